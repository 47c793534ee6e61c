package law

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
	R251_21
	R251_24
	R251_30
	R251_32
	R611_18
	R611_19
)

// cssArticles holds the days of each article as the consolidated code gives them.
// What they are is in the files css_*.go, by what the articles are about.
//
// Up to 2006 the consolidation dates a wording from its publication, later from
// the day after. A convention signed on such a boundary day of the early years
// is doubtful by a day; the day of the consolidation is followed.
//
// The code begins on 21 December 1985: of an article's number before that day
// nothing is said.
var cssArticles = [...]text{
	L111_9 - css:   l111_9,
	L114_23 - css:  l114_23,
	L162_1_8 - css: l162_1_8,
	L200_2 - css:   l200_2,
	L221_1 - css:   l221_1,
	L221_3 - css:   l221_3,
	L222_1 - css:   l222_1,
	L222_5 - css:   l222_5,
	L223_1 - css:   l223_1,
	L223_3 - css:   l223_3,
	L223_5 - css:   l223_5,
	L223_7 - css:   l223_7,
	L224_10 - css:  l224_10,
	L225_3 - css:   l225_3,
	L227_1 - css:   l227_1,
	L227_2 - css:   l227_2,
	L228_1 - css:   l228_1,
	L611_2 - css:   l611_2,
	L611_5 - css:   l611_5,
	L611_7 - css:   l611_7,
	LO111_9 - css:  lo111_9,
	R251_1 - css:   r251_1,
	R251_14 - css:  r251_14,
	R251_21 - css:  r251_21,
	R251_24 - css:  r251_24,
	R251_30 - css:  r251_30,
	R251_32 - css:  r251_32,
	R611_18 - css:  r611_18,
	R611_19 - css:  r611_19,
}
