package cog_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// reports are of every kind: lawful and not, partial, a draft, beyond the law.
func reports(t *testing.T) map[string]cog.Report {
	t.Helper()
	all := map[string]cog.Report{}
	for name, document := range documents(t) {
		d, err := cog.Decode(document)
		require.NoError(t, err)
		all[name] = d.Judge(today)
	}
	for _, scope := range branch.Scopes() {
		for _, on := range []string{"1990-01-01", "1997-01-01", "1999-01-01", "2003-01-01", "2005-01-01", "2010-01-01", "2016-01-01", "2019-01-01", "2023-01-01"} {
			for _, partial := range []bool{false, true} {
				d := known(scope, on)
				d.Partial = partial
				all[scope.String()+on+map[bool]string{true: " partial"}[partial]] = d.Judge(today)
				d = everything(scope)
				d.Partial = partial
				d.Concluded = law.Day{}
				all[scope.String()+" draft "+on+map[bool]string{true: " partial"}[partial]] = d.Judge(law.MustParseDay(on))
			}
		}
	}
	return all
}

func TestAReportSaysWhyEveryRuleStandsAsItDoes(t *testing.T) {
	seen := map[cog.Outcome]int{}
	for name, report := range reports(t) {
		for rule, outcome := range report.Rules() {
			seen[outcome]++
			why := report.Why(rule)
			for _, l := range []law.Language{law.French, law.English} {
				said := why.In(l)
				require.NotEmpty(t, strings.TrimSpace(said), "%s: %s is %s", name, rule, outcome)
				require.NotContains(t, said, "%!", "%s: %s is %s", name, rule, outcome)
				require.NotContains(t, said, "{", "%s: %s is %s", name, rule, outcome)
			}
			if why.FR == why.EN {
				t.Errorf("%s: %s is %s: %q in both languages", name, rule, outcome, why.FR)
			}
			assert.Equal(t, outcome, report.Outcome(rule))
			assert.Contains(t, slices.Collect(report.With(outcome)), rule)
		}
		for _, duty := range []law.Rule{law.InformSupervisoryCouncil, law.TransmitToParliament, law.AnnualSicknessAmendment} {
			assert.NotEmpty(t, report.Why(duty).FR, name)
			assert.NotEmpty(t, report.Why(duty).EN, name)
			assert.Equal(t, cog.NotApplicable, report.Outcome(duty), "a duty is never breached by a convention")
		}
	}
	assert.Len(t, seen, 4)
}

func TestTheReasonFitsTheOutcome(t *testing.T) {
	family := decodeModel(t, "family")
	report := family.Judge(today)
	assert.Equal(t, "a term of at least four years", report.Why(law.MinimumTerm).EN)
	assert.Equal(t, "does not bind: family", report.Why(law.CoordinationObjectives).EN)
	assert.Equal(t, "ne lie pas : famille", report.Why(law.CoordinationObjectives).FR)

	sickness := decodeModel(t, "sickness")
	report = sickness.Judge(today)
	assert.Equal(t, "in force only from 19 December 2003 to 13 May 2009", report.Why(law.ControlPlan).EN)

	family.Body.Code = branch.Cnrsi
	report = family.Judge(today)
	assert.Equal(t, "presupposes entitled-body", report.Why(law.BodyOfScope).EN)
	assert.Contains(t, report.Why(law.EntitledBody).EN, "the State concludes no such convention with the national fund of the RSI; the text names ")

	family.Partial, family.Term = true, cog.Term{}
	report = family.Judge(today)
	assert.Equal(t, "the document lacks: a term", report.Why(law.MinimumTerm).EN)

	family.Concluded = law.MustParseDay("1990-01-01")
	report = family.Judge(today)
	assert.Equal(t, "no text governs the convention on that day", report.Why(law.MinimumTerm).EN)
	assert.Contains(t, report.Why(law.LegalBasis).EN, "not yet in force on 1 January 1990")

	assert.Zero(t, report.Why(0))
}

func TestTheReasonOfWhatIsNotAboutTheActOrReachesItNot(t *testing.T) {
	family := decodeModel(t, "family")
	report := family.Judge(today)
	assert.Equal(t, "is about amendments", report.Why(law.AmendmentSameBody).EN)
	assert.Contains(t, report.Why(law.AdversarialEvaluation).EN, "has heard, or invited, each party")
	assert.Contains(t, report.Why(law.FinancingActs).EN, "the convention keeps within")
	family.Concluded = law.MustParseDay("1996-12-31")
	report = family.Judge(today)
	assert.Equal(t, "is about evaluations", report.Why(law.AdversarialEvaluation).EN)
	assert.Equal(t, "porte sur les avenants", report.Why(law.AmendmentTrigger).FR)

	// The convention had no law: no demand reaches its amendment, a prohibition does.
	d := cog.Document{Draft: decodeModel(t, "autonomy"), Amendments: []cog.Amendment{lifeAmendment(1, "2021-06-01", branch.Cnsa, cog.SetControlPlan{Title: "P"})}}
	d.Concluded = law.MustParseDay("2020-06-01")
	amended := d.Assess(today).Amendments[0]
	assert.Equal(t, "the convention was not held to it", amended.Why(law.OperatingMeans).EN)
	assert.Contains(t, amended.Why(law.NetworkExclusion).EN, "does not touch it")
}

