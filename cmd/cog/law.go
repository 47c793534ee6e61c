package main

import (
	"fmt"

	"github.com/coglaw/coglaw/statute"
)

// exportLaw writes the law as data, for programs.
func exportLaw(e *env, args []string) int {
	fs := e.flags([]string{"json"})
	if err := e.parseFlags(fs, args); err != nil {
		return usageStatus(err)
	}
	if fs.NArg() > 0 {
		e.complain(fmt.Errorf("law takes no %q: it writes the whole; `cog explain` tells of one rule or article", fs.Arg(0)))
		return exitTrouble
	}
	return e.written(writeJSON(e.stdout, statute.All()))
}
