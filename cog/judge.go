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
	r := Report{on: d.Concluded, concluded: true, scope: d.Scope, regime: by}
	if r.on.IsZero() {
		r.on, r.concluded = at, false
	}
	basis := by.founds[statute.Convention]
	switch {
	case !r.begin():
		r.concluded = false
		r.set(basis, Undecided)
		return r
	case r.era.binding[basis] == nil:
		r.unfounded(basis, "")
		return r
	}
	seen := d.facts()
	unknown := d.unknown(seen)
	if d.meets(&r.era.all, &seen, &unknown) {
		r.outcomes = r.era.met
		return r
	}
	for i := range r.era.plan {
		p := &r.era.plan[i]
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

// begin finds the era to judge by, and reports whether there is one: there is a scope
// and a day.
func (r *Report) begin() bool {
	if r.scope == nil || !r.on.IsValid() {
		return false
	}
	r.era = r.regime.eraOf(r.scope, r.on)
	return true
}

// unfounded records that no law of the day founds the act at here.
func (r *Report) unfounded(basis int, here string) {
	e := &r.regime.Entries[basis]
	r.set(basis, Breached)
	r.breaches = []law.Breach{law.NewBreach(e.Rule, e.Says, here+e.Place(),
		[]law.Value{r.on}, []law.Value{r.scope.Regime().On(r.on)}, e.CitesFor(r.scope)...)}
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
	case demand.Relation == statute.Managed && d.Body.Code != d.Scope.Body():
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

// within reports whether the term keeps to bounds.
func (t Term) within(b statute.Bounds) bool {
	return (b.AtLeast == 0 || t.Covers(b.AtLeast)) && (!b.EndsBy.IsValid() || !t.End.After(b.EndsBy))
}
