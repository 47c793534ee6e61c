package cog

import (
	"cmp"
	"iter"
	"slices"

	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

// An EvaluationReport is what there is to say of one evaluation. It has no verdict: an
// evaluation that is not adversarial departs from what the law has the convention
// provide, and makes nothing unlawful.
type EvaluationReport struct {
	Opened       law.Day // the day it began
	Closed       law.Day // zero: still open
	observations []law.Observation
}

// Observations yields what a lawyer would point out of the evaluation.
func (r EvaluationReport) Observations() iter.Seq[law.Observation] {
	return law.Observations(r.observations)
}

// eachText yields each amendment in turn, to be applied to w, and calls opened with each
// evaluation while w is the text as it stood on the day the evaluation was opened.
func (d *Document) eachText(w *working, opened func(i int)) iter.Seq[int] {
	return func(yield func(int) bool) {
		next := 0
		order, after := d.evaluationsByText()
		for n := 0; ; n++ {
			for ; next < len(order) && after[order[next]] == n; next++ {
				opened(order[next])
			}
			if n == len(d.Amendments) || !yield(n) {
				return
			}
		}
	}
}

// evaluationsByText returns the evaluations in the order of the texts that they are of, and of
// each after how many amendments it was opened. One whose day is none is of the first text.
func (d *Document) evaluationsByText() (order, after []int) {
	concluded := d.conclusions()
	order, after = make([]int, len(d.Evaluations)), make([]int, len(d.Evaluations))
	for i, r := range d.Evaluations {
		order[i], after[i] = i, concluded.by(r.Opened)
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(after[i], after[j]) })
	return order, after
}

// checkEvaluation reports the faults of form of an evaluation opened on the text.
func (w *working) checkEvaluation(r *evaluation.Record) error {
	if r.Opened.IsValid() && r.Opened.Before(w.Concluded) {
		return law.NewMalformed(law.NewFault(law.OutOfOrder,
			"le %s la convention n’était pas conclue", "on %s the convention was not concluded", r.Opened).At("/opened"))
	}
	return r.CheckIn(subjects{w})
}

// judgeEvaluation tells what there is to say of evaluation i, opened on the text, of a
// convention that a report is of: nothing where the law does not reach that, while the
// evaluation is open, and where it is malformed. It is the law of the convention's day that had
// it provide for evaluations.
func (w *working) judgeEvaluation(of *Report, r *evaluation.Record, i int) EvaluationReport {
	report := EvaluationReport{Opened: r.Opened, Closed: r.Closed}
	if !of.reached || r.Closed.IsZero() || w.Partial || w.checkEvaluation(r) != nil {
		return report
	}
	heard, lacks := r.Hearing(subjects{w})
	if lacks == nil {
		return report
	}
	for place, v := range of.era().binding {
		if e := &of.regime().Entries[place]; v != nil && e.About == statute.Evaluation {
			b := lapse{seen: heard, required: []law.Value{lacks}}.breach(e, v, w.Scope, r.Closed)
			report.observations = append(report.observations, law.Observation(b.At(law.Pointer("evaluations", i))))
		}
	}
	return report
}

// subjects are the objectives of a text being amended, as an evaluation is held against them.
type subjects struct{ w *working }

func (s subjects) Len() int { return s.w.objectives.Len() }

func (s subjects) Objectives() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, o := range s.w.objectives.All() {
			if !yield(o.ID()) {
				return
			}
		}
	}
}

func (s subjects) Objective(id string) (place int, ok bool) { return s.w.objectiveAt(id) }

func (s subjects) Indicator(id string) (ind objective.Indicator, of string, ok bool) {
	o, i := s.w.indicatorOf(id)
	if o == nil {
		return ind, "", false
	}
	return *o.open.indicators.At(i), o.ID(), true
}

// Evaluated yields the evaluations of the document that are well formed, each with its
// number from 0. Each holds the objectives of the text as it stood on the day it was opened,
// so that all together cost as much as those texts. Those that come after one of a later text
// are made before it and held until it has been yielded.
func (d *Document) Evaluated() iter.Seq2[int, *evaluation.Evaluation] {
	return func(yield func(int, *evaluation.Evaluation) bool) {
		order, after := d.evaluationsByText() // nothing that an amendment does can be taken back
		made, held := make([]bool, len(order)), make([]*evaluation.Evaluation, len(order))
		w := newWorking(&d.Draft)
		var text []objective.Objective
		n, next := 0, 0
		for _, i := range order {
			for ; n < after[i]; n++ {
				w.amend(&d.Amendments[n])
				text = nil
			}
			if text == nil {
				text = w.finished()
			}
			held[i], _ = d.evaluationOf(&d.Evaluations[i], text)
			made[i] = true
			for ; next < len(made) && made[next]; next++ {
				if e := held[next]; e != nil && !yield(next, e) {
					return
				}
				held[next] = nil
			}
		}
	}
}

// Evaluation returns one evaluation of the document by its number, from 0 as in a pointer: that
// which [Document.Evaluated] yields with it, at the cost of one text. It is not there where there
// is none of that number, and where it is malformed.
func (d *Document) Evaluation(n int) (e *evaluation.Evaluation, ok bool) {
	if n < 0 || n >= len(d.Evaluations) {
		return nil, false
	}
	text, err := d.At(d.Evaluations[n].Opened)
	if err == nil {
		e, err = d.evaluationOf(&d.Evaluations[n], text.Objectives)
	}
	return e, err == nil
}

// evaluationOf returns the evaluation that a record tells of, on the objectives of its text.
func (d *Document) evaluationOf(r *evaluation.Record, text []objective.Objective) (*evaluation.Evaluation, error) {
	switch {
	case r.Opened.IsValid() && r.Opened.Before(d.Concluded):
		return nil, ErrNotConcluded
	case d.Partial:
		return evaluation.NewPartial(*r, text)
	}
	return evaluation.New(*r, text)
}

func (d *Document) checkEvaluation(r *evaluation.Record) error {
	w := newWorking(&d.Draft)
	for i := range d.conclusions().by(r.Opened) {
		w.amend(&d.Amendments[i])
	}
	return w.checkEvaluation(r)
}
