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
// It is immutable: each step returns a new one, which shares what was said before with
// the one before, so that a step costs what it adds. Only [New], [NewPartial] and [Open]
// make one. The zero Evaluation is none: it covers no objective, and every step from it
// is an error.
type Evaluation struct {
	// INVARIANT: Record passes CheckIn for text, of which covered are those it is about.
	record  Record         // as it began, the day of closing and silences apart
	results *chain[Result] // added since, each as it was reported: an indicator may have several
	views   *chain[View]   // added since

	began   said           // by the record as it began
	heard   *tree[bool]    // since, by the number of a hearing
	reports *tree[reports] // since, by the number of an indicator
	count   int            // how many indicators have a result

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
	e := &Evaluation{record: r.Clone(), partial: partial, text: list(slices.Clone(objectives)), count: len(r.Results)}
	var err error
	if e.began, err = e.record.check(e.text); err != nil {
		return nil, err
	}
	e.covered = e.record.covered(e.text.objectives)
	return e, nil
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
func (e *Evaluation) Record() Record {
	r := e.whole()
	return r.Clone()
}

// whole returns what was written down, which nobody may change.
func (e *Evaluation) whole() Record {
	r := e.record
	if e.views != nil {
		r.Views = append(slices.Clip(r.Views), e.views.all()...)
	}
	if e.results != nil {
		r.Results = together(append(slices.Clip(r.Results), e.results.all()...))
	}
	return r
}

// together makes one result of all that are of one indicator. It takes the list over.
func together(parts []Result) []Result {
	at := make(map[string]int, len(parts))
	whole := parts[:0]
	for _, part := range parts {
		i, ok := at[part.Indicator]
		if !ok {
			at[part.Indicator] = len(whole)
			whole = append(whole, Result{part.Indicator, slices.Clip(part.Figures)})
			continue
		}
		whole[i].Figures = append(whole[i].Figures, part.Figures...)
	}
	return whole
}
