package law

import (
	"fmt"
	"iter"
	"slices"
	"strings"
)

// A Fault is one thing wrong with the form of a document or of a part: it is no
// convention at all, so there is nothing for the law to judge.
type Fault struct {
	Pointer      string // where, an RFC 6901 JSON pointer
	Line, Column int    // where in the text, from 1; 0 if there is no text
	Message      Text
	Citations    []Citation // the article the part serves, if any
}

// In says the fault in l, with its place.
func (f Fault) In(l Language) string {
	var place string
	switch {
	case f.Line > 0 && f.Pointer != "":
		place = Textf("ligne %d, colonne %d, %s : ", "line %d, column %d, %s: ", f.Line, f.Column, f.Pointer).In(l)
	case f.Line > 0:
		place = Textf("ligne %d, colonne %d : ", "line %d, column %d: ", f.Line, f.Column).In(l)
	case f.Pointer != "":
		place = f.Pointer + Text{" : ", ": "}.In(l)
	}
	s := place + f.Message.In(l)
	if len(f.Citations) > 0 {
		s += " (" + cite(f.Citations) + ")"
	}
	return s
}

// Error returns the fault in English.
func (f Fault) Error() string { return f.In(English) }

func (f Fault) clone() Fault {
	f.Citations = slices.Clone(f.Citations)
	return f
}

// Malformed is the error of what is no convention, or no part of one: a blank
// text, a date that does not exist, an end before its start. It carries every
// fault found, and no verdict goes with it.
type Malformed struct{ faults []Fault }

// NewMalformed returns the error that carries faults, nil where there are none.
func NewMalformed(faults ...Fault) error {
	if len(faults) == 0 {
		return nil
	}
	m := &Malformed{slices.Clone(faults)}
	for i, f := range m.faults {
		m.faults[i] = f.clone()
	}
	return m
}

// Malformed1 returns the error of a single fault.
func Malformed1(pointer string, message Text, citations ...Citation) error {
	return NewMalformed(Fault{Pointer: pointer, Message: message, Citations: citations})
}

// Faults yields the faults in the order they were found.
func (m *Malformed) Faults() iter.Seq[Fault] {
	return func(yield func(Fault) bool) {
		for _, f := range m.faults {
			if !yield(f.clone()) {
				return
			}
		}
	}
}

// Len returns the number of faults, at least one.
func (m *Malformed) Len() int { return len(m.faults) }

// In says every fault in l, one a line.
func (m *Malformed) In(l Language) string {
	lines := make([]string, len(m.faults))
	for i, f := range m.faults {
		lines[i] = f.In(l)
	}
	return strings.Join(lines, "\n")
}

// Error returns every fault in English, one a line.
func (m *Malformed) Error() string { return "malformed: " + m.In(English) }

// Unwrap lets errors.As see each fault.
func (m *Malformed) Unwrap() []error {
	errs := make([]error, len(m.faults))
	for i, f := range m.faults {
		errs[i] = f.clone()
	}
	return errs
}

// Pointer writes an RFC 6901 JSON pointer from member names and indexes.
func Pointer(tokens ...any) string {
	var b strings.Builder
	for _, t := range tokens {
		b.WriteByte('/')
		pointerEscapes.WriteString(&b, fmt.Sprint(t))
	}
	return b.String()
}

var pointerEscapes = strings.NewReplacer("~", "~0", "/", "~1")
