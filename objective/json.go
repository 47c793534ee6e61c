package objective

import (
	"encoding/json"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/internal/wire"
	"github.com/coglaw/coglaw/law"
)

var specFields = []scan.Field[Spec]{
	{Key: "id", Required: true, Read: func(s *scan.Scanner, o *Spec) { o.ID = s.Text() }},
	{Key: "categories", Required: true, Read: func(s *scan.Scanner, o *Spec) { o.Categories = readCategories(s) }},
	{Key: "title", Required: true, Read: func(s *scan.Scanner, o *Spec) { o.Title = s.Text() }},
	{Key: "selfEmployed", Read: func(s *scan.Scanner, o *Spec) { o.SelfEmployed = s.Bool() }},
	{Key: "actions", Read: func(s *scan.Scanner, o *Spec) { scan.Parts(s, &o.Actions) }},
	{Key: "indicators", Read: func(s *scan.Scanner, o *Spec) { scan.Parts(s, &o.Indicators) }},
}

func readCategories(s *scan.Scanner) (list []Category) {
	offset, faults := s.Offset(), s.Faults()
	scan.List(s, &list, func(s *scan.Scanner, c *Category) { scan.Word(s, c) })
	if len(list) == 0 && s.Faults() == faults {
		s.Fault(offset, law.NewFault(law.MissingKey, "au moins une catégorie est attendue", "at least one category is expected"))
	}
	s.Note(func(v *scan.Shape) { v.Least, v.Once = 1, true })
	return list
}

type specJSON struct {
	ID           string          `json:"id,omitempty"`
	Categories   []Category      `json:"categories,omitempty"`
	Title        string          `json:"title,omitempty"`
	SelfEmployed bool            `json:"selfEmployed,omitempty"`
	Actions      []actionJSON    `json:"actions,omitempty"`
	Indicators   []indicatorJSON `json:"indicators,omitempty"`
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (s *Spec) ReadJSON(from *scan.Scanner) { scan.Object(from, "objective", specFields, s) }

// UnmarshalJSON reads what an objective is made of as a document has it. Its error is
// *law.Malformed; what [New] alone has against it is not told.
func (s *Spec) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, s) }

// MarshalJSON writes what an objective is made of as a document has it. A day that does not
// exist cannot be written.
func (s Spec) MarshalJSON() ([]byte, error) {
	return json.Marshal(specJSON{s.ID, s.Categories, s.Title, s.SelfEmployed,
		wire.Each(s.Actions, Action.wire), wire.Each(s.Indicators, Indicator.wire)})
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it. An
// objective at fault is none.
func (o *Objective) ReadJSON(s *scan.Scanner) {
	*o = Objective{}
	before, spec := s.Lost(), scan.NewPart[Spec](s)
	if s.Lost() > before {
		return
	}
	read, err := finish(*spec)
	s.AddUnder(err)
	*o = read
}

// UnmarshalJSON reads the objective as a document has it. Its error is that of [New], or
// *law.Malformed for what is no such object.
func (o *Objective) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, o) }

// MarshalJSON writes the objective as a document has it.
func (o Objective) MarshalJSON() ([]byte, error) { return o.spec.MarshalJSON() }

var actionFields = []scan.Field[Action]{
	{Key: "id", Read: func(s *scan.Scanner, a *Action) { a.ID = s.Text() }},
	{Key: "by", Required: true, Read: func(s *scan.Scanner, a *Action) { scan.Word(s, &a.By) }},
	{Key: "title", Required: true, Read: func(s *scan.Scanner, a *Action) { a.Title = s.Text() }},
	{Key: "selfEmployed", Read: func(s *scan.Scanner, a *Action) { a.SelfEmployed = s.Bool() }},
	{Key: "status", Read: func(s *scan.Scanner, a *Action) { scan.Word(s, &a.Progress.Status) }},
	{Key: "asOf", Read: func(s *scan.Scanner, a *Action) { a.Progress.AsOf = scan.Day(s) }},
}

type actionJSON struct {
	ID           string       `json:"id,omitempty"`
	By           branch.Party `json:"by,omitempty"`
	Title        string       `json:"title,omitempty"`
	SelfEmployed bool         `json:"selfEmployed,omitempty"`
	Status       Status       `json:"status,omitempty"`
	AsOf         *law.Day     `json:"asOf,omitempty"`
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (a *Action) ReadJSON(s *scan.Scanner) { scan.Object(s, "action", actionFields, a).DateStatus() }

// UnmarshalJSON reads the action as a document has it. Its error is *law.Malformed.
func (a *Action) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, a) }

// MarshalJSON writes the action as a document has it. A day that does not exist cannot be
// written.
func (a Action) MarshalJSON() ([]byte, error) { return json.Marshal(a.wire()) }

func (a Action) wire() actionJSON {
	return actionJSON{a.ID, a.By, a.Title, a.SelfEmployed, a.Progress.Status, wire.Said(a.Progress.AsOf)}
}
