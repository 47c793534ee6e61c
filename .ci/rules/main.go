// Command rules keeps what is made from the catalogue of rules in step with it:
// the list of slugs in .ci/api/rules.txt and the tables of README.md.
//
//	go run ./.ci/rules check    say what is out of step, and how many slugs there are
//	go run ./.ci/rules update   write both
//
// It is run from the root of the module. A slug, once listed, stays listed: update
// adds, it never takes away.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

const (
	slugFile   = ".ci/api/rules.txt"
	readmeFile = "README.md"
	begin      = "<!-- rules:begin -->"
	end        = "<!-- rules:end -->"
)

func main() {
	if len(os.Args) != 2 {
		fail(errors.New("usage: rules check|update"))
	}
	var err error
	switch os.Args[1] {
	case "check":
		err = check()
	case "update":
		err = update()
	default:
		err = fmt.Errorf("rules: no such command: %s", os.Args[1])
	}
	if err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

// check compares the listed slugs with those of package law. Its count goes to
// standard output.
func check() error {
	listed, err := readSlugs()
	if err != nil {
		return err
	}
	var errs []error
	for _, s := range listed {
		if _, err := law.ParseRule(s); err != nil {
			errs = append(errs, fmt.Errorf("%s: slug %s is gone; a slug is never removed", slugFile, s))
		}
	}
	for _, s := range slugs() {
		if !slices.Contains(listed, s) {
			errs = append(errs, fmt.Errorf("%s: slug %s is not listed; run .ci/update", slugFile, s))
		}
	}
	fmt.Println(len(listed))
	return errors.Join(errs...)
}

// update adds the slugs not yet listed and writes the tables.
func update() error {
	listed, err := readSlugs()
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	for _, s := range slugs() {
		if !slices.Contains(listed, s) {
			listed = append(listed, s)
		}
	}
	if err := os.WriteFile(slugFile, []byte(strings.Join(listed, "\n")+"\n"), 0o644); err != nil {
		return err
	}
	readme, err := os.ReadFile(readmeFile)
	if err != nil {
		return err
	}
	readme, err = insert(readme, tables(statute.All()))
	if err != nil {
		return err
	}
	return os.WriteFile(readmeFile, readme, 0o644)
}

func readSlugs() ([]string, error) {
	data, err := os.ReadFile(slugFile)
	return strings.Fields(string(data)), err
}

// slugs returns the slug of every rule, in the order of package law.
func slugs() []string {
	var list []string
	for r := range law.Rules() {
		list = append(list, r.String())
	}
	return list
}

// insert puts text between the two marks of the page.
func insert(page []byte, text string) ([]byte, error) {
	before, rest, ok := bytes.Cut(page, []byte(begin))
	_, after, ok2 := bytes.Cut(rest, []byte(end))
	if !ok || !ok2 {
		return nil, fmt.Errorf("%s: the marks %s and %s are missing", readmeFile, begin, end)
	}
	return slices.Concat(before, []byte(begin+"\n"+text+end), after), nil
}
