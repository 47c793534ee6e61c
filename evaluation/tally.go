package evaluation

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/objective"
)

// A Count is how many objectives have each finding.
type Count struct {
	Reached       int // objectives found to be reached
	Partly        int // found to be reached in part
	NotReached    int // not at all
	NotAssessable int // of which it cannot be told
}

// Of returns how many have a finding.
func (c Count) Of(f Finding) int {
	if p := c.at(f); p != nil {
		return *p
	}
	return 0
}

// Assessed returns how many could be assessed: reached, partly or not at all.
func (c Count) Assessed() int { return c.Reached + c.Partly + c.NotReached }

// Rate returns those reached out of those assessed, and whether any was assessed.
func (c Count) Rate() (Fraction, bool) {
	if c.Assessed() == 0 {
		return Fraction{}, false
	}
	return Fraction{c.Reached, c.Assessed()}, true
}

func (c *Count) at(f Finding) *int {
	switch f {
	case Reached:
		return &c.Reached
	case Partly:
		return &c.Partly
	case NotReached:
		return &c.NotReached
	case NotAssessable:
		return &c.NotAssessable
	}
	return nil
}

// A PartyCount is how one party's word is spread over the objectives.
type PartyCount struct {
	Count       // of the objectives on which it gave a view
	Silent  int // invited, no answer
	Unheard int // no view, and no invitation on record
}

func (c *PartyCount) add(o Opinion) {
	switch p := c.at(o.Finding); {
	case p != nil:
		*p++
	case o.Silent:
		c.Silent++
	default:
		c.Unheard++
	}
}

// A Tally counts what the parties find, each for itself and both together. It
// weighs nothing: it holds no score.
type Tally struct {
	Objectives int        // how many the evaluation covers
	State      PartyCount // what the State finds of them
	Body       PartyCount // what the body finds of them
	Agreed     Count      // objectives on whose finding the parties heard agree; one heard alone agrees with itself
	OneSided   int        // of those, on how many one alone was heard
	Disagreed  int        // both gave a view, and these differ
	Unsaid     int        // neither did
}

// By returns the count of a party.
func (t Tally) By(p branch.Party) PartyCount {
	switch p {
	case branch.State:
		return t.State
	case branch.NationalBody:
		return t.Body
	}
	return PartyCount{}
}

// Rate returns the objectives a party found reached out of those it assessed
// (reached, partly or not reached), and whether it assessed any.
func (t Tally) Rate(p branch.Party) (Fraction, bool) { return t.By(p).Rate() }

// AgreedRate returns the objectives that the parties heard agree are reached out of
// those they agree to have assessed, and whether there are any. What they disagree on
// is in neither number; Disagreed counts it.
func (t Tally) AgreedRate() (Fraction, bool) { return t.Agreed.Rate() }

func (t *Tally) add(a Assessment) {
	t.Objectives++
	t.State.add(a.By(branch.State))
	t.Body.add(a.By(branch.NationalBody))
	switch f, agreed := a.Agreed(); {
	case agreed:
		*t.Agreed.at(f)++
		if a.OneSided() {
			t.OneSided++
		}
	case a.Disagreed():
		t.Disagreed++
	default:
		t.Unsaid++
	}
}

// Tally counts what the parties find of every objective covered.
func (e *Evaluation) Tally() Tally {
	var t Tally
	for a := range e.Assessments() {
		t.add(a)
	}
	return t
}

// TallyOf counts what the parties find of the objectives covered of a category. An
// objective of several categories counts in each.
func (e *Evaluation) TallyOf(c objective.Category) Tally {
	var t Tally
	for a := range e.Assessments() {
		if a.Objective.In(c) {
			t.add(a)
		}
	}
	return t
}
