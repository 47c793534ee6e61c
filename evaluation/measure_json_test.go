package evaluation_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/wire/wiretest"
	"github.com/coglaw/coglaw/objective"
)

func TestAMeasureIsWrittenAndRead(t *testing.T) {
	m := evaluation.Measure{Objective: "O1", Indicator: "I1", Label: "L", Unit: "%", Direction: objective.AtMost, Year: 2024,
		Target: objective.MustParseDecimal("10.0"), HasTarget: true, Reached: objective.Decimal{}, HasReached: true}
	wiretest.Both(t, `{"objective":"O1","indicator":"I1","label":"L","unit":"%","direction":"at-most","year":2024,"target":10.0,"value":0}`, m)
	assert.Equal(t, evaluation.Met, m.Status())
	wiretest.Both(t, `{"objective":"O1","indicator":"I1","year":2024}`, evaluation.Measure{Objective: "O1", Indicator: "I1", Year: 2024})
	wiretest.Zero(t, `{}`, m)
	wiretest.Refused(t, `{"objective":"O1"}`, "`indicator` is missing", m)
	wiretest.Refused(t, `{"indicator":"I1"}`, "`objective` is missing", m)
}
