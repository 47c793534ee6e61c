package amendment_test

import (
	"errors"
	"fmt"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/law"
)

func ExampleNewConditions_refused() {
	_, err := amendment.NewConditions(amendment.Clause{
		Triggers: []amendment.Trigger{{Kind: amendment.FinancingAct}},
	})
	fmt.Println(errors.Is(err, law.AmendmentConditions))
	var u *law.Unlawful
	if errors.As(err, &u) {
		for b := range u.Breaches() {
			fmt.Println(b.In(law.English))
			fmt.Println(b.Citations[0].In(law.English))
		}
	}
	// Output:
	// true
	// the clause on amendments does not provide for important changes of workload that come from a change of law; it provides for: the financing acts
	// article L. 227-1, I, al. 13 (1°)
}
