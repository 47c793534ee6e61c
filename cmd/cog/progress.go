package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
)

// progress shows on a terminal how far a long stream has come.
type progress struct {
	w     io.Writer // nil: not a terminal
	n     int
	shown bool
}

const progressEvery = 5000

func newProgress(w io.Writer) *progress {
	if f, ok := w.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode()&fs.ModeCharDevice != 0 {
			return &progress{w: w}
		}
	}
	return &progress{}
}

func (p *progress) tick() {
	if p.n++; p.w != nil && p.n%progressEvery == 0 {
		p.shown = true
		fmt.Fprintf(p.w, "\r%d documents", p.n)
	}
}

func (p *progress) done() {
	if p.shown {
		fmt.Fprintf(p.w, "\r%d documents\n", p.n)
	}
}
