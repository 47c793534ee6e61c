package main

import (
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// The wire types of a life, in the order of the keys on the format's page. What says nothing
// is left out.
type (
	timelineJSON struct {
		Source      string      `json:"source"`
		Document    int         `json:"document"`
		On          law.Day     `json:"on"`
		Verdict     string      `json:"verdict"`
		Events      []cog.Event `json:"events"`
		Outstanding []dueJSON   `json:"outstanding"`
		Lapsed      []dueJSON   `json:"lapsed"`
	}
	dueJSON struct {
		Rule      law.Rule       `json:"rule"`
		Act       int            `json:"act"` // 0: the convention
		To        string         `json:"to,omitempty"`
		Year      int            `json:"year,omitempty"`
		Since     law.Day        `json:"since"`
		Citations []law.Citation `json:"citations"`
		Lapsed    string         `json:"lapsed,omitempty"`
		OnRecord  *bool          `json:"onRecord,omitempty"` // false in a partial document: it may have been done
	}
)

func (e *env) timelineLine(source string, document int, d *cog.Document) timelineJSON {
	w := timelineJSON{Source: source, Document: document, On: e.at, Verdict: d.Assess(e.day(d)).Verdict().String(),
		Events: []cog.Event{}, Outstanding: []dueJSON{}, Lapsed: []dueJSON{}}
	for ev := range d.Timeline() {
		if !ev.Latest { // of what is not known to have been on a day there is no event
			w.Events = append(w.Events, ev)
		}
	}
	for u := range d.Dues(e.at) {
		due := dueJSON{u.Rule, u.Amendment, u.To.String(), u.Year, u.Since, u.Citations, u.Lapsed.String(), nil}
		if d.Partial {
			due.OnRecord = new(bool)
		}
		switch {
		case u.Outstanding():
			w.Outstanding = append(w.Outstanding, due)
		case u.Done.IsZero():
			w.Lapsed = append(w.Lapsed, due)
		}
	}
	return w
}
