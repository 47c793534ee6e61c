package cogtest_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/cog/cogtest"
	"github.com/coglaw/coglaw/law"
)

func TestRandomValuesAreWhatTheyAreCalled(t *testing.T) {
	r := rand.New(rand.NewPCG(20, 23))
	scopes, sizes, broken := map[branch.Scope]bool{}, map[int]bool{}, map[int]bool{}
	for range 15 {
		d := cogtest.RandomDraft(r)
		scopes[d.Scope], sizes[len(d.Objectives)] = true, true
		require.NoError(t, d.Check())
		cogtest.Lawful(t, d.Judge(law.Day{}))
		cogtest.Observed(t, d.Judge(law.Day{}))

		life := cogtest.RandomLife(r)
		require.NoError(t, life.Check())
		cogtest.Lawful(t, life.Assess(law.Day{}))
		cogtest.Observed(t, life.Assess(law.Day{}))
		text, err := json.Marshal(life)
		require.NoError(t, err)
		read, err := cog.Decode(text)
		require.NoError(t, err)
		assert.Equal(t, life, read)

		unlawful, rules := cogtest.RandomUnlawfulDraft(r)
		require.NoError(t, unlawful.Check())
		require.NotEmpty(t, rules)
		cogtest.Breaches(t, unlawful.Judge(law.Day{}), rules...)
		broken[len(rules)] = true

		unlawfulLife, rules := cogtest.RandomUnlawfulLife(r)
		require.NoError(t, unlawfulLife.Check())
		require.NotEmpty(t, rules)
		cogtest.Breaches(t, unlawfulLife.Assess(law.Day{}), rules...)
	}
	assert.Len(t, scopes, 7)
	assert.Greater(t, len(sizes), 5)
	assert.Equal(t, map[int]bool{1: true, 2: true, 3: true}, broken)
}

func TestRandomLivesAreChangedInEveryWay(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 1))
	missing := map[string]bool{}
	for _, c := range everyChange {
		missing[c.Kind()] = true
	}
	for range 200 {
		for _, a := range cogtest.RandomLife(r).Amendments {
			for _, c := range a.Changes {
				delete(missing, c.Kind())
			}
		}
	}
	assert.Empty(t, missing)
}

// The promise that the same seed gives the same value: where this changes without a change of
// the law, every seed that somebody has written down stands for something else.
func TestTheSameSeedGivesTheSameValueForGood(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	sum := sha256.New()
	for range 20 {
		d, rules := cogtest.RandomUnlawfulDraft(r)
		life, broken := cogtest.RandomUnlawfulLife(r)
		fmt.Fprintln(sum, marshal(t, d), rules, marshal(t, life), broken, marshal(t, cogtest.RandomDraft(r)), marshal(t, cogtest.RandomLife(r)))
	}
	for range 200 {
		fmt.Fprintln(sum, marshal(t, cogtest.RandomLife(r)))
	}
	assert.Equal(t, "522e71ffdac486b04fdc5aba01684ac7013ca9c2200caec6b3b8451adc6e9600", fmt.Sprintf("%x", sum.Sum(nil)))
	again := cogtest.RandomLife(rand.New(rand.NewPCG(7, 7)))
	assert.Equal(t, marshal(t, again), marshal(t, cogtest.RandomLife(rand.New(rand.NewPCG(7, 7)))))
}
