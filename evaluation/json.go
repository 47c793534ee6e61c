package evaluation

import (
	"encoding/json"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

type (
	resultJSON struct {
		Opened   string        `json:"opened"`
		Closed   string        `json:"closed,omitempty"`
		Measures []measureJSON `json:"measures"`
		Findings []findingJSON `json:"findings"`
		Tally    []tallyJSON   `json:"tally"`
	}
	measureJSON struct {
		Objective string             `json:"objective"`
		Indicator string             `json:"indicator"`
		Year      int                `json:"year,omitempty"`
		Target    *objective.Decimal `json:"target,omitempty"`
		Value     *objective.Decimal `json:"value,omitempty"`
		Unit      string             `json:"unit,omitempty"`
		Met       *bool              `json:"met,omitempty"`
	}
	findingJSON struct {
		Objective string `json:"objective"`
		State     string `json:"state,omitempty"`
		Body      string `json:"body,omitempty"`
	}
	tallyJSON struct {
		Category      objective.Category `json:"category"`
		Reached       int                `json:"reached"`
		Partly        int                `json:"partly"`
		NotReached    int                `json:"notReached"`
		NotAssessable int                `json:"notAssessable"`
		Of            int                `json:"of"`
	}
)

// MarshalJSON writes what comes out of the evaluation, not its record: each indicator
// with its targets and figures, each objective with what either party finds of it, and
// of each category the objectives on whose finding the parties heard agree. Figures are
// written digit for digit; keys that say nothing are left out. A qualitative indicator has
// one measure that holds no figures.
func (e Evaluation) MarshalJSON() ([]byte, error) {
	w := resultJSON{e.Opened().String(), e.Closed().String(), []measureJSON{}, []findingJSON{}, []tallyJSON{}}
	for _, s := range e.indicators() {
		for _, m := range s.measures {
			w.Measures = append(w.Measures, wireMeasure(m))
		}
		if !s.indicator.IsQuantitative() {
			w.Measures = append(w.Measures, measureJSON{Objective: s.objective.ID(), Indicator: s.indicator.ID()})
		}
	}
	for a := range e.Assessments() {
		w.Findings = append(w.Findings, findingJSON{a.Objective.ID(), a.State.String(), a.Body.String()})
	}
	for _, g := range e.groups()[1:] {
		t := g.tally
		w.Tally = append(w.Tally, tallyJSON{g.category, t.Agreed.Reached, t.Agreed.Partly, t.Agreed.NotReached, t.Agreed.NotAssessable, t.Objectives})
	}
	return json.Marshal(w)
}

// UnmarshalJSON is an error, so that none is taken for read: an evaluation is made of its
// [Record], which goes both ways.
func (e *Evaluation) UnmarshalJSON([]byte) error { return law.NewMalformed(form.Answer) }

func wireMeasure(m Measure) measureJSON {
	w := measureJSON{Objective: m.Objective, Indicator: m.Indicator, Year: m.Year, Unit: m.Unit}
	if m.HasTarget {
		w.Target = &m.Target
	}
	if m.HasReached {
		w.Value = &m.Reached
	}
	if m.HasTarget && m.HasReached {
		met := m.Status() == Met
		w.Met = &met
	}
	return w
}
