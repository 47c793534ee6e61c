package statute_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// kinds tells by hand what is no rule.
var kinds = map[law.Rule]statute.Kind{
	law.AmendmentInTerm: statute.Observation, law.AmendmentTrigger: statute.Observation, law.AdversarialEvaluation: statute.Observation,
	law.RetroactiveTerm: statute.Observation, law.SignatureDays: statute.Observation, law.LateSignature: statute.Observation,
	law.ConsistentConvention: statute.Observation,
	law.FinancingActs:        statute.OpenNorm, law.ConsistentOrientations: statute.OpenNorm, law.FrameworkConvention: statute.OpenNorm,
	law.InformSupervisoryCouncil: statute.Duty, law.TransmitToParliament: statute.Duty, law.AnnualSicknessAmendment: statute.Duty,
}

// acts tells by hand what is about another act than the convention.
var acts = map[law.Rule]statute.Act{
	law.AmendmentBasis: statute.Amendment, law.AmendmentSameBody: statute.Amendment, law.DelegatedFundsTerm: statute.Amendment,
	law.AmendmentInTerm: statute.Amendment, law.AmendmentTrigger: statute.Amendment, law.AdversarialEvaluation: statute.Evaluation,
}

func TestEveryEntryIsOfItsKindAndAboutItsAct(t *testing.T) {
	entries(func(name string, _ *statute.Regime, e *statute.Entry) {
		want := kinds[e.Rule]
		if want == 0 {
			want = statute.Rule
		}
		assert.Equal(t, want, e.Kind, name)
		assert.Equal(t, acts[e.Rule], e.About, name)
		for _, v := range e.Versions {
			calls := len(v.Call.To) > 0 || !v.Call.Yearly.IsZero()
			assert.Equal(t, e.Kind == statute.Duty, calls, "%s: a duty calls for something, nothing else does", name)
			demands := len(v.Demand.Needs) > 0 || !v.Demand.Forbids.IsZero() || !v.Demand.Term.IsZero() || v.Demand.Relation != 0
			assert.Equal(t, e.Kind == statute.Rule || e.Kind == statute.Observation, demands, "%s: what is judged or observed asks for something, nothing else does", name)
		}
	})
}

// The breach of these leaves nothing else to judge.
func TestTheLawReachesAnActByItsBasisAndItsScope(t *testing.T) {
	reach := []law.Rule{law.LegalBasis, law.CoveredScope, law.AmendmentBasis}
	entries(func(name string, _ *statute.Regime, e *statute.Entry) {
		assert.Equal(t, slices.Contains(reach, e.Rule), e.Reach, name)
	})
}

func TestEverySentenceSaysTheSameInBothLanguages(t *testing.T) {
	entries(func(name string, _ *statute.Regime, e *statute.Entry) {
		assert.Equal(t, e.Reading.FR == "", e.Reading.EN == "", name)
		if e.Kind == statute.Duty || e.Kind == statute.OpenNorm {
			assert.Zero(t, e.Says, name)
			assert.Zero(t, e.SaysOfNone, name)
			return
		}
		sentences := []law.Text{e.Says}
		if e.SaysOfNone != (law.Text{}) {
			sentences = append(sentences, e.SaysOfNone)
		}
		for i, s := range sentences {
			require.NotEmpty(t, s.FR, name)
			require.NotEmpty(t, s.EN, name)
			assert.NotEqual(t, s.FR, s.EN, name)
			assert.Equal(t, marks(s.FR), marks(s.EN), name)
			for _, m := range marks(s.FR) {
				assert.Contains(t, []string{"{seen}", "{required}"}, m, name)
				assert.False(t, i == 1 && m == "{seen}", "%s: nothing is seen", name)
			}
		}
	})
}

func TestEveryVersionAsksSomethingInBothLanguages(t *testing.T) {
	entries(func(name string, r *statute.Regime, e *statute.Entry) {
		require.NotEmpty(t, e.Versions, name)
		for i := range e.Versions {
			v := &e.Versions[i]
			assert.NotEmpty(t, v.Asks.FR, name)
			assert.NotEmpty(t, v.Asks.EN, name)
			assert.NotEqual(t, v.Asks.FR, v.Asks.EN, name)
			assert.NotEmpty(t, statute.Provision{Regime: r, Entry: e, Version: v}.Scopes(), name)
		}
	})
}

