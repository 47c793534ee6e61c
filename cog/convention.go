package cog

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// The errors of this package are those of package law, named here too so that a
// caller of [New] need not import it for them.
type (
	// Unlawful is every breach of the law at once.
	Unlawful = law.Unlawful
	// Malformed is every fault of form at once.
	Malformed = law.Malformed
)

// A Convention is a convention d'objectifs et de gestion, with its amendments and
// all that followed: each lawful under the law of the day it was concluded. Only
// [New], [Parse] and the methods that return another make one; nothing can change
// it. Its parts are those of the text in force after the last amendment; [Convention.At]
// goes back in time. The zero Convention is none: what would make another of it answers
// [ErrNotConcluded].
type Convention struct {
	doc     Document // the text as concluded, and what followed
	text    Draft    // as it stands after the last amendment
	report  Report
	conds   amendment.Conditions
	process evaluation.Process
}

func (c *Convention) isZero() bool { return c.doc.Concluded.IsZero() }

// New returns the convention that d describes. Its error is [*Malformed] for
// faults of form, among them a draft that is partial or not concluded, and else
// [*Unlawful] with every breach of the law of the day of conclusion.
func New(d Draft) (*Convention, error) {
	if err := d.Check(); err != nil {
		return nil, err
	}
	if err := d.finishable(); err != nil {
		return nil, err
	}
	text := d.Clone()
	report := text.Judge(d.Concluded)
	if err := report.Err(); err != nil {
		return nil, err
	}
	return (&Convention{doc: Document{Draft: text}, report: report}).with(text), nil
}

// finishable reports what keeps a draft from being a convention, lawful or not.
func (d *Draft) finishable() error {
	switch {
	case d.Partial:
		return law.NewMalformed(law.NewFault(law.NotAllowed,
			"un document partiel ne fait pas une convention ; Judge en dit ce qu’on peut en dire",
			"a partial document makes no convention; Judge says of it what can be said").At("/partial"))
	case d.Concluded.IsZero():
		return law.NewMalformed(law.NewFault(law.MissingKey,
			"sans jour de conclusion il n’y a pas de convention ; Judge apprécie un projet",
			"without a day of conclusion there is no convention; Judge assesses a draft"))
	}
	return nil
}

// notConcludedYet says that what is to amend a convention has no day.
func notConcludedYet() error { return law.NewMalformed(form.IsMissing("concluded")) }

// with returns the convention with the given text in force.
func (c Convention) with(text Draft) *Convention {
	c.text = text
	// What the law of the day asks of the two clauses has been seen to; where it asked for
	// none, or for less than the finished forms hold, there is none of these.
	c.conds, c.process = amendment.Conditions{}, evaluation.Process{}
	if text.AmendmentConditions != nil {
		c.conds, _ = amendment.NewConditions(*text.AmendmentConditions)
	}
	if text.EvaluationProcess != nil {
		c.process, _ = evaluation.NewProcess(*text.EvaluationProcess)
	}
	return &c
}

// Amend returns the convention as amended; c itself stays as it is. Its error is
// [*Malformed] for faults of form (a number out of order, a change that makes no
// sense for the text), and else [*Unlawful] with everything the law of the day of
// the amendment has against it, with pointers into the amendment.
func (c *Convention) Amend(a Amendment) (*Convention, error) {
	if c.isZero() {
		return nil, ErrNotConcluded
	}
	i := len(c.doc.Amendments)
	var f form.Checker
	a.check(&f, "")
	last := law.Day{}
	if i > 0 {
		last = c.doc.Amendments[i-1].Concluded
	}
	a.checkOrder(&f, "", i, last)
	if a.Concluded.IsZero() {
		f.AddAt("", notConcludedYet())
	}
	a = a.clone()
	w := newWorking(&c.text).counted()
	w.checkChanges(&f, &a, "")
	if err := f.Err(); err != nil {
		return nil, err
	}
	report := w.judge(&a, "", &c.text, &c.report, a.Concluded)
	if err := report.Err(); err != nil {
		return nil, err
	}
	next := *c
	next.doc.Amendments = append(slices.Clip(slices.Clone(c.doc.Amendments)), a)
	for i := range next.doc.Evaluations {
		r := &next.doc.Evaluations[i]
		if !r.Opened.Before(a.Concluded) && w.checkEvaluation(r) != nil {
			return nil, law.NewMalformed(law.NewFault(law.OutOfOrder,
				"une évaluation a été ouverte le %s sur le texte sans cet avenant", "an evaluation was opened on %s on the text without this amendment", r.Opened).At("/concluded"))
		}
	}
	return next.with(w.text()), nil
}

// At returns the convention as it stood at the end of a day, with the amendments
// concluded by then and what was recorded by then. Views and figures bear no day: those of
// an evaluation opened by then are all there. For a day before its conclusion
// the error is [ErrNotConcluded].
func (c *Convention) At(day law.Day) (*Convention, error) {
	if c.isZero() {
		return nil, ErrNotConcluded
	}
	text, err := c.doc.At(day)
	if err != nil {
		return nil, err
	}
	then := *c
	then.doc = c.doc.Clone()
	then.doc.Amendments = slices.DeleteFunc(then.doc.Amendments, func(a Amendment) bool { return a.Concluded.After(day) })
	then.doc.Transmissions = slices.DeleteFunc(then.doc.Transmissions, func(t Transmission) bool {
		return t.On.After(day) || t.Amendment > len(then.doc.Amendments)
	})
	then.doc.Evaluations = slices.DeleteFunc(then.doc.Evaluations, func(r evaluation.Record) bool { return r.Opened.After(day) })
	for i := range then.doc.Evaluations {
		r := &then.doc.Evaluations[i]
		r.Silent = slices.DeleteFunc(r.Silent, func(s evaluation.Silence) bool { return s.Invited.After(day) })
		if r.Closed.After(day) { // still open then
			r.Closed = law.Day{}
		}
	}
	return then.with(text), nil
}

