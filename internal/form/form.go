// Package form checks the form of the parts that L. 227-1 and R. 611-18 have a
// convention made of: required texts, blank texts. What the law asks of them
// is judged elsewhere.
package form

import (
	"slices"
	"strings"

	"github.com/coglaw/coglaw/law"
)

// A Checker gathers faults, so that all are reported at once. It keeps as many as are
// told and counts the others, so that a document at fault everywhere costs no more
// memory than another.
type Checker struct {
	faults []law.Fault // of no more than law.MaxFaults
	more   int
}

// Found returns how many faults there are so far.
func (c *Checker) Found() int { return len(c.faults) + c.more }

// Full reports whether a fault more would only be counted.
func (c *Checker) Full() bool { return len(c.faults) == law.MaxFaults }

// Add records a fault at a place.
func (c *Checker) Add(pointer string, f law.Fault) {
	switch {
	case f.Code == law.TooMany:
		c.more += f.More
	case c.Full():
		c.more++
	default:
		c.faults = append(c.faults, f.At(pointer))
	}
}

// Find records a fault of which there may be as many as the document has parts: it is
// made only if it is kept.
func (c *Checker) Find(fault func() law.Fault) {
	if c.Full() {
		c.more++
		return
	}
	c.Add("", fault())
}

// AddAt records the faults that err carries, under prefix.
func (c *Checker) AddAt(prefix string, err error) {
	if m, ok := err.(*law.Malformed); ok {
		for f := range m.Faults() {
			c.Add(prefix, f)
		}
	}
}

// Required records a fault where a text that must be there is not, or says nothing.
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

// Optional records a fault where a text that may be absent is there but is none: it says
// nothing, holds the character U+0000 or is not UTF-8, all of which a document is refused for.
func (c *Checker) Optional(pointer, text string) {
	switch {
	case text == "":
	case !IsUTF8(text):
		c.Add(pointer, NotUTF8)
	case IsBlank(text):
		c.Add(pointer, Blank)
	case HasNul(text):
		c.Add(pointer, Nul)
	}
}

// Faults returns the faults, the last one standing for those that are only counted.
func (c *Checker) Faults() []law.Fault {
	if c.more == 0 {
		return c.faults
	}
	return append(slices.Clip(c.faults), law.More(c.more))
}

// Err returns the error that carries the faults, nil where there are none.
func (c *Checker) Err() error { return law.NewMalformed(c.Faults()...) }

// ErrCiting is Err with the article that the part serves in each fault.
func (c *Checker) ErrCiting(at law.Citation) error {
	for i := range c.faults {
		c.faults[i].Citations = []law.Citation{at}
	}
	return c.Err()
}

// Reset forgets all faults.
func (c *Checker) Reset() { c.faults, c.more = c.faults[:0], 0 }

// IDs are the ids that stand in a document so far.
type IDs map[string]bool

// Add adds an id, and records that it is used twice, if it is, where it stands.
func (ids IDs) Add(c *Checker, id string, at func() string) {
	if ids[id] {
		c.Find(func() law.Fault { return IsUsedTwice(id).At(at()) })
	}
	ids[id] = true
}
