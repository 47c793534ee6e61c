package outline_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/internal/outline"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

func TestTheTextsComeFromTheCallerWhoIsToldWhatAsksForThem(t *testing.T) {
	o, err := outline.Of(statute.General(), branch.OldAge, law.MustParseDay("2023-07-10"))
	require.NoError(t, err)
	var told []string
	_, err = o.Draft(func(p outline.Part) string {
		var by []string
		for _, a := range p.Asks {
			for _, v := range a.By {
				by = append(by, a.Fact.String()+" by "+v.Cites[0].String())
			}
		}
		told = append(told, p.Pointer+": "+strings.Join(by, "; "))
		return "texte"
	})
	require.NoError(t, err)
	assert.ElementsMatch(t, []string{
		"/objectives/0/title: objective:implementation by L227-1, I, 1°; self-employed-objective by L227-1, I, al. 11",
		"/objectives/0/actions/0/title: action:state by L227-1, I, al. 2",
		"/objectives/0/actions/1/title: action:body by L227-1, I, al. 2; self-employed-action by L227-1, I, al. 11",
		"/objectives/1/title: objective:service-quality by L227-1, I, 2°",
		"/objectives/2/title: objective:productivity by L227-1, I, 2° bis",
		"/objectives/3/title: objective:social-action by L227-1, I, 3°",
		"/commitments/0/title: commitment:state by L227-1, I, al. 1",
		"/commitments/1/title: commitment:body by L227-1, I, al. 1",
		"/budgets/0/computation: budget:management by L227-1, I, 4°",
		"/budgets/0/evolution: budget:management by L227-1, I, 4°",
		"/budgets/1/computation: budget:social-action by L227-1, I, 4°",
		"/budgets/1/evolution: budget:social-action by L227-1, I, 4°",
		"/means/0/title: means by L227-1, I, al. 2",
	}, told)
}

func TestWhatIsAskedWithoutATextIsInTheOutlineToo(t *testing.T) {
	o, err := outline.Of(statute.RSI(), branch.SelfEmployed, law.MustParseDay("2012-05-01"))
	require.NoError(t, err)
	asks := map[string]string{}
	for _, a := range o.Asks {
		asks[a.Fact.String()] = a.By[0].Rule.String()
	}
	assert.Equal(t, map[string]string{
		"objective:implementation": "implementation-objectives", "objective:service-quality": "service-quality-objectives",
		"objective:productivity": "productivity-objectives", "objective:social-action": "social-action-objectives",
		"action:state": "actions-by-each-party", "action:body": "actions-by-each-party",
		"commitment:state": "reciprocal-commitments", "commitment:body": "reciprocal-commitments",
		"heard:state": "evaluation-process", "heard:body": "evaluation-process",
		"trigger:financing-act": "amendment-conditions", "trigger:workload-change": "amendment-conditions",
		"orientation:public-health": "sickness-orientations", "orientation:medical-demography": "sickness-orientations",
		"orientation:medicines": "sickness-orientations", "orientation:access-to-care": "sickness-orientations",
		"signature:board-chair": "body-signatories", "signature:director-general": "body-signatories",
		"budget:management": "budget-rules", "budget:intervention": "budget-rules",
		"body:cnrsi": "entitled-body", "state-signature": "state-party", "means": "operating-means",
		"control-plan": "control-plan", "term": "minimum-term",
	}, asks)
	assert.Len(t, o.Provisions, 17)
	assert.Equal(t, 4, o.Years)
	assert.Equal(t, "2013-01-01/2016-12-31", o.Term().String())
}

