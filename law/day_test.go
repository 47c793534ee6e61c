package law_test

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

func day(s string) law.Day { return law.MustParseDay(s) }

func TestEveryMonthEndsOnItsLastDay(t *testing.T) {
	lengths := [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}
	for i, length := range lengths {
		month := time.Month(i + 1)
		assert.True(t, law.Date(2023, month, length).IsValid(), "%s %d", month, length)
		assert.False(t, law.Date(2023, month, length+1).IsValid(), "%s %d", month, length+1)
	}
}

func TestFebruaryHas29DaysInLeapYearsOnly(t *testing.T) {
	for year, leap := range map[int]bool{1900: false, 1996: true, 2000: true, 2023: false, 2024: true, 2100: false} {
		assert.Equal(t, leap, law.Date(year, time.February, 29).IsValid(), year)
	}
}

func TestDateDoesNotRollOver(t *testing.T) {
	for _, d := range []law.Day{
		law.Date(0, time.January, 1),
		law.Date(10000, time.January, 1),
		law.Date(-1, time.January, 1),
		law.Date(2023, 0, 1),
		law.Date(2023, 13, 1),
		law.Date(2023, time.January, 0),
		law.Date(2023, time.January, -1),
		law.Date(2023, time.February, 30),
	} {
		assert.False(t, d.IsValid())
		assert.False(t, d.IsZero())
		assert.Equal(t, "no-such-day", d.String())
	}
}

func TestDateKeepsItsParts(t *testing.T) {
	for _, d := range []law.Day{law.Date(1, time.January, 1), law.Date(2004, time.December, 21), law.Date(9999, time.December, 31)} {
		assert.Equal(t, d, law.Date(d.Year(), d.Month(), d.Day()))
	}
}

func TestTheZeroDayIsNoDay(t *testing.T) {
	var d law.Day
	assert.True(t, d.IsZero())
	assert.False(t, d.IsValid())
	assert.Empty(t, d.String())
	assert.Empty(t, d.In(law.French))
	assert.Zero(t, d.Year())
	assert.Zero(t, d.Month())
	assert.Zero(t, d.Day())
}

func TestADateThatDoesNotExistHasNoParts(t *testing.T) {
	d := law.Date(2023, time.February, 30)
	assert.Zero(t, d.Year())
	assert.Zero(t, d.Month())
	assert.Zero(t, d.Day())
}

func TestDayOfIsTheDateInTheTimesOwnZone(t *testing.T) {
	late := time.Date(2023, time.July, 1, 0, 30, 0, 0, time.FixedZone("UTC+2", 2*60*60))
	assert.Equal(t, day("2023-07-01"), law.DayOf(late))
	assert.Equal(t, day("2023-06-30"), law.DayOf(late.UTC()))
}

func TestNoTimeIsNoDay(t *testing.T) {
	assert.Zero(t, law.DayOf(time.Time{}))
	assert.Zero(t, law.DayOf(time.Time{}.In(time.FixedZone("UTC+2", 2*60*60))))
	assert.Zero(t, law.DayOf(law.Day{}.Time()))
	assert.Equal(t, "0001-01-01", law.DayOf(time.Time{}.Add(time.Nanosecond)).String())
	for _, year := range []int{-1, 0, 10_000} {
		assert.Equal(t, "no-such-day", law.DayOf(time.Date(year, time.June, 1, 0, 0, 0, 0, time.UTC)).String(), year)
	}
}

func TestParseDayReadsWhatStringWrites(t *testing.T) {
	// Every day of a leap year and a common one.
	for d := day("2023-01-01"); d.Before(day("2025-01-01")); d = d.AddDays(1) {
		got, err := law.ParseDay(d.String())
		require.NoError(t, err)
		require.Equal(t, d, got)
	}
}

func TestParseDayRefusesEverythingElse(t *testing.T) {
	for _, s := range []string{
		"", "2023", "2023-07", "2023-7-1", "2023-07-1", "23-07-01", "20230701", "2023/07/01", "2023-07/01",
		"2023.07.01", "01-07-2023", "2023-07-01 ", " 2023-07-01", "2023-07-01T00:00:00Z", "+023-07-01", "-023-07-01",
		"2023-+7-01", "2023-07- 1", "2O23-07-01", "2023-07-0x", "2023-0x-01", "0000-01-01", "2023-00-01", "2023-13-01",
		"202/-01-01", "2024-0/-01", "2024-1/-01", "2024-0:-01", "20 4-01-01", "-024-01-01", "2023-07-00", "2023-02-29", "1900-02-29", "2023-04-31", "12023-07-01", "２０２３-07-01", "2023-07-٠١",
	} {
		d, err := law.ParseDay(s)
		assert.Zero(t, d, s)
		var m *law.Malformed
		assert.ErrorAs(t, err, &m, s)
		assert.ErrorContains(t, err, "`"+s+"` is not a calendar date YYYY-MM-DD")
	}
}

func TestMustParseDayPanicsOnNoDate(t *testing.T) {
	assert.Panics(t, func() { law.MustParseDay("2023-02-29") })
}

func TestTheAnniversaryOf29FebruaryIs1MarchInCommonYears(t *testing.T) {
	leapDay := day("2024-02-29")
	assert.Equal(t, day("2025-03-01"), leapDay.AddYears(1))
	assert.Equal(t, day("2028-02-29"), leapDay.AddYears(4))
	assert.Equal(t, day("2020-02-29"), leapDay.AddYears(-4))
	assert.Equal(t, day("2027-02-28"), day("2023-02-28").AddYears(4))
}

