package objective

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// An Action is something one of the two parties does to reach an objective
// (actions mises en œuvre par chacun des signataires, L. 227-1, I).
type Action struct {
	ID           string       // unique in its document; optional
	By           branch.Party // the party that does it; required
	Title        string       // what it does; required
	SelfEmployed bool         // dedicated to self-employed workers: L. 227-1, I, since 2018
	Progress     Progress     // judged by nothing
}

// Check reports the faults of form: *law.Malformed.
func (a Action) Check() error {
	var c form.Checker
	if a.By.String() == "" {
		c.Missing("by")
	}
	c.Optional("/id", a.ID)
	c.Required("/title", "title", a.Title)
	c.AddAt("", a.Progress.Check())
	return c.Err()
}

// A Spec is what an objective is made of.
type Spec struct {
	ID           string      // unique in its document; required
	Categories   []Category  // one or more, none twice
	Title        string      // what is to be reached; required
	SelfEmployed bool        // dedicated to self-employed workers: L. 227-1, I, since 2018
	Actions      []Action    // what the parties do for it; there may be none
	Indicators   []Indicator // what it is measured by; there may be none
}

// An Objective is a finished, immutable objective (objectif pluriannuel de
// gestion). The zero Objective is none.
type Objective struct {
	spec Spec
	sum  Summary
}

// New returns the objective that s describes. Its errors are of type
// *law.Malformed, report every fault at once and cite L. 227-1, I.
func New(s Spec) (Objective, error) { return finish(s.clone()) }

func (s Spec) clone() Spec {
	s.Categories, s.Actions, s.Indicators = slices.Clone(s.Categories), slices.Clone(s.Actions), slices.Clone(s.Indicators)
	return s
}

// finish is New for what nobody else holds.
func finish(s Spec) (Objective, error) {
	var c form.Checker
	c.Required("/id", "id", s.ID)
	c.Required("/title", "title", s.Title)
	if len(s.Categories) == 0 {
		c.Missing("categories")
	}
	o := Objective{spec: s}
	for i, cat := range s.Categories {
		switch {
		case !categories.Has(cat):
			c.Add(law.Pointer("categories", i), law.NewFault(law.UnknownWord, "catégorie inconnue", "unknown category"))
		case o.sum.Has(cat):
			c.Add(law.Pointer("categories", i), law.NewFault(law.UsedTwice, "catégorie citée deux fois", "category listed twice"))
		default:
			o.sum |= 1 << cat
		}
	}
	if s.SelfEmployed {
		o.sum |= selfEmployed
	}
	for i, a := range s.Actions {
		if err := a.Check(); err != nil {
			c.AddAt(law.Pointer("actions", i), err)
		}
		o.sum |= SummaryOf(a)
	}
	if len(s.Indicators) > 0 {
		o.sum |= hasIndicator
	}
	for i, ind := range s.Indicators {
		if ind.id == "" {
			c.Add(law.Pointer("indicators", i), form.IsMissing("id"))
		}
	}
	if err := c.ErrCiting(objectivesPlace); err != nil {
		return Objective{}, err
	}
	return o, nil
}

// Must is New for tests and package variables; it panics where New fails.
func Must(s Spec) Objective {
	o, err := New(s)
	if err != nil {
		panic(err)
	}
	return o
}

// ID returns the objective's id, unique in its document.
func (o Objective) ID() string { return o.spec.ID }

// Title returns what is to be reached.
func (o Objective) Title() string { return o.spec.Title }

// SelfEmployed reports whether the objective is dedicated to self-employed
// workers.
func (o Objective) SelfEmployed() bool { return o.spec.SelfEmployed }

// Categories yields the categories in the order they were written.
func (o Objective) Categories() iter.Seq[Category] { return slices.Values(o.spec.Categories) }

// In reports whether the objective falls in category c.
func (o Objective) In(c Category) bool { return o.sum.Has(c) }

// Actions yields the actions in order.
func (o Objective) Actions() iter.Seq[Action] { return slices.Values(o.spec.Actions) }

// Indicators yields the indicators in order.
func (o Objective) Indicators() iter.Seq[Indicator] { return slices.Values(o.spec.Indicators) }

// Spec returns what the objective is made of, a copy to build another from.
func (o Objective) Spec() Spec { return o.spec.clone() }

// Summary returns what the rules ask of the objective.
func (o Objective) Summary() Summary { return o.sum }

// A Summary is what the law asks after in one objective or in many: which categories
// they fall in, whose actions they have, what is dedicated to the self-employed, whether
// there is an indicator. It is kept with each objective so that judging a convention need
// not walk its actions again. The zero Summary is that of no objective.
type Summary uint32

// The bits of a Summary: sixteen for the categories, four for the parties, then these.
const (
	actionsBy          Summary = 1 << 16 // shifted by the party
	selfEmployed       Summary = 1 << 20
	selfEmployedAction Summary = 1 << 21
	hasIndicator       Summary = 1 << 22
)

// Own returns what of the summary of an objective comes neither of its actions nor of its
// indicators.
func (s Summary) Own() Summary { return s &^ (actionsBy*15 | selfEmployedAction | hasIndicator) }

// Plus returns the summary of both.
func (s Summary) Plus(t Summary) Summary { return s | t }

// Has reports whether some objective falls in category c.
func (s Summary) Has(c Category) bool { return c < 16 && s>>c&1 == 1 }

// Bits returns the summary as a set of bits: bit c for the category c, bit 16+p for an
// action of the party p, bit 20 for an objective and 21 for an action dedicated to the
// self-employed, bit 22 for an indicator.
func (s Summary) Bits() uint32 { return uint32(s) }

// SummaryOf returns the summary of one action, as it adds to that of its objective.
func SummaryOf(a Action) Summary {
	s := actionsBy << a.By
	if a.SelfEmployed {
		s |= selfEmployedAction
	}
	return s
}
