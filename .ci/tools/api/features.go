package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/constant"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"

	"github.com/coglaw/coglaw/ci"
)

const modulePath = ci.Module

// publicPackages are the packages users import.
var publicPackages = ci.Public()

// features returns what each public package exports, one sorted line each. It
// reads the export data that the compiler wrote.
func features(root string) (map[string][]string, error) {
	exports, err := exportData(root)
	if err != nil {
		return nil, err
	}
	imp := importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		if exports[path] == "" {
			return nil, fmt.Errorf("no export data for %s", path)
		}
		return os.Open(exports[path])
	})
	all := map[string][]string{}
	for _, name := range publicPackages {
		pkg, err := imp.Import(modulePath + "/" + name)
		if err != nil {
			return nil, err
		}
		list := lines(pkg)
		if len(list) == 0 {
			return nil, fmt.Errorf("%s exports nothing", pkg.Path())
		}
		all[name] = list
	}
	return all, nil
}

// exportData returns where the export data of each package lies.
func exportData(root string) (map[string]string, error) {
	args := []string{"list", "-export", "-deps", "-json=ImportPath,Export"}
	for _, p := range publicPackages {
		args = append(args, "./"+p)
	}
	cmd := exec.Command("go", args...)
	cmd.Dir, cmd.Stderr = root, os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list -export: %w", err)
	}
	files := map[string]string{}
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p struct{ ImportPath, Export string }
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return files, nil
		} else if err != nil {
			return nil, err
		}
		files[p.ImportPath] = p.Export
	}
}

// lines lists what pkg exports.
func lines(pkg *types.Package) []string {
	l := lister{qualify: types.RelativeTo(pkg)}
	scope := pkg.Scope()
	for _, name := range scope.Names() {
		if token.IsExported(name) {
			l.object(scope.Lookup(name))
		}
	}
	slices.Sort(l.out)
	return slices.Compact(l.out)
}

type lister struct {
	qualify types.Qualifier
	out     []string
}

func (l *lister) add(format string, args ...any) {
	l.out = append(l.out, fmt.Sprintf(format, args...))
}

func (l *lister) object(obj types.Object) {
	switch obj := obj.(type) {
	case *types.Const:
		l.add("const %s %s%s", obj.Name(), l.name(obj.Type()), value(obj.Val()))
	case *types.Var:
		l.add("var %s %s", obj.Name(), l.name(obj.Type()))
	case *types.Func:
		l.add("func %s%s", obj.Name(), l.signature(obj.Signature()))
	case *types.TypeName:
		l.typeName(obj)
	}
}

// value shows what a constant text is. Whole numbers are left out: those of an
// enumeration are no promise, its names and slugs are.
func value(v constant.Value) string {
	if v.Kind() == constant.Int {
		return ""
	}
	return " = " + v.ExactString()
}

func (l *lister) typeName(obj *types.TypeName) {
	if obj.IsAlias() {
		l.add("type %s = %s", obj.Name(), l.name(types.Unalias(obj.Type())))
		return
	}
	named := obj.Type().(*types.Named)
	head := obj.Name() + l.typeParams(named.TypeParams())
	switch u := named.Underlying().(type) {
	case *types.Struct:
		l.add("type %s struct", head)
		for i := range u.NumFields() {
			if f := u.Field(i); f.Exported() {
				l.add("type %s struct, %s %s", head, f.Name(), l.name(f.Type()))
			}
		}
	case *types.Interface:
		l.interfaceType(head, u)
	default:
		l.add("type %s %s", head, l.name(u))
	}
	l.methods(obj.Name(), named)
}

// interfaceType lists the methods of an interface and what else it asks; whether
// a stranger can implement it is part of what users build on.
func (l *lister) interfaceType(head string, u *types.Interface) {
	l.add("type %s interface", head)
	for i := range u.NumMethods() {
		if m := u.Method(i); m.Exported() {
			l.add("type %s interface, %s%s", head, m.Name(), l.signature(m.Signature()))
		} else {
			l.add("type %s interface, unexported methods", head)
		}
	}
	for i := range u.NumEmbeddeds() {
		if e := u.EmbeddedType(i); !types.IsInterface(e) || !u.IsMethodSet() {
			l.add("type %s interface, %s", head, l.name(e))
		}
	}
}

// methods lists the methods of *T, those promoted from embedded fields included.
func (l *lister) methods(name string, named *types.Named) {
	if types.IsInterface(named) {
		return
	}
	values := types.NewMethodSet(named)
	pointers := types.NewMethodSet(types.NewPointer(named))
	for sel := range pointers.Methods() {
		if !sel.Obj().Exported() {
			continue
		}
		receiver := name
		if values.Lookup(sel.Obj().Pkg(), sel.Obj().Name()) == nil {
			receiver = "*" + name
		}
		l.add("method (%s) %s%s", receiver, sel.Obj().Name(), l.signature(sel.Type().(*types.Signature)))
	}
}

func (l *lister) typeParams(list *types.TypeParamList) string {
	if list.Len() == 0 {
		return ""
	}
	var words []string
	for p := range list.TypeParams() {
		words = append(words, p.Obj().Name()+" "+l.name(p.Constraint()))
	}
	return "[" + strings.Join(words, ", ") + "]"
}

// signature writes a signature without the names of its parameters, which are no
// promise.
func (l *lister) signature(s *types.Signature) string {
	bare := types.NewSignatureType(nil, nil, nil, unnamed(s.Params()), unnamed(s.Results()), s.Variadic())
	return l.typeParams(s.TypeParams()) + strings.TrimPrefix(l.name(bare), "func")
}

func unnamed(t *types.Tuple) *types.Tuple {
	vars := make([]*types.Var, t.Len())
	for i := range vars {
		vars[i] = types.NewParam(token.NoPos, nil, "", t.At(i).Type())
	}
	return types.NewTuple(vars...)
}

// name writes a type with package names relative to the module.
func (l *lister) name(t types.Type) string {
	return types.TypeString(t, func(p *types.Package) string {
		return strings.TrimPrefix(l.qualify(p), modulePath+"/")
	})
}
