package cog_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// An archive knows of an amendment but not its day: it was concluded by the day of
// the next that is dated.
func TestAnAmendmentOfUnknownDayWasConcludedByThatOfTheNext(t *testing.T) {
	d := lifeAccidents2005(t)
	d.Amendments[0].Concluded = law.Day{}
	d.Amendments = append(d.Amendments, cog.Amendment{Number: 3, Title: "Un dernier"})
	require.NoError(t, d.Check())
	for day, want := range map[string]int{"2007-12-20": 2006, "2007-12-21": 2008, "2040-01-01": 2008} {
		text, err := d.At(lifeDay(day))
		require.NoError(t, err)
		assert.Equal(t, want, text.Term.End.Year(), day)
	}
	life := d.Assess(lifeDay("2008-06-01"))
	assert.Equal(t, lifeDay("2007-12-21"), life.Amendments[0].On())
	assert.Equal(t, lifeDay("2008-06-01"), life.Amendments[2].On())

	var dues []int
	for u := range d.Dues(lifeDay("2040-01-01")) {
		dues = append(dues, u.Amendment)
	}
	assert.Equal(t, []int{0, 0, 0, 2, 2}, dues, "nobody can say what was owed from an unknown day on")

	d.Partial = false
	assert.Equal(t, []string{"/amendments/0: only the last amendment may be still to be concluded"}, lifeFaults(t, d.Check()))

	d.Amendments[1].Number, d.Amendments[2].Number = 3, 4
	d.Amendments = slices.Insert(d.Amendments, 1, cog.Amendment{Number: 2})
	life = d.Assess(lifeDay("2008-06-01"))
	for i, want := range []string{"2007-12-21", "2007-12-21", "2007-12-21", "2008-06-01"} {
		assert.Equal(t, lifeDay(want), life.Amendments[i].On(), "two before the one that is dated")
	}
}

// The first extension of a term is concluded before that term ends; that the next
// amendment was concluded after it says nothing of the first.
func TestAnAmendmentOfUnknownDayIsNotKnownToComeTooLate(t *testing.T) {
	d := lifeAccidents2005(t)
	d.Amendments[0].Concluded = law.Day{}
	observed := func() [][]remark {
		life := d.Assess(lifeDay("2040-01-01"))
		assert.Equal(t, []string{"minimum-term /term"}, lifeSaid(lifeCollect(life)))
		return [][]remark{observationsIn(life.Amendments[0].Report), observationsIn(life.Amendments[1].Report)}
	}
	assert.Equal(t, [][]remark{nil, nil}, observed())

	// Nor is one too late for a term that an earlier one may have written unseen, unless the one just before did.
	outside := func(n string) []remark {
		return []remark{{law.AmendmentInTerm, "/amendments/" + n + "/concluded", "L227-1, I, al. 12 (1°)"}}
	}
	d.Amendments[1].Concluded = lifeDay("2008-01-01") // the first writes a term to 2007
	assert.Equal(t, [][]remark{nil, outside("1")}, observed())
	d.Amendments[0].Changes = nil
	assert.Equal(t, [][]remark{nil, nil}, observed())
	d.Known = []cog.Section{cog.TermSection}
	assert.Equal(t, [][]remark{nil, outside("1")}, observed(), "unless the term is known")

	d.Amendments[1].Concluded, d.Amendments[1].Changes = law.Day{}, nil
	assert.Equal(t, [][]remark{nil, nil}, observed(), "nor is the last, not known to be concluded at all")
	d.Amendments[1].Concluded = lifeDay("2005-02-24")
	early := outside("1")
	early[0].cites = "L227-1, I, al. 12 (1°)"
	assert.Equal(t, [][]remark{nil, early}, observed(), "before the conclusion, whatever the term")
}

// Whether it was concluded within the fifteen days nobody can say: it is not on record.
func TestAYearlyAmendmentOfUnknownDayDischargesNothingOnRecord(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "sickness-1997", lifePartial), Amendments: []cog.Amendment{
		{Number: 1, Title: "Avenant de 1997", Changes: []cog.Change{cog.SetForecast{Forecast: lifeForecast(1998, "261.8")}}},
		{Number: 2, Concluded: lifeDay("1998-07-08")},
	}}
	assert.Equal(t, []string{"1997-12-23 annual sickness amendment for 1998"}, lifeAnnual(t, d, "1998-01-07"))
	assert.Equal(t, []string{"1997-12-23 annual sickness amendment for 1998 — lapsed since 8 January 1998"}, lifeAnnual(t, d, "1998-07-08"))
	d.Amendments[0].Concluded = lifeDay("1998-01-07")
	assert.Equal(t, []string{"1997-12-23 annual sickness amendment for 1998 — done on 7 January 1998"}, lifeAnnual(t, d, "1998-07-08"))
	d.Amendments[0].Concluded = law.Day{}

	var said []string
	for e := range d.Timeline() {
		said = append(said, e.On.String()+" "+e.What.EN)
	}
	assert.Equal(t, []string{"1997-01-01 the term begins", "1997-04-30 conclusion",
		"1998-07-08 amendment no. 1 — Avenant de 1997 (day not known, this one at the latest)",
		"1998-07-08 amendment no. 2", "1999-12-31 the term ends"}, said)
}

func TestADayOfNoCalendarEndsTheLookingForTheNext(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family", lifePartial), Amendments: []cog.Amendment{
		{Number: 1}, {Number: 2, Concluded: law.Date(2024, 2, 30)}, lifeAmendment(3, "2024-03-01", branch.Cnaf)}}
	assert.False(t, d.Assess(lifeDay("2024-01-01")).Amendments[0].On().IsValid())
}
