package evaluation_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/objective"
)

func marshalled(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	require.NoError(t, err)
	return string(b)
}

func TestJSONIsWhatComesOut(t *testing.T) {
	assert.Equal(t, `{"opened":"2013-01-14","closed":"2013-04-30","measures":[`+
		`{"objective":"O1","indicator":"I1","year":2009,"target":85,"value":78,"unit":"%","met":false},`+
		`{"objective":"O1","indicator":"I2","year":2009,"target":90,"value":74,"unit":"%","met":false},`+
		`{"objective":"O1","indicator":"I2","year":2010,"value":80,"unit":"%"},`+
		`{"objective":"O1","indicator":"I3","year":2008,"value":91,"unit":"%"},`+
		`{"objective":"O1","indicator":"I3","year":2009,"value":77.6,"unit":"%"},`+
		`{"objective":"O1","indicator":"I4","year":2012,"target":100000,"value":80000,"unit":"places","met":false},`+
		`{"objective":"O1","indicator":"I5"},`+
		`{"objective":"O2","indicator":"I6","year":2009,"target":1257,"value":1200,"unit":"postes","met":false}],`+
		`"findings":[{"objective":"O1","state":"not-reached","body":"partly"},{"objective":"O2","state":"reached","body":"reached"},`+
		`{"objective":"O3","body":"reached"},{"objective":"O4","state":"not-assessable","body":"not-assessable"}],`+
		`"tally":[{"category":"implementation","reached":0,"partly":0,"notReached":0,"notAssessable":1,"of":1},`+
		`{"category":"service-quality","reached":0,"partly":0,"notReached":0,"notAssessable":0,"of":1},`+
		`{"category":"productivity","reached":2,"partly":0,"notReached":0,"notAssessable":0,"of":2},`+
		`{"category":"social-action","reached":0,"partly":0,"notReached":0,"notAssessable":0,"of":1}]}`,
		marshalled(t, must(t, familyRecord(), family())))
}

// Figures are written digit for digit, zero as well as any other.
func TestJSONKeepsTheDigitsOfFigures(t *testing.T) {
	e := must(t, evaluation.Record{Opened: day(2007, 3, 5), Results: []evaluation.Result{{Indicator: "I1", Figures: figures(2004, "0", "21.00", "1.96e1")}}}, oldAge())
	assert.Equal(t, `{"opened":"2007-03-05","measures":[`+
		`{"objective":"O3","indicator":"I1","year":2004,"value":0,"unit":"millions d’heures"},`+
		`{"objective":"O3","indicator":"I1","year":2005,"target":21,"value":21.00,"unit":"millions d’heures","met":true},`+
		`{"objective":"O3","indicator":"I1","year":2006,"target":19.6,"value":1.96e1,"unit":"millions d’heures","met":true},`+
		`{"objective":"O3","indicator":"I1","year":2007,"target":17.9,"unit":"millions d’heures"},`+
		`{"objective":"O3","indicator":"I1","year":2008,"target":16.3,"unit":"millions d’heures"}],`+
		`"findings":[{"objective":"O3"}],`+
		`"tally":[{"category":"social-action","reached":0,"partly":0,"notReached":0,"notAssessable":0,"of":1}]}`, marshalled(t, e))
}

// Lists that hold nothing are lists, and a part of the convention is all there is.
func TestJSONKeepsToWhatIsCovered(t *testing.T) {
	r := evaluation.Record{Opened: day(2013, 1, 14), Objectives: []string{"O3"}, Views: []evaluation.View{
		{Objective: "O3", By: branch.State, Finding: evaluation.Partly}}}
	assert.Equal(t, `{"opened":"2013-01-14","measures":[],"findings":[{"objective":"O3","state":"partly"}],`+
		`"tally":[{"category":"productivity","reached":0,"partly":1,"notReached":0,"notAssessable":0,"of":1}]}`,
		marshalled(t, must(t, r, family())))

	assert.Equal(t, `{"opened":"","measures":[],"findings":[],"tally":[]}`, marshalled(t, new(evaluation.Evaluation)))
}

// A quantitative indicator has a measure a year that has a target or a figure: without
// either it has none.
func TestJSONHasNoMeasureOfAnIndicatorWithoutTargetsOrFigures(t *testing.T) {
	o := objective.Must(objective.Spec{ID: "A", Title: "A", Categories: []objective.Category{objective.Other, objective.Productivity},
		Indicators: []objective.Indicator{objective.MustIndicator(objective.Quantitative{ID: "I", Label: "I", Unit: "jours", Direction: objective.AtMost})}})
	r := evaluation.Record{Opened: day(2013, 1, 14), Views: []evaluation.View{{Objective: "A", By: branch.State, Finding: evaluation.NotReached}}}
	assert.Equal(t, `{"opened":"2013-01-14","measures":[],`+
		`"findings":[{"objective":"A","state":"not-reached"}],`+
		`"tally":[{"category":"productivity","reached":0,"partly":0,"notReached":1,"notAssessable":0,"of":1},`+
		`{"category":"other","reached":0,"partly":0,"notReached":1,"notAssessable":0,"of":1}]}`,
		marshalled(t, must(t, r, []objective.Objective{o})))
}

func TestAnEvaluationIsWrittenByValueAndIsNotReadBack(t *testing.T) {
	e, err := evaluation.Open(day(2013, 1, 14), objectivesNamed("A", "B"))
	require.NoError(t, err)
	want, err := json.Marshal(e)
	require.NoError(t, err)
	got, err := json.Marshal(struct{ E evaluation.Evaluation }{*e})
	require.NoError(t, err)
	assert.JSONEq(t, `{"E":`+string(want)+`}`, string(got))
	assert.Equal(t, fmt.Sprint(e), fmt.Sprint(*e))
	assert.EqualError(t, json.Unmarshal(want, new(evaluation.Evaluation)), "malformed: an answer is written, and not read back")
}
