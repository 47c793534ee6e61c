package scan_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

var keys = []string{"text", "bool", "party", "slug", "day", "decimal", "year", "count", "list", "free", "object"}

type slug string

func (s slug) String() string { return string(s) }

var slugs = []slug{"one", "two"}

// object reads an object whose keys are read by one function, which is told which it
// reads.
func object(s *scan.Scanner, keys []string, read func(key string)) scan.Keys[struct{}] {
	var table []scan.Field[struct{}]
	for _, key := range keys {
		table = append(table, scan.Field[struct{}]{Key: key, Read: func(*scan.Scanner, *struct{}) { read(key) }})
	}
	return scan.Object(s, "any", table, new(struct{}))
}

// document reads an object with a key for each kind of value, and says what it
// has read.
func document(s *scan.Scanner) string {
	var said strings.Builder
	say := func(what string, v any) { fmt.Fprintf(&said, "%s=%v ", what, v) }
	object(s, keys, func(key string) {
		switch key {
		case "text":
			say("text", s.Text())
		case "bool":
			say("bool", s.Bool())
		case "party":
			var p branch.Party
			scan.Word(s, &p)
			say("party", p)
		case "slug":
			say("slug", scan.OneOf(s, slugs...))
		case "day":
			say("day", scan.Parsed(s, law.ParseDay))
		case "decimal":
			say("decimal", scan.Number(s, objective.ParseDecimal))
		case "year":
			say("year", s.Year())
		case "count":
			say("count", s.Count())
		case "list":
			s.Array(func(i int) { say(fmt.Sprint(i), s.Text()) })
		case "free":
			s.Members(func(key string) { say(key, scan.Number(s, objective.ParseDecimal)) })
		case "object":
			say("object", document(s))
		}
	})
	return said.String()
}

// all reads every document and returns what each is or what is wrong with it.
func all(s *scan.Scanner) (said []string) {
	for s.Next() {
		text := document(s)
		if err := s.Done(); err != nil {
			text = err.Error()
		}
		said = append(said, text)
	}
	return said
}

func fault(input string) string {
	return strings.TrimPrefix(all(scan.New([]byte(input)))[0], "malformed: ")
}

const sound = `{"text": "é", "bool": true, "party": "state", "slug": "two", "day": "2023-07-01",
	"decimal": -1.50e2, "year": 2023, "count": 12, "list": ["a", "b\n"], "free": {"x": 1, "y": 0.10},
	"object": {"bool": false, "list": [], "free": {}, "object": {}}}`

const soundSaid = "text=é bool=true party=state slug=2 day=2023-07-01 decimal=-1.50e2 year=2023 count=12 " +
	"0=a 1=b\n x=1 y=0.10 object=bool=false object=  "

func TestEveryKindOfValueIsRead(t *testing.T) {
	assert.Equal(t, []string{soundSaid}, all(scan.New([]byte(sound))))
}

// readers are the ways a stream may come: whole, in small pieces, with its end
// told late or early.
var readers = map[string]func(io.Reader) io.Reader{
	"whole":    func(r io.Reader) io.Reader { return r },
	"one byte": iotest.OneByteReader,
	"half":     iotest.HalfReader,
	"data err": iotest.DataErrReader,
}

func TestAStreamIsReadAsASlice(t *testing.T) {
	inputs := []string{"", " \n\t\r ", sound, sound + sound, sound + "\n" + sound}
	for _, c := range broken {
		inputs = append(inputs, c.input, c.input+"\n"+sound, "\n "+sound+c.input)
	}
	for _, input := range inputs {
		want := all(scan.New([]byte(input)))
		for name, wrap := range readers {
			assert.Equal(t, want, all(scan.NewReader(wrap(strings.NewReader(input)))), "%s: %s", name, input)
		}
	}
}

