package main

import (
	"testing"

	"github.com/stretchr/testify/assert"

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
