package plot_test

import (
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/internal/plot"
)

// Two results at a width of 800: the margin is 20 and the values of the axis take 19.7, so
// the frame lies from 47.7 to 400; it is 258.4 high, of which 24 are left free at each end.
func twoResults(t *testing.T) []element {
	return parse(t, figure(800, panel(nil, points(2018, "0", "1"))).SVG())
}

// of returns the elements of a name, without the rectangle of the ground.
func of(list []element, name string) (found []element) {
	for _, e := range list {
		if e.name == name && e.attrs["width"] != "100%" {
			found = append(found, e)
		}
	}
	return found
}

func said(list []element, text string) element {
	for _, e := range of(list, "text") {
		if e.text == text {
			return e
		}
	}
	return element{}
}

func at(t *testing.T, e element, names ...string) (values []float64) {
	for _, name := range names {
		values = append(values, number(t, e.attrs[name]))
	}
	return values
}

func TestTheValueAxisHasALineForEachRoundValue(t *testing.T) {
	list := twoResults(t)
	lines := of(list, "line")[:6]
	lowest := number(t, lines[0].attrs["y1"])
	for i, line := range lines {
		y := lowest - float64(i)*210.4/5
		assert.InDeltaSlice(t, []float64{47.7, 400, y, y}, at(t, line, "x1", "x2", "y1", "y2"), 0.11, i)
		assert.Equal(t, map[bool]string{true: "#8a8a8a", false: "#e2e2e2"}[i == 0], line.attrs["stroke"], "the line of zero is darker")
		value := said(list, []string{"0", "0.2", "0.4", "0.6", "0.8", "1"}[i])
		assert.InDeltaSlice(t, []float64{39.7, y + 4.2, 12}, at(t, value, "x", "y", "font-size"), 0.11, i)
		assert.Equal(t, "end", value.attrs["text-anchor"])
		assert.Equal(t, "#555555", value.attrs["fill"])
		assert.Empty(t, value.attrs["textLength"])
	}
}

func TestTheYearAxisHasATickAndANameForEachYear(t *testing.T) {
	list := twoResults(t)
	lines := of(list, "line")
	require.Len(t, lines, 6+1+2)
	bottom := number(t, lines[0].attrs["y1"]) + 24
	assert.InDeltaSlice(t, []float64{47.7, 400, bottom, bottom}, at(t, lines[6], "x1", "x2", "y1", "y2"), 0.11)
	for i, x := range []float64{73.7, 374} {
		assert.InDeltaSlice(t, []float64{x, x, bottom, bottom + 4}, at(t, lines[7+i], "x1", "x2", "y1", "y2"), 0.11)
		name := said(list, strconv.Itoa(2018+i))
		assert.InDeltaSlice(t, []float64{x, bottom + 18}, at(t, name, "x", "y"), 0.11)
		assert.Equal(t, "middle", name.attrs["text-anchor"])
	}
	for _, line := range lines[6:] {
		assert.Equal(t, "#8a8a8a", line.attrs["stroke"])
	}
}

func TestTheOnlyYearStandsInTheMiddle(t *testing.T) {
	list := parse(t, figure(800, panel(nil, points(2018, "0"))).SVG())
	assert.InDelta(t, (47.7+400)/2, number(t, said(list, "2018").attrs["x"]), 0.11)
}

// A year that is one step from the next lies as far as one that is four from it lies from
// two steps: no more than two are drawn.
func TestAGapOfYearsIsDrawnAsTwo(t *testing.T) {
	list := parse(t, figure(800, panel(nil, points(2010, "1", "1", "", "1", "", "", "", "1"))).SVG())
	x := func(year string) float64 { return number(t, said(list, year).attrs["x"]) }
	step := x("2011") - x("2010")
	assert.InDelta(t, 2*step, x("2013")-x("2011"), 0.21)
	assert.InDelta(t, 2*step, x("2017")-x("2013"), 0.21)
}

