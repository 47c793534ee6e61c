package cog_test

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// A malformedCase changes one thing of a document that is well formed, or is a
// whole input of its own. Any of the pointers will do; those of All must all be
// there.
type malformedCase struct {
	Name            string
	Old, New        string
	NewHex          string // for what is not UTF-8
	Input, InputHex string
	Code            law.Code // of the first fault at the pointers
	Pointers, All   []string
	Line            int
}

func (c malformedCase) input(t *testing.T, document string) []byte {
	unhex := func(s string) []byte {
		b, err := hex.DecodeString(s)
		require.NoError(t, err)
		return b
	}
	switch {
	case c.Old == "" && c.InputHex != "":
		return unhex(c.InputHex)
	case c.Old == "":
		return []byte(c.Input)
	case c.NewHex != "":
		c.New = string(unhex(c.NewHex))
	}
	require.Equal(t, 1, strings.Count(document, c.Old), "where to put it is not plain")
	return []byte(strings.Replace(document, c.Old, c.New, 1))
}

func malformedCases(t *testing.T) (document string, cases []malformedCase) {
	text, err := os.ReadFile("testdata/malformed.json")
	require.NoError(t, err)
	var file struct {
		Document string
		Cases    []malformedCase
	}
	require.NoError(t, json.Unmarshal(text, &file))
	return file.Document, file.Cases
}

func faultsOf(t *testing.T, err error) []law.Fault {
	t.Helper()
	var m *law.Malformed
	require.ErrorAs(t, err, &m)
	var faults []law.Fault
	for f := range m.Faults() {
		assert.NotEmpty(t, f.Code.String(), f.Error())
		faults = append(faults, f)
	}
	require.Len(t, faults, m.Len())
	require.NotEmpty(t, faults)
	return faults
}

func pointersOf(faults []law.Fault) []string {
	var list []string
	for _, f := range faults {
		list = append(list, f.Pointer)
	}
	return list
}

func TestEveryMalformedDocumentIsRefusedWithAPointerAndALine(t *testing.T) {
	document, cases := malformedCases(t)
	_, err := cog.Decode([]byte(document))
	require.NoError(t, err, "what the cases change is itself well formed")
	require.GreaterOrEqual(t, len(cases), 120)

	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			d, err := cog.Decode(c.input(t, document))
			faults := faultsOf(t, err)
			assert.Zero(t, d, "nothing comes of a malformed document")

			pointers := pointersOf(faults)
			hit := slices.IndexFunc(pointers, func(p string) bool { return len(c.Pointers) == 0 || slices.Contains(c.Pointers, p) })
			if assert.GreaterOrEqual(t, hit, 0, "%q, want one of %q", pointers, c.Pointers) {
				assert.Equal(t, c.Code.String(), faults[hit].Code.String())
			}
			assert.Subset(t, pointers, c.All, "reported in one pass")
			for _, f := range faults {
				assert.GreaterOrEqual(t, f.Line, 1)
				assert.GreaterOrEqual(t, f.Column, 1)
				assert.NotEmpty(t, f.Message.FR)
				assert.NotEmpty(t, f.Message.EN)
				assert.NotEmpty(t, f.Code.String())
				if c.Line > 0 && slices.Contains(c.Pointers, f.Pointer) {
					assert.Equal(t, c.Line, f.Line)
				}
			}
			var u *law.Unlawful
			assert.False(t, errors.As(err, &u), "no verdict is given")
		})
	}
}

func TestAFaultNamesTheLineAndColumnOfTheValue(t *testing.T) {
	for _, c := range []struct {
		input, pointer string
		line, column   int
	}{
		{"{\"format\":\"coglaw/1\",\n \"regime\":\"general\",\n \"scope\": \"health\"}", "/scope", 3, 11},
		{"\n\n  {\"format\":\"coglaw/1\",\"regime\":\"general\",\"scope\":1}", "/scope", 3, 51},
		{"{\"format\":\"coglaw/1\",\"regime\":\"general\",\"scope\":\"family\",\"title\":\"éé\",\"zzz\":1}", "/zzz", 1, 71},
		{"{\"format\":\"coglaw/1\",\r\n\"regime\":\"general\",\"scope\":\"family\",\r\n\"title\":\" \"}", "/title", 3, 9},
		{"", "", 1, 1},
		{"{\"format\":\"coglaw/1\",\n\"regime\":\"general\",\"scope\":\"family\"}\nx", "", 3, 1},
	} {
		_, err := cog.Decode([]byte(c.input))
		f := faultsOf(t, err)[0]
		assert.Equal(t, c.pointer, f.Pointer, c.input)
		assert.Equal(t, [2]int{c.line, c.column}, [2]int{f.Line, f.Column}, c.input)
	}
}

