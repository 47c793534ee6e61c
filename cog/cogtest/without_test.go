package cogtest_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/cog/cogtest"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
)

// changed returns the places at which two documents differ, in order.
func changed(t *testing.T, before, after any) string {
	t.Helper()
	var a, b any
	require.NoError(t, json.Unmarshal([]byte(marshal(t, before)), &a))
	require.NoError(t, json.Unmarshal([]byte(marshal(t, after)), &b))
	var places []string
	var walk func(at string, a, b any)
	walk = func(at string, a, b any) {
		m, ok := a.(map[string]any)
		n, ok2 := b.(map[string]any)
		if ok && ok2 {
			keys := map[string]bool{}
			for key := range m {
				keys[key] = true
			}
			for key := range n {
				keys[key] = true
			}
			for _, key := range slices.Sorted(maps.Keys(keys)) {
				walk(at+"/"+key, m[key], n[key])
			}
			return
		}
		l, ok := a.([]any)
		k, ok2 := b.([]any)
		if ok && ok2 && len(l) == len(k) {
			for i := range l {
				walk(fmt.Sprint(at, "/", i), l[i], k[i])
			}
			return
		}
		if !assert.ObjectsAreEqual(a, b) {
			places = append(places, at)
		}
	}
	walk("", a, b)
	return strings.Join(places, " ")
}

// Where each rule is broken, by hand, in the smallest draft of a scope and a day.
func TestWithoutChangesOnePlace(t *testing.T) {
	for _, row := range []struct {
		scope branch.Scope
		day   string
		want  map[law.Rule]string
	}{
		{branch.Family, "2023-07-10", map[law.Rule]string{
			law.LegalBasis: "/concluded", law.EntitledBody: "/body/code", law.BodyOfScope: "/body/code", law.StateParty: "/state",
			law.BodySignatories: "/body/signatories", law.ReciprocalCommitments: "/commitments", law.ActionsByEachParty: "/objectives/0/actions",
			law.OperatingMeans: "/means", law.ImplementationObjectives: "/objectives/0/categories/0", law.ServiceQualityObjectives: "/objectives/1/categories/0",
			law.ProductivityObjectives: "/objectives/2/categories/0", law.SocialActionObjectives: "/objectives/3/categories/0",
			law.BudgetRules: "/budgets/0/evolution", law.AmendmentConditions: "/amendmentConditions/triggers", law.EvaluationProcess: "/evaluationProcess/heard",
			law.MinimumTerm: "/term/end",
		}},
		{branch.Autonomy, "2022-06-01", map[law.Rule]string{
			law.LegalBasis: "/concluded", law.CoveredScope: "/concluded", law.EntitledBody: "/body/code", law.BodyOfScope: "/body/code", law.StateParty: "/state",
			law.BodySignatories: "/body/signatories", law.ReciprocalCommitments: "/commitments", law.ActionsByEachParty: "/objectives/0/actions",
			law.OperatingMeans: "/means", law.ImplementationObjectives: "/objectives/0/categories/0", law.ServiceQualityObjectives: "/objectives/1/categories/0",
			law.CoordinationObjectives: "/objectives/2/categories/0", law.SocialActionObjectives: "/objectives/3/categories/0",
			law.BudgetRules: "/budgets/0/evolution", law.NetworkExclusion: "/network", law.AmendmentConditions: "/amendmentConditions/triggers",
			law.EvaluationProcess: "/evaluationProcess/heard", law.MinimumTerm: "/term/end",
		}},
		{branch.SelfEmployed, "2012-05-01", map[law.Rule]string{
			law.LegalBasis: "/concluded", law.EntitledBody: "/body/code", law.StateParty: "/state",
			law.BodySignatories: "/body/signatories", law.ReciprocalCommitments: "/commitments", law.ActionsByEachParty: "/objectives/0/actions",
			law.OperatingMeans: "/means", law.ImplementationObjectives: "/objectives/0/categories/0", law.ServiceQualityObjectives: "/objectives/1/categories/0",
			law.ProductivityObjectives: "/objectives/2/categories/0", law.SocialActionObjectives: "/objectives/3/categories/0",
			law.BudgetRules: "/budgets/0/evolution", law.AmendmentConditions: "/amendmentConditions/triggers", law.EvaluationProcess: "/evaluationProcess/heard",
			law.SicknessOrientations: "/orientations", law.ControlPlan: "/controlPlan", law.MinimumTerm: "/term/end",
		}},
		{branch.OldAge, "2003-05-01", map[law.Rule]string{
			law.LegalBasis: "/concluded", law.CoveredScope: "/scope", law.EntitledBody: "/body/code", law.BodyOfScope: "/body/code", law.StateParty: "/state",
			law.BodySignatories: "/body/signatories", law.ReciprocalCommitments: "/commitments", law.ActionsByEachParty: "/objectives/0/actions",
			law.OperatingMeans: "/means", law.ImplementationObjectives: "/objectives/0/categories/0", law.ServiceQualityObjectives: "/objectives/1/categories/0",
			law.SocialActionObjectives: "/objectives/2/categories/0",
			law.BudgetRules:            "/budgets/0/evolution", law.AmendmentConditions: "/amendmentConditions/triggers", law.EvaluationProcess: "/evaluationProcess/heard",
			law.MinimumTerm: "/term/end",
		}},
	} {
		d := cogtest.Draft(row.scope, day(row.day))
		got := map[law.Rule]string{}
		for rule := range cogtest.Breakable(d) {
			broken := cogtest.Without(d, rule)
			require.NoError(t, broken.Check())
			read, err := cog.Decode([]byte(marshal(t, broken)))
			require.NoError(t, err)
			assert.Equal(t, read.Draft, broken, rule.String())
			cogtest.Breaches(t, broken.Judge(law.Day{}), rule)
			got[rule] = changed(t, d, broken)
		}
		assert.Equal(t, row.want, got, "%s on %s", row.scope, row.day)
	}
	sickness := cogtest.Draft(branch.Sickness, day("2023-07-10"))
	assert.Equal(t, "/objectives/0/selfEmployed", changed(t, sickness, cogtest.Without(sickness, law.SelfEmployedCommitments)))
}

