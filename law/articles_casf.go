package law

import "time"

// The articles of the Code de l’action sociale et des familles.
const (
	// L14_10_3 is article L. 14-10-3 of the Code de l’action sociale et des familles: the
	// council and the director of CNSA, before L. 223-7 (le conseil et le directeur de la CNSA,
	// avant L. 223-7). In force from 12 February 2005 to 13 May 2022, in 2 wordings; repealed
	// by ordonnance n° 2021-1554, art. 2.
	L14_10_3 Article = casf + 1 + iota
)

// casfArticles holds what is known of each article.
//
// The copy of the code that was read names no act for the first wording of
// L. 14-10-3, which is dated like the act that created the CNSA, and ends about 2016: later
// wordings are not known here. The last day is that of L. 223-7 of the Code de la sécurité
// sociale, which has its text since, and of the repeal of its neighbours (ordonnance
// n° 2021-1554, art. 2).
var casfArticles = [...]text{
	L14_10_3 - casf: {
		number: "L14-10-3",
		about:  Text{"le conseil et le directeur de la CNSA, avant L. 223-7", "the council and the director of CNSA, before L. 223-7"},
		wordings: []wording{
			{Date(2005, time.February, 12), "loi n° 2005-102", Text{"un conseil, qui met en œuvre les orientations de la convention, et un directeur", "a council, which carries out the orientations of the convention, and a director"}},
			{Date(2015, time.March, 22), "loi n° 2013-403", Text{"rien de changé sur les conventions ; rédactions ultérieures non lues", "nothing changed on conventions; later wordings not read"}},
		},
		repealed:   Date(2022, time.May, 14),
		repealedBy: "ordonnance n° 2021-1554, art. 2",
		repealNote: Text{"L. 223-7 du Code de la sécurité sociale a pris la suite", "L. 223-7 of the Code de la sécurité sociale took over"},
	},
}
