package cog

import (
	"reflect"
	"slices"
	"sync"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/objective"
)

// parts are what a change is made of on the wire; each kind takes some.
type parts struct {
	id, of, title string
	name          branch.BudgetKind // the id, where it is that of a budget
	by            branch.Party
	year          int
	term          Term
	objective     *objective.Objective
	indicator     *objective.Indicator
	action        *objective.Action
	means         *clause.Means
	budget        *clause.Budget
	targets       []objective.Figure
	network       *clause.Network
	conditions    *amendment.Clause
	process       *evaluation.Clause
	forecast      *clause.Forecast
	commitment    *clause.Commitment
	orientations  []clause.Orientation
	plan          string
	consistent    *SicknessConvention
	endowments    []clause.Endowment
	provisions    []clause.Provision
	manager       *Body
	missions      []clause.Mission
}

type keys = []string

// A changeRow is one kind of change, to be read both ways: which parts it takes, the
// change that they make, and the parts that a change is made of.
type changeRow struct {
	zero          Change // whose type is the kind's, and whose Kind its slug
	requires, may keys
	make          func(*parts) Change
	parts         func(Change, *parts)
}

var changeRows = [...]changeRow{
	{SetTerm{}, keys{"term"}, nil,
		func(p *parts) Change { return SetTerm{p.term} },
		func(c Change, p *parts) { p.term = c.(SetTerm).Term }},
	{AddObjective{}, keys{"objective"}, nil,
		func(p *parts) Change { return AddObjective{*p.objective} },
		func(c Change, p *parts) { p.objective = ptr(c.(AddObjective).Objective) }},
	{ReplaceObjective{}, keys{"objective"}, nil,
		func(p *parts) Change { return ReplaceObjective{*p.objective} },
		func(c Change, p *parts) { p.objective = ptr(c.(ReplaceObjective).Objective) }},
	{RemoveObjective{}, keys{"id"}, nil,
		func(p *parts) Change { return RemoveObjective{p.id} },
		func(c Change, p *parts) { p.id = c.(RemoveObjective).ID }},
	{AddIndicator{}, keys{"of", "indicator"}, nil,
		func(p *parts) Change { return AddIndicator{p.of, *p.indicator} },
		func(c Change, p *parts) { a := c.(AddIndicator); p.of, p.indicator = a.Objective, &a.Indicator }},
	{ReplaceIndicator{}, keys{"indicator"}, nil,
		func(p *parts) Change { return ReplaceIndicator{*p.indicator} },
		func(c Change, p *parts) { p.indicator = ptr(c.(ReplaceIndicator).Indicator) }},
	{RemoveIndicator{}, keys{"id"}, nil,
		func(p *parts) Change { return RemoveIndicator{p.id} },
		func(c Change, p *parts) { p.id = c.(RemoveIndicator).ID }},
	{SetTargets{}, keys{"id"}, keys{"targets"},
		func(p *parts) Change { return SetTargets{p.id, p.targets} },
		func(c Change, p *parts) { s := c.(SetTargets); p.id, p.targets = s.Indicator, s.Targets }},
	{AddAction{}, keys{"of", "action"}, nil,
		func(p *parts) Change { return AddAction{p.of, *p.action} },
		func(c Change, p *parts) { a := c.(AddAction); p.of, p.action = a.Objective, &a.Action }},
	{ReplaceAction{}, keys{"of", "by", "title", "action"}, nil,
		func(p *parts) Change { return ReplaceAction{p.of, p.by, p.title, *p.action} },
		func(c Change, p *parts) {
			r := c.(ReplaceAction)
			p.of, p.by, p.title, p.action = r.Objective, r.By, r.Title, &r.Action
		}},
	{RemoveAction{}, keys{"of", "by", "title"}, nil,
		func(p *parts) Change { return RemoveAction{p.of, p.by, p.title} },
		func(c Change, p *parts) { r := c.(RemoveAction); p.of, p.by, p.title = r.Objective, r.By, r.Title }},
	{AddMeans{}, keys{"means"}, nil,
		func(p *parts) Change { return AddMeans{*p.means} },
		func(c Change, p *parts) { p.means = ptr(c.(AddMeans).Means) }},
	{ReplaceMeans{}, keys{"title", "means"}, nil,
		func(p *parts) Change { return ReplaceMeans{p.title, *p.means} },
		func(c Change, p *parts) { r := c.(ReplaceMeans); p.title, p.means = r.Title, &r.Means }},
	{RemoveMeans{}, keys{"title"}, nil,
		func(p *parts) Change { return RemoveMeans{p.title} },
		func(c Change, p *parts) { p.title = c.(RemoveMeans).Title }},
	{AddCommitment{}, keys{"commitment"}, nil,
		func(p *parts) Change { return AddCommitment{*p.commitment} },
		func(c Change, p *parts) { p.commitment = ptr(c.(AddCommitment).Commitment) }},
	{ReplaceCommitment{}, keys{"by", "title", "commitment"}, nil,
		func(p *parts) Change { return ReplaceCommitment{p.by, p.title, *p.commitment} },
		func(c Change, p *parts) {
			r := c.(ReplaceCommitment)
			p.by, p.title, p.commitment = r.By, r.Title, &r.Commitment
		}},
	{RemoveCommitment{}, keys{"by", "title"}, nil,
		func(p *parts) Change { return RemoveCommitment{p.by, p.title} },
		func(c Change, p *parts) { r := c.(RemoveCommitment); p.by, p.title = r.By, r.Title }},
	{SetBudget{}, keys{"budget"}, nil,
		func(p *parts) Change { return SetBudget{*p.budget} },
		func(c Change, p *parts) { p.budget = ptr(c.(SetBudget).Budget) }},
	{RemoveBudget{}, keys{"id"}, nil,
		func(p *parts) Change { return RemoveBudget{p.name} },
		func(c Change, p *parts) { p.name = c.(RemoveBudget).Name; p.id = p.name.String() }},
	{SetNetwork{}, keys{"network"}, nil,
		func(p *parts) Change { return SetNetwork{*p.network} },
		func(c Change, p *parts) { p.network = ptr(c.(SetNetwork).Network) }},
	{RemoveNetwork{}, nil, nil,
		func(_ *parts) Change { return RemoveNetwork{} },
		func(Change, *parts) {}},
	{SetAmendmentConditions{}, keys{"amendmentConditions"}, nil,
		func(p *parts) Change { return SetAmendmentConditions{*p.conditions} },
		func(c Change, p *parts) { p.conditions = ptr(c.(SetAmendmentConditions).Clause) }},
	{SetEvaluationProcess{}, keys{"evaluationProcess"}, nil,
		func(p *parts) Change { return SetEvaluationProcess{*p.process} },
		func(c Change, p *parts) { p.process = ptr(c.(SetEvaluationProcess).Clause) }},
	{SetOrientations{}, nil, keys{"orientations"},
		func(p *parts) Change { return SetOrientations{p.orientations} },
		func(c Change, p *parts) { p.orientations = c.(SetOrientations).Orientations }},
	{SetControlPlan{}, keys{"controlPlan"}, nil,
		func(p *parts) Change { return SetControlPlan{p.plan} },
		func(c Change, p *parts) { p.plan = c.(SetControlPlan).Title }},
	{SetConsistentWith{}, keys{"consistentWith"}, nil,
		func(p *parts) Change { return SetConsistentWith{*p.consistent} },
		func(c Change, p *parts) { p.consistent = ptr(c.(SetConsistentWith).Convention) }},
	{SetEndowments{}, nil, keys{"endowments"},
		func(p *parts) Change { return SetEndowments{p.endowments} },
		func(c Change, p *parts) { p.endowments = c.(SetEndowments).Endowments }},
	{SetClauses{}, nil, keys{"clauses"},
		func(p *parts) Change { return SetClauses{p.provisions} },
		func(c Change, p *parts) { p.provisions = c.(SetClauses).Clauses }},
	{SetManager{}, keys{"manager"}, nil,
		func(p *parts) Change { return SetManager{*p.manager} },
		func(c Change, p *parts) { p.manager = ptr(c.(SetManager).Manager) }},
	{SetMissions{}, nil, keys{"missions"},
		func(p *parts) Change { return SetMissions{p.missions} },
		func(c Change, p *parts) { p.missions = c.(SetMissions).Missions }},
	{SetForecast{}, keys{"forecast"}, nil,
		func(p *parts) Change { return SetForecast{*p.forecast} },
		func(c Change, p *parts) { p.forecast = ptr(c.(SetForecast).Forecast) }},
	{RemoveForecast{}, keys{"year"}, nil,
		func(p *parts) Change { return RemoveForecast{p.year} },
		func(c Change, p *parts) { p.year = c.(RemoveForecast).Year }},
}

