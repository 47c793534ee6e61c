// Package enum names the values of the closed lists that L. 227-1 and R. 611-18
// call for: each has a slug on the wire and a label in both languages.
package enum

import "github.com/coglaw/coglaw/law"

// A Table names the values of a list by their number. Number 0 is the zero
// value, which is none and has no name.
type Table []Name

// A Name is one value's slug and label.
type Name struct {
	Slug  string
	Label law.Text
}

// Slug returns the slug of value i, "" where there is none.
func (t Table) Slug(i uint8) string {
	if int(i) >= len(t) {
		return ""
	}
	return t[i].Slug
}

// In returns the label of value i in l, "" where there is none.
func (t Table) In(i uint8, l law.Language) string {
	if int(i) >= len(t) {
		return ""
	}
	return t[i].Label.In(l)
}

// Has reports whether i is a value of the list.
func (t Table) Has(i uint8) bool { return i > 0 && int(i) < len(t) }

// Marshal returns the slug of value i, as encoding.TextMarshaler has it.
func (t Table) Marshal(i uint8) ([]byte, error) { return []byte(t.Slug(i)), nil }

// Unmarshal sets i to the value with the given slug, as encoding.TextUnmarshaler
// has it. Case counts.
func (t Table) Unmarshal(i *uint8, slug []byte) error {
	for n := 1; n < len(t); n++ {
		if t[n].Slug == string(slug) {
			*i = uint8(n)
			return nil
		}
	}
	return law.Malformed1("", t.unknown(string(slug)))
}

// unknown says that slug is not in the list, and what is.
func (t Table) unknown(slug string) law.Text {
	known := ""
	for i, n := range t {
		if i > 1 {
			known += ", "
		}
		known += n.Slug
	}
	return law.Textf("valeur inconnue « %s » ; attendu : %s", "unknown value `%s`; expected one of %s", slug, known)
}