func TestEachKindHasItsMark(t *testing.T) {
	p := panel(points(2018, "1", "1"), points(2018, "0", "0"))
	p.Series = append([]plot.Series{{Name: "baseline", Kind: plot.Baseline, Points: points(2017, "0")}}, p.Series...)
	list := parse(t, figure(800, p).SVG())

	circles := of(list, "circle")
	require.Len(t, circles, 1+2)
	for _, c := range circles {
		assert.Equal(t, [2]string{"4.2", "#0072b2"}, [2]string{c.attrs["r"], c.attrs["fill"]})
	}
	squares := of(list, "rect")
	require.Len(t, squares, 1+2)
	for _, s := range squares {
		assert.Equal(t, [5]string{"12", "12", "#ffffff", "#b84c00", "2"},
			[5]string{s.attrs["width"], s.attrs["height"], s.attrs["fill"], s.attrs["stroke"], s.attrs["stroke-width"]})
	}
	assert.InDelta(t, number(t, circles[1].attrs["cx"])-6, number(t, squares[1].attrs["x"]), 0.11, "of one year")
	diamonds := of(list, "path")
	require.Len(t, diamonds, 1+1)
	for _, d := range diamonds {
		assert.Equal(t, "#555555", d.attrs["fill"])
	}
	var c [8]float64
	for i, s := range strings.FieldsFunc(diamonds[1].attrs["d"], func(r rune) bool { return strings.ContainsRune("ML, Z", r) }) {
		c[i] = number(t, s)
	}
	x, y := c[0], c[3]
	assert.InDeltaSlice(t, []float64{x, y - 5.5, x + 5.5, y, x, y + 5.5, x - 5.5, y}, c[:], 0.11)

	for _, line := range of(list, "polyline") {
		assert.Equal(t, [3]string{"none", "2", "round"}, [3]string{line.attrs["fill"], line.attrs["stroke-width"], line.attrs["stroke-linejoin"]})
		assert.Equal(t, map[string]string{"#0072b2": "", "#b84c00": "6 4"}[line.attrs["stroke"]], line.attrs["stroke-dasharray"])
	}
	results := of(list, "polyline")[3]
	assert.Equal(t, circles[1].attrs["cx"]+","+circles[1].attrs["cy"]+" "+circles[2].attrs["cx"]+","+circles[2].attrs["cy"], results.attrs["points"])
}

// Where years lie near each other the marks are smaller, down to six tenths.
func TestMarksThatHaveNoRoomAreSmaller(t *testing.T) {
	many := func(n int) []plot.Point { return points(1900, strings.Split(strings.Repeat("1,", n)+"1", ",")...) }
	// The frame has 256.3 for the steps, and 18 for each is enough.
	for n, want := range map[int]string{14: "4.2", 15: "4", 20: "3", 99: "2.5"} {
		circles := of(parse(t, figure(360, panel(nil, many(n))).SVG()), "circle")
		assert.Equal(t, want, circles[1].attrs["r"], n)
	}
}

// A value stands over its mark, or under it where another series is higher in the year or
// lies over it; over the lower of two there is no room, nor under the higher.
func TestAValueStandsAwayFromTheOtherOfItsYear(t *testing.T) {
	list := parse(t, figure(800, panel(points(2018, "10", "4", "7"), points(2018, "4", "10.0", "7.0"))).SVG())
	y := func(year int, name string) float64 {
		circle, square := of(list, "circle")[1+year], of(list, "rect")[1+year]
		if name == "target" {
			return number(t, square.attrs["y"]) + 6
		}
		return number(t, circle.attrs["cy"])
	}
	values := map[string]float64{}
	for _, e := range of(list, "text") {
		if e.attrs["paint-order"] == "stroke" {
			values[e.attrs["fill"]+" "+e.text] = number(t, e.attrs["y"])
			assert.Equal(t, [4]string{"#ffffff", "3", "round", "12"},
				[4]string{e.attrs["stroke"], e.attrs["stroke-width"], e.attrs["stroke-linejoin"], e.attrs["font-size"]})
		}
	}
	const result, target, over, under = "#0072b2 ", "#b84c00 ", -9.5, 18.5
	require.Len(t, values, 6)
	for value, want := range map[string]float64{
		target + "10": y(0, "target") + over, result + "4": y(0, "result") + under,
		target + "4": y(1, "target") + under, result + "10.0": y(1, "result") + over,
		target + "7": y(2, "target") + under, result + "7.0": y(2, "result") + over,
	} {
		assert.InDelta(t, want, values[value], 0.11, value)
	}
}

