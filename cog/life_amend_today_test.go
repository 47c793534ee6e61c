package cog_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// Answers that the data could give otherwise, and do not yet: another reading of the law
// would change what a change writes, or which version an amendment is held to. Each
// test says what is answered today; whoever changes the reading changes it here.

func TestTodayAnyBudgetTouchesTheRulesOfBudgets(t *testing.T) {
	family := lifeConvention(t, "family")
	// The law of 2027 says nothing of medical control, so the demand does not read it.
	a := lifeAmendment(1, "2027-12-31", branch.Cnaf, cog.SetBudget{Budget: clause.Budget{Kind: branch.MedicalControl}})
	amended := lifeAmend(t, family, a)
	assert.Equal(t, cog.Satisfied, amended.Life().Amendments[0].Outcome(law.BudgetRules))
}

func TestTodayAnAmendmentIsHeldToWhatTheLawBeganToDemandInBetween(t *testing.T) {
	// Nothing was asked for the self-employed on the day of this convention.
	old := lifeConvention(t, "old-age", lifeRunning("2014-03-10", 2014, 2017), func(d *cog.Draft) {
		for i, o := range d.Objectives {
			s := o.Spec()
			s.SelfEmployed = false
			for j := range s.Actions {
				s.Actions[j].SelfEmployed = false
			}
			d.Objectives[i] = objective.Must(s)
		}
	})
	one := objective.Must(objective.Spec{ID: "O9", Title: "Indépendants", SelfEmployed: true, Categories: []objective.Category{objective.Other}})
	a := lifeAmendment(1, "2017-12-31", branch.Cnav, cog.AddObjective{Objective: one})
	assert.Empty(t, lifeTry(t, old, a), "not yet in force")
	extended := lifeAmend(t, old, lifeAmendment(1, "2017-06-01", branch.Cnav, lifeTerm("2014-01-01", "2018-12-31")))
	assert.Equal(t, []string{"self-employed-commitments /changes/0"},
		lifeSaid(lifeTry(t, extended, lifeAmendment(2, "2018-01-01", branch.Cnav, cog.AddObjective{Objective: one}))))
}

func TestTodayTheDelegatedFundsAreHeldToWhatL6117Asked(t *testing.T) {
	rsi := lifeConvention(t, "rsi", lifeRunning("2016-05-12", 2016, 2019))
	removals := []cog.Change{}
	for m := range rsi.Means() {
		removals = append(removals, cog.RemoveMeans{Title: m.Title})
	}
	breaches := lifeTry(t, rsi, lifeAmendment(1, "2018-06-01", branch.Cnrsi, removals...))
	assert.Equal(t, "operating-means", breaches[0].Rule.String())
	assert.Equal(t, "L611-7, I", breaches[0].Citations[0].String())
	assert.Len(t, breaches, 1)
}
