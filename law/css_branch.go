package law

import "time"

// Which branches there are, and who manages each. Until 2018 L. 200-2 said both; the
// articles on each fund have told its mission since 1985, and say "manages the branch" since
// 2016 (Cnam), 2018 (Cnav and Cnaf) and 2022 (CNSA).

var l200_2 = text{
	number: "L200-2",
	about:  Text{"les branches du régime général", "the branches of the general scheme"},
	wordings: []wording{
		{Date(1994, time.July, 27), "loi n° 94-637", Text{"quatre branches, et la caisse qui gère chacune", "four branches, and the fund that manages each"}},
		{Date(2001, time.December, 26), "loi n° 2001-1246", Text{"l’Ucanss est nommée", "the union of national funds is named"}},
		{Date(2018, time.January, 1), "loi n° 2017-1836, art. 15", Text{"ne dit plus qui gère : voir L. 221-1, L. 222-1 et L. 223-1", "no longer says who manages: see L. 221-1, L. 222-1 and L. 223-1"}},
		{Date(2020, time.August, 9), "loi n° 2020-992", Text{"cinquième branche : l’autonomie", "a fifth branch: autonomy"}},
	},
}

// L. 221-1 as it will read is dated 31 December 2024, the last day left to the decree that
// was to bring it into force.
var l221_1 = text{
	number: "L221-1",
	about:  Text{"la Cnam gère la maladie et les accidents du travail", "Cnam manages sickness and work accidents"},
	wordings: []wording{
		{Date(1985, time.December, 21), "décret n° 85-1353", Text{"deux gestions distinctes, maladie et accidents du travail ; action sociale, contrôle médical", "two separate accounts, sickness and work accidents; social action, medical control"}},
		{Date(1988, time.January, 6), "loi n° 88-16", Text{"prévention, éducation et information sanitaires", "prevention, health education and information"}},
		{Date(1990, time.January, 25), "loi n° 90-86", Text{}},
		{Date(1994, time.July, 27), "loi n° 94-637", Text{}},
		{Date(1997, time.December, 23), "loi n° 97-1164", Text{}},
		{Date(2003, time.January, 1), "loi n° 2002-303, art. 81", Text{"la convention décline les programmes nationaux de prévention", "the convention carries out the national prevention programmes"}},
		{Date(2004, time.August, 11), "loi n° 2004-806", Text{}},
		{Date(2004, time.August, 17), "loi n° 2004-810", Text{}},
		{Date(2010, time.February, 26), "ordonnance n° 2010-177", Text{}},
		{Date(2013, time.December, 25), "loi n° 2013-1203", Text{}},
		{Date(2015, time.January, 1), "loi n° 2014-1554", Text{}},
		{Date(2016, time.January, 1), "loi n° 2015-1702", Text{"la Cnam gère les deux branches, comme le dit encore L. 200-2", "Cnam manages both branches, as L. 200-2 still says"}},
		{Date(2016, time.January, 28), "loi n° 2016-41", Text{}},
		{Date(2016, time.May, 1), "ordonnance n° 2016-462", Text{"la convention décline les programmes de santé publique", "the convention carries out the public-health programmes"}},
		{Date(2016, time.December, 25), "loi n° 2016-1827", Text{}},
		{Date(2018, time.January, 1), "loi n° 2017-1836, art. 15", Text{"désormais seul à dire qui gère ; nom de la Cnam", "from now on alone in saying who manages; name of Cnam"}},
		{Date(2018, time.December, 23), "loi n° 2018-1203", Text{}},
		{Date(2019, time.January, 1), "loi n° 2018-1203", Text{}},
		{Date(2020, time.December, 9), "loi n° 2020-1525, art. 98", Text{}},
		{Date(2022, time.March, 31), "loi n° 2021-1018, art. 28", Text{}},
		{Date(2024, time.December, 31), "ordonnance n° 2020-1408", Text{"jour limite, qu’un décret pouvait avancer", "the latest day, which a decree could bring forward"}},
	},
}

