package scan

import (
	"bytes"

	"github.com/coglaw/coglaw/law"
)

// Next moves to the next document and reports whether there is one. Where there
// is none, Err tells whether reading failed.
func (s *Scanner) Next() bool {
	if s.lost {
		s.seek()
	}
	s.pass()
	if !s.more() {
		return false
	}
	s.discard(s.pos)
	s.path, s.offsets = s.path[:0], s.offsets[:0]
	s.faults.Reset()
	s.less = 0
	s.failed, s.lost, s.depth = false, false, 0
	s.mark()
	s.first = s.pos
	return true
}

// pass moves past the space between documents, forgetting what it passed.
func (s *Scanner) pass() {
	for !s.blank() && s.read() {
		s.discard(s.pos)
	}
}

// The byte-order marks.
const (
	markUTF8            = "\uFEFF"
	markLittle, markBig = "\xFF\xFE", "\xFE\xFF"
)

// mark tells of a byte-order mark before a document. Behind that of UTF-8 the document can
// be read all the same.
func (s *Scanner) mark() {
	switch {
	case s.has(markUTF8):
		s.Fault(0, law.NewFault(law.NotJSON,
			"un indicateur d’ordre des octets (BOM, U+FEFF) précède le document : l’UTF-8 est attendu sans lui",
			"a byte-order mark (BOM, U+FEFF) stands before the document: UTF-8 without one is expected"))
		s.pos += len(markUTF8)
		s.space()
	case s.has(markLittle), s.has(markBig):
		s.broken("un indicateur d’ordre des octets (BOM) annonce de l’UTF-16 : l’UTF-8 est attendu",
			"a byte-order mark (BOM) announces UTF-16: UTF-8 is expected")
	}
}

// has reports whether a text comes next.
func (s *Scanner) has(text string) bool {
	for i := range len(text) {
		if s.pos+i == len(s.buf) && !s.read() || s.buf[s.pos+i] != text[i] {
			return false
		}
	}
	return true
}

// object reports whether the document at least begins as one does.
func (s *Scanner) object() bool { return s.first < len(s.buf) && s.buf[s.first] == '{' }

// seek looks for where the next document may start, after one that is broken or no
// document at all.
//
// Where there is one document a line, it is always found. So after what is broken on its
// first line it is the next line, unless the broken one did not even begin as a document:
// that may be a page of text, which is told once and not line by line, and the next
// document is on the next line that opens with a brace. After what is broken further down
// it is the next line of all that begins with one, since those that are indented are parts.
// After a value that is whole the next document may follow on the same line.
func (s *Scanner) seek() {
	object, oneLine := s.object(), bytes.IndexByte(s.buf[:min(s.pos, len(s.buf))], '\n') < 0
	if s.failed {
		s.pos = 0
		s.skipLine()
		if object && oneLine {
			return
		}
	}
	for ; s.more(); s.skipLine() {
		if oneLine || !s.failed {
			s.pass()
		}
		if s.opens() {
			return
		}
	}
}

// opens reports whether what comes next opens as a document does.
func (s *Scanner) opens() bool { return s.has("{") || s.has(markUTF8) }

// skipLine moves past the next newline, forgetting what it passed so that memory
// stays bounded.
func (s *Scanner) skipLine() {
	for s.more() {
		if i := bytes.IndexByte(s.buf[s.pos:], '\n'); i >= 0 {
			s.pos += i + 1
			return
		}
		s.pos = len(s.buf)
		s.discard(s.pos)
	}
}
