package main

import (
	"fmt"
	"strings"

	"github.com/coglaw/coglaw/internal/outline"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// checklist tells whoever drafts a convention what the law of the day asks of it: what it has
// to show, then what is observed, what no document shows, and what conclusion starts.
func (x explainer) checklist(s subject) error {
	o, err := s.outline(x.at)
	if err != nil {
		return err
	}
	lead(x.w, law.Textf("Ce que le droit du %[3]s demande d’une convention sur l’objet « %[1]s » (%[2]s) :",
		"What the law of %[3]s asks of a convention on `%[1]s` (%[2]s):", o.Scope, o.Scope.Regime(), x.at).In(x.l))
	for _, p := range o.Provisions {
		x.point("☐ ", p)
		for _, a := range o.Asks {
			if asks(a, p) && len(p.Demand.Needs) > 1 {
				fmt.Fprint(x.w, "      · ")
				hang(x.w, x.choice(a.Fact, p), 8)
			}
		}
	}
	for _, kind := range []statute.Kind{statute.Observation, statute.OpenNorm, statute.Duty} {
		first := true
		for p := range outline.Binding(x.book[s.regime], o.Scope, x.at) {
			if p.Kind != kind {
				continue
			}
			if first {
				fmt.Fprintln(x.w, headings[kind].In(x.l)+law.Text{FR: " :", EN: ":"}.In(x.l))
				first = false
			}
			x.point("", p)
		}
	}
	if read := o.Scope.Regime().ReadUntil(); x.at.After(read) {
		x.line(law.Textf("Les textes ont été lus jusqu’au %s ; ce qui a été publié depuis a pu changer ce droit.",
			"The texts were read until %s; what was published since may have changed this law.", read))
	}
	return nil
}

// point writes one thing that is asked: its slug, its articles, what it asks.
func (x explainer) point(mark string, p statute.Provision) {
	fmt.Fprint(x.w, "  "+mark)
	hang(x.w, p.Rule.String()+" "+citations(p.Cites, x.l), 4)
	indent(x.w, p.Asks.In(x.l))
}

// choice names a fact that a provision asks for, and those of its kind that it could be instead:
// "directeur général ou directeur".
func (x explainer) choice(f statute.Fact, p statute.Provision) string {
	var names []string
	for _, group := range p.Demand.Needs {
		for other := range group.All() {
			if group.Has(f) && other.Section().Key == f.Section().Key {
				names = append(names, other.Value().In(x.l))
			}
		}
	}
	return phrased(f, strings.Join(names, law.Text{FR: " ou ", EN: " or "}.In(x.l)), x.l)
}

// asks reports whether the provision is among those that ask for a fact.
func asks(a outline.Ask, p statute.Provision) bool {
	for _, by := range a.By {
		if by.Rule == p.Rule {
			return true
		}
	}
	return false
}
