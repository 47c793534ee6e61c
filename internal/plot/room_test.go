package plot_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/internal/plot"
)

// onPixels draws values from 0 to 1 without a name or a unit, so that everything lies on whole
// pixels. The values of the axis take as much as letters do of which each takes 12. With one
// letter the first year lies at 58, and of the frame, whose height is 170, 122 are for the
// values: 1 lies at 93, 0 at 215.
func onPixels(width int, axis string, series ...plot.Series) plot.Figure {
	return plot.Figure{Width: width, Lang: "en", NotZero: "not from zero", Panels: []plot.Panel{{Series: series}},
		Number: func(*big.Rat) string { return axis }}
}

// eight returns results of nine successive years, of which those given are at their heights
// and have a label, and those around lie out of the way.
func eight(labels map[int]string, heights map[int]int64) (list []plot.Point) {
	for year := range 9 {
		p := plot.Point{Year: 2000 + year, Value: new(big.Rat), Label: labels[year]}
		if h, ok := heights[year]; ok {
			p.Value = big.NewRat(h, 122)
		} else if year == 8 {
			p.Value = big.NewRat(1, 1)
		} else if year > 2 && year < 6 {
			continue
		}
		list = append(list, p)
	}
	return list
}

// three letters take 36, with 2 at either side: a value of them reaches from 20 before its
// mark to 20 behind it, and from 8 above it to 20. A mark takes 5 to each side.
const three = "mmm"

func TestAValueMayTouchTheMarkBesideIt(t *testing.T) {
	const own = 61
	for _, tt := range []struct {
		name   string
		step   int
		beside int   // the year of the other mark, after the own or before it
		higher int64 // by how much the other mark is
		side   float64
	}{
		{"to the right", 25, 1, 14, -1},
		{"in the way at the right", 24, 1, 14, 1},
		{"to the left", 25, -1, 14, -1},
		{"in the way at the left", 24, -1, 14, 1},
		{"above", 23, 1, 25, -1},
		{"in the way above", 23, 1, 24, 1},
		{"between", 23, 1, 3, -1},
		{"in the way between", 23, 1, 4, 1},
	} {
		for _, turned := range []int64{1, -1} {
			results := eight(map[int]string{4: three}, map[int]int64{4: own, 4 + tt.beside: own + turned*tt.higher})
			series := []plot.Series{{Name: "results", Kind: plot.Result, Points: results}}
			if turned < 0 { // a target over it: the value is to stand below
				series = append([]plot.Series{{Name: "targets", Kind: plot.Target,
					Points: []plot.Point{{Year: 2004, Value: big.NewRat(1, 1)}}}}, series...)
			}
			list := parse(t, onPixels(96+8*tt.step, "m", series...).SVG())
			circles := of(list, "circle")[1:]
			mark := 3
			if tt.beside < 0 {
				mark = 4
			}
			x, y := number(t, circles[mark].attrs["cx"]), number(t, circles[mark].attrs["cy"])
			assert.Equal(t, [2]float64{58 + 4*float64(tt.step), 215 - own}, [2]float64{x, y})
			above, below := y-8-1.5, y+20-1.5
			want := map[float64]float64{-1: above, 1: below}[tt.side*float64(turned)]
			assert.Equal(t, []float64{x, want}, at(t, said(list, three), "x", "y"), "%s, %d", tt.name, turned)
		}
	}
}

func TestValuesMayTouchEachOther(t *testing.T) {
	sides := func(step int) (all string) {
		list := parse(t, onPixels(96+8*step, "m", plot.Series{Name: "results", Kind: plot.Result, Points: many9("mm")}).SVG())
		mark := number(t, of(list, "circle")[1].attrs["cy"])
		for _, e := range of(list, "text") {
			if e.text == "mm" {
				all += map[bool]string{true: "over ", false: "under "}[number(t, e.attrs["y"]) < mark]
			}
		}
		return all
	}
	assert.Equal(t, "over over over over over over over over over ", sides(28), "a value of two letters takes 28")
	assert.Equal(t, "over under over under over under over under over ", sides(27))
}

