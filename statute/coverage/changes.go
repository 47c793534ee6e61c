package coverage

import (
	"slices"

	"github.com/coglaw/coglaw/law"
)

// A Change is what one wording of L. 227-1 changed in the entries of the general scheme,
// told from the texts of the wording and of the one before.
type Change struct {
	Day law.Day // first day of the wording

	// Asked are the entries that begin, end, or ask something else or of others.
	Asked []law.Rule

	// Moved are those that ask the same and stand in another paragraph: a paragraph was
	// put in before the second list, which is cited by the number of its paragraphs.
	Moved []law.Rule

	// Beside are those that rest on another article and change on the same day.
	Beside []law.Rule
}

// Changes returns what each of the sixteen wordings changed, in the order of time. Five
// changed nothing that an entry says: four are about how the annual sickness amendment is
// made up, one about names.
func Changes() []Change {
	on := law.MustParseDay
	secondList := []law.Rule{law.AmendmentConditions, law.EvaluationProcess, law.AmendmentBasis, law.AmendmentInTerm, law.AdversarialEvaluation}
	return []Change{
		{Day: on("1997-01-01"), // the article itself
			Asked: []law.Rule{
				law.LegalBasis, law.CoveredScope, law.EntitledBody, law.BodyOfScope, law.StateParty,
				law.ReciprocalCommitments, law.ActionsByEachParty, law.OperatingMeans, law.ImplementationObjectives, law.ServiceQualityObjectives,
				law.BudgetRules, law.AmendmentConditions, law.EvaluationProcess, law.SicknessOrientations, law.MinimumTerm,
				law.InformSupervisoryCouncil, law.AnnualSicknessAmendment,
				law.AmendmentBasis, law.AmendmentInTerm, law.AmendmentSameBody, law.AmendmentTrigger, law.AdversarialEvaluation,
				law.FinancingActs,
			},
			Beside: []law.Rule{law.BodySignatories, law.LateSignature}}, // L. 227-2 and L. 224-10, by the same act
		{Day: on("1998-07-31"), // 3°: no proviso any more; II: access to care
			Asked: []law.Rule{law.SocialActionObjectives, law.SicknessOrientations}},
		{Day: on("1999-12-30")}, // II: a level in place of a growth, delegated spending
		{Day: on("2001-12-26")}, // II: the share of L. 162-43
		{Day: on("2002-12-24"), // second paragraph: branch 2°
			Asked:  []law.Rule{law.CoveredScope},
			Beside: []law.Rule{law.BodySignatories}}, // L. 227-2: the committee’s chair
		{Day: on("2003-12-19"), // II: a sentence more
			Asked: []law.Rule{law.ControlPlan}},
		{Day: on("2004-12-21"), // 2° bis; III: four years, a last paragraph
			Asked: []law.Rule{law.ProductivityObjectives, law.MinimumTerm, law.TransmitToParliament},
			Moved: secondList},
		{Day: on("2005-08-03"), // III: commissions, those of LO. 111-9
			Asked: []law.Rule{law.TransmitToParliament}},
		{Day: on("2006-12-22")}, // II: the share of L. 162-43 goes
		{Day: on("2007-12-22"), // 4°: medical control goes
			Asked: []law.Rule{law.BudgetRules}},
		{Day: on("2008-12-19")}, // II: a correction at the end of the year
		{Day: on("2009-05-14"), // II goes
			Asked: []law.Rule{law.SicknessOrientations, law.ControlPlan, law.AnnualSicknessAmendment}},
		{Day: on("2011-12-23"), // III: the supervisory councils go
			Asked:  []law.Rule{law.InformSupervisoryCouncil},
			Beside: []law.Rule{law.FrameworkConvention}}, // L. 114-23, by the same act
		{Day: on("2018-01-01"), // a paragraph on the self-employed
			Asked:  []law.Rule{law.SelfEmployedCommitments},
			Moved:  secondList,
			Beside: []law.Rule{law.BodyOfScope}}, // L. 200-2 no longer says who manages
		{Day: on("2018-06-14")}, // two names
		{Day: on("2021-01-01"), // CNSA, every branch; both limbs of 2° bis; autonomy in 3° and 4°, out of 5°
			Asked: []law.Rule{
				law.CoveredScope, law.EntitledBody, law.BodyOfScope,
				law.CoordinationObjectives, law.SocialActionObjectives, law.BudgetRules, law.NetworkExclusion,
			},
			Beside: []law.Rule{law.BodySignatories}}, // L. 227-2 finds the CNSA, which has a council
	}
}

// ChangedOn returns what the wording of L. 227-1 changed that begins on the day, and
// whether one does.
func ChangedOn(day law.Day) (Change, bool) {
	changes := Changes()
	i := slices.IndexFunc(changes, func(c Change) bool { return c.Day == day })
	if i < 0 {
		return Change{}, false
	}
	return changes[i], true
}
