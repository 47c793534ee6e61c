package scan

import (
	"bytes"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// str reads a string and returns its text, good until the next one is read.
func (s *Scanner) str() []byte {
	offset := s.pos
	s.pos++
	var all byte // the bits of every byte: the highest is set but in ASCII
	for {
		buf, pos := s.buf, s.pos // in registers while no more is read
		for pos < len(buf) {
			c := buf[pos]
			if c == '"' || c == '\\' || c < ' ' {
				break
			}
			all |= c
			pos++
		}
		s.pos = pos
		if pos < len(buf) && buf[pos] == '"' {
			text := buf[offset+1 : pos]
			s.pos++
			if all >= utf8.RuneSelf && !form.IsUTF8(text) {
				s.Fault(offset, form.NotUTF8)
			}
			return text
		}
		if s.pos < len(s.buf) {
			return s.unescape(offset)
		}
		if !s.more() {
			s.broken("le texte n’est pas fermé", "the text is not closed")
			return nil
		}
	}
}

// unescape reads on from the first character of a string that cannot be taken as
// it stands.
func (s *Scanner) unescape(offset int) []byte {
	text := append(s.text[:0], s.buf[offset+1:s.pos]...)
	for s.more() {
		c := s.buf[s.pos]
		switch {
		case c == '"':
			s.pos++
			s.text = text
			if !form.IsUTF8(text) {
				s.Fault(offset, form.NotUTF8)
			}
			return text
		case c == '\n':
			s.broken("le texte n’est pas fermé en fin de ligne", "the text is not closed at the end of the line")
			return nil
		case c < ' ':
			s.Fault(s.pos, law.NewFault(law.NotJSON, "caractère de contrôle nu", "bare control character"))
			s.pos++
		case c == '\\':
			s.pos++
			text = s.escape(text)
			if s.failed {
				return nil
			}
		default:
			text = append(text, c)
			s.pos++
		}
	}
	s.broken("le texte n’est pas fermé", "the text is not closed")
	return nil
}

const escapes = `"\/bfnrt`

func (s *Scanner) escape(text []byte) []byte {
	if !s.more() {
		return text
	}
	c := s.buf[s.pos]
	if i := strings.IndexByte(escapes, c); i >= 0 {
		s.pos++
		return append(text, "\"\\/\b\f\n\r\t"[i])
	}
	at := s.pos - 1
	r, ok := s.unicode()
	if !ok {
		s.broken("échappement inconnu", "unknown escape")
		return text
	}
	if utf16.IsSurrogate(r) {
		back := s.pos
		low := rune(-1)
		if s.pos++; s.more() && s.buf[s.pos-1] == '\\' {
			low, _ = s.unicode()
		}
		if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
			return utf8.AppendRune(text, pair)
		}
		s.pos = back
		s.Fault(at, law.NewFault(law.NotJSON, "demi-codet isolé", "lone surrogate"))
	}
	return utf8.AppendRune(text, r)
}

// unicode reads the letter u and four hexadecimal digits.
func (s *Scanner) unicode() (rune, bool) {
	if !s.more() || s.buf[s.pos] != 'u' {
		return -1, false
	}
	var r rune
	for i := 0; i < 4; i++ {
		if s.pos++; !s.more() {
			return -1, false
		}
		d := bytes.IndexByte([]byte("0123456789abcdef"), s.buf[s.pos]|0x20)
		if c := s.buf[s.pos]; d < 0 || c < '0' {
			return -1, false
		}
		r = r<<4 | rune(d)
	}
	s.pos++
	return r, true
}
