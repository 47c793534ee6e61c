package cog_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

func TestATermIsLongEnoughFromItsFirstDayToTheEveOfTheAnniversary(t *testing.T) {
	const (
		three = "2000-06-01" // the law of three years
		four  = "2010-06-01" // that of four
	)
	for _, c := range []struct {
		start, end, concluded string
		scope                 branch.Scope
		want                  cog.Outcome
	}{
		{"1997-01-01", "1999-12-31", three, branch.Family, ok},
		{"1997-01-01", "1999-12-30", three, branch.Family, bad},
		{"1997-01-01", "1999-12-31", three, branch.Sickness, ok},
		{"1997-07-15", "2000-07-14", three, branch.OldAge, ok},
		{"1997-07-15", "2000-07-13", three, branch.OldAge, bad},
		{"1996-02-29", "1999-02-28", three, branch.Family, ok}, // anniversary 1 March 1999
		{"1996-02-29", "1999-02-27", three, branch.Family, bad},
		{"1996-03-01", "1999-02-28", three, branch.Family, ok},
		{"1997-03-01", "2000-02-29", three, branch.Family, ok}, // the eve is 29 February
		{"1997-03-01", "2000-02-28", three, branch.Family, bad},
		{"2009-01-01", "2012-12-31", four, branch.Family, ok},
		{"2009-01-01", "2012-12-30", four, branch.Family, bad},
		{"2009-01-01", "2011-12-31", four, branch.Family, bad},
		{"2009-01-01", "2012-12-31", four, branch.SelfEmployed, ok},
		{"2009-01-01", "2012-12-30", four, branch.SelfEmployed, bad},
		{"2009-01-01", "2011-12-31", four, branch.SelfEmployed, bad},
		{"2008-02-29", "2012-02-28", four, branch.Family, ok}, // the anniversary exists
		{"2008-02-29", "2012-02-27", four, branch.Family, bad},
		{"2008-02-29", "2012-02-28", four, branch.SelfEmployed, ok},
		{"2008-02-29", "2012-02-27", four, branch.SelfEmployed, bad},
		{"2096-02-29", "2100-02-28", four, branch.Family, ok}, // 2100 has no 29 February
		{"2096-02-29", "2100-02-27", four, branch.Family, bad},
		{"9995-01-01", "9998-12-31", four, branch.Family, ok},
	} {
		t.Run(c.start+" to "+c.end+" "+c.scope.String(), func(t *testing.T) {
			d := everything(c.scope)
			d.Term = cog.Term{Start: law.MustParseDay(c.start), End: law.MustParseDay(c.end)}
			d.Concluded = law.MustParseDay(c.concluded)
			assert.Equal(t, c.want, d.Judge(today).Outcome(law.MinimumTerm))
			d.Partial = true
			assert.Equal(t, c.want, d.Judge(today).Outcome(law.MinimumTerm), "partial")
		})
	}
}

// 31 December 9999 has no morrow and the anniversary of 9997 no year, yet both
// are days one may write.
func TestATermMayReachTheEndOfTheCalendar(t *testing.T) {
	covers := func(start, end string, years int) bool {
		return cog.Term{Start: law.MustParseDay(start), End: law.MustParseDay(end)}.Covers(years)
	}
	assert.True(t, covers("2023-01-01", "9999-12-31", 4))
	assert.True(t, covers("2023-01-01", "9999-12-30", 4))
	assert.True(t, covers("9996-01-01", "9999-12-31", 4))
	assert.False(t, covers("9996-01-02", "9999-12-31", 4))
	assert.False(t, covers("9997-01-01", "9999-12-31", 4))
}

func TestNoTermLastsLongerThanTheCalendar(t *testing.T) {
	five, all := cog.Years(2023, 2027), cog.Years(1, 9999)
	assert.True(t, all.Covers(9999))
	assert.False(t, all.Covers(10000))
	assert.False(t, cog.Term{Start: law.Date(1, 1, 2), End: all.End}.Covers(9999))
	assert.False(t, cog.Term{Start: all.Start, End: law.Date(9999, 12, 30)}.Covers(9999))
	for _, years := range []int{1 << 31, 1 << 39, 1 << 60, math.MaxInt} {
		assert.False(t, five.Covers(years), years)
		assert.False(t, all.Covers(years), years)
	}
	for _, years := range []int{0, -1, -3000, -1 << 39, math.MinInt} {
		assert.True(t, five.Covers(years), years)
	}
}
