package statute

import (
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/law"
)

// A Kind tells what an entry is in a report. The zero Kind is none.
type Kind uint8

// The kinds of entry.
const (
	_           Kind = iota
	Rule             // what a text demands or forbids and a document can show: its breach is unlawful
	Observation      // what a lawyer would point out and that makes nothing unlawful
	OpenNorm         // what a text demands and no document can show: never decided
	Duty             // what conclusion, or an amendment, starts; neglecting it makes nothing unlawful
)

var kinds = enum.Table[Kind]{
	Rule:        {Slug: "rule", Label: law.Text{FR: "règle", EN: "rule"}},
	Observation: {Slug: "observation", Label: law.Text{FR: "observation", EN: "observation"}},
	OpenNorm:    {Slug: "open-norm", Label: law.Text{FR: "norme ouverte", EN: "open norm"}},
	Duty:        {Slug: "duty", Label: law.Text{FR: "devoir", EN: "duty"}},
}

// Kinds returns the kinds of entry in the order of their constants.
func Kinds() []Kind { return slices.Collect(kinds.All()) }

// String returns "rule", "observation", "open-norm" or "duty", "" for the zero Kind.
func (k Kind) String() string { return kinds.Slug(k) }

// In names the kind.
func (k Kind) In(l law.Language) string { return kinds.In(k, l) }

// MarshalText writes what String returns.
func (k Kind) MarshalText() ([]byte, error) { return kinds.Marshal(k) }

// UnmarshalText reads what String returns.
func (k *Kind) UnmarshalText(text []byte) error { return kinds.Unmarshal(k, text) }

// An Act is what an entry is about. The zero Act is the convention itself.
type Act uint8

// The acts in the life of a convention.
const (
	Convention Act = iota // the convention itself
	Amendment             // one that changes a convention (avenant)
	Evaluation            // an evaluation of its results
)

// An Entry is one thing that the law of a regime says, whole.
type Entry struct {
	Rule  law.Rule // its slug
	Kind  Kind     // a rule, an observation, an open norm or a duty
	About Act      // which act it speaks of

	Pointer     string     // of a breach; empty: where the facts stand that it reads
	Reach       bool       // whether the law reaches the act at all: where it is breached nothing else is judged
	Presupposes []law.Rule // asked only where these are satisfied
	Reading     law.Text   // the choice made where the text is open; zero if it is plain
	Says        law.Text   // of a breach or of an observation, with {seen} and {required}
	SaysOfNone  law.Text   // the same where nothing is seen; zero: Says, which then has no {seen}
	Aside       []Aside    // what is said beside a breach

	// Documents to show it by; none where its twin in another regime has them, or where it is a
	// duty or about another act.

	Accepted Example // one that satisfies it
	Refused  Example // one that breaches it

	Versions []Version // in the order of their days
}

// An Aside is something said beside a breach of an entry by acts on some scopes and days.
type Aside struct {
	When   Facts      // of acts on one of these scopes
	Period law.Period // of acts concluded on these days
	Says   law.Text   // what goes behind the sentence of the breach
}

// Sentence returns what is said of a breach by an act on a scope and a day, where something
// of what is asked is seen or nothing is.
func (e *Entry) Sentence(s branch.Scope, day law.Day, seen bool) law.Text {
	said := e.Says
	if !seen && e.SaysOfNone != (law.Text{}) {
		said = e.SaysOfNone
	}
	for i := range e.Aside {
		if a := &e.Aside[i]; a.Period.Contains(day) && a.When.Has(Scope(s)) {
			said = law.Text{FR: said.FR + a.Says.FR, EN: said.EN + a.Says.EN}
		}
	}
	return said
}

// An Example is a small change (a JSON merge patch, RFC 7396) to one of the model
// conventions, which package cog/cogtest has by their names and makes the change to. The zero
// Example is none.
type Example struct {
	Model string // the name of the model document
	Patch string // the merge patch, in JSON
}

