package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A row is what one entry demands, in the same words and over the same days, of
// some scopes of one scheme.
type row struct {
	*statute.Entry
	regime   *statute.Regime
	demands  string
	french   string // the same in French
	binds    []branch.Scope
	cites    []law.Citation
	moved    []law.Citation // of these, those whose article had it in another place before
	period   law.Period
	kept     law.Day // first day on which it no longer binds amendments, where that is a later one
	amending bool    // it binds amendments alone
	late     bool    // it has bound the scope from the first day on which one could be concluded on it
}

func (r row) open() bool { return r.period.To.IsZero() }

// rows tells the whole book in rows, in its order. Versions that follow one another in
// the same words, by the same articles, are one; the places cited are those of the last of
// them. A scope that came later stands with those that were there before.
func rows(book statute.Book) []row {
	var list []row
	for rule := range book.Rules() {
		var mine []row // one scope each
		for p := range book.Provisions(rule) {
			for _, scope := range p.Scopes() {
				next := row{p.Entry, p.Regime, p.Asks.In(law.English), p.Asks.In(law.French), []branch.Scope{scope}, p.Cites, nil, p.Period, p.KeptUntil, p.Amending,
					!p.Period.From.After(first(p.Regime, scope))}
				if i := slices.IndexFunc(mine, next.follows); i >= 0 {
					for j, c := range next.cites {
						if c != mine[i].cites[j] {
							mine[i].moved = append(mine[i].moved, c)
						}
					}
					mine[i].period.To, mine[i].cites, mine[i].kept = next.period.To, next.cites, next.kept
				} else {
					mine = append(mine, next)
				}
			}
		}
		begin := len(list)
		for _, next := range mine {
			same := func(r row) bool {
				return r.demands == next.demands && r.regime == next.regime && r.amending == next.amending && r.period.To == next.period.To &&
					(r.period.From == next.period.From || next.late && r.period.From.Before(next.period.From))
			}
			if i := slices.IndexFunc(list[begin:], same); i >= 0 {
				list[begin+i].binds = union(list[begin+i].binds, next.binds)
				list[begin+i].cites = union(list[begin+i].cites, next.cites)
				list[begin+i].moved = union(list[begin+i].moved, next.moved)
			} else {
				list = append(list, next)
			}
		}
	}
	return list
}

// first returns the first day on which a convention on the scope can be concluded: one on
// which some version begins.
func first(r *statute.Regime, s branch.Scope) (day law.Day) {
	for i := range r.Entries {
		for _, v := range r.Entries[i].Versions {
			from := v.Period.From
			if (day.IsZero() || from.Before(day)) && r.Admits(s, law.Period{From: from, To: from.AddDays(1)}) {
				day = from
			}
		}
	}
	return day
}

// follows reports whether r goes on from the day earlier ends, in the same words and by the
// same articles.
func (r row) follows(earlier row) bool {
	return r.binds[0] == earlier.binds[0] && r.demands == earlier.demands && r.amending == earlier.amending && r.period.From == earlier.period.To &&
		slices.EqualFunc(r.cites, earlier.cites, func(a, b law.Citation) bool { return a.Article == b.Article })
}

func union[T comparable](a, b []T) []T {
	all := slices.Clone(a)
	for _, v := range b {
		if !slices.Contains(all, v) {
			all = append(all, v)
		}
	}
	return all
}

