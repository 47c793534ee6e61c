package main

import (
	"testing"
	"time"
)

func TestWhatIsBeyondABoundIsNamed(t *testing.T) {
	ms := int64(time.Millisecond)
	for _, c := range []struct {
		command         string
		expected        int
		stream          bool
		once, fourTimes cost
		wrong           string
	}{
		{"check", 0, false, cost{cost: 100 * ms}, cost{cost: 800 * ms, memory: 300 << 20}, ""},
		{"check", 0, false, cost{cost: 100 * ms}, cost{cost: 801 * ms}, "TIME"},
		{"check", 0, false, cost{cost: ms}, cost{cost: 400 * ms}, ""}, // noise
		{"check", 0, false, cost{cost: 10, counted: true}, cost{cost: 800_001, counted: true}, "TIME"},
		{"check", 0, false, cost{}, cost{memory: 301 << 20}, "MEMORY"},
		{"check", 2, false, cost{output: 900_000, status: 2}, cost{output: 1_000_001, status: 2}, "OUTPUT"},
		{"check", 2, true, cost{output: 900_000, status: 2}, cost{output: 1_000_001, status: 2}, ""},
		{"check", 0, false, cost{output: 900_000}, cost{output: 7_200_001}, "OUTPUT"},
		{"check", 1, false, cost{status: 1}, cost{status: 2}, "STATUS 2, 1 expected"},
		{"show", 1, false, cost{}, cost{}, ""}, // a breach is for check to tell
		{"check", 0, false, cost{}, cost{late: true}, "LATE"},
	} {
		if wrong := beyond(c.command, c.expected, c.stream, c.once, c.fourTimes); wrong != c.wrong {
			t.Errorf("%q, not %q: %+v", wrong, c.wrong, c)
		}
	}
}
