package wire

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// ObjectiveFields are those of an objective.
var ObjectiveFields = []scan.Field[objective.Spec]{
	{Key: "id", Required: true, Read: func(s *scan.Scanner, o *objective.Spec) { o.ID = s.Text() }},
	{Key: "categories", Required: true, Read: func(s *scan.Scanner, o *objective.Spec) { o.Categories = categories(s) }},
	{Key: "title", Required: true, Read: func(s *scan.Scanner, o *objective.Spec) { o.Title = s.Text() }},
	{Key: "selfEmployed", Read: func(s *scan.Scanner, o *objective.Spec) { o.SelfEmployed = s.Bool() }},
	{Key: "actions", Read: func(s *scan.Scanner, o *objective.Spec) { scan.List(s, &o.Actions, ReadAction) }},
	{Key: "indicators", Read: func(s *scan.Scanner, o *objective.Spec) { o.Indicators = indicators(s) }},
}

// Objectives reads a list of objectives, each in the room of the one before.
func Objectives(s *scan.Scanner) (list []objective.Objective) {
	room := new(objective.Spec)
	s.Array(func(int) { list = append(list, ReadObjective(s, room)) })
	return list
}

// ReadObjective reads an objective, in a room for its parts; one at fault is none.
func ReadObjective(s *scan.Scanner, room *objective.Spec) objective.Objective {
	*room = objective.Spec{}
	before := s.Faults()
	if scan.Object(s, ObjectiveFields, room); s.Faults() > before {
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
		s.Fault(offset, law.NewFault(law.MissingKey, "au moins une catégorie est attendue", "at least one category is expected"))
	}
	return list
}

// ActionFields are those of an action.
var ActionFields = []scan.Field[objective.Action]{
	{Key: "id", Read: func(s *scan.Scanner, a *objective.Action) { a.ID = s.Text() }},
	{Key: "by", Required: true, Read: func(s *scan.Scanner, a *objective.Action) { s.Word(&a.By) }},
	{Key: "title", Required: true, Read: func(s *scan.Scanner, a *objective.Action) { a.Title = s.Text() }},
	{Key: "selfEmployed", Read: func(s *scan.Scanner, a *objective.Action) { a.SelfEmployed = s.Bool() }},
	{Key: "status", Read: func(s *scan.Scanner, a *objective.Action) { s.Word(&a.Progress.Status) }},
	{Key: "asOf", Read: func(s *scan.Scanner, a *objective.Action) { a.Progress.AsOf = Day(s) }},
}

// ReadAction reads an action.
func ReadAction(s *scan.Scanner, a *objective.Action) {
	needsStatus(s, scan.Object(s, ActionFields, a))
}

// needsStatus sees that what says a day says a status.
func needsStatus[T any](s *scan.Scanner, found scan.Keys[T]) {
	if found.OK && found.Has("asOf") && !found.Has("status") {
		s.AddUnder(law.NewMalformed(law.NewFault(law.NotAllowed,
			"« asOf » date un « status », qui manque", "`asOf` dates a `status`, which is missing").At("/asOf")))
	}
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

type keys = []string

// indicatorKeys are the keys of an indicator of each kind, beside those that all have.
var indicatorKeys = [...]struct{ requires, may keys }{
	quantitative: {requires: keys{"unit", "direction"}, may: keys{"baseline", "targets"}},
	qualitative:  {may: keys{"expected"}},
}

// A WrittenIndicator is one as it is read, of either kind.
type WrittenIndicator struct {
	objective.Quantitative
	kind     indicatorKind
	expected string
}

var indicatorFields = []scan.Field[WrittenIndicator]{
	{Key: "id", Required: true, Read: func(s *scan.Scanner, i *WrittenIndicator) { i.ID = s.Text() }},
	{Key: "label", Required: true, Read: func(s *scan.Scanner, i *WrittenIndicator) { i.Label = s.Text() }},
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, i *WrittenIndicator) { s.Word(&i.kind) }},
	{Key: "unit", Read: func(s *scan.Scanner, i *WrittenIndicator) { i.Unit = s.Text() }},
	{Key: "direction", Read: func(s *scan.Scanner, i *WrittenIndicator) { s.Word(&i.Direction) }},
	{Key: "baseline", Read: func(s *scan.Scanner, i *WrittenIndicator) { i.Baseline = scan.NewObject(s, figureFields) }},
	{Key: "targets", Read: func(s *scan.Scanner, i *WrittenIndicator) { i.Targets = Figures(s) }},
	{Key: "expected", Read: func(s *scan.Scanner, i *WrittenIndicator) { i.expected = s.Text() }},
}

