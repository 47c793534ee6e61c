// Command folder judges every document of a folder and counts what it finds: the
// verdicts, and the rules breached most.
//
//	go run ./examples/folder [FOLDER]
package main

import (
	"cmp"
	"fmt"
	"io"
	"log"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

func main() {
	folder := filepath.Join("examples", "conventions", "unlawful")
	if len(os.Args) > 1 {
		folder = os.Args[1]
	}
	if err := run(os.Stdout, folder); err != nil {
		log.Fatal(err)
	}
}

func run(w io.Writer, folder string) error {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	t := tally{verdicts: map[string]int{}, breached: map[law.Rule]int{}}
	for _, e := range entries {
		if filepath.Ext(e.Name()) != ".json" {
			continue
		}
		if err := t.file(w, filepath.Join(folder, e.Name())); err != nil {
			return err
		}
	}
	if t.documents == 0 {
		return fmt.Errorf("no .json file in %s", folder)
	}
	t.print(w)
	return nil
}

// A tally counts what the documents come to.
type tally struct {
	verdicts  map[string]int
	breached  map[law.Rule]int
	documents int
}

// file judges the documents of one file, of which there may be many: a Decoder
// holds one at a time.
func (t *tally) file(w io.Writer, name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	for doc, err := range cog.NewDecoder(f).All() {
		verdict, rules := "malformed", []string(nil)
		if err == nil {
			// A document that does not say when it was concluded is judged
			// under the law of the day given here; none leaves it undetermined.
			life := doc.Assess(law.Day{})
			verdict = life.Verdict().String()
			for b := range life.Breaches() {
				rules = append(rules, b.Rule.String())
				t.breached[b.Rule]++
			}
		}
		t.verdicts[verdict]++
		t.documents++
		line := fmt.Sprintf("%-44s %-12s %s", filepath.Base(name), verdict, strings.Join(rules, ", "))
		fmt.Fprintln(w, strings.TrimRight(line, " "))
	}
	return nil
}

func (t *tally) print(w io.Writer) {
	fmt.Fprintf(w, "\n%d documents:", t.documents)
	for _, v := range slices.Sorted(maps.Keys(t.verdicts)) {
		fmt.Fprintf(w, " %d %s", t.verdicts[v], v)
	}
	fmt.Fprintln(w)

	rules := slices.Collect(maps.Keys(t.breached))
	slices.SortFunc(rules, func(a, b law.Rule) int {
		return cmp.Or(cmp.Compare(t.breached[b], t.breached[a]), cmp.Compare(a, b))
	})
	for _, r := range rules {
		fmt.Fprintf(w, "%4d × %s\n", t.breached[r], r)
	}
}
