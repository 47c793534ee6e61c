package evaluation_test

import (
	"fmt"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

var answers = []objective.Objective{objective.Must(objective.Spec{
	ID: "O1", Title: "Répondre aux usagers dans les délais",
	Categories: []objective.Category{objective.ServiceQuality},
	Indicators: []objective.Indicator{objective.MustIndicator(objective.Quantitative{
		ID: "I1", Label: "Courriers traités sous quinze jours", Unit: "%", Direction: objective.AtLeast,
		Targets: []objective.Figure{{Year: 2009, Value: objective.MustParseDecimal("85")}}})},
})}

// An evaluation is opened, takes in figures and the views of both parties, and is
// closed. That they disagree is a result, not a fault.
func ExampleOpen() {
	e, _ := evaluation.Open(law.MustParseDay("2010-01-11"), answers)
	e, _ = e.Report(evaluation.Result{Indicator: "I1", Figures: []objective.Figure{
		{Year: 2009, Value: objective.MustParseDecimal("78")}}})
	e, _ = e.Hear(evaluation.View{Objective: "O1", By: branch.State, Finding: evaluation.NotReached})
	e, _ = e.Hear(evaluation.View{Objective: "O1", By: branch.NationalBody, Finding: evaluation.Partly, Comment: "La charge a crû."})
	e, err := e.Close(law.MustParseDay("2010-03-31"))
	fmt.Println(err)

	for m := range e.Measures() {
		gap, _ := m.Gap()
		fmt.Println(m.Year, m.Label, m.Status(), gap.RatString())
	}
	for a := range e.Assessments() {
		fmt.Println(a.Objective.ID(), a.State, a.Body, a.Disagreed())
	}
	// Output:
	// <nil>
	// 2009 Courriers traités sous quinze jours missed -7
	// O1 not-reached partly true
}

// An evaluation that has heard one party only is not adversarial. If the other was
// invited in time and does not answer, that is recorded, and it is.
func ExampleEvaluation_Lacks() {
	open, _ := evaluation.Open(law.MustParseDay("2010-01-11"), answers)
	open, _ = open.Hear(evaluation.View{Objective: "O1", By: branch.State, Finding: evaluation.NotReached})
	closed, _ := open.Close(law.MustParseDay("2010-03-31"))
	fmt.Println(closed.Adversarial())
	fmt.Println(closed.Lacks().In(law.English))

	open, _ = open.NoAnswer(evaluation.Silence{By: branch.NationalBody, Invited: law.MustParseDay("2010-02-01")})
	closed, _ = open.Close(law.MustParseDay("2010-03-31"))
	fmt.Println(closed.Adversarial())
	// Output:
	// false
	// the national body was neither heard on O1 nor invited before the day of closing
	// true
}

// A rate comes with the fraction it rests on.
func ExampleTally_Rate() {
	e, _ := evaluation.Open(law.MustParseDay("2010-01-11"), answers)
	e, _ = e.Hear(evaluation.View{Objective: "O1", By: branch.State, Finding: evaluation.Reached})
	rate, ok := e.Tally().Rate(branch.State)
	fmt.Println(rate.In(law.English), ok)
	_, ok = e.Tally().Rate(branch.NationalBody)
	fmt.Println("national body:", ok)
	// Output:
	// 1/1, 100.0 % true
	// national body: false
}
