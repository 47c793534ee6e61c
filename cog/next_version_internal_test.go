package cog

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

// nextLaw is the general scheme as it might read one day: from 2031 on a term of six
// years, and an indicator. It is two edits of data.
func nextLaw() *regime {
	book := statute.All()
	general := &book[law.General]
	day := law.MustParseDay("2031-01-01")

	term := general.Entry(law.MinimumTerm)
	last := &term.Versions[len(term.Versions)-1]
	last.Period.To = day
	term.Versions = append(term.Versions, statute.Version{Period: law.Period{From: day}, Cites: last.Cites,
		Demand: statute.Demand{Term: statute.Bounds{AtLeast: 6}}, Asks: law.Text{FR: "une période d’au moins six ans", EN: "a term of at least six years"}})

	quality := general.Entry(law.ServiceQualityObjectives)
	last = &quality.Versions[len(quality.Versions)-1]
	last.Period.To = day
	quality.Versions = append(quality.Versions, statute.Version{Period: law.Period{From: day}, Cites: last.Cites,
		Demand: statute.Demand{Needs: []statute.Facts{statute.Of(statute.Objective(objective.ServiceQuality)), statute.Of(statute.Indicator)}},
		Asks:   law.Text{FR: "un objectif de qualité, et un indicateur", EN: "an objective on quality, and an indicator"}})
	return newRegimes(book)[law.General]
}

func modelFamily(t *testing.T) Document {
	t.Helper()
	document, err := os.ReadFile("cogtest/corpus/family.json")
	require.NoError(t, err)
	d, err := Decode(document)
	require.NoError(t, err)
	d.Concluded = law.Day{}
	return d
}

func TestANextVersionIsJudgedByFromItsDay(t *testing.T) {
	next := nextLaw()
	d := modelFamily(t)
	d.Term = Years(2031, 2034)

	before := d.judge(next, law.MustParseDay("2030-12-31"))
	assert.Equal(t, VerdictLawful, before.Verdict())
	assert.Equal(t, "a term of at least four years", before.Why(law.MinimumTerm).EN)

	after := d.judge(next, law.MustParseDay("2031-01-01"))
	assert.Equal(t, VerdictUnlawful, after.Verdict())
	assert.Equal(t, "the term (1 January 2031 to 31 December 2034) is too short: it has to be of at least 6 years", after.Why(law.MinimumTerm).EN)
	assert.Equal(t, "la période (du 1er janvier 2031 au 31 décembre 2034) est trop courte : il en faut une d’au moins 6 ans", after.Why(law.MinimumTerm).FR)
	require.ErrorIs(t, after.Err(), law.MinimumTerm)
	assert.Equal(t, Satisfied, after.Outcome(law.ServiceQualityObjectives), "the model has indicators")
	report, err := json.Marshal(after)
	require.NoError(t, err)
	assert.Contains(t, string(report), `"rule":"minimum-term","pointer":"/term","citations":["L227-1, III"]`)

	d.Term = Years(2031, 2036)
	assert.Equal(t, VerdictLawful, d.Draft.judge(next, law.MustParseDay("2031-01-01")).Verdict())
	for i, o := range d.Objectives {
		s := o.Spec()
		s.Indicators = nil
		d.Objectives[i] = objective.Must(s)
	}
	report2 := d.judge(next, law.MustParseDay("2031-01-01"))
	assert.Equal(t, Breached, report2.Outcome(law.ServiceQualityObjectives))
	assert.Equal(t, "no objective in the category `an indicator`", report2.Why(law.ServiceQualityObjectives).EN)
	assert.Equal(t, VerdictLawful, d.Judge(law.MustParseDay("2031-01-01")).Verdict(), "the law as it is knows nothing of it")
}

