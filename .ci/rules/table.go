package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// A row is what one rule demands, in the same words and over the same days, of
// some scopes of one scheme.
type row struct {
	rule    law.Rule
	demands string
	binds   []branch.Scope
	cites   []law.Citation
	period  law.Period
}

func (r row) regime() law.Regime { return r.binds[0].Regime() }
func (r row) open() bool         { return r.period.To.IsZero() }

// rows tells the whole catalogue in rows, in the order of the articles. Versions
// that follow one another in the same words are one; the articles cited are those
// of the last of them.
func rows() []row {
	var list []row
	for rule := range cog.Rules() {
		var mine []row // one scope each
		for p := range cog.Provisions(rule) {
			for _, scope := range p.Binds {
				next := row{rule, p.Demands.In(law.English), []branch.Scope{scope}, p.Citations, p.Period}
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
				return r.demands == next.demands && r.period == next.period && r.regime() == next.regime()
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
func tables() string {
	var b strings.Builder
	all := rows()
	b.WriteString("\nThe general scheme, as the law stands:\n\n")
	table(&b, all, func(r row) bool { return r.regime() == law.General && r.open() },
		[]string{"Rule", "What it demands", "Whom it binds", "Articles", "Since"},
		func(r row) []string {
			return []string{slug(r.rule), r.demands, bound(r), cited(r), r.period.From.String()}
		})
	folded(&b, "The general scheme, before that")
	table(&b, all, func(r row) bool { return r.regime() == law.General && !r.open() },
		[]string{"Rule", "What it demanded", "Whom it bound", "Articles", "From", "To"},
		func(r row) []string {
			return []string{slug(r.rule), r.demands, bound(r), cited(r), r.period.From.String(), lastDay(r)}
		})
	b.WriteString("\n</details>\n")
	folded(&b, "The self-employed scheme (RSI), repealed")
	table(&b, all, func(r row) bool { return r.regime() == law.RSI },
		[]string{"Rule", "What it demanded", "Articles", "From", "To"},
		func(r row) []string {
			return []string{slug(r.rule), r.demands, cited(r), r.period.From.String(), lastDay(r)}
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

func slug(r law.Rule) string {
	if r.IsDuty() {
		return "`" + r.String() + "` (duty)"
	}
	return "`" + r.String() + "`"
}

// lastDay names the last day in force: a period's To is the first one after it.
func lastDay(r row) string {
	if r.open() {
		return ""
	}
	return r.period.To.AddDays(-1).String()
}

// bound names the scopes of the general scheme, the short way round.
func bound(r row) string {
	var in, out []law.Value
	for _, s := range branch.Scopes() {
		switch {
		case slices.Contains(r.binds, s):
			in = append(in, s)
		case s.Regime() == r.regime():
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
