package main

import (
	"encoding/xml"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	lifeFamily    = "testdata/life/family.json"         // two amendments, the second unlawful, and an evaluation that is not adversarial
	lifeRSI       = "testdata/life/rsi.json"            // nothing but a convention, with every clause
	lifeAccidents = "testdata/life/work-accidents.json" // three years extended twice, partial
	lifeEvery     = "../../cog/testdata/life/every-change.json"
)

var lifeInputs = map[string]string{"family": lifeFamily, "rsi": lifeRSI, "work-accidents": lifeAccidents, "every-change": lifeEvery}

// lifeCommands are the commands whose answers are kept, with the days asked.
var lifeCommands = []struct {
	name, input string
	status      int
	args        []string
}{
	{"family.show", "family", exitOK, []string{"show", "-at", "2025-06-01"}},
	{"family.show-first", "family", exitOK, []string{"show", "-at", "2023-07-10"}},
	{"rsi.show", "rsi", exitOK, []string{"show", "-at", "2013-01-01"}},
	{"work-accidents.show", "work-accidents", exitOK, []string{"show", "-at", "2007-12-31"}},
	{"every-change.show", "every-change", exitOK, []string{"show", "-at", "1998-02-01"}},
	{"family.timeline", "family", exitOK, []string{"timeline", "-at", "2026-06-01"}},
	{"rsi.timeline", "rsi", exitOK, []string{"timeline", "-at", "2012-06-01"}},
	{"work-accidents.timeline", "work-accidents", exitOK, []string{"timeline", "-at", "2007-01-01"}},
	{"every-change.timeline", "every-change", exitOK, []string{"timeline", "-at", "1998-12-31"}},
	{"family.check", "family", exitBreach, []string{"check", "-at", "2026-06-01"}},
	{"every-change.check", "every-change", exitBreach, []string{"check", "-at", "1998-12-31"}},
	{"family.evaluation", "family", exitOK, []string{"evaluation"}},
	{"every-change.evaluation", "every-change", exitOK, []string{"evaluation"}},
	{"every-change.evaluation-md", "every-change", exitOK, []string{"evaluation", "-format", "markdown"}},
	{"every-change.evaluation-svg", "every-change", exitOK, []string{"evaluation", "-format", "svg"}},
}

func TestALifeIsPrintedAsItWas(t *testing.T) {
	for _, c := range lifeCommands {
		for _, lang := range []string{"fr", "en"} {
			t.Run(c.name+"."+lang, func(t *testing.T) {
				args := append([]string{c.args[0], "-lang", lang}, c.args[1:]...)
				status, stdout, stderr := invoke("", append(args, lifeInputs[c.input])...)
				assert.Equal(t, c.status, status)
				assert.Empty(t, stderr)
				golden(t, "life/"+c.name+"."+lang, stdout)
			})
		}
	}
}

func TestFrenchIsTheDefaultOfEveryCommand(t *testing.T) {
	for _, c := range lifeCommands {
		_, stdout, _ := invoke("", append(append([]string{}, c.args...), lifeInputs[c.input])...)
		_, french, _ := invoke("", append(append([]string{c.args[0], "-lang", "fr"}, c.args[1:]...), lifeInputs[c.input])...)
		assert.Equal(t, french, stdout)
	}
}

func TestLivesKeepWithinEightyColumns(t *testing.T) {
	files := []string{lifeFamily, lifeRSI, lifeAccidents, lifeEvery}
	for _, pattern := range []string{"../../examples/lives/*.json", examples + "*/*.json"} {
		more, err := filepath.Glob(pattern)
		require.NoError(t, err)
		files = append(files, more...)
	}
	lines := 0
	for _, file := range files {
		for _, command := range []string{"show", "timeline", "evaluation"} {
			for _, lang := range []string{"fr", "en"} {
				_, stdout, _ := invoke("", command, "-lang", lang, "-at", "2040-01-01", file)
				for _, line := range strings.Split(stdout, "\n") {
					assert.LessOrEqual(t, utf8.RuneCountInString(line), 80, "%s of %s: %s", command, file, line)
					assert.Equal(t, strings.TrimRight(line, " "), line, "%s of %s: no space at the end", command, file)
					assert.NotContains(t, line, glued, "%s of %s", command, file)
					lines++
				}
			}
		}
	}
	assert.Greater(t, lines, 1000)
}

func TestTheLongestVerdictKeepsWithinEightyColumns(t *testing.T) {
	document := `{"format": "coglaw/1", "regime": "general", "scope": "family", "partial": true, "concluded": "2005-09-21",
		"body": {"code": "cnaf"}, "amendments": [{"number": 1, "concluded": "2006-01-01", "body": {"code": "cnav"}}]}`
	for _, lang := range []string{"fr", "en"} {
		_, stdout, _ := invoke(document, "timeline", "-lang", lang)
		assert.Contains(t, stdout, map[string]string{"fr": "indéterminé", "en": "undetermined"}[lang])
		for _, line := range strings.Split(stdout, "\n") {
			assert.LessOrEqual(t, utf8.RuneCountInString(line), 80, line)
		}
	}
}

func TestAPlotIsXML(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		_, stdout, _ := invoke("", "evaluation", "-lang", lang, "-format", "svg", lifeEvery)
		dec := xml.NewDecoder(strings.NewReader(stdout))
		depth, roots := 0, 0
		for {
			token, err := dec.Token()
			if err == io.EOF {
				break
			}
			require.NoError(t, err)
			switch token.(type) {
			case xml.StartElement:
				if depth == 0 {
					roots++
				}
				depth++
			case xml.EndElement:
				depth--
			}
		}
		assert.Equal(t, 2, roots, "one plot an evaluation")
	}
}
