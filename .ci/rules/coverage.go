package main

import (
	"fmt"
	"strings"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
	"github.com/coglaw/coglaw/statute/coverage"
)

const coverageHead = `# What the law states, and what became of it

The law on conventions was read twice. The first reading made the entries of package ` + "`statute`" + `; the second, made apart
from it, is a list of statements, each with a code of its own and its days. This page holds the one against the other: the
entries that carry a statement (` + "`cog explain`" + ` tells each), the type that holds it, the family of conventions that it waits
for, or the reason why it is left out. It is generated from package ` + "`statute/coverage`" + `, whose tests let no statement stand
without an answer and no entry without a statement.

`

// coveragePage writes docs/coverage.md.
func coveragePage(book statute.Book) string {
	var b strings.Builder
	b.WriteString(coverageHead)
	total := 0
	count := map[string]int{}
	for s := range coverage.All() {
		total++
		count[s.Answer.Kind().In(law.English)]++
	}
	lines(&b, "Statements", "How many")
	for k := coverage.Carried; k <= coverage.LeftOut; k++ {
		lines(&b, k.In(law.English), fmt.Sprint(count[k.In(law.English)]))
	}
	lines(&b, "all", fmt.Sprint(total))

	b.WriteString("\n## L. 227-1, wording by wording\n\n")
	b.WriteString("*Moved* entries ask what they asked; the paragraph they cite has another number. Those *beside* rest on another article.\n\n")
	lines(&b, "Since", "Changed", "Moved", "Beside")
	for _, c := range coverage.Changes() {
		lines(&b, c.Day.String(), listed(c.Asked), listed(c.Moved), listed(c.Beside))
	}

	for _, t := range coverage.Tables() {
		fmt.Fprintf(&b, "\n## %s\n\n", t.Title.EN)
		lines(&b, "Code", "From", "To", "What it says", "Answer")
		for _, s := range t.Statements {
			lines(&b, "`"+s.Code+"`", s.Period.From.String(), last(s.Period), s.About.EN, answer(book, s.Answer))
		}
	}
	return b.String()
}

// lines writes a row of a table, and under a head the line that sets it off.
func lines(b *strings.Builder, cells ...string) {
	head := strings.HasSuffix(b.String(), "\n\n")
	fmt.Fprintf(b, "| %s |\n", strings.Join(cells, " | "))
	if head {
		fmt.Fprintf(b, "|%s\n", strings.Repeat(" --- |", len(cells)))
	}
}

func listed(rules []law.Rule) string {
	if len(rules) == 0 {
		return "nothing"
	}
	names := make([]string, len(rules))
	for i, r := range rules {
		names[i] = "`" + r.String() + "`"
	}
	return strings.Join(names, ", ")
}

// answer says what became of a statement, and of entries that are no rules what they are.
func answer(book statute.Book, a coverage.Answer) string {
	said := a.In(law.English)
	for _, by := range a.Entries() {
		name := "`" + by.Rule.String() + "`"
		e := book[by.Regime].Entry(by.Rule)
		if e == nil || e.Kind == statute.Rule || strings.Contains(said, name+" (") {
			continue
		}
		said = strings.Replace(said, name, name+" ("+e.Kind.In(law.English)+")", 1)
	}
	return said
}
