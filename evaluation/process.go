package evaluation

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// A Clause is what a convention says of the evaluation of its results
// (processus d'évaluation contradictoire), whether or not that is enough. The
// zero Clause says nothing.
type Clause struct {
	Heard     []branch.Party `json:"heard,omitempty"`     // who is heard on the results
	Procedure string         `json:"procedure,omitempty"` // how the evaluation runs; optional
}

// IsZero reports whether the clause says nothing, which is to have none.
func (c *Clause) IsZero() bool { return c == nil || len(c.Heard) == 0 && c.Procedure == "" }

// Missing returns the parties the clause does not have heard.
//
// Reading: "contradictoire" asks that each of the two parties be heard on the
// results. It does not ask for their agreement, nor for a third party.
func (c *Clause) Missing() []branch.Party {
	var missing []branch.Party
	for _, p := range branch.Parties() {
		if c == nil || !slices.Contains(c.Heard, p) {
			missing = append(missing, p)
		}
	}
	return missing
}

// Sentence returns what is said of a clause that does not hear a party, with {required} to
// be filled in.
func Sentence() law.Text {
	return law.Text{
		FR: "l’évaluation des résultats n’est pas contradictoire : rien ne prévoit d’entendre {required}",
		EN: "the evaluation of results is not adversarial: nothing provides for hearing {required}",
	}
}

// breaches returns what the law has against the clause, one breach a party that is not
// heard, pointing to the clause.
func (c *Clause) breaches(citations ...law.Citation) (list []law.Breach) {
	var seen []law.Value
	for _, p := range c.Heard {
		seen = append(seen, p)
	}
	for _, p := range c.Missing() {
		list = append(list, law.NewBreach(law.EvaluationProcess, Sentence(), "", seen, []law.Value{p}, citations...))
	}
	return list
}

// Check reports the faults of form of the clause: *law.Malformed.
func (c *Clause) Check() error {
	var f form.Checker
	if c == nil {
		return nil
	}
	for i, p := range c.Heard {
		if p.String() == "" {
			f.Add(law.Pointer("heard", i), unknownParty)
		}
	}
	f.Optional("/procedure", c.Procedure)
	return f.Err()
}

// A Process is a clause that has both parties heard. It is immutable; only
// [NewProcess] makes one, and the zero Process is none.
type Process struct{ clause Clause }

// NewProcess returns the process that c words. Its error is *law.Malformed for
// a fault of form, or *law.Unlawful, matching law.EvaluationProcess, where a
// party is not heard.
func NewProcess(c Clause) (Process, error) {
	if err := c.Check(); err != nil {
		return Process{}, err
	}
	if c.Missing() != nil {
		return Process{}, law.NewUnlawful(c.breaches(
			law.Citation{Article: law.L227_1, Place: law.Place{Division: "I", Paragraph: 14, Item: "2°"}},
			law.Citation{Article: law.R611_18, Place: law.Place{Division: "I", Paragraph: 11, Item: "2°"}})...)
	}
	return Process{Clause{slices.Clone(c.Heard), c.Procedure}}, nil
}

// Heard yields the parties heard, in the order they were written.
func (p Process) Heard() iter.Seq[branch.Party] { return slices.Values(p.clause.Heard) }

// Procedure returns how the evaluation runs, "" if not stated.
func (p Process) Procedure() string { return p.clause.Procedure }

// Clause returns the clause the process was made from, a copy.
func (p Process) Clause() Clause { return Clause{slices.Clone(p.clause.Heard), p.clause.Procedure} }
