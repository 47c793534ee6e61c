package evaluation_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func TestAssessments(t *testing.T) {
	e := must(t, familyRecord(), family())
	var all []evaluation.Assessment
	for a := range e.Assessments() {
		all = append(all, a)
	}
	assert.Len(t, all, 4)
	for i, want := range []struct {
		agreed    evaluation.Finding
		disagreed bool
		oneSided  bool
	}{{0, true, false}, {evaluation.Reached, false, false}, {evaluation.Reached, false, true}, {evaluation.NotAssessable, false, false}} {
		agreed, ok := all[i].Agreed()
		assert.Equal(t, want.agreed, agreed)
		assert.Equal(t, want.agreed != 0, ok)
		assert.Equal(t, want.disagreed, all[i].Disagreed())
		assert.Equal(t, want.oneSided, all[i].OneSided())
		assert.Equal(t, family()[i], all[i].Objective)
	}
	assert.Equal(t, evaluation.Opinion{Finding: evaluation.NotReached, Comment: "Les délais de 2009 n’ont pas été rattrapés."}, all[0].By(branch.State))
	assert.Equal(t, evaluation.Opinion{Silent: true}, all[2].By(branch.State))
	assert.False(t, all[2].By(branch.State).Heard(), "it was invited only")
	assert.True(t, all[2].By(branch.NationalBody).Heard())
	assert.False(t, all[2].By(0).Heard())
	for a := range e.Assessments() {
		assert.Equal(t, all[0], a)
		break
	}
}

func TestTally(t *testing.T) {
	e := must(t, familyRecord(), family())
	whole := e.Tally()
	assert.Equal(t, evaluation.Tally{
		Objectives: 4,
		State:      evaluation.PartyCount{Count: evaluation.Count{Reached: 1, NotReached: 1, NotAssessable: 1}, Silent: 1},
		Body:       evaluation.PartyCount{Count: evaluation.Count{Reached: 2, Partly: 1, NotAssessable: 1}},
		Agreed:     evaluation.Count{Reached: 2, NotAssessable: 1},
		Disagreed:  1, OneSided: 1,
	}, whole)
	assert.Equal(t, 1, whole.Body.Of(evaluation.Partly))
	assert.Zero(t, whole.Body.Of(0))
	assert.Zero(t, whole.By(0))

	rate, ok := whole.Rate(branch.State)
	assert.True(t, ok)
	assert.Equal(t, evaluation.Fraction{Num: 1, Den: 2}, rate)
	rate, ok = whole.Rate(branch.NationalBody)
	assert.True(t, ok)
	assert.Equal(t, evaluation.Fraction{Num: 2, Den: 3}, rate)
	rate, ok = whole.AgreedRate()
	assert.True(t, ok)
	assert.Equal(t, evaluation.Fraction{Num: 2, Den: 2}, rate)

	// An objective of two categories counts in both.
	assert.Equal(t, 1, e.TallyOf(objective.ServiceQuality).Objectives)
	assert.Equal(t, 1, e.TallyOf(objective.SocialAction).Objectives)
	assert.Equal(t, 2, e.TallyOf(objective.Productivity).Objectives)
	assert.Equal(t, 1, e.TallyOf(objective.Productivity).OneSided)
	assert.Zero(t, e.TallyOf(objective.Coordination))

	// Nothing assessed is no rate, not a rate of zero.
	_, ok = e.TallyOf(objective.Implementation).Rate(branch.State)
	assert.False(t, ok)
	_, ok = e.TallyOf(objective.ServiceQuality).AgreedRate()
	assert.False(t, ok)
	_, ok = whole.Rate(0)
	assert.False(t, ok)

	nothing := must(t, evaluation.Record{Opened: day(2013, 1, 1)}, family()).Tally()
	assert.Equal(t, evaluation.Tally{Objectives: 4, Unsaid: 4,
		State: evaluation.PartyCount{Unheard: 4}, Body: evaluation.PartyCount{Unheard: 4}}, nothing)
}

// A party heard alone agrees with itself, whichever it is; nobody agrees on nothing.
func TestThePartiesHeardAgree(t *testing.T) {
	for _, tt := range []struct {
		state, body, want evaluation.Finding
	}{
		{evaluation.Partly, evaluation.Partly, evaluation.Partly},
		{evaluation.Partly, 0, evaluation.Partly},
		{0, evaluation.NotReached, evaluation.NotReached},
		{evaluation.Reached, evaluation.Partly, 0},
		{evaluation.NotAssessable, evaluation.Reached, 0},
		{0, 0, 0},
	} {
		r := evaluation.Record{Opened: day(2013, 1, 1), Silent: []evaluation.Silence{{By: branch.State, Invited: day(2013, 1, 2)}}}
		for p, f := range map[branch.Party]evaluation.Finding{branch.State: tt.state, branch.NationalBody: tt.body} {
			if f != 0 {
				r.Views = append(r.Views, evaluation.View{Objective: "A", By: p, Finding: f})
			}
		}
		e := must(t, r, objectivesNamed("A"))
		for a := range e.Assessments() {
			f, ok := a.Agreed()
			assert.Equal(t, tt.want, f)
			assert.Equal(t, tt.want != 0, ok)
		}
		tally := e.Tally()
		for _, f := range evaluation.Findings() {
			assert.Equal(t, f == tt.want, tally.Agreed.Of(f) == 1, "%v", tt)
		}
		assert.Equal(t, 1, tally.Agreed.Assessed()+tally.Agreed.NotAssessable+tally.Disagreed+tally.Unsaid, "%v", tt)
		assert.Equal(t, (tt.state == 0) != (tt.body == 0), tally.OneSided == 1, "%v", tt)
	}
}

func TestFraction(t *testing.T) {
	half := evaluation.Fraction{Num: 2, Den: 4}
	assert.Equal(t, "2/4", half.String())
	assert.Equal(t, "2/4, 50,0 %", half.In(law.French))
	assert.Equal(t, "2/4, 50.0 %", half.In(law.English))
	assert.Zero(t, half.Rat().Cmp(big.NewRat(1, 2)))
	assert.Equal(t, "2/3, 66.7 %", evaluation.Fraction{Num: 2, Den: 3}.In(law.English))
	assert.Equal(t, "1/2000, 0,1 %", evaluation.Fraction{Num: 1, Den: 2000}.In(law.French))

	var none evaluation.Fraction
	assert.Empty(t, none.String())
	assert.Empty(t, none.In(law.French))
	assert.Nil(t, none.Rat())
}
