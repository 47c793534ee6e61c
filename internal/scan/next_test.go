package scan_test

import (
	"io"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/internal/scan"
)

const (
	marked   = "a byte-order mark (BOM, U+FEFF) stands before the document: UTF-8 without one is expected"
	isUTF16  = "a byte-order mark (BOM) announces UTF-16: UTF-8 is expected"
	year2024 = "year=2024 "
)

// everyWay reads an input as a slice and as each kind of stream, which come to the same.
func everyWay(t *testing.T, input string) []string {
	t.Helper()
	want := all(scan.New([]byte(input)))
	for name, wrap := range readers {
		assert.Equal(t, want, all(scan.NewReader(wrap(strings.NewReader(input)))), "%s: %.40s", name, input)
	}
	return want
}

func TestAByteOrderMarkIsNamedOnceAndTheDocumentReadOn(t *testing.T) {
	for input, want := range map[string][]string{
		"\ufeff" + sound: {"malformed: line 1, column 1: " + marked},
		"\ufeff\n {\"year\": 1,\n \"text\": \"\"}\n{\"year\": 2024}": {
			"malformed: line 1, column 1: " + marked + "\nline 2, column 11, /year: `1` is not a year of four digits\nline 3, column 10, /text: blank text", year2024},
		"{\"year\": 2024}\n\ufeff{\"year\": 2024}\n{\"year\": 2024}": {year2024, "malformed: line 2, column 1: " + marked, year2024},
		"\ufeffoops\noops\n{\"year\": 2024}":                         {"malformed: line 1, column 1: " + marked + "\nline 1, column 2: not JSON", year2024},
		"\ufeff{oops\n{\"year\": 2024}":                              {"malformed: line 1, column 1: " + marked + "\nline 1, column 3: a key in double quotes is expected", year2024},
		"oops\n\ufeff{}":                                             {"malformed: line 1, column 1: not JSON", "malformed: line 2, column 1: " + marked},
		"\ufeff":                                                     {"malformed: line 1, column 1: " + marked + "\nline 1, column 2: the document ends half-way"},
		"\xef\xbb":                                                   {"malformed: line 1, column 1: not JSON"},
		"\xef\xbb{}":                                                 {"malformed: line 1, column 1: not JSON"},
		"\xef":                                                       {"malformed: line 1, column 1: not JSON"},
	} {
		assert.Equal(t, want, everyWay(t, input), "%q", input)
	}
}

// What is found by its pointer is found behind the mark too.
func TestPlacesAreFoundBehindAByteOrderMark(t *testing.T) {
	s := scan.New([]byte("\ufeff" + located))
	require.True(t, s.Next())
	document(s)
	s.Add(odd("/free/a"))
	assert.EqualError(t, s.Done(), "malformed: line 1, column 1: "+marked+"\nline 1, column 17, /free/a: odd")
	assert.Equal(t, []scan.Place{{Line: 2, Column: 10}, {Line: 1, Column: 2}}, s.Places([]string{"/list", ""}))
}

func TestUTF16IsNamedOnce(t *testing.T) {
	text := strings.Repeat("{\n \"text\": \"é\"\n}\n", 100)
	for name, order := range map[string][2]int{"little": {0, 8}, "big": {8, 0}} {
		input := ""
		for _, unit := range append([]uint16{0xfeff}, utf16.Encode([]rune(text))...) {
			input += string([]byte{byte(unit >> order[0]), byte(unit >> order[1])})
		}
		assert.Equal(t, []string{"malformed: line 1, column 1: " + isUTF16}, everyWay(t, input), name)
		assert.Equal(t, []string{"malformed: line 1, column 1: " + isUTF16, year2024}, everyWay(t, input+"\n{\"year\": 2024}"), name)
	}
}

