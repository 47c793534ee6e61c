package repo

import (
	"bytes"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// examples runs each program under a folder and compares what it prints with the
// output of the Example that goes with it, the one its documentation shows. A module of
// its own has tests of its own, which another gate runs.
func examples(folder string) (r report) {
	mains, _ := filepath.Glob(filepath.Join(folder, "*", "main.go"))
	for _, main := range mains {
		dir := filepath.ToSlash(filepath.Dir(main))
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			continue
		}
		r.count++
		want, err := announced(dir)
		cmd := exec.Command("go", "run", "./"+dir)
		cmd.Stderr = os.Stderr
		got, failed := cmd.Output()
		switch {
		case err != nil || want == "":
			r.fault("%s: no Example of the package with an output (%v)", dir, err)
		case failed != nil:
			r.fault("%s: %v", dir, failed)
		case strings.TrimSpace(string(got)) != strings.TrimSpace(want):
			r.fault("%s: prints\n%s\nand in its Example\n%s", dir, got, want)
		default:
			r.say("%s: %d lines, as its Example says", dir, bytes.Count(got, []byte("\n")))
		}
	}
	return r
}

// announced returns the output of the Example of the package in a folder.
func announced(dir string) (string, error) {
	names, _ := filepath.Glob(filepath.Join(dir, "*_test.go"))
	var files []*ast.File
	for _, name := range names {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			return "", err
		}
		files = append(files, f)
	}
	for _, e := range doc.Examples(files...) {
		if e.Name == "" {
			return e.Output, nil
		}
	}
	return "", nil
}

func TestExamples(t *testing.T) {
	t.Run("sees", func(t *testing.T) {
		const test = "package main\n\nfunc Example() {\n\tmain()\n\t// Output:\n\t// hello\n}\n"
		t.Chdir(t.TempDir())
		files, _ := madeUp(map[string]string{
			"go.mod":            "module example.org/x\n\ngo 1.23\n",
			"x/apart/go.mod":    "module example.org/apart\n",
			"x/apart/main.go":   "package main\n\nfunc main() { wrong }\n",
			"x/bare/main.go":    "package main\n\nfunc main() {}\n",
			"x/right/main.go":   "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(\"hello\") }\n",
			"x/right/x_test.go": test,
			"x/wrong/main.go":   "package main\n\nfunc main() {}\n",
			"x/wrong/x_test.go": test,
		})
		if err := os.CopyFS(".", files); err != nil {
			t.Fatal(err)
		}
		examples("x").expect(t, 3, "x/bare: no Example", "x/wrong: prints\n\nand in its Example\nhello")
	})
	examples("examples").tell(t)
}
