package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

func TestThePageOnCoverageHasEveryStatement(t *testing.T) {
	book := statute.All()
	page := coveragePage(book)
	assert.Contains(t, page, "| all | 195 |")
	_, tables, _ := strings.Cut(page, "\n## L. 227-1: the convention\n")
	assert.Equal(t, 195, strings.Count(tables, "\n| `"))
	assert.Contains(t, page, "\n| 2018-06-14 | nothing | nothing | nothing |\n")
	assert.Contains(t, page, "\n| `L227-1/III/term` | 1997-01-01 | 2004-12-20 | three years at least | `minimum-term` |\n")
	assert.Contains(t, page, "| `inform-supervisory-council` (duty) |\n", "what is no rule is told apart")
	assert.Less(t, strings.Count(page, "\n"), 500, "a page that a person reads")

	e := book[law.General].Entry(law.InformSupervisoryCouncil)
	e.Kind = statute.Rule
	assert.Contains(t, coveragePage(book), "| `inform-supervisory-council` |\n", "the kind follows from the entry")
}
