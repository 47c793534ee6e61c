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
	}
	general := General()
	for i := range r.Entries {
		r.Entries[i].speakAs(general.Entry(r.Entries[i].Rule))
	}
	return r
}

// readAlike are the entries whose reading in the general scheme holds here word for word.
// The others' is about what only L. 227-1 or the articles beside it say.
var readAlike = []law.Rule{
	law.LegalBasis, law.EntitledBody, law.ReciprocalCommitments, law.ActionsByEachParty, law.ImplementationObjectives,
	law.ServiceQualityObjectives, law.AmendmentConditions, law.EvaluationProcess, law.SicknessOrientations,
	law.MinimumTerm, law.AmendmentBasis, law.AmendmentSameBody, law.AmendmentInTerm, law.AmendmentTrigger,
	law.RetroactiveTerm, law.SignatureDays, law.LateSignature, law.AdversarialEvaluation,
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

// While both were in force, L. 611-7 and the decree asked what they ask over these days.
// From 2018-01-01 the decree is kept alive for the delegated funds, until they are
// dissolved: what they amend, they amend under its last wording. L. 611-7 is not kept.
func decree(cites []law.Citation, d Demand, asks law.Text) Version {
	v := article(cites, d, asks)
	v.KeptUntil = law.MustParseDay("2020-01-01")
	return v
}

func article(cites []law.Citation, d Demand, asks law.Text) Version {
	return Version{Period: until("2006-01-28", "2018-01-01"), Cites: cites, Demand: d, Asks: asks}
}

func (v Version) calling(c Call) Version {
	v.Call = c
	return v
}

// untilDissolved is what is asked of an amendment: first by the law in force, then by what
// the decree is kept alive by, as long as the funds were there.
func untilDissolved(first, kept []law.Citation, d Demand, asks law.Text) []Version {
	return []Version{
		{Period: until("2006-01-28", "2018-01-01"), Cites: first, Demand: d, Asks: asks},
		{Period: until("2018-01-01", "2020-01-01"), Cites: kept, Demand: d, Asks: asks},
	}
}

// rsiContent is what a convention is held to.
func rsiContent() []Entry {
	return []Entry{
		// L. 611-7, I: who concludes, with what promises; objectives, means, actions.
		{
			Rule: law.LegalBasis, Kind: Rule, Pointer: "/concluded", Reach: true,
			Accepted: Example{"rsi", `{"concluded": "2006-01-28"}`},
			Refused:  Example{"rsi", `{"concluded": "2006-01-27"}`},
			Versions: []Version{article(cites(at(law.L611_7, "I"), whole(law.R611_18)), related(Founded), text(
				"la convention est conclue un jour où L. 611-7 et R. 611-18 sont tous deux en vigueur",
				"the convention is concluded on a day when L. 611-7 and R. 611-18 are both in force"))},
		},
		{
			Rule: law.EntitledBody, Kind: Rule,
			Versions: []Version{article(cites(at(law.L611_7, "I")), bodyAmong(branch.Cnrsi), text(
				"l’État conclut avec la caisse nationale du RSI",
				"the State concludes with the national fund of the RSI"))},
		},
		{
			Rule: law.StateParty, Kind: Rule,
			Reading: text(
				"Le texte dit « l’État » sans désigner de fonction : un signataire pour l’État suffit. L’avenant des caisses déléguées est signé pour l’État comme la convention qu’il modifie.",
				"The text says the State and names no office: one signatory for the State is enough. An amendment of the delegated funds is signed for the State as the convention was."),
			Versions: []Version{
				article(cites(at(law.L611_7, "I")), each(StateSignature), stateSigns),
				{Period: until("2018-01-01", "2020-01-01"), Amending: true, Cites: cites(whole(law.R611_18)),
					Demand: each(StateSignature), Asks: stateSigns},
			},
		},
		{
			Rule: law.ReciprocalCommitments, Kind: Rule,
			Versions: []Version{article(cites(at(law.L611_7, "I")), eachParty(Commitment), eachCommits)},
		},
		{
			Rule: law.FinancingActs, Kind: OpenNorm,
			Versions: []Version{article(cites(at(law.L611_7, "I")), Demand{}, text(
				"la convention tient compte des conditions générales d’équilibre fixées par les lois de financement de la sécurité sociale",
				"the convention takes account of the general conditions of balance set by the social security financing acts"))},
		},
		{
			Rule: law.OperatingMeans, Kind: Rule,
			Versions: []Version{article(cites(at(law.L611_7, "I")), each(Means), setsMeans)},
		},
		{
			Rule: law.ActionsByEachParty, Kind: Rule,
			Versions: []Version{article(cites(at(law.L611_7, "I")), eachParty(Action), eachActs)},
		},

		// R. 611-18, I, 1° to 4°: the categories of objectives.
		{
			Rule: law.ImplementationObjectives, Kind: Rule,
			Versions: []Version{decree(cites(at(law.R611_18, "I", "1°")), each(Objective(objective.Implementation)), text(
				"au moins un objectif de mise en œuvre des textes sur les risques, les prestations ou le recouvrement",
				"at least one objective on applying the law on management of risks, benefits or collection"))},
		},
		{
			Rule: law.ServiceQualityObjectives, Kind: Rule,
			Versions: []Version{decree(cites(at(law.R611_18, "I", "2°")), each(Objective(objective.ServiceQuality)), quality)},
		},
		{
			Rule: law.ProductivityObjectives, Kind: Rule,
			Versions: []Version{decree(cites(at(law.R611_18, "I", "3°")), each(Objective(objective.Productivity)), productivity)},
		},
		{
			Rule: law.SocialActionObjectives, Kind: Rule,
			Versions: []Version{decree(cites(at(law.R611_18, "I", "4°")), each(Objective(objective.SocialAction)), socialAction)},
		},

		// I, 5°: budgets.
		{
			Rule: law.BudgetRules, Kind: Rule,
			Reading: text(
				"La réserve « s’il y a lieu » n’y figure pas : gestion et intervention sont toutes deux dues, avec leurs deux règles. Un autre budget n’est pas apprécié.",
				"There is no proviso here: management and intervention are both due, with their two rules. Another budget is not judged."),
			Versions: []Version{decree(cites(at(law.R611_18, "I", "5°")), budgetsOf(branch.Management, branch.Intervention), text(
				"règles de calcul et d’évolution du budget de gestion et du budget d’intervention",
				"rules of computation and evolution for the management budget and the intervention budget"))},
		},

		// I, second list, 1° and 2°: amendments and evaluation.
		{
			Rule: law.AmendmentConditions, Kind: Rule,
			Versions: []Version{decree(cites(al(law.R611_18, "I", 10, "1°")), triggersFor(amendment.FinancingAct, amendment.WorkloadChange), bothTriggers)},
		},
		{
			Rule: law.EvaluationProcess, Kind: Rule,
			Versions: []Version{decree(cites(al(law.R611_18, "I", 11, "2°")), eachParty(Heard), adversarial)},
		},

		// II: sickness.
		{
			Rule: law.SicknessOrientations, Kind: Rule,
			Versions: []Version{decree(cites(at(law.R611_18, "II")), orientationsOn(clause.PublicHealth, clause.MedicalDemography, clause.Medicines, clause.AccessToCare), fourDomains)},
		},
		{
			Rule: law.ControlPlan, Kind: Rule,
			Accepted: Example{"rsi", `{"controlPlan": {"title": "Plan"}}`},
			Refused:  Example{"rsi", `{"controlPlan": null}`},
			Versions: []Version{decree(cites(at(law.R611_18, "II")), each(ControlPlan), aControlPlan)},
		},
		{
			Rule: law.ConsistentOrientations, Kind: OpenNorm,
			Reading: text(
				"La cohérence demandée ne se lit dans aucun document, et nommer la convention maladie n’est pas exigé. Le texte renvoie à des orientations que le régime général n’a plus depuis le 14 mai 2009 ; il n’a pas été abrogé pour autant.",
				"The consistency asked for can be read in no document, and naming the sickness convention is not required. The text points to orientations that the general scheme has no longer since 14 May 2009; it was not repealed for that."),
			Versions: []Version{article(cites(at(law.R611_18, "II")), Demand{}, text(
				"des orientations cohérentes avec celles de la branche maladie du régime général",
				"orientations consistent with those of the general scheme’s sickness branch"))},
		},
		{
			Rule: law.ConsistentConvention, Kind: Observation, Pointer: "/consistentWith/term",
			Reading: text(
				"La convention maladie nommée peut avoir une autre période ; si les deux n’ont aucun jour commun, le fait se relève.",
				"The sickness convention named may have another term; where the two have no day in common, the fact is pointed out."),
			Says: text(
				"la convention maladie nommée court {seen}, celle-ci {required} : elles n’ont aucun jour commun",
				"the sickness convention named runs {seen}, this one {required}: they have no day in common"),
			Versions: []Version{decree(cites(at(law.R611_18, "II")), related(SharesDays), text(
				"la convention maladie nommée a un jour commun avec celle-ci",
				"the sickness convention named has a day in common with this one"))},
		},

		// L. 611-7, I again, for the term; R. 611-18, III; R. 611-19.
		{
			Rule: law.MinimumTerm, Kind: Rule,
			Versions: []Version{article(cites(at(law.L611_7, "I")), atLeast(4), fourYears)},
		},
		{
			Rule: law.TransmitToParliament, Kind: Duty,
			Reading: text(
				"Aucun délai, aucun expéditeur, aucune sanction : un devoir ouvert, qui n’atteint jamais la convention. Le décret renvoie à L. 111-9-1, qui traite d’autre chose : il faut lire LO. 111-9.",
				"No deadline, no sender, no sanction: an open duty that never touches the convention itself. The decree points to L. 111-9-1, which is about something else: LO. 111-9 is to be read."),
			Versions: []Version{decree(cites(at(law.R611_18, "III")), Demand{}, text(
				"transmettre la convention, et ses avenants, à la commission compétente de chaque assemblée",
				"transmit the convention, and its amendments, to the competent commission of each assembly")).calling(
				Call{To: []branch.Recipient{branch.AssemblyCommission, branch.SenateCommission}, Amendments: true})},
		},
		{
			Rule: law.BodySignatories, Kind: Rule,
			Versions: []Version{decree(cites(whole(law.R611_19)), signedBy(office{branch.BoardChair}, office{branch.DirectorGeneral}), text(
				"pour la caisse nationale signent le président du conseil d’administration et le directeur général",
				"the chair of the board and the director-general sign for the national fund"))},
		},
		{
			Rule: law.LateSignature, Kind: Observation, Pointer: "/concluded", Says: lateSignature,
			Versions: []Version{
				{Period: until("2005-12-09", "2018-01-01"), Cites: cites(al(law.L224_10, "", 3), al(law.L611_5, "", 2)),
					Demand: related(SignedInTime), Asks: signedInTime},
			},
		},
		{
			Rule: law.SignatureDays, Kind: Observation, Pointer: "/concluded", Says: lastSignature,
			Versions: []Version{decree(nil, related(LastSignature), datedByTheLast)},
		},
		{
			Rule: law.FrameworkConvention, Kind: OpenNorm,
			Versions: []Version{
				{Period: until("2011-12-23", "2018-01-01"), Cites: cites(at(law.L114_23, "III")), Asks: withinTheFramework},
			},
		},
	}
}

// rsiLife is R. 611-18, I, second list, and what keeps it alive for the delegated funds.
func rsiLife() []Entry {
	kept := cites(at(law.D2018_174_17, "II"))
	conditions, process := cites(al(law.R611_18, "I", 10, "1°")), cites(al(law.R611_18, "I", 11, "2°"))
	return []Entry{
		{
			Rule: law.AmendmentBasis, Kind: Rule, About: Amendment, Pointer: "/concluded", Reach: true,
			Versions: untilDissolved(conditions, cites(conditions[0], kept[0]), related(Founded), amendedUnderLaw),
		},
		{
			Rule: law.AmendmentSameBody, Kind: Rule, About: Amendment, Pointer: "/body/code",
			Versions: untilDissolved(cites(at(law.L611_7, "I")), cites(whole(law.R611_18)), related(SameBody), sameParties),
		},
		{
			Rule: law.DelegatedFundsTerm, Kind: Rule, About: Amendment,
			Reading: text(
				"La survie du décret s’arrête avec les caisses déléguées : aucune période écrite par un avenant ne court au-delà du 31 décembre 2019. L. 611-7 n’étant pas maintenu, aucun minimum n’est demandé ces deux années : la convention peut être ramenée à ce jour.",
				"The decree survives no longer than the delegated funds: no term that an amendment writes runs past 31 December 2019. As L. 611-7 is not saved, no minimum is asked in these two years: the convention may be cut to that day."),
			Says: text(
				"la période ({seen}) court au-delà du {required}, dernier jour laissé aux caisses déléguées",
				"the term ({seen}) runs past {required}, the last day left to the delegated funds"),
			Versions: []Version{
				{Period: until("2018-01-01", "2020-01-01"), Cites: cites(kept[0], whole(law.L2017_1836_15)), Demand: endsBy("2019-12-31"), Asks: text(
					"la période s’achève au plus tard le 31 décembre 2019",
					"the term ends by 31 December 2019")},
			},
		},
		{
			Rule: law.AmendmentInTerm, Kind: Observation, About: Amendment, Pointer: "/concluded",
			Versions: []Version{
				{Period: until("2006-01-28", "2020-01-01"), Cites: conditions, Demand: related(WhileItRuns), Asks: whileItRuns},
			},
		},
		{
			Rule: law.AmendmentTrigger, Kind: Observation, About: Amendment, Pointer: "/reason",
			Versions: []Version{
				{Period: until("2006-01-28", "2020-01-01"), Demand: related(ProvidedReason), Asks: knownTrigger},
			},
		},
		{
			Rule: law.RetroactiveTerm, Kind: Observation,
			Versions: []Version{decree(nil, related(EndsLater), endsLater)},
		},
		{
			Rule: law.AdversarialEvaluation, Kind: Observation, About: Evaluation, Pointer: "/views",
			Versions: []Version{article(process, related(EachHeard), eachWasHeard)},
		},
	}
}
