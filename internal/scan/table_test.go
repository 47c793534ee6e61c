package scan_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
)

type sign struct {
	name, colour string
	year         int
	lit          bool
}

var signFields = []scan.Field[sign]{
	{Key: "name", Required: true, Read: func(s *scan.Scanner, v *sign) { v.name = s.Text() }},
	{Key: "year", Read: func(s *scan.Scanner, v *sign) { v.year = s.Year() }},
	{Key: "lit", Required: true, Read: func(s *scan.Scanner, v *sign) { v.lit = s.Bool() }},
	{Key: "colour", Read: func(s *scan.Scanner, v *sign) { v.colour = s.Text() }},
}

// on returns a scanner that stands before the input.
func on(t *testing.T, input string) *scan.Scanner {
	t.Helper()
	s := scan.New([]byte(input))
	require.True(t, s.Next())
	return s
}

func TestAnObjectIsReadByTheTableOfItsKeysInAnyOrder(t *testing.T) {
	for _, input := range []string{
		`{"name": "A", "year": 2023, "lit": true, "colour": "red"}`,
		`{"colour": "red", "lit": true, "year": 2023, "name": "A"}`,
		`{"year": 2023, "name": "A", "colour": "red", "lit": true}`,
	} {
		s := on(t, input)
		assert.Equal(t, &sign{name: "A", year: 2023, lit: true, colour: "red"}, scan.NewObject(s, "sign", signFields), input)
		assert.NoError(t, s.Done())
	}
}

func TestRequiredKeysThatAreMissingAreToldInTheOrderOfTheTable(t *testing.T) {
	for input, want := range map[string]string{
		`{"lit": false, "name": "A"}`: "",
		`{}`:                          "line 1, column 1: `name` is missing\nline 1, column 1: `lit` is missing",
		`{"colour": 1}`:               "line 1, column 12, /colour: a number in place of a text\nline 1, column 1: `name` is missing\nline 1, column 1: `lit` is missing",
		`{"name": ""}`:                "line 1, column 10, /name: blank text\nline 1, column 1: `lit` is missing",
		`{"colour": "red"`:            "line 1, column 17: the document ends half-way",
		`[]`:                          "line 1, column 1: a list in place of an object",
	} {
		s := on(t, input)
		scan.NewObject(s, "sign", signFields)
		if err := s.Done(); want == "" {
			assert.NoError(t, err)
		} else {
			assert.EqualError(t, err, "malformed: "+want)
		}
	}
}

func TestAnObjectTellsWhichKeysItHas(t *testing.T) {
	keys := scan.Object(on(t, `  {"year": 2023, "lit": "false"}`), "sign", signFields, new(sign))
	assert.True(t, keys.OK)
	assert.True(t, keys.Has("year"))
	assert.True(t, keys.Has("lit"), "if its value is not what it should be")
	assert.False(t, keys.Has("name"))
	assert.False(t, keys.Has("size"), "which is no key at all")
}

func TestWhatIsNoObjectIsNotOK(t *testing.T) {
	for _, input := range []string{`[]`, `"a"`, `1`, `null`, `{"name"}`, `{`} {
		s := on(t, input)
		assert.False(t, scan.Object(s, "sign", signFields, new(sign)).OK, input)
		assert.Error(t, s.Done(), input)
	}
}

func TestAnObjectIsHeldToItsKind(t *testing.T) {
	kinds := []scan.Kind{{Slug: "old", Requires: []string{"year"}, May: []string{"colour"}}, {Slug: "new", Requires: []string{"year"}}}
	none := func(key string) law.Fault { return law.NewFault(law.NotAllowed, "pas de %s", "no %s", key) }
	for input, want := range map[string]string{
		`{"name": "A", "lit": true, "year": 2023}`:                  "",
		`{"name": "A", "lit": true, "year": 2023, "colour": "red"}`: "",
		`{"name": "A", "lit": true}`:                                "line 1, column 1: `year` is missing",
	} {
		s := on(t, input)
		scan.Object(s, "sign", signFields, new(sign)).Hold(kinds, 1, none)
		if err := s.Done(); want == "" {
			assert.NoError(t, err)
		} else {
			assert.EqualError(t, err, "malformed: "+want)
		}
	}
	s := on(t, `{"colour": "red", "name": "A", "lit": true}`)
	scan.Object(s, "sign", signFields, new(sign)).Hold(kinds, 2, none)
	assert.EqualError(t, s.Done(), "malformed: line 1, column 1: `year` is missing\nline 1, column 12, /colour: no colour")
}

func TestAListIsReadElementByElement(t *testing.T) {
	s := on(t, `[{"name": "A", "lit": true}, {"name": "B"}, 3]`)
	var list []sign
	scan.List(s, &list, func(s *scan.Scanner, v *sign) { scan.Object(s, "sign", signFields, v) })
	assert.Equal(t, []sign{{name: "A", lit: true}, {name: "B"}, {}}, list, "a wrong one keeps its place")
	assert.EqualError(t, s.Done(), "malformed: line 1, column 30, /1: `lit` is missing\nline 1, column 45, /2: a number in place of an object")

	var words []string
	scan.List(on(t, `["a", "b", "c"]`), &words, func(s *scan.Scanner, word *string) { *word = s.Text() })
	assert.Equal(t, []string{"a", "b", "c"}, words)
	words = nil
	scan.List(on(t, `[]`), &words, nil)
	assert.Nil(t, words, "an empty list is none")
}

func TestATableMayHaveSixtyFourKeysAndNoMore(t *testing.T) {
	var keys, members []string
	for i := 0; i < scan.MaxKeys; i++ {
		keys = append(keys, fmt.Sprintf("k%d", i))
		members = append(members, fmt.Sprintf(`"k%d": true`, i))
	}
	s := on(t, `{`+strings.Join(members, ",")+`, "k63": false}`)
	read := map[string]bool{}
	found := object(s, keys, func(key string) { read[key] = s.Bool() })
	for _, key := range keys {
		assert.True(t, found.Has(key) && read[key], key)
	}
	assert.EqualError(t, s.Done(), "malformed: line 1, column 761, /k63: key `k63` comes twice", "the last as well")
	assert.Panics(t, func() { object(s, append(keys, "k64"), nil) })
}
