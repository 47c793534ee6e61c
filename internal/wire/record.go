package wire

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
)

// RecordFields are those of the record of an evaluation.
var RecordFields = []scan.Field[evaluation.Record]{
	{Key: "opened", Required: true, Read: func(s *scan.Scanner, r *evaluation.Record) { r.Opened = Day(s) }},
	{Key: "closed", Read: func(s *scan.Scanner, r *evaluation.Record) { r.Closed = Day(s) }},
	{Key: "title", Read: func(s *scan.Scanner, r *evaluation.Record) { r.Title = s.Text() }},
	{Key: "objectives", Read: func(s *scan.Scanner, r *evaluation.Record) {
		scan.List(s, &r.Objectives, func(s *scan.Scanner, id *string) { *id = s.Text() })
	}},
	{Key: "results", Read: func(s *scan.Scanner, r *evaluation.Record) { scan.Objects(s, &r.Results, resultFields) }},
	{Key: "views", Read: func(s *scan.Scanner, r *evaluation.Record) { scan.Objects(s, &r.Views, viewFields) }},
	{Key: "silent", Read: func(s *scan.Scanner, r *evaluation.Record) { scan.Objects(s, &r.Silent, silenceFields) }},
}

var resultFields = []scan.Field[evaluation.Result]{
	{Key: "indicator", Required: true, Read: func(s *scan.Scanner, r *evaluation.Result) { r.Indicator = s.Text() }},
	{Key: "figures", Read: func(s *scan.Scanner, r *evaluation.Result) { r.Figures = Figures(s) }},
}

var viewFields = []scan.Field[evaluation.View]{
	{Key: "objective", Required: true, Read: func(s *scan.Scanner, v *evaluation.View) { v.Objective = s.Text() }},
	{Key: "by", Required: true, Read: func(s *scan.Scanner, v *evaluation.View) { v.By = side(s) }},
	{Key: "finding", Required: true, Read: func(s *scan.Scanner, v *evaluation.View) { s.Word(&v.Finding) }},
	{Key: "comment", Read: func(s *scan.Scanner, v *evaluation.View) { v.Comment = s.Text() }},
}

var silenceFields = []scan.Field[evaluation.Silence]{
	{Key: "by", Required: true, Read: func(s *scan.Scanner, v *evaluation.Silence) { v.By = side(s) }},
	{Key: "invited", Required: true, Read: func(s *scan.Scanner, v *evaluation.Silence) { v.Invited = Day(s) }},
}

// side reads one of the two parties, who alone are heard in an evaluation.
func side(s *scan.Scanner) (p branch.Party) {
	if i := s.Slug(branch.State.String(), branch.NationalBody.String()); i > 0 {
		p = branch.Parties()[i-1]
	}
	return p
}

// RecordJSON is the record of an evaluation.
type RecordJSON struct {
	Title      string           `json:"title,omitempty"`
	Opened     law.Day          `json:"opened"`
	Closed     string           `json:"closed,omitempty"`
	Objectives []string         `json:"objectives,omitempty"`
	Results    []resultFigsJSON `json:"results,omitempty"`
	Views      []viewJSON       `json:"views,omitempty"`
	Silent     []silenceJSON    `json:"silent,omitempty"`
}

type resultFigsJSON struct {
	Indicator string      `json:"indicator"`
	Figures   FiguresJSON `json:"figures,omitempty"`
}

type viewJSON struct {
	Objective string             `json:"objective"`
	By        branch.Party       `json:"by"`
	Finding   evaluation.Finding `json:"finding"`
	Comment   string             `json:"comment,omitempty"`
}

type silenceJSON struct {
	By      branch.Party `json:"by"`
	Invited law.Day      `json:"invited"`
}

// WriteRecord writes the record of an evaluation.
func WriteRecord(r evaluation.Record) RecordJSON {
	return RecordJSON{
		Title: r.Title, Opened: r.Opened, Closed: r.Closed.String(), Objectives: r.Objectives,
		Results: Each(r.Results, func(r evaluation.Result) resultFigsJSON {
			return resultFigsJSON{r.Indicator, FiguresJSON(r.Figures)}
		}),
		Views:  Each(r.Views, func(v evaluation.View) viewJSON { return viewJSON(v) }),
		Silent: Each(r.Silent, func(s evaluation.Silence) silenceJSON { return silenceJSON(s) }),
	}
}
