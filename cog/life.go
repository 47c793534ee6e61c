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
	Convention  Report             // of the text as concluded
	Amendments  []AmendmentReport  // one of each amendment, in order
	Evaluations []EvaluationReport // one of each evaluation, in order
}

// An AmendmentReport is what the law of its day says of one amendment: of its
// signatures, its time, its reason, and of what it rewrites.
//
// Reading: the law of the day the convention was concluded goes on governing what no
// amendment touches. An amendment is held to what it writes: a prohibition binds it by the
// law of its own day, a demand in the version of its own day if some version of that demand
// bound the convention. So it need not bring the rest of the convention up to date, nor
// bring in what the law began to demand in between; but it cannot remove what the law of
// its day requires of such a convention. A term may be extended freely, if it was long
// enough to begin with. Amendments are signed by those who would sign a convention that
// day: L. 227-2 and R. 611-19 speak of conventions only, and an act is changed in the form
// in which it was made.
type AmendmentReport struct {
	Number int // that of the amendment, from 1
	Report     // of the law of its own day
}

// Breaches yields every breach of the whole life, in its order.
func (l Life) Breaches() iter.Seq[law.Breach] { return law.Breaches(l.all()) }

// Gaps yields what is undecided in the whole life, in its order: of the convention, then of
// each amendment.
func (l Life) Gaps() iter.Seq[Gap] {
	return func(yield func(Gap) bool) {
		for _, r := range l.reports() {
			for g := range r.Gaps() {
				if !yield(g) {
					return
				}
			}
		}
	}
}

// reports are those on the convention and on each amendment.
func (l Life) reports() []Report {
	list := []Report{l.Convention}
	for _, a := range l.Amendments {
		list = append(list, a.Report)
	}
	return list
}

// Observations yields what is observed in the whole life, in its order: of the convention, of
// each amendment, of each evaluation.
func (l Life) Observations() iter.Seq[law.Observation] {
	var all []law.Observation
	for _, r := range l.reports() {
		all = append(all, r.observations...)
	}
	for _, e := range l.Evaluations {
		all = append(all, e.observations...)
	}
	return law.Observations(all)
}

func (l Life) all() []law.Breach {
	all := slices.Clone(l.Convention.breaches)
	for _, a := range l.Amendments {
		all = append(all, a.breaches...)
	}
	return all
}

// Err returns every breach of the whole life as one error, *law.Unlawful, nil
// where there are none. It is nil of an undetermined life too: no breach is known, which is
// not lawfulness; see [Life.Lawful].
func (l Life) Err() error { return law.NewUnlawful(l.all()...) }

