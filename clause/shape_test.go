package clause_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/internal/scan/scantest"
)

func TestAClauseTellsItsNameAndItsWords(t *testing.T) {
	for _, c := range []struct {
		read             func(*scan.Scanner)
		name, key, words string
	}{
		{new(clause.Means).ReadJSON, "means", "kind", "staff budget information-systems property other"},
		{new(clause.Commitment).ReadJSON, "commitment", "by", "state body manager"},
		{new(clause.Budget).ReadJSON, "budget", "kind", "management medical-control social-action prevention autonomy-support intervention"},
		{new(clause.Condition).ReadJSON, "condition", "kind", "formation improvement evolution"},
		{new(clause.Network).ReadJSON, "network", "", ""},
		{new(clause.Orientation).ReadJSON, "orientation", "domain", "public-health medical-demography medicines access-to-care missions other"},
		{new(clause.Forecast).ReadJSON, "forecast", "", ""},
		{new(clause.Provision).ReadJSON, "clause", "kind", "social-action-rules evaluation-criteria operations-covered solidarity-allowance-terms prevention-orientations data-exchange-annex"},
		{new(clause.Endowment).ReadJSON, "endowment", "", ""},
	} {
		assert.Equal(t, c.name, scan.Describe(c.read).Name)
		if c.key != "" {
			assert.Equal(t, c.words, scantest.Words(scantest.Shape(t, c.read, c.key)))
		}
	}
	assert.Equal(t, "condition", scantest.Shape(t, new(clause.Network).ReadJSON, "conditions").Of.Name)
	assert.Equal(t, []scan.Case{{Unless: true, Key: "status", Refuses: []string{"asOf"}}}, scan.Describe(new(clause.Commitment).ReadJSON).Cases)
}
