package scan

import (
	"bytes"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/coglaw/coglaw/law"
)

// locate sets the line and column of faults, in one walk through the document for those
// whose offset is known and in one for the others, however many they are. What is only
// counted is where the document starts.
func (s *Scanner) locate(faults []law.Fault) {
	pointers := make([]string, len(s.offsets))
	for i := range pointers {
		pointers[i] = faults[i].Pointer
	}
	for i, p := range s.places(pointers, s.offsets) {
		faults[i].Line, faults[i].Column = p.Line, p.Column
	}
	if len(faults) > len(s.offsets) {
		last := &faults[len(faults)-1]
		last.Line, last.Column = s.line+1, s.column+1
	}
}

// A Place is where in the input a value starts: its line, and its column in characters,
// from 1.
type Place struct{ Line, Column int }

// Places finds where in the document last read the values at pointers start, or the nearest
// things above them that are there, in one walk.
func (s *Scanner) Places(pointers []string) []Place {
	offsets := make([]int, len(pointers))
	for i := range offsets {
		offsets[i] = unknown
	}
	return s.places(pointers, offsets)
}

// places finds the places of offsets, and of the pointers whose offset is unknown.
func (s *Scanner) places(pointers []string, offsets []int) []Place {
	s.follow(pointers, offsets)
	byOffset := make([]int, len(offsets))
	for i := range byOffset {
		byOffset[i] = i
	}
	slices.SortFunc(byOffset, func(i, j int) int { return offsets[i] - offsets[j] })
	list := make([]Place, len(offsets))
	from, line, column := 0, s.line, s.column
	for _, i := range byOffset {
		line, column = advance(line, column, s.buf[from:offsets[i]])
		from = offsets[i]
		list[i] = Place{line + 1, column + 1}
	}
	return list
}

// advance moves a line and column, from 0, past text.
func advance(line, column int, text []byte) (int, int) {
	lines := bytes.Count(text, []byte{'\n'})
	if lines == 0 {
		return line, column + utf8.RuneCount(text)
	}
	return line + lines, utf8.RuneCount(text[bytes.LastIndexByte(text, '\n')+1:])
}

// unknown is the offset of what has to be found by its pointer.
const unknown = -1

// follow finds the offsets that are unknown: where the value that the pointer leads to
// starts, as far as it can be followed.
func (s *Scanner) follow(pointers []string, offsets []int) {
	if !slices.Contains(offsets, unknown) {
		return
	}
	starts := map[string]int{} // by these pointers and all above them
	for _, p := range pointers {
		for p := range upwards(p) {
			starts[p] = unknown
		}
	}
	in := New(s.buf)
	in.pos = s.first
	in.starts("", starts)
	for i, p := range pointers {
		for p := range upwards(p) {
			if offsets[i] == unknown {
				offsets[i] = starts[p]
			}
		}
	}
}

// upwards are a pointer and those above it, up to that of the document.
func upwards(p string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for end := len(p); end >= 0 && yield(p[:end]); {
			end = strings.LastIndexByte(p[:end], '/')
		}
	}
}

// starts passes the value at a pointer, and notes where those in the map start.
func (s *Scanner) starts(at string, of map[string]int) {
	c := s.peek()
	if _, ok := of[at]; !ok {
		s.skip()
		return
	}
	of[at] = s.pos
	switch c {
	case '{':
		s.Members(func(key string) { s.starts(at+law.Pointer(key), of) })
	case '[':
		s.Array(func(i int) { s.starts(at+law.Pointer(i), of) })
	default:
		s.skip()
	}
}
