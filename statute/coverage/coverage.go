// Package coverage says what became of each thing that the law has stated about
// conventions since 1997: L. 227-1 of the Code de la sécurité sociale, R. 611-18 and the
// articles around them.
//
// The law was read twice, each time from the texts alone. The first reading made the
// entries of package statute; the second is a list of statements, each with its code
// ("L227-1/I/2°") and its days, and it knows nothing of the entries. Here the two meet:
// each [Statement] has one [Answer]. Entries of the statute carry it, a type holds it,
// it waits for the family of conventions it belongs to, or it is left out with a reason.
// The tests hold both ways: no statement without an answer, no entry without a statement.
//
// [Changes] is the second question put to both readings: what did each wording of
// L. 227-1 change?
//
// A file is one table: an article, or articles that belong together, in the order of the
// second reading.
package coverage

import (
	"iter"
	"strings"

	"github.com/coglaw/coglaw/law"
)

// A Statement is one thing the law states, in one wording. Where a later wording says
// something else at the same place, it is another statement of the same code.
type Statement struct {
	Code   string     // the article and the place in it, or a word for what has no number
	Period law.Period // the days over which the law states it
	About  law.Text   // what it says, in our words
	Answer Answer
}

// A Table is the statements of an article, or of articles that belong together.
type Table struct {
	Title      law.Text
	Statements []Statement
}

// Tables returns the statements in the order of the second reading, made anew at each
// call.
func Tables() []Table {
	return []Table{
		{say("L. 227-1 : la convention", "L. 227-1: the convention"), l227_1()},
		{say("L. 227-2, L. 227-3 : qui signe, et ce qui la décline", "L. 227-2, L. 227-3: who signs, and what carries it down"), l227_2_3()},
		{say("Autour de L. 227-1 : branches, conseils, Parlement, décisions", "Around L. 227-1: branches, councils, Parliament, decisions"), around()},
		{say("Articles épars du régime général", "Scattered articles of the general scheme"), scattered()},
		{say("RSI : ce qui le fonde", "RSI: what founds it"), rsiFounding()},
		{say("RSI : R. 611-18 et la suite", "RSI: R. 611-18 and what follows"), rsiContent()},
		{say("Les autres familles", "The other families"), families()},
	}
}

// All yields every statement.
func All() iter.Seq[Statement] {
	return func(yield func(Statement) bool) {
		for _, t := range Tables() {
			for _, s := range t.Statements {
				if !yield(s) {
					return
				}
			}
		}
	}
}

// Of yields the statements that the entries of a slug carry, whatever the scheme.
func Of(rule law.Rule) iter.Seq[Statement] {
	return where(func(s Statement) bool { return s.Answer.names(rule) })
}

// Under yields the statements of an article.
func Under(article law.Article) iter.Seq[Statement] {
	bare, _, _ := strings.Cut(article.String(), " (") // the code it stands in
	return where(func(s Statement) bool { return s.article() == bare })
}

func where(holds func(Statement) bool) iter.Seq[Statement] {
	return func(yield func(Statement) bool) {
		for s := range All() {
			if holds(s) && !yield(s) {
				return
			}
		}
	}
}

// article is the number of the article that states it, as citations write it.
func (s Statement) article() string {
	switch s.Code {
	case "D2018-174/17-II":
		return "décret 2018-174, art. 17"
	case "O2005-1528/1":
		return "ordonnance 2005-1528, art. 1"
	}
	number, _, _ := strings.Cut(s.Code, "/")
	number, _, _ = strings.Cut(number, "(")
	return strings.TrimPrefix(strings.TrimPrefix(number, "CASF-"), "CSP-")
}

func say(fr, en string) law.Text { return law.Text{FR: fr, EN: en} }

func since(from string) law.Period { return law.Period{From: law.MustParseDay(from)} }

func until(from, to string) law.Period {
	return law.Period{From: law.MustParseDay(from), To: law.MustParseDay(to)}
}
