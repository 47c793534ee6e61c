package law

import "time"

// Which funds each national body manages, hence which budgets its convention has.

var r251_1 = text{
	number: "R251-1",
	about:  Text{"les fonds que gère la Cnam", "the funds that Cnam manages"},
	wordings: []wording{
		{Date(1985, time.December, 21), "décret n° 85-1353", Text{"gestion, action sociale, contrôle médical ; prévention des accidents du travail à part", "management, social action, medical control; prevention of work accidents apart"}},
		{Date(1989, time.May, 19), "décret n° 89-321", Text{"un fonds de prévention, d’éducation et d’information sanitaires", "a fund for prevention, health education and information"}},
		{Date(2019, time.July, 8), "décret n° 2019-718", Text{"nom de la Cnam", "name of Cnam"}},
		{Date(2023, time.September, 1), "décret n° 2023-759, art. 1er", Text{"un fonds de prévention de l’usure professionnelle", "a fund for preventing wear and tear at work"}},
	},
}

var r251_14 = text{
	number: "R251-14",
	about:  Text{"les fonds que gère la Cnav", "the funds that Cnav manages"},
	wordings: []wording{
		{Date(1985, time.December, 21), "décret n° 85-1353", Text{"action sociale et gestion", "social action and management"}},
		{Date(2004, time.August, 25), "décret n° 2004-857", Text{}},
		{Date(2011, time.June, 3), "décret n° 2011-620", Text{}},
	},
}

var r251_21 = text{
	number:   "R251-21",
	about:    Text{"les budgets de la Cnav : action sociale et gestion", "the budgets of Cnav: social action and management"},
	wordings: []wording{{Date(1985, time.December, 21), "décret n° 85-1353", Text{}}},
}

var r251_24 = text{
	number:   "R251-24",
	about:    Text{"les fonds que gère la Cnaf", "the funds that Cnaf manages"},
	wordings: []wording{{Date(1985, time.December, 21), "décret n° 85-1353", Text{"action sociale et gestion", "social action and management"}}},
}

var r251_30 = text{
	number:   "R251-30",
	about:    Text{"les budgets de la Cnaf : action sociale et gestion", "the budgets of Cnaf: social action and management"},
	wordings: []wording{{Date(1985, time.December, 21), "décret n° 85-1353", Text{}}},
}

var r251_32 = text{
	number:   "R251-32",
	about:    Text{"le fonds que gère l’ACOSS", "the fund that ACOSS manages"},
	wordings: []wording{{Date(1985, time.December, 21), "décret n° 85-1353", Text{"gestion seulement", "management only"}}},
}
