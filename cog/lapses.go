package cog

import (
	"slices"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/excerpt"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A lapse is one thing that a demand asks and that is not there: what is seen, what is
// asked. It is worked out only once there is a breach, or something to observe.
type lapse struct {
	pointer        string // empty: the entry's own
	seen, required []law.Value
	of             statute.Facts // what is judged kind by kind: the facts of its kind; else none
}

// lapses tells each thing that a version demands and that is not there. A demand is of one
// sort: a bound of the term, a relation, something forbidden, or facts in one place.
func (d *Draft) lapses(demand *statute.Demand, seen *statute.Facts) (list []lapse) {
	switch {
	case !demand.Term.IsZero():
		return []lapse{d.termLapse(demand.Term)}
	case demand.Relation == statute.Managed:
		return []lapse{{seen: []law.Value{d.Body.value()}, required: []law.Value{d.Scope.Body()}}}
	case !demand.Forbids.IsZero():
		return []lapse{{seen: []law.Value{d.Scope}}}
	}
	for _, missing := range unmet(demand, seen) {
		switch place := missing[0].Section(); {
		case place.ByKind:
			l := d.budgetLapse(missing)
			l.of = statute.Of(missing...)
			list = append(list, l)
		case place.Single:
			list = append(list, lapse{seen: d.shown(place.Pointer), required: missing.values()})
		default:
			list = append(list, lapse{seen: d.shown(place.Pointer), required: []law.Value{missing}})
		}
	}
	return list
}

// unmet returns the groups of facts of which the demand needs one and none is seen.
func unmet(demand *statute.Demand, seen *statute.Facts) (list []anyOf) {
	for i := range demand.Needs {
		if group := &demand.Needs[i]; !group.Meets(seen) {
			list = append(list, slices.Collect(group.All()))
		}
	}
	return list
}

// shown returns what a place shows, in the order of the document, where that helps to say
// what is missing.
func (d *Draft) shown(pointer string) (list []law.Value) {
	switch pointer {
	case "/scope":
		return []law.Value{d.Scope}
	case "/body/code":
		if d.Body.Code != 0 {
			return []law.Value{d.Body.value()}
		}
	case "/body/signatories":
		for _, s := range d.Body.Signatories {
			list = append(list, s.Capacity)
		}
	case "/amendmentConditions":
		if c := d.AmendmentConditions; c != nil {
			list = c.Provided()
		}
	}
	return list
}

// anyOf are facts of which one is asked, whichever.
type anyOf []statute.Fact

// In names the facts: "directeur général ou directeur".
func (f anyOf) In(l law.Language) string {
	name := f[0].Value().In(l)
	for _, other := range f[1:] {
		name += law.Text{FR: " ou ", EN: " or "}.In(l) + other.Value().In(l)
	}
	return name
}

func (f anyOf) values() (list []law.Value) {
	for _, fact := range f {
		list = append(list, fact.Value())
	}
	return list
}

func (d *Draft) termLapse(b statute.Bounds) (l lapse) {
	if !d.Term.IsZero() {
		l.seen = []law.Value{d.Term}
	}
	if l.required = []law.Value{law.Years(b.AtLeast)}; b.AtLeast == 0 {
		l.required = []law.Value{b.EndsBy}
	}
	return l
}

// budgetLapse tells of a budget that is listed without its rules, where it stands, or that
// is not listed.
func (d *Draft) budgetLapse(missing anyOf) lapse {
	for i, b := range d.Budgets {
		if slices.Contains(missing, statute.Budget(b.Kind)) && !b.HasRules() {
			l := lapse{pointer: law.Pointer("budgets", i), seen: []law.Value{b.Kind}}
			if b.Computation == "" {
				l.required = append(l.required, law.Text{FR: "la règle de calcul", EN: "a rule of computation"})
			}
			if b.Evolution == "" {
				l.required = append(l.required, law.Text{FR: "la règle d’évolution", EN: "a rule of evolution"})
			}
			return l
		}
	}
	return lapse{required: []law.Value{missing[0].Value()}}
}

// breach words a lapse of an act on a scope and a day.
func (l lapse) breach(e *statute.Entry, v *statute.Version, scope branch.Scope, on law.Day) law.Breach {
	if l.pointer == "" {
		l.pointer = e.Place()
	}
	return law.NewBreach(e.Rule, e.Sentence(scope, on, l.seen != nil), l.pointer, few(asNamed(l.seen, on)), few(asNamed(l.required, on)), slices.Clone(v.Cites)...)
}

// mostNamed is how many things a sentence names before it counts the others.
const mostNamed = 8

// few names no more than a sentence bears, and quotes no more of each than a sentence bears:
// what a stranger's document holds without end is not told without end.
func few(values []law.Value) []law.Value {
	if len(values) > mostNamed {
		n := len(values) - mostNamed + 1
		values = append(slices.Clone(values[:mostNamed-1]), law.Textf("%d autres", "%d others", n))
	}
	for i, v := range values {
		switch v := v.(type) {
		case law.Text:
			if max(len(v.FR), len(v.EN)) > excerpt.Max {
				values[i] = law.Text{FR: excerpt.Of(v.FR), EN: excerpt.Of(v.EN)}
			}
		case amendment.Reason:
			if len(v.Title) > excerpt.Max {
				v.Title = excerpt.Of(v.Title)
				values[i] = v
			}
		}
	}
	return values
}

// asNamed gives bodies the name they had on a day.
func asNamed(values []law.Value, on law.Day) []law.Value {
	for i, v := range values {
		if b, ok := v.(branch.Body); ok {
			values[i] = branch.Named{Body: b, On: on}
		}
	}
	return values
}
