package clause

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// A ConditionKind is what becomes of the network of local bodies. The zero
// ConditionKind is none.
type ConditionKind uint8

// The kinds of condition.
const (
	_           ConditionKind = iota
	Formation                 // constitution
	Improvement               // amélioration
	Evolution                 // évolution
)

var conditionKinds = enum.Table[ConditionKind]{
	Formation:   {Slug: "formation", Label: law.Text{FR: "constitution", EN: "formation"}},
	Improvement: {Slug: "improvement", Label: law.Text{FR: "amélioration", EN: "improvement"}},
	Evolution:   {Slug: "evolution", Label: law.Text{FR: "évolution", EN: "evolution"}},
}

// ConditionKinds returns the kinds of condition in the order of the article.
func ConditionKinds() []ConditionKind { return slices.Collect(conditionKinds.All()) }

// String returns the slug, "" for the zero ConditionKind.
func (k ConditionKind) String() string { return conditionKinds.Slug(k) }

// In names the kind.
func (k ConditionKind) In(l law.Language) string { return conditionKinds.In(k, l) }

// MarshalText writes the slug.
func (k ConditionKind) MarshalText() ([]byte, error) { return conditionKinds.Marshal(k) }

// UnmarshalText reads a slug.
func (k *ConditionKind) UnmarshalText(text []byte) error { return conditionKinds.Unmarshal(k, text) }

// A Condition is one stipulation on the network of local bodies.
type Condition struct {
	Kind  ConditionKind `json:"kind,omitempty"`  // what the stipulation is about; required
	Title string        `json:"title,omitempty"` // the stipulation in words; required
}

// A Network is the clause on the network of local bodies (L. 227-1, I, 5°;
// R. 611-18, I, 6°), optional everywhere and barred from the autonomy branch. It
// is immutable. The zero Network is no clause, nor is one without conditions: it states
// nothing.
type Network struct{ conditions []Condition }

// NewNetwork returns the network clause of a convention on scope, which has to
// be one that has a network: [branch.Autonomy] does not compile here. Its error
// is *law.Malformed and cites L. 227-1, I, 5°.
func NewNetwork(scope branch.Networked, conditions ...Condition) (Network, error) {
	n := WrittenNetwork(conditions...)
	place := law.Citation{Article: law.L227_1, Place: law.Place{Division: "I", Item: "5°"}}
	if scope == branch.SelfEmployed {
		place = law.Citation{Article: law.R611_18, Place: law.Place{Division: "I", Item: "6°"}}
	}
	c := n.check()
	if err := c.ErrCiting(place); err != nil {
		return Network{}, err
	}
	return n, nil
}

// WrittenNetwork returns the clause as a document holds it, for whatever scope and
// whatever its form: Check and the law of the day tell what they have against it.
func WrittenNetwork(conditions ...Condition) Network {
	if len(conditions) == 0 {
		return Network{}
	}
	return Network{slices.Clone(conditions)}
}

// Check reports the faults of form: *law.Malformed.
func (n Network) Check() error {
	c := n.check()
	return c.Err()
}

func (n Network) check() (c form.Checker) {
	for i, cond := range n.conditions {
		if !conditionKinds.Has(cond.Kind) {
			c.Add(law.Pointer("conditions", i), form.IsMissing("kind"))
		}
		c.Required(law.Pointer("conditions", i, "title"), "title", cond.Title)
	}
	return c
}

// IsZero reports whether there is no clause.
func (n Network) IsZero() bool { return len(n.conditions) == 0 }

// Conditions yields the stipulations in order.
func (n Network) Conditions() iter.Seq[Condition] { return slices.Values(n.conditions) }
