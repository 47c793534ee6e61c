package cog_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// lifeFamily is a family convention with three amendments, two of them on one
// day, with transmissions and evaluations.
func lifeFamily(t testing.TB) *cog.Convention {
	t.Helper()
	c := lifeConvention(t, "family")
	means := func(title string) cog.Change {
		return cog.AddMeans{Means: clause.Means{Title: title, Kind: clause.Staff}}
	}
	for _, a := range []cog.Amendment{
		lifeAmendment(1, "2024-03-01", branch.Cnaf, means("Un"), lifeTerm("2023-01-01", "2028-12-31")),
		lifeAmendment(2, "2024-03-01", branch.Cnaf, means("Deux")),
		lifeAmendment(3, "2026-05-04", branch.Cnaf, cog.RemoveMeans{Title: "Un"}, lifeTerm("2023-01-01", "2029-12-31")),
	} {
		c = lifeAmend(t, c, a)
	}
	var err error
	for _, tr := range []cog.Transmission{
		{To: branch.SenateCommission, On: lifeDay("2023-07-20")},
		{Amendment: 3, To: branch.SenateCommission, On: lifeDay("2026-05-04")},
		{To: branch.AssemblyCommission, On: lifeDay("2027-01-02")},
	} {
		c, err = c.Transmit(tr)
		require.NoError(t, err)
	}
	for _, day := range []string{"2024-02-29", "2026-05-04"} {
		c, err = c.Evaluate(evaluation.Record{Opened: lifeDay(day)})
		require.NoError(t, err)
	}
	return c
}

func lifeTitles(d cog.Draft) (titles []string) {
	for _, m := range d.Means[2:] {
		titles = append(titles, m.Title)
	}
	return titles
}

func TestTheTextIsThatOfTheEndOfTheDay(t *testing.T) {
	c := lifeFamily(t)
	d := c.Document()
	for _, row := range []struct {
		day                                    string
		means                                  []string
		end                                    int
		amendments, transmissions, evaluations int
	}{
		{"2023-07-10", nil, 2027, 0, 0, 0},
		{"2023-07-20", nil, 2027, 0, 1, 0},
		{"2024-02-29", nil, 2027, 0, 1, 1},
		{"2024-03-01", []string{"Un", "Deux"}, 2028, 2, 1, 1},
		{"2026-05-03", []string{"Un", "Deux"}, 2028, 2, 1, 1},
		{"2026-05-04", []string{"Deux"}, 2029, 3, 2, 2},
		{"2027-01-01", []string{"Deux"}, 2029, 3, 2, 2},
		{"2027-01-02", []string{"Deux"}, 2029, 3, 3, 2},
		{"9999-12-31", []string{"Deux"}, 2029, 3, 3, 2},
	} {
		text, err := d.At(lifeDay(row.day))
		require.NoError(t, err)
		assert.Equal(t, row.means, lifeTitles(text), row.day)
		assert.Equal(t, row.end, text.Term.End.Year(), row.day)

		then, err := c.At(lifeDay(row.day))
		require.NoError(t, err)
		assert.Equal(t, lifeJSON(t, text), lifeJSON(t, then.Draft()), row.day)
		assert.Equal(t, text.Term, then.Term())
		got := then.Document()
		assert.Len(t, got.Amendments, row.amendments, row.day)
		assert.Len(t, got.Transmissions, row.transmissions, row.day)
		assert.Len(t, got.Evaluations, row.evaluations, row.day)
		assert.NoError(t, got.Check())
		again, err := got.Convention()
		require.NoError(t, err)
		assert.Equal(t, lifeJSON(t, then), lifeJSON(t, again))
		assert.Equal(t, c.Concluded(), then.Concluded())
		assert.Equal(t, c.Report(), then.Report())
	}
	last, err := c.At(lifeDay("2027-01-02"))
	require.NoError(t, err)
	assert.Equal(t, c.Document(), last.Document())
	assert.Equal(t, c.Draft(), last.Draft())
}

func TestBeforeConclusionThereIsNoText(t *testing.T) {
	c := lifeFamily(t)
	d := c.Document()
	for _, day := range []law.Day{lifeDay("2023-07-09"), lifeDay("1990-01-01"), {}, law.Date(2024, 2, 30)} {
		text, err := d.At(day)
		assert.ErrorIs(t, err, cog.ErrNotConcluded)
		assert.Zero(t, text)
		then, err := c.At(day)
		assert.ErrorIs(t, err, cog.ErrNotConcluded)
		assert.Nil(t, then)
		_, err = c.Changes(day, lifeDay("2027-01-01"))
		assert.ErrorIs(t, err, cog.ErrNotConcluded)
	}
	assert.EqualError(t, cog.ErrNotConcluded, "the convention is not concluded on that day")
}

