package cog_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// A wording holds by hand what is said of a breach or an observation, in both languages:
// of a change to the evergreen convention on a scope, concluded on a day, and to the
// evergreen amendment where there is one. What a rule has to say several times is said a
// line each.
type wording struct {
	rule      law.Rule
	scope     string
	day       string
	patch     string
	amended   string // the day of the amendment, "" for none
	amendment string
	fr, en    string
}

var wordings = sync.OnceValue(func() []wording {
	const general2020 = "2020-06-01"
	return []wording{
		// Does the law reach it, and with whom.
		{rule: law.LegalBasis, scope: "family", day: "1996-12-31", patch: `{}`,
			fr: "aucun texte ne fonde une convention conclue le 31 décembre 1996 : le fondement de la convention du régime général n’est pas encore en vigueur le 31 décembre 1996 ; il le sera le 1er janvier 1997",
			en: "no text founds a convention concluded on 31 December 1996: the basis of the convention of the general scheme is not yet in force on 31 December 1996; it will be from 1 January 1997"},
		{rule: law.LegalBasis, scope: "rsi", day: "2006-01-27", patch: `{}`,
			fr: "aucun texte ne fonde une convention conclue le 27 janvier 2006 : le fondement de la convention du régime social des indépendants n’est pas encore en vigueur le 27 janvier 2006 ; il le sera le 28 janvier 2006 (L. 611-7 est en vigueur depuis le 9 décembre 2005, mais le contenu de la convention attend le décret)",
			en: "no text founds a convention concluded on 27 January 2006: the basis of the convention of the self-employed scheme is not yet in force on 27 January 2006; it will be from 28 January 2006 (L. 611-7 is in force from 9 December 2005, but what the convention contains awaits the decree)"},
		{rule: law.CoveredScope, scope: "autonomy", day: "2005-02-11", patch: `{}`,
			fr: "l’article n’admet pas de convention sur la matière « autonomie » ; il admet : maladie, accidents du travail et maladies professionnelles, vieillesse, famille et recouvrement",
			en: "the article admits no convention on `autonomy`; it admits: sickness, work accidents, old age, family and collection"},
		// From its creation the CNSA concluded on another basis, until L. 227-1 had it.
		{rule: law.CoveredScope, scope: "autonomy", day: "2005-02-12", patch: `{}`,
			fr: "l’article n’admet pas de convention sur la matière « autonomie » ; il admet : maladie, accidents du travail et maladies professionnelles, vieillesse, famille et recouvrement ; la CNSA concluait alors sur un autre fondement : L. 14-10-1, II du Code de l’action sociale et des familles",
			en: "the article admits no convention on `autonomy`; it admits: sickness, work accidents, old age, family and collection; CNSA then concluded on another basis: L. 14-10-1, II of the Code de l’action sociale et des familles"},
		{rule: law.CoveredScope, scope: "autonomy", day: "2020-12-31", patch: `{}`,
			fr: "l’article n’admet pas de convention sur la matière « autonomie » ; il admet : maladie, accidents du travail et maladies professionnelles, vieillesse, famille et recouvrement ; la CNSA concluait alors sur un autre fondement : L. 14-10-1, II du Code de l’action sociale et des familles",
			en: "the article admits no convention on `autonomy`; it admits: sickness, work accidents, old age, family and collection; CNSA then concluded on another basis: L. 14-10-1, II of the Code de l’action sociale et des familles"},
		{rule: law.CoveredScope, scope: "work-accidents", day: "2002-12-23", patch: `{}`,
			fr: "l’article n’admet pas de convention sur la matière « accidents du travail et maladies professionnelles » ; il admet : maladie, vieillesse, famille et recouvrement",
			en: "the article admits no convention on `work accidents`; it admits: sickness, old age, family and collection"},
		{rule: law.EntitledBody, scope: "family", day: general2020, patch: `{"body": {"code": "cnsa"}}`,
			fr: "l’État ne conclut pas de telle convention avec la CNSA ; le texte nomme la Cnam, la Cnav, la Cnaf et l’ACOSS",
			en: "the State concludes no such convention with CNSA; the text names Cnam, Cnav, Cnaf and ACOSS"},
		{rule: law.EntitledBody, scope: "family", day: "2022-06-01", patch: `{"body": {"code": "cnrsi"}}`,
			fr: "l’État ne conclut pas de telle convention avec la caisse nationale du RSI ; le texte nomme la Cnam, la Cnav, la Cnaf, la CNSA et l’ACOSS",
			en: "the State concludes no such convention with the national fund of the RSI; the text names Cnam, Cnav, Cnaf, CNSA and ACOSS"},
		{rule: law.EntitledBody, scope: "family", day: "2022-06-01", patch: `{"body": {"code": null}}`,
			fr: "l’organisme n’est pas nommé ; le texte nomme la Cnam, la Cnav, la Cnaf, la CNSA et l’ACOSS",
			en: "the body is not named; the text names Cnam, Cnav, Cnaf, CNSA and ACOSS"},
		{rule: law.EntitledBody, scope: "rsi", day: "2012-06-01", patch: `{"body": {"code": "cnam"}}`,
			fr: "l’État ne conclut pas de telle convention avec la CNAMTS ; le texte nomme la caisse nationale du RSI",
			en: "the State concludes no such convention with CNAMTS; the text names the national fund of the RSI"},
		{rule: law.EntitledBody, scope: "rsi", day: "2012-06-01", patch: `{"body": {"code": null}}`,
			fr: "l’organisme n’est pas nommé ; le texte nomme la caisse nationale du RSI",
			en: "the body is not named; the text names the national fund of the RSI"},
		{rule: law.BodyOfScope, scope: "old-age", day: "2012-06-01", patch: `{"body": {"code": "cnam"}}`,
			fr: "cette convention revient à la CNAVTS, non à la CNAMTS",
			en: "this convention is for CNAVTS, not CNAMTS"},
		{rule: law.StateParty, scope: "family", day: general2020, patch: `{"state": null}`,
			fr: "personne ne signe pour l’État", en: "nobody signs for the State"},
		{rule: law.StateParty, scope: "rsi", day: "2012-06-01", patch: `{"state": null}`,
			fr: "personne ne signe pour l’État", en: "nobody signs for the State"},
		{rule: law.BodySignatories, scope: "family", day: "2012-06-01", patch: by("council-chair", "director"),
			fr: "il manque une signature pour l’organisme : président du conseil d’administration (signé par : président du conseil et directeur)",
			en: "a signature is missing for the body: chair of the board (signed by: chair of the council and director)"},
		{rule: law.BodySignatories, scope: "family", day: "2012-06-01", patch: `{"body": {"signatories": null}}`,
			fr: "il manque une signature pour l’organisme : président du conseil d’administration (personne n’a signé)\nil manque une signature pour l’organisme : directeur général ou directeur (personne n’a signé)",
			en: "a signature is missing for the body: chair of the board (nobody has signed)\na signature is missing for the body: director-general or director (nobody has signed)"},
		{rule: law.BodySignatories, scope: "rsi", day: "2012-06-01", patch: by("board-chair"),
			fr: "il manque une signature pour l’organisme : directeur général (signé par : président du conseil d’administration)",
			en: "a signature is missing for the body: director-general (signed by: chair of the board)"},
		{rule: law.BodySignatories, scope: "rsi", day: "2012-06-01", patch: `{"body": {"signatories": null}}`,
			fr: "il manque une signature pour l’organisme : président du conseil d’administration (personne n’a signé)\nil manque une signature pour l’organisme : directeur général (personne n’a signé)",
			en: "a signature is missing for the body: chair of the board (nobody has signed)\na signature is missing for the body: director-general (nobody has signed)"},

		// What it contains.
		{rule: law.ReciprocalCommitments, scope: "family", day: general2020, patch: `{"commitments": null}`,
			fr: "les engagements sont réciproques : il en manque un de l’État\nles engagements sont réciproques : il en manque un de l’organisme national",
			en: "commitments are reciprocal: none by the State\ncommitments are reciprocal: none by the national body"},
		{rule: law.ReciprocalCommitments, scope: "rsi", day: "2012-06-01", patch: `{"commitments": [{"by": "body", "title": "Rendre compte"}]}`,
			fr: "les engagements sont réciproques : il en manque un de l’État", en: "commitments are reciprocal: none by the State"},
		{rule: law.ActionsByEachParty, scope: "family", day: general2020, patch: actedBy("body"),
			fr: "chaque partie met en œuvre des actions : il n’y en a pas de l’État", en: "each party carries out actions: none by the State"},
		{rule: law.ActionsByEachParty, scope: "rsi", day: "2012-06-01", patch: actedBy("state"),
			fr: "chaque partie met en œuvre des actions : il n’y en a pas de l’organisme national", en: "each party carries out actions: none by the national body"},
		{rule: law.OperatingMeans, scope: "family", day: general2020, patch: `{"means": null}`,
			fr: "la convention ne fixe pas les moyens de fonctionnement", en: "the convention sets no operating means"},
		{rule: law.OperatingMeans, scope: "rsi", day: "2012-06-01", patch: `{"means": null}`,
			fr: "la convention ne fixe pas les moyens de fonctionnement", en: "the convention sets no operating means"},
		{rule: law.ImplementationObjectives, scope: "family", day: general2020, patch: less("implementation"),
			fr: "aucun objectif de la catégorie « mise en œuvre des textes »", en: "no objective in the category `implementation of the law`"},
		{rule: law.ImplementationObjectives, scope: "rsi", day: "2012-06-01", patch: less("implementation"),
			fr: "aucun objectif de la catégorie « mise en œuvre des textes »", en: "no objective in the category `implementation of the law`"},
		{rule: law.ServiceQualityObjectives, scope: "family", day: general2020, patch: less("service-quality"),
			fr: "aucun objectif de la catégorie « qualité du service aux usagers »", en: "no objective in the category `quality of service to users`"},
		{rule: law.ServiceQualityObjectives, scope: "rsi", day: "2012-06-01", patch: less("service-quality"),
			fr: "aucun objectif de la catégorie « qualité du service aux usagers »", en: "no objective in the category `quality of service to users`"},
		{rule: law.ProductivityObjectives, scope: "family", day: general2020, patch: less("productivity"),
			fr: "aucun objectif de la catégorie « productivité et organisation du réseau »", en: "no objective in the category `productivity and organisation of the network`"},
		{rule: law.ProductivityObjectives, scope: "rsi", day: "2012-06-01", patch: less("productivity"),
			fr: "aucun objectif de la catégorie « productivité et organisation du réseau »", en: "no objective in the category `productivity and organisation of the network`"},
		{rule: law.CoordinationObjectives, scope: "autonomy", day: "2022-06-01", patch: less("coordination"),
			fr: "aucun objectif de la catégorie « coordination des acteurs de l’autonomie »", en: "no objective in the category `coordination of those who act for autonomy`"},
		{rule: law.SocialActionObjectives, scope: "family", day: general2020, patch: less("social-action"),
			fr: "aucun objectif de la catégorie « action sociale, prévention et lutte contre l’exclusion »", en: "no objective in the category `social action, prevention and the fight against exclusion`"},
		{rule: law.SocialActionObjectives, scope: "autonomy", day: "2022-06-01", patch: less("social-action"),
			fr: "aucun objectif de la catégorie « action sociale, prévention et lutte contre l’exclusion », où compte aussi le soutien à l’autonomie", en: "no objective in the category `social action, prevention and the fight against exclusion`, in which support for autonomy counts too"},
		{rule: law.SocialActionObjectives, scope: "rsi", day: "2012-06-01", patch: less("social-action"),
			fr: "aucun objectif de la catégorie « action sociale, prévention et lutte contre l’exclusion »", en: "no objective in the category `social action, prevention and the fight against exclusion`"},
		{rule: law.BudgetRules, scope: "collection", day: general2020, patch: unlisted("management"),
			fr: "la convention ne donne pas les règles du budget de gestion", en: "the convention has no rules for the management budget"},
		{rule: law.BudgetRules, scope: "family", day: general2020, patch: `{"budgets": [{"kind": "management"}, {"kind": "social-action", "computation": "Base"}]}`,
			fr: "budget de gestion : il manque la règle de calcul et la règle d’évolution\nbudget d’action sanitaire et sociale : il manque la règle d’évolution",
			en: "management budget: it lacks a rule of computation and a rule of evolution\nsocial-action budget: it lacks a rule of evolution"},
		{rule: law.BudgetRules, scope: "rsi", day: "2012-06-01", patch: unlisted("intervention"),
			fr: "la convention ne donne pas les règles du budget d’intervention", en: "the convention has no rules for the intervention budget"},
		{rule: law.BudgetRules, scope: "rsi", day: "2012-06-01", patch: half("intervention", "computation"),
			fr: "budget d’intervention : il manque la règle de calcul", en: "intervention budget: it lacks a rule of computation"},
		{rule: law.NetworkExclusion, scope: "autonomy", day: "2022-06-01", patch: onNetwork,
			fr: "la convention de la branche autonomie ne peut porter de clause sur un réseau de caisses locales",
			en: "the convention of the autonomy branch may carry no clause on a network of local bodies"},
		{rule: law.SelfEmployedCommitments, scope: "old-age", day: general2020, patch: dedicates(false, false),
			fr: "la convention n’identifie pas ce qui est dédié aux travailleurs indépendants : il manque un objectif dédié\nla convention n’identifie pas ce qui est dédié aux travailleurs indépendants : il manque une action dédiée",
			en: "the convention does not identify what is dedicated to self-employed workers: it lacks a dedicated objective\nthe convention does not identify what is dedicated to self-employed workers: it lacks a dedicated action"},
		{rule: law.AmendmentConditions, scope: "family", day: general2020, patch: `{"amendmentConditions": {"triggers": [{"kind": "financing-act"}, {"kind": "other", "title": "Revoyure"}]}}`,
			fr: "la clause sur les avenants ne prévoit pas les fortes variations de charge liées à l’évolution des textes ; elle prévoit : les lois de financement et « Revoyure »",
			en: "the clause on amendments does not provide for important changes of workload that come from a change of law; it provides for: the financing acts and `Revoyure`"},
		{rule: law.AmendmentConditions, scope: "family", day: general2020, patch: `{"amendmentConditions": null}`,
			fr: "la convention ne prévoit pas de conclure d’avenant pour les lois de financement\nla convention ne prévoit pas de conclure d’avenant pour les fortes variations de charge liées à l’évolution des textes",
			en: "the convention does not provide for amendments for the financing acts\nthe convention does not provide for amendments for important changes of workload that come from a change of law"},
		{rule: law.AmendmentConditions, scope: "rsi", day: "2012-06-01", patch: `{"amendmentConditions": {"triggers": [{"kind": "workload-change"}]}}`,
			fr: "la clause sur les avenants ne prévoit pas les lois de financement ; elle prévoit : les fortes variations de charge liées à l’évolution des textes",
			en: "the clause on amendments does not provide for the financing acts; it provides for: important changes of workload that come from a change of law"},
		{rule: law.AmendmentConditions, scope: "rsi", day: "2012-06-01", patch: `{"amendmentConditions": null}`,
			fr: "la convention ne prévoit pas de conclure d’avenant pour les lois de financement\nla convention ne prévoit pas de conclure d’avenant pour les fortes variations de charge liées à l’évolution des textes",
			en: "the convention does not provide for amendments for the financing acts\nthe convention does not provide for amendments for important changes of workload that come from a change of law"},
		{rule: law.EvaluationProcess, scope: "family", day: general2020, patch: `{"evaluationProcess": {"heard": ["state"]}}`,
			fr: "l’évaluation des résultats n’est pas contradictoire : rien ne prévoit d’entendre l’organisme national",
			en: "the evaluation of results is not adversarial: nothing provides for hearing the national body"},
		{rule: law.EvaluationProcess, scope: "rsi", day: "2012-06-01", patch: `{"evaluationProcess": {"heard": ["body"]}}`,
			fr: "l’évaluation des résultats n’est pas contradictoire : rien ne prévoit d’entendre l’État",
			en: "the evaluation of results is not adversarial: nothing provides for hearing the State"},
		{rule: law.SicknessOrientations, scope: "sickness", day: "2000-06-01", patch: oriented(health, medicines, access),
			fr: "il manque une orientation du Gouvernement pour la maladie : démographie médicale",
			en: "an orientation of the Government for sickness is missing: medical demography"},
		{rule: law.SicknessOrientations, scope: "rsi", day: "2012-06-01", patch: oriented(health, demography, access),
			fr: "il manque une orientation du Gouvernement pour la maladie : médicament",
			en: "an orientation of the Government for sickness is missing: medicines"},
		{rule: law.ControlPlan, scope: "sickness", day: "2006-06-01", patch: `{"controlPlan": null}`,
			fr: "la convention ne comporte pas de plan de contrôle des prestations", en: "the convention has no plan for checking benefits"},
		{rule: law.ControlPlan, scope: "rsi", day: "2012-06-01", patch: `{"controlPlan": null}`,
			fr: "la convention ne comporte pas de plan de contrôle des prestations", en: "the convention has no plan for checking benefits"},

		// How long it runs.
		{rule: law.MinimumTerm, scope: "family", day: "2004-06-01", patch: term("2005-01-01", "2006-12-31"),
			fr: "la période (du 1er janvier 2005 au 31 décembre 2006) est trop courte : il en faut une d’au moins trois ans",
			en: "the term (1 January 2005 to 31 December 2006) is too short: it has to be of at least three years"},
		{rule: law.MinimumTerm, scope: "family", day: general2020, patch: `{"term": null}`,
			fr: "la convention ne fixe pas sa période : il en faut une d’au moins quatre ans",
			en: "the convention sets no term: it has to have one of at least four years"},
		{rule: law.MinimumTerm, scope: "rsi", day: "2012-06-01", patch: term("2012-01-01", "2014-12-31"),
			fr: "la période (du 1er janvier 2012 au 31 décembre 2014) est trop courte : il en faut une d’au moins quatre ans",
			en: "the term (1 January 2012 to 31 December 2014) is too short: it has to be of at least four years"},
		{rule: law.MinimumTerm, scope: "rsi", day: "2012-06-01", patch: `{"term": null}`,
			fr: "la convention ne fixe pas sa période : il en faut une d’au moins quatre ans",
			en: "the convention sets no term: it has to have one of at least four years"},

		// Its amendments.
		{rule: law.AmendmentBasis, scope: "family", day: "1997-01-01", patch: `{}`, amended: "1996-12-31", amendment: `{}`,
			fr: "aucun texte ne permet un avenant le 31 décembre 1996 : le fondement de la convention du régime général n’est pas encore en vigueur le 31 décembre 1996 ; il le sera le 1er janvier 1997",
			en: "no text allows an amendment on 31 December 1996: the basis of the convention of the general scheme is not yet in force on 31 December 1996; it will be from 1 January 1997"},
		{rule: law.AmendmentBasis, scope: "rsi", day: "2017-06-01", patch: `{}`, amended: "2020-01-01", amendment: `{}`,
			fr: "aucun texte ne permet un avenant le 1er janvier 2020 : le fondement de la convention du régime social des indépendants est abrogé depuis le 1er janvier 2018, et n’a été maintenu pour les avenants que jusqu’au 31 décembre 2019",
			en: "no text allows an amendment on 1 January 2020: the basis of the convention of the self-employed scheme is repealed since 1 January 2018, and was kept alive for amendments until 31 December 2019 only"},
		{rule: law.AmendmentSameBody, scope: "family", day: "2009-06-01", patch: `{}`, amended: "2010-06-01", amendment: `{"body": {"code": "cnav"}}`,
			fr: "l’avenant est conclu avec la CNAVTS, la convention avec la Cnaf", en: "the amendment is concluded with CNAVTS, the convention with Cnaf"},
		{rule: law.AmendmentSameBody, scope: "family", day: "2009-06-01", patch: `{}`, amended: "2010-06-01", amendment: `{"body": {"code": null}}`,
			fr: "l’avenant ne nomme pas l’organisme ; la convention est conclue avec la Cnaf", en: "the amendment does not name the body; the convention is concluded with Cnaf"},
		{rule: law.AmendmentSameBody, scope: "family", day: "2009-06-01", patch: `{"body": {"code": null}}`, amended: "2010-06-01", amendment: `{}`,
			fr: "l’avenant est conclu avec la Cnaf, la convention avec un organisme qui n’est pas nommé", en: "the amendment is concluded with Cnaf, the convention with a body that is not named"},
		{rule: law.AmendmentSameBody, scope: "rsi", day: "2012-06-01", patch: `{}`, amended: "2013-06-01", amendment: `{"body": {"code": "cnam"}}`,
			fr: "l’avenant est conclu avec la CNAMTS, la convention avec la caisse nationale du RSI", en: "the amendment is concluded with CNAMTS, the convention with the national fund of the RSI"},
		{rule: law.AmendmentSameBody, scope: "rsi", day: "2012-06-01", patch: `{}`, amended: "2019-06-01", amendment: `{"body": {"code": null}}`,
			fr: "l’avenant ne nomme pas l’organisme ; la convention est conclue avec la caisse nationale du RSI", en: "the amendment does not name the body; the convention is concluded with the national fund of the RSI"},
		{rule: law.DelegatedFundsTerm, scope: "rsi", day: "2016-06-01", patch: `{}`, amended: "2018-06-01", amendment: setTerm("2016-01-01", "2020-12-31"),
			fr: "la période (du 1er janvier 2016 au 31 décembre 2020) court au-delà du 31 décembre 2019, dernier jour laissé aux caisses déléguées",
			en: "the term (1 January 2016 to 31 December 2020) runs past 31 December 2019, the last day left to the delegated funds"},

		// What is observed.
		{rule: law.AmendmentInTerm, scope: "family", day: "2003-05-05", patch: term("2003-01-01", "2006-12-31"), amended: "2007-01-02", amendment: `{}`,
			fr: "l’avenant est conclu le 2 janvier 2007, hors du temps où la convention court : conclue le 5 mai 2003, elle court jusqu’au 31 décembre 2006",
			en: "the amendment is concluded on 2 January 2007, outside the time the convention runs: concluded on 5 May 2003, it runs until 31 December 2006"},
		{rule: law.AmendmentInTerm, scope: "rsi", day: "2012-06-01", patch: `{"term": null}`, amended: "2012-05-31", amendment: `{}`,
			fr: "l’avenant est conclu le 31 mai 2012, hors du temps où la convention court : conclue le 1er juin 2012",
			en: "the amendment is concluded on 31 May 2012, outside the time the convention runs: concluded on 1 June 2012"},
		{rule: law.AmendmentTrigger, scope: "family", day: "2009-06-01", patch: `{}`, amended: "2010-06-01", amendment: because("other", "Imprévu"),
			fr: "l’avenant invoque un motif, « Imprévu », que la convention ne prévoit pas ; elle prévoit : les lois de financement et les fortes variations de charge liées à l’évolution des textes",
			en: "the amendment invokes a reason, `Imprévu`, that the convention does not provide for; it provides for: the financing acts and important changes of workload that come from a change of law"},
		{rule: law.AmendmentTrigger, scope: "family", day: "2009-06-01", patch: `{"amendmentConditions": null}`, amended: "2010-06-01", amendment: `{"reason": null}`,
			fr: "l’avenant n’invoque aucun motif ; la convention prévoit : aucun motif",
			en: "the amendment invokes no reason; the convention provides for: no reason"},
		{rule: law.AmendmentTrigger, scope: "rsi", day: "2012-06-01", patch: `{"amendmentConditions": {"triggers": [{"kind": "financing-act"}]}}`, amended: "2013-06-01", amendment: because("other", "Imprévu"),
			fr: "l’avenant invoque un motif, « Imprévu », que la convention ne prévoit pas ; elle prévoit : les lois de financement",
			en: "the amendment invokes a reason, `Imprévu`, that the convention does not provide for; it provides for: the financing acts"},
		{rule: law.AmendmentTrigger, scope: "rsi", day: "2012-06-01", patch: `{"amendmentConditions": {"triggers": [{"kind": "financing-act"}]}}`, amended: "2013-06-01", amendment: `{"reason": null}`,
			fr: "l’avenant n’invoque aucun motif ; la convention prévoit : les lois de financement",
			en: "the amendment invokes no reason; the convention provides for: the financing acts"},
		{rule: law.AdversarialEvaluation, scope: "family", day: "2009-06-01", patch: evaluated(`"closed": "{D}", "objectives": ["I"]`, views("I", "state")),
			fr: "l’évaluation n’a pas été contradictoire : l’organisme national n’a été ni entendu sur I, ni invité à l’être avant le jour de la clôture ; parties entendues : l’État (1 objectif sur 1)",
			en: "the evaluation was not adversarial: the national body was neither heard on I nor invited before the day of closing; parties heard: the State (1 of 1 objective)"},
		{rule: law.AdversarialEvaluation, scope: "family", day: "2009-06-01", patch: evaluated(`"closed": "{D}", "objectives": ["I"]`, ""),
			fr: "l’évaluation n’a pas été contradictoire : aucune partie n’a été entendue sur I", en: "the evaluation was not adversarial: no party was heard on I"},
		{rule: law.AdversarialEvaluation, scope: "rsi", day: "2012-06-01", patch: evaluated(`"closed": "{D}", "objectives": ["I"]`, views("I", "body")),
			fr: "l’évaluation n’a pas été contradictoire : l’État n’a été ni entendu sur I, ni invité à l’être avant le jour de la clôture ; parties entendues : l’organisme national (1 objectif sur 1)",
			en: "the evaluation was not adversarial: the State was neither heard on I nor invited before the day of closing; parties heard: the national body (1 of 1 objective)"},
		{rule: law.AdversarialEvaluation, scope: "rsi", day: "2012-06-01", patch: evaluated(`"closed": "{D}", "objectives": ["I"]`, ""),
			fr: "l’évaluation n’a pas été contradictoire : aucune partie n’a été entendue sur I", en: "the evaluation was not adversarial: no party was heard on I"},
		{rule: law.RetroactiveTerm, scope: "family", day: "2009-06-01", patch: term("2005-01-01", "2008-12-31"),
			fr: "la période s’achève le 31 décembre 2008, avant la conclusion de l’acte qui la fixe (1er juin 2009)",
			en: "the term ends on 31 December 2008, before the act that sets it is concluded (1 June 2009)"},
		{rule: law.RetroactiveTerm, scope: "rsi", day: "2012-06-01", patch: term("2008-01-01", "2011-12-31"),
			fr: "la période s’achève le 31 décembre 2011, avant la conclusion de l’acte qui la fixe (1er juin 2012)",
			en: "the term ends on 31 December 2011, before the act that sets it is concluded (1 June 2012)"},
		{rule: law.SignatureDays, scope: "family", day: "2009-06-01", patch: signedOn("2009-05-02", "2009-05-03"),
			fr: "l’acte est dit conclu le 1er juin 2009 ; sa dernière signature est du 3 mai 2009",
			en: "the act is said to be concluded on 1 June 2009; its last signature is of 3 May 2009"},
		{rule: law.SignatureDays, scope: "rsi", day: "2012-06-01", patch: signedOn("2012-05-02", "2012-05-01"),
			fr: "l’acte est dit conclu le 1er juin 2012 ; sa dernière signature est du 2 mai 2012",
			en: "the act is said to be concluded on 1 June 2012; its last signature is of 2 May 2012"},
		{rule: law.LateSignature, scope: "family", day: "2013-07-16", patch: term("2013-04-01", "2017-12-31"),
			fr: "la convention n’était pas signée avant le 1er janvier 2013, elle l’a été le 16 juillet 2013 : les décisions prises pour son application relèvent de l’alinéa 1 et ne sont exécutoires que si l’État ne s’y oppose pas dans le délai réglementaire",
			en: "the convention was not signed before 1 January 2013 but on 16 July 2013: the decisions taken under it come under paragraph 1, and take effect only if the State does not oppose them within the time set by decree"},
		{rule: law.LateSignature, scope: "rsi", day: "2012-03-20", patch: term("2012-01-01", "2015-12-31"),
			fr: "la convention n’était pas signée avant le 1er janvier 2012, elle l’a été le 20 mars 2012 : les décisions prises pour son application relèvent de l’alinéa 1 et ne sont exécutoires que si l’État ne s’y oppose pas dans le délai réglementaire",
			en: "the convention was not signed before 1 January 2012 but on 20 March 2012: the decisions taken under it come under paragraph 1, and take effect only if the State does not oppose them within the time set by decree"},
		{rule: law.ConsistentConvention, scope: "rsi", day: "2012-03-20", patch: consistent("2008-01-01", "2011-12-31"),
			fr: "la convention maladie nommée court du 1er janvier 2008 au 31 décembre 2011, celle-ci du 1er janvier 2013 au 31 décembre 2016 : elles n’ont aucun jour commun",
			en: "the sickness convention named runs 1 January 2008 to 31 December 2011, this one 1 January 2013 to 31 December 2016: they have no day in common"},
	}
})

