package evaluation

import (
	"fmt"
	"strings"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

// Markdown returns what [Evaluation.Text] does, in Markdown with the tables of
// GitHub's. What the record says is escaped: it forms no markup.
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
	"[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`, "&", `\&`, "~", `\~`, "#", `\#`, "$", `\$`)

func escape(text string) string { return escapes.Replace(clean(text)) }

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
				d.WriteString("- ")
				d.line(a.Objective.ID() + ", " + by.In(l) + colon(l) + c)
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
