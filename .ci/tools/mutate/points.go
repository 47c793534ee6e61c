package main

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// A mutant is one way in which the code could be wrong.
type mutant struct {
	id       int
	pkg      string // the folder of its package
	file     string // from the root of the module
	line     int
	fn       string // the function, or the variable, that it stands in
	op       string
	was, now string
	out      bool // does not compile

	fate
}

// key is what names the mutant in the list of equivalents.
func (m *mutant) key() string {
	return strings.Join([]string{m.file, m.fn, m.op, m.was + " → " + m.now}, "\t")
}

// A finder finds the mutants of one file, and how to write them.
type finder struct {
	pkg   string
	file  string
	src   []byte
	fset  *token.FileSet
	info  *types.Info
	types *types.Package
	names map[string]string // of the packages the file imports

	next    *int
	mutants []*mutant
	edits   []edit
	stack   []ast.Node // from the file down to what is looked at
}

// find looks at the whole file.
func (f *finder) find(file *ast.File) {
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil {
			f.stack = f.stack[:len(f.stack)-1]
			return true
		}
		if f.left(n) {
			return false
		}
		f.look(n)
		if e, ok := n.(ast.Expr); ok && f.constant(e) != nil {
			return false
		}
		f.stack = append(f.stack, n)
		return true
	})
}

// left reports whether n is left alone: declarations of types and constants, what the
// language wants constant, what is returned beside a failure, and sizes that only save
// memory.
func (f *finder) left(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.GenDecl:
		return n.Tok == token.CONST || n.Tok == token.TYPE || n.Tok == token.IMPORT
	case *ast.FuncType, *ast.ArrayType, *ast.StructType, *ast.MapType, *ast.InterfaceType, *ast.CommentGroup:
		return true
	case *ast.CallExpr:
		name := called(n)
		return name == "Grow"
	}
	if len(f.stack) == 0 {
		return false
	}
	switch up := f.stack[len(f.stack)-1].(type) {
	case *ast.ReturnStmt:
		last := up.Results[len(up.Results)-1]
		return n != last && f.fails(last)
	case *ast.KeyValueExpr:
		if up.Key == n && len(f.stack) > 1 {
			lit, ok := f.stack[len(f.stack)-2].(*ast.CompositeLit)
			if !ok {
				return false
			}
			switch f.info.TypeOf(lit).Underlying().(type) {
			case *types.Array, *types.Slice, *types.Struct, *types.Pointer:
				return true
			}
		}
	case *ast.CallExpr:
		if called(up) == "make" && len(up.Args) > 1 && n == up.Args[len(up.Args)-1] {
			_, isSlice := f.info.TypeOf(up).Underlying().(*types.Slice)
			return len(up.Args) == 3 || !isSlice
		}
	}
	return false
}

// fails reports whether a last result says that the others are nothing to go by.
func (f *finder) fails(last ast.Expr) bool {
	switch last := last.(type) {
	case *ast.CallExpr:
		return types.Identical(f.info.TypeOf(last), types.Universe.Lookup("error").Type())
	case *ast.Ident:
		if last.Name == "false" {
			return true
		}
		for _, n := range f.stack {
			if s, ok := n.(*ast.IfStmt); ok && f.text(s.Cond) == last.Name+" != nil" {
				return true
			}
		}
	}
	return false
}

// called is the bare name of what is called.
func called(call *ast.CallExpr) string {
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		return fun.Name
	case *ast.SelectorExpr:
		return fun.Sel.Name
	}
	return ""
}

// look finds the mutants of n itself.
func (f *finder) look(n ast.Node) {
	switch n := n.(type) {
	case *ast.BlockStmt:
		f.statements(n.List)
	case *ast.CaseClause:
		f.statements(n.Body)
		if s, ok := f.up(1).(*ast.SwitchStmt); ok && s.Tag == nil {
			for _, e := range n.List {
				f.negate(e)
			}
		}
	case *ast.CommClause:
		f.statements(n.Body)
	case *ast.IfStmt:
		f.negate(n.Cond)
	case *ast.ForStmt:
		f.negate(n.Cond)
	case *ast.ReturnStmt:
		f.returned(n)
	case *ast.BinaryExpr:
		f.binary(n)
	}
	if e, ok := n.(ast.Expr); ok {
		if v := f.constant(e); v != nil {
			f.literal(e, v)
		}
	}
}

// up is the node i steps above what is looked at, in its block or not.
func (f *finder) up(i int) ast.Node {
	for ; len(f.stack) > 0; i++ {
		if i > len(f.stack) {
			return nil
		}
		if _, ok := f.stack[len(f.stack)-i].(*ast.BlockStmt); !ok {
			return f.stack[len(f.stack)-i]
		}
	}
	return nil
}

func (f *finder) add(op string, n ast.Node, now string) *mutant {
	*f.next++
	m := &mutant{
		id: *f.next, pkg: f.pkg, file: f.file, line: f.fset.Position(n.Pos()).Line, fn: f.function(),
		op: op, was: oneLine(f.text(n)), now: oneLine(now),
	}
	f.mutants = append(f.mutants, m)
	return m
}

// within is add for what says little by itself: it is told with what is around it.
func (f *finder) within(op string, n ast.Node, now string) *mutant {
	m := f.add(op, n, now)
	if up := f.stack[len(f.stack)-1]; up.End()-up.Pos() <= 100 {
		text, at := f.text(up), f.offset(n.Pos())-f.offset(up.Pos())
		m.was, m.now = oneLine(text), oneLine(text[:at]+now+text[at+len(f.text(n)):])
	}
	return m
}

// function names the declaration that is looked at.
func (f *finder) function() string {
	for _, n := range f.stack {
		switch n := n.(type) {
		case *ast.FuncDecl:
			if n.Recv != nil {
				return "(" + f.text(n.Recv.List[0].Type) + ")." + n.Name.Name
			}
			return n.Name.Name
		case *ast.ValueSpec:
			return n.Names[0].Name
		}
	}
	return ""
}

func (f *finder) text(n ast.Node) string { return string(f.src[f.offset(n.Pos()):f.offset(n.End())]) }

func (f *finder) offset(p token.Pos) int { return f.fset.Position(p).Offset }

// oneLine writes code on one line, and not all of what is long.
func oneLine(code string) string {
	code = strings.Join(strings.Fields(code), " ")
	if r := []rune(code); len(r) > 160 {
		return string(r[:160]) + "…"
	}
	return code
}

func (f *finder) wrap(n ast.Node, before, after string, of ...*mutant) {
	f.edits = append(f.edits, edit{start: f.offset(n.Pos()), end: f.offset(n.End()), text: before, after: after, wraps: true, of: of[0]})
}