// What is broken in a life, or observed of it, is in the amendment or the evaluation where the
// entry is about one.
func TestWithoutChangesALifeWhereTheEntryIsAboutIt(t *testing.T) {
	family := cogtest.Life(branch.Family, day("2023-07-10"))
	funds := cogtest.Life(branch.SelfEmployed, day("2016-07-10"))
	assert.Equal(t, "2018-03-01", funds.Amendments[0].Concluded.String())
	for _, row := range []struct {
		life cog.Document
		rule law.Rule
		want string
	}{
		{family, law.AmendmentSameBody, "/amendments/0/body/code"},
		{family, law.AmendmentBasis, "/amendments/0/body/signatories /amendments/0/concluded /amendments/0/state"},
		{funds, law.AmendmentBasis, "/amendments/0/body/signatories /amendments/0/concluded /amendments/0/state"},
		{funds, law.DelegatedFundsTerm, "/amendments/0/changes"},
		{family, law.OperatingMeans, "/means"},
		{family, law.EntitledBody, "/amendments/0/body/code /body/code"},
		{family, law.AmendmentTrigger, "/amendments/0/reason"},
		{family, law.AmendmentInTerm, "/amendments/0/concluded /evaluations/0/closed /evaluations/0/opened /transmissions/2/on /transmissions/3/on"},
		{family, law.AdversarialEvaluation, "/evaluations/0/views"},
		{family, law.LateSignature, "/term/end /term/start"},
		{family, law.SignatureDays, "/body/signatories/0/signedOn /body/signatories/1/signedOn /state/signatories/0/signedOn"},
		{funds, law.ConsistentConvention, "/consistentWith"},
	} {
		changedLife := cogtest.Without(row.life, row.rule)
		require.NoError(t, changedLife.Check(), row.rule)
		assert.Equal(t, row.want, changed(t, row.life, changedLife), row.rule.String())
		life := changedLife.Assess(law.Day{})
		if row.rule == law.AmendmentTrigger || row.rule == law.AmendmentInTerm || row.rule == law.AdversarialEvaluation ||
			row.rule == law.LateSignature || row.rule == law.SignatureDays || row.rule == law.ConsistentConvention {
			cogtest.Observed(t, life, row.rule)
			cogtest.Lawful(t, life)
		} else {
			cogtest.Breaches(t, life, row.rule)
		}
	}
	// The reason of its amendment is still provided for: it is the other trigger that goes.
	unconditioned := cogtest.Without(family, law.AmendmentConditions)
	assert.Equal(t, []amendment.Trigger{{Kind: amendment.FinancingAct}}, unconditioned.AmendmentConditions.Triggers)
	cogtest.Breaches(t, unconditioned.Assess(law.Day{}), law.AmendmentConditions)
	cogtest.Observed(t, unconditioned.Assess(law.Day{}))

	draft := cogtest.Draft(branch.Family, day("2023-07-10"))
	late := cogtest.Without(draft, law.RetroactiveTerm)
	assert.Equal(t, "/term/end /term/start", changed(t, draft, late))
	cogtest.Observed(t, late.Judge(law.Day{}), law.RetroactiveTerm)
}

