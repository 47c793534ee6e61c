package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func show(e *env, files []string) int {
	return e.each(files, func(w io.Writer, d *cog.Document) error {
		text, err := d.At(e.at)
		if err != nil {
			return troublef("le %s la convention n’était pas encore conclue ; elle l’a été le %s", "on %s the convention was not yet concluded; it was on %s", e.at, d.Concluded)
		}
		if e.format == "json" {
			return writeJSON(w, text)
		}
		heading(w, d, e.at, e.lang)
		p := printer{w, e.lang}
		p.line(standing(d, e.at))
		p.draft(&text)
		return nil
	})
}

// standing says of which day the text is; that it is none yet, or that nobody knows since when.
func standing(d *cog.Document, on law.Day) law.Text {
	switch {
	case d.Concluded.IsValid():
		return law.Textf("Texte au %s", "Text as of %s", on)
	case d.Partial:
		return law.Text{FR: "Texte conclu un jour qui n’est pas connu", EN: "Text concluded on a day that is not known"}
	}
	return law.Text{FR: "Projet, pas encore conclu", EN: "Draft, not yet concluded"}
}

func writeJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// A printer writes a convention for people, in 80 columns.
type printer struct {
	w io.Writer
	l law.Language
}

func (p printer) line(v law.Value) { lead(p.w, v.In(p.l)) }

func (p printer) section(fr, en string) {
	fmt.Fprintf(p.w, "\n%s\n", law.Text{FR: fr, EN: en}.In(p.l))
}

func (p printer) item(level int, text string) {
	indent := 2*level + 2
	fmt.Fprint(p.w, strings.Repeat(" ", indent-2)+"· ")
	hang(p.w, text, indent)
}

func (p printer) draft(d *cog.Draft) {
	if d.Concluded.IsValid() {
		p.line(law.Textf("Conclue le %s", "Concluded on %s", d.Concluded))
	}
	if !d.Term.IsZero() {
		p.line(law.Textf("Période : %s", "Term: %s", d.Term))
	}
	p.signatories(d)
	if len(d.Objectives) > 0 {
		p.section("Objectifs", "Objectives")
		for _, o := range d.Objectives {
			p.objective(o)
		}
	}
	if len(d.Means) > 0 {
		p.section("Moyens", "Means")
		for _, m := range d.Means {
			p.item(1, m.Title+" ("+m.Kind.In(p.l)+")")
		}
	}
	if len(d.Commitments) > 0 {
		p.section("Engagements réciproques", "Reciprocal commitments")
		for _, c := range d.Commitments {
			p.item(1, c.By.In(p.l)+colon(p.l)+c.Title+p.progress(c.Progress))
		}
	}
	if len(d.Budgets) > 0 {
		p.section("Règles budgétaires", "Budget rules")
		for _, b := range d.Budgets {
			p.item(1, cog.SetBudget{Budget: b}.In(p.l))
		}
	}
	p.clauses(d)
}

func (p printer) signatories(d *cog.Draft) {
	var names []string
	for _, s := range d.State {
		names = append(names, signatory(s.Name, s.Capacity.In(p.l)+p.portfolios(s.Portfolios)))
	}
	for _, s := range d.Body.Signatories {
		names = append(names, signatory(s.Name, s.Capacity.In(p.l)))
	}
	if len(names) > 0 {
		p.line(law.Textf("Signataires : %s", "Signatories: %s", strings.Join(names, ", ")))
	}
}

func (p printer) portfolios(list []branch.Portfolio) string {
	if len(list) == 0 {
		return ""
	}
	values := make([]law.Value, len(list))
	for i, f := range list {
		values[i] = f
	}
	return ", " + law.Join(p.l, values)
}

func signatory(name, capacity string) string {
	if name == "" {
		return capacity
	}
	return name + " (" + capacity + ")"
}

