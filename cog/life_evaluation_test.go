package cog_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// The evaluation of these tests was opened in January 2025 and closed on the tenth of
// March.
func closedEvaluation(views []evaluation.View, silent ...evaluation.Silence) evaluation.Record {
	return evaluation.Record{Opened: lifeDay("2025-01-10"), Closed: lifeDay("2025-03-10"), Views: views, Silent: silent}
}

// heardOnEach is the view of a party on every objective of a text.
func heardOnEach(objectives []objective.Objective, parties ...branch.Party) (views []evaluation.View) {
	for _, o := range objectives {
		for _, p := range parties {
			views = append(views, evaluation.View{Objective: o.ID(), By: p, Finding: evaluation.Reached})
		}
	}
	return views
}

func observedOf(d *cog.Document) [][]law.Observation {
	var list [][]law.Observation
	for _, e := range d.Assess(law.Day{}).Evaluations {
		list = append(list, slices.Collect(e.Observations()))
	}
	return list
}

func TestAnEvaluationThatIsNotAdversarialIsObservedAndMakesNothingUnlawful(t *testing.T) {
	draft := lifeModel(t, "family")
	body := func(day string) evaluation.Silence {
		return evaluation.Silence{By: branch.NationalBody, Invited: lifeDay(day)}
	}
	state := heardOnEach(draft.Objectives, branch.State)
	part := closedEvaluation(heardOnEach(draft.Objectives[1:2], branch.State, branch.NationalBody))
	part.Objectives = []string{draft.Objectives[1].ID()}
	open := closedEvaluation(nil)
	open.Closed = law.Day{}
	for _, row := range []struct {
		name    string
		record  evaluation.Record
		message string
	}{
		{"both were heard", closedEvaluation(heardOnEach(draft.Objectives, branch.State, branch.NationalBody)), ""},
		{"one was heard, the other invited the day before", closedEvaluation(state, body("2025-03-09")), ""},
		{"one was heard, the other invited on the day", closedEvaluation(state, body("2025-03-10")),
			"the evaluation was not adversarial: the national body was neither heard on O1, O2, O3 and O4 nor invited before the day of closing; parties heard: the State (4 of 4 objectives)"},
		{"one was heard", closedEvaluation(state[1:]),
			"the evaluation was not adversarial: no party was heard on O1; the national body was neither heard on O2, O3 and O4 nor invited before the day of closing; parties heard: the State (3 of 4 objectives)"},
		{"nobody was heard", closedEvaluation(nil, body("2025-03-09")),
			"the evaluation was not adversarial: no party was heard on O1, O2, O3 and O4"},
		{"both were heard on all it covers", part, ""},
		{"it is still open", open, ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			d := cog.Document{Draft: draft, Evaluations: []evaluation.Record{row.record}}
			require.NoError(t, d.Check())
			_, err := d.Convention()
			require.NoError(t, err)
			life := d.Assess(law.Day{})
			assert.Equal(t, cog.VerdictLawful, life.Verdict())
			assert.NoError(t, life.Err())
			require.Len(t, life.Evaluations, 1)
			assert.Equal(t, row.record.Opened, life.Evaluations[0].Opened)
			assert.Equal(t, row.record.Closed, life.Evaluations[0].Closed)

			observations := observedOf(&d)[0]
			if row.message == "" {
				assert.Empty(t, observations)
			} else {
				require.Len(t, observations, 1)
				o := observations[0]
				assert.Equal(t, law.AdversarialEvaluation, o.Rule)
				assert.Equal(t, "/evaluations/0/views", o.Pointer)
				assert.Equal(t, []law.Citation{{Article: law.L227_1, Place: law.Place{Division: "I", Paragraph: 14, Item: "2°"}}}, o.Citations)
				assert.Equal(t, row.message, o.In(law.English))
			}

			d.Partial = true
			assert.Equal(t, [][]law.Observation{nil}, observedOf(&d), "what an archive does not hold may have been said all the same")
		})
	}
}

func TestAnObservationIsSaidInFrench(t *testing.T) {
	draft := lifeModel(t, "family")
	d := cog.Document{Draft: draft, Evaluations: []evaluation.Record{
		closedEvaluation(heardOnEach(draft.Objectives, branch.State, branch.NationalBody)),
		closedEvaluation(heardOnEach(draft.Objectives[:2], branch.State)),
		closedEvaluation(nil)}}
	all := observedOf(&d)
	require.Len(t, all, 3)
	assert.Empty(t, all[0])
	assert.Equal(t, "/evaluations/1/views", all[1][0].Pointer)
	assert.Equal(t, "l’évaluation n’a pas été contradictoire : aucune partie n’a été entendue sur O3 et O4 ; "+
		"l’organisme national n’a été ni entendu sur O1 et O2, ni invité à l’être avant le jour de la clôture ; "+
		"parties entendues : l’État (2 objectifs sur 4)", all[1][0].In(law.French))
	assert.Equal(t, "l’évaluation n’a pas été contradictoire : aucune partie n’a été entendue sur O1, O2, O3 et O4", all[2][0].In(law.French))
}

