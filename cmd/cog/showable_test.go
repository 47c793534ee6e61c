package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// The limit is one for all evaluations together, of the text each and of the figures once;
// no number is too large to be held against it.
func TestAllEvaluationsTogetherKeepTheLimit(t *testing.T) {
	for _, c := range []struct {
		text, figures, evaluations int
		fits                       bool
	}{
		{32_000_000, 0, 1, true},
		{32_000_001, 0, 1, false},
		{16_000_000, 0, 2, true},
		{16_000_000, 1, 2, false},
		{15_999_999, 2, 2, true},
		{15_999_999, 3, 2, false},
		{1, 32_000_000, 1, false},
		{1, 40_000_000, 100, false},
		{1 << 62, 0, 4, false},
		{1_000_000, 12_000_000, 20, true},
		{1_000_000, 12_000_001, 20, false},
	} {
		assert.Equal(t, c.fits, (&extent{text: c.text, figures: c.figures}).fits(c.evaluations), "%+v", c)
	}
}

func TestWhatIsTooLongToBeShownIsOutOfRange(t *testing.T) {
	document := func(evaluations int) *cog.Document {
		d, err := cog.Decode([]byte(`{"format":"coglaw/1","regime":"general","scope":"family","concluded":"2023-07-10",` +
			`"objectives":[{"id":"O","title":"` + tenThousand + `","categories":["other"]}],` +
			`"evaluations":[` + strings.Repeat(`{"opened":"2024-01-01"},`, evaluations-1) + `{"opened":"2024-01-01"}]}`))
		require.NoError(t, err)
		return &d
	}
	assert.NoError(t, showable(document(3_000), "text"))
	var m *law.Malformed
	require.ErrorAs(t, showable(document(4_000), "text"), &m)
	assert.Equal(t, "malformed: /evaluations: 4000 evaluations of a text of this length are not shown together", m.Error())
}

// What is shown is measured by the rows that it takes and by the names in them, whose lengths
// are chosen to tell them apart.
func TestWhatIsShownIsMeasuredByItsRowsAndTheNamesInThem(t *testing.T) {
	const (
		indicator = `{"id":"I01234567","label":"` + thousand + `","kind":"quantitative","unit":"` + hundred + `","direction":"at-least","targets":{"2023":1,"2024":2}}`
		replaced  = `{"id":"I01234567","label":"L","kind":"quantitative","unit":"%","direction":"at-least","targets":{"2023":1}}`
		aim       = `{"id":"O01","title":"` + tenThousand + `","categories":["other"],"indicators":[` + indicator + `]}`
		other     = `{"id":"P","title":"T","categories":["other"]}`
		results   = `,"results":[{"indicator":"I01234567","figures":{"2023":1,"2024":2,"2025":3}}]`
	)
	for name, c := range map[string]struct {
		changes, results   string
		text, figures      int
		svgText, svgFigure int
	}{
		// A row of the objective, with its id of 3 and its title of 10,000: 10,103. Four rows of
		// the indicator, two of them targets, with the id of the objective, its own of 9, the
		// label of 1,000 and the unit of 100: 1,212 each. A row of a plot takes 300 more.
		"the text":                           {text: 10_103 + 4*1_212, svgText: 10_403 + 4*1_512},
		"three figures":                      {results: results, text: 14_951, figures: 3 * 1_212, svgText: 16_451, svgFigure: 3 * 1_512},
		"a change of anything":               {changes: `{"kind":"remove-indicator","id":"I01234567"}`, text: 14_951 + 100, svgText: 16_451 + 400},
		"an objective added":                 {changes: `{"kind":"add-objective","objective":` + other + `}`, text: 14_951 + 100 + 102, svgText: 16_451 + 400 + 402},
		"an objective replaced":              {changes: `{"kind":"replace-objective","objective":` + aim + `}`, text: 14_951 + 100 + 14_951, svgText: 16_451 + 400 + 16_451},
		"an indicator added":                 {changes: `{"kind":"add-indicator","of":"O01","indicator":{"id":"J","label":"L","kind":"qualitative"}}`, text: 14_951 + 100 + 2*105, svgText: 16_451 + 400 + 2*405},
		"an indicator replaced":              {changes: `{"kind":"replace-indicator","indicator":` + replaced + `}`, text: 14_951 + 100 + 3*114, svgText: 16_451 + 400 + 3*414},
		"figures of the longer of the two":   {changes: `{"kind":"replace-indicator","indicator":` + replaced + `}`, results: results, text: 15_393, figures: 3 * 1_212, svgText: 18_093, svgFigure: 3 * 1_512},
		"targets set, with the names of all": {changes: `{"kind":"set-targets","id":"I01234567","targets":{"2023":1,"2024":2,"2025":3}}`, text: 14_951 + 100 + 3*1_212, svgText: 16_451 + 400 + 3*1_512},
	} {
		d, err := cog.Decode([]byte(`{"format":"coglaw/1","regime":"general","scope":"family","concluded":"2023-07-10","objectives":[` + aim + `],` +
			`"amendments":[{"number":1,"concluded":"2023-07-10","changes":[` + c.changes + `]}],"evaluations":[{"opened":"2024-01-01"` + c.results + `}]}`))
		require.NoError(t, err, name)
		for _, format := range []string{"text", "markdown"} {
			x := extentOf(&d, format)
			assert.Equal(t, c.text, x.text, name)
			assert.Equal(t, c.figures, x.figures, name)
		}
		x := extentOf(&d, "svg")
		assert.Equal(t, c.svgText, x.text, name)
		assert.Equal(t, c.svgFigure, x.figures, name)
	}
}

const (
	hundred     = ten + ten + ten + ten + ten + ten + ten + ten + ten + ten
	ten         = "abcdefghij"
	thousand    = hundred + hundred + hundred + hundred + hundred + hundred + hundred + hundred + hundred + hundred
	tenThousand = thousand + thousand + thousand + thousand + thousand + thousand + thousand + thousand + thousand + thousand
)
