package objective_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/internal/enum/enumtest"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func TestTheKindsOfIndicatorAndTheDirectionsAreLists(t *testing.T) {
	for _, l := range []enumtest.List{
		enumtest.Of(objective.IndicatorKinds(), "quantitative", "qualitative"),
		enumtest.Of(objective.Directions(), "at-least", "at-most"),
	} {
		l.Named(t)
		l.ReadAsWritten(t)
		l.Closed(t)
	}
	assert.Equal(t, []objective.Direction{objective.AtLeast, objective.AtMost}, objective.Directions())
	var said []law.Text
	for _, k := range objective.IndicatorKinds() {
		said = append(said, law.Say(k))
	}
	assert.Equal(t, []law.Text{{FR: "quantitatif", EN: "quantitative"}, {FR: "qualitatif", EN: "qualitative"}}, said)
}
