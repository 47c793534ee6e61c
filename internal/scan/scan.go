// Package scan reads the JSON of the documents about conventions (L. 227-1 and
// R. 611-18): RFC 8259 and nothing beyond it, with every fault of form reported
// at once, each with its JSON pointer (RFC 6901), line and column.
//
// It is a reader of our own for two reasons, both measured in the benchmarks of
// package cog: encoding/json accepts what a legal document must not (a key twice,
// a key in the wrong case, bad UTF-8) and tells no pointer; and reading is where
// the time goes when an archive is judged.
package scan

import (
	"io"
	"strconv"
	"strings"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// MaxDepth is how deep arrays and objects may nest. The format needs eight.
const MaxDepth = 100

// A Scanner reads documents one after another from a slice or a stream. It keeps
// in memory the one document being read.
type Scanner struct {
	buffer
	pos  int    // next byte to read
	text []byte // room to unescape a string in

	// Where buf starts in the input, both from 0.
	line, column int

	first   int // where in buf the document's value starts: behind a byte-order mark
	path    []step
	faults  form.Checker
	offsets []int // in buf, of the faults that are kept, or unknown
	less    int   // how many faults lose something of what is written
	failed  bool  // the JSON itself is broken: nothing more can be read of this document
	passed  int   // up to where in buf broken documents have been read
	depth   int
	lost    bool // the document is done, and where the next one starts is to be looked for

	asked *Shape // what is told of the value; nil where one is read
}

type step struct {
	key   string
	index int // for an element: its index, key being empty
}

// New returns a Scanner over data.
func New(data []byte) *Scanner { return &Scanner{buffer: buffer{buf: data, err: io.EOF}} }

// NewReader returns a Scanner over a stream.
func NewReader(r io.Reader) *Scanner { return &Scanner{buffer: buffer{r: r}} }

// more reads on, and reports whether there is a byte at pos.
func (s *Scanner) more() bool { return s.pos < len(s.buf) || s.read() }

// Err returns the error that ended the stream, nil at its proper end.
func (s *Scanner) Err() error {
	if s.err == io.EOF {
		return nil
	}
	return s.err
}

// discard drops the first n bytes of buf, keeping count of lines.
func (s *Scanner) discard(n int) {
	s.line, s.column = advance(s.line, s.column, s.buf[:n])
	s.drop(n)
	s.pos -= n
	s.passed -= n
}

// Done ends the current document and returns what is wrong with it, nil or
// *law.Malformed. Where to look for the next one is settled by Next, so that what
// is wrong is told before more is read.
func (s *Scanner) Done() error {
	faults := s.faults.Faults()
	s.locate(faults)
	if s.failed {
		s.passed = max(s.passed, s.pos)
	}
	s.lost = s.failed || !s.object()
	return law.NewMalformed(faults...)
}

// Fault records what is wrong with the value that starts at offset, under the
// current path.
func (s *Scanner) Fault(offset int, f law.Fault) {
	s.add(offset, s.path, f)
}

// add records a fault under a path, which is written out only if the fault is kept.
func (s *Scanner) add(offset int, path []step, f law.Fault) {
	if s.failed && s.inside() && s.faults.Found() > 0 {
		return // it is broken, and that is told
	}
	at := ""
	if f.Code != law.TooMany && !s.faults.Full() {
		at = pointer(path)
		s.offsets = append(s.offsets, offset)
	}
	if f.Code != law.UnknownKey && f.Code != law.DuplicateKey {
		s.less++
	}
	s.faults.Add(at, f)
}

// Lost returns of how many faults of the current document so far what was read is less than
// what is written. A key that has no place, or comes again, loses nothing of the others.
func (s *Scanner) Lost() int { return s.less }

// Missing records that the object that starts at offset lacks a key.
func (s *Scanner) Missing(offset int, key string) {
	s.Fault(offset, form.IsMissing(key))
}

// Add records faults found after reading, whose pointers are absolute.
func (s *Scanner) Add(err error) { s.addUnder(nil, err) }

// AddUnder records the faults of err, whose pointers are relative to the current
// path.
func (s *Scanner) AddUnder(err error) { s.addUnder(s.path, err) }

func (s *Scanner) addUnder(path []step, err error) {
	if m, ok := err.(*law.Malformed); ok {
		for f := range m.Faults() {
			s.add(unknown, path, f)
		}
	}
}

// Offset returns where the next value starts, for [Scanner.Fault].
func (s *Scanner) Offset() int {
	s.peek()
	return s.pos
}

// Faults returns how many faults the current document has so far.
func (s *Scanner) Faults() int { return s.faults.Found() }

// Pointer returns the JSON pointer of the value being read; of long keys no more than the
// beginning, which is all that a fault shows.
func (s *Scanner) Pointer() string { return pointer(s.path) }

func pointer(path []step) string {
	const enough = 1_000 // bytes, more than any fault shows
	var b strings.Builder
	for _, p := range path {
		switch {
		case b.Len() > enough:
			return b.String()
		case p.index >= 0:
			b.WriteByte('/')
			b.WriteString(strconv.Itoa(p.index))
		case strings.ContainsAny(p.key, "~/"):
			b.WriteString(law.Pointer(p.key[:min(len(p.key), enough)]))
		default: // as it is, which is what keys are
			b.WriteByte('/')
			b.WriteString(p.key[:min(len(p.key), enough)])
		}
	}
	return b.String()
}

// broken records that the JSON itself is at fault at pos; nothing more is read
// of this document. That is all that is told of one that begins inside of another that is
// broken: a hundred may begin on the lines of one, and what is wrong further down is in each.
func (s *Scanner) broken(fr, en string, args ...any) {
	if !s.failed {
		s.failed = true
		if s.inside() {
			s.faults.Reset()
			s.offsets = s.offsets[:0]
		}
		s.Fault(min(s.pos, len(s.buf)), law.NewFault(law.NotJSON, fr, en, args...))
	}
}

// inside reports whether the document begins in what was read of a broken one before it.
func (s *Scanner) inside() bool { return s.first < s.passed }

// space moves past the space between tokens.
func (s *Scanner) space() {
	for !s.blank() && s.read() {
	}
}

// blank moves past what space has been read, and reports whether something else follows.
func (s *Scanner) blank() bool {
	for ; s.pos < len(s.buf); s.pos++ {
		if c := s.buf[s.pos]; c > ' ' || c != ' ' && c != '\n' && c != '\t' && c != '\r' {
			return true
		}
	}
	return false
}

// peek returns the first byte of the next token, 0 at the end of the input or
// after broken JSON.
func (s *Scanner) peek() byte {
	if s.failed {
		return 0
	}
	if s.pos < len(s.buf) && s.buf[s.pos] > ' ' {
		return s.buf[s.pos]
	}
	s.space()
	if s.pos >= len(s.buf) {
		s.broken("le document s’arrête en chemin", "the document ends half-way")
		return 0
	}
	if s.buf[s.pos] == 0 {
		s.broken("ce n’est pas du JSON", "not JSON")
	}
	return s.buf[s.pos]
}

// take consumes c if it comes next.
func (s *Scanner) take(c byte) bool {
	if s.peek() == c {
		s.pos++
		return true
	}
	return false
}
