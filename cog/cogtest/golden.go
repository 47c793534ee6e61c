package cogtest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Golden asks that got is what a file holds, "testdata/report.golden", and shows the first lines
// that differ. With COGTEST_UPDATE=1 in the environment it writes the file instead: read the
// difference before you keep it.
func Golden(t testing.TB, file string, got []byte) {
	t.Helper()
	if os.Getenv("COGTEST_UPDATE") == "1" {
		if err := write(file, got); err != nil {
			t.Fatalf("%v", err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		fail(t, fmt.Sprintf("%v\n  write:  COGTEST_UPDATE=1 go test -run '%s'\n", err, pattern(t.Name())))
		return
	}
	if where := differs(string(want), string(got)); where != "" {
		fail(t, fmt.Sprintf("%s: not what it holds\n%s  write:  COGTEST_UPDATE=1 go test -run '%s'\n", file, where, pattern(t.Name())))
	}
}

func write(file string, text []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		return err
	}
	return os.WriteFile(file, text, 0o666)
}

// differs shows the first line in which two texts differ, "" if none does.
func differs(want, got string) string {
	w, g := strings.SplitAfter(want, "\n"), strings.SplitAfter(got, "\n")
	for i := range w { // the last line of each has no end, so that the shorter one differs there
		if w[i] != g[i] {
			return fmt.Sprintf("  line %d\n  wanted: %q\n  found:  %q\n", i+1, w[i], g[i])
		}
	}
	return ""
}
