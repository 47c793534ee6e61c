package statute_test

import (
	"fmt"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

func ExampleBook_InForce() {
	for p := range statute.All().InForce(law.MustParseDay("2012-03-20")) {
		if p.Rule == law.MinimumTerm || p.Rule == law.ControlPlan {
			fmt.Println(p.Rule, p.Scopes(), p.Cites, p.Asks)
		}
	}
	// Output:
	// control-plan [self-employed] [R611-18, II] a plan for checking benefits
	// minimum-term [sickness work-accidents old-age family autonomy collection] [L227-1, III] a term of at least four years
	// minimum-term [self-employed] [L611-7, I] a term of at least four years
}
