package cogtest

import (
	"fmt"
	"testing"

	"github.com/coglaw/coglaw/law"
)

// Handles asks that handles reports true of every slug that the law has: each rule, observation,
// open norm and duty, those of tomorrow too. It tells those forgotten, with what each is and the
// article it rests on. A service that shows what is said of conventions asks it of its texts.
func Handles(t testing.TB, handles func(law.Rule) bool) {
	t.Helper()
	text := ""
	for rule := range law.Rules() {
		if !handles(rule) {
			text += fmt.Sprintf("  forgotten: %s: %s\n", rule, described(rule))
		}
	}
	if text != "" {
		fail(t, "not every rule is handled\n"+text)
	}
}

// described says what a rule is, as the law last has it in the first scheme that has it.
func described(rule law.Rule) (s string) {
	for _, e := range book().Entries(rule) {
		v := e.Versions[len(e.Versions)-1]
		s = fmt.Sprintf("%s, %s", e.Kind.In(law.English), v.Asks.EN)
		if len(v.Cites) > 0 {
			s += " " + cited(v.Cites)
		}
		break
	}
	return s
}
