package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A gate that cannot fail guards nothing: each is shown something right and
// something wrong.

// folder makes a folder with the given files in it.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// expect compares the number of things looked at, and what was found wrong, each
// fault with its beginning.
func expect(t *testing.T, r report, count int, faults ...string) {
	t.Helper()
	if r.count != count {
		t.Errorf("looked at %d, want %d", r.count, count)
	}
	if len(r.wrong) != len(faults) {
		t.Fatalf("found %d faults, want %d: %q", len(r.wrong), len(faults), r.wrong)
	}
	for i, f := range faults {
		if !strings.HasPrefix(r.wrong[i], f) {
			t.Errorf("fault %d is %q, want %q", i, r.wrong[i], f)
		}
	}
}

func TestTree(t *testing.T) {
	mark := "TO" + "DO"
	files := map[string]string{
		"good/good.go":      "// Package good is commented.\npackage good\n",
		"bad/bad.go":        "package bad\n",
		"bad/bad_test.go":   "// Package bad has its comment in a test.\npackage bad\n",
		"undone.md":         "Some text.\n\n" + mark + ": more of it.\n",
		"long.md":           strings.Repeat("\n", maxLines+1),
		"data.json":         strings.Repeat("\n", maxLines+1),
		"machine.md":        "Look in " + "/ho" + "me/someone, not in /term/start.\n",
		"script":            "#!/usr" + "/bin/env bash\n",
		"work-accidents.md": "The pointer `/work-accidents` is none of a machine.\n",
	}
	list := []string{"good/good.go", "bad/bad.go", "bad/bad_test.go", "undone.md", "long.md", "data.json", "machine.md",
		"script", "work-accidents.md", "gone.md"}
	r, err := tree(folder(t, files), list)
	if err != nil {
		t.Fatal(err)
	}
	expect(t, r, 9, "undone.md:3: left over", "long.md: 501 lines", "machine.md:1: a path of one machine", "bad: no package comment")
}

func TestLinks(t *testing.T) {
	files := map[string]string{
		"a.md": "# One title, *two*\n\n[b](docs/b.md) [here](#one-title-two) [web](https://example.org/x)\n" +
			"[gone](docs/c.md) [no heading](docs/b.md#nothing) [out](../x.md)\n" +
			"`[code](nowhere.md)`\n```\n[code](nowhere.md)\n```\n[ref]: docs/b.md#b\n",
		"docs/b.md": "## B\n\n[up](../a.md)\n",
	}
	r, err := links(folder(t, files), []string{"a.md", "docs/b.md", "other.txt"})
	if err != nil {
		t.Fatal(err)
	}
	expect(t, r, 7, "a.md: link to docs/c.md: no such file", "a.md: link to docs/b.md#nothing: no such heading",
		"a.md: link to ../x.md: outside the tree")
}

func TestTests(t *testing.T) {
	dir := folder(t, map[string]string{"out.json": `{"Action":"run","Package":"p","Test":"TestA"}
{"Action":"pass","Package":"p","Test":"TestA/part"}
{"Action":"pass","Package":"p","Test":"TestA"}
{"Action":"skip","Package":"p","Test":"TestB"}
{"Action":"fail","Package":"q","Test":"TestC"}
{"Action":"pass","Package":"p"}
`})
	r, err := tests([]string{filepath.Join(dir, "out.json")})
	if err != nil {
		t.Fatal(err)
	}
	expect(t, r, 1, "failed: q TestC")
}

