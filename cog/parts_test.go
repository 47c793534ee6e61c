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

func TestATermIsRefusedWithItsArticle(t *testing.T) {
	day := law.MustParseDay
	for _, c := range []struct {
		start, end law.Day
		pointers   []string
	}{
		{law.Day{}, law.Day{}, []string{"/start", "/end"}},
		{law.Date(2023, 2, 30), day("2027-12-31"), []string{"/start"}},
		{day("2023-01-01"), law.Day{}, []string{"/end"}},
		{day("2023-01-02"), day("2023-01-01"), []string{"/end"}},
	} {
		term, err := cog.NewTerm(c.start, c.end)
		assert.True(t, term.IsZero())
		faults := faultsOf(t, err)
		assert.Equal(t, c.pointers, pointersOf(faults))
		for _, f := range faults {
			assert.Equal(t, []law.Citation{{Article: law.L227_1, Place: law.Place{Division: "III"}}}, f.Citations)
		}
	}
	_, err := cog.NewTerm(day("2023-01-01"), day("2025-12-30"))
	assert.ErrorIs(t, err, law.MinimumTerm)
	assert.ErrorContains(t, err, "L227-1, III")
	term, err := cog.NewTerm(day("2023-01-01"), day("2025-12-31"))
	require.NoError(t, err)
	assert.Equal(t, cog.Years(2023, 2025), term)
}

func TestATermSaysWhatItContains(t *testing.T) {
	day := law.MustParseDay
	term := cog.Years(2023, 2027)
	assert.Equal(t, "2023-01-01/2027-12-31", term.String())
	assert.Equal(t, "du 1er janvier 2023 au 31 décembre 2027", term.In(law.French))
	assert.Equal(t, "1 January 2023 to 31 December 2027", term.In(law.English))
	for d, want := range map[string]bool{"2022-12-31": false, "2023-01-01": true, "2025-06-01": true, "2027-12-31": true, "2028-01-01": false} {
		assert.Equal(t, want, term.Contains(day(d)), d)
	}
	none := cog.Term{}
	assert.True(t, none.IsZero())
	assert.False(t, none.Contains(day("2023-01-01")))
	assert.False(t, none.Covers(0))
	assert.Equal(t, "", none.String()+none.In(law.French)+none.In(law.English))
}

// What a program builds in memory gets the same faults as what it reads.
func TestCheckFindsEveryFaultOfADraftBuiltInMemory(t *testing.T) {
	nowhere := law.Date(2023, 2, 30)
	network, err := clause.NewNetwork(branch.Family)
	require.NoError(t, err)
	o := objective.Must(objective.Spec{ID: "A", Title: "T", Categories: []objective.Category{objective.Other},
		Indicators: []objective.Indicator{objective.MustIndicator(objective.Quantitative{ID: "I", Label: "L", Unit: "%", Direction: objective.AtLeast,
			Targets: []objective.Figure{{Year: 2022}, {Year: 2024}}})}})
	d := cog.Draft{
		Title: " ", Source: "\n",
		Concluded:           law.MustParseDay("2030-01-01"),
		Term:                cog.Years(2023, 2027),
		State:               []branch.StateSignatory{{Name: " "}, {Capacity: branch.Minister, SignedOn: nowhere}},
		Body:                cog.Body{Signatories: []branch.BodySignatory{{Capacity: 77, SignedOn: law.MustParseDay("2030-01-02")}}},
		Objectives:          []objective.Objective{o, {}, o},
		Means:               []clause.Means{{}, {Title: "M", Kind: 77}},
		Commitments:         []clause.Commitment{{}, {By: branch.State, Title: " "}},
		Budgets:             []clause.Budget{{}, {Kind: branch.Management, Computation: " ", Evolution: " "}, {Kind: branch.Management}, {}},
		Network:             network,
		AmendmentConditions: &amendment.Clause{Triggers: []amendment.Trigger{{Kind: amendment.Other}, {}}, Procedure: " "},
		EvaluationProcess:   &evaluation.Clause{Heard: []branch.Party{9}, Procedure: " "},
		Orientations:        []clause.Orientation{{}},
		ControlPlan:         " ",
		ConsistentWith:      &cog.SicknessConvention{Term: cog.Term{Start: nowhere, End: today}},
	}
	assert.ElementsMatch(t, []string{
		"", "/title", "/source",
		"/state/signatories/0/name", "/state/signatories/0", "/state/signatories/1/signedOn",
		"/body/signatories/0", "/body/signatories/0/signedOn",
		"/objectives/1",
		"/objectives/2/id", "/objectives/2/indicators/0/id",
		"/means/0", "/means/0", "/means/1", "/commitments/0", "/commitments/0", "/commitments/1/title",
		"/budgets/0", "/budgets/1/computation", "/budgets/1/evolution", "/budgets/2", "/budgets/3",
		"/amendmentConditions/triggers/0", "/amendmentConditions/triggers/1", "/amendmentConditions/procedure",
		"/evaluationProcess/heard/0", "/evaluationProcess/procedure",
		"/orientations/0", "/orientations/0", "/controlPlan/title", "/consistentWith/term/start",
	}, pointersOf(faultsOf(t, d.Check())))

	for name, d := range map[string]cog.Draft{
		"/term/end":   {Scope: branch.Family, Term: cog.Term{Start: today, End: today.AddDays(-1)}},
		"/term/start": {Scope: branch.Family, Term: cog.Term{End: today}},
		"/concluded":  {Scope: branch.Family, Concluded: nowhere},
	} {
		assert.Equal(t, []string{name}, pointersOf(faultsOf(t, d.Check())))
	}
	empty := cog.Draft{Scope: branch.Family}
	assert.NoError(t, empty.Check())
}