func TestTheReasonOfSeveralBreachesOfARuleIsOneALine(t *testing.T) {
	d := decodeModel(t, "family")
	d.Body.Signatories = nil
	why := d.Judge(today).Why(law.BodySignatories)
	assert.Equal(t, 2, len(strings.Split(why.EN, "\n")))
	assert.Equal(t, 2, len(strings.Split(why.FR, "\n")))
	assert.NotEqual(t, why.FR, why.EN)
	assert.Contains(t, why.FR, "président du conseil d’administration (personne n’a signé)\n")
	assert.Contains(t, why.EN, "director-general or director")
	assert.Len(t, slices.Collect(d.Judge(today).Breaches()), 2)
}

func TestTheZeroReportIsAboutNothing(t *testing.T) {
	var report cog.Report
	assert.Equal(t, cog.VerdictUndetermined, report.Verdict())
	assert.NoError(t, report.Err())
	assert.True(t, report.On().IsZero())
	assert.Empty(t, breachesOf(report))
	assert.Empty(t, duties(report))
	assert.Empty(t, slices.Collect(report.Law()))
	assert.Len(t, slugs(report, cog.NotApplicable), 22)
	assert.Zero(t, report.Why(law.MinimumTerm))
	assert.Equal(t, cog.NotApplicable, report.Outcome(law.Rule(200)))
	_, err := json.Marshal(report)
	assert.NoError(t, err)
}

func TestAReportNamesTheLawItApplied(t *testing.T) {
	articles := func(name string, on string) []string {
		d := decodeModel(t, name)
		d.Concluded = law.MustParseDay(on)
		list := []string{}
		for v := range d.Judge(today).Law() {
			list = append(list, v.Article.String()+" "+v.Period.From.String())
		}
		return list
	}
	assert.Equal(t, []string{"L227-1 2021-01-01", "L200-2 2020-08-09", "L223-1 2023-01-01", "L227-2 2018-06-14", "L223-3 1996-04-25",
		"R251-24 1985-12-21", "L224-10 2022-05-14", "L114-23 2018-01-01", "LO111-9 2022-03-16"}, articles("family", "2023-07-10"))
	assert.Equal(t, []string{"L611-7 2005-12-09", "R611-18 2006-01-28", "R611-19 2006-01-28", "L224-10 2007-12-22", "L611-5 2005-12-09", "L114-23 2011-12-23"}, articles("rsi", "2012-03-20"))
	assert.Equal(t, []string{"L227-1 1997-01-01", "L200-2 1994-07-27", "L227-2 1997-01-01", "R251-1 1989-05-19", "L224-10 1997-01-01", "L228-1 1996-04-25", "L162-1-8 1996-04-25"}, articles("sickness-1997", "1997-04-30"))
	assert.Empty(t, articles("family", "1990-01-01"), "there is none yet")
	assert.Empty(t, articles("rsi", "2018-03-01"), "what is kept alive for amendments founds no convention")
}

func TestOutcomesAndVerdictsAreNamedInBothLanguages(t *testing.T) {
	for o, want := range map[cog.Outcome][2]string{
		cog.NotApplicable: {"sans objet", "not applicable"}, cog.Satisfied: {"respectée", "satisfied"},
		cog.Breached: {"enfreinte", "breached"}, cog.Undecided: {"indécise", "undecided"},
	} {
		assert.Equal(t, want, [2]string{o.In(law.French), o.In(law.English)})
	}
	for v, want := range map[cog.Verdict][2]string{
		cog.VerdictUndetermined: {"indéterminé", "undetermined"}, cog.VerdictLawful: {"conforme", "lawful"}, cog.VerdictUnlawful: {"non conforme", "unlawful"},
	} {
		assert.Equal(t, want, [2]string{v.In(law.French), v.In(law.English)})
	}
}

// Consumers may leave any sequence early.
func TestEverySequenceCanBeLeftEarly(t *testing.T) {
	d := decodeModel(t, "autonomy-unlawful")
	report := d.Judge(today)
	left := 0
	for range report.Rules() {
		left++
		break
	}
	for range report.With(cog.Satisfied) {
		left++
		break
	}
	for range report.Breaches() {
		left++
		break
	}
	for range report.Duties() {
		left++
		break
	}
	for range report.Law() {
		left++
		break
	}
	for range report.Open() {
		left++
		break
	}
	late := decodeModel(t, "family")
	for range late.Judge(today).Observations() {
		left++
		break
	}
	late.Partial, late.Body, late.State = true, cog.Body{}, nil
	for range late.Judge(today).Gaps() {
		left++
		break
	}
	for range statute.All().Rules() {
		left++
		break
	}
	for range statute.All().InForce(today) {
		left++
		break
	}
	for range statute.All().Provisions(law.MinimumTerm) {
		left++
		break
	}
	assert.Equal(t, 11, left)
}

