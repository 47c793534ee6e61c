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

// The changes of the term and of objectives. Ids are those of the document; naming what the text
// does not hold is malformed.
type (
	// SetTerm writes the term anew: extends it, shortens it or moves it.
	SetTerm struct {
		Term Term // the whole term from now on
	}

	// AddObjective adds an objective behind those that are there.
	AddObjective struct {
		Objective objective.Objective // of an id that is not in use
	}
	// ReplaceObjective writes an objective anew, in its place.
	ReplaceObjective struct {
		Objective objective.Objective // stands in for the one of the same id
	}
	// RemoveObjective takes an objective away, with its actions and indicators.
	RemoveObjective struct {
		ID string // that of the one to take away
	}

	// AddIndicator adds an indicator behind those of an objective.
	AddIndicator struct {
		Objective string              // its id
		Indicator objective.Indicator // of an id that is not in use
	}
	// ReplaceIndicator writes an indicator anew, in its place.
	ReplaceIndicator struct {
		Indicator objective.Indicator // stands in for the one of the same id
	}
	// RemoveIndicator takes an indicator away, with its targets.
	RemoveIndicator struct {
		ID string // that of the one to take away
	}

	// SetTargets writes all the targets of a quantitative indicator anew.
	SetTargets struct {
		Indicator string             // its id
		Targets   []objective.Figure // all of them from now on, at most one a year; none: it has none
	}

	// AddAction adds an action behind those of an objective.
	AddAction struct {
		Objective string           // its id
		Action    objective.Action // what a party is to do for it
	}
	// ReplaceAction replaces the last action of that party and title.
	ReplaceAction struct {
		Objective string           // its id
		By        branch.Party     // of the action replaced
		Title     string           // of the action replaced
		Action    objective.Action // stands in for it
	}
	// RemoveAction removes the last action of that party and title.
	RemoveAction struct {
		Objective string       // its id
		By        branch.Party // of the action removed
		Title     string       // of the action removed
	}
)

// The changes of means, commitments and budgets.
type (
	// AddMeans adds operating means behind those that are there.
	AddMeans struct {
		Means clause.Means // what is given besides
	}
	// ReplaceMeans replaces the last means of that title.
	ReplaceMeans struct {
		Title string       // of the means replaced
		Means clause.Means // stand in for them
	}
	// RemoveMeans removes the last means of that title.
	RemoveMeans struct {
		Title string // of the means removed
	}

	// AddCommitment adds a commitment behind those that are there.
	AddCommitment struct {
		Commitment clause.Commitment // what a party promises besides
	}
	// ReplaceCommitment replaces the last commitment of that party and title.
	ReplaceCommitment struct {
		By         branch.Party      // of the commitment replaced
		Title      string            // of the commitment replaced
		Commitment clause.Commitment // stands in for it
	}
	// RemoveCommitment removes the last commitment of that party and title.
	RemoveCommitment struct {
		By    branch.Party // of the commitment removed
		Title string       // of the commitment removed
	}

	// SetBudget adds a budget with its rules, or writes those of a listed one
	// anew.
	SetBudget struct {
		Budget clause.Budget // stands in for the one of its kind, if there is one
	}
	// RemoveBudget takes a budget off the list (L. 227-1, I, 4°).
	RemoveBudget struct {
		Name branch.BudgetKind // which one
	}
)

// The changes of clauses.
type (
	// SetNetwork writes the clause anew; one without conditions leaves none.
	SetNetwork struct {
		Network clause.Network // the whole clause from now on
	}
	// RemoveNetwork takes the clause on the network away (L. 227-1, I, 5°).
	RemoveNetwork struct{}

	// SetAmendmentConditions writes the clause on amendments anew, for those to come.
	SetAmendmentConditions struct {
		Clause amendment.Clause // the whole clause from now on
	}
	// SetEvaluationProcess writes the clause on evaluations anew.
	SetEvaluationProcess struct {
		Clause evaluation.Clause // the whole clause from now on
	}
)

// The changes of what the law asked of sickness and of the RSI: each writes its whole
// section anew.
type (
	// SetOrientations writes the Government's orientations anew (L. 227-1, II, until 2009;
	// R. 611-18, II).
	SetOrientations struct {
		Orientations []clause.Orientation // all of them from now on; none leaves none
	}
	// SetControlPlan writes the plan for checking benefits anew (L. 227-1, II, until 2009;
	// R. 611-18, II).
	SetControlPlan struct {
		Title string // the plan in words
	}
	// SetConsistentWith names anew the sickness convention with which one of the RSI is consistent
	// (R. 611-18, II).
	SetConsistentWith struct {
		Convention SicknessConvention // the one named from now on; zero: none
	}

	// SetForecast sets the forecast of ambulatory-care spending of a year: the
	// annual amendment of the sickness convention (L. 227-1, II, until 2009).
	SetForecast struct {
		Forecast clause.Forecast // stands in for that of its year, if there is one
	}
	// RemoveForecast takes the forecast of a year away.
	RemoveForecast struct {
		Year int // that of the one to take away
	}
)
