package plot_test

import (
	"encoding/xml"
	"io"
	"math"
	"math/big"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/internal/plot"
)

func rat(s string) *big.Rat {
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		panic(s)
	}
	return r
}

// points reads values of successive years; "" leaves a year out.
func points(first int, values ...string) []plot.Point {
	var list []plot.Point
	for i, v := range values {
		if v != "" {
			list = append(list, plot.Point{Year: first + i, Value: rat(v), Label: v})
		}
	}
	return list
}

func figure(width int, panels ...plot.Panel) plot.Figure {
	return plot.Figure{
		Title: "A title of some length that has to be wrapped", Subtitle: "Opened", Description: "In words", Lang: "en", Width: width, Panels: panels,
		Number:  func(r *big.Rat) string { places, _ := r.FloatPrec(); return r.FloatString(places) },
		Empty:   "nothing",
		NotZero: "not from zero",
	}
}

func panel(target, result []plot.Point) plot.Panel {
	return plot.Panel{Title: "Panel", Subtitle: "%", Series: []plot.Series{
		{Name: "target", Kind: plot.Target, Points: target}, {Name: "result", Kind: plot.Result, Points: result}}}
}

type element struct {
	name  string
	attrs map[string]string
	text  string
}

func parse(t *testing.T, svg string) (list []element) {
	t.Helper()
	dec := xml.NewDecoder(strings.NewReader(svg))
	var open []int
	for {
		token, err := dec.Token()
		if err == io.EOF {
			return list
		}
		require.NoError(t, err)
		switch v := token.(type) {
		case xml.StartElement:
			e := element{name: v.Name.Local, attrs: map[string]string{}}
			for _, a := range v.Attr {
				e.attrs[a.Name.Local] = a.Value
			}
			open = append(open, len(list))
			list = append(list, e)
		case xml.CharData:
			if len(open) > 0 {
				list[open[len(open)-1]].text += string(v)
			}
		case xml.EndElement:
			open = open[:len(open)-1]
		}
	}
}

func count(list []element, name string) (n int) {
	for _, e := range list {
		if e.name == name {
			n++
		}
	}
	return n
}

func texts(list []element) (all []string) {
	for _, e := range list {
		if e.name == "text" {
			all = append(all, e.text)
		}
	}
	return all
}

func number(t *testing.T, s string) float64 {
	f, err := strconv.ParseFloat(s, 64)
	require.NoError(t, err)
	return f
}

func TestMarksAndGaps(t *testing.T) {
	// Five targets in a row; results of two years, a year missing, and one more.
	list := parse(t, figure(800, panel(points(2018, "10", "12", "14", "16", "18"), points(2018, "9", "13", "", "16"))).SVG())
	assert.Equal(t, 3+1, count(list, "circle"), "a result each, and the legend")
	assert.Equal(t, 5+1+1, count(list, "rect"), "a target each, the legend and the ground")
	assert.Equal(t, 2+2, count(list, "polyline"), "no line across the missing year")
	dashed := 0
	for _, e := range list {
		if e.name == "polyline" && e.attrs["stroke-dasharray"] != "" {
			dashed++
		}
	}
	assert.Equal(t, 2, dashed)
	for _, year := range []string{"2018", "2019", "2020", "2021", "2022"} {
		assert.Contains(t, texts(list), year)
	}
	assert.NotContains(t, texts(list), "not from zero")
}

func TestOnlyYearsThatExist(t *testing.T) {
	p := panel(points(2018, "10", "", "14"), nil)
	p.Series = append([]plot.Series{{Name: "baseline", Kind: plot.Baseline, Points: points(2001, "12")}}, p.Series...)
	list := parse(t, figure(800, p).SVG())
	all := texts(list)
	assert.Subset(t, all, []string{"2001", "2018", "2020", "baseline", "target"})
	assert.NotContains(t, all, "2019")
	assert.NotContains(t, all, "result", "the legend names what is drawn")
	assert.Equal(t, 1+1, count(list, "path"))
	assert.Equal(t, 1, count(list, "polyline"), "in the legend only")
}

