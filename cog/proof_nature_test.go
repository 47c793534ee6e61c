package cog_test

import (
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A nature is what an entry of the law is, whatever its version: of which kind, about which
// act, where it points, and which two places it compares where it compares any.
type nature struct {
	rule     law.Rule
	kind     statute.Kind
	about    statute.Act
	pointer  string
	compares statute.Relation
}

// natures are those of every slug, in the order of the slugs.
var natures = sync.OnceValue(func() []nature {
	const rule, observation, norm, duty = statute.Rule, statute.Observation, statute.OpenNorm, statute.Duty
	const convention, amendment, evaluation = statute.Convention, statute.Amendment, statute.Evaluation
	return []nature{
		{law.LegalBasis, rule, convention, "/concluded", statute.Founded},
		{law.CoveredScope, rule, convention, "/scope", 0},
		{law.EntitledBody, rule, convention, "/body/code", 0},
		{law.BodyOfScope, rule, convention, "/body/code", statute.Managed},
		{law.StateParty, rule, convention, "/state", 0},
		{law.BodySignatories, rule, convention, "/body/signatories", 0},
		{law.ReciprocalCommitments, rule, convention, "/commitments", 0},
		{law.ActionsByEachParty, rule, convention, "/objectives", 0},
		{law.OperatingMeans, rule, convention, "/means", 0},
		{law.ImplementationObjectives, rule, convention, "/objectives", 0},
		{law.ServiceQualityObjectives, rule, convention, "/objectives", 0},
		{law.ProductivityObjectives, rule, convention, "/objectives", 0},
		{law.CoordinationObjectives, rule, convention, "/objectives", 0},
		{law.SocialActionObjectives, rule, convention, "/objectives", 0},
		{law.BudgetRules, rule, convention, "/budgets", 0},
		{law.NetworkExclusion, rule, convention, "/network", 0},
		{law.SelfEmployedCommitments, rule, convention, "/objectives", 0},
		{law.AmendmentConditions, rule, convention, "/amendmentConditions", 0},
		{law.EvaluationProcess, rule, convention, "/evaluationProcess", 0},
		{law.SicknessOrientations, rule, convention, "/orientations", 0},
		{law.ControlPlan, rule, convention, "/controlPlan", 0},
		{law.MinimumTerm, rule, convention, "/term", 0},
		{law.AmendmentBasis, rule, amendment, "/concluded", statute.Founded},
		{law.AmendmentSameBody, rule, amendment, "/body/code", statute.SameBody},
		{law.DelegatedFundsTerm, rule, amendment, "/term", 0},
		{law.AmendmentInTerm, observation, amendment, "/concluded", statute.WhileItRuns},
		{law.AmendmentTrigger, observation, amendment, "/reason", statute.ProvidedReason},
		{law.AdversarialEvaluation, observation, evaluation, "/views", statute.EachHeard},
		{law.RetroactiveTerm, observation, convention, "/term", statute.EndsLater},
		{law.SignatureDays, observation, convention, "/concluded", statute.LastSignature},
		{law.LateSignature, observation, convention, "/concluded", statute.SignedInTime},
		{law.ConsistentConvention, observation, convention, "/consistentWith/term", statute.SharesDays},
		{law.FinancingActs, norm, convention, "", 0},
		{law.ConsistentOrientations, norm, convention, "", 0},
		{law.FrameworkConvention, norm, convention, "", 0},
		{law.InformSupervisoryCouncil, duty, convention, "", 0},
		{law.TransmitToParliament, duty, convention, "", 0},
		{law.AnnualSicknessAmendment, duty, convention, "", 0},
	}
})

// reaching are the rules that tell whether the law reaches an act at all.
var reaching = []law.Rule{law.LegalBasis, law.CoveredScope, law.AmendmentBasis}

// What the décret 2018-174 keeps of R. 611-18 and R. 611-19 until 2020-01-01, for amendments
// alone. Nothing else is kept beyond its end; and what L. 611-7 said of the State as a party
// R. 611-18 says of the amendments of those two years, and of no convention.
var keptByDecree = []law.Rule{
	law.ImplementationObjectives, law.ServiceQualityObjectives, law.ProductivityObjectives, law.SocialActionObjectives,
	law.BudgetRules, law.AmendmentConditions, law.EvaluationProcess, law.SicknessOrientations, law.ControlPlan,
	law.BodySignatories, law.SignatureDays, law.RetroactiveTerm, law.ConsistentConvention, law.TransmitToParliament,
}

func TestEveryEntryIsOfItsNature(t *testing.T) { proveNatures(t) }

func proveNatures(t testing.TB) {
	by := map[law.Rule]nature{}
	for _, n := range natures() {
		by[n.rule] = n
	}
	for _, r := range theBook() {
		for i := range r.Entries {
			e := &r.Entries[i]
			if !asked(e.Rule) {
				continue
			}
			assert.NotZero(t, by[e.Rule].rule, "no row")
			name, n := r.Regime.String()+" "+e.Rule.String(), by[e.Rule]
			assert.Equal(t, n.kind, e.Kind, name)
			assert.Equal(t, n.about, e.About, name)
			assert.Equal(t, n.pointer, e.Place(), name)
			assert.Equal(t, slices.Contains(reaching, e.Rule), e.Reach, name)
			for j := range e.Versions {
				v := &e.Versions[j]
				name := nameOf(&r, e, v)
				assert.Equal(t, n.compares, v.Demand.Relation, name)
				kept := ""
				if r.Regime == law.RSI && slices.Contains(keptByDecree, e.Rule) {
					kept = "2020-01-01"
				}
				assert.Equal(t, kept, v.KeptUntil.String(), name)
				assert.Equal(t, name == "rsi state-party 2018-01-01", v.Amending, name)
				assert.Empty(t, strange(&r, v), name)
				calls := &v.Call
				assert.Equal(t, e.Kind == statute.Duty, len(calls.To) > 0 || !calls.Yearly.IsZero(), "%s: a duty calls for something, and nothing else does", name)
				assert.True(t, calls.To == nil || calls.Yearly.IsZero(), "%s calls for two things", name)
				assert.True(t, calls.AtEnd == statute.Stays || calls.To != nil && v.Period.To.IsValid(), "%s comes to no end, or ends by itself", name)
			}
		}
	}
}

// strange tells what is strange in whom a version names: scopes of another regime or that can
// have no convention on its days, or all that can, who need not be named.
func strange(r *statute.Regime, v *statute.Version) string {
	can := statute.Facts{}
	for _, s := range r.Scopes() {
		slug := s.String()
		if r.Regime == law.RSI {
			slug = "rsi"
		}
		if v.Period.To.IsZero() || proofScopes[slug].first < v.Period.To.String() {
			can.Add(statute.Scope(s))
		}
	}
	switch {
	case !v.When.Within(&can):
		return "names a scope that can have no convention"
	case v.When == can:
		return "names everyone"
	}
	return ""
}