var l222_1 = text{
	number: "L222-1",
	about:  Text{"la Cnav gère la vieillesse", "Cnav manages old age"},
	wordings: []wording{
		{Date(1985, time.December, 21), "décret n° 85-1353", Text{"gestion de l’assurance vieillesse des salariés ; action sociale", "management of employees’ old-age insurance; social action"}},
		{Date(1988, time.January, 6), "loi n° 88-16", Text{}},
		{Date(1994, time.July, 27), "loi n° 94-637", Text{}},
		{Date(2003, time.August, 22), "loi n° 2003-775", Text{}},
		{Date(2010, time.February, 26), "ordonnance n° 2010-177", Text{}},
		{Date(2010, time.November, 11), "loi n° 2010-1330", Text{}},
		{Date(2012, time.April, 1), "loi n° 2012-355", Text{}},
		{Date(2018, time.January, 1), "loi n° 2017-1836, art. 15", Text{"la Cnav gère la branche, ce que L. 200-2 ne dit plus ; indépendants compris", "Cnav manages the branch, which L. 200-2 no longer says; the self-employed included"}},
		{Date(2019, time.January, 1), "loi n° 2018-1203, art. 78", Text{}},
	},
}

var l223_1 = text{
	number: "L223-1",
	about:  Text{"la Cnaf gère la famille", "Cnaf manages family"},
	wordings: []wording{
		{Date(1985, time.December, 21), "décret n° 85-1353", Text{"financement des prestations familiales ; fonds d’action sociale", "funding of family benefits; a social-action fund"}},
		{Date(1988, time.January, 6), "loi n° 88-16", Text{}},
		{Date(1994, time.July, 27), "loi n° 94-637", Text{}},
		{Date(2000, time.December, 24), "loi n° 2000-1257, art. 21", Text{}},
		{Date(2001, time.December, 26), "loi n° 2001-1246", Text{}},
		{Date(2005, time.December, 20), "loi n° 2005-1579", Text{}},
		{Date(2008, time.December, 19), "loi n° 2008-1330", Text{}},
		{Date(2012, time.December, 19), "loi n° 2012-1404", Text{}},
		{Date(2015, time.July, 17), "ordonnance n° 2015-855", Text{}},
		{Date(2016, time.January, 1), "loi n° 2015-1702", Text{}},
		{Date(2016, time.December, 25), "loi n° 2016-1827", Text{}},
		{Date(2017, time.January, 1), "loi n° 2016-1827", Text{}},
		{Date(2018, time.January, 1), "loi n° 2017-1836, art. 15", Text{"la Cnaf gère la branche, ce que L. 200-2 ne dit plus", "Cnaf manages the branch, which L. 200-2 no longer says"}},
		{Date(2018, time.June, 14), "ordonnance n° 2018-470", Text{}},
		{Date(2018, time.December, 23), "loi n° 2018-1203", Text{}},
		{Date(2019, time.January, 1), "loi n° 2018-1203", Text{}},
		{Date(2020, time.July, 1), "loi n° 2020-692, art. 1er", Text{}},
		{Date(2023, time.January, 1), "loi n° 2022-1616, art. 20", Text{}},
		{Date(2023, time.September, 1), "loi n° 2023-270, art. 21", Text{}},
	},
}

var l223_5 = text{
	number: "L223-5",
	about:  Text{"la CNSA gère l’autonomie", "CNSA manages autonomy"},
	wordings: []wording{
		{Date(2022, time.May, 14), "ordonnance n° 2021-1554", Text{"la CNSA gère la branche", "CNSA manages the branch"}},
		{Date(2022, time.December, 25), "loi n° 2022-1616", Text{}},
	},
}

var l611_2 = text{
	number: "L611-2",
	about:  Text{"les branches du régime social des indépendants", "the branches of the self-employed scheme"},
	wordings: []wording{
		{Date(2005, time.December, 9), "ordonnance n° 2005-1528", Text{"trois branches", "three branches"}},
		{Date(2017, time.January, 1), "loi n° 2016-1827", Text{"deux branches", "two branches"}},
	},
	repealed:   Date(2018, time.January, 1),
	repealedBy: "loi n° 2017-1836, art. 15",
	others: []otherText{
		{Period{Date(1985, time.December, 21), Date(2005, time.December, 9)}, Text{"les anciennes caisses des non-salariés", "the former funds of the self-employed"}},
	},
}
