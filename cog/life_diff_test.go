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

// lifeApply applies changes to a text.
func lifeApply(t testing.TB, d cog.Draft, changes []cog.Change) cog.Draft {
	t.Helper()
	doc := cog.Document{Draft: d, Amendments: []cog.Amendment{{Number: 1, Concluded: d.Term.End, Changes: changes}}}
	require.NoError(t, doc.Check())
	text, err := doc.At(d.Term.End)
	require.NoError(t, err)
	return text
}

// lifeBase is a text with several of everything.
func lifeBase(t testing.TB) cog.Draft {
	return lifeModel(t, "sickness-1997", func(d *cog.Draft) {
		d.Network = lifeNetwork(t, "A")
		d.Forecasts = []clause.Forecast{lifeForecast(1997, "1"), lifeForecast(1998, "2")}
		d.Objectives = append(d.Objectives, lifeObjective("O8", objective.Other))
	})
}

func TestChangesGiveTheLaterTextFromTheEarlier(t *testing.T) {
	act := func(title string, by branch.Party) objective.Action { return objective.Action{By: by, Title: title} }
	staff := func(title string) clause.Means { return clause.Means{Title: title, Kind: clause.Staff} }
	first := lifeBase(t).Objectives[0]
	spec := first.Spec()
	spec.Title = "Autrement"
	renamed := objective.Must(spec)
	for _, row := range []struct {
		name    string
		changes []cog.Change
		kinds   string // of the difference
	}{
		{"nothing", nil, ""},
		{"undone", []cog.Change{cog.AddMeans{Means: staff("A")}, cog.RemoveMeans{Title: "A"}}, ""},
		{"the term", []cog.Change{cog.SetTerm{Term: cog.Years(1997, 2000)}}, "set-term"},
		{"an objective added", []cog.Change{cog.AddObjective{Objective: lifeObjective("O9", objective.Other)}}, "add-objective"},
		{"an objective replaced", []cog.Change{cog.ReplaceObjective{Objective: renamed}}, "replace-objective"},
		{"an objective removed", []cog.Change{cog.RemoveObjective{ID: "O2"}}, "remove-objective"},
		{"an objective moved to the end", []cog.Change{cog.RemoveObjective{ID: "O1"}, cog.AddObjective{Objective: first}}, "remove-objective add-objective"},
		{"an objective removed and another changed", []cog.Change{cog.RemoveObjective{ID: "O1"}, cog.AddAction{Objective: "O8", Action: lifeAct}}, "remove-objective add-action"},
		{"an indicator added", []cog.Change{cog.AddIndicator{Objective: "O4", Indicator: lifeIndicator("I9", 1998, "1")}}, "add-indicator"},
		{"an indicator replaced", []cog.Change{cog.ReplaceIndicator{Indicator: lifeIndicator("I2", 1998, "1")}}, "replace-indicator"},
		{"a qualitative one replaced", []cog.Change{cog.ReplaceIndicator{Indicator: objective.MustIndicator(objective.Qualitative{ID: "I3", Label: "L"})}}, "replace-indicator"},
		{"one for the other kind", []cog.Change{cog.ReplaceIndicator{Indicator: lifeIndicator("I3", 1998, "1")}}, "replace-indicator"},
		{"an indicator removed", []cog.Change{cog.RemoveIndicator{ID: "I2"}}, "remove-indicator"},
		{"targets", []cog.Change{cog.SetTargets{Indicator: "I2", Targets: lifeFigures(1998, "7", "8.0")}}, "set-targets"},
		{"the same target in other words", []cog.Change{cog.SetTargets{Indicator: "I1", Targets: append(lifeFigures(1997, "4.50"), lifeFigures(1999, "3.2")...)}}, "set-targets"},
		{"no more targets", []cog.Change{cog.SetTargets{Indicator: "I2"}}, "set-targets"},
		{"an action added", []cog.Change{cog.AddAction{Objective: "O1", Action: act("N", branch.State)}}, "add-action"},
		{"the last action replaced", []cog.Change{cog.ReplaceAction{Objective: "O8", By: branch.NationalBody, Title: "Act", Action: act("N", branch.State)}}, "remove-action add-action"},
		{"the first action replaced", []cog.Change{cog.ReplaceAction{Objective: "O8", By: branch.State, Title: "Act", Action: act("N", branch.State)}},
			"remove-action remove-action add-action add-action"},
		{"an action removed", []cog.Change{cog.RemoveAction{Objective: "O1", By: branch.State, Title: "Stabiliser les textes six mois avant leur entrée en vigueur"}}, "remove-action"},
		{"means added", []cog.Change{cog.AddMeans{Means: staff("N")}}, "add-means"},
		{"means replaced", []cog.Change{cog.ReplaceMeans{Title: "Budget de gestion pluriannuel", Means: staff("N")}}, "remove-means add-means"},
		{"means removed", []cog.Change{cog.RemoveMeans{Title: "Trajectoire d’effectifs"}}, "remove-means"},
		{"a budget rewritten", []cog.Change{cog.SetBudget{Budget: clause.Budget{Kind: branch.Management, Computation: "C", Evolution: "E"}}}, "set-budget"},
		{"a budget added", []cog.Change{cog.SetBudget{Budget: clause.Budget{Kind: branch.AutonomySupport, Computation: "C", Evolution: "E"}}}, "set-budget"},
		{"a budget removed", []cog.Change{cog.RemoveBudget{Name: branch.Prevention}}, "remove-budget"},
		{"a forecast rewritten", []cog.Change{cog.SetForecast{Forecast: lifeForecast(1997, "3")}}, "set-forecast"},
		{"a forecast added", []cog.Change{cog.SetForecast{Forecast: lifeForecast(1999, "3")}}, "set-forecast"},
		{"a forecast removed", []cog.Change{cog.RemoveForecast{Year: 1997}}, "remove-forecast"},
		{"the network rewritten", []cog.Change{cog.SetNetwork{Network: lifeNetwork(t, "A", "B")}}, "set-network"},
		{"the network emptied", []cog.Change{cog.SetNetwork{Network: lifeNetwork(t)}}, "remove-network"},
		{"the network removed", []cog.Change{cog.RemoveNetwork{}}, "remove-network"},
		{"conditions", []cog.Change{cog.SetAmendmentConditions{Clause: amendment.Clause{Procedure: "P"}}}, "set-amendment-conditions"},
		{"no more conditions, no more process", []cog.Change{cog.SetAmendmentConditions{}, cog.SetEvaluationProcess{}}, "set-amendment-conditions set-evaluation-process"},
		{"process", []cog.Change{cog.SetEvaluationProcess{Clause: evaluation.Clause{Heard: []branch.Party{branch.State}}}}, "set-evaluation-process"},
		{"a commitment added", []cog.Change{cog.AddCommitment{Commitment: clause.Commitment{ID: "C1", By: branch.State, Title: "N"}}}, "add-commitment"},
		{"the last commitment replaced", []cog.Change{cog.ReplaceCommitment{By: branch.NationalBody, Title: "Rendre compte chaque année des résultats",
			Commitment: clause.Commitment{By: branch.State, Title: "N"}}}, "remove-commitment add-commitment"},
		{"a commitment is done", []cog.Change{cog.ReplaceCommitment{By: branch.NationalBody, Title: "Rendre compte chaque année des résultats",
			Commitment: clause.Commitment{By: branch.NationalBody, Title: "Rendre compte chaque année des résultats", Progress: objective.Progress{Status: objective.Done}}}},
			"remove-commitment add-commitment"},
		{"a commitment removed", []cog.Change{cog.RemoveCommitment{By: branch.State, Title: "Associer la caisse à la préparation des textes"}}, "remove-commitment"},
		{"an action under way", []cog.Change{cog.ReplaceAction{Objective: "O8", By: branch.NationalBody, Title: "Act",
			Action: objective.Action{ID: "A1", By: branch.NationalBody, Title: "Act", Progress: objective.Progress{Status: objective.Started, AsOf: lifeDay("1998-01-01")}}}},
			"remove-action add-action"},
		{"orientations", []cog.Change{cog.SetOrientations{Orientations: []clause.Orientation{{Domain: clause.OtherDomain, Title: "N"}}}}, "set-orientations"},
		{"no more orientations", []cog.Change{cog.SetOrientations{Orientations: []clause.Orientation{}}}, "set-orientations"},
		{"a plan", []cog.Change{cog.SetControlPlan{Title: "N"}}, "set-control-plan"},
		{"the same plan twice", []cog.Change{cog.SetControlPlan{Title: "N"}, cog.SetControlPlan{Title: "M"}}, "set-control-plan"},
		{"a sickness convention", []cog.Change{cog.SetConsistentWith{Convention: cog.SicknessConvention{Body: branch.Cnam, Term: cog.Years(1997, 1999)}}}, "set-consistent-with"},
		{"a sickness convention, and none again", []cog.Change{cog.SetConsistentWith{Convention: cog.SicknessConvention{Body: branch.Cnam}}, cog.SetConsistentWith{}}, ""},
		{"everything at once", []cog.Change{cog.SetEvaluationProcess{}, cog.SetAmendmentConditions{}, cog.RemoveNetwork{}, cog.RemoveForecast{Year: 1998},
			cog.SetBudget{Budget: clause.Budget{Kind: branch.Prevention}}, cog.AddMeans{Means: staff("N")}, cog.RemoveObjective{ID: "O4"}, cog.SetTerm{Term: cog.Years(1997, 2001)}},
			"set-term remove-objective add-means set-budget remove-forecast remove-network set-amendment-conditions set-evaluation-process"},

		// What stands twice under one title, or moves between objectives.
		{"an indicator moved to a later objective", []cog.Change{cog.RemoveIndicator{ID: "I1"}, cog.AddIndicator{Objective: "O4", Indicator: lifeIndicator("I1", 1997, "1")}}, "remove-indicator add-indicator"},
		{"an indicator moved to an earlier objective", []cog.Change{cog.RemoveIndicator{ID: "I2"}, cog.AddIndicator{Objective: "O1", Indicator: lifeIndicator("I2", 1997, "1")}}, "remove-indicator add-indicator"},
		{"an indicator moved into an objective rewritten", []cog.Change{cog.RemoveIndicator{ID: "I2"}, cog.ReplaceObjective{Objective: objective.Must(objective.Spec{
			ID: "O1", Title: "Autrement", Categories: []objective.Category{objective.Other}, Indicators: []objective.Indicator{lifeIndicator("I2", 1997)}})}}, "remove-indicator replace-objective"},
		{"an indicator swapped between objectives rewritten", []cog.Change{cog.ReplaceObjective{Objective: objective.Must(objective.Spec{
			ID: "O1", Title: "Autrement", Categories: []objective.Category{objective.Other}, Indicators: []objective.Indicator{lifeIndicator("I2", 1997)}})},
			cog.ReplaceObjective{Objective: objective.Must(objective.Spec{
				ID: "O2", Title: "Autrement", Categories: []objective.Category{objective.Other}, Indicators: []objective.Indicator{lifeIndicator("I1", 1997)}})}},
			"replace-objective replace-objective"},
	} {
		t.Run(row.name, func(t *testing.T) {
			d := cog.Document{Draft: lifeBase(t), Amendments: []cog.Amendment{{Number: 1, Concluded: lifeDay("1999-06-01"), Changes: row.changes}}}
			require.NoError(t, d.Check())
			got, err := d.Changes(lifeDay("1998-01-01"), lifeDay("1999-06-01"))
			require.NoError(t, err)
			assert.Equal(t, row.kinds, lifeKinds(got))
			after, err := d.At(lifeDay("1999-06-01"))
			require.NoError(t, err)
			assert.Equal(t, lifeJSON(t, after), lifeJSON(t, lifeApply(t, d.Draft, got)))
		})
	}
}

