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
// Other texts have conventions of other bodies: the list of bodies holds them too, with
// [OtherBody] for one that has no name of its own here, a third party that runs the scheme
// for another ([Manager]), and what the ministers who sign are in charge of ([Portfolio]).
//
// A body keeps its identity when its name changes: CNAMTS became Cnam, ACOSS
// goes by Urssaf Caisse nationale. Names are asked for with a day.
package branch
