package cogtest

import (
	"slices"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

// takeAll takes every fact of a group away. A scope is not taken away but changed: see
// elsewhere.
func takeAll(d *cog.Document, group statute.Facts) {
	for f := range group.All() {
		take(d, f)
	}
}

// take takes a fact away where the draft shows it, and reports whether there is a way to.
func take(d *cog.Document, f statute.Fact) bool {
	switch v := f.Value(); f.Section().Key {
	case "objective":
		editObjectives(&d.Draft, func(s *objective.Spec) bool { return leave(s, v.(objective.Category)) })
	case "action":
		editObjectives(&d.Draft, func(s *objective.Spec) bool {
			s.Actions = less(s.Actions, func(a objective.Action) bool { return a.By == v.(branch.Party) })
			return true
		})
	case "self-employed-objective":
		editObjectives(&d.Draft, func(s *objective.Spec) bool {
			s.SelfEmployed = false
			return true
		})
	case "self-employed-action":
		editObjectives(&d.Draft, func(s *objective.Spec) bool {
			for i := range s.Actions {
				s.Actions[i].SelfEmployed = false
			}
			return true
		})
	case "commitment":
		d.Commitments = less(d.Commitments, func(c clause.Commitment) bool { return c.By == v.(branch.Party) })
	case "heard":
		if c := d.EvaluationProcess; c != nil {
			c.Heard = less(c.Heard, func(p branch.Party) bool { return p == v.(branch.Party) })
		}
	case "trigger":
		if c := d.AmendmentConditions; c != nil {
			c.Triggers = less(c.Triggers, func(t amendment.Trigger) bool { return t.Kind == v.(amendment.TriggerKind) })
		}
	case "orientation":
		d.Orientations = less(d.Orientations, func(o clause.Orientation) bool { return o.Domain == v.(clause.Domain) })
	case "signature":
		d.Body.Signatories = less(d.Body.Signatories, func(s branch.BodySignatory) bool { return s.Capacity == v.(branch.BodyCapacity) })
	case "budget":
		loseRules(&d.Draft, v.(branch.BudgetKind))
	case "unlisted": // a budget that loses its rules is listed
	case "body":
		concludeWith(d, 0)
	case "state-signature":
		d.State = nil
	case "means":
		d.Means = nil
	case "control-plan":
		d.ControlPlan = ""
	default:
		return false
	}
	return true
}

// less returns the list without what is to go, nil where nothing is left.
func less[T any](list []T, gone func(T) bool) []T {
	if list = slices.DeleteFunc(list, gone); len(list) == 0 {
		return nil
	}
	return list
}

// leave takes an objective out of a category. One of no other is of the parties' own.
func leave(s *objective.Spec, c objective.Category) bool {
	if i := slices.Index(s.Categories, c); i >= 0 {
		if s.Categories = slices.Delete(s.Categories, i, i+1); len(s.Categories) == 0 {
			s.Categories = []objective.Category{objective.Other}
		}
	}
	return true
}

// loseRules lists a budget without the rule by which it evolves.
func loseRules(d *cog.Draft, k branch.BudgetKind) {
	i := slices.IndexFunc(d.Budgets, func(b clause.Budget) bool { return b.Kind == k })
	if i < 0 {
		i = len(d.Budgets)
		d.Budgets = append(d.Budgets, clause.Budget{Kind: k, Computation: "Base"})
	}
	d.Budgets[i].Evolution = ""
}

// put puts in what is forbidden, and reports whether there is a way to: the one thing that the
// law has ever forbidden is a clause on the network.
func put(d *cog.Draft, f statute.Fact) bool {
	if f == statute.Network {
		d.Network = clause.WrittenNetwork(clause.Condition{Kind: clause.Evolution, Title: "Regrouper les caisses"})
	}
	return f == statute.Network
}
