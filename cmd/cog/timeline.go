package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/inert"
	"github.com/coglaw/coglaw/law"
)

func timeline(e *env, files []string) int {
	if e.format == "json" {
		return e.lines(files, func(source string, document int, d *cog.Document) (any, error) {
			return e.timelineLine(source, document, d), nil
		})
	}
	return e.each(files, func(w io.Writer, d *cog.Document) error {
		on := d.Concluded
		if !on.IsValid() {
			on = e.at
		}
		heading(w, d, on, e.lang)
		for ev := range d.Timeline() {
			fmt.Fprintf(w, "%s  ", ev.On)
			hang(w, ev.What.In(e.lang), 12)
			for _, detail := range ev.Details {
				fmt.Fprint(w, "            · ")
				hang(w, detail.In(e.lang), 14)
			}
		}
		life := d.Assess(e.day(d))
		fmt.Fprintln(w)
		hang(w, "Verdict"+colon(e.lang)+verdict(life, e.lang), 0)
		for b := range life.Breaches() {
			writeBreach(w, b, e.lang)
		}
		e.dues(w, d)
		return nil
	})
}

// dues tells what is owed on the day, and what has lapsed without being done. In an archive
// either may have been done and not be on record.
func (e *env) dues(w io.Writer, d *cog.Document) {
	if !d.Partial && (d.Concluded.IsZero() || e.at.Before(d.Concluded)) {
		fmt.Fprintln(w, law.Textf("Le %s la convention n’est pas encore conclue : rien n’est à faire.", "On %s the convention is not yet concluded: nothing is owed.", e.at).In(e.lang))
		return
	}
	owed := law.Textf("Reste à faire le %s :", "Outstanding on %s:", e.at)
	lapsed := law.Text{FR: "Caduc sans avoir été fait :", EN: "Lapsed without being done:"}
	if d.Partial {
		owed = law.Textf("Non consigné le %s :", "Not on record on %s:", e.at)
		lapsed = law.Text{FR: "Caduc, non consigné :", EN: "Lapsed, not on record:"}
	}
	for _, part := range []struct {
		said law.Text
		in   func(cog.Due) bool
	}{
		{owed, cog.Due.Outstanding},
		{lapsed, func(u cog.Due) bool { return u.Lapsed.IsValid() }},
	} {
		first := true
		for u := range d.Dues(e.at) {
			if !part.in(u) {
				continue
			}
			if first {
				fmt.Fprintln(w, part.said.In(e.lang))
				first = false
			}
			fmt.Fprint(w, "  → ")
			hang(w, u.In(e.lang)+" "+citations(u.Citations, e.lang), 4)
		}
	}
}

// each hands every document of the files to do, and returns the exit status. What
// is malformed, or cannot be told, is told on standard error.
func (e *env) each(files []string, do func(io.Writer, *cog.Document) error) int {
	w := &apart{w: e.stdout}
	return e.documents(files, func(r *reading) int {
		err := r.err
		if err == nil {
			w.due = w.wrote
			err = do(w, &r.document)
		}
		switch {
		case isMalformed(err):
			fmt.Fprintf(e.stderr, "cog: %s%s%s\n", inert.Name(r.name()), colon(e.lang), badForm.In(e.lang))
			writeFaults(e.stderr, err, e.lang)
			return exitTrouble
		case r.err != nil: // which is told already
			return exitTrouble
		case errors.As(err, new(trouble)):
			e.complain(troublef("%s : %s", "%s: %s", r.name(), said(err)))
			if err == errNoEvaluation {
				return exitOK
			}
			return exitTrouble
		}
		return e.written(err)
	})
}

// apart sets off what is written of one document from what was of another by an empty line.
type apart struct {
	w          io.Writer
	due, wrote bool
}

func (a *apart) Write(p []byte) (int, error) {
	if a.due {
		io.WriteString(a.w, "\n")
	}
	a.due, a.wrote = false, true
	return a.w.Write(p)
}

// heading names the convention: its title, what it is about, with whom, by the
// name of a day.
func heading(w io.Writer, d *cog.Document, on law.Day, l law.Language) {
	if d.Title != "" {
		lead(w, d.Title)
	}
	line := d.Scope.In(l)
	if d.Body.Name != "" {
		line += " — " + d.Body.Name
	} else if d.Body.Code != 0 {
		full, short := d.Body.Code.Name(on)
		line += " — " + full + " (" + short + ")"
	}
	lead(w, line)
	fmt.Fprintln(w)
}
