package cogtest

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A finding is one thing that was found: what it goes by, which is compared, and what is to be
// said of it where it was not wanted.
type finding struct{ name, says string }

// An assertion is one comparison of what is wanted with what was found.
type assertion struct {
	of      string // what is compared: "breaches"
	judged  string // what they were found in, on one line
	want    []string
	found   []finding
	missing func(name string) string // why what is wanted was not found, "" if nothing is known
}

// hold fails the test where what was found is not what is wanted, each as often, in whatever
// order.
func (a assertion) hold(t testing.TB) {
	t.Helper()
	beyond, missing := slices.Clone(a.found), []string{}
	for _, name := range a.want {
		if i := slices.IndexFunc(beyond, func(f finding) bool { return f.name == name }); i >= 0 {
			beyond = slices.Delete(beyond, i, i+1)
		} else {
			missing = append(missing, name)
		}
	}
	if len(beyond)+len(missing) == 0 {
		return
	}
	var names []string
	for _, f := range a.found {
		names = append(names, f.name)
	}
	var s strings.Builder
	fmt.Fprintf(&s, "%s: not those wanted\n  wanted: %s\n  found:  %s\n", a.of, listed(a.want), listed(names))
	for _, f := range beyond {
		fmt.Fprintf(&s, "  beyond: %s\n", f.says)
	}
	for _, name := range missing {
		fmt.Fprintf(&s, "  missing: %s\n", strings.TrimSuffix(name+": "+a.missing(name), ": "))
	}
	if a.judged != "" {
		fmt.Fprintf(&s, "  in: %s\n", a.judged)
	}
	fail(t, s.String())
}

func listed(names []string) string {
	if len(names) == 0 {
		return "none"
	}
	return strings.Join(names, ", ")
}

// fail fails the test, and tells how to run it again.
func fail(t testing.TB, text string) {
	t.Helper()
	t.Errorf("%s  again:  go test -run '%s'", text, pattern(t.Name()))
}

// pattern matches one test, and one subtest, by its name, and can stand between single quotes.
func pattern(name string) string {
	parts := strings.Split(name, "/")
	for i, p := range parts {
		parts[i] = "^" + strings.ReplaceAll(regexp.QuoteMeta(p), "'", ".") + "$"
	}
	return strings.Join(parts, "/")
}
