package clause

import (
	"testing"

	"github.com/coglaw/coglaw/internal/scan/scantest"
)

func TestWhatIsWrittenIsWhatIsRead(t *testing.T) {
	scantest.ReadsAsWritten(t, meansFields, Means{})
	scantest.ReadsAsWritten(t, commitmentFields, commitmentJSON{})
	scantest.ReadsAsWritten(t, budgetFields, Budget{})
	scantest.ReadsAsWritten(t, conditionFields, Condition{})
	scantest.ReadsAsWritten(t, networkFields, networkJSON{})
	scantest.ReadsAsWritten(t, orientationFields, Orientation{})
	scantest.ReadsAsWritten(t, forecastFields, forecastJSON{})
	scantest.ReadsAsWritten(t, provisionFields, Provision{})
	scantest.ReadsAsWritten(t, endowmentFields, Endowment{})
}
