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
	_    Kind = iota
	Rule      // a demand or a prohibition that a document can show: its breach is unlawful
	Duty      // what conclusion starts; neglecting it makes nothing unlawful
)

var kinds = enum.Table[Kind]{
	Rule: {Slug: "rule", Label: law.Text{FR: "règle", EN: "rule"}},
	Duty: {Slug: "duty", Label: law.Text{FR: "devoir", EN: "duty"}},
}

// String returns "rule" or "duty", "" for the zero Kind.
func (k Kind) String() string { return kinds.Slug(k) }

// In names the kind.
func (k Kind) In(l law.Language) string { return kinds.In(k, l) }

// MarshalText writes "rule" or "duty".
func (k Kind) MarshalText() ([]byte, error) { return kinds.Marshal(k) }

// UnmarshalText reads "rule" or "duty".
func (k *Kind) UnmarshalText(text []byte) error { return kinds.Unmarshal(k, text) }

// An Act is what an entry is about. The zero Act is the convention itself.
type Act uint8

// The acts in the life of a convention.
const (
	Convention Act = iota // the convention itself
	Amendment             // an amendment to it
	Evaluation            // an evaluation of its results
)

// An Entry is one thing that the law of a regime says, whole.
type Entry struct {
	Rule  law.Rule // its slug
	Kind  Kind
	About Act

	Pointer     string     // of a breach; empty: where the facts stand that it reads
	Presupposes []law.Rule // asked only where these are satisfied
	Reading     law.Text   // the choice made where the text is open; zero if it is plain
	Says        law.Text   // of a breach, with {seen} and {required}
	SaysOfNone  law.Text   // of a breach where nothing is seen; zero: Says, in which {seen} is then "nothing"

	// A document that the entry accepts, and one that it refuses; none where its
	// twin in another regime has them, or where it is a duty or about another act.
	Accepted, Refused Example

	Versions []Version // in the order of their days
}

// An Example is a small change (a JSON merge patch, RFC 7386) to one of the model
// documents of the specification. The zero Example is none.
type Example struct{ Model, Patch string }

// A Version is what an entry asked from a day until another.
type Version struct {
	When      Facts      // whom it binds: acts on one of these scopes; zero: all of the regime
	Period    law.Period // of conclusion
	KeptUntil law.Day    // first day on which it no longer binds amendments; zero: it ends for them as for conventions
	Cites     []law.Citation
	Asks      law.Text // in our words
	Demand    Demand
	Call      Call // of a duty
}

// A Call is what a duty calls for, beside its words.
type Call struct {
	To         []branch.Recipient // to transmit the act to each
	Yearly     Facts              // to conclude each year an amendment that writes these; one that writes nothing else needs no other reason
	Amendments bool               // an amendment starts the duty too
}

// Binds reports whether the version binds an act on the scope.
func (v *Version) Binds(s branch.Scope) bool {
	return branch.IsScope(s) && (v.When.IsZero() || v.When.Has(Scope(s)))
}

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
	Regime  law.Regime
	Entries []Entry // in the order of the texts

	// Late is what L. 224-10 attaches to a convention that is signed after its
	// first year has begun: the days over which it did, by which articles.
	Late []Version
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

// CitesFor returns the articles of the entry for a scope, whatever the day: those of the
// first version that binds it, none without a scope.
func (e *Entry) CitesFor(s branch.Scope) []law.Citation {
	for i := range e.Versions {
		if e.Versions[i].Binds(s) {
			return slices.Clone(e.Versions[i].Cites)
		}
	}
	return nil
}