func TestABlankTextAndAYearBeyondTheCalendarAreMalformed(t *testing.T) {
	day := law.MustParseDay("2023-07-10")
	r := amended(needs(statute.Of(statute.Indicator)))
	r.Entry(law.DelegatedFundsTerm).Versions[0].Period = law.Period{From: day}
	o, err := outline.Of(r, branch.Family, day)
	require.NoError(t, err)
	for pointer, say := range map[string]string{"/means/0/title": " ", "/objectives/0/title": "", "/objectives/0/actions/1/title": "\x00", "/budgets/1/evolution": "\x00",
		"/objectives/0/indicators/0/label": "a\x00b"} {
		_, err = o.Draft(func(p outline.Part) string {
			if p.Pointer == pointer {
				return say
			}
			return "texte"
		})
		var m *law.Malformed
		require.ErrorAs(t, err, &m, pointer)
		require.Equal(t, 1, m.Len(), err)
		for f := range m.Faults() {
			assert.Equal(t, pointer, f.Pointer)
		}
	}
	for _, day := range []string{"9995-07-10", "9999-07-10"} {
		last, err := outline.Of(statute.General(), branch.Family, law.MustParseDay(day))
		assert.Nil(t, last)
		assert.EqualError(t, err, "malformed: /term: there is no such date", day)
	}
}

// amended is the general scheme with rules more, those of a law of tomorrow.
func amended(demands ...statute.Demand) statute.Regime {
	r := statute.General()
	others := []law.Rule{law.DelegatedFundsTerm, law.ConsistentConvention, law.ConsistentOrientations} // of the RSI alone
	for i, d := range demands {
		r.Entries = append(r.Entries, statute.Entry{Rule: others[i], Kind: statute.Rule,
			Versions: []statute.Version{{Period: law.Period{From: law.MustParseDay("2031-01-01")}, Demand: d}}})
	}
	return r
}

func needs(groups ...statute.Facts) statute.Demand { return statute.Demand{Needs: groups} }

func TestWhateverTheLawMayDemandHasItsPlaceInTheDraft(t *testing.T) {
	for name, row := range map[string]struct {
		demand statute.Demand
		want   string
	}{
		"an indicator":            {needs(statute.Of(statute.Indicator)), `"indicators":[{"id":"I1","label":"/objectives/0/indicators/0/label","kind":"qualitative"}]`},
		"a network clause":        {needs(statute.Of(statute.Network)), `"network":{"conditions":[{"kind":"evolution","title":"/network/conditions/0/title"}]}`},
		"a control plan":          {needs(statute.Of(statute.ControlPlan)), `"controlPlan":{"title":"/controlPlan/title"}`},
		"the sickness convention": {needs(statute.Of(statute.SicknessConvention)), `"consistentWith":{"body":"cnam"}`},
		"a trigger of its own":    {needs(statute.Of(statute.Trigger(amendment.Other))), `{"kind":"other","title":"/amendmentConditions/triggers/2/title"}`},
		"a budget":                {needs(statute.Of(statute.Budget(branch.AutonomySupport))), `{"kind":"autonomy-support","computation":"/budgets/2/computation","evolution":"/budgets/2/evolution"}`},
		"a category of two":       {needs(statute.Of(statute.Objective(objective.Coordination), statute.Objective(objective.Other))), `"categories":["coordination"]`},
		"a longer term":           {statute.Demand{Term: statute.Bounds{AtLeast: 6}}, `"term":{"start":"2032-01-01","end":"2037-12-31"}`},
		"orientations":            {needs(statute.Of(statute.Orientation(clause.Medicines)), statute.Of(statute.Orientation(clause.AccessToCare))), `"orientations":[{"domain":"medicines","title":"/orientations/0/title"},{"domain":"access-to-care","title":"/orientations/1/title"}]`},
		"the last day of a term":  {statute.Demand{Term: statute.Bounds{EndsBy: law.MustParseDay("2035-12-31")}}, `"term":{"start":"2032-01-01","end":"2035-12-31"}`},
	} {
		o, err := outline.Of(amended(row.demand), branch.Family, law.MustParseDay("2031-05-01"))
		require.NoError(t, err, name)
		d, err := o.Draft(pointer)
		require.NoError(t, err, name)
		text, err := json.Marshal(d)
		require.NoError(t, err, name)
		assert.Contains(t, string(text), row.want, name)
	}
	o, err := outline.Of(amended(needs(statute.Of(statute.Forecast))), branch.Sickness, law.MustParseDay("2031-05-01"))
	require.NoError(t, err)
	d, err := o.Draft(pointer)
	require.NoError(t, err)
	assert.Equal(t, []clause.Forecast{{Year: 2032, Unit: "/forecasts/0/unit"}}, d.Forecasts)
}