// Changes returns what changed in the text between two days; see
// [Document.Changes].
func (c *Convention) Changes(from, to law.Day) ([]Change, error) {
	if c.isZero() {
		return nil, ErrNotConcluded
	}
	return c.doc.Changes(from, to)
}

// Amendments yields the amendments in order.
func (c *Convention) Amendments() iter.Seq[Amendment] {
	return func(yield func(Amendment) bool) {
		for i := range c.doc.Amendments {
			if !yield(c.doc.Amendments[i].clone()) {
				return
			}
		}
	}
}

// Transmit returns the convention with a transmission on record. Its error is
// [*Malformed], also for one that is on record already.
func (c *Convention) Transmit(t Transmission) (*Convention, error) {
	if c.isZero() {
		return nil, ErrNotConcluded
	}
	f := c.doc.transmissionFault(t)
	if f == nil && slices.Contains(c.doc.Transmissions, t) {
		f = t.isRecorded()
	}
	if f != nil {
		return nil, law.NewMalformed(*f)
	}
	next := *c
	next.doc.Transmissions = append(slices.Clip(slices.Clone(c.doc.Transmissions)), t)
	return &next, nil
}

// Evaluate returns the convention with an evaluation on record, taken on the text as
// it stood on the day the evaluation was opened, adversarial or not. Its error is that
// of [evaluation.New].
func (c *Convention) Evaluate(r evaluation.Record) (*Convention, error) {
	if c.isZero() {
		return nil, ErrNotConcluded
	}
	if err := c.doc.checkEvaluation(&r); err != nil {
		return nil, err
	}
	next := *c
	next.doc.Evaluations = append(slices.Clip(slices.Clone(c.doc.Evaluations)), r.Clone())
	return &next, nil
}

// Evaluations yields the evaluations on record; see [Document.Evaluated].
func (c *Convention) Evaluations() iter.Seq[*evaluation.Evaluation] {
	return func(yield func(*evaluation.Evaluation) bool) {
		for _, e := range c.doc.Evaluated() {
			if !yield(e) {
				return
			}
		}
	}
}

// Outstanding yields what is due and not on record by the end of a day; see
// [Document.Dues].
func (c *Convention) Outstanding(day law.Day) iter.Seq[Due] { return c.doc.Outstanding(day) }

// Life returns what the law says of the convention and of all that followed: no
// breach anywhere.
func (c *Convention) Life() Life { return c.doc.Assess(c.doc.Concluded) }

// Document returns the convention and what followed as a document, a copy.
func (c *Convention) Document() Document { return c.doc.Clone() }

// Must is New for tests and package variables; it panics where New fails.
func Must(d Draft) *Convention {
	c, err := New(d)
	if err != nil {
		panic(err)
	}
	return c
}

// Parse returns the convention that a document describes: [Decode], then
// [Document.Convention].
func Parse(document []byte) (*Convention, error) {
	d, err := Decode(document)
	if err != nil {
		return nil, err
	}
	return d.Convention()
}

// Scope returns what the convention is about.
func (c *Convention) Scope() branch.Scope { return c.text.Scope }

// Regime returns the scheme it belongs to.
func (c *Convention) Regime() law.Regime { return regimeOf(c.text.Scope).Regime.Regime }

// Title returns its title, "" if it has none.
func (c *Convention) Title() string { return c.text.Title }

// Concluded returns the day it was signed.
func (c *Convention) Concluded() law.Day { return c.doc.Concluded }

// Term returns the period it runs for, extensions included.
func (c *Convention) Term() Term { return c.text.Term }

// Body returns the national body that concluded it.
func (c *Convention) Body() branch.Body { return c.text.Body.Code }

// StateSignatories yields those who signed it for the State.
func (c *Convention) StateSignatories() iter.Seq[branch.StateSignatory] {
	return slices.Values(cloneSignatories(c.text.State))
}

// BodySignatories yields those who signed it for the body.
func (c *Convention) BodySignatories() iter.Seq[branch.BodySignatory] {
	return slices.Values(c.text.Body.Signatories)
}

// Objectives yields the objectives in order.
func (c *Convention) Objectives() iter.Seq[objective.Objective] {
	return slices.Values(c.text.Objectives)
}

// Means yields the operating means in order.
func (c *Convention) Means() iter.Seq[clause.Means] { return slices.Values(c.text.Means) }

// Commitments yields the reciprocal commitments in order.
func (c *Convention) Commitments() iter.Seq[clause.Commitment] {
	return slices.Values(c.text.Commitments)
}

// Budgets yields the budgets and their rules in order.
func (c *Convention) Budgets() iter.Seq[clause.Budget] { return slices.Values(c.text.Budgets) }

// Network returns the clause on the network of local bodies, zero if there is
// none.
func (c *Convention) Network() clause.Network { return c.text.Network }

// AmendmentConditions returns how the convention may be amended.
func (c *Convention) AmendmentConditions() amendment.Conditions { return c.conds }

// EvaluationProcess returns how its results are evaluated.
func (c *Convention) EvaluationProcess() evaluation.Process { return c.process }

// Report returns what the law of the day of conclusion says of it: no breach,
// every rule that applies satisfied, and the duties that conclusion started.
func (c *Convention) Report() Report { return c.report }

// Draft returns the text in force, a copy to write another from.
func (c *Convention) Draft() Draft { return c.text.Clone() }
