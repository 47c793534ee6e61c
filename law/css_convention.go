package law

import "time"

// What founds a convention, says what is in it, and who signs it.

var l227_1 = text{
	number: "L227-1",
	about:  Text{"les conventions d’objectifs et de gestion du régime général", "the conventions on objectives and management of the general scheme"},
	wordings: []wording{
		{Date(1997, time.January, 1), "ordonnance n° 96-344", Text{"création : maladie, vieillesse, famille et recouvrement ; trois ans au moins", "creation: sickness, old age, family and collection; three years at least"}},
		{Date(1998, time.July, 31), "loi n° 98-657", Text{"l’action sociale, étendue à la lutte contre l’exclusion, devient obligatoire ; quatrième orientation maladie, l’accès aux soins", "social action, with the fight against exclusion added, becomes mandatory; a fourth sickness orientation, access to care"}},
		{Date(1999, time.December, 30), "loi n° 99-1140", Text{"II seulement : l’avenant annuel maladie fixe aussi un objectif de dépenses déléguées", "II only: the annual sickness amendment also sets a target for delegated spending"}},
		{Date(2001, time.December, 26), "loi n° 2001-1246", Text{"II seulement : l’avenant annuel maladie fixe aussi la part de l’article L. 162-43", "II only: the annual sickness amendment also sets the share of article L. 162-43"}},
		{Date(2002, time.December, 24), "loi n° 2002-1487", Text{"la branche accidents du travail entre dans le champ", "the work-accident branch comes within reach"}},
		{Date(2003, time.December, 19), "loi n° 2003-1199", Text{"plan de contrôle des prestations, en maladie", "a plan for checking benefits, for sickness"}},
		{Date(2004, time.December, 21), "loi n° 2004-1370", Text{"quatre ans au moins ; productivité du réseau (2° bis) ; transmission au Parlement, avenants compris", "four years at least; productivity of the network (2° bis); transmission to Parliament, amendments included"}},
		{Date(2005, time.August, 3), "loi organique n° 2005-881", Text{"destinataires : les commissions des deux assemblées", "recipients: the commissions of both assemblies"}},
		{Date(2006, time.December, 22), "loi n° 2006-1640", Text{"II seulement : l’avenant annuel maladie ne fixe plus la part de l’article L. 162-43", "II only: the annual sickness amendment no longer sets the share of article L. 162-43"}},
		{Date(2007, time.December, 22), "loi n° 2007-1786", Text{"le budget du contrôle médical n’est plus nommé", "the medical-control budget is no longer named"}},
		{Date(2008, time.December, 19), "loi n° 2008-1330", Text{"II seulement : l’objectif de soins de ville peut être corrigé en fin d’année", "II only: the target for ambulatory care may be corrected at the end of the year"}},
		{Date(2009, time.May, 14), "loi n° 2009-526", Text{"le II est abrogé : ni orientations, ni plan de contrôle, ni avenant annuel", "II is repealed: no orientations, no control plan, no annual amendment"}},
		{Date(2011, time.December, 23), "loi n° 2011-1906", Text{"les conseils de surveillance ne sont plus destinataires", "the supervisory councils are recipients no longer"}},
		{Date(2018, time.January, 1), "loi n° 2017-1836, art. 15", Text{"objectifs et actions dédiés aux indépendants : maladie, vieillesse, recouvrement", "objectives and actions dedicated to the self-employed: sickness, old age, collection"}},
		{Date(2018, time.June, 14), "ordonnance n° 2018-470", Text{"noms de la Cnam et de la Cnav", "names of Cnam and Cnav"}},
		{Date(2021, time.January, 1), "loi n° 2020-1576, art. 32", Text{"la CNSA et la branche autonomie : coordination au lieu de productivité, pas de clause de réseau ; soutien à l’autonomie parmi les objectifs et les budgets", "CNSA and the autonomy branch: coordination in place of productivity, no network clause; support for autonomy among the objectives and the budgets"}},
	},
}

