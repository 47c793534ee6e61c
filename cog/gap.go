package cog

import (
	"iter"
	"strings"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A Gap is a rule that is undecided, where it would be decided, and what is missing for it.
type Gap struct {
	Rule         law.Rule
	Pointer      string // an RFC 6901 JSON pointer
	Line, Column int    // where in the text that the convention was read from, as of a [law.Breach]
	Missing      law.Text
}

// In says the gap in l.
func (g Gap) In(l law.Language) string { return g.Missing.In(l) }

// A gap is one that a report has found.
type gap struct {
	place   int
	pointer string
	missing law.Value
}

// Gaps yields the rules that are undecided, in the order of the law, and what is missing.
func (r Report) Gaps() iter.Seq[Gap] {
	return func(yield func(Gap) bool) {
		for _, g := range r.gaps {
			missing := law.Textf("le document ne montre pas %s", "the document does not show %s", g.missing)
			if !yield(Gap{Rule: r.regime().Entries[g.place].Rule, Pointer: g.pointer, Missing: missing}) {
				return
			}
		}
	}
}

// missingFacts are groups of facts of which one each would decide.
type missingFacts []anyOf

// In names what is missing: "un engagement de l’État ; un engagement de l’organisme".
func (m missingFacts) In(l law.Language) string {
	groups := make([]string, len(m))
	for i, facts := range m {
		if facts[0].Section().Single { // any of them would do to know
			facts = facts[:1]
		}
		words := make([]string, len(facts))
		for j, f := range facts {
			words[j] = f.In(l)
		}
		groups[i] = strings.Join(words, law.Text{FR: " ou ", EN: " or "}.In(l))
	}
	return strings.Join(groups, law.Text{FR: " ; ", EN: "; "}.In(l))
}

// gapOf returns what would decide the demand where some facts are seen.
func gapOf(demand *statute.Demand, seen *statute.Facts) law.Value {
	switch {
	case !demand.Term.IsZero():
		return missingFacts{{statute.Term}}
	case !demand.Forbids.IsZero():
		var list missingFacts
		for f := range demand.Forbids.All() {
			list = append(list, anyOf{f})
		}
		return law.Textf("si elle comporte %s", "whether it has %s", list)
	case demand.Relation == statute.Managed:
		return missingFacts{{statute.Body(1)}}
	}
	return missingFacts(unmet(demand, seen))
}
