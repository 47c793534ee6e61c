package cog_test

import (
	"encoding/json"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// Where each thing said points in the text: the value, or the nearest thing above it.
func TestWhatIsSaidOfADocumentIsLocatedInItsText(t *testing.T) {
	const text = `{
  "format": "coglaw/1", "regime": "general", "scope": "family", "partial": true,
  "concluded": "2023-07-10",
  "term": {"start": "2023-01-01", "end": "2025-12-31"},
  "body": {"code": "cnav"}, "known": ["budgets"],
  "budgets": [{"kind": "management"}, {"kind": "prevention"}],
  "amendments": [
    {"number": 1, "concluded": "2030-03-01", "title": "é", "changes": [
      {"kind": "set-term", "term": {"start": "2023-01-01", "end": "2023-12-31"}}]}
  ]
}
{"format": "coglaw/1", "regime": "general", "scope": "autonomy", "concluded": "2019-07-10"}
{"format": "coglaw/1", "regime": "rsi", "concluded": "2012-03-20", "evaluations": [{"opened": "2013-01-01", "closed": "2013-02-01"}], "objectives": [{"id": "O", "title": "O", "categories": ["other"]}]}
`
	type place struct {
		rule         law.Rule
		line, column int
	}
	dec := cog.NewDecoder(strings.NewReader(text))
	next := func() cog.Life {
		d, err := dec.Decode()
		require.NoError(t, err)
		life := d.Assess(law.Day{})
		before := lifeJSON(t, life)
		assert.NotContains(t, before, `"line"`)
		dec.Locate(&life)
		assert.Equal(t, before, lifeJSON(t, d.Assess(law.Day{})), "judging again says it without a place")
		return life
	}
	breaches := func(r cog.Report) (list []place) {
		for b := range r.Breaches() {
			list = append(list, place{b.Rule, b.Line, b.Column})
		}
		return list
	}

	life := next()
	all := breaches(life.Convention)
	assert.Equal(t, place{law.BodyOfScope, 5, 20}, all[0])
	assert.Equal(t, place{law.MinimumTerm, 4, 11}, all[len(all)-1])
	var budgets []place
	for _, p := range breaches(life.Convention) {
		if p.rule == law.BudgetRules {
			budgets = append(budgets, p)
		}
	}
	// Management without its rules, social action not listed, prevention without its rules.
	assert.ElementsMatch(t, []place{{law.BudgetRules, 6, 15}, {law.BudgetRules, 6, 14}, {law.BudgetRules, 6, 39}}, budgets)

	gaps := map[law.Rule][2]int{}
	for g := range life.Convention.Gaps() {
		gaps[g.Rule] = [2]int{g.Line, g.Column}
	}
	assert.Equal(t, [2]int{1, 1}, gaps[law.OperatingMeans], "what is not there is told at the document")
	assert.Equal(t, [2]int{5, 11}, gaps[law.BodySignatories], "at the body, which names no signatory")
	var observed []place
	for o := range life.Convention.Observations() {
		observed = append(observed, place{o.Rule, o.Line, o.Column})
	}
	assert.Equal(t, []place{{law.LateSignature, 3, 16}}, observed)

	assert.Equal(t, []place{{law.MinimumTerm, 9, 7}}, breaches(life.Amendments[0].Report))
	observed = nil
	for o := range life.Amendments[0].Observations() {
		observed = append(observed, place{o.Rule, o.Line, o.Column})
	}
	assert.ElementsMatch(t, []place{{law.AmendmentInTerm, 8, 32}, {law.RetroactiveTerm, 9, 7}}, observed)
	for g := range life.Amendments[0].Gaps() {
		assert.Equal(t, [2]int{8, 5}, [2]int{g.Line, g.Column}, g.Rule)
	}
	line := lifeJSON(t, life)
	var got struct {
		Breaches, Undecided, Observations []struct{ Line, Column int }
	}
	require.NoError(t, json.Unmarshal([]byte(line), &got))
	for _, list := range [][]struct{ Line, Column int }{got.Breaches, got.Undecided, got.Observations} {
		require.NotEmpty(t, list)
		for _, p := range list {
			assert.Positive(t, p.Line)
			assert.Positive(t, p.Column)
		}
	}

	life = next()
	assert.Equal(t, []place{{law.CoveredScope, 12, 54}}, breaches(life.Convention), "through the whole stream")

	life = next()
	for o := range life.Evaluations[0].Observations() {
		assert.Equal(t, place{law.AdversarialEvaluation, 13, 84}, place{o.Rule, o.Line, o.Column})
	}
	for b := range life.Breaches() {
		assert.Equal(t, 13, b.Line, b.Rule)
	}
	_, err := dec.Decode()
	assert.Equal(t, io.EOF, err)
}
