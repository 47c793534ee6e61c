package evaluation

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

const textWidth = 80

// Text returns the evaluation for people to read, in lines of at most 80 columns:
// when it was held, each indicator with its targets and figures, each objective
// with what either party finds of it, and the tally.
func (e *Evaluation) Text(l law.Language) string {
	p := &page{width: textWidth, language: l}
	p.underlined(e.heading(l), "=")
	for _, line := range e.opening(l) {
		p.paragraph("", "", line)
	}
	e.textIndicators(p, l)
	e.textObjectives(p, l)
	e.textComments(p, l)
	e.textTally(p, l)
	return p.String()
}

func (p *page) section(t law.Text, l law.Language) {
	p.WriteString("\n")
	p.underlined(capital(t.In(l)), "-")
}

func (e *Evaluation) textIndicators(p *page, l law.Language) {
	all := e.series()
	if len(all) == 0 {
		return
	}
	p.section(wordIndicators, l)
	for i, s := range all {
		if i > 0 {
			p.WriteString("\n")
		}
		ind := s.indicator
		p.paragraph("", "  ", ind.Label()+" ("+s.scale(l)+")")
		p.paragraph("  ", "  ", wordObjective.In(l)+" "+s.objective.ID()+", "+wordIndicator.In(l)+" "+ind.ID())
		if b := baseline(l, ind); b != "" {
			p.paragraph("  ", "  ", b)
		}
		if len(s.measures) == 0 {
			p.paragraph("  ", "  ", wordNothing.In(l))
			continue
		}
		t := table{
			head:    []string{wordYear.In(l), wordTarget.In(l), wordReached.In(l), wordGap.In(l), wordStatus.In(l)},
			numbers: []bool{true, true, true, true, false},
		}
		for _, m := range s.measures {
			t.rows = append(t.rows, m.cells(l))
		}
		p.table("  ", t)
	}
}

func (e *Evaluation) textObjectives(p *page, l law.Language) {
	p.section(wordObjectives, l)
	t := table{
		head:    []string{"id", wordObjective.In(l), branch.State.In(l), branch.NationalBody.In(l), wordBoth.In(l)},
		numbers: make([]bool, 5),
	}
	for a := range e.Assessments() {
		t.rows = append(t.rows, []string{a.Objective.ID(), a.Objective.Title(),
			a.By(branch.State).said(l), a.By(branch.NationalBody).said(l), a.between(l)})
	}
	p.table("", t)
}

func (e *Evaluation) textComments(p *page, l law.Language) {
	begun := false
	for a := range e.Assessments() {
		for _, by := range branch.Parties() {
			if c := a.By(by).Comment; c != "" {
				if !begun {
					p.section(wordComments, l)
					begun = true
				}
				p.paragraph("", "  ", a.Objective.ID()+", "+by.In(l)+colon(l)+c)
			}
		}
	}
}

func (e *Evaluation) textTally(p *page, l law.Language) {
	p.section(wordTally, l)
	p.paragraph("", "", wordRateNote.In(l))
	for _, g := range e.groups() {
		p.WriteString("\n")
		p.paragraph("", "  ", capital(g.name().In(l))+colon(l)+countOfObjectives(l, g.tally.Objectives))
		for _, by := range branch.Parties() {
			p.paragraph("  ", "    ", by.In(l)+colon(l)+g.tally.By(by).in(l))
		}
		p.paragraph("  ", "    ", wordConcur.In(l)+colon(l)+g.tally.agreedIn(l))
		if apart := g.tally.apartIn(l); apart != "" {
			p.paragraph("  ", "    ", apart)
		}
	}
}
