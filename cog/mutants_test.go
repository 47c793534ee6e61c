package cog_test

import (
	"runtime/debug"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/jury"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// mutants are the law as data with one thing wrong in it, one for each thing that can be
// wrong in an entry; each is of its rule. Some proof written by hand has to fail when it
// judges by a mutant; one by which all of them hold shows a thing that nothing proves.
func mutants() (list []jury.Mutant) {
	breed := func(rule law.Rule, name string, wrong func(statute.Book)) {
		list = append(list, jury.Mutant{Name: name, Of: rule, Make: func() func() {
			bench.law = statute.All()
			wrong(bench.law)
			bench.court = cog.NewCourt(bench.law)
			return func() { bench.law, bench.court = nil, cog.Court{} }
		}})
	}
	for i, r := range statute.All() {
		for j := range r.Entries {
			e := &r.Entries[j]
			name := r.Regime.String() + " " + e.Rule.String()
			breed(e.Rule, name+": is not there", func(book statute.Book) { book[i].Entries = slices.Delete(book[i].Entries, j, j+1) })
			for _, m := range mutationsOfEntry(&r, e) {
				breed(e.Rule, name+": "+m.what, func(book statute.Book) { m.make(&book[i].Entries[j]) })
			}
			for k := range e.Versions {
				v := &e.Versions[k]
				for _, m := range mutationsOfVersion(&r, e, v) {
					breed(e.Rule, nameOf(&r, e, v)+": "+m.what, func(book statute.Book) { m.make(&book[i].Entries[j].Versions[k]) })
				}
			}
		}
	}
	return list
}

// nameOf names a version: "general body-signatories 2004-08-17 old-age".
func nameOf(r *statute.Regime, e *statute.Entry, v *statute.Version) string {
	name := r.Regime.String() + " " + e.Rule.String() + " " + v.Period.From.String()
	for f := range v.When.All() {
		name += " " + f.String()[len("scope:"):]
	}
	return name
}

// Equivalent mutants, by which every document is judged the same, and why.
var equivalents = map[string]string{
	"general body-of-scope: points nowhere of its own": "of the facts that the rule reads those of the body come first: a breach points there all the same",
}

// The proofs, those that tell the most for the least first: what each holds is told where it
// stands.
var allProofs = []func(testing.TB){
	proveNatures, proveTexts, proveEveryVersion, proveReadings, proveAsides, proveWordings, proveDues, proveConventions, proveAmendments,
	proveObservations, proveOpenNormsAndDuties, proveLists, proveBodies, proveBudgets,
	proveNoLaw, proveReach, proveNoBasis, proveWhichDemands, proveLastChange,
	proveLateSignature, proveSidesOfObservations, proveSidesOfObservedAmendments, proveEvaluations, proveVerdicts,
	proveDutiesOfAmendments, proveDrafts, proveScopesOfDuties, proveEvergreen,
}

func TestEveryMutantOfTheLawFailsSomeProof(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(400)) // the documents of the proofs are kept, and are all there is
	fails := func(rule law.Rule) bool {
		bench.rule = rule
		defer func() { bench.rule = 0 }()
		return slices.ContainsFunc(allProofs, func(prove func(testing.TB)) bool { return jury.Finds(t, prove) })
	}
	for rule := range law.Rules() {
		assert.False(t, fails(rule), "a proof of %s fails by the law as it is", rule)
	}
	jury.Try(t, mutants(), equivalents, func(of any) bool { return fails(of.(law.Rule)) || fails(0) })
}