func TestCover(t *testing.T) {
	all := "mode: set\n"
	for _, pkg := range public {
		all += modulePath + "/" + pkg + "/a.go:1.1,2.1 4 1\n"
	}
	all += modulePath + "/cmd/cog/a.go:1.1,2.1 9 1\n" + modulePath + "/cmd/cog/a.go:3.1,4.1 1 0\n" +
		modulePath + "/examples/a/main.go:3.1,4.1 1 0\n"
	bad := all + modulePath + "/law/a.go:7.2,8.1 1 0\n" + modulePath + "/internal/x/a.go:3.1,4.1 1 0\n"
	dir := folder(t, map[string]string{"all": all, "bad": bad,
		"missing": strings.ReplaceAll(all, modulePath+"/law/", modulePath+"/other/")})
	for name, want := range map[string][]string{
		"all": nil,
		"bad": {"internal/x: below 90 %, for 1 statements are not run:\n  internal/x/a.go:3",
			"law: below 100 %, for 1 statements are not run:\n  law/a.go:7"},
		"missing": {"law: no statement"},
	} {
		r, err := cover(filepath.Join(dir, name), filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		count := 34
		if name == "bad" {
			count += 2
		}
		expect(t, r, count, want...)
	}
}

func TestReadme(t *testing.T) {
	page := "```sh\n# a comment\ngo run nothing.go  # exit status 1\ngo vet nothing.go\ngo get example.org/x\n" +
		"go version \\\n  && go build nothing.go  # exits with 1\n```\n```go\ngo test\n```\n"
	dir := folder(t, map[string]string{"README.md": page, "ONE.md": "```sh\ngo vet nothing.go # exit status 1\n```\n"})
	r, err := readme(filepath.Join(dir, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	expect(t, r, 3, filepath.Join(dir, "README.md")+": go vet nothing.go: exit status 1, expected [0]")
	r, err = readme(filepath.Join(dir, "ONE.md"))
	if err != nil {
		t.Fatal(err)
	}
	expect(t, r, 1, filepath.Join(dir, "ONE.md")+": 1 commands run")
}

func TestReadmeShowsWhatIsPrinted(t *testing.T) {
	block := "```sh\ngo run x.go\ngo vet x.go\n```\n\n"
	page := block + "```text\none\n…\nfour  \n```\n" + block + "```text\none\nfour\n```\n" + block + "```go\n```\n```text\nfree\n```\n" +
		block + "```text\ntwo\n  three\n```\n" + block + "```text\ntwo\nthree\n```\n"
	dir := folder(t, map[string]string{"README.md": page,
		"x.go": "package main\n\nfunc main() { print(\"one\\ntwo\\n  three\\nfour\\n\") }\n"})
	t.Chdir(dir)
	r, err := readme("README.md")
	if err != nil {
		t.Fatal(err)
	}
	expect(t, r, 10, "README.md: no command before it prints this:\n  one\n  four", "README.md: no command before it prints this:\n  two\n  three")
}

func TestWanted(t *testing.T) {
	for line, want := range map[string]int{
		"go run ./cmd/cog check x.json":                  2, // 0 or 1
		"go run ./cmd/cog check x.json # exit status 2":  1,
		"go run ./cmd/cog explain minimum-term":          1,
		"go test ./... # everything":                     1,
		"cat x.json | go run ./cmd/cog check # exits 1":  1,
		"go run ./cmd/cog check a b # exit status 1 now": 1,
	} {
		if got := wanted(line); len(got) != want {
			t.Errorf("%s: %v", line, got)
		}
	}
}

func TestExamples(t *testing.T) {
	main := "// Command x says hello.\npackage main\n\nfunc main() { println(\"x\"); print() }\n"
	test := "package main\n\nfunc Example() {\n\tmain()\n\t// Output:\n\t// hello\n}\n"
	dir := folder(t, map[string]string{
		"go.mod":            "module example.org/x\n\ngo 1.23\n",
		"x/right/main.go":   "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(\"hello\") }\n",
		"x/right/x_test.go": test,
		"x/wrong/main.go":   strings.Replace(main, "; print()", "", 1),
		"x/wrong/x_test.go": test,
		"x/bare/main.go":    main,
	})
	t.Chdir(dir)
	r, err := examples("x")
	if err != nil {
		t.Fatal(err)
	}
	expect(t, r, 3, filepath.Join("x", "bare")+": no Example", filepath.Join("x", "wrong")+": line 1 is")
}
