package statute_test

import (
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// entries hands every entry of every regime to check, by a name for messages.
func entries(check func(name string, r *statute.Regime, e *statute.Entry)) {
	book := statute.All()
	for i := range book {
		for j := range book[i].Entries {
			e := &book[i].Entries[j]
			check(book[i].Regime.String()+" "+e.Rule.String(), &book[i], e)
		}
	}
}

var mark = regexp.MustCompile(`\{[a-z]*\}`)

func marks(s string) []string {
	found := mark.FindAllString(s, -1)
	slices.Sort(found)
	return found
}

func TestEachRegimeStandsAtItsOwnNumber(t *testing.T) {
	for i, r := range statute.All() {
		assert.Equal(t, i, int(r.Regime), r.Regime)
	}
	assert.Len(t, statute.All(), 2)
}

func TestARegimeHasARuleOnce(t *testing.T) {
	count := map[law.Regime]map[statute.Kind]int{}
	entries(func(name string, r *statute.Regime, e *statute.Entry) {
		if count[r.Regime] == nil {
			count[r.Regime] = map[statute.Kind]int{}
		}
		count[r.Regime][e.Kind]++
		assert.Same(t, e, r.Entry(e.Rule), name)
	})
	assert.Equal(t, map[law.Regime]map[statute.Kind]int{
		law.General: {statute.Rule: 22 + 2, statute.Observation: 6, statute.OpenNorm: 2, statute.Duty: 3},
		law.RSI:     {statute.Rule: 17 + 3, statute.Observation: 7, statute.OpenNorm: 3, statute.Duty: 1},
	}, count)
	general := statute.General()
	assert.Nil(t, general.Entry(law.ConsistentOrientations))
}

func TestEveryRuleIsInTheBook(t *testing.T) {
	assert.ElementsMatch(t, slices.Collect(law.Rules()), slices.Collect(statute.All().Rules()))
}

func TestTheBookGoesInTheOrderOfTheTexts(t *testing.T) {
	assert.Equal(t, []law.Rule{
		law.LegalBasis, law.CoveredScope, law.EntitledBody, law.BodyOfScope, law.StateParty, law.ReciprocalCommitments, law.FinancingActs,
		law.OperatingMeans, law.ActionsByEachParty, law.ImplementationObjectives, law.ServiceQualityObjectives,
		law.ProductivityObjectives, law.CoordinationObjectives, law.SocialActionObjectives, law.BudgetRules,
		law.NetworkExclusion, law.SelfEmployedCommitments, law.AmendmentConditions, law.EvaluationProcess,
		law.SicknessOrientations, law.ControlPlan, law.ConsistentOrientations, law.ConsistentConvention, law.AnnualSicknessAmendment,
		law.MinimumTerm, law.InformSupervisoryCouncil, law.TransmitToParliament, law.BodySignatories,
		law.LateSignature, law.SignatureDays, law.FrameworkConvention,
		law.AmendmentBasis, law.AmendmentSameBody, law.DelegatedFundsTerm, law.AmendmentInTerm, law.AmendmentTrigger,
		law.RetroactiveTerm, law.AdversarialEvaluation,
	}, slices.Collect(statute.All().Rules()))
}

func TestWhatACallerDoesWithABookChangesNoOther(t *testing.T) {
	mine := statute.All()
	e := mine[0].Entry(law.MinimumTerm)
	e.Versions[1].Demand.Term.AtLeast = 99
	e.Versions[1].Cites[0] = law.Citation{}
	e.Versions = e.Versions[:1]
	theirs := statute.General()
	v := theirs.Entry(law.MinimumTerm).Versions[1]
	assert.Equal(t, 4, v.Demand.Term.AtLeast)
	assert.Equal(t, "L227-1, III", v.Cites[0].String())
}

func TestWhatIsInNoBookHasNothingToSay(t *testing.T) {
	_, _, ok := statute.All().Examples(0)
	assert.False(t, ok)
	assert.Zero(t, statute.All().Reading(0))
	assert.Zero(t, statute.All().Reading(law.OperatingMeans), "the text is plain")
	assert.Contains(t, statute.All().Reading(law.ControlPlan).EN+statute.All().Reading(law.DelegatedFundsTerm).EN, "31 December 2019")
	for range statute.All().Provisions(0) {
		t.Error("a provision of no rule")
	}
	for range statute.All().Provisions(law.MinimumTerm) {
		break
	}
	for range statute.All().InForce(law.MustParseDay("2012-03-20")) {
		break
	}
	for range statute.All().InForce(law.MustParseDay("1996-12-31")) {
		t.Error("a law before all law")
	}
	assert.Empty(t, (&statute.Entry{}).Place())
}

func TestTheTextsWereReadUntilADay(t *testing.T) {
	book := statute.All()
	assert.Equal(t, "2023-12-06", book.ReadUntil().String())
	assert.Equal(t, "2023-12-06", book[1:].ReadUntil().String())
	assert.Zero(t, statute.Book{}.ReadUntil())
}

// The paragraphs of the second list of L. 227-1, I were counted one on as the items of
// personal objectives and of the self-employed were put before them.
func TestTheSecondListIsCitedByTheParagraphOfItsDay(t *testing.T) {
	for rule, paragraph := range map[law.Rule]string{law.AmendmentConditions: "1°", law.EvaluationProcess: "2°"} {
		var cited []string
		for p := range statute.All()[:1].Provisions(rule) {
			cited = append(cited, p.Period.From.String()+" "+p.Cites[0].String())
		}
		want := map[string][]string{
			"1°": {"1997-01-01 L227-1, I, al. 11 (1°)", "2004-12-21 L227-1, I, al. 12 (1°)", "2018-01-01 L227-1, I, al. 13 (1°)"},
			"2°": {"1997-01-01 L227-1, I, al. 12 (2°)", "2004-12-21 L227-1, I, al. 13 (2°)", "2018-01-01 L227-1, I, al. 14 (2°)"},
		}[paragraph]
		assert.Equal(t, want, cited)
	}
}

func TestWhatBindsNoConventionOfItsDayIsNotInForce(t *testing.T) {
	book := statute.All()[:1]
	only := statute.Version{
		When: statute.Of(statute.Scope(branch.Autonomy)), Period: law.Period{From: law.MustParseDay("2015-01-01")},
		Demand: statute.Demand{Forbids: statute.Of(statute.Network)},
	}
	book[0].Entry(law.NetworkExclusion).Versions = []statute.Version{only}
	asked := func(day string) (found int) {
		for p := range book.InForce(law.MustParseDay(day)) {
			if p.Rule == law.NetworkExclusion {
				found++
			}
		}
		return found
	}
	assert.Zero(t, asked("2020-12-31"), "there was no autonomy branch")
	assert.Equal(t, 1, asked("2021-01-01"))
}