var figureFields = []scan.Field[objective.Figure]{
	{Key: "year", Required: true, Read: func(s *scan.Scanner, f *objective.Figure) { f.Year = s.Year() }},
	{Key: "value", Required: true, Read: func(s *scan.Scanner, f *objective.Figure) { f.Value = figure(s) }},
}

// indicators reads a list of indicators, each in the room of the one before.
func indicators(s *scan.Scanner) (list []objective.Indicator) {
	room := new(WrittenIndicator)
	s.Array(func(int) { list = append(list, ReadIndicator(s, room)) })
	return list
}

// ReadIndicator reads an indicator, in a room for its parts; one at fault is none.
func ReadIndicator(s *scan.Scanner, room *WrittenIndicator) objective.Indicator {
	*room = WrittenIndicator{}
	before := s.Faults()
	found := scan.Object(s, indicatorFields, room)
	if kind := indicatorKeys[room.kind]; found.OK && room.kind != 0 {
		found.Hold(kind.requires, kind.may, func(key string) law.Fault {
			return law.NewFault(law.NotAllowed, "un indicateur de cette sorte n’a pas de « %s »", "an indicator of this kind has no `%s`", key)
		})
	}
	if s.Faults() > before {
		return objective.Indicator{}
	}
	i, err := room.indicator()
	s.AddUnder(err)
	return i
}

func (w *WrittenIndicator) indicator() (objective.Indicator, error) {
	if w.kind == qualitative {
		return objective.NewIndicator(objective.Qualitative{ID: w.ID, Label: w.Label, Expected: w.expected})
	}
	return objective.NewIndicator(&w.Quantitative)
}

// ObjectiveJSON is an objective.
type ObjectiveJSON struct {
	ID           string               `json:"id"`
	Categories   []objective.Category `json:"categories"`
	Title        string               `json:"title"`
	SelfEmployed bool                 `json:"selfEmployed,omitempty"`
	Actions      []ActionJSON         `json:"actions,omitempty"`
	Indicators   []IndicatorJSON      `json:"indicators,omitempty"`
}

// ActionJSON is an action.
type ActionJSON struct {
	ID           string       `json:"id,omitempty"`
	By           branch.Party `json:"by"`
	Title        string       `json:"title"`
	SelfEmployed bool         `json:"selfEmployed,omitempty"`
	Status       string       `json:"status,omitempty"`
	AsOf         string       `json:"asOf,omitempty"`
}

// IndicatorJSON is an indicator, of either kind.
type IndicatorJSON struct {
	ID        string      `json:"id"`
	Label     string      `json:"label"`
	Kind      string      `json:"kind"`
	Unit      string      `json:"unit,omitempty"`
	Direction string      `json:"direction,omitempty"`
	Baseline  *figureJSON `json:"baseline,omitempty"`
	Targets   FiguresJSON `json:"targets,omitempty"`
	Expected  string      `json:"expected,omitempty"`
}

// WriteAction writes an action.
func WriteAction(a objective.Action) ActionJSON {
	return ActionJSON{a.ID, a.By, a.Title, a.SelfEmployed, a.Progress.Status.String(), a.Progress.AsOf.String()}
}

// WriteObjective writes an objective.
func WriteObjective(o objective.Objective) ObjectiveJSON {
	s := o.Spec()
	return ObjectiveJSON{s.ID, s.Categories, s.Title, s.SelfEmployed,
		Each(s.Actions, WriteAction), Each(s.Indicators, WriteIndicator)}
}

// WriteIndicator writes an indicator.
func WriteIndicator(i objective.Indicator) IndicatorJSON {
	switch s := i.Spec().(type) {
	case objective.Quantitative:
		w := IndicatorJSON{ID: s.ID, Label: s.Label, Kind: indicatorKinds.Slug(quantitative), Unit: s.Unit, Direction: s.Direction.String(), Targets: FiguresJSON(s.Targets)}
		if s.Baseline != nil {
			w.Baseline = &figureJSON{s.Baseline.Year, s.Baseline.Value}
		}
		return w
	default:
		q := s.(objective.Qualitative)
		return IndicatorJSON{ID: q.ID, Label: q.Label, Kind: indicatorKinds.Slug(qualitative), Expected: q.Expected}
	}
}
