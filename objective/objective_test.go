package objective_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/objective"
)

func answering() objective.Spec {
	return objective.Spec{
		ID: "answer", Title: "Answer users", SelfEmployed: true,
		Categories: []objective.Category{objective.ServiceQuality, objective.Productivity},
		Actions: []objective.Action{
			{By: branch.NationalBody, Title: "Open a second call centre"},
			{By: branch.State, Title: "Simplify the forms", SelfEmployed: true},
		},
		Indicators: []objective.Indicator{objective.MustIndicator(rate())},
	}
}

func TestAnObjectiveIsWhatItsSpecSays(t *testing.T) {
	o, err := objective.New(answering())
	require.NoError(t, err)
	assert.Equal(t, "answer", o.ID())
	assert.Equal(t, "Answer users", o.Title())
	assert.True(t, o.SelfEmployed())
	assert.Equal(t, answering().Categories, slices.Collect(o.Categories()))
	assert.Equal(t, answering().Actions, slices.Collect(o.Actions()))
	assert.Equal(t, answering().Indicators, slices.Collect(o.Indicators()))
	assert.Equal(t, answering(), o.Spec())
}

func TestAnActionIsSomebodysAndHasATitle(t *testing.T) {
	assert.NoError(t, objective.Action{By: branch.State, Title: "Simplify"}.Check())
	for want, a := range map[string]objective.Action{
		"malformed: `by` is missing\n`title` is missing": {},
		"malformed: `by` is missing":                     {By: 9, Title: "Simplify"},
		"malformed: /title: blank text":                  {By: branch.State, Title: " "},
		"malformed: /id: blank text":                     {ID: "\t", By: branch.State, Title: "Simplify"},
	} {
		assert.EqualError(t, a.Check(), want)
	}
}

func TestAnObjectiveNeedsNeitherActionsNorIndicators(t *testing.T) {
	_, err := objective.New(objective.Spec{ID: "a", Title: "A", Categories: []objective.Category{objective.Other}})
	assert.NoError(t, err)
}

func TestEachFaultOfAnObjectiveIsPointedAt(t *testing.T) {
	for want, spoil := range map[string]func(*objective.Spec){
		": `id` is missing":                    func(s *objective.Spec) { s.ID = "" },
		"/id: blank text":                      func(s *objective.Spec) { s.ID = " " },
		": `title` is missing":                 func(s *objective.Spec) { s.Title = "" },
		"/title: blank text":                   func(s *objective.Spec) { s.Title = " " },
		": `categories` is missing":            func(s *objective.Spec) { s.Categories = nil },
		"/categories/1: unknown category":      func(s *objective.Spec) { s.Categories[1] = 0 },
		"/categories/0: unknown category":      func(s *objective.Spec) { s.Categories[0] = 200 },
		"/categories/1: category listed twice": func(s *objective.Spec) { s.Categories[1] = objective.ServiceQuality },
		"/actions/1: `by` is missing":          func(s *objective.Spec) { s.Actions[1].By = 0 },
		"/actions/0: `by` is missing":          func(s *objective.Spec) { s.Actions[0].By = 200 },
		"/actions/0: `title` is missing":       func(s *objective.Spec) { s.Actions[0].Title = "" },
		"/actions/0/title: blank text":         func(s *objective.Spec) { s.Actions[0].Title = " " },
		"/indicators/0: `id` is missing":       func(s *objective.Spec) { s.Indicators[0] = objective.Indicator{} },
	} {
		s := answering()
		spoil(&s)
		o, err := objective.New(s)
		assert.Equal(t, []string{want}, faults(t, err))
		assert.Zero(t, o)
	}
}

func TestAllFaultsOfAnObjectiveAreReportedAtOnce(t *testing.T) {
	_, err := objective.New(objective.Spec{
		Title:      " ",
		Categories: []objective.Category{objective.Other, objective.Other, 99},
		Actions:    []objective.Action{{}}, Indicators: []objective.Indicator{{}},
	})
	assert.Equal(t, []string{
		": `id` is missing", "/title: blank text", "/categories/1: category listed twice", "/categories/2: unknown category",
		"/actions/0: `by` is missing", "/actions/0: `title` is missing", "/indicators/0: `id` is missing",
	}, faults(t, err))
}

func TestAnObjectiveCannotBeChanged(t *testing.T) {
	given := answering()
	o := objective.Must(given)
	for _, s := range []objective.Spec{given, o.Spec()} {
		s.Categories[0] = objective.Other
		s.Actions[0] = objective.Action{}
		s.Indicators[0] = objective.Indicator{}
	}
	assert.Equal(t, answering(), o.Spec())
}

func TestMustPanicsWhereNewFails(t *testing.T) {
	assert.Panics(t, func() { objective.Must(objective.Spec{}) })
}

