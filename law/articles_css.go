package law

import "time"

// The articles of the Code de la sécurité sociale that found, shape or surround a
// convention.
const (
	L111_9 Article = css + 1 + iota
	L114_23
	L162_1_8
	L200_2
	L221_1
	L221_3
	L222_1
	L222_5
	L223_1
	L223_3
	L223_5
	L223_7
	L224_10
	L225_3
	L227_1
	L227_2
	L228_1
	L611_2
	L611_5
	L611_7
	LO111_9
	R251_1
	R251_14
	R251_24
	R251_32
	R611_18
	R611_19
)

// cssArticles holds the days of each article as the consolidated code gives them.
//
// Up to 2006 the consolidation dates a wording from its publication, later from
// the day after. A convention signed on such a boundary day of the early years
// is doubtful by a day; the day of the consolidation is followed.
//
// L. 221-1, L. 222-1, L. 223-1 and L. 223-5 are dated only from when they
// took over from L. 200-2 the question of which fund manages which branch.
var cssArticles = [...]text{
	L111_9 - css: {
		number: "L111-9",
		about:  Text{"le contrôle parlementaire des lois de financement, avant la loi organique de 2005", "parliamentary oversight of the financing acts, before the organic act of 2005"},
		wordings: []wording{
			{Date(2001, time.December, 26), "loi n° 2001-1246", Text{}},
		},
		repealed:   Date(2005, time.August, 3),
		repealNote: Text{"LO. 111-9 a pris la suite", "LO. 111-9 took over"},
	},
	L114_23 - css:  {number: "L114-23", about: Text{"x", "x"}, wordings: []wording{{Date(2011, time.December, 23), "loi", Text{}}}},
	L162_1_8 - css: {number: "L162-1-8", about: Text{"x", "x"}, wordings: []wording{{Date(1997, time.January, 1), "loi", Text{}}}},
	L221_3 - css:   {number: "L221-3", about: Text{"x", "x"}, wordings: []wording{{Date(2004, time.August, 17), "loi", Text{}}}},
	L222_5 - css:   {number: "L222-5", about: Text{"x", "x"}, wordings: []wording{{Date(1996, time.April, 25), "loi", Text{}}}},
	L223_3 - css:   {number: "L223-3", about: Text{"x", "x"}, wordings: []wording{{Date(1996, time.April, 25), "loi", Text{}}}},
	L223_7 - css:   {number: "L223-7", about: Text{"x", "x"}, wordings: []wording{{Date(2022, time.May, 14), "loi", Text{}}}},
	L225_3 - css:   {number: "L225-3", about: Text{"x", "x"}, wordings: []wording{{Date(1996, time.April, 25), "loi", Text{}}}},
	R251_1 - css:   {number: "R251-1", about: Text{"x", "x"}, wordings: []wording{{Date(1985, time.December, 21), "loi", Text{}}}},
	R251_14 - css:  {number: "R251-14", about: Text{"x", "x"}, wordings: []wording{{Date(1985, time.December, 21), "loi", Text{}}}},
	R251_24 - css:  {number: "R251-24", about: Text{"x", "x"}, wordings: []wording{{Date(1985, time.December, 21), "loi", Text{}}}},
	R251_32 - css:  {number: "R251-32", about: Text{"x", "x"}, wordings: []wording{{Date(1985, time.December, 21), "loi", Text{}}}},
	L200_2 - css: {
		number: "L200-2",
		about:  Text{"les branches du régime général", "the branches of the general scheme"},
		wordings: []wording{
			{Date(1994, time.July, 27), "loi n° 94-637", Text{"quatre branches, et la caisse qui gère chacune", "four branches, and the fund that manages each"}},
			{Date(2001, time.December, 26), "loi n° 2001-1246", Text{"l’Ucanss est nommée", "the union of national funds is named"}},
			{Date(2018, time.January, 1), "loi n° 2017-1836, art. 15", Text{"ne dit plus qui gère : voir L. 221-1, L. 222-1 et L. 223-1", "no longer says who manages: see L. 221-1, L. 222-1 and L. 223-1"}},
			{Date(2020, time.August, 9), "loi n° 2020-992", Text{"cinquième branche : l’autonomie", "a fifth branch: autonomy"}},
		},
	},
	L221_1 - css: {
		number:   "L221-1",
		about:    Text{"la Cnam gère la maladie et les accidents du travail", "Cnam manages sickness and work accidents"},
		wordings: []wording{{Date(2016, time.January, 1), "loi n° 2015-1702", Text{}}},
	},
	L222_1 - css: {
		number:   "L222-1",
		about:    Text{"la Cnav gère la vieillesse", "Cnav manages old age"},
		wordings: []wording{{Date(2018, time.January, 1), "loi n° 2017-1836, art. 15", Text{}}},
	},
	L223_1 - css: {
		number:   "L223-1",
		about:    Text{"la Cnaf gère la famille", "Cnaf manages family"},
		wordings: []wording{{Date(2018, time.January, 1), "loi n° 2017-1836, art. 15", Text{}}},
	},
	L223_5 - css: {
		number:   "L223-5",
		about:    Text{"la CNSA gère l’autonomie", "CNSA manages autonomy"},
		wordings: []wording{{Date(2022, time.May, 14), "ordonnance n° 2021-1554", Text{}}},
	},
	L224_10 - css: {
		number: "L224-10",
		about:  Text{"quand les décisions des caisses deviennent exécutoires, et ce qu’entraîne une signature tardive", "when the funds’ decisions take effect, and what late signature entails"},
		wordings: []wording{
			{Date(1994, time.July, 27), "loi n° 94-637", Text{"rien encore sur les conventions", "nothing yet on conventions"}},
			{Date(1997, time.January, 1), "ordonnance n° 96-344", Text{"décisions prises en application d’une convention, et signature tardive", "decisions taken under a convention, and late signature"}},
			{Date(2004, time.August, 17), "loi n° 2004-810", Text{"le conseil de la Cnam", "the council of Cnam"}},
			{Date(2007, time.December, 22), "loi n° 2007-1786", Text{"étendu à l’Ucanss", "extended to the union of national funds"}},
			{Date(2018, time.June, 14), "ordonnance n° 2018-470", Text{"noms des caisses", "names of the funds"}},
			{Date(2022, time.May, 14), "ordonnance n° 2021-1554", Text{"étendu à la CNSA", "extended to CNSA"}},
		},
	},
	L227_1 - css: {
		number: "L227-1",
		about:  Text{"les conventions d’objectifs et de gestion du régime général", "the conventions on objectives and management of the general scheme"},
		wordings: []wording{
			{Date(1997, time.January, 1), "ordonnance n° 96-344", Text{"création : maladie, vieillesse, famille et recouvrement ; trois ans au moins", "creation: sickness, old age, family and collection; three years at least"}},
			{Date(1998, time.July, 31), "loi n° 98-657", Text{"l’action sociale devient obligatoire ; quatrième orientation maladie, l’accès aux soins", "social action becomes mandatory; a fourth sickness orientation, access to care"}},
			{Date(1999, time.December, 30), "loi n° 99-1140", Text{"II seulement : contenu de l’avenant annuel maladie", "II only: content of the annual sickness amendment"}},
			{Date(2001, time.December, 26), "loi n° 2001-1246", Text{"II seulement : contenu de l’avenant annuel maladie", "II only: content of the annual sickness amendment"}},
			{Date(2002, time.December, 24), "loi n° 2002-1487", Text{"la branche accidents du travail entre dans le champ", "the work-accident branch comes within reach"}},
			{Date(2003, time.December, 19), "loi n° 2003-1199", Text{"plan de contrôle des prestations, en maladie", "a plan for checking benefits, for sickness"}},
			{Date(2004, time.December, 21), "loi n° 2004-1370", Text{"quatre ans au moins ; productivité du réseau (2° bis) ; transmission au Parlement", "four years at least; productivity of the network (2° bis); transmission to Parliament"}},
			{Date(2005, time.August, 3), "loi organique n° 2005-881", Text{"destinataires : les commissions des deux assemblées", "recipients: the commissions of both assemblies"}},
			{Date(2006, time.December, 22), "loi n° 2006-1640", Text{"II seulement : contenu de l’avenant annuel maladie", "II only: content of the annual sickness amendment"}},
			{Date(2007, time.December, 22), "loi n° 2007-1786", Text{"le budget du contrôle médical n’est plus nommé", "the medical-control budget is no longer named"}},
			{Date(2008, time.December, 19), "loi n° 2008-1330", Text{"II seulement : correction en fin d’année", "II only: correction at the end of the year"}},
			{Date(2009, time.May, 14), "loi n° 2009-526", Text{"le II est abrogé : ni orientations, ni plan de contrôle, ni avenant annuel", "II is repealed: no orientations, no control plan, no annual amendment"}},
			{Date(2011, time.December, 23), "loi n° 2011-1906", Text{"les conseils de surveillance ne sont plus destinataires", "the supervisory councils are recipients no longer"}},
			{Date(2018, time.January, 1), "loi n° 2017-1836, art. 15", Text{"objectifs et actions dédiés aux indépendants : maladie, vieillesse, recouvrement", "objectives and actions dedicated to the self-employed: sickness, old age, collection"}},
			{Date(2018, time.June, 14), "ordonnance n° 2018-470", Text{"noms de la Cnam et de la Cnav", "names of Cnam and Cnav"}},
			{Date(2021, time.January, 1), "loi n° 2020-1576, art. 32", Text{"la CNSA et la branche autonomie : coordination au lieu de productivité, pas de clause de réseau", "CNSA and the autonomy branch: coordination in place of productivity, no network clause"}},
		},
	},
	L227_2 - css: {
		number: "L227-2",
		about:  Text{"qui signe pour l’organisme national", "who signs for the national body"},
		wordings: []wording{
			{Date(1997, time.January, 1), "ordonnance n° 96-344", Text{"président du conseil d’administration et directeur", "chair of the board and director"}},
			{Date(2002, time.December, 24), "loi n° 2002-1487", Text{"accidents du travail : président de leur commission", "work accidents: the chair of their committee"}},
			{Date(2004, time.August, 17), "loi n° 2004-810", Text{"conseil ou conseil d’administration, directeur général ou directeur", "council or board, director-general or director"}},
			{Date(2018, time.June, 14), "ordonnance n° 2018-470", Text{"nom de la Cnam", "name of Cnam"}},
		},
	},
	L228_1 - css: {
		number: "L228-1",
		about:  Text{"les conseils de surveillance", "the supervisory councils"},
		wordings: []wording{
			{Date(1996, time.April, 25), "ordonnance n° 96-344", Text{}},
			{Date(2002, time.December, 24), "loi n° 2002-1487", Text{"deux conseils auprès de la Cnam", "two councils beside Cnam"}},
			{Date(2004, time.August, 17), "loi n° 2004-810", Text{}},
			{Date(2004, time.December, 21), "loi n° 2004-1370", Text{}},
		},
		repealed: Date(2011, time.December, 23),
		others: []otherText{
			{Period{From: Date(2016, time.January, 1)}, Text{"un institut de formation", "a training institute"}},
		},
	},
	L611_2 - css: {
		number: "L611-2",
		about:  Text{"les branches du régime social des indépendants", "the branches of the self-employed scheme"},
		wordings: []wording{
			{Date(2005, time.December, 9), "ordonnance n° 2005-1528", Text{"trois branches", "three branches"}},
			{Date(2017, time.January, 1), "loi n° 2016-1827", Text{"deux branches", "two branches"}},
		},
		repealed: Date(2018, time.January, 1),
		others: []otherText{
			{Period{To: Date(2005, time.December, 9)}, Text{"les anciennes caisses des non-salariés", "the former funds of the self-employed"}},
		},
	},
	L611_5 - css: {
		number:   "L611-5",
		about:    Text{"rend L. 224-10 applicable au régime social des indépendants", "makes L. 224-10 apply to the self-employed scheme"},
		wordings: []wording{{Date(2005, time.December, 9), "ordonnance n° 2005-1528", Text{}}},
		repealed: Date(2018, time.January, 1),
	},
	L611_7 - css: {
		number:   "L611-7",
		about:    Text{"la convention de l’État et du régime social des indépendants", "the convention of the State and the self-employed scheme"},
		wordings: []wording{{Date(2005, time.December, 9), "ordonnance n° 2005-1528", Text{}}},
		repealed: Date(2018, time.January, 1),
		repealNote: Text{"rien ne le maintient pour les caisses déléguées : plus de convention nouvelle",
			"nothing keeps it alive for the delegated funds: no new convention"},
		others: []otherText{
			{Period{To: Date(2005, time.December, 9)}, Text{"les caisses mutuelles régionales", "the regional mutual funds"}},
		},
	},
	LO111_9 - css: {
		number: "LO111-9",
		about:  Text{"les commissions saisies au fond des lois de financement", "the commissions in charge of the financing bills"},
		wordings: []wording{
			{Date(2005, time.August, 3), "loi organique n° 2005-881", Text{}},
			{Date(2022, time.March, 16), "loi organique n° 2022-354", Text{"rien sur les conventions", "nothing on conventions"}},
		},
	},
	R611_18 - css: {
		number:     "R611-18",
		about:      Text{"le contenu de la convention du régime social des indépendants", "what the convention of the self-employed scheme contains"},
		wordings:   []wording{{Date(2006, time.January, 28), "décret n° 2006-83", Text{}}},
		repealed:   Date(2018, time.January, 1),
		savedUntil: delegatedFundsDissolved,
		savedFor:   delegatedFunds,
		savedBy:    Citation{D2018_174_17, Place{Division: "II"}},
		others: []otherText{
			{Period{To: Date(2005, time.April, 21)}, Text{"l’élection des conseils d’administration des anciennes caisses", "the election of the former funds’ boards"}},
		},
	},
	R611_19 - css: {
		number:     "R611-19",
		about:      Text{"qui signe pour la caisse nationale du régime social des indépendants", "who signs for the national fund of the self-employed scheme"},
		wordings:   []wording{{Date(2006, time.January, 28), "décret n° 2006-83", Text{}}},
		repealed:   Date(2018, time.January, 1),
		savedUntil: delegatedFundsDissolved,
		savedFor:   delegatedFunds,
		savedBy:    Citation{D2018_174_17, Place{Division: "II"}},
		others: []otherText{
			{Period{To: Date(2005, time.April, 21)}, Text{"l’élection des conseils d’administration des anciennes caisses", "the election of the former funds’ boards"}},
		},
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
)
