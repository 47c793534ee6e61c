package wire

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/scan"
)

// StateFields are those of the State as a party.
var StateFields = []scan.Field[[]branch.StateSignatory]{
	{Key: "signatories", Read: func(s *scan.Scanner, list *[]branch.StateSignatory) { scan.Objects(s, list, stateSignatoryFields) }},
}

var stateSignatoryFields = []scan.Field[branch.StateSignatory]{
	{Key: "name", Read: func(s *scan.Scanner, g *branch.StateSignatory) { g.Name = s.Text() }},
	{Key: "capacity", Required: true, Read: func(s *scan.Scanner, g *branch.StateSignatory) { s.Word(&g.Capacity) }},
	{Key: "signedOn", Read: func(s *scan.Scanner, g *branch.StateSignatory) { g.SignedOn = Day(s) }},
	{Key: "portfolios", Read: func(s *scan.Scanner, g *branch.StateSignatory) { g.Portfolios = Words[branch.Portfolio](s) }},
}

// BodySignatoryFields are those of someone who signs for the body.
var BodySignatoryFields = []scan.Field[branch.BodySignatory]{
	{Key: "name", Read: func(s *scan.Scanner, g *branch.BodySignatory) { g.Name = s.Text() }},
	{Key: "capacity", Required: true, Read: func(s *scan.Scanner, g *branch.BodySignatory) { s.Word(&g.Capacity) }},
	{Key: "signedOn", Read: func(s *scan.Scanner, g *branch.BodySignatory) { g.SignedOn = Day(s) }},
}

// SignatoryJSON is someone who signs, for whichever party.
type SignatoryJSON struct {
	Name     string `json:"name,omitempty"`
	Capacity string `json:"capacity"`
	SignedOn string `json:"signedOn,omitempty"`
}

type stateSignatoryJSON struct {
	SignatoryJSON
	Portfolios []branch.Portfolio `json:"portfolios,omitempty"`
}

// StateJSON is the State as a party.
type StateJSON struct {
	Signatories []stateSignatoryJSON `json:"signatories,omitempty"`
}

// WriteSignatory writes someone who signs.
func WriteSignatory[C branch.Capacity](s branch.Signatory[C]) SignatoryJSON {
	return SignatoryJSON{s.Name, s.Capacity.String(), s.SignedOn.String()}
}

// WriteState writes the State as a party, nil where nobody signs for it.
func WriteState(list []branch.StateSignatory) *StateJSON {
	if len(list) == 0 {
		return nil
	}
	return &StateJSON{Each(list, func(s branch.StateSignatory) stateSignatoryJSON {
		return stateSignatoryJSON{WriteSignatory(s), s.Portfolios}
	})}
}
