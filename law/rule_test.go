package law_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

func rules() []law.Rule {
	return slices.Collect(law.Rules())
}

// contract is the slugs in the order of reports, rules about conventions first, each with the
// name that it keeps for ever.
var contract = []struct {
	rule law.Rule
	slug string
}{
	{law.LegalBasis, "legal-basis"},
	{law.CoveredScope, "covered-scope"},
	{law.EntitledBody, "entitled-body"},
	{law.BodyOfScope, "body-of-scope"},
	{law.StateParty, "state-party"},
	{law.BodySignatories, "body-signatories"},
	{law.ReciprocalCommitments, "reciprocal-commitments"},
	{law.ActionsByEachParty, "actions-by-each-party"},
	{law.OperatingMeans, "operating-means"},
	{law.ImplementationObjectives, "implementation-objectives"},
	{law.ServiceQualityObjectives, "service-quality-objectives"},
	{law.ProductivityObjectives, "productivity-objectives"},
	{law.CoordinationObjectives, "coordination-objectives"},
	{law.SocialActionObjectives, "social-action-objectives"},
	{law.BudgetRules, "budget-rules"},
	{law.NetworkExclusion, "network-exclusion"},
	{law.SelfEmployedCommitments, "self-employed-commitments"},
	{law.AmendmentConditions, "amendment-conditions"},
	{law.EvaluationProcess, "evaluation-process"},
	{law.SicknessOrientations, "sickness-orientations"},
	{law.ControlPlan, "control-plan"},
	{law.MinimumTerm, "minimum-term"},
	// Of amendments.
	{law.AmendmentBasis, "amendment-basis"},
	{law.AmendmentSameBody, "amendment-same-body"},
	{law.DelegatedFundsTerm, "delegated-funds-term"},
	// Observations.
	{law.AmendmentInTerm, "amendment-in-term"},
	{law.AmendmentTrigger, "amendment-trigger"},
	{law.AdversarialEvaluation, "adversarial-evaluation"},
	{law.RetroactiveTerm, "retroactive-term"},
	{law.SignatureDays, "signature-days"},
	{law.LateSignature, "late-signature"},
	{law.ConsistentConvention, "consistent-convention"},
	// Open norms.
	{law.FinancingActs, "financing-acts"},
	{law.ConsistentOrientations, "consistent-orientations"},
	{law.FrameworkConvention, "framework-convention"},
	// Duties.
	{law.InformSupervisoryCouncil, "inform-supervisory-council"},
	{law.TransmitToParliament, "transmit-to-parliament"},
	{law.AnnualSicknessAmendment, "annual-sickness-amendment"},
}

func TestASlugIsForEver(t *testing.T) { proveSlugs(t) }

func proveSlugs(t testing.TB) {
	for _, c := range contract {
		assert.Equal(t, c.slug, c.rule.String())
	}
}

func TestSlugsAreUniqueAndKebabCase(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range rules() {
		assert.Regexp(t, `^[a-z]+(-[a-z]+)*$`, r.String())
		assert.False(t, seen[r.String()], r)
		seen[r.String()] = true
	}
}

func TestARuleIsReadAsItIsWritten(t *testing.T) {
	for _, r := range rules() {
		got, err := law.ParseRule(r.String())
		require.NoError(t, err)
		assert.Equal(t, r, got)
	}
}

func TestNoRuleHasAnotherName(t *testing.T) {
	for _, s := range []string{" ", "Minimum-Term", "minimum_term", "minimum-term "} {
		r := law.MinimumTerm
		err := r.UnmarshalText([]byte(s))
		assert.EqualError(t, err, "malformed: no rule is called `"+s+"`")
		assert.Equal(t, law.MinimumTerm, r, "left where it fails")
	}
}

func TestARuleGoesThroughJSON(t *testing.T) {
	text, err := json.Marshal(map[law.Rule]law.Rule{law.MinimumTerm: law.StateParty})
	require.NoError(t, err)
	assert.Equal(t, `{"minimum-term":"state-party"}`, string(text))
	var got map[law.Rule]law.Rule
	require.NoError(t, json.Unmarshal(text, &got))
	assert.Equal(t, law.StateParty, got[law.MinimumTerm])
}

func TestTheEmptyTextIsNoRule(t *testing.T) {
	_, err := law.ParseRule("")
	assert.EqualError(t, err, "malformed: no rule is called ``")
	r := law.MinimumTerm
	require.NoError(t, r.UnmarshalText(nil))
	assert.Zero(t, r)
	text, err := r.MarshalText()
	require.NoError(t, err)
	assert.Empty(t, text)
	_, err = law.Rule(255).MarshalText()
	assert.EqualError(t, err, "malformed: there is no value no. 255")
	assert.Equal(t, "il n’y a pas de valeur n° 255", malformed(t, err).In(law.French))
}

func TestWhatIsNoRuleHasNoSlug(t *testing.T) {
	assert.Empty(t, law.Rule(0).String())
	assert.Empty(t, (law.AnnualSicknessAmendment + 1).String())
	assert.Empty(t, law.Rule(255).String())
}

func TestTheRulesAreYieldedInTheirOrder(t *testing.T) {
	var want []law.Rule
	for _, c := range contract {
		want = append(want, c.rule)
	}
	assert.Equal(t, want, rules())
	for range law.Rules() {
		break
	}
}

func TestARuleMatchesItsBreachesAlone(t *testing.T) {
	breach := law.NewBreach(law.MinimumTerm, law.Text{}, "", nil, nil)
	unlawful := law.NewUnlawful(law.NewBreach(law.StateParty, law.Text{}, "", nil, nil), breach)
	for _, err := range []error{law.MinimumTerm, breach, unlawful, fmt.Errorf("reading: %w", unlawful)} {
		assert.ErrorIs(t, err, law.MinimumTerm)
		assert.NotErrorIs(t, err, law.EntitledBody)
		assert.NotErrorIs(t, err, law.Rule(0))
	}
	assert.ErrorIs(t, unlawful, law.StateParty)
}

func TestTheErrorOfARuleIsItsSlug(t *testing.T) {
	assert.EqualError(t, law.MinimumTerm, "minimum-term")
}
