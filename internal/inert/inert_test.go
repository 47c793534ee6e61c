package inert_test

import (
	"encoding/json"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/internal/inert"
)

func TestWhatActsIsTold(t *testing.T) {
	for _, r := range []rune{0, '\a', '\b', '\t', '\n', '\v', '\f', '\r', 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9b, 0x9f,
		0x061c, 0x180e, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2064,
		0x2066, 0x2067, 0x2068, 0x2069, 0x206f, 0xfeff, 0xfff9, 0xfffb, 0xe0001, 0xe0041, 0xe007f} {
		assert.True(t, inert.Acts(r), "%U", r)
	}
	for _, r := range "\u00a0\u00ad\u200c\u200d\u2010\u2027\u202f\u205f\u2065\u0600\u06dd\u070f\ufffd\ue000 ~aéœ’«»—…→✓✗●日ا🙂\U000e0100" {
		assert.False(t, inert.Acts(r), "%U", r)
	}
}

// The words of Unicode: no control, no line or paragraph separator, and of the format
// characters none but those that belong to writing.
func TestEveryCharacterIsJudgedByItsCategory(t *testing.T) {
	spared := 0
	for r := rune(0); r <= unicode.MaxRune; r++ {
		want := unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp)
		if want && !inert.Acts(r) {
			spared++
			want = false
		}
		if want != inert.Acts(r) {
			t.Errorf("%U", r)
		}
	}
	assert.Equal(t, 3+13, spared, "two joiners, the soft hyphen and thirteen signs before numbers")
}

func TestALineIsOneLine(t *testing.T) {
	for text, want := range map[string]string{
		"":       "",
		" \n\t ": "",
		"a":      "a",
		" a  b\tc\nd\r\ne\vf\fg\u0085h\u2028i\u2029j ": "a b c d e f g h i j",
		"a\u00a0b\u202fc":                          "a\u00a0b\u202fc",
		"\x1b[2K\a\u009b\u202e\u2066x\u2069\ufeff": "\ufffd[2K\ufffd\ufffd\ufffd\ufffdx\ufffd\ufffd",
		"a\xffb\xc3":                               "a\ufffdb\ufffd",
		"می\u200cخواهم 👩\u200d⚖️":                  "می\u200cخواهم 👩\u200d⚖️",
	} {
		assert.Equal(t, want, inert.Line(text), "%q", text)
	}
}

func TestANameIsShownAsItIs(t *testing.T) {
	assert.Equal(t, " a  é\u00a0b.json ", inert.Name(" a  é\u00a0b.json "))
	assert.Equal(t, "a\ufffdb\ufffdc\ufffdd\ufffde\ufffd", inert.Name("a\nb\tc\u202ed\u2028e\xff"))
}

func TestATextKeepsItsLines(t *testing.T) {
	for text, want := range map[string]string{
		"":                                 "",
		"a\n  é ✗ b\n":                     "a\n  é ✗ b\n",
		"\x1b[31m\tred\r\n\u202eder\u2069": "\ufffd[31m\ufffdred\ufffd\n\ufffdder\ufffd",
		"\u2028\u0085":                     "\ufffd\ufffd",
		"\x1f \x1f":                        "\ufffd \ufffd",
		"\xffa\xc3":                        "\ufffda\ufffd",
		"\ufffd":                           "\ufffd",
	} {
		assert.Equal(t, "> "+want, string(inert.AppendText([]byte("> "), []byte(text))), "%q", text)
	}
}

func TestJSONSaysTheSameInEscapes(t *testing.T) {
	for text, want := range map[string]string{
		"{\"a\": [1, \"é ’\"]}\n":                    "{\"a\": [1, \"é ’\"]}\n",
		"\"a \ufffd \u0085\"":                        `"a � \u0085"`,
		"\"\x7f\u009b\u202e\ufeff\u2028\U000e0041\"": `"\u007f\u009b\u202e\ufeff\u2028\udb40\udc41"`,
	} {
		got := inert.AppendJSON(nil, []byte(text))
		assert.Equal(t, want, string(got))
		assert.True(t, utf8.Valid(got))
		var was, is any
		require.NoError(t, json.Unmarshal([]byte(text), &was))
		require.NoError(t, json.Unmarshal(got, &is))
		assert.Equal(t, was, is)
	}
}