func TestATextOfWhichTheConclusionIsNotKnownHasStoodFromTheStart(t *testing.T) {
	c := lifeFamily(t)
	d := c.Document()
	d.Concluded = law.Day{}
	text, err := d.At(lifeDay("1990-01-01"))
	require.NoError(t, err)
	assert.Equal(t, lifeJSON(t, d.Draft), lifeJSON(t, text))
}

func TestADraftAmendmentIsNotInTheText(t *testing.T) {
	c := lifeFamily(t)
	d := c.Document()
	d.Amendments[2].Concluded = law.Day{}
	text, err := d.At(lifeDay("9999-12-31"))
	require.NoError(t, err)
	assert.Equal(t, []string{"Un", "Deux"}, lifeTitles(text))
}

func TestAConventionGivesItsPartsInForce(t *testing.T) {
	c := lifeFamily(t)
	assert.Equal(t, cog.Years(2023, 2029), c.Term())
	assert.Len(t, slices.Collect(c.Means()), 3)
	assert.Len(t, slices.Collect(c.Amendments()), 3)
	for a := range c.Amendments() {
		assert.Equal(t, 1, a.Number)
		break
	}
	assert.Len(t, slices.Collect(c.Evaluations()), 2)
	for e := range c.Evaluations() {
		assert.Equal(t, lifeDay("2024-02-29"), e.Opened())
		break
	}
	changes, err := c.Changes(lifeDay("2024-02-29"), lifeDay("2026-05-04"))
	require.NoError(t, err)
	assert.Equal(t, "set-term add-means", lifeKinds(changes))
	assert.Equal(t, cog.VerdictLawful, c.Life().Verdict())
}

func TestAnEvaluationIsOfTheTextOfTheDayItWasOpened(t *testing.T) {
	c := lifeConvention(t, "family")
	c = lifeAmend(t, c, lifeAmendment(1, "2024-03-01", branch.Cnaf, cog.AddObjective{Objective: lifeObjective("O9", objective.Other)}))
	seen := func(day string) int {
		next, err := c.Evaluate(evaluation.Record{Opened: lifeDay(day)})
		require.NoError(t, err)
		for e := range next.Evaluations() {
			return len(slices.Collect(e.Objectives()))
		}
		return 0
	}
	assert.Equal(t, 4, seen("2024-02-29"))
	assert.Equal(t, 5, seen("2024-03-01"))
	_, err := c.Evaluate(evaluation.Record{Opened: lifeDay("2023-07-09")})
	assert.Equal(t, []string{"/opened: on 9 July 2023 the convention was not concluded"}, lifeFaults(t, err))
	_, err = c.Evaluate(evaluation.Record{Opened: lifeDay("2024-02-29"), Views: []evaluation.View{
		{Objective: "O9", By: branch.State, Finding: evaluation.Reached}}})
	assert.Equal(t, []string{"/views/0/objective: no objective is called `O9`"}, lifeFaults(t, err))
	_, err = c.Evaluate(evaluation.Record{})
	assert.Equal(t, []string{": `opened` is missing"}, lifeFaults(t, err))
}

// A convention as it stood does not yet know how an evaluation ended.
func TestAConventionAsItStoodHasAnEvaluationOpenUntilItIsClosed(t *testing.T) {
	c, err := lifeConvention(t, "family").Evaluate(evaluation.Record{Opened: lifeDay("2025-01-10"), Closed: lifeDay("2025-03-10"),
		Silent: []evaluation.Silence{{By: branch.State, Invited: lifeDay("2025-01-10")}, {By: branch.NationalBody, Invited: lifeDay("2025-01-10")}}})
	require.NoError(t, err)
	for day, closed := range map[string]bool{"2025-01-10": false, "2025-03-09": false, "2025-03-10": true} {
		then, err := c.At(lifeDay(day))
		require.NoError(t, err)
		for e := range then.Evaluations() {
			assert.Equal(t, closed, e.IsClosed(), day)
		}
	}
}

// Nor of an invitation that was to come.
func TestAConventionAsItStoodKnowsTheInvitationsUntilThen(t *testing.T) {
	c, err := lifeConvention(t, "family").Evaluate(evaluation.Record{Opened: lifeDay("2025-01-10"), Closed: lifeDay("2025-03-10"),
		Silent: []evaluation.Silence{{By: branch.State, Invited: lifeDay("2025-01-10")}, {By: branch.NationalBody, Invited: lifeDay("2025-02-01")}}})
	require.NoError(t, err)
	for day, invited := range map[string]int{"2025-01-10": 1, "2025-01-31": 1, "2025-02-01": 2, "2025-03-10": 2} {
		then, err := c.At(lifeDay(day))
		require.NoError(t, err)
		for e := range then.Evaluations() {
			assert.Len(t, e.Record().Silent, invited, day)
		}
	}
}
