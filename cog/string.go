package cog

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/fold"
	"github.com/coglaw/coglaw/law"
)

// What each value is for people who read a log: one line in English, the same from run to run.

// line joins what says something.
func line(parts ...string) string {
	return fold.Line(strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", "))
}

// some is a count with what it counts, "" for none of it.
func some(n int, one, more string) string {
	switch n {
	case 0:
		return ""
	case 1:
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + more
}

// String returns the body by its name here, or that of its code: "Cnaf"; "" for none.
func (b Body) String() string { return fold.Line(b.value().In(law.English)) }

// String returns the draft on one line: its title, or what it is about, its body, its term and
// the day of conclusion.
func (d Draft) String() string {
	title := d.Title
	if title == "" && branch.IsScope(d.Scope) {
		title = d.Scope.In(law.English)
	}
	return line(title, d.Body.String(), d.Term.String(), day("concluded on ", d.Concluded))
}

func day(what string, on law.Day) string {
	if on.IsZero() {
		return ""
	}
	return what + on.String()
}

// String returns the document on one line: its draft, and how much followed.
func (d Document) String() string {
	return line(d.Draft.String(), some(len(d.Amendments), "amendment", "amendments"),
		some(len(d.Transmissions), "transmission", "transmissions"), some(len(d.Evaluations), "evaluation", "evaluations"))
}

// String returns the convention on one line, as it stands after the last amendment; "" for the
// zero Convention.
func (c Convention) String() string {
	now := c.doc
	now.Draft = c.text
	return now.String()
}

// String returns the amendment on one line: "amendment 2, Avenant n° 2, 2025-03-01, 3 changes".
func (a Amendment) String() string {
	return line(fmt.Sprint("amendment ", a.Number), a.Title, day("concluded on ", a.Concluded), some(len(a.Changes), "change", "changes"))
}

// String returns the transmission on one line: "amendment 2 to senate-commission on
// 2025-03-09".
func (t Transmission) String() string {
	what := "convention"
	if t.Amendment > 0 {
		what = fmt.Sprint("amendment ", t.Amendment)
	}
	return what + " to " + t.To.String() + day(" on ", t.On)
}

// String returns the report on one line: "unlawful, law in force on 2023-07-10, 2 breaches".
func (r Report) String() string {
	undecided := 0
	for range r.With(Undecided) {
		undecided++
	}
	return line(r.Verdict().String(), day("law in force on ", r.on), some(len(r.breaches), "breach", "breaches"),
		some(undecided, "rule undecided", "rules undecided"), some(len(r.observations), "observation", "observations"))
}

// String returns the report on one line: "amendment 2: lawful, law in force on 2025-03-01".
func (r AmendmentReport) String() string { return fmt.Sprint("amendment ", r.Number, ": ", r.Report) }

// String returns the report on one line: "evaluation opened on 2025-03-01, 1 observation".
func (r EvaluationReport) String() string {
	return line("evaluation"+day(" opened on ", r.Opened), day("closed on ", r.Closed), some(len(r.observations), "observation", "observations"))
}

// Lawful reports whether every rule that applies to the convention and to its amendments is
// satisfied.
func (l Life) Lawful() bool { return l.Verdict() == VerdictLawful }

// String returns what is said of the whole life on one line: "unlawful, law in force on
// 2023-07-10, 2 breaches, 1 amendment".
func (l Life) String() string {
	return line(l.Verdict().String(), day("law in force on ", l.Convention.on), some(len(l.all()), "breach", "breaches"),
		some(len(l.Amendments), "amendment", "amendments"), some(len(l.Evaluations), "evaluation", "evaluations"))
}
