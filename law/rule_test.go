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
	for _, s := range []string{"", "Minimum-Term", "minimum_term", "minimum-term "} {
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

func TestWhatIsNoRuleHasNoSlug(t *testing.T) {
	assert.Empty(t, law.Rule(0).String())
	assert.Empty(t, (law.AdversarialEvaluation + 1).String())
	assert.Empty(t, law.Rule(255).String())
}

func TestTheRulesAreYieldedInTheirOrder(t *testing.T) {
	all := rules()
	assert.Len(t, all, 32)
	assert.Equal(t, law.LegalBasis, all[0])
	assert.Equal(t, law.AdversarialEvaluation, all[31])
	assert.True(t, slices.IsSorted(all))
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
