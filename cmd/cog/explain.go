package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

func explain(e *env, args []string) int {
	names, err := e.parse(args)
	if err != nil {
		return usageStatus(err)
	}
	status := exitOK
	x := explainer{statute.All(), e.stdout, e.at, e.lang}
	if len(names) == 0 {
		x.list()
	}
	for i, name := range names {
		if i > 0 {
			fmt.Fprintln(e.stdout)
		}
		if rule, err := law.ParseRule(name); err == nil {
			x.rule(rule)
		} else if article, err := law.ParseArticle(name); err == nil {
			x.article(article)
		} else {
			e.complain(errors.New(law.Textf(
				"« %s » n’est ni une règle ni un article connu ; « cog explain » sans argument les énumère",
				"`%s` is neither a rule nor a known article; `cog explain` without arguments lists them", name).In(e.lang)))
			status = exitTrouble
		}
	}
	return status
}

// An explainer tells people of the law in a book, as it stands on a day.
type explainer struct {
	book statute.Book
	w    io.Writer
	at   law.Day
	l    law.Language
}

// line writes a line of its own.
func (x explainer) line(t law.Text) { fmt.Fprintln(x.w, "  "+t.In(x.l)) }

// list names every rule and the articles by which it is in force on the day.
func (x explainer) list() {
	inForce := false
	for _, kind := range statute.Kinds() {
		first := true
		for p := range x.inForce() {
			if p.Kind != kind {
				continue
			}
			if first {
				fmt.Fprintln(x.w, headings[kind].In(x.l)+law.Textf(" le %s :", " on %s:", x.at).In(x.l))
				first, inForce = false, true
			}
			fmt.Fprintln(x.w, strings.TrimRight(fmt.Sprintf("  %-28s %s", p.Rule, citations(p.Cites, x.l)), " "))
			x.demand(p)
		}
	}
	first := true
	for p := range x.kept() {
		if first {
			fmt.Fprintln(x.w, law.Textf("Pour les seuls avenants le %s :", "For amendments alone on %s:", x.at).In(x.l))
			first = false
		}
		fmt.Fprintln(x.w, strings.TrimRight(fmt.Sprintf("  %-28s %s", p.Rule, citations(p.Cites, x.l)), " "))
		x.demand(p)
	}
	if !inForce {
		fmt.Fprintln(x.w, law.Textf("Aucune règle en vigueur le %s :", "No rule in force on %s:", x.at).In(x.l))
		x.noLaw()
	}
	fmt.Fprintln(x.w, law.Text{FR: "Articles :", EN: "Articles:"}.In(x.l))
	for a := range law.Articles() {
		indent(x.w, a.On(x.at).In(x.l))
	}
}

// inForce yields what is in force on the day, but not for amendments alone.
func (x explainer) inForce() iter.Seq[statute.Provision] {
	return func(yield func(statute.Provision) bool) {
		for p := range x.book.InForce(x.at) {
			if !p.Amending && !yield(p) {
				return
			}
		}
	}
}

// kept yields what binds amendments alone on the day, conventions no more.
func (x explainer) kept() iter.Seq[statute.Provision] {
	return func(yield func(statute.Provision) bool) {
		for rule := range x.book.Rules() {
			for p := range x.book.Provisions(rule) {
				if p.Amends(x.at) && !p.Concludes(x.at) && !yield(p) {
					return
				}
			}
		}
	}
}

// period tells the days of a provision, and how long it goes on binding amendments.
func (x explainer) period(p statute.Provision) string {
	said := p.Period.In(x.l)
	if p.KeptUntil.IsValid() {
		said += law.Textf(", les avenants jusqu’au %s", ", amendments to %s", p.KeptUntil.AddDays(-1)).In(x.l)
	}
	return said
}

// headings are what entries of a kind are listed under.
var headings = map[statute.Kind]law.Text{
	statute.Rule:        {FR: "Règles en vigueur", EN: "Rules in force"},
	statute.Observation: {FR: "Ce qui s’observe", EN: "What is observed"},
	statute.OpenNorm:    {FR: "Ce que le droit demande sans qu’un document le montre", EN: "What the law demands and no document shows"},
	statute.Duty:        {FR: "Devoirs que la conclusion fait naître", EN: "Duties that conclusion starts"},
}