// From left to right: results, targets, baseline; what has no room stands on the next line.
func TestTheLegendIsLaidOutInLines(t *testing.T) {
	p := panel(points(2018, "1"), points(2018, "2"))
	p.Series[0].Name, p.Series[1].Name = "what was to be reached", "what was reached in the end"
	p.Series = append(p.Series, plot.Series{Name: "before", Kind: plot.Baseline, Points: points(2017, "1")})
	place := func(width int) (places [][]float64) {
		list := parse(t, figure(width, p).SVG())
		first := number(t, said(list, p.Series[1].Name).attrs["y"])
		for _, i := range []int{1, 0, 2} {
			xy := at(t, said(list, p.Series[i].Name), "x", "y")
			places = append(places, []float64{xy[0], xy[1] - first})
		}
		return places
	}
	// The first name takes 195 (19 letters of 0.63 em, 6 of 0.38, 2 of 1), the second 163.2
	// (16, 4 and 2); 20 lie between, and 8 before each.
	assert.InDeltaSlice(t, []float64{20 + 44 + 8, 0}, place(800)[0], 0.11)
	assert.InDeltaSlice(t, []float64{72 + 195 + 20 + 44 + 8, 0}, place(800)[1], 0.11)
	assert.InDeltaSlice(t, []float64{339 + 163.2 + 20 + 12 + 8, 0}, place(800)[2], 0.11)
	narrow := place(240)
	assert.InDeltaSlice(t, []float64{12 + 44 + 8, 0}, narrow[0], 0.11)
	assert.InDeltaSlice(t, []float64{12 + 44 + 8, 20}, narrow[1], 0.11)
	assert.InDeltaSlice(t, []float64{12 + 12 + 8, 40}, narrow[2], 0.11)
}

// The lines of a text lie 1.3 times its size apart, the first of them its size below the
// margin.
func TestTheHeadStandsAtTheTop(t *testing.T) {
	list := of(parse(t, figure(800).SVG()), "text")
	require.Len(t, list, 2)
	assert.InDeltaSlice(t, []float64{20, 20 + 18, 18}, at(t, list[0], "x", "y", "font-size"), 0.11)
	assert.InDeltaSlice(t, []float64{20, 20 + 23.4 + 2 + 13, 13}, at(t, list[1], "x", "y", "font-size"), 0.11)
	assert.Equal(t, [2]string{"bold", ""}, [2]string{list[0].attrs["font-weight"], list[1].attrs["font-weight"]})
	assert.Equal(t, [2]string{"", "#555555"}, [2]string{list[0].attrs["fill"], list[1].attrs["fill"]})
	list = of(parse(t, figure(240).SVG()), "text")
	require.Len(t, list, 4)
	for i, y := range []float64{28, 28 + 20.8, 28 + 41.6, 12 + 62.4 + 2 + 13} {
		assert.InDelta(t, y, number(t, list[i].attrs["y"]), 0.11, i)
	}
}

// A panel has its name and its unit over the frame, and says where its axis begins below.
func TestAPanelIsNamedAboveAndExplainedBelow(t *testing.T) {
	list := parse(t, figure(800, panel(nil, points(2018, "78", "85"))).SVG())
	title, unit, note := said(list, "Panel"), said(list, "%"), said(list, "not from zero")
	y := number(t, title.attrs["y"])
	assert.InDelta(t, 20+23.4+2+16.9+10+20+18+15, y, 0.11, "18 below the legend")
	assert.InDeltaSlice(t, []float64{20, 15}, at(t, title, "x", "font-size"), 0.11)
	assert.InDeltaSlice(t, []float64{20, y + 4.5 + 1 + 12, 12}, at(t, unit, "x", "y", "font-size"), 0.11)
	top := y + 4.5 + 1 + 15.6 + 6
	lines := of(list, "line")
	assert.InDelta(t, top+258.4-24, number(t, lines[0].attrs["y1"]), 0.11)
	assert.InDeltaSlice(t, []float64{20, top + 258.4 + 24 + 11, 11}, at(t, note, "x", "y", "font-size"), 0.21)

	list = parse(t, figure(800, panel(nil, nil)).SVG())
	y = number(t, said(list, "%").attrs["y"])
	assert.InDeltaSlice(t, []float64{20, y + 3.6 + 4 + 12, 12}, at(t, said(list, "nothing"), "x", "y", "font-size"), 0.11)
	assert.InDelta(t, y+3.6+4+15.6+20, number(t, list[0].attrs["height"]), 0.11)
}

