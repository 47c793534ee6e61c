package repo

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// maxAdopted is how many lines the first test file of a team has, at most.
const maxAdopted = 29

// adopter runs the tests of a module that adopts the kit, and asks that its one file of tests is
// short, and the one that a page shows whole.
func adopter(dir, page string) (r report) {
	file := filepath.Join(dir, filepath.Base(dir)+"_test.go")
	text, err := os.ReadFile(file)
	if err != nil {
		r.fault("%v", err)
		return r
	}
	if n := bytes.Count(text, []byte("\n")); n > maxAdopted {
		r.fault("%s: %d lines; at most %d", file, n, maxAdopted)
	}
	if !strings.Contains(page, "```go\n"+string(text)+"```\n") {
		r.fault("%s: not shown whole", file)
	}
	cmd := exec.Command("go", "test", "-count=1", "-json", "./...")
	cmd.Dir, cmd.Stderr = dir, os.Stderr
	out, err := cmd.Output()
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var e struct{ Action, Test, Output string }
		if dec.Decode(&e) != nil {
			break
		}
		switch {
		case e.Test == "" || strings.Contains(e.Test, "/"):
		case e.Action == "pass":
			r.count++
			r.say("%s passes", e.Test)
		case e.Action == "fail" || e.Action == "skip":
			r.fault("%s: %s", e.Test, e.Action)
		}
	}
	if err != nil {
		r.fault("%s: go test: %v", dir, err)
	}
	return r
}

func TestAdopter(t *testing.T) {
	t.Run("sees", func(t *testing.T) {
		const head, long = "package x\n\nimport \"testing\"\n\n", maxAdopted
		t.Chdir(t.TempDir())
		files, _ := madeUp(map[string]string{
			"bad/go.mod":        "module example.org/bad\n\ngo 1.23\n",
			"bad/bad_test.go":   head + "func TestA(t *testing.T) { t.Error() }\n\nfunc TestB(t *testing.T) { t.Skip() }\n\nfunc TestC(t *testing.T) {}\n",
			"long/go.mod":       "module example.org/long\n\ngo 1.23\n",
			"long/long_test.go": head + "func TestA(t *testing.T) {}\n" + strings.Repeat("\n", long),
			"none/go.mod":       "module example.org/none\n\ngo 1.23\n",
			"none/none_test.go": "package x\n",
		})
		if err := os.CopyFS(".", files); err != nil {
			t.Fatal(err)
		}
		adopter("bad", "").expect(t, 1, "bad/bad_test.go: not shown whole", "TestA: fail", "TestB: skip", "bad: go test: exit status 1")
		adopter("long", "```go\n"+string(files["long/long_test.go"].Data)+"```\n").expect(t, 1, "long/long_test.go: 34 lines; at most 29")
		adopter("none", "```go\npackage x\n```\n").expect(t, 0)
		adopter("gone", "").expect(t, 0, "open gone/gone_test.go")
	})
	page, err := os.ReadFile("cog/cogtest/README.md")
	if err != nil {
		t.Fatal(err)
	}
	adopter("cog/cogtest/testdata/adopter", string(page)).tell(t)
}
