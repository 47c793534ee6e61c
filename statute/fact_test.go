package statute_test

import (
	"encoding/json"
	"slices"
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

// vocabulary is every fact there is, by the name it has in the export, with the place
// where it stands: the table of sections filled.
func vocabulary() map[string][]statute.Fact {
	all := map[string][]statute.Fact{
		"/means": {statute.Means}, "/network": {statute.Network}, "/controlPlan": {statute.ControlPlan},
		"/consistentWith": {statute.SicknessConvention}, "/term": {statute.Term}, "/forecasts": {statute.Forecast},
		"/state":      {statute.StateSignature},
		"/objectives": {statute.SelfEmployedObjective, statute.SelfEmployedAction, statute.Indicator},
	}
	add := func(at string, f statute.Fact) { all[at] = append(all[at], f) }
	for _, c := range objective.Categories() {
		add("/objectives", statute.Objective(c))
	}
	for _, p := range branch.AllParties() {
		add("/objectives", statute.Action(p))
		add("/commitments", statute.Commitment(p))
		add("/evaluationProcess", statute.Heard(p))
	}
	for _, k := range amendment.TriggerKinds() {
		add("/amendmentConditions", statute.Trigger(k))
	}
	for _, d := range clause.Domains() {
		add("/orientations", statute.Orientation(d))
	}
	for _, c := range branch.BodyCapacities() {
		add("/body/signatories", statute.Signature(c))
	}
	for _, k := range branch.BudgetKinds() {
		add("/budgets", statute.Budget(k))
		add("/budgets", statute.Unlisted(k))
	}
	for _, b := range branch.Bodies() {
		add("/body/code", statute.Body(b))
	}
	for _, s := range branch.Scopes() {
		add("/scope", statute.Scope(s))
	}
	return all
}

func TestEveryFactHasAPlaceOfItsOwn(t *testing.T) {
	seen := map[statute.Fact]string{}
	named := map[string]bool{}
	for at, facts := range vocabulary() {
		require.NotEmpty(t, facts, at)
		set := statute.Of(facts...)
		assert.Equal(t, len(facts), set.Len(), at)
		for _, f := range facts {
			assert.NotZero(t, f, at)
			assert.Empty(t, seen[f], "%s is in two places", f)
			assert.False(t, named[f.String()], f)
			assert.Regexp(t, `^[a-z-]+(:[a-z0-9-]+)?$`, f.String())
			assert.Equal(t, at, f.Section().Pointer, f)
			assert.NotEmpty(t, f.Value().In(law.French), f)
			assert.NotEmpty(t, f.Value().In(law.English), f)
			seen[f], named[f.String()] = at, true
		}
	}
	assert.Len(t, seen, 96)
}

func TestAFactIsCalledByItsKindAndItsValue(t *testing.T) {
	for want, f := range map[string]statute.Fact{
		"objective:social-action": statute.Objective(objective.SocialAction), "action:state": statute.Action(branch.State),
		"commitment:body": statute.Commitment(branch.NationalBody), "heard:state": statute.Heard(branch.State),
		"trigger:financing-act": statute.Trigger(amendment.FinancingAct), "orientation:medicines": statute.Orientation(clause.Medicines),
		"signature:director": statute.Signature(branch.Director), "budget:prevention": statute.Budget(branch.Prevention),
		"unlisted:prevention": statute.Unlisted(branch.Prevention), "body:cnsa": statute.Body(branch.Cnsa),
		"scope:old-age": statute.Scope(branch.OldAge), "state-signature": statute.StateSignature, "means": statute.Means,
		"self-employed-action": statute.SelfEmployedAction, "term": statute.Term, "": 0,
	} {
		text, err := f.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, want, string(text))
	}
	assert.Empty(t, statute.Fact(255).String())
}

func TestAPhraseHasTheValueInBothLanguages(t *testing.T) {
	for at, facts := range vocabulary() {
		for _, f := range facts {
			phrase := f.Section().Phrase
			assert.Equal(t, phrase.FR == "", phrase.EN == "", at)
			assert.Equal(t, marks(phrase.FR), marks(phrase.EN), at)
			for _, m := range marks(phrase.FR) {
				assert.Equal(t, "{value}", m, at)
			}
		}
	}
}

