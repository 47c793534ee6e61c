package main

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
)

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
