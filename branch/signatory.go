package branch

import (
	"slices"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// A Capacity is a [StateCapacity] or a [BodyCapacity]. The two do not mix: a
// minister among the body's signatories does not compile.
type Capacity interface {
	StateCapacity | BodyCapacity
	String() string // its slug, "" for none
}

// A Signatory is a person who signs for a party.
type Signatory[C Capacity] struct {
	Name     string  // who it is; optional
	Capacity C       // as what; required
	SignedOn law.Day // that person's own day, not after the conclusion; optional

	Portfolios []Portfolio // of who signs for the State, none twice; optional
}

// The signatories of either party.
type (
	// A StateSignatory is one who signs for the State.
	StateSignatory = Signatory[StateCapacity]
	// A BodySignatory is one who signs for the national body, or for the manager.
	BodySignatory = Signatory[BodyCapacity]
)

// NewSignatory returns the signatory, or the error of type *law.Malformed that
// says what is wrong with it and cites L. 227-2. The name may be empty and the
// day zero.
func NewSignatory[C Capacity](name string, capacity C, on law.Day) (Signatory[C], error) {
	s := Signatory[C]{Name: name, Capacity: capacity, SignedOn: on}
	var c form.Checker
	c.AddAt("", s.Check())
	if !on.IsZero() && !on.IsValid() {
		c.Add("/signedOn", form.NoSuchDay)
	}
	if err := c.ErrCiting(law.Citation{Article: law.L227_2}); err != nil {
		return Signatory[C]{}, err
	}
	return s, nil
}

// Check reports the faults of form of the name and the office: *law.Malformed.
// Whether the day fits is for the act that is signed to tell.
func (s Signatory[C]) Check() error {
	var c form.Checker
	c.Optional("/name", s.Name)
	if s.Capacity.String() == "" {
		c.Missing("capacity")
	}
	if _, ofBody := any(s.Capacity).(BodyCapacity); ofBody && len(s.Portfolios) > 0 {
		c.Add("/portfolios", law.NewFault(law.NotAllowed, "seul qui signe pour l’État a un portefeuille", "only who signs for the State has a portfolio"))
	}
	form.Words(&c, "/portfolios", s.Portfolios)
	return c.Err()
}

// Clone returns a copy that shares nothing that can be changed.
func (s Signatory[C]) Clone() Signatory[C] {
	s.Portfolios = slices.Clone(s.Portfolios)
	return s
}
