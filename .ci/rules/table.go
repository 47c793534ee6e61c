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
	regime  *statute.Regime
	demands string
	binds   []branch.Scope
	cites   []law.Citation
	period  law.Period
}

func (r row) open() bool { return r.period.To.IsZero() }

// rows tells the whole book in rows, in its order. Versions that follow one another in
// the same words are one; the articles cited are those of the last of them.
func rows(book statute.Book) []row {
	var list []row
	for rule := range book.Rules() {
		var mine []row // one scope each
		for p := range book.Provisions(rule) {
			for _, scope := range p.Scopes() {
				next := row{p.Entry, p.Regime, p.Asks.In(law.English), []branch.Scope{scope}, p.Cites, p.Period}
				if i := slices.IndexFunc(mine, next.follows); i >= 0 {
					mine[i].period.To, mine[i].cites = next.period.To, next.cites
				} else {
					mine = append(mine, next)
				}
			}
		}
		first := len(list)
		for _, next := range mine {
			same := func(r row) bool {
				return r.demands == next.demands && r.period == next.period && r.regime == next.regime
			}
			if i := slices.IndexFunc(list[first:], same); i >= 0 {
				list[first+i].binds = union(list[first+i].binds, next.binds)
				list[first+i].cites = union(list[first+i].cites, next.cites)
			} else {
				list = append(list, next)
			}
		}
	}
	return list
}

// follows reports whether r goes on from the day earlier ends, in the same words.
func (r row) follows(earlier row) bool {
	return r.binds[0] == earlier.binds[0] && r.demands == earlier.demands && r.period.From == earlier.period.To
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

// tables writes the catalogue as three tables: the general scheme today, what it
// asked before, and the self-employed scheme.
func tables(book statute.Book) string {
	var b strings.Builder
	all := rows(book)
	b.WriteString("\nThe general scheme, as the law stands:\n\n")
	table(&b, all, func(r row) bool { return r.regime.Regime == law.General && r.open() },
		[]string{"Rule", "What it demands", "Whom it binds", "Articles", "Since"},
		func(r row) []string {
			return []string{slug(r), r.demands, bound(r), cited(r), r.period.From.String()}
		})
	folded(&b, "The general scheme, before that")
	table(&b, all, func(r row) bool { return r.regime.Regime == law.General && !r.open() },
		[]string{"Rule", "What it demanded", "Whom it bound", "Articles", "From", "To"},
		func(r row) []string {
			return []string{slug(r), r.demands, bound(r), cited(r), r.period.From.String(), lastDay(r)}
		})
	b.WriteString("\n</details>\n")
	folded(&b, "The self-employed scheme (RSI), repealed")
	table(&b, all, func(r row) bool { return r.regime.Regime == law.RSI },
		[]string{"Rule", "What it demanded", "Articles", "From", "To"},
		func(r row) []string {
			return []string{slug(r), r.demands, cited(r), r.period.From.String(), lastDay(r)}
		})
	b.WriteString("\n</details>\n\n")
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
	if r.Kind == statute.Duty {
		return "`" + r.Rule.String() + "` (duty)"
	}
	return "`" + r.Rule.String() + "`"
}

func lastDay(r row) string { return last(r.period) }

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

func cited(r row) string {
	words := make([]string, len(r.cites))
	for i, c := range r.cites {
		words[i] = strings.TrimPrefix(c.In(law.English), "article ")
	}
	return strings.Join(words, "; ")
}
