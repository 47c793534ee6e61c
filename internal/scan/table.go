package scan

import (
	"slices"

	"github.com/coglaw/coglaw/law"
)

// A Field is one key of an object: whether it has to be there, and how its value is
// read. A table of fields is an object as the page of the format has it.
type Field[T any] struct {
	Key      string
	Required bool
	Read     func(*Scanner, *T)
}

// Object reads an object of a name by the table of its keys. Unknown keys, keys that come
// twice and required ones that are missing are faults; so is what is no object.
func Object[T any](s *Scanner, name string, fields []Field[T], into *T) Keys[T] {
	fits(len(fields))
	k := Keys[T]{object{s: s, start: s.pos}, fields}
	if !k.open() {
		table(s, name, fields, into)
		return k
	}
	i := -1
	for k.next() {
		if i = find(fields, k.key, i+1); i < 0 {
			k.unknown(names(fields))
		} else if k.has(i, fields[i].Key) {
			fields[i].Read(s, into)
		}
		s.pop()
	}
	if k.close() {
		for i := range fields {
			if fields[i].Required && !k.seen.Has(i) {
				s.Missing(k.start, fields[i].Key)
			}
		}
	}
	return k
}

// find returns the number of a key in the table, -1 where it has none. It looks from
// where the last key was, since most come in the order of the table.
func find[T any](fields []Field[T], key []byte, from int) int {
	for i := from; i < len(fields); i++ {
		if fields[i].Key == string(key) {
			return i
		}
	}
	for i := 0; i < from; i++ {
		if fields[i].Key == string(key) {
			return i
		}
	}
	return -1
}

func names[T any](fields []Field[T]) []string {
	keys := make([]string, len(fields))
	for i := range fields {
		keys[i] = fields[i].Key
	}
	return keys
}

// NewObject reads an object into a T of its own.
func NewObject[T any](s *Scanner, name string, fields []Field[T]) *T {
	into := new(T)
	Object(s, name, fields, into)
	return into
}

// List reads an array, each element into its own place in the list.
func List[T any](s *Scanner, list *[]T, read func(*Scanner, *T)) {
	s.Array(func(int) {
		var zero T
		*list = append(*list, zero)
		read(s, &(*list)[len(*list)-1])
	})
}

// Keys are the keys that an object was found to have, for what is asked of several
// of them together.
type Keys[T any] struct {
	object
	fields []Field[T]
}

// Has reports whether a key is there.
func (k Keys[T]) Has(key string) bool {
	return k.seen.Has(slices.IndexFunc(k.fields, func(f Field[T]) bool { return f.Key == key }))
}

// A When is a case that an object may be in, or may not.
type When[T any] struct {
	keys Keys[T]
	is   bool
}

// Where tells whether the object is in a case: its key has a value, any at all where it is nil.
// What is asked of it then is asked of one that was read to its end.
func (k Keys[T]) Where(is bool, key string, value any) When[T] {
	k.s.Note(func(v *Shape) { v.Cases = append(v.Cases, Case{Key: key, Is: value}) })
	return When[T]{k, is && k.OK}
}

// Unless is Where for an object that is not in the case.
func (k Keys[T]) Unless(is bool, key string, value any) When[T] {
	w := k.Where(!is, key, value)
	k.s.Note(func(v *Shape) { v.last().Unless = true })
	return w
}

// Requires records that a key is missing, if it is.
func (w When[T]) Requires(key string) {
	w.keys.s.Note(func(v *Shape) { v.last().Requires = append(v.last().Requires, key) })
	if w.is && !w.keys.Has(key) {
		w.keys.s.Missing(w.keys.start, key)
	}
}

// Refuses records that a key is there that may not be, if it is.
func (w When[T]) Refuses(key string, f law.Fault) {
	w.keys.s.Note(func(v *Shape) { v.last().Refuses = append(v.last().Refuses, key) })
	if w.is && w.keys.Has(key) {
		w.keys.s.AddUnder(law.NewMalformed(f.At("/" + key)))
	}
}

// last returns the case that was noted last.
func (v *Shape) last() *Case { return &v.Cases[len(v.Cases)-1] }

// DateStatus records that an object tells the day of a status without the status, if it does.
func (k Keys[T]) DateStatus() {
	k.Unless(k.Has("status"), "status", nil).Refuses("asOf", datesNothing)
}

var datesNothing = law.NewFault(law.NotAllowed, "« asOf » date un « status », qui manque", "`asOf` dates a `status`, which is missing")

// A Kind is what an object of a kind has, beside the keys that all have to have.
type Kind struct {
	Slug          string // under "kind"
	Requires, May []string
}

// Hold holds an object to its kind, given by its number from 1; 0 is none. It records, in the
// order of the table, which keys are missing that the kind requires, and which are there that it
// may not have.
func (k Keys[T]) Hold(kinds []Kind, kind int, foreign func(key string) law.Fault) {
	k.s.Note(func(v *Shape) {
		for i := range kinds {
			v.Cases = append(v.Cases, Case{Key: "kind", Is: kinds[i].Slug, Requires: kinds[i].Requires, Refuses: k.others(&kinds[i])})
		}
	})
	if !k.OK || kind == 0 {
		return
	}
	of := &kinds[kind-1]
	for i := range k.fields {
		switch key, given := k.fields[i].Key, k.seen.Has(i); {
		case given && k.isForeign(i, of):
			k.s.AddUnder(law.NewMalformed(foreign(key).At("/" + key)))
		case !given && slices.Contains(of.Requires, key):
			k.s.Missing(k.start, key)
		}
	}
}

// isForeign reports whether an object of the kind may not have the key of a number.
func (k Keys[T]) isForeign(i int, of *Kind) bool {
	f := &k.fields[i]
	return !f.Required && !slices.Contains(of.Requires, f.Key) && !slices.Contains(of.May, f.Key)
}

// others returns the keys that an object of the kind may not have.
func (k Keys[T]) others(of *Kind) (keys []string) {
	for i := range k.fields {
		if k.isForeign(i, of) {
			keys = append(keys, k.fields[i].Key)
		}
	}
	return keys
}