func TestAValueThatIsNoneGivesAFactThatNoDemandReads(t *testing.T) {
	read := statute.Facts{}
	entries(func(_ string, _ *statute.Regime, e *statute.Entry) {
		for i := range e.Versions {
			read = read.Or(e.Versions[i].Demand.Reads())
		}
	})
	for _, f := range []statute.Fact{statute.Body(branch.OtherBody + 1), statute.Body(250), statute.Signature(11), statute.Signature(200), statute.Budget(9),
		statute.Budget(99), statute.Unlisted(99), statute.Objective(15), statute.Objective(77), statute.Action(4), statute.Action(9),
		statute.Trigger(200), statute.Orientation(99), statute.Heard(4), statute.Commitment(4), statute.Scope(nil), statute.Scope(branch.Networked(99)), 0, 255} {
		assert.False(t, read.Has(f))
		assert.Empty(t, f.String())
		assert.Nil(t, f.Value())
		assert.Zero(t, f.Section().Pointer)
	}
	// Another body is another value of the place that holds one.
	open := statute.Open(statute.Of(statute.Body(250)))
	bodies := statute.In("/body/code")
	assert.False(t, open.Meets(&bodies))
	assert.Zero(t, statute.Scope(nil))
	// The list ends one place after the last fact: what is beyond it is in no set.
	beyond := statute.Forecast + 2
	assert.Zero(t, statute.Of(0, beyond, 255).Len())
	assert.False(t, statute.Facts{1<<64 - 1, 1<<64 - 1, 1<<64 - 1}.Has(beyond))
}

func TestAPlaceHoldsNothingButFacts(t *testing.T) {
	for at, facts := range vocabulary() {
		assert.ElementsMatch(t, facts, slices.Collect(statute.In(at).All()), at)
	}
	assert.True(t, statute.In("/nowhere").IsZero())
	assert.True(t, statute.In("/body").IsZero())
	assert.Equal(t, statute.In("/body/code").Or(statute.In("/body/signatories")), statute.Under("/body"))
	assert.Equal(t, statute.In("/objectives"), statute.Under("/objectives"))
	assert.True(t, statute.Under("/bod").IsZero(), "no part of a key is a key")
}

func TestWhatACallerDoesWithASectionChangesNoOther(t *testing.T) {
	s := statute.Term.Section()
	s.Pointer, s.Single = "/nonsense", true
	assert.Equal(t, "/term", statute.Term.Section().Pointer)
	assert.False(t, statute.Term.Section().Single)
}

// What other texts ask after is among the facts already; no rule of L. 227-1 or of the
// RSI reads it, so that neither verdict changes where it is there.
func TestNoRuleReadsWhatOtherTextsAsk(t *testing.T) {
	foreign := statute.Of(statute.Action(branch.Manager), statute.Commitment(branch.Manager), statute.Heard(branch.Manager),
		statute.Trigger(amendment.ConventionsRenewal), statute.Orientation(clause.MissionsDomain),
		statute.Signature(branch.OrientationCouncilChair), statute.Signature(branch.ExecutiveCommitteeChair))
	for c := objective.SchemeManagement; c <= objective.OccupationalPrevention; c++ {
		foreign.Add(statute.Objective(c))
	}
	for b := branch.Ucanss; b <= branch.OtherBody; b++ {
		foreign.Add(statute.Body(b))
	}
	assert.Equal(t, 7+8+21, foreign.Len())
	entries(func(slug string, _ *statute.Regime, e *statute.Entry) {
		for i := range e.Versions {
			demand := &e.Versions[i].Demand
			assert.False(t, demand.Forbids.Meets(&foreign), slug)
			for j := range demand.Needs {
				assert.False(t, demand.Needs[j].Meets(&foreign), slug)
			}
		}
	})
}

// An objective sums up what it shows in the bits of the first facts.
func TestASummaryIsWrittenInTheBitsOfItsFacts(t *testing.T) {
	categories := objective.Categories()
	all := objective.Must(objective.Spec{ID: "O", Title: "O", Categories: categories, SelfEmployed: true,
		Actions:    []objective.Action{{By: branch.State, Title: "A", SelfEmployed: true}, {By: branch.NationalBody, Title: "B"}, {By: branch.Manager, Title: "C"}},
		Indicators: []objective.Indicator{objective.MustIndicator(objective.Qualitative{ID: "I", Label: "I"})}})
	var s statute.Facts
	s.AddObjectives(all.Summary().Bits())
	assert.ElementsMatch(t, vocabulary()["/objectives"], slices.Collect(s.All()))

	for _, c := range categories {
		one := objective.Must(objective.Spec{ID: "O", Title: "O", Categories: []objective.Category{c}})
		var s statute.Facts
		s.AddObjectives(one.Summary().Bits())
		assert.Equal(t, statute.Of(statute.Objective(c)), s, c)
	}
	for want, a := range map[statute.Facts]objective.Action{
		statute.Of(statute.Action(branch.State)):                                    {By: branch.State},
		statute.Of(statute.Action(branch.NationalBody), statute.SelfEmployedAction): {By: branch.NationalBody, SelfEmployed: true},
	} {
		var s statute.Facts
		s.AddObjectives(objective.SummaryOf(a).Bits())
		assert.Equal(t, want, s)
	}
}

