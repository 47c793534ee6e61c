package law

import "time"

// Who runs each national body, hence which offices sign for it: a council and a
// director-general at Cnam since 2004, a council and a director at CNSA, a board elsewhere.
//
// The boards of 1996 were to sit from the next renewal of their members; the
// consolidation dates the wordings from their publication all the same.

var l221_3 = text{
	number: "L221-3",
	about:  Text{"le conseil de la Cnam", "the council of Cnam"},
	wordings: []wording{
		{Date(1985, time.December, 21), "décret n° 85-1353", Text{"un conseil d’administration", "a board"}},
		{Date(1988, time.January, 6), "loi n° 88-16", Text{}},
		{Date(1995, time.January, 1), "loi n° 94-637", Text{}},
		{Date(1996, time.April, 25), "ordonnance n° 96-344", Text{}},
		{Date(2004, time.August, 17), "loi n° 2004-810", Text{"un conseil, qui arrête les orientations de la convention ; son président et le directeur général la signent", "a council, which settles the orientations of the convention; its chair and the director-general sign it"}},
		{Date(2009, time.July, 23), "loi n° 2009-879", Text{}},
		{Date(2018, time.September, 1), "loi n° 2018-166, art. 11", Text{"divisé en I, II et III : la signature est au II", "divided into I, II and III: signing is in II"}},
		{Date(2019, time.January, 1), "ordonnance n° 2018-470, art. 8", Text{}},
	},
}

var l222_5 = text{
	number: "L222-5",
	about:  Text{"le conseil d’administration de la Cnav", "the board of Cnav"},
	wordings: []wording{
		{Date(1985, time.December, 21), "décret n° 85-1353", Text{}},
		{Date(1988, time.January, 6), "loi n° 88-16", Text{}},
		{Date(1996, time.April, 25), "ordonnance n° 96-344", Text{}},
		{Date(2018, time.June, 14), "ordonnance n° 2018-470", Text{"nom de la Cnav", "name of Cnav"}},
		{Date(2019, time.January, 1), "ordonnance n° 2018-470", Text{}},
	},
}

var l223_3 = text{
	number: "L223-3",
	about:  Text{"le conseil d’administration de la Cnaf", "the board of Cnaf"},
	wordings: []wording{
		{Date(1985, time.December, 21), "décret n° 85-1353", Text{}},
		{Date(1988, time.January, 6), "loi n° 88-16", Text{}},
		{Date(1994, time.July, 27), "loi n° 94-637", Text{}},
		{Date(1996, time.April, 25), "ordonnance n° 96-344", Text{}},
	},
}

var l223_7 = text{
	number:   "L223-7",
	about:    Text{"le conseil et le directeur de la CNSA", "the council and the director of CNSA"},
	wordings: []wording{{Date(2022, time.May, 14), "ordonnance n° 2021-1554", Text{"le conseil arrête les orientations de la convention", "the council settles the orientations of the convention"}}},
}

var l225_3 = text{
	number: "L225-3",
	about:  Text{"le conseil d’administration de l’ACOSS", "the board of ACOSS"},
	wordings: []wording{
		{Date(1985, time.December, 21), "décret n° 85-1353", Text{}},
		{Date(1988, time.January, 6), "loi n° 88-16", Text{}},
		{Date(1990, time.December, 2), "loi n° 90-1068", Text{}},
		{Date(1994, time.July, 27), "loi n° 94-637", Text{}},
		{Date(1996, time.April, 25), "ordonnance n° 96-344", Text{}},
		{Date(2019, time.January, 1), "ordonnance n° 2018-470", Text{}},
	},
}
