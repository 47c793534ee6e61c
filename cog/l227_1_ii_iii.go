package cog

import (
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/law"
)

// L. 227-1, II (sickness, repealed on 2009-05-14) and R. 611-18, II, which
// outlived it until 2018.
var l227_1_II = []entry{
	{
		rule: law.SicknessOrientations, pointer: "/orientations",
		reading: law.Text{
			FR: "« Notamment » : les domaines nommés sont obligatoires, d’autres peuvent s’ajouter. La convention du RSI couvre tout le régime, donc toujours la maladie.",
			EN: "“In particular”: the domains named are mandatory, others may be added. The RSI’s convention covers the whole scheme, so always sickness.",
		},
		sentence: law.Text{
			FR: "orientations du Gouvernement pour la maladie : manque {required} ; présent : {seen}",
			EN: "the Government’s orientations for sickness: {required} missing; there: {seen}",
		},
		accepted: example{"sickness-1997", `{"concluded": "1998-07-30"}`},
		refused:  example{"sickness-1997", `{"concluded": "1998-07-31"}`},
		versions: []version{
			{sickness, until("1997-01-01", "1998-07-31"), at(law.L227_1, "II"), law.Text{
				FR: "les orientations du Gouvernement en santé publique, démographie médicale et médicament",
				EN: "the Government’s orientations on public health, medical demography and medicines"},
				orientations(clause.PublicHealth, clause.MedicalDemography, clause.Medicines)},
			{sickness, until("1998-07-31", "2009-05-14"), at(law.L227_1, "II"), fourDomains,
				orientations(clause.PublicHealth, clause.MedicalDemography, clause.Medicines, clause.AccessToCare)},
			{rsi, rsiDays, at(law.R611_18, "II"), fourDomains,
				orientations(clause.PublicHealth, clause.MedicalDemography, clause.Medicines, clause.AccessToCare)},
		},
	},
	{
		rule: law.ControlPlan, pointer: "/controlPlan",
		sentence: law.Text{
			FR: "la convention ne comporte pas de plan de contrôle des prestations",
			EN: "the convention has no plan for checking benefits",
		},
		accepted: example{"rsi", `{"controlPlan": {"title": "Plan"}}`},
		refused:  example{"rsi", `{"controlPlan": null}`},
		versions: []version{
			{sickness, until("2003-12-19", "2009-05-14"), at(law.L227_1, "II"), hasControlPlan, controlPlan},
			{rsi, rsiDays, at(law.R611_18, "II"), hasControlPlan, controlPlan},
		},
	},
	{
		rule: law.ConsistentOrientations, pointer: "/consistentWith",
		reading: law.Text{
			FR: "Le texte renvoie à des orientations que le régime général n’a plus depuis le 14 mai 2009 ; il n’a pas été abrogé pour autant. Il suffit que la convention nomme celle de la maladie avec laquelle elle s’accorde : la cohérence elle-même ne se lit pas dans le document.",
			EN: "The text points to orientations that the general scheme has no longer since 14 May 2009; it was not repealed for that. It is enough that the convention name the sickness convention it agrees with: consistency itself cannot be read off the document.",
		},
		sentence: law.Text{
			FR: "la convention ne nomme pas celle de la branche maladie avec laquelle ses orientations sont cohérentes",
			EN: "the convention does not name the sickness branch’s with which its orientations are consistent",
		},
		accepted: example{"rsi", `{"consistentWith": {"body": "cnam", "term": {"start": "2010-01-01", "end": "2013-12-31"}}}`},
		refused:  example{"rsi", `{"consistentWith": null}`},
		versions: []version{
			{rsi, rsiDays, at(law.R611_18, "II"), law.Text{
				FR: "des orientations cohérentes avec celles de la branche maladie du régime général, dont la convention est nommée",
				EN: "orientations consistent with those of the general scheme’s sickness branch, whose convention is named"}, consistentOrientations},
		},
	},
	{
		rule: law.AnnualSicknessAmendment,
		reading: law.Text{
			FR: "Un devoir de chaque année, qui n’a jamais rendu illégale la convention elle-même.",
			EN: "A duty of every year, which never made the convention itself unlawful.",
		},
		versions: []version{
			{sickness, until("1997-01-01", "2009-05-14"), at(law.L227_1, "II"), law.Text{
				FR: "conclure chaque année l’avenant qui fixe la prévision de dépenses de soins de ville",
				EN: "conclude each year the amendment that sets the forecast for ambulatory care"}, nil},
		},
	},
}

