package objective_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/wire/wiretest"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

const (
	delayed = `{"id":"I1","label":"Délai","kind":"quantitative","unit":"jours","direction":"at-most",` +
		`"baseline":{"year":2022,"value":12.50},"targets":{"2024":10,"2023":1.1e1}}`
	surveyed = `{"id":"I2","label":"Enquête","kind":"qualitative","expected":"Satisfaction"}`
	quicker  = `{"id":"O1","categories":["service-quality","other"],"title":"Plus vite","selfEmployed":true,` +
		`"actions":[{"id":"A1","by":"state","title":"A","selfEmployed":true,"status":"started","asOf":"2024-01-02"},{"by":"manager","title":"B"}],` +
		`"indicators":[` + delayed + `,` + surveyed + `]}`
)

func ofDelay() objective.Quantitative {
	return objective.Quantitative{ID: "I1", Label: "Délai", Unit: "jours", Direction: objective.AtMost,
		Baseline: &objective.Figure{Year: 2022, Value: number("12.50")},
		Targets:  []objective.Figure{{Year: 2024, Value: number("10")}, {Year: 2023, Value: number("1.1e1")}}}
}

func ofSurvey() objective.Qualitative {
	return objective.Qualitative{ID: "I2", Label: "Enquête", Expected: "Satisfaction"}
}

func ofQuicker() objective.Spec {
	return objective.Spec{ID: "O1", Categories: []objective.Category{objective.ServiceQuality, objective.Other}, Title: "Plus vite", SelfEmployed: true,
		Actions: []objective.Action{
			{ID: "A1", By: branch.State, Title: "A", SelfEmployed: true, Progress: objective.Progress{Status: objective.Started, AsOf: law.Date(2024, 1, 2)}},
			{By: branch.Manager, Title: "B"}},
		Indicators: []objective.Indicator{objective.MustIndicator(ofDelay()), objective.MustIndicator(ofSurvey())}}
}

func TestAnObjectiveIsWrittenAndReadAsADocumentHasIt(t *testing.T) {
	wiretest.Both(t, quicker, objective.Must(ofQuicker()))
	wiretest.Both(t, quicker, ofQuicker())
	wiretest.Zero(t, `{}`, objective.Must(ofQuicker()))
	wiretest.Zero(t, `{}`, ofQuicker())
	wiretest.Both(t, `{"id":"O","categories":["other"],"title":"T"}`, objective.Must(objective.Spec{ID: "O", Title: "T", Categories: []objective.Category{objective.Other}}))
}

func TestWhatIsAtFaultInAnObjectiveIsToldWhereItIs(t *testing.T) {
	there := objective.Must(ofQuicker())
	for text, want := range map[string]string{
		`{"id":"O","categories":["other"]}`:                                                "`title` is missing",
		`{"id":"O","categories":[],"title":"T"}`:                                           "/categories: at least one category is expected",
		`{"id":"O","categories":["other","other"],"title":"T"}`:                            "/categories/1: category listed twice (L227-1, I)",
		`{"id":"O","categories":["other"],"title":"T","actions":[{"by":"state"}]}`:         "/actions/0: `title` is missing",
		`{"id":"O","categories":["other"],"title":"T","indicators":[{"id":"I"}]}`:          "/indicators/0: `kind` is missing",
		`{"id":"O","categories":["other"],"title":"T","indicators":[` + surveyed + `,{}]}`: "/indicators/1: `id` is missing",
		`{"id":"O","categories":["other"],"title":"T","actions":[{"by":"x","title":"T"}]}`: "/actions/0/by: `x` is neither state, body nor manager",
	} {
		wiretest.Refused(t, text, want, there)
	}
	assert.ErrorContains(t, there.UnmarshalJSON([]byte(`{"id":"O","categories":["other"],"title":"T"} x`)), "there is more after the value")
	wiretest.Refused(t, `{"id":"O","categories":["other"]}`, "`title` is missing", ofQuicker())
}

