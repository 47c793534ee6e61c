package cog_test

import (
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// A remark is an observation, or an open norm, which has no pointer.
type remark struct {
	rule           law.Rule
	pointer, cites string
}

func observationsIn(r cog.Report) (list []remark) {
	for o := range r.Observations() {
		list = append(list, remark{o.Rule, o.Pointer, citesOf(o.Citations)})
	}
	return list
}

func observationsOn(r cog.EvaluationReport) (list []remark) {
	for o := range r.Observations() {
		list = append(list, remark{o.Rule, o.Pointer, citesOf(o.Citations)})
	}
	return list
}

func openIn(r cog.Report) (list []remark) {
	for n := range r.Open() {
		list = append(list, remark{n.Rule, "", citesOf(n.Citations)})
	}
	return list
}
