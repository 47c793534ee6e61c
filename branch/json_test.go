package branch_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/wire/wiretest"
	"github.com/coglaw/coglaw/law"
)

func TestASignatoryIsWrittenAndReadAsADocumentHasIt(t *testing.T) {
	minister := branch.StateSignatory{Name: "Ministre", Capacity: branch.Minister, SignedOn: law.Date(2023, 7, 10),
		Portfolios: []branch.Portfolio{branch.BudgetPortfolio, branch.OtherPortfolio}}
	director := branch.BodySignatory{Capacity: branch.Director}
	wiretest.Both(t, `{"name":"Ministre","capacity":"minister","signedOn":"2023-07-10","portfolios":["budget","other"]}`, minister)
	wiretest.Both(t, `{"capacity":"director"}`, director)
	wiretest.Both(t, `{"name":"N","capacity":"council-chair","signedOn":"2023-07-09"}`,
		branch.BodySignatory{Name: "N", Capacity: branch.CouncilChair, SignedOn: law.Date(2023, 7, 9)})
	wiretest.Zero(t, `{}`, minister)
	wiretest.Zero(t, `{}`, director)
	wiretest.Refused(t, `{"capacity": "director"}`, "/capacity: unknown value `director`", minister)
	wiretest.Refused(t, `{"capacity": "minister"}`, "/capacity: unknown value `minister`", director)
	wiretest.Refused(t, `{"capacity": "minister", "portfolios": ["budget", "sea", "budget"]}`, "/portfolios/2: `budget` is listed twice", minister)
	wiretest.Refused(t, `{"capacity": "director", "portfolios": ["budget"]}`, "/portfolios: unknown key", director)
	wiretest.Refused(t, `{"name": "N", "signedOn": "2023-02-30"}`, "/signedOn: `2023-02-30` is not a calendar date YYYY-MM-DD", minister)
	wiretest.Refused(t, `{"name": "N", "signedOn": "2023-02-28"}`, "`capacity` is missing", minister)
}

func TestADayThatDoesNotExistIsNotSigned(t *testing.T) {
	_, err := json.Marshal(branch.BodySignatory{Capacity: branch.Director, SignedOn: law.Date(2023, 2, 30)})
	assert.ErrorContains(t, err, "there is no such date")
}
