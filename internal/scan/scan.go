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
	"bytes"
	"io"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// MaxDepth is how deep arrays and objects may nest. The format needs eight.
const MaxDepth = 100

// maxIdleReads is how often a reader may give nothing before it is given up, as in
// package bufio.
const maxIdleReads = 100

// A Scanner reads documents one after another from a slice or a stream. It keeps
// in memory the one document being read.
type Scanner struct {
	r   io.Reader // nil: everything is in buf
	err error     // why r ended, io.EOF included

	buf  []byte // from the start of the current document
	pos  int    // next byte to read
	text []byte // room to unescape a string in

	// Where buf starts in the input, both from 0.
	line, column int

	path    []step
	faults  form.Checker
	offsets []int // in buf, of the faults that are kept; negative: to be found by the pointer
	failed  bool  // the JSON itself is broken: nothing more can be read of this document
	depth   int
}

type step struct {
	key   string
	index int // for an element: its index, key being empty
}

// New returns a Scanner over data.
func New(data []byte) *Scanner { return &Scanner{buf: data, err: io.EOF} }

// NewReader returns a Scanner over a stream.
func NewReader(r io.Reader) *Scanner {
	return &Scanner{r: r, buf: make([]byte, 0, 64<<10)}
}

// more reads on, and reports whether there is a byte at pos.
func (s *Scanner) more() bool {
	for idle := 0; s.err == nil && s.pos >= len(s.buf); idle++ {
		if idle == maxIdleReads {
			s.err = io.ErrNoProgress
			break
		}
		if len(s.buf) == cap(s.buf) {
			s.buf = append(s.buf, 0)[:len(s.buf)]
		}
		n, err := s.r.Read(s.buf[len(s.buf):cap(s.buf)])
		s.buf = s.buf[:len(s.buf)+n]
		s.err = err
	}
	return s.pos < len(s.buf)
}

// Next moves to the next document and reports whether there is one. Where there
// is none, Err tells whether reading failed.
func (s *Scanner) Next() bool {
	s.space()
	if !s.more() {
		return false
	}
	s.discard(s.pos)
	s.path, s.offsets = s.path[:0], s.offsets[:0]
	s.faults.Reset()
	s.failed, s.depth = false, 0
	return true
}

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
	if s.r == nil {
		s.buf = s.buf[n:]
	} else {
		s.buf = s.buf[:copy(s.buf, s.buf[n:])]
	}
	s.pos -= n
}

// Done ends the current document and returns what is wrong with it, nil or
// *law.Malformed. After broken JSON it looks for where the next one may start:
// the next line if the fault is on the document's first line (one document a
// line can always be found), else the next line that opens with a brace.
func (s *Scanner) Done() error {
	faults := s.faults.Faults()
	s.locate(faults)
	if s.failed {
		onFirstLine := bytes.IndexByte(s.buf[:min(s.pos, len(s.buf))], '\n') < 0
		s.pos = 0
		s.skipLine()
		for !onFirstLine && s.more() && s.buf[s.pos] != '{' {
			s.skipLine()
		}
	}
	return law.NewMalformed(faults...)
}

// skipLine moves past the next newline, forgetting what it passed so that memory
// stays bounded.
func (s *Scanner) skipLine() {
	for s.more() {
		if i := bytes.IndexByte(s.buf[s.pos:], '\n'); i >= 0 {
			s.pos += i + 1
			return
		}
		s.pos = len(s.buf)
		if s.r != nil && s.pos > 1<<20 {
			s.discard(s.pos)
		}
	}
}

// Fault records what is wrong with the value that starts at offset, under the
// current path.
func (s *Scanner) Fault(offset int, f law.Fault) {
	s.add(offset, s.path, f)
}

// add records a fault under a path, which is written out only if the fault is kept.
func (s *Scanner) add(offset int, path []step, f law.Fault) {
	at := ""
	if f.Code != law.TooMany && !s.faults.Full() {
		at = pointer(path)
		s.offsets = append(s.offsets, offset)
	}
	s.faults.Add(at, f)
}

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
			s.add(-1, path, f)
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
	room := 1_000 // bytes, more than any fault shows
	tokens := make([]any, 0, len(path))
	for _, p := range path {
		if p.index >= 0 {
			tokens = append(tokens, p.index)
		} else if room > 0 {
			tokens = append(tokens, p.key[:min(len(p.key), room)])
			room -= len(p.key)
		}
	}
	return law.Pointer(tokens...)
}

// broken records that the JSON itself is at fault at pos; nothing more is read
// of this document.
func (s *Scanner) broken(fr, en string, args ...any) {
	if !s.failed {
		s.failed = true
		s.Fault(min(s.pos, len(s.buf)), law.NewFault(law.NotJSON, fr, en, args...))
	}
}

func (s *Scanner) space() {
	for s.more() {
		for ; s.pos < len(s.buf); s.pos++ {
			if c := s.buf[s.pos]; c > ' ' || c != ' ' && c != '\n' && c != '\t' && c != '\r' {
				return
			}
		}
	}
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
