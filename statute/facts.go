package statute

import (
	"iter"
	"math/bits"
	"strings"
	"sync"

	"github.com/coglaw/coglaw/branch"
)

// Facts is a set of facts. The zero Facts is the empty one. Sets compare with ==.
type Facts [3]uint64

// Of returns the set of the given facts.
func Of(list ...Fact) (s Facts) {
	for _, f := range list {
		s.Add(f)
	}
	return s
}

// In returns every fact that stands at the pointer: In("/budgets").
func In(pointer string) Facts { return places()[pointer] }

// Under returns every fact that stands at the pointer or below: Under("/body") is In of
// the body's code and of its signatories.
func Under(pointer string) (s Facts) {
	for at, facts := range places() {
		if at == pointer || strings.HasPrefix(at, pointer+"/") {
			s = s.Or(facts)
		}
	}
	return s
}

// places are the facts by where they stand, put together when first asked for.
var places = sync.OnceValue(func() map[string]Facts {
	at := map[string]Facts{}
	for f := Fact(1); f < numFacts; f++ {
		if f.Value() != nil {
			pointer := f.Section().Pointer
			at[pointer] = at[pointer].Or(Of(f))
		}
	}
	return at
})

// Open returns every fact that may be there beside those that are seen, where absence
// proves nothing: all but those of a place that holds one value and shows it.
func Open(seen Facts) (s Facts) {
	for i := range sections {
		f := between(sections[i].first, sections[i].end)
		if !sections[i].Single || !f.Meets(&seen) {
			s = s.Or(f)
		}
	}
	return s
}

// NoBudgets is that no budget is listed.
func NoBudgets() Facts { return noBudgets() }

var noBudgets = sync.OnceValue(func() Facts { return Of(facts(Unlisted, branch.BudgetKinds()...)...) })

// between returns the facts from first to end, without end itself.
func between(first, end Fact) (s Facts) {
	for f := first; f < end; f++ {
		s.Add(f)
	}
	return s
}

// Add puts a fact into the set; what is no fact of the list is left out.
func (s *Facts) Add(f Fact) {
	if f > 0 && f < numFacts {
		s[f>>6] |= 1 << (f & 63)
	}
}

// AddObjectives puts in what objectives show, as objective.Summary sums it up: its bits
// are those of the first facts.
func (s *Facts) AddObjectives(bits uint32) { s[0] |= uint64(bits) }

// Has reports whether the fact is in the set.
func (s Facts) Has(f Fact) bool { return f < numFacts && s[f>>6]>>(f&63)&1 == 1 }

// Or returns what is in either set.
func (s Facts) Or(t Facts) Facts { return Facts{s[0] | t[0], s[1] | t[1], s[2] | t[2]} }

// And returns what is in both sets.
func (s Facts) And(t Facts) Facts { return Facts{s[0] & t[0], s[1] & t[1], s[2] & t[2]} }

// Without returns what is in s and not in t.
func (s Facts) Without(t Facts) Facts { return Facts{s[0] &^ t[0], s[1] &^ t[1], s[2] &^ t[2]} }

// Xor returns what is in one set and not in the other.
func (s Facts) Xor(t Facts) Facts { return Facts{s[0] ^ t[0], s[1] ^ t[1], s[2] ^ t[2]} }

// Meets reports whether some fact is in both sets.
func (s *Facts) Meets(t *Facts) bool { return s[0]&t[0]|s[1]&t[1]|s[2]&t[2] != 0 }

// Within reports whether every fact of s is in t.
func (s *Facts) Within(t *Facts) bool { return s[0]&^t[0]|s[1]&^t[1]|s[2]&^t[2] == 0 }

// IsZero reports whether the set is empty.
func (s Facts) IsZero() bool { return s == Facts{} }

// Len returns how many facts are in the set.
func (s Facts) Len() int {
	return bits.OnesCount64(s[0]) + bits.OnesCount64(s[1]) + bits.OnesCount64(s[2])
}

// All yields the facts in order.
func (s Facts) All() iter.Seq[Fact] {
	return func(yield func(Fact) bool) {
		for i, word := range s {
			for ; word != 0; word &= word - 1 {
				if !yield(Fact(i<<6 + bits.TrailingZeros64(word))) {
					return
				}
			}
		}
	}
}

// OfAct reports whether the facts are those of each act by itself, of an amendment as
// well as of a convention: who signs it.
func (s Facts) OfAct() bool { return !s.IsZero() && s.Within(&ofAct) }

var ofAct, byKind = where(func(s *Section) bool { return s.OfAct }), where(func(s *Section) bool { return s.ByKind })

// where returns the facts of the sections of which something holds.
func where(holds func(*Section) bool) (s Facts) {
	for i := range sections {
		if holds(&sections[i]) {
			s = s.Or(between(sections[i].first, sections[i].end))
		}
	}
	return s
}