// Titles of means and actions may stand twice; a removal takes the last.
func TestChangesAreRightAboutWhatStandsTwice(t *testing.T) {
	m := func(kinds ...clause.MeansKind) (list []clause.Means) {
		for _, k := range kinds {
			list = append(list, clause.Means{Title: "Un", Kind: k})
		}
		return list
	}
	other := clause.Means{Title: "Deux", Kind: clause.Staff}
	for _, row := range []struct{ before, after []clause.Means }{
		{m(clause.Staff, clause.Property), m(clause.Property)},
		{m(clause.Staff, clause.Property), m(clause.Staff)},
		{m(clause.Staff, clause.Property), m(clause.Property, clause.Staff)},
		{m(clause.Staff, clause.Staff), m(clause.Staff)},
		{append(m(clause.Staff), append([]clause.Means{other}, m(clause.Staff)...)...), append([]clause.Means{other}, m(clause.Staff)...)},
		{m(clause.Staff, clause.Property, clause.Staff, clause.OtherMeans), m(clause.Property, clause.OtherMeans)},
	} {
		base := lifeBase(t)
		base.Means = row.before
		changes := []cog.Change{}
		for range row.before {
			changes = append(changes, cog.RemoveMeans{Title: "Un"})
		}
		if row.before[len(row.before)/2] == other {
			changes[0] = cog.RemoveMeans{Title: "Deux"}
		}
		for _, v := range row.after {
			changes = append(changes, cog.AddMeans{Means: v})
		}
		d := cog.Document{Draft: base, Amendments: []cog.Amendment{{Number: 1, Concluded: lifeDay("1999-06-01"), Changes: changes}}}
		got, err := d.Changes(lifeDay("1998-01-01"), lifeDay("1999-06-01"))
		require.NoError(t, err)
		assert.Equal(t, row.after, lifeApply(t, base, got).Means)
	}
}