// Where no change breaks a rule alone, by hand, beside where it does not bind.
func TestWithoutCanBreakEveryRuleThatBindsButThese(t *testing.T) {
	admitted := []branch.Scope{branch.Sickness, branch.OldAge, branch.Family, branch.Collection}
	for scope, on := range cogtest.Cases() {
		d := cogtest.Draft(scope, on)
		report := d.Judge(law.Day{})
		breakable := slices.Collect(cogtest.Breakable(d))
		for rule, outcome := range report.Rules() {
			want := outcome == cog.Satisfied
			if rule == law.CoveredScope && slices.Contains(admitted, scope) && on.String() >= "2021-01-01" {
				want = false
			}
			if rule == law.NetworkExclusion && scope == branch.Autonomy {
				want = true
			}
			assert.Equal(t, want, slices.Contains(breakable, rule), "%s: %s on %s", rule, scope, on)
		}
	}
}

func TestWithoutPanicsAndSaysWhy(t *testing.T) {
	family := cogtest.Draft(branch.Family, day("2023-07-10"))
	autonomy := cogtest.Draft(branch.Autonomy, day("2022-06-01"))
	undated := family.Clone()
	undated.Concluded = law.Day{}
	open := cogtest.Life(branch.Family, day("2023-07-10"))
	open.Evaluations[0].Closed = law.Day{}
	for _, row := range []struct {
		draft cog.Draft
		rule  law.Rule
		want  string
	}{
		{family, law.CoordinationObjectives, "it does not bind the scope on that day"},
		{family, law.CoveredScope, "no change breaks it alone"},
		{autonomy, law.LateSignature, "no change breaks it alone"},
		{family, law.TransmitToParliament, "no document breaches it: duty"},
		{family, law.FinancingActs, "no document breaches it: open norm"},
		{family, law.DelegatedFundsTerm, "the scheme has no such rule"},
		{family, law.AmendmentSameBody, "it is about an amendment, and there is none"},
		{family, law.AdversarialEvaluation, "it is about a closed evaluation, and there is none"},
		{undated, law.MinimumTerm, "the convention is partial or not concluded"},
		{cogtest.Partial(family), law.MinimumTerm, "the convention is partial or not concluded"},
	} {
		assert.PanicsWithValue(t, "cogtest: without "+row.rule.String()+": "+row.want, func() { cogtest.Without(row.draft, row.rule) })
	}
	assert.PanicsWithValue(t, "cogtest: without adversarial-evaluation: it is about a closed evaluation, and there is none", func() { cogtest.Without(open, law.AdversarialEvaluation) })
	assert.Panics(t, func() { cogtest.Without(cogtest.Life(branch.SelfEmployed, day("2007-05-01")), law.DelegatedFundsTerm) })
	assert.Panics(t, func() { cogtest.Without(cogtest.Life(branch.Family, day("2023-05-01")), law.RetroactiveTerm) })
	for range cogtest.Breakable(family) {
		break
	}
}

// A draft that is unlawful already, or larger than it need be, is broken all the same.
func TestWithoutAddsABreachToThoseThere(t *testing.T) {
	d := cogtest.Model("family")
	require.Greater(t, len(d.Objectives), 2)
	d = cogtest.Without(d, law.MinimumTerm)
	d = cogtest.Without(d, law.StateParty)
	cogtest.Breaches(t, d.Assess(law.Day{}), law.StateParty, law.MinimumTerm)
	assert.Panics(t, func() { cogtest.Without(d, law.StateParty) }, "it is breached already")

	silent := cogtest.Life(branch.Family, day("2023-07-10"))
	r := &silent.Evaluations[0]
	r.Views = slices.DeleteFunc(r.Views, func(v evaluation.View) bool { return v.By == branch.NationalBody })
	r.Silent = []evaluation.Silence{{By: branch.NationalBody, Invited: day("2027-03-01")}}
	cogtest.Observed(t, silent.Assess(law.Day{}))
	silent = cogtest.Without(silent, law.AdversarialEvaluation)
	cogtest.Observed(t, silent.Assess(law.Day{}), law.AdversarialEvaluation)

	observed := cogtest.Without(cogtest.Draft(branch.Family, day("2023-07-10")), law.LateSignature)
	assert.Panics(t, func() { cogtest.Without(observed, law.LateSignature) }, "it is observed already")
}

