package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/inert"
	"github.com/coglaw/coglaw/law"
)

// writeText writes a result for a person: the verdict first, in a column of its own, then
// what is wrong, each with its article, then what is left open and what is to be done. With
// grounds, one list a report, it tells what satisfies each rule.
func (e *env) writeText(r *reading, res cog.Result, grounds [][]ground) {
	w, l, name := e.stdout, e.lang, inert.Name(r.name())
	switch {
	case isMalformed(res.Err):
		fmt.Fprintln(w, column(badForm, l)+name)
		writeFaults(w, res.Err, l)
		return
	case res.Err != nil:
		word := law.Text{FR: "illisible", EN: "unreadable"}
		if errors.Is(res.Err, errNoDocuments) {
			word = law.Text{FR: "vide", EN: "empty"}
		}
		fmt.Fprintln(w, column(word, l)+name+colon(l)+inert.Line(reason(res.Err).In(l)))
		return
	}
	fmt.Fprintln(w, column(res.Life.Verdict(), l)+name+colon(l)+lawOf(res.Life.Convention, l)+itself(res.Life, l))
	if e.quiet {
		for b := range res.Life.Breaches() {
			writeBreach(w, b, l)
		}
		return
	}
	writeReport(w, res.Life.Convention, grounds, 0, l)
	for i, a := range res.Life.Amendments {
		fmt.Fprintf(w, "  %s%s%s, %s\n", law.Textf("avenant n° %d", "amendment no. %d", a.Number).In(l), colon(l), a.Verdict().In(l), lawOf(a.Report, l))
		writeReport(w, a.Report, grounds, i+1, l)
	}
	for _, e := range res.Life.Evaluations {
		fmt.Fprintf(w, "  %s, %s\n", law.Textf("évaluation ouverte le %s", "evaluation opened on %s", e.Opened).In(l), evaluated(e).In(l))
		for o := range e.Observations() {
			writeObservation(w, o, l)
		}
	}
}

// badForm is the word for a document that is none.
var badForm = law.Text{FR: "malformé", EN: "malformed"}

// column is a word in front of a line, as wide as the longest verdict.
func column(word law.Value, l law.Language) string { return fmt.Sprintf("%-14s", word.In(l)) }

func evaluated(e cog.EvaluationReport) law.Value {
	if e.Closed.IsZero() {
		return law.Text{FR: "en cours", EN: "open"}
	}
	return law.Textf("close le %s", "closed on %s", e.Closed)
}

// verdict says the verdict on the whole, by which law, and apart from it that on the
// convention where they differ.
func verdict(life cog.Life, l law.Language) string {
	return life.Verdict().In(l) + itself(life, l) + ", " + lawOf(life.Convention, l)
}

// itself says the verdict on the convention where that on the whole is another.
func itself(life cog.Life, l law.Language) string {
	if v := life.Convention.Verdict(); v != life.Verdict() {
		return law.Textf(" (la convention elle-même : %s)", " (the convention itself: %s)", v).In(l)
	}
	return ""
}

// lawOf says by which law a report was made, and up to when that was read if its day is a
// later one: a verdict affirms no law that nobody has read.
func lawOf(r cog.Report, l law.Language) string {
	switch {
	case r.On().IsZero():
		return law.Text{FR: "droit d’un jour qui n’est pas connu", EN: "law of a day that is not known"}.In(l)
	case r.ReadUntil().IsValid():
		return law.Textf("jugé au %s selon le droit tel que lu au %s", "judged for %s by the law as read on %s", r.On(), r.ReadUntil()).In(l)
	}
	return law.Textf("droit en vigueur le %s", "law in force on %s", r.On()).In(l)
}

func writeBreach(w io.Writer, b law.Breach, l law.Language) { writeMarked(w, "✗", b, l) }

func writeObservation(w io.Writer, o law.Observation, l law.Language) {
	writeMarked(w, "•", law.Breach(o), l)
}

func writeMarked(w io.Writer, mark string, b law.Breach, l law.Language) {
	fmt.Fprintf(w, "  %s %s  %s\n", mark, b.Rule, place(b.Pointer, b.Line, b.Column, l))
	indent(w, b.In(l))
	if cites := citations(b.Citations, l); cites != "" {
		indent(w, cites)
	}
}

// place says where something stands, in the text too if it was read from one.
func place(pointer string, line, column int, l law.Language) string {
	if line == 0 {
		return pointer
	}
	return law.Textf("%s (ligne %d, colonne %d)", "%s (line %d, column %d)", pointer, line, column).In(l)
}

