package scan

import (
	"encoding"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

var aText = law.Text{FR: "un texte", EN: "a text"}

// wrongType records that the next value is not what is expected, and passes it.
func (s *Scanner) wrongType(expected law.Text) {
	c := s.peek()
	offset := s.pos
	if c == 0 {
		return
	}
	found := law.Text{FR: "un nombre", EN: "a number"}
	switch c {
	case '{':
		found = law.Text{FR: "un objet", EN: "an object"}
	case '[':
		found = law.Text{FR: "une liste", EN: "a list"}
	case '"':
		found = aText
	case 't', 'f':
		found = law.Text{FR: "un booléen", EN: "a boolean"}
	case 'n':
		found = law.Text{FR: "null", EN: "null"}
	}
	if s.skip() {
		s.Fault(offset, law.NewFault(law.WrongType, "%s au lieu d’%s", "%s in place of %s", found, expected))
	}
}

// skip passes any value, and reports whether it was one.
func (s *Scanner) skip() bool {
	switch c := s.peek(); c {
	case 0:
	case '{':
		s.Members(func(string) { s.skip() })
	case '[':
		s.Array(func(int) { s.skip() })
	case '"':
		s.str()
	case 't':
		s.literal("true")
	case 'f':
		s.literal("false")
	case 'n':
		s.literal("null")
	default:
		s.number()
	}
	return !s.failed
}

func (s *Scanner) literal(word string) {
	for i := 0; i < len(word); i++ {
		if s.pos++; !s.more() && i+1 < len(word) || i+1 < len(word) && s.buf[s.pos] != word[i+1] {
			s.broken("ce n’est pas du JSON", "not JSON")
			return
		}
	}
}

// Text reads a text that says something.
func (s *Scanner) Text() string {
	if s.peek() != '"' {
		s.wrongType(aText)
		s.is(AText)
		return ""
	}
	offset := s.pos
	text := string(s.str())
	switch {
	case s.failed:
	case form.IsBlank(text):
		s.Fault(offset, form.Blank)
	case form.HasNul(text):
		s.Fault(offset, form.Nul)
	}
	return text
}

// Bool reads true or false.
func (s *Scanner) Bool() bool {
	switch s.peek() {
	case 't':
		s.literal("true")
		return true
	case 'f':
		s.literal("false")
		return false
	}
	s.wrongType(law.Text{FR: "un booléen", EN: "a boolean"})
	s.is(ABool)
	return false
}

// Word reads a value of a closed list into v, which reads it from text. What is none of the
// list, the empty text, is no word of a document.
func Word[W form.Word, P word[W]](s *Scanner, v P) {
	if s.peek() != '"' {
		s.wrongType(aText)
		s.Note(func(*Shape) { are(s, words[W, P]()) })
		return
	}
	offset := s.pos
	switch word := s.str(); {
	case s.failed:
	case len(word) == 0:
		s.Fault(offset, form.EmptyWord)
	default:
		s.refused(offset, v.UnmarshalText(word))
	}
}

// A word is a value of a closed list, read from its slug.
type word[W form.Word] interface {
	*W
	encoding.TextUnmarshaler
}

// words are those of a closed list: what each is called is read as the word itself.
func words[W form.Word, P word[W]]() (list []W) {
	for i := range 256 {
		var read W
		w := W(i)
		if slug := w.String(); slug != "" && P(&read).UnmarshalText([]byte(slug)) == nil && read == w {
			list = append(list, w)
		}
	}
	return list
}

// OneOf reads one of the given words and returns its number, from 1; 0 for
// anything else, which is a fault.
func OneOf[V fmt.Stringer](s *Scanner, known ...V) int {
	if s.peek() != '"' {
		s.wrongType(aText)
		are(s, known)
		return 0
	}
	offset := s.pos
	slug := s.str()
	for i, k := range known {
		if k.String() == string(slug) {
			return i + 1
		}
	}
	if !s.failed {
		s.Fault(offset, enum.Unknown(string(slug), list(known)))
	}
	return 0
}

func list[V fmt.Stringer](known []V) string {
	slugs := make([]string, len(known))
	for i, k := range known {
		slugs[i] = k.String()
	}
	return strings.Join(slugs, ", ")
}

// refused records what a parser of texts or numbers has against the value at
// offset.
func (s *Scanner) refused(offset int, err error) {
	if m, ok := err.(*law.Malformed); ok && !s.failed {
		for f := range m.Faults() {
			s.Fault(offset, f)
		}
	}
}

// Parsed reads a text that parse makes a value of.
func Parsed[T any](s *Scanner, parse func(string) (T, error)) T {
	var zero T
	if s.peek() != '"' {
		s.wrongType(aText)
		s.is(AText)
		return zero
	}
	offset := s.pos
	v, err := parse(string(s.str()))
	s.refused(offset, err)
	return v
}

// Among is Parsed for a closed list: of all the values, those of which parse reads the name.
func Among[T fmt.Stringer](s *Scanner, parse func(string) (T, error), all func() []T) T {
	v := Parsed(s, parse)
	s.Note(func(*Shape) {
		are(s, slices.DeleteFunc(all(), func(v T) bool { _, err := parse(v.String()); return err != nil }))
	})
	return v
}

// Number reads a number that parse makes a value of.
func Number[T any](s *Scanner, parse func(string) (T, error)) T {
	var zero T
	if c := s.peek(); c != '-' && (c < '0' || c > '9') {
		s.wrongType(law.Text{FR: "un nombre", EN: "a number"})
		s.is(AFigure)
		return zero
	}
	offset := s.pos
	v, err := parse(string(s.number()))
	s.refused(offset, err)
	return v
}

// Year reads a year of four digits.
func (s *Scanner) Year() int {
	if c := s.peek(); c != '-' && (c < '0' || c > '9') {
		s.wrongType(law.Text{FR: "une année", EN: "a year"})
		s.is(AYear)
		return 0
	}
	offset := s.pos
	text := string(s.number())
	year, ok := ParseYear(text)
	if !ok && !s.failed {
		s.Fault(offset, whole(text, notYear(text)))
	}
	return year
}

// Count reads a whole number from 1.
func (s *Scanner) Count() int {
	if c := s.peek(); c != '-' && (c < '0' || c > '9') {
		s.wrongType(law.Text{FR: "un numéro", EN: "a number"})
		s.is(ACount)
		return 0
	}
	offset := s.pos
	text := s.number()
	n, err := strconv.Atoi(string(text))
	if (err != nil || n < 1 || n > 1e6 || text[0] == '0') && !s.failed {
		s.Fault(offset, whole(string(text), law.NewFault(law.OutOfRange, "un entier à partir de 1 est attendu", "a whole number from 1 is expected")))
		return 0
	}
	return n
}

func notYear(text string) law.Fault {
	return law.NewFault(law.OutOfRange, "« %s » n’est pas une année à quatre chiffres", "`%s` is not a year of four digits", text)
}

// whole is what is wrong with a number where a whole one is expected, if it is one.
func whole(text string, f law.Fault) law.Fault {
	if strings.ContainsAny(text, ".eE") {
		return law.NewFault(law.WrongType, "« %s » n’est pas un entier", "`%s` is not a whole number", text)
	}
	return f
}

// ParseYear reads a year of four digits.
func ParseYear(text string) (int, bool) {
	year, err := strconv.Atoi(text)
	return year, err == nil && len(text) == 4 && form.IsYear(year)
}

// number reads the characters of a number. That they make one is for the caller
// to check; what cannot even begin one breaks the JSON.
func (s *Scanner) number() []byte {
	start := s.pos
	for s.more() {
		c := s.buf[s.pos]
		if (c < '0' || c > '9') && c != '-' && c != '+' && c != '.' && c != 'e' && c != 'E' {
			break
		}
		s.pos++
	}
	if text := s.buf[start:s.pos]; s.pos > start && (text[0] == '-' && len(text) > 1 || text[0] >= '0' && text[0] <= '9') {
		return text
	}
	s.pos = start
	s.broken("ce n’est pas du JSON", "not JSON")
	return nil
}
