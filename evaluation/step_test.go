package evaluation_test

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// allocated returns how many bytes f takes from memory.
func allocated(f func()) float64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return float64(after.TotalAlloc - before.TotalAlloc)
}

// measured are n objectives, each with an indicator: O1 with I1 and so on.
func measured(n int) []objective.Objective {
	var list []objective.Objective
	for i := range n {
		list = append(list, objective.Must(objective.Spec{ID: "O" + strconv.Itoa(i+1), Title: "x",
			Categories: []objective.Category{objective.Other}, Indicators: []objective.Indicator{
				objective.MustIndicator(objective.Quantitative{ID: "I" + strconv.Itoa(i+1), Label: "x", Unit: "%", Direction: objective.AtLeast})}}))
	}
	return list
}

func opened(t *testing.T, objectives []objective.Objective) *evaluation.Evaluation {
	t.Helper()
	e, err := evaluation.Open(day(2013, 1, 14), objectives)
	require.NoError(t, err)
	return e
}

// stepByStep are ways to a long record in n steps from an evaluation of many objectives.
var stepByStep = map[string]func(*evaluation.Evaluation, int) (*evaluation.Evaluation, error){
	"a view at a time": func(e *evaluation.Evaluation, i int) (*evaluation.Evaluation, error) {
		return e.Hear(found("O"+strconv.Itoa(i/2+1), branch.Parties()[i%2]))
	},
	"a result at a time": func(e *evaluation.Evaluation, i int) (*evaluation.Evaluation, error) {
		return e.Report(evaluation.Result{Indicator: "I" + strconv.Itoa(i/2+1), Figures: figures(2010+i%2, "1")})
	},
	"a year of one indicator at a time": func(e *evaluation.Evaluation, i int) (*evaluation.Evaluation, error) {
		return e.Report(evaluation.Result{Indicator: "I" + strconv.Itoa(i/8000+1), Figures: figures(1000+i%8000, "1")})
	},
}

func TestStepsCostWhatTheyAdd(t *testing.T) {
	e := opened(t, measured(10000))
	for name, step := range stepByStep {
		walk := func(n int) float64 {
			return allocated(func() {
				last := e
				for i := range n {
					next, err := step(last, i)
					require.NoError(t, err)
					last = next
				}
				last.Record()
			})
		}
		few, many := walk(5000), walk(20000)
		assert.Less(t, many, 6*few, name)
		assert.Less(t, many, 20000*4096.0, name)
	}
}

// Many steps tried from one long evaluation cost no more each than from a short one.
func TestStepsFromOneEvaluationCostWhatTheyAdd(t *testing.T) {
	e := opened(t, measured(10000))
	try := func(e *evaluation.Evaluation) float64 {
		return allocated(func() {
			for i := range 1000 {
				_, err := e.Hear(found("O"+strconv.Itoa(i+1), branch.State))
				require.NoError(t, err)
				_, err = e.Report(evaluation.Result{Indicator: "I" + strconv.Itoa(i+1), Figures: figures(2010, "1")})
				require.NoError(t, err)
				_, err = e.NoAnswer(invited(branch.State, before))
				require.NoError(t, err)
			}
		})
	}
	short := try(e)
	var views []evaluation.View
	var results []evaluation.Result
	for i := 2000; i < 10000; i++ {
		views = append(views, found("O"+strconv.Itoa(i+1), branch.State))
		results = append(results, evaluation.Result{Indicator: "I" + strconv.Itoa(i+1), Figures: figures(2010, "1")})
	}
	long, err := e.Hear(views...)
	require.NoError(t, err)
	long, err = long.Report(results...)
	require.NoError(t, err)
	assert.Less(t, try(long), 3*short)
	r := long.Record()
	assert.Less(t, try(must(t, r, measured(10000))), 3*short)
}

