package cogtest

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A fact that the law begins to ask for has to be taken away by somebody.
func TestEveryFactThatTheLawNeedsCanBeTakenAway(t *testing.T) {
	facts := 0
	for _, r := range book() {
		for _, e := range r.Entries {
			for _, v := range e.Versions {
				for _, group := range v.Demand.Needs {
					for f := range group.All() {
						d := cog.Document{Draft: Draft(branch.Family, law.MustParseDay("2023-07-10"))}
						assert.Equal(t, f.Section().Pointer != "/scope", take(&d, f), f.String())
						require.NoError(t, d.Check(), f.String())
						facts++
					}
				}
				for f := range v.Demand.Forbids.All() {
					d := cog.Document{Draft: Draft(branch.Family, law.MustParseDay("2023-07-10"))}
					assert.True(t, put(&d.Draft, f), f.String())
				}
			}
		}
	}
	assert.Greater(t, facts, 100)
	var d cog.Draft
	assert.False(t, put(&d, statute.Means))
}

// What is asked beside it, an objective of their own, is there all the same.
func TestActionsAreNoLongerForTheSelfEmployed(t *testing.T) {
	d := cog.Document{Draft: Draft(branch.Sickness, law.MustParseDay("2023-07-10"))}
	marked := func() (objectives, actions int) {
		for _, o := range d.Objectives {
			if o.SelfEmployed() {
				objectives++
			}
			for a := range o.Actions() {
				if a.SelfEmployed {
					actions++
				}
			}
		}
		return objectives, actions
	}
	objectives, actions := marked()
	assert.Equal(t, [2]int{1, 1}, [2]int{objectives, actions})
	take(&d, statute.SelfEmployedAction)
	objectives, actions = marked()
	assert.Equal(t, [2]int{1, 0}, [2]int{objectives, actions})
	assert.Len(t, d.Objectives, 4)
}

func TestABudgetThatLosesItsRulesIsListed(t *testing.T) {
	var d cog.Document
	take(&d, statute.Budget(branch.Prevention))
	assert.Equal(t, []clause.Budget{{Kind: branch.Prevention, Computation: "Base"}}, d.Budgets)
}
