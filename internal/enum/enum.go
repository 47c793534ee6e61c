// Package enum names the values of the closed lists that L. 227-1 and R. 611-18
// call for: each has a slug on the wire and a label in both languages.
package enum

import (
	"iter"

	"golang.org/x/exp/constraints"

	"github.com/coglaw/coglaw/law"
)

// A Table names the values of a list, each at its own number. Number 0 is the zero
// value, which is none and has no name.
type Table[T constraints.Unsigned] []Name

// A Name is one value's slug and label.
type Name struct {
	Slug  string
	Label law.Text
}

// Slug returns the slug of value v, "" where there is none.
func (t Table[T]) Slug(v T) string {
	if uint64(v) >= uint64(len(t)) {
		return ""
	}
	return t[v].Slug
}

// In returns the label of value v in l, "" where there is none.
func (t Table[T]) In(v T, l law.Language) string {
	if uint64(v) >= uint64(len(t)) {
		return ""
	}
	return t[v].Label.In(l)
}

// Has reports whether v is a value of the list.
func (t Table[T]) Has(v T) bool { return v > 0 && uint64(v) < uint64(len(t)) }

// All yields the values of the list in order.
func (t Table[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := 1; i < len(t); i++ {
			if !yield(T(i)) {
				return
			}
		}
	}
}

// Marshal returns the slug of value v, as encoding.TextMarshaler has it; "" of the zero
// value. What is no value of the list is an error.
func (t Table[T]) Marshal(v T) ([]byte, error) {
	if v != 0 && !t.Has(v) {
		return nil, law.NewMalformed(law.NewFault(law.UnknownWord, "il n’y a pas de valeur n° %d ; attendu : %s",
			"there is no value no. %d; expected one of %s", uint64(v), t.known()))
	}
	return []byte(t.Slug(v)), nil
}

// Unmarshal sets v to the value with the given slug, as encoding.TextUnmarshaler
// has it, to the zero value where it is "". Case counts.
func (t Table[T]) Unmarshal(v *T, slug []byte) error {
	if len(slug) == 0 {
		*v = 0
		return nil
	}
	for i := 1; i < len(t); i++ {
		if t[i].Slug == string(slug) {
			*v = T(i)
			return nil
		}
	}
	return law.NewMalformed(Unknown(string(slug), t.known().EN))
}

// known lists the slugs, the same in both languages.
func (t Table[T]) known() law.Text {
	known := ""
	for i, n := range t {
		if i > 1 {
			known += ", "
		}
		known += n.Slug
	}
	return law.Text{FR: known, EN: known}
}

// Unknown says that a word is not in a closed list, and what is.
func Unknown(word, known string) law.Fault {
	return law.NewFault(law.UnknownWord, "valeur inconnue « %s » ; attendu : %s", "unknown value `%s`; expected one of %s",
		word, law.Text{FR: known, EN: known}) // a Text, since the list is not quoted from the document
}
