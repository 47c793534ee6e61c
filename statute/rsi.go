package statute

import (
	"slices"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// RSI returns the law of the former self-employed scheme: L. 611-7, I, which founds the
// convention, and R. 611-18 and R. 611-19, which settle what it contains and who signs
// it. The order is that of the twins in L. 227-1, after whose pattern they were made: the
// report of a convention of either scheme reads alike. An entry that has no
// words for a breach of its own has those of its twin.
func RSI() Regime {
	r := Regime{
		Regime:  law.RSI,
		Entries: slices.Concat(rsiContent(), rsiLife()),
		// L. 224-10 reaches the scheme through L. 611-5.
		Late: []Version{{Period: until("2005-12-09", "2018-01-01"), Cites: []law.Citation{whole(law.L224_10), whole(law.L611_5)}}},
	}
	general := General()
	for i := range r.Entries {
		r.Entries[i].speakAs(general.Entry(r.Entries[i].Rule))
	}
	return r
}

// readAlike are the entries whose reading in the general scheme holds here word for word.
// The others' is about what only L. 227-1 or L. 227-2 say.
var readAlike = []law.Rule{
	law.LegalBasis, law.EntitledBody, law.ReciprocalCommitments, law.ActionsByEachParty, law.ImplementationObjectives,
	law.ServiceQualityObjectives, law.BudgetRules, law.AmendmentConditions, law.EvaluationProcess, law.SicknessOrientations,
	law.MinimumTerm, law.TransmitToParliament, law.AmendmentBasis, law.AmendmentInTerm, law.AmendmentSameBody, law.AdversarialEvaluation,
}

// speakAs fills in what the entry leaves to its twin to say.
func (e *Entry) speakAs(twin *Entry) {
	if twin == nil {
		return
	}
	if slices.Contains(readAlike, e.Rule) {
		e.Reading = twin.Reading
	}
	if e.Says == (law.Text{}) {
		e.Says, e.SaysOfNone = twin.Says, twin.SaysOfNone
	}
}

// decree is what was asked on the days on which L. 611-7 and the decree were both in
// force. From 2018-01-01 the decree is kept alive for the delegated funds, until they are
// dissolved: what they amend, they amend under the last law before. L. 611-7 is not kept
// for new conventions; what it asked of content is held, so far, to stay behind the
// convention that it founded, and so binds these amendments too.
func decree(cites []law.Citation, d Demand, asks law.Text) Version {
	return Version{Period: until("2006-01-28", "2018-01-01"), KeptUntil: law.MustParseDay("2020-01-01"), Cites: cites, Demand: d, Asks: asks}
}

func (v Version) calling(c Call) Version {
	v.Call = c
	return v
}

// untilDissolved is what is asked of an amendment: as long as the funds were there.
func untilDissolved(cites []law.Citation, d Demand, asks law.Text) []Version {
	return []Version{{Period: until("2006-01-28", "2020-01-01"), Cites: cites, Demand: d, Asks: asks}}
}

// rsiContent is what a convention is held to.
func rsiContent() []Entry {
	return []Entry{
		// L. 611-7, I: who concludes, with what promises; objectives, means, actions.
		{
			Rule: law.LegalBasis, Kind: Rule, Pointer: "/concluded",
			Accepted: Example{"rsi", `{"concluded": "2006-01-28"}`},
			Refused:  Example{"rsi", `{"concluded": "2006-01-27"}`},
			Versions: []Version{decree(append(at(law.L611_7, "I"), whole(law.R611_18)), related(Founded), text(
				"la convention est conclue un jour où L. 611-7 et R. 611-18 sont tous deux en vigueur",
				"the convention is concluded on a day when L. 611-7 and R. 611-18 are both in force"))},
		},
		{
			Rule: law.EntitledBody, Kind: Rule,
			Versions: []Version{decree(at(law.L611_7, "I"), bodyAmong(branch.Cnrsi), text(
				"l’État conclut avec la caisse nationale du RSI",
				"the State concludes with the national fund of the RSI"))},
		},
		{
			Rule: law.StateParty, Kind: Rule,
			Versions: []Version{decree(at(law.L611_7, "I"), each(StateSignature), stateSigns)},
		},
		{
			Rule: law.ReciprocalCommitments, Kind: Rule,
			Versions: []Version{decree(at(law.L611_7, "I"), eachParty(Commitment), eachCommits)},
		},
		{
			Rule: law.OperatingMeans, Kind: Rule,
			Versions: []Version{decree(at(law.L611_7, "I"), each(Means), setsMeans)},
		},
		{
			Rule: law.ActionsByEachParty, Kind: Rule,
			Versions: []Version{decree(at(law.L611_7, "I"), eachParty(Action), eachActs)},
		},

		// R. 611-18, I, 1° to 4°: the categories of objectives.
		{
			Rule: law.ImplementationObjectives, Kind: Rule,
			Versions: []Version{decree(at(law.R611_18, "I", "1°"), each(Objective(objective.Implementation)), text(
				"au moins un objectif de mise en œuvre des textes sur les risques, les prestations ou le recouvrement",
				"at least one objective on applying the law on management of risks, benefits or collection"))},
		},
		{
			Rule: law.ServiceQualityObjectives, Kind: Rule,
			Versions: []Version{decree(at(law.R611_18, "I", "2°"), each(Objective(objective.ServiceQuality)), quality)},
		},
		{
			Rule: law.ProductivityObjectives, Kind: Rule,
			Versions: []Version{decree(at(law.R611_18, "I", "3°"), each(Objective(objective.Productivity)), productivity)},
		},
		{
			Rule: law.SocialActionObjectives, Kind: Rule,
			Versions: []Version{decree(at(law.R611_18, "I", "4°"), each(Objective(objective.SocialAction)), text(
				"au moins un objectif d’action sociale, de prévention ou de lutte contre l’exclusion",
				"at least one objective of social action, prevention or the fight against exclusion"))},
		},

		// I, 5°: budgets.
		{
			Rule: law.BudgetRules, Kind: Rule,
			Versions: []Version{decree(at(law.R611_18, "I", "5°"), budgetsOf(branch.Management, branch.Intervention), text(
				"règles de calcul et d’évolution du budget de gestion et du budget d’intervention",
				"rules of computation and evolution for the management budget and the intervention budget"))},
		},

		// I, second list, 1° and 2°: amendments and evaluation.
		{
			Rule: law.AmendmentConditions, Kind: Rule,
			Versions: []Version{decree(second(law.R611_18, "I", 10, "1°"), triggersFor(amendment.FinancingAct, amendment.WorkloadChange), bothTriggers)},
		},
		{
			Rule: law.EvaluationProcess, Kind: Rule,
			Versions: []Version{decree(second(law.R611_18, "I", 11, "2°"), eachParty(Heard), adversarial)},
		},

		// II: sickness.
		{
			Rule: law.SicknessOrientations, Kind: Rule,
			Versions: []Version{decree(at(law.R611_18, "II"), orientationsOn(clause.PublicHealth, clause.MedicalDemography, clause.Medicines, clause.AccessToCare), fourDomains)},
		},
		{
			Rule: law.ControlPlan, Kind: Rule,
			Accepted: Example{"rsi", `{"controlPlan": {"title": "Plan"}}`},
			Refused:  Example{"rsi", `{"controlPlan": null}`},
			Versions: []Version{decree(at(law.R611_18, "II"), each(ControlPlan), aControlPlan)},
		},
		{
			Rule: law.ConsistentOrientations, Kind: Rule,
			Reading: text(
				"Le texte renvoie à des orientations que le régime général n’a plus depuis le 14 mai 2009 ; il n’a pas été abrogé pour autant. Il suffit que la convention nomme celle de la maladie avec laquelle elle s’accorde : la cohérence elle-même ne se lit pas dans le document.",
				"The text points to orientations that the general scheme has no longer since 14 May 2009; it was not repealed for that. It is enough that the convention name the sickness convention it agrees with: consistency itself cannot be read off the document."),
			Says: text(
				"la convention ne nomme pas celle de la branche maladie avec laquelle ses orientations sont cohérentes",
				"the convention does not name the sickness branch’s with which its orientations are consistent"),
			Accepted: Example{"rsi", `{"consistentWith": {"body": "cnam", "term": {"start": "2010-01-01", "end": "2013-12-31"}}}`},
			Refused:  Example{"rsi", `{"consistentWith": null}`},
			Versions: []Version{decree(at(law.R611_18, "II"), each(SicknessConvention), text(
				"des orientations cohérentes avec celles de la branche maladie du régime général, dont la convention est nommée",
				"orientations consistent with those of the general scheme’s sickness branch, whose convention is named"))},
		},

		// L. 611-7, I again, for the term; R. 611-18, III; R. 611-19.
		{
			Rule: law.MinimumTerm, Kind: Rule,
			Versions: []Version{decree(at(law.L611_7, "I"), atLeast(4), fourYears)},
		},
		{
			Rule: law.TransmitToParliament, Kind: Duty,
			Versions: []Version{decree(at(law.R611_18, "III"), Demand{}, text(
				"transmettre la convention, et ses avenants, à la commission compétente de chaque assemblée",
				"transmit the convention, and its amendments, to the competent commission of each assembly")).calling(
				Call{To: []branch.Recipient{branch.AssemblyCommission, branch.SenateCommission}, Amendments: true})},
		},
		{
			Rule: law.BodySignatories, Kind: Rule,
			Versions: []Version{decree(at(law.R611_19, ""), signedBy(office{branch.BoardChair}, office{branch.DirectorGeneral}), text(
				"pour la caisse nationale signent le président du conseil d’administration et le directeur général",
				"the chair of the board and the director-general sign for the national fund"))},
		},
	}
}

// rsiLife is R. 611-18, I, second list, and what its survival leaves of it.
func rsiLife() []Entry {
	return []Entry{
		{
			Rule: law.AmendmentBasis, Kind: Rule, About: Amendment, Pointer: "/concluded",
			Versions: untilDissolved(second(law.R611_18, "I", 10, "1°"), related(Founded), amendedUnderLaw),
		},
		{
			Rule: law.AmendmentInTerm, Kind: Rule, About: Amendment, Pointer: "/concluded",
			Versions: untilDissolved(second(law.R611_18, "I", 10, "1°"), related(WhileItRuns), whileItRuns),
		},
		{
			Rule: law.AmendmentSameBody, Kind: Rule, About: Amendment, Pointer: "/body/code",
			Versions: untilDissolved(second(law.R611_18, "I", 10, "1°"), related(SameBody), sameParties),
		},
		{
			Rule: law.AmendmentTrigger, Kind: Rule, About: Amendment, Pointer: "/reason",
			Versions: untilDissolved(second(law.R611_18, "I", 10, "1°"), related(ProvidedReason), knownTrigger),
		},
		{
			Rule: law.DelegatedFundsTerm, Kind: Rule, About: Amendment,
			Reading: text(
				"La survie du décret s’arrête avec les caisses déléguées : aucune prolongation ne court au-delà du 31 décembre 2019. L. 611-7 n’étant pas maintenu, le minimum de quatre ans reste celui sous lequel la convention a été conclue.",
				"The decree survives no longer than the delegated funds: no extension runs past 31 December 2019. As L. 611-7 is not saved, the four-year minimum stays the one under which the convention was concluded."),
			Says: text(
				"la période ({seen}) court au-delà de la dissolution des caisses déléguées : {required}",
				"the term ({seen}) runs past the dissolution of the delegated funds: {required}"),
			Versions: []Version{
				{Period: until("2018-01-01", "2020-01-01"), Cites: at(law.R611_18, ""), Demand: endsBy("2019-12-31"), Asks: text(
					"la période s’achève au plus tard le 31 décembre 2019",
					"the term ends by 31 December 2019")},
			},
		},
		{
			Rule: law.AdversarialEvaluation, Kind: Rule, About: Evaluation,
			Versions: untilDissolved(second(law.R611_18, "I", 11, "2°"), related(EachHeard), eachWasHeard),
		},
	}
}
