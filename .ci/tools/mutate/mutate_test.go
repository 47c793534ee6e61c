package main

import (
	"bytes"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/txtar"
)

// tiny runs the tool on the module of testdata.
func tiny(t *testing.T, reviewed string, args ...string) (bool, string) {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/tiny.txtar")
	if err != nil {
		t.Fatal(err)
	}
	root := t.TempDir()
	for _, f := range archive.Files {
		name := filepath.Join(root, f.Name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	ok, err := mutate(options{
		root: root, reviewed: reviewed, args: args, jobs: 2, least: 75, others: true,
		limit: time.Second, longest: 5 * time.Second, data: regexp.MustCompile(`^$`), out: &out,
	})
	if err != nil {
		t.Fatal(err)
	}
	return ok, out.String()
}

const maxBound = "max.go\tMax\tbound\ta > b → a >= b"

func TestMutantsDieSurviveRunOutOfTimeAndAreEquivalent(t *testing.T) {
	ok, out := tiny(t, maxBound+"\tof two that are equal either is the larger\n", ".")
	want := `.: 10 made (0 left out), 9 reached, 6 killed (0 by other packages alone), 2 out of time, 1 equivalent, 1 survived: 66.7 %
  max.go:14	Count	drop	sum++ → 	(out of time or memory)
  max.go:14	Count	reckon	sum++ → sum--	(out of time or memory)
  max.go:19	unseen	bool	return true → return false	(not reached)
`
	if got, _, _ := strings.Cut(out, "total"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if ok {
		t.Error("two thirds are not enough")
	}
}

func TestTheTestsOfOtherPackagesKillToo(t *testing.T) {
	ok, out := tiny(t, "", "day")
	want := `day: 9 made (0 left out), 9 reached, 8 killed (4 by other packages alone), 0 out of time, 0 equivalent, 1 survived: 88.9 %
  day/day.go:6	Grace	less	return 0 → return 0-1
`
	if got, _, _ := strings.Cut(out, "total"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if !ok {
		t.Error("eight of nine are enough")
	}
}

func TestAnEquivalentThatIsNoneFails(t *testing.T) {
	all := []*mutant{
		{file: "a.go", fn: "F", op: "negate", was: "a", now: "!(a)"},
		{file: "a.go", fn: "F", op: "negate", was: "b", now: "!(b)", fate: fate{killed: true}},
	}
	looked := func(file string) bool { return file == "a.go" }
	for entry, want := range map[string]string{
		"a.go\tF\tnegate\ta → !(a)":  "",
		"a.go\tF\tnegate\tb → !(b)":  "tests notice it, so it is not equivalent: ",
		"a.go\tF\tnegate\tc → !(c)":  "no such mutant any more: ",
		"a.go\tG\tnegate\ta → !(a)":  "no such mutant any more: ",
		"other\tF\tnegate\ta → !(a)": "",
	} {
		list, err := equivalents("# why\n\n" + entry + "\tfor a reason\n")
		if err != nil || len(list) != 1 {
			t.Fatal(list, err)
		}
		got := strings.Join(excuse(list, all, looked), "; ")
		if want != "" {
			want += entry
		}
		if got != want {
			t.Errorf("%q: %q, want %q", entry, got, want)
		}
	}
	if !all[0].equivalent || all[1].equivalent {
		t.Error("the first alone is equivalent")
	}
	if !enough(count{made: 2, killed: 2}, 97, nil) || enough(count{made: 2, killed: 2}, 97, []string{"wrong"}) || enough(count{}, 0, nil) {
		t.Error("enough is all killed, of some, and nothing wrong with the list")
	}
	for _, line := range []string{maxBound, maxBound + "\t ", "max.go Max\n"} {
		if _, err := equivalents(line); err == nil {
			t.Errorf("%q has no reason", line)
		}
	}
}

// found returns the mutants of a function's body, and the file with all of them.
func found(t *testing.T, decls string) (list []string, text string) {
	t.Helper()
	src := "package p\n" + decls
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}}
	conf := types.Config{Importer: importer.ForCompiler(fset, "source", nil)}
	pkg, err := conf.Check("p", fset, []*ast.File{file}, info)
	if err != nil {
		t.Fatal(err)
	}
	next := 0
	f := &finder{file: "p.go", src: []byte(src), fset: fset, info: info, types: pkg, names: imported(file, pkg), next: &next}
	f.find(file)
	for _, m := range f.mutants {
		list = append(list, m.op+": "+m.was+" → "+m.now)
	}
	return list, rewrite(f.src, f.edits)
}

func TestWhatIsMutated(t *testing.T) {
	for code, want := range map[string][]string{
		`func f(a, b bool) bool { return a && b }`: {"negate: a && b → !(a && b)", "and-or: a && b → a || b", "negate: a → !(a)", "negate: b → !(b)"},
		`func f(n int) (int, error) { return n + 1, nil }`: {
			"return: n + 1 → 0", "reckon: n + 1 → n - 1", "more: n + 1 → n + 1+1", "less: n + 1 → n + 1-1"},
		`func f(s string) { switch { case s == "": panic("a sentence") } }`: {`equal: s == "" → s != ""`},
		`func f(s string) { switch s { case "key": println(); break } }`:    {"drop: println() → ", "drop: break → ", `empty: case "key": println(); break → case "": println(); break`},
		`func f(s []int) []int { s = append(s, 0); return make([]int, 0, 9) }`: {
			"drop: s = append(s, 0) → ", "more: append(s, 0) → append(s, 0+1)", "less: append(s, 0) → append(s, 0-1)",
			"return: make([]int, 0, 9) → nil", "more: make([]int, 0, 9) → make([]int, 0+1, 9)", "less: make([]int, 0, 9) → make([]int, 0-1, 9)"},
		`func f(n int) { n -= 2; for n > 0 {} }`: {
			"reckon: n -= 2 → n += 2", "drop: n -= 2 → ", "more: n -= 2 → n -= 2+1", "less: n -= 2 → n -= 2-1",
			"negate: n > 0 → !(n > 0)", "bound: n > 0 → n >= 0", "more: n > 0 → n > 0+1", "less: n > 0 → n > 0-1"},
		`const size = 4; var list = [size]string{1: "a"}; type T struct { A int "tag" }`: {`empty: 1: "a" → 1: ""`},
		`type Text struct{ FR string }; var said = []Text{{"a sentence"}}`:               nil,
		`func f() { _ = 1 << 3; var x bool; _ = x }`:                                     {"more: _ = 1 << 3 → _ = 1 << 3+1", "less: _ = 1 << 3 → _ = 1 << 3-1"},
		`func f() (int, bool) { return 7, false }`:                                       {"bool: return 7, false → return 7, true"},
		`func f(n int, err error) (int, error) { if err != nil { return n, err }; return n, err }`: {
			"equal: err != nil → err == nil", "return: err → nil", "return: n → 0", "return: err → nil"},
		`func f(fr, en string) {}; func g() { f("un", "one") }`: {`drop: f("un", "one") → `},
		`type T struct{ A int }; func f() T { return T{} }`:     nil,
	} {
		if got, _ := found(t, code); !slices.Equal(got, want) {
			t.Errorf("%s\ngot  %q\nwant %q", code, got, want)
		}
	}
}

func TestHowMutantsAreWritten(t *testing.T) {
	_, got := found(t, "func f(a, b int) bool { return a < b || a == 7 }")
	want := "package p\nfunc f(a, b int) bool { return " +
		"zzm.Xor(1, zzm.Xor(2, zzm.Xor(2, zzm.Xor(3, zzm.Lt(4, a , b))) || zzm.Xor(2, zzm.Xor(5, a == zzm.Num[int](6, 7))))) }"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
