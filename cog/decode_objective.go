package cog

import (
	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

var objectiveFields = []scan.Field[objective.Spec]{
	{Key: "id", Required: true, Read: func(s *scan.Scanner, o *objective.Spec) { o.ID = s.Text() }},
	{Key: "categories", Required: true, Read: func(s *scan.Scanner, o *objective.Spec) { o.Categories = categories(s) }},
	{Key: "title", Required: true, Read: func(s *scan.Scanner, o *objective.Spec) { o.Title = s.Text() }},
	{Key: "selfEmployed", Read: func(s *scan.Scanner, o *objective.Spec) { o.SelfEmployed = s.Bool() }},
	{Key: "actions", Read: func(s *scan.Scanner, o *objective.Spec) { scan.Objects(s, &o.Actions, actionFields) }},
	{Key: "indicators", Read: func(s *scan.Scanner, o *objective.Spec) { o.Indicators = indicators(s) }},
}

// objectives reads a list of objectives, each in the room of the one before.
func objectives(s *scan.Scanner) (list []objective.Objective) {
	room := new(objective.Spec)
	s.Array(func(int) { list = append(list, readObjective(s, room)) })
	return list
}

// readObjective reads an objective, in a room for its parts; one at fault is none.
func readObjective(s *scan.Scanner, room *objective.Spec) objective.Objective {
	*room = objective.Spec{}
	before := s.Faults()
	if scan.Object(s, objectiveFields, room); s.Faults() > before {
		return objective.Objective{}
	}
	o, err := objective.New(*room)
	s.AddUnder(err)
	return o
}

func categories(s *scan.Scanner) (list []objective.Category) {
	offset, faults := s.Offset(), s.Faults()
	scan.List(s, &list, func(s *scan.Scanner, c *objective.Category) { s.Word(c) })
	if len(list) == 0 && s.Faults() == faults {
		s.Fault(offset, law.Text{FR: "au moins une catégorie est attendue", EN: "at least one category is expected"})
	}
	return list
}

var actionFields = []scan.Field[objective.Action]{
	{Key: "by", Required: true, Read: func(s *scan.Scanner, a *objective.Action) { s.Word(&a.By) }},
	{Key: "title", Required: true, Read: func(s *scan.Scanner, a *objective.Action) { a.Title = s.Text() }},
	{Key: "selfEmployed", Read: func(s *scan.Scanner, a *objective.Action) { a.SelfEmployed = s.Bool() }},
}

// An indicatorKind tells which of the two specs an indicator is made of.
type indicatorKind uint8

const (
	_ indicatorKind = iota
	quantitative
	qualitative
)

var indicatorKinds = enum.Table[indicatorKind]{
	quantitative: {Slug: "quantitative"},
	qualitative:  {Slug: "qualitative"},
}

func (k *indicatorKind) UnmarshalText(slug []byte) error { return indicatorKinds.Unmarshal(k, slug) }

// indicatorKeys are the keys of an indicator of each kind, beside those that all have.
var indicatorKeys = [...]struct{ requires, may keys }{
	quantitative: {requires: keys{"unit", "direction"}, may: keys{"baseline", "targets"}},
	qualitative:  {may: keys{"expected"}},
}

// A writtenIndicator is one as it is read, of either kind.
type writtenIndicator struct {
	objective.Quantitative
	kind     indicatorKind
	expected string
}

var indicatorFields = []scan.Field[writtenIndicator]{
	{Key: "id", Required: true, Read: func(s *scan.Scanner, i *writtenIndicator) { i.ID = s.Text() }},
	{Key: "label", Required: true, Read: func(s *scan.Scanner, i *writtenIndicator) { i.Label = s.Text() }},
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, i *writtenIndicator) { s.Word(&i.kind) }},
	{Key: "unit", Read: func(s *scan.Scanner, i *writtenIndicator) { i.Unit = s.Text() }},
	{Key: "direction", Read: func(s *scan.Scanner, i *writtenIndicator) { s.Word(&i.Direction) }},
	{Key: "baseline", Read: func(s *scan.Scanner, i *writtenIndicator) { i.Baseline = scan.NewObject(s, figureFields) }},
	{Key: "targets", Read: func(s *scan.Scanner, i *writtenIndicator) { i.Targets = figures(s) }},
	{Key: "expected", Read: func(s *scan.Scanner, i *writtenIndicator) { i.expected = s.Text() }},
}

var figureFields = []scan.Field[objective.Figure]{
	{Key: "year", Required: true, Read: func(s *scan.Scanner, f *objective.Figure) { f.Year = s.Year() }},
	{Key: "value", Required: true, Read: func(s *scan.Scanner, f *objective.Figure) { f.Value = figure(s) }},
}

// indicators reads a list of indicators, each in the room of the one before.
func indicators(s *scan.Scanner) (list []objective.Indicator) {
	room := new(writtenIndicator)
	s.Array(func(int) { list = append(list, readIndicator(s, room)) })
	return list
}

// readIndicator reads an indicator, in a room for its parts; one at fault is none.
func readIndicator(s *scan.Scanner, room *writtenIndicator) objective.Indicator {
	*room = writtenIndicator{}
	before := s.Faults()
	found := scan.Object(s, indicatorFields, room)
	if kind := indicatorKeys[room.kind]; found.OK && room.kind != 0 {
		found.Hold(kind.requires, kind.may, func(key string) law.Text {
			return law.Textf("un indicateur de cette sorte n’a pas de « %s »", "an indicator of this kind has no `%s`", key)
		})
	}
	if s.Faults() > before {
		return objective.Indicator{}
	}
	i, err := room.indicator()
	s.AddUnder(err)
	return i
}

func (w *writtenIndicator) indicator() (objective.Indicator, error) {
	if w.kind == qualitative {
		return objective.NewIndicator(objective.Qualitative{ID: w.ID, Label: w.Label, Expected: w.expected})
	}
	return objective.NewIndicator(&w.Quantitative)
}
