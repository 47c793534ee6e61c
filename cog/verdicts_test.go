package cog_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// What the specification says of its own documents is the oracle here.
func TestEveryDocumentOfTheSpecificationGetsItsVerdict(t *testing.T) {
	text, err := os.ReadFile("cogtest/corpus/verdicts.json")
	require.NoError(t, err)
	var want map[string]struct{ Breaches, Satisfied, Undecided, Observations, Open, Duties []string }
	require.NoError(t, json.Unmarshal(text, &want))
	require.Len(t, want, len(models))

	for _, name := range models {
		t.Run(name, func(t *testing.T) {
			require.Contains(t, want, name)
			w := want[name]
			d := decodeModel(t, name)
			report := d.Judge(today)

			assert.ElementsMatch(t, w.Breaches, slugs(report, cog.Breached), "breached")
			assert.ElementsMatch(t, w.Satisfied, slugs(report, cog.Satisfied), "satisfied")
			assert.ElementsMatch(t, w.Undecided, slugs(report, cog.Undecided), "undecided")
			assert.ElementsMatch(t, w.Duties, duties(report), "duties")
			assert.ElementsMatch(t, w.Observations, ruleNames(observationsIn(report)), "observations")
			assert.ElementsMatch(t, w.Open, ruleNames(openIn(report)), "open")
			assert.Len(t, slugs(report, cog.NotApplicable), rulesOf(d)-len(w.Breaches)-len(w.Satisfied)-len(w.Undecided))

			verdict := cog.VerdictLawful
			if len(w.Breaches) > 0 {
				verdict = cog.VerdictUnlawful
			}
			assert.Equal(t, verdict, report.Verdict())
		})
	}
}

// The term of this document ends in 2025 and a target stands in 2026: see the
// reading on Term.Targets.
func TestATargetBeyondATooShortTermDoesNotKeepTheTermFromBeingJudged(t *testing.T) {
	d := decodeModel(t, "autonomy-unlawful")
	assert.Equal(t, "2022-01-01/2025-12-30", d.Term.String())
	assert.Equal(t, cog.Breached, d.Judge(today).Outcome(law.MinimumTerm))
}

func TestEveryRuleIsInExactlyOneList(t *testing.T) {
	for name, document := range documents(t) {
		t.Run(name, func(t *testing.T) {
			d, err := cog.Decode(document)
			require.NoError(t, err)
			report := d.Judge(today)
			var all []string
			for _, o := range []cog.Outcome{cog.NotApplicable, cog.Satisfied, cog.Breached, cog.Undecided} {
				all = append(all, slugs(report, o)...)
			}
			var rules []string
			for rule := range report.Rules() {
				rules = append(rules, rule.String())
			}
			assert.Len(t, rules, rulesOf(d.Draft))
			assert.ElementsMatch(t, rules, all)
			for _, said := range [][]remark{observationsIn(report), openIn(report), dutiesIn(report)} {
				for _, r := range said {
					assert.NotContains(t, all, r.rule.String(), "what is no rule is in none of the four")
				}
			}
		})
	}
}

func TestThePublishedUnlawfulExamplesAreUnlawfulAndTheModelsLawful(t *testing.T) {
	for name, want := range map[string]cog.Verdict{"unlawful": cog.VerdictUnlawful, "models": cog.VerdictLawful} {
		for _, file := range every(t, "../examples/conventions/"+name+"/*.json") {
			document, err := os.ReadFile(file)
			require.NoError(t, err)
			d, err := cog.Decode(document)
			require.NoError(t, err)
			assert.Equal(t, want, d.Judge(today).Verdict(), file)
		}
	}
}
