package evaluation

import (
	"testing"

	"github.com/coglaw/coglaw/internal/scan/scantest"
)

func TestWhatIsWrittenIsWhatIsRead(t *testing.T) {
	scantest.ReadsAsWritten(t, clauseFields, Clause{})
	scantest.ReadsAsWritten(t, recordFields, recordJSON{})
	scantest.ReadsAsWritten(t, resultFields, resultFigs{})
	scantest.ReadsAsWritten(t, viewFields, View{})
	scantest.ReadsAsWritten(t, silenceFields, silenceJSON{})
	scantest.ReadsAsWritten(t, measureFields, measureAlone{})
}
