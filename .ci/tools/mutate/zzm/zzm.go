// Package zzm is the switch behind which every mutant stands. The tool puts a copy of it
// into the copy of the module that it mutates.
//
// Off, each function does what stood there before, evaluates each operand once and in the
// same order. On, that is for the one mutant whose number COGLAW_MUTANT holds, it does what
// the mutant does. With COGLAW_TRACE it writes to that file which mutants were reached.
package zzm

import (
	"cmp"
	"fmt"
	"os"
	"strconv"
	"sync/atomic"
)

var (
	active, _ = strconv.Atoi(os.Getenv("COGLAW_MUTANT"))
	trace     = open(os.Getenv("COGLAW_TRACE"))
	seen      [1 << 20]atomic.Bool
)

func open(name string) *os.File {
	if name == "" {
		return nil
	}
	f, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		panic(err)
	}
	return f
}

func reach(id int) {
	if !seen[id].Load() && !seen[id].Swap(true) {
		fmt.Fprintln(trace, id)
	}
}

// On reports whether a mutant is the one switched on.
func On(id int) bool {
	if trace != nil {
		reach(id)
	}
	return id == active
}

// Xor negates v.
func Xor(id int, v bool) bool { return On(id) != v }

// Lt and the three below compare, and take the bound for the other side of it. They are
// reached where the bound is met: elsewhere they do the same, on or off.
func Lt[T cmp.Ordered](id int, a, b T) bool { return a == b && On(id) || a < b }

// Le is reached where a is b.
func Le[T cmp.Ordered](id int, a, b T) bool { return a < b || a == b && !On(id) }

// Gt is reached where a is b.
func Gt[T cmp.Ordered](id int, a, b T) bool { return a == b && On(id) || a > b }

// Ge is reached where a is b.
func Ge[T cmp.Ordered](id int, a, b T) bool { return a > b || a == b && !On(id) }

// An Integer is what bits can be counted of.
type Integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// A Number is what can be added.
type Number interface{ Integer | ~float32 | ~float64 }

// Add subtracts instead, where there is something to add.
func Add[T Number](id int, a, b T) T {
	if b != 0 && On(id) {
		return a - b
	}
	return a + b
}

// Sub adds, where there is something to subtract.
func Sub[T Number](id int, a, b T) T {
	if b != 0 && On(id) {
		return a + b
	}
	return a - b
}

// Mul divides.
func Mul[T Number](id int, a, b T) T {
	if On(id) {
		return a / b
	}
	return a * b
}

// Quo multiplies.
func Quo[T Number](id int, a, b T) T {
	if On(id) {
		return a * b
	}
	return a / b
}

// Rem multiplies.
func Rem[T Integer](id int, a, b T) T {
	if On(id) {
		return a * b
	}
	return a % b
}

// And takes the bits of either.
func And[T Integer](id int, a, b T) T {
	if On(id) {
		return a | b
	}
	return a & b
}

// Or takes the bits of both.
func Or[T Integer](id int, a, b T) T {
	if On(id) {
		return a & b
	}
	return a | b
}

// Not is &^, and keeps what it should clear.
func Not[T Integer](id int, a, b T) T {
	if On(id) {
		return a & b
	}
	return a &^ b
}

// Num is a constant, one more or, with the next number, one less.
func Num[T Number](id int, v T) T {
	switch {
	case On(id):
		return v + 1
	case On(id + 1):
		return v - 1
	}
	return v
}

// Zero is what a function returns, or nothing.
func Zero[T any](id int, v T) T {
	if On(id) {
		var none T
		return none
	}
	return v
}