// Verdict sums the convention and its amendments up; no evaluation makes them unlawful.
func (l Life) Verdict() Verdict {
	verdict := l.Convention.Verdict()
	for _, a := range l.Amendments {
		verdict = worse(verdict, a.Verdict())
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
// convention. What is not concluded is judged under the law of the day at. A partial
// document that does not tell when the convention was concluded is no draft: today's law
// says nothing of it, so that at is then better the zero Day, as for [Draft.Judge]. Like
// [Draft.Judge] it works on partial and unlawful documents, and says nothing of
// form beyond leaving out the changes that make no sense; [Document.Check] and
// [Decode] tell those.
func (d *Document) Assess(at law.Day) Life { return d.assess(regimeOf(d.Scope), at) }

func (d *Document) assess(by *regime, at law.Day) Life {
	life, _ := d.live(by, at)
	return life
}

// live goes through the whole life once, and returns with what the law says the text that
// came of it, nil where nothing followed the convention.
func (d *Document) live(by *regime, at law.Day) (life Life, w *working) {
	life.Convention = d.judge(by, at)
	if len(d.Amendments)+len(d.Evaluations) == 0 {
		return life, nil
	}
	w = newWorking(&d.Draft)
	days := d.days(at)
	life.Amendments = make([]AmendmentReport, 0, len(d.Amendments))
	life.Evaluations = make([]EvaluationReport, len(d.Evaluations))
	for i := range d.eachText(w, func(i int) { life.Evaluations[i] = w.judgeEvaluation(&life.Convention, &d.Evaluations[i], i) }) {
		before := w.Draft // of which the rules read what no change writes into: days, body, clauses
		w.amend(&d.Amendments[i])
		life.Amendments = append(life.Amendments, w.judge(&d.Amendments[i], law.Pointer("amendments", i), &before, &life.Convention, days[i]))
	}
	return life, w
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

// judge tells what the law of its day says of the amendment just applied to the
// convention that a report is of, with pointers under here. Where an archive does not tell
// the day, the law is that of day.
func (w *working) judge(a *Amendment, here string, before *Draft, of *Report, day law.Day) AmendmentReport {
	by := of.regime()
	r := AmendmentReport{a.Number, Report{on: a.Concluded, concluded: true, scope: w.Scope, amendment: true}}
	if r.on.IsZero() {
		r.on, r.concluded = day, false
	}
	if of.held == by.nowhere { // nor is the law of the convention known
		r.on = law.Day{}
	}
	basis := by.founds[statute.Amendment]
	if !r.begin(by, basis, here) {
		return r
	}
	r.set(basis, Satisfied)
	r.reached = of.reached
	act := newAct(a, w, &r.Report, before, of)
	for _, about := range []statute.Act{statute.Amendment, statute.Convention} {
		for place, v := range r.era().amending {
			switch e := &by.Entries[place]; {
			case v == nil || e.About != about:
			case e.Kind == statute.Rule:
				r.hold(act, place, here)
			case e.Kind == statute.Observation && r.reached:
				r.observeOf(act, place, here)
			}
		}
	}
	return r
}

// hold holds the amendment to the rule at a place: one about amendments, one about what
// each act shows by itself, or one that reads something the amendment writes. A prohibition
// binds it by the law of its day, a demand only if some version of it bound the convention.
// The text as amended is judged, and a breach points to the last change that writes it.
func (r *AmendmentReport) hold(a *act, place int, here string) {
	v, reads := r.era().amending[place], &r.era().reads[place]
	change, ofAct := a.wrote(reads), reads.OfAct()
	demand := &v.Demand
	var outcome Outcome
	var lapses []lapse
	switch {
	case demand.Relation == statute.Founded:
		return // the law of the day has been asked
	case demand.Relation == statute.SameBody:
		outcome, lapses = a.sameBody()
	case change < 0 && !ofAct, !demand.Prohibits() && !ofAct && !a.bound(place):
		return
	case demand.Term.AtLeast > 0:
		if outcome = a.holdsTerm(place, demand.Term.AtLeast); outcome == Breached {
			lapses = []lapse{a.signed.termLapse(demand.Term)}
		}
	default:
		demand = demand.Of(&a.written)
		if outcome = a.signed.stands(demand, &a.seen, &a.unknown); outcome == Breached {
			lapses = a.signed.lapses(demand, &a.seen)
		}
	}
	switch outcome {
	case Undecided:
		r.leaveOpen(place, r.pointer(place, here, change), gapOf(demand, &a.seen))
	case Breached:
		r.set(place, Breached)
		for _, l := range lapses {
			b := l.breach(&r.regime().Entries[place], v, r.scope, r.on)
			wrote := a.wrote(&l.of)
			if wrote < 0 {
				wrote = change
			}
			b.Pointer = r.pointer(place, here, wrote)
			r.breaches = append(r.breaches, b)
		}
	default:
		r.set(place, outcome)
	}
}

// pointer returns where the amendment at here is wrong by the entry at a place: at a change,
// or where the entry itself points.
func (r *AmendmentReport) pointer(place int, here string, change int) string {
	if change < 0 {
		return here + r.regime().Entries[place].Place()
	}
	return here + law.Pointer("changes", change)
}

// observeOf notes what the entry at a place has a lawyer point out of the amendment: by
// itself, or by what it writes.
func (r *AmendmentReport) observeOf(a *act, place int, here string) {
	e, v, reads := &r.regime().Entries[place], r.era().amending[place], &r.era().reads[place]
	change := a.wrote(reads)
	if e.About == statute.Convention && change < 0 && !reads.OfAct() {
		return
	}
	l := a.departs(v)
	if l == nil {
		return
	}
	if change >= 0 {
		l.pointer = law.Pointer("changes", change)
	}
	r.observe(place, v, *l, here)
}

// checkLife reports the faults of form of what follows the convention: the
// amendments' order and changes, the evaluations, the transmissions.
func (d *Document) checkLife(c *form.Checker) {
	if len(d.Amendments)+len(d.Evaluations) > 0 {
		w := newWorking(&d.Draft).counted()
		of := make([]error, len(d.Evaluations))
		day := law.Day{}
		for i := range d.eachText(w, func(i int) { of[i] = w.checkEvaluation(&d.Evaluations[i]) }) {
			a := &d.Amendments[i]
			here := law.Pointer("amendments", i)
			a.checkOrder(c, here, i, day)
			if a.Concluded.IsValid() {
				day = a.Concluded
			} else if i+1 < len(d.Amendments) && !d.Partial {
				c.Add(here, law.NewFault(law.OutOfOrder, "seul le dernier avenant peut n’être pas encore conclu", "only the last amendment may be still to be concluded"))
			}
			w.checkChanges(c, a, here)
		}
		for i, err := range of {
			c.AddAt(law.Pointer("evaluations", i), err)
		}
	}
	d.checkTransmissions(c)
}

// checkChanges applies an amendment and reports what makes no sense, of a change
// or of the text that comes of it.
func (w *working) checkChanges(c *form.Checker, a *Amendment, here string) {
	err := w.amend(a)
	c.AddAt(here, err)
	for _, id := range w.stillTwice() {
		if err == nil {
			c.Find(func() law.Fault {
				return law.NewFault(law.UsedTwice, "dans le texte modifié, l’identifiant « %s » sert deux fois", "in the text as amended, id `%s` is used twice", id).At(here + "/changes")
			})
		}
	}
}