func TestADocumentMayBeLargerThanTheBuffer(t *testing.T) {
	long := `{"text": "` + strings.Repeat("é", 50_000) + `", "list": ["` + strings.Repeat(`a","`, 20_000) + `a"]}`
	want := all(scan.New([]byte(long + sound)))
	assert.Equal(t, soundSaid, want[1])
	for name, wrap := range readers {
		assert.Equal(t, want, all(scan.NewReader(wrap(strings.NewReader(long+sound)))), name)
	}
}

func TestTheScannerChangesNoSliceItReads(t *testing.T) {
	input := []byte(sound + `{"text": "\u00e9`)
	all(scan.New(input))
	assert.Equal(t, sound+`{"text": "\u00e9`, string(input))
}

func TestAFailingReaderEndsTheStream(t *testing.T) {
	failure := errors.New("disk full")
	s := scan.NewReader(io.MultiReader(strings.NewReader(sound+`{"text": `), iotest.ErrReader(failure)))
	assert.Equal(t, []string{soundSaid, "malformed: line 3, column 75, /text: the document ends half-way"}, all(s))
	assert.Equal(t, failure, s.Err())
	assert.False(t, s.Next())
}

func TestTheProperEndOfAStreamIsNoError(t *testing.T) {
	for _, s := range []*scan.Scanner{scan.New(nil), scan.New([]byte(sound)), scan.NewReader(strings.NewReader(sound))} {
		all(s)
		assert.NoError(t, s.Err())
	}
}

func TestDocumentsFollowOneAnotherWithOrWithoutALineBetween(t *testing.T) {
	for _, between := range []string{"", " ", "\n", "\r\n\r\n", "\t"} {
		assert.Equal(t, []string{soundSaid, soundSaid}, all(scan.New([]byte(sound+between+sound))))
	}
}

func TestAfterABrokenLineTheNextOneIsRead(t *testing.T) {
	input := `{"year": 2023}` + "\n" + `{"year": }{"year": 2024}` + "\n" + `[1, 2` + "\n\n" + `{"year": 2025}` + "\n" + `{"year"`
	for name, wrap := range readers {
		assert.Equal(t, []string{
			"year=2023 ",
			"malformed: line 2, column 10, /year: not JSON",
			"malformed: line 5, column 1, /1: a comma or a closing bracket is expected",
			"year=2025 ",
			"malformed: line 6, column 8, /year: the document ends half-way",
		}, all(scan.NewReader(wrap(strings.NewReader(input)))), name)
	}
}

func TestAfterABrokenDocumentOfManyLinesTheNextBraceAtALinesStartIsRead(t *testing.T) {
	input := "{\n \"year\": 2023,\n \"free\":\n  {\"a\": oops},\n \"text\": \"\"\n}\n\n{\"year\": 2024}"
	assert.Equal(t, []string{"malformed: line 4, column 9, /free/a: not JSON", "year=2024 "}, all(scan.New([]byte(input))))
}

func TestAHugeBrokenLineIsForgottenAsItPasses(t *testing.T) {
	input := "{oops " + strings.Repeat("é", 2<<20) + "\n{\"year\": 2023}\n {\"year\": 1}"
	s := scan.NewReader(strings.NewReader(input))
	assert.Equal(t, []string{
		"malformed: line 1, column 2: a key in double quotes is expected", "year=2023 ",
		"malformed: line 3, column 11, /year: `1` is not a year of four digits",
	}, all(s))
}

func TestPositionsCountCharactersNotBytes(t *testing.T) {
	for input, want := range map[string]string{
		`{"text": ""}`:                   "line 1, column 10, /text: blank text",
		"\n\n  {\"text\":\n   \"\"}":     "line 4, column 4, /text: blank text",
		`{"text": "éé€😀", "year": 1}`:    "line 1, column 26, /year: `1` is not a year of four digits",
		"{\"text\": \"é\",\r\n\"é\": 1}": "line 2, column 1, /é: unknown key `é`",
		"{\"list\": [\"é\", \"ü\",\n\"\", \"é\", 7]}": "line 2, column 1, /list/2: blank text\n" +
			"line 2, column 10, /list/4: a number in place of a text",
	} {
		assert.Equal(t, want, fault(input), input)
	}
}

