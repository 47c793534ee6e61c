// Package form checks the form of the parts that L. 227-1 and R. 611-18 have a
// convention made of: required texts, blank texts. What the law asks of them
// is judged elsewhere.
package form

import (
	"strings"

	"github.com/coglaw/coglaw/law"
)

// A Checker gathers faults, so that all are reported at once.
type Checker struct{ Faults []law.Fault }

// Add records a fault.
func (c *Checker) Add(pointer string, message law.Text) {
	c.Faults = append(c.Faults, law.Fault{Pointer: pointer, Message: message})
}

// AddAt records the faults that err carries, under prefix.
func (c *Checker) AddAt(prefix string, err error) {
	if m, ok := err.(*law.Malformed); ok {
		for f := range m.Faults() {
			f.Pointer = prefix + f.Pointer
			c.Faults = append(c.Faults, f)
		}
	}
}

// Required records a fault where a text that must be there is not, or is blank.
// The fault of a missing text points to the object that lacks it.
func (c *Checker) Required(pointer, key, text string) {
	if text == "" {
		c.Add(pointer[:strings.LastIndexByte(pointer, '/')], IsMissing(key))
		return
	}
	c.Optional(pointer, text)
}

// Missing records that the part itself lacks what key names.
func (c *Checker) Missing(key string) { c.Add("", IsMissing(key)) }

// Optional records a fault where a text that may be absent is there but blank.
func (c *Checker) Optional(pointer, text string) {
	if text != "" && IsBlank(text) {
		c.Add(pointer, Blank)
	}
}

// Err returns the error that carries the faults, nil where there are none.
func (c *Checker) Err() error { return law.NewMalformed(c.Faults...) }

// IsBlank reports whether a text says nothing.
func IsBlank(text string) bool { return strings.TrimSpace(text) == "" }

// IsYear reports whether y is a year of four digits.
func IsYear(y int) bool { return y >= 1000 && y <= 9999 }

// NotYear says that a number is none.
var NotYear = law.Text{FR: "ce n’est pas une année à quatre chiffres", EN: "not a year of four digits"}

// NoSuchDay says that a date is none.
var NoSuchDay = law.Text{FR: "cette date n’existe pas", EN: "there is no such date"}

// Blank says that a text is.
var Blank = law.Text{FR: "texte vide", EN: "blank text"}

// IsMissing says that a required member is.
func IsMissing(key string) law.Text {
	return law.Textf("il manque « %s »", "`%s` is missing", key)
}

// Cite sets the article that the faulty part serves.
func Cite(faults []law.Fault, at law.Citation) []law.Fault {
	for i := range faults {
		faults[i].Citations = []law.Citation{at}
	}
	return faults
}
