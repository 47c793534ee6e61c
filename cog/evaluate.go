package cog

import (
	"errors"
	"iter"

	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// evaluate returns the finished evaluation of a record, on the text as it stood
// on the day it was opened.
func (d *Document) evaluate(r evaluation.Record) (*evaluation.Evaluation, error) {
	text, err := d.At(r.Opened)
	if !r.Opened.IsValid() {
		text, err = d.Draft, nil // evaluation.New tells what is wrong with the day
	}
	if err != nil {
		return nil, law.NewMalformed(law.NewFault(law.OutOfOrder,
			"le %s la convention n’était pas conclue", "on %s the convention was not concluded", r.Opened).At("/opened"))
	}
	return evaluation.New(r, text.Objectives)
}

// Evaluated yields the evaluations of the document that are adversarial, or still
// open, each with its number from 0; what the law has against the others is in
// [Document.Assess].
func (d *Document) Evaluated() iter.Seq2[int, *evaluation.Evaluation] {
	return func(yield func(int, *evaluation.Evaluation) bool) {
		for i, r := range d.Evaluations {
			if e, err := d.evaluate(r); err == nil && !yield(i, e) {
				return
			}
		}
	}
}

func (d *Document) judgeEvaluation(by *regime, i int) EvaluationReport {
	r := &d.Evaluations[i]
	report := EvaluationReport{Opened: r.Opened, Closed: r.Closed, Outcome: Satisfied}
	if r.Closed.IsZero() {
		report.Outcome = Undecided
	}
	_, err := d.evaluate(*r)
	cites := by.citesOfEvaluations(d.Scope)
	var u *law.Unlawful
	switch {
	case errors.As(err, &u):
		report.Outcome = Breached
		for b := range u.Breaches() {
			b.Citations = cites
			report.breaches = append(report.breaches, b.At(law.Pointer("evaluations", i)))
		}
	case err != nil: // malformed: there is nothing to judge
		report.Outcome = Undecided
	}
	return report
}

func (d *Document) checkEvaluations(c *form.Checker) {
	for i, r := range d.Evaluations {
		_, err := d.evaluate(r)
		c.AddAt(law.Pointer("evaluations", i), err)
	}
}
