package cog

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

// facts is the one walk through a draft: what it shows of all that the law asks after. A text
// being amended keeps the same up to date; see [working.shows].
func (d *Draft) facts() (s statute.Facts) {
	s.AddObjectives(summarize(d.Objectives).Bits())
	d.addParties(&s)
	if len(d.Means) > 0 {
		s.Add(statute.Means)
	}
	for i := range d.Commitments {
		s.Add(statute.Commitment(d.Commitments[i].By))
	}
	d.addClauses(&s)
	d.addTriggers(&s)
	d.addHeard(&s)
	d.addOrientations(&s)
	if len(d.Forecasts) > 0 {
		s.Add(statute.Forecast)
	}
	return s
}

// summarize adds up what the law asks of the objectives.
func summarize(list []objective.Objective) (sum objective.Summary) {
	for i := range list {
		sum = sum.Plus(list[i].Summary())
	}
	return sum
}

// addParties adds what the draft shows of its subject, its parties and its term.
func (d *Draft) addParties(s *statute.Facts) {
	if branch.IsScope(d.Scope) {
		s.Add(statute.Scope(d.Scope))
	}
	if d.Body.Code != 0 {
		s.Add(statute.Body(d.Body.Code))
	}
	if len(d.State) > 0 {
		s.Add(statute.StateSignature)
	}
	for i := range d.Body.Signatories {
		s.Add(statute.Signature(d.Body.Signatories[i].Capacity))
	}
	if !d.Term.IsZero() {
		s.Add(statute.Term)
	}
}

// addClauses adds what its clauses show at a glance.
func (d *Draft) addClauses(s *statute.Facts) {
	d.addBudgets(s)
	if !d.Network.IsZero() {
		s.Add(statute.Network)
	}
	if d.ControlPlan != "" {
		s.Add(statute.ControlPlan)
	}
	if d.ConsistentWith != nil && d.ConsistentWith.Body == branch.Sickness.Body() {
		s.Add(statute.SicknessConvention)
	}
}

// addTriggers adds what its clause on amendments lists.
func (d *Draft) addTriggers(s *statute.Facts) {
	if c := d.AmendmentConditions; c != nil {
		for i := range c.Triggers {
			s.Add(statute.Trigger(c.Triggers[i].Kind))
		}
	}
}

// addHeard adds whom its clause on evaluations lists.
func (d *Draft) addHeard(s *statute.Facts) {
	if c := d.EvaluationProcess; c != nil {
		for _, p := range c.Heard {
			s.Add(statute.Heard(p))
		}
	}
}

// addOrientations adds the domains of its orientations.
func (d *Draft) addOrientations(s *statute.Facts) {
	for i := range d.Orientations {
		s.Add(statute.Orientation(d.Orientations[i].Domain))
	}
}

// addBudgets adds which budgets are listed, each with both rules, and which are not
// listed. One that is listed twice shows its rules only if both have them.
func (d *Draft) addBudgets(s *statute.Facts) {
	listed, lacking := statute.Facts{}, statute.Facts{}
	for i := range d.Budgets {
		b := &d.Budgets[i]
		listed.Add(statute.Unlisted(b.Kind))
		if b.HasRules() {
			s.Add(statute.Budget(b.Kind))
		} else {
			lacking.Add(statute.Budget(b.Kind))
		}
	}
	*s = s.Or(statute.NoBudgets().Without(listed)).Without(lacking)
}