func TestManyAreAddedAtOnceOrNone(t *testing.T) {
	e := must(t, evaluation.Record{Opened: day(2013, 1, 14), Views: []evaluation.View{found("O1", branch.State)},
		Results: []evaluation.Result{{Indicator: "I1", Figures: figures(2010, "1")}}}, measured(3))
	views := []evaluation.View{found("O1", branch.NationalBody), found("O2", branch.State)}
	next, err := e.Hear(views...)
	require.NoError(t, err)
	views[0].Objective = "O3"
	assert.Equal(t, []evaluation.View{found("O1", branch.State), found("O1", branch.NationalBody), found("O2", branch.State)}, next.Record().Views)

	results := []evaluation.Result{{Indicator: "I2", Figures: figures(2010, "2")}, {Indicator: "I1", Figures: figures(2011, "3")},
		{Indicator: "I2", Figures: figures(2012, "4")}}
	next, err = e.Report(results...)
	require.NoError(t, err)
	results[0].Figures[0].Year = 1999
	assert.Equal(t, []evaluation.Result{{Indicator: "I1", Figures: figures(2010, "1", "3")}, {Indicator: "I2", Figures: figures(2010, "2", "", "4")}}, next.Record().Results)

	silent := []evaluation.Silence{invited(branch.State, before), invited(branch.NationalBody, before)}
	next, err = e.NoAnswer(silent...)
	require.NoError(t, err)
	silent[0].By = 0
	assert.Equal(t, []evaluation.Silence{invited(branch.State, before), invited(branch.NationalBody, before)}, next.Record().Silent)

	for _, none := range []func() (*evaluation.Evaluation, error){
		func() (*evaluation.Evaluation, error) { return e.Hear() },
		func() (*evaluation.Evaluation, error) { return e.Report() },
		func() (*evaluation.Evaluation, error) { return e.NoAnswer() },
	} {
		same, err := none()
		require.NoError(t, err)
		assert.Equal(t, e.Record(), same.Record())
	}

	for _, tt := range []struct {
		err  error
		want []string
	}{
		{second(e.Hear(found("O2", branch.State), found("O1", branch.State), found("O2", branch.State), found("O3", branch.State))), []string{"/views/2", "/views/3"}},
		{second(e.Hear(found("O9", branch.State), found("O9", branch.State))), []string{"/views/1/objective", "/views/2/objective"}},
		{second(e.Report(evaluation.Result{Indicator: "I2", Figures: figures(2010, "1")}, evaluation.Result{Indicator: "I1", Figures: figures(2009, "1", "1")},
			evaluation.Result{Indicator: "I2", Figures: figures(2010, "1")})), []string{"/results/0/figures/2010", "/results/1/figures/2010"}},
		{second(e.Report(evaluation.Result{Indicator: "I8"}, evaluation.Result{}, evaluation.Result{Indicator: "I9", Figures: figures(999, "1")})),
			[]string{"/results/1/indicator", "/results/2", "/results/3/indicator", "/results/3/figures/999"}},
		{second(e.NoAnswer(invited(branch.State, before), invited(branch.State, before), invited(0, before))), []string{"/silent/1/by", "/silent/2"}},
	} {
		assert.Equal(t, tt.want, pointers(t, tt.err))
	}
	assert.Equal(t, []evaluation.View{found("O1", branch.State)}, e.Record().Views)
	assert.Len(t, e.Record().Results, 1)
}

// What is added to one value is not seen from another that was made of the same, nor taken
// for what that one has said.
func TestEvaluationsThatPartDoNotMeet(t *testing.T) {
	base, err := opened(t, measured(3)).Hear(found("O1", branch.State))
	require.NoError(t, err)
	one, err := base.Hear(found("O2", branch.State))
	require.NoError(t, err)
	other, err := base.Hear(found("O3", branch.State))
	require.NoError(t, err)
	same, err := base.Hear(found("O2", branch.State))
	require.NoError(t, err, "only the first has heard it")
	other, err = other.Hear(found("O2", branch.State))
	require.NoError(t, err)

	assert.Equal(t, []evaluation.View{found("O1", branch.State)}, base.Record().Views)
	assert.Equal(t, []evaluation.View{found("O1", branch.State), found("O2", branch.State)}, one.Record().Views)
	assert.Equal(t, one.Record(), same.Record())
	assert.Equal(t, []evaluation.View{found("O1", branch.State), found("O3", branch.State), found("O2", branch.State)}, other.Record().Views)

	figure := func(year int) evaluation.Result {
		return evaluation.Result{Indicator: "I1", Figures: figures(year, "1")}
	}
	base, err = base.Report(figure(2010))
	require.NoError(t, err)
	one, err = base.Report(figure(2011))
	require.NoError(t, err)
	_, err = base.Report(figure(2011))
	require.NoError(t, err)
	_, err = one.Report(figure(2011))
	assert.Equal(t, []string{"/results/0/figures/2011"}, pointers(t, err))
	assert.Equal(t, []evaluation.Result{figure(2010)}, base.Record().Results)
}

