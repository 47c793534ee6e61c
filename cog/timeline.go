package cog

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/law"
)

// An EventKind is what happens on a day in the life of a convention. The zero EventKind is
// none.
type EventKind uint8

// The kinds of event.
const (
	_                EventKind = iota
	TermStart                  // the first day of the term
	Conclusion                 // the day of signature
	Transmitted                // the convention or an amendment was sent to a recipient
	Amended                    // an amendment was concluded
	EvaluationOpened           // an evaluation began
	EvaluationClosed           // an evaluation ended: nothing is added to it afterwards
	TermEnd                    // the last day of the term
)

var eventKinds = enum.Table[EventKind]{
	TermStart:        {Slug: "term-start", Label: law.Text{FR: "début de la période", EN: "the term begins"}},
	Conclusion:       {Slug: "conclusion", Label: law.Text{FR: "conclusion", EN: "conclusion"}},
	Transmitted:      {Slug: "transmission", Label: law.Text{FR: "transmission", EN: "transmission"}},
	Amended:          {Slug: "amendment", Label: law.Text{FR: "avenant", EN: "amendment"}},
	EvaluationOpened: {Slug: "evaluation-opened", Label: law.Text{FR: "ouverture", EN: "opened"}},
	EvaluationClosed: {Slug: "evaluation-closed", Label: law.Text{FR: "clôture", EN: "closed"}},
	TermEnd:          {Slug: "term-end", Label: law.Text{FR: "fin de la période", EN: "the term ends"}},
}

// EventKinds returns the kinds of event in the order of their constants.
func EventKinds() []EventKind { return slices.Collect(eventKinds.All()) }

// String returns the slug, "" for the zero EventKind.
func (k EventKind) String() string { return eventKinds.Slug(k) }

// In names the kind.
func (k EventKind) In(l law.Language) string { return eventKinds.In(k, l) }

// MarshalText writes the slug.
func (k EventKind) MarshalText() ([]byte, error) { return eventKinds.Marshal(k) }

// UnmarshalText reads a slug.
func (k *EventKind) UnmarshalText(text []byte) error { return eventKinds.Unmarshal(k, text) }

// An Event is one thing that happens on a day in the life of a convention.
type Event struct {
	On      law.Day     `json:"on"`               // the day
	Kind    EventKind   `json:"kind"`             // what happened
	Latest  bool        `json:"latest,omitempty"` // the day is not known: it is this one at the latest
	Number  int         `json:"number,omitempty"` // of the amendment, or of the amendment transmitted; else 0
	Title   string      `json:"title,omitempty"`  // of the amendment or the evaluation, if it has one
	What    law.Text    `json:"-"`                // the event in words
	Details []law.Value `json:"-"`                // what is observed of a conclusion, the reason and the changes of an amendment
}

// Timeline yields what the document tells of the convention's life, in the order
// of days: the term, the conclusion, each amendment, each transmission, each
// evaluation.
func (d *Document) Timeline() iter.Seq[Event] {
	var events []Event
	add := func(e Event) {
		if e.On.IsValid() {
			events = append(events, e)
		}
	}
	add(d.conclusion())
	term := d.Term
	for i, on := range d.days(law.Day{}) {
		a := &d.Amendments[i]
		add(a.event(on))
		for _, ch := range a.Changes {
			if t, ok := ch.(SetTerm); ok && on.IsValid() {
				term = t.Term
			}
		}
	}
	add(Event{On: term.Start, Kind: TermStart, What: law.Say(TermStart)})
	add(Event{On: term.End, Kind: TermEnd, What: law.Say(TermEnd)})
	for _, t := range d.Transmissions {
		what := law.Textf("transmission de la convention : %s", "convention transmitted: %s", t.To)
		if t.Amendment > 0 {
			what = law.Textf("transmission de l’avenant n° %d : %s", "amendment no. %d transmitted: %s", t.Amendment, t.To)
		}
		add(Event{On: t.On, Kind: Transmitted, Number: t.Amendment, What: what})
	}
	for i, r := range d.Evaluations {
		name := law.Textf("évaluation n° %d", "evaluation no. %d", i+1)
		if r.Title != "" {
			name = law.Textf("%s — %s", "%s — %s", name, r.Title)
		}
		add(Event{On: r.Opened, Kind: EvaluationOpened, Title: r.Title, What: law.Textf("ouverture : %s", "opened: %s", name)})
		add(Event{On: r.Closed, Kind: EvaluationClosed, Title: r.Title, What: law.Textf("clôture : %s", "closed: %s", name)})
	}
	slices.SortStableFunc(events, func(a, b Event) int { return a.On.Compare(b.On) })
	return slices.Values(events)
}

// conclusion is the event of the conclusion, with what is observed of it.
func (d *Document) conclusion() Event {
	e := Event{On: d.Concluded, Kind: Conclusion, What: law.Say(Conclusion)}
	if d.Concluded.IsValid() {
		for o := range d.Judge(d.Concluded).Observations() {
			e.Details = append(e.Details, o)
		}
	}
	return e
}

// event is the event of the amendment, which was concluded on the day or, where an archive
// does not tell its own, by then.
func (a *Amendment) event(on law.Day) Event {
	e := Event{On: on, Kind: Amended, Latest: a.Concluded.IsZero(), Number: a.Number, Title: a.Title}
	e.What = law.Textf("avenant n° %d", "amendment no. %d", a.Number)
	if a.Title != "" {
		e.What = law.Textf("%s — %s", "%s — %s", e.What, a.Title)
	}
	if e.Latest {
		e.What = law.Textf("%s (jour inconnu, au plus tard celui-ci)", "%s (day not known, this one at the latest)", e.What)
	}
	if a.Reason != nil {
		e.Details = append(e.Details, law.Textf("motif : %s", "reason: %s", *a.Reason))
	}
	for _, ch := range a.Changes {
		if kind := kindOf(ch); kind != nil {
			e.Details = append(e.Details, kind.clone(ch))
		}
	}
	return e
}
