package cog

import (
	"time"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// departs tells whether a relation that is observed does not hold for the draft, whose
// day of conclusion is that of the act: only where what is there proves it. What turns on
// that day is not observed of what is not concluded.
func (d *Draft) departs(v *statute.Version) (l lapse, departs bool) {
	switch v.Demand.Relation {
	case statute.EndsLater:
		if d.Concluded.IsValid() && d.Term.End.IsValid() && d.Term.End.Before(d.Concluded) {
			return observed(d.Term.End, d.Concluded), true
		}
	case statute.LastSignature:
		if last := d.lastSignature(); d.Concluded.IsValid() && last.IsValid() && last != d.Concluded {
			return observed(d.Concluded, last), true
		}
	case statute.SignedInTime:
		if !d.Concluded.IsValid() || !d.Term.Start.IsValid() {
			break
		}
		first := law.Date(d.Term.Start.Year(), time.January, 1)
		if !first.Before(v.Period.From) && !d.Concluded.Before(first) {
			return observed(d.Concluded, first), true
		}
	case statute.SharesDays:
		if w := d.ConsistentWith; w != nil && w.Term.apart(d.Term) {
			return observed(w.Term, d.Term), true
		}
	}
	return lapse{}, false
}

func observed(seen, required law.Value) lapse {
	return lapse{seen: []law.Value{seen}, required: []law.Value{required}}
}

// lastSignature returns the day of the last signature, zero unless all of them are known
// and each has its day.
func (d *Draft) lastSignature() (last law.Day) {
	if !d.knows(StateSection) || !d.knows(BodySection) {
		return law.Day{}
	}
	for _, s := range d.State {
		if !s.SignedOn.IsValid() {
			return law.Day{}
		}
		last = later(last, s.SignedOn)
	}
	for _, s := range d.Body.Signatories {
		if !s.SignedOn.IsValid() {
			return law.Day{}
		}
		last = later(last, s.SignedOn)
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
