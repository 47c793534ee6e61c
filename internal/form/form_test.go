package form_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

func TestARequiredTextIsThereAndSaysSomething(t *testing.T) {
	var c form.Checker
	c.Required("/term/start", "start", "2023-07-01")
	assert.NoError(t, c.Err())
	c.Required("/term/start", "start", "")
	c.Required("/title", "title", "")
	c.Required("/title", "title", " \u00a0\u202f\t\n")
	assert.EqualError(t, c.Err(), "malformed: /term: `start` is missing\n`title` is missing\n/title: blank text")
}

func TestAnOptionalTextMayBeAbsentButNotBlank(t *testing.T) {
	var c form.Checker
	c.Optional("/source", "")
	c.Optional("/source", "JO")
	assert.NoError(t, c.Err())
	c.Optional("/source", " ")
	assert.EqualError(t, c.Err(), "malformed: /source: blank text")
}

func TestAPartMayLackAMember(t *testing.T) {
	var c form.Checker
	c.Missing("kind")
	c.Add("/year", form.NotYear)
	assert.EqualError(t, c.Err(), "malformed: `kind` is missing\n/year: not a year of four digits")
}

func TestTheFaultsOfAPartAreAddedUnderItsPlace(t *testing.T) {
	var c form.Checker
	c.AddAt("/objectives/3", law.NewMalformed(law.Fault{Pointer: "/title", Message: form.Blank}, law.Fault{Message: form.IsMissing("id")}))
	c.AddAt("/objectives/4", nil)
	c.AddAt("/objectives/5", errors.New("disk full"))
	assert.EqualError(t, c.Err(), "malformed: /objectives/3/title: blank text\n/objectives/3: `id` is missing")
}

func TestFaultsCiteTheArticleOfTheirPart(t *testing.T) {
	faults := form.Cite([]law.Fault{{Message: form.Blank}, {Message: form.NotYear}}, law.Citation{Article: law.L227_2})
	assert.EqualError(t, law.NewMalformed(faults...), "malformed: blank text (L227-2)\nnot a year of four digits (L227-2)")
}

func TestAYearHasFourDigits(t *testing.T) {
	for y, ok := range map[int]bool{-2023: false, 0: false, 999: false, 1000: true, 2023: true, 9999: true, 10000: false} {
		assert.Equal(t, ok, form.IsYear(y), y)
	}
}
