package main

import (
	"bufio"
	"fmt"
	"io"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

func explain(e *env, args []string) int {
	names, err := e.parse(args)
	if err != nil {
		return usageStatus(err)
	}
	out := bufio.NewWriter(e.stdout)
	status := exitOK
	if len(names) == 0 {
		listRules(out, e.at, e.lang)
	}
	for i, name := range names {
		if i > 0 {
			fmt.Fprintln(out)
		}
		if rule, err := law.ParseRule(name); err == nil {
			explainRule(out, rule, e.at, e.lang)
		} else if article, err := law.ParseArticle(name); err == nil {
			explainArticle(out, article, e.at, e.lang)
		} else {
			fmt.Fprintf(e.stderr, "cog: %s\n", law.Textf(
				"« %s » n’est ni une règle ni un article connu ; « cog explain » sans argument les énumère",
				"`%s` is neither a rule nor a known article; `cog explain` without arguments lists them", name).In(e.lang))
			status = exitTrouble
		}
	}
	if err := out.Flush(); err != nil {
		fmt.Fprintln(e.stderr, "cog:", err)
		return exitTrouble
	}
	return status
}

// listRules names every rule and the articles by which it is in force on a day.
func listRules(w io.Writer, at law.Day, l law.Language) {
	fmt.Fprintln(w, law.Textf("Règles en vigueur le %s :", "Rules in force on %s:", at).In(l))
	inForce := false
	for p := range cog.InForce(at) {
		inForce = true
		fmt.Fprintf(w, "  %-28s %s\n", p.Rule, citations(p.Citations, l))
		indent(w, binds(p, l)+colon(l)+p.Demands.In(l))
	}
	if !inForce {
		for _, r := range law.Regimes() {
			indent(w, r.On(at).In(l))
		}
	}
	fmt.Fprintln(w, law.Text{FR: "Articles :", EN: "Articles:"}.In(l))
	for a := range law.Articles() {
		indent(w, a.On(at).In(l))
	}
}

func binds(p cog.Provision, l law.Language) string {
	names := make([]law.Value, len(p.Binds))
	for i, s := range p.Binds {
		names[i] = s
	}
	return law.Join(l, names)
}

func explainRule(w io.Writer, rule law.Rule, at law.Day, l law.Language) {
	fmt.Fprintln(w, rule)
	inForce := false
	for p := range cog.Provisions(rule) {
		mark := "  "
		if p.Period.Contains(at) {
			mark, inForce = "▸ ", true
		}
		fmt.Fprintf(w, "%s%s  %s\n", mark, p.Period.In(l), citations(p.Citations, l))
		indent(w, binds(p, l)+colon(l)+p.Demands.In(l))
	}
	if !inForce {
		fmt.Fprintln(w, "  "+law.Textf("Le %s elle n’est pas en vigueur :", "On %s it is not in force:", at).In(l))
		for _, r := range law.Regimes() {
			indent(w, r.On(at).In(l))
		}
	}
	if reading := cog.Reading(rule).In(l); reading != "" {
		fmt.Fprintln(w, "  "+law.Text{FR: "Lecture retenue", EN: "Reading taken"}.In(l))
		indent(w, reading)
	}
	if ex, ok := cog.Examples(rule); ok {
		fmt.Fprintln(w, "  "+law.Textf("Exemples, en retouche du modèle « %s »", "Examples, as changes to the `%s` model", ex.Accepted.Model).In(l))
		indent(w, "✓ "+ex.Accepted.Patch)
		if ex.Refused.Model != ex.Accepted.Model {
			indent(w, "✗ "+ex.Refused.Patch+" ("+ex.Refused.Model+")")
		} else {
			indent(w, "✗ "+ex.Refused.Patch)
		}
	}
}

func explainArticle(w io.Writer, a law.Article, at law.Day, l law.Language) {
	fmt.Fprintf(w, "%s%s%s\n", a.In(l), colon(l), a.Subject().In(l))
	indent(w, a.On(at).In(l))
	for v := range a.Versions() {
		mark := "  "
		if v.Period.Contains(at) {
			mark = "▸ "
		}
		fmt.Fprintf(w, "%s%s  (%s)\n", mark, v.Period.In(l), v.Act)
		if change := v.Change.In(l); change != "" {
			indent(w, change)
		}
	}
	first := true
	for p := range cog.InForce(at) {
		for _, c := range p.Citations {
			if c.Article == a {
				if first {
					fmt.Fprintln(w, "  "+law.Textf("Règles en vigueur le %s :", "Rules in force on %s:", at).In(l))
					first = false
				}
				fmt.Fprintf(w, "  %-28s %s\n", p.Rule, c)
				indent(w, p.Demands.In(l))
			}
		}
	}
}
