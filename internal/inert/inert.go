// Package inert makes texts of strangers fit to be shown: what documents about conventions
// (L. 227-1 and R. 611-18) and the names of their files hold is read on terminals, where
// some characters act instead of being seen. They erase lines and write others, name the
// window, turn the direction of what follows, or hide it.
package inert

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// Acts reports whether a character does something other than stand where it is written: the
// controls, line ends and tabs included, U+2028 and U+2029, and what Unicode calls format,
// which turns the direction of writing, or is not seen at all.
//
// Of these some belong to writing and are let through: the joiner and the non-joiner, which
// names in some scripts need, the soft hyphen, with which texts come out of a page, and the
// signs that stand in front of numbers in Arabic and Syriac, which are seen.
func Acts(r rune) bool {
	switch {
	case r < ' ':
		return true
	case r < 0x7f:
		return false
	case r < 0xa0:
		return true
	case r < 0x600, r == '\u200c', r == '\u200d', r >= '\u2010' && r < '\u2028': // among them ’ and –
		return false
	case r == '\u2028', r == '\u2029':
		return true
	}
	return unicode.Is(unicode.Cf, r) && !unicode.Is(unicode.Prepended_Concatenation_Mark, r)
}

// Line puts a text on one line, with one space for what space there is, and U+FFFD for
// whatever else acts and for bytes that are not UTF-8.
func Line(s string) string {
	return strings.Join(strings.FieldsFunc(strings.Map(func(r rune) rune {
		switch {
		case strings.ContainsRune("\t\n\v\f\r\u0085\u2028\u2029", r):
			return ' '
		case Acts(r):
			return utf8.RuneError
		}
		return r
	}, s), func(r rune) bool { return r == ' ' }), " ")
}

// Name is a name as it is, spaces and all, but with U+FFFD for what acts, the end of a line
// as well, and for bytes that are not UTF-8.
func Name(s string) string {
	return strings.Map(func(r rune) rune {
		if Acts(r) {
			return utf8.RuneError
		}
		return r
	}, s)
}

// AppendText appends a text of our own making to b, lines and all, with what a stranger's
// words in it may do taken out: U+FFFD stands for what acts, but for the end of a line, and
// for bytes that are not UTF-8.
func AppendText(b, text []byte) []byte {
	return replace(b, text, func(b []byte, r rune) []byte { return utf8.AppendRune(b, utf8.RuneError) })
}

// AppendJSON appends JSON to b with what acts written in escapes: it says the same.
func AppendJSON(b, text []byte) []byte {
	return replace(b, text, func(b []byte, r rune) []byte {
		if high, low := utf16.EncodeRune(r); high != utf8.RuneError {
			return fmt.Appendf(b, `\u%04x\u%04x`, high, low)
		}
		return fmt.Appendf(b, `\u%04x`, r)
	})
}

// replace appends a text with with in place of what acts but for the end of a line.
func replace(b, text []byte, with func([]byte, rune) []byte) []byte {
	start := 0
	var r rune
	var n int
	for i := 0; i < len(text); i += n {
		if c := text[i]; c >= ' ' && c < 0x7f || c == '\n' {
			n = 1
			continue
		}
		if r, n = utf8.DecodeRune(text[i:]); Acts(r) || r == utf8.RuneError && n == 1 {
			b = with(append(b, text[start:i]...), r)
			start = i + n
		}
	}
	return append(b, text[start:]...)
}
