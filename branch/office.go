package branch

import (
	"slices"

	"github.com/coglaw/coglaw/internal/enum"
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
	_                       BodyCapacity = iota
	BoardChair                           // président du conseil d'administration
	CouncilChair                         // président du conseil
	ATMPCommitteeChair                   // président de la commission AT-MP
	DirectorGeneral                      // directeur général
	Director                             // directeur
	OrientationCouncilChair              // président du conseil d'orientation: Ucanss
	ExecutiveCommitteeChair              // président du comité exécutif: Ucanss
)

var stateCapacities = enum.Table[StateCapacity]{
	Minister:      {Slug: "minister", Label: law.Text{FR: "ministre", EN: "minister"}},
	StateDelegate: {Slug: "state-delegate", Label: law.Text{FR: "représentant de l’État", EN: "delegate of the State"}},
}

var bodyCapacities = enum.Table[BodyCapacity]{
	BoardChair:              {Slug: "board-chair", Label: law.Text{FR: "président du conseil d’administration", EN: "chair of the board"}},
	CouncilChair:            {Slug: "council-chair", Label: law.Text{FR: "président du conseil", EN: "chair of the council"}},
	ATMPCommitteeChair:      {Slug: "atmp-committee-chair", Label: law.Text{FR: "président de la commission des accidents du travail et des maladies professionnelles", EN: "chair of the committee on work accidents and occupational diseases"}},
	DirectorGeneral:         {Slug: "director-general", Label: law.Text{FR: "directeur général", EN: "director-general"}},
	Director:                {Slug: "director", Label: law.Text{FR: "directeur", EN: "director"}},
	OrientationCouncilChair: {Slug: "orientation-council-chair", Label: law.Text{FR: "président du conseil d’orientation", EN: "chair of the orientation council"}},
	ExecutiveCommitteeChair: {Slug: "executive-committee-chair", Label: law.Text{FR: "président du comité exécutif", EN: "chair of the executive committee"}},
}

// StateCapacities returns the offices in which someone signs for the State.
func StateCapacities() []StateCapacity { return slices.Collect(stateCapacities.All()) }

// BodyCapacities returns the offices in which someone signs for a body.
func BodyCapacities() []BodyCapacity { return slices.Collect(bodyCapacities.All()) }

// String returns the slug, "" for the zero StateCapacity.
func (c StateCapacity) String() string { return stateCapacities.Slug(c) }

// In names the office.
func (c StateCapacity) In(l law.Language) string { return stateCapacities.In(c, l) }

// MarshalText writes the slug.
func (c StateCapacity) MarshalText() ([]byte, error) { return stateCapacities.Marshal(c) }

// UnmarshalText reads a slug.
func (c *StateCapacity) UnmarshalText(text []byte) error { return stateCapacities.Unmarshal(c, text) }

// String returns the slug, "" for the zero BodyCapacity.
func (c BodyCapacity) String() string { return bodyCapacities.Slug(c) }

// In names the office.
func (c BodyCapacity) In(l law.Language) string { return bodyCapacities.In(c, l) }

// MarshalText writes the slug.
func (c BodyCapacity) MarshalText() ([]byte, error) { return bodyCapacities.Marshal(c) }

// UnmarshalText reads a slug.
func (c *BodyCapacity) UnmarshalText(text []byte) error { return bodyCapacities.Unmarshal(c, text) }