func TestAnEvaluationIsHeldToTheArticleOfItsOwnScheme(t *testing.T) {
	decree := []law.Citation{{Article: law.R611_18, Place: law.Place{Division: "I", Paragraph: 11, Item: "2°"}}}
	// The decree is gone in 2021; what it had the convention provide is not.
	for _, days := range [][2]string{{"2013-01-01", "2013-02-01"}, {"2018-06-01", "2018-07-01"}, {"2021-01-01", "2021-02-01"}} {
		d := cog.Document{Draft: lifeModel(t, "rsi"), Evaluations: []evaluation.Record{{Opened: lifeDay(days[0]), Closed: lifeDay(days[1])}}}
		all := observedOf(&d)
		require.Len(t, all[0], 1, days)
		assert.Equal(t, decree, all[0][0].Citations, days)
		assert.Contains(t, all[0][0].In(law.English), "no party was heard")
	}
}

func TestNothingIsObservedWhereThereIsNoLawToJudgeBy(t *testing.T) {
	lived := func(concluded, opened, closed string) *cog.Document {
		d := &cog.Document{Draft: lifeModel(t, "family"), Evaluations: []evaluation.Record{{Opened: lifeDay(opened), Closed: lifeDay(closed)}}}
		d.Concluded = lifeDay(concluded)
		return d
	}
	assert.Len(t, observedOf(lived("1997-01-01", "1998-01-01", "1998-02-01"))[0], 1)
	assert.Empty(t, observedOf(lived("1996-12-31", "1998-01-01", "1998-02-01"))[0], "before the article")

	autonomy := lived("2020-12-31", "2022-01-01", "2022-02-01")
	autonomy.Scope = branch.Autonomy
	assert.Empty(t, observedOf(autonomy)[0], "a branch that could have no convention then")
	autonomy.Concluded = lifeDay("2021-01-01")
	assert.Len(t, observedOf(autonomy)[0], 1)

	draft := lived("2023-07-10", "2025-01-01", "2025-02-01")
	draft.Concluded = law.Day{}
	assert.Empty(t, observedOf(draft)[0], "no day to judge by")
	assert.Len(t, slices.Collect(draft.Assess(lifeDay("2025-01-01")).Evaluations[0].Observations()), 1)

	malformed := lived("2023-07-10", "2020-01-01", "2020-02-01")
	require.Error(t, malformed.Check())
	assert.Empty(t, observedOf(malformed)[0], "a record that cannot be read")
}

func TestEveryWellFormedEvaluationIsYielded(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family"), Evaluations: []evaluation.Record{
		closedEvaluation(nil), {}, {Opened: lifeDay("2025-06-01")}}}
	opened := map[int]law.Day{}
	for i, e := range d.Evaluated() {
		opened[i] = e.Opened()
	}
	assert.Equal(t, map[int]law.Day{0: lifeDay("2025-01-10"), 2: lifeDay("2025-06-01")}, opened)
	for i := range d.Evaluated() {
		assert.Zero(t, i)
		break
	}

	d.Evaluations = d.Evaluations[:1]
	for _, e := range d.Evaluated() {
		assert.False(t, e.Adversarial())
	}
	d.Partial = true
	for _, e := range d.Evaluated() {
		assert.True(t, e.Adversarial(), "as far as is known")
	}
}

func TestOneEvaluationIsThatWhichIsYieldedWithItsNumber(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family"), Evaluations: []evaluation.Record{
		{Opened: lifeDay("2026-06-01")}, {}, {Opened: lifeDay("2025-06-01")}, {Opened: lifeDay("2020-06-01")}},
		Amendments: []cog.Amendment{{Number: 1, Concluded: lifeDay("2026-01-01"), Changes: []cog.Change{cog.RemoveObjective{ID: "O3"}}}}}
	ids := func(n int) (list []string) {
		e, ok := d.Evaluation(n)
		require.True(t, ok)
		for o := range e.Objectives() {
			list = append(list, o.ID())
		}
		return list
	}
	assert.Equal(t, []string{"O1", "O2", "O4"}, ids(0), "after the amendment")
	assert.Equal(t, []string{"O1", "O2", "O3", "O4"}, ids(2))
	for _, none := range []int{-1, 1, 3, 4} { // 1 bears no day, 3 is of a day before conclusion
		_, ok := d.Evaluation(none)
		assert.False(t, ok, none)
	}

	d.Evaluations = []evaluation.Record{closedEvaluation(nil)}
	e, ok := d.Evaluation(0)
	require.True(t, ok)
	assert.False(t, e.Adversarial())
	d.Partial = true
	e, ok = d.Evaluation(0)
	require.True(t, ok)
	assert.True(t, e.Adversarial(), "as far as is known")
}

func TestAnEvaluationOfSomeObjectivesIsReadAndWritten(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family"), Evaluations: []evaluation.Record{{Opened: lifeDay("2025-01-10"), Objectives: []string{"O3", "O1"}}}}
	written := lifeJSON(t, d)
	assert.Contains(t, written, `"evaluations":[{"opened":"2025-01-10","objectives":["O3","O1"]}]`)
	again, err := cog.Decode([]byte(written))
	require.NoError(t, err)
	assert.Equal(t, d.Evaluations, again.Evaluations)

	c, err := again.Convention()
	require.NoError(t, err)
	c.Document().Evaluations[0].Objectives[0] = "O2"
	d.Evaluations[0].Objectives[0] = "O2"
	assert.Equal(t, "O3", c.Document().Evaluations[0].Objectives[0], "what is handed out is a copy")
}
