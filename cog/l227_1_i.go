package cog

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// L. 227-1, I, in its own order, each rule with its twin of L. 611-7 and
// R. 611-18 where there is one.
var l227_1_I = []entry{
	// First paragraph: who concludes, on what, with what promises.
	{
		rule: law.LegalBasis, pointer: "/concluded",
		reading: law.Text{
			FR: "La loi du jour de conclusion gouverne, non celle du premier jour de la période. Pour le RSI, il faut l’article qui fonde la convention (L. 611-7) et le décret qui en fixe le contenu. Depuis le 1er janvier 2018 le décret ne survit que pour les caisses déléguées ; L. 611-7 n’est pas maintenu : les avenants et les devoirs de la convention en cours continuent, une convention nouvelle n’a plus de base.",
			EN: "The law of the day of conclusion governs, not that of the first day of the term. For the RSI both the article that founds the convention (L. 611-7) and the decree that settles its content are needed. From 1 January 2018 the decree survives for the delegated funds only; L. 611-7 is not saved: amendments to and duties under the convention already there go on, a new one has no basis.",
		},
		sentence: law.Text{
			FR: "aucune loi ne fonde une telle convention le {seen} : {required}",
			EN: "no law founds such a convention on {seen}: {required}",
		},
		accepted: example{"rsi", `{"concluded": "2006-01-28"}`},
		refused:  example{"rsi", `{"concluded": "2006-01-27"}`},
		versions: []version{
			{general, since("1997-01-01"), at(law.L227_1, "I"), law.Text{
				FR: "la convention est conclue un jour où L. 227-1 est en vigueur",
				EN: "the convention is concluded on a day when L. 227-1 is in force"}, satisfied},
			{rsi, rsiDays, []law.Citation{{Article: law.L611_7, Place: law.Place{Division: "I"}}, {Article: law.R611_18}}, law.Text{
				FR: "la convention est conclue un jour où L. 611-7 et R. 611-18 sont tous deux en vigueur",
				EN: "the convention is concluded on a day when L. 611-7 and R. 611-18 are both in force"}, satisfied},
		},
	},
	{
		rule: law.CoveredScope, pointer: "/scope",
		reading: law.Text{
			FR: "L. 200-2 connaît la branche autonomie depuis le 9 août 2020, mais la liste de L. 227-1 reste fermée jusqu’au 1er janvier 2021 : entre les deux la branche existe et ne peut avoir de convention sur ce fondement.",
			EN: "L. 200-2 knows the autonomy branch since 9 August 2020, but the list of L. 227-1 stays closed until 1 January 2021: in between the branch exists and can have no convention on this basis.",
		},
		sentence: law.Text{
			FR: "une convention sur « {seen} » est hors du champ de l’article, qui admet : {required}",
			EN: "a convention on `{seen}` is beyond the article, which admits: {required}",
		},
		accepted: example{"autonomy", `{"concluded": "2021-01-01"}`},
		refused:  example{"autonomy", `{"concluded": "2020-12-31"}`},
		versions: []version{
			{general, until("1997-01-01", "2002-12-24"), at(law.L227_1, "I"), law.Text{
				FR: "elle porte sur la maladie, la vieillesse, la famille ou le recouvrement",
				EN: "it is about sickness, old age, family or collection"},
				scopeAmong(branch.Sickness, branch.OldAge, branch.Family, branch.Collection)},
			{general, until("2002-12-24", "2021-01-01"), at(law.L227_1, "I"), law.Text{
				FR: "elle porte sur la maladie, les accidents du travail, la vieillesse, la famille ou le recouvrement",
				EN: "it is about sickness, work accidents, old age, family or collection"},
				scopeAmong(branch.Sickness, branch.WorkAccidents, branch.OldAge, branch.Family, branch.Collection)},
			{general, since("2021-01-01"), []law.Citation{{Article: law.L227_1, Place: law.Place{Division: "I"}}, {Article: law.L200_2}}, law.Text{
				FR: "elle porte sur une des cinq branches de L. 200-2 ou sur le recouvrement",
				EN: "it is about one of the five branches of L. 200-2 or about collection"},
				scopeAmong(branch.Sickness, branch.WorkAccidents, branch.OldAge, branch.Family, branch.Autonomy, branch.Collection)},
		},
	},
	{
		rule: law.EntitledBody, pointer: "/body/code",
		reading: law.Text{
			FR: "Un organisme reste le même quand son nom change : l’ancien nom et le nouveau valent à toute date.",
			EN: "A body stays the same when its name changes: the old name and the new are good on any day.",
		},
		sentence: law.Text{
			FR: "l’État ne conclut pas avec {seen} ; la loi nomme {required}",
			EN: "the State does not conclude with {seen}; the law names {required}",
		},
		accepted: example{"autonomy", `{"concluded": "2021-01-01"}`},
		refused:  example{"family", `{"body": {"code": "cnrsi"}}`},
		versions: []version{
			{general, until("1997-01-01", "2021-01-01"), at(law.L227_1, "I"), law.Text{
				FR: "l’État conclut avec la Cnam, la Cnav, la Cnaf ou l’Acoss",
				EN: "the State concludes with Cnam, Cnav, Cnaf or ACOSS"},
				bodyAmong(branch.Cnam, branch.Cnav, branch.Cnaf, branch.Acoss)},
			{general, since("2021-01-01"), at(law.L227_1, "I"), law.Text{
				FR: "l’État conclut avec la Cnam, la Cnav, la Cnaf, la CNSA ou l’Acoss",
				EN: "the State concludes with Cnam, Cnav, Cnaf, CNSA or ACOSS"},
				bodyAmong(branch.Cnam, branch.Cnav, branch.Cnaf, branch.Cnsa, branch.Acoss)},
			{rsi, rsiDays, at(law.L611_7, "I"), law.Text{
				FR: "l’État conclut avec la caisse nationale du RSI",
				EN: "the State concludes with the national fund of the RSI"},
				bodyAmong(branch.Cnrsi)},
		},
	},
	{
		rule: law.BodyOfScope, pointer: "/body/code",
		needs: []law.Rule{law.CoveredScope, law.EntitledBody},
		reading: law.Text{
			FR: "Ne s’apprécie que pour une matière et un organisme que l’article admet. Aucun texte du code ne dit qui gère l’autonomie avant le 14 mai 2022 ; L. 227-1 associe la CNSA à cette branche dès 2021.",
			EN: "Asked only of a scope and a body that the article admits. No text of the code says who manages autonomy before 14 May 2022; L. 227-1 itself pairs CNSA with that branch from 2021.",
		},
		sentence: law.Text{
			FR: "cette convention revient à {required}, non à {seen}",
			EN: "this convention is for {required}, not {seen}",
		},
		accepted: example{"work-accidents", `{"body": {"code": "cnam"}}`},
		refused:  example{"family", `{"body": {"code": "cnav"}}`},
		versions: []version{
			{general, until("1997-01-01", "2018-01-01"), []law.Citation{{Article: law.L227_1, Place: law.Place{Division: "I"}}, {Article: law.L200_2}},
				manages, bodyOfScope},
			{scopes(branch.Sickness, branch.WorkAccidents), since("2018-01-01"), []law.Citation{{Article: law.L227_1, Place: law.Place{Division: "I"}}, {Article: law.L221_1}},
				manages, bodyOfScope},
			{scopes(branch.OldAge), since("2018-01-01"), []law.Citation{{Article: law.L227_1, Place: law.Place{Division: "I"}}, {Article: law.L222_1}},
				manages, bodyOfScope},
			{scopes(branch.Family), since("2018-01-01"), []law.Citation{{Article: law.L227_1, Place: law.Place{Division: "I"}}, {Article: law.L223_1}},
				manages, bodyOfScope},
			{autonomy, until("2018-01-01", "2022-05-14"), at(law.L227_1, "I"), manages, bodyOfScope},
			{autonomy, since("2022-05-14"), []law.Citation{{Article: law.L227_1, Place: law.Place{Division: "I"}}, {Article: law.L223_5}},
				manages, bodyOfScope},
			{scopes(branch.Collection), since("2018-01-01"), at(law.L227_1, "I"), manages, bodyOfScope},
		},
	},
	{
		rule: law.StateParty, pointer: "/state",
		reading: law.Text{
			FR: "Le texte dit « l’autorité compétente de l’État » sans nommer d’office : un signataire pour l’État suffit, quel qu’il soit.",
			EN: "The text speaks of the competent State authority and names no office: one signatory for the State is enough, whoever it is.",
		},
		sentence: law.Text{
			FR: "personne ne signe pour {required}",
			EN: "nobody signs for {required}",
		},
		accepted: example{"family", `{"state": {"signatories": [{"capacity": "state-delegate"}]}}`},
		refused:  example{"family", `{"state": {"signatories": []}}`},
		versions: []version{
			{general, since("1997-01-01"), at(law.L227_1, "I"), stateSigns, stateParty},
			{rsi, rsiDays, at(law.L611_7, "I"), stateSigns, stateParty},
		},
	},
	{
		rule: law.ReciprocalCommitments, pointer: "/commitments",
		reading: law.Text{
			FR: "Les « signataires » sont les deux parties, non les personnes qui signent. Un engagement est une promesse à l’autre partie ; une action est un moyen d’atteindre un objectif : l’un ne tient pas lieu de l’autre.",
			EN: "The “signatories” are the two parties, not the persons who sign. A commitment is a promise to the other party, an action a way to reach an objective: neither stands in for the other.",
		},
		sentence: law.Text{
			FR: "les engagements sont réciproques : aucun de {required}",
			EN: "commitments are reciprocal: none by {required}",
		},
		accepted: example{"family", `{"commitments": [{"by": "state", "title": "A"}, {"by": "body", "title": "B"}]}`},
		refused:  example{"family", `{"commitments": [{"by": "state", "title": "A"}]}`},
		versions: []version{
			{general, since("1997-01-01"), at(law.L227_1, "I"), eachCommits, reciprocalCommitments},
			{rsi, rsiDays, at(law.L611_7, "I"), eachCommits, reciprocalCommitments},
		},
	},

	// Second paragraph: objectives, means, actions.
	{
		rule: law.OperatingMeans, pointer: "/means",
		sentence: law.Text{
			FR: "la convention ne dit rien des moyens de fonctionnement",
			EN: "the convention says nothing of operating means",
		},
		accepted: example{"family", `{"means": [{"title": "Effectifs", "kind": "staff"}]}`},
		refused:  example{"family", `{"means": null}`},
		versions: []version{
			{general, since("1997-01-01"), at(law.L227_1, "I"), setsMeans, operatingMeans},
			{rsi, rsiDays, at(law.L611_7, "I"), setsMeans, operatingMeans},
		},
	},
	{
		rule: law.ActionsByEachParty, pointer: "/objectives",
		reading: law.Text{
			FR: "« Chacun des signataires » : l’État et l’organisme. Il suffit d’une action de chacun dans toute la convention, non dans chaque objectif.",
			EN: "“Each of the signatories”: the State and the body. One action of each in the whole convention is enough, not in every objective.",
		},
		sentence: law.Text{
			FR: "chaque partie mène des actions : aucune de {required}",
			EN: "each party carries out actions: none by {required}",
		},
		accepted: example{"family", `{}`},
		refused: example{"family", `{"objectives": [{"id": "O", "title": "O",
			"categories": ["implementation", "service-quality", "productivity", "social-action"],
			"actions": [{"by": "body", "title": "A"}]}]}`},
		versions: []version{
			{general, since("1997-01-01"), at(law.L227_1, "I"), eachActs, actionsByEachParty},
			{rsi, rsiDays, at(law.L611_7, "I"), eachActs, actionsByEachParty},
		},
	},

	// 1° to 3°: the categories of objectives.
	{
		rule: law.ImplementationObjectives, pointer: "/objectives",
		reading:  oneObjectiveMayServeSeveral,
		sentence: noObjective,
		accepted: example{"family", onlyObjective(`"implementation", "service-quality", "productivity", "social-action"`)},
		refused:  example{"family", onlyObjective(`"service-quality", "productivity", "social-action"`)},
		versions: []version{
			{general, since("1997-01-01"), at(law.L227_1, "I, 1°"), law.Text{
				FR: "au moins un objectif de mise en œuvre des textes sur le risque, les prestations ou le recouvrement",
				EN: "at least one objective on applying the law on risk management, benefits or collection"}, category(objective.Implementation)},
			{rsi, rsiDays, at(law.R611_18, "I, 1°"), law.Text{
				FR: "au moins un objectif de mise en œuvre des textes sur les risques, les prestations ou le recouvrement",
				EN: "at least one objective on applying the law on management of risks, benefits or collection"}, category(objective.Implementation)},
		},
	},
	{
		rule: law.ServiceQualityObjectives, pointer: "/objectives",
		reading:  oneObjectiveMayServeSeveral,
		sentence: noObjective,
		accepted: example{"family", onlyObjective(`"implementation", "service-quality", "productivity", "social-action"`)},
		refused:  example{"family", onlyObjective(`"implementation", "productivity", "social-action"`)},
		versions: []version{
			{general, since("1997-01-01"), at(law.L227_1, "I, 2°"), quality, category(objective.ServiceQuality)},
			{rsi, rsiDays, at(law.R611_18, "I, 2°"), quality, category(objective.ServiceQuality)},
		},
	},
	{
		rule: law.ProductivityObjectives, pointer: "/objectives",
		reading: law.Text{
			FR: "Depuis 2021 le 2° bis a deux membres : la coordination pour l’autonomie, la productivité pour les autres. La productivité n’est pas interdite à l’autonomie, elle n’y est pas exigée ; la coordination n’en dispense pas les autres.",
			EN: "Since 2021 the 2° bis has two limbs: coordination for autonomy, productivity for the others. Productivity is not barred from autonomy, only not required of it; coordination does not release the others.",
		},
		sentence: noObjective,
		accepted: example{"family", onlyObjective(`"implementation", "service-quality", "productivity", "social-action"`)},
		refused:  example{"family", onlyObjective(`"implementation", "service-quality", "coordination", "social-action"`)},
		versions: []version{
			{general &^ autonomy, since("2004-12-21"), at(law.L227_1, "I, 2° bis"), productivity, category(objective.Productivity)},
			{rsi, rsiDays, at(law.R611_18, "I, 3°"), productivity, category(objective.Productivity)},
		},
	},
	{
		rule: law.CoordinationObjectives, pointer: "/objectives",
		reading: law.Text{
			FR: "« Ou » répartit les deux membres du 2° bis entre les branches, il ne laisse pas le choix : pour l’autonomie, la coordination est obligatoire.",
			EN: "“Or” shares out the two limbs of the 2° bis among the branches and leaves no choice: for autonomy, coordination is mandatory.",
		},
		sentence: noObjective,
		accepted: example{"autonomy", onlyObjective(`"implementation", "service-quality", "coordination", "social-action"`)},
		refused:  example{"autonomy", onlyObjective(`"implementation", "service-quality", "productivity", "social-action"`)},
		versions: []version{
			{autonomy, since("2021-01-01"), at(law.L227_1, "I, 2° bis"), law.Text{
				FR: "au moins un objectif de coordination de ceux qui agissent pour l’autonomie, au lieu de la productivité",
				EN: "at least one objective on coordinating those who act for autonomy, in place of productivity"}, category(objective.Coordination)},
		},
	},
	{
		rule: law.SocialActionObjectives, pointer: "/objectives",
		reading: law.Text{
			FR: "La réserve « le cas échéant » a disparu le 31 juillet 1998 : la rubrique s’impose à toutes les conventions, recouvrement compris. Un objectif de la catégorie suffit ; ses volets suivent les missions de l’organisme.",
			EN: "The proviso “where appropriate” went on 31 July 1998: the item binds every convention, that of collection included. One objective of the category is enough; its limbs follow the body’s missions.",
		},
		sentence: noObjective,
		accepted: example{"collection", `{}`},
		refused:  example{"family", onlyObjective(`"implementation", "service-quality", "productivity"`)},
		versions: []version{
			{general, since("1998-07-31"), at(law.L227_1, "I, 3°"), law.Text{
				FR: "au moins un objectif d’action sociale, de prévention, de lutte contre l’exclusion (ou, depuis 2021, d’appui à l’autonomie)",
				EN: "at least one objective of social action, prevention, the fight against exclusion (or, since 2021, support for autonomy)"}, category(objective.SocialAction)},
			{rsi, rsiDays, at(law.R611_18, "I, 4°"), law.Text{
				FR: "au moins un objectif d’action sociale, de prévention ou de lutte contre l’exclusion",
				EN: "at least one objective of social action, prevention or the fight against exclusion"}, category(objective.SocialAction)},
		},
	},

	// 4°: budgets.
	{
		rule: law.BudgetRules, pointer: "/budgets",
		reading: law.Text{
			FR: "« S’il y a lieu » tient au fait que le budget existe, non au choix des parties : qu’un tel budget figure à la convention oblige à en donner les règles. Il en faut deux, de calcul et d’évolution. Au RSI la réserve n’existe pas : gestion et intervention sont toutes deux dues.",
			EN: "“Where there is one” turns on whether the budget exists, not on the parties’ choice: once such a budget is in the convention its rules are due. There are two, of computation and of evolution. The RSI’s decree has no such proviso: management and intervention are both due.",
		},
		sentence: law.Text{
			FR: "règles budgétaires incomplètes : {seen} ; attendu : {required}",
			EN: "incomplete budget rules: {seen}; expected: {required}",
		},
		accepted: example{"family", `{"budgets": [{"kind": "management", "computation": "A", "evolution": "B"}]}`},
		refused:  example{"family", `{"budgets": [{"kind": "management", "computation": "A", "evolution": "B"}, {"kind": "prevention", "computation": "A"}]}`},
		versions: []version{
			{general, until("1997-01-01", "2007-12-22"), at(law.L227_1, "I, 4°"), law.Text{
				FR: "règles de calcul et d’évolution du budget de gestion et, s’il y en a, des budgets de contrôle médical, d’action sociale et de prévention",
				EN: "rules of computation and evolution for the management budget and, where there are any, the medical-control, social-action and prevention budgets"},
				budgets(branch.Management).orListed(branch.MedicalControl, branch.SocialAction, branch.Prevention)},
			{general, until("2007-12-22", "2021-01-01"), at(law.L227_1, "I, 4°"), law.Text{
				FR: "règles de calcul et d’évolution du budget de gestion et, s’il y en a, des budgets d’action sociale et de prévention",
				EN: "rules of computation and evolution for the management budget and, where there are any, the social-action and prevention budgets"},
				budgets(branch.Management).orListed(branch.SocialAction, branch.Prevention)},
			{general, since("2021-01-01"), at(law.L227_1, "I, 4°"), law.Text{
				FR: "règles de calcul et d’évolution du budget de gestion et, s’il y en a, des budgets d’action sociale, de prévention et de soutien à l’autonomie",
				EN: "rules of computation and evolution for the management budget and, where there are any, the social-action, prevention and autonomy-support budgets"},
				budgets(branch.Management).orListed(branch.SocialAction, branch.Prevention, branch.AutonomySupport)},
			{rsi, rsiDays, at(law.R611_18, "I, 5°"), law.Text{
				FR: "règles de calcul et d’évolution du budget de gestion et du budget d’intervention",
				EN: "rules of computation and evolution for the management budget and the intervention budget"},
				budgets(branch.Management, branch.Intervention).orListed()},
		},
	},

	// 5°: the network.
	{
		rule: law.NetworkExclusion, pointer: "/network",
		reading: law.Text{
			FR: "La clause était déjà facultative pour tous : « à l’exception de la branche » n’a d’effet que s’il l’interdit à l’autonomie. Une clause vide est une clause. Le décret du RSI (I, 6°) ne parle que d’évolution du réseau, mais c’est une faculté : aucune autre stipulation n’y est tenue pour illégale.",
			EN: "The clause was optional for all: “with the exception of the branch” has effect only if it bars autonomy from it. An empty clause is a clause. The RSI’s decree (I, 6°) speaks of the network’s evolution only, but as something one may do: no other stipulation is held unlawful there.",
		},
		sentence: law.Text{
			FR: "la convention de la branche {seen} ne peut porter de clause sur un réseau de caisses locales",
			EN: "the convention of the {seen} branch may carry no clause on a network of local bodies",
		},
		accepted: example{"family", `{"network": {"conditions": [{"kind": "evolution", "title": "A"}]}}`},
		refused:  example{"autonomy", `{"network": {"conditions": [{"kind": "evolution", "title": "A"}]}}`},
		versions: []version{
			{autonomy, since("2021-01-01"), at(law.L227_1, "I, 5°"), law.Text{
				FR: "pas de clause sur un réseau de caisses locales",
				EN: "no clause on a network of local bodies"}, networkExclusion},
		},
	},

	// The paragraph on self-employed workers, since 2018.
	{
		rule: law.SelfEmployedCommitments, pointer: "/objectives",
		reading: law.Text{
			FR: "« Objectifs et actions » : il faut un objectif et une action. Le texte demande de les identifier : signaler des objectifs existants suffit. La famille, les accidents du travail et l’autonomie n’en sont pas destinataires.",
			EN: "“Objectives and actions”: one of each is needed. The text asks that they be identified: marking existing objectives is enough. Family, work accidents and autonomy are not addressed.",
		},
		sentence: law.Text{
			FR: "rien n’est identifié pour les travailleurs indépendants : il manque {required}",
			EN: "nothing is identified for self-employed workers: it lacks {required}",
		},
		accepted: example{"sickness", `{}`},
		refused:  example{"sickness", onlyObjective(`"implementation", "service-quality", "productivity", "social-action"`)},
		versions: []version{
			{scopes(branch.Sickness, branch.OldAge, branch.Collection), since("2018-01-01"), at(law.L227_1, "I"), law.Text{
				FR: "au moins un objectif et une action dédiés aux travailleurs indépendants",
				EN: "at least one objective and one action dedicated to self-employed workers"}, selfEmployedCommitments},
		},
	},

	// Second list, 1° and 2°: amendments and evaluation.
	{
		rule: law.AmendmentConditions, pointer: "/amendmentConditions",
		reading: law.Text{
			FR: "« Notamment » ouvre la liste et rend obligatoires les deux motifs qu’elle nomme ; d’autres peuvent s’y ajouter.",
			EN: "“In particular” opens the list and makes the two grounds it names mandatory; others may be added.",
		},
		accepted: example{"family", `{"amendmentConditions": {"triggers": [{"kind": "workload-change"}, {"kind": "financing-act"}]}}`},
		refused:  example{"family", `{"amendmentConditions": {"triggers": [{"kind": "financing-act"}]}}`},
		versions: []version{
			{general, since("1997-01-01"), at(law.L227_1, "I, 1° (second list)"), bothTriggers, amendmentConditions},
			{rsi, rsiDays, at(law.R611_18, "I, 1° (second list)"), bothTriggers, amendmentConditions},
		},
	},
	{
		rule: law.EvaluationProcess, pointer: "/evaluationProcess",
		reading: law.Text{
			FR: "« Contradictoire » : les deux parties sont entendues sur les résultats. Une évaluation par l’État seul, ou par une inspection, n’y répond pas.",
			EN: "“Adversarial”: both parties are heard on the results. An evaluation by the State alone, or by an inspectorate, does not qualify.",
		},
		accepted: example{"family", `{"evaluationProcess": {"heard": ["body", "state"]}}`},
		refused:  example{"family", `{"evaluationProcess": {"heard": ["state"]}}`},
		versions: []version{
			{general, since("1997-01-01"), at(law.L227_1, "I, 2° (second list)"), adversarial, evaluationProcess},
			{rsi, rsiDays, at(law.R611_18, "I, 2° (second list)"), adversarial, evaluationProcess},
		},
	},
}