// What rests on no article is the convention's own, or no more than a fact.
func TestEveryVersionCitesArticlesInForceFromItsFirstDayToItsLast(t *testing.T) {
	without := []law.Rule{law.AmendmentTrigger, law.RetroactiveTerm, law.SignatureDays}
	entries(func(name string, r *statute.Regime, e *statute.Entry) {
		for i := range e.Versions {
			v := &e.Versions[i]
			assert.Equal(t, slices.Contains(without, e.Rule), len(v.Cites) == 0, name)
			days := []law.Day{v.Period.From}
			if v.Period.To.IsValid() {
				days = append(days, v.Period.To.AddDays(-1))
			}
			for _, day := range days {
				for _, c := range v.Cites {
					want := law.InForce
					if c.Article == law.R611_18 && !day.Before(law.MustParseDay("2018-01-01")) {
						want = law.Saved // until the delegated funds were dissolved
					}
					assert.Equal(t, want, c.Article.On(day).State, "%s cites %s on %s", name, c, day)
				}
			}
		}
	})
}

// Where a version ends and another of the same entry begins, no day is lost and none is
// judged twice.
func TestVersionsOfAnEntryFollowOneAnotherForAScope(t *testing.T) {
	entries(func(name string, r *statute.Regime, e *statute.Entry) {
		for _, scope := range r.Scopes() {
			var last *statute.Version
			for i := range e.Versions {
				v := &e.Versions[i]
				if !slices.Contains(statute.Provision{Regime: r, Entry: e, Version: v}.Scopes(), scope) {
					continue
				}
				require.True(t, v.Period.To.IsZero() || v.Period.From.Before(v.Period.To), "%s: %s", name, v.Period)
				if last != nil {
					require.False(t, last.Period.To.IsZero(), "%s for %s goes on without end", name, scope)
					assert.Equal(t, last.Period.To, v.Period.From, "%s for %s has a gap, or overlaps", name, scope)
					assert.Zero(t, last.KeptUntil, "%s for %s is kept beside the next version", name, scope)
				}
				last = v
			}
		}
	})
}

// An end without a next version is an end of the rule, and only the law's own.
func TestAnEntryEndsOnlyWhereTheLawEndsIt(t *testing.T) {
	ends := map[law.Rule]string{
		law.SicknessOrientations: "2009-05-14", law.ControlPlan: "2009-05-14",
		law.InformSupervisoryCouncil: "2011-12-23", law.AnnualSicknessAmendment: "2009-05-14",
	}
	// Of the RSI the decree is kept for amendments until 2020, L. 611-7 and what stands beside it not; an
	// evaluation is under the law of its convention’s day.
	notKept := []law.Rule{law.LegalBasis, law.EntitledBody, law.ReciprocalCommitments, law.FinancingActs, law.OperatingMeans,
		law.ActionsByEachParty, law.ConsistentOrientations, law.MinimumTerm, law.LateSignature, law.FrameworkConvention, law.AdversarialEvaluation}
	entries(func(name string, r *statute.Regime, e *statute.Entry) {
		for _, scope := range r.Scopes() {
			var last *statute.Version
			for i := range e.Versions {
				if v := &e.Versions[i]; v.Binds(scope) {
					last = v
				}
			}
			switch {
			case last == nil:
			case r.Regime == law.General:
				assert.Equal(t, ends[e.Rule], last.Period.To.String(), "%s for %s", name, scope)
				assert.Zero(t, last.KeptUntil, name)
			case slices.Contains(notKept, e.Rule):
				assert.Equal(t, "2018-01-01", last.Period.To.String(), name)
				assert.Zero(t, last.KeptUntil, name)
			case e.About != statute.Convention || e.Rule == law.StateParty: // a version of its own
				assert.Equal(t, "2020-01-01", last.Period.To.String(), name)
				assert.Zero(t, last.KeptUntil, name)
			default:
				assert.Equal(t, "2018-01-01", last.Period.To.String(), name)
				assert.Equal(t, "2020-01-01", last.KeptUntil.String(), name)
			}
		}
	})
}

