package scan_test

import (
	"encoding/json"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/internal/scan"
)

// broken has every kind of fault that makes a text no JSON at all, with what is
// said of it.
var broken = []struct{ input, want string }{
	{`{`, "line 1, column 2: the document ends half-way"},
	{`{ `, "line 1, column 3: the document ends half-way"},
	{`[`, "line 1, column 2, /0: the document ends half-way"},
	{`[1,`, "line 1, column 4, /0: the document ends half-way"},
	{`}`, "line 1, column 1: not JSON"},
	{`,`, "line 1, column 1: not JSON"},
	{`oops`, "line 1, column 1: not JSON"},
	{"\x00", "line 1, column 1: not JSON"},
	{"\x01", "line 1, column 1: not JSON"},
	{`{'year': 2023}`, "line 1, column 2: a key in double quotes is expected"},
	{`{year: 2023}`, "line 1, column 2: a key in double quotes is expected"},
	{`{1: 2}`, "line 1, column 2: a key in double quotes is expected"},
	{`{,}`, "line 1, column 2: a key in double quotes is expected"},
	{`{"year": 2023,}`, "line 1, column 15: a key in double quotes is expected"},
	{`{"year": 2023 "count": 1}`, "line 1, column 15: a comma or a closing brace is expected"},
	{`{"year": 2023]`, "line 1, column 14: a comma or a closing brace is expected"},
	{`{"year": 2023`, "line 1, column 14: the document ends half-way"},
	{`{"year": 2023,`, "line 1, column 15: the document ends half-way"},
	{`{"year"}`, "line 1, column 8, /year: a colon is expected"},
	{`{"year", 2023}`, "line 1, column 8, /year: a colon is expected"},
	{`{"year" 2023}`, "line 1, column 9, /year: a colon is expected"},
	{`{"other" 2023}`, "line 1, column 2, /other: unknown key `other`\nline 1, column 10, /other: a colon is expected"},
	{`{"year":}`, "line 1, column 9, /year: not JSON"},
	{`{"year"`, "line 1, column 8, /year: the document ends half-way"},
	{`{"year":`, "line 1, column 9, /year: the document ends half-way"},
	{`{"yea`, "line 1, column 6: the text is not closed"},
	{`{"list": [,]}`, "line 1, column 11, /list/0: not JSON"},
	{`{"list": ["a",]}`, "line 1, column 15, /list/0: a value is expected after the comma"},
	{`{"list": ["a" "b"]}`, "line 1, column 15, /list/0: a comma or a closing bracket is expected"},
	{`{"list": ["a"}`, "line 1, column 14, /list/0: a comma or a closing bracket is expected"},
	{`{"list": ["a", "b"`, "line 1, column 19, /list/1: the document ends half-way"},
	{`{"free": {"a": 1, "b" 2}}`, "line 1, column 23, /free/b: a colon is expected"},
	{`{"free": {"a`, "line 1, column 13, /free: the text is not closed"},
	{`{"free": {"a": 1`, "line 1, column 17, /free: the document ends half-way"},
	{`{"bool": tru`, "line 1, column 13, /bool: not JSON"},
	{`{"bool": trUe}`, "line 1, column 12, /bool: not JSON"},
	{`{"bool": True}`, "line 1, column 10, /bool: not JSON"},
	{`{"bool": falsy}`, "line 1, column 14, /bool: not JSON"},
	{`{"bool": nul}`, "line 1, column 13, /bool: not JSON"},
	{`{"bool": truer}`, "line 1, column 14: a comma or a closing brace is expected"},
	{`{"decimal": +1}`, "line 1, column 13, /decimal: not JSON"},
	{`{"decimal": -}`, "line 1, column 13, /decimal: not JSON"},
	{`{"decimal": .5}`, "line 1, column 13, /decimal: not JSON"},
	{`{"decimal": NaN}`, "line 1, column 13, /decimal: not JSON"},
	{`{"decimal": 1,5}`, "line 1, column 15: a key in double quotes is expected"},
	{`{"year": -}`, "line 1, column 10, /year: not JSON"},
	{`{"count": -}`, "line 1, column 11, /count: not JSON"},
	{`{"text": -}`, "line 1, column 10, /text: not JSON"},
	{`{"text": "a`, "line 1, column 12, /text: the text is not closed"},
	{`{"text": "a\`, "line 1, column 13, /text: the text is not closed"},
	{`{"text": "a\n`, "line 1, column 14, /text: the text is not closed"},
	{"{\"text\": \"a\nb\"}", "line 1, column 12, /text: the text is not closed at the end of the line"},
	{`{"text": "\x"}`, "line 1, column 12, /text: unknown escape"},
	{`{"text": "\U0041"}`, "line 1, column 12, /text: unknown escape"},
	{`{"text": "\u00g1"}`, "line 1, column 15, /text: unknown escape"},
	{`{"text": "\u004"}`, "line 1, column 16, /text: unknown escape"},
	{"{\"text\": \"\\u004\x11\"}", "line 1, column 16, /text: unknown escape"}, // 0x11 is 1 but for a bit
	{`{"text": "\u00`, "line 1, column 15, /text: unknown escape"},
	{`{"party": "sta`, "line 1, column 15, /party: the text is not closed"},
	{`{"slug": "on`, "line 1, column 13, /slug: the text is not closed"},
	{`{"day": "20`, "line 1, column 12, /day: the text is not closed"},
}

func TestBrokenJSONIsPointedAt(t *testing.T) {
	for _, c := range broken {
		assert.Equal(t, c.want, fault(c.input), c.input)
	}
}

func TestATextThatIsNotWellWrittenIsAFaultAndReadingGoesOn(t *testing.T) {
	for input, want := range map[string]string{
		"{\"text\": \"a\tb\", \"year\": 1}":         "line 1, column 12, /text: bare control character",
		"{\"text\": \"a\x00\x1fb\", \"year\": 1}":   "line 1, column 12, /text: bare control character\nline 1, column 13, /text: bare control character",
		"{\"text\": \"a\xffb\", \"year\": 1}":       "line 1, column 10, /text: not UTF-8",
		"{\"text\": \"\\n\xc3\", \"year\": 1}":      "line 1, column 10, /text: not UTF-8",
		"{\"text\": \"\xed\xa0\x80\", \"year\": 1}": "line 1, column 10, /text: not UTF-8", // a surrogate
		`{"text": "\ud83d", "year": 1}`:             "line 1, column 11, /text: lone surrogate",
		`{"text": "\ude00", "year": 1}`:             "line 1, column 11, /text: lone surrogate",
		`{"text": "\ud83d\n", "year": 1}`:           "line 1, column 11, /text: lone surrogate",
		`{"text": "\ud83dé", "year": 1}`:            "line 1, column 11, /text: lone surrogate",
		`{"text": "\ud83d\u0041", "year": 1}`:       "line 1, column 11, /text: lone surrogate",
		`{"text": "\ud83d\ud83d", "year": 1}`:       "line 1, column 11, /text: lone surrogate\nline 1, column 17, /text: lone surrogate",
	} {
		got := fault(input)
		assert.Equal(t, want, got[:strings.LastIndexByte(got, '\n')], input)
		assert.Regexp(t, "/year: `1` is not a year of four digits$", got, input)
	}
}

// Written out it is a bare control character.
func TestATextHoldsNoNul(t *testing.T) {
	assert.Equal(t, "line 1, column 10, /text: the text holds the character U+0000", fault(`{"text": "a\u0000 b"}`))
	assert.Equal(t, "line 1, column 10, /text: the text holds the character U+0000", fault(`{"text": "\u0000"}`))
	assert.Equal(t, "line 1, column 12, /text: bare control character", fault("{\"text\": \"a\x00\"}"))
}

func TestALoneSurrogateMayEndTheInput(t *testing.T) {
	assert.Equal(t, "line 1, column 11, /text: lone surrogate\nline 1, column 17, /text: the text is not closed", fault(`{"text": "\ud83d`))
	assert.Equal(t, "line 1, column 11, /text: lone surrogate\nline 1, column 18, /text: the text is not closed", fault(`{"text": "\ud83d\`))
}

func TestEscapesAreReadAsEncodingJSONReadsThem(t *testing.T) {
	for _, text := range []string{`"\"\\\/\b\f\n\r\t"`, `"\u0041\u00e9\u20AC"`, `"\ud83d\ude00"`, `"é\u00e9😀"`, `"\u005C"`, "\"\x7f\"",
		`"a\n b  c"`, `"\u00e9 x"`, `"\\ "`} {
		var want string
		require.NoError(t, json.Unmarshal([]byte(text), &want))
		s := scan.NewReader(iotest.OneByteReader(strings.NewReader(text)))
		require.True(t, s.Next())
		assert.Equal(t, want, s.Text())
		assert.NoError(t, s.Done(), text)
	}
}

func TestABrokenKeyIsNotJudged(t *testing.T) {
	assert.Equal(t, "line 1, column 4: unknown escape", fault(`{"\x": 1}`))
	assert.Equal(t, "line 1, column 13, /free: unknown escape", fault(`{"free": {"\x": 1}}`))
}

// FuzzScan holds the scanner to encoding/json: what passes is JSON, and a stream
// is read as a slice.
func FuzzScan(f *testing.F) {
	f.Add([]byte(sound))
	for _, c := range broken {
		f.Add([]byte(c.input))
	}
	f.Fuzz(func(t *testing.T, input []byte) {
		want := all(scan.New(input))
		assert.Equal(t, want, all(scan.NewReader(iotest.OneByteReader(strings.NewReader(string(input))))))
		if len(want) == 1 && !strings.HasPrefix(want[0], "malformed: ") {
			assert.True(t, json.Valid(input))
		}
	})
}
