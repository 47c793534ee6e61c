package cogtest

import (
	"fmt"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/outline"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// book is the law that fixtures are made by; nothing here changes it.
var book = sync.OnceValue(statute.All)

// regimeOf returns the law of the regime that a scope belongs to.
func regimeOf(scope branch.Scope) statute.Regime {
	if !branch.IsScope(scope) {
		panic(fmt.Sprintf("cogtest: %#v is no scope", scope))
	}
	return book()[scope.Regime()]
}

// Draft returns the smallest draft on a scope that the law of a day finds lawful, concluded
// on that day for a term from the first of January after it: taking any part of it away
// breaks a rule, and nothing is observed of it. It panics where the law admits no such
// convention; see [Admits].
func Draft(scope branch.Scope, day law.Day) cog.Draft {
	o, err := outline.Of(regimeOf(scope), scope, day)
	if err != nil {
		panic(fmt.Sprintf("cogtest: no convention on %s on %s: %v", scope, day, err))
	}
	return must(o.Draft(words))
}

// must returns what a fixture is made of. Where there is an error, the test that asked for the
// fixture is wrong.
func must[T any](v T, err error) T {
	if err != nil {
		panic(fmt.Sprintf("cogtest: %v", err))
	}
	return v
}

// Convention returns the same as [Draft], concluded.
func Convention(scope branch.Scope, day law.Day) *cog.Convention { return cog.Must(Draft(scope, day)) }

// words says what a text is there for, short and in French: "Une action de l’État".
func words(p outline.Part) string {
	fact := p.Asks[0].Fact
	text := strings.ReplaceAll(fact.Section().Phrase.FR, "{value}", fact.Value().In(law.French))
	if text == "" {
		text = fact.Value().In(law.French)
	}
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}
