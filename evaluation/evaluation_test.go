package evaluation_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func must(t *testing.T, r evaluation.Record, objectives []objective.Objective) *evaluation.Evaluation {
	t.Helper()
	e, err := evaluation.New(r, objectives)
	require.NoError(t, err)
	return e
}

func TestNewTakesWhatIsNotAdversarial(t *testing.T) {
	r := familyRecord()
	r.Silent = nil
	e := must(t, r, family())
	assert.True(t, e.IsClosed())
	assert.False(t, e.Adversarial())

	r.Closed = law.Day{}
	e = must(t, r, family())
	assert.False(t, e.IsClosed())
	assert.True(t, e.Closed().IsZero())

	_, err := evaluation.NewPartial(evaluation.Record{}, family())
	assert.Equal(t, []string{""}, pointers(t, err))
	_, err = evaluation.NewPartial(r, nil)
	assert.Equal(t, []string{""}, pointers(t, err))
}

func TestAnEvaluationOfSomeObjectivesKeepsToThem(t *testing.T) {
	r := familyRecord()
	r.Objectives, r.Results, r.Views, r.Silent = []string{"O3", "O2"}, r.Results[4:], r.Views[2:5], nil
	e := must(t, r, family())
	assert.Equal(t, family()[1:3], slices.Collect(e.Objectives()), "in the order of the convention")
	for m := range e.Measures() {
		assert.Equal(t, "I6", m.Indicator)
	}
	assert.Equal(t, 2, e.Tally().Objectives)
	assert.Zero(t, e.TallyOf(objective.Implementation))
	for _, report := range []string{e.Text(law.French), e.Markdown(law.French), e.SVG(law.French, 720)} {
		assert.Contains(t, report, "Porte sur 2 objectifs sur 4.")
		assert.NotContains(t, report, "O1")
		assert.NotContains(t, report, "minima sociaux")
	}
	assert.Contains(t, e.Text(law.English), "Covers 2 of 4 objectives.\n")

	r.Closed = law.Day{}
	open := must(t, r, family())
	for id, want := range map[string][]string{"O3": nil, "O1": {"/views/3/objective"}, "O9": {"/views/3/objective"}} {
		_, err := open.Hear(evaluation.View{Objective: id, By: branch.State, Finding: evaluation.Reached})
		if want == nil {
			assert.NoError(t, err)
			continue
		}
		assert.Equal(t, want, pointers(t, err))
	}

	r.Objectives = []string{"O1", "O2", "O3", "O4"}
	assert.NotContains(t, must(t, r, family()).Text(law.French), "Porte sur", "all of them is no part")
}

func TestNewRefusesObjectives(t *testing.T) {
	o := family()[0]
	other := objective.Must(objective.Spec{ID: "O9", Title: "x", Categories: []objective.Category{objective.Other}, Indicators: o.Spec().Indicators[1:2]})
	for _, tt := range []struct {
		objectives []objective.Objective
		want       []string
	}{
		{nil, []string{""}},
		{[]objective.Objective{{}}, []string{"/objectives/0"}},
		{[]objective.Objective{other, other}, []string{"/objectives/1/id", "/objectives/1/indicators/0/id"}},
		{[]objective.Objective{o, other}, []string{"/objectives/1/indicators/0/id"}},
	} {
		_, err := evaluation.Open(day(2013, 1, 14), tt.objectives)
		assert.Equal(t, tt.want, pointers(t, err))
	}
}

func TestLife(t *testing.T) {
	objectives := oldAge()
	e, err := evaluation.Open(day(2009, 2, 2), objectives)
	require.NoError(t, err)
	assert.Equal(t, day(2009, 2, 2), e.Opened())
	assert.Equal(t, objectives, slices.Collect(e.Objectives()))
	assert.Empty(t, e.Title())

	hasty, err := e.Close(day(2009, 6, 30))
	require.NoError(t, err)
	assert.False(t, hasty.Adversarial())

	heard, err := e.Hear(evaluation.View{Objective: "O3", By: branch.State, Finding: evaluation.Reached})
	require.NoError(t, err)
	hasty, err = heard.Close(day(2009, 6, 30))
	require.NoError(t, err)
	assert.Equal(t, evaluation.Lacks{{Party: branch.NationalBody, Objectives: []string{"O3"}}}, hasty.Lacks())
	_, err = heard.Hear(evaluation.View{Objective: "O3", By: branch.State, Finding: evaluation.Partly})
	assert.Equal(t, []string{"/views/1"}, pointers(t, err))

	silent, err := heard.NoAnswer(evaluation.Silence{By: branch.NationalBody, Invited: day(2009, 3, 1)})
	require.NoError(t, err)
	closed, err := silent.Close(day(2009, 6, 30))
	require.NoError(t, err)
	assert.True(t, closed.IsClosed())
	assert.True(t, closed.Adversarial())
	assert.Equal(t, day(2009, 6, 30), closed.Closed())

	// Who did not answer at first may still be heard.
	late, err := silent.Hear(evaluation.View{Objective: "O3", By: branch.NationalBody, Finding: evaluation.Reached})
	require.NoError(t, err)
	for a := range late.Assessments() {
		assert.False(t, a.BodySilent)
	}

	_, err = silent.Close(day(2009, 2, 28))
	assert.Equal(t, []string{"/silent/0/invited"}, pointers(t, err))
	_, err = silent.Close(day(2009, 2, 1))
	assert.Equal(t, []string{"/closed", "/silent/0/invited"}, pointers(t, err))

	// Nothing is added to what is closed.
	for _, err := range []error{
		second(closed.Hear(evaluation.View{})), second(closed.Report(evaluation.Result{})),
		second(closed.NoAnswer(evaluation.Silence{})), second(closed.Close(day(2010, 1, 1))),
	} {
		assert.Equal(t, []string{"/closed"}, pointers(t, err))
	}

	// None of the steps changed the value before.
	assert.Equal(t, evaluation.Record{Opened: day(2009, 2, 2)}, e.Record())
	assert.Len(t, heard.Record().Views, 1)
	assert.Empty(t, heard.Record().Silent)
	assert.True(t, silent.Record().Closed.IsZero())
}

