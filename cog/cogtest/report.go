package cogtest

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// A Judgement is what the law says of a convention: a cog.Report, a cog.AmendmentReport, or a
// cog.Life whole.
type Judgement interface {
	Breaches() iter.Seq[law.Breach]          // what the law has against it
	Gaps() iter.Seq[cog.Gap]                 // what is undecided, and for want of what
	Observations() iter.Seq[law.Observation] // what a lawyer would point out
	Lawful() bool                            // nothing is breached and nothing undecided
	String() string                          // the verdict on one line
}

// Breaches asks that exactly these rules are breached, none where none is named. A rule that is
// breached in several places is breached.
func Breaches(t testing.TB, got Judgement, want ...law.Rule) {
	t.Helper()
	a := assertion{of: "breaches", judged: got.String(), want: slugs(want), missing: why(got)}
	a.addBreaches(got.Breaches())
	a.hold(t)
}

// Undecided asks that exactly these rules are undecided: of a partial document.
func Undecided(t testing.TB, got Judgement, want ...law.Rule) {
	t.Helper()
	a := assertion{of: "undecided", judged: got.String(), want: slugs(want), missing: why(got)}
	for g := range got.Gaps() {
		a.add(g.Rule, gap(g))
	}
	a.hold(t)
}

// Observed asks that exactly these observations are made. They make nothing unlawful.
func Observed(t testing.TB, got Judgement, want ...law.Rule) {
	t.Helper()
	a := assertion{of: "observations", judged: got.String(), want: slugs(want), missing: asks}
	for o := range got.Observations() {
		a.add(o.Rule, o.String())
	}
	a.hold(t)
}

// Open asks that a report leaves open exactly these norms, which no document can show.
func Open(t testing.TB, got cog.Report, want ...law.Rule) {
	t.Helper()
	a := assertion{of: "open norms", judged: got.String(), want: slugs(want), missing: asks}
	for n := range got.Open() {
		a.add(n.Rule, fmt.Sprintf("%s: %s %s", n.Rule, n.Demands.EN, cited(n.Citations)))
	}
	a.hold(t)
}

// Lawful asks that every rule that applies is satisfied: none is breached and none undecided.
func Lawful(t testing.TB, got Judgement) {
	t.Helper()
	if got.Lawful() {
		return
	}
	text := "not lawful\n"
	for b := range got.Breaches() {
		text += fmt.Sprintf("  breached: %v\n", b)
	}
	for g := range got.Gaps() {
		text += fmt.Sprintf("  undecided: %s\n", gap(g))
	}
	fail(t, text+"  in: "+got.String()+"\n")
}

// gap says what is undecided, and what is missing for it.
func gap(g cog.Gap) string { return fmt.Sprintf("%s at %s: %s", g.Rule, g.Pointer, g.In(law.English)) }

// Unlawful asks that an error reports the breach of exactly these rules, at least one: that of
// cog.New, of cog.Convention.Amend, of a service that wraps theirs.
func Unlawful(t testing.TB, err error, want ...law.Rule) {
	t.Helper()
	var u *law.Unlawful
	if !errors.As(err, &u) {
		fail(t, fmt.Sprintf("no breach is reported\n  wanted: %s\n  found:  %s\n", listed(slugs(want)), told(err)))
		return
	}
	a := assertion{of: "breaches", want: slugs(want), missing: asks}
	a.addBreaches(u.Breaches())
	a.hold(t)
}

// told says an error, or that there is none.
func told(err error) string {
	if err == nil {
		return "no error"
	}
	return strings.ReplaceAll(err.Error(), "\n", "\n          ")
}

func (a *assertion) addBreaches(list iter.Seq[law.Breach]) {
	for b := range list {
		a.add(b.Rule, b.Error())
	}
}

// add adds what was found of a rule, each rule once.
func (a *assertion) add(rule law.Rule, says string) {
	for i := range a.found {
		if f := &a.found[i]; f.name == rule.String() {
			f.says += "\n          " + says
			return
		}
	}
	a.found = append(a.found, finding{rule.String(), says})
}

// slugs names rules, each once.
func slugs(rules []law.Rule) []string {
	var list []string
	for _, r := range rules {
		if !slices.Contains(list, slug(r)) {
			list = append(list, slug(r))
		}
	}
	return list
}

// slug names a rule.
func slug(rule law.Rule) string { return cmp.Or(rule.String(), "no rule") }

// why tells why a rule stands as it does where it was not expected to.
func why(got Judgement) func(name string) string {
	var reports []cog.Report
	switch got := got.(type) {
	case cog.Report:
		reports = append(reports, got)
	case cog.AmendmentReport:
		reports = append(reports, got.Report)
	case cog.Life:
		reports = append(reports, got.Convention)
		for _, a := range got.Amendments {
			reports = append(reports, a.Report)
		}
	}
	return func(name string) string {
		for _, r := range reports {
			for rule, outcome := range r.Rules() {
				if rule.String() == name {
					return strings.TrimSuffix(outcome.String()+", "+r.Why(rule).EN, ", ")
				}
			}
		}
		return asks(name)
	}
}

// asks tells what the law says under a name, where nothing tells why it was not found.
func asks(name string) string {
	rule, err := law.ParseRule(name)
	if err != nil {
		return ""
	}
	return described(rule)
}

func nothing(string) string { return "" }

func cited(list []law.Citation) string {
	var names []string
	for _, c := range list {
		names = append(names, c.In(law.English))
	}
	return "(" + strings.Join(names, "; ") + ")"
}