// What the judge asks of the data: whoever adds data that ask for more has to teach it to
// the judge first.
func TestTheDataKeepToWhatIsJudged(t *testing.T) {
	founded := map[string]int{}
	scopes := statute.In("/scope")
	fits := map[statute.Relation][]statute.Act{
		statute.Founded: {statute.Convention, statute.Amendment}, statute.Managed: {statute.Convention},
		statute.WhileItRuns: {statute.Amendment}, statute.SameBody: {statute.Amendment}, statute.ProvidedReason: {statute.Amendment},
		statute.EachHeard: {statute.Evaluation}, statute.EndsLater: {statute.Convention}, statute.LastSignature: {statute.Convention},
		statute.SignedInTime: {statute.Convention}, statute.SharesDays: {statute.Convention},
	}
	ofRules := []statute.Relation{0, statute.Founded, statute.Managed, statute.SameBody}
	entries(func(name string, r *statute.Regime, e *statute.Entry) {
		assert.True(t, e.Kind == statute.Rule || e.Kind == statute.Observation || e.About == statute.Convention, "%s is owed or open, and about another act", name)
		assert.True(t, e.Presupposes == nil || e.Kind == statute.Rule && e.About == statute.Convention, "%s presupposes, and is no rule about a convention", name)
		basis := false
		for i := range e.Versions {
			v := &e.Versions[i]
			assert.True(t, v.When.Within(&scopes), "%s binds by something else than the scope", name)
			assert.True(t, !v.Amending || e.About == statute.Convention, "%s binds amendments alone as it is", name)
			assert.True(t, v.KeptUntil.IsZero() || v.Period.To.Before(v.KeptUntil), "%s is kept no longer than it is in force", name)
			d := &v.Demand
			sorts := 0 // an entry has one sentence, so its demands are of one sort
			places := map[string]bool{}
			for _, group := range d.Needs {
				assert.False(t, group.IsZero(), "%s needs one of nothing", name)
				for f := range group.All() {
					assert.NotNil(t, f.Value(), "%s needs what is no fact", name)
					places[f.Section().Pointer] = true
				}
			}
			assert.LessOrEqual(t, len(places), 1, "%s needs facts of several places", name)
			for _, asks := range []bool{len(d.Needs) > 0, !d.Forbids.IsZero(), d.Term.AtLeast > 0, d.Term.EndsBy.IsValid(), d.Relation != 0} {
				if asks {
					sorts++
				}
			}
			assert.LessOrEqual(t, sorts, 1, "%s asks for several sorts of things", name)
			if d.Relation != 0 {
				assert.Contains(t, fits[d.Relation], e.About, name)
			}
			assert.Equal(t, e.Kind == statute.Observation, !slices.Contains(ofRules, d.Relation), "%s: some relations are observed, the others judged", name)
			basis = basis || d.Relation == statute.Founded
			c := &v.Call
			assert.True(t, len(c.To) == 0 || c.Yearly.IsZero(), "%s calls for two things", name)
			assert.Equal(t, c.Yearly.IsZero(), c.Within == 0, "%s: the yearly amendment has its days, and it alone", name)
			assert.True(t, c.Yearly.IsZero() || c.Yearly == statute.Of(statute.Forecast), "%s calls each year for what no amendment is named after", name)
			if c.AtEnd == statute.GoesOn {
				require.Less(t, i+1, len(e.Versions), "%s goes on as nothing", name)
				assert.Equal(t, v.Period.To, e.Versions[i+1].Period.From, name)
			}
		}
		if basis {
			assert.True(t, e.Reach, name)
			founded[r.Regime.String()+[]string{" convention", " amendment", " evaluation"}[e.About]]++
		}
	})
	assert.Equal(t, map[string]int{"general convention": 1, "general amendment": 1, "rsi convention": 1, "rsi amendment": 1}, founded)
}

// The words of a version are its own: the next wording of L. 227-1 says nothing of what
// the self-employed scheme asked.
func TestEveryVersionSaysWhatItAsksByItself(t *testing.T) {
	rsi := statute.RSI()
	for rule, en := range map[law.Rule]string{
		law.StateParty: "at least one signature for the State", law.MinimumTerm: "a term of at least four years",
		law.ControlPlan: "a plan for checking benefits", law.AmendmentBasis: "the amendment is concluded on a day when the law allows one",
		law.ProductivityObjectives: "at least one objective on the network’s productivity and territorial organisation",
	} {
		assert.Equal(t, en, rsi.Entry(rule).Versions[0].Asks.EN, rule)
	}
}