func TestAnIndicatorIsWrittenAndReadAsADocumentHasIt(t *testing.T) {
	wiretest.Both(t, delayed, objective.MustIndicator(ofDelay()))
	wiretest.Both(t, surveyed, objective.MustIndicator(ofSurvey()))
	wiretest.Both(t, delayed, ofDelay())
	wiretest.Both(t, surveyed, ofSurvey())
	wiretest.Both(t, `{"id":"I","label":"L","kind":"quantitative","unit":"%","direction":"at-least"}`,
		objective.MustIndicator(objective.Quantitative{ID: "I", Label: "L", Unit: "%", Direction: objective.AtLeast}))
	wiretest.Zero(t, `{}`, objective.MustIndicator(ofDelay()))
	wiretest.Zero(t, `{}`, ofDelay())
	wiretest.Zero(t, `{}`, ofSurvey())
	for text, q := range map[string]objective.Quantitative{
		`{"id":"I","kind":"quantitative"}`:              {ID: "I"},
		`{"label":"L","kind":"quantitative"}`:           {Label: "L"},
		`{"kind":"quantitative","unit":"%"}`:            {Unit: "%"},
		`{"kind":"quantitative","direction":"at-most"}`: {Direction: objective.AtMost},
		`{"kind":"quantitative","baseline":{}}`:         {Baseline: &objective.Figure{}},
		`{"kind":"quantitative","targets":{"2023":1}}`:  {Targets: []objective.Figure{{Year: 2023, Value: number("1")}}},
	} {
		written, err := json.Marshal(q)
		require.NoError(t, err)
		assert.Equal(t, text, string(written))
	}
}

func TestWhatIsAtFaultInAnIndicatorIsToldWhereItIs(t *testing.T) {
	there := objective.MustIndicator(ofDelay())
	for text, want := range map[string]string{
		`{"id":"I","label":"L","kind":"qualitative","unit":"%"}`:                                               "/unit: an indicator of this kind has no `unit`",
		`{"id":"I","label":"L","kind":"quantitative","unit":"%"}`:                                              "`direction` is missing",
		`{"id":"I","label":"L","kind":"quantitative","unit":"%","direction":"at-most","expected":"E"}`:         "/expected: an indicator of this kind has no `expected`",
		`{"id":"I","label":"L","kind":"other"}`:                                                                "/kind: unknown value `other`",
		`{"id":"I","label":"L","kind":"quantitative","unit":"%","direction":"at-most","baseline":{"year":22}}`: "/baseline/year: `22` is not a year of four digits",
		`{"id":"I","label":"L","kind":"quantitative","unit":"%","direction":"at-most","targets":{"23":1}}`:     "/targets/23: `23` is not a year of four digits",
	} {
		wiretest.Refused(t, text, want, there)
	}
	wiretest.Refused(t, surveyed, "/kind: an indicator of the other kind was expected", ofDelay())
	wiretest.Refused(t, delayed, "/kind: an indicator of the other kind was expected", ofSurvey())
}

func TestAnIndicatorSharesNothingWithItsSpec(t *testing.T) {
	spec := ofDelay()
	i := objective.MustIndicator(&spec)
	spec.Baseline.Year, spec.Targets[0].Year = 1999, 1999
	assert.Equal(t, objective.MustIndicator(ofDelay()), i)
}

func TestNoSpecDescribesNoIndicator(t *testing.T) {
	for _, none := range []objective.IndicatorSpec{nil, (*objective.Quantitative)(nil), (*objective.Qualitative)(nil)} {
		i, err := objective.NewIndicator(none)
		assert.EqualError(t, err, "malformed: `id` is missing (L227-1, I)\n`label` is missing (L227-1, I)")
		assert.Zero(t, i)
	}
	_, err := objective.NewIndicator(&objective.Qualitative{ID: "I", Label: "L"})
	assert.NoError(t, err)
}

