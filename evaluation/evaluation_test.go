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

func TestNewRefusesOneSided(t *testing.T) {
	r := familyRecord()
	r.Silent = nil
	e, err := evaluation.New(r, family())
	assert.Nil(t, e)
	require.ErrorIs(t, err, law.AdversarialEvaluation)
	var u *law.Unlawful
	require.ErrorAs(t, err, &u)
	require.Equal(t, 1, u.Len())
	for b := range u.Breaches() {
		assert.Equal(t, []law.Citation{
			{Article: law.L227_1, Place: law.Place{Division: "I", Paragraph: 14, Item: "2°"}},
			{Article: law.R611_18, Place: law.Place{Division: "I", Paragraph: 11, Item: "2°"}}}, b.Citations)
	}

	r.Closed = law.Day{}
	e = must(t, r, family())
	assert.False(t, e.IsClosed())
	assert.True(t, e.Closed().IsZero())
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

	_, err = e.Close(day(2009, 6, 30))
	require.ErrorIs(t, err, law.AdversarialEvaluation)

	heard, err := e.Hear(evaluation.View{Objective: "O3", By: branch.State, Finding: evaluation.Reached})
	require.NoError(t, err)
	_, err = heard.Close(day(2009, 6, 30))
	require.ErrorIs(t, err, law.AdversarialEvaluation)
	assert.NotContains(t, err.Error(), "the State")
	_, err = heard.Hear(evaluation.View{Objective: "O3", By: branch.State, Finding: evaluation.Partly})
	assert.Equal(t, []string{"/views/1"}, pointers(t, err))

	silent, err := heard.NoAnswer(evaluation.Silence{By: branch.NationalBody, Invited: day(2009, 3, 1)})
	require.NoError(t, err)
	closed, err := silent.Close(day(2009, 6, 30))
	require.NoError(t, err)
	assert.True(t, closed.IsClosed())
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
	r, objectives := familyRecord(), family()
	e := must(t, r, objectives)
	want := must(t, familyRecord(), family()).Record()

	r.Title = "x"
	r.Views[0].Finding = evaluation.Reached
	r.Results[0].Figures[0].Year = 1999
	r.Results[1].Indicator = "x"
	r.Silent[0].By = branch.NationalBody
	objectives[0] = objectives[1]
	assert.Equal(t, want, e.Record())
	assert.Equal(t, family(), slices.Collect(e.Objectives()))

	out := e.Record()
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

func TestZeroEvaluation(t *testing.T) {
	e := new(evaluation.Evaluation)
	_, err := e.Close(day(2020, 1, 1))
	assert.Equal(t, []string{""}, pointers(t, err))
	assert.Zero(t, e.Tally())
}
