package main

import (
	"github.com/coglaw/coglaw/cog"
)

// check judges documents, and tells what it finds in one of the formats.
func check(e *env, files []string) int {
	defer e.progress.done()
	e.told = e.format != "json"
	write, end := e.writer()
	defer end()
	return e.documents(files, func(r *reading) int {
		defer e.progress.tick()
		res := r.result()
		status := exitOK
		if r.err == nil {
			res.Life = r.document.Assess(e.day(&r.document))
			r.decoder.Locate(&res.Life)
			if res.Life.Verdict() == cog.VerdictUnlawful {
				status = exitBreach
			}
			if e.quiet && status == exitOK {
				return exitOK
			}
		}
		return max(status, write(r, res))
	})
}

// writer returns what writes a result in the format asked, and returns the exit status that
// the writing calls for, and what ends the answer.
func (e *env) writer() (write func(*reading, cog.Result) int, end func()) {
	switch e.format {
	case "github":
		return func(_ *reading, res cog.Result) int { e.annotate(res); return exitOK }, func() {}
	case "junit":
		e.openSuites()
		return func(r *reading, res cog.Result) int { e.suite(r, res); return exitOK }, e.closeSuites
	case "json":
		return func(_ *reading, res cog.Result) int { return e.result(res) }, func() {}
	}
	return func(r *reading, res cog.Result) int {
		var grounds [][]ground
		if e.why && res.Err == nil {
			grounds = groundsOf(r, &res.Life)
		}
		e.writeText(r, res, grounds)
		return exitOK
	}, func() {}
}

// result writes a result as a line of JSON, and returns the exit status that the writing
// calls for.
func (e *env) result(r cog.Result) int {
	line, err := r.MarshalJSON() // json.Marshal would read it all again
	if err == nil {
		_, err = e.stdout.Write(append(line, '\n'))
	}
	return e.written(err)
}
