package objective_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func rate() objective.Quantitative {
	return objective.Quantitative{
		ID: "rate", Label: "Calls answered", Unit: "%", Direction: objective.AtLeast,
		Baseline: &objective.Figure{Year: 2022, Value: number("82.5")},
		Targets:  []objective.Figure{{Year: 2024, Value: number("86")}, {Year: 2023, Value: number("85.0")}},
	}
}

func survey() objective.Qualitative {
	return objective.Qualitative{ID: "survey", Label: "Survey of users", Expected: "one a year"}
}

// faults returns each fault as "pointer: message", checking that all cite the
// article.
func faults(t *testing.T, err error) []string {
	t.Helper()
	var m *law.Malformed
	require.ErrorAs(t, err, &m)
	var said []string
	for f := range m.Faults() {
		assert.Equal(t, []law.Citation{{Article: law.L227_1, Place: law.Place{Division: "I"}}}, f.Citations)
		said = append(said, f.Pointer+": "+f.Message.EN)
	}
	return said
}

func TestAQuantitativeIndicatorHasFigures(t *testing.T) {
	i, err := objective.NewIndicator(rate())
	require.NoError(t, err)
	assert.Equal(t, "rate", i.ID())
	assert.Equal(t, "Calls answered", i.Label())
	assert.True(t, i.IsQuantitative())
	assert.Equal(t, "%", i.Unit())
	assert.Equal(t, objective.AtLeast, i.Direction())
	assert.Empty(t, i.Expected())
	assert.Equal(t, rate().Targets, slices.Collect(i.Targets()), "in the order they were written")
	baseline, ok := i.Baseline()
	assert.True(t, ok)
	assert.Equal(t, *rate().Baseline, baseline)
}

func TestAQualitativeIndicatorHasNone(t *testing.T) {
	i, err := objective.NewIndicator(survey())
	require.NoError(t, err)
	assert.Equal(t, "survey", i.ID())
	assert.Equal(t, "Survey of users", i.Label())
	assert.False(t, i.IsQuantitative())
	assert.Equal(t, "one a year", i.Expected())
	assert.Empty(t, i.Unit())
	assert.Zero(t, i.Direction())
	assert.Empty(t, slices.Collect(i.Targets()))
	_, ok := i.Baseline()
	assert.False(t, ok)
}

func TestATargetIsFoundByItsYear(t *testing.T) {
	i := objective.MustIndicator(rate())
	v, ok := i.Target(2023)
	assert.True(t, ok)
	assert.Equal(t, "85.0", v.String())
	_, ok = i.Target(2025)
	assert.False(t, ok)
}

func TestEachFaultOfAQuantitativeIndicatorIsPointedAt(t *testing.T) {
	for want, spoil := range map[string]func(*objective.Quantitative){
		": `id` is missing":                            func(q *objective.Quantitative) { q.ID = "" },
		"/id: blank text":                              func(q *objective.Quantitative) { q.ID = " " },
		": `label` is missing":                         func(q *objective.Quantitative) { q.Label = "" },
		"/label: blank text":                           func(q *objective.Quantitative) { q.Label = "\t" },
		": `unit` is missing":                          func(q *objective.Quantitative) { q.Unit = "" },
		"/unit: blank text":                            func(q *objective.Quantitative) { q.Unit = "\u00a0" },
		": `direction` is missing":                     func(q *objective.Quantitative) { q.Direction = 0 },
		"/baseline/year: not a year of four digits":    func(q *objective.Quantitative) { q.Baseline.Year = 0 },
		"/targets/999: not a year of four digits":      func(q *objective.Quantitative) { q.Targets[0].Year = 999 },
		"/targets/10000: not a year of four digits":    func(q *objective.Quantitative) { q.Targets[0].Year = 10000 },
		"/targets/2023: two targets for the same year": func(q *objective.Quantitative) { q.Targets[0].Year = 2023 },
	} {
		q := rate()
		spoil(&q)
		i, err := objective.NewIndicator(q)
		assert.Equal(t, []string{want}, faults(t, err))
		assert.Zero(t, i)
	}
}

func TestEachFaultOfAQualitativeIndicatorIsPointedAt(t *testing.T) {
	for want, spoil := range map[string]func(*objective.Qualitative){
		": `id` is missing":     func(q *objective.Qualitative) { q.ID = "" },
		": `label` is missing":  func(q *objective.Qualitative) { q.Label = "" },
		"/label: blank text":    func(q *objective.Qualitative) { q.Label = " " },
		"/expected: blank text": func(q *objective.Qualitative) { q.Expected = "\n" },
	} {
		q := survey()
		spoil(&q)
		_, err := objective.NewIndicator(q)
		assert.Equal(t, []string{want}, faults(t, err))
	}
}

func TestAllFaultsOfAnIndicatorAreReportedAtOnce(t *testing.T) {
	_, err := objective.NewIndicator(objective.Quantitative{
		Label: " ", Direction: 9, Baseline: &objective.Figure{},
		Targets: []objective.Figure{{Year: 2023}, {Year: 2023}, {Year: 2023}, {}},
	})
	assert.Equal(t, []string{
		": `id` is missing", "/label: blank text", ": `unit` is missing", ": `direction` is missing",
		"/baseline/year: not a year of four digits", "/targets/2023: two targets for the same year",
		"/targets/2023: two targets for the same year", "/targets/0: not a year of four digits",
	}, faults(t, err))
}

func TestWhatIsOptionalMayBeAbsent(t *testing.T) {
	q := rate()
	q.Baseline, q.Targets = nil, nil
	none, err := objective.NewIndicator(q)
	assert.NoError(t, err)
	q.Targets = []objective.Figure{}
	assert.Equal(t, none, objective.MustIndicator(q), "no targets are no targets, however they are written")
	_, err = objective.NewIndicator(objective.Qualitative{ID: "survey", Label: "Survey of users"})
	assert.NoError(t, err)
}

func TestASpecMakesTheSameIndicatorAgain(t *testing.T) {
	for _, spec := range []objective.IndicatorSpec{rate(), survey()} {
		i := objective.MustIndicator(spec)
		assert.Equal(t, spec, i.Spec())
		assert.Equal(t, i, objective.MustIndicator(i.Spec()))
	}
}

func TestAnIndicatorCannotBeChanged(t *testing.T) {
	given := rate()
	i := objective.MustIndicator(given)
	given.Targets[0].Year = 1900
	given.Baseline.Year = 1900
	got := i.Spec().(objective.Quantitative)
	got.Targets[0].Year = 1900
	got.Baseline.Year = 1900
	assert.Equal(t, rate(), i.Spec())
}

func TestMustIndicatorPanicsWhereNewIndicatorFails(t *testing.T) {
	assert.Panics(t, func() { objective.MustIndicator(objective.Qualitative{}) })
}
