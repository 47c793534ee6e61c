package schema

import (
	"iter"
	"slices"
	"strings"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// conditions are what the law of a regime on a day asks of a convention, of what a schema can
// express: for each rule a definition, and under it what each of its versions asks of the scopes
// that it binds. Partial documents, and those of other regimes, are not held to them.
func conditions(r *statute.Regime, day law.Day) object {
	var rules object
	var all list
	var beyond []string
	for i := range r.Entries {
		e := &r.Entries[i]
		if e.Kind != statute.Rule || e.About != statute.Convention {
			continue
		}
		asked, whole := ofRule(r, e, day)
		if len(asked) > 0 {
			rules = append(rules, member{e.Rule.String(), join("allOf", asked)})
			all = append(all, object{{"$ref", "#/$defs/law/$defs/" + e.Rule.String()}})
		}
		if !whole {
			beyond = append(beyond, e.Rule.String())
		}
	}
	var then any = object{{"allOf", all}}
	if !founded(r, day) {
		rules, then = nil, false
	}
	comment := law.Textf(onLaw.FR, onLaw.EN, ofDay(r, day), law.Text{FR: orNone(beyond, "aucune"), EN: orNone(beyond, "none")})
	return object{
		{"$comment", both(comment)},
		{"if", object{{"required", list{"regime"}}, {"properties", object{{"regime", constant(r.Regime.String())}, {"partial", constant(false)}}}}},
		{"then", then},
	}.with("$defs", rules)
}

func orNone(list []string, none string) string {
	if len(list) == 0 {
		return none
	}
	return strings.Join(list, ", ")
}

// founding yields the days on which the texts of the regime found a convention.
func founding(r *statute.Regime) iter.Seq[law.Period] {
	return func(yield func(law.Period) bool) {
		for _, e := range r.Entries {
			for _, v := range e.Versions {
				if e.About == statute.Convention && v.Demand.Relation == statute.Founded && !yield(v.Period) {
					return
				}
			}
		}
	}
}

// founded reports whether they do on a day.
func founded(r *statute.Regime, day law.Day) bool {
	for p := range founding(r) {
		if p.Contains(day) {
			return true
		}
	}
	return false
}

// ofRule returns what each version of a rule asks, and whether that is all that it asks.
func ofRule(r *statute.Regime, e *statute.Entry, day law.Day) (asked []object, whole bool) {
	whole = true
	for i := range e.Versions {
		v := &e.Versions[i]
		if !v.Concludes(day) {
			continue
		}
		p := statute.Provision{Regime: r, Entry: e, Version: v}
		scopes := p.ScopesOn(day)
		if len(scopes) == 0 {
			continue
		}
		demand, all := ofDemand(&v.Demand, scopes)
		whole = whole && all
		if len(demand) == 0 {
			continue
		}
		o := object{{"description", both(v.Asks)}, {"$comment", cited(v.Cites)}}
		if len(scopes) == len(admitted(r, day)) { // it binds all that there are
			asked = append(asked, append(o, join("allOf", demand)...))
			continue
		}
		asked = append(asked, append(o, member{"if", property("scope", amongScopes(scopes))}, member{"then", join("allOf", demand)}))
	}
	return asked, whole
}

// admitted returns what a convention of the regime can be about on a day.
func admitted(r *statute.Regime, day law.Day) (list []branch.Scope) {
	for _, s := range r.Scopes() {
		if r.Admits(s, law.Period{From: day, To: day.AddDays(1)}) {
			list = append(list, s)
		}
	}
	return list
}

func amongScopes(scopes []branch.Scope) object {
	var slugs list
	for _, s := range scopes {
		slugs = append(slugs, s.String())
	}
	return among(slugs)
}

func cited(cites []law.Citation) string {
	var all []string
	for _, c := range cites {
		all = append(all, c.In(law.French))
	}
	return strings.Join(all, " ; ")
}

// ofDemand returns what of a demand a schema can express, and whether that is all of it: what
// compares days or places it cannot.
func ofDemand(d *statute.Demand, scopes []branch.Scope) (asked []object, all bool) {
	for _, group := range d.Needs {
		asked = append(asked, showsOneOf(slices.Collect(group.All())))
	}
	for f := range d.Forbids.All() {
		asked = append(asked, not(shows(f.Section().Key, value(f))))
	}
	if d.Term.AtLeast > 0 { // how long it is they cannot say, that it is there they can
		asked = append(asked, showsOneOf([]statute.Fact{statute.Term}))
	}
	switch d.Relation {
	case statute.Founded: // that it is, the day says
	case statute.Managed:
		for _, s := range scopes {
			code := property("body", property("code", constant(s.Body().String())))
			if slices.ContainsFunc(scopes, func(other branch.Scope) bool { return other.Body() != s.Body() }) {
				asked = append(asked, object{{"if", property("scope", constant(s.String()))}, {"then", code}})
				continue
			}
			return append(asked, code), true
		}
	default:
		return asked, d.Relation == 0 && d.Term.IsZero()
	}
	return asked, true
}
