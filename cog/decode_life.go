package cog

import (
	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/scan"
)

var amendmentFields = []scan.Field[Amendment]{
	{Key: "number", Required: true, Read: func(s *scan.Scanner, a *Amendment) { a.Number = s.Count() }},
	{Key: "title", Read: func(s *scan.Scanner, a *Amendment) { a.Title = s.Text() }},
	{Key: "source", Read: func(s *scan.Scanner, a *Amendment) { a.Source = s.Text() }},
	{Key: "concluded", Read: func(s *scan.Scanner, a *Amendment) { a.Concluded = day(s) }},
	{Key: "state", Read: func(s *scan.Scanner, a *Amendment) { scan.Object(s, stateFields, &a.State) }},
	{Key: "body", Read: func(s *scan.Scanner, a *Amendment) { scan.Object(s, bodyFields, &a.Body) }},
	{Key: "reason", Read: func(s *scan.Scanner, a *Amendment) { a.Reason = reason(s) }},
	{Key: "changes", Read: func(s *scan.Scanner, a *Amendment) { scan.List(s, &a.Changes, readChange) }},
}

var reasonFields = []scan.Field[amendment.Reason]{
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, r *amendment.Reason) { s.Word(&r.Kind) }},
	{Key: "year", Read: func(s *scan.Scanner, r *amendment.Reason) { r.Year = s.Year() }},
	{Key: "title", Read: func(s *scan.Scanner, r *amendment.Reason) { r.Title = s.Text() }},
}

func reason(s *scan.Scanner) *amendment.Reason {
	before := s.Faults()
	r := scan.NewObject(s, reasonFields)
	if s.Faults() == before {
		s.AddUnder(r.Check())
	}
	return r
}

var transmissionFields = []scan.Field[Transmission]{
	{Key: "amendment", Read: func(s *scan.Scanner, t *Transmission) { t.Amendment = s.Count() }},
	{Key: "to", Required: true, Read: func(s *scan.Scanner, t *Transmission) { s.Word(&t.To) }},
	{Key: "on", Required: true, Read: func(s *scan.Scanner, t *Transmission) { t.On = day(s) }},
}

var recordFields = []scan.Field[evaluation.Record]{
	{Key: "opened", Required: true, Read: func(s *scan.Scanner, r *evaluation.Record) { r.Opened = day(s) }},
	{Key: "closed", Read: func(s *scan.Scanner, r *evaluation.Record) { r.Closed = day(s) }},
	{Key: "title", Read: func(s *scan.Scanner, r *evaluation.Record) { r.Title = s.Text() }},
	{Key: "results", Read: func(s *scan.Scanner, r *evaluation.Record) { scan.Objects(s, &r.Results, resultFields) }},
	{Key: "views", Read: func(s *scan.Scanner, r *evaluation.Record) { scan.Objects(s, &r.Views, viewFields) }},
	{Key: "silent", Read: func(s *scan.Scanner, r *evaluation.Record) { scan.Objects(s, &r.Silent, silenceFields) }},
}

var resultFields = []scan.Field[evaluation.Result]{
	{Key: "indicator", Required: true, Read: func(s *scan.Scanner, r *evaluation.Result) { r.Indicator = s.Text() }},
	{Key: "figures", Read: func(s *scan.Scanner, r *evaluation.Result) { r.Figures = figures(s) }},
}

var viewFields = []scan.Field[evaluation.View]{
	{Key: "objective", Required: true, Read: func(s *scan.Scanner, v *evaluation.View) { v.Objective = s.Text() }},
	{Key: "by", Required: true, Read: func(s *scan.Scanner, v *evaluation.View) { s.Word(&v.By) }},
	{Key: "finding", Required: true, Read: func(s *scan.Scanner, v *evaluation.View) { s.Word(&v.Finding) }},
	{Key: "comment", Read: func(s *scan.Scanner, v *evaluation.View) { v.Comment = s.Text() }},
}

var silenceFields = []scan.Field[evaluation.Silence]{
	{Key: "by", Required: true, Read: func(s *scan.Scanner, v *evaluation.Silence) { s.Word(&v.By) }},
	{Key: "invited", Required: true, Read: func(s *scan.Scanner, v *evaluation.Silence) { v.Invited = day(s) }},
}
