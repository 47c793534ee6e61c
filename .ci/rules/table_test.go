package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

func TestANextVersionIsARowOfTheTable(t *testing.T) {
	book := statute.All()
	e := book[law.General].Entry(law.MinimumTerm)
	next := law.MustParseDay("2031-01-01")
	last := &e.Versions[len(e.Versions)-1]
	last.Period.To = next
	e.Versions = append(e.Versions, statute.Version{Period: law.Period{From: next}, Cites: last.Cites,
		Asks: law.Text{FR: "une période d’au moins six ans", EN: "a term of at least six years"}})
	page := tables(book)
	assert.Contains(t, page, "| `minimum-term` | a term of at least six years | all | L. 227-1, III | 2031-01-01 |")
	assert.Contains(t, page, "| `minimum-term` | a term of at least four years | all | L. 227-1, III | 2004-12-21 | 2030-12-31 |")
	assert.NotContains(t, tables(statute.All()), "six years")
}

// Every slug is listed, and none that was listed is gone.
func TestTheSlugsAreListed(t *testing.T) {
	listed, err := os.ReadFile("../../" + slugFile)
	require.NoError(t, err)
	assert.Equal(t, string(listed), string(slugs(listed)), "run .ci/update")
	for _, s := range strings.Fields(string(listed)) {
		_, err := law.ParseRule(s)
		assert.NoError(t, err, "a slug is never removed")
	}
	assert.Equal(t, "gone\n", string(slugs([]byte("gone\n"))[:5]))
}

func TestAPageWithoutTheMarksIsNotWritten(t *testing.T) {
	_, err := insert([]byte("no marks"), "")
	assert.Error(t, err)
	page, err := insert([]byte("a "+begin+"old"+end+" b"), "new\n")
	require.NoError(t, err)
	assert.Equal(t, "a "+begin+"\nnew\n"+end+" b", string(page))
}

// What binds, and how, is told each in its own table, and a scope that came later stands with
// those before it.
func TestTheTablesTellTheFourKinds(t *testing.T) {
	page := tables(statute.All())
	at := 0
	for _, want := range []string{
		"The rules of the general scheme, as the law stands:",
		"| `evaluation-process` | an evaluation of results in which both parties are heard | all | now L. 227-1, I, al. 14 (2°) | 1997-01-01 |",
		"| sickness | L. 227-2; now L. 221-3, II | 2004-08-17 |",
		"<summary>The general scheme, before that</summary>",
		"<summary>Self-employed scheme, repealed</summary>",
		"| `state-party` (amendments) | at least one signature for the State | R. 611-18 | 2018-01-01 | 2019-12-31 |",
		"| R. 611-18, I, al. 11 (2°) | 2006-01-28 | 2017-12-31; amendments 2019-12-31 |",
		"Observations: ", "| `late-signature` |", "| autonomy | L. 224-10, al. 3 | 2022-05-14 |  |", "| self-employed scheme |",
		"Open norms: ", "| `financing-acts` |", "Duties, ", "| `transmit-to-parliament` |",
	} {
		i := strings.Index(page[at:], want)
		require.GreaterOrEqual(t, i, 0, want)
		at += i
	}
	assert.NotContains(t, page[at:], "`financing-acts`")

	book := statute.All()
	v := book[law.General].Entry(law.EvaluationProcess).Versions
	v[len(v)-1].Period.To = law.MustParseDay("2031-01-01")
	assert.Contains(t, tables(book), "| all | last L. 227-1, I, al. 14 (2°) | 1997-01-01 | 2030-12-31 |")
}