// L. 227-1, III: the term and the duties; L. 611-7, I and R. 611-18, III.
var l227_1_III = []entry{
	{
		rule: law.MinimumTerm, pointer: "/term",
		reading: law.Text{
			FR: "La durée se compte sur la période stipulée, de date à date, premier et dernier jours compris, et non depuis la signature : la loi elle-même prévoit une signature postérieure au premier jour. L’anniversaire d’un 29 février est le 1er mars des années communes. Il n’y a pas de maximum.",
			EN: "The term is counted on the period stipulated, from date to date, first and last day included, and not from signature: the law itself foresees signature after the first day. The anniversary of 29 February is 1 March in common years. There is no maximum.",
		},
		sentence: law.Text{
			FR: "la période ({seen}) est trop courte : la loi veut au moins {required}",
			EN: "the term ({seen}) is too short: the law wants at least {required}",
		},
		accepted: example{"family", `{"term": {"start": "2023-01-01", "end": "2026-12-31"}}`},
		refused:  example{"family", `{"term": {"start": "2023-01-01", "end": "2026-12-30"}}`},
		versions: []version{
			{general, until("1997-01-01", "2004-12-21"), at(law.L227_1, "III"), law.Text{
				FR: "une période d’au moins trois ans", EN: "a term of at least three years"}, atLeast(3)},
			{general, since("2004-12-21"), at(law.L227_1, "III"), fourYears, atLeast(4)},
			{rsi, rsiDays, at(law.L611_7, "I"), fourYears, atLeast(4)},
		},
	},
	{
		rule: law.InformSupervisoryCouncil,
		reading: law.Text{
			FR: "Les conventions seules y sont soumises, non leurs avenants. Aucun délai n’est fixé.",
			EN: "It reaches conventions only, not their amendments. No deadline is set.",
		},
		versions: []version{
			{general, until("1997-01-01", "2011-12-23"), []law.Citation{{Article: law.L227_1, Place: law.Place{Division: "III"}}, {Article: law.L228_1}}, law.Text{
				FR: "communiquer la convention au conseil de surveillance de l’organisme",
				EN: "communicate the convention to the body’s supervisory council"}, nil},
		},
	},
	{
		rule: law.TransmitToParliament,
		reading: law.Text{
			FR: "Aucun délai, aucun expéditeur, aucune sanction : un devoir ouvert, qui n’atteint jamais la convention. Le décret du RSI renvoie à L. 111-9-1, qui traite d’autre chose : il faut lire LO. 111-9.",
			EN: "No deadline, no sender, no sanction: an open duty that never touches the convention itself. The RSI’s decree points to L. 111-9-1, which is about something else: LO. 111-9 is to be read.",
		},
		versions: []version{
			{general, until("2004-12-21", "2005-08-03"), []law.Citation{{Article: law.L227_1, Place: law.Place{Division: "III"}}, {Article: law.L111_9}}, law.Text{
				FR: "transmettre la convention, et ses avenants, à la commission que vise L. 111-9",
				EN: "transmit the convention, and its amendments, to the commission meant by L. 111-9"}, nil},
			{general, since("2005-08-03"), []law.Citation{{Article: law.L227_1, Place: law.Place{Division: "III"}}, {Article: law.LO111_9}}, law.Text{
				FR: "transmettre la convention, et ses avenants, aux commissions des deux assemblées que vise LO. 111-9",
				EN: "transmit the convention, and its amendments, to the commissions of both assemblies meant by LO. 111-9"}, nil},
			{rsi, rsiDays, at(law.R611_18, "III"), law.Text{
				FR: "transmettre la convention, et ses avenants, à la commission compétente de chaque assemblée",
				EN: "transmit the convention, and its amendments, to the competent commission of each assembly"}, nil},
		},
	},
}

var (
	fourDomains = law.Text{
		FR: "les orientations du Gouvernement en santé publique, démographie médicale, médicament et accès aux soins",
		EN: "the Government’s orientations on public health, medical demography, medicines and access to care"}
	hasControlPlan = law.Text{FR: "un plan de contrôle des prestations", EN: "a plan for checking benefits"}
	fourYears      = law.Text{FR: "une période d’au moins quatre ans", EN: "a term of at least four years"}
)
