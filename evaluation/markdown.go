package evaluation

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

// Markdown returns what [Evaluation.Text] does, in Markdown with the tables of
// GitHub's. What the record and the convention say is escaped: it forms
// no markup, no link and no mention. To that end an invisible U+2060 stands after an @, a # or a :
// that a word follows.
func (e *Evaluation) Markdown(l law.Language) string {
	d := new(markdown)
	d.heading("#", e.heading(l))
	for i, line := range e.opening(l) {
		if i > 0 {
			d.line("")
		}
		d.line(line)
	}
	e.markIndicators(d, l)
	d.heading("\n##", capital(wordObjectives.In(l)))
	d.row("id", wordObjective.In(l), branch.State.In(l), branch.NationalBody.In(l), wordBoth.In(l))
	d.WriteString("|---|---|---|---|---|\n")
	for a := range e.Assessments() {
		d.row(a.Objective.ID(), a.Objective.Title(), a.By(branch.State).said(l), a.By(branch.NationalBody).said(l), a.between(l))
	}
	e.markComments(d, l)
	e.markTally(d, l)
	return d.String()
}

type markdown struct{ strings.Builder }

func (d *markdown) heading(level, text string) { d.WriteString(level + " " + escape(text) + "\n\n") }

func (d *markdown) line(text string) { d.WriteString(escape(text) + "\n") }

func (d *markdown) row(cells ...string) {
	for _, c := range cells {
		d.WriteString("| " + escape(c) + " ")
	}
	d.WriteString("|\n")
}

var escapes = strings.NewReplacer(`\`, `\\`, "|", `\|`, "`", "\\`", "*", `\*`, "_", `\_`,
	"[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`, "&", `\&`, "~", `\~`, "#", `\#`, "$", `\$`,
	"://", `\://`, "ww.", `ww\.`, "wW.", `wW\.`, "Ww.", `Ww\.`, "WW.", `WW\.`)

func escape(text string) string { return escapes.Replace(apart(clean(text))) }

// joiner is seen nowhere, and nothing is what it was with it inside.
const joiner = "\u2060"

// apart sets a word apart from a sign before it with which GitHub makes it a mention, the
// number of an issue, an address or a picture: it looks for these after the escapes are gone.
func apart(text string) string {
	var b strings.Builder
	var before rune
	for _, r := range text {
		sign := before == '@' || before == '#' || before == ':'
		if sign && (unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("_+-", r)) {
			b.WriteString(joiner)
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

// item writes a text in a list. It begins no list of its own.
func (d *markdown) item(text string) {
	text = escape(text)
	digits := len(text) - len(strings.TrimLeft(text, "0123456789"))
	if strings.ContainsAny(text[digits:min(digits+1, len(text))], "-+.)") {
		text = text[:digits] + `\` + text[digits:]
	}
	d.WriteString("- " + text + "\n")
}

func (e *Evaluation) markIndicators(d *markdown, l law.Language) {
	all := e.series()
	if len(all) == 0 {
		return
	}
	d.heading("\n##", wordIndicators.In(l))
	d.row(wordObjective.In(l), wordIndicator.In(l), wordUnit.In(l), wordYear.In(l), wordTarget.In(l), wordReached.In(l), wordGap.In(l), wordStatus.In(l))
	d.WriteString("|---|---|---|--:|--:|--:|--:|---|\n")
	for _, s := range all {
		label := s.indicator.Label()
		if b := baseline(l, s.indicator); b != "" {
			label += " (" + b + ")"
		}
		first := []string{s.objective.ID(), label, s.scale(l)}
		if len(s.measures) == 0 {
			d.row(append(first, missing, missing, missing, missing, wordNothing.In(l))...)
		}
		for _, m := range s.measures {
			d.row(append(first[:3:3], m.cells(l)...)...)
		}
	}
}

func (e *Evaluation) markComments(d *markdown, l law.Language) {
	begun := false
	for a := range e.Assessments() {
		for _, by := range branch.Parties() {
			if c := a.By(by).Comment; c != "" {
				if !begun {
					d.heading("\n##", wordComments.In(l))
					begun = true
				}
				d.item(a.Objective.ID() + ", " + by.In(l) + colon(l) + c)
			}
		}
	}
}

func (e *Evaluation) markTally(d *markdown, l law.Language) {
	d.heading("\n##", wordTally.In(l))
	d.line(wordRateNote.In(l))
	d.WriteString("\n")
	d.row(wordCategory.In(l), wordObjectives.In(l), branch.State.In(l), branch.NationalBody.In(l), wordConcur.In(l), wordApart.In(l))
	d.WriteString("|---|--:|---|---|---|---|\n")
	for _, g := range e.groups() {
		apart := g.tally.apartIn(l)
		if apart == "" {
			apart = missing
		}
		d.row(g.name().In(l), fmt.Sprint(g.tally.Objectives), g.tally.State.in(l), g.tally.Body.in(l), g.tally.agreedIn(l), apart)
	}
}
