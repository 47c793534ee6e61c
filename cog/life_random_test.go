package cog_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// A lifeDice throws amendments of its own choosing. What it throws mostly makes
// sense for the text, and is mostly lawful; what is not is refused and tells
// nothing.
type lifeDice struct{ *rand.Rand }

func newLifeDice(seed, n uint64) lifeDice { return lifeDice{rand.New(rand.NewPCG(seed, n))} }

func (r lifeDice) one(n int) bool { return r.IntN(n) == 0 }

// title is one of few, so that some stand twice.
func (r lifeDice) title() string { return []string{"Un", "Deux", "Trois"}[r.IntN(3)] }
func (r lifeDice) id(kind string) string {
	return fmt.Sprintf("%s%d", kind, r.IntN(12))
}
func (r lifeDice) party() branch.Party { return branch.Parties()[r.IntN(2)] }
func (r lifeDice) value() string       { return []string{"1", "2.50", "-3e2", "0.1"}[r.IntN(4)] }

func (r lifeDice) action() objective.Action {
	a := objective.Action{By: r.party(), Title: r.title(), SelfEmployed: r.one(4), Progress: r.progress()}
	if r.one(3) {
		a.ID = r.id("A")
	}
	return a
}

func (r lifeDice) progress() (p objective.Progress) {
	if r.one(3) {
		p.Status = objective.Statuses()[r.IntN(4)]
		if r.one(2) {
			p.AsOf = lifeDay("2007-06-30").AddDays(r.IntN(300))
		}
	}
	return p
}

func (r lifeDice) commitment() clause.Commitment {
	m := clause.Commitment{By: r.party(), Title: r.title(), Progress: r.progress()}
	if r.one(3) {
		m.ID = r.id("C")
	}
	return m
}

// orientations are mostly in all the domains that the law asked after.
func (r lifeDice) orientations() (list []clause.Orientation) {
	for _, d := range clause.Domains() {
		if !r.one(12) {
			list = append(list, clause.Orientation{Domain: d, Title: r.title()})
		}
	}
	return list
}

func (r lifeDice) consistent() (with cog.SicknessConvention) {
	if r.one(2) {
		with.Body = branch.Cnam
	}
	if r.one(2) {
		with.Term = cog.Years(2005+r.IntN(3), 2009+r.IntN(3))
	}
	return with
}

func (r lifeDice) means() clause.Means {
	return clause.Means{Title: r.title(), Kind: clause.MeansKind(1 + r.IntN(5))}
}

func (r lifeDice) figures(term cog.Term) (list []objective.Figure) {
	for year := term.Start.Year(); year <= term.End.Year(); year++ {
		if r.one(2) {
			list = append(list, lifeFigures(year, r.value())...)
		}
	}
	return list
}

func (r lifeDice) indicator(id string, term cog.Term) objective.Indicator {
	if r.one(3) {
		return objective.MustIndicator(objective.Qualitative{ID: id, Label: r.title()})
	}
	return objective.MustIndicator(objective.Quantitative{ID: id, Label: r.title(), Unit: "%", Direction: objective.AtMost, Targets: r.figures(term)})
}

func (r lifeDice) objective(id string, term cog.Term) objective.Objective {
	s := objective.Spec{ID: id, Title: r.title(), SelfEmployed: r.one(4)}
	for _, c := range objective.Categories() {
		if c != objective.Coordination && r.one(2) {
			s.Categories = append(s.Categories, c)
		}
	}
	if s.Categories == nil {
		s.Categories = []objective.Category{objective.Other}
	}
	for range r.IntN(3) {
		s.Actions = append(s.Actions, r.action())
	}
	for range r.IntN(3) {
		s.Indicators = append(s.Indicators, r.indicator(r.id("I"), term))
	}
	return objective.Must(s)
}

func (r lifeDice) clause() amendment.Clause {
	c := amendment.Clause{Procedure: r.title(), Triggers: []amendment.Trigger{{Kind: amendment.FinancingAct}, {Kind: amendment.WorkloadChange, Title: r.title()}}}
	if r.one(2) {
		c.Triggers = append(c.Triggers, amendment.Trigger{Kind: amendment.Other, Title: r.title()})
	}
	if r.one(8) {
		c.Triggers = c.Triggers[1:]
	}
	return c
}

