package cog_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// Every rule comes with an example of each kind; here each is made into a whole
// document and judged.
func TestEveryRuleAcceptsAndRefusesItsExamples(t *testing.T) {
	rules := 0
	for rule := range (cog.Report{}).Rules() {
		rules++
		t.Run(rule.String(), func(t *testing.T) {
			accepts, refuses, ok := statute.All().Examples(rule)
			require.True(t, ok, "no examples")

			accepted, err := cog.Decode(patchModel(t, accepts.Model, accepts.Patch))
			require.NoError(t, err)
			report := accepted.Judge(today)
			if rule == law.NetworkExclusion {
				// What this rule lets pass is the clause of a branch that it does not bind.
				assert.Equal(t, cog.NotApplicable, report.Outcome(rule))
				assert.False(t, accepted.Network.IsZero())
			} else {
				assert.Equal(t, cog.Satisfied, report.Outcome(rule))
			}
			assert.NotErrorIs(t, report.Err(), rule)

			refused, err := cog.Decode(patchModel(t, refuses.Model, refuses.Patch))
			require.NoError(t, err)
			report = refused.Judge(today)
			assert.Equal(t, cog.Breached, report.Outcome(rule))
			assert.ErrorIs(t, report.Err(), rule)
		})
	}
	assert.Equal(t, 22, rules)
}

// A refused example shows one rule.
func TestRefusedExamplesBreachNothingElse(t *testing.T) {
	for rule := range (cog.Report{}).Rules() {
		_, refuses, _ := statute.All().Examples(rule)
		refused, err := cog.Decode(patchModel(t, refuses.Model, refuses.Patch))
		require.NoError(t, err)
		assert.Equal(t, []string{rule.String()}, slugs(refused.Judge(today), cog.Breached))
	}
}

func TestAcceptedExamplesAreLawfulThroughout(t *testing.T) {
	for rule := range (cog.Report{}).Rules() {
		accepts, _, _ := statute.All().Examples(rule)
		_, err := cog.Parse(patchModel(t, accepts.Model, accepts.Patch))
		assert.NoError(t, err, rule.String())
	}
}

func TestDutiesAndUnknownRulesHaveNoExamplesReadingsOrProvisions(t *testing.T) {
	for _, rule := range []law.Rule{law.InformSupervisoryCouncil, law.TransmitToParliament, law.AnnualSicknessAmendment} {
		_, _, ok := statute.All().Examples(rule)
		assert.False(t, ok, rule.String())
		assert.NotEmpty(t, statute.All().Reading(rule).FR, rule.String())
	}
	_, _, ok := statute.All().Examples(0)
	assert.False(t, ok)
	assert.Zero(t, statute.All().Reading(0))
	for range statute.All().Provisions(0) {
		t.Error("a provision of no rule")
	}
}

func TestWhatIsSaidOfEveryBreachNamesNoMark(t *testing.T) {
	seen := map[law.Rule]bool{}
	judge := func(document []byte) {
		d, err := cog.Decode(document)
		require.NoError(t, err)
		for b := range d.Judge(today).Breaches() {
			seen[b.Rule] = true
			for _, l := range []law.Language{law.French, law.English} {
				assert.NotContains(t, b.In(l), "{", "%s in %s", b.Rule, l)
				assert.NotContains(t, b.In(l), "%!", "%s in %s", b.Rule, l)
				assert.NotEmpty(t, b.In(l))
			}
			assert.NotEqual(t, b.In(law.French), b.In(law.English), b.Rule.String())
			assert.NotEmpty(t, b.Citations, b.Rule.String())
		}
	}
	for _, document := range documents(t) {
		judge(document)
	}
	for rule := range (cog.Report{}).Rules() {
		_, refuses, _ := statute.All().Examples(rule)
		judge(patchModel(t, refuses.Model, refuses.Patch))
	}
	// The emptiest documents of every scope, for the words about nothing.
	for _, scope := range []string{"sickness", "work-accidents", "old-age", "family", "autonomy", "collection"} {
		for _, on := range []string{"1996-12-31", "1997-01-01", "2005-01-01", "2010-01-01", "2023-01-01"} {
			judge([]byte(`{"format":"coglaw/1","regime":"general","scope":"` + scope + `","concluded":"` + on + `"}`))
		}
	}
	judge([]byte(`{"format":"coglaw/1","regime":"rsi","concluded":"2012-01-01"}`))
	assert.Len(t, seen, 22, "a rule is never breached here")
}
