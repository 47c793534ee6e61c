package branch

import (
	"slices"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/law"
)

// A Portfolio is what a signatory for the State is in charge of (ministre chargé de …).
// L. 227-1 speaks of the competent authority alone; texts of other bodies name the
// ministers who sign. One person may hold several. The zero Portfolio is none.
type Portfolio uint8

// The portfolios.
const (
	_                       Portfolio = iota
	SocialSecurityPortfolio           // of the minister for social security (sécurité sociale)
	BudgetPortfolio                   // of the minister for the budget (budget)
	AgriculturePortfolio              // of the minister for agriculture (agriculture)
	TransportPortfolio                // of the minister for transport (transports)
	SeaPortfolio                      // of the minister for the sea (mer)
	JusticePortfolio                  // of the minister of justice (justice)
	MinesPortfolio                    // of the minister for mines (mines)
	OtherPortfolio                    // any other
)

var portfolios = enum.Table[Portfolio]{
	SocialSecurityPortfolio: {Slug: "social-security", Label: law.Text{FR: "sécurité sociale", EN: "social security"}},
	BudgetPortfolio:         {Slug: "budget", Label: law.Text{FR: "budget", EN: "budget"}},
	AgriculturePortfolio:    {Slug: "agriculture", Label: law.Text{FR: "agriculture", EN: "agriculture"}},
	TransportPortfolio:      {Slug: "transport", Label: law.Text{FR: "transports", EN: "transport"}},
	SeaPortfolio:            {Slug: "sea", Label: law.Text{FR: "mer", EN: "the sea"}},
	JusticePortfolio:        {Slug: "justice", Label: law.Text{FR: "justice", EN: "justice"}},
	MinesPortfolio:          {Slug: "mines", Label: law.Text{FR: "mines", EN: "mines"}},
	OtherPortfolio:          {Slug: "other", Label: law.Text{FR: "autre portefeuille", EN: "another portfolio"}},
}

// Portfolios returns the portfolios in the order of their constants.
func Portfolios() []Portfolio { return slices.Collect(portfolios.All()) }

// String returns the slug, "" for the zero Portfolio.
func (p Portfolio) String() string { return portfolios.Slug(p) }

// In names the portfolio.
func (p Portfolio) In(l law.Language) string { return portfolios.In(p, l) }

// MarshalText writes the slug.
func (p Portfolio) MarshalText() ([]byte, error) { return portfolios.Marshal(p) }

// UnmarshalText reads a slug.
func (p *Portfolio) UnmarshalText(text []byte) error { return portfolios.Unmarshal(p, text) }
