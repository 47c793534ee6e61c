// Package jury tells whether a test fails, without failing: tests hold the proofs that are
// written by hand against mutants of what they prove, such as L. 227-1 with a day too many,
// to see that some proof tells.
package jury

import "testing"

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
