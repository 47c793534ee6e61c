package statute_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// entries hands every entry of every regime to check, by a name for messages.
func entries(check func(name string, r *statute.Regime, e *statute.Entry)) {
	book := statute.All()
	for i := range book {
		for j := range book[i].Entries {
			e := &book[i].Entries[j]
			check(book[i].Regime.String()+" "+e.Rule.String(), &book[i], e)
		}
	}
}

var mark = regexp.MustCompile(`\{[a-z]*\}`)

func marks(s string) []string {
	found := mark.FindAllString(s, -1)
	slices.Sort(found)
	return found
}

func TestEachRegimeStandsAtItsOwnNumber(t *testing.T) {
	for i, r := range statute.All() {
		assert.Equal(t, i, int(r.Regime), r.Regime)
	}
	assert.Len(t, statute.All(), 2)
}

func TestARegimeHasARuleOnce(t *testing.T) {
	count := map[law.Regime]map[statute.Kind]int{}
	entries(func(name string, r *statute.Regime, e *statute.Entry) {
		if count[r.Regime] == nil {
			count[r.Regime] = map[statute.Kind]int{}
		}
		count[r.Regime][e.Kind]++
		assert.Same(t, e, r.Entry(e.Rule), name)
	})
	assert.Equal(t, map[law.Regime]map[statute.Kind]int{
		law.General: {statute.Rule: 22 + 5, statute.Duty: 3},
		law.RSI:     {statute.Rule: 18 + 6, statute.Duty: 1},
	}, count)
	general := statute.General()
	assert.Nil(t, general.Entry(law.ConsistentOrientations))
}

func TestEveryRuleIsInTheBook(t *testing.T) {
	assert.ElementsMatch(t, slices.Collect(law.Rules()), slices.Collect(statute.All().Rules()))
}

func TestSlugsAreListedInTheirOwnOrderWithTheirEntries(t *testing.T) {
	var listed []law.Rule
	for rule, e := range statute.All().Listed() {
		listed = append(listed, rule)
		assert.Equal(t, rule, e.Rule)
	}
	assert.Equal(t, slices.Collect(law.Rules()), listed)
	for range statute.All().Listed() {
		break
	}
}

func TestTheBookGoesInTheOrderOfTheTexts(t *testing.T) {
	assert.Equal(t, []law.Rule{
		law.LegalBasis, law.CoveredScope, law.EntitledBody, law.BodyOfScope, law.StateParty, law.ReciprocalCommitments,
		law.OperatingMeans, law.ActionsByEachParty, law.ImplementationObjectives, law.ServiceQualityObjectives,
		law.ProductivityObjectives, law.CoordinationObjectives, law.SocialActionObjectives, law.BudgetRules,
		law.NetworkExclusion, law.SelfEmployedCommitments, law.AmendmentConditions, law.EvaluationProcess,
		law.SicknessOrientations, law.ControlPlan, law.ConsistentOrientations, law.AnnualSicknessAmendment,
		law.MinimumTerm, law.InformSupervisoryCouncil, law.TransmitToParliament, law.BodySignatories,
		law.AmendmentBasis, law.AmendmentInTerm, law.AmendmentSameBody, law.AmendmentTrigger, law.DelegatedFundsTerm,
		law.AdversarialEvaluation,
	}, slices.Collect(statute.All().Rules()))
}

func TestOnlyThreeRulesAreDuties(t *testing.T) {
	duties := map[law.Rule]bool{}
	entries(func(name string, _ *statute.Regime, e *statute.Entry) {
		if e.Kind == statute.Duty {
			duties[e.Rule] = true
		}
		for _, v := range e.Versions {
			calls := len(v.Call.To) > 0 || !v.Call.Yearly.IsZero()
			assert.Equal(t, e.Kind == statute.Duty, calls, "%s: a duty calls for something, a rule for nothing", name)
			demands := len(v.Demand.Needs) > 0 || !v.Demand.Forbids.IsZero() || !v.Demand.Term.IsZero() || v.Demand.Relation != 0
			assert.Equal(t, e.Kind == statute.Rule, demands, "%s: a rule demands something, a duty nothing of the text", name)
		}
	})
	assert.Equal(t, map[law.Rule]bool{law.InformSupervisoryCouncil: true, law.TransmitToParliament: true, law.AnnualSicknessAmendment: true}, duties)
}

