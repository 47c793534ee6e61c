package statute_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// entryOf returns one entry of the export.
func entryOf(t *testing.T, export []byte, regime string, rule law.Rule) string {
	t.Helper()
	var book struct{ Entries []json.RawMessage }
	require.NoError(t, json.Unmarshal(export, &book))
	for _, raw := range book.Entries {
		var e struct{ Rule, Regime string }
		require.NoError(t, json.Unmarshal(raw, &e))
		if e.Rule == rule.String() && e.Regime == regime {
			return string(raw)
		}
	}
	t.Fatalf("no %s of %s", rule, regime)
	return ""
}

func TestTheExportHoldsEveryEntryOfEveryRegime(t *testing.T) {
	export, err := json.Marshal(statute.All())
	require.NoError(t, err)
	var book struct {
		ReadUntil string
		Entries   []struct {
			Rule, Kind, Regime string
			Versions           []struct {
				From      string
				Citations []string
				Scopes    []string
				Demands   law.Text
			}
		}
	}
	require.NoError(t, json.Unmarshal(export, &book))
	assert.Equal(t, "2023-12-06", book.ReadUntil)
	assert.Len(t, book.Entries, 35+31)
	for _, e := range book.Entries {
		assert.Contains(t, []string{"rule", "observation", "open-norm", "duty"}, e.Kind, e.Rule)
		assert.Contains(t, []string{"general", "rsi"}, e.Regime, e.Rule)
		require.NotEmpty(t, e.Versions, e.Rule)
		for _, v := range e.Versions {
			assert.NotEmpty(t, v.From, e.Rule)
			assert.NotNil(t, v.Citations, "%s: a list that is empty is a list", e.Rule)
			assert.NotEmpty(t, v.Scopes, e.Rule)
			assert.NotEmpty(t, v.Demands.FR, e.Rule)
			assert.NotEmpty(t, v.Demands.EN, e.Rule)
		}
	}
}

func TestEntriesAsTheExportHasThem(t *testing.T) {
	export, err := json.Marshal(statute.All())
	require.NoError(t, err)
	assert.JSONEq(t, `{"rule": "control-plan", "kind": "rule", "regime": "general", "versions": [{
		"from": "2003-12-19", "to": "2009-05-14", "citations": ["L227-1, II"], "scopes": ["sickness"],
		"demands": {"fr": "un plan de contrôle des prestations", "en": "a plan for checking benefits"},
		"needs": [["control-plan"]]}]}`, entryOf(t, export, "general", law.ControlPlan))

	var minimum struct {
		Reading  law.Text
		Versions []struct{ Term, Needs, Forbids, To any }
	}
	require.NoError(t, json.Unmarshal([]byte(entryOf(t, export, "general", law.MinimumTerm)), &minimum))
	assert.NotEmpty(t, minimum.Reading.FR)
	assert.Equal(t, map[string]any{"atLeast": 3.0}, minimum.Versions[0].Term)
	assert.Equal(t, map[string]any{"atLeast": 4.0}, minimum.Versions[1].Term)
	assert.Equal(t, "2004-12-21", minimum.Versions[0].To)
	assert.Nil(t, minimum.Versions[1].To, "in force")
	assert.Nil(t, minimum.Versions[1].Needs)

	var network struct {
		Versions []struct{ Forbids, Scopes []string }
	}
	require.NoError(t, json.Unmarshal([]byte(entryOf(t, export, "general", law.NetworkExclusion)), &network))
	assert.Equal(t, []string{"network"}, network.Versions[0].Forbids)
	assert.Equal(t, []string{"autonomy"}, network.Versions[0].Scopes)

	var budgets struct {
		Versions []struct {
			Needs  [][]string
			Scopes []string
		}
	}
	require.NoError(t, json.Unmarshal([]byte(entryOf(t, export, "general", law.BudgetRules)), &budgets))
	assert.Equal(t, [][]string{{"budget:management"}, {"budget:social-action"}, {"budget:prevention"},
		{"budget:autonomy-support", "unlisted:autonomy-support"}}, budgets.Versions[2].Needs)
	assert.Equal(t, []string{"sickness"}, budgets.Versions[2].Scopes)

	var ends struct{ Versions []struct{ Term any } }
	require.NoError(t, json.Unmarshal([]byte(entryOf(t, export, "rsi", law.DelegatedFundsTerm)), &ends))
	assert.Equal(t, map[string]any{"endsBy": "2019-12-31"}, ends.Versions[0].Term)

	var managed struct{ Versions []struct{ Relation string } }
	require.NoError(t, json.Unmarshal([]byte(entryOf(t, export, "general", law.BodyOfScope)), &managed))
	assert.Equal(t, "managed", managed.Versions[0].Relation)
}

// A wording that the law may have one day is seen wherever the book is read.
func TestANextVersionIsSeenWhereverTheBookIsRead(t *testing.T) {
	book := statute.All()
	e := book[0].Entry(law.MinimumTerm)
	next := law.MustParseDay("2031-01-01")
	last := &e.Versions[len(e.Versions)-1]
	last.Period.To = next
	e.Versions = append(e.Versions, statute.Version{
		Period: law.Period{From: next}, Cites: last.Cites, Demand: statute.Demand{Term: statute.Bounds{AtLeast: 6}},
		Asks: law.Text{FR: "une période d’au moins six ans", EN: "a term of at least six years"},
	})

	asked := func(day string) []string {
		var list []string
		for p := range book.InForce(law.MustParseDay(day)) {
			if p.Rule == law.MinimumTerm {
				list = append(list, p.Asks.EN)
			}
		}
		return list
	}
	assert.Equal(t, []string{"a term of at least four years"}, asked("2030-12-31"))
	assert.Equal(t, []string{"a term of at least six years"}, asked("2031-01-01"))
	assert.Len(t, slices.Collect(book.Provisions(law.MinimumTerm)), 4)
	export, err := json.Marshal(book)
	require.NoError(t, err)
	assert.Contains(t, entryOf(t, export, "general", law.MinimumTerm), `{"from":"2031-01-01","citations":["L227-1, III"]`)
	assert.Contains(t, entryOf(t, export, "general", law.MinimumTerm), `"term":{"atLeast":6}`)
}
