package evaluation_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func TestMeasures(t *testing.T) {
	e := must(t, familyRecord(), family())
	got := slices.Collect(e.Measures())
	var years []string
	for _, m := range got {
		years = append(years, m.Indicator+" "+m.Unit+" "+m.Status().String())
	}
	assert.Equal(t, []string{"I1 % missed", "I2 % missed", "I2 % no-target", "I3 % no-target", "I3 % no-target",
		"I4 places missed", "I6 postes missed"}, years)
	assert.Equal(t, evaluation.Measure{Objective: "O1", Indicator: "I2", Label: "Appels téléphoniques traités par un agent", Unit: "%",
		Direction: objective.AtLeast, Year: 2009, Target: dec("90"), Reached: dec("74"), HasTarget: true, HasReached: true}, got[1])
	for m := range e.Measures() {
		assert.Equal(t, got[0], m)
		break
	}
}

// A year without a figure is missing, not zero: it has no gap, and is neither
// met nor missed, even where zero would meet the target.
func TestMissingYears(t *testing.T) {
	e := must(t, evaluation.Record{Opened: day(2007, 3, 5),
		Results: []evaluation.Result{{Indicator: "I1", Figures: figures(2004, "0", "20.8", "", "17.95")}}}, oldAge())
	var got []string
	for m := range e.Measures() {
		gap, ok := m.Gap()
		assert.Equal(t, m.HasTarget && m.HasReached, ok)
		assert.Equal(t, ok, gap != nil)
		got = append(got, m.Status().String())
	}
	assert.Equal(t, []string{"no-target", "met", "no-figure", "missed", "no-figure"}, got)
}

func TestStatusAndGapAreExact(t *testing.T) {
	tests := []struct {
		direction       objective.Direction
		target, reached string
		status          evaluation.Status
		gap             string
	}{
		{objective.AtLeast, "0.1", "0.3", evaluation.Met, "0.2"},
		{objective.AtMost, "0.1", "0.3", evaluation.Missed, "0.2"},
		{objective.AtMost, "0.3", "0.1", evaluation.Met, "-0.2"},
		{objective.AtLeast, "0.30", "0.3", evaluation.Met, "0"},
		{objective.AtMost, "3e-1", "0.300", evaluation.Met, "0"},
		{objective.AtLeast, "85.0", "84.9999999999999999999999999999", evaluation.Missed, "-0.0000000000000000000000000001"},
		{objective.AtMost, "-1", "-1.3", evaluation.Met, "-0.3"},
		{objective.AtLeast, "1e30", "1e-30", evaluation.Missed, "-999999999999999999999999999999.999999999999999999999999999999"},
		{0, "1", "2", evaluation.Missed, "1"},
	}
	for _, tt := range tests {
		m := evaluation.Measure{Direction: tt.direction, Target: dec(tt.target), Reached: dec(tt.reached), HasTarget: true, HasReached: true}
		assert.Equal(t, tt.status, m.Status(), "%+v", tt)
		gap, ok := m.Gap()
		require.True(t, ok)
		want, _ := new(big.Rat).SetString(tt.gap)
		assert.Zero(t, gap.Cmp(want), "%s, not %s", gap, tt.gap)
	}
	m := evaluation.Measure{Direction: objective.AtLeast, HasReached: true, Reached: dec("1")}
	assert.Equal(t, evaluation.NoTarget, m.Status())
}

func TestClosedLists(t *testing.T) {
	for _, f := range evaluation.Findings() {
		text, err := f.MarshalText()
		require.NoError(t, err)
		var back evaluation.Finding
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, f, back)
		assert.NotEqual(t, f.In(law.French), f.In(law.English))
	}
	assert.Equal(t, "not-assessable", evaluation.NotAssessable.String())
	assert.Error(t, new(evaluation.Finding).UnmarshalText([]byte("Reached")))
	for _, s := range []evaluation.Status{evaluation.Met, evaluation.Missed, evaluation.NoTarget, evaluation.NoFigure} {
		text, err := s.MarshalText()
		require.NoError(t, err)
		var back evaluation.Status
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, s, back)
		assert.NotEqual(t, s.In(law.French), s.In(law.English))
	}
	assert.Error(t, new(evaluation.Status).UnmarshalText([]byte("Met")))
}

func TestTheStatusesAreListedInTheirOrder(t *testing.T) {
	assert.Equal(t, []evaluation.Status{evaluation.Met, evaluation.Missed, evaluation.NoTarget, evaluation.NoFigure}, evaluation.Statuses())
}
