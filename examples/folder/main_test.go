package main

import (
	"io"
	"iter"
	"log"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

func Example() {
	if err := run(os.Stdout, filepath.Join("..", "conventions", "unlawful")); err != nil {
		log.Fatal(err)
	}
	// Output:
	// autonomy-before-2021.json                    unlawful     covered-scope
	// autonomy-with-network.json                   unlawful     network-exclusion
	// autonomy-without-coordination.json           unlawful     coordination-objectives
	// evaluation-without-the-body.json             unlawful     evaluation-process
	// family-signed-for-cnav.json                  unlawful     body-of-scope
	// no-workload-trigger.json                     unlawful     amendment-conditions
	// rsi-after-abolition.json                     unlawful     legal-basis
	// rsi-without-intervention-budget.json         unlawful     budget-rules
	// sickness-2005-without-control-plan.json      unlawful     control-plan
	// sickness-without-self-employed.json          unlawful     self-employed-commitments, self-employed-commitments
	// three-year-term.json                         unlawful     minimum-term
	// work-accidents-signed-by-board-chair.json    unlawful     body-signatories
	//
	// 12 documents: 12 unlawful
	//    2 × self-employed-commitments
	//    1 × legal-basis
	//    1 × covered-scope
	//    1 × body-of-scope
	//    1 × body-signatories
	//    1 × coordination-objectives
	//    1 × budget-rules
	//    1 × network-exclusion
	//    1 × amendment-conditions
	//    1 × evaluation-process
	//    1 × control-plan
	//    1 × minimum-term
}

func TestNoDocument(t *testing.T) {
	if err := run(io.Discard, t.TempDir()); err == nil {
		t.Error("a folder without documents is no success")
	}
}

// Each folder of documents is what its name says.
func TestTheFoldersAreWhatTheySay(t *testing.T) {
	type said struct {
		verdict            cog.Verdict
		breached, observed int // rules breached, and observed in the whole life; -1: any number
	}
	for folder, want := range map[string]said{
		"conventions/models":   {cog.VerdictLawful, 0, -1},
		"conventions/observed": {cog.VerdictLawful, 0, 1},
		"conventions/partial":  {cog.VerdictUndetermined, 0, 0},
		"conventions/unlawful": {cog.VerdictUnlawful, 1, -1},
		"conventions/undated":  {cog.VerdictUndetermined, 0, 0},
	} {
		files, err := filepath.Glob(filepath.Join("..", folder, "*.json"))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %d documents (%v)", folder, len(files), err)
		}
		for _, file := range files {
			life, observed := assess(t, file)
			if got := life.Verdict(); got != want.verdict {
				t.Errorf("%s: %s", file, got)
			}
			if n := len(maps.Collect(breached(life))); n != want.breached {
				t.Errorf("%s: breaches %d rules", file, n)
			}
			if len(observed) != want.observed && want.observed >= 0 {
				t.Errorf("%s: observes %v", file, observed)
			}
			if name := strings.TrimSuffix(filepath.Base(file), ".json"); folder == "conventions/observed" && !slices.Contains(observed, name) {
				t.Errorf("%s: observes %v", file, observed)
			}
		}
	}
	life, observed := assess(t, "../lives/amendment-after-the-term.json")
	if life.Verdict() != cog.VerdictLawful || !slices.Equal(observed, []string{"amendment-in-term"}) {
		t.Errorf("the amendment after the term: %s, observes %v", life.Verdict(), observed)
	}
}

// assess judges the one document of a file and names what is observed in its life.
func assess(t *testing.T, file string) (cog.Life, []string) {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := cog.Decode(text)
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	life := doc.Assess(law.Day{})
	var observed []string
	note := func(list iter.Seq[law.Observation]) {
		for o := range list {
			observed = append(observed, o.Rule.String())
		}
	}
	note(life.Convention.Observations())
	for _, a := range life.Amendments {
		note(a.Observations())
	}
	for _, e := range life.Evaluations {
		note(e.Observations())
	}
	return life, observed
}

func breached(life cog.Life) iter.Seq2[law.Rule, bool] {
	return func(yield func(law.Rule, bool) bool) {
		for b := range life.Breaches() {
			if !yield(b.Rule, true) {
				return
			}
		}
	}
}
