package evaluation

import (
	"iter"
	"maps"
	"math/big"
	"slices"

	"github.com/coglaw/coglaw/objective"
)

// A Measure sets what was reached on a quantitative indicator in a year against
// the target of that year. One of the two may be missing.
type Measure struct {
	Objective string              // the id of the objective
	Indicator string              // the id of the indicator
	Label     string              // what is measured
	Unit      string              // of both figures: "%", "days"
	Direction objective.Direction // whether more is better or less
	Year      int                 // that of both figures

	Target  objective.Decimal // what the year was to bring; 0 without HasTarget
	Reached objective.Decimal // what it brought; 0 without HasReached

	HasTarget  bool // a target is set for the year
	HasReached bool // a figure is reported for the year: one that is missing is not zero
}

// Status tells how the figure stands to the target. A figure equal to its target
// meets it, in either direction.
func (m Measure) Status() Status {
	switch {
	case !m.HasTarget:
		return NoTarget
	case !m.HasReached:
		return NoFigure
	}
	switch c := m.Reached.Cmp(m.Target); {
	case c == 0,
		c > 0 && m.Direction == objective.AtLeast,
		c < 0 && m.Direction == objective.AtMost:
		return Met
	}
	return Missed
}

// Gap returns the figure less the target, exactly, and whether there are both.
// Whether a positive gap is good depends on the direction; see [Measure.Status].
func (m Measure) Gap() (*big.Rat, bool) {
	if !m.HasTarget || !m.HasReached {
		return nil, false
	}
	return new(big.Rat).Sub(m.Reached.Rat(), m.Target.Rat()), true
}

// Measures yields each quantitative indicator of the objectives covered, in their
// order, and each year for which it has a target or a figure, in ascending order.
func (e *Evaluation) Measures() iter.Seq[Measure] {
	return func(yield func(Measure) bool) {
		for _, s := range e.series() {
			for _, m := range s.measures {
				if !yield(m) {
					return
				}
			}
		}
	}
}

// series is an indicator with its measures, none if it is qualitative.
type series struct {
	objective objective.Objective
	indicator objective.Indicator
	measures  []Measure
}

// series returns the quantitative indicators.
func (e *Evaluation) series() []series {
	return slices.DeleteFunc(e.indicators(), func(s series) bool { return !s.indicator.IsQuantitative() })
}

func (e *Evaluation) indicators() []series {
	r := e.whole()
	results := make(map[string][]objective.Figure, len(r.Results))
	for _, res := range r.Results {
		results[res.Indicator] = res.Figures
	}
	var all []series
	for _, o := range e.covered {
		for ind := range o.Indicators() {
			all = append(all, series{o, ind, measures(o, ind, results[ind.ID()])})
		}
	}
	return all
}

func measures(o objective.Objective, ind objective.Indicator, figures []objective.Figure) []Measure {
	years := make(map[int]Measure)
	at := func(year int) Measure {
		if m, ok := years[year]; ok {
			return m
		}
		return Measure{Objective: o.ID(), Indicator: ind.ID(), Label: ind.Label(), Unit: ind.Unit(), Direction: ind.Direction(), Year: year}
	}
	for t := range ind.Targets() {
		m := at(t.Year)
		m.Target, m.HasTarget = t.Value, true
		years[t.Year] = m
	}
	for _, f := range figures {
		m := at(f.Year)
		m.Reached, m.HasReached = f.Value, true
		years[f.Year] = m
	}
	var list []Measure
	for _, year := range slices.Sorted(maps.Keys(years)) {
		list = append(list, years[year])
	}
	return list
}
