package repo

import (
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/coglaw/coglaw/ci"
)

// sentences asks that every name a package exports has a sentence of its own, the way its
// manual shows it: constants and variables each, types, functions, methods (those lent by an
// embedded type that nobody sees included), fields and what interfaces ask for. A comment behind a
// name on its line is its own; one above a group, or on a line with two names, is nobody's. A
// sentence has to say more than the name does.
func sentences(tree fs.FS, packages []string) (r report) {
	for _, pkg := range packages {
		manual, err := manualOf(tree, pkg)
		if err != nil {
			r.fault("%s: %v", pkg, err)
			continue
		}
		before := r.count
		look := func(name string, comments ...string) {
			r.count++
			if said := strings.TrimSpace(strings.Join(comments, " ")); said == "" {
				r.fault("%s.%s has no sentence of its own", pkg, name)
			} else if !saysMore(name, said) {
				r.fault("%s.%s: says no more than the name: %s", pkg, name, said)
			}
		}
		values := func(groups []*doc.Value) {
			for _, g := range groups {
				for _, spec := range g.Decl.Specs {
					spec := spec.(*ast.ValueSpec)
					own := alone(len(spec.Names), spec.Doc, spec.Comment)
					if !g.Decl.Lparen.IsValid() {
						own = alone(len(spec.Names), spec.Comment) + g.Doc
					}
					for _, name := range spec.Names {
						if name.IsExported() {
							look(name.Name, own)
						}
					}
				}
			}
		}
		funcs := func(of string, list []*doc.Func) {
			for _, f := range list {
				look(of+f.Name, f.Doc)
			}
		}
		values(manual.Consts)
		values(manual.Vars)
		funcs("", manual.Funcs)
		for _, t := range manual.Types {
			own := t.Doc
			if spec := t.Decl.Specs[0].(*ast.TypeSpec); t.Decl.TokPos == spec.Pos() { // one of a group
				own = spec.Doc.Text()
			}
			look(t.Name, own)
			values(t.Consts)
			values(t.Vars)
			funcs("", t.Funcs)
			funcs(t.Name+".", t.Methods)
			for _, f := range fields(t.Decl) {
				names := f.Names
				if len(names) == 0 { // embedded: named by its type
					names = []*ast.Ident{{Name: embedded(f.Type)}}
				}
				for _, name := range names {
					if name.IsExported() {
						look(t.Name+"."+name.Name, alone(len(names), f.Doc, f.Comment))
					}
				}
			}
		}
		r.say("%s: %d names", pkg, r.count-before)
	}
	return r
}

// manualOf returns what go doc shows of the package in a folder.
func manualOf(tree fs.FS, pkg string) (*doc.Package, error) {
	names, err := fs.Glob(tree, path.Join(pkg, "*.go"))
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	set := token.NewFileSet()
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := fs.ReadFile(tree, name)
		if err != nil {
			return nil, err
		}
		f, err := parser.ParseFile(set, name, text, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	return doc.NewFromFiles(set, files, pkg, doc.PreserveAST)
}

// alone returns the comments of a line that declares one name, and nothing of one with more.
func alone(names int, comments ...*ast.CommentGroup) string {
	var all []string
	for _, c := range comments {
		if names <= 1 && c != nil {
			all = append(all, c.Text())
		}
	}
	return strings.Join(all, " ")
}

// fields are those of a struct, or what an interface asks for.
func fields(decl *ast.GenDecl) []*ast.Field {
	switch t := decl.Specs[0].(*ast.TypeSpec).Type.(type) {
	case *ast.StructType:
		return t.Fields.List
	case *ast.InterfaceType:
		return slices.DeleteFunc(t.Methods.List, func(f *ast.Field) bool { return len(f.Names) == 0 })
	}
	return nil
}

// embedded names a field by its type.
func embedded(t ast.Expr) string {
	switch t := t.(type) {
	case *ast.StarExpr:
		return embedded(t.X)
	case *ast.SelectorExpr:
		return t.Sel.Name
	case *ast.Ident:
		return t.Name
	}
	return ""
}

// saysMore reports whether a sentence holds a word that the name does not hold, beside those
// that every sentence has.
func saysMore(name, said string) bool {
	_, last, _ := strings.Cut(name, ".")
	own := strings.ToLower(name + last)
	return slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(said), func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsDigit(c)
	}), func(word string) bool {
		return !strings.Contains(own, word) && !slices.Contains(
			[]string{"a", "an", "and", "are", "by", "for", "in", "is", "it", "its", "of", "on", "one", "optional", "required", "returns", "s", "the", "to", "with"}, word)
	})
}

func TestSentences(t *testing.T) {
	tree, _ := madeUp(map[string]string{
		"p/p.go": `// Package p is for trying.
package p

// A few numbers.
const (
	One = 1 // the first
	Two = 2
	// Three comes last.
	Three    = 3
	Four, Five = 4, 5 // both
	six      = 6
)

// Alone stands in no group.
const Alone = 1

var Bare = 1

// Shape is a shape.
type Shape struct {
	Side   int // in metres
	Corner int
	X, Y   int // where it is
	lent
	Value
	hidden int
}

// Value tells an area.
type Value interface {
	Area() int // in square metres
	Name() string
	error
}

// Both are of a group.
type (
	// Left has one.
	Left  int
	Right int
)

type lent struct{}

func (lent) Draw() {}

// Move goes to another place.
func (Shape) Move() {}

func (Shape) secret() {}

func Make() Shape { return Shape{} }
`,
		"p/p_test.go": "package p\n\nvar Test = 1\n",
		"q/q.go":      "package\n",
	})
	sentences(tree, []string{"p", "q"}).expect(t, 21,
		"p.Two has no", "p.Four has no", "p.Five has no", "p.Bare has no", "p.Right has no", "p.Shape: says no more", "p.Make has no",
		"p.Shape.Draw has no", "p.Shape.Corner has no", "p.Shape.X has no", "p.Shape.Y has no", "p.Shape.Value has no", "p.Value.Name has no",
		"q: ")
	sentences(os.DirFS("."), ci.Public()).tell(t)
}
