package law_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/coglaw/coglaw/law"
)

// A Rule is the target of errors.Is, through whatever wraps the breach.
func ExampleRule() {
	err := law.NewUnlawful(law.NewBreach(law.MinimumTerm,
		law.Text{FR: "{seen} au lieu de {required}", EN: "{seen} in place of {required}"}, "/term",
		[]law.Value{law.Years(3)}, []law.Value{law.Years(4)}, law.Citation{Article: law.L227_1, Place: law.Place{Division: "III"}}))
	err = fmt.Errorf("family 2023: %w", err)
	fmt.Println(errors.Is(err, law.MinimumTerm), errors.Is(err, law.StateParty))
	fmt.Println(err)
	// Output:
	// true false
	// family 2023: unlawful: minimum-term at /term: three years in place of four years (L227-1, III)
}

func ExampleArticle_On() {
	for _, year := range []int{1990, 2005, 2010, 2018, 2020} {
		fmt.Println(year, law.R611_18.On(law.Date(year, time.July, 1)).State == law.InForce)
	}
	fmt.Println(law.R611_18.On(law.Date(2020, time.July, 1)).In(law.French))
	// Output:
	// 1990 false
	// 2005 false
	// 2010 true
	// 2018 false
	// 2020 false
	// article R. 611-18 : abrogé le 1er janvier 2018, maintenu jusqu’au 31 décembre 2019
}
