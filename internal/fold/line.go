package fold

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line puts a text on one line: white space of any length is one space, and what could act on
// a terminal or turn the direction of writing is U+FFFD.
func Line(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return utf8.RuneError
		}
		return r
	}, strings.Join(strings.Fields(s), " "))
}
