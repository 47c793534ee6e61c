package scan_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

const located = `{"free": {"a": 1},
 "list": ["x",
  "é", "z"],
 "object": {"free": {"a/b": 1, "m~n": 2, "": 3, "0": 4}}}`

// odd is what a check after reading has against the value at a pointer.
func odd(pointer string) error {
	return law.NewMalformed(law.NewFault(law.NotThere, "bizarre", "odd").At(pointer))
}

func TestAFaultFoundAfterReadingIsLocatedByItsPointer(t *testing.T) {
	for pointer, want := range map[string][2]int{
		"":                     {1, 1},
		"/free":                {1, 10},
		"/free/a":              {1, 16},
		"/list":                {2, 10},
		"/list/0":              {2, 11},
		"/list/2":              {3, 8},
		"/object/free/a~1b":    {4, 29},
		"/object/free/m~0n":    {4, 39},
		"/object/free/":        {4, 46},
		"/object/free/0":       {4, 54},
		"/object/free/absent":  {4, 21}, // as far as it can be followed
		"/list/7":              {2, 10},
		"/list/0/deeper/still": {2, 11},
		"/absent/list":         {1, 1},
	} {
		s := scan.New([]byte(located))
		require.True(t, s.Next())
		document(s)
		s.Add(odd(pointer))
		assert.Equal(t, want, place(t, s.Done()), pointer)
	}
}

// What is said of a document after it is read is found in its text in one walk, wherever it
// points, and in whatever order.
func TestPlacesOfWhatIsSaidAreFoundInTheDocumentLastRead(t *testing.T) {
	s := scan.New([]byte("{\"text\": \"é\"}\n" + located))
	for range 2 {
		require.True(t, s.Next())
		document(s)
		require.NoError(t, s.Done())
	}
	assert.Equal(t, []scan.Place{{Line: 5, Column: 54}, {Line: 2, Column: 1}, {Line: 3, Column: 10}, {Line: 2, Column: 16}, {Line: 3, Column: 10}},
		s.Places([]string{"/object/free/0", "", "/list/7", "/free/a", "/list"}))
	assert.Empty(t, s.Places(nil))
}

func place(t *testing.T, err error) [2]int {
	t.Helper()
	var f law.Fault
	require.ErrorAs(t, err, &f)
	return [2]int{f.Line, f.Column}
}

func TestAFaultIsLocatedInItsOwnDocument(t *testing.T) {
	s := scan.New([]byte("{\"text\": \"é\"}\n  " + located))
	require.True(t, s.Next())
	document(s)
	require.NoError(t, s.Done())
	require.True(t, s.Next())
	document(s)
	s.Add(odd("/free"))
	assert.Equal(t, [2]int{2, 12}, place(t, s.Done()))
}

func TestTheFirstOfTwoMembersIsLocated(t *testing.T) {
	s := scan.New([]byte(`{"year": 2023, "year": 2024}`))
	require.True(t, s.Next())
	document(s)
	s.Add(odd("/year"))
	assert.EqualError(t, s.Done(), "malformed: line 1, column 16, /year: key `year` comes twice\nline 1, column 10, /year: odd")
}

func TestFaultsOfAPartAreAddedUnderThePlaceOfThePart(t *testing.T) {
	s := scan.New([]byte(`{"list": ["a"], "free": {"x": 1}}`))
	require.True(t, s.Next())
	object(s, keys, func(key string) {
		if key == "list" {
			s.Array(func(int) {
				assert.Equal(t, "/list/0", s.Pointer())
				s.Text()
				s.AddUnder(odd(""))
			})
			return
		}
		s.AddUnder(odd("/x"))
		s.Members(func(string) { scan.Number(s, objective.ParseDecimal) })
		s.AddUnder(nil)
	})
	assert.Equal(t, 2, s.Faults())
	assert.EqualError(t, s.Done(), "malformed: line 1, column 11, /list/0: odd\nline 1, column 31, /free/x: odd")
}

func TestWhatIsMissingIsPointedAtWhereItBelongs(t *testing.T) {
	s := scan.New([]byte("\n{\"object\": {}}"))
	require.True(t, s.Next())
	object(s, keys, func(string) {
		assert.Equal(t, 11, s.Offset())
		object(s, keys, func(string) {}).Where(true, "", nil).Requires("year")
	})
	assert.EqualError(t, s.Done(), "malformed: line 2, column 12, /object: `year` is missing")
}

func TestManyFaultsAreLocatedInOnePass(t *testing.T) {
	// One pass for each would take half a minute.
	const n = 20_000
	s := scan.New([]byte(`{"list": [` + strings.Repeat(`"a",`, n) + `"a"]}`))
	require.True(t, s.Next())
	document(s)
	for i := n; i > 0; i-- {
		s.Add(odd(law.Pointer("list", i)))
	}
	assert.Equal(t, [2]int{1, 11 + 4*n}, place(t, s.Done()))
}

func TestFaultsComeInTheOrderTheyWereFound(t *testing.T) {
	s := scan.New([]byte("{\n\"year\": 1,\n\"text\": \"\"}"))
	require.True(t, s.Next())
	object(s, keys, func(key string) {
		if key == "year" {
			s.Year()
		} else {
			s.Text()
		}
	}).Where(true, "", nil).Requires("day")
	s.Add(odd("/year"))
	assert.EqualError(t, s.Done(), "malformed: line 2, column 9, /year: `1` is not a year of four digits\n"+
		"line 3, column 9, /text: blank text\nline 1, column 1: `day` is missing\nline 2, column 9, /year: odd")
}

func TestAPointerIsFollowedAsFarAsBrokenJSONAllows(t *testing.T) {
	s := scan.New([]byte("{\n\"list\": [\"a\",\n\"b\", oops"))
	require.True(t, s.Next())
	document(s)
	s.Add(odd("/list/1"))
	s.Add(odd("/list/5"))
	assert.EqualError(t, s.Done(), "malformed: line 3, column 6, /list/2: not JSON\n"+
		"line 3, column 1, /list/1: odd\nline 2, column 9, /list/5: odd")
}

func TestAPointerIsWrittenAsFarAsAFaultShowsIt(t *testing.T) {
	pointer := func(length int) (written string) {
		s := on(t, `{"`+strings.Repeat("k", length)+`": {"x": 1}}`)
		s.Members(func(string) {
			s.Members(func(string) { written = s.Pointer(); scan.Number(s, objective.ParseDecimal) })
		})
		return written
	}
	assert.Equal(t, "/"+strings.Repeat("k", 999)+"/x", pointer(999))
	assert.Equal(t, "/"+strings.Repeat("k", 1000), pointer(1000), "longer than is shown")
	assert.Equal(t, "/"+strings.Repeat("k", 1000), pointer(2000))
}

// The mark before the document has a place of its own, whatever else is to be found.
func TestAByteOrderMarkIsToldWhereItStands(t *testing.T) {
	s := on(t, "\uFEFF"+located)
	document(s)
	s.Add(odd("/free"))
	s.Add(odd(""))
	assert.Equal(t, "malformed: line 1, column 1: a byte-order mark (BOM, U+FEFF) stands before the document: UTF-8 without one is expected\n"+
		"line 1, column 11, /free: odd\nline 1, column 2: odd", s.Done().Error())
}
