package evaluation

import (
	"encoding/json"

	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/objective"
)

var measureFields = []scan.Field[Measure]{
	{Key: "objective", Required: true, Read: func(s *scan.Scanner, m *Measure) { m.Objective = s.Text() }},
	{Key: "indicator", Required: true, Read: func(s *scan.Scanner, m *Measure) { m.Indicator = s.Text() }},
	{Key: "label", Read: func(s *scan.Scanner, m *Measure) { m.Label = s.Text() }},
	{Key: "unit", Read: func(s *scan.Scanner, m *Measure) { m.Unit = s.Text() }},
	{Key: "direction", Read: func(s *scan.Scanner, m *Measure) { scan.Word(s, &m.Direction) }},
	{Key: "year", Read: func(s *scan.Scanner, m *Measure) { m.Year = s.Year() }},
	{Key: "target", Read: func(s *scan.Scanner, m *Measure) { m.Target.ReadJSON(s); m.HasTarget = true }},
	{Key: "value", Read: func(s *scan.Scanner, m *Measure) { m.Reached.ReadJSON(s); m.HasReached = true }},
}

type measureAlone struct {
	Objective string              `json:"objective,omitempty"`
	Indicator string              `json:"indicator,omitempty"`
	Label     string              `json:"label,omitempty"`
	Unit      string              `json:"unit,omitempty"`
	Direction objective.Direction `json:"direction,omitempty"`
	Year      int                 `json:"year,omitempty"`
	Target    *objective.Decimal  `json:"target,omitempty"`
	Value     *objective.Decimal  `json:"value,omitempty"`
}

// ReadJSON reads it where it stands alone; a document has none.
func (m *Measure) ReadJSON(s *scan.Scanner) { scan.Object(s, "measure", measureFields, m) }

// UnmarshalJSON reads the measure as MarshalJSON writes it. Its error is *law.Malformed.
func (m *Measure) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, m) }

// MarshalJSON writes the measure under the keys that [Evaluation.MarshalJSON] has for one,
// with the label and the direction of the indicator, by which its status can be told again.
func (m Measure) MarshalJSON() ([]byte, error) {
	w := measureAlone{Objective: m.Objective, Indicator: m.Indicator, Label: m.Label, Unit: m.Unit, Direction: m.Direction, Year: m.Year}
	if m.HasTarget {
		w.Target = &m.Target
	}
	if m.HasReached {
		w.Value = &m.Reached
	}
	return json.Marshal(w)
}
