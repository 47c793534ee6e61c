package cog

import (
	"testing"

	"github.com/coglaw/coglaw/internal/scan/scantest"
)

func TestWhatIsWrittenIsWhatIsRead(t *testing.T) {
	scantest.ReadsAsWritten(t, documentFields, documentJSON{})
	scantest.ReadsAsWritten(t, termFields, termJSON{})
	scantest.ReadsAsWritten(t, bodyFields, Body{})
	scantest.ReadsAsWritten(t, managerFields, Body{})
	scantest.ReadsAsWritten(t, sicknessFields, sicknessJSON{})
	scantest.ReadsAsWritten(t, amendmentFields, amendmentJSON{})
	scantest.ReadsAsWritten(t, changeFields, changeJSON{})
	scantest.ReadsAsWritten(t, transmissionFields, transmissionJSON{})
	scantest.ReadsAsWritten(t, stateFields, stateJSON{})
	scantest.ReadsAsWritten(t, planFields, planJSON{})
}
