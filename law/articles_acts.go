package law

import "time"

// The articles of acts outside the codes.
const (
	D2018_174_17 Article = acts + 1 + iota
)

// actArticles holds the days of each article as the consolidated act gives them.
// The décret n° 2018-174 is of 9 March 2018; the consolidated code has the repeals
// it makes take effect on 1 January, and the article is dated with them.
var actArticles = [...]text{
	D2018_174_17 - acts: {
		number:   "décret 2018-174, art. 17",
		about:    Text{"ce qui reste applicable aux caisses déléguées des indépendants", "what still applies to the delegated funds of the self-employed"},
		wordings: []wording{{Date(2018, time.January, 1), "décret n° 2018-174", Text{"le II maintient pour elles R. 611-18 et R. 611-19, jusqu’à leur dissolution", "II keeps R. 611-18 and R. 611-19 for them, until they are dissolved"}}},
	},
}
