package plot

import (
	"math"
	"math/big"
)

// labels keeps what lies on a panel already, so that no value is written over a
// mark or another value. It keeps it by the pixel: to ask costs as much where much lies as
// where nothing does.
type labels struct {
	width float64
	taken map[int][]uint64 // by row, a bit for each pixel
}

type box struct{ x1, y1, x2, y2 float64 }

// pixels calls visit for each pixel that the box touches, as long as it returns true.
func (b box) pixels(visit func(x, y int) bool) {
	for y := int(math.Floor(b.y1)); y < int(math.Ceil(b.y2)); y++ {
		for x := int(math.Floor(b.x1)); x < int(math.Ceil(b.x2)); x++ {
			if !visit(x, y) {
				return
			}
		}
	}
}

func (l *labels) avoid(s spot) { l.take(box{s.x - 5, s.y - 5, s.x + 5, s.y + 5}) }

func (l *labels) take(b box) {
	b.pixels(func(x, y int) bool {
		if l.taken[y] == nil {
			l.taken[y] = make([]uint64, int(l.width)/64+1)
		}
		l.taken[y][x/64] |= 1 << (x % 64)
		return true
	})
}

// place takes the box if nothing lies there.
func (l *labels) place(b box) bool {
	free := true
	b.pixels(func(x, y int) bool {
		row := l.taken[y]
		free = row == nil || row[x/64]>>(x%64)&1 == 0
		return free
	})
	if free {
		l.take(b)
	}
	return free
}

// label writes a value above or below its mark, on the side away from the other
// value of the year, or leaves it out where there is no room.
func (d *drawing) label(l *labels, f frame, k Kind, pt Point, year []rival) {
	at := f.spot(pt)
	half := textWidth(pt.Label, d.small, false)/2 + 2
	if at.x-half < f.left || at.x+half > d.width {
		return
	}
	above := box{at.x - half, at.y - 8 - d.small, at.x + half, at.y - 8}
	below := box{at.x - half, at.y + 8, at.x + half, at.y + 8 + d.small}
	sides := []box{above, below}
	if under(year, k, pt) {
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

// rival is a value of some series in a year.
type rival struct {
	kind  Kind
	value *big.Rat
}

// byYear returns all values of each year.
func (p Panel) byYear() map[int][]rival {
	all := make(map[int][]rival)
	for _, s := range p.Series {
		for _, pt := range s.Points {
			all[pt.Year] = append(all[pt.Year], rival{s.Kind, pt.Value})
		}
	}
	return all
}

// under reports whether some other series has a higher value in the year, or the
// same and comes later.
func under(year []rival, k Kind, pt Point) bool {
	for _, o := range year {
		if c := o.value.Cmp(pt.Value); o.kind != k && (c > 0 || c == 0 && o.kind > k) {
			return true
		}
	}
	return false
}
