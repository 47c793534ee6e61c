package main

import (
	"cmp"
	"slices"
	"strings"
)

// An edit puts text in place of a stretch of the source, or around it. What is around is
// in order: an edit made before another on the same stretch is around it.
type edit struct {
	start, end  int
	text, after string
	wraps       bool
	of          *mutant
}

// rewrite returns the source with every edit made whose mutant is not out.
func rewrite(src []byte, edits []edit) string {
	type insertion struct {
		at, upto int
		closes   bool
		order    int
		text     string
	}
	var list []insertion
	for i, e := range edits {
		switch {
		case e.of != nil && e.of.out:
		case e.wraps:
			list = append(list, insertion{e.start, e.start, false, i, e.text}, insertion{e.end, e.end, true, -i, e.after})
		default:
			list = append(list, insertion{e.start, e.end, false, i, e.text})
		}
	}
	slices.SortStableFunc(list, func(a, b insertion) int {
		if c := cmp.Compare(a.at, b.at); c != 0 {
			return c
		}
		if a.closes != b.closes {
			if a.closes {
				return -1
			}
			return 1
		}
		return cmp.Compare(a.order, b.order)
	})
	var b strings.Builder
	done := 0
	for _, in := range list {
		b.Write(src[done:in.at])
		b.WriteString(in.text)
		done = in.upto
	}
	b.Write(src[done:])
	return b.String()
}
