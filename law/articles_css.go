package law

// The articles of the Code de la sécurité sociale stand in the order of their numbers, in
// groups that go doc shows whole. What is said of each is written by .ci/update.

// The articles around conventions: branches, the acts above, the annual sickness amendment.
const (
	// L111_9 is article L. 111-9: parliamentary oversight of the financing acts, before the
	// organic act of 2005 (le contrôle parlementaire des lois de financement, avant la loi
	// organique de 2005). In force from 26 December 2001 to 2 August 2005; repealed by loi
	// organique n° 2005-881.
	L111_9 Article = css + 1 + iota
	// L114_23 is article L. 114-23: the framework convention on the performance of the
	// social-security service (la convention-cadre de performance du service public de la
	// sécurité sociale). In force since 23 December 2011, in 2 wordings.
	L114_23
	// L162_1_8 is article L. 162-1-8: without the annual sickness amendment the ministers
	// notify the target (à défaut d’avenant annuel maladie, les ministres notifient
	// l’objectif). In force from 25 April 1996 to 13 May 2009, in 3 wordings; repealed by loi
	// n° 2009-526, art. 91.
	L162_1_8
	// L200_2 is article L. 200-2: the branches of the general scheme (les branches du régime
	// général). In force since 27 July 1994, in 4 wordings.
	L200_2
)

// The articles on the national bodies: what each manages, who heads it, how it decides.
const (
	// L221_1 is article L. 221-1: Cnam manages sickness and work accidents (la Cnam gère la
	// maladie et les accidents du travail). In force since 21 December 1985, in 21 wordings.
	L221_1 Article = L200_2 + 1 + iota
	// L221_3 is article L. 221-3: the council of Cnam (le conseil de la Cnam). In force since
	// 21 December 1985, in 8 wordings.
	L221_3
	// L222_1 is article L. 222-1: Cnav manages old age (la Cnav gère la vieillesse). In force
	// since 21 December 1985, in 9 wordings.
	L222_1
	// L222_5 is article L. 222-5: the board of Cnav (le conseil d’administration de la Cnav).
	// In force since 21 December 1985, in 5 wordings.
	L222_5
	// L223_1 is article L. 223-1: Cnaf manages family (la Cnaf gère la famille). In force since
	// 21 December 1985, in 19 wordings.
	L223_1
	// L223_3 is article L. 223-3: the board of Cnaf (le conseil d’administration de la Cnaf).
	// In force since 21 December 1985, in 4 wordings.
	L223_3
	// L223_5 is article L. 223-5: CNSA manages autonomy (la CNSA gère l’autonomie). In force
	// since 14 May 2022, in 2 wordings.
	L223_5
	// L223_7 is article L. 223-7: the council and the director of CNSA (le conseil et le
	// directeur de la CNSA). In force since 14 May 2022.
	L223_7
	// L224_10 is article L. 224-10: when the funds’ decisions take effect, and what late
	// signature entails (quand les décisions des caisses deviennent exécutoires, et ce
	// qu’entraîne une signature tardive). In force since 27 July 1994, in 6 wordings.
	L224_10
	// L225_3 is article L. 225-3: the board of ACOSS (le conseil d’administration de l’ACOSS).
	// In force since 21 December 1985, in 6 wordings.
	L225_3
)

// The articles on the conventions of the general scheme.
const (
	// L227_1 is article L. 227-1: the conventions on objectives and management of the general
	// scheme (les conventions d’objectifs et de gestion du régime général). In force since
	// 1 January 1997, in 16 wordings.
	L227_1 Article = L225_3 + 1 + iota
	// L227_2 is article L. 227-2: who signs for the national body (qui signe pour l’organisme
	// national). In force since 1 January 1997, in 4 wordings.
	L227_2
	// L228_1 is article L. 228-1: the supervisory councils (les conseils de surveillance). In
	// force from 25 April 1996 to 22 December 2011, in 4 wordings; repealed by loi
	// n° 2011-1906, art. 110.
	L228_1
)

// The articles on the self-employed scheme and its convention.
const (
	// L611_2 is article L. 611-2: the branches of the self-employed scheme (les branches du
	// régime social des indépendants). In force from 9 December 2005 to 31 December 2017, in 2
	// wordings; repealed by loi n° 2017-1836, art. 15.
	L611_2 Article = L228_1 + 1 + iota
	// L611_5 is article L. 611-5: makes L. 224-10 apply to the self-employed scheme (rend
	// L. 224-10 applicable au régime social des indépendants). In force from 9 December 2005 to
	// 31 December 2017, in 2 wordings; repealed by loi n° 2017-1836, art. 15.
	L611_5
	// L611_7 is article L. 611-7: the convention of the State and the self-employed scheme (la
	// convention de l’État et du régime social des indépendants). In force from 9 December 2005
	// to 31 December 2017; repealed by loi n° 2017-1836, art. 15.
	L611_7
)

// The organic article on the commissions of Parliament.
const (
	// LO111_9 is article LO. 111-9: the commissions in charge of the financing bills (les
	// commissions saisies au fond des lois de financement). In force since 3 August 2005, in 2
	// wordings.
	LO111_9 Article = L611_7 + 1 + iota
)

// The articles on the funds and budgets of the bodies.
const (
	// R251_1 is article R. 251-1: the funds that Cnam manages (les fonds que gère la Cnam). In
	// force since 21 December 1985, in 4 wordings.
	R251_1 Article = LO111_9 + 1 + iota
	// R251_14 is article R. 251-14: the funds that Cnav manages (les fonds que gère la Cnav).
	// In force since 21 December 1985, in 3 wordings.
	R251_14
	// R251_21 is article R. 251-21: the budgets of Cnav: social action and management (les
	// budgets de la Cnav : action sociale et gestion). In force since 21 December 1985.
	R251_21
	// R251_24 is article R. 251-24: the funds that Cnaf manages (les fonds que gère la Cnaf).
	// In force since 21 December 1985.
	R251_24
	// R251_30 is article R. 251-30: the budgets of Cnaf: social action and management (les
	// budgets de la Cnaf : action sociale et gestion). In force since 21 December 1985.
	R251_30
	// R251_32 is article R. 251-32: the fund that ACOSS manages (le fonds que gère l’ACOSS). In
	// force since 21 December 1985.
	R251_32
)

// The decree on the convention of the self-employed scheme.
const (
	// R611_18 is article R. 611-18: what the convention of the self-employed scheme contains
	// (le contenu de la convention du régime social des indépendants). In force from
	// 28 January 2006 to 31 December 2017; repealed by décret n° 2018-174, art. 15.
	R611_18 Article = R251_32 + 1 + iota
	// R611_19 is article R. 611-19: who signs for the national fund of the self-employed scheme
	// (qui signe pour la caisse nationale du régime social des indépendants). In force from
	// 28 January 2006 to 31 December 2017; repealed by décret n° 2018-174, art. 15.
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
