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
		{"result without indicator", func(r *evaluation.Record) { r.Results[1].Indicator = "" }, []string{"/results/1"}},
		{"unknown indicator", func(r *evaluation.Record) { r.Results[1].Indicator = "I9" }, []string{"/results/1/indicator"}},
		{"qualitative indicator", func(r *evaluation.Record) { r.Results[1].Indicator = "I5" }, []string{"/results/1/indicator"}},
		{"indicator twice", func(r *evaluation.Record) { r.Results[1].Indicator = "I1" }, []string{"/results/1/indicator"}},
		{"year twice", func(r *evaluation.Record) {
			r.Results[0].Figures = append(figures(2010, "1", "2"), figures(2010, "1")...)
		}, []string{"/results/0/figures/2010"}},
		{"no year", func(r *evaluation.Record) { r.Results[0].Figures = figures(31, "1") }, []string{"/results/0/figures/31"}},
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
		{"no finding", func(r *evaluation.Record) { r.Views[0].Finding = 0 }, []string{"/views/0"}},
		{"unknown finding", func(r *evaluation.Record) { r.Views[0].Finding = 9 }, []string{"/views/0/finding"}},
		{"blank comment", func(r *evaluation.Record) { r.Views[0].Comment = "\t" }, []string{"/views/0/comment"}},
		{"heard twice", func(r *evaluation.Record) { r.Views = append(r.Views, view) }, []string{"/views/7"}},
		{"silence of nobody", func(r *evaluation.Record) { r.Silent[0].By = 0 }, []string{"/silent/0"}},
		{"silence of a stranger", func(r *evaluation.Record) { r.Silent[0].By = 7 }, []string{"/silent/0/by"}},
		{"silent twice", func(r *evaluation.Record) { r.Silent = append(r.Silent, r.Silent[0]) }, []string{"/silent/1/by"}},
		{"both silent", func(r *evaluation.Record) {
			r.Silent = append(r.Silent, evaluation.Silence{By: branch.NationalBody, Invited: r.Closed})
		}, nil},
		{"not invited", func(r *evaluation.Record) { r.Silent[0].Invited = law.Day{} }, []string{"/silent/0"}},
		{"invited on no day", func(r *evaluation.Record) { r.Silent[0].Invited = noDay }, []string{"/silent/0/invited"}},
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
				return
			}
			assert.Equal(t, tt.want, pointers(t, err))
			assert.Equal(t, err, newErr)
			assert.Nil(t, e)
		})
	}
}

type pair struct {
	objective string
	by        branch.Party
}

func unheard(r evaluation.Record, objectives []objective.Objective) (list []pair) {
	for id, p := range r.Unheard(objectives) {
		list = append(list, pair{id, p})
	}
	return list
}

func TestRecordUnheard(t *testing.T) {
	r := familyRecord()
	assert.Empty(t, unheard(r, family()), "the State is silent on O3")
	r.Silent = nil
	assert.Equal(t, []pair{{"O3", branch.State}}, unheard(r, family()))
	r.Views = r.Views[1:3]
	assert.Equal(t, []pair{{"O1", branch.State}, {"O2", branch.State},
		{"O3", branch.State}, {"O3", branch.NationalBody}, {"O4", branch.State}, {"O4", branch.NationalBody}}, unheard(r, family()))
	r.Silent = []evaluation.Silence{{By: branch.State, Invited: r.Opened}}
	assert.Equal(t, []pair{{"O3", branch.NationalBody}, {"O4", branch.NationalBody}}, unheard(r, family()))
	for id := range r.Unheard(family()) {
		assert.Equal(t, "O3", id)
		break
	}
}

func TestRecordBreaches(t *testing.T) {
	place := law.Citation{Article: law.L227_1, Place: law.Place{Division: "I", Paragraph: 14, Item: "2°"}}
	r := familyRecord()
	assert.Empty(t, r.Breaches(family(), place))

	r.Silent, r.Views = nil, r.Views[1:3]
	breaches := r.Breaches(family(), place)
	require.Len(t, breaches, 2)
	for _, b := range breaches {
		assert.ErrorIs(t, b, law.AdversarialEvaluation)
		assert.Equal(t, "/views", b.Pointer)
		assert.Equal(t, []law.Citation{place}, b.Citations)
	}
	assert.Equal(t, "l’État n’a pas été entendu sur O1, O2, O3 et O4 ; entendu sur : rien", breaches[0].In(law.French))
	assert.Equal(t, "the State was not heard on O1, O2, O3 and O4; heard on: nothing", breaches[0].In(law.English))
	assert.Equal(t, "l’organisme national n’a pas été entendu sur O3 et O4 ; entendu sur : 2 des 4 objectifs", breaches[1].In(law.French))
	assert.Equal(t, "the national body was not heard on O3 and O4; heard on: 2 of 4 objectives", breaches[1].In(law.English))

	r.Closed = law.Day{}
	assert.Empty(t, r.Breaches(family(), place), "open: the party may yet be heard")
}

func TestRecordBreachesNameFew(t *testing.T) {
	var objectives []objective.Objective
	for _, id := range []string{"A", "B", "C", "D", "E", "F", "G"} {
		objectives = append(objectives, objective.Must(objective.Spec{ID: id, Title: id, Categories: []objective.Category{objective.Other}}))
	}
	r := evaluation.Record{Opened: day(2020, 1, 1), Closed: day(2020, 1, 2)}
	assert.Equal(t, "the State was not heard on A, B, C, D, E and F; heard on: nothing", r.Breaches(objectives[:6])[0].In(law.English))
	assert.Equal(t, "the State was not heard on A, B, C, D, E and 2 others; heard on: nothing", r.Breaches(objectives)[0].In(law.English))
	assert.Equal(t, "l’État n’a pas été entendu sur A, B, C, D, E et 2 autres ; entendu sur : rien", r.Breaches(objectives)[0].In(law.French))
}