// Positions keep the order and the proportions of exact values.
func TestPositions(t *testing.T) {
	list := parse(t, figure(800, panel(nil, points(2018, "0", "0.1", "0.2", "0.3"))).SVG())
	var ys []float64
	for _, e := range list {
		if e.name == "circle" {
			ys = append(ys, number(t, e.attrs["cy"]))
		}
	}
	ys = ys[1:] // the legend
	require.Len(t, ys, 4)
	for i := 1; i < 4; i++ {
		assert.InDelta(t, ys[0]-ys[1], ys[i-1]-ys[i], 0.11)
	}
	assert.Contains(t, texts(list), "0.3")
}

func TestTicks(t *testing.T) {
	zeros := strings.Repeat("0", 29)
	tests := []struct {
		values []string
		ticks  []string // in the order drawn
		zero   bool
	}{
		{[]string{"0.1", "0.3"}, []string{"0", "0.1", "0.2", "0.3"}, true},
		{[]string{"78", "85"}, []string{"76", "78", "80", "82", "84", "86"}, false},
		{[]string{"-2.1", "0.2"}, []string{"-2.5", "-2", "-1.5", "-1", "-0.5", "0", "0.5"}, true},
		{[]string{"-10", "-4"}, []string{"-10", "-8", "-6", "-4", "-2", "0"}, true},
		{[]string{"-100", "-99"}, []string{"-100.5", "-100", "-99.5", "-99", "-98.5"}, false},
		{[]string{"5"}, []string{"0", "1", "2", "3", "4", "5"}, true},
		{[]string{"-5"}, []string{"-5", "-4", "-3", "-2", "-1", "0"}, true},
		{[]string{"0"}, []string{"0", "0.2", "0.4", "0.6", "0.8", "1"}, true},
		{[]string{"1257", "1200"}, []string{"1180", "1200", "1220", "1240", "1260", "1280"}, false},
		{[]string{"0", "30"}, []string{"0", "10", "20", "30"}, true},
		{[]string{"20", "30"}, []string{"0", "10", "20", "30"}, true},
		{[]string{"20.1", "30"}, []string{"15", "20", "25", "30", "35"}, false},
		{[]string{"-30", "-20"}, []string{"-30", "-20", "-10", "0"}, true},
		{[]string{"-30", "-20.1"}, []string{"-35", "-30", "-25", "-20", "-15"}, false},
		{[]string{"100.95", "110.95"}, []string{"95", "100", "105", "110", "115"}, false},
		{[]string{"101", "111"}, []string{"100", "105", "110", "115"}, false},
		{[]string{"1e-30"}, []string{"0", "0.0" + zeros + "2", "0.0" + zeros + "4", "0.0" + zeros + "6", "0.0" + zeros + "8", "0." + zeros + "1"}, true},
		{[]string{"1e30", "0"}, []string{"0", "2" + zeros, "4" + zeros, "6" + zeros, "8" + zeros, "10" + zeros}, true},
	}
	for _, tt := range tests {
		list := parse(t, figure(1200, panel(nil, points(2018, tt.values...))).SVG())
		assert.Equal(t, tt.ticks, ticks(list), "%v", tt.values)
		if tt.zero {
			assert.NotContains(t, texts(list), "not from zero", "%v", tt.values)
		} else {
			assert.Contains(t, texts(list), "not from zero", "%v", tt.values)
		}
	}
}

// Below 480 a drawing is narrow: its title and its margin are smaller.
func TestWhereADrawingBeginsToBeNarrow(t *testing.T) {
	for width, want := range map[int][2]string{479: {"16", "12"}, 480: {"18", "20"}} {
		for _, e := range parse(t, figure(width, panel(nil, points(2018, "1"))).SVG()) {
			if e.name == "text" {
				assert.Equal(t, want, [2]string{e.attrs["font-size"], e.attrs["x"]}, width)
				break
			}
		}
	}
}

