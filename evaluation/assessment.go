package evaluation

import (
	"iter"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/objective"
)

// hearing is one party's word on one objective.
type hearing struct {
	objective string
	by        branch.Party
}

// An Assessment is one objective with what each of the two parties finds of it.
type Assessment struct {
	Objective objective.Objective // the objective as the text had it when the evaluation was opened

	State Finding // that of the State; zero: it has given no view
	Body  Finding // that of the body; zero: it has given no view

	StateComment string // what the State said beside, "" if nothing
	BodyComment  string // what the body said beside, "" if nothing

	StateSilent bool // the State was invited to be heard and has given no view
	BodySilent  bool // the body was invited to be heard and has given no view
}

// An Opinion is what is known of one party on one objective: its view, its
// silence, or, in an evaluation that is still open, neither.
type Opinion struct {
	Finding Finding // zero: it has given no view
	Comment string  // what it said beside, "" if nothing
	Silent  bool    // it was invited to be heard and has given no view
}

// Heard reports whether the party was heard.
func (o Opinion) Heard() bool { return o.Finding != 0 }

// By returns the opinion of a party.
func (a Assessment) By(p branch.Party) Opinion {
	switch p {
	case branch.State:
		return Opinion{a.State, a.StateComment, a.StateSilent}
	case branch.NationalBody:
		return Opinion{a.Body, a.BodyComment, a.BodySilent}
	}
	return Opinion{}
}

// Agreed returns the finding on which the parties heard agree, and whether they do. A
// party heard alone agrees with itself; where nobody was heard there is no finding.
func (a Assessment) Agreed() (Finding, bool) {
	if a.Disagreed() {
		return 0, false
	}
	f := max(a.State, a.Body)
	return f, f != 0
}

// Disagreed reports whether both parties have given a view and these differ.
func (a Assessment) Disagreed() bool { return a.State != 0 && a.Body != 0 && a.State != a.Body }

// OneSided reports whether one party has given a view and the other has not.
func (a Assessment) OneSided() bool { return (a.State == 0) != (a.Body == 0) }

// Assessments yields each objective covered with what the parties find of it, in order.
func (e *Evaluation) Assessments() iter.Seq[Assessment] {
	return func(yield func(Assessment) bool) {
		r := e.whole()
		silent := make(map[branch.Party]bool, len(r.Silent))
		for _, s := range r.Silent {
			silent[s.By] = true
		}
		views := make(map[hearing]View, len(r.Views))
		for _, v := range r.Views {
			views[hearing{v.Objective, v.By}] = v
		}
		for _, o := range e.covered {
			state, body := views[hearing{o.ID(), branch.State}], views[hearing{o.ID(), branch.NationalBody}]
			a := Assessment{Objective: o,
				State: state.Finding, StateComment: state.Comment, StateSilent: state.Finding == 0 && silent[branch.State],
				Body: body.Finding, BodyComment: body.Comment, BodySilent: body.Finding == 0 && silent[branch.NationalBody]}
			if !yield(a) {
				return
			}
		}
	}
}