func TestEveryBreachAndObservationIsSaidAsWrittenByHand(t *testing.T) { proveWordings(t) }

func proveWordings(t testing.TB) {
	for _, w := range wordings() {
		if !asked(w.rule) {
			continue
		}
		d := concluded(t, w.scope, w.day, w.patch)
		if w.amended != "" {
			d = withAmendment(t, w.scope, w.day, w.patch, w.amended, w.amendment)
		}
		life := bench.court.Assess(&d, law.MustParseDay(w.day))
		for l, want := range map[law.Language]string{law.French: w.fr, law.English: w.en} {
			assert.Equal(t, want, strings.Join(said(life, w.rule, l), "\n"), "%s of %s on %s", w.rule, w.scope, w.day)
		}
	}
}

// said is all that is said of a rule in a life, in the order in which it is said.
func said(life cog.Life, rule law.Rule, l law.Language) (list []string) {
	tell := func(r cog.Report) {
		for b := range r.Breaches() {
			if b.Rule == rule {
				list = append(list, b.In(l))
			}
		}
		for o := range r.Observations() {
			if o.Rule == rule {
				list = append(list, o.In(l))
			}
		}
	}
	tell(life.Convention)
	for _, a := range life.Amendments {
		tell(a.Report)
	}
	for _, e := range life.Evaluations {
		for o := range e.Observations() {
			if o.Rule == rule {
				list = append(list, o.In(l))
			}
		}
	}
	return list
}
