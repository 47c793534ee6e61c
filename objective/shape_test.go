package objective_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/internal/scan/scantest"
	"github.com/coglaw/coglaw/objective"
)

func TestAnObjectiveTellsWhatItsKeysHold(t *testing.T) {
	objectives := new(objective.Objective).ReadJSON
	categories := scantest.Shape(t, objectives, "categories")
	assert.Equal(t, 1, categories.Least)
	assert.True(t, categories.Once)
	assert.Equal(t, "implementation service-quality productivity coordination social-action scheme-management benefits collection priority "+
		"local-authorities performance financial-management occupational-prevention other", scantest.Words(*categories.Of))
	assert.Equal(t, "planned started done abandoned", scantest.Words(scantest.Shape(t, objectives, "actions", "status")))
	assert.Equal(t, scan.ADay, scantest.Shape(t, objectives, "actions", "asOf").Sort)
	assert.Equal(t, []scan.Case{{Unless: true, Key: "status", Refuses: []string{"asOf"}}}, scantest.Shape(t, objectives, "actions").Of.Cases)
	assert.Equal(t, scan.ByYear, scantest.Shape(t, objectives, "indicators", "targets").Sort)
	assert.Equal(t, scan.AFigure, scantest.Shape(t, objectives, "indicators", "targets").Of.Sort)
	assert.Equal(t, scan.AFigure, scantest.Shape(t, objectives, "indicators", "baseline", "value").Sort)

	name := func(read func(*scan.Scanner)) string { return scan.Describe(read).Name }
	assert.Equal(t, "objective", name(objectives))
	assert.Equal(t, "action", name(new(objective.Action).ReadJSON))
	assert.Equal(t, "figure", name(new(objective.Figure).ReadJSON))
	assert.Equal(t, "progress", name(new(objective.Progress).ReadJSON))
}

func TestAnIndicatorTellsWhatItsKindsHold(t *testing.T) {
	for _, read := range []func(*scan.Scanner){new(objective.Indicator).ReadJSON, new(objective.Quantitative).ReadJSON, new(objective.Qualitative).ReadJSON} {
		indicator := scan.Describe(read)
		assert.Equal(t, "indicator", indicator.Name)
		assert.Equal(t, []scan.Case{
			{Key: "kind", Is: "quantitative", Requires: []string{"unit", "direction"}, Refuses: []string{"expected"}},
			{Key: "kind", Is: "qualitative", Refuses: []string{"unit", "direction", "baseline", "targets"}},
		}, indicator.Cases)
		assert.Equal(t, "quantitative qualitative", scantest.Words(scantest.Shape(t, read, "kind")))
		assert.Equal(t, "at-least at-most", scantest.Words(scantest.Shape(t, read, "direction")))
	}
}