// A Version is what an entry asked from a day until another.
type Version struct {
	When      Facts          // whom it binds: acts on one of these scopes; zero: all of the regime
	Period    law.Period     // of conclusion
	KeptUntil law.Day        // first day on which it no longer binds amendments; zero: it ends for them as for conventions
	Amending  bool           // it binds amendments alone
	Cites     []law.Citation // the places that it rests on; none for an observation that rests on no text
	Asks      law.Text       // in our words
	Demand    Demand         // what a document has to show; zero: nothing that it could
	Call      Call           // of a duty
}

// A Call is what a duty calls for, beside its words.
type Call struct {
	To         []branch.Recipient // to transmit the act to each
	Yearly     Facts              // to conclude each year an amendment that writes these; one that writes nothing else needs no other reason
	Within     int                // days after the event in which it is to be done; it lapses with them. 0: no time is set
	Amendments bool               // an amendment starts the duty too
	AtEnd      End                // what becomes of it when the version ends
}

// An End is what becomes of a duty that is not done when the law that set it ends.
type End uint8

// The ends of a duty.
const (
	Stays  End = iota // it stays owed
	Lapses            // it lapses: there is nobody left to do it for
	GoesOn            // it goes on as the next version has it, from that version's first day
)

// Binds reports whether the version binds an act on the scope.
func (v *Version) Binds(s branch.Scope) bool {
	return branch.IsScope(s) && (v.When.IsZero() || v.When.Has(Scope(s)))
}

// Concludes reports whether the version binds a convention concluded on the day.
func (v *Version) Concludes(day law.Day) bool { return !v.Amending && v.Period.Contains(day) }

// Amends reports whether the version binds an amendment concluded on the day.
func (v *Version) Amends(day law.Day) bool {
	return v.Period.Contains(day) || !day.Before(v.Period.From) && day.Before(v.KeptUntil)
}

// Place returns where a breach of the entry points: its Pointer, or else where the
// facts stand that it reads.
func (e *Entry) Place() string {
	if e.Pointer != "" {
		return e.Pointer
	}
	for i := range e.Versions {
		for f := range e.Versions[i].Demand.Reads().All() {
			return f.Section().Pointer
		}
	}
	return ""
}

// A Regime is the conventions that one text founds, with all the law about them.
type Regime struct {
	Regime  law.Regime // which one, as package law names it
	Entries []Entry    // in the order of the texts
}

// Admits reports whether the text that founds the conventions of the regime admits one on
// the scope on some day of the period. A scope is never bound on a day when it could have
// no convention: autonomy before 2021, work accidents before 24 December 2002.
func (r *Regime) Admits(s branch.Scope, over law.Period) bool {
	admitted := true
	all := In("/scope")
	for i := range r.Entries {
		for _, v := range r.Entries[i].Versions {
			for _, group := range v.Demand.Needs {
				if !group.Meets(&all) {
					continue
				}
				if admitted = group.Has(Scope(s)) && v.Period.Overlaps(over); admitted {
					return true
				}
			}
		}
	}
	return admitted
}

// Scopes returns what a convention of the regime can be about.
func (r *Regime) Scopes() []branch.Scope {
	return slices.DeleteFunc(branch.Scopes(), func(s branch.Scope) bool { return s.Regime() != r.Regime })
}

// Entry returns the entry of a slug, nil if the regime has none.
func (r *Regime) Entry(rule law.Rule) *Entry {
	for i := range r.Entries {
		if r.Entries[i].Rule == rule {
			return &r.Entries[i]
		}
	}
	return nil
}

// Nearest returns the version of the entry for a scope and a day, in force then or not: the
// one that binds it, else the last that had begun, else the first; nil where none ever binds
// the scope.
func (e *Entry) Nearest(s branch.Scope, day law.Day) (nearest *Version) {
	for i := range e.Versions {
		if v := &e.Versions[i]; v.Binds(s) && (nearest == nil || !day.Before(v.Period.From)) {
			nearest = v
		}
	}
	return nearest
}