// writeReport writes what a report says: breaches, what is satisfied, what is undecided and
// for want of what, what is to be pointed out, what the law demands that no document shows,
// what is to be done. It is the one at a place among those that grounds are of.
func writeReport(w io.Writer, rep cog.Report, grounds [][]ground, at int, l law.Language) {
	for b := range rep.Breaches() {
		writeBreach(w, b, l)
	}
	if grounds != nil {
		writeGrounds(w, rep, grounds[at], l)
	} else {
		writeSatisfied(w, rep, l)
	}
	for g := range rep.Gaps() {
		fmt.Fprintf(w, "  ? %s  %s\n", g.Rule, place(g.Pointer, g.Line, g.Column, l))
		indent(w, g.In(l))
	}
	for o := range rep.Observations() {
		writeObservation(w, o, l)
	}
	for n := range rep.Open() {
		fmt.Fprintf(w, "  ○ %s\n", n.Rule)
		indent(w, n.Demands.In(l))
		indent(w, citations(n.Citations, l))
	}
	for d := range rep.Duties() {
		fmt.Fprintf(w, "  → %s\n", d.Rule)
		indent(w, d.Demands.In(l))
		indent(w, citations(d.Citations, l))
	}
}

// writeSatisfied counts the rules that are satisfied.
func writeSatisfied(w io.Writer, rep cog.Report, l law.Language) {
	n := 0
	for range rep.With(cog.Satisfied) {
		n++
	}
	switch n {
	case 0:
	case 1:
		fmt.Fprintf(w, "  ✓ %s\n", law.Text{FR: "1 règle respectée", EN: "1 rule satisfied"}.In(l))
	default:
		fmt.Fprintf(w, "  ✓ %s\n", law.Textf("%d règles respectées", "%d rules satisfied", n).In(l))
	}
}

// writeFaults writes the faults of what is malformed, none twice.
func writeFaults(w io.Writer, err error, l law.Language) {
	for said := range faults(err, l) {
		fmt.Fprint(w, "  ! ")
		indentAfter(w, said)
	}
}

// faults yields what is said of the faults of what is malformed, with the first of each.
func faults(err error, l law.Language) iter.Seq2[string, law.Fault] {
	return func(yield func(string, law.Fault) bool) {
		var m *law.Malformed
		errors.As(err, &m)
		told := map[string]bool{}
		for f := range m.Faults() {
			said := f.In(l)
			if !told[said] && !yield(said, f) {
				return
			}
			told[said] = true
		}
	}
}

func colon(l law.Language) string { return law.Text{FR: " : ", EN: ": "}.In(l) }

// citations lists citations in brackets; nothing where there are none.
func citations(cs []law.Citation, l law.Language) string {
	if len(cs) == 0 {
		return ""
	}
	names := make([]string, len(cs))
	for i, c := range cs {
		names[i] = c.In(l)
	}
	return "[" + strings.Join(names, law.Text{FR: " ; ", EN: "; "}.In(l)) + "]"
}

const (
	width  = 80
	margin = "    "
)

// indent writes text under the line before.
func indent(w io.Writer, text string) {
	fmt.Fprint(w, margin)
	indentAfter(w, text)
}

func indentAfter(w io.Writer, text string) { hang(w, text, len(margin)) }

// lead writes text that starts at the left. Where it goes on it is indented, so that no word
// of a document begins a line there.
func lead(w io.Writer, text string) { wrap(w, text, 0, 2) }

// hang writes text of which the first line is taken to start at the given column already;
// the others are indented to it.
func hang(w io.Writer, text string, column int) { wrap(w, text, column, column) }

// wrap writes text in lines of at most 80 columns, the first from a column on, the others
// indented to another. French punctuation stays with the word it follows.
func wrap(w io.Writer, text string, at, column int) {
	for i, word := range strings.Split(glue.Replace(strings.Join(strings.Fields(text), " ")), " ") {
		n := len([]rune(word))
		switch {
		case i == 0:
		case at+1+n > width:
			fmt.Fprint(w, "\n"+strings.Repeat(" ", column))
			at = column
		default:
			fmt.Fprint(w, " ")
			at++
		}
		fmt.Fprint(w, strings.ReplaceAll(word, glued, " "))
		at += n
	}
	fmt.Fprintln(w)
}

// glued stands for a space at which no line is broken.
const glued = "\u00a0"

var glue = strings.NewReplacer(" :", glued+":", " ;", glued+";", " »", glued+"»", "« ", "«"+glued, " %", glued+"%", " ?", glued+"?",
	"L. ", "L."+glued, "LO. ", "LO."+glued, "R. ", "R."+glued, "n° ", "n°"+glued, "art. ", "art."+glued)
