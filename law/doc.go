// Package law dates and cites articles L. 227-1 and R. 611-18 of the French
// Code de la sécurité sociale, and those around them, which together govern the
// conventions d'objectifs et de gestion (COG).
//
// It is the ground the other packages stand on and knows nothing of
// conventions themselves. It holds:
//
//   - civil days and periods ([Day], [Period]): the law changes on a day, at no
//     hour and in no time zone, so no clock is ever read here;
//   - the articles of the codes, and the acts beside them, with their versions
//     ([Article], [Version]). Numbers are used
//     again over time (R. 611-18 spoke of something else before 2006), so an
//     article is its number and its days, and asking for a day outside them
//     gets a [Status] that says why: not yet in force, repealed, kept alive for
//     some, or another text under the same number;
//   - the rules by their slugs ([Rule]), a public contract: a slug never
//     changes meaning and is never used again. A Rule is an error value, so
//     errors.Is(err, law.MinimumTerm) asks whether that rule was breached;
//   - what goes wrong: [Unlawful] carries every [Breach] of the law at once,
//     [Malformed] the [Fault]s of form, each with its [Code], at most a hundred of
//     them. The two are never mixed, and an [Observation], which makes nothing
//     unlawful, is neither;
//   - where it goes wrong: [At] sets an error under the place of its part, whatever wraps it,
//     and [Relative] takes the place away again;
//   - the schemes ([Regime]), each with the day up to which its texts were read;
//   - the two languages ([Language], [Text]). French is the law's own;
//     the English beside it is written by hand, not translated by machine.
//     No error holds a sentence: it holds values, and is put into words late.
//
// A service over HTTP finds the language to answer in by [AcceptLanguage], and what to tell of an
// error by [Errors].
//
// Every value goes through text and JSON in one form and comes back as it was, the zero value
// included: a list by its words, a day as YYYY-MM-DD, an error as the lines of a report have
// it; a [Status] alone, which is an answer, is only written. A Day and a Rule stand in the columns
// of a database too.
//
// Sentences in this package are our own. They paraphrase and cite the articles;
// only the official text is the law.
package law