// A fault of the whole, such as an id used twice, is found only after reading;
// its line is looked up by its pointer.
func TestFaultsBetweenPartsAreLocatedToo(t *testing.T) {
	_, err := cog.Decode([]byte(`{"format": "coglaw/1", "regime": "general", "scope": "family",
"concluded": "2024-01-01",
"term": {"start": "2023-01-01", "end": "2027-12-31"},
"state": {"signatories": [{"capacity": "minister",
  "signedOn": "2031-01-01"}]},
"body": {"signatories": [{"capacity": "director",
  "signedOn": "2031-01-01"}]},
"objectives": [{"id": "A", "title": "A", "categories": ["other"],
  "indicators": [{"id":
    "A", "label": "L", "kind": "quantitative", "unit": "%", "direction": "at-least", "targets": {"2023": 1,
    "2029": 1}}]}],
"budgets": [{"kind": "management"},
  {"kind": "management"}]}`))
	lines := map[string]int{}
	for _, f := range faultsOf(t, err) {
		lines[f.Pointer] = f.Line
	}
	assert.Equal(t, map[string]int{
		"/state/signatories/0/signedOn": 5,
		"/body/signatories/0/signedOn":  7,
		"/objectives/0/indicators/0/id": 10,
		"/budgets/1":                    13,
	}, lines)
}

// A missing key and one that is wrong do not hide each other, nor do objects of a
// list.
func TestOneFaultDoesNotHideAnother(t *testing.T) {
	_, err := cog.Decode([]byte(`{"format": "coglaw/9", "regime": "general", "Title": "x", "partial": 1,
		"means": [{"kind": "gold"}, {"title": ""}, 3],
		"commitments": [{"by": "cnaf", "title": " "}],
		"term": {"start": "2023-02-30"}}`))
	assert.Subset(t, pointersOf(faultsOf(t, err)), []string{
		"", "/format", "/Title", "/partial", "/means/0", "/means/0/kind", "/means/1", "/means/1/title", "/means/2",
		"/commitments/0/by", "/commitments/0/title", "/term", "/term/start",
	})
}

func TestHowFarJSONMayNest(t *testing.T) {
	nested := func(n int) []byte {
		return []byte(`{"format":"coglaw/1","regime":"general","scope":"family","zzz":` + strings.Repeat("[", n) + strings.Repeat("]", n) + "}")
	}
	_, err := cog.Decode(nested(99))
	assert.Equal(t, []string{"/zzz"}, pointersOf(faultsOf(t, err)), "an unknown key is all that is wrong")
	for _, n := range []int{100, 100_000} {
		_, err = cog.Decode(nested(n))
		assert.Contains(t, err.Error(), "nested")
	}
	for _, endless := range []string{"[", `{"means":[`, `{"a":`} {
		_, err = cog.Decode([]byte(strings.Repeat(endless, 100_000)))
		faultsOf(t, err)
	}
}

func TestNothingAndMoreThanOneDocumentAreNoDocument(t *testing.T) {
	family := string(readModel(t, "family"))
	for _, input := range []string{"", " ", "\n\r\t ", family + "x", family + "{}", family + "\n" + family, family + "]", family + ","} {
		_, err := cog.Decode([]byte(input))
		faultsOf(t, err)
	}
	_, err := cog.Decode([]byte(family + " \n\t\r\n"))
	assert.NoError(t, err)
}

// manyFaults is a document with a fault in every element of a list.
func manyFaults(list, element string, n int) []byte {
	return []byte(`{"format":"coglaw/1","regime":"general","scope":"family","` + list + `":[` +
		strings.TrimSuffix(strings.Repeat(element+",", n), ",") + "]}")
}

// What reading costs must not grow with the square of the faults, or a small
// hostile file would stop a whole archive. Memory stands for time here, since it
// does not depend on the machine; BenchmarkFaults measures time.
func TestManyFaultsCostNoMoreThanManyValues(t *testing.T) {
	allocations := func(n int) float64 {
		document := manyFaults("objectives", `{"id":"A","title":"T","categories":["other"]}`, n)
		_, err := cog.Decode(document)
		require.Len(t, faultsOf(t, err), law.MaxFaults)
		return testing.AllocsPerRun(1, func() { _, _ = cog.Decode(document) })
	}
	few, some, many := allocations(400), allocations(800), allocations(1_600)
	assert.InEpsilon(t, 2*(some-few), many-some, 0.05, "800 more cost twice what 400 more do")
}
