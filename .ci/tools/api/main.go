// Command api keeps the lists in .ci/api, one line for each feature a package
// exports: what users build on, in a form that a review can read.
//
//	api [-root DIR] [-base DIR] check      fail on a feature that vanished or changed
//	api [-root DIR] update                 write the lists anew
//
// A feature may vanish or change only where the Unreleased section of
// CHANGELOG.md says **breaking**. With -base the lists of another state, that of
// a release, are compared instead of those at the root.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	root := flag.String("root", ".", "the root of the module")
	base := flag.String("base", "", "the folder with the lists to compare; the root's own if empty")
	flag.Parse()
	if *base == "" {
		*base = filepath.Join(*root, listFolder)
	}
	var err error
	switch flag.Arg(0) {
	case "check":
		err = check(*root, *base)
	case "update":
		err = update(*root)
	default:
		err = errors.New("usage: api [-root DIR] [-base DIR] check|update")
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

const listFolder = ".ci/api"

// check prints the number of features listed to standard output and what is
// wrong with them to standard error.
func check(root, base string) error {
	now, err := features(root)
	if err != nil {
		return err
	}
	log, err := readChangelog(root)
	if err != nil {
		return err
	}
	total := 0
	var gone []string
	for _, pkg := range publicPackages {
		listed, err := readList(base, pkg)
		if err != nil {
			return err
		}
		total += len(listed)
		for _, f := range vanished(listed, now[pkg]) {
			gone = append(gone, pkg+": "+f)
		}
	}
	fmt.Println(total)
	for _, f := range gone {
		fmt.Fprintln(os.Stderr, "gone or changed:", f)
	}
	if len(gone) > 0 && !log.breaking {
		return fmt.Errorf("%d exported features are gone or changed; CHANGELOG.md, Unreleased, does not say **breaking**", len(gone))
	}
	return nil
}

// update writes the lists. It refuses to drop what a release had, unless the
// change log says so.
func update(root string) error {
	now, err := features(root)
	if err != nil {
		return err
	}
	log, err := readChangelog(root)
	if err != nil {
		return err
	}
	for _, pkg := range publicPackages {
		listed, err := readList(filepath.Join(root, listFolder), pkg)
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
		gone := vanished(listed, now[pkg])
		for _, f := range gone {
			fmt.Fprintf(os.Stderr, "gone or changed: %s: %s\n", pkg, f)
		}
		if len(gone) > 0 && log.released && !log.breaking {
			return errors.New("a release had these; say **breaking** in CHANGELOG.md, Unreleased, and what to do instead")
		}
		text := strings.Join(now[pkg], "\n") + "\n"
		if err := os.WriteFile(listFile(filepath.Join(root, listFolder), pkg), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// vanished returns what is listed and no longer there.
func vanished(listed, now []string) []string {
	var gone []string
	for _, f := range listed {
		if !slices.Contains(now, f) {
			gone = append(gone, f)
		}
	}
	return gone
}

// listFile names the list of a package: that of cog/cogtest is cogtest.txt.
func listFile(folder, pkg string) string { return filepath.Join(folder, filepath.Base(pkg)+".txt") }

func readList(folder, pkg string) ([]string, error) {
	data, err := os.ReadFile(listFile(folder, pkg))
	if err != nil {
		return nil, err
	}
	return strings.FieldsFunc(string(data), func(c rune) bool { return c == '\n' }), nil
}

// A changelog is what the gate asks of CHANGELOG.md.
type changelog struct {
	released bool // some version has been released
	breaking bool // the Unreleased section says **breaking**
}

func readChangelog(root string) (changelog, error) {
	data, err := os.ReadFile(filepath.Join(root, "CHANGELOG.md"))
	return parseChangelog(string(data)), err
}

func parseChangelog(text string) changelog {
	var log changelog
	section := ""
	for _, line := range strings.Split(text, "\n") {
		if title, ok := strings.CutPrefix(line, "## "); ok {
			section = strings.ToLower(strings.NewReplacer("[", "", "]", "").Replace(strings.TrimSpace(title)))
			log.released = log.released || startsWithVersion(section)
		}
		if section == "unreleased" && strings.Contains(line, "**breaking**") {
			log.breaking = true
		}
	}
	return log
}

// startsWithVersion tells a heading like "v1.2.0 (2027-01-31)" from others.
func startsWithVersion(s string) bool {
	s = strings.TrimPrefix(s, "v")
	digits := strings.TrimLeft(s, "0123456789")
	return digits != s && strings.HasPrefix(digits, ".")
}
