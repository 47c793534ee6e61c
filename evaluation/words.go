package evaluation

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/coglaw/coglaw/internal/inert"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// The words of the reports.
var (
	wordTitle      = law.Text{FR: "Évaluation des résultats", EN: "Evaluation of results"}
	wordIndicators = law.Text{FR: "Indicateurs", EN: "Indicators"}
	wordObjectives = law.Text{FR: "objectifs", EN: "objectives"}
	wordComments   = law.Text{FR: "Observations", EN: "Comments"}
	wordTally      = law.Text{FR: "Bilan", EN: "Tally"}

	wordObjective = law.Text{FR: "objectif", EN: "objective"}
	wordIndicator = law.Text{FR: "indicateur", EN: "indicator"}
	wordUnit      = law.Text{FR: "unité", EN: "unit"}
	wordYear      = law.Text{FR: "année", EN: "year"}
	wordTarget    = law.Text{FR: "cible", EN: "target"}
	wordReached   = law.Text{FR: "résultat", EN: "result"}
	wordGap       = law.Text{FR: "écart", EN: "gap"}
	wordStatus    = law.Text{FR: "cible atteinte ?", EN: "target met?"}
	wordBaseline  = law.Text{FR: "départ", EN: "baseline"}
	wordNothing   = law.Text{FR: "ni cible ni résultat", EN: "neither target nor result"}
	wordNoFigures = law.Text{FR: "aucun indicateur quantitatif", EN: "no quantitative indicator"}

	wordBoth      = law.Text{FR: "entre eux", EN: "between them"}
	wordAgreed    = law.Text{FR: "accord", EN: "agreed"}
	wordConcur    = law.Text{FR: "constats concordants", EN: "findings that agree"}
	wordAlone     = law.Text{FR: "dont une seule voix", EN: "of these, one view only"}
	wordDisagreed = law.Text{FR: "désaccord", EN: "disagreed"}
	wordOneSided  = law.Text{FR: "une seule voix", EN: "one view only"}
	wordUnsaid    = law.Text{FR: "aucune voix", EN: "no view"}
	wordSilent    = law.Text{FR: "sans réponse", EN: "no answer"}
	wordUnheard   = law.Text{FR: "aucun constat", EN: "no finding"}
	wordApart     = law.Text{FR: "sans accord", EN: "not agreed"}
	wordWhole     = law.Text{FR: "ensemble", EN: "as a whole"}
	wordCategory  = law.Text{FR: "catégorie", EN: "category"}
	wordRateNote  = law.Text{
		FR: "Part des objectifs dits atteints parmi ceux que la partie a pu apprécier (atteints, partiellement atteints, non atteints). Un objectif de plusieurs catégories compte dans chacune. Les constats concordent lorsque les parties entendues font le même ; celui d’une partie entendue seule compte parmi eux.",
		EN: "Share of objectives said to be reached among those the party could assess (reached, partly reached, not reached). An objective of several categories counts in each. Findings agree where the parties heard find the same; that of a party heard alone counts among them."}
)

const missing = "–" // a cell with nothing in it

// heading returns the title of the report.
func (e *Evaluation) heading(l law.Language) string {
	if e.record.Title != "" {
		return e.record.Title
	}
	return wordTitle.In(l)
}

// dates says when the evaluation was held.
func (e *Evaluation) dates(l law.Language) string {
	if e.IsClosed() {
		return law.Textf("Ouverte le %s, close le %s.", "Opened on %s, closed on %s.", e.Opened(), e.Closed()).In(l)
	}
	return law.Textf("Ouverte le %s, encore ouverte.", "Opened on %s, still open.", e.Opened()).In(l)
}

// opening says when the evaluation was held, on which part of the convention, who did
// not answer, and what keeps it from being adversarial.
func (e *Evaluation) opening(l law.Language) []string {
	lines := []string{e.dates(l)}
	if n := len(e.covered); n < e.text.Len() {
		lines = append(lines, law.Textf("Porte sur %s.", "Covers %s.", share{n, e.text.Len()}).In(l))
	}
	for _, s := range e.record.Silent {
		lines = append(lines, capital(law.Textf("%s, invité le %s, n’a pas répondu.", "%s, invited on %s, did not answer.", s.By, s.Invited).In(l)))
	}
	lacks := e.Lacks()
	if e.IsClosed() && lacks != nil {
		return append(lines, law.Textf("L’évaluation n’a pas été contradictoire : %s.", "The evaluation was not adversarial: %s.", lacks).In(l))
	}
	for _, k := range lacks {
		var who law.Value = k.Party
		if k.Party == 0 {
			who = law.Text{FR: "les parties", EN: "the parties"}
		}
		lines = append(lines, law.Textf("Reste à entendre %s sur %s.", "Still to be heard: %s, on %s.", who, fewOf(k.Objectives)).In(l))
	}
	return lines
}

