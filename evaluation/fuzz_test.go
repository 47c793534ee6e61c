package evaluation

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// texts begin the fuzzing of what is written.
var texts = []string{"mot", "un mot : deux ! « trois »", strings.Repeat("mot", 99), strings.Repeat("e\u0301", 99), "\u0301\u0301\u0301 a",
	"語語 語 !", "שלום \u202e\u2067x", "👩\u200d👩\u200d👧 ab", "\x1b[31m\r\n\t\xff", "a\u00a0:\u202f%\u2028b", "- 1. + x", "1) [ ] y", "---",
	"https://a.fr www.a.fr Www.a.fr a@b.fr @nom #12 :smile:", "<a href=\"x\">&amp;</a> ]]> <!-- -->", "`*_~$|\\", "a\\", "| a | b |\n|---|---|"}

// saying is an evaluation that says a text wherever it can, nil where it may not.
func saying(text string) *Evaluation {
	year := objective.Figure{Year: 2020}
	q, err := objective.NewIndicator(objective.Quantitative{ID: "q" + text, Label: text, Unit: text, Direction: objective.AtLeast,
		Baseline: &year, Targets: []objective.Figure{year}})
	if err != nil {
		return nil
	}
	o, err := objective.New(objective.Spec{ID: text, Title: text, Categories: []objective.Category{objective.Other}, Indicators: []objective.Indicator{q}})
	if err != nil {
		return nil
	}
	e, err := New(Record{Title: text, Opened: law.Date(2021, 1, 1),
		Views:   []View{{text, branch.State, Partly, text}},
		Results: []Result{{"q" + text, []objective.Figure{year}}}}, []objective.Objective{o})
	if err != nil {
		return nil
	}
	return e
}

// bare returns Markdown without what is escaped in it, and what it says.
func bare(markdown string) (rest, says string) {
	var r, s strings.Builder
	escaped := false
	for _, c := range markdown {
		switch {
		case escaped:
			escaped = false
			r.WriteByte('\x00')
			s.WriteRune(c)
		case c == '\\':
			escaped = true
		default:
			r.WriteRune(c)
			s.WriteRune(c)
		}
	}
	return r.String(), s.String()
}

// shape is what forms Markdown in a document: how its lines begin, and the cells of its
// tables.
func shape(markdown string) (lines []string) {
	for _, line := range strings.Split(markdown, "\n") {
		rest, _ := bare(line)
		bars := strings.Count(rest, "|")
		begins, _, _ := strings.Cut(rest, " ")
		if !strings.ContainsAny(begins, "#-|") {
			begins = ""
		}
		lines = append(lines, begins+strings.Repeat("|", bars))
	}
	return lines
}

// FuzzMarkdown writes any text as Markdown: it forms no markup, and is all there.
func FuzzMarkdown(f *testing.F) {
	for _, text := range texts {
		f.Add(text)
	}
	plain := shape(saying("x").Markdown(law.French))
	f.Fuzz(func(t *testing.T, text string) {
		rest, says := bare(escape(text))
		require.False(t, strings.ContainsAny(rest, "\\|`*_[]<>&~#$\n"), rest)
		require.NotContains(t, rest, "://")
		require.NotContains(t, strings.ToLower(rest), "www.")
		require.Equal(t, strings.ReplaceAll(clean(text), joiner, ""), strings.ReplaceAll(says, joiner, ""))
		before := ' '
		for _, r := range says {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				require.False(t, strings.ContainsRune("@#:", before), says)
			}
			before = r
		}
		if e := saying(text); e != nil {
			md := e.Markdown(law.French)
			require.Equal(t, plain, shape(md), md)
			require.NotRegexp(t, `(?m)^- ([-+]|\d+[.)])`, md)
		}
	})
}

// FuzzSVG draws any text: what comes out is XML of the elements that a drawing has, and
// its title is the text.
func FuzzSVG(f *testing.F) {
	for i, text := range texts {
		f.Add(text, 100*i)
	}
	elements := map[string]bool{"svg": true, "title": true, "desc": true, "rect": true, "text": true, "polyline": true, "circle": true, "path": true, "line": true}
	f.Fuzz(func(t *testing.T, text string, width int) {
		e := saying(text)
		if e == nil {
			return
		}
		svg := e.SVG(law.French, width)
		dec := xml.NewDecoder(strings.NewReader(svg))
		title, depth := "", 0
		for n := 0; ; n++ {
			token, err := dec.Token()
			if err == io.EOF {
				break
			}
			require.NoError(t, err, svg)
			switch v := token.(type) {
			case xml.StartElement:
				depth++
				require.True(t, elements[v.Name.Local], svg)
			case xml.EndElement:
				depth--
			case xml.CharData:
				if depth == 2 && title == "" {
					title = strings.TrimSpace(string(v))
				}
			}
		}
		want := strings.Map(func(r rune) rune {
			if r == '\ufffe' || r == '\uffff' { // no characters of XML
				return '\ufffd'
			}
			return r
		}, clean(text))
		require.Equal(t, strings.TrimSpace(want), title, svg)
	})
}
