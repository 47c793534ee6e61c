package law

import (
	"fmt"
	"time"
)

// A Day is a civil date (jour calendaire), from 1 January of year 1 to 31
// December 9999. It has no hour and no time zone. Days are comparable with ==.
//
// The zero Day is no day at all: IsZero reports it, and it prints as "".
type Day struct{ n int32 } // year<<9 | month<<5 | day; noSuchDay for a date that does not exist

const noSuchDay = -1

// Date returns the day with the given year, month and day of the month.
// Unlike time.Date it does not roll over: 30 February is no day of any
// calendar, so the result is a Day that is neither zero nor valid, which every
// constructor refuses and which sorts before every other.
func Date(year int, month time.Month, day int) Day {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return Day{noSuchDay}
	}
	return Day{int32(year<<9 | int(month)<<5 | day)}
}

func daysIn(year int, month time.Month) int {
	switch month {
	case time.April, time.June, time.September, time.November:
		return 30
	case time.February:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// DayOf returns the civil date that t shows in its own time zone: the zero Day of the zero
// time, so that what [Day.Time] returns of no day is none again, and a Day that is not valid
// where the year has not one to four digits. The zero time is also the first instant of 1 January
// of year 1 in UTC; of all days that one is lost.
func DayOf(t time.Time) Day {
	if t.IsZero() {
		return Day{}
	}
	return Date(t.Date())
}

// ParseDay reads a date written YYYY-MM-DD, and nothing else.
func ParseDay(s string) (Day, error) {
	if d, ok := parseDay(s); ok {
		return d, nil
	}
	return Day{}, NewMalformed(NewFault(NoSuchDay,
		"« %s » n’est pas une date AAAA-MM-JJ du calendrier", "`%s` is not a calendar date YYYY-MM-DD", s))
}

func parseDay(s string) (Day, bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return Day{}, false
	}
	n := [3]int{}
	part := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case i == 4 || i == 7:
			part++
		case c < '0' || c > '9':
			return Day{}, false
		default:
			n[part] = n[part]*10 + int(c-'0')
		}
	}
	d := Date(n[0], time.Month(n[1]), n[2])
	return d, d.IsValid()
}

// MustParseDay is ParseDay for tests and package variables; it panics where
// ParseDay fails.
func MustParseDay(s string) Day {
	d, err := ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}

// IsZero reports whether d is the zero Day, which is no day.
func (d Day) IsZero() bool { return d.n == 0 }

// IsValid reports whether d is a day of the calendar.
func (d Day) IsValid() bool { return d.n > 0 }

// Year returns the year of d, 0 if d is not valid.
func (d Day) Year() int { return max(int(d.n), 0) >> 9 }

// Month returns the month of d, 0 if d is not valid.
func (d Day) Month() time.Month { return time.Month(max(d.n, 0) >> 5 & 15) }

// Day returns the day of the month of d, 0 if d is not valid.
func (d Day) Day() int { return int(max(d.n, 0) & 31) }

// Compare returns -1, 0 or +1 as d is before, the same as or after e.
func (d Day) Compare(e Day) int {
	switch {
	case d.n < e.n:
		return -1
	case d.n > e.n:
		return 1
	}
	return 0
}

// Before reports whether d is earlier than e.
func (d Day) Before(e Day) bool { return d.n < e.n }

// After reports whether d is later than e.
func (d Day) After(e Day) bool { return d.n > e.n }

// calendar is how many days there are from 1 January of year 1 to 31 December 9999.
const calendar = 3_652_059

// AddDays returns the day n days after d (before it, where n is negative), d
// itself if d is not valid. Beyond either end of the calendar there is no day, whatever n is:
// the result is then neither zero nor valid, as that of [Date].
func (d Day) AddDays(n int) Day {
	switch {
	case !d.IsValid():
		return d
	case n == -1 && d.Day() > 1: // the common case, without the calendar
		return Day{d.n - 1}
	case n == -1 && d.Month() == time.January:
		return Date(d.Year()-1, time.December, 31)
	case n <= -calendar || n >= calendar:
		return Day{noSuchDay}
	}
	return Date(d.Time().AddDate(0, 0, n).Date())
}

