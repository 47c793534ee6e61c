package cog

import (
	"iter"
	"strings"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A Gap is a rule that is undecided, where it would be decided, and what is missing for it.
type Gap struct {
	Rule    law.Rule `json:"rule"`    // the slug of the rule that is undecided
	Pointer string   `json:"pointer"` // an RFC 6901 JSON pointer

	Line    int      `json:"line,omitempty"`   // where in the text that was read, as of a [law.Breach]; zero: there is none
	Column  int      `json:"column,omitempty"` // where in that line, in characters from 1
	Missing law.Text `json:"missing"`          // what would decide it, in a sentence
}

// In says the gap in l.
func (g Gap) In(l law.Language) string { return g.Missing.In(l) }

// A gap is one that a report has found.
type gap struct {
	place        int
	pointer      string
	missing      law.Value // a sentence
	line, column int
}

// Gaps yields the rules that are undecided, in the order of the law, and what is missing.
func (r Report) Gaps() iter.Seq[Gap] {
	return func(yield func(Gap) bool) {
		for _, g := range r.gaps {
			if !yield(Gap{r.regime().Entries[g.place].Rule, g.pointer, g.line, g.column, law.Say(g.missing)}) {
				return
			}
		}
	}
}

var (
	noDay   = law.Text{FR: "le document ne dit pas quel jour la convention a été conclue", EN: "the document does not say on which day the convention was concluded"}
	noScope = law.Text{FR: "le document ne dit pas sur quoi porte la convention", EN: "the document does not say what the convention is about"}
)

// gapOf says what would decide the demand where some facts are seen.
func gapOf(demand *statute.Demand, seen *statute.Facts) law.Value {
	switch {
	case !demand.Term.IsZero():
		return lacking{{statute.Term}}
	case !demand.Forbids.IsZero():
		for f := range demand.Forbids.All() {
			return law.Textf("le document ne dit pas si la convention comporte %s", "the document does not say whether the convention has %s", f.Value())
		}
	case demand.Relation != 0: // of body and scope
		return lacking{{statute.Body(branch.Cnam)}}
	}
	return lacking(unmet(demand, seen))
}

// lacking says of which facts one each is missing.
type lacking []anyOf

// In says it: "the document lacks: a commitment by the State; a commitment by the body".
func (m lacking) In(l law.Language) string {
	groups := make([]string, len(m))
	for i, facts := range m {
		groups[i] = facts.In(l)
		if phrase := facts[0].Section().Phrase.In(l); phrase != "" {
			groups[i] = strings.ReplaceAll(phrase, "{value}", groups[i])
		}
	}
	return law.Text{FR: "il manque au document : ", EN: "the document lacks: "}.In(l) +
		strings.Join(groups, law.Text{FR: " ; ", EN: "; "}.In(l))
}
