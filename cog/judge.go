package cog

import (
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// Judge tells everything the law has to say of the draft: each rule of its regime is
// breached, satisfied, undecided or not applicable; what a lawyer would point out is
// observed, what no document can show is left open. The law is that of the day of
// conclusion; a draft not yet concluded is judged under the law of the day at, which is
// not looked at otherwise. Where at is the zero Day there is then no law to judge by, as
// for an archive that does not tell when the convention was concluded.
//
// Judge takes the draft as it stands and says nothing of its form: [Draft.Check]
// does, and [Decode] and [New] see to both. The report is read from the draft's
// own values, so it does not change when the draft does. Judging a lawful draft of
// which there is nothing to observe allocates no memory.
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
	if era.barred >= 0 {
		r.bar(d, &seen)
		return r
	}
	r.reached = true
	if d.meets(&era.all, &seen, &unknown) {
		r.outcomes = era.met
	} else {
		r.weigh(d, &seen, &unknown)
	}
	for i := range era.observed {
		p := &era.observed[i]
		if l := d.departs(p.version); l != nil {
			r.observe(p.place, p.version, *l, "")
		}
	}
	return r
}

// begin finds the era to judge by, and reports whether its law founds the act at here,
// by the entry at basis. Where it is not known, for want of a scope or a day, or where no
// law does, that is all there is to tell.
func (r *Report) begin(by *regime, basis int, here string) bool {
	r.held = by.eraOf(r.scope, r.on)
	e := &by.Entries[basis]
	switch {
	case r.held == by.nowhere:
		r.concluded = false
		missing := noDay
		if !branch.IsScope(r.scope) {
			r.scope, missing = nil, noScope
		}
		r.leaveOpen(basis, here+e.Place(), missing)
	case r.version(basis) == nil:
		r.set(basis, Breached)
		r.breaches = []law.Breach{law.NewBreach(e.Rule, e.Says, here+e.Place(),
			[]law.Value{r.on}, []law.Value{r.scope.Regime().On(r.on)}, slices.Clone(e.Nearest(r.scope, r.on).Cites)...)}
	default:
		return true
	}
	return false
}

// bar tells that the scope can have no convention on the day: the law founds one, and not
// this one.
func (r *Report) bar(d *Draft, seen *statute.Facts) {
	era := r.era()
	for i := range era.plan {
		switch p := &era.plan[i]; {
		case p.place == era.barred:
			r.breach(d, p.place, p.version, &p.version.Demand, seen)
		default:
			r.set(p.place, Satisfied)
		}
	}
}

// weigh holds the draft against each rule in turn.
func (r *Report) weigh(d *Draft, seen, unknown *statute.Facts) {
	era := r.era()
	for i := range era.plan {
		p := &era.plan[i]
		outcome := r.presupposed(p.after)
		if outcome == Satisfied {
			outcome = d.stands(&p.version.Demand, seen, unknown)
		}
		switch outcome {
		case Breached:
			r.breach(d, p.place, p.version, &p.version.Demand, seen)
		case Undecided:
			r.leaveOpen(p.place, era.regime.Entries[p.place].Place(), gapOf(&p.version.Demand, seen))
		default:
			r.set(p.place, outcome)
		}
	}
}

// breach notes every place where the draft does not meet the demand of an entry.
func (r *Report) breach(d *Draft, place int, v *statute.Version, demand *statute.Demand, seen *statute.Facts) {
	r.set(place, Breached)
	for _, l := range d.lapses(demand, seen) {
		r.breaches = append(r.breaches, l.breach(&r.regime().Entries[place], v, r.scope, r.on))
	}
}

// leaveOpen notes that an entry is undecided, and for want of what.
func (r *Report) leaveOpen(place int, pointer string, missing law.Value) {
	r.set(place, Undecided)
	r.gaps = append(r.gaps, gap{place: place, pointer: pointer, missing: missing})
}

// observe notes an observation, with its pointer under here.
func (r *Report) observe(place int, v *statute.Version, l lapse, here string) {
	b := l.breach(&r.regime().Entries[place], v, r.scope, r.on)
	r.observations = append(r.observations, law.Observation(b.At(here)))
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
// none in a full one, nor in the sections of a partial one that are known in full.
func (d *Draft) unknown(seen statute.Facts) statute.Facts {
	if !d.Partial {
		return statute.Facts{}
	}
	unknown := statute.Open(seen)
	for _, s := range d.Known {
		unknown = unknown.Without(s.facts())
	}
	return unknown
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
		if d.standsBeside(demand, unknown) != Satisfied {
			return false
		}
	}
	return true
}

// stands tells how a demand stands for the draft, whose facts are seen and unknown.
func (d *Draft) stands(demand *statute.Demand, seen, unknown *statute.Facts) Outcome {
	if o := d.standsBeside(demand, unknown); o != Satisfied {
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
func (d *Draft) standsBeside(demand *statute.Demand, unknown *statute.Facts) Outcome {
	switch {
	case demand.Relation == statute.Managed && !d.managed():
		return Breached
	case demand.Term.IsZero():
		return Satisfied
	case d.Term.IsZero() && unknown.Has(statute.Term):
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
