package statute

import (
	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// generalI is L. 227-1, I, in its own order.
func generalI() []Entry {
	return []Entry{
		// First paragraph: who concludes, on what, with what promises.
		{
			Rule: law.LegalBasis, Kind: Rule, Pointer: "/concluded", Reach: true,
			Reading: text(
				"La loi du jour de conclusion gouverne, non celle du premier jour de la période. Pour le RSI, il faut l’article qui fonde la convention (L. 611-7) et le décret qui en fixe le contenu. Depuis le 1er janvier 2018 le décret ne survit que pour les caisses déléguées ; L. 611-7 n’est pas maintenu : les avenants et les devoirs de la convention en cours continuent, une convention nouvelle n’a plus de base.",
				"The law of the day of conclusion governs, not that of the first day of the term. For the RSI both the article that founds the convention (L. 611-7) and the decree that settles its content are needed. From 1 January 2018 the decree survives for the delegated funds only; L. 611-7 is not saved: amendments to and duties under the convention already there go on, a new one has no basis."),
			Says: text(
				"aucun texte ne fonde une convention conclue le {seen} : {required}",
				"no text founds a convention concluded on {seen}: {required}"),
			Versions: []Version{
				{Period: since("1997-01-01"), Cites: cites(at(law.L227_1, "I")),
					Demand: related(Founded), Asks: text(
						"la convention est conclue un jour où L. 227-1 est en vigueur",
						"the convention is concluded on a day when L. 227-1 is in force")},
			},
		},
		{
			Rule: law.CoveredScope, Kind: Rule, Reach: true,
			Reading: text(
				"L. 200-2 connaît la branche autonomie depuis le 9 août 2020, mais la liste de L. 227-1 reste fermée jusqu’au 1er janvier 2021 : entre les deux la branche existe et ne peut avoir de convention sur ce fondement.",
				"L. 200-2 knows the autonomy branch since 9 August 2020, but the list of L. 227-1 stays closed until 1 January 2021: in between the branch exists and can have no convention on this basis."),
			Says: text(
				"l’article n’admet pas de convention sur la matière « {seen} » ; il admet : {required}",
				"the article admits no convention on `{seen}`; it admits: {required}"),
			Aside: []Aside{{When: on(branch.Autonomy), Period: until("2005-02-12", "2021-01-01"), Says: text(
				" ; la CNSA concluait alors sur un autre fondement : L. 14-10-1, II du Code de l’action sociale et des familles",
				"; CNSA then concluded on another basis: L. 14-10-1, II of the Code de l’action sociale et des familles")}},
			Accepted: Example{"autonomy", `{"concluded": "2021-01-01"}`},
			Refused:  Example{"autonomy", `{"concluded": "2020-12-31"}`},
			Versions: []Version{
				{Period: until("1997-01-01", "2002-12-24"), Cites: cites(at(law.L227_1, "I")),
					Demand: scopeAmong(branch.Sickness, branch.OldAge, branch.Family, branch.Collection), Asks: text(
						"elle porte sur la maladie, la vieillesse, la famille ou le recouvrement",
						"it is about sickness, old age, family or collection")},
				{Period: until("2002-12-24", "2021-01-01"), Cites: cites(at(law.L227_1, "I")),
					Demand: scopeAmong(branch.Sickness, branch.WorkAccidents, branch.OldAge, branch.Family, branch.Collection), Asks: text(
						"elle porte sur la maladie, les accidents du travail, la vieillesse, la famille ou le recouvrement",
						"it is about sickness, work accidents, old age, family or collection")},
				{Period: since("2021-01-01"), Cites: cites(at(law.L227_1, "I"), whole(law.L200_2)),
					Demand: scopeAmong(branch.Sickness, branch.WorkAccidents, branch.OldAge, branch.Family, branch.Autonomy, branch.Collection), Asks: text(
						"elle porte sur une des cinq branches de L. 200-2 ou sur le recouvrement",
						"it is about one of the five branches of L. 200-2 or about collection")},
			},
		},
		{
			Rule: law.EntitledBody, Kind: Rule,
			Reading: text(
				"Un organisme reste le même quand son nom change : l’ancien nom et le nouveau valent à toute date.",
				"A body stays the same when its name changes: the old name and the new are good on any day."),
			Says: text(
				"l’État ne conclut pas de telle convention avec {seen} ; le texte nomme {required}",
				"the State concludes no such convention with {seen}; the text names {required}"),
			SaysOfNone: text(
				"l’organisme n’est pas nommé ; le texte nomme {required}",
				"the body is not named; the text names {required}"),
			Accepted: Example{"autonomy", `{"concluded": "2021-01-01"}`},
			Refused:  Example{"family", `{"body": {"code": "cnrsi"}}`},
			Versions: []Version{
				{Period: until("1997-01-01", "2021-01-01"), Cites: cites(al(law.L227_1, "I", 1)),
					Demand: bodyAmong(branch.Cnam, branch.Cnav, branch.Cnaf, branch.Acoss), Asks: text(
						"l’État conclut avec la Cnam, la Cnav, la Cnaf ou l’ACOSS",
						"the State concludes with Cnam, Cnav, Cnaf or ACOSS")},
				{Period: since("2021-01-01"), Cites: cites(al(law.L227_1, "I", 1)),
					Demand: bodyAmong(branch.Cnam, branch.Cnav, branch.Cnaf, branch.Cnsa, branch.Acoss), Asks: text(
						"l’État conclut avec la Cnam, la Cnav, la Cnaf, la CNSA ou l’ACOSS",
						"the State concludes with Cnam, Cnav, Cnaf, CNSA or ACOSS")},
			},
		},
		{
			Rule: law.BodyOfScope, Kind: Rule, Pointer: "/body/code",
			Presupposes: []law.Rule{law.EntitledBody},
			Reading: text(
				"Ne s’apprécie que pour un organisme que l’article admet. Aucun texte du code ne dit qui gère l’autonomie avant le 14 mai 2022 ; L. 227-1 associe la CNSA à cette branche dès 2021.",
				"Asked only of a body that the article admits. No text of the code says who manages autonomy before 14 May 2022; L. 227-1 itself pairs CNSA with that branch from 2021."),
			Says: text(
				"cette convention revient à {required}, non à {seen}",
				"this convention is for {required}, not {seen}"),
			Accepted: Example{"work-accidents", `{"body": {"code": "cnam"}}`},
			Refused:  Example{"family", `{"body": {"code": "cnav"}}`},
			Versions: []Version{
				{When: on(branch.Sickness, branch.WorkAccidents), Period: until("1997-01-01", "2018-01-01"), Cites: cites(at(law.L227_1, "I"), whole(law.L200_2)),
					Demand: related(Managed), Asks: managedBy(branch.Cnam)},
				{When: on(branch.OldAge), Period: until("1997-01-01", "2018-01-01"), Cites: cites(at(law.L227_1, "I"), whole(law.L200_2)),
					Demand: related(Managed), Asks: managedBy(branch.Cnav)},
				{When: on(branch.Family), Period: until("1997-01-01", "2018-01-01"), Cites: cites(at(law.L227_1, "I"), whole(law.L200_2)),
					Demand: related(Managed), Asks: managedBy(branch.Cnaf)},
				{When: on(branch.Collection), Period: until("1997-01-01", "2018-01-01"), Cites: cites(at(law.L227_1, "I"), whole(law.L200_2)),
					Demand: related(Managed), Asks: centralises},
				{When: on(branch.Sickness, branch.WorkAccidents), Period: since("2018-01-01"), Cites: cites(at(law.L227_1, "I"), whole(law.L221_1)),
					Demand: related(Managed), Asks: managedBy(branch.Cnam)},
				{When: on(branch.OldAge), Period: since("2018-01-01"), Cites: cites(at(law.L227_1, "I"), whole(law.L222_1)),
					Demand: related(Managed), Asks: managedBy(branch.Cnav)},
				{When: on(branch.Family), Period: since("2018-01-01"), Cites: cites(at(law.L227_1, "I"), whole(law.L223_1)),
					Demand: related(Managed), Asks: managedBy(branch.Cnaf)},
				{When: on(branch.Autonomy), Period: until("2021-01-01", "2022-05-14"), Cites: cites(at(law.L227_1, "I")),
					Demand: related(Managed), Asks: managedBy(branch.Cnsa)},
				{When: on(branch.Autonomy), Period: since("2022-05-14"), Cites: cites(at(law.L227_1, "I"), whole(law.L223_5)),
					Demand: related(Managed), Asks: managedBy(branch.Cnsa)},
				{When: on(branch.Collection), Period: since("2018-01-01"), Cites: cites(at(law.L227_1, "I")),
					Demand: related(Managed), Asks: centralises},
			},
		},
		{
			Rule: law.StateParty, Kind: Rule,
			Reading: text(
				"Le texte dit « l’autorité compétente de l’État » sans désigner de fonction : un signataire pour l’État suffit, quel qu’il soit.",
				"The text speaks of the competent State authority and names no office: one signatory for the State is enough, whoever it is."),
			Says: text(
				"personne ne signe pour l’État",
				"nobody signs for the State"),
			Accepted: Example{"family", `{"state": {"signatories": [{"capacity": "state-delegate"}]}}`},
			Refused:  Example{"family", `{"state": {"signatories": []}}`},
			Versions: []Version{
				{Period: since("1997-01-01"), Cites: cites(al(law.L227_1, "I", 1)),
					Demand: each(StateSignature), Asks: stateSigns},
			},
		},
		{
			Rule: law.ReciprocalCommitments, Kind: Rule,
			Reading: text(
				"Les « signataires » sont les deux parties, non les personnes qui signent. Un engagement est une promesse à l’autre partie ; une action est un moyen d’atteindre un objectif : l’un ne tient pas lieu de l’autre.",
				"The “signatories” are the two parties, not the persons who sign. A commitment is a promise to the other party, an action a way to reach an objective: neither stands in for the other."),
			Says: text(
				"les engagements sont réciproques : il en manque un de {required}",
				"commitments are reciprocal: none by {required}"),
			Accepted: Example{"family", `{"commitments": [{"by": "state", "title": "A"}, {"by": "body", "title": "B"}]}`},
			Refused:  Example{"family", `{"commitments": [{"by": "state", "title": "A"}]}`},
			Versions: []Version{
				{Period: since("1997-01-01"), Cites: cites(al(law.L227_1, "I", 1)),
					Demand: eachParty(Commitment), Asks: eachCommits},
			},
		},
		{
			Rule: law.FinancingActs, Kind: OpenNorm,
			Versions: []Version{
				{Period: since("1997-01-01"), Cites: cites(al(law.L227_1, "I", 1)), Asks: text(
					"la convention respecte les lois de financement de la sécurité sociale",
					"the convention keeps within the social security financing acts")},
			},
		},

		// Second paragraph: objectives, means, actions.
		{
			Rule: law.OperatingMeans, Kind: Rule,
			Says: text(
				"la convention ne fixe pas les moyens de fonctionnement",
				"the convention sets no operating means"),
			Accepted: Example{"family", `{"means": [{"title": "Effectifs", "kind": "staff"}]}`},
			Refused:  Example{"family", `{"means": null}`},
			Versions: []Version{
				{Period: since("1997-01-01"), Cites: cites(al(law.L227_1, "I", 2)),
					Demand: each(Means), Asks: setsMeans},
			},
		},
		{
			Rule: law.ActionsByEachParty, Kind: Rule,
			Reading: text(
				"« Chacun des signataires » : l’État et l’organisme. Il suffit d’une action de chacun dans toute la convention, non dans chaque objectif.",
				"“Each of the signatories”: the State and the body. One action of each in the whole convention is enough, not in every objective."),
			Says: text(
				"chaque partie met en œuvre des actions : il n’y en a pas de {required}",
				"each party carries out actions: none by {required}"),
			Accepted: Example{"family", `{}`},
			Refused: Example{"family", `{"objectives": [{"id": "O", "title": "O",
			"categories": ["implementation", "service-quality", "productivity", "social-action"],
			"actions": [{"by": "body", "title": "A"}]}]}`},
			Versions: []Version{
				{Period: since("1997-01-01"), Cites: cites(al(law.L227_1, "I", 2)),
					Demand: eachParty(Action), Asks: eachActs},
			},
		},

		// 1° to 3°: the categories of objectives.
		{
			Rule: law.ImplementationObjectives, Kind: Rule,
			Reading:  mayServeSeveral,
			Says:     noObjective,
			Accepted: Example{"family", onlyObjective(`"implementation", "service-quality", "productivity", "social-action"`)},
			Refused:  Example{"family", onlyObjective(`"service-quality", "productivity", "social-action"`)},
			Versions: []Version{
				{Period: since("1997-01-01"), Cites: cites(at(law.L227_1, "I", "1°")),
					Demand: each(Objective(objective.Implementation)), Asks: text(
						"au moins un objectif de mise en œuvre des textes sur le risque, les prestations ou le recouvrement",
						"at least one objective on applying the law on risk management, benefits or collection")},
			},
		},
		{
			Rule: law.ServiceQualityObjectives, Kind: Rule,
			Reading:  mayServeSeveral,
			Says:     noObjective,
			Accepted: Example{"family", onlyObjective(`"implementation", "service-quality", "productivity", "social-action"`)},
			Refused:  Example{"family", onlyObjective(`"implementation", "productivity", "social-action"`)},
			Versions: []Version{
				{Period: since("1997-01-01"), Cites: cites(at(law.L227_1, "I", "2°")),
					Demand: each(Objective(objective.ServiceQuality)), Asks: quality},
			},
		},
		{
			Rule: law.ProductivityObjectives, Kind: Rule,
			Reading: text(
				"Depuis 2021 le 2° bis a deux membres : la coordination pour l’autonomie, la productivité pour les autres. La productivité n’est pas interdite à l’autonomie, elle n’y est pas exigée ; la coordination n’en dispense pas les autres.",
				"Since 2021 the 2° bis has two limbs: coordination for autonomy, productivity for the others. Productivity is not barred from autonomy, only not required of it; coordination does not release the others."),
			Says:     noObjective,
			Accepted: Example{"family", onlyObjective(`"implementation", "service-quality", "productivity", "social-action"`)},
			Refused:  Example{"family", onlyObjective(`"implementation", "service-quality", "coordination", "social-action"`)},
			Versions: []Version{
				{When: butOn(branch.Autonomy), Period: since("2004-12-21"), Cites: cites(at(law.L227_1, "I", "2° bis")),
					Demand: each(Objective(objective.Productivity)), Asks: productivity},
			},
		},
		{
			Rule: law.CoordinationObjectives, Kind: Rule,
			Reading: text(
				"« Ou » répartit les deux membres du 2° bis entre les branches, il ne laisse pas le choix : pour l’autonomie, la coordination est obligatoire.",
				"“Or” shares out the two limbs of the 2° bis among the branches and leaves no choice: for autonomy, coordination is mandatory."),
			Says:     noObjective,
			Accepted: Example{"autonomy", onlyObjective(`"implementation", "service-quality", "coordination", "social-action"`)},
			Refused:  Example{"autonomy", onlyObjective(`"implementation", "service-quality", "productivity", "social-action"`)},
			Versions: []Version{
				{When: on(branch.Autonomy), Period: since("2021-01-01"), Cites: cites(at(law.L227_1, "I", "2° bis")),
					Demand: each(Objective(objective.Coordination)), Asks: text(
						"au moins un objectif de coordination de ceux qui agissent pour l’autonomie, au lieu de la productivité",
						"at least one objective on coordinating those who act for autonomy, in place of productivity")},
			},
		},
		{
			Rule: law.SocialActionObjectives, Kind: Rule,
			Reading: text(
				"La réserve « le cas échéant » a disparu le 31 juillet 1998 : la rubrique s’impose à toutes les conventions, recouvrement compris. Un objectif de la catégorie suffit ; ses volets suivent les missions de l’organisme.",
				"The proviso “where appropriate” went on 31 July 1998: the item binds every convention, that of collection included. One objective of the category is enough; its limbs follow the body’s missions."),
			Says: noObjective,
			Aside: []Aside{{When: butOn(), Period: since("2021-01-01"), Says: text(
				", où compte aussi le soutien à l’autonomie",
				", in which support for autonomy counts too")}},
			Accepted: Example{"collection", `{}`},
			Refused:  Example{"family", onlyObjective(`"implementation", "service-quality", "productivity"`)},
			Versions: []Version{
				{Period: until("1998-07-31", "2021-01-01"), Cites: cites(at(law.L227_1, "I", "3°")),
					Demand: each(Objective(objective.SocialAction)), Asks: socialAction},
				{Period: since("2021-01-01"), Cites: cites(at(law.L227_1, "I", "3°")),
					Demand: each(Objective(objective.SocialAction)), Asks: text(
						"au moins un objectif d’action sociale, de prévention, de lutte contre l’exclusion ou de soutien à l’autonomie",
						"at least one objective of social action, prevention, the fight against exclusion or support for autonomy")},
			},
		},

		// 4°: budgets.
		{
			Rule: law.BudgetRules, Kind: Rule,
			Reading: text(
				"« S’il y a lieu » tient au fait que le budget existe, non au choix des parties : le code dit quels fonds tient chaque organisme (R. 251-1 et suivants), et chacun appelle ses règles ; il en va de même de tout autre budget de la liste qui figure à la convention. Il en faut deux, de calcul et d’évolution. Un budget que le texte du jour ne nomme pas n’est pas apprécié.",
				"“Where there is one” turns on whether the budget exists, not on the parties’ choice: the code says which funds each body keeps (R. 251-1 and those after it), and each calls for its rules; so does any other budget of the list that the convention has. There are two, of computation and of evolution. A budget that the text of the day does not name is not judged."),
			Says: text(
				"{seen} : il manque {required}",
				"{seen}: it lacks {required}"),
			SaysOfNone: text(
				"la convention ne donne pas les règles du {required}",
				"the convention has no rules for the {required}"),
			Accepted: Example{"family", `{"budgets": [{"kind": "management", "computation": "A", "evolution": "B"}, {"kind": "social-action", "computation": "A", "evolution": "B"}]}`},
			Refused:  Example{"family", `{"budgets": [{"kind": "management", "computation": "A", "evolution": "B"}]}`},
			Versions: generalBudgets(),
		},

		// 5°: the network.
		{
			Rule: law.NetworkExclusion, Kind: Rule,
			Reading: text(
				"La clause était déjà facultative pour tous : « à l’exception de la branche » n’a d’effet que s’il l’interdit à l’autonomie. Une clause sans stipulation n’est pas une clause. Le décret du RSI (I, 6°) ne parle que d’évolution du réseau, mais c’est une faculté : aucune autre stipulation n’y est tenue pour contraire au texte.",
				"The clause was optional for all: “with the exception of the branch” has effect only if it bars autonomy from it. A clause without a stipulation is none. The RSI’s decree (I, 6°) speaks of the network’s evolution only, but as something one may do: no other stipulation is held unlawful there."),
			Says: text(
				"la convention de la branche {seen} ne peut porter de clause sur un réseau de caisses locales",
				"the convention of the {seen} branch may carry no clause on a network of local bodies"),
			Accepted: Example{"family", `{"network": {"conditions": [{"kind": "evolution", "title": "A"}]}}`},
			Refused:  Example{"autonomy", `{"network": {"conditions": [{"kind": "evolution", "title": "A"}]}}`},
			Versions: []Version{
				{When: on(branch.Autonomy), Period: since("2021-01-01"), Cites: cites(at(law.L227_1, "I", "5°")),
					Demand: no(Network), Asks: text(
						"pas de clause sur un réseau de caisses locales",
						"no clause on a network of local bodies")},
			},
		},

		// The paragraph on self-employed workers, since 2018.
		{
			Rule: law.SelfEmployedCommitments, Kind: Rule,
			Reading: text(
				"« Objectifs et actions » : il faut un objectif et une action. Le texte demande de les identifier : signaler des objectifs existants suffit. La famille, les accidents du travail et l’autonomie n’en sont pas destinataires.",
				"“Objectives and actions”: one of each is needed. The text asks that they be identified: marking existing objectives is enough. Family, work accidents and autonomy are not addressed."),
			Says: text(
				"la convention n’identifie pas ce qui est dédié aux travailleurs indépendants : il manque {required}",
				"the convention does not identify what is dedicated to self-employed workers: it lacks {required}"),
			Accepted: Example{"sickness", `{}`},
			Refused:  Example{"sickness", onlyObjective(`"implementation", "service-quality", "productivity", "social-action"`)},
			Versions: []Version{
				{When: on(branch.Sickness, branch.OldAge, branch.Collection), Period: since("2018-01-01"), Cites: cites(al(law.L227_1, "I", 11)),
					Demand: each(SelfEmployedObjective, SelfEmployedAction), Asks: text(
						"au moins un objectif et une action dédiés aux travailleurs indépendants",
						"at least one objective and one action dedicated to self-employed workers")},
			},
		},

		// Second list, 1° and 2°: amendments and evaluation.
		{
			Rule: law.AmendmentConditions, Kind: Rule, Says: amendment.Sentence(), SaysOfNone: amendment.SentenceOfNone(),
			Reading: text(
				"« Notamment » ouvre la liste et rend obligatoires les deux motifs qu’elle nomme ; d’autres peuvent s’y ajouter.",
				"“In particular” opens the list and makes the two grounds it names mandatory; others may be added."),
			Accepted: Example{"family", `{"amendmentConditions": {"triggers": [{"kind": "workload-change"}, {"kind": "financing-act"}]}}`},
			Refused:  Example{"family", `{"amendmentConditions": {"triggers": [{"kind": "financing-act"}]}}`},
			Versions: secondList("1°", 11, triggersFor(amendment.FinancingAct, amendment.WorkloadChange), bothTriggers),
		},
		{
			Rule: law.EvaluationProcess, Kind: Rule, Says: evaluation.Sentence(),
			Reading: text(
				"« Contradictoire » : les deux parties sont entendues sur les résultats. Une évaluation par l’État seul, ou par une inspection, n’y répond pas.",
				"“Adversarial”: both parties are heard on the results. An evaluation by the State alone, or by an inspectorate, does not qualify."),
			Accepted: Example{"family", `{"evaluationProcess": {"heard": ["body", "state"]}}`},
			Refused:  Example{"family", `{"evaluationProcess": {"heard": ["state"]}}`},
			Versions: secondList("2°", 12, eachParty(Heard), adversarial),
		},
	}
}

// What several versions ask alike.
var (
	centralises = law.Text{
		FR: "elle est conclue avec l’ACOSS, qui centralise le recouvrement",
		EN: "it is concluded with ACOSS, which centralises collection"}
	noObjective = law.Text{
		FR: "aucun objectif de la catégorie « {required} »",
		EN: "no objective in the category `{required}`"}
	mayServeSeveral = law.Text{
		FR: "Rien ne demande des objectifs séparés : un même objectif peut servir plusieurs rubriques.",
		EN: "Nothing asks for separate objectives: one may serve several items."}
)

// managedBy asks that the convention be concluded with the body that manages the branch.
func managedBy(b branch.Body) law.Text {
	return law.Textf("elle est conclue avec la %s, qui gère la branche", "it is concluded with %s, which manages the branch", b)
}