func TestChangesBetweenDaysRefuseATimeThatRunsBackwards(t *testing.T) {
	c := lifeFamily(t)
	changes, err := c.Changes(lifeDay("2024-03-01"), lifeDay("2024-03-01"))
	require.NoError(t, err)
	assert.Empty(t, changes)
	_, err = c.Changes(lifeDay("2024-03-02"), lifeDay("2024-03-01"))
	assert.Equal(t, []string{": 1 March 2024 comes before 2 March 2024"}, lifeFaults(t, err))
	d := c.Document()
	_, err = d.Changes(lifeDay("2023-07-09"), lifeDay("2024-03-01"))
	assert.ErrorIs(t, err, cog.ErrNotConcluded)
	_, err = d.Changes(law.Day{}, law.Day{})
	assert.ErrorIs(t, err, cog.ErrNotConcluded)
}

func TestChangesShareNothingWithTheConvention(t *testing.T) {
	c := lifeConvention(t, "family")
	c = lifeAmend(t, c, lifeAmendment(1, "2024-03-01", branch.Cnaf,
		cog.SetAmendmentConditions{Clause: amendment.Clause{Triggers: []amendment.Trigger{{Kind: amendment.FinancingAct}, {Kind: amendment.WorkloadChange}}}},
		cog.SetEvaluationProcess{Clause: evaluation.Clause{Heard: []branch.Party{branch.State, branch.NationalBody}}},
		cog.SetTargets{Indicator: "I1", Targets: lifeFigures(2024, "1", "2")}))
	snapshot := lifeJSON(t, c)
	changes, err := c.Changes(lifeDay("2023-07-10"), lifeDay("2024-03-01"))
	require.NoError(t, err)
	for _, ch := range changes {
		switch ch := ch.(type) {
		case cog.SetAmendmentConditions:
			ch.Clause.Triggers[0].Kind = amendment.Other
		case cog.SetEvaluationProcess:
			ch.Clause.Heard[0] = 0
		case cog.SetTargets:
			ch.Targets[0].Year = 1
		}
	}
	assert.Len(t, changes, 3)
	assert.Equal(t, snapshot, lifeJSON(t, c))
}
