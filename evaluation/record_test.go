package evaluation_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func pointers(t *testing.T, err error) []string {
	t.Helper()
	var m *law.Malformed
	require.ErrorAs(t, err, &m)
	var list []string
	for f := range m.Faults() {
		list = append(list, f.Pointer)
		assert.NotEmpty(t, f.In(law.French))
		assert.NotEmpty(t, f.In(law.English))
	}
	return list
}

func TestRecordCheck(t *testing.T) {
	r := familyRecord()
	require.NoError(t, r.Check(family()))
	noDay := law.Date(2013, time.February, 30)
	view := evaluation.View{Objective: "O1", By: branch.State, Finding: evaluation.Reached}
	tests := []struct {
		name   string
		change func(*evaluation.Record)
		want   []string
	}{
		{"blank title", func(r *evaluation.Record) { r.Title = " " }, []string{"/title"}},
		{"not opened", func(r *evaluation.Record) { r.Opened = law.Day{} }, []string{""}},
		{"opened on no day", func(r *evaluation.Record) { r.Opened = noDay }, []string{"/opened"}},
		{"closed on no day", func(r *evaluation.Record) { r.Closed = noDay }, []string{"/closed"}},
		{"closed first", func(r *evaluation.Record) { r.Closed = day(2013, 1, 13); r.Silent = nil }, []string{"/closed"}},
		{"closed the same day", func(r *evaluation.Record) { r.Closed = r.Opened; r.Silent[0].Invited = r.Opened }, nil},
		{"every objective named", func(r *evaluation.Record) { r.Objectives = []string{"O4", "O3", "O2", "O1"} }, nil},
		{"no objective named", func(r *evaluation.Record) { r.Objectives = []string{} }, nil},
		{"objective of no name", func(r *evaluation.Record) { r.Objectives = []string{"O1", "O2", "O3", "O4", ""} }, []string{"/objectives/4"}},
		{"unknown objective", func(r *evaluation.Record) { r.Objectives = []string{"O1", "O9", "O2", "O3", "O4"} }, []string{"/objectives/1"}},
		{"an indicator in place of an objective", func(r *evaluation.Record) { r.Objectives = []string{"O1", "O2", "O3", "O4", "I1"} }, []string{"/objectives/4"}},
		{"objective named twice", func(r *evaluation.Record) { r.Objectives = []string{"O1", "O2", "O1", "O3", "O4", "O1"} }, []string{"/objectives/2", "/objectives/5"}},
		{"result and views of what is not covered", func(r *evaluation.Record) { r.Objectives = []string{"O1", "O3", "O4"} },
			[]string{"/results/4/indicator", "/views/2/objective", "/views/3/objective"}},
		{"result of a qualitative indicator not covered", func(r *evaluation.Record) {
			*r = evaluation.Record{Opened: r.Opened, Objectives: []string{"O2"}, Results: []evaluation.Result{{Indicator: "I5"}}}
		}, []string{"/results/0/indicator"}},
		{"nothing said of what is not covered", func(r *evaluation.Record) {
			r.Objectives, r.Results, r.Views = []string{"O2"}, r.Results[4:], r.Views[2:4]
		}, nil},
		{"result without indicator", func(r *evaluation.Record) { r.Results[1].Indicator = "" }, []string{"/results/1"}},
		{"unknown indicator", func(r *evaluation.Record) { r.Results[1].Indicator = "I9" }, []string{"/results/1/indicator"}},
		{"qualitative indicator", func(r *evaluation.Record) { r.Results[1].Indicator = "I5" }, []string{"/results/1/indicator"}},
		{"indicator twice", func(r *evaluation.Record) { r.Results[1].Indicator = "I1" }, []string{"/results/1/indicator"}},
		{"year twice", func(r *evaluation.Record) {
			r.Results[0].Figures = append(figures(2010, "1", "2"), figures(2010, "1")...)
		}, []string{"/results/0/figures/2010"}},
		{"no year", func(r *evaluation.Record) { r.Results[0].Figures = figures(31, "1") }, []string{"/results/0/figures/31"}},
		{"the first year", func(r *evaluation.Record) { r.Results[0].Figures = figures(1000, "1") }, nil},
		{"year of three digits", func(r *evaluation.Record) { r.Results[0].Figures = figures(999, "1") }, []string{"/results/0/figures/999"}},
		{"the last year", func(r *evaluation.Record) { r.Closed = law.Day{}; r.Results[0].Figures = figures(9999, "1") }, nil},
		{"year of five digits while open", func(r *evaluation.Record) { r.Closed = law.Day{}; r.Results[0].Figures = figures(10000, "1") }, []string{"/results/0/figures/10000"}},
		{"year of five digits", func(r *evaluation.Record) { r.Results[0].Figures = figures(10000, "1") }, []string{"/results/0/figures/10000"}},
		{"year to come", func(r *evaluation.Record) { r.Results[0].Figures = figures(2013, "1", "2") }, []string{"/results/0/figures/2014"}},
		{"year to come while open", func(r *evaluation.Record) { r.Closed = law.Day{}; r.Results[0].Figures = figures(2031, "1") }, nil},
		{"no figures", func(r *evaluation.Record) { r.Results[0].Figures = nil }, nil},
		{"view of nothing", func(r *evaluation.Record) { r.Views[1].Objective = "" }, []string{"/views/1"}},
		{"view of the unknown", func(r *evaluation.Record) { r.Views[1].Objective = "O9" }, []string{"/views/1/objective"}},
		{"view of the unknown twice", func(r *evaluation.Record) {
			r.Views = []evaluation.View{{"O9", branch.State, evaluation.Reached, ""}, {"O9", branch.State, evaluation.Reached, ""}}
		}, []string{"/views/0/objective", "/views/1/objective"}},
		{"view of nobody", func(r *evaluation.Record) { r.Views[0].By = 0 }, []string{"/views/0"}},
		{"view of a stranger", func(r *evaluation.Record) { r.Views[0].By = 7 }, []string{"/views/0/by"}},
		{"view of a manager", func(r *evaluation.Record) { r.Views[0].By = branch.Manager }, []string{"/views/0/by"}},
		{"no finding", func(r *evaluation.Record) { r.Views[0].Finding = 0 }, []string{"/views/0"}},
		{"unknown finding", func(r *evaluation.Record) { r.Views[0].Finding = 9 }, []string{"/views/0/finding"}},
		{"blank comment", func(r *evaluation.Record) { r.Views[0].Comment = "\t" }, []string{"/views/0/comment"}},
		{"heard twice", func(r *evaluation.Record) { r.Views = append(r.Views, view) }, []string{"/views/7"}},
		{"silence of nobody", func(r *evaluation.Record) { r.Silent[0].By = 0 }, []string{"/silent/0"}},
		{"silence of a stranger", func(r *evaluation.Record) { r.Silent[0].By = 7 }, []string{"/silent/0/by"}},
		{"silence of a manager", func(r *evaluation.Record) { r.Silent[0].By = branch.Manager }, []string{"/silent/0/by"}},
		{"silent twice", func(r *evaluation.Record) { r.Silent = append(r.Silent, r.Silent[0]) }, []string{"/silent/1/by"}},
		{"both silent", func(r *evaluation.Record) {
			r.Silent = append(r.Silent, evaluation.Silence{By: branch.NationalBody, Invited: r.Closed})
		}, nil},
		{"not invited", func(r *evaluation.Record) { r.Silent[0].Invited = law.Day{} }, []string{"/silent/0"}},
		{"invited on no day", func(r *evaluation.Record) { r.Silent[0].Invited = noDay }, []string{"/silent/0/invited"}},
		{"invited on the last day", func(r *evaluation.Record) { r.Silent[0].Invited = r.Closed }, nil},
		{"invited too late", func(r *evaluation.Record) { r.Silent[0].Invited = day(2013, 5, 1) }, []string{"/silent/0/invited"}},
		{"everything at once", func(r *evaluation.Record) {
			*r = evaluation.Record{Title: " ", Results: []evaluation.Result{{}}, Views: []evaluation.View{{}}, Silent: []evaluation.Silence{{}}}
		}, []string{"/title", "", "/results/0", "/views/0", "/views/0", "/views/0", "/silent/0", "/silent/0"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := familyRecord()
			tt.change(&r)
			err := r.Check(family())
			e, newErr := evaluation.New(r, family())
			if tt.want == nil {
				require.NoError(t, err)
				require.NoError(t, newErr)
				require.NoError(t, r.CheckIn(walking(family())))
				return
			}
			assert.Equal(t, tt.want, pointers(t, err))
			assert.Equal(t, err, newErr)
			assert.Equal(t, err, r.CheckIn(walking(family())))
			assert.Nil(t, e)
		})
	}
}

