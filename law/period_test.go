package law_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
)

func TestAPeriodHasItsFirstDayAndNotItsEnd(t *testing.T) {
	p := law.Period{From: day("1997-01-01"), To: day("2004-12-21")}
	for s, in := range map[string]bool{
		"1996-12-31": false, "1997-01-01": true, "2000-02-29": true, "2004-12-20": true, "2004-12-21": false,
	} {
		assert.Equal(t, in, p.Contains(day(s)), s)
	}
}

func TestAPeriodMayBeOpenAtEitherEnd(t *testing.T) {
	first, last := day("0001-01-01"), day("9999-12-31")
	for _, p := range []law.Period{{}, {From: first}, {To: last}} {
		assert.True(t, p.Contains(first), p)
		assert.Equal(t, p.To.IsZero(), p.Contains(last), p)
	}
}

func TestNoPeriodContainsADateThatDoesNotExist(t *testing.T) {
	assert.False(t, law.Period{}.Contains(law.Date(2023, time.February, 30)))
}

func TestAPeriodIsSaidWithItsLastDay(t *testing.T) {
	from, to := day("1997-01-01"), day("2004-12-21")
	for _, c := range []struct {
		period       law.Period
		text, fr, en string
	}{
		{law.Period{From: from, To: to}, "[1997-01-01, 2004-12-21)",
			"du 1er janvier 1997 au 20 décembre 2004", "from 1 January 1997 to 20 December 2004"},
		{law.Period{From: from}, "[1997-01-01, )", "depuis le 1er janvier 1997", "since 1 January 1997"},
		{law.Period{To: to}, "[, 2004-12-21)", "jusqu’au 20 décembre 2004", "until 20 December 2004"},
		{law.Period{}, "[, )", "de tout temps", "at all times"},
	} {
		assert.Equal(t, c.text, c.period.String())
		assert.Equal(t, c.fr, c.period.In(law.French))
		assert.Equal(t, c.en, c.period.In(law.English))
	}
}

func TestPeriodsOverlapWhereTheyShareADay(t *testing.T) {
	period := func(from, to string) (p law.Period) {
		if from != "" {
			p.From = day(from)
		}
		if to != "" {
			p.To = day(to)
		}
		return p
	}
	for _, row := range []struct {
		a, b law.Period
		want bool
	}{
		{period("1997-01-01", "2004-12-21"), period("2004-12-20", "2021-01-01"), true},
		{period("1997-01-01", "2004-12-21"), period("2004-12-21", "2021-01-01"), false},
		{period("1997-01-01", "2004-12-21"), period("2004-12-22", ""), false},
		{period("1997-01-01", ""), period("2021-01-01", ""), true},
		{period("1997-01-01", ""), period("", "1997-01-01"), false},
		{period("1997-01-01", ""), period("", "1997-01-02"), true},
		{law.Period{}, period("1997-01-01", "1997-01-02"), true},
		{law.Period{}, law.Period{}, true},
	} {
		assert.Equal(t, row.want, row.a.Overlaps(row.b), "%s, %s", row.a, row.b)
		assert.Equal(t, row.want, row.b.Overlaps(row.a), "%s, %s", row.b, row.a)
	}
}