// A changePart is what a part needs beyond being read and written: a check of its form,
// unless a constructor has seen to it, and a copy of what it holds by reference.
type changePart struct {
	key   string
	check func(*parts) error
	own   func(*parts)
}

// An action is checked where it is applied, after the objective it is for.
var changeParts = [...]changePart{
	{key: "means", check: func(p *parts) error { return p.means.Check() }},
	{key: "budget", check: func(p *parts) error { return p.budget.Check() }},
	{key: "targets", own: func(p *parts) { p.targets = slices.Clone(p.targets) }},
	{key: "network", check: func(p *parts) error { return p.network.Check() }},
	{key: "amendmentConditions",
		check: func(p *parts) error { return p.conditions.Check() },
		own:   func(p *parts) { p.conditions = cloneConditions(p.conditions) }},
	{key: "evaluationProcess",
		check: func(p *parts) error { return p.process.Check() },
		own:   func(p *parts) { p.process = cloneProcess(p.process) }},
	{key: "forecast", check: func(p *parts) error { return p.forecast.Check() }},
	{key: "commitment", check: func(p *parts) error { return p.commitment.Check() }},
	{key: "orientations",
		check: func(p *parts) error { return checkList(p.orientations) },
		own:   func(p *parts) { p.orientations = slices.Clone(p.orientations) }},
	{key: "controlPlan", check: func(p *parts) error { return checkPlan(p.plan) }},
	{key: "consistentWith", check: func(p *parts) error { return p.consistent.check() }},
	{key: "endowments",
		check: func(p *parts) error { return checkList(p.endowments) },
		own:   func(p *parts) { p.endowments = slices.Clone(p.endowments) }},
	{key: "clauses",
		check: func(p *parts) error { return checkClauses(p.provisions) },
		own:   func(p *parts) { p.provisions = slices.Clone(p.provisions) }},
	{key: "manager",
		check: func(p *parts) error { return checkManager(p.manager) },
		own:   func(p *parts) { p.manager = ptr(p.manager.clone()) }},
	{key: "missions",
		check: func(p *parts) error { return checkMissions(p.missions) },
		own:   func(p *parts) { p.missions = slices.Clone(p.missions) }},
}