// demand says whom a provision binds, and what it asks.
func (x explainer) demand(p statute.Provision) {
	var names []law.Value
	for _, s := range p.ScopesOn(x.at) {
		names = append(names, s)
	}
	indent(x.w, law.Join(x.l, names)+colon(x.l)+p.Asks.In(x.l))
}

// noLaw says why no law governs on the day.
func (x explainer) noLaw() {
	for _, r := range x.book {
		indent(x.w, r.Regime.On(x.at).In(x.l))
	}
}

func (x explainer) rule(rule law.Rule) {
	inForce, first := false, true
	for p := range x.book.Provisions(rule) {
		if first {
			fmt.Fprintf(x.w, "%s (%s)\n", rule, p.Kind.In(x.l))
			first = false
		}
		mark := "  "
		if p.Period.Contains(x.at) {
			mark, inForce = "▸ ", true
		}
		fmt.Fprintln(x.w, strings.TrimRight(mark+x.period(p)+"  "+citations(p.Cites, x.l), " "))
		x.demand(p)
	}
	if !inForce {
		x.notInForce(rule)
	}
	x.readings(rule)
	if accepted, refused, ok := x.book.Examples(rule); ok {
		x.line(law.Textf("Exemples, en retouche du modèle « %s »", "Examples, as changes to the `%s` model", accepted.Model))
		indent(x.w, "✓ "+accepted.Patch)
		if refused.Model != accepted.Model {
			indent(x.w, "✗ "+refused.Patch+" ("+refused.Model+")")
		} else {
			indent(x.w, "✗ "+refused.Patch)
		}
	}
	x.carries(rule)
}

// notInForce says that nothing of an entry is in force on the day and, of the schemes that
// have it, which have no law at all.
func (x explainer) notInForce(rule law.Rule) {
	it := law.Text{FR: "elle", EN: "it"}
	for _, e := range x.book.Entries(rule) {
		if e.Kind == statute.Duty { // a masculine word
			it.FR = "il"
		}
	}
	x.line(law.Textf("Le %s %s n’est pas en vigueur", "On %s %s is not in force", x.at, it))
	for r := range x.book.Entries(rule) {
		if s := r.Regime.On(x.at); s.State != law.InForce {
			indent(x.w, s.In(x.l))
		}
	}
}

// readings says the reading taken of an entry, that of each scheme where they differ.
func (x explainer) readings(rule law.Rule) {
	readings := map[law.Text]bool{}
	for _, e := range x.book.Entries(rule) {
		if e.Reading != (law.Text{}) {
			readings[e.Reading] = true
		}
	}
	said := map[law.Text]bool{}
	for r, e := range x.book.Entries(rule) {
		if !readings[e.Reading] || said[e.Reading] {
			continue
		}
		said[e.Reading] = true
		heading := law.Text{FR: "Lecture retenue", EN: "Reading taken"}
		if len(readings) > 1 {
			heading = law.Textf("%s (%s)", "%s (%s)", heading, r.Regime)
		}
		x.line(heading)
		indent(x.w, e.Reading.In(x.l))
	}
}

func (x explainer) article(a law.Article) {
	fmt.Fprintf(x.w, "%s%s%s\n", a.In(x.l), colon(x.l), a.Subject().In(x.l))
	indent(x.w, a.On(x.at).In(x.l))
	for v := range a.Versions() {
		mark := "  "
		if v.Period.Contains(x.at) {
			mark = "▸ "
		}
		fmt.Fprintf(x.w, "%s%s  (%s)\n", mark, v.Period.In(x.l), v.Act)
		if change := v.Change.In(x.l); change != "" {
			indent(x.w, change)
		}
		x.changed(v)
	}
	x.citing(a, x.inForce(), law.Textf("Règles en vigueur le %s :", "Rules in force on %s:", x.at))
	x.citing(a, x.kept(), law.Textf("Pour les seuls avenants le %s :", "For amendments alone on %s:", x.at))
	x.beyond(a)
}

// citing tells under a heading those of some provisions that cite the article.
func (x explainer) citing(a law.Article, provisions iter.Seq[statute.Provision], heading law.Text) {
	first := true
	for p := range provisions {
		for _, c := range p.Cites {
			if c.Article == a {
				if first {
					x.line(heading)
					first = false
				}
				fmt.Fprintf(x.w, "  %-28s %s\n", p.Rule, c)
				indent(x.w, p.Asks.In(x.l))
			}
		}
	}
}
