package evaluation

import (
	"math/big"
	"strings"

	"github.com/coglaw/coglaw/internal/plot"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// SVG returns a drawing of the figures, one panel for each quantitative
// indicator: its targets, what was reached, and its baseline where it states
// one, under what is said of the evaluation itself. A year without a figure has no
// mark, and no line is led across it.
//
// The drawing is laid out for a width in pixels, from 240 to 2400 (0 stands for
// 720), and scales from there. It carries its own summary for those who cannot
// see it.
func (e *Evaluation) SVG(l law.Language, width int) string {
	f := plot.Figure{
		Title:    clean(e.heading(l)),
		Subtitle: clean(strings.Join(e.opening(l), " ")),
		Lang:     l.String(),
		Width:    width,
		Number:   func(r *big.Rat) string { return number(l, r) },
		Empty:    capital(wordNothing.In(l)) + ".",
		NotZero:  law.Text{FR: "L’axe des valeurs ne part pas de zéro.", EN: "The value axis does not start at zero."}.In(l),
	}
	description := []string{capital(wordNoFigures.In(l)) + "."}
	for i, s := range e.series() {
		if i == 0 {
			description = nil
		}
		f.Panels = append(f.Panels, s.panel(l))
		description = append(description, s.described(l))
	}
	f.Description = strings.Join(description, "\n")
	if f.Panels == nil {
		f.Subtitle += " " + f.Description
	}
	return f.SVG()
}

func (s series) panel(l law.Language) plot.Panel {
	baseline := plot.Series{Name: wordBaseline.In(l), Kind: plot.Baseline}
	target := plot.Series{Name: wordTarget.In(l), Kind: plot.Target}
	reached := plot.Series{Name: wordReached.In(l), Kind: plot.Result}
	point := func(year int, d objective.Decimal) plot.Point {
		return plot.Point{Year: year, Value: d.Rat(), Label: figure(l, d)}
	}
	if b, ok := s.indicator.Baseline(); ok {
		baseline.Points = append(baseline.Points, point(b.Year, b.Value))
	}
	for _, m := range s.measures {
		if m.HasTarget {
			target.Points = append(target.Points, point(m.Year, m.Target))
		}
		if m.HasReached {
			reached.Points = append(reached.Points, point(m.Year, m.Reached))
		}
	}
	return plot.Panel{
		Title:    clean(s.indicator.Label()),
		Subtitle: s.scale(l) + " (" + wordObjective.In(l) + " " + clean(s.objective.ID()) + ")",
		Series:   []plot.Series{baseline, target, reached},
	}
}

// scale names the unit and the direction: "%, at least".
func (s series) scale(l law.Language) string {
	return clean(s.indicator.Unit()) + ", " + s.indicator.Direction().In(l)
}

// described puts a panel into words.
func (s series) described(l law.Language) string {
	var parts []string
	if b := baseline(l, s.indicator); b != "" {
		parts = append(parts, b)
	}
	for _, m := range s.measures {
		c := m.cells(l)
		parts = append(parts, law.Textf("%s, cible %s, résultat %s, %s", "%s, target %s, result %s, %s", c[0], c[1], c[2], c[4]).In(l))
	}
	if parts == nil {
		parts = []string{wordNothing.In(l)}
	}
	return clean(s.indicator.Label()) + " (" + s.scale(l) + ")" + colon(l) + strings.Join(parts, law.Text{FR: " ; ", EN: "; "}.In(l)) + "."
}