func second(_ *evaluation.Evaluation, err error) error { return err }

func TestReportYearByYear(t *testing.T) {
	e, err := evaluation.Open(day(2006, 1, 2), oldAge())
	require.NoError(t, err)
	first, err := e.Report(evaluation.Result{Indicator: "I1", Figures: figures(2005, "20.8")})
	require.NoError(t, err)
	then, err := first.Report(evaluation.Result{Indicator: "I1", Figures: figures(2007, "17.9")})
	require.NoError(t, err)
	assert.Equal(t, []evaluation.Result{{Indicator: "I1", Figures: figures(2005, "20.8", "", "17.9")}}, then.Record().Results)
	assert.Equal(t, []evaluation.Result{{Indicator: "I1", Figures: figures(2005, "20.8")}}, first.Record().Results)

	_, err = then.Report(evaluation.Result{Indicator: "I1", Figures: figures(2005, "20.9")})
	assert.Equal(t, []string{"/results/0/figures/2005"}, pointers(t, err))
	_, err = then.Report(evaluation.Result{Indicator: "I2"})
	assert.Equal(t, []string{"/results/1/indicator"}, pointers(t, err))
}

func TestCopiesInAndOut(t *testing.T) {
	record := func() evaluation.Record {
		r := familyRecord()
		r.Objectives = []string{"O1", "O2", "O3", "O4"}
		return r
	}
	r, objectives := record(), family()
	e := must(t, r, objectives)
	want := must(t, record(), family()).Record()

	r.Title, r.Objectives[0] = "x", "x"
	r.Views[0].Finding = evaluation.Reached
	r.Results[0].Figures[0].Year = 1999
	r.Results[1].Indicator = "x"
	r.Silent[0].By = branch.NationalBody
	objectives[0] = objectives[1]
	assert.Equal(t, want, e.Record())
	assert.Equal(t, family(), slices.Collect(e.Objectives()))

	out := e.Record()
	out.Objectives[0] = "x"
	out.Views[0].Finding = evaluation.Reached
	out.Results[0].Figures[0].Year = 1999
	out.Silent[0].By = branch.NationalBody
	assert.Equal(t, want, e.Record())

	open, err := evaluation.Open(day(2006, 1, 2), oldAge())
	require.NoError(t, err)
	f := figures(2005, "20.8")
	told, err := open.Report(evaluation.Result{Indicator: "I1", Figures: f})
	require.NoError(t, err)
	f[0].Year = 1999
	assert.Equal(t, 2005, told.Record().Results[0].Figures[0].Year)
}

// Many at once read one value and branch off from it; -race watches.
func TestConcurrentUse(t *testing.T) {
	r := familyRecord()
	r.Closed, r.Silent = law.Day{}, nil
	e := must(t, r, family())
	text, svg := e.Text(law.French), e.SVG(law.English, 800)
	var group sync.WaitGroup
	for i := range 64 {
		group.Add(1)
		go func() {
			defer group.Done()
			comment := fmt.Sprint("observation ", i)
			mine, err := e.Hear(evaluation.View{Objective: "O3", By: branch.State, Finding: evaluation.Partly, Comment: comment})
			if assert.NoError(t, err) {
				mine, err = mine.Report(evaluation.Result{Indicator: "I1", Figures: []objective.Figure{{Year: 2010 + i, Value: dec("1")}}})
			}
			if assert.NoError(t, err) {
				views := mine.Record().Views
				assert.Equal(t, comment, views[len(views)-1].Comment)
				assert.Equal(t, 2010+i, mine.Record().Results[0].Figures[1].Year)
			}
			assert.Equal(t, text, e.Text(law.French))
			assert.Equal(t, svg, e.SVG(law.English, 800))
		}()
	}
	group.Wait()
	assert.Equal(t, r, e.Record())
}

// The zero Evaluation covers nothing, can be shown, and goes nowhere.
func TestZeroEvaluation(t *testing.T) {
	e := new(evaluation.Evaluation)
	for _, err := range []error{second(e.Hear()), second(e.Report()), second(e.NoAnswer()), second(e.Close(day(2020, 1, 1)))} {
		assert.EqualError(t, err, "malformed: no objective to set results against")
	}
	assert.Zero(t, e.Tally())
	assert.Zero(t, e.TallyOf(objective.Other))
	assert.Empty(t, e.Lacks())
	assert.True(t, e.Adversarial())
	assert.Empty(t, e.Heard())
	assert.Empty(t, e.Title())
	assert.Zero(t, e.Record())
	assert.Zero(t, e.Opened())
	assert.Zero(t, e.Closed())
	assert.False(t, e.IsClosed())
	assert.Empty(t, slices.Collect(e.Objectives()))
	assert.Empty(t, slices.Collect(e.Assessments()))
	assert.Empty(t, slices.Collect(e.Measures()))
	for _, l := range languages {
		assert.Contains(t, e.Text(l), wordTitle[l])
		assert.Contains(t, e.Markdown(l), wordTitle[l])
		assert.Contains(t, e.SVG(l, 0), wordTitle[l])
	}
	text, err := e.MarshalJSON()
	require.NoError(t, err)
	assert.JSONEq(t, `{"opened": "", "measures": [], "findings": [], "tally": []}`, string(text))
}

var wordTitle = map[law.Language]string{law.French: "Évaluation des résultats", law.English: "Evaluation of results"}
