// Command rules writes what is made from the law as data: the list of slugs in
// .ci/api/rules.txt, the tables of README.md and docs/coverage.md. It is run from the root
// of the module; its tests say what is out of step. A slug, once listed, stays listed.
package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

const (
	slugFile     = ".ci/api/rules.txt"
	readmeFile   = "README.md"
	coverageFile = "docs/coverage.md"
	begin        = "<!-- rules:begin -->"
	end          = "<!-- rules:end -->"
)

func main() {
	listed, err := os.ReadFile(slugFile)
	if err != nil {
		log.Fatal(err)
	}
	readme, err := os.ReadFile(readmeFile)
	if err != nil {
		log.Fatal(err)
	}
	book := statute.All()
	if readme, err = insert(readme, tables(book)); err != nil {
		log.Fatal(err)
	}
	page := []byte(coveragePage(book))
	for name, content := range map[string][]byte{slugFile: slugs(listed), readmeFile: readme, coverageFile: page} {
		if err := os.WriteFile(name, content, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

// slugs adds those of package law that are not listed yet.
func slugs(listed []byte) []byte {
	list := strings.Fields(string(listed))
	for r := range law.Rules() {
		if !slices.Contains(list, r.String()) {
			list = append(list, r.String())
		}
	}
	return []byte(strings.Join(list, "\n") + "\n")
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
