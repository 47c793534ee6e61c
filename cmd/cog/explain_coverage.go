package main

import (
	"fmt"
	"strings"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute/coverage"
)

// carries names the statements of the law that the entries of a rule carry.
func (x explainer) carries(rule law.Rule) {
	first := true
	for s := range coverage.Of(rule) {
		if first {
			x.line(law.Text{FR: "Porte", EN: "Carries"})
			first = false
		}
		x.statement(s)
	}
}

// statement tells where and when the law states something, and what.
func (x explainer) statement(s coverage.Statement) {
	indent(x.w, fmt.Sprintf("%s, %s%s%s", s.Code, s.Period.In(x.l), colon(x.l), s.About.In(x.l)))
}

// beyond tells what an article states on the day and no rule carries, or not all of it:
// what became of it.
func (x explainer) beyond(a law.Article) {
	first := true
	for s := range coverage.Under(a) {
		if !s.Period.Contains(x.at) || s.Answer.Kind() == coverage.Carried && s.Answer.Reason() == (law.Text{}) {
			continue
		}
		if first {
			x.line(law.Textf("Au-delà des règles, le %s :", "Beyond the rules, on %s:", x.at))
			first = false
		}
		x.statement(s)
		indent(x.w, "→ "+s.Answer.In(x.l))
	}
}

// changed names the entries that a wording of L. 227-1 changed.
func (x explainer) changed(v law.Version) {
	if c, ok := coverage.ChangedOn(v.Period.From); ok && v.Article == law.L227_1 && len(c.Asked) > 0 {
		names := make([]string, len(c.Asked))
		for i, rule := range c.Asked {
			names[i] = rule.String()
		}
		indent(x.w, "→ "+strings.Join(names, ", "))
	}
}
