package plot

import "strings"

// The colours: those of Okabe and Ito for the marks, greys for the rest.
const (
	ground    = "#ffffff"
	ink       = "#1a1a1a"
	softInk   = "#555555"
	gridline  = "#e2e2e2"
	axisline  = "#8a8a8a"
	ofResult  = "#0072b2"
	ofTarget  = "#b84c00"
	ofBefore  = "#555555"
	fontStack = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
)

var colours = [...]string{Baseline: ofBefore, Target: ofTarget, Result: ofResult}

// The widths laid out for. Beyond them the drawing scales.
const (
	DefaultWidth = 720
	MinWidth     = 240
	MaxWidth     = 2400
)

// drawing is a figure being laid out from top to bottom.
type drawing struct {
	canvas
	Figure
	width, margin float64
	y             float64 // how far down it has come
	small, normal float64 // sizes of type
	size          float64 // of the marks; 1 where they have room
}

// SVG returns the figure as one SVG element.
func (f Figure) SVG() string {
	if f.Width <= 0 {
		f.Width = DefaultWidth
	}
	f.Width = min(max(f.Width, MinWidth), MaxWidth)
	d := &drawing{Figure: f, width: float64(f.Width), margin: 20, small: 12, normal: 13, size: 1}
	if f.Width < 480 {
		d.margin = 12
	}
	d.y = d.margin
	d.head()
	for _, p := range f.Panels {
		d.panel(p)
	}
	d.y += d.margin
	return d.wrapped()
}

// wrapped returns what was drawn in the element that names and sizes it.
func (d *drawing) wrapped() string {
	var c canvas
	c.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 "+coordinate(d.width)+" "+coordinate(d.y),
		"width", d.width, "height", d.y, "style", "max-width:100%;height:auto", "role", "img", "xml:lang", d.Lang, "lang", d.Lang,
		"font-family", fontStack, "fill", ink)
	c.WriteString("\n")
	c.element("title", d.Title)
	c.element("desc", d.Description)
	c.empty("rect", "width", "100%", "height", "100%", "fill", ground)
	c.WriteString(d.String())
	c.close("svg")
	return c.String()
}

func (d *drawing) head() {
	room := d.width - 2*d.margin
	size := 18.0
	if d.width < 480 {
		size = 16
	}
	d.y = d.lines(wrap(d.Title, room, size, true), d.margin, d.y, size, "font-weight", "bold")
	d.y += 2
	d.y = d.lines(wrap(d.Subtitle, room, d.normal, false), d.margin, d.y, d.normal, "fill", softInk)
	d.y += 10
	d.legend(room)
}

// legend shows each kind that is drawn somewhere, once.
func (d *drawing) legend(room float64) {
	const between, height = 20.0, 20.0
	var names [len(colours)]string
	for _, p := range d.Panels {
		for _, s := range p.Series {
			if len(s.Points) > 0 {
				names[s.Kind] = s.Name
			}
		}
	}
	x, drawn := d.margin, false
	for k := Kind(len(names)); k > 0; {
		k--
		if names[k] == "" {
			continue
		}
		swatch := 44.0
		if k == Baseline {
			swatch = 12
		}
		w := swatch + 8 + textWidth(names[k], d.small, false)
		if drawn && x+w > d.margin+room {
			x = d.margin
			d.y += height
		}
		middle := d.y + height/2
		if k != Baseline {
			d.line(k, []spot{{x, middle}, {x + swatch, middle}})
		}
		d.mark(k, spot{x + swatch/2, middle}, "")
		d.element("text", names[k], "x", x+swatch+8, "y", middle+d.small*0.35, "font-size", d.small)
		x += w + between
		drawn = true
	}
	if drawn {
		d.y += height
	}
}

// spot is a place on the drawing.
type spot struct{ x, y float64 }

// line joins spots in the way of a kind.
func (d *drawing) line(k Kind, spots []spot) {
	var path strings.Builder
	for i, s := range spots {
		if i > 0 {
			path.WriteString(" ")
		}
		path.WriteString(coordinate(s.x) + "," + coordinate(s.y))
	}
	attrs := []any{"points", path.String(), "fill", "none", "stroke", colours[k], "stroke-width", 2.0, "stroke-linejoin", "round"}
	if k == Target {
		attrs = append(attrs, "stroke-dasharray", "6 4")
	}
	d.empty("polyline", attrs...)
}

// mark draws the mark of a kind; tip is what a pointer held over it shows.
func (d *drawing) mark(k Kind, s spot, tip string) {
	var name string
	var attrs []any
	switch k {
	case Result:
		name, attrs = "circle", []any{"cx", s.x, "cy", s.y, "r", 4.2 * d.size, "fill", ofResult}
	case Target:
		half := 6 * d.size
		name, attrs = "rect", []any{"x", s.x - half, "y", s.y - half, "width", 2 * half, "height", 2 * half, "fill", ground, "stroke", ofTarget, "stroke-width", 2.0}
	default:
		half := 5.5 * d.size
		x, y := coordinate(s.x), coordinate(s.y)
		name, attrs = "path", []any{"d", "M" + x + "," + coordinate(s.y-half) + " L" + coordinate(s.x+half) + "," + y +
			" L" + x + "," + coordinate(s.y+half) + " L" + coordinate(s.x-half) + "," + y + " Z", "fill", ofBefore}
	}
	if tip == "" {
		d.empty(name, attrs...)
		return
	}
	d.open(name, attrs...)
	d.WriteString("<title>")
	d.escape(tip)
	d.WriteString("</title>")
	d.close(name)
}
