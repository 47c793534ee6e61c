package cog

import (
	"errors"
	"iter"
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// A Life is what the law says of a convention and of all that followed: of the
// text as it was concluded, of each amendment, of each evaluation, each apart
// and each under the law of its own day.
type Life struct {
	Convention  Report // of the text as concluded
	Amendments  []AmendmentReport
	Evaluations []EvaluationReport
}

// An AmendmentReport is what the law of its day says of one amendment: of its
// signatures, its time, its reason, and of what it rewrites.
//
// Reading: the law of the day the convention was concluded goes on governing what
// no amendment touches; an item that an amendment rewrites comes under the law of
// the amendment's day. So an amendment need not bring the rest of the convention
// up to date, but a term it writes has to have the length asked on that day, and it
// cannot remove what that law requires. A term may be extended freely, if it was
// long enough to begin with, and shortened down to the minimum. Amendments are
// signed by those who would sign a convention that day: L. 227-2 and R. 611-19
// speak of conventions only, and an act is undone or changed in the form in which
// it was made.
type AmendmentReport struct {
	Number int
	Report
}

// An EvaluationReport is what the law says of one evaluation.
type EvaluationReport struct {
	Opened   law.Day
	Closed   law.Day // zero: still open
	Outcome  Outcome // of law.AdversarialEvaluation: undecided while the evaluation is open
	breaches []law.Breach
}

// Breaches yields what the law has against the evaluation.
func (r EvaluationReport) Breaches() iter.Seq[law.Breach] { return breachesOf(r.breaches) }

// Verdict sums the report up.
func (r EvaluationReport) Verdict() Verdict {
	switch r.Outcome {
	case Satisfied:
		return VerdictLawful
	case Breached:
		return VerdictUnlawful
	}
	return VerdictUndetermined
}

// breachesOf yields copies of breaches.
func breachesOf(list []law.Breach) iter.Seq[law.Breach] {
	var u *law.Unlawful
	if errors.As(law.NewUnlawful(list...), &u) {
		return u.Breaches()
	}
	return func(func(law.Breach) bool) {}
}

// Breaches yields every breach of the whole life, in its order.
func (l Life) Breaches() iter.Seq[law.Breach] { return breachesOf(l.all()) }

func (l Life) all() []law.Breach {
	all := slices.Clone(l.Convention.breaches)
	for _, a := range l.Amendments {
		all = append(all, a.breaches...)
	}
	for _, e := range l.Evaluations {
		all = append(all, e.breaches...)
	}
	return all
}

// Err returns every breach of the whole life as one error, *law.Unlawful, nil
// where there are none.
func (l Life) Err() error { return law.NewUnlawful(l.all()...) }

// Verdict sums the whole life up.
func (l Life) Verdict() Verdict {
	verdict := l.Convention.Verdict()
	for _, a := range l.Amendments {
		verdict = worse(verdict, a.Verdict())
	}
	for _, e := range l.Evaluations {
		if e.Outcome == Breached { // one still open is no doubt about the convention
			verdict = VerdictUnlawful
		}
	}
	return verdict
}

// worse puts a breach before doubt and doubt before lawfulness.
func worse(a, b Verdict) Verdict {
	switch {
	case a == VerdictUnlawful || b == VerdictUnlawful:
		return VerdictUnlawful
	case a == VerdictUndetermined || b == VerdictUndetermined:
		return VerdictUndetermined
	}
	return VerdictLawful
}

// Assess tells everything the law has for and against the whole life of the
// convention. What is not concluded is judged under the law of the day at. Like
// [Draft.Judge] it works on partial and unlawful documents, and says nothing of
// form beyond leaving out the changes that make no sense; [Document.Check] and
// [Decode] tell those.
func (d *Document) Assess(at law.Day) Life {
	life := Life{Convention: d.Judge(at)}
	if len(d.Amendments) > 0 {
		life.Amendments = make([]AmendmentReport, 0, len(d.Amendments))
		w := newWorking(&d.Draft)
		for i := range d.Amendments {
			before := w.Draft // of which the rules read what no change writes into: days, body, clauses
			w.amend(&d.Amendments[i])
			life.Amendments = append(life.Amendments, w.judge(&d.Amendments[i], law.Pointer("amendments", i), &before, d.daysOf(i, at)))
		}
	}
	for i := range d.Evaluations {
		life.Evaluations = append(life.Evaluations, d.judgeEvaluation(i))
	}
	return life
}

// amend applies an amendment and returns the changes that make no sense.
func (w *working) amend(a *Amendment) []law.Fault {
	w.begin()
	var faults []law.Fault
	for j, ch := range a.Changes {
		kind := kindOf(ch)
		if kind == nil {
			continue
		}
		w.change = j
		wrong := kind.faults(ch)
		if wrong == nil {
			if f := ch.apply(w); f != nil {
				wrong = []law.Fault{*f}
			}
		}
		for _, f := range wrong {
			f.Pointer = law.Pointer("changes", j) + f.Pointer
			faults = append(faults, f)
		}
	}
	return faults
}

// judge tells what the law of its day says of the amendment just applied, with
// pointers under here.
//
// Where an archive does not tell the day, the law is that of the last it can have
// been; a rule that was another on the first it can have been is not held
// breached.
func (w *working) judge(a *Amendment, here string, before *Draft, days law.Period) AmendmentReport {
	r := AmendmentReport{Number: a.Number}
	r.on, r.concluded, r.scope, r.amendment = a.Concluded, true, w.Scope, true
	if r.scope == nil {
		r.scope = branch.Sickness // nothing applies without a scope
	}
	if r.on.IsZero() {
		r.on, r.concluded = days.To, false
		if before.Partial {
			r.earliest = eraOf(r.scope, days.From)
		}
	}
	if w.Scope == nil {
		r.on = law.Day{}
	}
	r.era = eraOf(r.scope, r.on)
	basis := entryOf(law.AmendmentBasis)
	switch {
	case !r.on.IsValid():
		r.outcomes[basis.rule] = Undecided
		return r
	case r.era.versions[basis.rule] == nil:
		r.outcomes[basis.rule] = Breached
		r.breaches = []law.Breach{noBasis(basis, r.scope, r.on, here+"/concluded")}
		return r
	}
	if inRSITail(r.scope, r.on) {
		r.fallback = eraOf(r.scope, lastRSIDay)
	}
	act := &act{Amendment: a, on: r.on, before: before, after: &w.Draft, touched: &w.touched,
		annual: r.version(law.AnnualSicknessAmendment) != nil}
	for k := range lifeRules {
		e := &lifeRules[k]
		if v, test := r.version(e.rule), lifeTests[e.rule]; v != nil && test != nil {
			outcome, lapses := test(act)
			r.note(e, v, outcome, lapses, here)
		}
	}
	r.judgeContent(a, w, before, here)
	return r
}

// judgeContent judges the signatures of the amendment and what it rewrites.
func (r *AmendmentReport) judgeContent(a *Amendment, w *working, before *Draft, here string) {
	signed := w.Draft
	signed.State, signed.Body.Signatories = a.State, a.Body.Signatories
	f := facts{Draft: &signed}
	if w.rearranged { // else no rule that asks after objectives is touched
		f.sum = summarize(w.Objectives)
	}
	for i := range catalogue {
		e := &catalogue[i]
		v := r.version(e.rule)
		change := w.touched[e.rule]
		ofSignature := e.rule == law.StateParty || e.rule == law.BodySignatories
		if v == nil || v.test == nil || change == untouched && !ofSignature {
			continue
		}
		outcome, lapses := v.test(f)
		if e.rule == law.MinimumTerm && outcome == Breached && w.extends(before) {
			outcome, lapses = Satisfied, nil
		}
		for j := range lapses {
			if !ofSignature {
				lapses[j].pointer = law.Pointer("changes", change)
			}
		}
		r.note(e, v, outcome, lapses, here)
	}
}

// extends reports whether the term goes on longer than it did, having been long
// enough by the law of the convention's own day.
func (w *working) extends(before *Draft) bool {
	v := eraOf(w.Scope, before.Concluded).versions[law.MinimumTerm]
	if v == nil || !before.Concluded.IsValid() || before.Term.IsZero() {
		return false
	}
	enough, _ := v.test(facts{Draft: before})
	return enough == Satisfied && !w.Term.Start.After(before.Term.Start) && w.Term.End.After(before.Term.End)
}

// note records how a rule stands for the amendment at here.
func (r *AmendmentReport) note(e *entry, v *version, outcome Outcome, lapses []lapse, here string) {
	if outcome == Breached && r.earliest != nil && e.rule <= law.MinimumTerm && r.earliest.versions[e.rule] != v {
		outcome, lapses = Undecided, nil
	}
	r.outcomes[e.rule] = outcome
	for _, l := range lapses {
		b := breach(e, v, l, r.on)
		if l.worded != nil && l.pointer != "" {
			b.Pointer = l.pointer
		}
		r.breaches = append(r.breaches, b.At(here))
	}
}

// From 1 January 2018 the RSI's decree survives for the delegated funds. What it
// says of content and signatures is the last wording before, and L. 611-7, not
// saved, stays behind the convention it founded.
var lastRSIDay = rsiDays.To.AddDays(-1)

func inRSITail(scope branch.Scope, on law.Day) bool {
	return scope == branch.SelfEmployed && !on.Before(rsiDays.To)
}

func noBasis(e *entry, scope branch.Scope, on law.Day, pointer string) law.Breach {
	return law.NewBreach(e.rule, e.sentence, pointer, []law.Value{on}, []law.Value{scope.Regime().On(on)}, e.citesFor(scope)...)
}

// checkLife reports the faults of form of what follows the convention: the
// amendments' order and changes, the evaluations, the transmissions.
func (d *Document) checkLife(c *form.Checker) {
	if len(d.Amendments) > 0 {
		w := newWorking(&d.Draft)
		day := law.Day{}
		for i := range d.Amendments {
			a := &d.Amendments[i]
			here := law.Pointer("amendments", i)
			a.checkOrder(c, here, i, day)
			if a.Concluded.IsValid() {
				day = a.Concluded
			} else if i+1 < len(d.Amendments) && !d.Partial {
				c.Add(here, law.Text{FR: "seul le dernier avenant peut n’être pas encore conclu", EN: "only the last amendment may be still to be concluded"})
			}
			d.checkChanges(c, w, a, here)
		}
	}
	d.checkEvaluations(c)
	d.checkTransmissions(c)
}

// checkChanges applies an amendment and reports what makes no sense, of a change
// or of the text that comes of it.
func (d *Document) checkChanges(c *form.Checker, w *working, a *Amendment, here string) {
	faults := w.amend(a)
	for _, f := range faults {
		f.Pointer = here + f.Pointer
		c.Faults = append(c.Faults, f)
	}
	if len(faults) > 0 {
		return
	}
	if w.rearranged {
		var text form.Checker
		w.checkAcross(&text)
		for _, f := range text.Faults {
			c.Add(here+"/changes", law.Textf("dans le texte modifié, %s : %s", "in the text as amended, %s: %s", f.Pointer, f.Message))
		}
	}
}
