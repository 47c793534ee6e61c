package cog_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/internal/scan/scantest"
)

func TestADocumentTellsWhatItsKeysHold(t *testing.T) {
	read := new(cog.Document).ReadJSON
	assert.Equal(t, "convention", scan.Describe(read).Name)
	assert.Equal(t, "coglaw/1", scantest.Words(scantest.Shape(t, read, "format")))
	assert.Equal(t, "general rsi", scantest.Words(scantest.Shape(t, read, "regime")))
	assert.Equal(t, "sickness work-accidents old-age family autonomy collection", scantest.Words(scantest.Shape(t, read, "scope")), "the self-employed are not named")
	assert.True(t, scantest.Shape(t, read, "known").Once)
	assert.True(t, scantest.Shape(t, read, "transmissions").Once)
	assert.Equal(t, "kind", scantest.Shape(t, read, "budgets").OncePer)
	assert.Equal(t, "kind", scantest.Shape(t, read, "clauses").OncePer)
	assert.Equal(t, "kind", scantest.Shape(t, read, "amendments", "changes", "clauses").OncePer)
	assert.Equal(t, "cnam", scantest.Words(scantest.Shape(t, read, "consistentWith", "body")))
	assert.Equal(t, "cdc other", scantest.Words(scantest.Shape(t, read, "manager", "code")))
	assert.Equal(t, "cnam cnav cnaf cnsa acoss cnrsi ucanss ccmsa cnbf cleiss canam cancava organic crpn cnieg crpratp cprpsncf enim crpcen canssm cdc "+
		"cnracl ircantec fiphfp erafp en3s other", scantest.Words(scantest.Shape(t, read, "body", "code")))
	for key, name := range map[string]string{"term": "term", "state": "state", "body": "body", "manager": "manager", "controlPlan": "controlPlan",
		"consistentWith": "sicknessConvention"} {
		assert.Equal(t, name, scantest.Shape(t, read, key).Name)
	}
	for key, name := range map[string]string{"amendments": "amendment", "transmissions": "transmission", "evaluations": "evaluation"} {
		assert.Equal(t, name, scantest.Shape(t, read, key).Of.Name)
	}
}

func TestADocumentTellsItsCases(t *testing.T) {
	read := new(cog.Document).ReadJSON
	assert.Equal(t, []scan.Case{
		{Key: "regime", Is: "general", Requires: []string{"scope"}},
		{Key: "regime", Is: "rsi", Refuses: []string{"scope"}},
		{Unless: true, Key: "partial", Is: true, Empty: []string{"known"}},
		{Unless: true, Key: "scope", Is: "sickness", Empty: []string{"forecasts"},
			Bars: map[string][]string{"amendments/changes/kind": {"set-forecast", "remove-forecast"}}},
	}, scan.Describe(read).Cases)
	for _, key := range []string{"body", "manager"} {
		assert.Equal(t, []scan.Case{
			{Key: "code", Is: "other", Requires: []string{"name"}},
			{Unless: true, Key: "code", Is: "other", Refuses: []string{"name"}},
		}, scantest.Shape(t, read, key).Cases)
	}
}

func TestAChangeTellsWhatItsKindsHold(t *testing.T) {
	change := scantest.Shape(t, new(cog.Amendment).ReadJSON, "changes").Of
	assert.Equal(t, "change", change.Name)
	if assert.Len(t, change.Cases, 33) {
		assert.Equal(t, scan.Case{Key: "kind", Is: "set-term", Requires: []string{"term"}, Refuses: []string{"id", "of", "by", "title", "year", "objective",
			"indicator", "action", "means", "budget", "targets", "network", "amendmentConditions", "evaluationProcess", "forecast", "commitment", "orientations",
			"controlPlan", "consistentWith", "endowments", "clauses", "manager", "missions"}}, change.Cases[0])
		assert.Equal(t, []string{"id"}, change.Cases[7].Requires)
		assert.NotContains(t, change.Cases[7].Refuses, "targets")
		last := change.Cases[32]
		assert.Equal(t, "remove-budget", last.Is)
		assert.Equal(t, "kind", last.Key)
		assert.Equal(t, "management medical-control social-action prevention autonomy-support intervention", scantest.Words(*last.Narrows["id"]))
	}
	kinds := scantest.Shape(t, new(cog.Amendment).ReadJSON, "changes", "kind")
	assert.Len(t, kinds.Words, 32)
	assert.Equal(t, "set-term", kinds.Words[0].Slug)
}
