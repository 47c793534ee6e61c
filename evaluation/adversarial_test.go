package evaluation_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// The evaluations of these tests were closed on the thirtieth of April.
var (
	closing = day(2013, 4, 30)
	before  = day(2013, 4, 29)
)

func found(id string, by branch.Party) evaluation.View {
	return evaluation.View{Objective: id, By: by, Finding: evaluation.Partly}
}

func invited(by branch.Party, on law.Day) evaluation.Silence {
	return evaluation.Silence{By: by, Invited: on}
}

func objectivesNamed(ids ...string) []objective.Objective {
	var list []objective.Objective
	for _, id := range ids {
		list = append(list, objective.Must(objective.Spec{ID: id, Title: id, Categories: []objective.Category{objective.Other}}))
	}
	return list
}

func TestAnEvaluationIsAdversarialWhereEachObjectiveHeardOnePartyAndTheOtherWasHeardOrInvitedInTime(t *testing.T) {
	const state, body = branch.State, branch.NationalBody
	nobody := func(ids ...string) evaluation.Lack { return evaluation.Lack{Objectives: ids} }
	only := func(p branch.Party, ids ...string) evaluation.Lack { return evaluation.Lack{Party: p, Objectives: ids} }
	for _, tt := range []struct {
		name   string
		covers []string
		views  []evaluation.View
		silent []evaluation.Silence
		want   evaluation.Lacks
	}{
		{"both heard on each", nil,
			[]evaluation.View{found("A", state), found("A", body), found("B", state), found("B", body)}, nil, nil},
		{"one heard on each, the other invited the day before", nil,
			[]evaluation.View{found("A", state), found("B", state)}, []evaluation.Silence{invited(body, before)}, nil},
		{"one heard on each, the other invited on the day of closing", nil,
			[]evaluation.View{found("A", state), found("B", state)}, []evaluation.Silence{invited(body, closing)},
			evaluation.Lacks{only(body, "A", "B")}},
		{"one heard on each, the other not at all", nil,
			[]evaluation.View{found("A", body), found("B", body)}, nil, evaluation.Lacks{only(state, "A", "B")}},
		{"one heard on each, itself invited", nil,
			[]evaluation.View{found("A", body), found("B", body)}, []evaluation.Silence{invited(body, before)}, evaluation.Lacks{only(state, "A", "B")}},
		{"one heard on each, the other on one and invited", nil,
			[]evaluation.View{found("A", body), found("B", body), found("A", state)}, []evaluation.Silence{invited(state, before)}, nil},
		{"one heard on each, the other on one", nil,
			[]evaluation.View{found("A", body), found("B", body), found("A", state)}, nil, evaluation.Lacks{only(state, "B")}},
		{"each heard on another", nil,
			[]evaluation.View{found("A", state), found("B", body)}, nil, evaluation.Lacks{only(state, "B"), only(body, "A")}},
		{"each heard on another, both invited", nil,
			[]evaluation.View{found("A", state), found("B", body)}, []evaluation.Silence{invited(state, before), invited(body, before)}, nil},
		{"each heard on another, one invited", nil,
			[]evaluation.View{found("A", state), found("B", body)}, []evaluation.Silence{invited(state, before)}, evaluation.Lacks{only(body, "A")}},
		{"nobody heard, both invited", nil,
			nil, []evaluation.Silence{invited(state, before), invited(body, before)}, evaluation.Lacks{nobody("A", "B")}},
		{"nobody heard", nil, nil, nil, evaluation.Lacks{nobody("A", "B")}},
		{"nobody heard on one", nil,
			[]evaluation.View{found("B", state)}, nil, evaluation.Lacks{nobody("A"), only(body, "B")}},
		{"both heard on what it covers", []string{"B"},
			[]evaluation.View{found("B", state), found("B", body)}, nil, nil},
		{"nobody heard on what it covers", []string{"B"}, nil, nil, evaluation.Lacks{nobody("B")}},
		{"one heard on what it covers", []string{"B", "A"},
			[]evaluation.View{found("A", state), found("B", state)}, nil, evaluation.Lacks{only(body, "A", "B")}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := evaluation.Record{Opened: day(2013, 1, 14), Closed: closing, Objectives: tt.covers, Views: tt.views, Silent: tt.silent}
			e := must(t, r, objectivesNamed("A", "B"))
			assert.Equal(t, tt.want, e.Lacks())
			assert.Equal(t, tt.want == nil, e.Adversarial())

			partial, err := evaluation.NewPartial(r, objectivesNamed("A", "B"))
			require.NoError(t, err)
			assert.Empty(t, partial.Lacks(), "what is not in it may have been said all the same")
			assert.True(t, partial.Adversarial())
		})
	}
}

