// Package branch describes what article L. 200-2 of the Code de la sécurité
// sociale divides the general scheme into, and who speaks for it: the subjects a
// convention can have ([Scope]), the national bodies that conclude it ([Body])
// and the two parties to it ([Party]).
//
// L. 227-1 makes conventions on the five branches and on the collection of
// contributions; L. 611-7 one on the whole of the former self-employed scheme
// (RSI). These seven are the Scopes. The law lets six of them write clauses on
// their network of local bodies and excludes autonomy (L. 227-1, I, 5°): the
// six are of type [Networked], and the constructor of such a clause takes
// nothing else, so that writing one for autonomy does not compile.
//
// Other texts found conventions of other bodies, with a third party at times, the
// [Manager], and by ministers whose [Portfolio]s they name. These have their words here; the
// two parties, and the bodies of scopes, stay those of L. 227-1 and L. 611-7.
//
// A body keeps its identity when its name changes: CNAMTS became Cnam, ACOSS
// goes by Urssaf Caisse nationale. Names are asked for with a day.
package branch
