package evaluation

import (
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// A Record is an evaluation as it was written down, the open form, in which
// anything may be missing or against the law. [Record.Check] tells what is wrong
// with its form, [Record.Breaches] what the law has against it, and [New] makes
// an [Evaluation] of one that passes both.
//
// It is about a list of objectives, those of the convention as it stood on the
// day the evaluation was opened, which every method is given.
type Record struct {
	Title   string    // optional
	Opened  law.Day   // required
	Closed  law.Day   // zero: still open
	Results []Result  // at most one an indicator
	Views   []View    // at most one a party on each objective
	Silent  []Silence // at most one a party
}

// A View is what one party finds of one objective (observations d'une partie).
type View struct {
	Objective string // its id
	By        branch.Party
	Finding   Finding
	Comment   string // optional
}

// A Result is what was reached on one quantitative indicator, by year. A year
// that is not there is missing: it is not zero.
type Result struct {
	Indicator string             // its id
	Figures   []objective.Figure // at most one a year
}

// A Silence says that a party was invited to be heard and did not answer. It
// counts as heard on every objective on which it has given no view.
type Silence struct {
	By      branch.Party
	Invited law.Day
}

// clone returns a copy that shares nothing that can be changed.
func (r *Record) clone() Record {
	c := *r
	c.Views, c.Silent, c.Results = slices.Clone(r.Views), slices.Clone(r.Silent), slices.Clone(r.Results)
	for i, res := range c.Results {
		c.Results[i].Figures = slices.Clone(res.Figures)
	}
	return c
}
