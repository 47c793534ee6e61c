package cog_test

import (
	"strings"
	"testing"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/jury"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// The bench is by which law the proofs judge, and of which rule they are asked: the law as
// it is and every rule, but while the test of the mutants holds it.
var bench struct {
	court cog.Court
	law   statute.Book // that of the court; nil: the law as it is
	rule  law.Rule     // zero: every rule
}

// theBook is the law that the proofs judge by.
func theBook() statute.Book {
	if bench.law == nil {
		return statute.All()
	}
	return bench.law
}

// asked reports whether proofs of the rule are asked for.
func asked(rule law.Rule) bool { return bench.rule == 0 || bench.rule == rule }

// onEachScope runs a proof of a rule, if it is asked for, on each of its scopes.
func onEachScope(t testing.TB, rule law.Rule, row, scopes string, prove func(t testing.TB, scope string)) {
	if !asked(rule) {
		return
	}
	for _, scope := range strings.Fields(scopes) {
		jury.Run(t, rule.String()+row+" "+scope, func(t testing.TB) { prove(t, scope) })
	}
}

// once keeps a document of the proofs, by what it is made from: each is judged many times.
func once(read func() cog.Document, from ...string) cog.Document {
	key := strings.Join(from, "\x00")
	d, ok := kept[key]
	if !ok {
		d = read()
		kept[key] = d
	}
	return d
}

var kept = map[string]cog.Document{}
