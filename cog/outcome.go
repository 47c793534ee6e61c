package cog

import (
	"database/sql/driver"
	"strings"

	"github.com/coglaw/coglaw/internal/column"
	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/law"
)

// An Outcome is how a rule stands for a draft. The zero Outcome is
// NotApplicable.
type Outcome uint8

// The outcomes.
const (
	NotApplicable Outcome = iota // the rule does not reach this convention on that day
	Satisfied                    // what is asked is there, what is forbidden is not
	Breached                     // what is asked is missing, or what is forbidden is there
	Undecided                    // what would decide it is not known
)

var outcomes = enum.Table[Outcome]{
	NotApplicable: {Slug: "not-applicable", Label: law.Text{FR: "sans objet", EN: "not applicable"}},
	Satisfied:     {Slug: "satisfied", Label: law.Text{FR: "respectée", EN: "satisfied"}},
	Breached:      {Slug: "breached", Label: law.Text{FR: "enfreinte", EN: "breached"}},
	Undecided:     {Slug: "undecided", Label: law.Text{FR: "indécise", EN: "undecided"}},
}

// Outcomes returns the outcomes in the order of their constants.
func Outcomes() []Outcome { return []Outcome{NotApplicable, Satisfied, Breached, Undecided} }

// String returns "not-applicable", "satisfied", "breached" or "undecided"; "" for what is no
// outcome.
func (o Outcome) String() string { return outcomes.Slug(o) }

// In names the outcome: "not applicable".
func (o Outcome) In(l law.Language) string { return outcomes.In(o, l) }

// MarshalText writes the outcome as String does. What is none cannot be written.
func (o Outcome) MarshalText() ([]byte, error) { return wordOf(o, outcomes) }

// UnmarshalText reads an outcome as String writes it.
func (o *Outcome) UnmarshalText(text []byte) error { return readWord(o, text, outcomes) }

// A Verdict sums a report up. The zero Verdict is VerdictUndetermined.
type Verdict uint8

// The verdicts.
const (
	VerdictUndetermined Verdict = iota // no breach, but some rule is undecided
	VerdictLawful                      // every rule that applies is satisfied
	VerdictUnlawful                    // some rule is breached
)

var verdicts = enum.Table[Verdict]{
	VerdictUndetermined: {Slug: "undetermined", Label: law.Text{FR: "indéterminé", EN: "undetermined"}},
	VerdictLawful:       {Slug: "lawful", Label: law.Text{FR: "conforme", EN: "lawful"}},
	VerdictUnlawful:     {Slug: "unlawful", Label: law.Text{FR: "non conforme", EN: "unlawful"}},
}

// Verdicts returns the verdicts in the order of their constants.
func Verdicts() []Verdict { return []Verdict{VerdictUndetermined, VerdictLawful, VerdictUnlawful} }

// String returns "lawful", "unlawful" or "undetermined"; "" for what is no verdict.
func (v Verdict) String() string { return verdicts.Slug(v) }

// In names the verdict.
func (v Verdict) In(l law.Language) string { return verdicts.In(v, l) }

// MarshalText writes the verdict as String does. What is none cannot be written.
func (v Verdict) MarshalText() ([]byte, error) { return wordOf(v, verdicts) }

// UnmarshalText reads a verdict as String writes it.
func (v *Verdict) UnmarshalText(text []byte) error { return readWord(v, text, verdicts) }

// Value returns the verdict as a database has it.
func (v Verdict) Value() (driver.Value, error) { return column.Value(v) }

// Scan reads a verdict from a database. NULL is none and refused.
func (v *Verdict) Scan(from any) error { return column.Scan(from, v) }

// wordOf returns the word of a value in a list of which the zero value is one.
func wordOf[T ~uint8](v T, list enum.Table[T]) ([]byte, error) {
	if int(v) >= len(list) {
		return nil, law.NewMalformed(law.NewFault(law.UnknownWord, "le nombre %d n’a pas de mot", "the number %d has no word", int(v)))
	}
	return []byte(list.Slug(v)), nil
}

// readWord reads a word of a list of which the zero value is one.
func readWord[T ~uint8](v *T, text []byte, list enum.Table[T]) error {
	known := make([]string, len(list))
	for i, name := range list {
		if known[i] = name.Slug; name.Slug == string(text) {
			*v = T(i)
			return nil
		}
	}
	return law.NewMalformed(enum.Unknown(string(text), strings.Join(known, ", ")))
}
