package cogtest

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/outline"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// randomAmendments adds amendments to that of the life, in the same year and after it. Of the
// changes thrown they keep those that make sense for the text, and that the law leaves free.
func randomAmendments(r *rand.Rand, d *cog.Document) {
	first := d.Amendments[0].Concluded
	for i := range r.IntN(4) {
		on := law.Date(first.Year(), time.April+time.Month(2*i), 1+r.IntN(28))
		reason := amendment.WorkloadChangeFrom(text(r))
		a := cog.Amendment{Number: len(d.Amendments) + 1, Title: text(r), Concluded: on, Reason: &reason}
		outline.Sign(&a, regimeOf(d.Scope), d.Scope)
		d.Amendments = append(d.Amendments, a)
		for j := range 1 + r.IntN(6) {
			now := must(d.At(on))
			id := fmt.Sprintf("A%d-%d", a.Number, j+1)
			changeLast(d, one(r, changes)(r, &now, id))
		}
		if perhaps(r, 2) {
			transmit(d, on)
		}
	}
}

// changeLast adds a change to the last amendment, if nothing is said against it.
func changeLast(d *cog.Document, c cog.Change) {
	a := last(d)
	before := a.Changes
	a.Changes = append(slices.Clone(before), c)
	if d.Check() != nil {
		a.Changes = before
	} else if s := said(d); s.breached != nil || s.observed != nil {
		a.Changes = before
	}
}

