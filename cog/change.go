package cog

import (
	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// A Change is one thing an amendment does to a convention. It is one of the
// types below and no other: each holds the very part it writes, so that a change
// that makes no sense mostly does not compile. One that makes none for the text
// it meets (an objective that is not there) is refused with a pointer.
type Change interface {
	law.Value
	// Kind returns the slug of the wire format: "add-objective".
	Kind() string

	apply(*working) *law.Fault
}

// The changes.
type (
	// SetTerm writes the term anew: extends it, or shortens it.
	SetTerm struct{ Term Term }

	AddObjective     struct{ Objective objective.Objective }
	ReplaceObjective struct{ Objective objective.Objective } // the one of the same id, in its place
	RemoveObjective  struct{ ID string }

	AddIndicator struct {
		Objective string // its id
		Indicator objective.Indicator
	}
	ReplaceIndicator struct{ Indicator objective.Indicator } // the one of the same id, in its place
	RemoveIndicator  struct{ ID string }

	// SetTargets writes all the targets of a quantitative indicator anew.
	SetTargets struct {
		Indicator string // its id
		Targets   []objective.Figure
	}

	AddAction struct {
		Objective string // its id
		Action    objective.Action
	}
	// ReplaceAction replaces the last action of that party and title.
	ReplaceAction struct {
		Objective string // its id
		By        branch.Party
		Title     string
		Action    objective.Action
	}
	// RemoveAction removes the last action of that party and title.
	RemoveAction struct {
		Objective string // its id
		By        branch.Party
		Title     string
	}

	AddMeans     struct{ Means clause.Means }
	ReplaceMeans struct { // the last of that title
		Title string
		Means clause.Means
	}
	RemoveMeans struct{ Title string } // the last of that title

	// SetBudget adds a budget with its rules, or writes those of a listed one
	// anew.
	SetBudget    struct{ Budget clause.Budget }
	RemoveBudget struct{ Name branch.BudgetKind }

	// SetNetwork writes the clause anew; one without conditions leaves none.
	SetNetwork    struct{ Network clause.Network }
	RemoveNetwork struct{}

	SetAmendmentConditions struct{ Clause amendment.Clause }
	SetEvaluationProcess   struct{ Clause evaluation.Clause }

	AddCommitment     struct{ Commitment clause.Commitment }
	ReplaceCommitment struct { // the last of that party and title
		By         branch.Party
		Title      string
		Commitment clause.Commitment
	}
	RemoveCommitment struct { // the last of that party and title
		By    branch.Party
		Title string
	}

	// What the law asked of sickness: each writes its whole section anew.

	SetOrientations   struct{ Orientations []clause.Orientation }
	SetControlPlan    struct{ Title string }
	SetConsistentWith struct{ Convention SicknessConvention }

	// SetForecast sets the forecast of ambulatory-care spending of a year: the
	// annual amendment of the sickness convention (L. 227-1, II, until 2009).
	SetForecast    struct{ Forecast clause.Forecast }
	RemoveForecast struct{ Year int }
)