// While it is open what it lacks is what remains to be done; an invitation counts
// whatever its day.
func TestWhatAnOpenEvaluationLacksRemainsToBeDone(t *testing.T) {
	e, err := evaluation.Open(day(2013, 1, 14), objectivesNamed("A", "B"))
	require.NoError(t, err)
	assert.Equal(t, evaluation.Lacks{{Objectives: []string{"A", "B"}}}, e.Lacks())
	assert.Contains(t, e.Text(law.French), "Reste à entendre les parties sur A et B.\n")
	assert.Contains(t, e.Text(law.English), "Still to be heard: the parties, on A and B.\n")

	e, err = e.Hear(found("A", branch.State))
	require.NoError(t, err)
	assert.Equal(t, evaluation.Lacks{{Objectives: []string{"B"}}, {Party: branch.NationalBody, Objectives: []string{"A"}}}, e.Lacks())
	text := e.Text(law.French)
	assert.Contains(t, text, "Reste à entendre les parties sur B.\nReste à entendre l’organisme national sur A.\n")
	assert.NotContains(t, text, "contradictoire")

	e, err = e.NoAnswer(invited(branch.NationalBody, closing))
	require.NoError(t, err)
	assert.Equal(t, evaluation.Lacks{{Objectives: []string{"B"}}}, e.Lacks())
	e, err = e.Hear(found("B", branch.State))
	require.NoError(t, err)
	assert.True(t, e.Adversarial())

	// Closed on the day of the invitation it is not adversarial; a day later it is.
	late, err := e.Close(closing)
	require.NoError(t, err)
	assert.False(t, late.Adversarial())
	late, err = e.Close(closing.AddDays(1))
	require.NoError(t, err)
	assert.True(t, late.Adversarial())
}

func TestLacksAreSaid(t *testing.T) {
	r := evaluation.Record{Opened: day(2013, 1, 14), Closed: closing,
		Views: []evaluation.View{found("C", branch.State), found("D", branch.NationalBody)}}
	e := must(t, r, objectivesNamed("A", "B", "C", "D"))
	assert.Equal(t, "aucune partie n’a été entendue sur A et B ; "+
		"l’État n’a été ni entendu sur D, ni invité à l’être avant le jour de la clôture ; "+
		"l’organisme national n’a été ni entendu sur C, ni invité à l’être avant le jour de la clôture", e.Lacks().In(law.French))
	assert.Equal(t, "no party was heard on A and B; the State was neither heard on D nor invited before the day of closing; "+
		"the national body was neither heard on C nor invited before the day of closing", e.Lacks().In(law.English))
	assert.Empty(t, evaluation.Lacks(nil).In(law.French))
	assert.Equal(t, "l’État (1 objectif sur 4) et l’organisme national (1 objectif sur 4)", law.Join(law.French, e.Heard()))
	assert.Equal(t, "the State (1 of 4 objectives) and the national body (1 of 4 objectives)", law.Join(law.English, e.Heard()))

	r.Views = []evaluation.View{{Objective: "A", By: branch.State, Finding: evaluation.NotAssessable}, found("B", branch.State)}
	assert.Equal(t, "l’État (2 objectifs sur 4)", law.Join(law.French, must(t, r, objectivesNamed("A", "B", "C", "D")).Heard()))
	r.Views = nil
	assert.Empty(t, must(t, r, objectivesNamed("A")).Heard())
}

func TestASentenceNamesSixObjectivesOrFiveAndTheNumberOfTheOthers(t *testing.T) {
	lack := evaluation.Lack{Objectives: []string{"A", "B", "C", "D", "E", "F"}}
	assert.Equal(t, "no party was heard on A, B, C, D, E and F", lack.In(law.English))
	lack.Objectives = append(lack.Objectives, "G")
	assert.Equal(t, "no party was heard on A, B, C, D, E and 2 others", lack.In(law.English))
	assert.Equal(t, "aucune partie n’a été entendue sur A, B, C, D, E et 2 autres", lack.In(law.French))
}

// An id is as long as whoever wrote it liked.
func TestALackQuotesNoIDWithoutEnd(t *testing.T) {
	id := strings.Repeat("é", 5_000)
	lack := evaluation.Lack{Objectives: []string{id, "O2"}}
	assert.Equal(t, "no party was heard on "+strings.Repeat("é", 199)+"… and O2", lack.In(law.English))
}
