package amendment

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// A Clause is what a convention says of its amendments (conditions de conclusion
// des avenants), whether or not that is enough. The zero Clause says nothing.
type Clause struct {
	Triggers  []Trigger
	Procedure string // how an amendment is agreed; optional
}

// IsZero reports whether the clause says nothing, which is to have none.
func (c *Clause) IsZero() bool { return c == nil || len(c.Triggers) == 0 && c.Procedure == "" }

// Missing returns which of the two triggers named by the article the clause
// does not provide for.
//
// Reading: the article introduces the two with "notamment". It is taken to open
// the list while making its named members mandatory: others may be added, neither
// of these left out. To take them as mere examples would leave the sentence
// without effect, for it sets out what the conditions must be settled by.
func (c *Clause) Missing() []TriggerKind {
	var missing []TriggerKind
	for _, k := range [...]TriggerKind{FinancingAct, WorkloadChange} {
		if c == nil || !provides(c.Triggers, k) {
			missing = append(missing, k)
		}
	}
	return missing
}

// Sentence returns what is said of a clause that lacks triggers, with {seen} and
// {required} to be filled in.
func Sentence() law.Text {
	return law.Text{
		FR: "la clause sur les avenants doit prévoir {required} ; elle prévoit {seen}",
		EN: "the clause on amendments must provide for {required}; it provides for {seen}",
	}
}

// Breach returns what the law has against the clause, pointing to it.
func (c *Clause) Breach(citations ...law.Citation) law.Breach {
	var seen, required []law.Value
	if c != nil {
		for _, t := range c.Triggers {
			seen = append(seen, t.Kind)
		}
	}
	for _, k := range c.Missing() {
		required = append(required, k)
	}
	return law.NewBreach(law.AmendmentConditions, Sentence(), "", seen, required, citations...)
}

// Check reports the faults of form of the clause: *law.Malformed.
func (c *Clause) Check() error {
	var f form.Checker
	if c == nil {
		return nil
	}
	for i, t := range c.Triggers {
		if !triggerKinds.Has(t.Kind) {
			f.Add(law.Pointer("triggers", i), form.IsMissing("kind"))
		}
		switch at := law.Pointer("triggers", i, "title"); {
		case t.Kind == Other:
			f.Required(at, "title", t.Title)
		default:
			f.Optional(at, t.Title)
		}
	}
	f.Optional("/procedure", c.Procedure)
	return f.Err()
}

// Conditions are a clause that provides for both triggers the article names.
// They are immutable; only [NewConditions] makes them, and the zero Conditions
// are none.
type Conditions struct{ clause Clause }

// NewConditions returns the conditions that c words. Its error is
// *law.Malformed for a fault of form, or *law.Unlawful, matching
// law.AmendmentConditions, where a trigger is missing.
func NewConditions(c Clause) (Conditions, error) {
	if err := c.Check(); err != nil {
		return Conditions{}, err
	}
	if c.Missing() != nil {
		return Conditions{}, law.NewUnlawful(c.Breach(
			law.Citation{Article: law.L227_1, Place: law.Place{Division: "I", List: 2, Item: "1°"}},
			law.Citation{Article: law.R611_18, Place: law.Place{Division: "I", List: 2, Item: "1°"}}))
	}
	return Conditions{Clause{slices.Clone(c.Triggers), c.Procedure}}, nil
}

// Triggers yields the triggers in the order they were written.
func (c Conditions) Triggers() iter.Seq[Trigger] { return slices.Values(c.clause.Triggers) }

// Provides reports whether the conditions provide for a trigger of kind k.
func (c Conditions) Provides(k TriggerKind) bool {
	return provides(c.clause.Triggers, k)
}

func provides(triggers []Trigger, k TriggerKind) bool {
	return slices.ContainsFunc(triggers, func(t Trigger) bool { return t.Kind == k })
}

// Procedure returns how an amendment is agreed, "" if not stated.
func (c Conditions) Procedure() string { return c.clause.Procedure }

// Clause returns the clause the conditions were made from, a copy.
func (c Conditions) Clause() Clause {
	return Clause{slices.Clone(c.clause.Triggers), c.clause.Procedure}
}