func TestWhatIsInForceOnADay(t *testing.T) {
	rulesOn := func(day string) map[law.Rule]int {
		rules := map[law.Rule]int{}
		for p := range statute.All().InForce(law.MustParseDay(day)) {
			rules[p.Rule]++
			assert.True(t, p.Period.Contains(law.MustParseDay(day)))
			assert.NotEmpty(t, p.Asks.FR)
		}
		return rules
	}
	assert.Empty(t, rulesOn("1996-12-31"))
	assert.NotContains(t, rulesOn("2023-07-10"), law.ControlPlan)
	assert.Contains(t, rulesOn("2023-07-10"), law.NetworkExclusion)
	assert.Equal(t, 1, rulesOn("2023-07-10")[law.MinimumTerm])
	assert.Equal(t, 2, rulesOn("2012-03-20")[law.MinimumTerm], "one of each scheme")
	assert.Len(t, rulesOn("2023-07-10"), 20+2+6+2+1, "rules, those of amendments, observations, open norms, the duty to transmit")
}

func TestAResultIsALineOfTheReport(t *testing.T) {
	d, err := cog.Decode(readModel(t, "autonomy-unlawful"))
	require.NoError(t, err)
	line, err := json.Marshal(cog.Result{Source: "a.json", Document: 2, Life: d.Assess(today)})
	require.NoError(t, err)
	var got map[string]any
	require.NoError(t, json.Unmarshal(line, &got))
	assert.Equal(t, "a.json", got["source"])
	assert.Equal(t, 2.0, got["document"])
	assert.Equal(t, "unlawful", got["verdict"])
	assert.Len(t, got["breaches"], 3)
	assert.Len(t, got["satisfied"], 15)
	assert.Equal(t, []any{}, got["undecided"])
	assert.Len(t, got["notApplicable"], 4)
	assert.Len(t, got["open"], 2)
	assert.Equal(t, []any{}, got["observations"])
	assert.Len(t, got["duties"], 1)
	assert.NotContains(t, got, "errors")
	assert.Equal(t, "2022-03-14", got["law"].(map[string]any)["on"])
	for _, b := range got["breaches"].([]any) {
		b := b.(map[string]any)
		assert.Subset(t, b, map[string]any{"citations": b["citations"], "message": b["message"], "pointer": b["pointer"], "rule": b["rule"]})
		assert.Len(t, b["message"], 2)
	}
}

func TestAResultOfWhatIsMalformedHasErrorsAndNoVerdict(t *testing.T) {
	_, malformed := cog.Decode([]byte("{\n\"zzz\":1}"))
	for name, c := range map[string]struct {
		err  error
		want string
	}{
		"malformed":  {malformed, `{"source":"a","document":1,"errors":[{"code":"unknown-key","pointer":"/zzz","line":2,"column":1,`},
		"unreadable": {errors.New("no disk"), `{"source":"a","document":1,"errors":[{"code":"unreadable","pointer":"","message":{"fr":"no disk","en":"no disk"}}]}`},
	} {
		line, err := json.Marshal(cog.Result{Source: "a", Document: 1, Err: c.err})
		require.NoError(t, err)
		assert.True(t, strings.HasPrefix(string(line), c.want), "%s: %s", name, line)
		assert.NotContains(t, string(line), "verdict")
	}
}

// recorder records what a failing assertion prints.
type recorder struct{ said string }

func (r *recorder) Errorf(format string, args ...any) { r.said += fmt.Sprintf(format, args...) }

// A report leads to the law it was judged by; a test that compares two and fails must
// not print all of it.
func TestTwoReportsThatDifferAreToldApartInAFewLines(t *testing.T) {
	family, autonomy := decodeModel(t, "family"), decodeModel(t, "autonomy-unlawful")
	var r recorder
	assert.False(t, assert.Equal(&r, family.Judge(today), autonomy.Judge(today)))
	assert.Contains(t, r.said, "Not equal")
	assert.Less(t, len(r.said), 100_000)
}

// Read by its fields an answer would be empty, and no error would tell.
func TestAnAnswerIsNotReadBack(t *testing.T) {
	life := lifeFamily(t).Life()
	for _, c := range []struct{ said, into any }{
		{life.Convention, new(cog.Report)}, {life, new(cog.Life)}, {life.Amendments[0], new(cog.AmendmentReport)},
		{life.Evaluations[0], new(cog.EvaluationReport)}, {cog.Result{Life: life}, new(cog.Result)},
	} {
		text, err := json.Marshal(c.said)
		require.NoError(t, err)
		assert.EqualError(t, json.Unmarshal(text, c.into), "malformed: an answer is written, and not read back", "%T", c.into)
	}
}
