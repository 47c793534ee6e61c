package main

import (
	"encoding/json"

	"github.com/coglaw/coglaw/cog"
)

// lines writes a line of JSON for every document of the files, what answer gives of it,
// and returns the exit status. Of what is malformed or unreadable, or cannot be shown, the
// line is that of check.
func (e *env) lines(files []string, answer func(source string, document int, d *cog.Document) (any, error)) int {
	enc := json.NewEncoder(e.stdout)
	return e.documents(files, func(r *reading) int {
		line, err := any(nil), r.err
		if err == nil {
			line, err = answer(r.source, r.number, &r.document)
		}
		if err != nil {
			e.result(cog.Result{Source: r.source, Document: r.number, Err: err})
			return exitTrouble
		}
		return e.written(enc.Encode(line))
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
