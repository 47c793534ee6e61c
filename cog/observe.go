package cog

import (
	"time"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// departs tells how a relation that is observed does not hold for the draft, whose day of
// conclusion is that of the act; nil where it holds, or where what is there does not prove
// the contrary. What turns on that day is not observed of what is not concluded.
func (d *Draft) departs(v *statute.Version) *lapse {
	on := d.Concluded
	switch v.Demand.Relation {
	case statute.EndsLater:
		if on.IsValid() && d.Term.End.IsValid() && d.Term.End.Before(on) {
			return observed(d.Term.End, on)
		}
	case statute.LastSignature:
		if !on.IsValid() {
			break
		}
		if last := d.lastSignature(); last.IsValid() && last != on {
			return observed(on, last)
		}
	case statute.SignedInTime:
		if !on.IsValid() || !d.Term.Start.IsValid() || on.Year() < d.Term.Start.Year() {
			break
		}
		if first := law.Date(d.Term.Start.Year(), time.January, 1); !first.Before(v.Period.From) {
			return observed(on, first)
		}
	case statute.SharesDays:
		if w := d.ConsistentWith; w != nil && w.Term.apart(d.Term) {
			return observed(w.Term, d.Term)
		}
	}
	return nil
}

func observed(seen, required law.Value) *lapse {
	return &lapse{seen: []law.Value{seen}, required: []law.Value{required}}
}

// lastSignature returns the day of the last signature, zero unless all of them are known
// and each has its day.
func (d *Draft) lastSignature() (last law.Day) {
	if !d.knows(StateSection) || !d.knows(BodySection) {
		return law.Day{}
	}
	for i := range d.State {
		if !d.State[i].SignedOn.IsValid() {
			return law.Day{}
		}
		last = later(last, d.State[i].SignedOn)
	}
	for i := range d.Body.Signatories {
		if !d.Body.Signatories[i].SignedOn.IsValid() {
			return law.Day{}
		}
		last = later(last, d.Body.Signatories[i].SignedOn)
	}
	return last
}

func later(a, b law.Day) law.Day {
	if a.Before(b) {
		return b
	}
	return a
}

// apart reports whether both terms are there and have no day in common.
func (t Term) apart(u Term) bool {
	return !t.IsZero() && !u.IsZero() && (t.End.Before(u.Start) || u.End.Before(t.Start))
}
