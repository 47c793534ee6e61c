package branch

import (
	"testing"

	"github.com/coglaw/coglaw/internal/scan/scantest"
)

func TestWhatIsWrittenIsWhatIsRead(t *testing.T) {
	scantest.ReadsAsWritten(t, stateSignatoryFields, signatoryJSON[StateCapacity]{})
	scantest.ReadsAsWritten(t, bodySignatoryFields, struct { // which a portfolio is not for
		Name     string `json:"name"`
		Capacity string `json:"capacity"`
		SignedOn string `json:"signedOn"`
	}{})
}
