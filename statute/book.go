package statute

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

// A Book is the law of several regimes.
type Book []Regime

// All returns the law of every regime, made anew at each call.
func All() Book { return Book{General(), RSI()} }

// ReadUntil returns the day up to which the texts of every regime were read.
func (b Book) ReadUntil() (first law.Day) {
	for i := range b {
		if day := b[i].Regime.ReadUntil(); first.IsZero() || day.Before(first) {
			first = day
		}
	}
	return first
}

// Rules yields the slug of every entry: those about a convention in the order of the
// texts, then those about its amendments and evaluations. What only a later regime has
// follows what it follows there.
func (b Book) Rules() iter.Seq[law.Rule] {
	var list []law.Rule
	for i := range b {
		last := -1
		for _, e := range b[i].Entries {
			at := slices.Index(list, e.Rule)
			if at < 0 {
				at = last + 1
				list = slices.Insert(list, at, e.Rule)
			}
			last = at
		}
	}
	return slices.Values(list)
}

// Entries yields the entries of a slug, one a regime that has one.
func (b Book) Entries(rule law.Rule) iter.Seq2[*Regime, *Entry] {
	return func(yield func(*Regime, *Entry) bool) {
		for i := range b {
			if e := b[i].Entry(rule); e != nil && !yield(&b[i], e) {
				return
			}
		}
	}
}

// A Provision is one version of one entry: what it asked of certain conventions over
// certain days. A [Book] hands them out; the zero Provision is none, and has no entry to ask.
type Provision struct {
	Regime   *Regime // to which the entry belongs
	*Entry           // the whole entry, with its other versions
	*Version         // the version that this is about
}

// Scopes returns what the conventions are about that the provision binds, on some of its
// days.
func (p Provision) Scopes() []branch.Scope { return p.scopesOver(p.Period) }

// ScopesOn returns what the conventions are about that the provision binds on a day; on
// one outside its own days, what Scopes does.
func (p Provision) ScopesOn(day law.Day) []branch.Scope {
	if !p.Period.Contains(day) {
		return p.Scopes()
	}
	return p.scopesOver(law.Period{From: day, To: day.AddDays(1)})
}

func (p Provision) scopesOver(days law.Period) []branch.Scope {
	return slices.DeleteFunc(p.Regime.Scopes(), func(s branch.Scope) bool { return !p.Binds(s) || !p.Regime.Admits(s, days) })
}

// Provisions yields every version of the entries of a slug: those of the first regime
// in the order of time, then those of the next.
func (b Book) Provisions(rule law.Rule) iter.Seq[Provision] {
	return func(yield func(Provision) bool) {
		for r, e := range b.Entries(rule) {
			for i := range e.Versions {
				if !yield(Provision{r, e, &e.Versions[i]}) {
					return
				}
			}
		}
	}
}

// InForce yields what the law asks on a day, duties included, in the order of Rules.
// On a day when no law governs it yields nothing, and law.Regime.On tells why.
func (b Book) InForce(day law.Day) iter.Seq[Provision] {
	return func(yield func(Provision) bool) {
		for rule := range b.Rules() {
			for p := range b.Provisions(rule) {
				if p.Period.Contains(day) && len(p.ScopesOn(day)) > 0 && !yield(p) {
					return
				}
			}
		}
	}
}

// Reading returns the choice made where the text of an entry leaves a question open,
// empty where it is plain.
func (b Book) Reading(rule law.Rule) law.Text {
	for _, e := range b.Entries(rule) {
		if e.Reading != (law.Text{}) {
			return e.Reading
		}
	}
	return law.Text{}
}

// Examples returns what an entry accepts and refuses; ok is false where it has no
// examples, as duties have none.
func (b Book) Examples(rule law.Rule) (accepted, refused Example, ok bool) {
	for _, e := range b.Entries(rule) {
		if e.Accepted != (Example{}) {
			return e.Accepted, e.Refused, true
		}
	}
	return Example{}, Example{}, false
}
