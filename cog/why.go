package cog

import (
	"strings"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// Why says in a sentence why a rule stands as it does.
func (r Report) Why(rule law.Rule) law.Text {
	if r.held == nil {
		return law.Text{}
	}
	v := r.version(r.regime().placeOf(rule))
	switch r.Outcome(rule) {
	case Satisfied:
		return v.Asks
	case Breached:
		var fr, en []string
		for b := range r.Breaches() {
			if b.Rule == rule {
				fr, en = append(fr, b.In(law.French)), append(en, b.In(law.English))
			}
		}
		return law.Text{FR: strings.Join(fr, "\n"), EN: strings.Join(en, "\n")}
	case Undecided:
		if v == nil {
			return law.Text{FR: "ni matière ni jour pour en juger", EN: "no scope or no day to judge by"}
		}
		return law.Textf("le document ne permet pas de dire si : %s", "the document does not allow to tell whether: %s", v.Asks)
	}
	for _, n := range r.regime().named {
		if n.rule == rule {
			return r.whyNot(n, v)
		}
	}
	return law.Text{}
}

// whyNot says why a rule is not applicable; v is the version that would bind.
func (r *Report) whyNot(n named, v *statute.Version) law.Text {
	act := statute.Convention
	if r.amendment {
		act = statute.Amendment
	}
	founded := r.outcome(r.regime().founds[act]) == Satisfied
	switch {
	case n.kind == statute.Duty && v != nil:
		return v.Asks
	case n.about == statute.Evaluation:
		return law.Text{FR: "porte sur les évaluations", EN: "is about evaluations"}
	case n.kind != statute.Duty && !r.concerns(n):
		return law.Text{FR: "porte sur les avenants", EN: "is about amendments"}
	case r.amendment && v != nil && founded:
		return law.Text{FR: "l’avenant n’y touche pas", EN: "the amendment does not touch it"}
	case !founded:
		return law.Text{FR: "aucune loi ne régit la convention ce jour-là", EN: "no law governs the convention on that day"}
	case v != nil:
		return law.Textf("suppose d’abord %s", "presupposes %s", slugs(r.regime().Entry(n.rule).Presupposes))
	}
	var days []law.Value
	if e := r.regime().Entry(n.rule); e != nil {
		for i := range e.Versions {
			if v := &e.Versions[i]; v.Binds(r.scope) {
				days = append(days, v.Period)
			}
		}
	}
	if days == nil {
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
