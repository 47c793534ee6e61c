package cog_test

import (
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// What the proofs ask of a report that it cannot tell yet. Each function is to be
// replaced by the line above its return.

// A remark is an observation, or an open norm, which has no pointer.
type remark struct {
	rule           law.Rule
	pointer, cites string
}

func observationsIn(cog.Report) (list []remark) {
	// for o := range r.Observations() { list = append(list, remark{o.Rule, o.Pointer, citesOf(o.Citations)}) }
	return list
}

func observationsOn(cog.EvaluationReport) (list []remark) {
	// for o := range r.Observations() { list = append(list, remark{o.Rule, o.Pointer, citesOf(o.Citations)}) }
	return list
}

func openIn(cog.Report) (list []remark) {
	// for n := range r.Open() { list = append(list, remark{n.Rule, "", citesOf(n.Citations)}) }
	return list
}