func TestOfSeveralBoundsOfTheTermTheNarrowestCount(t *testing.T) {
	by := func(day string) statute.Demand {
		return statute.Demand{Term: statute.Bounds{EndsBy: law.MustParseDay(day)}}
	}
	years := func(n int) statute.Demand { return statute.Demand{Term: statute.Bounds{AtLeast: n}} }
	for _, row := range []struct {
		demands []statute.Demand
		want    string
	}{
		{[]statute.Demand{by("2040-12-31"), by("2039-12-31"), years(8)}, "2032-01-01/2039-12-31"},
		{[]statute.Demand{by("2039-12-31"), by("2040-12-31"), years(8)}, "2032-01-01/2039-12-31"},
		{[]statute.Demand{by("2036-06-30"), years(1)}, "2032-01-01/2035-12-31"},
		{nil, "2032-01-01/2035-12-31"},
	} {
		o, err := outline.Of(amended(row.demands...), branch.Family, law.MustParseDay("2031-05-01"))
		require.NoError(t, err, row.want)
		assert.Equal(t, row.want, o.Term().String())
	}
	_, err := outline.Of(amended(by("2038-12-31"), by("2040-12-31"), years(8)), branch.Family, law.MustParseDay("2031-05-01"))
	require.Error(t, err)

	free := amended()
	free.Entry(law.MinimumTerm).Versions = nil
	o, err := outline.Of(free, branch.Family, law.MustParseDay("2031-05-01"))
	require.NoError(t, err)
	assert.Equal(t, "2032-01-01/2032-12-31", o.Term().String(), "where no length is asked a year is the shortest")
}

// The body is that which manages the scope, where a rule asks for it; else the first that may.
func TestTheBodyIsWhatTheRulesLeave(t *testing.T) {
	body := func(r statute.Regime) (branch.Body, string) {
		o, err := outline.Of(r, branch.Family, law.MustParseDay("2031-05-01"))
		require.NoError(t, err)
		d, err := o.Draft(pointer)
		require.NoError(t, err)
		var by []string
		for _, a := range o.Asks {
			if a.Fact.Section().Key != "body" {
				continue
			}
			for _, p := range a.By {
				by = append(by, p.Rule.String())
			}
		}
		return d.Body.Code, strings.Join(by, " ")
	}
	code, by := body(amended())
	assert.Equal(t, branch.Cnaf, code)
	assert.Equal(t, "entitled-body body-of-scope", by)
	whoever := amended()
	whoever.Entry(law.BodyOfScope).Versions = nil
	code, by = body(whoever)
	assert.Equal(t, branch.Cnam, code)
	assert.Equal(t, "entitled-body", by)
}

// A document shows what it is about, whatever the law admits.
func TestTheScopeIsAskedByNobody(t *testing.T) {
	o, err := outline.Of(statute.General(), branch.Family, law.MustParseDay("2023-07-10"))
	require.NoError(t, err)
	for _, a := range o.Asks {
		assert.NotEqual(t, "/scope", a.Fact.Section().Pointer)
	}
	require.Len(t, o.Asks, 20)
}

