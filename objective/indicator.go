package objective

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// A Direction tells on which side of its target a figure should lie. The zero
// Direction is none.
type Direction uint8

// The directions.
const (
	_       Direction = iota
	AtLeast           // the figure reached should be the target or more
	AtMost            // the figure reached should be the target or less
)

var directions = enum.Table[Direction]{
	AtLeast: {Slug: "at-least", Label: law.Text{FR: "au moins", EN: "at least"}},
	AtMost:  {Slug: "at-most", Label: law.Text{FR: "au plus", EN: "at most"}},
}

// Directions returns the directions in the order of their constants.
func Directions() []Direction { return slices.Collect(directions.All()) }

// String returns the slug, "" for the zero Direction.
func (d Direction) String() string { return directions.Slug(d) }

// In names the direction.
func (d Direction) In(l law.Language) string { return directions.In(d, l) }

// MarshalText writes the slug.
func (d Direction) MarshalText() ([]byte, error) { return directions.Marshal(d) }

// UnmarshalText reads a slug.
func (d *Direction) UnmarshalText(text []byte) error { return directions.Unmarshal(d, text) }

// A Figure is a value for a year: a target, a baseline, a result.
type Figure struct {
	Year  int     // four digits
	Value Decimal // exactly as written, in the unit of its indicator
}

// Quantitative is what a quantitative indicator (indicateur quantitatif,
// L. 227-1, I) is made of.
type Quantitative struct {
	ID        string    // unique in its document; required
	Label     string    // what is measured; required
	Unit      string    // of every figure: "%", "days"
	Direction Direction // whether more is better or less; required
	Baseline  *Figure   // where things stood before; nil if not stated
	Targets   []Figure  // at most one a year, in the order they are written
}

// Qualitative is what a qualitative indicator (indicateur qualitatif,
// L. 227-1, I) is made of.
type Qualitative struct {
	ID       string // unique in its document; required
	Label    string // what is looked at; required
	Expected string // what is to be seen; empty if not stated
}

// IndicatorSpec is a [Quantitative] or a [Qualitative].
type IndicatorSpec interface {
	indicator() (Indicator, form.Checker)
}

// An Indicator is a finished, immutable indicator. The zero Indicator is none.
type Indicator struct {
	id, label string
	unit      string // empty: qualitative
	expected  string
	direction Direction
	baseline  *Figure
	targets   []Figure
}

// NewIndicator returns the indicator that spec describes. Its errors are of
// type *law.Malformed and cite L. 227-1, I; a nil spec says nothing, not even an id.
func NewIndicator(spec IndicatorSpec) (Indicator, error) {
	if isNone(spec) {
		spec = Qualitative{}
	}
	return finished(spec.indicator())
}

func finished(i Indicator, c form.Checker) (Indicator, error) {
	if err := c.ErrCiting(objectivesPlace); err != nil {
		return Indicator{}, err
	}
	return i, nil
}

// isNone reports whether there is no spec, be it under a type.
func isNone(spec IndicatorSpec) bool {
	switch q := spec.(type) {
	case nil:
		return true
	case *Quantitative:
		return q == nil
	case *Qualitative:
		return q == nil
	}
	return false
}

var objectivesPlace = law.Citation{Article: law.L227_1, Place: law.Place{Division: "I"}}

// MustIndicator is NewIndicator for tests and package variables; it panics where
// NewIndicator fails.
func MustIndicator(spec IndicatorSpec) Indicator {
	i, err := NewIndicator(spec)
	if err != nil {
		panic(err)
	}
	return i
}

func (q Quantitative) indicator() (Indicator, form.Checker) {
	q.Targets = slices.Clone(q.Targets)
	if q.Baseline != nil {
		b := *q.Baseline
		q.Baseline = &b
	}
	return q.owned()
}

// owned is indicator for what nobody else holds.
func (q *Quantitative) owned() (Indicator, form.Checker) {
	var c form.Checker
	c.Required("/id", "id", q.ID)
	c.Required("/label", "label", q.Label)
	c.Required("/unit", "unit", q.Unit)
	if !directions.Has(q.Direction) {
		c.Missing("direction")
	}
	i := Indicator{id: q.ID, label: q.Label, unit: q.Unit, direction: q.Direction, baseline: q.Baseline}
	if i.baseline != nil && !form.IsYear(i.baseline.Year) {
		c.Add("/baseline/year", form.NotYear)
	}
	if len(q.Targets) > 0 {
		i.targets = q.Targets
	}
	var years form.Years
	for _, t := range i.targets {
		switch {
		case !form.IsYear(t.Year):
			c.Add(law.Pointer("targets", t.Year), form.NotYear)
		case years.Add(t.Year):
			c.Add(law.Pointer("targets", t.Year), law.NewFault(law.UsedTwice, "deux cibles pour la même année", "two targets for the same year"))
		}
	}
	return i, c
}

func (q Qualitative) indicator() (Indicator, form.Checker) {
	var c form.Checker
	c.Required("/id", "id", q.ID)
	c.Required("/label", "label", q.Label)
	c.Optional("/expected", q.Expected)
	return Indicator{id: q.ID, label: q.Label, expected: q.Expected}, c
}

// ID returns the indicator's id, unique in its document.
func (i Indicator) ID() string { return i.id }

// Label returns what is measured.
func (i Indicator) Label() string { return i.label }

// IsQuantitative reports whether the indicator is measured in figures.
func (i Indicator) IsQuantitative() bool { return i.unit != "" }

// Unit returns the unit of its figures, "" for a qualitative indicator.
func (i Indicator) Unit() string { return i.unit }

// Direction returns on which side of a target a result should lie, zero for a
// qualitative indicator.
func (i Indicator) Direction() Direction { return i.direction }

// Expected returns what a qualitative indicator is expected to show, "" if not
// stated.
func (i Indicator) Expected() string { return i.expected }

// Baseline returns where things stood before, and whether that is stated.
func (i Indicator) Baseline() (Figure, bool) {
	if i.baseline == nil {
		return Figure{}, false
	}
	return *i.baseline, true
}

// Targets yields the targets in the order they were written.
func (i Indicator) Targets() iter.Seq[Figure] { return slices.Values(i.targets) }

// Target returns the target of a year, and whether there is one.
func (i Indicator) Target(year int) (Decimal, bool) {
	for _, t := range i.targets {
		if t.Year == year {
			return t.Value, true
		}
	}
	return Decimal{}, false
}

// Spec returns what the indicator is made of, to build another from.
func (i Indicator) Spec() IndicatorSpec {
	if !i.IsQuantitative() {
		return Qualitative{ID: i.id, Label: i.label, Expected: i.expected}
	}
	q := Quantitative{ID: i.id, Label: i.label, Unit: i.unit, Direction: i.direction, Targets: slices.Clone(i.targets)}
	if b, ok := i.Baseline(); ok {
		q.Baseline = &b
	}
	return q
}
