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

// change tells what a wording changed for conventions, and of L. 227-1 which entries. Where
// it changed nothing that is said too, but of the first there is.
func (x explainer) change(v law.Version) {
	change := v.Change
	for first := range v.Article.Versions() {
		if change == (law.Text{}) && first.Period.From != v.Period.From {
			change = law.Text{FR: "rien ne change pour les conventions", EN: "nothing changes for conventions"}
		}
		break
	}
	if change != (law.Text{}) {
		indent(x.w, change.In(x.l))
	}
	c, ok := coverage.ChangedOn(v.Period.From)
	if !ok || v.Article != law.L227_1 {
		return
	}
	names := make([]string, len(c.Asked))
	for i, rule := range c.Asked {
		names[i] = rule.String()
	}
	if len(names) == 0 {
		names = []string{law.Text{FR: "aucune règle ne change", EN: "no rule changes"}.In(x.l)}
	}
	indent(x.w, "→ "+strings.Join(names, ", "))
}