// A record says whether what it speaks of is not in the text, or not in what it covers.
func TestRecordCheckTellsTheUnknownFromTheUncovered(t *testing.T) {
	r := familyRecord()
	r.Objectives = []string{"O1", "O9", "O1"}
	r.Results, r.Views = r.Results[4:], r.Views[2:3]
	err := r.Check(family())
	require.Error(t, err)
	assert.Equal(t, "malformed: /objectives/1: no objective is called `O9`\n"+
		"/objectives/2: objective `O1` is named twice\n"+
		"/results/0/indicator: the evaluation does not cover objective `O2`\n"+
		"/views/0/objective: the evaluation does not cover objective `O2`", err.Error())
	var m *law.Malformed
	require.ErrorAs(t, err, &m)
	assert.Equal(t, "/objectives/1 : aucun objectif ne s’appelle « O9 »\n"+
		"/objectives/2 : l’objectif « O1 » est nommé deux fois\n"+
		"/results/0/indicator : l’évaluation ne porte pas sur l’objectif « O2 »\n"+
		"/views/0/objective : l’évaluation ne porte pas sur l’objectif « O2 »", m.In(law.French))
}

func TestWhatARecordLacksIsNamed(t *testing.T) {
	r := evaluation.Record{Results: []evaluation.Result{{}}, Views: []evaluation.View{{}}, Silent: []evaluation.Silence{{}}}
	assert.EqualError(t, r.Check(family()), "malformed: `opened` is missing\n"+
		"/results/0: `indicator` is missing\n"+
		"/views/0: `objective` is missing\n/views/0: `by` is missing\n/views/0: `finding` is missing\n"+
		"/silent/0: `by` is missing\n/silent/0: `invited` is missing")
	r = evaluation.Record{Opened: day(2013, 1, 14), Results: []evaluation.Result{{Indicator: "X"}, {Indicator: "X"}}}
	assert.EqualError(t, r.Check(family()), "malformed: /results/0/indicator: no indicator is called `X`\n/results/1/indicator: no indicator is called `X`")
}

func TestObjectivesToBeEvaluatedHaveIdsOfTheirOwn(t *testing.T) {
	ind := func(id string) objective.Indicator {
		return objective.MustIndicator(objective.Qualitative{ID: id, Label: "L"})
	}
	o := objective.Must(objective.Spec{ID: "A", Title: "A", Categories: []objective.Category{objective.Other}, Indicators: []objective.Indicator{ind("I"), ind("J")}})
	other := objective.Must(objective.Spec{ID: "B", Title: "B", Categories: []objective.Category{objective.Other}, Indicators: []objective.Indicator{ind("K"), ind("J")}})
	_, err := evaluation.New(evaluation.Record{Opened: day(2013, 1, 14)}, []objective.Objective{{}, o, {}, other})
	assert.EqualError(t, err, "malformed: /objectives/0: `id` is missing\n/objectives/2: `id` is missing\n"+
		"/objectives/3/indicators/1/id: id `J` is used twice")
}
