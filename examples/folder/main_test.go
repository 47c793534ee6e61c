package main

import (
	"io"
	"log"
	"os"
	"path/filepath"
	"testing"
)

func Example() {
	if err := run(os.Stdout, filepath.Join("..", "conventions", "unlawful")); err != nil {
		log.Fatal(err)
	}
	// Output:
	// autonomy-before-2021.json                    unlawful     covered-scope, entitled-body
	// autonomy-with-network.json                   unlawful     network-exclusion
	// autonomy-without-coordination.json           unlawful     coordination-objectives
	// evaluation-without-the-body.json             unlawful     evaluation-process
	// family-signed-for-cnav.json                  unlawful     body-of-scope
	// no-workload-trigger.json                     unlawful     amendment-conditions
	// rsi-after-abolition.json                     unlawful     legal-basis
	// rsi-without-intervention-budget.json         unlawful     budget-rules
	// sickness-2005-without-control-plan.json      unlawful     control-plan
	// sickness-without-self-employed.json          unlawful     self-employed-commitments
	// three-year-term.json                         unlawful     minimum-term
	// work-accidents-signed-by-board-chair.json    unlawful     body-signatories
	//
	// 12 documents: 12 unlawful
	//    1 × legal-basis
	//    1 × covered-scope
	//    1 × entitled-body
	//    1 × body-of-scope
	//    1 × body-signatories
	//    1 × coordination-objectives
	//    1 × budget-rules
	//    1 × network-exclusion
	//    1 × self-employed-commitments
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
