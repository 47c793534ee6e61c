package scan

import (
	"bytes"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// A Part is a pointer to what reads itself from where a Scanner stands.
type Part[T any] interface {
	*T
	ReadJSON(*Scanner)
}

// NewPart reads a part into room of its own.
func NewPart[T any, P Part[T]](s *Scanner) *T {
	part := new(T)
	P(part).ReadJSON(s)
	return part
}

// Parts reads an array of parts.
func Parts[T any, P Part[T]](s *Scanner, list *[]T) {
	List(s, list, func(s *Scanner, part *T) { P(part).ReadJSON(s) })
}

// Unmarshal reads a part that stands alone, as encoding/json asks its Unmarshalers to: null
// changes nothing. An object that holds nothing is the zero value, since it says nothing. The
// part is written only if all went well; else the error is *law.Malformed with every fault.
func Unmarshal[T any, P Part[T]](data []byte, part P) error {
	var v T
	switch data = bytes.Trim(data, " \t\r\n"); {
	case string(data) == "null":
		return nil
	case holdsNothing(data):
		*part = v
		return nil
	}
	err := Alone(data, P(&v).ReadJSON)
	if err == nil {
		*part = v
	}
	return err
}

func holdsNothing(data []byte) bool {
	inner, isObject := bytes.CutPrefix(data, []byte{'{'})
	inner, isClosed := bytes.CutSuffix(inner, []byte{'}'})
	return isObject && isClosed && len(bytes.Trim(inner, " \t\r\n")) == 0
}

// Alone reads a value that has the whole input to itself. Its error is *law.Malformed.
func Alone(data []byte, read func(*Scanner)) error {
	s := New(data)
	if !s.Next() {
		return NoDocument()
	}
	if read(s); !s.failed && s.rest() {
		s.Fault(s.pos, law.NewFault(law.NotJSON, "il y a autre chose après la valeur", "there is more after the value"))
	}
	return s.Done()
}

// rest reports whether there is anything after what was read.
func (s *Scanner) rest() bool {
	s.space()
	return s.more()
}

// NoDocument says that an input holds nothing at all.
func NoDocument() error {
	f := law.NewFault(law.NotJSON, "il n’y a pas de document", "there is no document")
	f.Line, f.Column = 1, 1
	return law.NewMalformed(f)
}

// Day reads a day.
func Day(s *Scanner) law.Day {
	day := Parsed(s, law.ParseDay)
	s.is(ADay)
	return day
}

// Words reads a list of words of which each stands once.
func Words[W form.Word, P word[W]](s *Scanner) (list []W) {
	var seen [256]bool
	List(s, &list, func(s *Scanner, w *W) {
		offset := s.Offset()
		if Word(s, P(w)); *w != 0 && seen[*w] {
			s.Fault(offset, form.IsListedTwice((*w).String()))
		}
		seen[*w] = true
	})
	s.Note(func(v *Shape) { v.Once = true })
	return list
}
