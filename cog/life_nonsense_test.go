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

// Each row is a change that makes no sense for the model: where, and what is said.
var lifeNonsense = []struct {
	name   string
	change cog.Change
	want   []string
}{
	{"no change", nil, []string{"/0: empty change"}},

	{"no term", cog.SetTerm{}, []string{"/0/term/start: there is no such date"}},
	{"half a term", cog.SetTerm{Term: cog.Term{Start: law.Date(2023, 1, 1)}}, []string{"/0/term/end: there is no such date"}},
	{"a term that ends before it starts", cog.SetTerm{Term: cog.Years(2027, 2023)}, []string{"/0/term/end: the end (31 December 2023) is before the start (1 January 2027)"}},

	{"no objective", cog.AddObjective{}, []string{"/0: `objective` is missing"}},
	{"an objective there already", cog.AddObjective{Objective: lifeObjective("O1", objective.Other)}, []string{"/0/objective/id: id `O1` is in use"}},
	{"an objective named as an indicator", cog.AddObjective{Objective: lifeObjective("I1", objective.Other)},
		[]string{": in the text as amended, id `I1` is used twice"}},
	{"an objective to replace that is not there", cog.ReplaceObjective{Objective: lifeObjective("O9", objective.Other)}, []string{"/0/objective/id: `O9` is not in the convention"}},
	{"none to replace", cog.ReplaceObjective{}, []string{"/0/objective/id: `` is not in the convention"}},
	{"an objective replaced by one with another's indicator", cog.ReplaceObjective{Objective: objective.Must(objective.Spec{ID: "O4", Title: "O4",
		Categories: []objective.Category{objective.Other}, Indicators: []objective.Indicator{lifeIndicator("I1", 2023)}})},
		[]string{": in the text as amended, id `I1` is used twice"}},
	{"an objective to remove that is not there", cog.RemoveObjective{ID: "O9"}, []string{"/0/id: `O9` is not in the convention"}},
	{"an indicator to remove as an objective", cog.RemoveObjective{ID: "I1"}, []string{"/0/id: `I1` is not in the convention"}},

	{"an indicator of no objective", cog.AddIndicator{Objective: "O9", Indicator: lifeIndicator("I9", 2023)}, []string{"/0/of: `O9` is not in the convention"}},
	{"no indicator", cog.AddIndicator{Objective: "O1"}, []string{"/0: `indicator` is missing"}},
	{"an indicator there already", cog.AddIndicator{Objective: "O1", Indicator: lifeIndicator("I2", 2023)},
		[]string{": in the text as amended, id `I2` is used twice"}},
	{"an indicator to replace that is not there", cog.ReplaceIndicator{Indicator: lifeIndicator("I9", 2023)}, []string{"/0/indicator/id: `I9` is not in the convention"}},
	{"an indicator to remove that is not there", cog.RemoveIndicator{ID: "O1"}, []string{"/0/id: `O1` is not in the convention"}},
	{"no indicator to replace", cog.ReplaceIndicator{}, []string{"/0/indicator/id: `` is not in the convention"}},
	{"no indicator to remove", cog.RemoveIndicator{}, []string{"/0/id: `` is not in the convention"}},
	{"targets of no indicator", cog.SetTargets{Indicator: "I9"}, []string{"/0/id: `I9` is not in the convention"}},
	{"targets of a qualitative indicator", cog.SetTargets{Indicator: "I3", Targets: lifeFigures(2023, "1")}, []string{"/0/id: `I3` is qualitative: it has no targets"}},
	{"two targets for a year", cog.SetTargets{Indicator: "I1", Targets: append(lifeFigures(2023, "1"), lifeFigures(2023, "2")...)},
		[]string{"/0/targets/2023: two targets for the same year"}},
	{"a target for no year", cog.SetTargets{Indicator: "I1", Targets: lifeFigures(23, "1")}, []string{"/0/targets/23: not a year of four digits"}},

	{"an action of no objective", cog.AddAction{Objective: "O9", Action: lifeAct}, []string{"/0/of: `O9` is not in the convention"}},
	{"an action without a party", cog.AddAction{Objective: "O1", Action: objective.Action{Title: "Act"}}, []string{"/0/action: `by` is missing"}},
	{"an action without a title", cog.AddAction{Objective: "O1", Action: objective.Action{By: branch.State}}, []string{"/0/action: `title` is missing"}},
	{"an action with a blank title", cog.AddAction{Objective: "O1", Action: objective.Action{By: branch.State, Title: " "}}, []string{"/0/action: blank text"}},
	{"an action to replace in no objective", cog.ReplaceAction{Objective: "O9", By: branch.NationalBody, Title: "Regrouper la paie", Action: lifeAct}, []string{"/0/of: `O9` is not in the convention"}},
	{"an action to replace of another title", cog.ReplaceAction{Objective: "O3", By: branch.NationalBody, Title: "Regrouper", Action: lifeAct}, []string{"/0/title: `Regrouper` is not in the convention"}},
	{"an action to replace of another party", cog.ReplaceAction{Objective: "O3", By: branch.State, Title: "Regrouper la paie", Action: lifeAct}, []string{"/0/title: `Regrouper la paie` is not in the convention"}},
	{"an action replaced by none", cog.ReplaceAction{Objective: "O3", By: branch.NationalBody, Title: "Regrouper la paie"}, []string{"/0/action: `by` is missing"}},
	{"an action to remove from no objective", cog.RemoveAction{Objective: "O9", By: branch.NationalBody, Title: "Regrouper la paie"}, []string{"/0/of: `O9` is not in the convention"}},
	{"an action to remove of another title", cog.RemoveAction{Objective: "O3", By: branch.NationalBody, Title: "paie"}, []string{"/0/title: `paie` is not in the convention"}},
	{"an action to remove of another party", cog.RemoveAction{Objective: "O3", Title: "Regrouper la paie"}, []string{"/0/title: `Regrouper la paie` is not in the convention"}},

	{"an action whose id is in use", cog.AddAction{Objective: "O1", Action: objective.Action{ID: "I1", By: branch.State, Title: "Act"}},
		[]string{": in the text as amended, id `I1` is used twice"}},
	{"an action replaced by one whose id is in use", cog.ReplaceAction{Objective: "O3", By: branch.NationalBody, Title: "Regrouper la paie",
		Action: objective.Action{ID: "O3", By: branch.NationalBody, Title: "Regrouper la paie"}},
		[]string{": in the text as amended, id `O3` is used twice"}},
	{"an action of a day and no status", cog.AddAction{Objective: "O1", Action: objective.Action{By: branch.State, Title: "Act", Progress: objective.Progress{AsOf: law.Date(2024, 1, 1)}}},
		[]string{"/0/action: `status` is missing"}},

	{"no commitment", cog.AddCommitment{}, []string{"/0/commitment: `by` is missing", "/0/commitment: `title` is missing"}},
	{"a commitment whose id is in use", cog.AddCommitment{Commitment: clause.Commitment{ID: "O4", By: branch.State, Title: "C"}},
		[]string{": in the text as amended, id `O4` is used twice"}},
	{"a commitment replaced by one whose id is in use", cog.ReplaceCommitment{By: branch.State, Title: "Associer la caisse à la préparation des textes",
		Commitment: clause.Commitment{ID: "I1", By: branch.State, Title: "C"}}, []string{": in the text as amended, id `I1` is used twice"}},
	{"a commitment to replace that is not there", cog.ReplaceCommitment{By: branch.State, Title: "C", Commitment: clause.Commitment{By: branch.State, Title: "D"}},
		[]string{"/0/title: `C` is not in the convention"}},
	{"a commitment to remove of another party", cog.RemoveCommitment{By: branch.NationalBody, Title: "Associer la caisse à la préparation des textes"}, []string{"/0/title: `Associer la caisse à la préparation des textes` is not in the convention"}},

	{"an orientation in no domain", cog.SetOrientations{Orientations: []clause.Orientation{{Domain: clause.Medicines, Title: "A"}, {Title: " "}}},
		[]string{"/0/orientations/1: `domain` is missing", "/0/orientations/1/title: blank text"}},
	{"no plan", cog.SetControlPlan{}, []string{"/0/controlPlan: `title` is missing"}},
	{"a blank plan", cog.SetControlPlan{Title: " "}, []string{"/0/controlPlan/title: blank text"}},
	{"the sickness convention of another body", cog.SetConsistentWith{Convention: cog.SicknessConvention{Body: branch.Cnav}},
		[]string{"/0/consistentWith/body: the sickness convention is that of Cnam"}},
	{"a sickness convention that ends before it starts", cog.SetConsistentWith{Convention: cog.SicknessConvention{Term: cog.Years(2024, 2023)}},
		[]string{"/0/consistentWith/term/end: the end (31 December 2023) is before the start (1 January 2024)"}},

	{"no means", cog.AddMeans{}, []string{"/0/means: `kind` is missing", "/0/means: `title` is missing"}},
	{"means with a blank title", cog.AddMeans{Means: clause.Means{Kind: clause.Staff, Title: "\t"}}, []string{"/0/means/title: blank text"}},
	{"means to replace that are not there", cog.ReplaceMeans{Title: "Postes", Means: clause.Means{Kind: clause.Staff, Title: "P"}}, []string{"/0/title: `Postes` is not in the convention"}},
	{"means to remove that are not there", cog.RemoveMeans{Title: "Postes"}, []string{"/0/title: `Postes` is not in the convention"}},

	{"no budget", cog.SetBudget{}, []string{"/0/budget: `kind` is missing"}},
	{"a blank rule", cog.SetBudget{Budget: clause.Budget{Kind: branch.Management, Computation: " "}}, []string{"/0/budget/computation: blank text"}},
	{"a budget to remove that is not there", cog.RemoveBudget{Name: branch.Prevention}, []string{"/0/id: `prevention` is not in the convention"}},
	{"a network to remove where there is none", cog.RemoveNetwork{}, []string{"/0: the convention has no network clause"}},
	{"a condition of no kind", cog.SetNetwork{Network: clause.WrittenNetwork(clause.Condition{Title: "A"})}, []string{"/0/network/conditions/0: `kind` is missing"}},
	{"a trigger of no kind", cog.SetAmendmentConditions{Clause: amendment.Clause{Triggers: []amendment.Trigger{{}}}},
		[]string{"/0/amendmentConditions/triggers/0: `kind` is missing"}},
	{"an unknown party", cog.SetEvaluationProcess{Clause: evaluation.Clause{Heard: []branch.Party{9}}},
		[]string{"/0/evaluationProcess/heard/0: unknown party"}},

	{"a forecast beyond sickness", cog.SetForecast{Forecast: lifeForecast(2023, "1")}, []string{"/0: only the sickness convention sets a forecast of ambulatory care"}},
	{"a forecast to remove that is not there", cog.RemoveForecast{Year: 2023}, []string{"/0/year: `2023` is not in the convention"}},
}