func TestEverySentenceSaysTheSameInBothLanguages(t *testing.T) {
	entries(func(name string, _ *statute.Regime, e *statute.Entry) {
		assert.Equal(t, e.Reading.FR == "", e.Reading.EN == "", name)
		if e.Kind == statute.Duty {
			assert.Zero(t, e.Says, name)
			return
		}
		require.NotEmpty(t, e.Says.FR, name)
		require.NotEmpty(t, e.Says.EN, name)
		assert.NotEqual(t, e.Says.FR, e.Says.EN, name)
		assert.Equal(t, marks(e.Says.FR), marks(e.Says.EN), name)
		for _, m := range marks(e.Says.FR) {
			assert.Contains(t, []string{"{seen}", "{required}"}, m, name)
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

func TestEveryVersionCitesArticlesInForceFromItsFirstDayToItsLast(t *testing.T) {
	check := func(name string, v *statute.Version) {
		require.NotEmpty(t, v.Cites, name)
		days := []law.Day{v.Period.From}
		if v.Period.To.IsValid() {
			days = append(days, v.Period.To.AddDays(-1))
		}
		for _, day := range days {
			want := law.InForce
			if end := law.MustParseDay("2018-01-01"); strings.HasPrefix(name, "rsi ") && !day.Before(end) {
				want = law.Saved // until the delegated funds were dissolved
			}
			for _, c := range v.Cites {
				assert.Equal(t, want, c.Article.On(day).State, "%s cites %s on %s", name, c, day)
			}
		}
	}
	entries(func(name string, _ *statute.Regime, e *statute.Entry) {
		for i := range e.Versions {
			check(name, &e.Versions[i])
		}
	})
	for _, r := range statute.All() {
		require.NotEmpty(t, r.Late)
		for i := range r.Late {
			check(r.Regime.String()+" late", &r.Late[i])
		}
	}
}

func TestVersionsOfAnEntryNeverOverlapForAScope(t *testing.T) {
	entries(func(name string, r *statute.Regime, e *statute.Entry) {
		for _, scope := range r.Scopes() {
			var last law.Period
			for i := range e.Versions {
				v := &e.Versions[i]
				if !v.Binds(scope) {
					continue
				}
				require.True(t, v.Period.To.IsZero() || v.Period.From.Before(v.Period.To), "%s: %s", name, v.Period)
				if last != (law.Period{}) {
					require.False(t, last.To.IsZero(), "%s for %s goes on without end", name, scope)
					assert.Equal(t, last.To, v.Period.From, "%s for %s has a gap, or overlaps", name, scope)
				}
				last = v.Period
			}
		}
	})
}

// An end without a next version is an end of the rule, and only the law's own.
func TestARuleEndsOnlyWhereTheLawEndsIt(t *testing.T) {
	ends := map[law.Rule]string{
		law.SicknessOrientations: "2009-05-14", law.ControlPlan: "2009-05-14",
		law.InformSupervisoryCouncil: "2011-12-23", law.AnnualSicknessAmendment: "2009-05-14",
	}
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
			case r.Regime == law.RSI && e.About == statute.Convention:
				assert.Equal(t, "2018-01-01", last.Period.To.String(), name)
				assert.Equal(t, "2020-01-01", last.KeptUntil.String(), name)
			case r.Regime == law.RSI:
				assert.Equal(t, "2020-01-01", last.Period.To.String(), name)
			default:
				assert.Equal(t, ends[e.Rule], last.Period.To.String(), "%s for %s", name, scope)
				assert.Zero(t, last.KeptUntil, name)
			}
		}
	})
}

func TestAVersionThatIsKeptGoesOnForAmendmentsAlone(t *testing.T) {
	rsi := statute.RSI()
	v := rsi.Entry(law.MinimumTerm).Versions[0]
	for day, want := range map[string][2]bool{
		"2006-01-27": {false, false}, "2006-01-28": {true, true}, "2017-12-31": {true, true},
		"2018-01-01": {false, true}, "2019-12-31": {false, true}, "2020-01-01": {false, false},
	} {
		assert.Equal(t, want, [2]bool{v.Period.Contains(law.MustParseDay(day)), v.Amends(law.MustParseDay(day))}, day)
	}
	general := statute.General()
	ended := general.Entry(law.ControlPlan).Versions[0]
	assert.True(t, ended.Amends(law.MustParseDay("2009-05-13")))
	assert.False(t, ended.Amends(law.MustParseDay("2009-05-14")))
}

