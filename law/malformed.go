package law

import (
	"iter"
	"strings"
)

// MaxFaults is how many faults are told of one document; where there are more, the last
// one told says how many.
const MaxFaults = 100

// Malformed is the error of what is no convention, or no part of one: a blank
// text, a date that does not exist, an end before its start. It carries the
// faults found, and no verdict goes with it.
type Malformed struct{ faults []Fault }

// NewMalformed returns the error that carries faults, nil where there are none. Of over
// [MaxFaults] it tells the first and counts the rest.
func NewMalformed(faults ...Fault) error {
	if len(faults) == 0 {
		return nil
	}
	told := make([]Fault, 0, min(len(faults), MaxFaults))
	rest := Fault{}
	for _, f := range faults {
		switch {
		case f.Code == TooMany:
			f.More += rest.More
			rest = f
		case len(told) == MaxFaults:
			rest.More++
		default:
			f.Pointer = excerptOfPointer(f.Pointer)
			told = append(told, f.clone())
		}
	}
	if rest.More > 0 {
		kept := min(len(told), MaxFaults-1)
		last := More(rest.More + len(told) - kept)
		last.Line, last.Column = rest.Line, rest.Column
		told = append(told[:kept], last)
	}
	return &Malformed{told}
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

// Len returns the number of faults told, at most [MaxFaults], and at least one but for the zero
// Malformed.
func (m *Malformed) Len() int { return len(m.faults) }

// In says every fault in l, one a line.
func (m *Malformed) In(l Language) string {
	if len(m.faults) == 0 {
		return Text{"aucune erreur de forme", "no fault of form"}.In(l)
	}
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
