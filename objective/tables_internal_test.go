package objective

import (
	"testing"

	"github.com/coglaw/coglaw/internal/scan/scantest"
)

func TestWhatIsWrittenIsWhatIsRead(t *testing.T) {
	scantest.ReadsAsWritten(t, specFields, specJSON{})
	scantest.ReadsAsWritten(t, actionFields, actionJSON{})
	scantest.ReadsAsWritten(t, progressFields, progressJSON{})
	scantest.ReadsAsWritten(t, indicatorFields, indicatorJSON{})
	scantest.ReadsAsWritten(t, figureFields, figureJSON{})
}
