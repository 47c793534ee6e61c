package cog

import (
	"encoding/json"
	"errors"
	"slices"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/internal/wire"
	"github.com/coglaw/coglaw/law"
)

// A Result is what became of one document of an input: a report, or the error
// that left nothing to judge. Its JSON is a line of cog check -format json.
type Result struct {
	Source   string // the input: a file name, "-" for standard input
	Document int    // which document of the input, from 1
	Life     Life   // if Err is nil
	Err      error  // [*Malformed], or the reader's own; one that is a [law.Value] is said in both languages
}

type (
	resultJSON struct {
		Source   string `json:"source"`
		Document int    `json:"document"`
		*lifeJSON
		Errors []law.Fault `json:"errors,omitempty"`
	}
	reportJSON struct {
		Verdict       Verdict           `json:"verdict"`
		Law           lawJSON           `json:"law"`
		Breaches      []law.Breach      `json:"breaches"`
		Satisfied     []law.Rule        `json:"satisfied"`
		Undecided     []Gap             `json:"undecided"`
		NotApplicable []law.Rule        `json:"notApplicable"`
		Observations  []law.Observation `json:"observations"`
		Open          *[]OpenNorm       `json:"open,omitempty"` // of a convention alone
		Duties        []Duty            `json:"duties"`
	}
	// lifeJSON has the report on the convention in front, and the verdict on
	// the whole.
	lifeJSON struct {
		*reportJSON
		Amendments  []amendmentReportJSON  `json:"amendments,omitempty"`
		Evaluations []evaluationReportJSON `json:"evaluations,omitempty"`
	}
	amendmentReportJSON struct {
		Number int `json:"number"`
		*reportJSON
	}
	evaluationReportJSON struct {
		Opened       law.Day           `json:"opened"`
		Closed       *law.Day          `json:"closed,omitempty"`
		Observations []law.Observation `json:"observations"`
	}
	lawJSON struct {
		On        *law.Day      `json:"on,omitempty"`
		Articles  []articleJSON `json:"articles"`
		ReadUntil *law.Day      `json:"readUntil,omitempty"`
	}
	articleJSON struct {
		Article string  `json:"article"`
		Since   law.Day `json:"since"`
	}
)

// MarshalJSON writes the report, without the document it is about.
func (r Report) MarshalJSON() ([]byte, error) { return json.Marshal(r.wire()) }

// MarshalJSON writes the result: its source and document, and the report, or
// the errors and no verdict.
func (r Result) MarshalJSON() ([]byte, error) {
	w := resultJSON{Source: r.Source, Document: r.Document}
	var m *law.Malformed
	switch {
	case r.Err == nil:
		w.lifeJSON = r.Life.wire()
	case errors.As(r.Err, &m):
		for f := range m.Faults() {
			f.Citations, f.More = nil, 0 // the message says it
			w.Errors = append(w.Errors, f)
		}
	default:
		said := law.Text{FR: r.Err.Error(), EN: r.Err.Error()} // in full
		if v := law.Value(nil); errors.As(r.Err, &v) {
			said = law.Say(v)
		}
		w.Errors = []law.Fault{law.NewFault(law.Unreadable, "%s", "%s", said)}
	}
	return json.Marshal(w)
}

// What the law says is asked for again, of the document; no answer is taken for read.

// UnmarshalJSON is an error: a report is an answer, and not read back.
func (r *Report) UnmarshalJSON([]byte) error { return notRead() }

// UnmarshalJSON is an error, as that of a [Report].
func (l *Life) UnmarshalJSON([]byte) error { return notRead() }

// UnmarshalJSON is an error, as that of a [Report].
func (r *EvaluationReport) UnmarshalJSON([]byte) error { return notRead() }

// UnmarshalJSON is an error, as that of a [Report].
func (r *Result) UnmarshalJSON([]byte) error { return notRead() }

// UnmarshalJSON answers an error: a gap is written and not read back.
func (g *Gap) UnmarshalJSON([]byte) error { return notRead() }

// UnmarshalJSON answers an error: an open norm is written and not read back.
func (n *OpenNorm) UnmarshalJSON([]byte) error { return notRead() }

// UnmarshalJSON answers an error: a duty, and a due, is written and not read back.
func (d *Duty) UnmarshalJSON([]byte) error { return notRead() }

// UnmarshalJSON answers an error: an event is written and not read back.
func (e *Event) UnmarshalJSON([]byte) error { return notRead() }

func notRead() error { return law.NewMalformed(form.Answer) }

func (r Report) wire() *reportJSON {
	w := &reportJSON{
		Verdict: r.Verdict(), Law: lawJSON{On: wire.Said(r.on), Articles: []articleJSON{}, ReadUntil: wire.Said(r.ReadUntil())},
		Breaches: list(r.breaches), Observations: list(r.observations), Undecided: list(slices.Collect(r.Gaps())), Duties: list(slices.Collect(r.Duties())),
		Satisfied: r.rules(Satisfied), NotApplicable: r.rules(NotApplicable),
	}
	for v := range r.Law() {
		w.Law.Articles = append(w.Law.Articles, articleJSON{v.Article.String(), v.Period.From})
	}
	if !r.amendment {
		open := list(slices.Collect(r.Open()))
		w.Open = &open
	}
	return w
}

// MarshalJSON writes the reports of a whole life: that on the convention, whose
// verdict is the one on the whole, then those on its amendments and evaluations.
func (l Life) MarshalJSON() ([]byte, error) { return json.Marshal(l.wire()) }

func (l Life) wire() *lifeJSON {
	w := &lifeJSON{reportJSON: l.Convention.wire()}
	w.Verdict = l.Verdict()
	w.Amendments = wire.Each(l.Amendments, AmendmentReport.wire)
	w.Evaluations = wire.Each(l.Evaluations, EvaluationReport.wire)
	return w
}

// MarshalJSON writes the report as an entry of those on a life.
func (r AmendmentReport) MarshalJSON() ([]byte, error) { return json.Marshal(r.wire()) }

func (r AmendmentReport) wire() amendmentReportJSON {
	return amendmentReportJSON{r.Number, r.Report.wire()}
}

// MarshalJSON writes the report as an entry of those on a life.
func (r EvaluationReport) MarshalJSON() ([]byte, error) { return json.Marshal(r.wire()) }

func (r EvaluationReport) wire() evaluationReportJSON {
	return evaluationReportJSON{r.Opened, wire.Said(r.Closed), list(r.observations)}
}

// list returns a list that is written as one where it is empty.
func list[T any](of []T) []T { return append([]T{}, of...) }

func (r Report) rules(o Outcome) []law.Rule {
	list := []law.Rule{}
	for rule := range r.With(o) {
		list = append(list, rule)
	}
	return list
}
