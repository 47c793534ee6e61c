package outline

import (
	"iter"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// Binding yields what the law says of a convention of the regime on a scope, concluded on a
// day, of every kind and in the order of the texts; nothing where there can be none.
func Binding(r statute.Regime, scope branch.Scope, day law.Day) iter.Seq[statute.Provision] {
	return func(yield func(statute.Provision) bool) {
		if barred(&r, scope, day) != nil {
			return
		}
		for i := range r.Entries {
			e := &r.Entries[i]
			for j := range e.Versions {
				v := &e.Versions[j]
				if e.About == statute.Convention && v.Concludes(day) && v.Binds(scope) && !yield(statute.Provision{Regime: &r, Entry: e, Version: v}) {
					return
				}
			}
		}
	}
}

// asked sees that there is a day, and a scope of the regime.
func asked(r *statute.Regime, scope branch.Scope, day law.Day) error {
	switch {
	case !day.IsValid():
		return law.NewMalformed(form.NoSuchDay.At("/concluded"))
	case !branch.IsScope(scope) || scope.Regime() != r.Regime:
		return law.NewMalformed(law.NewFault(law.NotAllowed, "une convention de ce régime porte sur autre chose", "a convention of this scheme is about something else").At("/scope"))
	}
	return nil
}

// barred returns the breach by which there can be no convention on the scope on the day,
// nil where there can be one: no text founds any, or the one that does admits others.
func barred(r *statute.Regime, scope branch.Scope, day law.Day) error {
	only := law.Period{From: day, To: day.AddDays(1)}
	for i := range r.Entries {
		e := &r.Entries[i]
		if !e.Reach || e.About != statute.Convention {
			continue
		}
		v := e.Nearest(scope, day)
		switch {
		case v == nil:
		case v.Demand.Relation == statute.Founded && !v.Concludes(day):
			return law.NewBreach(e.Rule, e.Says, e.Place(), []law.Value{day}, []law.Value{r.Regime.On(day)}, v.Cites...)
		case v.Demand.Relation == 0 && v.Concludes(day) && !r.Admits(scope, only):
			return law.NewBreach(e.Rule, e.Sentence(scope, day, true), e.Place(), []law.Value{scope}, admitted(v), v.Cites...)
		}
	}
	return nil
}

// admitted returns the scopes of which a version asks for one.
func admitted(v *statute.Version) (list []law.Value) {
	for _, group := range v.Demand.Needs {
		for f := range group.All() {
			list = append(list, f.Value())
		}
	}
	return list
}
