package objective_test

import (
	"fmt"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func ExampleNew() {
	o, err := objective.New(objective.Spec{
		ID: "answer", Title: "Answer users within the day",
		Categories: []objective.Category{objective.ServiceQuality},
		Actions:    []objective.Action{{By: branch.NationalBody, Title: "Open a second call centre"}},
	})
	fmt.Println(o.Title(), o.In(objective.ServiceQuality), err)
	// Output: Answer users within the day true <nil>
}

// Every fault is reported at once, with its place and the article.
func ExampleNew_refused() {
	_, err := objective.New(objective.Spec{
		ID: "answer", Title: " ",
		Actions: []objective.Action{{Title: "Open a second call centre"}},
	})
	fmt.Println(err)
	// Output:
	// malformed: /title: blank text (L227-1, I)
	// `categories` is missing (L227-1, I)
	// /actions/0: `by` is missing (L227-1, I)
}

func ExampleNewIndicator() {
	i, err := objective.NewIndicator(objective.Quantitative{
		ID: "calls", Label: "Calls answered", Unit: "%", Direction: objective.AtLeast,
		Targets: []objective.Figure{{Year: 2025, Value: objective.MustParseDecimal("85.0")}},
	})
	target, _ := i.Target(2025)
	fmt.Println(i.Label(), i.Direction(), target, i.Unit(), err)
	// Output: Calls answered at-least 85.0 % <nil>
}

func ExampleNewIndicator_refused() {
	_, err := objective.NewIndicator(objective.Quantitative{
		ID: "calls", Label: "Calls answered", Unit: "%", Direction: objective.AtLeast,
		Targets: []objective.Figure{{Value: objective.MustParseDecimal("85.0")}},
	})
	fmt.Println(err)
	// Output: malformed: /targets/0: not a year of four digits (L227-1, I)
}

// A Decimal stays as it was written, and compares by value.
func ExampleDecimal() {
	d := objective.MustParseDecimal("85.0")
	fmt.Println(d, d.In(law.French), d.Cmp(objective.MustParseDecimal("85")))
	// Output: 85.0 85,0 0
}
