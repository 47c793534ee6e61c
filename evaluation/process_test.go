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
	{[]branch.Party{branch.Manager}, []branch.Party{branch.State, branch.NationalBody}},
	{[]branch.Party{branch.Manager, branch.State}, []branch.Party{branch.NationalBody}},
	{[]branch.Party{branch.State, branch.Manager, branch.NationalBody}, nil},
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
		var missing []branch.Party
		for b := range u.Breaches() {
			assert.Len(t, b.Seen, len(c.heard))
			require.Len(t, b.Required, 1, "one breach a party that is not heard")
			missing = append(missing, b.Required[0].(branch.Party))
		}
		assert.Equal(t, c.missing, missing)
	}
}

func TestAnAbsentClauseHearsNobody(t *testing.T) {
	var none *evaluation.Clause
	assert.Equal(t, []branch.Party{branch.State, branch.NationalBody}, none.Missing())
}

func TestABreachSaysWhoIsNotHeard(t *testing.T) {
	_, err := evaluation.NewProcess(evaluation.Clause{Heard: []branch.Party{branch.State}})
	var u *law.Unlawful
	require.ErrorAs(t, err, &u)
	assert.Equal(t, "l’évaluation des résultats n’est pas contradictoire : rien ne prévoit d’entendre l’organisme national", u.In(law.French))
	for b := range u.Breaches() {
		assert.Equal(t, []law.Citation{
			{Article: law.L227_1, Place: law.Place{Division: "I", Paragraph: 14, Item: "2°"}},
			{Article: law.R611_18, Place: law.Place{Division: "I", Paragraph: 11, Item: "2°"}},
		}, b.Citations)
		assert.Equal(t, []law.Value{branch.State}, b.Seen)
		assert.Empty(t, b.Pointer)
	}
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
	// unlawful: evaluation-process at the document: the evaluation of results is not adversarial: nothing provides for hearing the national body (L227-1, I, al. 14 (2°); R611-18, I, al. 11 (2°))
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
