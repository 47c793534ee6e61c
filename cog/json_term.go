package cog

import (
	"encoding/json"
	"strings"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/internal/wire"
	"github.com/coglaw/coglaw/law"
)

var termFields = []scan.Field[Term]{
	{Key: "start", Required: true, Read: func(s *scan.Scanner, t *Term) { t.Start = scan.Day(s) }},
	{Key: "end", Required: true, Read: func(s *scan.Scanner, t *Term) { t.End = scan.Day(s) }},
}

type termJSON struct {
	Start *law.Day `json:"start,omitempty"`
	End   *law.Day `json:"end,omitempty"`
}

// ReadJSON reads it as part of a document being read; [Decode] calls it. A term at fault is
// none.
func (t *Term) ReadJSON(s *scan.Scanner) {
	before := s.Lost()
	if scan.Object(s, "term", termFields, t); s.Lost() == before {
		s.AddUnder(t.check())
	}
	if s.Lost() > before {
		*t = Term{}
	}
}

// UnmarshalJSON reads the term as a document has it. Its error is *law.Malformed.
func (t *Term) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, t) }

// MarshalJSON writes the term as a document has it. A day that does not exist cannot be
// written.
func (t Term) MarshalJSON() ([]byte, error) {
	return json.Marshal(termJSON{wire.Said(t.Start), wire.Said(t.End)})
}

// ParseTerm reads a term as String writes it: "2023-01-01/2027-12-31". Its error is
// *law.Malformed.
func ParseTerm(text string) (Term, error) {
	start, end, ok := strings.Cut(text, "/")
	if !ok {
		return Term{}, law.NewMalformed(law.NewFault(law.WrongType, "« %s » n’est pas une période : deux jours et « / » entre eux sont attendus",
			"`%s` is no term: two days are expected, with `/` between them", text))
	}
	var t Term
	var err error
	if t.Start, err = law.ParseDay(start); err == nil {
		if t.End, err = law.ParseDay(end); err == nil {
			err = t.check()
		}
	}
	if err != nil {
		return Term{}, err
	}
	return t, nil
}

// MarshalText writes the term as String does. A day that does not exist cannot be written.
func (t Term) MarshalText() ([]byte, error) {
	if err := t.check(); err != nil && !t.IsZero() {
		return nil, err
	}
	return []byte(t.String()), nil
}

// UnmarshalText reads a term as [ParseTerm] does; an empty text is the zero Term.
func (t *Term) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*t = Term{}
		return nil
	}
	read, err := ParseTerm(string(text))
	if err == nil {
		*t = read
	}
	return err
}

var sicknessFields = []scan.Field[SicknessConvention]{
	{Key: "body", Read: func(s *scan.Scanner, w *SicknessConvention) {
		if scan.OneOf(s, branch.Cnam) == 1 {
			w.Body = branch.Cnam
		}
	}},
	{Key: "term", Read: func(s *scan.Scanner, w *SicknessConvention) { w.Term.ReadJSON(s) }},
}

type sicknessJSON struct {
	Body branch.Body `json:"body,omitempty"`
	Term *Term       `json:"term,omitempty"`
}

// ReadJSON reads it as part of a document being read; [Decode] calls it.
func (s *SicknessConvention) ReadJSON(from *scan.Scanner) {
	scan.Object(from, "sicknessConvention", sicknessFields, s)
}

// UnmarshalJSON reads what a document says of the sickness convention. Its error is
// *law.Malformed.
func (s *SicknessConvention) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, s) }

// MarshalJSON writes what a document says of the sickness convention.
func (s SicknessConvention) MarshalJSON() ([]byte, error) {
	return json.Marshal(sicknessJSON{s.Body, wire.Said(s.Term)})
}
