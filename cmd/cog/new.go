package main

import (
	"strings"

	"github.com/coglaw/coglaw/internal/outline"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// newDocument writes the smallest document that the law of a day would find lawful, for
// whoever drafts the next convention: each text says what is to be written there and which
// article asks for it. The day of conclusion is left to come.
func newDocument(e *env, _ []string) int {
	o, err := e.subject.outline(e.at)
	if err != nil {
		e.complain(err)
		return exitTrouble
	}
	d, err := o.Draft(func(p outline.Part) string { return prompt(p, e.lang) })
	if err != nil {
		e.complain(err)
		return exitTrouble
	}
	d.Concluded = law.Day{}
	d.Title = law.Textf("Projet de convention d’objectifs et de gestion (%s)", "Draft convention of objectives and management (%s)", d.Scope).In(e.lang)
	return e.written(writeJSON(e.stdout, d))
}

// prompt is what stands in place of a text that is still to be written: what it is about, and
// which articles ask for it.
func prompt(p outline.Part, l law.Language) string {
	what := make([]string, len(p.Asks))
	for i, a := range p.Asks {
		what[i] = wanted(a, l) + partOf(p.Pointer, l) + " " + citations(citedBy(a), l)
	}
	return law.Text{FR: "À écrire : ", EN: "To be written: "}.In(l) + strings.Join(what, law.Text{FR: " ; ", EN: "; "}.In(l))
}

// citedBy returns what asks for a fact, each place once.
func citedBy(a outline.Ask) (cited []law.Citation) {
	seen := map[law.Citation]bool{}
	for _, by := range a.By {
		for _, c := range by.Cites {
			if !seen[c] {
				seen[c] = true
				cited = append(cited, c)
			}
		}
	}
	return cited
}

// wanted says what is asked for: of one thing alone of its kind as the law of the day has it,
// which says more than the name of the kind.
func wanted(a outline.Ask, l law.Language) string {
	if d := a.By[0].Demand; len(d.Needs) == 1 && d.Needs[0].Len() == 1 && a.Fact.Section().Phrase != (law.Text{}) {
		return a.By[0].Asks.In(l)
	}
	return phrased(a.Fact, a.Fact.Value().In(l), l)
}

// phrased says what a fact is, by the name of its value.
func phrased(f statute.Fact, value string, l law.Language) string {
	if phrase := f.Section().Phrase.In(l); phrase != "" {
		return strings.ReplaceAll(phrase, "{value}", value)
	}
	return value
}

// partOf tells which of the texts that show one fact stands at a pointer.
func partOf(pointer string, l law.Language) string {
	switch pointer[strings.LastIndexByte(pointer, '/')+1:] {
	case "computation":
		return law.Text{FR: ", le calcul", EN: ", how it is computed"}.In(l)
	case "evolution":
		return law.Text{FR: ", l’évolution", EN: ", how it evolves"}.In(l)
	}
	return ""
}
