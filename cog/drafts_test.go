package cog_test

import (
	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/objective"
)

// everything is a draft that has all that any version of the law asks of any
// scope, so that each test takes away or changes the one thing it is about.
func everything(scope branch.Scope) cog.Draft {
	d := cog.Draft{
		Scope: scope,
		Term:  cog.Years(1990, 2030),
		State: []branch.StateSignatory{{Capacity: branch.Minister}},
		Body: cog.Body{Code: scope.Body(), Signatories: []branch.BodySignatory{
			{Capacity: branch.BoardChair}, {Capacity: branch.CouncilChair}, {Capacity: branch.ATMPCommitteeChair},
			{Capacity: branch.DirectorGeneral}, {Capacity: branch.Director},
		}},
		Objectives: []objective.Objective{objective.Must(objective.Spec{
			ID: "O", Title: "O", SelfEmployed: true,
			Categories: objective.Categories(),
			Actions: []objective.Action{
				{By: branch.State, Title: "A"}, {By: branch.NationalBody, Title: "B", SelfEmployed: true},
			},
		})},
		Means:               []clause.Means{{Title: "M", Kind: clause.Staff}},
		Commitments:         []clause.Commitment{{By: branch.State, Title: "C"}, {By: branch.NationalBody, Title: "D"}},
		AmendmentConditions: bothTriggers(),
		EvaluationProcess:   bothHeard(),
		ControlPlan:         "P",
		ConsistentWith:      &cog.SicknessConvention{Body: branch.Cnam},
	}
	for _, kind := range []branch.BudgetKind{branch.Management, branch.MedicalControl, branch.SocialAction, branch.Prevention, branch.AutonomySupport, branch.Intervention} {
		d.Budgets = append(d.Budgets, clause.Budget{Kind: kind, Computation: "C", Evolution: "E"})
	}
	for _, domain := range []clause.Domain{clause.PublicHealth, clause.MedicalDemography, clause.Medicines, clause.AccessToCare} {
		d.Orientations = append(d.Orientations, clause.Orientation{Domain: domain, Title: "O"})
	}
	return d
}

// What tests change in it.

func bothTriggers() *amendment.Clause {
	return &amendment.Clause{Triggers: []amendment.Trigger{{Kind: amendment.FinancingAct}, {Kind: amendment.WorkloadChange}}}
}

func bothHeard() *evaluation.Clause {
	return &evaluation.Clause{Heard: []branch.Party{branch.State, branch.NationalBody}}
}

func with(body branch.Body) func(*cog.Draft) { return func(d *cog.Draft) { d.Body.Code = body } }

func signed(by ...branch.BodyCapacity) func(*cog.Draft) {
	return func(d *cog.Draft) {
		d.Body.Signatories = nil
		for _, c := range by {
			d.Body.Signatories = append(d.Body.Signatories, branch.BodySignatory{Capacity: c})
		}
	}
}

func commitsOnly(p branch.Party) func(*cog.Draft) {
	return func(d *cog.Draft) { d.Commitments = []clause.Commitment{{By: p, Title: "C"}} }
}

func withNetwork(d *cog.Draft) {
	d.Network, _ = clause.NewNetwork(branch.Family, clause.Condition{Kind: clause.Evolution, Title: "N"})
}