// Where the axis leaves years out two strokes cross it side by side, half-way between the
// years, over a gap of the ground.
func TestABrokenAxisIsSeenToBeBroken(t *testing.T) {
	list := parse(t, figure(800, panel(nil, append(points(2001, "1"), points(2018, "2", "3")...))).SVG())
	years := map[string]float64{}
	for _, e := range list {
		if e.name == "text" && e.attrs["text-anchor"] == "middle" {
			years[e.text] = number(t, e.attrs["x"])
		}
	}
	middle := (years["2001"] + years["2018"]) / 2
	var strokes []float64
	for i, e := range list {
		if e.name == "line" && e.attrs["x1"] != e.attrs["x2"] && e.attrs["y1"] != e.attrs["y2"] {
			strokes = append(strokes, number(t, e.attrs["x1"])-middle, number(t, e.attrs["x2"])-middle, number(t, e.attrs["y2"])-number(t, e.attrs["y1"]))
			if len(strokes) == 3 {
				gap := list[i-1]
				assert.Equal(t, [3]string{"rect", "6", "4"}, [3]string{gap.name, gap.attrs["width"], gap.attrs["height"]})
				assert.InDelta(t, middle-3, number(t, gap.attrs["x"]), 0.11)
				assert.InDelta(t, number(t, e.attrs["y1"])-5-2, number(t, gap.attrs["y"]), 0.11)
			}
		}
	}
	require.Len(t, strokes, 6)
	assert.InDeltaSlice(t, []float64{-5, -1, -10, 1, 5, -10}, strokes, 0.11)
}

// One year that is missing has its place on the axis; of more the axis leaves out some.
func TestAnAxisThatLeavesNothingOutIsNotBroken(t *testing.T) {
	slanted := func(values ...string) (n int) {
		for _, e := range parse(t, figure(800, panel(nil, points(2018, values...))).SVG()) {
			if e.name == "line" && e.attrs["x1"] != e.attrs["x2"] && e.attrs["y1"] != e.attrs["y2"] {
				n++
			}
		}
		return n
	}
	assert.Equal(t, 0, slanted("1", "1", "", "1", "1"))
	assert.Equal(t, 2, slanted("1", "1", "", "", "1", "1"))
}

