package main

import (
	"bufio"
	"encoding/json"
	"fmt"

	"github.com/coglaw/coglaw/cog"
)

// lines writes a line of JSON for every document of the files, what answer gives of it,
// and returns the exit status. Of what is malformed or unreadable the line is that of
// check.
func (e *env) lines(files []string, answer func(source string, document int, d *cog.Document) any) int {
	out := bufio.NewWriter(e.stdout)
	write := json.NewEncoder(out).Encode // a write error stays with out and is told at the end
	status := exitOK
	for name, open := range e.inputs(files) {
		r, err := open()
		if err != nil {
			fmt.Fprintln(e.stderr, "cog:", err)
			write(cog.Result{Source: name, Document: 1, Err: err})
			status = exitTrouble
			continue
		}
		n := 0
		for d, err := range cog.NewDecoder(r).All() {
			n++
			if err != nil {
				write(cog.Result{Source: name, Document: n, Err: err})
				status = exitTrouble
				continue
			}
			write(answer(name, n, &d))
		}
		r.Close()
	}
	if err := out.Flush(); err != nil {
		fmt.Fprintln(e.stderr, "cog:", err)
		return exitTrouble
	}
	return status
}