// Days, by hand: those next to what the law asks.
func TestWithoutMissesByADay(t *testing.T) {
	family := cogtest.Life(branch.Family, day("2023-07-10"))
	autonomy := cogtest.Draft(branch.Autonomy, day("2022-06-01"))
	assert.Equal(t, "2020-12-31", cogtest.Without(autonomy, law.CoveredScope).Concluded.String())
	assert.Equal(t, "1996-12-31", cogtest.Without(autonomy, law.LegalBasis).Concluded.String())
	assert.Equal(t, "1996-12-31", cogtest.Without(family, law.LegalBasis).Concluded.String())
	assert.Equal(t, "2024-01-01/2027-12-30", cogtest.Without(family, law.MinimumTerm).Term.String())
	assert.Equal(t, "2023-01-01/2026-12-31", cogtest.Without(family, law.LateSignature).Term.String())
	assert.Equal(t, "2023-07-09", cogtest.Without(family, law.SignatureDays).Body.Signatories[1].SignedOn.String())

	over := cogtest.Without(family.Draft, law.RetroactiveTerm)
	assert.Equal(t, "1996-01-01/1999-12-31", over.Term.String(), "of a term that begins before 1997 nothing is said")

	funds := cogtest.Life(branch.SelfEmployed, day("2016-07-10"))
	assert.Equal(t, "2016-12-31/2016-12-31", cogtest.Without(funds, law.ConsistentConvention).ConsistentWith.Term.String())
	late := cogtest.Without(funds, law.DelegatedFundsTerm).Amendments[0].Changes
	assert.Equal(t, cog.SetTerm{Term: cog.Term{Start: day("2017-01-01"), End: day("2020-01-01")}}, late[len(late)-1])
	assert.Equal(t, "2016-07-09", cogtest.Without(funds, law.AmendmentInTerm).Amendments[0].Concluded.String(), "after the term nobody could amend it")

	assert.Equal(t, "2028-01-01", cogtest.Without(family, law.AmendmentInTerm).Amendments[0].Concluded.String())
	longer := family.Clone()
	longer.Amendments[0].Changes = append(longer.Amendments[0].Changes, cog.SetTerm{Term: cog.Years(2024, 2029)})
	second := longer.Clone().Amendments[0]
	second.Number, second.Concluded, second.Changes = 2, day("2026-03-01"), nil
	longer.Amendments = append(longer.Amendments, second)
	cogtest.Observed(t, longer.Assess(law.Day{}))
	assert.Equal(t, "2030-01-01", cogtest.Without(longer, law.AmendmentInTerm).Amendments[1].Concluded.String(), "the term is what the first made it")
}

// Who has signed later than the day to which the text is moved has not signed.
func TestWithoutTakesLaterSignaturesAway(t *testing.T) {
	signed := cogtest.Draft(branch.Autonomy, day("2022-06-01"))
	signed.State[0].SignedOn = day("2022-06-01")
	signed.Body.Signatories[0].SignedOn = day("2022-06-01")
	signed.Body.Signatories[1].SignedOn = day("2020-12-31")
	signed.Manager = cog.Body{Code: branch.Cdc, Signatories: []branch.BodySignatory{{Capacity: branch.Director, SignedOn: day("2021-01-01")}}}
	require.NoError(t, signed.Check())
	moved := cogtest.Without(signed, law.CoveredScope)
	cogtest.Breaches(t, judge(moved), law.CoveredScope)
	assert.Zero(t, moved.State[0].SignedOn)
	assert.Zero(t, moved.Body.Signatories[0].SignedOn)
	assert.Equal(t, day("2020-12-31"), moved.Body.Signatories[1].SignedOn)
	assert.Zero(t, moved.Manager.Signatories[0].SignedOn)
}

// The first party that can be is kept silent: its views go, and that it was invited.
func TestWithoutKeepsOnePartySilent(t *testing.T) {
	life := cogtest.Without(cogtest.Life(branch.Family, day("2023-07-10")), law.AdversarialEvaluation)
	for _, v := range life.Evaluations[0].Views {
		assert.Equal(t, branch.NationalBody, v.By)
	}
	assert.Len(t, life.Evaluations[0].Views, 4)

	invited := life.Clone()
	invited.Evaluations[0].Silent = []evaluation.Silence{{By: branch.State, Invited: day("2027-03-01")}}
	cogtest.Observed(t, invited.Assess(law.Day{}))
	assert.Equal(t, life, cogtest.Without(invited, law.AdversarialEvaluation))
}

func judge(d cog.Draft) cog.Report { return d.Judge(law.Day{}) }
