package cog_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
)

// beyond has a scope in it and a number of its own.
type beyond struct{ branch.Scope }

func (beyond) Index() int { return 99 }

func noScopes() []branch.Scope {
	family := branch.Family
	return []branch.Scope{branch.Networked(99), branch.Networked(branch.Autonomy), branch.Unnetworked(0), &family, beyond{branch.Family}}
}

// lived is a convention with an amendment that is not lawful and an evaluation that is
// not adversarial, so that every rule is asked.
func lived(t *testing.T, scope branch.Scope) cog.Document {
	t.Helper()
	d := cog.Document{
		Draft:       lifeModel(t, "family"),
		Amendments:  []cog.Amendment{lifeAmendment(1, "2024-03-01", branch.Cnaf, cog.SetForecast{Forecast: lifeForecast(2024, "1")})},
		Evaluations: []evaluation.Record{{Opened: lifeDay("2025-01-01"), Closed: lifeDay("2025-06-01")}},
	}
	d.Forecasts = append(d.Forecasts, lifeForecast(2023, "1"))
	d.Scope = scope
	return d
}

func TestWhatIsNoScopeIsAFaultOfForm(t *testing.T) {
	for _, scope := range noScopes() {
		d := lived(t, scope)
		faults := faultsOf(t, d.Draft.Check())
		assert.Equal(t, []string{"/scope"}, pointersOf(faults))
		assert.Equal(t, "/scope : ce n’est ni une branche, ni le recouvrement, ni les indépendants", faults[0].In(law.French))
		assert.Equal(t, "/scope: neither a branch, nor collection, nor the self-employed", faults[0].In(law.English))
		assert.Equal(t, faults, faultsOf(t, d.Check()))
		_, err := cog.New(d.Draft)
		assert.Equal(t, faults, faultsOf(t, err))
	}
}

func TestWhatIsNoScopeIsJudgedAsNone(t *testing.T) {
	none := lived(t, nil)
	want := none.Assess(today)
	for _, scope := range noScopes() {
		d := lived(t, scope)
		life := d.Assess(today)
		assert.Equal(t, want, life)
		assert.Equal(t, cog.Undecided, life.Convention.Outcome(law.LegalBasis))
		assert.Empty(t, slices.Collect(d.Dues(today)))
		assert.NotEmpty(t, slices.Collect(d.Timeline()))
		_, err := d.At(today)
		assert.NoError(t, err)
	}
	require.Len(t, want.Evaluations, 1)
	assert.Empty(t, slices.Collect(want.Evaluations[0].Observations()), "there is no law to judge by")
}

func TestWhatIsNoScopeCannotBeWritten(t *testing.T) {
	for _, scope := range noScopes() {
		d := lived(t, scope)
		_, err := json.Marshal(d)
		assert.ErrorContains(t, err, "/scope: neither a branch")
		_, err = json.Marshal(d.Draft)
		assert.ErrorContains(t, err, "/scope: neither a branch")
	}
}
