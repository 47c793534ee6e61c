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
	Triggers  []Trigger `json:"triggers,omitempty"`  // which events allow an amendment; the article names two
	Procedure string    `json:"procedure,omitempty"` // how an amendment is agreed; optional
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

// ProvidesFor reports whether the clause provides for the reason: it has a trigger of that
// kind and, for one of the convention's own, of that title, whatever its case, accents and
// spaces. A nil clause provides for none.
func (c *Clause) ProvidesFor(r Reason) bool {
	if c == nil {
		return false
	}
	ground := r.Ground()
	return slices.ContainsFunc(c.Triggers, func(t Trigger) bool { return t.Ground() == ground })
}

// ProcedureOnly reports whether the clause says how an amendment is agreed and names no
// trigger.
func (c *Clause) ProcedureOnly() bool {
	return c != nil && len(c.Triggers) == 0 && c.Procedure != ""
}

// Provided returns what the clause provides for, in the order it was written: the titles of
// the convention's own triggers, the kinds of the others.
func (c *Clause) Provided() (list []law.Value) {
	if c == nil {
		return nil
	}
	for _, t := range c.Triggers {
		if t.Kind == Other {
			list = append(list, law.Textf("« %s »", "`%s`", t.Title))
		} else {
			list = append(list, t.Kind)
		}
	}
	return list
}

// Sentence returns what is said of a clause that lacks a trigger, with {seen} and
// {required} to be filled in; SentenceOfNone the same of one that has no trigger.
func Sentence() law.Text {
	return law.Text{
		FR: "la clause sur les avenants ne prévoit pas {required} ; elle prévoit : {seen}",
		EN: "the clause on amendments does not provide for {required}; it provides for: {seen}",
	}
}

// SentenceOfNone returns what is said of a clause without any trigger.
func SentenceOfNone() law.Text {
	return law.Text{
		FR: "la convention ne prévoit pas de conclure d’avenant pour {required}",
		EN: "the convention does not provide for amendments for {required}",
	}
}

// breaches returns what the law has against the clause, one breach a trigger that is
// missing, pointing to the clause.
func (c *Clause) breaches(citations ...law.Citation) (list []law.Breach) {
	sentence := Sentence()
	if len(c.Triggers) == 0 {
		sentence = SentenceOfNone()
	}
	for _, k := range c.Missing() {
		list = append(list, law.NewBreach(law.AmendmentConditions, sentence, "", c.Provided(), []law.Value{k}, citations...))
	}
	return list
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
		return Conditions{}, law.NewUnlawful(c.breaches(
			law.Citation{Article: law.L227_1, Place: law.Place{Division: "I", Paragraph: 13, Item: "1°"}},
			law.Citation{Article: law.R611_18, Place: law.Place{Division: "I", Paragraph: 10, Item: "1°"}})...)
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