// many9 returns the same value of nine successive years.
func many9(label string) (list []plot.Point) {
	for year := range 9 {
		list = append(list, plot.Point{Year: 2000 + year, Value: big.NewRat(1, 2), Label: label})
	}
	return list
}

// 26 lie between the edge of the frame and the first year; behind the last there is the margin
// of 12 too.
func TestAValueIsShownWhereItJustFitsBetweenMarkAndEdge(t *testing.T) {
	shown := func(year int, label string) bool {
		points := many9("")
		points[year].Label = label
		list := parse(t, onPixels(96+8*30, "m", plot.Series{Name: "results", Kind: plot.Result, Points: points}).SVG())
		return said(list, label).name != ""
	}
	assert.True(t, shown(0, "mmmm"), "48, and 2 at each side")
	assert.False(t, shown(0, "mm11.."), "half a pixel more")
	assert.True(t, shown(8, "mmmmmm"), "72, and 2 at each side")
	assert.False(t, shown(8, "mmmm11.."))
}

// The name of a year takes 36.24, the room beside it included.
func TestYearsAreNamedWhereTheirNamesHaveRoom(t *testing.T) {
	named := func(step int) (years []string) {
		list := parse(t, onPixels(96+8*step, "m", plot.Series{Name: "results", Kind: plot.Result, Points: many9("")}).SVG())
		for _, e := range of(list, "text") {
			if strings.HasPrefix(e.text, "20") {
				years = append(years, e.text)
			}
		}
		return years
	}
	assert.Equal(t, []string{"2000", "2001", "2002", "2003", "2004", "2005", "2006", "2007", "2008"}, named(37))
	assert.Equal(t, []string{"2000", "2002", "2004", "2006", "2008"}, named(36))
}

// A mark has its full size where each step has 18.
func TestAMarkIsAsLargeAsTheStepsAllow(t *testing.T) {
	sizes := func(width int) [2]string {
		list := parse(t, onPixels(width, "mm", plot.Series{Name: "before", Kind: plot.Baseline, Points: many9("")},
			plot.Series{Name: "targets", Kind: plot.Target, Points: many9("")}).SVG())
		return [2]string{of(list, "rect")[1].attrs["width"], of(list, "path")[1].attrs["d"]}
	}
	assert.Equal(t, [2]string{"12", "M70,107.8 L75.5,113.3 L70,118.8 L64.5,113.3 Z"}, sizes(108+144))
	assert.Equal(t, [2]string{"11.9", "M70,107.9 L75.5,113.3 L70,118.8 L64.5,113.3 Z"}, sizes(108+143), "143/144 of it")
	assert.Equal(t, [2]string{"11.8", "M70,107.9 L75.4,113.3 L70,118.8 L64.6,113.3 Z"}, sizes(108+142), "142/144 of it")
}

// Each stands in the middle of its swatch.
func TestTheLegendShowsTheMarks(t *testing.T) {
	list := parse(t, onPixels(800, "m", plot.Series{Name: "before", Kind: plot.Baseline, Points: many9("")},
		plot.Series{Name: "mmmm", Kind: plot.Target, Points: many9("")}, plot.Series{Name: "MMM", Kind: plot.Result, Points: many9("")}).SVG())
	lines := of(list, "polyline")
	assert.Equal(t, "20,42 64,42", lines[0].attrs["points"])
	assert.Equal(t, []float64{42, 42}, at(t, of(list, "circle")[0], "cx", "cy"))
	assert.Equal(t, []float64{72, 46.2}, at(t, said(list, "MMM"), "x", "y"))
	assert.Equal(t, "128,42 172,42", lines[1].attrs["points"])
	assert.Equal(t, []float64{144, 36}, at(t, of(list, "rect")[0], "x", "y"))
	assert.Equal(t, []float64{180, 46.2}, at(t, said(list, "mmmm"), "x", "y"))
	assert.Equal(t, "M254,36.5 L259.5,42 L254,47.5 L248.5,42 Z", of(list, "path")[0].attrs["d"])
	assert.Equal(t, []float64{268, 46.2}, at(t, said(list, "before"), "x", "y"))
}

