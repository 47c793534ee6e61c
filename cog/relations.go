package cog

import (
	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// An act is one amendment before the law: what it amends, what comes of it, and what
// comes of it shows, with the amendment's own signatures.
type act struct {
	*Amendment
	*working
	on            law.Day
	before        *Draft
	signed        Draft
	seen, unknown statute.Facts
	called        bool // a duty of the law of the day calls for such an amendment
}

func newAct(a *Amendment, w *working, r *Report, before *Draft) *act {
	n := &act{Amendment: a, working: w, on: r.on, before: before, signed: w.Draft}
	n.signed.State, n.signed.Body.Signatories = a.State, a.Body.Signatories
	n.seen = n.signed.facts()
	n.unknown = n.signed.unknown(n.seen)
	for _, v := range r.era().amending {
		if v != nil && !v.Call.Yearly.IsZero() && w.only(&v.Call.Yearly) {
			n.called = true
		}
	}
	return n
}

// stands tells how a relation stands for the amendment: the closed few of package
// statute that compare it with the text it changes.
func (a *act) stands(r statute.Relation) (Outcome, []lapse) {
	switch r {
	case statute.WhileItRuns:
		return a.whileItRuns()
	case statute.SameBody:
		return a.sameBody()
	case statute.ProvidedReason:
		return a.providedReason()
	}
	return Satisfied, nil // founded: the law of the day has been asked
}

// extends reports whether the term goes on longer than it did, having been long
// enough by the law of the convention's own day.
func (a *act) extends(by *regime, place int) bool {
	b := a.before
	if !b.Concluded.IsValid() || b.Term.IsZero() {
		return false
	}
	v := by.eraOf(b.Scope, b.Concluded).era().binding[place]
	return v != nil && v.Demand.Term.AtLeast > 0 && b.Term.within(v.Demand.Term) &&
		!a.working.Term.Start.After(b.Term.Start) && a.working.Term.End.After(b.Term.End)
}

// whileItRuns compares the day with the conclusion and the term.
func (a *act) whileItRuns() (Outcome, []lapse) {
	b := a.before
	// Where an archive does not tell the day, it was a.on at the latest.
	known := a.Concluded.IsValid() || !b.Partial
	late := known && b.Term.End.IsValid() && a.on.After(b.Term.End)
	early := b.Concluded.IsValid() && a.on.Before(b.Concluded)
	if late || early {
		return Breached, []lapse{{seen: []law.Value{a.on}, required: []law.Value{running{b.Concluded, b.Term}}}}
	}
	if !b.Concluded.IsValid() && !b.Partial {
		return Breached, []lapse{{seen: []law.Value{a.on},
			required: []law.Value{law.Text{FR: "la convention n’est pas conclue", EN: "the convention is not concluded"}}}}
	}
	if !known || !b.Concluded.IsValid() || b.Term.IsZero() {
		return Undecided, nil
	}
	return Satisfied, nil
}

// running names the days a convention may be amended on.
type running struct {
	concluded law.Day
	term      Term
}

func (r running) In(l law.Language) string {
	from := law.Textf("conclue le %s", "concluded on %s", r.concluded)
	if r.term.IsZero() {
		return from.In(l)
	}
	return from.In(l) + law.Textf(", elle court jusqu’au %s", ", it runs until %s", r.term.End).In(l)
}

// sameBody compares the bodies.
func (a *act) sameBody() (Outcome, []lapse) {
	want, have := a.before.Body.Code, a.Body.Code
	switch {
	case have != 0 && want != 0 && have != want:
		return Breached, []lapse{{seen: []law.Value{have}, required: []law.Value{want}}}
	case have != 0 && want != 0:
		return Satisfied, nil
	case have == 0 && want != 0 && !a.before.Partial:
		return Breached, []lapse{{seen: []law.Value{unnamedBody}, required: []law.Value{want}}}
	}
	return Undecided, nil
}

// providedReason compares the reason with the triggers of the clause that stands before
// the amendment. An amendment that a duty of the law itself calls for needs none.
func (a *act) providedReason() (Outcome, []lapse) {
	clause := a.before.AmendmentConditions
	switch {
	case a.Reason != nil && clause.ProvidesFor(*a.Reason):
		return Satisfied, nil
	case a.Reason == nil && a.called:
		return Satisfied, nil
	case a.before.Partial:
		return Undecided, nil
	}
	l := lapse{seen: []law.Value{law.Text{FR: "aucun motif", EN: "no reason"}}}
	if a.Reason != nil {
		l.seen[0] = *a.Reason
	}
	if clause != nil {
		for _, t := range clause.Triggers {
			if t.Kind == amendment.Other {
				l.required = append(l.required, law.Text{FR: t.Title, EN: t.Title})
			} else {
				l.required = append(l.required, t.Kind)
			}
		}
	}
	return Breached, []lapse{l}
}
