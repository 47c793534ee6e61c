package cog

import (
	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func day(s *scan.Scanner) law.Day { return scan.Parsed(s, law.ParseDay) }

func figure(s *scan.Scanner) objective.Decimal { return scan.Number(s, objective.ParseDecimal) }

// figures reads an object of figures by year, keeping their order.
func figures(s *scan.Scanner) (list []objective.Figure) {
	s.Years(func(year int) {
		if list == nil {
			list = make([]objective.Figure, 0, 6)
		}
		list = append(list, objective.Figure{Year: year, Value: figure(s)})
	})
	return list
}

var termFields = []scan.Field[Term]{
	{Key: "start", Required: true, Read: func(s *scan.Scanner, t *Term) { t.Start = day(s) }},
	{Key: "end", Required: true, Read: func(s *scan.Scanner, t *Term) { t.End = day(s) }},
}

// readTerm reads a term; one at fault is none.
func readTerm(s *scan.Scanner, t *Term) {
	before := s.Faults()
	if scan.Object(s, termFields, t); s.Faults() == before {
		s.AddUnder(law.NewMalformed(t.faults()...))
	}
	if s.Faults() > before {
		*t = Term{}
	}
}

var stateFields = []scan.Field[[]branch.StateSignatory]{
	{Key: "signatories", Read: func(s *scan.Scanner, list *[]branch.StateSignatory) { scan.Objects(s, list, stateSignatoryFields) }},
}

var stateSignatoryFields = []scan.Field[branch.StateSignatory]{
	{Key: "name", Read: func(s *scan.Scanner, g *branch.StateSignatory) { g.Name = s.Text() }},
	{Key: "capacity", Required: true, Read: func(s *scan.Scanner, g *branch.StateSignatory) { s.Word(&g.Capacity) }},
	{Key: "signedOn", Read: func(s *scan.Scanner, g *branch.StateSignatory) { g.SignedOn = day(s) }},
}

var bodyFields = []scan.Field[Body]{
	{Key: "code", Read: func(s *scan.Scanner, b *Body) { s.Word(&b.Code) }},
	{Key: "signatories", Read: func(s *scan.Scanner, b *Body) { scan.Objects(s, &b.Signatories, bodySignatoryFields) }},
}

var bodySignatoryFields = []scan.Field[branch.BodySignatory]{
	{Key: "name", Read: func(s *scan.Scanner, g *branch.BodySignatory) { g.Name = s.Text() }},
	{Key: "capacity", Required: true, Read: func(s *scan.Scanner, g *branch.BodySignatory) { s.Word(&g.Capacity) }},
	{Key: "signedOn", Read: func(s *scan.Scanner, g *branch.BodySignatory) { g.SignedOn = day(s) }},
}

var meansFields = []scan.Field[clause.Means]{
	{Key: "title", Required: true, Read: func(s *scan.Scanner, m *clause.Means) { m.Title = s.Text() }},
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, m *clause.Means) { s.Word(&m.Kind) }},
}

var commitmentFields = []scan.Field[clause.Commitment]{
	{Key: "by", Required: true, Read: func(s *scan.Scanner, c *clause.Commitment) { s.Word(&c.By) }},
	{Key: "title", Required: true, Read: func(s *scan.Scanner, c *clause.Commitment) { c.Title = s.Text() }},
}

var budgetFields = []scan.Field[clause.Budget]{
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, b *clause.Budget) { s.Word(&b.Kind) }},
	{Key: "computation", Read: func(s *scan.Scanner, b *clause.Budget) { b.Computation = s.Text() }},
	{Key: "evolution", Read: func(s *scan.Scanner, b *clause.Budget) { b.Evolution = s.Text() }},
}

var networkFields = []scan.Field[[]clause.Condition]{
	{Key: "conditions", Read: func(s *scan.Scanner, list *[]clause.Condition) { scan.Objects(s, list, conditionFields) }},
}

var conditionFields = []scan.Field[clause.Condition]{
	{Key: "title", Required: true, Read: func(s *scan.Scanner, c *clause.Condition) { c.Title = s.Text() }},
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, c *clause.Condition) { s.Word(&c.Kind) }},
}

func network(s *scan.Scanner) clause.Network {
	return clause.WrittenNetwork(*scan.NewObject(s, networkFields)...)
}

var conditionsFields = []scan.Field[amendment.Clause]{
	{Key: "triggers", Read: func(s *scan.Scanner, c *amendment.Clause) { scan.List(s, &c.Triggers, readTrigger) }},
	{Key: "procedure", Read: func(s *scan.Scanner, c *amendment.Clause) { c.Procedure = s.Text() }},
}

var triggerFields = []scan.Field[amendment.Trigger]{
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, t *amendment.Trigger) { s.Word(&t.Kind) }},
	{Key: "title", Read: func(s *scan.Scanner, t *amendment.Trigger) { t.Title = s.Text() }},
}

// readTrigger reads a trigger; one of the convention's own needs its title.
func readTrigger(s *scan.Scanner, t *amendment.Trigger) {
	if found := scan.Object(s, triggerFields, t); found.OK && t.Kind == amendment.Other {
		found.Require("title")
	}
}

var processFields = []scan.Field[evaluation.Clause]{
	{Key: "heard", Read: func(s *scan.Scanner, c *evaluation.Clause) {
		scan.List(s, &c.Heard, func(s *scan.Scanner, p *branch.Party) { s.Word(p) })
	}},
	{Key: "procedure", Read: func(s *scan.Scanner, c *evaluation.Clause) { c.Procedure = s.Text() }},
}

var orientationFields = []scan.Field[clause.Orientation]{
	{Key: "domain", Required: true, Read: func(s *scan.Scanner, o *clause.Orientation) { s.Word(&o.Domain) }},
	{Key: "title", Required: true, Read: func(s *scan.Scanner, o *clause.Orientation) { o.Title = s.Text() }},
}

var planFields = []scan.Field[string]{
	{Key: "title", Required: true, Read: func(s *scan.Scanner, title *string) { *title = s.Text() }},
}

var sicknessFields = []scan.Field[SicknessConvention]{
	{Key: "body", Read: func(s *scan.Scanner, w *SicknessConvention) {
		if s.Slug(branch.Cnam.String()) == 1 {
			w.Body = branch.Cnam
		}
	}},
	{Key: "term", Read: func(s *scan.Scanner, w *SicknessConvention) { readTerm(s, &w.Term) }},
}

var forecastFields = []scan.Field[clause.Forecast]{
	{Key: "year", Required: true, Read: func(s *scan.Scanner, f *clause.Forecast) { f.Year = s.Year() }},
	{Key: "value", Required: true, Read: func(s *scan.Scanner, f *clause.Forecast) { f.Value = figure(s) }},
	{Key: "unit", Required: true, Read: func(s *scan.Scanner, f *clause.Forecast) { f.Unit = s.Text() }},
}