// The bits of a summary, by hand: bit c for category c, 16+p for party p, then these.
const (
	byState      = 1 << (16 + branch.State)
	byBody       = 1 << (16 + branch.NationalBody)
	forIndeps    = 1 << 20
	actForIndeps = 1 << 21
	hasIndicator = 1 << 22
)

func bits(s objective.Spec) uint32 { return objective.Must(s).Summary().Bits() }

func TestTheSummaryTellsWhatTheLawAsksAfter(t *testing.T) {
	o := objective.Must(answering())
	for _, c := range objective.Categories() {
		in := c == objective.ServiceQuality || c == objective.Productivity
		assert.Equal(t, in, o.In(c), c)
		assert.Equal(t, in, o.Summary().Has(c), c)
	}
	assert.Equal(t, uint32(1<<objective.ServiceQuality|1<<objective.Productivity|byState|byBody|forIndeps|actForIndeps|hasIndicator), o.Summary().Bits())
}

// The widths: a value more than these holds would be written over another's bit.
func TestASummaryHasRoomForEveryCategoryAndParty(t *testing.T) {
	seen := uint32(byState | byBody | forIndeps | actForIndeps | hasIndicator)
	for _, c := range objective.Categories() {
		assert.Less(t, int(c), 16, c)
		bit := bits(objective.Spec{ID: "O", Title: "O", Categories: []objective.Category{c}})
		assert.Zero(t, seen&bit, c)
		seen |= bit
	}
	for _, p := range branch.AllParties() {
		assert.Less(t, int(p), 4, p)
		bit := objective.SummaryOf(objective.Action{By: p}).Bits()
		assert.Equal(t, p == branch.Manager, seen&bit == 0, p)
	}
}

func TestTheZeroSummaryIsThatOfNoObjective(t *testing.T) {
	var sum objective.Summary
	for c := objective.Category(0); c < 255; c++ {
		assert.False(t, sum.Has(c))
	}
	assert.Zero(t, sum.Bits())
	nobodys := objective.SummaryOf(objective.Action{SelfEmployed: true})
	for c := objective.Category(0); c < 32; c++ {
		assert.False(t, nobodys.Has(c), "what tells of actions is no category")
	}
	assert.False(t, objective.Must(answering()).Summary().Has(200), "what is no category is in none")
}

func TestDedicatedActionsAreNotADedicatedObjective(t *testing.T) {
	s := answering()
	s.SelfEmployed = false
	assert.Zero(t, bits(s)&forIndeps)
	assert.NotZero(t, bits(s)&actForIndeps)
	s.SelfEmployed, s.Actions = true, s.Actions[:1]
	assert.NotZero(t, bits(s)&forIndeps)
	assert.Zero(t, bits(s)&actForIndeps)
	s.Indicators = nil
	assert.Zero(t, bits(s)&hasIndicator)
}

func TestSummariesAddUp(t *testing.T) {
	one := objective.Must(objective.Spec{ID: "a", Title: "A", Categories: []objective.Category{objective.Other},
		Actions: []objective.Action{{By: branch.State, Title: "Pay", SelfEmployed: true}}}).Summary()
	two := objective.Must(objective.Spec{ID: "b", Title: "B", Categories: []objective.Category{objective.SocialAction},
		Actions: []objective.Action{{By: branch.NationalBody, Title: "Help"}}, SelfEmployed: true}).Summary()
	sum := one.Plus(two)
	assert.True(t, sum.Has(objective.Other) && sum.Has(objective.SocialAction))
	assert.False(t, sum.Has(objective.Productivity))
	assert.Equal(t, uint32(1<<objective.Other|1<<objective.SocialAction|byState|byBody|forIndeps|actForIndeps), sum.Bits())
	assert.Equal(t, sum, two.Plus(one))
	assert.Equal(t, one, one.Plus(objective.Summary(0)))
	assert.Equal(t, one.Bits()&^(1<<objective.Other), objective.SummaryOf(objective.Action{By: branch.State, SelfEmployed: true}).Bits())
}

func TestWhatAnObjectiveShowsByItselfIsToldFromItsParts(t *testing.T) {
	o := objective.Must(objective.Spec{ID: "O", Title: "T", Categories: []objective.Category{objective.Implementation, objective.Other}, SelfEmployed: true,
		Actions:    []objective.Action{{By: branch.State, Title: "A", SelfEmployed: true}, {By: branch.Manager, Title: "A"}, {By: branch.NationalBody, Title: "A"}},
		Indicators: []objective.Indicator{objective.MustIndicator(objective.Qualitative{ID: "I", Label: "L"})}})
	bare := objective.Must(objective.Spec{ID: "O", Title: "T", Categories: []objective.Category{objective.Implementation, objective.Other}, SelfEmployed: true})
	assert.Equal(t, bare.Summary(), o.Summary().Own())
	assert.Equal(t, bare.Summary(), bare.Summary().Own())
	assert.NotEqual(t, o.Summary(), o.Summary().Own())
}