// What the judge asks of the data: whoever adds data that ask for more has to teach it to
// the judge first.
func TestTheDataKeepToWhatIsJudged(t *testing.T) {
	founded := map[string]int{}
	scopes := statute.In("/scope")
	fits := map[statute.Relation][]statute.Act{
		statute.Founded: {statute.Convention, statute.Amendment}, statute.Managed: {statute.Convention},
		statute.WhileItRuns: {statute.Amendment}, statute.SameBody: {statute.Amendment}, statute.ProvidedReason: {statute.Amendment},
		statute.EachHeard: {statute.Evaluation},
	}
	entries(func(name string, r *statute.Regime, e *statute.Entry) {
		assert.Contains(t, []statute.Kind{statute.Rule, statute.Duty}, e.Kind, name)
		assert.True(t, e.Kind == statute.Rule || e.About == statute.Convention, "%s is a duty about another act", name)
		assert.True(t, e.Presupposes == nil || e.About == statute.Convention, "%s presupposes, and is about another act", name)
		basis := false
		for i := range e.Versions {
			v := &e.Versions[i]
			assert.True(t, v.When.Within(&scopes), "%s binds by something else than the scope", name)
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
			basis = basis || d.Relation == statute.Founded
			c := &v.Call
			assert.True(t, len(c.To) == 0 || c.Yearly.IsZero(), "%s calls for two things", name)
			assert.True(t, c.Yearly.IsZero() || c.Yearly == statute.Of(statute.Forecast), "%s calls each year for what no amendment is named after", name)
		}
		if basis {
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
		law.SicknessOrientations: "/orientations", law.ControlPlan: "/controlPlan", law.ConsistentOrientations: "/consistentWith",
		law.MinimumTerm: "/term", law.AmendmentBasis: "/concluded", law.AmendmentInTerm: "/concluded", law.AmendmentSameBody: "/body/code",
		law.AmendmentTrigger: "/reason", law.DelegatedFundsTerm: "/term",
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
				assert.FileExists(t, "../cog/testdata/spec/"+ex.Model+".json", rule)
			}
		}
	}
	assert.Equal(t, 23, rules)
}

// The reading of a twin goes with an entry only where it holds there too.
func TestTheReadingsOfTheSelfEmployedSchemeAreItsOwnOrHoldThere(t *testing.T) {
	rsi, general := statute.RSI(), statute.General()
	for _, rule := range []law.Rule{law.StateParty, law.SocialActionObjectives, law.ProductivityObjectives, law.BodySignatories, law.AmendmentTrigger} {
		assert.NotZero(t, general.Entry(rule).Reading, rule)
		assert.Zero(t, rsi.Entry(rule).Reading, rule)
	}
	for _, rule := range []law.Rule{law.LegalBasis, law.BudgetRules, law.MinimumTerm} {
		assert.Equal(t, general.Entry(rule).Reading, rsi.Entry(rule).Reading, rule)
	}
	assert.NotZero(t, rsi.Entry(law.ConsistentOrientations).Reading)
	assert.NotZero(t, rsi.Entry(law.DelegatedFundsTerm).Reading)
}

func TestWhatACallerDoesWithABookChangesNoOther(t *testing.T) {
	mine := statute.All()
	e := mine[0].Entry(law.MinimumTerm)
	e.Versions[1].Demand.Term.AtLeast = 99
	e.Versions[1].Cites[0] = law.Citation{}
	e.Versions = e.Versions[:1]
	theirs := statute.General()
	v := theirs.Entry(law.MinimumTerm).Versions[1]
	assert.Equal(t, 4, v.Demand.Term.AtLeast)
	assert.Equal(t, "L227-1, III", v.Cites[0].String())
}

func TestTheArticlesOfAnEntryWhateverTheDay(t *testing.T) {
	general := statute.General()
	e := general.Entry(law.CoordinationObjectives)
	assert.Equal(t, "L227-1, I, 2° bis", e.CitesFor(branch.Autonomy)[0].String())
	assert.Empty(t, e.CitesFor(branch.Family))
	assert.Empty(t, e.CitesFor(nil))
	e.CitesFor(branch.Autonomy)[0] = law.Citation{}
	assert.NotZero(t, e.Versions[0].Cites[0])
}

func TestWhatIsInNoBookHasNothingToSay(t *testing.T) {
	_, _, ok := statute.All().Examples(0)
	assert.False(t, ok)
	assert.Zero(t, statute.All().Reading(0))
	assert.Zero(t, statute.All().Reading(law.OperatingMeans), "the text is plain")
	assert.Contains(t, statute.All().Reading(law.ControlPlan).EN+statute.All().Reading(law.DelegatedFundsTerm).EN, "31 December 2019")
	for range statute.All().Provisions(0) {
		t.Error("a provision of no rule")
	}
	for range statute.All().Provisions(law.MinimumTerm) {
		break
	}
	for range statute.All().InForce(law.MustParseDay("2012-03-20")) {
		break
	}
	for range statute.All().InForce(law.MustParseDay("1996-12-31")) {
		t.Error("a law before all law")
	}
	assert.Empty(t, (&statute.Entry{}).Place())
}

func TestTheTextsWereReadUntilADay(t *testing.T) {
	assert.Equal(t, "2023-12-06", statute.ReadUntil().String())
}