func TestWhatIsPresupposedComesBefore(t *testing.T) {
	judged := map[string]bool{}
	entries(func(name string, r *statute.Regime, e *statute.Entry) {
		for _, need := range e.Presupposes {
			assert.True(t, judged[r.Regime.String()+" "+need.String()], "%s needs %s", name, need)
		}
		judged[name] = true
	})
}

// Where a breach points follows from what an entry reads; here it is by hand.
func TestWhereABreachPoints(t *testing.T) {
	pointers := map[law.Rule]string{
		law.LegalBasis: "/concluded", law.CoveredScope: "/scope", law.EntitledBody: "/body/code", law.BodyOfScope: "/body/code",
		law.StateParty: "/state", law.BodySignatories: "/body/signatories", law.ReciprocalCommitments: "/commitments",
		law.ActionsByEachParty: "/objectives", law.OperatingMeans: "/means", law.ImplementationObjectives: "/objectives",
		law.ServiceQualityObjectives: "/objectives", law.ProductivityObjectives: "/objectives", law.CoordinationObjectives: "/objectives",
		law.SocialActionObjectives: "/objectives", law.BudgetRules: "/budgets", law.NetworkExclusion: "/network",
		law.SelfEmployedCommitments: "/objectives", law.AmendmentConditions: "/amendmentConditions", law.EvaluationProcess: "/evaluationProcess",
		law.SicknessOrientations: "/orientations", law.ControlPlan: "/controlPlan", law.MinimumTerm: "/term",
		law.AmendmentBasis: "/concluded", law.AmendmentSameBody: "/body/code", law.DelegatedFundsTerm: "/term",
		law.AmendmentInTerm: "/concluded", law.AmendmentTrigger: "/reason", law.AdversarialEvaluation: "/views",
		law.RetroactiveTerm: "/term", law.SignatureDays: "/concluded", law.LateSignature: "/concluded", law.ConsistentConvention: "/consistentWith/term",
	}
	entries(func(name string, _ *statute.Regime, e *statute.Entry) {
		assert.Equal(t, pointers[e.Rule], e.Place(), name)
		for i := range e.Versions {
			places := map[string]bool{}
			for f := range e.Versions[i].Demand.Reads().All() {
				places[f.Section().Pointer] = true
			}
			if e.Pointer == "" {
				assert.LessOrEqual(t, len(places), 1, "%s reads in several places and names none", name)
			}
		}
	})
}

func TestOnlyTwoEntriesForbid(t *testing.T) {
	entries(func(name string, _ *statute.Regime, e *statute.Entry) {
		for i := range e.Versions {
			want := e.Rule == law.NetworkExclusion || e.Rule == law.DelegatedFundsTerm
			assert.Equal(t, want, e.Versions[i].Demand.Prohibits(), name)
		}
	})
}

func TestEveryRuleAboutAConventionHasAnExampleOfEachKind(t *testing.T) {
	rules := 0
	for rule := range statute.All().Rules() {
		accepted, refused, ok := statute.All().Examples(rule)
		for _, e := range statute.All().Entries(rule) {
			assert.Equal(t, e.Kind == statute.Rule && e.About == statute.Convention, ok, rule)
			assert.Equal(t, e.Accepted == statute.Example{}, e.Refused == statute.Example{}, rule)
		}
		if ok {
			rules++
			for _, ex := range []statute.Example{accepted, refused} {
				assert.FileExists(t, "../cog/cogtest/corpus/"+ex.Model+".json", rule)
			}
		}
	}
	assert.Equal(t, 22, rules)
}

