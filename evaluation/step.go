package evaluation

import (
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// reports is what was reported on an indicator. The zero value is nothing.
type reports struct {
	at    int         // where its result stands in the record
	years *form.Years // those that have a figure
}

// step returns a copy of the evaluation that is to change, unless it is closed or none.
func (e *Evaluation) step() (*Evaluation, error) {
	switch {
	case e.IsClosed():
		return nil, law.NewMalformed(law.NewFault(law.NotAllowed,
			"l’évaluation est close depuis le %s", "the evaluation was closed on %s", e.record.Closed).At("/closed"))
	case e.text.Len() == 0:
		return nil, law.NewMalformed(nothing)
	}
	next := *e
	return &next, nil
}

// Hear returns the evaluation with views of the parties added, all or none. Its error is
// *law.Malformed; pointers are to where a view would stand in the record.
func (e *Evaluation) Hear(views ...View) (*Evaluation, error) {
	next, err := e.step()
	if err != nil {
		return nil, err
	}
	var c form.Checker
	checkViews(&c, len(e.record.Views)+e.views.len(), views, e.began.scope, next.hear)
	next.views = e.views.with(slices.Clone(views))
	return next.unless(&c)
}

// hear notes that a party was heard, and reports whether it was already.
func (e *Evaluation) hear(h hearing) (again bool) {
	place, _ := e.text.Objective(h.objective)
	n := 2*place + int(h.by-branch.State)
	again = e.began.heard[h] || e.heard.at(n)
	e.heard = e.heard.with(n, true)
	return again
}

// unless returns the evaluation unless there are faults.
func (e *Evaluation) unless(c *form.Checker) (*Evaluation, error) {
	if err := c.Err(); err != nil {
		return nil, err
	}
	return e, nil
}

// Report returns the evaluation with figures reached on indicators added, all or none, to
// those of other years where there are some: figures come in year by year.
// A year that has its figure already is refused. Its error is *law.Malformed;
// pointers are to where the figures would stand in the record.
func (e *Evaluation) Report(results ...Result) (*Evaluation, error) {
	next, err := e.step()
	if err != nil {
		return nil, err
	}
	var c form.Checker
	for _, res := range results {
		next.report(&c, res)
	}
	next.results = e.results.with(cloneResults(results))
	return next.unless(&c)
}

func (e *Evaluation) report(c *form.Checker, res Result) {
	number := e.text.indicators[res.Indicator].number
	on, years := e.reports.at(number), new(form.Years)
	began, ok := e.began.reported[res.Indicator]
	switch {
	case on.years != nil:
		*years = *on.years
	case ok:
		on.at = began
		for _, f := range e.record.Results[began].Figures {
			years.Add(f.Year)
		}
	default:
		on.at = e.count
		e.count++
		checkIndicator(c, on.at, res.Indicator, e.began.scope)
	}
	checkFigures(c, on.at, res.Figures, law.Day{}, years)
	if number > 0 {
		e.reports = e.reports.with(number, reports{on.at, years})
	}
}

// NoAnswer returns the evaluation with silences of the parties added, all or none. A party
// may still be heard later. Its error is *law.Malformed; pointers are to where a
// silence would stand in the record.
func (e *Evaluation) NoAnswer(silent ...Silence) (*Evaluation, error) {
	next, err := e.step()
	if err != nil {
		return nil, err
	}
	var c form.Checker
	next.record.Silent = append(slices.Clip(e.record.Silent), silent...)
	next.record.checkSilent(&c)
	return next.unless(&c)
}

// Close returns the evaluation closed on the given day, adversarial or not. Its error
// is *law.Malformed. It goes through the whole record, for nothing in it may be later.
func (e *Evaluation) Close(on law.Day) (*Evaluation, error) {
	next, err := e.step()
	if err != nil {
		return nil, err
	}
	next.record.Closed = on
	r := next.whole()
	if err := r.CheckIn(e.text); err != nil {
		return nil, err
	}
	return next, nil
}
