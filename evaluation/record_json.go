package evaluation

import (
	"encoding/json"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/internal/wire"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

var recordFields = []scan.Field[Record]{
	{Key: "opened", Required: true, Read: func(s *scan.Scanner, r *Record) { r.Opened = scan.Day(s) }},
	{Key: "closed", Read: func(s *scan.Scanner, r *Record) { r.Closed = scan.Day(s) }},
	{Key: "title", Read: func(s *scan.Scanner, r *Record) { r.Title = s.Text() }},
	{Key: "objectives", Read: func(s *scan.Scanner, r *Record) {
		scan.List(s, &r.Objectives, func(s *scan.Scanner, id *string) { *id = s.Text() })
		s.Note(func(v *scan.Shape) { v.Once = true })
	}},
	{Key: "results", Read: func(s *scan.Scanner, r *Record) { scan.Parts(s, &r.Results) }},
	{Key: "views", Read: func(s *scan.Scanner, r *Record) { scan.Parts(s, &r.Views) }},
	{Key: "silent", Read: func(s *scan.Scanner, r *Record) {
		scan.Parts(s, &r.Silent)
		s.Note(func(v *scan.Shape) { v.OncePer = "by" })
	}},
}

type recordJSON struct {
	Title      string        `json:"title,omitempty"`
	Opened     *law.Day      `json:"opened,omitempty"`
	Closed     *law.Day      `json:"closed,omitempty"`
	Objectives []string      `json:"objectives,omitempty"`
	Results    []resultFigs  `json:"results,omitempty"`
	Views      []View        `json:"views,omitempty"`
	Silent     []silenceJSON `json:"silent,omitempty"`
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (r *Record) ReadJSON(s *scan.Scanner) { scan.Object(s, "evaluation", recordFields, r) }

// UnmarshalJSON reads the record as a document has it. Its error is *law.Malformed; what
// [Record.Check] has against it is not told, since that needs the objectives.
func (r *Record) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, r) }

// MarshalJSON writes the record as a document has it. A day that does not exist cannot be
// written.
func (r Record) MarshalJSON() ([]byte, error) {
	return json.Marshal(recordJSON{r.Title, wire.Said(r.Opened), wire.Said(r.Closed), r.Objectives,
		wire.Each(r.Results, Result.wire), r.Views, wire.Each(r.Silent, Silence.wire)})
}

var resultFields = []scan.Field[Result]{
	{Key: "indicator", Required: true, Read: func(s *scan.Scanner, r *Result) { r.Indicator = s.Text() }},
	{Key: "figures", Read: func(s *scan.Scanner, r *Result) { (*objective.Figures)(&r.Figures).ReadJSON(s) }},
}

type resultFigs struct {
	Indicator string            `json:"indicator,omitempty"`
	Figures   objective.Figures `json:"figures,omitempty"`
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (r *Result) ReadJSON(s *scan.Scanner) { scan.Object(s, "result", resultFields, r) }

// UnmarshalJSON reads the result as a document has it. Its error is *law.Malformed.
func (r *Result) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, r) }

// MarshalJSON writes the result as a document has it.
func (r Result) MarshalJSON() ([]byte, error) { return json.Marshal(r.wire()) }

func (r Result) wire() resultFigs { return resultFigs{r.Indicator, r.Figures} }

var viewFields = []scan.Field[View]{
	{Key: "objective", Required: true, Read: func(s *scan.Scanner, v *View) { v.Objective = s.Text() }},
	{Key: "by", Required: true, Read: func(s *scan.Scanner, v *View) { v.By = side(s) }},
	{Key: "finding", Required: true, Read: func(s *scan.Scanner, v *View) { scan.Word(s, &v.Finding) }},
	{Key: "comment", Read: func(s *scan.Scanner, v *View) { v.Comment = s.Text() }},
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (v *View) ReadJSON(s *scan.Scanner) { scan.Object(s, "view", viewFields, v) }

// UnmarshalJSON reads the view as a document has it. Its error is *law.Malformed.
func (v *View) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, v) }

var silenceFields = []scan.Field[Silence]{
	{Key: "by", Required: true, Read: func(s *scan.Scanner, v *Silence) { v.By = side(s) }},
	{Key: "invited", Required: true, Read: func(s *scan.Scanner, v *Silence) { v.Invited = scan.Day(s) }},
}

type silenceJSON struct {
	By      branch.Party `json:"by,omitempty"`
	Invited *law.Day     `json:"invited,omitempty"`
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (v *Silence) ReadJSON(s *scan.Scanner) { scan.Object(s, "silence", silenceFields, v) }

// UnmarshalJSON reads the silence as a document has it. Its error is *law.Malformed.
func (v *Silence) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, v) }

// MarshalJSON writes the silence as a document has it. A day that does not exist cannot be
// written.
func (v Silence) MarshalJSON() ([]byte, error) { return json.Marshal(v.wire()) }

func (v Silence) wire() silenceJSON { return silenceJSON{v.By, wire.Said(v.Invited)} }

// side reads one of the two parties, who alone are heard in an evaluation.
func side(s *scan.Scanner) (p branch.Party) {
	parties := branch.Parties()
	if i := scan.OneOf(s, parties[:]...); i > 0 {
		p = parties[i-1]
	}
	return p
}