// What several versions demand alike.
var (
	manages      = law.Text{FR: "elle est conclue avec l’organisme qui gère la branche ou centralise le recouvrement", EN: "it is concluded with the body that manages the branch or centralises collection"}
	stateSigns   = law.Text{FR: "au moins une signature pour l’État", EN: "at least one signature for the State"}
	eachCommits  = law.Text{FR: "au moins un engagement de l’État et un de l’organisme", EN: "at least one commitment by the State and one by the body"}
	setsMeans    = law.Text{FR: "elle fixe les moyens de fonctionnement", EN: "it sets the operating means"}
	eachActs     = law.Text{FR: "au moins une action de l’État et une de l’organisme", EN: "at least one action by the State and one by the body"}
	quality      = law.Text{FR: "au moins un objectif de qualité du service aux usagers", EN: "at least one objective on the quality of service to users"}
	productivity = law.Text{FR: "au moins un objectif de productivité et d’organisation territoriale du réseau", EN: "at least one objective on the network’s productivity and territorial organisation"}
	bothTriggers = law.Text{FR: "une clause sur les avenants, qui prévoit les lois de financement et les fortes variations de charge d’origine légale", EN: "a clause on amendments that provides for financing acts and for important changes of workload that come from the law"}
	adversarial  = law.Text{FR: "une évaluation des résultats où les deux parties sont entendues", EN: "an evaluation of results in which both parties are heard"}

	noObjective                 = law.Text{FR: "aucun objectif de la catégorie « {required} »", EN: "no objective in the category `{required}`"}
	oneObjectiveMayServeSeveral = law.Text{FR: "Rien ne demande des objectifs séparés : un même objectif peut servir plusieurs rubriques.", EN: "Nothing asks for separate objectives: one may serve several items."}
)

// onlyObjective is a patch that leaves one objective, in the given categories,
// with an action by each party.
func onlyObjective(categories string) string {
	return `{"objectives": [{"id": "O", "title": "O", "categories": [` + categories +
		`], "actions": [{"by": "state", "title": "A"}, {"by": "body", "title": "B"}]}]}`
}
