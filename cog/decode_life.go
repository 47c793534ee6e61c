package cog

import (
	"slices"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

var amendmentJSONKeys = []string{"number", "title", "source", "concluded", "state", "body", "reason", "changes"}

func (p parser) amendment() (a Amendment) {
	start, seen, ok := p.Object(amendmentJSONKeys, func(key int) {
		switch key {
		case 0:
			a.Number = p.Count()
		case 1:
			a.Title = p.Text()
		case 2:
			a.Source = p.Text()
		case 3:
			a.Concluded = p.day()
		case 4:
			a.State = p.state()
		case 5:
			a.Body = p.body()
		case 6:
			a.Reason = p.reason()
		case 7:
			p.Array(func(int) { a.Changes = append(a.Changes, p.changeOf()) })
		}
	})
	if ok {
		p.require(start, seen, amendmentJSONKeys, 0)
	}
	return a
}

var reasonKeys = []string{"kind", "year", "title"}

func (p parser) reason() *amendment.Reason {
	r := new(amendment.Reason)
	before := p.Faults()
	start, seen, ok := p.Object(reasonKeys, func(key int) {
		switch key {
		case 0:
			r.Kind = scan.Word[amendment.TriggerKind](p.Scanner)
		case 1:
			r.Year = p.Year()
		case 2:
			r.Title = p.Text()
		}
	})
	if ok {
		p.require(start, seen, reasonKeys, 0)
	}
	if p.Faults() == before {
		p.AddUnder(r.Check())
	}
	return r
}

// parts are what a change can be made of; each kind takes some.
type parts struct {
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
	conditions    *amendment.Clause
	process       *evaluation.Clause
	forecast      clause.Forecast
}

const (
	partKind = iota
	partID
	partOf
	partBy
	partTitle
	partYear
	partTerm
	partObjective
	partIndicator
	partAction
	partMeans
	partBudget
	partTargets
	partNetwork
	partConditions
	partProcess
	partForecast
)

var partKeys = []string{"kind", "id", "of", "by", "title", "year", "term", "objective", "indicator", "action", "means",
	"budget", "targets", "network", "amendmentConditions", "evaluationProcess", "forecast"}

// changeForms tells, for each kind of change, which parts it takes, and how they
// make one. All are required but for targets, whose absence says that there are
// none any more.
var changeForms = []struct {
	kind  string
	takes []int
	make  func(*parts) Change
}{
	{"set-term", []int{partTerm}, func(p *parts) Change { return SetTerm{p.term} }},
	{"add-objective", []int{partObjective}, func(p *parts) Change { return AddObjective{p.objective} }},
	{"replace-objective", []int{partObjective}, func(p *parts) Change { return ReplaceObjective{p.objective} }},
	{"remove-objective", []int{partID}, func(p *parts) Change { return RemoveObjective{p.id} }},
	{"add-indicator", []int{partOf, partIndicator}, func(p *parts) Change { return AddIndicator{p.of, p.indicator} }},
	{"replace-indicator", []int{partIndicator}, func(p *parts) Change { return ReplaceIndicator{p.indicator} }},
	{"remove-indicator", []int{partID}, func(p *parts) Change { return RemoveIndicator{p.id} }},
	{"set-targets", []int{partID, partTargets}, func(p *parts) Change { return SetTargets{p.id, p.targets} }},
	{"add-action", []int{partOf, partAction}, func(p *parts) Change { return AddAction{p.of, p.action} }},
	{"replace-action", []int{partOf, partBy, partTitle, partAction}, func(p *parts) Change { return ReplaceAction{p.of, p.by, p.title, p.action} }},
	{"remove-action", []int{partOf, partBy, partTitle}, func(p *parts) Change { return RemoveAction{p.of, p.by, p.title} }},
	{"add-means", []int{partMeans}, func(p *parts) Change { return AddMeans{p.means} }},
	{"replace-means", []int{partTitle, partMeans}, func(p *parts) Change { return ReplaceMeans{p.title, p.means} }},
	{"remove-means", []int{partTitle}, func(p *parts) Change { return RemoveMeans{p.title} }},
	{"set-budget", []int{partBudget}, func(p *parts) Change { return SetBudget{p.budget} }},
	{"remove-budget", []int{partID}, func(p *parts) Change { return RemoveBudget{p.name} }},
	{"set-network", []int{partNetwork}, func(p *parts) Change { return SetNetwork{p.network} }},
	{"remove-network", nil, func(*parts) Change { return RemoveNetwork{} }},
	{"set-amendment-conditions", []int{partConditions}, func(p *parts) Change { return SetAmendmentConditions{*p.conditions} }},
	{"set-evaluation-process", []int{partProcess}, func(p *parts) Change { return SetEvaluationProcess{*p.process} }},
	{"set-forecast", []int{partForecast}, func(p *parts) Change { return SetForecast{p.forecast} }},
	{"remove-forecast", []int{partYear}, func(p *parts) Change { return RemoveForecast{p.year} }},
}

var changeKinds = func() (kinds []string) {
	for _, f := range changeForms {
		kinds = append(kinds, f.kind)
	}
	return kinds
}()

// changeOf reads a change; it returns nil for one at fault.
func (p parser) changeOf() Change {
	var c parts
	kind := 0
	before := p.Faults()
	start, seen, ok := p.Object(partKeys, func(key int) {
		switch key {
		case partKind:
			kind = p.Slug(changeKinds...)
		case partID:
			c.id = p.Text()
		case partOf:
			c.of = p.Text()
		case partBy:
			c.by = scan.Word[branch.Party](p.Scanner)
		case partTitle:
			c.title = p.Text()
		case partYear:
			c.year = p.Year()
		case partTerm:
			c.term = p.term()
		case partObjective:
			c.objective = p.objective()
		case partIndicator:
			c.indicator = p.indicator()
		case partAction:
			c.action = p.action()
		case partMeans:
			c.means = p.means()
		case partBudget:
			c.budget = p.budget()
		case partTargets:
			c.targets = p.figures()
		case partNetwork:
			c.network = p.network()
		case partConditions:
			c.conditions = p.amendmentConditions()
		case partProcess:
			c.process = p.evaluationProcess()
		case partForecast:
			c.forecast = p.forecast()
		}
	})
	if !ok {
		return nil
	}
	p.require(start, seen, partKeys, partKind)
	if kind == 0 {
		return nil
	}
	form := changeForms[kind-1]
	for part := partID; part < len(partKeys); part++ {
		given, taken := seen.Has(part), slices.Contains(form.takes, part)
		switch {
		case given && !taken:
			p.AddUnder(law.Malformed1("/"+partKeys[part], law.Textf(
				"« %s » n’a pas de « %s »", "`%s` takes no `%s`", form.kind, partKeys[part])))
		case taken && !given && part != partTargets:
			p.Missing(start, partKeys[part])
		}
	}
	if form.kind == (RemoveBudget{}).Kind() && c.id != "" {
		p.AddUnder(law.At("/id", c.name.UnmarshalText([]byte(c.id))))
	}
	if p.Faults() > before {
		return nil
	}
	return form.make(&c)
}

var forecastKeys = []string{"year", "value", "unit"}

func (p parser) forecast() (f clause.Forecast) {
	start, seen, ok := p.Object(forecastKeys, func(key int) {
		switch key {
		case 0:
			f.Year = p.Year()
		case 1:
			f.Value = scan.Number(p.Scanner, objective.ParseDecimal)
		case 2:
			f.Unit = p.Text()
		}
	})
	if ok {
		p.require(start, seen, forecastKeys, 0, 1, 2)
	}
	return f
}

var transmissionKeys = []string{"amendment", "to", "on"}

func (p parser) transmission() (t Transmission) {
	start, seen, ok := p.Object(transmissionKeys, func(key int) {
		switch key {
		case 0:
			t.Amendment = p.Count()
		case 1:
			t.To = scan.Word[branch.Recipient](p.Scanner)
		case 2:
			t.On = p.day()
		}
	})
	if ok {
		p.require(start, seen, transmissionKeys, 1, 2)
	}
	return t
}

var recordKeys = []string{"opened", "closed", "title", "results", "views", "silent"}

func (p parser) record() (r evaluation.Record) {
	start, seen, ok := p.Object(recordKeys, func(key int) {
		switch key {
		case 0:
			r.Opened = p.day()
		case 1:
			r.Closed = p.day()
		case 2:
			r.Title = p.Text()
		case 3:
			p.Array(func(int) { r.Results = append(r.Results, p.result()) })
		case 4:
			p.Array(func(int) { r.Views = append(r.Views, p.view()) })
		case 5:
			p.Array(func(int) { r.Silent = append(r.Silent, p.silence()) })
		}
	})
	if ok {
		p.require(start, seen, recordKeys, 0)
	}
	return r
}

var resultKeys = []string{"indicator", "figures"}

func (p parser) result() (r evaluation.Result) {
	start, seen, ok := p.Object(resultKeys, func(key int) {
		if key == 0 {
			r.Indicator = p.Text()
		} else {
			r.Figures = p.figures()
		}
	})
	if ok {
		p.require(start, seen, resultKeys, 0)
	}
	return r
}

var viewKeys = []string{"objective", "by", "finding", "comment"}

func (p parser) view() (v evaluation.View) {
	start, seen, ok := p.Object(viewKeys, func(key int) {
		switch key {
		case 0:
			v.Objective = p.Text()
		case 1:
			v.By = scan.Word[branch.Party](p.Scanner)
		case 2:
			v.Finding = scan.Word[evaluation.Finding](p.Scanner)
		case 3:
			v.Comment = p.Text()
		}
	})
	if ok {
		p.require(start, seen, viewKeys, 0, 1, 2)
	}
	return v
}

var silenceKeys = []string{"by", "invited"}

func (p parser) silence() (s evaluation.Silence) {
	start, seen, ok := p.Object(silenceKeys, func(key int) {
		if key == 0 {
			s.By = scan.Word[branch.Party](p.Scanner)
		} else {
			s.Invited = p.day()
		}
	})
	if ok {
		p.require(start, seen, silenceKeys, 0, 1)
	}
	return s
}