// AddYears returns the n-th anniversary of d, d itself if d is not valid. That
// of 29 February falls on 1 March in a common year. Beyond the calendar there is none, as
// with [Day.AddDays].
func (d Day) AddYears(n int) Day {
	year := d.Year() + n // where it wraps it is far from the calendar still
	switch {
	case !d.IsValid():
		return d
	case d.Month() == time.February && d.Day() == 29 && daysIn(year, time.February) == 28:
		return Date(year, time.March, 1)
	}
	return Date(year, d.Month(), d.Day())
}

// Time returns the first instant of d in UTC; for a Day that is not valid, the
// zero time.
func (d Day) Time() time.Time {
	if !d.IsValid() {
		return time.Time{}
	}
	return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, time.UTC)
}

// String returns d as YYYY-MM-DD, "" for the zero Day, "no-such-day" for a date
// that does not exist.
func (d Day) String() string {
	switch {
	case d.n == 0:
		return ""
	case d.n < 0:
		return "no-such-day"
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year(), d.Month(), d.Day())
}

// In returns d in words: "1er juillet 2023" or "1 July 2023".
func (d Day) In(l Language) string {
	switch {
	case !d.IsValid():
		return d.String()
	case l == English:
		return fmt.Sprintf("%d %s %d", d.Day(), d.Month(), d.Year())
	case d.Day() == 1:
		return fmt.Sprintf("1er %s %d", mois[d.Month()], d.Year())
	}
	return fmt.Sprintf("%d %s %d", d.Day(), mois[d.Month()], d.Year())
}

var mois = [...]string{"", "janvier", "février", "mars", "avril", "mai", "juin", "juillet",
	"août", "septembre", "octobre", "novembre", "décembre"}

// MarshalText writes d as String does; a date that does not exist is an error.
func (d Day) MarshalText() ([]byte, error) {
	if d.n < 0 {
		return nil, NewMalformed(noCalendarDay)
	}
	return []byte(d.String()), nil
}

// UnmarshalText reads a date as ParseDay does; empty text is the zero Day.
func (d *Day) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Day{}
		return nil
	}
	v, err := ParseDay(string(text))
	if err == nil {
		*d = v
	}
	return err
}

var noCalendarDay = NewFault(NoSuchDay, "cette date n’existe pas", "there is no such date")

// A Period is the time from one day on, until another no longer in it: the way
// the law dates its versions. A zero From has no beginning, a zero To no end;
// the zero Period is all time.
type Period struct {
	From Day // the first day in it; zero: it has no beginning
	To   Day // the first day no longer in it; zero: it has no end
}

// Contains reports whether d lies in p.
func (p Period) Contains(d Day) bool {
	return !d.Before(p.From) && (p.To.IsZero() || d.Before(p.To))
}

// Overlaps reports whether some day is in both p and q.
func (p Period) Overlaps(q Period) bool {
	return (p.To.IsZero() || q.From.Before(p.To)) && (q.To.IsZero() || p.From.Before(q.To))
}

// String returns p as "[2004-12-21, 2021-01-01)".
func (p Period) String() string { return "[" + p.From.String() + ", " + p.To.String() + ")" }

// In returns p in words: "du 1er janvier 1997 au 20 décembre 2004" or "since
// 21 December 2004". The last day named is the last day in force.
func (p Period) In(l Language) string {
	from, last := p.From.In(l), ""
	if !p.To.IsZero() {
		last = p.To.AddDays(-1).In(l)
	}
	switch {
	case p.From.IsZero() && p.To.IsZero():
		return Text{FR: "de tout temps", EN: "at all times"}.In(l)
	case p.To.IsZero():
		return Text{FR: "depuis le ", EN: "since "}.In(l) + from
	case p.From.IsZero():
		return Text{FR: "jusqu’au ", EN: "until "}.In(l) + last
	}
	return Text{FR: "du ", EN: "from "}.In(l) + from + Text{FR: " au ", EN: " to "}.In(l) + last
}
