package cog

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

func qualitative(id string) objective.Indicator {
	return objective.MustIndicator(objective.Qualitative{ID: id, Label: "L"})
}

func objectiveNamed(id string, indicators ...objective.Indicator) objective.Objective {
	return objective.Must(objective.Spec{ID: id, Title: "T", Categories: []objective.Category{objective.Other},
		Actions: []objective.Action{{ID: id + "-A", By: branch.State, Title: "A"}}, Indicators: indicators})
}

// amended applies changes one amendment each.
func amended(t *testing.T, w *working, changes ...Change) *working {
	t.Helper()
	for _, c := range changes {
		require.Empty(t, w.amend(&Amendment{Changes: []Change{c}}), c.Kind())
	}
	return w
}

// What a text shows is that some part shows it, however many came and went.
func TestWhatATextShowsIsKeptUpAsPartsComeAndGo(t *testing.T) {
	shows := func(w *working, f statute.Fact) bool { return w.shows(&w.Draft).Has(f) }
	w := newWorking(&Draft{Scope: branch.Sickness, Objectives: []objective.Objective{objectiveNamed("O")}})
	for i, step := range []struct {
		change Change
		want   bool
	}{
		{AddIndicator{"O", qualitative("I")}, true}, {AddIndicator{"O", qualitative("J")}, true},
		{RemoveIndicator{"I"}, true}, {RemoveIndicator{"J"}, false}, {AddIndicator{"O", qualitative("I")}, true},
	} {
		assert.Equal(t, step.want, shows(amended(t, w, step.change), statute.Indicator), i)
	}

	assert.False(t, shows(w, statute.Forecast))
	amended(t, w, SetForecast{clause.Forecast{Year: 1999, Unit: "F"}})
	assert.True(t, shows(w, statute.Forecast))
	amended(t, w, SetForecast{clause.Forecast{Year: 2000, Unit: "F"}}, RemoveForecast{1999})
	assert.True(t, shows(w, statute.Forecast))
	amended(t, w, RemoveForecast{2000})
	assert.False(t, shows(w, statute.Forecast))
}

func TestWhatADraftShowsBesideItsLists(t *testing.T) {
	term := Years(2023, 2027)
	for name, row := range map[string]struct {
		draft Draft
		fact  statute.Fact
		want  bool
	}{
		"a term":                    {Draft{Term: term}, statute.Term, true},
		"no term":                   {Draft{}, statute.Term, false},
		"forecasts":                 {Draft{Forecasts: []clause.Forecast{{Year: 1999}}}, statute.Forecast, true},
		"no forecast":               {Draft{}, statute.Forecast, false},
		"the sickness convention":   {Draft{ConsistentWith: &SicknessConvention{Body: branch.Sickness.Body(), Term: term}}, statute.SicknessConvention, true},
		"another convention":        {Draft{ConsistentWith: &SicknessConvention{Body: branch.Cnaf, Term: term}}, statute.SicknessConvention, false},
		"no other convention":       {Draft{}, statute.SicknessConvention, false},
		"a budget with both rules":  {Draft{Budgets: []clause.Budget{{Kind: branch.Prevention, Computation: "C", Evolution: "E"}}}, statute.Budget(branch.Prevention), true},
		"a budget, once without":    {Draft{Budgets: []clause.Budget{{Kind: branch.Prevention}, {Kind: branch.Prevention, Computation: "C", Evolution: "E"}}}, statute.Budget(branch.Prevention), false},
		"a budget, then without":    {Draft{Budgets: []clause.Budget{{Kind: branch.Prevention, Computation: "C", Evolution: "E"}, {Kind: branch.Prevention}}}, statute.Budget(branch.Prevention), false},
		"a budget that is listed":   {Draft{Budgets: []clause.Budget{{Kind: branch.Prevention}}}, statute.Unlisted(branch.Prevention), false},
		"one that is not":           {Draft{Budgets: []clause.Budget{{Kind: branch.Prevention}}}, statute.Unlisted(branch.Management), true},
		"a partial one's list ends": {Draft{Partial: true}, statute.Unlisted(branch.Management), true},
	} {
		assert.Equal(t, row.want, row.draft.facts().Has(row.fact), name)
	}
}

