package law_test

import (
	"go/ast"
	"go/constant"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

// nothing imports every package as an empty one: the numbers behind this package's
// constants depend on no other.
type nothing struct{}

func (nothing) Import(path string) (*types.Package, error) {
	p := types.NewPackage(path, filepath.Base(path))
	p.MarkComplete()
	return p, nil
}

// A declared is an article's constant, as the source has it.
type declared struct {
	name, file string
	article    law.Article
}

// constants reads the constants of type Article from the source, in which a row of
// a table can be forgotten without the compiler's noticing.
func constants(t *testing.T) (list []declared) {
	t.Helper()
	fset := token.NewFileSet()
	names, err := filepath.Glob("*.go")
	require.NoError(t, err)
	var files []*ast.File
	for _, name := range names {
		if !strings.HasSuffix(name, "_test.go") {
			f, err := parser.ParseFile(fset, name, nil, 0)
			require.NoError(t, err)
			files = append(files, f)
		}
	}
	config := types.Config{Importer: nothing{}, IgnoreFuncBodies: true, Error: func(error) {}}
	pkg, _ := config.Check("law", fset, files, nil)
	for _, name := range pkg.Scope().Names() {
		c, ok := pkg.Scope().Lookup(name).(*types.Const)
		if ok && c.Exported() && c.Type() == pkg.Scope().Lookup("Article").Type() {
			n, exact := constant.Uint64Val(c.Val())
			require.True(t, exact, name)
			list = append(list, declared{name, fset.Position(c.Pos()).Filename, law.Article(n)})
		}
	}
	require.NotEmpty(t, list)
	return list
}

func TestEveryArticleHasAConstantAndARow(t *testing.T) {
	var named []law.Article
	for _, c := range constants(t) {
		assert.NotEmpty(t, c.article.String(), "%s has no row", c.name)
		named = append(named, c.article)
	}
	slices.Sort(named)
	known := slices.Collect(law.Articles())
	assert.Equal(t, named, slices.Sorted(slices.Values(known)), "a row without a constant, or two constants for a row")
	assert.Equal(t, known, slices.Sorted(slices.Values(known)), "codes come before acts")
}

// A constant bears the number of its row: the same words and the same figures.
func TestAConstantStandsForTheNumberOfItsName(t *testing.T) {
	for _, c := range constants(t) {
		figures := func(s string) []string {
			return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsDigit(r) })
		}
		assert.Equal(t, figures(c.name), figures(c.article.String()), c.name)
		letters := strings.TrimRight(c.name, "_0123456789")
		assert.True(t, strings.HasPrefix(strings.ToUpper(c.article.String()), letters), "%s is %s", c.name, c.article)
	}
}

func TestNumbersAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for a := range law.Articles() {
		for _, number := range []string{a.String(), a.In(law.French)} {
			assert.False(t, seen[number], number)
			seen[number] = true
		}
	}
}

// A table that outgrew its byte would run into the next one's numbers.
func TestEachTableFitsItsByte(t *testing.T) {
	files := map[law.Article]string{}
	for _, c := range constants(t) {
		table := c.article >> 8
		if files[table] == "" {
			files[table] = c.file
		}
		assert.Equal(t, files[table], c.file, c.name)
		assert.NotZero(t, c.article&0xff, "%s stands where none does", c.name)
	}
	tables, err := filepath.Glob("articles_*.go")
	require.NoError(t, err)
	tables = slices.DeleteFunc(tables, func(name string) bool { return strings.HasSuffix(name, "_test.go") })
	assert.Len(t, files, len(tables), "one table a file")
}
