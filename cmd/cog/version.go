package main

import (
	"fmt"
	"runtime/debug"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// version tells which program this is, and until which day it knows the law.
func version(e *env, _ []string) int {
	b := builtFrom(debug.ReadBuildInfo())
	if e.format == "json" {
		return e.written(writeJSON(e.stdout, b))
	}
	lead(e.stdout, "cog, "+b.Module+" "+b.In(e.lang))
	fmt.Fprintln(e.stdout, law.Textf("droit lu jusqu’au %s", "law read until %s", b.ReadUntil).In(e.lang))
	return exitOK
}

// A build is what is known of a program: what was not recorded is empty.
type build struct {
	Module    string  `json:"module"`
	Version   string  `json:"version,omitempty"`
	Commit    string  `json:"commit,omitempty"`
	Modified  bool    `json:"modified,omitempty"` // by what was not committed
	ReadUntil law.Day `json:"readUntil"`
}

// builtFrom takes what the program has of its building, if it has it.
func builtFrom(info *debug.BuildInfo, ok bool) build {
	b := build{Module: "github.com/coglaw/coglaw", ReadUntil: statute.All().ReadUntil()}
	if !ok {
		return b
	}
	if v := info.Main.Version; v != "(devel)" {
		b.Version = v
	}
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			b.Commit = s.Value
		case "vcs.modified":
			b.Modified = s.Value == "true"
		}
	}
	return b
}

// In names the version and the commit, or says that neither was recorded.
func (b build) In(l law.Language) string {
	said := law.Text{FR: b.Version, EN: b.Version}
	switch {
	case b.Version == "" && b.Commit == "":
		said = law.Text{FR: "(cette construction n’a gardé ni version ni commit)", EN: "(this build has kept neither version nor commit)"}
	case b.Version == "":
		said = law.Textf("(sans version), commit %s", "(no version), commit %s", b.Commit)
	case b.Commit != "":
		said = law.Textf("%s, commit %s", "%s, commit %s", b.Version, b.Commit)
	}
	if b.Modified {
		said = law.Textf("%s, modifié depuis", "%s, modified since", said)
	}
	return said.In(l)
}
