package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

func explain(e *env, names []string) int {
	status := exitOK
	x := explainer{statute.All(), e.stdout, e.at, e.lang}
	if len(names) == 0 {
		x.list()
	}
	w := &apart{w: e.stdout} // what is explained of one from what is of another
	x.w = w
	for _, name := range names {
		w.due = w.wrote
		if rule, err := law.ParseRule(name); err == nil {
			x.rule(rule)
		} else if article, err := law.ParseArticle(name); err == nil {
			x.article(article)
		} else if s, ok := subjectOf(name); ok {
			if err := x.checklist(s); err != nil {
				e.complain(err)
				status = exitTrouble
			}
		} else {
			e.complain(troublef(
				"« %s » n’est ni une règle, ni un article connu, ni un objet comme general/family%s (« cog explain » sans argument énumère règles et articles)",
				"`%s` is neither a rule, nor a known article, nor a scope such as general/family%s (`cog explain` without arguments lists rules and articles)", name, meant(cited(name), append(explainable(), subjects()...), "")))
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
func (x explainer) line(t law.Text) {
	fmt.Fprint(x.w, "  ")
	hang(x.w, t.In(x.l), 4)
}

// list names every rule and the articles by which it is in force on the day.
func (x explainer) list() {
	if !x.bySort("", func(statute.Provision) bool { return true }) {
		fmt.Fprintln(x.w, law.Textf("Aucune règle en vigueur le %s :", "No rule in force on %s:", x.at).In(x.l))
		x.noLaw()
	}
	fmt.Fprintln(x.w, law.Text{FR: "Articles :", EN: "Articles:"}.In(x.l))
	for a := range law.Articles() {
		indent(x.w, a.On(x.at).In(x.l))
	}
}

// bySort writes what is in force on the day of what is asked for, sort by sort, then what binds
// amendments alone. It reports whether anything is in force.
func (x explainer) bySort(margin string, asked func(statute.Provision) bool) (inForce bool) {
	for _, kind := range statute.Kinds() {
		of := func(p statute.Provision) bool { return p.Kind == kind && asked(p) }
		heading := headings[kind].In(x.l) + law.Textf(" le %s :", " on %s:", x.at).In(x.l)
		if x.entries(margin+heading, x.inForce(), of) {
			inForce = true
		}
	}
	x.entries(margin+law.Textf("Pour les seuls avenants le %s :", "For amendments alone on %s:", x.at).In(x.l), x.kept(), asked)
	return inForce
}

// entries writes under a heading those of some provisions that are asked for, the versions of
// a rule under its name: the articles beside it where all rest on the same, and otherwise
// behind each. It reports whether there is one.
func (x explainer) entries(heading string, list []statute.Provision, asked func(statute.Provision) bool) bool {
	list = slices.DeleteFunc(list, func(p statute.Provision) bool { return !asked(p) })
	if len(list) == 0 {
		return false
	}
	fmt.Fprintln(x.w, heading)
	var versions []statute.Provision
	for i, p := range list {
		versions = append(versions, p)
		if i+1 == len(list) || list[i+1].Rule != p.Rule {
			x.entry(versions)
			versions = nil
		}
	}
	return true
}

// entry writes the versions of one rule.
func (x explainer) entry(versions []statute.Provision) {
	cites := citations(versions[0].Cites, x.l)
	shared := true
	for _, p := range versions {
		shared = shared && citations(p.Cites, x.l) == cites
	}
	if !shared {
		cites = ""
	}
	x.named(versions[0].Rule, cites)
	for _, p := range versions {
		x.demand(p)
		if !shared {
			indent(x.w, citations(p.Cites, x.l))
		}
	}
}

// named writes the name of a rule, and beside it where it stands.
func (x explainer) named(rule law.Rule, where string) {
	if where == "" {
		fmt.Fprintf(x.w, "  %s\n", rule)
		return
	}
	fmt.Fprintf(x.w, "  %-28s ", rule)
	hang(x.w, where, 31)
}

// inForce returns what is in force on the day, but not for amendments alone.
func (x explainer) inForce() (list []statute.Provision) {
	for p := range x.book.InForce(x.at) {
		if !p.Amending {
			list = append(list, p)
		}
	}
	return list
}

// kept returns what binds amendments alone on the day, conventions no more.
func (x explainer) kept() (list []statute.Provision) {
	for rule := range x.book.Rules() {
		for p := range x.book.Provisions(rule) {
			if p.Amends(x.at) && !p.Concludes(x.at) {
				list = append(list, p)
			}
		}
	}
	return list
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
	indent(x.w, x.bound(p)+colon(x.l)+p.Asks.In(x.l))
}

// bound names what the conventions are about that a provision binds: all, where it binds
// every one that its scheme has, of several.
func (x explainer) bound(p statute.Provision) string {
	every := p
	every.Version = &statute.Version{Period: p.Period}
	scopes := p.ScopesOn(x.at)
	if len(scopes) > 1 && len(scopes) == len(every.ScopesOn(x.at)) {
		return law.Text{FR: "toutes", EN: "all"}.In(x.l)
	}
	names := make([]law.Value, len(scopes))
	for i, s := range scopes {
		names[i] = s
	}
	return law.Join(x.l, names)
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
		fmt.Fprint(x.w, mark)
		hang(x.w, x.period(p)+"  "+citations(p.Cites, x.l), len(margin))
		x.demand(p)
	}
	if !inForce {
		x.notInForce(rule)
	}
	x.readings(rule)
	x.examples(rule)
	x.carries(rule)
}

// notInForce says that nothing of an entry is in force on the day: of each scheme that has it
// not yet, or no more since when and by which act; and which have no law at all.
func (x explainer) notInForce(rule law.Rule) {
	it := law.Text{FR: "elle", EN: "it"}
	for _, e := range x.book.Entries(rule) {
		if e.Kind == statute.Duty { // a masculine word
			it.FR = "il"
		}
	}
	not := law.Text{FR: "pas", EN: "not"}
	var why []law.Value
	for r, e := range x.book.Entries(rule) {
		if v := ended(e, x.at); v != nil {
			not = law.Text{FR: "plus", EN: "no longer"}
			why = append(why, law.Textf("%s : plus depuis le %s%s", "%s: no longer since %s%s", r.Regime, v.Period.To, endedBy(v)))
		}
		if s := r.Regime.On(x.at); s.State != law.InForce {
			why = append(why, s)
		}
	}
	x.line(law.Textf("Le %s %s n’est %s en vigueur", "On %s %s is %s in force", x.at, it, not))
	for _, s := range why {
		indent(x.w, s.In(x.l))
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
	lead(x.w, a.In(x.l)+colon(x.l)+a.Subject().In(x.l))
	indent(x.w, a.On(x.at).In(x.l))
	for v := range a.Versions() {
		mark := "  "
		if v.Period.Contains(x.at) {
			mark = "▸ "
		}
		fmt.Fprint(x.w, mark)
		hang(x.w, fmt.Sprintf("%s (%s)", v.Period.In(x.l), v.Act), len(margin))
		x.change(v)
	}
	if act := a.RepealedBy(); act != "" {
		x.line(law.Text{FR: "abrogé par : " + act, EN: "repealed by: " + act})
	}
	x.bySort("  ", func(p statute.Provision) bool {
		return slices.ContainsFunc(p.Cites, func(c law.Citation) bool { return c.Article == a })
	})
	x.beyond(a)
}
