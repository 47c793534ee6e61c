package branch_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

func TestThePartiesAreTheStateAndTheBody(t *testing.T) {
	assert.Equal(t, [2]branch.Party{branch.State, branch.NationalBody}, branch.Parties())
	assert.Equal(t, branch.NationalBody, branch.State.Other())
	assert.Equal(t, branch.State, branch.NationalBody.Other())
}

// The manager that other texts know is no side: what L. 227-1 asks of each party is not
// asked of it, and nobody is its other.
func TestTheManagerIsAThird(t *testing.T) {
	assert.Equal(t, [3]branch.Party{branch.State, branch.NationalBody, branch.Manager}, branch.AllParties())
	assert.True(t, branch.State.IsSide() && branch.NationalBody.IsSide())
	assert.False(t, branch.Manager.IsSide() || branch.Party(0).IsSide() || branch.Party(4).IsSide())
	assert.Zero(t, branch.Manager.Other())
	assert.Equal(t, "le gestionnaire", branch.Manager.In(law.French))
	assert.Equal(t, "the manager", branch.Manager.In(law.English))
}

func TestAPartyGoesThroughJSON(t *testing.T) {
	for _, p := range branch.AllParties() {
		text, err := json.Marshal(p)
		require.NoError(t, err)
		assert.Equal(t, `"`+p.String()+`"`, string(text))
		var got branch.Party
		require.NoError(t, json.Unmarshal(text, &got))
		assert.Equal(t, p, got)
	}
}

func TestThereIsNoFourthParty(t *testing.T) {
	for _, s := range []string{"State", "union"} {
		p := branch.State
		assert.EqualError(t, p.UnmarshalText([]byte(s)), "malformed: `"+s+"` is neither state, body nor manager")
		assert.Equal(t, branch.State, p, "left where it fails")
	}
}

func TestAPartyIsNamedInBothLanguages(t *testing.T) {
	assert.Equal(t, "l’État", branch.State.In(law.French))
	assert.Equal(t, "the State", branch.State.In(law.English))
	assert.Equal(t, "l’organisme national", branch.NationalBody.In(law.French))
	assert.Equal(t, "the national body", branch.NationalBody.In(law.English))
}

func TestWhatIsNoPartyHasNoNameAndNoOther(t *testing.T) {
	for _, p := range []branch.Party{0, 4} {
		assert.Empty(t, p.String()+p.In(law.French)+p.In(law.English))
		assert.Zero(t, p.Other())
	}
}
