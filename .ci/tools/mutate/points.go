package main

import (
	"fmt"
	"go/ast"
	"go/constant"
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

// --- conditions -------------------------------------------------------------

// negate takes a condition for its contrary. Where it asks whether two are equal, that is
// done already, and of several conditions the first and the others are negated each.
func (f *finder) negate(e ast.Expr) {
	if e == nil || f.constant(e) != nil || !f.isBool(e) {
		return
	}
	if b, ok := ast.Unparen(e).(*ast.BinaryExpr); ok && (b.Op == token.EQL || b.Op == token.NEQ) {
		return
	}
	m := f.add("negate", e, "!("+f.text(e)+")")
	f.wrap(e, fmt.Sprintf("zzm.Xor(%d, ", m.id), ")", m)
}

func (f *finder) isBool(e ast.Expr) bool {
	b, ok := f.info.TypeOf(e).(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

var compared = map[token.Token]struct{ name, other string }{
	token.LSS: {"Lt", "<="}, token.LEQ: {"Le", "<"}, token.GTR: {"Gt", ">="}, token.GEQ: {"Ge", ">"},
}

var reckoned = map[token.Token]struct{ name, other string }{
	token.ADD: {"Add", "-"}, token.SUB: {"Sub", "+"}, token.MUL: {"Mul", "/"}, token.QUO: {"Quo", "*"}, token.REM: {"Rem", "*"},
	token.AND: {"And", "|"}, token.OR: {"Or", "&"}, token.AND_NOT: {"Not", "&"},
}

func (f *finder) binary(b *ast.BinaryExpr) {
	if f.constant(b) != nil {
		return
	}
	swapped := func(op string) string { return f.text(b.X) + " " + op + " " + f.text(b.Y) }
	switch {
	case b.Op == token.LAND || b.Op == token.LOR:
		if !f.isBool(b) || !f.isBool(b.X) || !f.isBool(b.Y) {
			return
		}
		other := "||"
		if b.Op == token.LOR {
			other = "&&"
		}
		// Negated outside and inside, "and" is "or"; and what is lazy stays so.
		m := f.add("and-or", b, swapped(other))
		xor := fmt.Sprintf("zzm.Xor(%d, ", m.id)
		f.wrap(b, xor, ")", m)
		for _, e := range []ast.Expr{b.X, b.Y} {
			f.wrap(e, xor, ")", m)
			if in, ok := ast.Unparen(e).(*ast.BinaryExpr); !ok || in.Op != token.LAND && in.Op != token.LOR {
				f.negate(e)
			}
		}
	case b.Op == token.EQL || b.Op == token.NEQ:
		if !f.isBool(b) {
			return
		}
		other := "!="
		if b.Op == token.NEQ {
			other = "=="
		}
		m := f.add("equal", b, swapped(other))
		f.wrap(b, fmt.Sprintf("zzm.Xor(%d, ", m.id), ")", m)
	case compared[b.Op].name != "" && f.isBool(b):
		f.call(b, "bound", compared[b.Op].name, swapped(compared[b.Op].other))
	case reckoned[b.Op].name != "":
		basic, ok := f.info.TypeOf(b).Underlying().(*types.Basic)
		if ok && basic.Info()&types.IsNumeric != 0 && basic.Info()&types.IsComplex == 0 {
			f.call(b, "reckon", reckoned[b.Op].name, swapped(reckoned[b.Op].other))
		}
	}
}

// call writes a binary expression as a call of both operands.
func (f *finder) call(b *ast.BinaryExpr, op, name, now string) {
	m := f.add(op, b, now)
	f.wrap(b, fmt.Sprintf("zzm.%s(%d, ", name, m.id), ")", m)
	at := f.offset(b.OpPos)
	f.edits = append(f.edits, edit{start: at, end: at + len(b.Op.String()), text: ",", of: m})
}

// --- constants --------------------------------------------------------------

// constant is the value of an expression that has one when compiled.
func (f *finder) constant(e ast.Expr) constant.Value {
	if tv, ok := f.info.Types[e]; ok {
		return tv.Value
	}
	return nil
}

// literal makes a constant wrong that is written where it is used.
func (f *finder) literal(e ast.Expr, v constant.Value) {
	t := f.info.TypeOf(e)
	basic, ok := t.Underlying().(*types.Basic)
	if !ok || basic.Info()&types.IsUntyped != 0 && basic.Kind() != types.UntypedBool {
		return
	}
	typ := f.typeName(t)
	switch {
	case typ == "":
	case basic.Info()&types.IsBoolean != 0:
		if id, ok := ast.Unparen(e).(*ast.Ident); ok && f.isBool(e) && (id.Name == "true" || id.Name == "false") {
			m := f.within("bool", e, fmt.Sprint(!constant.BoolVal(v)))
			f.wrap(e, fmt.Sprintf("zzm.Xor(%d, ", m.id), ")", m)
		}
	case basic.Info()&types.IsString != 0:
		if holds(e, token.STRING) && constant.StringVal(v) != "" && !f.sentence() {
			m := f.within("empty", e, `""`)
			f.wrap(e, fmt.Sprintf("zzm.Zero[%s](%d, ", typ, m.id), ")", m)
		}
	case basic.Info()&types.IsNumeric != 0 && basic.Info()&types.IsComplex == 0:
		if holds(e, token.INT) || holds(e, token.CHAR) {
			m := f.within("more", e, f.text(e)+"+1")
			less := f.within("less", e, f.text(e)+"-1")
			f.wrap(e, fmt.Sprintf("zzm.Num[%s](%d, ", typ, m.id), ")", m, less)
		}
	}
}

// holds reports whether a literal of the kind is in e.
func holds(e ast.Expr, kind token.Token) (found bool) {
	ast.Inspect(e, func(n ast.Node) bool {
		lit, ok := n.(*ast.BasicLit)
		found = found || ok && lit.Kind == kind
		return true
	})
	return found
}

// sentence reports whether what is looked at is part of what is said to people: tests
// hold those sentences word for word, and nothing turns on them.
func (f *finder) sentence() bool {
	for _, n := range f.stack {
		switch n := n.(type) {
		case *ast.CompositeLit:
			if named, ok := f.info.TypeOf(n).(*types.Named); ok && named.Obj().Name() == "Text" {
				return true
			}
		case *ast.CallExpr:
			switch f.text(n.Fun) {
			case "panic", "errors.New", "fmt.Errorf":
				return true
			}
			if sig, ok := f.info.TypeOf(n.Fun).(*types.Signature); ok && bilingual(sig.Params()) {
				return true
			}
		}
	}
	return false
}

// bilingual reports whether a function takes a sentence in French and in English.
func bilingual(params *types.Tuple) bool {
	var fr, en bool
	for v := range params.Variables() {
		fr = fr || v.Name() == "fr"
		en = en || v.Name() == "en"
	}
	return fr && en
}

// --- what is returned -------------------------------------------------------

// returned makes a function return nothing, result by result.
func (f *finder) returned(ret *ast.ReturnStmt) {
	sig := f.signature()
	if sig == nil || sig.Results().Len() != len(ret.Results) {
		return
	}
	for i, e := range ret.Results {
		if i < len(ret.Results)-1 && f.fails(ret.Results[len(ret.Results)-1]) {
			continue
		}
		t := sig.Results().At(i).Type()
		if lit, ok := e.(*ast.CompositeLit); ok && len(lit.Elts) == 0 && none(t) == "{}" {
			continue
		}
		if f.constant(e) != nil || f.info.Types[e].IsNil() {
			continue
		}
		if basic, ok := t.Underlying().(*types.Basic); ok && basic.Info()&types.IsBoolean != 0 {
			f.negate(e)
			continue
		}
		name := f.typeName(t)
		if name == "" {
			continue
		}
		m := f.add("return", e, none(t))
		f.wrap(e, fmt.Sprintf("zzm.Zero[%s](%d, ", name, m.id), ")", m)
	}
}

// none is how the zero value of t is written.
func none(t types.Type) string {
	switch t := t.Underlying().(type) {
	case *types.Basic:
		if t.Info()&types.IsString != 0 {
			return `""`
		}
		return "0"
	case *types.Struct, *types.Array:
		return "{}"
	}
	return "nil"
}

// signature is that of the function looked at.
func (f *finder) signature() *types.Signature {
	for i := len(f.stack) - 1; i >= 0; i-- {
		switch n := f.stack[i].(type) {
		case *ast.FuncLit:
			return f.info.TypeOf(n).(*types.Signature)
		case *ast.FuncDecl:
			return f.info.Defs[n.Name].Type().(*types.Signature)
		}
	}
	return nil
}

// typeName writes a type as the file can; empty where it cannot.
func (f *finder) typeName(t types.Type) string {
	ok := true
	name := types.TypeString(t, func(p *types.Package) string {
		if p == f.types {
			return ""
		}
		name, imported := f.names[p.Path()]
		ok = ok && imported
		return name
	})
	if !ok || strings.HasPrefix(name, "untyped") {
		return ""
	}
	return name
}

// --- statements -------------------------------------------------------------

// statements drops one statement at a time, and counts the wrong way.
func (f *finder) statements(list []ast.Stmt) {
	for i, s := range list {
		switch s := s.(type) {
		case *ast.ExprStmt:
			call, ok := s.X.(*ast.CallExpr)
			if !ok || called(call) == "Grow" || called(call) == "panic" && i == len(list)-1 {
				continue
			}
			f.drop(s)
		case *ast.DeferStmt, *ast.GoStmt, *ast.SendStmt:
			f.drop(s)
		case *ast.BranchStmt:
			if s.Tok == token.BREAK || s.Tok == token.CONTINUE {
				f.drop(s)
			}
		case *ast.IncDecStmt:
			f.drop(s)
			other := "++"
			if s.Tok == token.INC {
				other = "--"
			}
			f.instead(s, f.text(s.X)+other)
		case *ast.AssignStmt:
			switch {
			case s.Tok == token.DEFINE || blank(s):
				continue
			case s.Tok == token.ADD_ASSIGN && f.isNumber(s.Lhs[0]):
				f.instead(s, f.text(s.Lhs[0])+" -= "+f.text(s.Rhs[0]))
			case s.Tok == token.SUB_ASSIGN:
				f.instead(s, f.text(s.Lhs[0])+" += "+f.text(s.Rhs[0]))
			}
			f.drop(s)
		}
	}
}

func (f *finder) isNumber(e ast.Expr) bool {
	b, ok := f.info.TypeOf(e).Underlying().(*types.Basic)
	return ok && b.Info()&types.IsNumeric != 0
}

// blank reports whether s assigns to nothing.
func blank(s *ast.AssignStmt) bool {
	for _, e := range s.Lhs {
		if id, ok := e.(*ast.Ident); !ok || id.Name != "_" {
			return false
		}
	}
	return true
}

func (f *finder) drop(s ast.Stmt) {
	m := f.add("drop", s, "")
	f.wrap(s, fmt.Sprintf("if !zzm.On(%d) { ", m.id), " }", m)
}

func (f *finder) instead(s ast.Stmt, now string) {
	m := f.add("reckon", s, now)
	f.wrap(s, fmt.Sprintf("if zzm.On(%d) { %s } else { ", m.id, now), " }", m)
}

// --- what is found ----------------------------------------------------------

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