// A narrow drawing keeps within its width, has fewer names of years, and leaves
// out values that would lie on others.
func TestNarrowAndWide(t *testing.T) {
	var values []string
	for i := range 30 {
		values = append(values, strconv.Itoa(1000+i))
	}
	p := panel(points(1990, values...), points(1990, values...))
	p.Title = strings.Repeat("label ", 20) + strings.Repeat("x", 200)
	const name, half = 36.24, 15.12 // four digits of 0.63 take 30.24; a year has 6 around it
	years, shown := map[int]int{}, map[int]int{}
	for _, width := range []int{240, 360, 720, 1200, 2400} {
		list := parse(t, figure(width, p).SVG())
		assert.Equal(t, strconv.Itoa(width), list[0].attrs["width"])
		assert.Equal(t, "0 0 "+strconv.Itoa(width)+" "+list[0].attrs["height"], list[0].attrs["viewBox"])
		bottom := number(t, list[0].attrs["height"])
		for _, e := range list {
			for _, name := range []string{"x", "x1", "x2", "cx"} {
				if v, ok := e.attrs[name]; ok {
					assert.LessOrEqual(t, number(t, v), float64(width))
					assert.GreaterOrEqual(t, number(t, v), 0.0)
				}
			}
			for _, name := range []string{"y", "y1", "y2", "cy"} {
				if v, ok := e.attrs[name]; ok {
					assert.LessOrEqual(t, number(t, v), bottom)
				}
			}
		}

		var named []string
		var spots [][2]float64 // of marks, then of values
		last := -name
		for _, e := range of(list, "circle")[1:] {
			spots = append(spots, [2]float64{number(t, e.attrs["cx"]), number(t, e.attrs["cy"])})
		}
		step := spots[1][0] - spots[0][0]
		marks := len(spots)
		for _, e := range of(list, "text") {
			switch {
			case e.attrs["text-anchor"] != "middle":
			case e.attrs["paint-order"] == "":
				x := number(t, e.attrs["x"])
				if len(named) > 0 {
					assert.GreaterOrEqual(t, x-last, name-0.11, "names do not touch")
					assert.Less(t, x-last, 2*name+step, "nor is one left out for which there is room")
				}
				named, last = append(named, e.text), x
			default:
				x, y := number(t, e.attrs["x"]), number(t, e.attrs["y"])+1.5-6 // its middle
				for i, s := range spots {
					room := [2]float64{half + 5, 6 + 5}
					if i >= marks {
						room = [2]float64{2 * half, 2 * 6}
					}
					assert.False(t, math.Abs(s[0]-x) < room[0]-0.11 && math.Abs(s[1]-y) < room[1]-0.11, "%s lies on something", e.text)
				}
				spots = append(spots, [2]float64{x, y})
			}
		}
		assert.Equal(t, "1990", named[0])
		assert.Equal(t, "2019", named[len(named)-1])
		years[width], shown[width] = len(named), len(spots)-marks
	}
	assert.Less(t, years[240], years[360])
	assert.Less(t, years[360], years[720])
	assert.Less(t, years[720], years[1200])
	assert.Equal(t, 30, years[1200])
	assert.LessOrEqual(t, shown[360], shown[720])
	assert.Less(t, shown[720], shown[1200])
	assert.Equal(t, 30+30, shown[2400])
}

func TestNumbersTooLongAreSqueezed(t *testing.T) {
	huge := "1" + strings.Repeat("0", 60)
	svg := figure(240, panel(points(2018, huge, "2"), nil)).SVG()
	assert.Contains(t, svg, `textLength="80"`)
}

func TestEmpty(t *testing.T) {
	list := parse(t, figure(0, panel(nil, nil)).SVG())
	assert.Contains(t, texts(list), "nothing")
	assert.Equal(t, strconv.Itoa(plot.DefaultWidth), list[0].attrs["width"])
	assert.Zero(t, count(list, "circle"))

	list = parse(t, figure(1<<30).SVG())
	assert.Equal(t, strconv.Itoa(plot.MaxWidth), list[0].attrs["width"])
	list = parse(t, figure(1).SVG())
	assert.Equal(t, strconv.Itoa(plot.MinWidth), list[0].attrs["width"])
}

func TestAccessibleAndEscaped(t *testing.T) {
	f := figure(400, panel(points(2018, "1"), nil))
	f.Title = `<script>&"'` + "\x00" + `</script>`
	f.Description = "a < b\nc"
	f.Lang = `fr" onload="x`
	svg := f.SVG()
	list := parse(t, svg)
	require.Equal(t, "svg", list[0].name)
	assert.Equal(t, "img", list[0].attrs["role"])
	assert.Equal(t, f.Lang, list[0].attrs["lang"])
	assert.Empty(t, list[0].attrs["onload"])
	assert.Equal(t, "title", list[1].name)
	assert.Equal(t, "<script>&\"'\ufffd</script>", list[1].text)
	assert.Equal(t, "desc", list[2].name)
	assert.Equal(t, f.Description, list[2].text)
	assert.Equal(t, "#ffffff", list[3].attrs["fill"], "the ground is painted first")
	assert.Zero(t, count(list, "script"))
	assert.Regexp(t, regexp.MustCompile(`<title>2018, target: 1</title>`), svg)
}

func TestSameFigureSameDrawing(t *testing.T) {
	p := panel(points(2018, "10", "12"), points(2018, "9", "13"))
	assert.Equal(t, figure(500, p).SVG(), figure(500, p).SVG())
}
