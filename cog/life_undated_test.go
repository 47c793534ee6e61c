package cog_test

import (
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
	assert.Equal(t, []int{0, 0, 2, 2}, dues, "nobody can say what was owed from an unknown day on")

	d.Partial = false
	assert.Equal(t, []string{"/amendments/0: only the last amendment may be still to be concluded"}, lifeFaults(t, d.Check()))
}

// The first extension of a term is concluded before that term ends; that the next
// amendment was concluded after it says nothing of the first.
func TestAnAmendmentOfUnknownDayIsNotKnownToComeTooLate(t *testing.T) {
	d := lifeAccidents2005(t)
	d.Amendments[0].Concluded = law.Day{}
	life := d.Assess(lifeDay("2040-01-01"))
	assert.Equal(t, cog.Undecided, life.Amendments[0].Outcome(law.AmendmentInTerm))
	assert.Equal(t, cog.Satisfied, life.Amendments[1].Outcome(law.AmendmentInTerm))
	assert.Equal(t, []string{"minimum-term /term"}, lifeSaid(lifeCollect(life)))

	d.Amendments[1].Concluded = law.Day{}
	assert.Equal(t, cog.Undecided, d.Assess(lifeDay("2040-01-01")).Amendments[1].Outcome(law.AmendmentInTerm), "nor is the last")

	d.Amendments[1].Concluded = lifeDay("2005-02-24")
	life = d.Assess(lifeDay("2040-01-01"))
	assert.Equal(t, cog.Breached, life.Amendments[0].Outcome(law.AmendmentInTerm), "by a day before conclusion is too early")
}

func TestAYearlyAmendmentOfUnknownDayIsDoneByTheDayOfTheNext(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "sickness-1997", lifePartial), Amendments: []cog.Amendment{
		{Number: 1, Title: "Avenant de 1997", Changes: []cog.Change{cog.SetForecast{Forecast: lifeForecast(1997, "261.8")}}},
		{Number: 2, Concluded: lifeDay("1998-07-08")},
		{Number: 3, Changes: []cog.Change{cog.SetForecast{Forecast: lifeForecast(1999, "1")}}},
	}}
	done := func(day string) (done []law.Day) {
		for u := range d.Dues(lifeDay(day)) {
			if u.Year > 0 {
				done = append(done, u.Done)
			}
		}
		return done
	}
	assert.Equal(t, []law.Day{{}, {}}, done("1998-07-07"))
	assert.Equal(t, []law.Day{lifeDay("1998-07-08"), {}}, done("1998-07-08"))
	assert.Equal(t, []law.Day{lifeDay("1998-07-08"), {}, {}}, done("2001-01-01"), "the last is not known to be concluded at all")

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
