package cog_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

func TestASignatureFromTheFirstOfJanuaryOnIsLate(t *testing.T) {
	for _, row := range []struct {
		scope     branch.Scope
		concluded string
		term      cog.Term
		late      bool
		cites     string
	}{
		{branch.Family, "2022-12-31", cog.Years(2023, 2027), false, ""},
		{branch.Family, "2023-01-01", cog.Years(2023, 2027), true, "L224-10"}, // not before 1 January
		{branch.Family, "2023-07-10", cog.Years(2023, 2027), true, "L224-10"},
		{branch.Sickness, "2018-06-14", cog.Years(2018, 2022), true, "L224-10"},
		{branch.WorkAccidents, "2005-02-25", cog.Years(2004, 2006), true, "L224-10"},
		{branch.OldAge, "2005-06-01", cog.Years(2005, 2008), true, "L224-10"},
		{branch.Collection, "2010-03-01", cog.Years(2010, 2013), true, "L224-10"},
		{branch.Collection, "2009-12-31", cog.Years(2010, 2013), false, ""},
		// The first of January counts, wherever in the year the term begins.
		{branch.Family, "2023-01-15", cog.Term{Start: lifeDay("2023-07-01"), End: lifeDay("2027-12-31")}, true, "L224-10"},
		{branch.Family, "2022-12-31", cog.Term{Start: lifeDay("2023-07-01"), End: lifeDay("2027-12-31")}, false, ""},
		// The article reaches back no further than the conventions do.
		{branch.Family, "1997-01-01", cog.Years(1997, 2000), true, "L224-10"},
		{branch.Family, "1996-12-31", cog.Years(1996, 2000), false, ""},
		// CNSA is named since 2022-05-14.
		{branch.Autonomy, "2022-03-14", cog.Years(2022, 2026), false, ""},
		{branch.Autonomy, "2022-05-13", cog.Years(2022, 2026), false, ""},
		{branch.Autonomy, "2022-05-14", cog.Years(2022, 2026), true, "L224-10"},
		{branch.Autonomy, "2026-12-31", cog.Years(2027, 2031), false, ""},
		// The RSI comes under it through L. 611-5.
		{branch.SelfEmployed, "2012-03-20", cog.Years(2012, 2015), true, "L224-10; L611-5"},
		{branch.SelfEmployed, "2011-12-31", cog.Years(2012, 2015), false, ""},
		{branch.SelfEmployed, "2005-12-08", cog.Years(2005, 2008), false, ""},
		{branch.SelfEmployed, "2017-12-31", cog.Years(2016, 2019), true, "L224-10; L611-5"},
		{branch.SelfEmployed, "2018-01-01", cog.Years(2018, 2021), false, ""},
		// What is not known is not late.
		{nil, "2023-07-10", cog.Years(2023, 2027), false, ""},
		{branch.Family, "", cog.Years(2023, 2027), false, ""},
		{branch.Family, "2023-07-10", cog.Term{}, false, ""},
	} {
		d := cog.Draft{Scope: row.scope, Term: row.term}
		if row.concluded != "" {
			d.Concluded = lifeDay(row.concluded)
		}
		s, late := d.Late()
		if assert.Equal(t, row.late, late, "%v %s", row.scope, row.concluded); !late {
			assert.Zero(t, s)
			continue
		}
		cites := ""
		for i, c := range s.Citations {
			if i > 0 {
				cites += "; "
			}
			cites += c.String()
		}
		assert.Equal(t, row.cites, cites)
		assert.Equal(t, d.Concluded, s.Until)
		assert.Equal(t, law.Date(row.term.Start.Year(), 1, 1), s.From)
	}
}

func TestALateSignatureSaysWhatFollowsAndTakesNothingFromTheConvention(t *testing.T) {
	c := lifeConvention(t, "family")
	d := c.Draft()
	s, late := d.Late()
	assert.True(t, late)
	assert.NoError(t, c.Life().Err())
	assert.Equal(t, "not signed before 1 January 2023: until 10 July 2023 the body’s decisions stayed open to the State’s opposition", s.In(law.English))
	assert.Equal(t, "non signée avant le 1er janvier 2023 : jusqu’au 10 juillet 2023 les décisions de l’organisme restaient soumises à l’opposition de l’État", s.In(law.French))
}
