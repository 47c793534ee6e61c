package repo

import (
	"bytes"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// maxLines is the most lines a file written by hand may have, beside the blocks of JSON that
// a page shows: those are run, and what the command answers has the length it has.
const maxLines = 500

// Words are put together here so that this file holds none of what it looks for.
var (
	byHand      = regexp.MustCompile(`\.(go|md|sh)$|^\.ci/[^/]*$`)
	leftOver    = regexp.MustCompile(`\b(TO` + `DO|FIX` + `ME|XX` + `X|HA` + `CK)\b`)
	machinePath = regexp.MustCompile("(^|[\\s\"'(=`])(/(home|root|Users|tmp|var|usr|opt|mnt|srv|private|work|workspace)([/\\s\"')`]|$)|[A-Za-z]:\\\\)")
)

// tree looks through every file for what does not belong in it, and at every package
// for its comment.
func tree(files fs.FS, names []string) (r report) {
	commented := map[string]bool{}
	for _, name := range names {
		data, err := fs.ReadFile(files, name)
		if err != nil || !utf8.Valid(data) || bytes.IndexByte(data, 0) >= 0 {
			r.fault("%s: not a text in UTF-8 (%v)", name, err)
			continue
		}
		r.count++
		n := bytes.Count(data, []byte("\n"))
		for _, block := range fence.FindAllStringSubmatch(page(files, name), -1) {
			if strings.HasPrefix(block[1], "json") {
				n -= strings.Count(block[0], "\n") + 1
			}
		}
		if n > maxLines && byHand.MatchString(name) {
			r.fault("%s: %d lines; at most %d", name, n, maxLines)
		}
		for i, line := range strings.Split(string(data), "\n") {
			switch shebang := i == 0 && strings.HasPrefix(line, "#!"); {
			case name == "LICENSE":
			case leftOver.MatchString(line):
				r.fault("%s:%d: left over: %s", name, i+1, line)
			case !shebang && machinePath.MatchString(line):
				r.fault("%s:%d: a path of one machine: %s", name, i+1, line)
			case strings.HasSuffix(line, "\r"):
				r.fault("%s:%d: a carriage return", name, i+1)
			}
		}
		if strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			f, err := parser.ParseFile(token.NewFileSet(), name, data, parser.PackageClauseOnly|parser.ParseComments)
			if err != nil {
				r.fault("%v", err)
				continue
			}
			commented[path.Dir(name)] = commented[path.Dir(name)] || strings.TrimSpace(f.Doc.Text()) != ""
		}
	}
	for _, dir := range slices.Sorted(maps.Keys(commented)) {
		if !commented[dir] {
			r.fault("%s: no package comment", dir)
		}
	}
	r.say("%d files, %d packages", r.count, len(commented))
	return r
}

func TestTree(t *testing.T) {
	tree(madeUp(map[string]string{
		"bad/bad.go":        "package bad\n",
		"bad/bad_test.go":   "// Package bad has its comment in a test.\npackage bad\n",
		"data.json":         strings.Repeat("\n", maxLines+1),
		"good/good.go":      "// Package good is commented.\npackage good\n",
		"long.md":           strings.Repeat("\n", maxLines+1),
		"machine.md":        "Look in " + "/ho" + "me/someone, not in /term/start.\n",
		"noise":             "\xff",
		"return.md":         "a line\r\n",
		"shown.md":          "```json\n" + strings.Repeat("\n", maxLines) + "```\n" + strings.Repeat("\n", maxLines),
		"script":            "#!/usr" + "/bin/env bash\n",
		"undone.md":         "Some text.\n\nTO" + "DO: more of it.\n",
		"work-accidents.md": "The pointer `/work-accidents` is none of a machine.\n",
	})).expect(t, 11, "long.md: 501 lines", "machine.md:1: a path of one machine", "noise: not a text",
		"return.md:1: a carriage return", "undone.md:3: left over", "bad: no package comment")
	tree(os.DirFS("."), tracked(t)).tell(t)
}
