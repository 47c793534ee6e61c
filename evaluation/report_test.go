package evaluation_test

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

var languages = []law.Language{law.French, law.English}

// hostile is an evaluation whose texts and figures try to break the reports.
func hostile(t *testing.T) *evaluation.Evaluation {
	t.Helper()
	nasty := "a|b <script>alert(1)</script> & \"q\" 'q' \x1b[31m \u202egauche\r\n\t*gras* [x](y) `c` \\ ~~z~~ ]]> " + strings.Repeat("mot", 60)
	ind := func(id string, targets ...objective.Figure) objective.Indicator {
		return objective.MustIndicator(objective.Quantitative{ID: id, Label: nasty, Unit: nasty, Direction: objective.AtMost, Targets: targets})
	}
	o := objective.Must(objective.Spec{ID: nasty, Title: nasty, Categories: objective.Categories(), Indicators: []objective.Indicator{
		ind("H1", figures(2020, "999999999999999999999999999999", "1e30", "-1e-30")...),
		ind("H2", figures(2020, "12345.5")...),
		ind("H3"),
		ind("H4", objective.Figure{Year: 2020, Value: dec("1e2")}),
	}})
	return must(t, evaluation.Record{
		Title: nasty, Opened: day(2021, 1, 1),
		Results: []evaluation.Result{{Indicator: "H1", Figures: figures(2020, "-999999999999999999999999999999")}, {Indicator: "H2", Figures: figures(2020, "-1234567")}, {Indicator: "H4", Figures: figures(2020, "2600.5")}},
		Views:   []evaluation.View{{Objective: nasty, By: branch.NationalBody, Finding: evaluation.NotReached, Comment: nasty}},
	}, []objective.Objective{o})
}

func evaluations(t *testing.T) []*evaluation.Evaluation {
	all := []*evaluation.Evaluation{hostile(t)}
	for _, e := range golden(t) {
		all = append(all, e)
	}
	plain, err := evaluation.Open(day(2021, 1, 1), family()[2:])
	require.NoError(t, err)
	return append(all, plain)
}

func TestTextFits80Columns(t *testing.T) {
	for _, e := range evaluations(t) {
		for _, l := range languages {
			text := e.Text(l)
			assert.True(t, utf8.ValidString(text))
			for _, line := range strings.Split(text, "\n") {
				assert.LessOrEqual(t, utf8.RuneCountInString(line), 80, "%q", line)
				assert.Equal(t, strings.TrimRight(line, " "), line, "%q ends in a blank", line)
			}
			assert.NotContains(t, text, "\x1b")
			assert.NotContains(t, text, "\u202e")
		}
	}
}

// A mark over a letter takes no column.
func TestTextCountsLetters(t *testing.T) {
	title := strings.Repeat("e\u0301", 100)
	text := must(t, evaluation.Record{Title: title, Opened: day(2021, 1, 1)}, family()).Text(law.French)
	lines := strings.Split(text, "\n")
	assert.Equal(t, strings.Repeat("e\u0301", 80), lines[0])
	assert.Equal(t, strings.Repeat("e\u0301", 20), lines[1])
	assert.Equal(t, strings.Repeat("=", 80), lines[2])
}

func TestTextNumbers(t *testing.T) {
	text := hostile(t).Text(law.French)
	assert.Contains(t, text, "12\u202f345,5")
	assert.Contains(t, text, "-1\u202f246\u202f912,5", "the gap")
	assert.Contains(t, text, "-0,000000000000000000000000000001")
	assert.Contains(t, text, " 100   2\u202f600,5  +2\u202f500,5", "an exponent is written out")
	assert.Contains(t, hostile(t).Text(law.English), "-1,246,912.5")
}

func TestMarkdownTables(t *testing.T) {
	for _, e := range evaluations(t) {
		for _, l := range languages {
			columns := 0
			for _, line := range strings.Split(e.Markdown(l), "\n") {
				bars := strings.Count(strings.NewReplacer(`\\`, "", `\|`, "").Replace(line), "|")
				if bars == 0 {
					columns = 0
					continue
				}
				if columns == 0 {
					columns = bars
				}
				assert.Equal(t, columns, bars, "%q", line)
				assert.NotContains(t, strings.ReplaceAll(line, `\<`, ""), "<")
			}
		}
	}
}

func TestSVGIsWellFormed(t *testing.T) {
	for _, e := range evaluations(t) {
		for _, l := range languages {
			for _, width := range []int{-1, 0, 1, 240, 360, 1200, 1 << 30} {
				svg := e.SVG(l, width)
				dec := xml.NewDecoder(strings.NewReader(svg))
				seen := map[string]int{}
				for {
					token, err := dec.Token()
					if err == io.EOF {
						break
					}
					require.NoError(t, err)
					if start, ok := token.(xml.StartElement); ok {
						seen[start.Name.Local]++
					}
				}
				assert.Equal(t, 1, seen["svg"])
				assert.Equal(t, 1, seen["desc"])
				assert.Zero(t, seen["script"])
				assert.NotContains(t, svg, "NaN")
				assert.NotContains(t, svg, "Inf")
			}
		}
	}
}

func TestSVGWithoutIndicators(t *testing.T) {
	e, err := evaluation.Open(day(2021, 1, 1), family()[2:])
	require.NoError(t, err)
	assert.Contains(t, e.SVG(law.French, 360), "Aucun indicateur quantitatif.")
	assert.Contains(t, e.SVG(law.English, 360), "No quantitative indicator.")
	assert.NotContains(t, e.Text(law.French), "Indicateurs")
	assert.NotContains(t, e.Markdown(law.French), "Indicateurs")
}
