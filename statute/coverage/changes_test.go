package coverage_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
	"github.com/coglaw/coglaw/statute/coverage"
)

func TestEveryWordingSaysWhatItChanged(t *testing.T) {
	var wordings, said []law.Day
	for v := range law.L227_1.Versions() {
		wordings = append(wordings, v.Period.From)
	}
	for _, c := range coverage.Changes() {
		said = append(said, c.Day)
		on, ok := coverage.ChangedOn(c.Day)
		assert.True(t, ok)
		assert.Equal(t, c, on)
	}
	assert.Len(t, said, 16)
	assert.Equal(t, wordings, said)
	_, ok := coverage.ChangedOn(law.MustParseDay("2004-08-17"))
	assert.False(t, ok, "L. 227-2 changed, L. 227-1 did not")
}

// What the texts changed is what the data change: an entry changes on the day when a
// version of it begins or ends.
func TestTheDataChangeWithTheWordings(t *testing.T) {
	general := statute.General()
	for _, c := range coverage.Changes() {
		var changed, cited []law.Rule
		for i := range general.Entries {
			e := &general.Entries[i]
			if slices.Contains(ours, e.Rule) || !changes(e, c.Day) {
				continue
			}
			changed = append(changed, e.Rule)
			if asksAlike(&general, e, c.Day) {
				cited = append(cited, e.Rule)
			}
		}
		assert.Equal(t, slugs(slices.Concat(c.Asked, c.Moved, c.Beside)), slugs(changed), c.Day)
		for _, rule := range c.Asked {
			assert.NotContains(t, cited, rule, "%s: only the citation of %s changes", c.Day, rule)
		}
		for _, rule := range c.Moved {
			assert.Contains(t, cited, rule, "%s: not only the citation of %s changes", c.Day, rule)
		}
	}
}

// slugs tells rules apart at a glance, in an order.
func slugs(rules []law.Rule) []string {
	var list []string
	for _, rule := range rules {
		list = append(list, rule.String())
	}
	slices.Sort(list)
	return list
}

func changes(e *statute.Entry, day law.Day) bool {
	return slices.ContainsFunc(e.Versions, func(v statute.Version) bool { return v.Period.From == day || v.Period.To == day })
}

// asksAlike reports whether the entry asks each scope on the day what it asked it the day
// before, citations apart.
func asksAlike(r *statute.Regime, e *statute.Entry, day law.Day) bool {
	for _, s := range r.Scopes() {
		var asked [2][]statute.Version
		for _, v := range e.Versions {
			for i, d := range []law.Day{day.AddDays(-1), day} {
				if v.Binds(s) && v.Period.Contains(d) {
					asked[i] = append(asked[i], statute.Version{Asks: v.Asks, Demand: v.Demand, Call: v.Call})
				}
			}
		}
		if !assert.ObjectsAreEqual(asked[0], asked[1]) {
			return false
		}
	}
	return true
}
