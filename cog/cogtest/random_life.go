package cogtest

import (
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/outline"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// randomAmendments adds amendments to that of the life, in the same year and after it.
func randomAmendments(r *rand.Rand, d *cog.Document) {
	first := d.Amendments[0].Concluded
	for i := range r.IntN(4) {
		on := law.Date(first.Year(), time.April+time.Month(2*i), 1+r.IntN(28))
		reason := amendment.WorkloadChangeFrom(text(r))
		a := cog.Amendment{Number: len(d.Amendments) + 1, Title: text(r), Concluded: on, Reason: &reason}
		for j := range 1 + r.IntN(3) {
			a.Changes = append(a.Changes, randomChange(r, d, fmt.Sprintf("A%d-%d", a.Number, j+1)))
		}
		outline.Sign(&a, regimeOf(d.Scope), d.Scope)
		d.Amendments = append(d.Amendments, a)
		if perhaps(r, 2) {
			transmit(d, on)
		}
	}
}

// randomViews has the parties heard anew, on every objective that has come in.
func randomViews(r *rand.Rand, d *cog.Document) {
	d.Evaluations = nil
	evaluate(d, d.Term.End.Year())
	for i := range d.Evaluations[0].Views {
		v := &d.Evaluations[0].Views[i]
		v.Finding, v.Comment = one(r, evaluation.Findings()), text(r)
	}
}

// randomChange returns a change that the law leaves free: one that adds.
func randomChange(r *rand.Rand, d *cog.Document, id string) cog.Change {
	host := d.Objectives[0].ID()
	switch r.IntN(5) {
	case 0:
		return cog.AddObjective{Objective: objective.Must(objective.Spec{ID: id, Title: text(r), Categories: []objective.Category{one(r, objective.Categories())}})}
	case 1:
		return cog.AddIndicator{Objective: host, Indicator: randomIndicator(r, id, d.Term)}
	case 2:
		return cog.AddAction{Objective: host, Action: objective.Action{ID: id, By: one(r, parties), Title: text(r)}}
	case 3:
		return cog.AddMeans{Means: clause.Means{Kind: one(r, clause.MeansKinds()), Title: text(r)}}
	}
	return cog.AddCommitment{Commitment: clause.Commitment{ID: id, By: one(r, parties), Title: text(r)}}
}
