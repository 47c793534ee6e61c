package scan

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/coglaw/coglaw/law"
)

// locate sets the line and column of faults, in one walk through the document for those
// whose offset is known and in one for the others, however many they are. What is only
// counted is where the document starts.
func (s *Scanner) locate(faults []law.Fault) {
	s.follow(faults)
	byOffset := make([]int, len(s.offsets))
	for i := range byOffset {
		byOffset[i] = i
	}
	slices.SortFunc(byOffset, func(i, j int) int { return s.offsets[i] - s.offsets[j] })
	from, line, column := 0, s.line, s.column
	for _, i := range byOffset {
		line, column = advance(line, column, s.buf[from:s.offsets[i]])
		from = s.offsets[i]
		faults[i].Line, faults[i].Column = line+1, column+1
	}
	if len(faults) > len(s.offsets) {
		last := &faults[len(faults)-1]
		last.Line, last.Column = s.line+1, s.column+1
	}
}

// advance moves a line and column, from 0, past text.
func advance(line, column int, text []byte) (int, int) {
	lines := bytes.Count(text, []byte{'\n'})
	if lines == 0 {
		return line, column + utf8.RuneCount(text)
	}
	return line + lines, utf8.RuneCount(text[bytes.LastIndexByte(text, '\n')+1:])
}

// follow finds the offsets of the faults that have none: where the value that the
// pointer leads to starts, as far as it can be followed.
func (s *Scanner) follow(faults []law.Fault) {
	if !slices.Contains(s.offsets, -1) {
		return
	}
	starts := map[string]int{} // by the pointers of these faults and all above them
	for i, offset := range s.offsets {
		for p := faults[i].Pointer; offset < 0; p = above(p) {
			if _, ok := starts[p]; ok {
				break
			}
			starts[p] = -1
		}
	}
	New(s.buf).starts("", starts)
	for i := range s.offsets {
		for p := faults[i].Pointer; s.offsets[i] < 0; p = above(p) {
			s.offsets[i] = starts[p]
		}
	}
}

// above returns the pointer to what holds the value at p.
func above(p string) string { return p[:max(strings.LastIndexByte(p, '/'), 0)] }

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
