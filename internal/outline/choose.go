package outline

import (
	"slices"

	"github.com/coglaw/coglaw/statute"
)

// choose returns the facts to show: of each group that is needed one, the first that
// nothing forbids, and none that the others make needless; ok is false where there is none.
func (o *Outline) choose() (chosen statute.Facts, ok bool) {
	given := statute.NoBudgets() // what a document shows that says nothing more
	given.Add(statute.Scope(o.Scope))
	var groups []statute.Facts
	var forbidden statute.Facts
	for _, p := range o.Provisions {
		d := p.Demand
		forbidden = forbidden.Or(d.Forbids)
		groups = append(groups, d.Needs...)
		if d.Relation == statute.Managed {
			groups = append(groups, statute.Of(statute.Body(o.Scope.Body())))
		}
		if !d.Term.IsZero() {
			groups = append(groups, statute.Of(statute.Term))
			o.bound(d.Term)
		}
	}
	// What leaves no choice comes first: it may meet what leaves one.
	slices.SortStableFunc(groups, func(a, b statute.Facts) int { return a.Len() - b.Len() })
	for _, group := range groups {
		seen := shown(given, chosen)
		if group.Meets(&seen) {
			continue
		}
		for f := range group.Without(forbidden).Without(statute.NoBudgets()).All() {
			chosen.Add(f)
			break
		}
	}
	return prune(given, chosen, groups), met(groups, given, chosen)
}

// bound narrows the term.
func (o *Outline) bound(b statute.Bounds) {
	o.Years = max(o.Years, b.AtLeast)
	if b.EndsBy.IsValid() && (o.EndsBy.IsZero() || b.EndsBy.Before(o.EndsBy)) {
		o.EndsBy = b.EndsBy
	}
}

// shown returns what a document shows that has what is chosen: a budget that it lists is
// not unlisted.
func shown(given, chosen statute.Facts) statute.Facts {
	return given.Without(unlisted(chosen)).Or(chosen)
}

// met reports whether a document that has what is chosen meets each group.
func met(groups []statute.Facts, given, chosen statute.Facts) bool {
	seen := shown(given, chosen)
	return !slices.ContainsFunc(groups, func(g statute.Facts) bool { return !g.Meets(&seen) })
}

// prune takes away each fact without which all groups are met all the same.
func prune(given, chosen statute.Facts, groups []statute.Facts) statute.Facts {
	for f := range chosen.All() {
		if rest := chosen.Without(statute.Of(f)); met(groups, given, rest) {
			chosen = rest
		}
	}
	return chosen
}
