package cog_test

import (
	"errors"
	"fmt"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// nurseries is the convention the examples amend.
func nurseries() cog.Draft {
	return cog.Draft{
		Scope:     branch.Family,
		Title:     "Famille 2023-2027",
		Concluded: law.MustParseDay("2023-07-10"),
		Term:      cog.Years(2023, 2027),
		State:     []branch.StateSignatory{{Capacity: branch.Minister}},
		Body:      cog.Body{Code: branch.Cnaf, Signatories: []branch.BodySignatory{{Capacity: branch.BoardChair}, {Capacity: branch.DirectorGeneral}}},
		Objectives: []objective.Objective{
			objective.Must(objective.Spec{
				ID: "O1", Title: "Ouvrir des places d’accueil",
				Categories: []objective.Category{objective.Implementation, objective.ServiceQuality, objective.Productivity, objective.SocialAction},
				Actions:    []objective.Action{{By: branch.State, Title: "Garantir le bonus"}, {By: branch.NationalBody, Title: "Financer"}},
				Indicators: []objective.Indicator{objective.MustIndicator(objective.Quantitative{
					ID: "I1", Label: "Places ouvertes", Unit: "places", Direction: objective.AtLeast,
					Targets: []objective.Figure{{Year: 2027, Value: objective.MustParseDecimal("35000")}},
				})},
			}),
		},
		Means:       []clause.Means{{Title: "Trajectoire d’effectifs", Kind: clause.Staff}},
		Commitments: []clause.Commitment{{By: branch.State, Title: "Associer la caisse"}, {By: branch.NationalBody, Title: "Rendre compte"}},
		Budgets: []clause.Budget{
			{Kind: branch.Management, Computation: "Base de 2022", Evolution: "+1 % par an"},
			{Kind: branch.SocialAction, Computation: "Base de 2022", Evolution: "+3 % par an"},
		},
		AmendmentConditions: &amendment.Clause{Triggers: []amendment.Trigger{
			{Kind: amendment.FinancingAct}, {Kind: amendment.WorkloadChange},
		}},
		EvaluationProcess: &evaluation.Clause{Heard: []branch.Party{branch.State, branch.NationalBody}},
	}
}

// extension is an amendment to it that extends it by a year.
func extension() cog.Amendment {
	reason := amendment.FinancingActOf(2025)
	return cog.Amendment{
		Number:    1,
		Title:     "Prolongation",
		Concluded: law.MustParseDay("2025-03-01"),
		State:     []branch.StateSignatory{{Capacity: branch.Minister}},
		Body:      cog.Body{Code: branch.Cnaf, Signatories: []branch.BodySignatory{{Capacity: branch.BoardChair}, {Capacity: branch.DirectorGeneral}}},
		Reason:    &reason,
		Changes: []cog.Change{
			cog.SetTerm{Term: cog.Years(2023, 2028)},
			cog.SetTargets{Indicator: "I1", Targets: []objective.Figure{{Year: 2028, Value: objective.MustParseDecimal("42000")}}},
		},
	}
}

func ExampleConvention_Amend() {
	c := cog.Must(nurseries())
	amended, err := c.Amend(extension())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(c.Term(), amended.Term())
	// Output:
	// 2023-01-01/2027-12-31 2023-01-01/2028-12-31
}

func ExampleConvention_Amend_refused() {
	a := extension()
	a.Body.Code = branch.Cnav
	a.Changes = []cog.Change{cog.SetTerm{Term: cog.Years(2023, 2025)}}

	_, err := cog.Must(nurseries()).Amend(a)
	var unlawful *law.Unlawful
	if errors.As(err, &unlawful) {
		for b := range unlawful.Breaches() {
			fmt.Printf("%s %s\n  %s\n  %s\n", b.Rule, b.Pointer, b.In(law.English), b.Citations[0])
		}
	}
	// Output:
	// amendment-same-body /body/code
	//   the amendment is concluded with Cnav, the convention with Cnaf
	//   L227-1, I, al. 1
	// minimum-term /changes/0
	//   the term (1 January 2023 to 31 December 2025) is too short: it has to be of at least four years
	//   L227-1, III
}

func ExampleConvention_At() {
	c, err := cog.Must(nurseries()).Amend(extension())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, day := range []string{"2023-07-09", "2025-02-28", "2025-03-01"} {
		then, err := c.At(law.MustParseDay(day))
		if err != nil {
			fmt.Println(day, err)
			continue
		}
		fmt.Println(day, then.Term())
	}
	// Output:
	// 2023-07-09 the convention is not concluded on that day
	// 2025-02-28 2023-01-01/2027-12-31
	// 2025-03-01 2023-01-01/2028-12-31
}

func ExampleDocument_Changes() {
	d := cog.Document{Draft: nurseries(), Amendments: []cog.Amendment{extension()}}
	changes, err := d.Changes(law.MustParseDay("2023-07-10"), law.MustParseDay("2025-03-01"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, change := range changes {
		fmt.Println(change.Kind()+":", change.In(law.French))
	}
	// Output:
	// set-term: période : du 1er janvier 2023 au 31 décembre 2028
	// set-targets: indicateur I1, cibles — 2028 : 42000
}

func ExampleDocument_Outstanding() {
	d := cog.Document{
		Draft:      nurseries(),
		Amendments: []cog.Amendment{extension()},
		Transmissions: []cog.Transmission{
			{To: branch.AssemblyCommission, On: law.MustParseDay("2023-07-20")},
			{To: branch.SenateCommission, On: law.MustParseDay("2023-07-20")},
			{Amendment: 1, To: branch.SenateCommission, On: law.MustParseDay("2025-03-12")},
		},
	}
	for due := range d.Outstanding(law.MustParseDay("2025-06-01")) {
		fmt.Println(due.In(law.English), due.Citations)
	}
	// Output:
	// amendment no. 1 to transmit: commission of the National Assembly [L227-1, III LO111-9]
}
