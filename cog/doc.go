// Package cog holds the conventions d'objectifs et de gestion of article L. 227-1 of
// the French Code de la sécurité sociale (general scheme) and of its variant R. 611-18
// (the former self-employed scheme, RSI), and judges them by the law of their day.
//
// # Forms
//
// A [Draft] is a convention in the open form: a literal in which anything may be
// missing or against the law. [Draft.Check] tells what is wrong with its form,
// [Draft.Judge] what the law has for and against it, as a [Report].
//
// A [Convention] is the finished form. [New] makes one of a draft that the law of
// its day allows, and nothing changes it afterwards: methods that seem to
// ([Convention.Amend], [Convention.Evaluate]) return another.
//
// A [Document] is the open form of a convention and of all that followed, the one
// that is read and written as JSON ([Decode], [Decoder]). [Document.Assess] judges
// the whole, as a [Life]; [Document.Convention] makes the finished form of it.
//
// # Errors
//
// What is no convention at all is [*Malformed]: faults of form, each with a JSON
// pointer and, read from a text, a line and a column. What is one but breaches the law
// is [*Unlawful]: every breach at once, each with its rule, articles, pointer and a
// sentence in either language. errors.Is(err, law.MinimumTerm) asks after one rule.
//
// # Law and days
//
// The law that governs is that in force on the day of conclusion; what is not
// concluded is judged under that of a day the caller names. No clock is read.
// What the law asks is data, in package statute: this package walks a draft once to the
// facts it shows and holds the demands of the day against them.
//
// Beside rules, a report tells what it observes ([Report.Observations]), what no document
// can show ([Report.Open]) and what conclusion started ([Report.Duties]); none of these
// touches the verdict. Where the day is later than the texts that were read it says so
// ([Report.ReadUntil]).
//
// In a partial document absence proves nothing: a rule that only something
// present could break or satisfy is undecided until that is known, and [Report.Gaps] tells
// what is missing. What is known in full the document names ([Draft.Known]).
//
// # Life
//
// An [Amendment] is made of typed changes, each of which tells the facts that it writes. It
// is held to the rules that read one of them: to a prohibition by the law of its own day, to
// a demand as it stands that day if some version of it bound the convention.
// [Document.At] gives the text as it stood on a day, [Document.Changes] what changed
// between two, [Document.Dues] and [Document.Outstanding] what conclusion and
// amendments call for, what is done and what has lapsed, [Document.Timeline] the whole in
// order.
//
// # Services
//
// A [Document] stands in a column of a database, as its day, its scope and its [Verdict] do.
// [Lists] yields what the choices of a form can be, every closed list by its name. The module
// examples/tracker of the repository is a service made of these.
package cog
