// Package objective describes the objectives that L. 227-1, I, 1° to 3° of the
// Code de la sécurité sociale (R. 611-18, I, 1° to 4° for the self-employed
// scheme) has a convention set out, with the actions that pursue them and the
// indicators that go with them.
//
// An [Objective] falls in one or more categories ([Category]), each an item of the
// article; nothing in the law asks for separate objectives, so one may serve
// several. Which categories are mandatory depends on the day and the branch, and
// is for package cog to judge. Indicators go with objectives "where appropriate":
// a convention without any is lawful.
//
// Values are written as literals ([Spec], [Quantitative], [Qualitative]) and turned
// into finished, immutable ones by [New] and [NewIndicator], which refuse what is
// wrong in itself: a blank title, a category twice, a target without a year.
// Figures are exact decimals ([Decimal]): 0.1 is 0.1.
package objective
