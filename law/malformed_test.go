package law_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

var blank = law.Text{FR: "texte vide", EN: "blank text"}

func TestAFaultIsSaidWithItsPlace(t *testing.T) {
	for _, c := range []struct {
		fault  law.Fault
		fr, en string
	}{
		{law.Fault{Message: blank}, "texte vide", "blank text"},
		{law.Fault{Message: blank, Pointer: "/title"}, "/title : texte vide", "/title: blank text"},
		{law.Fault{Message: blank, Line: 3, Column: 14}, "ligne 3, colonne 14 : texte vide", "line 3, column 14: blank text"},
		{law.Fault{Message: blank, Line: 3, Column: 14, Pointer: "/title"},
			"ligne 3, colonne 14, /title : texte vide", "line 3, column 14, /title: blank text"},
		{law.Fault{Message: blank, Citations: []law.Citation{termPlace, {Article: law.L611_7}}},
			"texte vide (L227-1, III; L611-7)", "blank text (L227-1, III; L611-7)"},
	} {
		assert.Equal(t, c.fr, c.fault.In(law.French))
		assert.Equal(t, c.en, c.fault.In(law.English))
		assert.EqualError(t, c.fault, c.en)
	}
}

func TestWithoutFaultsNothingIsMalformed(t *testing.T) {
	assert.NoError(t, law.NewMalformed())
}

func malformed(t *testing.T, err error) *law.Malformed {
	t.Helper()
	var m *law.Malformed
	require.ErrorAs(t, err, &m)
	return m
}

func TestMalformedIsFoundWithinAnotherError(t *testing.T) {
	faults := []law.Fault{{Pointer: "/title", Message: blank}, {Pointer: "/source", Message: blank}}
	m := malformed(t, fmt.Errorf("reading: %w", law.NewMalformed(faults...)))
	assert.Equal(t, 2, m.Len())
	assert.Equal(t, faults, slices.Collect(m.Faults()))
}

func TestErrorsAsFindsTheFirstFault(t *testing.T) {
	var f law.Fault
	require.True(t, errors.As(law.Malformed1("/title", blank, termPlace), &f))
	assert.Equal(t, law.Fault{Pointer: "/title", Message: blank, Citations: []law.Citation{termPlace}}, f)
}

func TestMalformedSaysEveryFaultOneALine(t *testing.T) {
	m := malformed(t, law.NewMalformed(law.Fault{Pointer: "/title", Message: blank}, law.Fault{Message: blank}))
	assert.Equal(t, "/title : texte vide\ntexte vide", m.In(law.French))
	assert.EqualError(t, m, "malformed: /title: blank text\nblank text")
}

func TestChangingAFaultChangesNoError(t *testing.T) {
	given := law.Fault{Message: blank, Citations: []law.Citation{termPlace}}
	err := law.NewMalformed(given)
	given.Citations[0] = law.Citation{}
	for f := range malformed(t, err).Faults() {
		f.Citations[0] = law.Citation{}
	}
	var f law.Fault
	require.ErrorAs(t, err, &f)
	f.Citations[0] = law.Citation{}
	assert.EqualError(t, err, "malformed: blank text (L227-1, III)")
}

func TestFaultsCanBeLeftHalfWay(t *testing.T) {
	for f := range malformed(t, law.NewMalformed(law.Fault{Pointer: "/title"}, law.Fault{})).Faults() {
		assert.Equal(t, "/title", f.Pointer)
		break
	}
}

func TestAPointerEscapesAsRFC6901Has(t *testing.T) {
	for want, tokens := range map[string][]any{
		"":                    nil,
		"/":                   {""},
		"/objectives/3/title": {"objectives", 3, "title"},
		"/a~1b/m~0n":          {"a/b", "m~n"},
		"/~01":                {"~1"},
		"/é /\"":              {"é ", `"`},
	} {
		assert.Equal(t, want, law.Pointer(tokens...))
	}
}
