package main

import (
	"fmt"

	"github.com/coglaw/coglaw/statute"
)

// exportLaw writes the law as data, for programs.
func exportLaw(e *env, args []string) int {
	fs := e.flags([]string{"json"})
	if err := fs.Parse(args); err != nil {
		return usageStatus(err)
	}
	if fs.NArg() > 0 {
		fmt.Fprintf(e.stderr, "cog: law takes no %q: it writes the whole; `cog explain` tells of one rule or article\n", fs.Arg(0))
		return exitTrouble
	}
	if err := writeJSON(e.stdout, statute.All()); err != nil {
		fmt.Fprintln(e.stderr, "cog:", err)
		return exitTrouble
	}
	return exitOK
}