// A set has three words: a fact of each, and each operation for every pair of them.
func TestSetsOfFacts(t *testing.T) {
	a, b, c := statute.Indicator, statute.Body(branch.Cnaf), statute.Term
	s := statute.Of(a, b, c)
	for word := range s {
		assert.NotZero(t, s[word])
	}
	assert.Equal(t, 3, s.Len())
	assert.Equal(t, []statute.Fact{a, b, c}, slices.Collect(s.All()))
	for range s.All() {
		break
	}
	assert.False(t, s.Has(statute.Network))
	assert.True(t, statute.Facts{}.IsZero())
	assert.False(t, s.IsZero())

	others := map[statute.Fact]statute.Fact{a: statute.SelfEmployedAction, b: statute.Body(branch.Cnav), c: statute.Forecast}
	for f, other := range others {
		one, both, that := statute.Of(f), statute.Of(f, other), statute.Of(other)
		assert.True(t, s.Has(f))
		assert.Equal(t, s, s.Without(one).Or(one))
		assert.Equal(t, 2, s.Without(one).Len())
		assert.Equal(t, one, both.Without(that))
		assert.Equal(t, one, both.And(one))
		assert.Equal(t, one, s.And(both))
		assert.Equal(t, that, both.Xor(one))
		assert.Equal(t, both, one.Xor(that))
		assert.True(t, s.Meets(&one) && one.Meets(&s) && both.Meets(&that))
		assert.False(t, s.Meets(&that) || that.Meets(&s))
		assert.True(t, one.Within(&s) && that.Within(&both))
		assert.False(t, s.Within(&one) || both.Within(&s) || that.Within(&s))
		for g := range others {
			if f != g {
				two := statute.Of(g)
				assert.True(t, one.And(two).IsZero())
				assert.Equal(t, statute.Of(f, g), one.Xor(two))
				assert.Equal(t, one, one.Without(two))
				assert.False(t, one.Meets(&two) || one.Within(&two))
			}
		}
	}
}

func TestWithoutAnyBudgetNoneIsListed(t *testing.T) {
	none := statute.NoBudgets()
	assert.Equal(t, len(branch.BudgetKinds()), none.Len())
	for _, k := range branch.BudgetKinds() {
		assert.True(t, none.Has(statute.Unlisted(k)), k)
		assert.False(t, none.Has(statute.Budget(k)), k)
	}
}

func TestWhoSignsIsAFactOfEachAct(t *testing.T) {
	assert.True(t, statute.Of(statute.StateSignature, statute.Signature(branch.Director)).OfAct())
	assert.False(t, statute.Of(statute.StateSignature, statute.Means).OfAct())
	assert.False(t, statute.Facts{}.OfAct())
}

func TestWhatMayBeThereIsAllButAnotherValueOfAPlaceThatHoldsOne(t *testing.T) {
	body, scope := statute.In("/body/code"), statute.In("/scope")
	open := statute.Open(statute.Of(statute.Scope(branch.Family), statute.Body(branch.Cnaf)))
	assert.False(t, open.Meets(&body) || open.Meets(&scope))
	assert.True(t, open.Has(statute.Network) && open.Has(statute.Means) && open.Has(statute.Objective(objective.Other)))
	open = statute.Open(statute.Of(statute.Scope(branch.Family)))
	assert.True(t, body.Within(&open))
}

func TestKindsAndRelationsGoByTheirWords(t *testing.T) {
	for k, want := range map[statute.Kind]string{0: `""`, statute.Rule: `"rule"`, statute.Observation: `"observation"`, statute.OpenNorm: `"open-norm"`, statute.Duty: `"duty"`} {
		text, err := json.Marshal(k)
		require.NoError(t, err)
		assert.Equal(t, want, string(text))
	}
	_, err := json.Marshal(statute.Kind(99))
	assert.ErrorContains(t, err, "there is no value no. 99; expected one of rule, observation, open-norm, duty")
	assert.Equal(t, []statute.Kind{statute.Rule, statute.Observation, statute.OpenNorm, statute.Duty}, statute.Kinds())
	var k statute.Kind
	require.NoError(t, k.UnmarshalText([]byte("duty")))
	assert.Equal(t, statute.Duty, k)
	assert.ErrorContains(t, k.UnmarshalText([]byte("dut")), "dut")
	assert.Equal(t, "devoir", k.In(law.French))
	assert.Equal(t, "duty", k.String())
	relations := make([]string, 0, 10)
	for r := statute.Founded; r <= statute.SharesDays; r++ {
		text, err := r.MarshalText()
		require.NoError(t, err)
		relations = append(relations, string(text))
	}
	assert.Equal(t, []string{"founded", "managed", "same-body", "while-it-runs", "provided-reason", "each-heard",
		"ends-later", "last-signature", "signed-in-time", "shares-days"}, relations)
	assert.Empty(t, statute.Relation(0).String()+(statute.SharesDays+1).String()+statute.Relation(99).String())
}
