package main

import (
	"fmt"
	"io"

	"github.com/coglaw/coglaw/cog"
)

// svgWidth is how wide a plot is drawn, in pixels; it scales when shown.
const svgWidth = 720

func evaluate(e *env, args []string) int {
	files, err := e.parse(args, "text", "markdown", "svg")
	if err != nil {
		return usageStatus(err)
	}
	return e.each(files, func(w io.Writer, d *cog.Document) error {
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
