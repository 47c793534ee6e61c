package evaluation_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/internal/scan/scantest"
)

func TestARecordTellsWhatItsKeysHold(t *testing.T) {
	read := new(evaluation.Record).ReadJSON
	assert.Equal(t, "evaluation", scan.Describe(read).Name)
	assert.Equal(t, scan.Shape{Sort: scan.AList, Of: &scan.Shape{Sort: scan.AText}, Once: true}, scantest.Shape(t, read, "objectives"))
	assert.Equal(t, "result", scantest.Shape(t, read, "results").Of.Name)
	assert.Equal(t, scan.ByYear, scantest.Shape(t, read, "results", "figures").Sort)
	assert.Equal(t, "view", scantest.Shape(t, read, "views").Of.Name)
	assert.Equal(t, "state body", scantest.Words(scantest.Shape(t, read, "views", "by")), "who alone are heard")
	assert.Equal(t, "reached partly not-reached not-assessable", scantest.Words(scantest.Shape(t, read, "views", "finding")))
	assert.Equal(t, "silence", scantest.Shape(t, read, "silent").Of.Name)
	assert.Equal(t, "state body", scantest.Words(scantest.Shape(t, read, "silent", "by")))
	assert.Equal(t, "by", scantest.Shape(t, read, "silent").OncePer)

	clause := new(evaluation.Clause).ReadJSON
	assert.Equal(t, "evaluationProcess", scan.Describe(clause).Name)
	assert.Equal(t, "state body manager", scantest.Words(*scantest.Shape(t, clause, "heard").Of))
	assert.Equal(t, "measure", scan.Describe(new(evaluation.Measure).ReadJSON).Name)
}