func lifeNoNetwork(d *cog.Draft) { d.Network = clause.Network{} }

var lifeAct = objective.Action{By: branch.State, Title: "Act"}

func TestAChangeThatMakesNoSenseIsRefusedWithAPointer(t *testing.T) {
	family := lifeConvention(t, "family", lifeNoNetwork)
	kinds := map[string]bool{}
	for _, row := range lifeNonsense {
		t.Run(row.name, func(t *testing.T) {
			a := lifeAmendment(1, "2024-03-01", branch.Cnaf, row.change)
			next, err := family.Amend(a)
			assert.Nil(t, next)
			assert.Equal(t, lifeUnder("/changes", row.want), lifeFaults(t, err))

			d := family.Document()
			d.Amendments = []cog.Amendment{a}
			assert.Equal(t, lifeUnder("/amendments/0/changes", row.want), lifeFaults(t, d.Check()))
			_, err = d.Convention()
			assert.Equal(t, d.Check(), err)
			if row.change != nil {
				kinds[row.change.Kind()] = true
			}
		})
	}
	assert.Len(t, kinds, 28, "every kind")
}

func TestAssessLeavesOutTheChangesThatMakeNoSense(t *testing.T) {
	family := lifeConvention(t, "family", lifeNoNetwork)
	for _, row := range lifeNonsense {
		if row.want[0][0] != '/' || row.change == nil {
			continue // makes sense of itself: the text that comes of it is at fault
		}
		d := family.Document()
		d.Amendments = []cog.Amendment{lifeAmendment(1, "2024-03-01", branch.Cnaf, row.change)}
		text, err := d.At(lifeDay("2024-03-01"))
		require.NoError(t, err)
		assert.True(t, lifeJSON(t, family) == lifeJSON(t, text), row.name)
		assert.NoError(t, d.Assess(law.Day{}).Err(), row.name)
	}
}

