package main

import (
	"bytes"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// maxLines is the most lines a file written by hand may have.
const maxLines = 500

// leftOver are the words that mark what was left undone. They are put together
// here so that this file is not one of them.
var leftOver = regexp.MustCompile(`\b(` + strings.Join([]string{"TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"}, "|") + `)\b`)

// machinePath is an absolute path of some machine, which means nothing on another.
var machinePath = regexp.MustCompile(`(^|[\s"'(=` + "`" + `])(/(` + strings.Join([]string{
	"home", "root", "Users", "tmp", "var", "usr", "opt", "mnt", "srv", "private", "work", "workspace"}, "|") + `)([/\s"')` + "`" + `]|$)|[A-Za-z]:\\)`)

// byHand tells the files that are written by hand from data and what is generated.
func byHand(name string) bool {
	switch path.Ext(name) {
	case ".go", ".md", ".sh":
		return true
	}
	return path.Dir(name) == ".ci"
}

// tree looks through every file for what does not belong in it, and at every
// package for its comment.
func tree(root string, files []string) (report, error) {
	var r report
	commented := map[string]bool{}
	for _, name := range files {
		data, err := os.ReadFile(filepath.Join(root, name))
		if os.IsNotExist(err) {
			continue // removed, and not yet committed so
		}
		if err != nil {
			return r, err
		}
		if !utf8.Valid(data) || bytes.IndexByte(data, 0) >= 0 {
			r.fault("%s: not a text in UTF-8", name)
			continue
		}
		r.count++
		if n := bytes.Count(data, []byte("\n")); byHand(name) && n > maxLines {
			r.fault("%s: %d lines; at most %d", name, n, maxLines)
		}
		if name != "LICENSE" {
			lines(&r, name, string(data))
		}
		if path.Ext(name) == ".go" && !strings.HasSuffix(name, "_test.go") {
			comment, err := hasPackageComment(data)
			if err != nil {
				r.fault("%s: %v", name, err)
			}
			dir := path.Dir(name)
			commented[dir] = commented[dir] || comment
		}
	}
	for _, dir := range slices.Sorted(maps.Keys(commented)) {
		if !commented[dir] {
			r.fault("%s: no package comment", dir)
		}
	}
	r.say("%d files, %d packages", r.count, len(commented))
	return r, nil
}

func lines(r *report, name, text string) {
	for i, line := range strings.Split(text, "\n") {
		if word := leftOver.FindString(line); word != "" {
			r.fault("%s:%d: left over: %s", name, i+1, word)
		}
		if shebang := i == 0 && strings.HasPrefix(line, "#!"); shebang {
			continue
		}
		if m := machinePath.FindString(line); m != "" {
			r.fault("%s:%d: a path of one machine: %s", name, i+1, strings.TrimSpace(line))
		}
		if strings.HasSuffix(line, "\r") {
			r.fault("%s:%d: a carriage return", name, i+1)
		}
	}
}

func hasPackageComment(source []byte) (bool, error) {
	f, err := parser.ParseFile(token.NewFileSet(), "", source, parser.PackageClauseOnly|parser.ParseComments)
	if err != nil {
		return false, err
	}
	return strings.TrimSpace(f.Doc.Text()) != "", nil
}
