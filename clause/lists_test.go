package clause_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/internal/enum/enumtest"
)

func TestTheListsOfTheFormat(t *testing.T) {
	for name, l := range map[string]enumtest.List{
		"means":      enumtest.Of(clause.MeansKinds(), "staff", "budget", "information-systems", "property", "other"),
		"conditions": enumtest.Of(clause.ConditionKinds(), "formation", "improvement", "evolution"),
		"domains":    enumtest.Of(clause.Domains(), "public-health", "medical-demography", "medicines", "access-to-care", "missions", "other"),
		"clauses": enumtest.Of(clause.ProvisionKinds(), "social-action-rules", "evaluation-criteria", "operations-covered",
			"solidarity-allowance-terms", "prevention-orientations", "data-exchange-annex"),
		"missions": enumtest.Of(clause.Missions(), "social-action", "prevention", "network"),
	} {
		t.Run(name, func(t *testing.T) {
			l.Named(t)
			l.ReadAsWritten(t)
			l.Closed(t)
		})
	}
}

func TestListsAreInTheOrderOfTheirConstants(t *testing.T) {
	assert.Equal(t, []clause.MeansKind{clause.Staff, clause.BudgetMeans, clause.InformationSystems, clause.Property, clause.OtherMeans},
		clause.MeansKinds())
	assert.Equal(t, []clause.ConditionKind{clause.Formation, clause.Improvement, clause.Evolution}, clause.ConditionKinds())
	assert.Equal(t, []clause.Domain{clause.PublicHealth, clause.MedicalDemography, clause.Medicines, clause.AccessToCare, clause.MissionsDomain, clause.OtherDomain}, clause.Domains())
	assert.Equal(t, []clause.ProvisionKind{clause.SocialActionRules, clause.EvaluationCriteria, clause.OperationsCovered, clause.SolidarityAllowanceTerms,
		clause.PreventionOrientations, clause.DataExchangeAnnex}, clause.ProvisionKinds())
	assert.Equal(t, []clause.Mission{clause.SocialActionMission, clause.PreventionMission, clause.NetworkMission}, clause.Missions())
}

func TestWhatIsInNoListHasNoName(t *testing.T) {
	enumtest.Nameless(t,
		clause.MeansKind(0), clause.ConditionKind(0), clause.Domain(0), clause.MeansKind(99), clause.ConditionKind(99), clause.Domain(99),
		clause.ProvisionKind(0), clause.Mission(0), clause.ProvisionKind(99), clause.Mission(99),
	)
}
