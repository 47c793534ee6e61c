package coverage

import (
	"slices"
	"strings"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/law"
)

// A Kind is how a statement is answered. The zero Kind is not at all.
type Kind uint8

// The kinds of answer.
const (
	_        Kind = iota
	Carried       // by entries of the statute: rules, observations, open norms, duties
	Held          // by a type: what the statement lets parties do, or defines, can be said
	Awaiting      // the family of conventions it belongs to, which is not in the statute yet
	LeftOut       // for a reason
)

var kinds = enum.Table[Kind]{
	Carried:  {Slug: "carried", Label: law.Text{FR: "porté par une entrée", EN: "carried by an entry"}},
	Held:     {Slug: "held", Label: law.Text{FR: "tenu par un type", EN: "held by a type"}},
	Awaiting: {Slug: "awaiting", Label: law.Text{FR: "attend sa famille", EN: "waits for its family"}},
	LeftOut:  {Slug: "left-out", Label: law.Text{FR: "laissé de côté", EN: "left out"}},
}

// String returns "carried", "held", "awaiting" or "left-out", "" for the zero Kind.
func (k Kind) String() string { return kinds.Slug(k) }

// In names the kind.
func (k Kind) In(l law.Language) string { return kinds.In(k, l) }

// An Entry names one entry of the statute.
type Entry struct {
	Regime law.Regime
	Rule   law.Rule
}

// An Answer is what became of a statement: one of the four kinds, and only what that kind
// has. The zero Answer is none, and no statement has it.
type Answer struct {
	kind    Kind
	entries []Entry
	ended   bool
	name    string   // of what holds it; of the family it waits for
	reason  law.Text // why it, or a part of it, is left out
}

// Kind tells how the statement is answered.
func (a Answer) Kind() Kind { return a.kind }

// Entries returns the entries that carry the statement, none where it is not carried.
func (a Answer) Entries() []Entry { return slices.Clone(a.entries) }

// Ended reports whether the statement is a repeal: the entries end on its first day.
func (a Answer) Ended() bool { return a.ended }

// Name returns the Go name that holds the statement, as in "objective.Indicator", or the
// slug of the family that it waits for.
func (a Answer) Name() string { return a.name }

// Reason tells why the statement is left out; if it is answered otherwise, why a part of
// it is, zero where none is.
func (a Answer) Reason() law.Text { return a.reason }

// In says the answer.
func (a Answer) In(l law.Language) string {
	var said []string
	switch a.kind {
	case Carried:
		said = append(said, a.slugs(l))
	case Held:
		said = append(said, law.Textf("tenu par « %s »", "held by `%s`", a.name).In(l))
	case Awaiting:
		said = append(said, law.Textf("attend la famille « %s »", "waits for the family `%s`", a.name).In(l))
	}
	switch {
	case a.kind == LeftOut:
		said = append(said, law.Textf("laissé de côté : %s", "left out: %s", a.reason).In(l))
	case a.reason != (law.Text{}):
		said = append(said, law.Textf("en partie laissé de côté : %s", "left out in part: %s", a.reason).In(l))
	}
	return strings.Join(said, say(" ; ", "; ").In(l))
}

// slugs names the entries, each slug once.
func (a Answer) slugs(l law.Language) string {
	var list []string
	for _, e := range a.entries {
		if slug := law.Textf("« %s »", "`%s`", e.Rule.String()).In(l); !slices.Contains(list, slug) {
			list = append(list, slug)
		}
	}
	names := strings.Join(list, ", ")
	if a.ended {
		return law.Textf("fin de %s", "end of %s", names).In(l)
	}
	return names
}

func (a Answer) names(rule law.Rule) bool {
	return slices.ContainsFunc(a.entries, func(e Entry) bool { return e.Rule == rule })
}

// general says that entries of the general scheme carry it.
func general(rules ...law.Rule) Answer { return carried(law.General, rules) }

// rsi says that entries of the RSI carry it.
func rsi(rules ...law.Rule) Answer { return carried(law.RSI, rules) }

// both says that entries of both schemes carry it.
func both(rules ...law.Rule) Answer {
	a := general(rules...)
	a.entries = append(a.entries, rsi(rules...).entries...)
	return a
}

// ends says that entries of the general scheme carry it by ending on its first day.
func ends(rules ...law.Rule) Answer {
	a := general(rules...)
	a.ended = true
	return a
}

func carried(regime law.Regime, rules []law.Rule) Answer {
	a := Answer{kind: Carried}
	for _, rule := range rules {
		a.entries = append(a.entries, Entry{regime, rule})
	}
	return a
}

// held says that a type, or one of its values, holds it.
func held(name string) Answer { return Answer{kind: Held, name: name} }

// waits says that it belongs to a family which is still to come.
func waits(family string) Answer { return Answer{kind: Awaiting, name: family} }

// leftOut says that nothing answers it, and why.
func leftOut(reason law.Text) Answer { return Answer{kind: LeftOut, reason: reason} }

// but says of what is otherwise answered why a part of it is left out.
func (a Answer) but(reason law.Text) Answer {
	a.reason = reason
	return a
}
