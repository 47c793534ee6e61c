package branch_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

func TestEachScopeHasItsRegimeBodyPlaceAndNames(t *testing.T) { proveScopes(t) }

func proveScopes(t testing.TB) {
	for i, c := range []struct {
		scope        branch.Scope
		regime       law.Regime
		body         branch.Body
		place        string
		slug, fr, en string
	}{
		{branch.Sickness, law.General, branch.Cnam, "1°", "sickness", "maladie", "sickness"},
		{branch.WorkAccidents, law.General, branch.Cnam, "2°", "work-accidents",
			"accidents du travail et maladies professionnelles", "work accidents"},
		{branch.OldAge, law.General, branch.Cnav, "3°", "old-age", "vieillesse", "old age"},
		{branch.Family, law.General, branch.Cnaf, "4°", "family", "famille", "family"},
		{branch.Autonomy, law.General, branch.Cnsa, "5°", "autonomy", "autonomie", "autonomy"},
		{branch.Collection, law.General, branch.Acoss, "", "collection", "recouvrement", "collection"},
		{branch.SelfEmployed, law.RSI, branch.Cnrsi, "", "self-employed", "travailleurs indépendants", "self-employed workers"},
	} {
		assert.Equal(t, c.regime, c.scope.Regime(), c.slug)
		assert.Equal(t, c.body, c.scope.Body(), c.slug)
		assert.Equal(t, c.place, c.scope.Place(), c.slug)
		assert.Equal(t, c.slug, c.scope.String())
		assert.Equal(t, c.fr, c.scope.In(law.French))
		assert.Equal(t, c.en, c.scope.In(law.English))
		assert.Equal(t, c.scope, branch.Scopes()[i])
	}
}

func TestScopesAreListedByTheirIndexes(t *testing.T) {
	scopes := branch.Scopes()
	assert.Len(t, scopes, 7)
	for i, s := range scopes {
		assert.Equal(t, i, s.Index(), s)
	}
}

func TestScopesCanBeChangedByNoCaller(t *testing.T) {
	branch.Scopes()[0] = branch.Family
	assert.Equal(t, branch.Scope(branch.Sickness), branch.Scopes()[0])
}

func TestAScopeIsReadAsItIsWritten(t *testing.T) {
	for _, s := range branch.Scopes() {
		got, err := branch.ParseScope(s.String())
		require.NoError(t, err)
		assert.True(t, s == got)
	}
}

func TestThereIsNoOtherScope(t *testing.T) {
	for _, s := range []string{"", "Family", "famille", "rsi"} {
		got, err := branch.ParseScope(s)
		assert.EqualError(t, err, "malformed: `"+s+"` is neither a branch, nor collection, nor the self-employed")
		assert.Nil(t, got)
	}
}

func TestAutonomyAloneHasNoNetwork(t *testing.T) {
	for _, s := range branch.Scopes() {
		_, networked := s.(branch.Networked)
		_, unnetworked := s.(branch.Unnetworked)
		assert.Equal(t, s != branch.Autonomy, networked, s)
		assert.Equal(t, s == branch.Autonomy, unnetworked, s)
	}
}

func TestEachOfTheSevenIsAScope(t *testing.T) {
	for _, s := range branch.Scopes() {
		assert.True(t, branch.IsScope(s), s)
	}
}

func TestWhatIsNoScopeHasNothing(t *testing.T) {
	for _, s := range []branch.Scope{
		branch.Networked(branch.Autonomy), branch.Networked(7), branch.Networked(99), branch.Networked(255),
		branch.Unnetworked(0), branch.Unnetworked(branch.Family), branch.Unnetworked(255),
	} {
		assert.False(t, branch.IsScope(s))
		assert.Empty(t, s.String()+s.In(law.French)+s.In(law.English)+s.Place())
		assert.Equal(t, law.General, s.Regime())
		assert.Zero(t, s.Body())
		assert.Equal(t, -1, s.Index())
	}
}

// Go lets a type have a scope in it and pass for one, even where the interface is
// sealed.
func TestWhatHasAScopeInItIsNone(t *testing.T) {
	family := branch.Family
	assert.False(t, branch.IsScope(nil))
	assert.False(t, branch.IsScope(&family))
	assert.False(t, branch.IsScope(struct{ branch.Scope }{branch.Family}))
}