// lifePick returns an element of a list, or none.
func lifePick[T any](r lifeDice, list []T) (v T) {
	if len(list) > 0 {
		v = list[r.IntN(len(list))]
	}
	return v
}

func lifeIDs(d *cog.Draft) (objectives, indicators []string) {
	for _, o := range d.Objectives {
		objectives = append(objectives, o.ID())
		for i := range o.Indicators() {
			indicators = append(indicators, i.ID())
		}
	}
	return objectives, indicators
}

// changes returns one change to a text, or two that go together.
func (r lifeDice) changes(t testing.TB, d *cog.Draft) []cog.Change {
	objectives, indicators := lifeIDs(d)
	o, i := lifePick(r, append(objectives, "O0")), lifePick(r, append(indicators, "I0")) // which may not be there
	m, b, f, k := lifePick(r, d.Means), lifePick(r, d.Budgets), lifePick(r, d.Forecasts), lifePick(r, d.Commitments)
	var a objective.Action
	if k := slices.Index(objectives, o); k >= 0 {
		a = lifePick(r, d.Objectives[k].Spec().Actions)
	}
	budget := clause.Budget{Kind: branch.BudgetKind(1 + r.IntN(6)), Computation: r.title(), Evolution: r.title()}
	if r.one(10) {
		budget.Evolution = ""
	}
	switch r.IntN(30) {
	case 0:
		return []cog.Change{cog.SetTerm{Term: cog.Years(d.Term.Start.Year(), d.Term.End.Year()+r.IntN(3)-1)}}
	case 1, 2:
		return []cog.Change{cog.AddObjective{Objective: r.objective(r.id("O"), d.Term)}}
	case 3:
		return []cog.Change{cog.ReplaceObjective{Objective: r.objective(o, d.Term)}}
	case 4:
		return []cog.Change{cog.RemoveObjective{ID: o}}
	case 5, 6:
		return []cog.Change{cog.AddIndicator{Objective: o, Indicator: r.indicator(r.id("I"), d.Term)}}
	case 7:
		return []cog.Change{cog.ReplaceIndicator{Indicator: r.indicator(i, d.Term)}}
	case 8:
		return []cog.Change{cog.RemoveIndicator{ID: i}}
	case 9: // moved to another objective
		return []cog.Change{cog.RemoveIndicator{ID: i}, cog.AddIndicator{Objective: o, Indicator: r.indicator(i, d.Term)}}
	case 10:
		return []cog.Change{cog.SetTargets{Indicator: i, Targets: r.figures(d.Term)}}
	case 11, 12:
		return []cog.Change{cog.AddAction{Objective: o, Action: r.action()}}
	case 13:
		return []cog.Change{cog.ReplaceAction{Objective: o, By: a.By, Title: a.Title, Action: r.action()}}
	case 14:
		return []cog.Change{cog.RemoveAction{Objective: o, By: a.By, Title: a.Title}}
	case 15, 16:
		return []cog.Change{cog.AddMeans{Means: r.means()}}
	case 17:
		return []cog.Change{cog.ReplaceMeans{Title: m.Title, Means: r.means()}}
	case 18:
		return []cog.Change{cog.RemoveMeans{Title: m.Title}}
	case 19:
		return []cog.Change{cog.SetBudget{Budget: budget}}
	case 20:
		return []cog.Change{cog.RemoveBudget{Name: b.Kind}}
	case 21:
		if r.one(2) {
			return []cog.Change{cog.RemoveNetwork{}}
		}
		return []cog.Change{cog.SetNetwork{Network: lifeNetwork(t, r.title())}}
	case 22:
		if r.one(2) {
			return []cog.Change{cog.SetEvaluationProcess{Clause: evaluation.Clause{Procedure: r.title(), Heard: []branch.Party{branch.State, branch.NationalBody}[:2-r.IntN(9)/8]}}}
		}
		return []cog.Change{cog.SetAmendmentConditions{Clause: r.clause()}}
	case 23, 24:
		return []cog.Change{cog.AddCommitment{Commitment: r.commitment()}}
	case 25:
		return []cog.Change{cog.ReplaceCommitment{By: k.By, Title: k.Title, Commitment: r.commitment()}}
	case 26:
		return []cog.Change{cog.RemoveCommitment{By: k.By, Title: k.Title}}
	case 27:
		if r.one(2) {
			return []cog.Change{cog.SetControlPlan{Title: r.title()}}
		}
		return []cog.Change{cog.SetOrientations{Orientations: r.orientations()}}
	case 28:
		return []cog.Change{cog.SetConsistentWith{Convention: r.consistent()}}
	}
	if r.one(3) {
		return []cog.Change{cog.RemoveForecast{Year: f.Year}}
	}
	return []cog.Change{cog.SetForecast{Forecast: lifeForecast(d.Term.Start.Year()+r.IntN(4), r.value())}}
}

