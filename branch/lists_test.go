package branch_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/enum/enumtest"
)

func TestTheListsOfTheFormat(t *testing.T) {
	for name, l := range map[string]enumtest.List{
		"offices of the State": enumtest.Of(branch.StateCapacities(), "minister", "state-delegate"),
		"offices of a body": enumtest.Of(branch.BodyCapacities(),
			"board-chair", "council-chair", "atmp-committee-chair", "director-general", "director", "orientation-council-chair", "executive-committee-chair"),
		"portfolios": enumtest.Of(branch.Portfolios(),
			"social-security", "budget", "agriculture", "transport", "sea", "justice", "mines", "other"),
		"budgets": enumtest.Of(branch.BudgetKinds(),
			"management", "medical-control", "social-action", "prevention", "autonomy-support", "intervention"),
		"recipients": enumtest.Of(branch.Recipients(),
			"supervisory-council", "parliament-commission", "national-assembly-commission", "senate-commission"),
	} {
		t.Run(name, func(t *testing.T) {
			l.Named(t)
			l.ReadAsWritten(t)
			l.Closed(t)
		})
	}
}

func TestListsAreInTheOrderOfTheirConstants(t *testing.T) {
	assert.Equal(t, []branch.StateCapacity{branch.Minister, branch.StateDelegate}, branch.StateCapacities())
	assert.Equal(t, []branch.BodyCapacity{branch.BoardChair, branch.CouncilChair, branch.ATMPCommitteeChair, branch.DirectorGeneral, branch.Director,
		branch.OrientationCouncilChair, branch.ExecutiveCommitteeChair},
		branch.BodyCapacities())
	assert.Equal(t, []branch.BudgetKind{branch.Management, branch.MedicalControl, branch.SocialAction, branch.Prevention, branch.AutonomySupport, branch.Intervention},
		branch.BudgetKinds())
	assert.Equal(t, []branch.Recipient{branch.SupervisoryCouncil, branch.ParliamentCommission, branch.AssemblyCommission, branch.SenateCommission},
		branch.Recipients())
	assert.Equal(t, []branch.Portfolio{branch.SocialSecurityPortfolio, branch.BudgetPortfolio, branch.AgriculturePortfolio, branch.TransportPortfolio,
		branch.SeaPortfolio, branch.JusticePortfolio, branch.MinesPortfolio, branch.OtherPortfolio}, branch.Portfolios())
}

func TestWhatIsInNoListHasNoName(t *testing.T) {
	enumtest.Nameless(t,
		branch.StateCapacity(0), branch.BodyCapacity(0), branch.BudgetKind(0), branch.Recipient(0),
		branch.StateCapacity(99), branch.BodyCapacity(99), branch.BudgetKind(99), branch.Recipient(99), branch.Portfolio(0), branch.Portfolio(99),
	)
}
