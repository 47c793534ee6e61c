package main

import (
	"bufio"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/coglaw/coglaw/cog"
)

func check(e *env, args []string) int {
	files, err := e.parse(args, "text", "json")
	if err != nil {
		return usageStatus(err)
	}
	out := bufio.NewWriter(e.stdout)
	c := checker{env: e, out: out, progress: newProgress(e.stderr)}
	status := exitOK
	for name, open := range e.inputs(files) {
		status = max(status, c.input(name, open))
	}
	c.progress.done()
	if err := out.Flush(); err != nil {
		fmt.Fprintln(e.stderr, "cog:", err)
		return exitTrouble
	}
	return status
}

type checker struct {
	*env
	out      *bufio.Writer
	progress *progress
}

// input judges every document of one input and returns the exit status it calls
// for.
func (c *checker) input(name string, open func() (io.ReadCloser, error)) int {
	r, err := open()
	if err != nil {
		c.write(cog.Result{Source: name, Document: 1, Err: err})
		fmt.Fprintln(c.stderr, "cog:", err)
		return exitTrouble
	}
	defer r.Close()
	status, n := exitOK, 0
	dec := cog.NewDecoder(r)
	for d, err := range dec.All() {
		n++
		res := cog.Result{Source: name, Document: n, Err: err}
		if err != nil {
			status = exitTrouble
		} else {
			res.Life = d.Assess(c.day(&d))
			dec.Locate(&res.Life)
			if res.Life.Verdict() == cog.VerdictUnlawful {
				status = max(status, exitBreach)
			}
		}
		c.write(res)
		c.progress.tick()
	}
	return status
}

func (c *checker) write(r cog.Result) {
	if c.format == "text" {
		writeText(c.out, r, c.lang)
		return
	}
	line, err := r.MarshalJSON() // json.Marshal would read it all again
	if err != nil {
		fmt.Fprintln(c.stderr, "cog:", err)
		return
	}
	c.out.Write(append(line, '\n')) // a write error stays with out and is told at the end
}

// inputs yields the inputs that arguments name: files, folders for the .json files
// in them, - or nothing for standard input.
func (e *env) inputs(args []string) func(func(string, func() (io.ReadCloser, error)) bool) {
	return func(yield func(string, func() (io.ReadCloser, error)) bool) {
		if len(args) == 0 {
			args = []string{"-"}
		}
		for _, arg := range args {
			if arg == "-" {
				if !yield("-", func() (io.ReadCloser, error) { return io.NopCloser(e.stdin), nil }) {
					return
				}
				continue
			}
			for _, name := range expand(arg) {
				if !yield(name, func() (io.ReadCloser, error) { return os.Open(name) }) {
					return
				}
			}
		}
	}
}

// expand returns the .json files of a folder, in order, or the name itself.
func expand(name string) []string {
	entries, err := os.ReadDir(name)
	if err != nil {
		return []string{name} // no folder; opening it tells what else it may be
	}
	var files []string
	for _, e := range entries {
		if !e.IsDir() && filepath.Ext(e.Name()) == ".json" {
			files = append(files, filepath.Join(name, e.Name()))
		}
	}
	if files == nil {
		return []string{filepath.Join(name, "*.json")} // opening it tells that there is none
	}
	return files
}

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