func (p printer) objective(o objective.Objective) {
	var categories []law.Value
	for c := range o.Categories() {
		categories = append(categories, c)
	}
	title := o.ID() + " " + o.Title() + p.selfEmployed(o.SelfEmployed())
	fmt.Fprint(p.w, "  ")
	hang(p.w, title, 2)
	fmt.Fprint(p.w, "    ")
	hang(p.w, "["+law.Join(p.l, categories)+"]", 4)
	for a := range o.Actions() {
		p.item(2, a.By.In(p.l)+colon(p.l)+a.Title+p.selfEmployed(a.SelfEmployed)+p.progress(a.Progress))
	}
	for i := range o.Indicators() {
		p.item(2, p.indicator(i))
	}
}

// progress says how far something has come, nothing where that is not said.
func (p printer) progress(at objective.Progress) string {
	if at == (objective.Progress{}) {
		return ""
	}
	return " — " + at.In(p.l)
}

func (p printer) selfEmployed(dedicated bool) string {
	if !dedicated {
		return ""
	}
	return law.Text{FR: " (travailleurs indépendants)", EN: " (self-employed workers)"}.In(p.l)
}

func (p printer) indicator(i objective.Indicator) string {
	s := i.ID() + " " + i.Label()
	if !i.IsQuantitative() {
		if i.Expected() != "" {
			s += colon(p.l) + i.Expected()
		}
		return s
	}
	s += " (" + i.Direction().In(p.l) + ", " + i.Unit() + ")"
	var figures []string
	if b, ok := i.Baseline(); ok {
		figures = append(figures, law.Textf("départ (%d) : %s", "from (%d): %s", b.Year, b.Value).In(p.l))
	}
	for t := range i.Targets() {
		figures = append(figures, fmt.Sprintf("%d%s%s", t.Year, colon(p.l), t.Value.In(p.l)))
	}
	if len(figures) > 0 {
		s += " — " + strings.Join(figures, law.Text{FR: " ; ", EN: ", "}.In(p.l))
	}
	return s
}

func (p printer) clauses(d *cog.Draft) {
	own := ownClauses(d)
	if d.Network.IsZero() && d.AmendmentConditions == nil && d.EvaluationProcess == nil && len(d.Orientations) == 0 &&
		d.ControlPlan == "" && d.ConsistentWith == nil && len(d.Forecasts) == 0 && own == nil {
		return
	}
	p.section("Clauses", "Clauses")
	if !d.Network.IsZero() {
		p.item(1, cog.SetNetwork{Network: d.Network}.In(p.l))
	}
	if c := d.AmendmentConditions; c != nil {
		p.item(1, cog.SetAmendmentConditions{Clause: *c}.In(p.l))
	}
	if c := d.EvaluationProcess; c != nil {
		p.item(1, cog.SetEvaluationProcess{Clause: *c}.In(p.l))
	}
	for _, o := range d.Orientations {
		p.item(1, law.Textf("orientation, %s : %s", "orientation, %s: %s", o.Domain, o.Title).In(p.l))
	}
	if d.ControlPlan != "" {
		p.item(1, law.Textf("plan de contrôle : %s", "control plan: %s", d.ControlPlan).In(p.l))
	}
	if s := d.ConsistentWith; s != nil {
		p.item(1, law.Textf("cohérente avec la convention maladie %s", "consistent with the sickness convention %s", s.Term).In(p.l))
	}
	for _, f := range d.Forecasts {
		p.item(1, cog.SetForecast{Forecast: f}.In(p.l))
	}
	for _, v := range own {
		p.item(1, v.In(p.l))
	}
}

// ownClauses are what a convention holds that other texts than L. 227-1 ask for.
func ownClauses(d *cog.Draft) (list []law.Value) {
	if !d.Manager.IsZero() {
		list = append(list, cog.SetManager{Manager: d.Manager})
	}
	if len(d.Endowments) > 0 {
		list = append(list, cog.SetEndowments{Endowments: d.Endowments})
	}
	if len(d.Clauses) > 0 {
		list = append(list, cog.SetClauses{Clauses: d.Clauses})
	}
	if !d.BoardResolution.IsZero() {
		list = append(list, law.Textf("délibération du conseil autorisant la signature : %s", "resolution of the board that authorised the signature: %s", d.BoardResolution))
	}
	if d.Rank != 0 {
		list = append(list, d.Rank)
	}
	if len(d.Missions) > 0 {
		list = append(list, cog.SetMissions{Missions: d.Missions})
	}
	return list
}
