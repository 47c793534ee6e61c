// Package jury tells whether a test fails, without failing: tests hold the proofs that are
// written by hand against mutants of what they prove, such as L. 227-1 with a day too many,
// to see that some proof tells.
package jury

import (
	"testing"
	"time"
)

// Finds reports whether something is wrong by a proof, which is stopped at the first thing
// that is. A proof that panics fails. What the proof needs of a test beside failing it, it
// has from t.
func Finds(t testing.TB, prove func(testing.TB)) (wrong bool) {
	defer func() { wrong = recover() != nil }()
	prove(juror{t})
	return false
}

// A juror is a testing.TB that stops at the first thing wrong and tells nobody.
type juror struct{ testing.TB }

func (juror) Helper()               {}
func (juror) Name() string          { return "" }
func (juror) Log(...any)            {}
func (juror) Logf(string, ...any)   {}
func (juror) Error(...any)          { panic("wrong") }
func (juror) Errorf(string, ...any) { panic("wrong") }
func (juror) Fatal(...any)          { panic("wrong") }
func (juror) Fatalf(string, ...any) { panic("wrong") }
func (juror) Fail()                 { panic("wrong") }
func (juror) FailNow()              { panic("wrong") }

// Run is t.Run where there are subtests.
func Run(t testing.TB, name string, test func(testing.TB)) {
	if whole, ok := t.(*testing.T); ok {
		whole.Run(name, func(t *testing.T) { test(t) })
		return
	}
	test(t)
}

// Alone skips a test under the race detector, to which it has nothing to show: it does a
// great deal, and all of it in one goroutine.
func Alone(t testing.TB) {
	t.Helper()
	if Raced {
		t.Skip("one goroutine, no race")
	}
}

// A Mutant is one thing made wrong.
type Mutant struct {
	Name string
	Of   any                  // what it is of, by which proofs are chosen
	Make func() (undo func()) // makes it, and returns what undoes it
}

// Set is the mutant that has v at p.
func Set[T any](of any, name string, p *T, v T) Mutant {
	return Mutant{name, of, func() func() {
		old := *p
		*p = v
		return func() { *p = old }
	}}
}

// Try makes each mutant in turn and asks whether some proof fails, of what it is of. One by
// which all hold is equivalent, for the reason given, or shows what nothing proves.
func Try(t testing.TB, mutants []Mutant, equivalent map[string]string, fails func(of any) bool) {
	t.Helper()
	begun, killed := time.Now(), 0
	made := map[string]bool{}
	for _, m := range mutants {
		if made[m.Name] {
			t.Errorf("two mutants are called %s", m.Name)
		}
		made[m.Name] = true
		undo := m.Make()
		dies := fails(m.Of)
		undo()
		switch reason := equivalent[m.Name]; {
		case dies && reason != "":
			t.Errorf("a proof fails, and it is said to be equivalent: %s", m.Name)
		case !dies && reason == "":
			t.Errorf("no proof fails: %s", m.Name)
		}
		if dies {
			killed++
		}
	}
	for name := range equivalent {
		if !made[name] {
			t.Errorf("no mutant is called %s", name)
		}
	}
	if len(made) == 0 {
		t.Error("no mutant was made")
	}
	t.Logf("%d mutants made, %d killed, %d equivalent, in %s", len(made), killed, len(equivalent), time.Since(begun).Round(time.Millisecond))
}
