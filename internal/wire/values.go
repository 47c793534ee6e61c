package wire

import (
	"bytes"
	"encoding"
	"strconv"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// Day reads a day.
func Day(s *scan.Scanner) law.Day { return scan.Parsed(s, law.ParseDay) }

// A word is a value of a closed list, read from its slug.
type word[W form.Word] interface {
	*W
	encoding.TextUnmarshaler
}

// Words reads a list of words of which each stands once.
func Words[W form.Word, P word[W]](s *scan.Scanner) (list []W) {
	var seen [256]bool
	scan.List(s, &list, func(s *scan.Scanner, w *W) {
		offset := s.Offset()
		if s.Word(P(w)); *w != 0 && seen[*w] {
			s.Fault(offset, form.IsListedTwice((*w).String()))
		}
		seen[*w] = true
	})
	return list
}

func figure(s *scan.Scanner) objective.Decimal { return scan.Number(s, objective.ParseDecimal) }

// Figures reads an object of figures by year, keeping their order.
func Figures(s *scan.Scanner) (list []objective.Figure) {
	s.Years(func(year int) {
		if list == nil {
			list = make([]objective.Figure, 0, 6)
		}
		list = append(list, objective.Figure{Year: year, Value: figure(s)})
	})
	return list
}

type figureJSON struct {
	Year  int               `json:"year"`
	Value objective.Decimal `json:"value"`
}

// FiguresJSON is an object of figures by year, in the order they were written.
type FiguresJSON []objective.Figure

// MarshalJSON writes the figures.
func (f FiguresJSON) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	for i, t := range f {
		b.WriteString(map[bool]string{true: "{\"", false: ",\""}[i == 0])
		b.WriteString(strconv.Itoa(t.Year) + "\":" + t.Value.String())
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// Each writes every part of a list.
func Each[T, W any](list []T, wire func(T) W) []W {
	var out []W
	for _, v := range list {
		out = append(out, wire(v))
	}
	return out
}

// Optional writes a part where there is one.
func Optional[T, W any](part *T, wire func(T) W) *W {
	if part == nil {
		return nil
	}
	return Ptr(wire(*part))
}

// Ptr returns a pointer to a value.
func Ptr[T any](v T) *T { return &v }