// A changeKind is a row with what follows from it.
type changeKind struct {
	*changeRow
	slug   string
	checks []*changePart // those of its parts that have a check
	shares []*changePart // those that a copy has to own
}

// String returns what the kind is called on the wire.
func (k *changeKind) String() string { return k.slug }

// changeKinds are the kinds of change, in the order of the table and by the types of
// their changes.
var changeKinds = sync.OnceValue(func() (kinds struct {
	list   []*changeKind
	keys   []scan.Kind
	byType map[reflect.Type]*changeKind
}) {
	kinds.byType = map[reflect.Type]*changeKind{}
	for i := range changeRows {
		k := &changeKind{changeRow: &changeRows[i], slug: changeRows[i].zero.Kind()}
		for j := range changeParts {
			part := &changeParts[j]
			taken := slices.Contains(k.requires, part.key) || slices.Contains(k.may, part.key)
			if taken && part.check != nil {
				k.checks = append(k.checks, part)
			}
			if taken && part.own != nil {
				k.shares = append(k.shares, part)
			}
		}
		kinds.list = append(kinds.list, k)
		kinds.keys = append(kinds.keys, scan.Kind{Slug: k.slug, Requires: k.requires, May: k.may})
		kinds.byType[reflect.TypeOf(k.zero)] = k
	}
	return kinds
})

// kindOf returns the kind of a change; nil for what is none of the changes of this
// package, be it a pointer to one or something that has one in it.
func kindOf(c Change) *changeKind { return changeKinds().byType[reflect.TypeOf(c)] }

// partsOf returns the parts that a change of this kind is made of.
func (k *changeKind) partsOf(c Change) *parts {
	p := new(parts)
	k.parts(c, p)
	return p
}

// clone copies a change of this kind with the slices it holds.
func (k *changeKind) clone(c Change) Change {
	if k.shares == nil {
		return c
	}
	p := k.partsOf(c)
	for _, part := range k.shares {
		part.own(p)
	}
	return k.make(p)
}

// check reports the faults of form in the parts that a change of this kind writes.
func (k *changeKind) check(c Change) error {
	if k.checks == nil {
		return nil
	}
	var faults form.Checker
	p := k.partsOf(c)
	for _, part := range k.checks {
		faults.AddAt("/"+part.key, part.check(p))
	}
	return faults.Err()
}

// cloneChanges copies changes with the slices they hold.
func cloneChanges(list []Change) []Change {
	list = slices.Clone(list)
	for i, c := range list {
		if k := kindOf(c); k != nil {
			list[i] = k.clone(c)
		}
	}
	return list
}

func ptr[T any](v T) *T { return &v }
