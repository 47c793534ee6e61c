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

// Object reads an object by the table of its keys. Unknown keys, keys that come
// twice and required ones that are missing are faults; so is what is no object.
func Object[T any](s *Scanner, fields []Field[T], into *T) Keys[T] {
	fits(len(fields))
	k := Keys[T]{object{s: s, start: s.pos}, fields}
	if !k.open() {
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
func NewObject[T any](s *Scanner, fields []Field[T]) *T {
	into := new(T)
	Object(s, fields, into)
	return into
}

// Objects reads an array of objects that have one table.
func Objects[T any](s *Scanner, list *[]T, fields []Field[T]) {
	List(s, list, func(s *Scanner, into *T) { Object(s, fields, into) })
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

// Require records that a key is missing, if it is.
func (k Keys[T]) Require(key string) {
	if !k.Has(key) {
		k.s.Missing(k.start, key)
	}
}

// DateStatus records that an object tells the day of a status without the status, if it does.
func (k Keys[T]) DateStatus() {
	if k.OK && k.Has("asOf") && !k.Has("status") {
		k.s.AddUnder(law.NewMalformed(law.NewFault(law.NotAllowed,
			"« asOf » date un « status », qui manque", "`asOf` dates a `status`, which is missing").At("/asOf")))
	}
}

// Hold holds an object to its kind. It records, in the order of the table, which keys
// are missing that the kind requires, and which are there that it may not have, beside
// those that all have to have.
func (k Keys[T]) Hold(requires, may []string, foreign func(key string) law.Fault) {
	for i := range k.fields {
		f := &k.fields[i]
		if f.Required {
			continue
		}
		required := slices.Contains(requires, f.Key)
		switch given := k.seen.Has(i); {
		case required && !given:
			k.s.Missing(k.start, f.Key)
		case given && !required && !slices.Contains(may, f.Key):
			k.s.AddUnder(law.NewMalformed(foreign(f.Key).At("/" + f.Key)))
		}
	}
}
