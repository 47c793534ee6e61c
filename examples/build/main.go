// Command build writes a convention in Go, with mistakes in it, and shows what the
// law has against it: every breach at once, in both languages. Then it mends the
// draft and makes a convention of it.
//
//	go run ./examples/build
package main

import (
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"time"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

func run(w io.Writer) error {
	d := draft()

	// New refuses a draft that the law of its day forbids, and says all that is
	// wrong with it.
	_, err := cog.New(d)
	var unlawful *cog.Unlawful
	if !errors.As(err, &unlawful) {
		return fmt.Errorf("expected an unlawful draft, got: %w", err)
	}
	fmt.Fprintf(w, "%d breaches:\n", unlawful.Len())
	for b := range unlawful.Breaches() {
		fmt.Fprintf(w, "\n%s %s, at %s\n", b.Rule, b.Citations, b.Pointer)
		fmt.Fprintf(w, "  fr: %s\n", b.In(law.French))
		fmt.Fprintf(w, "  en: %s\n", b.In(law.English))
	}

	// A rule is an error too, so one breach can be asked after.
	fmt.Fprintf(w, "\ntoo short? %v; no means? %v\n",
		errors.Is(err, law.MinimumTerm), errors.Is(err, law.OperatingMeans))

	mend(&d)
	c, err := cog.New(d)
	if err != nil {
		return err
	}
	full, _ := c.Body().Name(c.Concluded())
	fmt.Fprintf(w, "\nmended: the State and the %s,\n%s, on %s: %s\n",
		full, c.Term().In(law.English), c.Scope().In(law.English), c.Report().Verdict())
	for duty := range c.Report().Duties() {
		fmt.Fprintf(w, "and now: %s\n", duty.Demands.In(law.English))
	}

	// What a lawyer would point out makes nothing unlawful; what no document can show is
	// never decided.
	for o := range c.Report().Observations() {
		fmt.Fprintf(w, "note %s: %s\n", o.Rule, o.In(law.English))
	}
	for o := range c.Report().Open() {
		fmt.Fprintf(w, "open %s: %s\n", o.Rule, o.Demands.In(law.English))
	}
	return nil
}

// draft is a convention of the family branch that goes wrong in five ways.
func draft() cog.Draft {
	return cog.Draft{
		Scope:     branch.Family,
		Concluded: law.Date(2023, time.July, 10),
		Term:      cog.Years(2023, 2025), // three years were enough until 2004

		State: []branch.StateSignatory{{Capacity: branch.Minister}},
		Body: cog.Body{
			Code:        branch.Cnaf,
			Signatories: []branch.BodySignatory{{Capacity: branch.BoardChair}}, // and the director?
		},

		Objectives: []objective.Objective{
			objective.Must(objective.Spec{
				ID:         "rights",
				Title:      "Pay each family what it is due, at the first request",
				Categories: []objective.Category{objective.Implementation, objective.ServiceQuality},
				Actions: []objective.Action{
					{By: branch.NationalBody, Title: "Fill in the forms from what is known already"},
					{By: branch.State, Title: "Use one definition of income for all benefits"},
				},
				Indicators: []objective.Indicator{
					objective.MustIndicator(objective.Quantitative{
						ID: "on-time", Label: "Requests answered within ten days", Unit: "%",
						Direction: objective.AtLeast,
						Targets: []objective.Figure{
							{Year: 2024, Value: objective.MustParseDecimal("85.5")},
							{Year: 2025, Value: objective.MustParseDecimal("90")},
						},
					}),
				},
			}),
			objective.Must(objective.Spec{
				ID:         "nurseries",
				Title:      "Open nurseries where there are none",
				Categories: []objective.Category{objective.SocialAction},
			}),
			// No objective on the network's productivity.
		},
		Means: []clause.Means{{Kind: clause.Staff, Title: "32 000 posts"}},
		Commitments: []clause.Commitment{
			{By: branch.State, Title: "Give six months' notice of a reform"},
			{By: branch.NationalBody, Title: "Publish results every quarter"},
		},
		Budgets: []clause.Budget{ // the two that the body runs
			{Kind: branch.Management, Computation: "That of 2022", Evolution: "1 % less each year"},
			{Kind: branch.SocialAction, Computation: "Spending of 2022", Evolution: "6 % more each year"},
		},

		AmendmentConditions: &amendment.Clause{
			Triggers: []amendment.Trigger{{Kind: amendment.FinancingAct}}, // one of two
		},
		EvaluationProcess: &evaluation.Clause{
			Heard: []branch.Party{branch.State}, // by one side alone
		},
	}
}

// mend puts the five right.
func mend(d *cog.Draft) {
	d.Term = cog.Years(2023, 2027)
	d.Body.Signatories = append(d.Body.Signatories, branch.BodySignatory{Capacity: branch.DirectorGeneral})
	d.Objectives = append(d.Objectives, objective.Must(objective.Spec{
		ID:         "network",
		Title:      "Share out rare work among the local funds",
		Categories: []objective.Category{objective.Productivity},
	}))
	d.AmendmentConditions.Triggers = append(d.AmendmentConditions.Triggers, amendment.Trigger{Kind: amendment.WorkloadChange})
	d.EvaluationProcess.Heard = append(d.EvaluationProcess.Heard, branch.NationalBody)
}