func TestAnActionIsWrittenAndReadAsADocumentHasIt(t *testing.T) {
	action := ofQuicker().Actions[0]
	wiretest.Both(t, `{"id":"A1","by":"state","title":"A","selfEmployed":true,"status":"started","asOf":"2024-01-02"}`, action)
	wiretest.Both(t, `{"by":"body","title":"A","status":"abandoned"}`,
		objective.Action{By: branch.NationalBody, Title: "A", Progress: objective.Progress{Status: objective.Abandoned}})
	wiretest.Zero(t, `{}`, action)
	wiretest.Refused(t, `{"by":"state","title":"A","asOf":"2024-01-02"}`, "/asOf: `asOf` dates a `status`, which is missing", action)
	wiretest.Refused(t, `{"by":"state","title":"A","asOf":"2024-02-30","status":"done"}`, "/asOf: `2024-02-30` is not a calendar date", action)
}

func TestAProgressIsWrittenAndRead(t *testing.T) {
	done := objective.Progress{Status: objective.Done, AsOf: law.Date(2024, 3, 1)}
	wiretest.Both(t, `{"status":"done","asOf":"2024-03-01"}`, done)
	wiretest.Zero(t, `{}`, done)
	wiretest.Refused(t, `{"asOf":"2024-03-01"}`, "/asOf: `asOf` dates a `status`, which is missing", done)
	for _, never := range []any{objective.Progress{Status: objective.Done, AsOf: law.Date(2024, 2, 30)},
		objective.Action{Progress: objective.Progress{Status: objective.Done, AsOf: law.Date(2024, 2, 30)}}} {
		_, err := json.Marshal(never)
		assert.ErrorContains(t, err, "there is no such date")
	}
}

func TestFiguresAreWrittenAndReadAsADocumentHasThem(t *testing.T) {
	zero := objective.Figure{Year: 2024}
	wiretest.Both(t, `{"year":2024,"value":0}`, zero)
	wiretest.Zero(t, `{}`, zero)
	wiretest.Refused(t, `{"year":2024}`, "`value` is missing", zero)
	figures := objective.Figures{{Year: 2024, Value: number("-3e2")}, {Year: 2023, Value: number("0.10")}}
	wiretest.Both(t, `{"2024":-3e2,"2023":0.10}`, figures)
	wiretest.Zero(t, `{}`, figures)
	wiretest.Refused(t, `{"2024":1,"2024":2}`, "/2024: key `2024` comes twice", figures)
}

func TestADecimalGoesThroughTextAndJSON(t *testing.T) {
	wiretest.Both(t, `-0.50`, number("-0.50"))
	wiretest.Zero(t, `0`, number("1"))
	wiretest.Text(t, "85.0", number("85.0"))
	wiretest.Text(t, "0", objective.Decimal{})
	d := number("1")
	assert.Error(t, d.UnmarshalText([]byte("1 %")))
	assert.Equal(t, number("1"), d)
}

func TestAnObjectiveAndAnIndicatorAreOneLineForPeople(t *testing.T) {
	assert.Equal(t, "O1 Plus vite", objective.Must(ofQuicker()).String())
	assert.Equal(t, "O a b\ufffd", objective.Must(objective.Spec{ID: "O", Title: "a\n\t b\u202e", Categories: []objective.Category{objective.Other}}).String())
	assert.Equal(t, "I1 Délai (jours)", objective.MustIndicator(ofDelay()).String())
	assert.Equal(t, "I2 Enquête", objective.MustIndicator(ofSurvey()).String())
	assert.Empty(t, objective.Objective{}.String())
	assert.Empty(t, objective.Indicator{}.String())
}

func TestAnObjectiveFallsInNoCategoryBeyondThoseThatThereAre(t *testing.T) {
	for _, c := range []objective.Category{0, 15, 16, 17, 200, 255} {
		assert.False(t, objective.Must(ofQuicker()).In(c), "%d", c)
	}
}
