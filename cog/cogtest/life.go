package cogtest

import (
	"time"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/outline"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// Life returns a whole life of the convention that [Draft] makes, lawful throughout and with
// nothing observed: in the second year of its term an amendment adds an indicator; convention
// and amendment are transmitted to whom they have to be, on their own days; in the last year
// an evaluation hears both parties on every objective and is closed. It panics as Draft does.
//
// The annual amendments that the sickness convention had until 2009 are not among it: what is
// owed of them lapses, and [cog.Document.Dues] tells.
func Life(scope branch.Scope, day law.Day) cog.Document {
	d := cog.Document{Draft: Draft(scope, day)}
	first, last := d.Term.Start.Year(), d.Term.End.Year()
	amend(&d, law.Date(first+1, time.March, 1))
	evaluate(&d, last)
	return d
}

// amend adds an amendment that adds an indicator to the first objective.
func amend(d *cog.Document, on law.Day) {
	transmit(d, d.Concluded)
	reason := amendment.FinancingActOf(on.Year())
	a := cog.Amendment{Number: len(d.Amendments) + 1, Concluded: on, Reason: &reason, Changes: []cog.Change{
		cog.AddIndicator{Objective: d.Objectives[0].ID(), Indicator: objective.MustIndicator(objective.Quantitative{
			ID: "A1", Label: "Délai de traitement", Unit: "jours", Direction: objective.AtMost,
			Targets: []objective.Figure{{Year: d.Term.End.Year(), Value: objective.MustParseDecimal("15.0")}},
		})},
	}}
	outline.Sign(&a, regimeOf(d.Scope), d.Scope)
	d.Amendments = append(d.Amendments, a)
	transmit(d, on)
}

// transmit records, of a day, every transmission that is owed on it. The annual amendments are
// owed for two weeks around the new year, when nothing is transmitted here.
func transmit(d *cog.Document, on law.Day) {
	for due := range d.Outstanding(on) {
		d.Transmissions = append(d.Transmissions, cog.Transmission{Amendment: due.Amendment, To: due.To, On: on})
	}
}

// evaluate adds an evaluation of a year, in which both parties are heard on every objective.
func evaluate(d *cog.Document, year int) {
	r := evaluation.Record{
		Title:  "Évaluation finale",
		Opened: law.Date(year, time.March, 1), Closed: law.Date(year, time.June, 30),
	}
	for _, o := range must(d.At(r.Opened)).Objectives {
		for i := range o.Indicators() {
			if i.IsQuantitative() {
				r.Results = append(r.Results, evaluation.Result{Indicator: i.ID(), Figures: []objective.Figure{{Year: year, Value: objective.MustParseDecimal("14.5")}}})
			}
		}
		for _, p := range branch.Parties() {
			r.Views = append(r.Views, evaluation.View{Objective: o.ID(), By: p, Finding: evaluation.Reached})
		}
	}
	d.Evaluations = append(d.Evaluations, r)
}
