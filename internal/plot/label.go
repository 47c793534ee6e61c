package plot

// labels keeps what lies on a panel already, so that no value is written over a
// mark or another value.
type labels struct{ taken []box }

type box struct{ x1, y1, x2, y2 float64 }

func (b box) meets(c box) bool { return b.x1 < c.x2 && c.x1 < b.x2 && b.y1 < c.y2 && c.y1 < b.y2 }

func (l *labels) avoid(s spot) { l.taken = append(l.taken, box{s.x - 5, s.y - 5, s.x + 5, s.y + 5}) }

// place takes the box if nothing lies there.
func (l *labels) place(b box) bool {
	for _, t := range l.taken {
		if b.meets(t) {
			return false
		}
	}
	l.taken = append(l.taken, b)
	return true
}

// label writes a value above or below its mark, on the side away from the other
// value of the year, or leaves it out where there is no room.
func (d *drawing) label(l *labels, p Panel, f frame, k Kind, pt Point) {
	at := f.spot(pt)
	half := textWidth(pt.Label, d.small, false)/2 + 2
	if at.x-half < f.left || at.x+half > d.width {
		return
	}
	above := box{at.x - half, at.y - 8 - d.small, at.x + half, at.y - 8}
	below := box{at.x - half, at.y + 8, at.x + half, at.y + 8 + d.small}
	sides := []box{above, below}
	if under(p, k, pt) {
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

// under reports whether some other series has a higher value in the year, or the
// same and comes later.
func under(p Panel, k Kind, pt Point) bool {
	for _, s := range p.Series {
		for _, o := range s.Points {
			if c := o.Value.Cmp(pt.Value); s.Kind != k && o.Year == pt.Year && (c > 0 || c == 0 && s.Kind > k) {
				return true
			}
		}
	}
	return false
}
