package cog

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// The errors of this package are those of package law, named here too so that a
// caller of [New] need not import it for them.
type (
	Unlawful  = law.Unlawful  // every breach of the law at once
	Malformed = law.Malformed // every fault of form at once
)

// A Convention is a convention d'objectifs et de gestion that was lawful under
// the law of the day it was concluded. Only [New] and [Parse] make one; nothing
// can change it. The zero Convention is none.
type Convention struct {
	draft   Draft
	report  Report
	conds   amendment.Conditions
	process evaluation.Process
}

// New returns the convention that d describes. Its error is [*Malformed] for
// faults of form, among them a draft that is partial or not concluded, and else
// [*Unlawful] with every breach of the law of the day of conclusion.
func New(d Draft) (*Convention, error) {
	if err := d.Check(); err != nil {
		return nil, err
	}
	switch {
	case d.Partial:
		return nil, law.Malformed1("/partial", law.Text{
			FR: "un document partiel ne fait pas une convention ; Judge en dit ce qu’on peut en dire",
			EN: "a partial document makes no convention; Judge says of it what can be said"})
	case d.Concluded.IsZero():
		return nil, law.Malformed1("", law.Text{
			FR: "sans jour de conclusion il n’y a pas de convention ; Judge apprécie un projet",
			EN: "without a day of conclusion there is no convention; Judge assesses a draft"})
	}
	c := &Convention{draft: d.clone()}
	c.report = c.draft.Judge(d.Concluded)
	if err := c.report.Err(); err != nil {
		return nil, err
	}
	// The law of every day asks for both clauses, so these cannot fail here.
	c.conds, _ = amendment.NewConditions(*c.draft.AmendmentConditions)
	c.process, _ = evaluation.NewProcess(*c.draft.EvaluationProcess)
	return c, nil
}

// Must is New for tests and package variables; it panics where New fails.
func Must(d Draft) *Convention {
	c, err := New(d)
	if err != nil {
		panic(err)
	}
	return c
}

// Parse returns the convention that a document describes: [Decode], then [New].
func Parse(document []byte) (*Convention, error) {
	d, err := Decode(document)
	if err != nil {
		return nil, err
	}
	return New(d.Draft)
}

// Scope returns what the convention is about.
func (c *Convention) Scope() branch.Scope { return c.draft.Scope }

// Regime returns the scheme it belongs to.
func (c *Convention) Regime() law.Regime { return c.draft.Scope.Regime() }

// Title returns its title, "" if it has none.
func (c *Convention) Title() string { return c.draft.Title }

// Concluded returns the day it was signed.
func (c *Convention) Concluded() law.Day { return c.draft.Concluded }

// Term returns the period it runs for.
func (c *Convention) Term() Term { return c.draft.Term }

// Body returns the national body that concluded it.
func (c *Convention) Body() branch.Body { return c.draft.Body.Code }

// StateSignatories yields those who signed for the State.
func (c *Convention) StateSignatories() iter.Seq[StateSignatory] { return slices.Values(c.draft.State) }

// BodySignatories yields those who signed for the body.
func (c *Convention) BodySignatories() iter.Seq[BodySignatory] {
	return slices.Values(c.draft.Body.Signatories)
}

// Objectives yields the objectives in order.
func (c *Convention) Objectives() iter.Seq[objective.Objective] {
	return slices.Values(c.draft.Objectives)
}

// Means yields the operating means in order.
func (c *Convention) Means() iter.Seq[Means] { return slices.Values(c.draft.Means) }

// Commitments yields the reciprocal commitments in order.
func (c *Convention) Commitments() iter.Seq[Commitment] { return slices.Values(c.draft.Commitments) }

// Budgets yields the budgets and their rules in order.
func (c *Convention) Budgets() iter.Seq[Budget] { return slices.Values(c.draft.Budgets) }

// Network returns the clause on the network of local bodies, zero if there is
// none.
func (c *Convention) Network() Network { return c.draft.Network }

// AmendmentConditions returns how the convention may be amended.
func (c *Convention) AmendmentConditions() amendment.Conditions { return c.conds }

// EvaluationProcess returns how its results are evaluated.
func (c *Convention) EvaluationProcess() evaluation.Process { return c.process }

// Report returns what the law of the day of conclusion says of it: no breach,
// every rule that applies satisfied, and the duties that conclusion started.
func (c *Convention) Report() Report { return c.report }

// Draft returns what the convention is made of, a copy to write another from.
func (c *Convention) Draft() Draft { return c.draft.clone() }