// A year lies 190 from the next at most, and a panel is at most 270 high: 222 for the values.
func TestFewYearsDoNotTakeAllOfAWideDrawing(t *testing.T) {
	list := parse(t, onPixels(2400, "m", plot.Series{Name: "results", Kind: plot.Result, Points: points(2018, "0", "5", "2")}).SVG())
	circles, lines := of(list, "circle")[1:], of(list, "line")
	assert.Equal(t, []float64{66, 256, 446}, []float64{at(t, circles[0], "cx")[0], at(t, circles[1], "cx")[0], at(t, circles[2], "cx")[0]})
	assert.Equal(t, []float64{40, 472}, at(t, lines[0], "x1", "x2"))
	assert.Equal(t, 222.0, at(t, circles[0], "cy")[0]-at(t, circles[1], "cy")[0])
}

func TestADrawingOfNothingIsAWholeImage(t *testing.T) {
	assert.Equal(t, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 73.7" width="240" height="73.7"`+
		` style="max-width:100%;height:auto" role="img" xml:lang="fr" lang="fr" font-family="system-ui, -apple-system, &#39;Segoe UI&#39;,`+
		` Roboto, &#39;Helvetica Neue&#39;, Arial, sans-serif" fill="#1a1a1a">
<title>Taux</title>
<desc>Rien</desc>
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="12" y="28" font-size="16" font-weight="bold">Taux</text>
<text x="12" y="47.8" font-size="13" fill="#555555">a bb</text>
</svg>
`, plot.Figure{Title: "Taux", Subtitle: "a bb", Description: "Rien", Lang: "fr", Width: 240}.SVG())
}

// Two names of 96 and their swatches take 316 beside each other, and the margins 24.
func TestTheLegendTakesALineWhereItFits(t *testing.T) {
	legend := func(width int, names ...string) (ys []float64) {
		list := parse(t, onPixels(width, "m", plot.Series{Name: names[0], Kind: plot.Result, Points: many9("")},
			plot.Series{Name: names[1], Kind: plot.Target, Points: many9("")}).SVG())
		for _, name := range names {
			ys = append(ys, number(t, said(list, name).attrs["y"]))
		}
		return ys
	}
	assert.Equal(t, []float64{38.2, 38.2}, legend(340, "mmmmmmmm", "MMMMMMMM"))
	assert.Equal(t, []float64{38.2, 58.2}, legend(339, "mmmmmmmm", "MMMMMMMM"))
	assert.Equal(t, []float64{38.2, 58.2}, legend(240, strings.Repeat("m", 30), "M"), "nothing is left free over a name that is too long")
}

func TestALegendOfNothingTakesNoRoom(t *testing.T) {
	list := parse(t, figure(800).SVG())
	assert.InDelta(t, 20+23.4+2+16.9+10+20, number(t, list[0].attrs["height"]), 0.11)
}

// What is said of a panel is broken where it does not fit into 216, and not before.
func TestWhatIsSaidOfAPanelTakesALineWhereItFits(t *testing.T) {
	f := figure(240, plot.Panel{Subtitle: strings.Repeat("m", 18)}, panel(nil, points(2018, "78", "85")))
	f.Subtitle = strings.Repeat("W", 16)
	f.Empty = strings.Repeat("M", 18)
	f.NotZero = strings.Repeat("m", 19) + "a"
	list := parse(t, f.SVG())
	assert.Equal(t, "13", said(list, f.Subtitle).attrs["font-size"])
	assert.Equal(t, "12", said(list, f.Panels[0].Subtitle).attrs["font-size"])
	assert.Equal(t, "italic", said(list, f.Empty).attrs["font-style"])
	assert.Equal(t, "11", said(list, f.NotZero).attrs["font-size"], "of 19.64 that there are it takes 19.63")

	f.Panels[0].Subtitle += "m"
	f.Empty += "M"
	f.NotZero = strings.Repeat("m", 19) + "A" // 19.73
	all := texts(parse(t, f.SVG()))
	assert.Subset(t, all, []string{"m", "M", "A"})
}

