package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

func TestTheLawIsWrittenAsData(t *testing.T) {
	for _, args := range [][]string{{"law"}, {"law", "-format", "json"}} {
		status, stdout, stderr := invoke("", args...)
		assert.Equal(t, exitOK, status)
		assert.Empty(t, stderr)
		var book struct {
			ReadUntil string
			Entries   []struct{ Rule, Kind, Regime string }
		}
		require.NoError(t, json.Unmarshal([]byte(stdout), &book))
		assert.Equal(t, "2023-12-06", book.ReadUntil)
		assert.Len(t, book.Entries, 66)
		assert.Equal(t, "legal-basis", book.Entries[0].Rule)
	}
}

func TestTheLawIsWrittenWholeOrNotAtAll(t *testing.T) {
	status, stdout, stderr := invoke("", "law", "minimum-term")
	assert.Equal(t, exitTrouble, status)
	assert.Empty(t, stdout)
	assert.True(t, strings.HasPrefix(stderr, "cog: « cog law » ne prend rien d’autre que des options, pas « minimum-term »\n"), stderr)
	status, stdout, stderr = invoke("", "law", "-at", "2020-01-01")
	assert.Equal(t, exitTrouble, status)
	assert.Empty(t, stdout)
	assert.Contains(t, stderr, "« cog law » ne prend pas d’option -at : le droit s’écrit tout entier, avec les jours de chaque version\n")
	status, _, stderr = invoke("", "law", "-format", "text")
	assert.Equal(t, exitTrouble, status)
	assert.Contains(t, stderr, "option -format : « text » n’est pas de ceux-ci : json\n")
	_, french, _ := invoke("", "law", "-lang", "fr")
	_, english, _ := invoke("", "law", "-lang", "en")
	assert.Equal(t, french, english, "the law is written in both languages")
	status, _, _ = invoke("", "law", "-h")
	assert.Equal(t, exitOK, status)
}

// What is explained comes from the book: a wording that the law may have one day is
// explained like any other.
func TestANextVersionIsExplained(t *testing.T) {
	book := statute.All()
	e := book[law.General].Entry(law.MinimumTerm)
	next := law.MustParseDay("2031-01-01")
	last := &e.Versions[len(e.Versions)-1]
	last.Period.To = next
	e.Versions = append(e.Versions, statute.Version{Period: law.Period{From: next}, Cites: last.Cites,
		Asks: law.Text{FR: "une période d’au moins six ans", EN: "a term of at least six years"}})
	var out bytes.Buffer
	explainer{book, &out, next, law.English}.rule(law.MinimumTerm)
	assert.Contains(t, out.String(), "▸ since 1 January 2031 [article L. 227-1, III]")
	assert.Contains(t, strings.Join(strings.Fields(out.String()), " "), "a term of at least six years")
	assert.Contains(t, out.String(), "  from 21 December 2004 to 31 December 2030")
	out.Reset()
	explainer{book, &out, next, law.French}.list()
	assert.Contains(t, strings.Join(strings.Fields(out.String()), " "), "une période d’au moins six ans")
}