// Many hear and report on from one value and from what others made of it; -race watches.
func TestManyGoOnFromOneEvaluationAtOnce(t *testing.T) {
	base := opened(t, measured(100))
	var group sync.WaitGroup
	for i := range 16 {
		group.Add(1)
		go func() {
			defer group.Done()
			mine := base
			var want []evaluation.View
			for j := range 20 {
				v := found("O"+strconv.Itoa(1+(i+j)%100), branch.State)
				v.Comment = fmt.Sprint(i)
				want = append(want, v)
				next, err := mine.Hear(v)
				if !assert.NoError(t, err) {
					return
				}
				_, err = next.Hear(v)
				assert.Error(t, err)
				mine, err = next.Report(evaluation.Result{Indicator: "I1", Figures: figures(2000+j, "1")})
				assert.NoError(t, err)
			}
			assert.Equal(t, want, mine.Record().Views)
			assert.Len(t, mine.Record().Results[0].Figures, 20)
		}()
	}
	group.Wait()
	assert.Equal(t, evaluation.Record{Opened: day(2013, 1, 14)}, base.Record())
}

// A step ends where the record with what it adds begins, and is refused where that is.
func TestAStepIsARecordWithMoreInIt(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 55))
	objectives := measured(4)
	ids := []string{"O1", "O2", "O3", "O4", "O1", "O2", "O9", ""}
	indicators := []string{"I1", "I2", "I3", "I4", "I9", "I5", ""}
	for range 150 {
		r := evaluation.Record{Opened: day(2013, 1, 14)}
		if random.IntN(3) == 0 {
			r.Objectives = []string{"O4", "O2", "O1"}
		}
		if random.IntN(2) == 0 {
			r.Views = []evaluation.View{found("O2", branch.State), found("O1", branch.NationalBody)}
			r.Results = []evaluation.Result{{Indicator: "I2", Figures: figures(2010, "1")}, {Indicator: "I1"}}
		}
		e := must(t, r, objectives)
		for range 12 {
			want := e.Record()
			var next *evaluation.Evaluation
			var err error
			switch random.IntN(5) {
			default:
				v := evaluation.View{Objective: ids[random.IntN(len(ids))], By: branch.Party(random.IntN(4)), Finding: evaluation.Finding(random.IntN(6))}
				next, err = e.Hear(v)
				want.Views = append(want.Views, v)
			case 2, 3:
				res := evaluation.Result{Indicator: indicators[random.IntN(len(indicators))], Figures: figures(2010+random.IntN(4), "2")}
				next, err = e.Report(res)
				if i := slices.IndexFunc(want.Results, func(r evaluation.Result) bool { return r.Indicator == res.Indicator }); i >= 0 {
					want.Results[i].Figures = append(want.Results[i].Figures, res.Figures...)
				} else {
					want.Results = append(want.Results, res)
				}
			case 4:
				s := invited(branch.Party(random.IntN(4)), day(2013, 1, 13+random.IntN(3)))
				next, err = e.NoAnswer(s)
				want.Silent = append(want.Silent, s)
			}
			whole, wholeErr := evaluation.New(want, objectives)
			require.Equal(t, wholeErr, err, "%+v", want)
			if err != nil {
				continue
			}
			require.Equal(t, want, next.Record())
			require.Equal(t, whole.Tally(), next.Tally())
			e = next
		}
		require.Equal(t, must(t, e.Record(), objectives).Text(law.French), e.Text(law.French))
	}
}

func TestHearingNobodyForgetsNobody(t *testing.T) {
	e, err := evaluation.Open(day(2013, 1, 14), objectivesNamed("A", "B"))
	require.NoError(t, err)
	e, err = e.Hear(found("A", branch.State))
	require.NoError(t, err)
	e, err = e.Hear()
	require.NoError(t, err)
	assert.Equal(t, []evaluation.View{found("A", branch.State)}, e.Record().Views)
}
