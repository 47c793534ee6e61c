package form_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/internal/form"
)

func TestATextIsUTF8OrNot(t *testing.T) {
	for text, want := range map[string]bool{
		"":            true,
		"conventions": true,
		"l’État et l’organisme, « dûment »":   true,
		"convention \U0001f642":               true,
		"\ufffd, says the text":               true,
		"convention\xc3":                      false,
		"convention\xc3(":                     false,
		"convention \xe0\x80\x80 overlong":    false,
		"convention \xed\xa0\x80 half a pair": false,
		"\xff":                                false,
	} {
		assert.Equal(t, want, form.IsUTF8(text), "%q", text)
		assert.Equal(t, want, form.IsUTF8([]byte(text)), "%q", text)
	}
}

// Eight bytes are looked at together: wherever among them two stand, and whatever follows, what
// the standard library says of them is said.
func TestTwoBytesAreJudgedWhereverTheyStand(t *testing.T) {
	for before := range 9 {
		for _, after := range []string{"", "\x80", "\x80\x80", "and more text"} {
			text := []byte(strings.Repeat("a", before) + "12" + after)
			for pair := range 1 << 16 {
				text[before], text[before+1] = byte(pair>>8), byte(pair)
				if want := utf8.Valid(text); want != form.IsUTF8(text) {
					t.Fatalf("%q: not %v", text, want)
				}
			}
		}
	}
}
