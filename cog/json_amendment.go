package cog

import (
	"encoding/json"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/internal/wire"
	"github.com/coglaw/coglaw/law"
)

var amendmentFields = []scan.Field[Amendment]{
	{Key: "number", Required: true, Read: func(s *scan.Scanner, a *Amendment) { a.Number = s.Count() }},
	{Key: "title", Read: func(s *scan.Scanner, a *Amendment) { a.Title = s.Text() }},
	{Key: "source", Read: func(s *scan.Scanner, a *Amendment) { a.Source = s.Text() }},
	{Key: "concluded", Read: func(s *scan.Scanner, a *Amendment) { a.Concluded = scan.Day(s) }},
	{Key: "state", Read: func(s *scan.Scanner, a *Amendment) { scan.Object(s, "state", stateFields, &a.State) }},
	{Key: "body", Read: func(s *scan.Scanner, a *Amendment) { a.Body.ReadJSON(s) }},
	{Key: "reason", Read: func(s *scan.Scanner, a *Amendment) { a.Reason = scan.NewPart[amendment.Reason](s) }},
	{Key: "changes", Read: func(s *scan.Scanner, a *Amendment) { scan.List(s, &a.Changes, readChange) }},
}

type amendmentJSON struct {
	Number    int               `json:"number,omitempty"`
	Title     string            `json:"title,omitempty"`
	Source    string            `json:"source,omitempty"`
	Concluded *law.Day          `json:"concluded,omitempty"`
	State     *stateJSON        `json:"state,omitempty"`
	Body      *Body             `json:"body,omitempty"`
	Reason    *amendment.Reason `json:"reason,omitempty"`
	Changes   []changeJSON      `json:"changes,omitempty"`
}

// ReadJSON reads it as part of a document being read; [Decode] calls it.
func (a *Amendment) ReadJSON(s *scan.Scanner) { scan.Object(s, "amendment", amendmentFields, a) }

// UnmarshalJSON reads the amendment as a document has it. Its error is *law.Malformed; what
// the text that it meets has against it is for [Convention.Amend] to tell.
func (a *Amendment) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, a) }

// MarshalJSON writes the amendment as a document has it. An empty change cannot be written,
// nor can a day that does not exist.
func (a Amendment) MarshalJSON() ([]byte, error) {
	var c form.Checker
	if checkKindsOf(&c, "", a.Changes); c.Found() > 0 {
		return nil, c.Err()
	}
	return json.Marshal(a.wire())
}

func (a Amendment) wire() amendmentJSON {
	return amendmentJSON{a.Number, a.Title, a.Source, wire.Said(a.Concluded), wireState(a.State), said(&a.Body), a.Reason,
		wire.Each(a.Changes, wireChange)}
}

var transmissionFields = []scan.Field[Transmission]{
	{Key: "amendment", Read: func(s *scan.Scanner, t *Transmission) { t.Amendment = s.Count() }},
	{Key: "to", Required: true, Read: func(s *scan.Scanner, t *Transmission) { scan.Word(s, &t.To) }},
	{Key: "on", Required: true, Read: func(s *scan.Scanner, t *Transmission) { t.On = scan.Day(s) }},
}

type transmissionJSON struct {
	Amendment int              `json:"amendment,omitempty"`
	To        branch.Recipient `json:"to,omitempty"`
	On        *law.Day         `json:"on,omitempty"`
}

// ReadJSON reads it as part of a document being read; [Decode] calls it.
func (t *Transmission) ReadJSON(s *scan.Scanner) {
	scan.Object(s, "transmission", transmissionFields, t)
}

// UnmarshalJSON reads the transmission as a document has it. Its error is *law.Malformed.
func (t *Transmission) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, t) }

// MarshalJSON writes the transmission as a document has it. A day that does not exist cannot
// be written.
func (t Transmission) MarshalJSON() ([]byte, error) {
	return json.Marshal(transmissionJSON{t.Amendment, t.To, wire.Said(t.On)})
}
