package objective

import (
	"bytes"
	"encoding/json"
	"strconv"

	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/internal/wire"
	"github.com/coglaw/coglaw/law"
)

var figureFields = []scan.Field[Figure]{
	{Key: "year", Required: true, Read: func(s *scan.Scanner, f *Figure) { f.Year = s.Year() }},
	{Key: "value", Required: true, Read: func(s *scan.Scanner, f *Figure) { f.Value.ReadJSON(s) }},
}

type figureJSON struct {
	Year  int      `json:"year,omitempty"`
	Value *Decimal `json:"value,omitempty"` // nil in the zero Figure alone
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (f *Figure) ReadJSON(s *scan.Scanner) { scan.Object(s, "figure", figureFields, f) }

// UnmarshalJSON reads the figure as a document has it: {"year": 2022, "value": 71}. Its error
// is *law.Malformed.
func (f *Figure) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, f) }

// MarshalJSON writes the figure as a document has it: {"year":2022,"value":71}.
func (f Figure) MarshalJSON() ([]byte, error) { return json.Marshal(f.wire()) }

func (f Figure) wire() figureJSON {
	if f == (Figure{}) {
		return figureJSON{}
	}
	return figureJSON{f.Year, &f.Value}
}

// Figures are figures by year, at most one a year, in the order they were written: the targets
// of an indicator, what was reached on it.
type Figures []Figure

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (f *Figures) ReadJSON(s *scan.Scanner) {
	*f = nil
	s.Years(func(year int) {
		if *f == nil {
			*f = make(Figures, 0, 6)
		}
		*f = append(*f, Figure{Year: year, Value: scan.Number(s, ParseDecimal)})
	})
}

// UnmarshalJSON reads figures as a document has them: {"2023": 75, "2024": 80}. Its error is
// *law.Malformed.
func (f *Figures) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, f) }

// MarshalJSON writes figures as a document has them: {"2023":75,"2024":80}.
func (f Figures) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, t := range f {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`"` + strconv.Itoa(t.Year) + `":` + t.Value.String())
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (d *Decimal) ReadJSON(s *scan.Scanner) { *d = scan.Number(s, ParseDecimal) }

// UnmarshalJSON reads a number; null changes nothing.
func (d *Decimal) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	return d.UnmarshalText(data)
}

// MarshalJSON writes the number as it was written.
func (d Decimal) MarshalJSON() ([]byte, error) { return d.MarshalText() }

// UnmarshalText reads a number as [ParseDecimal] does.
func (d *Decimal) UnmarshalText(text []byte) error {
	v, err := ParseDecimal(string(text))
	if err == nil {
		*d = v
	}
	return err
}

// MarshalText writes the number as it was written.
func (d Decimal) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

var progressFields = []scan.Field[Progress]{
	{Key: "status", Read: func(s *scan.Scanner, p *Progress) { scan.Word(s, &p.Status) }},
	{Key: "asOf", Read: func(s *scan.Scanner, p *Progress) { p.AsOf = scan.Day(s) }},
}

type progressJSON struct {
	Status Status   `json:"status,omitempty"`
	AsOf   *law.Day `json:"asOf,omitempty"`
}

// ReadJSON reads it where it stands alone; a document has it among the keys of an action or a
// commitment.
func (p *Progress) ReadJSON(s *scan.Scanner) {
	scan.Object(s, "progress", progressFields, p).DateStatus()
}

// UnmarshalJSON reads the progress: {"status": "done", "asOf": "2024-03-01"}. Its error is
// *law.Malformed.
func (p *Progress) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, p) }

// MarshalJSON writes the progress: {"status":"done","asOf":"2024-03-01"}. A day that does not
// exist cannot be written.
func (p Progress) MarshalJSON() ([]byte, error) {
	return json.Marshal(progressJSON{p.Status, wire.Said(p.AsOf)})
}
