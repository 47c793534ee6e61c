package main

import "github.com/coglaw/coglaw/cog"

func check(e *env, args []string) int {
	files, err := e.parse(args, "text", "json")
	if err != nil {
		return usageStatus(err)
	}
	defer e.progress.done()
	return e.documents(files, func(r *reading) int {
		defer e.progress.tick()
		res := r.result()
		if r.err == nil {
			res.Life = r.document.Assess(e.day(&r.document))
			r.decoder.Locate(&res.Life)
		}
		status := e.result(res)
		if res.Life.Verdict() == cog.VerdictUnlawful {
			status = max(status, exitBreach)
		}
		return status
	})
}

// result writes a result, and returns the exit status that the writing calls for.
func (e *env) result(r cog.Result) int {
	if e.format == "text" {
		writeText(e.stdout, r, e.lang)
		return exitOK
	}
	line, err := r.MarshalJSON() // json.Marshal would read it all again
	if err != nil {
		e.complain(err)
		return exitTrouble
	}
	e.stdout.Write(append(line, '\n'))
	return exitOK
}
