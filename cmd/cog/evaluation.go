package main

import (
	"fmt"
	"io"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// svgWidth is how wide a plot is drawn, in pixels; it scales when shown.
const svgWidth = 720

func evaluate(e *env, args []string) int {
	files, err := e.parse(args, "text", "markdown", "svg", "json")
	if err != nil {
		return usageStatus(err)
	}
	if e.format == "json" {
		return e.lines(files, func(source string, document int, d *cog.Document) (any, error) {
			if err := showable(d); err != nil {
				return nil, err
			}
			all := []*evaluation.Evaluation{}
			for _, ev := range d.Evaluated() {
				all = append(all, ev)
			}
			return evaluatedJSON{source, document, all}, nil
		})
	}
	return e.each(files, func(w io.Writer, d *cog.Document) error {
		if err := showable(d); err != nil {
			return err
		}
		n := 0
		for _, ev := range d.Evaluated() {
			if n++; n > 1 {
				fmt.Fprintln(w)
			}
			switch e.format {
			case "markdown":
				fmt.Fprint(w, ev.Markdown(e.lang))
			case "svg":
				fmt.Fprint(w, ev.SVG(e.lang, svgWidth))
			default:
				fmt.Fprint(w, ev.Text(e.lang))
			}
		}
		return nil
	})
}

// mostShown is about how many characters the evaluations of a document may take: each is shown
// with all the objectives of the text that it is of, so that both together could be made to
// flood whoever asks. Ten evaluations of two hundred objectives take a twentieth of it.
const mostShown = 32_000_000

// showable reports, as malformed, a document with more evaluations of a longer text than are
// shown.
func showable(d *cog.Document) error {
	const row = 100
	text := 0
	add := func(o objective.Objective) {
		text += row + len(o.Title())
		for ind := range o.Indicators() {
			text += row + len(ind.Label()) + len(ind.Unit())
		}
	}
	for _, o := range d.Objectives {
		add(o)
	}
	for i := range d.Amendments {
		for _, ch := range d.Amendments[i].Changes {
			switch ch := ch.(type) {
			case cog.AddObjective:
				add(ch.Objective)
			case cog.ReplaceObjective:
				add(ch.Objective)
			default:
				text += row
			}
		}
	}
	if more := len(d.Evaluations) - 1; more > 0 && text > mostShown/more {
		return law.NewMalformed(law.NewFault(law.OutOfRange,
			"%d évaluations d’un texte de cette longueur ne se montrent pas ensemble",
			"%d evaluations of a text of this length are not shown together", more+1).At("/evaluations"))
	}
	return nil
}

// evaluatedJSON is the line of a document.
type evaluatedJSON struct {
	Source      string                   `json:"source"`
	Document    int                      `json:"document"`
	Evaluations []*evaluation.Evaluation `json:"evaluations"`
}
