package cog_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// lifeBorrowed has the methods of a change, the unexported one too.
type lifeBorrowed struct{ cog.SetTerm }

// A Change is one of the types of the package and no other: a pointer to one, or
// what embeds one, is neither copied nor written, so it is refused.
func TestOnlyTheChangesThemselvesAreChanges(t *testing.T) {
	c := lifeConvention(t, "family")
	longer := cog.SetTerm{Term: cog.Years(2023, 2028)}
	require.Empty(t, lifeTry(t, c, lifeAmendment(1, "2024-03-01", branch.Cnaf, longer)))
	for name, change := range map[string]cog.Change{"a pointer": &longer, "a nil pointer": (*cog.SetTerm)(nil), "what embeds one": lifeBorrowed{longer}} {
		t.Run(name, func(t *testing.T) {
			a := lifeAmendment(1, "2024-03-01", branch.Cnaf, change)
			require.NotPanics(t, func() {
				_, err := c.Amend(a)
				require.Error(t, err)
				assert.Regexp(t, "^/changes/0: ", lifeFaults(t, err)[0])
			})
			d := c.Document()
			d.Amendments = []cog.Amendment{a}
			assert.NotPanics(t, func() {
				err := d.Check()
				require.Error(t, err)
				assert.Regexp(t, "^/amendments/0/changes/0: ", lifeFaults(t, err)[0])
			})
		})
	}
}

// At, Assess and Timeline work on documents that Check refuses.
func TestAnEmptyChangeIsLeftOut(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family"), Amendments: []cog.Amendment{
		lifeAmendment(1, "2024-03-01", branch.Cnaf, nil, cog.AddMeans{Means: clause.Means{Title: "Postes", Kind: clause.Staff}})}}
	assert.Error(t, d.Check())
	assert.NotPanics(t, func() {
		text, err := d.At(lifeDay("2024-03-01"))
		require.NoError(t, err)
		assert.Len(t, text.Means, 3)
	})
	assert.NotPanics(t, func() { assert.NoError(t, d.Assess(law.Day{}).Err()) })
	assert.NotPanics(t, func() { lifeTold(d, law.English) })
}

func TestAnObjectiveThatIsNoneIsNotAmended(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family"), Amendments: []cog.Amendment{lifeAmendment(1, "2024-03-01", branch.Cnaf,
		cog.AddAction{Action: lifeAct}, cog.AddIndicator{Indicator: lifeIndicator("I9", 2023)}, cog.RemoveAction{})}}
	d.Objectives = append(d.Objectives, objective.Objective{})
	assert.Error(t, d.Check())
	assert.NotPanics(t, func() { d.Assess(law.Day{}) })
}

// A clause that an amendment writes without saying anything is none; the amendment is
// read again as it was written.
func TestAClauseMayBeAmendedToSayNothing(t *testing.T) {
	c := lifeConvention(t, "family", func(d *cog.Draft) { d.Network = lifeNetwork(t, "A") })
	next, err := c.Amend(lifeAmendment(1, "2024-03-01", branch.Cnaf, cog.SetNetwork{}))
	require.NoError(t, err)
	assert.True(t, next.Network().IsZero())
	written := lifeJSON(t, next)
	assert.Contains(t, written, `{"kind":"set-network","network":{}}`)
	d, err := cog.Decode([]byte(written))
	require.NoError(t, err)
	assert.Equal(t, next.Document(), d)

	emptied := cog.Document{Draft: c.Draft(), Amendments: []cog.Amendment{lifeAmendment(1, "2024-03-01", branch.Cnaf,
		cog.SetAmendmentConditions{}, cog.SetEvaluationProcess{})}}
	text, err := emptied.At(lifeDay("2024-03-01"))
	require.NoError(t, err)
	assert.Nil(t, text.AmendmentConditions)
	assert.Nil(t, text.EvaluationProcess)
	d, err = cog.Decode([]byte(lifeJSON(t, emptied)))
	require.NoError(t, err)
	assert.Equal(t, emptied, d)
}

// What is on record was taken on the text of its day; an amendment concluded
// before that day comes too late to change it.
func TestAnAmendmentDoesNotContradictAnEvaluationOnRecord(t *testing.T) {
	view := func(id string, by branch.Party) evaluation.View {
		return evaluation.View{Objective: id, By: by, Finding: evaluation.Reached}
	}
	record := evaluation.Record{Opened: lifeDay("2025-06-01"), Closed: lifeDay("2025-07-01"),
		Results: []evaluation.Result{{Indicator: "I1", Figures: lifeFigures(2024, "4")}}}
	for _, id := range []string{"O1", "O2", "O3", "O4"} {
		record.Views = append(record.Views, view(id, branch.State), view(id, branch.NationalBody))
	}
	c, err := lifeConvention(t, "family").Evaluate(record)
	require.NoError(t, err)
	for name, change := range map[string]cog.Change{
		"an indicator that has results":       cog.RemoveIndicator{ID: "I1"},
		"an objective nobody was heard on":    cog.AddObjective{Objective: lifeObjective("O9", objective.Other)},
		"what the evaluation says nothing of": cog.AddMeans{Means: clause.Means{Title: "Postes", Kind: clause.Staff}},
	} {
		t.Run(name, func(t *testing.T) {
			for _, on := range []string{"2025-05-31", "2025-06-01", "2025-06-02"} {
				next, err := c.Amend(lifeAmendment(1, on, branch.Cnaf, change))
				if err != nil {
					assert.NotEqual(t, "2025-06-02", on, "later it contradicts nothing")
					continue
				}
				assert.NoError(t, next.Life().Err(), on)
				d := next.Document()
				assert.NoError(t, d.Check(), on)
				n := 0
				for range next.Evaluations() {
					n++
				}
				assert.Equal(t, 1, n, on)
			}
		})
	}
}

func TestWhatIsGivenToAConventionMayBeWrittenOverLater(t *testing.T) {
	draft := lifeModel(t, "family")
	c := cog.Must(draft)
	triggers := []amendment.Trigger{{Kind: amendment.FinancingAct}, {Kind: amendment.WorkloadChange}}
	heard := []branch.Party{branch.State, branch.NationalBody}
	targets := lifeFigures(2024, "1", "2")
	a := lifeAmendment(1, "2024-03-01", branch.Cnaf, cog.SetTargets{Indicator: "I1", Targets: targets},
		cog.SetAmendmentConditions{Clause: amendment.Clause{Triggers: triggers}}, cog.SetEvaluationProcess{Clause: evaluation.Clause{Heard: heard}})
	c = lifeAmend(t, c, a)
	record := evaluation.Record{Opened: lifeDay("2025-01-01"), Results: []evaluation.Result{{Indicator: "I1", Figures: lifeFigures(2024, "3")}},
		Views: []evaluation.View{{Objective: "O1", By: branch.State, Finding: evaluation.Partly}}, Silent: []evaluation.Silence{{By: branch.State, Invited: lifeDay("2025-01-01")}}}
	c, err := c.Evaluate(record)
	require.NoError(t, err)
	before := lifeJSON(t, []any{c, c.Draft(), c.Life()})
	clear(triggers)
	clear(heard)
	clear(targets)
	clear(a.State)
	clear(a.Body.Signatories)
	clear(a.Changes)
	a.Reason.Year = 1
	clear(record.Results[0].Figures)
	clear(record.Results)
	clear(record.Views)
	clear(record.Silent)
	clear(draft.Objectives)
	clear(draft.Means)
	lifeSpoil(c)
	assert.True(t, before == lifeJSON(t, []any{c, c.Draft(), c.Life()}))
}
