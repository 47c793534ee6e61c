package law

import "time"

// What stands around a convention: whom it is sent to, the framework it is negotiated
// within, what follows where it is late or missing.

var l111_9 = text{
	number:     "L111-9",
	about:      Text{"le contrôle parlementaire des lois de financement, avant la loi organique de 2005", "parliamentary oversight of the financing acts, before the organic act of 2005"},
	wordings:   []wording{{Date(2001, time.December, 26), "loi n° 2001-1246", Text{}}},
	repealed:   Date(2005, time.August, 3),
	repealedBy: "loi organique n° 2005-881",
	repealNote: Text{"LO. 111-9 a pris la suite", "LO. 111-9 took over"},
}

var lo111_9 = text{
	number: "LO111-9",
	about:  Text{"les commissions saisies au fond des lois de financement", "the commissions in charge of the financing bills"},
	wordings: []wording{
		{Date(2005, time.August, 3), "loi organique n° 2005-881", Text{"succède à L. 111-9 : une commission de chaque assemblée", "succeeds L. 111-9: a commission of each assembly"}},
		{Date(2022, time.March, 16), "loi organique n° 2022-354", Text{}},
	},
}

var l114_23 = text{
	number: "L114-23",
	about:  Text{"la convention-cadre de performance du service public de la sécurité sociale", "the framework convention on the performance of the social-security service"},
	wordings: []wording{
		{Date(2011, time.December, 23), "loi n° 2011-1906", Text{"création : les conventions se négocient dans son respect (III)", "creation: conventions are negotiated in keeping with it (III)"}},
		{Date(2018, time.January, 1), "loi n° 2017-1836", Text{"le régime social des indépendants n’est plus nommé", "the self-employed scheme is no longer named"}},
	},
}

// The consolidated code has a wording of L. 162-1-8 from 14 May 2009 that could not be
// read. That day's act (loi n° 2009-526, art. 91), which also repeals L. 227-1, II, is named
// under the wording before: the article is taken to end with the annual amendment that it
// was about.
var l162_1_8 = text{
	number: "L162-1-8",
	about:  Text{"à défaut d’avenant annuel maladie, les ministres notifient l’objectif", "without the annual sickness amendment the ministers notify the target"},
	wordings: []wording{
		{Date(1996, time.April, 25), "ordonnance n° 96-345", Text{"quinze jours après la publication de la loi de financement", "fifteen days after the financing act is published"}},
		{Date(1999, time.December, 30), "loi n° 99-1140", Text{"et l’objectif de dépenses déléguées", "and the target for delegated spending"}},
		{Date(2005, time.December, 9), "ordonnance n° 2005-1528", Text{"notifié au régime social des indépendants, à la suite de la Canam", "notified to the self-employed scheme, which succeeds Canam"}},
	},
	repealed:   Date(2009, time.May, 14),
	repealedBy: "loi n° 2009-526, art. 91",
	repealNote: Text{"avec l’avenant annuel ; le texte que porte ensuite ce numéro, jusqu’en 2013, n’a pu être lu", "with the annual amendment; the text that then bears the number, until 2013, could not be read"},
	others: []otherText{
		{Period{From: Date(2013, time.December, 25)}, Text{"la hiérarchisation de certains actes médicaux", "the ranking of certain medical acts"}},
	},
}

var l224_10 = text{
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
}

// The councils of 1996 were to sit from the next renewal of the boards; the
// consolidation dates the article from its publication all the same.
var l228_1 = text{
	number: "L228-1",
	about:  Text{"les conseils de surveillance", "the supervisory councils"},
	wordings: []wording{
		{Date(1996, time.April, 25), "ordonnance n° 96-344", Text{"un conseil auprès de chaque caisse nationale et de l’ACOSS, qui suit la mise en œuvre des conventions", "a council beside each national fund and ACOSS, which follows how conventions are carried out"}},
		{Date(2002, time.December, 24), "loi n° 2002-1487", Text{"deux conseils auprès de la Cnam", "two councils beside Cnam"}},
		{Date(2004, time.August, 17), "loi n° 2004-810", Text{}},
		{Date(2004, time.December, 21), "loi n° 2004-1370, art. 4", Text{"l’inspection générale des affaires sociales peut préparer l’avis sur les conventions", "the social-affairs inspectorate may help prepare the opinion on conventions"}},
	},
	repealed:   Date(2011, time.December, 23),
	repealedBy: "loi n° 2011-1906, art. 110",
	others: []otherText{
		{Period{From: Date(2016, time.January, 1)}, Text{"un institut de formation", "a training institute"}},
	},
}

var l611_5 = text{
	number: "L611-5",
	about:  Text{"rend L. 224-10 applicable au régime social des indépendants", "makes L. 224-10 apply to the self-employed scheme"},
	wordings: []wording{
		{Date(2005, time.December, 9), "ordonnance n° 2005-1528", Text{"signature tardive : L. 224-10 s’applique à la caisse nationale", "late signature: L. 224-10 applies to the national fund"}},
		{Date(2017, time.January, 1), "loi n° 2016-1827", Text{}},
	},
	repealed:   Date(2018, time.January, 1),
	repealedBy: "loi n° 2017-1836, art. 15",
	others: []otherText{
		{Period{Date(1985, time.December, 21), Date(2005, time.December, 9)}, Text{"la représentation de l’ancienne caisse nationale par son directeur", "how its director represented the former national fund"}},
	},
}
