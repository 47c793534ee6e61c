package statute

import (
	"slices"

	"github.com/coglaw/coglaw/law"
)

// A Demand is what one version of an entry asks of an act, as data: of each group of
// facts at least one, none of those it forbids, a term within bounds, two places that
// agree. How a draft stands, what the entry reads, whether it demands or forbids, what is
// missing where there is a breach: all is read off it. An entry has one sentence for a
// breach, so its demands are each of one sort: facts in one place, something forbidden, a
// bound of the term, or a relation. The zero Demand asks nothing that a document could
// show.
type Demand struct {
	Needs    []Facts  // of each group at least one
	Forbids  Facts    // none of these
	Term     Bounds   // within which the whole period has to stay
	Relation Relation // two places that have to agree; zero: none
}

// Bounds are those of a term. The zero Bounds bind nothing.
type Bounds struct {
	AtLeast int     // years, counted from date to date
	EndsBy  law.Day // its last day, at the latest
}

// IsZero reports whether nothing is bound.
func (b Bounds) IsZero() bool { return b == Bounds{} }

// A Relation is a demand that compares two places of the act, of the text it changes
// or of the law; what it compares is told by a few lines of package cog. The list is
// closed. The zero Relation compares nothing.
type Relation uint8

// The relations.
const (
	_        Relation = iota
	Founded           // a text that founds the act is in force on its day
	Managed           // the body is the one that manages the scope
	SameBody          // an amendment's body is the convention's

	// Those of which a departure is observed.
	WhileItRuns    // an amendment's day lies between the conclusion and the end of the term
	ProvidedReason // an amendment's reason is one that the convention provides for
	EachHeard      // in a closed evaluation each party was heard, or had been invited
	EndsLater      // the term ends no earlier than the act that writes it is concluded
	LastSignature  // the act is concluded on the day of its last signature
	SignedInTime   // a convention is concluded before 1 January of its first year
	SharesDays     // the terms of the convention and of the one it is consistent with have a day in common
)

var relations = [...]struct {
	slug  string
	reads []string // the places of facts that it compares
}{
	Founded:        {slug: "founded"},
	Managed:        {"managed", []string{"/scope", "/body/code"}},
	SameBody:       {slug: "same-body"},
	WhileItRuns:    {slug: "while-it-runs"},
	ProvidedReason: {slug: "provided-reason"},
	EachHeard:      {slug: "each-heard"},
	EndsLater:      {"ends-later", []string{"/term"}},
	LastSignature:  {"last-signature", []string{"/state", "/body/signatories"}},
	SignedInTime:   {slug: "signed-in-time"},
	SharesDays:     {"shares-days", []string{"/consistentWith", "/term"}},
}

// String returns the relation as the export of the law has it, "" for none.
func (r Relation) String() string {
	if int(r) < len(relations) {
		return relations[r].slug
	}
	return ""
}

// MarshalText writes the relation as the export of the law has it.
func (r Relation) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// Reads returns every fact on which it depends how the demand stands. What relations
// compare beside facts (days, reasons, views) is none of these.
func (d *Demand) Reads() Facts {
	s := d.Forbids
	for _, g := range d.Needs {
		s = s.Or(g)
	}
	if !d.Term.IsZero() {
		s.Add(Term)
	}
	if int(d.Relation) < len(relations) {
		for _, pointer := range relations[d.Relation].reads {
			s = s.Or(In(pointer))
		}
	}
	return s
}

// Prohibits reports whether the demand forbids rather than demands: an act that leaves
// the thing alone is never against it.
func (d *Demand) Prohibits() bool { return !d.Forbids.IsZero() || d.Term.EndsBy.IsValid() }

// Of returns what the demand asks of an amendment that writes some facts: of facts that are
// judged kind by kind, those it writes and no other.
func (d *Demand) Of(written *Facts) *Demand {
	leave := func(g Facts) bool { return g.Meets(&byKind) && !g.Meets(written) }
	if !slices.ContainsFunc(d.Needs, leave) {
		return d
	}
	of := *d
	of.Needs = slices.DeleteFunc(slices.Clone(d.Needs), leave)
	return &of
}

// Stands tells how the facts demanded stand where some are seen and of others it is
// not known whether they are there: met, open, or neither, which is a breach. It
// leaves term and relation aside.
func (d *Demand) Stands(seen, unknown *Facts) (met, open bool) {
	if d.Forbids.Meets(seen) {
		return false, false
	}
	open = d.Forbids.Meets(unknown)
	for i := range d.Needs {
		if g := &d.Needs[i]; !g.Meets(seen) {
			if !g.Meets(unknown) {
				return false, false
			}
			open = true
		}
	}
	return !open, open
}

// --- in the words of the articles ---------------------------------------------------

// each demands every one of the facts.
func each(facts ...Fact) (d Demand) {
	for _, f := range facts {
		d.Needs = append(d.Needs, Of(f))
	}
	return d
}

// oneOf demands one of the facts, whichever.
func oneOf(facts ...Fact) Demand { return Demand{Needs: []Facts{Of(facts...)}} }

// no forbids the facts.
func no(facts ...Fact) Demand { return Demand{Forbids: Of(facts...)} }

// and returns what asks for both.
func (d Demand) and(e Demand) Demand {
	d.Needs = append(d.Needs[:len(d.Needs):len(d.Needs)], e.Needs...)
	return d
}

// related demands that two places agree.
func related(r Relation) Demand { return Demand{Relation: r} }

// atLeast demands a term of so many years or more.
func atLeast(years int) Demand { return Demand{Term: Bounds{AtLeast: years}} }

// endsBy demands a term that ends on the day or before.
func endsBy(day string) Demand { return Demand{Term: Bounds{EndsBy: law.MustParseDay(day)}} }

// facts turns values of an enumeration into facts.
func facts[V any](fact func(V) Fact, list ...V) []Fact {
	out := make([]Fact, len(list))
	for i, v := range list {
		out[i] = fact(v)
	}
	return out
}
