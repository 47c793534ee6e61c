package amendment

import (
	"testing"

	"github.com/coglaw/coglaw/internal/scan/scantest"
)

func TestWhatIsWrittenIsWhatIsRead(t *testing.T) {
	scantest.ReadsAsWritten(t, clauseFields, Clause{})
	scantest.ReadsAsWritten(t, triggerFields, Trigger{})
	scantest.ReadsAsWritten(t, reasonFields, Reason{})
}
