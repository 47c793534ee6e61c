package cog

import (
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A lapse is one place where a demand is not met: what is there, what is asked. It is
// worked out only once there is a breach.
type lapse struct {
	pointer        string // empty: the entry's own
	seen, required []law.Value
}

// lapses tells every place where what a version demands is not met. A demand is of one
// sort: a bound of the term, a relation, something forbidden, or facts in one place.
func (d *Draft) lapses(demand *statute.Demand, seen *statute.Facts) (list []lapse) {
	switch {
	case !demand.Term.IsZero():
		return []lapse{d.termLapse(demand.Term)}
	case demand.Relation == statute.Managed:
		return []lapse{{seen: []law.Value{d.Body.Code}, required: []law.Value{d.Scope.Body()}}}
	case !demand.Forbids.IsZero():
		return []lapse{{seen: []law.Value{d.Scope}}}
	}
	var missing []anyOf // of which facts one each is missing
	var there []law.Value
	for _, group := range demand.Needs {
		if facts := slices.Collect(group.All()); !group.Meets(seen) {
			missing = append(missing, facts)
		} else {
			there = append(there, facts[0].Value())
		}
	}
	place := missing[0][0].Section()
	if shown := d.shown(place.Pointer); shown != nil {
		there = shown
	}
	switch {
	case place.Pointer == "/budgets":
		return d.budgetLapses(missing)
	case place.Single:
		return []lapse{{seen: there, required: missing[0].values()}}
	case place.Apart:
		for _, m := range missing {
			list = append(list, lapse{seen: there, required: []law.Value{m}})
		}
		return list
	}
	return []lapse{{seen: there, required: values(missing...)}}
}

// shown returns all that a place shows, in the order of the document, where that says
// more than which of the facts demanded are there.
func (d *Draft) shown(pointer string) (list []law.Value) {
	switch pointer {
	case "/scope":
		return []law.Value{d.Scope}
	case "/body/code":
		if d.Body.Code == 0 {
			return []law.Value{unnamedBody}
		}
		return []law.Value{d.Body.Code}
	case "/body/signatories":
		for _, s := range d.Body.Signatories {
			list = append(list, s.Capacity)
		}
		if list == nil {
			list = []law.Value{law.Text{FR: "personne", EN: "nobody"}}
		}
	case "/amendmentConditions":
		if c := d.AmendmentConditions; c != nil {
			for _, t := range c.Triggers {
				list = append(list, t.Kind)
			}
		}
	case "/evaluationProcess":
		if c := d.EvaluationProcess; c != nil {
			for _, p := range c.Heard {
				list = append(list, p)
			}
		}
	}
	return list
}

var unnamedBody = law.Text{FR: "un organisme qui n’est pas nommé", EN: "a body that is not named"}

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

func values[V law.Value](list ...V) []law.Value {
	out := make([]law.Value, len(list))
	for i, v := range list {
		out[i] = v
	}
	return out
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

// budgetLapses tells of the budgets that are listed without a rule, each where it
// stands, and then of those that are not listed.
func (d *Draft) budgetLapses(missing []anyOf) (list []lapse) {
	told := map[branch.BudgetKind]bool{}
	for i, b := range d.Budgets {
		if !b.HasRules() && slices.ContainsFunc(missing, func(m anyOf) bool { return slices.Contains(m, statute.Budget(b.Kind)) }) {
			list = append(list, lapse{pointer: law.Pointer("budgets", i), seen: []law.Value{b.Kind}, required: bothRules()})
			told[b.Kind] = true
		}
	}
	for _, m := range missing {
		if !slices.ContainsFunc(m, func(f statute.Fact) bool { k, _ := f.Value().(branch.BudgetKind); return told[k] }) {
			list = append(list, lapse{required: []law.Value{m}})
		}
	}
	return list
}

func bothRules() []law.Value {
	return []law.Value{
		law.Text{FR: "règle de calcul", EN: "a rule of computation"},
		law.Text{FR: "règle d’évolution", EN: "a rule of evolution"},
	}
}

// breach words a lapse of the given day.
func breach(e *statute.Entry, v *statute.Version, l lapse, on law.Day) law.Breach {
	if l.pointer == "" {
		l.pointer = e.Place()
	}
	sentence := e.Says
	if l.seen == nil && e.SaysOfNone != (law.Text{}) {
		sentence = e.SaysOfNone
	}
	return law.NewBreach(e.Rule, sentence, l.pointer, asNamed(l.seen, on), asNamed(l.required, on), slices.Clone(v.Cites)...)
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
