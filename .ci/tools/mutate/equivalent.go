package main

import (
	"fmt"
	"slices"
	"strings"
)

// An equivalent is a mutant that a reader has found to do the same as the code, and why.
type equivalent struct {
	key, reason string
}

// equivalents reads the list: a line each, what is between tabs is the file, the function,
// the operator, the code before and after, the reason.
func equivalents(text string) (list []equivalent, err error) {
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		parts := strings.Split(line, "\t")
		if len(parts) != 5 || strings.TrimSpace(parts[4]) == "" {
			return nil, fmt.Errorf("not file, function, operator, code and reason: %q", line)
		}
		list = append(list, equivalent{strings.Join(parts[:4], "\t"), parts[4]})
	}
	return list, nil
}

// excuse marks the survivors that are on the list, and returns what is wrong with it: an
// entry of which there is no mutant, and one that tests notice.
func excuse(list []equivalent, mutants []*mutant, looked func(file string) bool) (wrong []string) {
	for _, e := range list {
		if file, _, _ := strings.Cut(e.key, "\t"); !looked(file) {
			continue
		}
		same := slices.DeleteFunc(slices.Clone(mutants), func(m *mutant) bool { return m.key() != e.key })
		lives := false
		for _, m := range same {
			if !m.killed && !m.out {
				m.equivalent, lives = true, true
			}
		}
		switch {
		case len(same) == 0:
			wrong = append(wrong, "no such mutant any more: "+e.key)
		case !lives:
			wrong = append(wrong, "tests notice it, so it is not equivalent: "+e.key)
		}
	}
	return wrong
}
