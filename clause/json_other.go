package clause

import (
	"encoding/json"

	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/objective"
)

var forecastFields = []scan.Field[Forecast]{
	{Key: "year", Required: true, Read: func(s *scan.Scanner, f *Forecast) { f.Year = s.Year() }},
	{Key: "value", Required: true, Read: func(s *scan.Scanner, f *Forecast) { f.Value.ReadJSON(s) }},
	{Key: "unit", Required: true, Read: func(s *scan.Scanner, f *Forecast) { f.Unit = s.Text() }},
}

type forecastJSON struct {
	Year  int                `json:"year,omitempty"`
	Value *objective.Decimal `json:"value,omitempty"` // nil in the zero Forecast alone
	Unit  string             `json:"unit,omitempty"`
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (f *Forecast) ReadJSON(s *scan.Scanner) { scan.Object(s, "forecast", forecastFields, f) }

// UnmarshalJSON reads the forecast as a document has it. Its error is *law.Malformed.
func (f *Forecast) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, f) }

// MarshalJSON writes the forecast as a document has it.
func (f Forecast) MarshalJSON() ([]byte, error) {
	if f == (Forecast{}) {
		return []byte("{}"), nil
	}
	return json.Marshal(forecastJSON{f.Year, &f.Value, f.Unit})
}

var provisionFields = []scan.Field[Provision]{
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, p *Provision) { scan.Word(s, &p.Kind) }},
	{Key: "title", Required: true, Read: func(s *scan.Scanner, p *Provision) { p.Title = s.Text() }},
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (p *Provision) ReadJSON(s *scan.Scanner) { scan.Object(s, "clause", provisionFields, p) }

// UnmarshalJSON reads the provision as a document has it. Its error is *law.Malformed.
func (p *Provision) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, p) }

var endowmentFields = []scan.Field[Endowment]{
	{Key: "title", Required: true, Read: func(s *scan.Scanner, e *Endowment) { e.Title = s.Text() }},
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (e *Endowment) ReadJSON(s *scan.Scanner) { scan.Object(s, "endowment", endowmentFields, e) }

// UnmarshalJSON reads the endowment as a document has it. Its error is *law.Malformed.
func (e *Endowment) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, e) }
