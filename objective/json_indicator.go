package objective

import (
	"encoding/json"

	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
)

// keysOfKinds are the keys of an indicator of each kind, beside those that all have.
var keysOfKinds = []scan.Kind{
	{Slug: "quantitative", Requires: []string{"unit", "direction"}, May: []string{"baseline", "targets"}},
	{Slug: "qualitative", May: []string{"expected"}},
}

// A writtenIndicator is one as it is read, of either kind.
type writtenIndicator struct {
	Quantitative
	kind     IndicatorKind
	expected string
}

var indicatorFields = []scan.Field[writtenIndicator]{
	{Key: "id", Required: true, Read: func(s *scan.Scanner, i *writtenIndicator) { i.ID = s.Text() }},
	{Key: "label", Required: true, Read: func(s *scan.Scanner, i *writtenIndicator) { i.Label = s.Text() }},
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, i *writtenIndicator) { scan.Word(s, &i.kind) }},
	{Key: "unit", Read: func(s *scan.Scanner, i *writtenIndicator) { i.Unit = s.Text() }},
	{Key: "direction", Read: func(s *scan.Scanner, i *writtenIndicator) { scan.Word(s, &i.Direction) }},
	{Key: "baseline", Read: func(s *scan.Scanner, i *writtenIndicator) { i.Baseline = scan.NewPart[Figure](s) }},
	{Key: "targets", Read: func(s *scan.Scanner, i *writtenIndicator) { (*Figures)(&i.Targets).ReadJSON(s) }},
	{Key: "expected", Read: func(s *scan.Scanner, i *writtenIndicator) { i.expected = s.Text() }},
}

func (i *writtenIndicator) ReadJSON(s *scan.Scanner) {
	scan.Object(s, "indicator", indicatorFields, i).Hold(keysOfKinds, int(i.kind), func(key string) law.Fault {
		return law.NewFault(law.NotAllowed, "un indicateur de cette sorte n’a pas de « %s »", "an indicator of this kind has no `%s`", key)
	})
}

// of reads an indicator that is to be of a kind.
func (i *writtenIndicator) of(kind IndicatorKind, s *scan.Scanner) {
	if i.ReadJSON(s); i.kind != 0 && i.kind != kind {
		s.AddUnder(law.NewMalformed(law.NewFault(law.NotAllowed,
			"un indicateur d’une autre sorte était attendu", "an indicator of the other kind was expected").At("/kind")))
	}
}

func (i *writtenIndicator) qualitative() Qualitative {
	return Qualitative{ID: i.ID, Label: i.Label, Expected: i.expected}
}

type indicatorJSON struct {
	ID        string        `json:"id,omitempty"`
	Label     string        `json:"label,omitempty"`
	Kind      IndicatorKind `json:"kind,omitempty"`
	Unit      string        `json:"unit,omitempty"`
	Direction Direction     `json:"direction,omitempty"`
	Baseline  *figureJSON   `json:"baseline,omitempty"`
	Targets   Figures       `json:"targets,omitempty"`
	Expected  string        `json:"expected,omitempty"`
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it. An
// indicator at fault is none.
func (i *Indicator) ReadJSON(s *scan.Scanner) {
	*i = Indicator{}
	before, w := s.Lost(), scan.NewPart[writtenIndicator](s)
	if s.Lost() > before {
		return
	}
	read, err := finished(w.Quantitative.owned())
	if w.kind == qualitative {
		read, err = finished(w.qualitative().indicator())
	}
	s.AddUnder(err)
	*i = read
}

// UnmarshalJSON reads the indicator as a document has it. Its error is that of [NewIndicator],
// or *law.Malformed for what is no such object.
func (i *Indicator) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, i) }

// MarshalJSON writes the indicator as a document has it.
func (i Indicator) MarshalJSON() ([]byte, error) { return json.Marshal(i.wire()) }

func (i Indicator) wire() indicatorJSON {
	switch {
	case i.IsQuantitative():
		return Quantitative{i.id, i.label, i.unit, i.direction, i.baseline, i.targets}.wire()
	case i.id == "":
		return indicatorJSON{}
	}
	return Qualitative{i.id, i.label, i.expected}.wire()
}

// ReadJSON reads it as part of a document being read.
func (q *Quantitative) ReadJSON(s *scan.Scanner) {
	var w writtenIndicator
	w.of(quantitative, s)
	*q = w.Quantitative
}

// UnmarshalJSON reads what an indicator is made of as a document has it. Its error is
// *law.Malformed; what [NewIndicator] alone has against it is not told.
func (q *Quantitative) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, q) }

// MarshalJSON writes what an indicator is made of as a document has it.
func (q Quantitative) MarshalJSON() ([]byte, error) {
	if q.ID == "" && q.Label == "" && q.Unit == "" && q.Direction == 0 && q.Baseline == nil && len(q.Targets) == 0 {
		return []byte("{}"), nil
	}
	return json.Marshal(q.wire())
}

func (q Quantitative) wire() indicatorJSON {
	w := indicatorJSON{ID: q.ID, Label: q.Label, Kind: quantitative, Unit: q.Unit, Direction: q.Direction, Targets: q.Targets}
	if q.Baseline != nil {
		figure := q.Baseline.wire()
		w.Baseline = &figure
	}
	return w
}

// ReadJSON reads it as part of a document being read.
func (q *Qualitative) ReadJSON(s *scan.Scanner) {
	var w writtenIndicator
	w.of(qualitative, s)
	*q = w.qualitative()
}

// UnmarshalJSON reads what an indicator is made of as a document has it. Its error is
// *law.Malformed; what [NewIndicator] alone has against it is not told.
func (q *Qualitative) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, q) }

// MarshalJSON writes what an indicator is made of as a document has it.
func (q Qualitative) MarshalJSON() ([]byte, error) {
	if q == (Qualitative{}) {
		return []byte("{}"), nil
	}
	return json.Marshal(q.wire())
}

func (q Qualitative) wire() indicatorJSON {
	return indicatorJSON{ID: q.ID, Label: q.Label, Kind: qualitative, Expected: q.Expected}
}
