package evaluation

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// An Evaluation is an adversarial evaluation of the results of a convention
// (évaluation contradictoire), open or closed. Once closed, each party was heard
// on each objective, or was invited to be and did not answer.
//
// It is immutable: each step returns a new one. Only [New] and [Open] make one;
// the zero Evaluation is none.
type Evaluation struct {
	// INVARIANT: record passes Check and has no Breaches.
	record     Record
	objectives []objective.Objective
}

// New returns the evaluation that r records of the objectives, those of the
// convention as it stood on the day r was opened. Its error is *law.Malformed for
// faults of form, or *law.Unlawful, matching law.AdversarialEvaluation, where r
// was closed though a party had not been heard on some objective.
//
// Pointers are relative to the record; a fault of the objectives themselves (an
// id used twice, none at all) points to /objectives, beside it.
func New(r Record, objectives []objective.Objective) (*Evaluation, error) {
	if err := checkObjectives(objectives); err != nil {
		return nil, err
	}
	return finish(r.clone(), slices.Clone(objectives))
}

// Open returns an evaluation of the objectives that begins on the given day, with
// nothing in it yet. Its error is *law.Malformed.
func Open(on law.Day, objectives []objective.Objective) (*Evaluation, error) {
	return New(Record{Opened: on}, objectives)
}

// finish takes r and objectives over: nobody else may hold them.
func finish(r Record, objectives []objective.Objective) (*Evaluation, error) {
	if err := r.Check(objectives); err != nil {
		return nil, err
	}
	if err := law.NewUnlawful(r.Breaches(objectives, places...)...); err != nil {
		return nil, err
	}
	return &Evaluation{r, objectives}, nil
}

// with returns the evaluation changed, unless it is closed.
func (e *Evaluation) with(change func(*Record)) (*Evaluation, error) {
	if e.IsClosed() {
		return nil, law.NewMalformed(law.NewFault(law.NotAllowed,
			"l’évaluation est close depuis le %s", "the evaluation was closed on %s", e.record.Closed).At("/closed"))
	}
	r := e.Record()
	change(&r)
	return finish(r, e.objectives)
}

// Hear returns the evaluation with the view of a party added. Its error is
// *law.Malformed; pointers are to where the view would stand in the record.
func (e *Evaluation) Hear(v View) (*Evaluation, error) {
	return e.with(func(r *Record) { r.Views = append(r.Views, v) })
}

// Report returns the evaluation with the figures reached on an indicator added,
// to those of other years where there are some: figures come in year by year.
// A year that has its figure already is refused. Its error is *law.Malformed;
// pointers are to where the figures would stand in the record.
func (e *Evaluation) Report(res Result) (*Evaluation, error) {
	return e.with(func(r *Record) {
		res.Figures = slices.Clone(res.Figures)
		for i, before := range r.Results {
			if before.Indicator == res.Indicator {
				r.Results[i].Figures = append(before.Figures, res.Figures...)
				return
			}
		}
		r.Results = append(r.Results, res)
	})
}

// NoAnswer returns the evaluation with the silence of a party added. The party
// may still be heard later. Its error is *law.Malformed; pointers are to where the
// silence would stand in the record.
func (e *Evaluation) NoAnswer(s Silence) (*Evaluation, error) {
	return e.with(func(r *Record) { r.Silent = append(r.Silent, s) })
}

// Close returns the evaluation closed on the given day. Its error is
// *law.Unlawful, matching law.AdversarialEvaluation, while a party has not been
// heard on some objective, and *law.Malformed for a day that cannot be.
func (e *Evaluation) Close(on law.Day) (*Evaluation, error) {
	return e.with(func(r *Record) { r.Closed = on })
}

// Title returns its title, "" if it has none.
func (e *Evaluation) Title() string { return e.record.Title }

// Opened returns the day it was opened.
func (e *Evaluation) Opened() law.Day { return e.record.Opened }

// Closed returns the day it was closed, zero while it is open.
func (e *Evaluation) Closed() law.Day { return e.record.Closed }

// IsClosed reports whether it is closed.
func (e *Evaluation) IsClosed() bool { return !e.record.Closed.IsZero() }

// Objectives yields the objectives evaluated, in order.
func (e *Evaluation) Objectives() iter.Seq[objective.Objective] { return slices.Values(e.objectives) }

// Record returns what was written down, a copy.
func (e *Evaluation) Record() Record { return e.record.clone() }
