package cogtest

import (
	"errors"
	"fmt"
	"testing"

	"github.com/coglaw/coglaw/law"
)

// Malformed asks that an error tells faults of form at exactly these places, JSON pointers, one
// for each fault in whatever order: "/term/end", "" for the whole. It finds *law.Malformed
// however the error wraps it.
func Malformed(t testing.TB, err error, pointers ...string) {
	t.Helper()
	a := assertion{of: "faults of form", missing: nothing}
	for _, p := range pointers {
		a.want = append(a.want, place(p))
	}
	var m *law.Malformed
	if !errors.As(err, &m) {
		fail(t, fmt.Sprintf("nothing is malformed\n  wanted: %s\n  found:  %s\n", listed(a.want), told(err)))
		return
	}
	for f := range m.Faults() {
		says := fmt.Sprintf("%s: %s: %s", place(f.Pointer), f.Code, f.Message.EN)
		if f.Line > 0 {
			says += fmt.Sprintf(" (line %d, column %d)", f.Line, f.Column)
		}
		a.found = append(a.found, finding{place(f.Pointer), says})
	}
	a.hold(t)
}

func place(pointer string) string {
	if pointer == "" {
		return "the whole"
	}
	return pointer
}
