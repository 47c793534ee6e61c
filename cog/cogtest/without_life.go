package cogtest

import (
	"errors"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/outline"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// againstAmendment returns the changes of the last amendment that may break an entry about
// amendments.
func againstAmendment(d *cog.Document, e *statute.Entry) (list []change, err error) {
	if len(d.Amendments) == 0 {
		return nil, errors.New("it is about an amendment, and there is none")
	}
	for i := range e.Versions {
		list = append(list, againstAmended(d, &e.Versions[i])...)
	}
	return list, nil
}

// againstAmended returns the changes against what a version asks.
func againstAmended(d *cog.Document, v *statute.Version) (list []change) {
	switch v.Demand.Relation {
	case statute.Founded:
		for _, day := range []law.Day{v.Period.From.AddDays(-1), v.Period.To} {
			list = append(list, func(d *cog.Document) { moveLast(d, day) })
		}
	case statute.SameBody:
		for _, b := range branch.Bodies() {
			list = append(list, func(d *cog.Document) { last(d).Body.Code = b })
		}
	case statute.ProvidedReason:
		list = append(list, func(d *cog.Document) { last(d).Reason = nil })
	case statute.WhileItRuns:
		term := d.Term // as concluded
		if text, err := d.At(last(d).Concluded); err == nil {
			term = text.Term
		}
		for _, day := range []law.Day{term.End.AddDays(1), d.Concluded.AddDays(-1)} {
			list = append(list, func(d *cog.Document) { moveLast(d, day) })
		}
	}
	if by := v.Demand.Term.EndsBy; by.IsValid() {
		list = append(list, func(d *cog.Document) {
			last(d).Changes = append(last(d).Changes, cog.SetTerm{Term: cog.Term{Start: d.Term.Start, End: by.AddDays(1)}})
		})
	}
	return list
}

func last(d *cog.Document) *cog.Amendment { return &d.Amendments[len(d.Amendments)-1] }

// moveLast has the last amendment concluded on another day, and signed as that day asks. What
// follows it is put off with it.
func moveLast(d *cog.Document, day law.Day) {
	a := last(d)
	from := a.Concluded
	a.Concluded = day
	outline.Sign(a, regimeOf(d.Scope), d.Scope)
	for i := range d.Transmissions {
		if t := &d.Transmissions[i]; t.Amendment == a.Number && t.On.Before(day) {
			t.On = day
		}
	}
	for i := range d.Evaluations {
		if e := &d.Evaluations[i]; !e.Opened.Before(from) && e.Opened.Before(day) {
			*e = putOff(*e, day)
		}
	}
}

// putOff has an evaluation opened and closed on one day.
func putOff(r evaluation.Record, day law.Day) evaluation.Record {
	r.Opened = day
	if r.Closed.IsValid() {
		r.Closed = day
	}
	return r
}

// againstEvaluation has a party kept silent in the last evaluation that is closed, where it was
// neither heard nor invited.
func againstEvaluation(d *cog.Document) (list []change, err error) {
	for i := len(d.Evaluations) - 1; i >= 0; i-- {
		if !d.Evaluations[i].Closed.IsValid() {
			continue
		}
		for _, p := range branch.Parties() {
			list = append(list, func(d *cog.Document) {
				r := &d.Evaluations[i]
				r.Views = less(r.Views, func(v evaluation.View) bool { return v.By == p })
				r.Silent = less(r.Silent, func(s evaluation.Silence) bool { return s.By == p })
			})
		}
		return list, nil
	}
	return nil, errors.New("it is about a closed evaluation, and there is none")
}