// A budget that has no rules and is not listed is lawful where it may be left out.
func TestABudgetIsListedOnlyWhereItHasToBe(t *testing.T) {
	day := law.MustParseDay("2031-05-01")
	prevention, unlisted := statute.Budget(branch.Prevention), statute.Unlisted(branch.Prevention)
	asked := func(demands ...statute.Demand) (list []string) {
		o, err := outline.Of(amended(demands...), branch.Family, day)
		require.NoError(t, err)
		for _, a := range o.Asks {
			if f := a.Fact; f == prevention || f == statute.ControlPlan {
				list = append(list, f.String())
			}
		}
		return list
	}
	assert.Empty(t, asked(needs(statute.Of(prevention, unlisted)), needs(statute.Of(unlisted))), "left out, it meets both")
	assert.Equal(t, []string{"budget:prevention", "control-plan"}, asked(needs(statute.Of(unlisted, statute.ControlPlan)), needs(statute.Of(prevention))),
		"what leaves no choice is chosen first")
}

func TestWhatStandsOnAnObjectiveHasOneOfItsOwnWhereNoneIsAskedFor(t *testing.T) {
	day := law.MustParseDay("2031-05-01")
	only := func(facts ...statute.Fact) string {
		r := statute.General()
		for i := range r.Entries {
			if e := &r.Entries[i]; e.Rule != law.LegalBasis && e.Rule != law.CoveredScope {
				e.Versions = nil
			}
		}
		for _, f := range facts {
			r.Entry(law.OperatingMeans).Versions = append(r.Entry(law.OperatingMeans).Versions, statute.Version{Demand: needs(statute.Of(f))})
		}
		o, err := outline.Of(r, branch.Family, day)
		require.NoError(t, err)
		d, err := o.Draft(func(outline.Part) string { return "x" })
		require.NoError(t, err)
		text, err := json.Marshal(d.Objectives)
		require.NoError(t, err)
		return string(text)
	}
	assert.JSONEq(t, `[]`, strings.ReplaceAll(only(), "null", "[]"))
	assert.JSONEq(t, `[{"id":"O1","categories":["other"],"title":"x","selfEmployed":true}]`, only(statute.SelfEmployedObjective))
	assert.JSONEq(t, `[{"id":"O1","categories":["other"],"title":"x","actions":[{"by":"body","title":"x","selfEmployed":true}]}]`, only(statute.SelfEmployedAction))
	assert.JSONEq(t, `[{"id":"O1","categories":["other"],"title":"x","actions":[{"by":"state","title":"x"}]}]`, only(statute.Action(branch.State)))
}

func TestALawThatContradictsItselfHasNoOutline(t *testing.T) {
	day := law.MustParseDay("2031-05-01")
	for name, r := range map[string]statute.Regime{
		"it demands what it forbids":         amended(statute.Demand{Forbids: statute.Of(statute.Means)}),
		"the term is too long":               amended(statute.Demand{Term: statute.Bounds{EndsBy: law.MustParseDay("2034-12-31")}}),
		"the term ends before it has begun":  amended(statute.Demand{Term: statute.Bounds{EndsBy: law.MustParseDay("2031-12-31")}}),
		"a budget to list and not to list":   amended(needs(statute.Of(statute.Unlisted(branch.SocialAction)))),
		"a budget that is needed and barred": amended(statute.Demand{Forbids: statute.Of(statute.Budget(branch.Management))}),
	} {
		_, err := outline.Of(r, branch.Family, day)
		assert.EqualError(t, err, "malformed: the law of the day demands what it forbids", name)
	}
}

// What meets another demand as well makes what was chosen for that one needless.
func TestNothingIsChosenThatTheRestMakesNeedless(t *testing.T) {
	pair := func(a, b objective.Category) statute.Demand {
		return needs(statute.Of(statute.Objective(a), statute.Objective(b)))
	}
	r := amended(pair(objective.SchemeManagement, objective.Benefits), pair(objective.Benefits, objective.Collection), pair(objective.Priority, objective.Benefits))
	o, err := outline.Of(r, branch.Family, law.MustParseDay("2031-05-01"))
	require.NoError(t, err)
	var more []string
	for _, a := range o.Asks {
		if c, ok := a.Fact.Value().(objective.Category); ok && c > objective.SocialAction {
			more = append(more, c.String())
		}
	}
	assert.Equal(t, []string{"benefits"}, more)
}
