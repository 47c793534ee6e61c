package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// writeText writes a result for a person: the verdict first, then what is wrong,
// each with its article, then what is left open and what is to be done.
func writeText(w io.Writer, r cog.Result, l law.Language) {
	fmt.Fprintf(w, "%s", r.Source)
	if r.Document > 1 {
		fmt.Fprintf(w, " [%d]", r.Document)
	}
	if r.Err != nil {
		writeErrors(w, r.Err, l)
		return
	}
	rep := r.Report
	fmt.Fprintf(w, "%s%s, %s %s\n", colon(l), rep.Verdict().In(l), law.Text{FR: "loi du", EN: "law of"}.In(l), rep.On().In(l))
	for b := range rep.Breaches() {
		fmt.Fprintf(w, "  ✗ %s  %s\n", b.Rule, b.Pointer)
		indent(w, b.In(l))
		indent(w, citations(b.Citations, l))
	}
	count := func(o cog.Outcome) (list []string) {
		for rule := range rep.With(o) {
			list = append(list, rule.String())
		}
		return list
	}
	if satisfied := count(cog.Satisfied); len(satisfied) > 0 {
		fmt.Fprintf(w, "  ✓ %s\n", law.Textf("%d règles respectées", "%d rules satisfied", len(satisfied)).In(l))
	}
	if undecided := count(cog.Undecided); len(undecided) > 0 {
		fmt.Fprintf(w, "  ? %s%s\n", law.Textf("%d indécises", "%d undecided", len(undecided)).In(l), colon(l))
		indent(w, strings.Join(undecided, ", "))
	}
	for d := range rep.Duties() {
		fmt.Fprintf(w, "  → %s\n", d.Rule)
		indent(w, d.Demands.In(l))
		indent(w, citations(d.Citations, l))
	}
}

func writeErrors(w io.Writer, err error, l law.Language) {
	fmt.Fprintf(w, "%s%s\n", colon(l), law.Text{FR: "malformé", EN: "malformed"}.In(l))
	var m *law.Malformed
	if !errors.As(err, &m) {
		indent(w, err.Error())
		return
	}
	for f := range m.Faults() {
		fmt.Fprintf(w, "  ! ")
		indentAfter(w, f.In(l))
	}
}

func colon(l law.Language) string { return law.Text{FR: " : ", EN: ": "}.In(l) }

func citations(cs []law.Citation, l law.Language) string {
	names := make([]string, len(cs))
	for i, c := range cs {
		names[i] = c.In(l)
	}
	return "[" + strings.Join(names, " ; ") + "]"
}

const (
	width  = 80
	margin = "    "
)

// indent writes text in lines of at most 80 columns under the line before.
func indent(w io.Writer, text string) {
	fmt.Fprint(w, margin)
	indentAfter(w, text)
}

func indentAfter(w io.Writer, text string) {
	column := len(margin)
	for i, word := range strings.Fields(text) {
		n := len([]rune(word))
		switch {
		case i == 0:
		case column+1+n > width:
			fmt.Fprint(w, "\n"+margin)
			column = len(margin)
		default:
			fmt.Fprint(w, " ")
			column++
		}
		fmt.Fprint(w, word)
		column += n
	}
	fmt.Fprintln(w)
}
