package cog

import (
	"reflect"
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/objective"
)

// diff returns the changes that make after of before. Parts with an id, or a
// kind that stands once, are matched by it and changed in place; as additions go
// to the end of a list, what stands out of order is removed and added again.
func diff(before, after *Draft) []Change {
	var d []Change
	if before.Term != after.Term {
		d = append(d, SetTerm{after.Term})
	}
	d = append(d, diffList(before.Objectives, after.Objectives, objective.Objective.ID, diffObjective,
		func(o objective.Objective) Change { return RemoveObjective{o.ID()} },
		func(o objective.Objective) Change { return AddObjective{o} })...)
	d = append(d, diffTitled(before.Means, after.Means,
		func(m clause.Means) Change { return RemoveMeans{m.Title} },
		func(m clause.Means) Change { return AddMeans{m} })...)
	d = append(d, diffTitled(before.Commitments, after.Commitments,
		func(m clause.Commitment) Change { return RemoveCommitment{m.By, m.Title} },
		func(m clause.Commitment) Change { return AddCommitment{m} })...)
	d = append(d, diffList(before.Budgets, after.Budgets, func(b clause.Budget) branch.BudgetKind { return b.Kind },
		func(_, b clause.Budget) []Change { return []Change{SetBudget{b}} },
		func(b clause.Budget) Change { return RemoveBudget{b.Kind} },
		func(b clause.Budget) Change { return SetBudget{b} })...)
	d = append(d, diffList(before.Forecasts, after.Forecasts, func(f clause.Forecast) int { return f.Year },
		func(_, f clause.Forecast) []Change { return []Change{SetForecast{f}} },
		func(f clause.Forecast) Change { return RemoveForecast{f.Year} },
		func(f clause.Forecast) Change { return SetForecast{f} })...)
	switch {
	case same(before.Network, after.Network):
	case after.Network.IsZero():
		d = append(d, RemoveNetwork{})
	default:
		d = append(d, SetNetwork{after.Network})
	}
	if !same(before.AmendmentConditions, after.AmendmentConditions) {
		d = append(d, SetAmendmentConditions{orZero(after.AmendmentConditions)})
	}
	if !same(before.EvaluationProcess, after.EvaluationProcess) {
		d = append(d, SetEvaluationProcess{orZero(after.EvaluationProcess)})
	}
	if !same(before.Orientations, after.Orientations) {
		d = append(d, SetOrientations{after.Orientations})
	}
	if after.ControlPlan != before.ControlPlan {
		d = append(d, SetControlPlan{after.ControlPlan})
	}
	if !same(before.ConsistentWith, after.ConsistentWith) {
		d = append(d, SetConsistentWith{orZero(after.ConsistentWith)})
	}
	if !same(before.Endowments, after.Endowments) {
		d = append(d, SetEndowments{after.Endowments})
	}
	if !same(before.Clauses, after.Clauses) {
		d = append(d, SetClauses{after.Clauses})
	}
	if !same(before.Manager, after.Manager) {
		d = append(d, SetManager{after.Manager})
	}
	if !same(before.Missions, after.Missions) {
		d = append(d, SetMissions{after.Missions})
	}
	// An indicator that moves from one objective to another leaves before it comes.
	slices.SortStableFunc(d, func(a, b Change) int { return leavesFirst(a) - leavesFirst(b) })
	return cloneChanges(d)
}

func leavesFirst(c Change) int {
	if _, ok := c.(RemoveIndicator); ok {
		return 0
	}
	return 1
}

func orZero[T any](part *T) (v T) {
	if part != nil {
		v = *part
	}
	return v
}

// same compares parts by what they say. It is used on what changed between two
// days, never in judging.
func same(a, b any) bool { return reflect.DeepEqual(a, b) }

// diffList matches the elements of two lists by key. The longest beginning of
// after that stands in before in the same order is kept, changed in place where
// need be; the rest of before is removed, from the end, and the rest of after
// added.
func diffList[T any, K comparable](before, after []T, key func(T) K, change func(from, to T) []Change, remove, add func(T) Change) []Change {
	kept := make([]bool, len(before))
	var changes []Change
	next, n := 0, 0
	for ; n < len(after); n++ {
		i := next
		for i < len(before) && key(before[i]) != key(after[n]) {
			i++
		}
		if i == len(before) {
			break
		}
		kept[i], next = true, i+1
		if !same(before[i], after[n]) {
			changes = append(changes, change(before[i], after[n])...)
		}
	}
	var removals []Change
	for i := len(before) - 1; i >= 0; i-- {
		if !kept[i] {
			removals = append(removals, remove(before[i]))
		}
	}
	changes = append(removals, changes...)
	for _, v := range after[n:] {
		changes = append(changes, add(v))
	}
	return changes
}

// diffTitled is diffList for parts known by a title, which may stand twice and whose
// removal takes the last of that title: what is alike in both lists is kept, but where a
// title stands twice only as far as the lists begin alike.
func diffTitled[T comparable](before, after []T, remove, add func(T) Change) []Change {
	removal := map[Change]bool{}
	for _, v := range before {
		if removal[remove(v)] {
			n := 0
			for n < min(len(before), len(after)) && before[n] == after[n] {
				n++
			}
			return append(diffList(before[n:], nil, self[T], nil, remove, add), diffList(nil, after[n:], self[T], nil, remove, add)...)
		}
		removal[remove(v)] = true
	}
	return diffList(before, after, self[T], nil, remove, add)
}

func self[T any](v T) T { return v }

// diffObjective tells the change of an objective by its parts, if only its actions
// or its indicators changed, and as a whole otherwise.
func diffObjective(before, after objective.Objective) []Change {
	b, a := before.Spec(), after.Spec()
	if b.Title != a.Title || b.SelfEmployed != a.SelfEmployed || !slices.Equal(b.Categories, a.Categories) {
		return []Change{ReplaceObjective{after}}
	}
	id := after.ID()
	d := diffTitled(b.Actions, a.Actions,
		func(x objective.Action) Change { return RemoveAction{id, x.By, x.Title} },
		func(x objective.Action) Change { return AddAction{id, x} })
	return append(d, diffList(b.Indicators, a.Indicators, objective.Indicator.ID, diffIndicator,
		func(x objective.Indicator) Change { return RemoveIndicator{x.ID()} },
		func(x objective.Indicator) Change { return AddIndicator{id, x} })...)
}

func diffIndicator(before, after objective.Indicator) []Change {
	b, quantitative := before.Spec().(objective.Quantitative)
	if a, ok := after.Spec().(objective.Quantitative); ok && quantitative {
		targets := a.Targets
		a.Targets, b.Targets = nil, nil
		if same(a, b) {
			return []Change{SetTargets{after.ID(), targets}}
		}
	}
	return []Change{ReplaceIndicator{after}}
}
