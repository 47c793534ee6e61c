package cog

import (
	"strconv"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// A StateCapacity is the office in which someone signs for the State (autorité
// compétente de l'État, L. 227-1, I). The zero StateCapacity is none.
type StateCapacity uint8

// Who signs for the State.
const (
	_             StateCapacity = iota
	Minister                    // ministre
	StateDelegate               // any other authority that commits the State
)

// A BodyCapacity is the office in which someone signs for the national body
// (L. 227-2; R. 611-19 for the self-employed scheme). The zero BodyCapacity is
// none.
type BodyCapacity uint8

// Who signs for the body.
const (
	_                  BodyCapacity = iota
	BoardChair                      // président du conseil d'administration
	CouncilChair                    // président du conseil
	ATMPCommitteeChair              // président de la commission AT-MP
	DirectorGeneral                 // directeur général
	Director                        // directeur
)

var stateCapacities = enum.Table[StateCapacity]{
	Minister:      {Slug: "minister", Label: law.Text{FR: "ministre", EN: "minister"}},
	StateDelegate: {Slug: "state-delegate", Label: law.Text{FR: "représentant de l’État", EN: "delegate of the State"}},
}

var bodyCapacities = enum.Table[BodyCapacity]{
	BoardChair:         {Slug: "board-chair", Label: law.Text{FR: "président du conseil d’administration", EN: "chair of the board"}},
	CouncilChair:       {Slug: "council-chair", Label: law.Text{FR: "président du conseil", EN: "chair of the council"}},
	ATMPCommitteeChair: {Slug: "atmp-committee-chair", Label: law.Text{FR: "président de la commission accidents du travail", EN: "chair of the work-accident committee"}},
	DirectorGeneral:    {Slug: "director-general", Label: law.Text{FR: "directeur général", EN: "director-general"}},
	Director:           {Slug: "director", Label: law.Text{FR: "directeur", EN: "director"}},
}

// String returns the slug, "" for the zero StateCapacity.
func (c StateCapacity) String() string { return stateCapacities.Slug(c) }

// In names the office.
func (c StateCapacity) In(l law.Language) string { return stateCapacities.In(c, l) }

// MarshalText writes the slug.
func (c StateCapacity) MarshalText() ([]byte, error) { return stateCapacities.Marshal(c) }

// UnmarshalText reads a slug.
func (c *StateCapacity) UnmarshalText(text []byte) error {
	return stateCapacities.Unmarshal(c, text)
}

// String returns the slug, "" for the zero BodyCapacity.
func (c BodyCapacity) String() string { return bodyCapacities.Slug(c) }

// In names the office.
func (c BodyCapacity) In(l law.Language) string { return bodyCapacities.In(c, l) }

// MarshalText writes the slug.
func (c BodyCapacity) MarshalText() ([]byte, error) { return bodyCapacities.Marshal(c) }

// UnmarshalText reads a slug.
func (c *BodyCapacity) UnmarshalText(text []byte) error {
	return bodyCapacities.Unmarshal(c, text)
}

// A Capacity is a [StateCapacity] or a [BodyCapacity]. The two do not mix: a
// minister among the body's signatories does not compile.
type Capacity interface {
	StateCapacity | BodyCapacity
	String() string
}

// A Signatory is a person who signs for a party.
type Signatory[C Capacity] struct {
	Name     string // optional
	Capacity C
	SignedOn law.Day // that person's own day, not after the conclusion; optional
}

// The signatories of either party.
type (
	StateSignatory = Signatory[StateCapacity] // signs for the State
	BodySignatory  = Signatory[BodyCapacity]  // signs for the national body
)

// NewSignatory returns the signatory, or the error of type *law.Malformed that
// says what is wrong with it and cites L. 227-2. The name may be empty and the
// day zero.
func NewSignatory[C Capacity](name string, capacity C, on law.Day) (Signatory[C], error) {
	s := Signatory[C]{name, capacity, on}
	var c form.Checker
	s.check(&c, "")
	s.checkDay(&c, "", 0, law.Day{})
	if len(c.Faults) > 0 {
		return Signatory[C]{}, law.NewMalformed(form.Cite(c.Faults, law.Citation{Article: law.L227_2})...)
	}
	return s, nil
}

func (s Signatory[C]) check(c *form.Checker, at string) {
	c.Optional(at+"/name", s.Name)
	if s.Capacity.String() == "" {
		c.Add(at, form.IsMissing("capacity"))
	}
}

// checkDay sees that signatory i of the list at prefix signed by the day of
// conclusion.
func (s Signatory[C]) checkDay(c *form.Checker, prefix string, i int, concluded law.Day) {
	if prefix != "" {
		prefix += strconv.Itoa(i)
	}
	switch {
	case s.SignedOn.IsZero():
	case !s.SignedOn.IsValid():
		c.Add(prefix+"/signedOn", noSuchDay)
	case concluded.IsValid() && s.SignedOn.After(concluded):
		c.Add(prefix+"/signedOn", law.Textf("signature le %s, après la conclusion (%s)", "signed on %s, after the conclusion (%s)", s.SignedOn, concluded))
	}
}

// A Body is the national body as a party: which one, and who signs for it.
type Body struct {
	Code        branch.Body
	Signatories []BodySignatory
}
