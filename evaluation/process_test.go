package evaluation_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
)

var combinations = []struct {
	heard, missing []branch.Party
}{
	{nil, []branch.Party{branch.State, branch.NationalBody}},
	{[]branch.Party{branch.State}, []branch.Party{branch.NationalBody}},
	{[]branch.Party{branch.NationalBody}, []branch.Party{branch.State}},
	{[]branch.Party{branch.NationalBody, branch.NationalBody}, []branch.Party{branch.State}},
	{[]branch.Party{branch.State, branch.NationalBody}, nil},
	{[]branch.Party{branch.NationalBody, branch.State, branch.State}, nil},
}

func TestAClauseMissesThePartiesItDoesNotHear(t *testing.T) {
	for _, c := range combinations {
		clause := evaluation.Clause{Heard: c.heard}
		assert.Equal(t, c.missing, clause.Missing(), c.heard)
	}
}

func TestAProcessHearsBothParties(t *testing.T) {
	for _, c := range combinations {
		p, err := evaluation.NewProcess(evaluation.Clause{Heard: c.heard, Procedure: "Once a year"})
		if c.missing == nil {
			require.NoError(t, err)
			assert.Equal(t, c.heard, slices.Collect(p.Heard()))
			assert.Equal(t, "Once a year", p.Procedure())
			continue
		}
		assert.Zero(t, p)
		require.ErrorIs(t, err, law.EvaluationProcess)
		var u *law.Unlawful
		require.ErrorAs(t, err, &u)
		for b := range u.Breaches() {
			assert.Len(t, b.Seen, len(c.heard))
			assert.Len(t, b.Required, len(c.missing))
		}
	}
}

func TestAnAbsentClauseHearsNobody(t *testing.T) {
	var none *evaluation.Clause
	assert.Equal(t, []branch.Party{branch.State, branch.NationalBody}, none.Missing())
	assert.Equal(t, "the evaluation must be adversarial: nobody is heard; it lacks the State and the national body",
		none.Breach().In(law.English))
}

func TestTheBreachSaysWhoIsHeardAndWhoIsNot(t *testing.T) {
	clause := evaluation.Clause{Heard: []branch.Party{branch.State}}
	place := law.Citation{Article: law.L227_1, Place: law.Place{Division: "I", Paragraph: 14, Item: "2°"}}
	b := clause.Breach(place)
	assert.Equal(t, []law.Citation{place}, b.Citations)
	assert.Equal(t, "l’évaluation doit être contradictoire : manque l’organisme national ; entendu : l’État", b.In(law.French))
}

func TestAllFaultsOfAClauseAreReportedAtOnceBeforeTheLaw(t *testing.T) {
	_, err := evaluation.NewProcess(evaluation.Clause{Heard: []branch.Party{branch.State, 0, 9}, Procedure: " "})
	assert.EqualError(t, err, "malformed: /heard/1: unknown party\n/heard/2: unknown party\n/procedure: blank text")
	assert.NotErrorIs(t, err, law.EvaluationProcess)
}

func TestAProcessCannotBeChanged(t *testing.T) {
	given := []branch.Party{branch.State, branch.NationalBody}
	p, err := evaluation.NewProcess(evaluation.Clause{Heard: given})
	require.NoError(t, err)
	given[0] = 0
	p.Clause().Heard[0] = 0
	assert.Equal(t, evaluation.Clause{Heard: []branch.Party{branch.State, branch.NationalBody}}, p.Clause())
}

func ExampleNewProcess_refused() {
	_, err := evaluation.NewProcess(evaluation.Clause{Heard: []branch.Party{branch.State}})
	fmt.Println(errors.Is(err, law.EvaluationProcess))
	fmt.Println(err)
	// Output:
	// true
	// unlawful: evaluation-process at the document: the evaluation must be adversarial: it lacks the national body; heard: the State (L227-1, I, 2° (second list); R611-18, I, 2° (second list))
}

func TestAnAbsentClauseHasNoFault(t *testing.T) {
	var none *evaluation.Clause
	assert.NoError(t, none.Check())
}

func TestAClauseThatSaysNothingIsNone(t *testing.T) {
	var none *evaluation.Clause
	assert.True(t, none.IsZero())
	assert.True(t, (&evaluation.Clause{Heard: []branch.Party{}}).IsZero())
	assert.False(t, (&evaluation.Clause{Heard: []branch.Party{branch.State}}).IsZero())
	assert.False(t, (&evaluation.Clause{Procedure: "P"}).IsZero())
}
