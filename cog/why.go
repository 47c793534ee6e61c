package cog

import (
	"strings"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// Why says in a sentence why a rule stands as it does.
func (r Report) Why(rule law.Rule) law.Text {
	if r.held == nil || rule.String() == "" {
		return law.Text{}
	}
	place := r.regime().placeOf(rule)
	switch r.outcome(place) {
	case Satisfied:
		return r.version(place).Asks
	case Breached:
		var fr, en []string
		for b := range r.Breaches() {
			if b.Rule == rule {
				fr, en = append(fr, b.In(law.French)), append(en, b.In(law.English))
			}
		}
		return law.Text{FR: strings.Join(fr, "\n"), EN: strings.Join(en, "\n")}
	case Undecided:
		for g := range r.Gaps() {
			if g.Rule == rule {
				return g.Missing
			}
		}
	}
	if place < 0 {
		return law.Textf("n’est pas du %s", "is not of the %s", r.regime().Regime.Regime)
	}
	return r.whyNot(place)
}

// whyNot says why the entry at a place is not applicable.
func (r *Report) whyNot(place int) law.Text {
	e, v := &r.regime().Entries[place], r.version(place)
	switch {
	case e.Kind != statute.Rule && v != nil:
		return v.Asks
	case e.About == statute.Evaluation:
		return law.Text{FR: "porte sur les évaluations", EN: "is about evaluations"}
	case e.About == statute.Amendment && !r.amendment:
		return law.Text{FR: "porte sur les avenants", EN: "is about amendments"}
	case r.amendment && v != nil && !v.Demand.Prohibits() && !r.reached:
		return law.Text{FR: "la convention n’y était pas tenue", EN: "the convention was not held to it"}
	case r.amendment && v != nil:
		return law.Text{FR: "l’avenant n’y touche pas, ou la convention n’y était pas tenue", EN: "the amendment does not touch it, or the convention was not held to it"}
	case v != nil:
		return law.Textf("suppose d’abord %s", "presupposes %s", slugs(e.Presupposes))
	}
	var days []law.Value
	for i := range e.Versions {
		if v := &e.Versions[i]; v.Binds(r.scope) {
			days = append(days, v.Period)
		}
	}
	switch {
	case r.scope == nil, !r.reached && !e.Reach:
		return law.Text{FR: "aucun texte ne régit la convention ce jour-là", EN: "no text governs the convention on that day"}
	case days == nil:
		return law.Textf("ne lie pas : %s", "does not bind: %s", r.scope)
	}
	return law.Text{
		FR: "n’est en vigueur que " + law.Join(law.French, days),
		EN: "in force only " + law.Join(law.English, days),
	}
}

func slugs(rules []law.Rule) string {
	list := make([]string, len(rules))
	for i, rule := range rules {
		list[i] = rule.String()
	}
	return strings.Join(list, ", ")
}
