package outline

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/statute"
)

// Sign signs an amendment, which has its day, to a convention of the regime on a scope as the
// law of that day asks, and names the body that manages the scope. Where no law allows an
// amendment nothing is asked: it is not signed.
func Sign(a *cog.Amendment, r statute.Regime, scope branch.Scope) {
	o := &Outline{Scope: scope, Day: a.Concluded}
	for i := range r.Entries {
		e := &r.Entries[i]
		for j := range e.Versions {
			v := &e.Versions[j]
			if e.Kind == statute.Rule && v.Amends(a.Concluded) && v.Binds(scope) && v.Demand.Reads().OfAct() {
				o.Provisions = append(o.Provisions, statute.Provision{Regime: &r, Entry: e, Version: v})
			}
		}
	}
	o.ask()
	w := writer{o: o}
	for _, ask := range o.Asks {
		w.write(ask)
	}
	a.State, a.Body = w.d.State, w.d.Body
	a.Body.Code = scope.Body()
}