// What an amendment is held to follows the data too: taking the last indicator away
// touches an entry from the day on which it reads indicators.
func TestAnAmendmentIsHeldToANextVersion(t *testing.T) {
	next := nextLaw()
	d := modelFamily(t)
	d.Concluded, d.Term = law.MustParseDay("2028-01-10"), Years(2028, 2033)
	var remove []Change
	for _, o := range d.Objectives {
		for i := range o.Indicators() {
			remove = append(remove, RemoveIndicator{i.ID()})
		}
	}
	require.NotEmpty(t, remove)
	for day, want := range map[string]Outcome{"2030-12-31": NotApplicable, "2031-01-01": Breached} {
		d.Amendments = []Amendment{{Number: 1, Concluded: law.MustParseDay(day), Body: d.Body, State: d.State, Changes: remove}}
		life := d.assess(next, law.Day{})
		assert.Equal(t, want, life.Amendments[0].Outcome(law.ServiceQualityObjectives), day)
		assert.Equal(t, NotApplicable, life.Amendments[0].Outcome(law.OperatingMeans), day)
	}
	d.Amendments[0].Changes = []Change{AddMeans{clause.Means{Title: "M", Kind: clause.Staff}}}
	assert.Equal(t, NotApplicable, d.assess(next, law.Day{}).Amendments[0].Outcome(law.ServiceQualityObjectives))
	assert.Equal(t, branch.Scope(branch.Family), d.Scope)
}

// What presupposes a rule that does not bind is not applicable, whatever else the draft
// is against: a lawful draft is known lawful in one step, and has to be told the same.
func TestWhatPresupposesARuleThatDoesNotBindIsNotApplicable(t *testing.T) {
	book := statute.All()
	for presupposed, name := range map[law.Rule]string{
		law.SicknessOrientations:   "of another branch",
		law.MinimumTerm:            "of a later place",
		law.ConsistentOrientations: "of another regime",
	} {
		book[law.General].Entry(law.OperatingMeans).Presupposes = []law.Rule{presupposed}
		r := newRegimes(book)[law.General]
		d := modelFamily(t)
		on := law.MustParseDay("2023-07-10")
		assert.Equal(t, NotApplicable, d.judge(r, on).Outcome(law.OperatingMeans), name)
		assert.Equal(t, VerdictLawful, d.judge(r, on).Verdict(), name)
		d.State, d.Means = nil, nil
		assert.Equal(t, NotApplicable, d.judge(r, on).Outcome(law.OperatingMeans), name)
		assert.Equal(t, VerdictUnlawful, d.judge(r, on).Verdict(), name)
	}
}

// The two clauses are asked for by the statute and not by their types: where one day the
// law no longer asked for them, a convention could be without.
func TestWhatTheTwoClausesAreHeldToIsData(t *testing.T) {
	book := statute.All()
	triggers := book[law.General].Entry(law.AmendmentConditions)
	last := &triggers.Versions[len(triggers.Versions)-1]
	last.Demand.Needs = append(last.Demand.Needs, statute.Of(statute.Trigger(amendment.Other)))
	heard := book[law.General].Entry(law.EvaluationProcess)
	inForce := &heard.Versions[len(heard.Versions)-1]
	inForce.Demand.Needs = inForce.Demand.Needs[:1]
	r := newRegimes(book)[law.General]
	d := modelFamily(t)
	d.AmendmentConditions = &amendment.Clause{Triggers: []amendment.Trigger{{Kind: amendment.FinancingAct}, {Kind: amendment.WorkloadChange}}}
	on := law.MustParseDay("2023-07-10")
	report := d.judge(r, on)
	assert.Equal(t, "the clause on amendments does not provide for another ground; it provides for: the financing acts and important changes of workload that come from a change of law",
		report.Why(law.AmendmentConditions).EN)
	d.EvaluationProcess = &evaluation.Clause{}
	assert.Equal(t, "the evaluation of results is not adversarial: nothing provides for hearing the State", d.judge(r, on).Why(law.EvaluationProcess).EN)
	text := d.Draft
	text.AmendmentConditions, text.EvaluationProcess = nil, nil
	c := Convention{}.with(text)
	assert.Zero(t, c.AmendmentConditions())
	assert.Zero(t, c.EvaluationProcess())
}
