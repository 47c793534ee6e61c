package clause

import (
	"encoding/json"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/internal/wire"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

var meansFields = []scan.Field[Means]{
	{Key: "title", Required: true, Read: func(s *scan.Scanner, m *Means) { m.Title = s.Text() }},
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, m *Means) { scan.Word(s, &m.Kind) }},
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (m *Means) ReadJSON(s *scan.Scanner) { scan.Object(s, "means", meansFields, m) }

// UnmarshalJSON reads the means as a document has them. Its error is *law.Malformed.
func (m *Means) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, m) }

var commitmentFields = []scan.Field[Commitment]{
	{Key: "id", Read: func(s *scan.Scanner, m *Commitment) { m.ID = s.Text() }},
	{Key: "by", Required: true, Read: func(s *scan.Scanner, m *Commitment) { scan.Word(s, &m.By) }},
	{Key: "title", Required: true, Read: func(s *scan.Scanner, m *Commitment) { m.Title = s.Text() }},
	{Key: "status", Read: func(s *scan.Scanner, m *Commitment) { scan.Word(s, &m.Progress.Status) }},
	{Key: "asOf", Read: func(s *scan.Scanner, m *Commitment) { m.Progress.AsOf = scan.Day(s) }},
}

type commitmentJSON struct {
	ID     string           `json:"id,omitempty"`
	By     branch.Party     `json:"by,omitempty"`
	Title  string           `json:"title,omitempty"`
	Status objective.Status `json:"status,omitempty"`
	AsOf   *law.Day         `json:"asOf,omitempty"`
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (m *Commitment) ReadJSON(s *scan.Scanner) {
	scan.Object(s, "commitment", commitmentFields, m).DateStatus()
}

// UnmarshalJSON reads the commitment as a document has it. Its error is *law.Malformed.
func (m *Commitment) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, m) }

// MarshalJSON writes the commitment as a document has it. A day that does not exist cannot be
// written.
func (m Commitment) MarshalJSON() ([]byte, error) {
	return json.Marshal(commitmentJSON{m.ID, m.By, m.Title, m.Progress.Status, wire.Said(m.Progress.AsOf)})
}

var budgetFields = []scan.Field[Budget]{
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, b *Budget) { scan.Word(s, &b.Kind) }},
	{Key: "computation", Read: func(s *scan.Scanner, b *Budget) { b.Computation = s.Text() }},
	{Key: "evolution", Read: func(s *scan.Scanner, b *Budget) { b.Evolution = s.Text() }},
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (b *Budget) ReadJSON(s *scan.Scanner) { scan.Object(s, "budget", budgetFields, b) }

// UnmarshalJSON reads the budget as a document has it. Its error is *law.Malformed.
func (b *Budget) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, b) }

var conditionFields = []scan.Field[Condition]{
	{Key: "title", Required: true, Read: func(s *scan.Scanner, c *Condition) { c.Title = s.Text() }},
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, c *Condition) { scan.Word(s, &c.Kind) }},
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (c *Condition) ReadJSON(s *scan.Scanner) { scan.Object(s, "condition", conditionFields, c) }

// UnmarshalJSON reads the condition as a document has it. Its error is *law.Malformed.
func (c *Condition) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, c) }

var networkFields = []scan.Field[networkJSON]{
	{Key: "conditions", Read: func(s *scan.Scanner, n *networkJSON) { scan.Parts(s, &n.Conditions) }},
}

type networkJSON struct {
	Conditions []Condition `json:"conditions,omitempty"`
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
// A clause without conditions is none.
func (n *Network) ReadJSON(s *scan.Scanner) {
	n.conditions = scan.NewObject(s, "network", networkFields).Conditions
}

// UnmarshalJSON reads the clause as a document has it, as [WrittenNetwork] takes it. Its error
// is *law.Malformed.
func (n *Network) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, n) }

// MarshalJSON writes the clause as a document has it.
func (n Network) MarshalJSON() ([]byte, error) { return json.Marshal(networkJSON{n.conditions}) }

var orientationFields = []scan.Field[Orientation]{
	{Key: "domain", Required: true, Read: func(s *scan.Scanner, o *Orientation) { scan.Word(s, &o.Domain) }},
	{Key: "title", Required: true, Read: func(s *scan.Scanner, o *Orientation) { o.Title = s.Text() }},
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (o *Orientation) ReadJSON(s *scan.Scanner) { scan.Object(s, "orientation", orientationFields, o) }

// UnmarshalJSON reads the orientation as a document has it. Its error is *law.Malformed.
func (o *Orientation) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, o) }