// An amendment that takes something away does more than set what it writes; the next one
// is judged by what it does itself.
func TestEachAmendmentIsToldByWhatItDoesItself(t *testing.T) {
	draft := Draft{Scope: branch.Sickness, Term: Years(2023, 2027), Objectives: []objective.Objective{objectiveNamed("O", qualitative("I")), objectiveNamed("P")},
		Means:       []clause.Means{{Title: "M", Kind: clause.Staff}},
		Commitments: []clause.Commitment{{By: branch.State, Title: "C"}},
		Budgets:     []clause.Budget{{Kind: branch.Prevention}}, Forecasts: []clause.Forecast{{Year: 1999, Unit: "F"}},
		Network: clause.WrittenNetwork(), Orientations: []clause.Orientation{}}
	all := statute.Facts{1<<64 - 1, 1<<64 - 1, 1<<64 - 1}
	for _, taken := range []Change{RemoveObjective{"P"}, RemoveIndicator{"I"}, RemoveAction{"O", branch.State, "A"}, RemoveMeans{"M"},
		RemoveCommitment{branch.State, "C"}, RemoveBudget{branch.Prevention}, RemoveForecast{1999}} {
		w := amended(t, newWorking(&draft), taken)
		assert.False(t, w.only(&all), taken.Kind())
		before := w.writes[0]
		amended(t, w, SetTerm{Years(2023, 2028)})
		assert.True(t, w.only(&all), "after %s", taken.Kind())
		assert.Equal(t, before, w.writtenBefore, taken.Kind())
		amended(t, w, SetTerm{Years(2023, 2029)})
		assert.Equal(t, statute.Of(statute.Term), w.writtenBefore, "of the last alone, after %s", taken.Kind())
	}
	assert.False(t, newWorking(&draft).only(&all), "nothing is not only that")
}

// Of clauses on amendments two are kept: as it stands and as it stood.
func TestTheReasonsOfTwoClausesAreReadOnce(t *testing.T) {
	w := newWorking(&Draft{})
	clauses := [3]amendment.Clause{}
	first := w.reasonsOf(&clauses[0])
	assert.Same(t, first, w.reasonsOf(&clauses[0]))
	w.reasonsOf(&clauses[1])
	for range 2 {
		for i := range 2 {
			assert.Same(t, &clauses[i], w.reasonsOf(&clauses[i]).of)
		}
	}
	assert.Same(t, &clauses[0], w.provided[1].of)
	assert.Same(t, &clauses[1], w.provided[0].of)
	w.reasonsOf(&clauses[2])
	assert.Same(t, &clauses[1], w.provided[1].of)
	assert.Same(t, &clauses[2], w.provided[0].of)
}

// Amendments out of order, which Check refuses, are all concluded by the last of their days.
func TestHowManyAmendmentsWereConcludedByADay(t *testing.T) {
	on := func(days ...string) *Document {
		d := new(Document)
		for _, day := range days {
			var a Amendment
			if day != "" {
				a.Concluded = law.MustParseDay(day)
			}
			d.Amendments = append(d.Amendments, a)
		}
		return d
	}
	by := func(d *Document, day string) int { return d.conclusions().by(law.MustParseDay(day)) }
	d := on("2024-01-01", "", "2025-01-01")
	assert.Equal(t, []int{0, 1, 1, 3}, []int{by(d, "2023-12-31"), by(d, "2024-01-01"), by(d, "2024-12-31"), by(d, "2025-01-01")})
	d = on("2026-01-01", "2024-01-01", "2025-01-01")
	assert.Equal(t, []int{0, 2, 3, 3}, []int{by(d, "2023-12-31"), by(d, "2024-01-01"), by(d, "2025-01-01"), by(d, "2026-01-01")})
	d = on("2025-01-01", "2024-01-01")
	assert.Equal(t, []int{2, 2}, []int{by(d, "2024-01-01"), by(d, "2025-01-01")})
}

func TestWhatIsNoSectionHoldsNoFact(t *testing.T) {
	assert.True(t, (FirstSection + 1).facts().IsZero())
	assert.True(t, Section(0).facts().IsZero())
	assert.Equal(t, statute.Of(statute.Term), TermSection.facts())
}
