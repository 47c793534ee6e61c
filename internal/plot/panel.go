package plot

import (
	"fmt"
	"math"
)

// frame is where the points of a panel lie.
type frame struct {
	left, right, top, bottom float64
	axis                     axis
	years                    []int
	steps                    map[int]int // how far each year lies from the first
	all                      int         // how far the last does
}

const (
	insetX   = 26  // room for half a label beside the first and last year
	insetY   = 24  // room for a label above the highest mark and below the lowest
	farthest = 190 // how far one year may lie from the next
	narrow   = 380 // how far the frame shrinks when it has few years
	longest  = 2   // a longer gap between years takes as much room as one of so many
)

func (f frame) spot(p Point) spot {
	return spot{f.x(p.Year), f.bottom - insetY - f.axis.at(p.Value)*(f.bottom-f.top-2*insetY)}
}

func (f frame) x(year int) float64 {
	if f.all == 0 {
		return (f.left + f.right) / 2
	}
	return f.left + insetX + float64(f.steps[year])/float64(f.all)*(f.right-f.left-2*insetX)
}

// steps counts how far each year lies from the first, and the last. Years far apart are
// drawn nearer: no line leads from one to the other, so no slope is changed by it.
func steps(years []int) (from map[int]int, all int) {
	from = make(map[int]int, len(years))
	for i, year := range years {
		if i > 0 {
			all += min(year-years[i-1], longest)
		}
		from[year] = all
	}
	return from, all
}

func (d *drawing) panel(p Panel) {
	room := d.width - 2*d.margin
	d.y += 18
	d.y = d.lines(wrap(p.Title, room, 15, true), d.margin, d.y, 15, "font-weight", "bold")
	d.y += 1
	d.y = d.lines(wrap(p.Subtitle, room, d.small, false), d.margin, d.y, d.small, "fill", softInk)
	if len(p.points()) == 0 {
		d.y = d.lines(wrap(d.Empty, room, d.small, false), d.margin, d.y+4, d.small, "font-style", "italic")
		return
	}
	height := math.Min(math.Max(room*0.34, 170), 270)
	low, high := p.bounds()
	f := frame{top: d.y + 6, years: p.years(), axis: newAxis(low, high, int(height/48))}
	f.steps, f.all = steps(f.years)
	f.bottom = f.top + height
	f.left = d.margin + math.Min(d.gutter(f.axis), d.width/3) + 8
	all := float64(f.all)
	f.right = math.Min(d.width-d.margin, math.Max(f.left+all*farthest+2*insetX, d.margin+narrow))
	d.size = math.Min(1, math.Max(0.6, (f.right-f.left-2*insetX)/all/18))
	d.valueAxis(f)
	d.yearAxis(f)
	d.series(p, f)
	d.y = f.bottom + 24
	if !f.axis.startsAtZero() {
		d.y = d.lines(wrap(d.NotZero, room, 11, false), d.margin, d.y, 11, "fill", softInk)
	}
}

// gutter is the room that the values of an axis take.
func (d *drawing) gutter(a axis) float64 {
	widest := 0.0
	for _, t := range a.ticks {
		widest = math.Max(widest, textWidth(d.Number(t), d.small, false))
	}
	return widest
}

// valueAxis draws the gridlines and their values, squeezing those for which there
// is no room.
func (d *drawing) valueAxis(f frame) {
	most := d.width / 3
	for _, t := range f.axis.ticks {
		y := f.spot(Point{f.years[0], t, ""}).y
		stroke := gridline
		if t.Sign() == 0 {
			stroke = axisline
		}
		d.empty("line", "x1", f.left, "x2", f.right, "y1", y, "y2", y, "stroke", stroke)
		attrs := []any{"x", f.left - 8, "y", y + d.small*0.35, "font-size", d.small, "text-anchor", "end", "fill", softInk}
		if label := d.Number(t); textWidth(label, d.small, false) > most {
			d.element("text", label, append(attrs, "textLength", most, "lengthAdjust", "spacingAndGlyphs")...)
		} else {
			d.element("text", label, attrs...)
		}
	}
}

// yearAxis draws a tick for each year that has a point, and its name where there
// is room; the first and the last always.
func (d *drawing) yearAxis(f frame) {
	d.empty("line", "x1", f.left, "x2", f.right, "y1", f.bottom, "y2", f.bottom, "stroke", axisline)
	room := textWidth("0000", d.small, false) + 6
	last := len(f.years) - 1
	free := 0.0 // from where on nothing is written
	for i, year := range f.years {
		x := f.x(year)
		if i > 0 && year-f.years[i-1] > longest {
			d.broken((x+f.x(f.years[i-1]))/2, f.bottom)
		}
		d.empty("line", "x1", x, "x2", x, "y1", f.bottom, "y2", f.bottom+4, "stroke", axisline)
		if x-room/2 < free || i < last && x+room > f.x(f.years[last]) {
			continue
		}
		free = x + room/2
		d.element("text", fmt.Sprint(year), "x", x, "y", f.bottom+18, "font-size", d.small, "text-anchor", "middle", "fill", softInk)
	}
}

// broken draws the two strokes that say that the axis leaves years out.
func (d *drawing) broken(x, y float64) {
	d.empty("rect", "x", x-3, "y", y-2, "width", 6.0, "height", 4.0, "fill", ground)
	for _, at := range []float64{x - 3, x + 3} {
		d.empty("line", "x1", at-2, "x2", at+2, "y1", y+5, "y2", y-5, "stroke", axisline)
	}
}

// series draws the lines, then the marks over them, then the values.
func (d *drawing) series(p Panel, f frame) {
	l := labels{}
	for _, s := range p.Series {
		for _, run := range runs(s.Points) {
			if s.Kind != Baseline && len(run) > 1 {
				spots := make([]spot, len(run))
				for i, pt := range run {
					spots[i] = f.spot(pt)
				}
				d.line(s.Kind, spots)
			}
		}
	}
	for _, s := range p.Series {
		for _, pt := range s.Points {
			at := f.spot(pt)
			d.mark(s.Kind, at, fmt.Sprintf("%d, %s: %s", pt.Year, s.Name, pt.Label))
			l.avoid(at)
		}
	}
	years := p.byYear()
	for i := len(p.Series) - 1; i >= 0; i-- {
		s := p.Series[i]
		for j := len(s.Points) - 1; j >= 0; j-- {
			d.label(l, f, s.Kind, s.Points[j], years[s.Points[j].Year])
		}
	}
}

// runs splits points where a year is missing: no line is led across it.
func runs(points []Point) [][]Point {
	var all [][]Point
	start := 0
	for i := range points {
		if i+1 == len(points) || points[i+1].Year != points[i].Year+1 {
			all = append(all, points[start:i+1])
			start = i + 1
		}
	}
	return all
}
