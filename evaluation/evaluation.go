package evaluation

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// An Evaluation is an evaluation of the results of a convention, open or closed.
// Whether it is adversarial (contradictoire), as the convention has to provide, is for
// [Evaluation.Lacks] to tell.
//
// It is immutable: each step returns a new one. Only [New], [NewPartial] and [Open]
// make one; the zero Evaluation is none.
type Evaluation struct {
	// INVARIANT: record passes Check for text, of which covered are those it is about.
	record  Record
	partial bool
	text    listed
	covered []objective.Objective
}

// New returns the evaluation that r records of the objectives, those of the
// convention as it stood on the day r was opened. Its error is *law.Malformed.
//
// Pointers are relative to the record; a fault of the objectives given (an id used
// twice) points into their list, as if it were the member objectives.
func New(r Record, objectives []objective.Objective) (*Evaluation, error) {
	return begin(r, false, objectives)
}

// NewPartial is [New] for a record that holds only what is known of an evaluation, as
// an archive does: what is not in it may have been said all the same.
func NewPartial(r Record, objectives []objective.Objective) (*Evaluation, error) {
	return begin(r, true, objectives)
}

// Open returns an evaluation of the objectives that begins on the given day, with
// nothing in it yet. Its error is *law.Malformed.
func Open(on law.Day, objectives []objective.Objective) (*Evaluation, error) {
	return New(Record{Opened: on}, objectives)
}

func begin(r Record, partial bool, objectives []objective.Objective) (*Evaluation, error) {
	if err := checkObjectives(objectives); err != nil {
		return nil, err
	}
	return finish(r.Clone(), partial, list(slices.Clone(objectives)))
}

// finish takes r and text over: nobody else may hold them.
func finish(r Record, partial bool, text listed) (*Evaluation, error) {
	if err := r.CheckIn(text); err != nil {
		return nil, err
	}
	return &Evaluation{r, partial, text, r.covered(text.objectives)}, nil
}

// with returns the evaluation changed, unless it is closed.
func (e *Evaluation) with(change func(*Record)) (*Evaluation, error) {
	if e.IsClosed() {
		return nil, law.NewMalformed(law.NewFault(law.NotAllowed,
			"l’évaluation est close depuis le %s", "the evaluation was closed on %s", e.record.Closed).At("/closed"))
	}
	r := e.Record()
	change(&r)
	return finish(r, e.partial, e.text)
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

// Close returns the evaluation closed on the given day, adversarial or not. Its error
// is *law.Malformed.
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

// Objectives yields the objectives it covers, in the order of the convention.
func (e *Evaluation) Objectives() iter.Seq[objective.Objective] { return slices.Values(e.covered) }

// Record returns what was written down, a copy.
func (e *Evaluation) Record() Record { return e.record.Clone() }
