package main

import (
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// mostShown is about how many characters the evaluations of a document may take: each is shown
// with all the objectives of the text that it is of, and each figure with the names of what it
// is of, so that they could be made to flood whoever asks. Ten evaluations of two hundred
// objectives take a twentieth of it.
const mostShown = 32_000_000

// showable reports, as malformed, a document whose evaluations are too many, of a text that is
// too long, to be shown.
func showable(d *cog.Document, format string) error {
	n := len(d.Evaluations)
	if n == 0 {
		return nil
	}
	if !extentOf(d, format).fits(n) {
		return law.NewMalformed(law.NewFault(law.OutOfRange,
			"%d évaluations d’un texte de cette longueur ne se montrent pas ensemble",
			"%d evaluations of a text of this length are not shown together", n).At("/evaluations"))
	}
	return nil
}

// An extent is about how many characters it takes to show an evaluation: no fewer, since what
// an amendment took away is counted all the same.
type extent struct {
	row     int            // of a table, or a point of a plot, without the names in it
	text    int            // all the objectives with what their indicators aim at
	figures int            // what all evaluations report
	rows    map[string]int // of each indicator, with the names
	of      map[string]int // how long the id of its objective is
}

// fits reports whether so many evaluations are not too long.
func (x *extent) fits(n int) bool { return x.text <= (mostShown-x.figures)/n }

func extentOf(d *cog.Document, format string) *extent {
	x := &extent{row: 100, rows: map[string]int{}, of: map[string]int{}}
	if format == "svg" {
		x.row = 400
	}
	for _, o := range d.Objectives {
		x.add(o)
	}
	for i := range d.Amendments {
		for _, ch := range d.Amendments[i].Changes {
			x.change(ch)
		}
	}
	for _, r := range d.Evaluations {
		for _, res := range r.Results {
			x.figures += len(res.Figures) * x.rows[res.Indicator]
		}
	}
	return x
}

func (x *extent) add(o objective.Objective) {
	x.text += x.row + len(o.ID()) + len(o.Title())
	for ind := range o.Indicators() {
		x.measure(len(o.ID()), ind)
	}
}

// measure adds an indicator of an objective whose id is so long.
func (x *extent) measure(of int, ind objective.Indicator) {
	row := x.row + of + len(ind.ID()) + len(ind.Label()) + len(ind.Unit())
	x.of[ind.ID()], x.rows[ind.ID()] = of, max(row, x.rows[ind.ID()])
	x.text += 2 * row // the heading, the baseline
	for range ind.Targets() {
		x.text += row
	}
}

func (x *extent) change(ch cog.Change) {
	x.text += x.row
	switch ch := ch.(type) {
	case cog.AddObjective:
		x.add(ch.Objective)
	case cog.ReplaceObjective:
		x.add(ch.Objective)
	case cog.AddIndicator:
		x.measure(len(ch.Objective), ch.Indicator)
	case cog.ReplaceIndicator:
		x.measure(x.of[ch.Indicator.ID()], ch.Indicator)
	case cog.SetTargets:
		x.text += len(ch.Targets) * x.rows[ch.Indicator]
	}
}
