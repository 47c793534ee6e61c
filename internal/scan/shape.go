package scan

import (
	"fmt"

	"github.com/coglaw/coglaw/law"
)

// A Shape is what a reader reads, as it tells when it is asked: see [Describe].
type Shape struct {
	Sort  Sort
	Words []Named // of AWord: the closed list
	Least int     // of AYear the first, of AList how many elements; 0: no matter

	// Of AnObject.
	Name    string
	Members []Member // in the order of its table
	Cases   []Case

	// Of AList, and ByYear.
	Of      *Shape // each element
	Once    bool   // no element comes twice
	OncePer string // the key by whose word each element differs from all others; empty: no matter
}

// A Sort is what a value is, whatever the list or the table.
type Sort uint8

// The sorts of value.
const (
	_ Sort = iota
	AText
	ABool
	ADay
	AWord
	AYear
	ACount
	AFigure
	AList
	ByYear // an object of years
	AnObject
)

// A Named word is one of a closed list, and what it is called where it has a name.
type Named struct {
	Slug  string
	Title law.Text
}

// A Member is one key of an object.
type Member struct {
	Key      string
	Required bool
	*Shape
}

// A Case is what is asked of an object where one of its keys is there with a value, or
// unless it is.
type Case struct {
	Unless bool
	Key    string
	Is     any // the value; nil: whatever it is

	Requires, Refuses []string
	Empty             []string            // lists that may only be empty
	Narrows           map[string]*Shape   // what a key holds then, which is less than what it may hold
	Bars              map[string][]string // words that may not stand at a place: "list/list/key"
}

// Describe tells what a reader reads. Nothing is read: what the reader asks of the Scanner is
// noted instead, so that what is told is what is done.
func Describe(read func(*Scanner)) *Shape {
	s := &Scanner{failed: true}
	return s.ask(func() { read(s) })
}

// ask returns what is noted meanwhile.
func (s *Scanner) ask(read func()) *Shape {
	outer := s.asked
	s.asked = new(Shape)
	read()
	asked := s.asked
	s.asked = outer
	return asked
}

// Note adds to what is told of the value just read; where a document is read it does nothing.
func (s *Scanner) Note(add func(*Shape)) {
	if s.asked != nil {
		s.less++ // nothing was read, so that nothing is made of it
		add(s.asked)
	}
}

// is notes what the value is.
func (s *Scanner) is(sort Sort) { s.Note(func(v *Shape) { v.Sort = sort }) }

// are notes that the value is one of some words.
func are[V fmt.Stringer](s *Scanner, words []V) {
	s.Note(func(v *Shape) {
		v.Sort = AWord
		for _, w := range words {
			v.Words = append(v.Words, named(w))
		}
	})
}

// named returns a word with its name, if it has one.
func named(w fmt.Stringer) Named {
	n := Named{Slug: w.String()}
	if v, ok := w.(law.Value); ok {
		n.Title = law.Text{FR: v.In(law.French), EN: v.In(law.English)}
	}
	return n
}

// list notes that the value is a list, or an object by years, of what read reads.
func (s *Scanner) list(sort Sort, read func()) {
	s.Note(func(v *Shape) { v.Sort, v.Of = sort, s.ask(read) })
}

// table notes that the value is an object by its table.
func table[T any](s *Scanner, name string, fields []Field[T], into *T) {
	s.Note(func(v *Shape) {
		v.Sort, v.Name = AnObject, name
		for _, f := range fields {
			v.Members = append(v.Members, Member{f.Key, f.Required, s.ask(func() { f.Read(s, into) })})
		}
	})
}