// A page of something else is told once, not once a line, and what follows is found.
func TestWhatIsNoJSONAtAllIsToldOnce(t *testing.T) {
	notJSON := "malformed: line 1, column 1: not JSON"
	for name, page := range map[string]struct{ text, want string }{
		"text":        {strings.Repeat("Une convention d’objectifs {et} de gestion.\n\n", 1000), notJSON},
		"HTML":        {"<!DOCTYPE html>\n<html>\n" + strings.Repeat("  <p>12</p>\n", 1000) + "</html>\n", notJSON},
		"CSV":         {strings.Repeat("1;\"a\";2024-01-01\n2,{},true\n", 1000), "malformed: line 1, column 1: a number in place of an object"},
		"CSV of text": {strings.Repeat("\"a\",\"b\"\n", 1000), "malformed: line 1, column 1: a text in place of an object"},
		"words":       {strings.Repeat("null\ntrue\n", 1000), "malformed: line 1, column 1: null in place of an object"},
		"lists":       {strings.Repeat("[{\"a\": 1}, {}]\n", 1000), "malformed: line 1, column 1: a list in place of an object"},
		"PDF":         {"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + strings.Repeat("1 0 obj\n<</Type/Page>>\nendobj\n\x00\x01\n", 1000), notJSON},
		"one line":    {strings.Repeat("\x00\xff", 1<<17) + "\n", notJSON},
	} {
		assert.Equal(t, []string{page.want}, all(scan.New([]byte(page.text))), name)
		for between, found := range map[string]string{"": year2024, " ": year2024, "\n\t": year2024, "\r\n": year2024} {
			got := all(scan.NewReader(strings.NewReader(page.text + between + `{"year": 2024}`)))
			assert.Equal(t, []string{page.want, found}, got, name)
		}
	}
}

func TestADocumentMayFollowAWholeValueOnItsLine(t *testing.T) {
	assert.Equal(t, []string{"malformed: line 1, column 1: a list in place of an object", year2024}, everyWay(t, `[{}] {"year": 2024}`))
	assert.Equal(t, []string{"malformed: line 1, column 1: a number in place of an object", year2024}, everyWay(t, "7, {}\n{\"year\": 2024}"))
	assert.Equal(t, []string{year2024, "malformed: line 1, column 16: not JSON", year2024}, everyWay(t, "{\"year\": 2024} oops {}\noops\n {\"year\": 2024}"))
}

// Lines that are indented belong to what is broken above them.
func TestAfterAListBrokenOverManyLinesItsPartsAreNoDocuments(t *testing.T) {
	assert.Equal(t, []string{"malformed: line 3, column 3, /1: not JSON", year2024},
		everyWay(t, "[\n  {\"a\": 1},\n  oops,\n  {\"a\": 1}\n]\n{\"year\": 2024}"))
}

// Whoever waits for an answer gets it without writing more.
// A hundred documents may begin inside of one that is broken over many lines, each with all
// that is wrong further down.
func TestOfWhatBeginsInsideABrokenDocumentAndIsBrokenNoMoreIsTold(t *testing.T) {
	deep := func(faults int) string {
		return strings.Repeat("{\"free\":\n", 3) + "[" + strings.Repeat(`{"a":1,"a":2},`, faults) + "!\n"
	}
	const twice, broken = "key `a` comes twice", ": not JSON"
	for _, faults := range []int{1, 150} {
		said := everyWay(t, deep(faults)+deep(faults)+"{\"year\": 2024}\n{\"year\": 1,\n{\"year\": 2024}")
		require.Len(t, said, 9)
		for i, first := range []int{0, 3} {
			assert.Contains(t, said[first], twice)
			for _, part := range said[first+1 : first+3] {
				assert.NotContains(t, part, "\n", "one fault")
				assert.Contains(t, part, broken, i)
			}
		}
		assert.Equal(t, year2024, said[6], "what is whole is read as ever")
		assert.Contains(t, said[7], "not a year")
		assert.Equal(t, year2024, said[8])
	}
	s := scan.New([]byte("{\"list\":\n{\"list\": [7, !"))
	for range 2 {
		require.True(t, s.Next())
		document(s)
		s.Add(odd("/list/0"))
		if err := s.Done(); s.Faults() == 1 {
			assert.EqualError(t, err, "malformed: line 2, column 14, /list/1: not JSON", "nor what is found after reading")
		}
	}
	assert.Equal(t, 1, s.Faults())
}

func TestWhatIsWrongIsToldBeforeMoreIsRead(t *testing.T) {
	for _, input := range []string{"oops\n", "[1]\n", "{\noops\n", "{oops\n"} {
		s := scan.NewReader(readOrFail{t, strings.NewReader(input)})
		require.True(t, s.Next())
		document(s)
		assert.Error(t, s.Done())
	}
}

// readOrFail fails the test where more is asked for than there is.
type readOrFail struct {
	t *testing.T
	r *strings.Reader
}

func (r readOrFail) Read(p []byte) (int, error) {
	require.NotZero(r.t, r.r.Len(), "reads on")
	return r.r.Read(p)
}

// pieces is a stream that is made as it is read, and remembers how much was asked for at
// most.
type pieces struct {
	list  []string // of each, as often as
	times []int
	rest  string
	most  int
}

func (p *pieces) Read(into []byte) (int, error) {
	p.most = max(p.most, len(into))
	for p.rest == "" {
		if len(p.list) == 0 {
			return 0, io.EOF
		}
		if p.times[0]--; p.times[0] < 0 {
			p.list, p.times = p.list[1:], p.times[1:]
			continue
		}
		p.rest = p.list[0]
	}
	n := copy(into, p.rest)
	p.rest = p.rest[n:]
	return n, nil
}

// A stream is read in the memory of its longest document, whatever stands between them.
func TestSpaceAndRubbishBetweenDocumentsAreForgottenAsTheyPass(t *testing.T) {
	blank := strings.Repeat(" \n", 1<<19)
	for name, between := range map[string]string{"space": blank, "rubbish": strings.Repeat("oops\n", 1<<17), "a line": strings.Repeat("oops ", 1<<17)} {
		stream := &pieces{list: []string{`{"year": 2024}` + "\n", between, "\n" + `{"year": 2024}`}, times: []int{1, 64, 1}}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		said := all(scan.NewReader(stream))
		runtime.ReadMemStats(&after)
		assert.Equal(t, year2024, said[0], name)
		assert.Equal(t, year2024, said[len(said)-1], name)
		assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(1<<20), name)
	}
}