// The reading of a twin goes with an entry only where it holds there too.
func TestTheReadingsOfTheSelfEmployedSchemeAreItsOwnOrHoldThere(t *testing.T) {
	rsi, general := statute.RSI(), statute.General()
	for _, rule := range []law.Rule{law.SocialActionObjectives, law.ProductivityObjectives, law.BodySignatories} {
		assert.NotZero(t, general.Entry(rule).Reading, rule)
		assert.Zero(t, rsi.Entry(rule).Reading, rule)
	}
	for _, rule := range []law.Rule{law.LegalBasis, law.MinimumTerm, law.AmendmentTrigger, law.LateSignature} {
		assert.NotZero(t, rsi.Entry(rule).Reading, rule)
		assert.Equal(t, general.Entry(rule).Reading, rsi.Entry(rule).Reading, rule)
	}
	for _, rule := range []law.Rule{law.StateParty, law.BudgetRules, law.TransmitToParliament} {
		assert.NotEqual(t, general.Entry(rule).Reading, rsi.Entry(rule).Reading, rule)
		assert.NotZero(t, rsi.Entry(rule).Reading, rule)
	}
	for _, rule := range []law.Rule{law.ConsistentOrientations, law.ConsistentConvention, law.DelegatedFundsTerm} {
		assert.NotZero(t, rsi.Entry(rule).Reading, rule)
	}
}

// Every budget that a body always runs is asked of its convention, each with both rules;
// any other that the day's text names is asked where it is listed.
func TestTheBudgetsThatABodyRuns(t *testing.T) {
	general := statute.General()
	e := general.Entry(law.BudgetRules)
	type kinds = []branch.BudgetKind
	const (
		management, control, social     = branch.Management, branch.MedicalControl, branch.SocialAction
		prevention, autonomy, intervene = branch.Prevention, branch.AutonomySupport, branch.Intervention
	)
	for _, row := range []struct {
		scope       branch.Scope
		day         string
		run, others kinds
		funds       string
	}{
		{branch.Sickness, "2007-12-21", kinds{management, control, social, prevention}, nil, "R251-1"},
		{branch.Sickness, "2007-12-22", kinds{management, social, prevention}, nil, "R251-1"},
		{branch.Sickness, "2021-01-01", kinds{management, social, prevention}, kinds{autonomy}, "R251-1"},
		{branch.WorkAccidents, "2007-12-21", kinds{management, prevention}, kinds{control, social}, "R251-1"},
		{branch.WorkAccidents, "2020-12-31", kinds{management, prevention}, kinds{social}, "R251-1"},
		{branch.WorkAccidents, "2021-01-01", kinds{management, prevention}, kinds{social, autonomy}, "R251-1"},
		{branch.OldAge, "1997-01-01", kinds{management, social}, kinds{control, prevention}, "R251-14"},
		{branch.OldAge, "2007-12-22", kinds{management, social}, kinds{prevention}, "R251-14"},
		{branch.OldAge, "2021-01-01", kinds{management, social}, kinds{prevention, autonomy}, "R251-14"},
		{branch.Family, "1997-01-01", kinds{management, social}, kinds{control, prevention}, "R251-24"},
		{branch.Family, "2007-12-22", kinds{management, social}, kinds{prevention}, "R251-24"},
		{branch.Family, "2021-01-01", kinds{management, social}, kinds{prevention, autonomy}, "R251-24"},
		{branch.Collection, "1997-01-01", kinds{management}, kinds{control, social, prevention}, "R251-32"},
		{branch.Collection, "2007-12-22", kinds{management}, kinds{social, prevention}, "R251-32"},
		{branch.Collection, "2021-01-01", kinds{management}, kinds{social, prevention, autonomy}, "R251-32"},
		{branch.Autonomy, "2021-01-01", kinds{management, autonomy}, kinds{social, prevention}, ""},
	} {
		v := e.Nearest(row.scope, law.MustParseDay(row.day))
		require.True(t, v.Period.Contains(law.MustParseDay(row.day)), row)
		var want []statute.Facts
		for _, k := range row.run {
			want = append(want, statute.Of(statute.Budget(k)))
		}
		for _, k := range row.others {
			want = append(want, statute.Of(statute.Budget(k), statute.Unlisted(k)))
		}
		assert.ElementsMatch(t, want, v.Demand.Needs, "%v on %s", row.scope, row.day)
		reads, none := v.Demand.Reads(), statute.Of(statute.Budget(intervene), statute.Unlisted(intervene))
		assert.False(t, reads.Meets(&none), row)
		cited := []string{"L227-1, I, 4°"}
		if row.funds != "" {
			cited = append(cited, row.funds)
		}
		var have []string
		for _, c := range v.Cites {
			have = append(have, c.String())
		}
		assert.Equal(t, cited, have, row)
	}
}