func TestEveryChangeThatMakesNoSenseIsToldAtOnce(t *testing.T) {
	a := lifeAmendment(1, "2024-03-01", branch.Cnaf, cog.RemoveObjective{ID: "O9"}, cog.RemoveObjective{ID: "O4"},
		cog.RemoveObjective{ID: "O4"}, cog.AddMeans{}, cog.SetTerm{})
	_, err := lifeConvention(t, "family").Amend(a)
	assert.Equal(t, []string{"/changes/0/id: `O9` is not in the convention", "/changes/2/id: `O4` is not in the convention",
		"/changes/3/means: `kind` is missing", "/changes/3/means: `title` is missing", "/changes/4/term/start: there is no such date"}, lifeFaults(t, err))
	assert.NotErrorIs(t, err, law.SocialActionObjectives, "no verdict with a fault")
}

func TestChangesAreAppliedInOrder(t *testing.T) {
	c := lifeConvention(t, "family")
	next := lifeAmend(t, c, lifeAmendment(1, "2024-03-01", branch.Cnaf,
		cog.AddObjective{Objective: lifeObjective("O8", objective.Other)},
		cog.AddIndicator{Objective: "O8", Indicator: lifeIndicator("I8", 2024, "1")},
		cog.SetTargets{Indicator: "I8", Targets: lifeFigures(2025, "2", "3")},
		cog.RemoveObjective{ID: "O8"},
		cog.AddObjective{Objective: lifeObjective("I8", objective.Other)}))
	d := next.Draft()
	assert.Equal(t, "I8", d.Objectives[len(d.Objectives)-1].ID(), "an id is free again once what bore it is gone")
}

func lifeUnder(prefix string, said []string) []string {
	var list []string
	for _, s := range said {
		list = append(list, prefix+s)
	}
	return list
}
