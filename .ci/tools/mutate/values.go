package main

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"
)

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
