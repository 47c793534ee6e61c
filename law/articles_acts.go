package law

import "time"

// The articles of acts outside the codes.
const (
	// D2018_174_17 is décret n° 2018-174, art. 17: what still applies to the delegated funds of
	// the self-employed, until they are dissolved (ce qui reste applicable aux caisses
	// déléguées pour la sécurité sociale des indépendants, jusqu’à leur dissolution). In force
	// since 1 January 2018.
	D2018_174_17 Article = acts + 1 + iota
	// L2017_1836_15 is loi n° 2017-1836, art. 15: the end of the self-employed scheme (la fin
	// du régime social des indépendants). In force since 1 January 2018.
	L2017_1836_15
)

// actArticles holds what is known of each article. Neither text was read.
//
// The décret n° 2018-174 is of 9 March 2018. What is said here is what the notes under
// R. 611-18 and R. 611-19 report of its article 17, II. The consolidated code has the
// repeals that the act makes take effect on 1 January 2018, and the article that tempers them
// is dated with them.
//
// The loi n° 2017-1836 is the financing act of 30 December 2017. What is said here of its
// article 15 is what the articles that it amends show since 1 January 2018, and, of the
// last day left to the delegated funds, the notes under R. 121-2 and D. 137-33.
var actArticles = [...]text{
	D2018_174_17 - acts: {
		number:   "décret 2018-174, art. 17",
		about:    Text{"ce qui reste applicable aux caisses déléguées pour la sécurité sociale des indépendants, jusqu’à leur dissolution", "what still applies to the delegated funds of the self-employed, until they are dissolved"},
		wordings: []wording{{Date(2018, time.January, 1), "décret n° 2018-174", Text{"le II maintient, entre autres, R. 611-18 et R. 611-19 pour ces caisses", "II keeps R. 611-18 and R. 611-19, among others, for these funds"}}},
	},
	L2017_1836_15 - acts: {
		number:   "loi 2017-1836, art. 15",
		about:    Text{"la fin du régime social des indépendants", "the end of the self-employed scheme"},
		wordings: []wording{{Date(2018, time.January, 1), "loi n° 2017-1836", Text{"le régime général prend la suite ; des caisses déléguées subsistent, dissoutes le 1er janvier 2020 au plus tard", "the general scheme takes over; delegated funds remain, dissolved on 1 January 2020 at the latest"}}},
	},
}
