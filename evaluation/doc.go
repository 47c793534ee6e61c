// Package evaluation describes the adversarial evaluation of results that
// L. 227-1, I, second list, 2° of the Code de la sécurité sociale (R. 611-18, I,
// second list, 2° for the self-employed scheme) has each convention organise.
//
// A [Clause] is the stipulation as a convention words it, complete or not. A
// [Process] is a clause that meets the article: results are set against
// objectives and both parties are heard on them (contradictoire). An evaluation
// by one side alone does not qualify.
package evaluation
