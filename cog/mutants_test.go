package cog_test

import (
	"maps"
	"runtime/debug"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/jury"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A mutant is the law as data with one thing wrong in it. Some proof written by hand has to
// fail when it judges by a mutant; one by which all of them hold shows a thing that nothing
// proves.
type mutant struct {
	rule law.Rule
	name string // "general minimum-term 2004-12-21: at least 5 years"
	law  func() statute.Book
}

// mutants are those of every entry of the law, one for each thing that can be wrong in it.
func mutants() (list []mutant) {
	for i, r := range statute.All() {
		for j := range r.Entries {
			e := &r.Entries[j]
			name := r.Regime.String() + " " + e.Rule.String()
			list = append(list, mutant{e.Rule, name + ": is not there", func() statute.Book {
				book := statute.All()
				book[i].Entries = slices.Delete(book[i].Entries, j, j+1)
				return book
			}})
			for _, m := range mutationsOfEntry(&r, e) {
				list = append(list, mutant{e.Rule, name + ": " + m.what, func() statute.Book {
					book := statute.All()
					m.make(&book[i].Entries[j])
					return book
				}})
			}
			for k := range e.Versions {
				v := &e.Versions[k]
				for _, m := range mutationsOfVersion(&r, e, v) {
					list = append(list, mutant{e.Rule, nameOf(&r, e, v) + ": " + m.what, func() statute.Book {
						book := statute.All()
						m.make(&book[i].Entries[j].Versions[k])
						return book
					}})
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
	defer func() { bench.law, bench.court, bench.rule = nil, cog.Court{}, 0 }()
	begun := time.Now()
	for rule := range law.Rules() {
		assert.False(t, fails(t, statute.All(), rule), "a proof of %s fails by the law as it is", rule)
	}
	made, killed := 0, 0
	names := map[string]bool{}
	var alive, dead []string
	for _, m := range mutants() {
		made++
		assert.False(t, names[m.name], "two mutants are called %s", m.name)
		names[m.name] = true
		dies := fails(t, m.law(), m.rule, 0) // by proofs of its rule first, then by any
		if dies {
			killed++
		}
		switch reason := equivalents[m.name]; {
		case dies && reason != "":
			dead = append(dead, m.name)
		case !dies && reason == "":
			alive = append(alive, m.name)
		}
	}
	for _, name := range alive {
		t.Errorf("no proof fails: %s", name)
	}
	assert.Empty(t, dead, "these are not equivalent: a proof fails")
	for _, name := range slices.Sorted(maps.Keys(equivalents)) {
		assert.True(t, names[name], "no mutant is called %s", name)
	}
	assert.NotZero(t, made)
	t.Logf("%d mutants made, %d killed, %d equivalent, %d alive, in %s", made, killed, len(equivalents), len(alive), time.Since(begun).Round(time.Millisecond))
}

// fails reports whether some proof of the rules fails by a law, one rule after the other.
func fails(t *testing.T, by statute.Book, rules ...law.Rule) bool {
	bench.law, bench.court = by, cog.NewCourt(by)
	for _, bench.rule = range rules {
		for _, prove := range allProofs {
			if jury.Finds(t, prove) {
				return true
			}
		}
	}
	return false
}