// One long document costs those after it nothing: what it was held in is let go.
func TestAfterALongDocumentLittleIsHeld(t *testing.T) {
	stream := &pieces{list: []string{`{"text": "`, strings.Repeat("é", 1<<19), `"}`, `{"year": 2024}` + "\n"}, times: []int{1, 16, 1, 10_000}}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	s := scan.NewReader(stream)
	require.True(t, s.Next())
	s.Array(func(int) {}) // passes it
	require.Error(t, s.Done())
	require.True(t, s.Next())
	assert.Equal(t, year2024, document(s))
	require.NoError(t, s.Done())
	runtime.GC()
	runtime.ReadMemStats(&after)
	assert.Less(t, int64(after.HeapAlloc)-int64(before.HeapAlloc), int64(1<<20), "of 16 MB")
	assert.LessOrEqual(t, stream.most, 64<<10, "nor is the whole buffer filled with what follows")
	rest := all(s)
	assert.Len(t, rest, 9_999)
	assert.Equal(t, []string{year2024}, slices.Compact(rest))
}

// A key that has no place, or comes again, loses nothing of what is written; and each
// document begins anew.
func TestWhatIsLostIsCountedForEachDocument(t *testing.T) {
	s := scan.New([]byte(`{"other": 1, "year": 2023, "year": 2024, "free": {"a": 1, "a": 2}} {"year": 1, "text": "", "list": [1]} {"text": "a"} {"year": 23}`))
	for _, want := range []int{0, 3, 0, 1} {
		require.True(t, s.Next())
		document(s)
		assert.Equal(t, want, s.Lost())
		_ = s.Done()
	}
}

// Space may stand between the mark and the brace with which a document begins.
func TestADocumentBehindAMarkIsOneOfItsLine(t *testing.T) {
	assert.Len(t, all(scan.New([]byte("\uFEFF {\"year\" 1\n[1]\n{\"text\": \"a\"}"))), 3, "the list is told too")
}
