package cog

import (
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// Judge tells everything the law has for and against the draft: each rule of the
// statute is breached, satisfied, undecided or not applicable. The law is that of the
// day of conclusion; a draft not yet concluded is judged under the law of the day at,
// which is not looked at otherwise.
//
// Judge takes the draft as it stands and says nothing of its form: [Draft.Check]
// does, and [Decode] and [New] see to both. The report is read from the draft's
// own values, so it does not change when the draft does. Judging a lawful draft
// allocates no memory.
func (d *Draft) Judge(at law.Day) Report { return d.judge(regimeOf(d.Scope), at) }

func (d *Draft) judge(by *regime, at law.Day) Report {
	r := Report{on: d.Concluded, concluded: true, scope: d.Scope}
	if r.on.IsZero() {
		r.on, r.concluded = at, false
	}
	if !r.begin(by, by.founds[statute.Convention], "") {
		return r
	}
	era := r.era()
	seen := d.facts()
	unknown := d.unknown(seen)
	if d.meets(&era.all, &seen, &unknown) {
		r.outcomes = era.met
		return r
	}
	for i := range era.plan {
		p := &era.plan[i]
		outcome := r.presupposed(p.after)
		if outcome == Satisfied {
			outcome = d.stands(&p.version.Demand, &seen, &unknown)
		}
		r.set(p.place, outcome)
		if outcome == Breached {
			for _, l := range d.lapses(&p.version.Demand, &seen) {
				r.breaches = append(r.breaches, breach(&by.Entries[p.place], p.version, l, r.on))
			}
		}
	}
	return r
}

// begin finds the era to judge by, and reports whether its law founds the act at here,
// by the entry at basis. Where it is not known, for want of a scope or a day, or where no
// law does, that is all there is to tell.
func (r *Report) begin(by *regime, basis int, here string) bool {
	r.held = by.eraOf(r.scope, r.on)
	switch e := &by.Entries[basis]; {
	case r.held == by.nowhere:
		r.scope, r.concluded = nil, false
		r.set(basis, Undecided)
	case r.era().binding[basis] == nil:
		r.set(basis, Breached)
		r.breaches = []law.Breach{law.NewBreach(e.Rule, e.Says, here+e.Place(),
			[]law.Value{r.on}, []law.Value{r.scope.Regime().On(r.on)}, e.CitesFor(r.scope)...)}
	default:
		return true
	}
	return false
}

// presupposed tells how a rule stands that presupposes others: satisfied if it is now
// for its own demand to say.
func (r *Report) presupposed(places []int) Outcome {
	outcome := Satisfied
	for _, place := range places {
		switch r.outcome(place) {
		case Breached, NotApplicable:
			return NotApplicable
		case Undecided:
			outcome = Undecided
		}
	}
	return outcome
}

// unknown returns the facts that may be there though the draft does not show them:
// none in a full one.
func (d *Draft) unknown(seen statute.Facts) statute.Facts {
	if !d.Partial {
		return statute.Facts{}
	}
	return statute.Open(seen)
}

// meets reports whether the draft is known to meet all that several demands ask.
func (d *Draft) meets(s *sum, seen, unknown *statute.Facts) bool {
	if !s.each.Within(seen) || s.forbids.Meets(seen) || s.forbids.Meets(unknown) {
		return false
	}
	for i := range s.oneOf {
		if !s.oneOf[i].Meets(seen) {
			return false
		}
	}
	for _, demand := range s.rest {
		if d.standsBeside(demand) != Satisfied {
			return false
		}
	}
	return true
}

// stands tells how a demand stands for the draft, whose facts are seen and unknown.
func (d *Draft) stands(demand *statute.Demand, seen, unknown *statute.Facts) Outcome {
	if o := d.standsBeside(demand); o != Satisfied {
		return o
	}
	switch met, open := demand.Stands(seen, unknown); {
	case met:
		return Satisfied
	case open:
		return Undecided
	}
	return Breached
}

// standsBeside tells how what a demand asks beside facts stands: its term, the scope
// and the body that have to agree.
func (d *Draft) standsBeside(demand *statute.Demand) Outcome {
	switch {
	case demand.Relation == statute.Managed && !d.managed():
		return Breached
	case demand.Term.IsZero():
		return Satisfied
	case d.Term.IsZero() && d.Partial:
		return Undecided
	case !d.Term.within(demand.Term):
		return Breached
	}
	return Satisfied
}

// managed reports whether the body is the one that manages the scope.
func (d *Draft) managed() bool { return d.Body.Code == d.Scope.Body() }

// within reports whether the term keeps to bounds.
func (t Term) within(b statute.Bounds) bool {
	return (b.AtLeast == 0 || t.Covers(b.AtLeast)) && (!b.EndsBy.IsValid() || !t.End.After(b.EndsBy))
}
