package plot

import (
	"math"
	"math/big"
	"slices"
)

// labels keeps what lies on a panel already, so that no value is written over a
// mark or another value. It keeps it by the pixel: to ask costs as much where much lies as
// where nothing does.
type labels map[[2]int]uint64 // by row and by 64 columns, a bit for each pixel

type box struct{ x1, y1, x2, y2 float64 }

// pixels are those that the box touches.
func (b box) pixels(yield func(x, y int) bool) {
	for y := int(math.Floor(b.y1)); y < int(math.Ceil(b.y2)); y++ {
		for x := int(math.Floor(b.x1)); x < int(math.Ceil(b.x2)); x++ {
			if !yield(x, y) {
				return
			}
		}
	}
}

func (l labels) avoid(s spot) { l.take(box{s.x - 5, s.y - 5, s.x + 5, s.y + 5}) }

func (l labels) take(b box) {
	for x, y := range b.pixels {
		l[[2]int{y, x / 64}] |= 1 << (x % 64)
	}
}

// place takes the box if nothing lies there.
func (l labels) place(b box) bool {
	for x, y := range b.pixels {
		if l[[2]int{y, x / 64}]>>(x%64)&1 != 0 {
			return false
		}
	}
	l.take(b)
	return true
}

// label writes a value above its mark, or below it where another of the year is higher, or
// on the other side, or leaves it out where there is no room.
func (d *drawing) label(l labels, f frame, k Kind, pt Point, year []*big.Rat) {
	at := f.spot(pt)
	half := textWidth(pt.Label, d.small, false)/2 + 2
	if at.x-half < f.left || at.x+half > d.width {
		return
	}
	above := box{at.x - half, at.y - 8 - d.small, at.x + half, at.y - 8}
	below := box{at.x - half, at.y + 8, at.x + half, at.y + 8 + d.small}
	sides := []box{above, below}
	if slices.ContainsFunc(year, func(other *big.Rat) bool { return other.Cmp(pt.Value) > 0 }) {
		sides = []box{below, above}
	}
	for _, b := range sides {
		if l.place(b) {
			d.element("text", pt.Label, "x", at.x, "y", b.y2-1.5, "font-size", d.small, "text-anchor", "middle",
				"fill", colours[k], "stroke", ground, "stroke-width", 3.0, "stroke-linejoin", "round", "paint-order", "stroke")
			return
		}
	}
}
