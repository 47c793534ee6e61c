package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strings"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// lawFiles declare the constants whose comments are written from the law: a comment above
// one of them is replaced, what is set off by an empty line stays.
var lawFiles = []string{"law/slug.go", "law/articles_css.go", "law/articles_casf.go", "law/articles_acts.go"}

// width is the most that a line of a comment takes.
const width = 92

// sentences tells of each constant of package law that stands for an entry or an article what
// it stands for.
func sentences(book statute.Book) map[string]string {
	all := map[string]string{}
	list := rows(book)
	for r := range law.Rules() {
		name := ruleName(r)
		all[name] = ruleSentence(name, slices.DeleteFunc(slices.Clone(list), func(row row) bool { return row.Rule != r }))
	}
	for a := range law.Articles() {
		name := articleName(a)
		all[name] = articleSentence(name, a)
	}
	return all
}

// ruleName makes MinimumTerm of minimum-term.
func ruleName(r law.Rule) (name string) {
	for _, word := range strings.Split(r.String(), "-") {
		name += strings.ToUpper(word[:1]) + word[1:]
	}
	return name
}

// articleName makes L227_1 of L227-1, L14_10_3 of L14-10-3 (action sociale), D2018_174_17 of
// décret 2018-174, art. 17.
func articleName(a law.Article) string {
	number := a.String()
	if act, rest, ok := strings.Cut(number, " "); ok && !strings.HasPrefix(rest, "(") {
		number = strings.ToUpper(act[:1]) + rest
	} else {
		number = act
	}
	return strings.NewReplacer(", art. ", "_", "-", "_").Replace(number)
}

// ruleSentence tells what is asked as the law stands, then what was asked before, then what
// another scheme asks. What is asked no longer, or of another scheme alone, is told first where
// there is nothing else.
func ruleSentence(name string, list []row) string {
	var now, before, others []row
	for _, r := range list {
		switch {
		case r.regime.Regime != law.General:
			others = append(others, r)
		case r.open():
			now = append(now, r)
		default:
			before = append(before, r)
		}
	}
	first, verb := now, "is"
	if len(now) == 0 {
		first, before, verb = before, nil, "was"
	}
	if len(first) == 0 {
		first, others = others, nil
	}
	var c comment
	lead := fmt.Sprintf("%s %s %s", name, verb, kinds[list[0].Kind])
	if others == nil && first[0].regime.Regime != law.General {
		lead += " of the " + first[0].regime.Regime.In(law.English)
	}
	if len(first) == 1 {
		c.say("%s%s: %s %s.", lead, of(first[0]), first[0].demands, source(first[0]))
		c.say("French: %s.", first[0].french)
	} else {
		c.say("%s:", lead)
		for _, r := range first {
			c.item("%s: %s %s", bound(r), r.demands, source(r))
		}
	}
	switch len(before) {
	case 0:
	case 1:
		c.say("Before: %s %s.", before[0].demands, source(before[0]))
	default:
		from := slices.MinFunc(before, func(a, b row) int { return a.period.From.Compare(b.period.From) })
		c.say("Before, from %s, it was worded otherwise or bound others.", from.period.From.In(law.English))
	}
	for _, r := range others {
		asked := r.demands
		if asked == first[0].demands {
			asked = "the same"
			if len(before) > 0 {
				asked = "the same as now"
			}
		}
		title := r.regime.Regime.In(law.English)
		if r.amending {
			title += ", amendments"
		}
		c.say("%s: %s %s.", strings.ToUpper(title[:1])+title[1:], asked, source(r))
	}
	return c.String()
}

var kinds = map[statute.Kind]string{
	statute.Rule: "a rule", statute.Observation: "an observation", statute.OpenNorm: "an open norm", statute.Duty: "a duty",
}

// of names the scopes of a row where they are not all.
func of(r row) string {
	if whom := bound(r); whom != "all" {
		return ", for " + whom
	}
	return ""
}

// source names the places that a row rests on, and its days.
func source(r row) string {
	days := "since " + r.period.From.In(law.English)
	if !r.open() {
		days = "from " + r.period.From.In(law.English) + " to " + r.period.To.AddDays(-1).In(law.English)
	}
	if !r.kept.IsZero() {
		days += ", amendments until " + r.kept.AddDays(-1).In(law.English)
	}
	if len(r.cites) == 0 {
		return "(" + days + ")"
	}
	return "(" + cited(r) + "; " + days + ")"
}

// articleSentence tells what an article is about, in both languages, and its days.
func articleSentence(name string, a law.Article) string {
	var c comment
	versions := slices.Collect(a.Versions())
	days := "In force since " + versions[0].Period.From.In(law.English)
	if end := versions[len(versions)-1].Period.To; !end.IsZero() {
		days = "In force from " + versions[0].Period.From.In(law.English) + " to " + end.AddDays(-1).In(law.English)
	}
	if len(versions) > 1 {
		days += fmt.Sprintf(", in %d wordings", len(versions))
	}
	if act := a.RepealedBy(); act != "" {
		days += "; repealed by " + act
	}
	c.say("%s is %s: %s (%s). %s.", name, a.In(law.English), a.Subject().EN, a.Subject().FR, days)
	return c.String()
}

// A comment is lines of Go that hold nothing else.
type comment struct{ strings.Builder }

// No line ends within a number of an article, or within a day.
var (
	together = regexp.MustCompile(`\b(L|LO|R|al|art)\. \d|n° \d|\b\d{1,2} [A-Z][a-z]+ \d{4}|\b1er [a-z]`)
	tie      = func(s string) string { return strings.ReplaceAll(s, " ", tied) }
)

const tied = "\u00a0"

// say begins a new line and breaks it where it grows too long.
func (c *comment) say(format string, args ...any) {
	c.fill("// ", "// ", fmt.Sprintf(format, args...))
}

// item is a line of a list.
func (c *comment) item(format string, args ...any) {
	c.fill("//   - ", "//     ", fmt.Sprintf(format, args...))
}

func (c *comment) fill(first, next, text string) {
	line := first
	for i, word := range strings.Split(together.ReplaceAllStringFunc(text, tie), " ") {
		word = strings.ReplaceAll(word, tied, " ")
		switch {
		case i == 0:
			line += word
		case len([]rune(line+word)) >= width:
			c.WriteString(line + "\n")
			line = next + word
		default:
			line += " " + word
		}
	}
	c.WriteString(line + "\n")
}

// comments puts the sentences above the constants that a file declares, each once: those told
// are taken from the map.
func comments(name string, source []byte, told map[string]string) ([]byte, error) {
	set := token.NewFileSet()
	f, err := parser.ParseFile(set, name, source, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	done := 0
	for _, d := range f.Decls {
		group, ok := d.(*ast.GenDecl)
		if !ok || group.Tok != token.CONST {
			continue
		}
		for _, spec := range group.Specs {
			spec := spec.(*ast.ValueSpec)
			sentence, ok := told[spec.Names[0].Name]
			if !ok {
				continue
			}
			delete(told, spec.Names[0].Name)
			from, to := spec.Pos(), spec.Pos()
			if spec.Doc != nil {
				from = spec.Doc.Pos()
			}
			b.Write(source[done:set.Position(from).Offset])
			b.WriteString(sentence)
			done = set.Position(to).Offset
		}
	}
	b.Write(source[done:])
	return format.Source(b.Bytes())
}
