package branch_test

import (
	"fmt"
	"time"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

func ExampleBody_Name() {
	for _, year := range []int{2017, 2019} {
		full, short := branch.Cnam.Name(law.Date(year, time.July, 1))
		fmt.Printf("%s (%s)\n", full, short)
	}
	// Output:
	// Caisse nationale de l’assurance maladie des travailleurs salariés (CNAMTS)
	// Caisse nationale de l’assurance maladie (Cnam)
}
