package main

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"
)

const source = `package p

import "io"

type T struct { A int; b int }
func (T) M(x int) error { return nil }
func (*T) P() {}
func (T) m() {}
type I interface { io.Reader; N(n int); m() }
type G[X I | T] struct{ V X }
type Word uint8
type Alias = T
const One Word = 1
const Name = "name"
var V map[string]T
func F[X any](x X, more ...int) (y X, err error) { return }
func f() {}
type t int
`

func listOf(t *testing.T, src string) []string {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", src, 0)
	if err != nil {
		t.Fatal(err)
	}
	conf := types.Config{Importer: importer.ForCompiler(fset, "source", nil), Error: func(error) {}}
	pkg, _ := conf.Check("p", fset, []*ast.File{f}, nil)
	return lines(pkg)
}

func TestLines(t *testing.T) {
	want := `const Name untyped string = "name"
const One Word
func F[X any](X, ...int) (X, error)
method (*T) P()
method (T) M(int) error
type Alias = T
type G[X I | T] struct
type G[X I | T] struct, V X
type I interface
type I interface, N(int)
type I interface, Read([]byte) (int, error)
type I interface, unexported methods
type T struct
type T struct, A int
type Word uint8
var V map[string]T`
	got := strings.Join(listOf(t, source), "\n")
	got = strings.ReplaceAll(got, "Read(p []byte) (n int, err error)", "Read([]byte) (int, error)")
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestVanished(t *testing.T) {
	before := listOf(t, source)
	now := listOf(t, strings.NewReplacer("M(x int)", "M(y int64)", "var V", "var W").Replace(source))
	want := []string{"method (T) M(int) error", "var V map[string]T"}
	if got := vanished(before, now); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := vanished(before, listOf(t, source+"func New() {}")); got != nil {
		t.Errorf("an addition is no loss: %q", got)
	}
}

func TestParseChangelog(t *testing.T) {
	for text, want := range map[string]changelog{
		"# Changelog\n\n## Unreleased\n\n- a\n":                               {},
		"## Unreleased\n\n- **breaking** a\n":                                 {breaking: true},
		"## [Unreleased]\n\n- a\n\n## [0.1.0] - 2026-01-01\n- **breaking**\n": {released: true},
		"## Unreleased\n- **breaking** b\n## v1.2.0\n":                        {released: true, breaking: true},
		"## Unreleased\n## 2026: the law\n":                                   {},
	} {
		if got := parseChangelog(text); got != want {
			t.Errorf("%q: %+v, want %+v", text, got, want)
		}
	}
}
