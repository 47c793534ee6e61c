package evaluation

import (
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// A Record is an evaluation as it was written down, the open form, in which
// anything may be missing. [Record.Check] tells what is wrong with its form, and
// [New] makes an [Evaluation] of one in which nothing is.
//
// It is about a list of objectives, those of the convention as it stood on the
// day the evaluation was opened, which Check and New are given.
type Record struct {
	Title      string    // what it is called; optional
	Opened     law.Day   // the day it began; required
	Closed     law.Day   // zero: still open
	Objectives []string  // the ids of those it covers, none twice; none: it covers all
	Results    []Result  // at most one an indicator
	Views      []View    // at most one a party on each objective
	Silent     []Silence // at most one a party
}

// A View is what one party finds of one objective (observations d'une partie).
type View struct {
	Objective string       `json:"objective,omitempty"` // its id
	By        branch.Party `json:"by,omitempty"`        // the party whose view it is; required
	Finding   Finding      `json:"finding,omitempty"`   // how far it finds the objective reached; required
	Comment   string       `json:"comment,omitempty"`   // what it says beside; optional
}

// A Result is what was reached on one quantitative indicator, by year. A year
// that is not there is missing: it is not zero.
type Result struct {
	Indicator string             // its id
	Figures   []objective.Figure // at most one a year
}

// A Silence says that a party was invited to be heard and did not answer. Where the
// invitation came before the day of closing, the evaluation is adversarial without
// its views; see [Evaluation.Lacks].
type Silence struct {
	By      branch.Party // the party that did not answer; required
	Invited law.Day      // the day of the invitation; required
}

// covered returns those of the objectives that the evaluation is about.
func (r *Record) covered(objectives []objective.Objective) []objective.Objective {
	if len(r.Objectives) == 0 {
		return objectives
	}
	named := make(map[string]bool, len(r.Objectives))
	for _, id := range r.Objectives {
		named[id] = true
	}
	var covered []objective.Objective
	for _, o := range objectives {
		if named[o.ID()] {
			covered = append(covered, o)
		}
	}
	return covered
}

// Clone returns a copy that shares nothing that can be changed.
func (r *Record) Clone() Record {
	c := *r
	c.Objectives, c.Views, c.Silent, c.Results = slices.Clone(r.Objectives), slices.Clone(r.Views), slices.Clone(r.Silent), cloneResults(r.Results)
	return c
}

func cloneResults(list []Result) []Result {
	list = slices.Clone(list)
	for i, res := range list {
		list[i].Figures = slices.Clone(res.Figures)
	}
	return list
}