// tables writes the catalogue: the rules of the general scheme today and before, those of
// each other family, then what is no rule, of all of them.
func tables(book statute.Book) string {
	var b strings.Builder
	all := rows(book)
	b.WriteString("\nThe rules of the general scheme, as the law stands:\n\n")
	table(&b, all, func(r row) bool { return r.Kind == statute.Rule && r.regime.Regime == law.General && r.open() },
		[]string{"Rule", "What it demands", "Whom it binds", "Articles", "Since"},
		func(r row) []string {
			return []string{slug(r), r.demands, bound(r), cited(r), r.period.From.String()}
		})
	folded(&b, "The general scheme, before that")
	table(&b, all, func(r row) bool { return r.Kind == statute.Rule && r.regime.Regime == law.General && !r.open() },
		[]string{"Rule", "What it demanded", "Whom it bound", "Articles", "From", "To"},
		func(r row) []string {
			return []string{slug(r), r.demands, bound(r), cited(r), r.period.From.String(), lastDay(r)}
		})
	b.WriteString("\n</details>\n")
	for i := range book {
		if regime := book[i].Regime; regime != law.General {
			title := regime.In(law.English)
			if !slices.ContainsFunc(all, func(r row) bool { return r.regime.Regime == regime && r.open() }) {
				title += ", repealed"
			}
			folded(&b, strings.ToUpper(title[:1])+title[1:])
			table(&b, all, func(r row) bool { return r.Kind == statute.Rule && r.regime.Regime == regime },
				[]string{"Rule", "What it demands", "Articles", "From", "To"},
				func(r row) []string {
					return []string{slug(r), r.demands, cited(r), r.period.From.String(), lastDay(r)}
				})
			b.WriteString("\n</details>\n")
		}
	}
	for _, part := range []struct {
		kind         statute.Kind
		title, asked string
	}{
		{statute.Observation, "Observations: where this is not so, it is pointed out, and nothing is unlawful for it:", "What is looked for"},
		{statute.OpenNorm, "Open norms: the law demands it and no document can show it, so it is never decided:", "What it demands"},
		{statute.Duty, "Duties, which conclusion or an amendment starts:", "What it calls for"},
	} {
		b.WriteString("\n" + part.title + "\n\n")
		table(&b, all, func(r row) bool { return r.Kind == part.kind },
			[]string{"Slug", part.asked, "Of whom", "Articles", "From", "To"},
			func(r row) []string {
				whom := bound(r)
				if r.regime.Regime != law.General {
					whom = r.regime.Regime.In(law.English)
				}
				return []string{slug(r), r.demands, whom, cited(r), r.period.From.String(), lastDay(r)}
			})
	}
	b.WriteString("\n")
	return b.String()
}

// folded opens a part that a reader unfolds.
func folded(b *strings.Builder, title string) {
	fmt.Fprintf(b, "\n<details>\n<summary>%s</summary>\n\n", title)
}

func table(b *strings.Builder, all []row, in func(row) bool, head []string, cells func(row) []string) {
	line := func(cells []string) { fmt.Fprintf(b, "| %s |\n", strings.Join(cells, " | ")) }
	line(head)
	line(slices.Repeat([]string{"---"}, len(head)))
	for _, r := range all {
		if in(r) {
			line(cells(r))
		}
	}
}

func slug(r row) string {
	if r.amending {
		return "`" + r.Rule.String() + "` (amendments)"
	}
	return "`" + r.Rule.String() + "`"
}

// lastDay names the last day in force and, where amendments are bound longer, theirs.
func lastDay(r row) string {
	if r.kept.IsZero() {
		return last(r.period)
	}
	return last(r.period) + "; amendments " + r.kept.AddDays(-1).String()
}

// last names the last day in force, if there is one: a period's To is the first one after it.
func last(p law.Period) string {
	if p.To.IsZero() {
		return ""
	}
	return p.To.AddDays(-1).String()
}

// bound names the scopes bound, the short way round.
func bound(r row) string {
	var in, out []law.Value
	for _, s := range r.regime.Scopes() {
		if slices.Contains(r.binds, s) {
			in = append(in, s)
		} else {
			out = append(out, s)
		}
	}
	switch {
	case len(out) == 0:
		return "all"
	case len(out) < len(in):
		return "all but " + law.Join(law.English, out)
	}
	return law.Join(law.English, in)
}

// cited names the places that a row rests on: where one has moved since the first of its days,
// where it was last.
func cited(r row) string {
	words := make([]string, len(r.cites))
	for i, c := range r.cites {
		words[i] = strings.TrimPrefix(c.In(law.English), "article ")
		if slices.Contains(r.moved, c) {
			words[i] = map[bool]string{true: "now ", false: "last "}[r.open()] + words[i]
		}
	}
	return strings.Join(words, "; ")
}