// amendment throws an amendment for a convention, concluded some days after the
// one before it.
func (r lifeDice) amendment(t testing.TB, c *cog.Convention) cog.Amendment {
	n, on := 1, c.Concluded()
	for a := range c.Amendments() {
		n, on = a.Number+1, a.Concluded
	}
	a := lifeAmendment(n, on.AddDays(r.IntN(60)).String(), c.Body())
	if r.one(2) {
		a.Title, a.Source = r.title(), r.title()
	}
	text := c.Draft()
	for range 1 + r.IntN(4) {
		more := r.changes(t, &text)
		d := cog.Document{Draft: text, Amendments: []cog.Amendment{{Number: 1, Concluded: text.Term.End, Changes: more}}}
		if d.Check() == nil {
			next, err := d.At(text.Term.End)
			require.NoError(t, err)
			a.Changes, text = append(a.Changes, more...), next
		}
	}
	switch r.IntN(12) {
	case 0:
		a.State = nil
	case 1:
		reason := amendment.OwnTrigger(r.title())
		a.Reason = &reason
	case 2:
		a.Reason = nil
	}
	return a
}

// record throws an evaluation.
func (r lifeDice) record(concluded law.Day) evaluation.Record {
	e := evaluation.Record{Opened: concluded.AddDays(r.IntN(300) - 5), Title: r.title()}
	if r.one(2) {
		e.Closed = e.Opened.AddDays(r.IntN(50) - 1)
	}
	for range r.IntN(3) * r.IntN(2) {
		e.Objectives = append(e.Objectives, r.id("O"))
	}
	for range r.IntN(3) {
		e.Views = append(e.Views, evaluation.View{Objective: r.id("O"), By: r.party(), Finding: evaluation.Findings()[r.IntN(4)]})
	}
	for range r.IntN(2) {
		e.Results = append(e.Results, evaluation.Result{Indicator: r.id("I"), Figures: lifeFigures(2006+r.IntN(3), r.value())})
	}
	for _, p := range branch.Parties() {
		if r.one(2) {
			e.Silent = append(e.Silent, evaluation.Silence{By: p, Invited: e.Opened})
		}
	}
	return e
}

// lifeSmall is a sickness convention of 2006 with little in it, for many years.
func lifeSmall(t testing.TB) *cog.Convention {
	t.Helper()
	d := lifeSickness2006(t).Draft()
	d.Term = cog.Years(2006, 2012)
	d.Title = ""
	d.Objectives = []objective.Objective{
		lifeObjective("O1", objective.Implementation, objective.ServiceQuality, objective.Productivity, objective.SocialAction),
		lifeObjective("O2", objective.Implementation, objective.ServiceQuality, objective.Productivity, objective.SocialAction)}
	c, err := cog.New(d)
	require.NoError(t, err)
	return c
}

// A lifePast is a convention after each of its amendments, the first as it was
// concluded.
type lifePast []*cog.Convention

func (p lifePast) last() *cog.Convention { return p[len(p)-1] }

// day is the day of the last amendment of p[i].
func (p lifePast) day(i int) law.Day {
	on := p[0].Concluded()
	for a := range p[i].Amendments() {
		on = a.Concluded
	}
	return on
}

// past throws amendments at a convention and keeps those that the law allows.
func (r lifeDice) past(t testing.TB, c *cog.Convention) lifePast {
	p := lifePast{c}
	for range 1 + r.IntN(6) {
		if next, err := p.last().Amend(r.amendment(t, p.last())); err == nil {
			p = append(p, next)
		}
	}
	return p
}
