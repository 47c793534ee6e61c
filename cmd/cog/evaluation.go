package main

import (
	"fmt"
	"io"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
)

// svgWidth is how wide a plot is drawn, in pixels; it scales when shown.
const svgWidth = 720

func evaluate(e *env, files []string) int {
	if e.format == "json" {
		return e.lines(files, func(source string, document int, d *cog.Document) (any, error) {
			if err := showable(d, e.format); err != nil {
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
		if err := showable(d, e.format); err != nil {
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
		if n == 0 {
			return errNoEvaluation
		}
		return nil
	})
}

// errNoEvaluation is that there is nothing to print, which is no trouble.
var errNoEvaluation = troublef("le document ne rapporte aucune évaluation", "the document reports no evaluation")

// evaluatedJSON is the line of a document.
type evaluatedJSON struct {
	Source      string                   `json:"source"`
	Document    int                      `json:"document"`
	Evaluations []*evaluation.Evaluation `json:"evaluations"`
}