var l227_2 = text{
	number: "L227-2",
	about:  Text{"qui signe pour l’organisme national", "who signs for the national body"},
	wordings: []wording{
		{Date(1997, time.January, 1), "ordonnance n° 96-344", Text{"président du conseil d’administration et directeur", "chair of the board and director"}},
		{Date(2002, time.December, 24), "loi n° 2002-1487", Text{"accidents du travail : président de leur commission et directeur de la Cnam", "work accidents: the chair of their committee and the director of Cnam"}},
		{Date(2004, time.August, 17), "loi n° 2004-810", Text{"conseil ou conseil d’administration, directeur général ou directeur ; accidents du travail : directeur général", "council or board, director-general or director; work accidents: director-general"}},
		{Date(2018, time.June, 14), "ordonnance n° 2018-470", Text{"nom de la Cnam", "name of Cnam"}},
	},
}

var l611_7 = text{
	number:     "L611-7",
	about:      Text{"la convention de l’État et du régime social des indépendants", "the convention of the State and the self-employed scheme"},
	wordings:   []wording{{Date(2005, time.December, 9), "ordonnance n° 2005-1528", Text{"création : quatre ans au moins ; le contenu et les signataires attendent un décret", "creation: four years at least; content and signatories await a decree"}}},
	repealed:   Date(2018, time.January, 1),
	repealedBy: "loi n° 2017-1836, art. 15",
	repealNote: Text{"rien ne le maintient pour les caisses déléguées : plus de convention nouvelle",
		"nothing keeps it alive for the delegated funds: no new convention"},
	others: []otherText{
		{Period{Date(1985, time.December, 21), Date(2005, time.December, 9)}, Text{"les caisses mutuelles régionales", "the regional mutual funds"}},
	},
}

// From 21 April 2005 to 28 January 2006 the consolidated code has no text under
// R. 611-18 and R. 611-19 that could be read; its heading for the older ones names
// the décret n° 2005-362, which most likely repealed them.

var r611_18 = text{
	number:     "R611-18",
	about:      Text{"le contenu de la convention du régime social des indépendants", "what the convention of the self-employed scheme contains"},
	wordings:   []wording{{Date(2006, time.January, 28), "décret n° 2006-83", Text{"création : quatre catégories d’objectifs, deux budgets ; orientations et plan de contrôle, en maladie ; transmission au Parlement", "creation: four categories of objectives, two budgets; orientations and a control plan, for sickness; transmission to Parliament"}}},
	repealed:   Date(2018, time.January, 1),
	repealedBy: "décret n° 2018-174, art. 15",
	savedUntil: delegatedFundsDissolved,
	savedFor:   delegatedFunds,
	savedBy:    Citation{D2018_174_17, Place{Division: "II"}},
	others: []otherText{
		{formerElection, Text{"le coût de l’élection du conseil de l’ancienne caisse nationale", "the cost of electing the board of the former national fund"}},
	},
}

var r611_19 = text{
	number:     "R611-19",
	about:      Text{"qui signe pour la caisse nationale du régime social des indépendants", "who signs for the national fund of the self-employed scheme"},
	wordings:   []wording{{Date(2006, time.January, 28), "décret n° 2006-83", Text{"président du conseil d’administration et directeur général", "chair of the board and director-general"}}},
	repealed:   Date(2018, time.January, 1),
	repealedBy: "décret n° 2018-174, art. 15",
	savedUntil: delegatedFundsDissolved,
	savedFor:   delegatedFunds,
	savedBy:    Citation{D2018_174_17, Place{Division: "II"}},
	others: []otherText{
		{formerElection, Text{"le contentieux de l’élection du conseil de l’ancienne caisse nationale", "disputes over the election of the board of the former national fund"}},
	},
}

// The note under R. 611-18 keeps its wording for the delegated funds until their
// dissolution, which other notes of the code set at 1 January 2020 at the latest.
var (
	delegatedFundsDissolved = Date(2020, time.January, 1)
	delegatedFunds          = Text{
		"pour les caisses déléguées des indépendants, jusqu’à leur dissolution",
		"for the delegated funds of the self-employed, until they are dissolved",
	}
	formerElection = Period{Date(1985, time.December, 21), Date(2005, time.April, 21)}
)