func TestATitleIsBrokenBetweenWordsAndWithinThoseThatAreTooLong(t *testing.T) {
	title := func(text string) (lines []string) {
		f := figure(240)
		f.Title = text
		for _, e := range of(parse(t, f.SVG()), "text") {
			if e.attrs["font-weight"] == "bold" {
				lines = append(lines, e.text)
				assert.InDelta(t, 16, number(t, e.attrs["font-size"]), 0.01)
			}
		}
		return lines
	}
	// There is room for 216/(16×1.09) = 12.38 ems: 19 letters of 0.63, and 12 of 1.
	assert.Equal(t, []string{"aaaaaaaaa aaaaaaaaa"}, title("aaaaaaaaa \n aaaaaaaaa"))
	assert.Equal(t, []string{"aaaaaaaaaa", "aaaaaaaaaa"}, title("aaaaaaaaaa\taaaaaaaaaa"))
	assert.Equal(t, []string{strings.Repeat("a", 19), "a"}, title(strings.Repeat("a", 20)))
	assert.Equal(t, []string{strings.Repeat("語", 12), "語"}, title(strings.Repeat("語", 13)))
	assert.Equal(t, []string{strings.Repeat("A", 16), "A"}, title(strings.Repeat("A", 17)))
	assert.Equal(t, []string{strings.Repeat("e\u0301", 19), "e\u0301"}, title(strings.Repeat("e\u0301", 20)), "a mark stays on its letter")
	assert.Equal(t, []string{"b", strings.Repeat("a", 19), "aa c"}, title("b "+strings.Repeat("a", 21)+" c"))
	assert.Equal(t, []string{strings.Repeat("i", 32), "i"}, title(strings.Repeat("i", 33)))
	assert.Empty(t, title(" \n"))
}

// taken returns how many bytes f takes from memory.
func taken(f func()) float64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return float64(after.TotalAlloc - before.TotalAlloc)
}

func TestADrawingCostsInProportionToWhatItShows(t *testing.T) {
	for name, make := range map[string]func(n int) plot.Figure{
		"a long word": func(n int) plot.Figure { f := figure(720); f.Title = strings.Repeat("a", n); return f },
		"marks":       func(n int) plot.Figure { f := figure(720); f.Title = strings.Repeat("\u0301", n); return f },
		"many words":  func(n int) plot.Figure { f := figure(720); f.Title = strings.Repeat("a ", n); return f },
		"many panels": func(n int) plot.Figure {
			return figure(720, many(n/100, panel(points(2018, "1"), points(2018, "2")))...)
		},
		"many values": func(n int) plot.Figure {
			return figure(720, panel(points(1000, many(n, "1")...), points(1000, many(n, "2")...)))
		},
		"many letters": func(n int) plot.Figure { f := figure(720); f.Description = strings.Repeat("&", n); return f },
	} {
		few := taken(func() { make(2000).SVG() })
		assert.Less(t, taken(func() { make(8000).SVG() }), 6*few, name)
	}
}

func many[T any](n int, v T) (list []T) {
	for range n {
		list = append(list, v)
	}
	return list
}

// Over a year at the edge there are 26 to either side: room for six digits and 2 beside.
func TestAValueThatWouldLeaveTheFrameIsLeftOut(t *testing.T) {
	for label, want := range map[string]bool{"123456": true, "1234567": false} {
		p := panel(nil, points(2018, "1", "2"))
		p.Series[1].Points[0].Label = label
		list := parse(t, figure(800, p).SVG())
		assert.Equal(t, want, said(list, label).name == "text", label)
	}
}

// The values of the axis take a third of the width at most: ten digits of 240.
func TestANumberIsSqueezedWhereItTakesOverAThird(t *testing.T) {
	for value, want := range map[string]string{"1000000000": "", "10000000000": "80"} {
		list := parse(t, figure(240, panel(nil, points(2018, "0", value))).SVG())
		tick := said(list, value)
		require.Equal(t, "end", tick.attrs["text-anchor"])
		assert.Equal(t, want, tick.attrs["textLength"])
	}
}

// The name of a panel is bold and of 15: there is room for 13.2 ems in 216.
func TestTheNameOfAPanelIsBroken(t *testing.T) {
	p := panel(nil, nil)
	p.Title = strings.Repeat("a", 21)
	list := parse(t, figure(240, p).SVG())
	first := said(list, strings.Repeat("a", 20))
	assert.Equal(t, [2]string{"15", "bold"}, [2]string{first.attrs["font-size"], first.attrs["font-weight"]})
	assert.Equal(t, "15", said(list, "a").attrs["font-size"])
}
