package cog

import (
	"iter"

	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// An EvaluationReport is what there is to say of one evaluation. It has no verdict: an
// evaluation that is not adversarial departs from what the law has the convention
// provide, and makes nothing unlawful.
type EvaluationReport struct {
	Opened       law.Day
	Closed       law.Day // zero: still open
	observations []law.Observation
}

// Observations yields what a lawyer would point out of the evaluation.
func (r EvaluationReport) Observations() iter.Seq[law.Observation] {
	return law.Observations(r.observations)
}

// evaluate returns the evaluation that a record tells of, on the text as it stood on
// the day it was opened.
func (d *Document) evaluate(r evaluation.Record) (*evaluation.Evaluation, error) {
	text, err := d.At(r.Opened)
	if !r.Opened.IsValid() {
		text, err = d.Draft, nil // evaluation.New tells what is wrong with the day
	}
	if err != nil {
		return nil, law.NewMalformed(law.NewFault(law.OutOfOrder,
			"le %s la convention n’était pas conclue", "on %s the convention was not concluded", r.Opened).At("/opened"))
	}
	if d.Partial {
		return evaluation.NewPartial(r, text.Objectives)
	}
	return evaluation.New(r, text.Objectives)
}

// Evaluated yields the evaluations of the document that are well formed, each with its
// number from 0.
func (d *Document) Evaluated() iter.Seq2[int, *evaluation.Evaluation] {
	return func(yield func(int, *evaluation.Evaluation) bool) {
		for i, r := range d.Evaluations {
			if e, err := d.evaluate(r); err == nil && !yield(i, e) {
				return
			}
		}
	}
}

// judgeEvaluation tells what there is to say of evaluation i of a convention that a report
// is of: nothing where the law does not reach that, while the evaluation is open, and where
// it is malformed. It is the law of the convention's day that had it provide for evaluations.
func (d *Document) judgeEvaluation(of *Report, i int) EvaluationReport {
	r := &d.Evaluations[i]
	report := EvaluationReport{Opened: r.Opened, Closed: r.Closed}
	if !of.reached || r.Closed.IsZero() {
		return report
	}
	ev, err := d.evaluate(*r)
	if err != nil || ev.Adversarial() {
		return report
	}
	for place, v := range of.era().binding {
		if e := &of.regime().Entries[place]; v != nil && e.About == statute.Evaluation {
			b := lapse{seen: ev.Heard(), required: []law.Value{ev.Lacks()}}.breach(e, v, d.Scope, r.Closed)
			report.observations = append(report.observations, law.Observation(b.At(law.Pointer("evaluations", i))))
		}
	}
	return report
}

func (d *Document) checkEvaluations(c *form.Checker) {
	for i, r := range d.Evaluations {
		_, err := d.evaluate(r)
		c.AddAt(law.Pointer("evaluations", i), err)
	}
}
