package branch_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

func TestASignatorySignsInACapacityOfItsParty(t *testing.T) {
	day := law.MustParseDay("2023-07-10")
	minister, err := branch.NewSignatory("Mme X", branch.Minister, day)
	require.NoError(t, err)
	assert.Equal(t, branch.StateSignatory{Name: "Mme X", Capacity: branch.Minister, SignedOn: day}, minister)
	director, err := branch.NewSignatory("", branch.Director, law.Day{})
	require.NoError(t, err)
	assert.Equal(t, branch.BodySignatory{Capacity: branch.Director}, director)
}

// faultsOf returns the faults an error carries.
func faultsOf(t *testing.T, err error) []law.Fault {
	t.Helper()
	var m *law.Malformed
	require.ErrorAs(t, err, &m)
	return slices.Collect(m.Faults())
}

func TestASignatoryIsRefusedWithItsArticle(t *testing.T) {
	for _, c := range []struct {
		name     string
		capacity branch.BodyCapacity
		on       law.Day
		pointers []string
	}{
		{" ", branch.Director, law.Day{}, []string{"/name"}},
		{"X", 0, law.Day{}, []string{""}},
		{"X", 99, law.Day{}, []string{""}},
		{"X", branch.Director, law.Date(2023, 2, 30), []string{"/signedOn"}},
		{"\t", 0, law.Date(2023, 2, 30), []string{"/name", "", "/signedOn"}},
	} {
		s, err := branch.NewSignatory(c.name, c.capacity, c.on)
		assert.Zero(t, s)
		var pointers []string
		for _, f := range faultsOf(t, err) {
			pointers = append(pointers, f.Pointer)
			assert.Equal(t, []law.Citation{{Article: law.L227_2}}, f.Citations)
		}
		assert.Equal(t, c.pointers, pointers)
	}
	_, err := branch.NewSignatory("X", branch.StateCapacity(9), law.Day{})
	assert.ErrorContains(t, err, "L227-2")
}

// Whether the day is one, and whether it fits, is for the act that is signed.
func TestASignatoryIsCheckedButForItsDay(t *testing.T) {
	nowhere := law.Date(2023, 2, 30)
	assert.NoError(t, branch.BodySignatory{Capacity: branch.Director, SignedOn: nowhere}.Check())
	assert.EqualError(t, branch.BodySignatory{Name: "X", SignedOn: nowhere}.Check(), "malformed: `capacity` is missing")
	assert.EqualError(t, branch.StateSignatory{Name: " ", Capacity: branch.Minister}.Check(), "malformed: /name: blank text")
}

func TestWhoSignsForTheStateHasPortfoliosEachOnce(t *testing.T) {
	signed := func(list ...branch.Portfolio) branch.StateSignatory {
		return branch.StateSignatory{Capacity: branch.Minister, Portfolios: list}
	}
	assert.NoError(t, signed().Check())
	assert.NoError(t, signed(branch.Portfolios()...).Check())
	err := signed(branch.BudgetPortfolio, 0, branch.SeaPortfolio, branch.BudgetPortfolio, 99, 0).Check()
	assert.EqualError(t, err, "malformed: /portfolios/1: unknown value\n/portfolios/3: `budget` is listed twice\n"+
		"/portfolios/4: unknown value\n/portfolios/5: unknown value")
	codes := map[law.Code]int{}
	for _, f := range faultsOf(t, err) {
		codes[f.Code]++
	}
	assert.Equal(t, map[law.Code]int{law.UnknownWord: 3, law.UsedTwice: 1}, codes)
}

func TestWhoSignsForTheBodyHasNoPortfolio(t *testing.T) {
	assert.NoError(t, branch.BodySignatory{Capacity: branch.Director, Portfolios: []branch.Portfolio{}}.Check())
	err := branch.BodySignatory{Capacity: branch.Director, Portfolios: []branch.Portfolio{branch.BudgetPortfolio}}.Check()
	assert.EqualError(t, err, "malformed: /portfolios: only who signs for the State has a portfolio")
	assert.Equal(t, law.NotAllowed, faultsOf(t, err)[0].Code)
}

func TestACopyOfASignatorySharesNoPortfolio(t *testing.T) {
	s := branch.StateSignatory{Name: "X", Capacity: branch.Minister, Portfolios: []branch.Portfolio{branch.SeaPortfolio}}
	c := s.Clone()
	assert.Equal(t, s, c)
	c.Portfolios[0] = branch.MinesPortfolio
	assert.Equal(t, branch.SeaPortfolio, s.Portfolios[0])
	assert.Equal(t, branch.BodySignatory{Capacity: branch.Director}, branch.BodySignatory{Capacity: branch.Director}.Clone())
}