// 9 letters of 1, a space of 0.38, 11 letters of 0.63 and 3 of 0.73 take all of 18.5.
// Letter by letter rounding makes it a little more: no letter is torn off for that.
func TestTheLastWordOfALineMayTouchItsEnd(t *testing.T) {
	unit := "mmmmmmmmm aaaaaaaaaaaAAA"
	assert.Contains(t, texts(parse(t, figure(246, plot.Panel{Subtitle: unit}).SVG())), unit)
	assert.NotContains(t, texts(parse(t, figure(245, plot.Panel{Subtitle: unit}).SVG())), unit)
}

func TestLettersOfWideWritingsBeginAtU1100(t *testing.T) {
	unit := func(letter string) int {
		return len([]rune(texts(parse(t, figure(240, plot.Panel{Subtitle: strings.Repeat(letter, 100)}).SVG()))[4]))
	}
	assert.Equal(t, 18, unit("\u1100"))
	assert.Equal(t, 28, unit("\u10ff"), "0.63 each")
}

// A third of 240 is left to the values of the axis, 8 lie between them and the frame.
func TestLongValuesOfTheAxisLeaveTheRestToTheFrame(t *testing.T) {
	tick := func(width, letters int) (element, float64) {
		label := strings.Repeat("m", letters)
		list := parse(t, onPixels(width, label, plot.Series{Name: "results", Kind: plot.Result, Points: many9("")}).SVG())
		return said(list, label), number(t, of(list, "line")[0].attrs["x1"])
	}
	label, left := tick(240, 40)
	assert.Equal(t, [2]string{"80", "spacingAndGlyphs"}, [2]string{label.attrs["textLength"], label.attrs["lengthAdjust"]})
	assert.Equal(t, 12+80+8.0, left)
	label, left = tick(252, 7)
	assert.Empty(t, label.attrs["textLength"], "what just fits is not squeezed")
	assert.Equal(t, 12+84+8.0, left)
}

func TestTwoYearsBehindAGapAreJoined(t *testing.T) {
	list := parse(t, figure(800, panel(nil, points(2018, "0", "", "1", "0.5", "", "0.2"))).SVG())
	circles, lines := of(list, "circle")[1:], of(list, "polyline")[1:]
	spot := func(i int) string { return circles[i].attrs["cx"] + "," + circles[i].attrs["cy"] }
	if assert.Len(t, lines, 1) {
		assert.Equal(t, spot(1)+" "+spot(2), lines[0].attrs["points"])
	}
}

// Of a room of 565, and a margin of 20 at each side, a panel is 192.1 high, and a step takes 48.
func TestAHigherPanelHasMoreTicks(t *testing.T) {
	for width, want := range map[int][]string{
		604: {"0", "2", "4"}, 605: {"0", "1", "2", "3", "4"},
		745: {"0", "1", "2", "3", "4"}, 746: {"0", "1", "2", "3", "4"},
	} {
		assert.Equal(t, want, ticks(parse(t, figure(width, panel(nil, points(2018, "4"))).SVG())), width)
	}
	assert.Equal(t, []string{"0", "2", "4", "6"}, ticks(parse(t, figure(745, panel(nil, points(2018, "5"))).SVG())))
	assert.Equal(t, []string{"0", "1", "2", "3", "4", "5"}, ticks(parse(t, figure(746, panel(nil, points(2018, "5"))).SVG())))
}

func ticks(list []element) (values []string) {
	for _, e := range of(list, "text") {
		if e.attrs["text-anchor"] == "end" {
			values = append(values, e.text)
		}
	}
	return values
}
