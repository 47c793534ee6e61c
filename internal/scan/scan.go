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
	"slices"
	"strings"
	"unicode/utf8"

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

	path   []step
	faults []fault
	failed bool // the JSON itself is broken: nothing more can be read of this document
	depth  int
}

type step struct {
	key   string
	index int // for an element: its index, key being empty
}

type fault struct {
	law.Fault
	offset int // in buf; negative: find it by the pointer
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
	s.path, s.faults = s.path[:0], s.faults[:0]
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

// advance moves a line and column, from 0, past text.
func advance(line, column int, text []byte) (int, int) {
	lines := bytes.Count(text, []byte{'\n'})
	if lines == 0 {
		return line, column + utf8.RuneCount(text)
	}
	return line + lines, utf8.RuneCount(text[bytes.LastIndexByte(text, '\n')+1:])
}

// Done ends the current document and returns what is wrong with it, nil or
// *law.Malformed. After broken JSON it looks for where the next one may start:
// the next line if the fault is on the document's first line (one document a
// line can always be found), else the next line that opens with a brace.
func (s *Scanner) Done() error {
	s.locate()
	byOffset := make([]int, len(s.faults))
	for i := range byOffset {
		byOffset[i] = i
	}
	slices.SortFunc(byOffset, func(i, j int) int { return s.faults[i].offset - s.faults[j].offset })
	faults := make([]law.Fault, len(s.faults))
	from, line, column := 0, s.line, s.column
	for _, i := range byOffset {
		offset := s.faults[i].offset
		line, column = advance(line, column, s.buf[from:offset])
		from = offset
		faults[i] = s.faults[i].Fault
		faults[i].Line, faults[i].Column = line+1, column+1
	}
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
func (s *Scanner) Fault(offset int, message law.Text) {
	s.faults = append(s.faults, fault{law.Fault{Pointer: s.Pointer(), Message: message}, offset})
}

// Missing records that the object that starts at offset lacks a key.
func (s *Scanner) Missing(offset int, key string) {
	s.Fault(offset, form.IsMissing(key))
}

// Add records faults found after reading, whose pointers are absolute.
func (s *Scanner) Add(faults ...law.Fault) {
	for _, f := range faults {
		s.faults = append(s.faults, fault{f, -1})
	}
}

// AddUnder records the faults of err, whose pointers are relative to the current
// path.
func (s *Scanner) AddUnder(err error) {
	if err == nil {
		return
	}
	if m, ok := law.At(s.Pointer(), err).(*law.Malformed); ok {
		for f := range m.Faults() {
			s.Add(f)
		}
	}
}

// Offset returns where the next value starts, for [Scanner.Fault].
func (s *Scanner) Offset() int {
	s.peek()
	return s.pos
}

// Faults returns how many faults the current document has so far.
func (s *Scanner) Faults() int { return len(s.faults) }

// Pointer returns the JSON pointer of the value being read.
func (s *Scanner) Pointer() string {
	tokens := make([]any, len(s.path))
	for i, p := range s.path {
		tokens[i] = p.key
		if p.index >= 0 {
			tokens[i] = p.index
		}
	}
	return law.Pointer(tokens...)
}

// broken records that the JSON itself is at fault at pos; nothing more is read
// of this document.
func (s *Scanner) broken(message law.Text) {
	if !s.failed {
		s.failed = true
		s.Fault(min(s.pos, len(s.buf)), message)
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
		s.broken(law.Text{FR: "le document s’arrête en chemin", EN: "the document ends half-way"})
		return 0
	}
	if s.buf[s.pos] == 0 {
		s.broken(law.Text{FR: "ce n’est pas du JSON", EN: "not JSON"})
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

// locate finds where in the document the faults without an offset lie: where the
// value that the pointer leads to starts, as far as it can be followed. It walks
// the document once, however many they are.
func (s *Scanner) locate() {
	if !slices.ContainsFunc(s.faults, func(f fault) bool { return f.offset < 0 }) {
		return
	}
	starts := map[string]int{} // by the pointers of these faults and all above them
	for _, f := range s.faults {
		for p := f.Pointer; f.offset < 0; p = above(p) {
			if _, ok := starts[p]; ok {
				break
			}
			starts[p] = -1
		}
	}
	New(s.buf).follow("", starts)
	for i := range s.faults {
		f := &s.faults[i]
		for p := f.Pointer; f.offset < 0; p = above(p) {
			f.offset = starts[p]
		}
	}
}

// above returns the pointer to what holds the value at p.
func above(p string) string { return p[:max(strings.LastIndexByte(p, '/'), 0)] }

// follow passes the value at a pointer, and notes where those in starts start.
func (s *Scanner) follow(at string, starts map[string]int) {
	c := s.peek()
	if _, ok := starts[at]; !ok {
		s.skip()
		return
	}
	starts[at] = s.pos
	switch c {
	case '{':
		s.Members(func(key string) { s.follow(at+law.Pointer(key), starts) })
	case '[':
		s.Array(func(i int) { s.follow(at+law.Pointer(i), starts) })
	default:
		s.skip()
	}
}
