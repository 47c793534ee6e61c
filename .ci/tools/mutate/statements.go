package main

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
)

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
