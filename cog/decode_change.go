package cog

import (
	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// parts are what a change can be made of; each kind takes some.
type parts struct {
	kind          int // from 1, in changeForms
	id, of, title string
	name          branch.BudgetKind // the id, of a budget
	by            branch.Party
	year          int
	term          Term
	objective     objective.Objective
	indicator     objective.Indicator
	action        objective.Action
	means         clause.Means
	budget        clause.Budget
	targets       []objective.Figure
	network       clause.Network
	conditions    amendment.Clause
	process       evaluation.Clause
	forecast      clause.Forecast
}

var changeFields = []scan.Field[parts]{
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, p *parts) { p.kind = s.Slug(changeKinds...) }},
	{Key: "id", Read: func(s *scan.Scanner, p *parts) { p.id = s.Text() }},
	{Key: "of", Read: func(s *scan.Scanner, p *parts) { p.of = s.Text() }},
	{Key: "by", Read: func(s *scan.Scanner, p *parts) { s.Word(&p.by) }},
	{Key: "title", Read: func(s *scan.Scanner, p *parts) { p.title = s.Text() }},
	{Key: "year", Read: func(s *scan.Scanner, p *parts) { p.year = s.Year() }},
	{Key: "term", Read: func(s *scan.Scanner, p *parts) { readTerm(s, &p.term) }},
	{Key: "objective", Read: func(s *scan.Scanner, p *parts) { p.objective = readObjective(s, new(objective.Spec)) }},
	{Key: "indicator", Read: func(s *scan.Scanner, p *parts) { p.indicator = readIndicator(s, new(writtenIndicator)) }},
	{Key: "action", Read: func(s *scan.Scanner, p *parts) { scan.Object(s, actionFields, &p.action) }},
	{Key: "means", Read: func(s *scan.Scanner, p *parts) { scan.Object(s, meansFields, &p.means) }},
	{Key: "budget", Read: func(s *scan.Scanner, p *parts) { scan.Object(s, budgetFields, &p.budget) }},
	{Key: "targets", Read: func(s *scan.Scanner, p *parts) { p.targets = figures(s) }},
	{Key: "network", Read: func(s *scan.Scanner, p *parts) { p.network = network(s) }},
	{Key: "amendmentConditions", Read: func(s *scan.Scanner, p *parts) { scan.Object(s, conditionsFields, &p.conditions) }},
	{Key: "evaluationProcess", Read: func(s *scan.Scanner, p *parts) { scan.Object(s, processFields, &p.process) }},
	{Key: "forecast", Read: func(s *scan.Scanner, p *parts) { scan.Object(s, forecastFields, &p.forecast) }},
}

type keys = []string

// changeForms tells, for each kind of change, which parts it requires and may have,
// and how they make one.
var changeForms = []struct {
	kind          string
	requires, may keys
	make          func(*parts) Change
}{
	{"set-term", keys{"term"}, nil, func(p *parts) Change { return SetTerm{p.term} }},
	{"add-objective", keys{"objective"}, nil, func(p *parts) Change { return AddObjective{p.objective} }},
	{"replace-objective", keys{"objective"}, nil, func(p *parts) Change { return ReplaceObjective{p.objective} }},
	{"remove-objective", keys{"id"}, nil, func(p *parts) Change { return RemoveObjective{p.id} }},
	{"add-indicator", keys{"of", "indicator"}, nil, func(p *parts) Change { return AddIndicator{p.of, p.indicator} }},
	{"replace-indicator", keys{"indicator"}, nil, func(p *parts) Change { return ReplaceIndicator{p.indicator} }},
	{"remove-indicator", keys{"id"}, nil, func(p *parts) Change { return RemoveIndicator{p.id} }},
	{"set-targets", keys{"id"}, keys{"targets"}, func(p *parts) Change { return SetTargets{p.id, p.targets} }},
	{"add-action", keys{"of", "action"}, nil, func(p *parts) Change { return AddAction{p.of, p.action} }},
	{"replace-action", keys{"of", "by", "title", "action"}, nil, func(p *parts) Change { return ReplaceAction{p.of, p.by, p.title, p.action} }},
	{"remove-action", keys{"of", "by", "title"}, nil, func(p *parts) Change { return RemoveAction{p.of, p.by, p.title} }},
	{"add-means", keys{"means"}, nil, func(p *parts) Change { return AddMeans{p.means} }},
	{"replace-means", keys{"title", "means"}, nil, func(p *parts) Change { return ReplaceMeans{p.title, p.means} }},
	{"remove-means", keys{"title"}, nil, func(p *parts) Change { return RemoveMeans{p.title} }},
	{"set-budget", keys{"budget"}, nil, func(p *parts) Change { return SetBudget{p.budget} }},
	{"remove-budget", keys{"id"}, nil, func(p *parts) Change { return RemoveBudget{p.name} }},
	{"set-network", keys{"network"}, nil, func(p *parts) Change { return SetNetwork{p.network} }},
	{"remove-network", nil, nil, func(*parts) Change { return RemoveNetwork{} }},
	{"set-amendment-conditions", keys{"amendmentConditions"}, nil, func(p *parts) Change { return SetAmendmentConditions{p.conditions} }},
	{"set-evaluation-process", keys{"evaluationProcess"}, nil, func(p *parts) Change { return SetEvaluationProcess{p.process} }},
	{"set-forecast", keys{"forecast"}, nil, func(p *parts) Change { return SetForecast{p.forecast} }},
	{"remove-forecast", keys{"year"}, nil, func(p *parts) Change { return RemoveForecast{p.year} }},
}

var changeKinds = func() (kinds []string) {
	for _, f := range changeForms {
		kinds = append(kinds, f.kind)
	}
	return kinds
}()

// readChange reads a change; one at fault is none.
func readChange(s *scan.Scanner, c *Change) {
	var p parts
	before := s.Faults()
	found := scan.Object(s, changeFields, &p)
	if !found.OK || p.kind == 0 {
		return
	}
	form := changeForms[p.kind-1]
	found.Hold(form.requires, form.may, func(key string) law.Text {
		return law.Textf("« %s » n’a pas de « %s »", "`%s` takes no `%s`", form.kind, key)
	})
	if form.kind == (RemoveBudget{}).Kind() && p.id != "" {
		s.AddUnder(law.At("/id", p.name.UnmarshalText([]byte(p.id))))
	}
	if s.Faults() == before {
		*c = form.make(&p)
	}
}