// changes are one of each kind, to a text as it stands, with an id for what is new in it.
var changes = []func(r *rand.Rand, d *cog.Draft, id string) cog.Change{
	func(r *rand.Rand, d *cog.Draft, _ string) cog.Change {
		return cog.SetTerm{Term: cog.Term{Start: d.Term.Start, End: d.Term.End.AddYears(r.IntN(3))}}
	},
	func(r *rand.Rand, d *cog.Draft, id string) cog.Change {
		return cog.AddObjective{Objective: randomObjective(r, id, d.Term)}
	},
	func(r *rand.Rand, d *cog.Draft, _ string) cog.Change {
		return cog.ReplaceObjective{Objective: randomObjective(r, some(r, d.Objectives).ID(), d.Term)}
	},
	func(r *rand.Rand, d *cog.Draft, _ string) cog.Change {
		return cog.RemoveObjective{ID: some(r, d.Objectives).ID()}
	},
	func(r *rand.Rand, d *cog.Draft, id string) cog.Change {
		return cog.AddIndicator{Objective: some(r, d.Objectives).ID(), Indicator: randomIndicator(r, id, d.Term)}
	},
	func(r *rand.Rand, d *cog.Draft, id string) cog.Change {
		return cog.ReplaceIndicator{Indicator: randomIndicator(r, cmp.Or(some(r, indicators(d)).ID(), id), d.Term)}
	},
	func(r *rand.Rand, d *cog.Draft, _ string) cog.Change {
		return cog.RemoveIndicator{ID: some(r, indicators(d)).ID()}
	},
	func(r *rand.Rand, d *cog.Draft, _ string) cog.Change {
		return cog.SetTargets{Indicator: some(r, indicators(d)).ID(), Targets: randomTargets(r, d.Term)}
	},
	func(r *rand.Rand, d *cog.Draft, id string) cog.Change {
		return cog.AddAction{Objective: some(r, d.Objectives).ID(), Action: objective.Action{ID: id, By: one(r, parties), Title: text(r)}}
	},
	func(r *rand.Rand, d *cog.Draft, id string) cog.Change {
		o := some(r, d.Objectives)
		a := some(r, slices.Collect(o.Actions()))
		return cog.ReplaceAction{Objective: o.ID(), By: a.By, Title: a.Title, Action: objective.Action{ID: id, By: a.By, Title: text(r)}}
	},
	func(r *rand.Rand, d *cog.Draft, _ string) cog.Change {
		o := some(r, d.Objectives)
		a := some(r, slices.Collect(o.Actions()))
		return cog.RemoveAction{Objective: o.ID(), By: a.By, Title: a.Title}
	},
	func(r *rand.Rand, _ *cog.Draft, _ string) cog.Change {
		return cog.AddMeans{Means: clause.Means{Kind: one(r, clause.MeansKinds()), Title: text(r)}}
	},
	func(r *rand.Rand, d *cog.Draft, _ string) cog.Change {
		return cog.ReplaceMeans{Title: some(r, d.Means).Title, Means: clause.Means{Kind: one(r, clause.MeansKinds()), Title: text(r)}}
	},
	func(r *rand.Rand, d *cog.Draft, _ string) cog.Change {
		return cog.RemoveMeans{Title: some(r, d.Means).Title}
	},
	func(r *rand.Rand, _ *cog.Draft, id string) cog.Change {
		return cog.AddCommitment{Commitment: clause.Commitment{ID: id, By: one(r, parties), Title: text(r)}}
	},
	func(r *rand.Rand, d *cog.Draft, id string) cog.Change {
		c := some(r, d.Commitments)
		return cog.ReplaceCommitment{By: c.By, Title: c.Title, Commitment: clause.Commitment{ID: id, By: c.By, Title: text(r)}}
	},
	func(r *rand.Rand, d *cog.Draft, _ string) cog.Change {
		c := some(r, d.Commitments)
		return cog.RemoveCommitment{By: c.By, Title: c.Title}
	},
	func(r *rand.Rand, _ *cog.Draft, _ string) cog.Change {
		return cog.SetBudget{Budget: clause.Budget{Kind: one(r, branch.BudgetKinds()), Computation: text(r), Evolution: text(r)}}
	},
	func(r *rand.Rand, d *cog.Draft, _ string) cog.Change {
		return cog.RemoveBudget{Name: some(r, d.Budgets).Kind}
	},
	func(r *rand.Rand, _ *cog.Draft, _ string) cog.Change {
		return cog.SetNetwork{Network: clause.WrittenNetwork(clause.Condition{Kind: one(r, clause.ConditionKinds()), Title: text(r)})}
	},
	func(*rand.Rand, *cog.Draft, string) cog.Change { return cog.RemoveNetwork{} },
	func(r *rand.Rand, d *cog.Draft, _ string) cog.Change {
		c := *d.AmendmentConditions
		c.Procedure = text(r)
		return cog.SetAmendmentConditions{Clause: c}
	},
	func(r *rand.Rand, d *cog.Draft, _ string) cog.Change {
		c := *d.EvaluationProcess
		c.Procedure = text(r)
		return cog.SetEvaluationProcess{Clause: c}
	},
	func(r *rand.Rand, d *cog.Draft, _ string) cog.Change {
		return cog.SetOrientations{Orientations: append(slices.Clone(d.Orientations), clause.Orientation{Domain: one(r, clause.Domains()), Title: text(r)})}
	},
	func(r *rand.Rand, _ *cog.Draft, _ string) cog.Change { return cog.SetControlPlan{Title: text(r)} },
	func(_ *rand.Rand, d *cog.Draft, _ string) cog.Change {
		return cog.SetConsistentWith{Convention: cog.SicknessConvention{Body: branch.Cnam, Term: d.Term}}
	},
	func(r *rand.Rand, _ *cog.Draft, _ string) cog.Change {
		return cog.SetEndowments{Endowments: []clause.Endowment{{Title: text(r)}}}
	},
	func(r *rand.Rand, _ *cog.Draft, _ string) cog.Change {
		return cog.SetClauses{Clauses: []clause.Provision{{Kind: one(r, clause.ProvisionKinds()), Title: text(r)}}}
	},
	func(r *rand.Rand, _ *cog.Draft, _ string) cog.Change {
		return cog.SetManager{Manager: cog.Body{Code: branch.OtherBody, Name: text(r)}}
	},
	func(r *rand.Rand, _ *cog.Draft, _ string) cog.Change {
		return cog.SetMissions{Missions: []clause.Mission{one(r, clause.Missions())}}
	},
	func(r *rand.Rand, d *cog.Draft, _ string) cog.Change {
		return cog.SetForecast{Forecast: clause.Forecast{Year: d.Term.Start.Year() + r.IntN(4), Value: randomFigure(r), Unit: "%"}}
	},
	func(r *rand.Rand, d *cog.Draft, _ string) cog.Change {
		return cog.RemoveForecast{Year: some(r, d.Forecasts).Year}
	},
}

// some returns one of a list, what is none of an empty one.
func some[T any](r *rand.Rand, list []T) (v T) {
	if len(list) > 0 {
		v = one(r, list)
	}
	return v
}

// indicators are those of all objectives.
func indicators(d *cog.Draft) (list []objective.Indicator) {
	for _, o := range d.Objectives {
		list = slices.AppendSeq(list, o.Indicators())
	}
	return list
}

// randomViews has the parties say what they will of each objective.
func randomViews(r *rand.Rand, d *cog.Document) {
	for i := range d.Evaluations[0].Views {
		v := &d.Evaluations[0].Views[i]
		v.Finding, v.Comment = one(r, evaluation.Findings()), text(r)
	}
}