func TestFaultsOfALaterDocumentAreCountedFromTheStartOfTheInput(t *testing.T) {
	got := all(scan.NewReader(iotest.OneByteReader(strings.NewReader("{} {}\n{}\n  {\"year\": \"é\"}{\"year\": 1}"))))
	require.Len(t, got, 5)
	assert.Equal(t, "malformed: line 3, column 12, /year: a text in place of a year", got[3])
	assert.Equal(t, "malformed: line 3, column 25, /year: `1` is not a year of four digits", got[4])
}

func TestNestingEndsAtMaxDepth(t *testing.T) {
	nested := func(n int) string {
		return strings.Repeat(`{"object":`, n-1) + "{}" + strings.Repeat("}", n-1)
	}
	assert.NotContains(t, fault(nested(scan.MaxDepth)), "nested")
	assert.Contains(t, fault(nested(scan.MaxDepth+1)), "nested over 100 deep")
	lists := strings.Repeat("[", 1_000_000)
	assert.Contains(t, fault(lists), "nested over 100 deep")
	assert.Contains(t, fault(`{"x":`+strings.Repeat(`{"a":[`, 1000)), "nested over 100 deep")
}

// Of the siblings that are passed, none is deeper than the one before.
func TestDepthIsGivenBack(t *testing.T) {
	for _, sibling := range []string{"{}", "[]", `{"a": {"b": [[]]}}`} {
		siblings := strings.Repeat(sibling+",", 2*scan.MaxDepth) + sibling
		assert.NotContains(t, fault(`{"other": [`+siblings+`]}`), "nested", "passed")

		s := scan.New([]byte("[" + siblings + ",\n  7]"))
		require.True(t, s.Next())
		s.Add(odd(fmt.Sprintf("/%d", 2*scan.MaxDepth+1)))
		assert.EqualError(t, s.Done(), fmt.Sprintf("malformed: line 2, column 3, /%d: odd", 2*scan.MaxDepth+1), "looked up")
	}
}

func TestYearsAndObjectsGiveTheirDepthBack(t *testing.T) {
	s := scan.New([]byte("[" + strings.Repeat(`{"2023": 2024},`, 2*scan.MaxDepth) + "{}]"))
	require.True(t, s.Next())
	s.Array(func(int) { s.Years(func(int) { s.Year() }) })
	assert.NoError(t, s.Done())

	s = scan.New([]byte("[" + strings.Repeat(`{"year": 2023},`, 2*scan.MaxDepth) + "{}]"))
	require.True(t, s.Next())
	s.Array(func(int) { object(s, keys, func(string) { s.Year() }) })
	assert.NoError(t, s.Done())
}

func TestDepthIsThatOfOneDocument(t *testing.T) {
	var input bytes.Buffer
	for i := 0; i < 2*scan.MaxDepth; i++ {
		input.WriteString(`{"object": {"list": [], "free": {}}}` + "\n" + `{"object": {"list": [}` + "\n")
	}
	for i, said := range all(scan.New(input.Bytes())) {
		assert.Equal(t, i%2 == 1, strings.HasPrefix(said, "malformed: "), said)
		assert.NotContains(t, said, "nested")
	}
}

// idle gives nothing for a while, and then a document.
type idle struct{ asked, until int }

func (i *idle) Read(b []byte) (int, error) {
	if i.asked++; i.asked > i.until {
		return copy(b, "{}"), io.EOF
	}
	return 0, nil
}

func TestAReaderThatGivesNothingIsGivenUp(t *testing.T) {
	s := scan.NewReader(&idle{until: 99})
	assert.True(t, s.Next(), "a hundredth time it is asked")
	r := &idle{until: 100}
	s = scan.NewReader(r)
	assert.False(t, s.Next())
	assert.ErrorIs(t, s.Err(), io.ErrNoProgress)
	assert.Equal(t, 100, r.asked)
	assert.False(t, s.Next(), "and stays so")
	assert.Equal(t, 100, r.asked)
}
