package law

import "time"

// The articles of acts outside the codes.
const (
	D2018_174_17 Article = acts + 1 + iota
	L2017_1836_15
	L14_10_3
)

// actArticles holds what is known of each article.
//
// The décret n° 2018-174 is of 9 March 2018. Its text was not read: what is said here is
// what the notes under R. 611-18 and R. 611-19 report of its article 17, II. The
// consolidated code has the repeals that the act makes take effect on 1 January 2018,
// and the article that tempers them is dated with them.
var actArticles = [...]text{
	D2018_174_17 - acts: {
		number:   "décret 2018-174, art. 17",
		about:    Text{"ce qui reste applicable aux caisses déléguées pour la sécurité sociale des indépendants, jusqu’à leur dissolution", "what still applies to the delegated funds of the self-employed, until they are dissolved"},
		wordings: []wording{{Date(2018, time.January, 1), "décret n° 2018-174", Text{"le II maintient, entre autres, R. 611-18 et R. 611-19 pour ces caisses", "II keeps R. 611-18 and R. 611-19, among others, for these funds"}}},
	},
	L2017_1836_15 - acts: {number: "loi 2017-1836, art. 15", about: Text{"x", "x"}, wordings: []wording{{Date(2018, time.January, 1), "loi", Text{}}}},
	L14_10_3 - acts:      {number: "L14-10-3 (action sociale)", about: Text{"x", "x"}, wordings: []wording{{Date(2005, time.February, 12), "loi", Text{}}}},
}
