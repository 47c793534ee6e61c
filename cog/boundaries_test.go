package cog_test

import (
	"maps"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// How the outcomes are called in rows.
const (
	na   = cog.NotApplicable
	ok   = cog.Satisfied
	bad  = cog.Breached
	open = cog.Undecided
)

// What the law is on each of its days the proofs tell (proof_*_test.go). Here: a draft is
// judged by the day asked for exactly as if it were concluded on it, but that it starts no
// duty and that nothing is observed which turns on the day of conclusion.
func TestADraftIsJudgedByTheDayAskedForAsIfItWereConcludedOnIt(t *testing.T) {
	for scope := range proofScopes {
		for _, boundary := range boundaryDays {
			for _, day := range []string{eve(boundary), boundary} {
				for _, patch := range []string{`{}`, `{"means": null, "state": null, "term": null, "budgets": null}`, onNetwork, `{"partial": true, "body": null}`} {
					// The document written by that day, not concluded.
					d := concluded(t, scope, day, patch)
					on := d.Concluded
					want := d.Judge(law.Day{})
					d.Concluded = law.Day{}
					got := d.Judge(on)
					assert.Equal(t, maps.Collect(want.Rules()), maps.Collect(got.Rules()), "%s on %s", scope, day)
					assert.Equal(t, breachesOf(want), breachesOf(got), "%s on %s", scope, day)
					assert.Equal(t, on, got.On())
					assert.Empty(t, duties(got))
					assert.Empty(t, observationsIn(got), "%s on %s", scope, day)
				}
			}
		}
	}
}
