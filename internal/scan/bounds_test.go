package scan_test

import (
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
)

// faultsOf reads one document and returns what is wrong with it.
func faultsOf(t *testing.T, input string) []law.Fault {
	t.Helper()
	s := scan.New([]byte(input))
	require.True(t, s.Next())
	document(s)
	var m *law.Malformed
	require.ErrorAs(t, s.Done(), &m)
	return slices.Collect(m.Faults())
}

func TestEveryFaultBearsItsCode(t *testing.T) {
	for input, want := range map[string]law.Code{
		`{"list": [1]}`:                    law.WrongType,
		`{"other": 1}`:                     law.UnknownKey,
		`{"year": 2023, "year": 1}`:        law.DuplicateKey,
		`{"free": {"a":1, "a": 2}}`:        law.DuplicateKey,
		`{"text": " "}`:                    law.BlankText,
		`{"text": "\u0000"}`:               law.NulInText,
		`{"text": "\ud800"}`:               law.NotJSON,
		"{\"text\": \"\xff\"}":             law.NotJSON,
		"{\"text\": \"\x01\"}":             law.NotJSON,
		`{"party": "union"}`:               law.UnknownWord,
		`{"party": ""}`:                    law.UnknownWord,
		`{"slug": "three"}`:                law.UnknownWord,
		`{"day": "2023-02-29"}`:            law.NoSuchDay,
		`{"decimal": 01}`:                  law.NotJSON,
		`{"decimal": 1e99}`:                law.OutOfRange,
		`{"year": 23}`:                     law.OutOfRange,
		`{"count": 0}`:                     law.OutOfRange,
		strings.Repeat("[", 101):           law.NotJSON,
		`{"year": 2022.5}`:                 law.WrongType,
		`{"count": 1e0}`:                   law.WrongType,
		`{"free": {"a": -}}`:               law.NotJSON,
		`[1]`:                              law.WrongType,
		`{"x":` + strings.Repeat("[", 101): law.UnknownKey,
	} {
		assert.Equal(t, want, faultsOf(t, input)[0].Code, input)
	}
	for _, c := range broken {
		faults := faultsOf(t, c.input)
		assert.Equal(t, law.NotJSON, faults[len(faults)-1].Code, c.input)
	}
	missing := scan.New([]byte("{}"))
	require.True(t, missing.Next())
	object(missing, keys, nil).Where(true, "", nil).Requires("year")
	var f law.Fault
	require.ErrorAs(t, missing.Done(), &f)
	assert.Equal(t, law.MissingKey, f.Code)
}

func TestOfManyFaultsTheLastSaysHowManyMore(t *testing.T) {
	s := scan.New([]byte("{}\n  {\"list\": [" + strings.Repeat("7,", 249) + "7]}\n{\"text\": 1}"))
	require.True(t, s.Next())
	document(s)
	require.NoError(t, s.Done())

	require.True(t, s.Next())
	document(s)
	s.Add(odd("/list/0"))
	assert.Equal(t, 251, s.Faults())
	var m *law.Malformed
	require.ErrorAs(t, s.Done(), &m)
	faults := slices.Collect(m.Faults())
	require.Len(t, faults, law.MaxFaults)
	assert.Equal(t, "line 2, column 209, /list/98: a number in place of a text", faults[98].Error())
	assert.Equal(t, "line 2, column 3: 152 more errors are not listed", faults[99].Error(), "where the document starts")

	require.True(t, s.Next())
	document(s)
	assert.EqualError(t, s.Done(), "malformed: line 3, column 10, /text: a number in place of a text", "the next one begins anew")
}

func TestWhatIsLongIsCut(t *testing.T) {
	key := strings.Repeat("é/", 5_000)
	f := faultsOf(t, `{"`+key+`": 1}`)[0]
	assert.Equal(t, "/"+strings.Repeat("é~1", 66)+"…", f.Pointer)
	assert.Equal(t, "unknown key `"+strings.Repeat("é/", 99)+"é…`", f.Message.EN)
	for _, input := range []string{`{"slug": "` + key + `"}`, `{"party": "` + key + `"}`, `{"day": "` + key + `"}`, `{"year": ` + strings.Repeat("7", 9_999) + `}`} {
		for _, f := range faultsOf(t, input) {
			assert.Less(t, len(f.In(law.French)), 800, input[:10])
			assert.Contains(t, f.Message.FR, "… »")
		}
	}
}

// A small document may have long keys above many faults. No fault holds them.
func TestLongKeysAboveManyFaultsCostNothing(t *testing.T) {
	open := `{"` + strings.Repeat("k", 2_000) + `":`
	input := []byte(strings.Repeat(open, 90) + `[` + strings.Repeat(`{"a":1,"a":1},`, 4_000) + `{}]` + strings.Repeat("}", 90))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	s := scan.New(input)
	require.True(t, s.Next())
	document(s)
	err := s.Done()
	runtime.ReadMemStats(&after)
	var m *law.Malformed
	require.ErrorAs(t, err, &m)
	assert.Equal(t, law.MaxFaults, m.Len())
	assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(10_000_000), "for a document of %d bytes", len(input))
}

// A part whose faults are only counted in part does not disturb the places of others.
func TestFaultsAreCountedAfterThoseOfAPart(t *testing.T) {
	s := scan.New([]byte("{\"list\": [\"a\"],\n \"text\": 7}"))
	require.True(t, s.Next())
	object(s, keys, func(key string) {
		if key == "list" {
			s.Array(func(int) {
				s.Text()
				part := slices.Repeat([]law.Fault{law.NewFault(law.NotThere, "bizarre", "odd")}, 98)
				s.AddUnder(law.NewMalformed(append(part, law.More(7))...))
			})
			return
		}
		s.Text()
	})
	var m *law.Malformed
	require.ErrorAs(t, s.Done(), &m)
	faults := slices.Collect(m.Faults())
	assert.Equal(t, "line 1, column 11, /list/0: odd", faults[97].Error())
	assert.Equal(t, "line 2, column 10, /text: a number in place of a text", faults[98].Error())
	assert.Equal(t, "line 1, column 1: 7 more errors are not listed", faults[99].Error())
}
