// Package outline works out, from the law as data alone (package statute), what the
// smallest convention is that the law of a day finds lawful: L. 227-1 of the Code de la
// sécurité sociale for the general scheme, L. 611-7 and R. 611-18 for the former
// self-employed scheme (RSI).
//
// An Outline is what is asked of a convention on one scope and one day: the facts that its
// document has to show, each with the provisions that ask for it. Outline.Draft writes the
// document; its texts come from the caller, who is told what asks for each.
package outline

import (
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// An Ask is one fact that the document has to show, and what asks for it.
type Ask struct {
	Fact statute.Fact
	By   []statute.Provision // in the order of the texts; at least one
}

// An Outline is what the law of a day asks of a convention on a scope.
type Outline struct {
	Scope      branch.Scope
	Day        law.Day             // of conclusion
	Provisions []statute.Provision // the rules that bind such a convention, in the order of the texts
	Asks       []Ask               // the facts chosen, in their order; the scope is none of them
	Years      int                 // of the term, at least; 0: no length is asked
	EndsBy     law.Day             // the last day of the term, at the latest; zero: none is set
}

// Of returns the outline of a convention of the regime on a scope, concluded on a day.
// Where there can be none its error is a law.Breach, that of the rule by which there is
// none, which tells why in both languages; *law.Malformed where there is no such day, or
// where conventions of the regime are about something else, where the term would run beyond
// the calendar, or where the law of the day contradicts itself.
func Of(r statute.Regime, scope branch.Scope, day law.Day) (*Outline, error) {
	if err := asked(&r, scope, day); err != nil {
		return nil, err
	}
	if err := barred(&r, scope, day); err != nil {
		return nil, err
	}
	o := &Outline{Scope: scope, Day: day}
	for p := range Binding(r, scope, day) {
		if p.Kind == statute.Rule {
			o.Provisions = append(o.Provisions, p)
		}
	}
	ok := o.ask()
	switch t := o.Term(); {
	case !t.Start.IsValid() || !t.End.IsValid():
		return nil, law.NewMalformed(form.NoSuchDay.At("/term"))
	case !ok || !t.Covers(o.Years) || t.End.Before(t.Start):
		return nil, contradiction
	}
	return o, nil
}

// ask chooses the facts to show, and tells who asks for each; it reports false where the
// law contradicts itself.
func (o *Outline) ask() bool {
	facts, ok := o.choose()
	for f := range facts.All() {
		o.Asks = append(o.Asks, Ask{f, o.askers(f)})
	}
	return ok
}

var contradiction = law.NewMalformed(law.NewFault(law.NotAllowed, "le droit du jour exige ce qu’il interdit", "the law of the day demands what it forbids"))

// askers returns what asks for a fact.
func (o *Outline) askers(f statute.Fact) (by []statute.Provision) {
	place := f.Section()
	for _, p := range o.Provisions {
		ofBody := p.Demand.Relation == statute.Managed && place.Key == "body"
		ofTerm := !p.Demand.Term.IsZero() && f == statute.Term
		if ofBody || ofTerm || slices.ContainsFunc(p.Demand.Needs, func(g statute.Facts) bool { return g.Has(f) }) {
			by = append(by, p)
		}
	}
	return by
}
