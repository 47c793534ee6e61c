// Package evaluation holds the adversarial evaluation of results (évaluation
// contradictoire des résultats) that L. 227-1, I, second list, 2° of the Code de
// la sécurité sociale (R. 611-18, I, second list, 2° for the self-employed scheme)
// has each convention organise: what a convention says of it, and the
// evaluation itself once it is held.
//
// # The clause
//
// A [Clause] is the stipulation as a convention words it, complete or not. A
// [Process] is a clause that meets the article: results are set against
// objectives and both parties are heard on them (contradictoire). An evaluation
// by one side alone does not qualify.
//
// # The evaluation
//
// A [Record] is the evaluation as it was written down, in whatever state. An
// [Evaluation] is a record that is well formed: it begins with [Open], takes in what
// each party says ([Evaluation.Hear]) and what was reached ([Evaluation.Report]), and
// ends with [Evaluation.Close]. It covers all objectives of the convention, or those
// that its record names. Each step returns a new value; none changes the one before, and
// each costs what it adds. Whoever has only a record asks it: [Record.CheckIn] and
// [Record.Hearing] hold it against a [Text] without reading all of that.
//
// The law has the convention provide for an adversarial evaluation; it makes nothing
// unlawful of one that was held otherwise. So an evaluation that is not adversarial is
// an evaluation all the same, and [Evaluation.Lacks] tells what it lacks.
//
// Reading: an evaluation that is closed is adversarial if, on every objective it
// covers, at least one party was heard, and the other was heard or was invited to be
// before the day of closing ([Silence]). The article asks for a process between two
// who may contradict each other, so it does not ask them to agree, and it cannot let
// one of them block the evaluation by keeping silent. Only the end of the evaluation
// is looked at: while it is open, whoever has not spoken yet still may.
//
// # What comes out
//
// A [Measure] sets the figure reached against the target of the year, an
// [Assessment] the view of one party beside that of the other, a [Tally] counts
// them. No score is invented that the parties did not agree on: agreement and
// disagreement are both results, and no mark is averaged, weighted or drawn from
// the figures. A rate always comes as the fraction it rests on ([Fraction]). A
// missing figure is missing, not zero. Arithmetic is exact.
//
// [Evaluation.Text], [Evaluation.Markdown] and [Evaluation.SVG] show all of it to
// people, in French or English; [Evaluation.MarshalJSON] writes it for programs.
package evaluation
