package cog

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
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
func (r EvaluationReport) Breaches() iter.Seq[law.Breach] { return law.Breaches(r.breaches) }

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

// Breaches yields every breach of the whole life, in its order.
func (l Life) Breaches() iter.Seq[law.Breach] { return law.Breaches(l.all()) }

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
func (d *Document) Assess(at law.Day) Life { return d.assess(regimeOf(d.Scope), at) }

func (d *Document) assess(by *regime, at law.Day) Life {
	life := Life{Convention: d.judge(by, at)}
	if len(d.Amendments) > 0 {
		life.Amendments = make([]AmendmentReport, 0, len(d.Amendments))
		w := newWorking(&d.Draft)
		for i := range d.Amendments {
			before := w.Draft // of which the rules read what no change writes into: days, body, clauses
			w.amend(&d.Amendments[i])
			life.Amendments = append(life.Amendments, w.judge(by, &d.Amendments[i], law.Pointer("amendments", i), &before, d.daysOf(i, at)))
		}
	}
	for i := range d.Evaluations {
		life.Evaluations = append(life.Evaluations, d.judgeEvaluation(by, i))
	}
	return life
}

// amend applies an amendment and returns what is wrong with the changes that make no
// sense: *law.Malformed.
func (w *working) amend(a *Amendment) error {
	w.begin(len(a.Changes))
	var all form.Checker
	for j, ch := range a.Changes {
		kind := kindOf(ch)
		if kind == nil {
			continue
		}
		w.change = j
		wrong := kind.check(ch)
		if wrong == nil {
			if f := ch.apply(w); f != nil {
				wrong = law.NewMalformed(*f)
			}
		}
		if wrong != nil {
			all.AddAt(law.Pointer("changes", j), wrong)
		}
	}
	return all.Err()
}

// judge tells what the law of its day says of the amendment just applied, with
// pointers under here. Where an archive does not tell the day, the law is that of the
// last it can have been.
func (w *working) judge(by *regime, a *Amendment, here string, before *Draft, days law.Period) AmendmentReport {
	r := AmendmentReport{a.Number, Report{on: a.Concluded, concluded: true, scope: w.Scope, amendment: true}}
	if r.on.IsZero() {
		r.on, r.concluded = days.To, false
	}
	if !r.begin(by, by.founds[statute.Amendment], here) {
		return r
	}
	if a.Concluded.IsZero() && before.Partial {
		r.earliest = by.eraOf(r.scope, days.From)
	}
	act := newAct(a, w, &r.Report, before)
	for _, about := range []statute.Act{statute.Amendment, statute.Convention} {
		for place, v := range r.era().amending {
			if e := &by.Entries[place]; v != nil && e.Kind == statute.Rule && e.About == about {
				r.hold(act, place, here)
			}
		}
	}
	return r
}

// hold holds the amendment to the rule at a place: one about amendments, one about what
// each act shows by itself, or one that reads something the amendment writes. The text
// as amended is judged, and a breach points to the last change that writes it.
func (r *AmendmentReport) hold(a *act, place int, here string) {
	e, v, reads := &r.regime().Entries[place], r.era().amending[place], &r.era().reads[place]
	change := a.wrote(reads)
	var outcome Outcome
	var lapses []lapse
	switch demand := v.Demand; {
	case e.About == statute.Amendment && demand.Relation != 0:
		outcome, lapses = a.stands(demand.Relation)
	case change < 0 && !reads.OfAct():
		return
	default:
		if demand.Term.AtLeast > 0 && a.extends(r.regime(), place) { // freely
			demand.Term.AtLeast = 0
		}
		if outcome = a.signed.stands(&demand, &a.seen, &a.unknown); outcome == Breached {
			lapses = a.signed.lapses(&demand, &a.seen)
		}
	}
	// Where an archive does not tell the day, a rule that was another on the first it
	// can have been is not held breached.
	if outcome == Breached && r.earliest != nil && e.About == statute.Convention && r.earliest.era().binding[place] != v {
		outcome, lapses = Undecided, nil
	}
	r.set(place, outcome)
	for _, l := range lapses {
		b := breach(e, v, l, r.on)
		if change >= 0 {
			b.Pointer = law.Pointer("changes", change)
		}
		r.breaches = append(r.breaches, b.At(here))
	}
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
				c.Add(here, law.NewFault(law.OutOfOrder, "seul le dernier avenant peut n’être pas encore conclu", "only the last amendment may be still to be concluded"))
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
	err := w.amend(a)
	c.AddAt(here, err)
	if err == nil && w.named {
		var text form.Checker
		w.checkIDs(&text)
		for _, f := range text.Faults() {
			if f.Code != law.TooMany {
				f = law.NewFault(f.Code, "dans le texte modifié, %s : %s", "in the text as amended, %s: %s", f.Pointer, f.Message)
			}
			c.Add(here+"/changes", f)
		}
	}
}
