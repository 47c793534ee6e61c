package branch

import (
	"encoding/json"

	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/internal/wire"
	"github.com/coglaw/coglaw/law"
)

var stateSignatoryFields = []scan.Field[StateSignatory]{
	{Key: "name", Read: func(s *scan.Scanner, g *StateSignatory) { g.Name = s.Text() }},
	{Key: "capacity", Required: true, Read: func(s *scan.Scanner, g *StateSignatory) { scan.Word(s, &g.Capacity) }},
	{Key: "signedOn", Read: func(s *scan.Scanner, g *StateSignatory) { g.SignedOn = scan.Day(s) }},
	{Key: "portfolios", Read: func(s *scan.Scanner, g *StateSignatory) { g.Portfolios = scan.Words[Portfolio](s) }},
}

var bodySignatoryFields = []scan.Field[BodySignatory]{
	{Key: "name", Read: func(s *scan.Scanner, g *BodySignatory) { g.Name = s.Text() }},
	{Key: "capacity", Required: true, Read: func(s *scan.Scanner, g *BodySignatory) { scan.Word(s, &g.Capacity) }},
	{Key: "signedOn", Read: func(s *scan.Scanner, g *BodySignatory) { g.SignedOn = scan.Day(s) }},
}

type signatoryJSON[C Capacity] struct {
	Name       string      `json:"name,omitempty"`
	Capacity   C           `json:"capacity,omitempty"`
	SignedOn   *law.Day    `json:"signedOn,omitempty"`
	Portfolios []Portfolio `json:"portfolios,omitempty"`
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (s *Signatory[C]) ReadJSON(from *scan.Scanner) {
	switch s := any(s).(type) {
	case *StateSignatory:
		scan.Object(from, "stateSignatory", stateSignatoryFields, s)
	case *BodySignatory:
		scan.Object(from, "bodySignatory", bodySignatoryFields, s)
	}
}

// UnmarshalJSON reads the signatory as a document has it. Its error is *law.Malformed.
func (s *Signatory[C]) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, s) }

// MarshalJSON writes the signatory as a document has it. A day that does not exist cannot be
// written.
func (s Signatory[C]) MarshalJSON() ([]byte, error) {
	return json.Marshal(signatoryJSON[C]{s.Name, s.Capacity, wire.Said(s.SignedOn), s.Portfolios})
}
