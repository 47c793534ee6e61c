package clause_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "github.com/coglaw/coglaw/"

// declarations imports the declarations of this module's packages and takes
// every other package for empty: what NewNetwork accepts depends on this module
// alone, and type-checking all of the standard library takes seconds.
type declarations struct {
	fset *token.FileSet
	done map[string]*types.Package
}

func (d declarations) Import(name string) (*types.Package, error) {
	if d.done[name] == nil {
		d.done[name] = types.NewPackage(name, path.Base(name))
		if dir, ok := strings.CutPrefix(name, module); ok {
			config := types.Config{Importer: d, IgnoreFuncBodies: true, Error: func(error) {}}
			d.done[name], _ = config.Check(name, d.fset, d.parse(filepath.Join("..", dir)), nil)
		}
		d.done[name].MarkComplete()
	}
	return d.done[name], nil
}

func (d declarations) parse(dir string) (files []*ast.File) {
	names, _ := filepath.Glob(filepath.Join(dir, "*.go"))
	for _, name := range names {
		if file, err := parser.ParseFile(d.fset, name, nil, 0); err == nil && !strings.HasSuffix(name, "_test.go") {
			files = append(files, file)
		}
	}
	return files
}

func (d declarations) compile(t *testing.T, expression string) error {
	t.Helper()
	file, err := parser.ParseFile(d.fset, "snippet.go", `package snippet
		import ("`+module+`branch"; "`+module+`clause")
		var _, _ = `+expression, 0)
	require.NoError(t, err)
	config := types.Config{Importer: d}
	_, err = config.Check("snippet", d.fset, []*ast.File{file}, nil)
	return err
}

func TestANetworkClauseForAutonomyDoesNotCompile(t *testing.T) {
	d := declarations{token.NewFileSet(), map[string]*types.Package{}}
	for _, scope := range []string{"Sickness", "WorkAccidents", "OldAge", "Family", "Collection", "SelfEmployed"} {
		assert.NoError(t, d.compile(t, "clause.NewNetwork(branch."+scope+")"))
	}
	assert.ErrorContains(t, d.compile(t, "clause.NewNetwork(branch.Autonomy)"), "cannot use branch.Autonomy")
}