// baseline says where an indicator stood before, "" if that is not stated.
func baseline(l law.Language, ind objective.Indicator) string {
	b, ok := ind.Baseline()
	if !ok {
		return ""
	}
	return wordBaseline.In(l) + colon(l) + law.Textf("%s en %d", "%s in %d", figure(l, b.Value), b.Year).In(l)
}

// cells returns the year, the target, the result, the gap and the status.
func (m Measure) cells(l law.Language) []string {
	target, reached, difference := missing, missing, missing
	if m.HasTarget {
		target = figure(l, m.Target)
	}
	if m.HasReached {
		reached = figure(l, m.Reached)
	}
	if g, ok := m.Gap(); ok {
		difference = gap(l, g)
	}
	return []string{fmt.Sprint(m.Year), target, reached, difference, m.Status().In(l)}
}

// said names an opinion.
func (o Opinion) said(l law.Language) string {
	switch {
	case o.Finding != 0:
		return o.Finding.In(l)
	case o.Silent:
		return wordSilent.In(l)
	}
	return wordUnheard.In(l)
}

// between says how the two opinions stand to each other.
func (a Assessment) between(l law.Language) string {
	_, agreed := a.Agreed()
	switch {
	case a.OneSided():
		return wordOneSided.In(l)
	case agreed:
		return wordAgreed.In(l)
	case a.Disagreed():
		return wordDisagreed.In(l)
	}
	return wordUnsaid.In(l)
}

// counted is one number of a tally with what it counts.
type counted struct {
	what law.Value
	n    int
}

// told names what was counted, leaving out what was not found.
func told(l law.Language, all ...counted) string {
	var parts []string
	for _, c := range all {
		if c.n > 0 {
			parts = append(parts, c.what.In(l)+colon(l)+fmt.Sprint(c.n))
		}
	}
	return strings.Join(parts, ", ")
}

func (c Count) counted() (all []counted) {
	for _, f := range Findings() {
		all = append(all, counted{f, c.Of(f)})
	}
	return all
}

// in gives the rate and what it rests on: "3/4, 75.0 % (reached: 3, partly
// reached: 1, no answer: 2)".
func (c PartyCount) in(l law.Language) string {
	return rated(l, c.Count, append(c.counted(), counted{wordSilent, c.Silent}, counted{wordUnheard, c.Unheard})...)
}

func rated(l law.Language, c Count, all ...counted) string {
	counts := told(l, all...)
	if rate, ok := c.Rate(); ok {
		return rate.In(l) + " (" + counts + ")"
	}
	return counts
}

// agreedIn says on how many objectives the parties heard agree, and on what: "2 of 4;
// 1/1, 100.0 % (reached: 1, not assessable: 1, of these, one view only: 1)".
func (t Tally) agreedIn(l law.Language) string {
	agreed := t.Objectives - t.Disagreed - t.Unsaid
	s := law.Textf("%d sur %d", "%d of %d", agreed, t.Objectives).In(l)
	if agreed > 0 {
		s += law.Text{FR: " ; ", EN: "; "}.In(l) + rated(l, t.Agreed, append(t.Agreed.counted(), counted{wordAlone, t.OneSided})...)
	}
	return s
}

// apartIn says on how many objectives there is no agreement, and why.
func (t Tally) apartIn(l law.Language) string {
	return told(l, counted{wordDisagreed, t.Disagreed}, counted{wordUnsaid, t.Unsaid})
}

func countOfObjectives(l law.Language, n int) string {
	if n == 1 {
		return law.Text{FR: "1 objectif", EN: "1 objective"}.In(l)
	}
	return law.Textf("%d objectifs", "%d objectives", n).In(l)
}

// group is the tally of a category, or of everything.
type group struct {
	category objective.Category // zero: of everything
	tally    Tally
}

func (g group) name() law.Value {
	if g.category == 0 {
		return wordWhole
	}
	return g.category
}

// groups returns the tally of the whole and of each category that has objectives.
func (e *Evaluation) groups() []group {
	whole, of := Tally{}, make(map[objective.Category]*Tally)
	for a := range e.Assessments() {
		whole.add(a)
		for c := range a.Objective.Categories() {
			if of[c] == nil {
				of[c] = new(Tally)
			}
			of[c].add(a)
		}
	}
	all := []group{{0, whole}}
	for _, c := range objective.Categories() {
		if t := of[c]; t != nil {
			all = append(all, group{c, *t})
		}
	}
	return all
}

func colon(l law.Language) string { return law.Text{FR: " : ", EN: ": "}.In(l) }

// capital returns s with its first letter in upper case.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// clean puts a text on one line and takes out what could act on a terminal or
// turn the direction of writing.
func clean(s string) string { return inert.Line(s) }
