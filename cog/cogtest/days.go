package cogtest

import (
	"iter"
	"slices"
	"sync"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/outline"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// Admits reports whether the law of a day admits a convention on a scope. A day that is none
// admits nothing.
func Admits(scope branch.Scope, day law.Day) bool {
	for range outline.Binding(regimeOf(scope), scope, day) {
		return true
	}
	return false
}

// Boundaries yields the days on which the law of conventions on a scope changes, in order: the
// first on which there can be one, each on which a rule, an observation, an open norm or a duty
// begins, ends or is worded anew, the first on which there can be none any more.
func Boundaries(scope branch.Scope) iter.Seq[law.Day] {
	return func(yield func(law.Day) bool) {
		r := regimeOf(scope)
		for _, day := range days(&r) {
			if !slices.Equal(versions(r, scope, day.AddDays(-1)), versions(r, scope, day)) && !yield(day) {
				return
			}
		}
	}
}

// days are those on which a version of any entry begins or ends.
func days(r *statute.Regime) (list []law.Day) {
	for _, e := range r.Entries {
		for _, v := range e.Versions {
			for _, day := range []law.Day{v.Period.From, v.Period.To} {
				if day.IsValid() {
					list = append(list, day)
				}
			}
		}
	}
	slices.SortFunc(list, law.Day.Compare)
	return slices.Compact(list)
}

// versions are those that bind a convention on the scope, concluded on the day.
func versions(r statute.Regime, scope branch.Scope, day law.Day) (list []*statute.Version) {
	for p := range outline.Binding(r, scope, day) {
		list = append(list, p.Version)
	}
	return list
}

// Cases yields every scope with the days on which to try a convention on it: the first and
// the last of each stretch between two [Boundaries], up to the last day that was read. The law
// admits a convention on each.
func Cases() iter.Seq2[branch.Scope, law.Day] {
	return func(yield func(branch.Scope, law.Day) bool) {
		for _, scope := range branch.Scopes() {
			for _, day := range edges()[scope.Index()] {
				if !yield(scope, day) {
					return
				}
			}
		}
	}
}

// edges are, by scope, the first and the last day of each stretch on which the law admits a
// convention.
var edges = sync.OnceValue(func() (all [][]law.Day) {
	for _, scope := range branch.Scopes() {
		var list []law.Day
		for day := range Boundaries(scope) {
			list = append(list, day.AddDays(-1), day)
		}
		list = append(list, scope.Regime().ReadUntil())
		list = slices.DeleteFunc(list, func(day law.Day) bool { return !Admits(scope, day) })
		all = append(all, slices.Compact(list))
	}
	return all
})
