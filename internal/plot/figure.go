package plot

import (
	"math/big"
	"slices"
)

// A Figure is a drawing: panels one above another under a title and a legend.
type Figure struct {
	Title, Subtitle string
	Description     string // for those who cannot see it
	Lang            string // of every text: "fr"
	Width           int    // in pixels
	Panels          []Panel

	Number  func(*big.Rat) string // writes a number for people
	Empty   string                // said of a panel without a point
	NotZero string                // said where the value axis does not start at zero
}

// A Panel is one indicator: values over years.
type Panel struct {
	Title, Subtitle string
	Series          []Series
}

// A Series is points of one kind, in ascending order of years.
type Series struct {
	Name   string // for the legend
	Kind   Kind
	Points []Point
}

// A Point is the value of a year.
type Point struct {
	Year  int
	Value *big.Rat
	Label string // the value for people
}

// A Kind is the way a series is drawn.
type Kind uint8

// The kinds, in the order in which they are drawn.
const (
	Baseline Kind = iota // small grey diamonds, no line
	Target               // hollow squares, dashed line
	Result               // filled circles, solid line
)

// points returns those of all series.
func (p Panel) points() (all []Point) {
	for _, s := range p.Series {
		all = append(all, s.Points...)
	}
	return all
}

// years returns every year that has a point, ascending.
func (p Panel) years() []int {
	var all []int
	for _, pt := range p.points() {
		all = append(all, pt.Year)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// bounds returns the least and the greatest value; there has to be one.
func (p Panel) bounds() (low, high *big.Rat) {
	all, byValue := p.points(), func(a, b Point) int { return a.Value.Cmp(b.Value) }
	return slices.MinFunc(all, byValue).Value, slices.MaxFunc(all, byValue).Value
}

// byYear returns all values of each year.
func (p Panel) byYear() map[int][]*big.Rat {
	all := make(map[int][]*big.Rat)
	for _, pt := range p.points() {
		all[pt.Year] = append(all[pt.Year], pt.Value)
	}
	return all
}
