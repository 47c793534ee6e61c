package cog

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/law"
)

// An Event is one day in the life of a convention.
type Event struct {
	On      law.Day
	What    law.Text
	Details []law.Value // the changes of an amendment, what a late signature entails
}

// Timeline yields what the document tells of the convention's life, in the order
// of days: the term, the conclusion, each amendment, each transmission, each
// evaluation.
func (d *Document) Timeline() iter.Seq[Event] {
	var events []Event
	add := func(on law.Day, what law.Text, details ...law.Value) {
		if on.IsValid() {
			events = append(events, Event{on, what, details})
		}
	}
	var late []law.Value
	if s, ok := d.Late(); ok {
		late = append(late, s)
	}
	add(d.Concluded, law.Text{FR: "conclusion", EN: "conclusion"}, late...)
	term := d.Term
	for i := range d.Amendments {
		a := &d.Amendments[i]
		on := d.dayOf(i, law.Day{})
		what := law.Textf("avenant n° %d", "amendment no. %d", a.Number)
		if a.Title != "" {
			what = law.Textf("%s — %s", "%s — %s", what, a.Title)
		}
		var details []law.Value
		if a.Reason != nil {
			details = append(details, law.Textf("motif : %s", "reason: %s", *a.Reason))
		}
		for _, ch := range a.Changes {
			if kindOf(ch) == nil {
				continue
			}
			details = append(details, ch)
			if t, ok := ch.(SetTerm); ok && on.IsValid() {
				term = t.Term
			}
		}
		if a.Concluded.IsZero() && on.IsValid() {
			what = law.Textf("%s (jour inconnu, au plus tard celui-ci)", "%s (day not known, this one at the latest)", what)
		}
		add(on, what, details...)
	}
	add(term.Start, law.Text{FR: "début de la période", EN: "the term begins"})
	add(term.End, law.Text{FR: "fin de la période", EN: "the term ends"})
	for _, t := range d.Transmissions {
		what := law.Textf("transmission de la convention : %s", "convention transmitted: %s", t.To)
		if t.Amendment > 0 {
			what = law.Textf("transmission de l’avenant n° %d : %s", "amendment no. %d transmitted: %s", t.Amendment, t.To)
		}
		add(t.On, what)
	}
	for i, r := range d.Evaluations {
		name := law.Textf("évaluation n° %d", "evaluation no. %d", i+1)
		if r.Title != "" {
			name = law.Textf("%s — %s", "%s — %s", name, r.Title)
		}
		add(r.Opened, law.Textf("ouverture : %s", "opened: %s", name))
		add(r.Closed, law.Textf("clôture : %s", "closed: %s", name))
	}
	slices.SortStableFunc(events, func(a, b Event) int { return a.On.Compare(b.On) })
	return slices.Values(events)
}
