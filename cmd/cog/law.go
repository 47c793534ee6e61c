package main

import "github.com/coglaw/coglaw/statute"

// exportLaw writes the law as data, for programs.
func exportLaw(e *env, _ []string) int { return e.written(writeJSON(e.stdout, statute.All())) }
