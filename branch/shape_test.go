package branch_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/internal/scan/scantest"
)

func TestASignatoryTellsWhatItsKeysHold(t *testing.T) {
	state, body := new(branch.StateSignatory).ReadJSON, new(branch.BodySignatory).ReadJSON
	assert.Equal(t, "stateSignatory", scan.Describe(state).Name)
	assert.Equal(t, "bodySignatory", scan.Describe(body).Name)
	assert.Equal(t, "minister state-delegate", scantest.Words(scantest.Shape(t, state, "capacity")))
	assert.Equal(t, "board-chair council-chair atmp-committee-chair director-general director orientation-council-chair executive-committee-chair",
		scantest.Words(scantest.Shape(t, body, "capacity")))
	portfolios := scantest.Shape(t, state, "portfolios")
	assert.True(t, portfolios.Once)
	assert.Equal(t, "social-security budget agriculture transport sea justice mines other", scantest.Words(*portfolios.Of))
}
