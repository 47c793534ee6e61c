package main

import (
	"encoding/json"

	"github.com/coglaw/coglaw/cog"
)

// lines writes a line of JSON for every document of the files, what answer gives of it,
// and returns the exit status. Of what is malformed or unreadable the line is that of
// check.
func (e *env) lines(files []string, answer func(source string, document int, d *cog.Document) any) int {
	enc := json.NewEncoder(e.stdout)
	return e.documents(files, func(r *reading) int {
		if r.err != nil {
			return e.result(r.result())
		}
		return e.written(enc.Encode(answer(r.source, r.number, &r.document)))
	})
}

// written returns the exit status that writing calls for: what cannot be put into JSON is
// trouble, and told. That nothing can be written is told once, at the end.
func (e *env) written(err error) int {
	if err == nil {
		return exitOK
	}
	if !e.stdout.failed() {
		e.complain(err)
	}
	return exitTrouble
}
