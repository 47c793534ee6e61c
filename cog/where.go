package cog

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

// Reads returns the facts on which it depends how the rule stands by the law of the report,
// and the JSON pointer to where a breach of it points that no fact shows. There are none, and
// no pointer, where nothing of the rule binds the act.
func (r Report) Reads(rule law.Rule) (facts statute.Facts, pointer string) {
	place := r.regime().placeOf(rule)
	v := r.version(place)
	if v == nil {
		return statute.Facts{}, ""
	}
	return v.Demand.Reads(), r.regime().Entries[place].Place()
}

// Writes yields, of each amendment in turn, the facts that each of its changes writes: none
// of one that makes no sense.
func (d *Document) Writes() iter.Seq2[int, []statute.Facts] {
	return func(yield func(int, []statute.Facts) bool) {
		w := newWorking(&d.Draft)
		for i := range d.Amendments {
			w.amend(&d.Amendments[i])
			if !yield(i, slices.Clone(w.writes)) {
				return
			}
		}
	}
}

// Where returns the places of the draft that show one of the facts, as JSON pointers into its
// document: with what [Report.Reads] says of a rule that is satisfied, those that satisfy it.
// That a budget is not listed is shown by no place.
func (d *Draft) Where(facts statute.Facts) []string {
	seen := d.facts()
	s := sought{facts: facts.And(seen)}
	for _, key := range []string{"scope", "term"} {
		s.note(seen.And(statute.In("/"+key)), key)
	}
	for i := range d.State {
		s.note(statute.Of(statute.StateSignature), "state", "signatories", i)
	}
	s.note(seen.And(statute.In("/body/code")), "body", "code")
	for i := range d.Body.Signatories {
		s.note(statute.Of(statute.Signature(d.Body.Signatories[i].Capacity)), "body", "signatories", i)
	}
	for i := range d.Objectives {
		s.objective(i, &d.Objectives[i])
	}
	s.contents(d)
	s.clauses(d)
	for _, key := range []string{"network", "controlPlan", "consistentWith"} {
		s.note(seen.And(statute.In("/"+key)), key)
	}
	return s.pointers
}

// sought are the facts of which the places are asked, and the places found.
type sought struct {
	facts    statute.Facts
	pointers []string
}

// note notes a place that shows some facts, if they are among those sought.
func (s *sought) note(shows statute.Facts, path ...any) {
	if shows.Meets(&s.facts) {
		s.pointers = append(s.pointers, law.Pointer(path...))
	}
}

// objective notes an objective, and what it holds.
func (s *sought) objective(i int, o *objective.Objective) {
	of := func(sum objective.Summary) (f statute.Facts) { f.AddObjectives(sum.Bits()); return f }
	s.note(of(o.Summary().Own()), "objectives", i)
	j := 0
	for a := range o.Actions() {
		s.note(of(objective.SummaryOf(a)), "objectives", i, "actions", j)
		j++
	}
	j = 0
	for range o.Indicators() {
		s.note(statute.Of(statute.Indicator), "objectives", i, "indicators", j)
		j++
	}
}

// contents notes what the lists of the convention hold.
func (s *sought) contents(d *Draft) {
	for i := range d.Means {
		s.note(statute.Of(statute.Means), "means", i)
	}
	for i := range d.Commitments {
		s.note(statute.Of(statute.Commitment(d.Commitments[i].By)), "commitments", i)
	}
	for i := range d.Budgets {
		if b := &d.Budgets[i]; b.HasRules() {
			s.note(statute.Of(statute.Budget(b.Kind)), "budgets", i)
		}
	}
	for i := range d.Orientations {
		s.note(statute.Of(statute.Orientation(d.Orientations[i].Domain)), "orientations", i)
	}
	for i := range d.Forecasts {
		s.note(statute.Of(statute.Forecast), "forecasts", i)
	}
}

// clauses notes what the clauses on amendments and on evaluations list.
func (s *sought) clauses(d *Draft) {
	if c := d.AmendmentConditions; c != nil {
		for i := range c.Triggers {
			s.note(statute.Of(statute.Trigger(c.Triggers[i].Kind)), "amendmentConditions", "triggers", i)
		}
	}
	if c := d.EvaluationProcess; c != nil {
		for i, p := range c.Heard {
			s.note(statute.Of(statute.Heard(p)), "evaluationProcess", "heard", i)
		}
	}
}
