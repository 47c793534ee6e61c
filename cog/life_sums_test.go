package cog_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
)

// What is undecided and what is observed is told of the whole life as it is of each act.
func TestTheGapsAndObservationsOfALifeAreThoseOfItsActsInTheirOrder(t *testing.T) {
	d := lifeAccidents2005(t)
	d.Amendments[0].Concluded = lifeDay("2007-01-01")
	life := d.Assess(law.Day{})
	var gaps []string
	for g := range life.Gaps() {
		gaps = append(gaps, g.Rule.String()+" "+g.Pointer)
	}
	of := func(r cog.Report) (list []string) {
		for g := range r.Gaps() {
			list = append(list, g.Rule.String()+" "+g.Pointer)
		}
		return list
	}
	require.NotEmpty(t, of(life.Amendments[1].Report))
	assert.Equal(t, append(append(of(life.Convention), of(life.Amendments[0].Report)...), of(life.Amendments[1].Report)...), gaps)
	for range life.Gaps() {
		break
	}

	family := cog.Document{Draft: lifeModel(t, "family", lifeRunning("2023-07-10", 2023, 2027))}
	late := lifeAmendment(1, "2028-02-01", branch.Cnaf)
	family.Amendments = []cog.Amendment{late}
	family.Evaluations = []evaluation.Record{{Opened: lifeDay("2028-03-01"), Closed: lifeDay("2028-06-30")}}
	var observed []string
	for o := range family.Assess(law.Day{}).Observations() {
		observed = append(observed, o.Rule.String()+" "+o.Pointer)
	}
	assert.Equal(t, []string{"late-signature /concluded", "amendment-in-term /amendments/0/concluded", "adversarial-evaluation /evaluations/0/views"}, observed)
}
