// Package repo holds the gates that look at the repository itself. Each is a test
// that first shows its check something wrong, since a gate that cannot fail guards
// nothing, and then looks at the real thing. It fails where it looked at nothing, and
// tells .ci/run how many things it looked at.
package repo

import (
	"fmt"
	"io/fs"
	"log"
	"maps"
	"os"
	"os/exec"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
)

// TestMain goes to the root of the repository, wherever the tests are started.
func TestMain(m *testing.M) {
	top, err := exec.Command("git", "rev-parse", "--show-toplevel").Output()
	if err == nil {
		err = os.Chdir(strings.TrimSpace(string(top)))
	}
	if err != nil {
		log.Fatal(err)
	}
	os.Exit(m.Run())
}

// A report is what a check hands back.
type report struct {
	count int      // the things it looked at
	said  []string // worth printing, right or wrong
	wrong []string
}

func (r *report) say(format string, args ...any) {
	r.said = append(r.said, fmt.Sprintf(format, args...))
}

func (r *report) fault(format string, args ...any) {
	r.wrong = append(r.wrong, fmt.Sprintf(format, args...))
}

// tell ends a gate.
func (r report) tell(t *testing.T) {
	t.Helper()
	for _, s := range r.said {
		t.Log(s)
	}
	for _, w := range r.wrong {
		t.Error(w)
	}
	if r.count == 0 {
		t.Error("nothing looked at")
	}
	t.Attr("count", strconv.Itoa(r.count))
}

// expect asks of a check that it looked at so many things and found these faults,
// each named by its beginning.
func (r report) expect(t *testing.T, count int, faults ...string) {
	t.Helper()
	if r.count != count || !slices.EqualFunc(r.wrong, faults, strings.HasPrefix) {
		t.Errorf("looked at %d and found\n%q\ninstead of %d and\n%q", r.count, r.wrong, count, faults)
	}
}

// tracked is the files of the repository, but those ignored or gone.
func tracked(t *testing.T) []string {
	t.Helper()
	out, err := exec.Command("git", "ls-files", "-z", "-co", "--exclude-standard").Output()
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(strings.Split(string(out), "\x00"), func(name string) bool {
		_, err := os.Stat(name)
		return err != nil
	})
}

// madeUp returns a tree with the files given, and their names.
func madeUp(texts map[string]string) (tree fstest.MapFS, names []string) {
	tree = fstest.MapFS{}
	for name, text := range texts {
		tree[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return tree, slices.Sorted(maps.Keys(texts))
}

// page returns the text of a Markdown file, and nothing of any other.
func page(tree fs.FS, name string) string {
	if path.Ext(name) != ".md" {
		return ""
	}
	text, err := fs.ReadFile(tree, name)
	if err != nil {
		log.Fatal(err)
	}
	return string(text)
}
