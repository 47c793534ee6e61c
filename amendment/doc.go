// Package amendment describes how a convention may be amended, which L. 227-1, I,
// second list, 1° of the Code de la sécurité sociale (R. 611-18, I, second list, 1°
// for the self-employed scheme) has each convention say itself.
//
// A [Clause] is the stipulation as a convention words it, complete or not.
// [Conditions] are a clause that meets the article: it provides for the two
// triggers that the article names, a financing act and an important change of
// workload that comes from the law. A [Reason] is what one amendment invokes; that the
// clause does not provide for it, or that there is none, makes nothing unlawful and is
// observed.
package amendment
