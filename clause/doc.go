// Package clause holds what L. 227-1, L. 611-7 and R. 611-18 have a convention say
// beside its objectives: the operating means, the reciprocal commitments, the
// budgets with their rules, the network of local bodies, the Government's
// orientations for sickness, the forecast of ambulatory-care spending. Other texts found
// conventions of other bodies, and ask for an [Endowment], a [Provision] of their own or
// the [Mission] of the body.
//
// The types are plain: a value may be incomplete. Check tells what is wrong with
// its form, the law of a day (package statute) what has to be there. The clauses on
// amendments and on evaluation have packages of their own.
package clause
