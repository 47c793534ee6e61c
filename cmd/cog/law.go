package main

import (
	"fmt"

	"github.com/coglaw/coglaw/statute"
)

// exportLaw writes the law as data, for programs.
func exportLaw(e *env, args []string) int {
	rest, err := e.parse(args, "json")
	switch {
	case err != nil:
		return usageStatus(err)
	case len(rest) > 0:
		fmt.Fprintf(e.stderr, "cog: law takes no %q: it writes the whole; `cog explain` tells of one rule or article\n", rest[0])
		return exitTrouble
	}
	if err := writeJSON(e.stdout, statute.All()); err != nil {
		fmt.Fprintln(e.stderr, "cog:", err)
		return exitTrouble
	}
	return exitOK
}
