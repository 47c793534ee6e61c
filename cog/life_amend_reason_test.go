package cog_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

const lifeReview = "Clause de revoyure à mi-parcours" // the models' own trigger

var lifeTriggerObserved = []string{"amendment-trigger /reason"}

func TestAnAmendmentInvokesATriggerThatTheConventionProvidesFor(t *testing.T) {
	family := lifeConvention(t, "family")
	act, workload := amendment.FinancingActOf(2025), amendment.WorkloadChangeFrom("Réforme des allocations")
	titled := amendment.Reason{Kind: amendment.FinancingAct, Year: 2025, Title: "Article 12"}
	own, other := amendment.OwnTrigger(lifeReview), amendment.OwnTrigger("Changement de directeur")
	for _, row := range []struct {
		name   string
		reason *amendment.Reason
		want   []string
	}{
		{"a financing act", &act, nil},
		{"an article of one", &titled, nil},
		{"a change of workload", &workload, nil},
		{"its own trigger, by its title", &own, nil},
		{"a trigger it does not have", &other, lifeTriggerObserved},
		{"no reason", nil, lifeTriggerObserved},
	} {
		t.Run(row.name, func(t *testing.T) {
			a := lifeAmendment(1, "2025-03-01", branch.Cnaf)
			a.Reason = row.reason
			assert.Equal(t, row.want, lifeObserve(t, family, a))
		})
	}
}

func TestTheObservationTellsWhatTheConventionProvidesFor(t *testing.T) {
	family := lifeConvention(t, "family")
	a := lifeAmendment(1, "2025-03-01", branch.Cnaf)
	a.Reason = &amendment.Reason{Kind: amendment.Other, Title: "Un motif"}
	o := lifeObserved(t, family, a)[0]
	assert.Equal(t, "the amendment invokes a reason, `Un motif`, that the convention does not provide for; it provides for: the financing acts, important "+
		"changes of workload that come from a change of law and `Clause de revoyure à mi-parcours`", o.In(law.English))
	assert.Empty(t, o.Citations, "the convention's own clause")
	a.Reason = nil
	assert.Equal(t, "l’avenant n’invoque aucun motif ; la convention prévoit : les lois de financement, les fortes variations de charge liées à l’évolution des textes et « Clause de revoyure à mi-parcours »",
		lifeObserved(t, family, a)[0].In(law.French))
}

func TestATriggerIsOneThatAnEarlierAmendmentPutThere(t *testing.T) {
	family := lifeConvention(t, "family")
	crisis := amendment.OwnTrigger("Crise sanitaire")
	clause := cog.SetAmendmentConditions{Clause: amendment.Clause{Triggers: []amendment.Trigger{
		{Kind: amendment.WorkloadChange}, {Kind: amendment.FinancingAct}, {Kind: amendment.Other, Title: "Crise sanitaire"}}}}

	first := lifeAmendment(1, "2024-03-01", branch.Cnaf, clause)
	itself := first
	itself.Reason = &crisis
	assert.Empty(t, lifeObserve(t, family, itself), "the one that adds it may rely on it")
	itself.Reason = &amendment.Reason{Kind: amendment.Other, Title: lifeReview}
	assert.Empty(t, lifeObserve(t, family, itself), "and on what it takes out")

	require.Empty(t, lifeObserve(t, family, first))
	next := lifeAmend(t, family, first)
	second := lifeAmendment(2, "2024-03-01", branch.Cnaf)
	second.Reason = &crisis
	assert.Empty(t, lifeObserve(t, next, second), "a later one can, on the same day")

	second.Reason = &amendment.Reason{Kind: amendment.Other, Title: lifeReview}
	assert.Equal(t, lifeTriggerObserved, lifeObserve(t, next, second), "what the first took out is gone")
	second.Number = 1
	assert.Empty(t, lifeObserve(t, family, second), "and was there before")
}

func TestAConventionWithoutTheClauseProvidesForNothing(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family"), Amendments: []cog.Amendment{lifeAmendment(1, "2024-03-01", branch.Cnaf)}}
	d.AmendmentConditions = nil
	report := d.Assess(law.Day{}).Amendments[0]
	assert.NoError(t, report.Err())
	require.Equal(t, []remark{{law.AmendmentTrigger, "/amendments/0/reason", ""}}, observationsIn(report.Report))
	for o := range report.Observations() {
		assert.Contains(t, o.In(law.English), "it provides for: no reason")
	}

	d.AmendmentConditions = &amendment.Clause{Procedure: "À la demande d’une partie"}
	assert.Empty(t, observationsIn(d.Assess(law.Day{}).Amendments[0].Report), "a procedure alone asks for no reason")
}

func TestTheYearlySicknessAmendmentHasItsReasonFromTheLawWhileThereIsOne(t *testing.T) {
	c := lifeSickness2006(t)
	for day, want := range map[string][]string{"2009-05-13": nil, "2009-05-14": lifeTriggerObserved} {
		a := lifeAmendment(1, day, branch.Cnam, cog.SetForecast{Forecast: lifeForecast(2009, "73000")})
		assert.Empty(t, lifeObserve(t, c, a), "with a reason, on any day")
		a.Reason = nil
		assert.Equal(t, want, lifeObserve(t, c, a), day)
	}
}

func TestOnlyAForecastNeedsNoReason(t *testing.T) {
	c := lifeSickness2006(t)
	for _, changes := range [][]cog.Change{nil, {cog.AddMeans{Means: clause.Means{Title: "Postes", Kind: clause.Staff}}}} {
		a := lifeAmendment(1, "2007-02-01", branch.Cnam, changes...)
		a.Reason = nil
		assert.Equal(t, lifeTriggerObserved, lifeObserve(t, c, a))
	}
	// A forecast that makes no sense for a branch is no reason either.
	d := cog.Document{Draft: lifeModel(t, "family"), Amendments: []cog.Amendment{
		lifeAmendment(1, "2024-03-01", branch.Cnaf, cog.SetForecast{Forecast: lifeForecast(2024, "1")})}}
	d.Amendments[0].Reason = nil
	assert.Equal(t, []string{"amendment-trigger"}, ruleNames(observationsIn(d.Assess(law.Day{}).Amendments[0].Report)))
}

// lifeSickness2006 is a sickness convention for 2006 to 2009, when L. 227-1, II was
// repealed.
func lifeSickness2006(t testing.TB) *cog.Convention {
	t.Helper()
	return lifeConvention(t, "sickness-1997", lifeRunning("2006-02-01", 2006, 2009), func(d *cog.Draft) {
		d.Objectives = append(d.Objectives, lifeObjective("O3", objective.Productivity))
		d.Orientations = append(d.Orientations, clause.Orientation{Domain: clause.AccessToCare, Title: "Renoncement"})
		d.ControlPlan = "Plan de contrôle"
	}, lifeSigned(branch.CouncilChair, branch.DirectorGeneral))
}