func TestAddDaysCrossesMonthsAndYears(t *testing.T) {
	assert.Equal(t, day("2024-02-29"), day("2024-02-28").AddDays(1))
	assert.Equal(t, day("2023-03-01"), day("2023-02-28").AddDays(1))
	assert.Equal(t, day("2022-12-31"), day("2023-01-01").AddDays(-1))
	assert.Equal(t, day("2004-12-21"), day("2004-12-21").AddDays(0))
}

func TestTheCalendarEndsIn9999(t *testing.T) {
	assert.False(t, day("9999-12-31").AddDays(1).IsValid())
	assert.False(t, day("9996-01-01").AddYears(4).IsValid())
	assert.False(t, day("0001-01-01").AddDays(-1).IsValid())
}

func TestAddingToNoDayGivesNoDay(t *testing.T) {
	for _, d := range []law.Day{{}, law.Date(2023, time.February, 30)} {
		assert.Equal(t, d, d.AddYears(4))
		assert.Equal(t, d, d.AddDays(800_000))
	}
}

func TestDaysCompareInTimeOrder(t *testing.T) {
	// A date that does not exist sorts before all, so no term begins after it.
	ordered := []law.Day{law.Date(2023, 2, 30), {}, day("0001-01-01"), day("1997-01-01"), day("2004-12-20"),
		day("2004-12-21"), day("2005-01-01"), day("9999-12-31")}
	for i, d := range ordered {
		for j, e := range ordered {
			assert.Equal(t, sign(i-j), d.Compare(e), "%s and %s", d, e)
			assert.Equal(t, i < j, d.Before(e), "%s and %s", d, e)
			assert.Equal(t, i > j, d.After(e), "%s and %s", d, e)
			assert.Equal(t, i == j, d == e, "%s and %s", d, e)
		}
	}
}

func sign(n int) int { return max(min(n, 1), -1) }

func TestADayGoesThroughJSON(t *testing.T) {
	for _, d := range []law.Day{{}, day("2004-12-21")} {
		text, err := json.Marshal(d)
		require.NoError(t, err)
		assert.Equal(t, fmt.Sprintf("%q", d), string(text))
		got := day("1997-01-01")
		require.NoError(t, json.Unmarshal(text, &got))
		assert.Equal(t, d, got)
	}
}

func TestADateThatDoesNotExistIsNotWritten(t *testing.T) {
	_, err := law.Date(2023, time.February, 30).MarshalText()
	assert.ErrorContains(t, err, "there is no such date")
}

func TestUnmarshalTextLeavesTheDayWhereItFails(t *testing.T) {
	d := day("2004-12-21")
	assert.Error(t, d.UnmarshalText([]byte("2023-02-30")))
	assert.Equal(t, day("2004-12-21"), d)
}

func TestADayIsSaidInBothLanguages(t *testing.T) {
	for s, want := range map[string][2]string{
		"2023-07-01": {"1er juillet 2023", "1 July 2023"},
		"2004-12-21": {"21 décembre 2004", "21 December 2004"},
		"2018-02-11": {"11 février 2018", "11 February 2018"},
		"2018-08-31": {"31 août 2018", "31 August 2018"},
	} {
		assert.Equal(t, want, [2]string{day(s).In(law.French), day(s).In(law.English)})
	}
}

func TestEveryMonthHasAFrenchName(t *testing.T) { proveMonths(t) }

func proveMonths(t testing.TB) {
	for i, name := range strings.Fields("janvier février mars avril mai juin juillet août septembre octobre novembre décembre") {
		assert.Equal(t, "2 "+name+" 2023", law.Date(2023, time.Month(i+1), 2).In(law.French))
	}
}

func TestNoSumComesBackIntoTheCalendar(t *testing.T) {
	for _, n := range []int{10_000, 3_652_059, math.MaxInt32, math.MaxInt, math.MinInt, math.MinInt32, math.MaxInt - 2023, math.MinInt + 2023, 1 << 40, -1 << 40} {
		for _, d := range []law.Day{day("0001-01-01"), day("2023-07-01"), day("2024-02-29"), day("9999-12-31")} {
			if n != 10_000 {
				assert.Equal(t, "no-such-day", d.AddDays(n).String(), "%s and %d", d, n)
			}
			assert.Equal(t, "no-such-day", d.AddYears(n).String(), "%s and %d", d, n)
		}
	}
}

func TestASumReachesBothEndsOfTheCalendar(t *testing.T) {
	first, last := day("0001-01-01"), day("9999-12-31")
	assert.Equal(t, last, first.AddDays(3_652_058))
	assert.Equal(t, first, last.AddDays(-3_652_058))
	assert.Equal(t, first, day("0001-01-31").AddDays(-30))
	assert.Equal(t, "9999-01-01", first.AddYears(9998).String())
	assert.Equal(t, "0001-12-31", last.AddYears(-9998).String())
	for _, d := range []law.Day{first.AddDays(3_652_059), last.AddDays(-3_652_059), first.AddDays(-31), last.AddDays(1), first.AddYears(9999), last.AddYears(-9999)} {
		assert.Equal(t, "no-such-day", d.String())
	}
}

func TestADayBeginsAtMidnightUTC(t *testing.T) {
	assert.Equal(t, time.Date(2024, time.February, 29, 0, 0, 0, 0, time.UTC), law.Date(2024, time.February, 29).Time())
	assert.True(t, law.Day{}.Time().IsZero())
}

func TestAddDaysCountsAsTheCalendarDoes(t *testing.T) {
	first := time.Date(2023, time.December, 1, 0, 0, 0, 0, time.UTC)
	for i := range 100 { // over New Year, the end of January and 29 February
		from := first.AddDate(0, 0, i)
		for n := -70; n <= 70; n++ {
			assert.Equal(t, from.AddDate(0, 0, n).Format(time.DateOnly), law.DayOf(from).AddDays(n).String(), "%s and %d", from, n)
		}
	}
}
