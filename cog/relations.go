package cog

import (
	"github.com/coglaw/coglaw/internal/fold"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// An act is one amendment before the law: what it amends, what comes of it, and what
// comes of it shows, with the amendment's own signatures.
type act struct {
	*Amendment
	*working
	before        *Draft
	of            *Report // on the convention
	signed        Draft   // the text as amended, signed and concluded as the amendment was
	seen, unknown statute.Facts
	written       statute.Facts
	called        bool // a duty of the law of the day calls for such an amendment
}

func newAct(a *Amendment, w *working, r *Report, before *Draft, of *Report) *act {
	n := &act{Amendment: a, working: w, before: before, of: of, signed: w.Draft}
	n.signed.Concluded, n.signed.State, n.signed.Body.Signatories = a.Concluded, a.State, a.Body.Signatories
	n.seen = w.shows(&n.signed)
	if n.unknown = n.signed.unknown(n.seen); w.Partial { // what is known of the text is not of who signs this act
		n.unknown = n.unknown.Or(statute.Under("/state")).Or(statute.Under("/body/signatories")).Without(w.gone)
	}
	n.signed.Known = nil
	for i := range w.writes {
		n.written = n.written.Or(w.writes[i])
	}
	if !w.knows(BudgetsSection) { // that one is taken away does not show that it is not there
		n.seen = n.seen.Without(statute.NoBudgets().And(n.written))
	}
	for _, v := range r.era().amending {
		if v != nil && !v.Call.Yearly.IsZero() && w.only(&v.Call.Yearly) {
			n.called = true
		}
	}
	return n
}

// bound reports whether some version of the entry at a place bound the convention on the
// day it was concluded. What the law began to demand in between is not brought in by an
// amendment.
func (a *act) bound(place int) bool {
	return a.of.reached && a.of.era().binding[place] != nil
}

// holdsTerm tells how the amendment stands by the shortest term demanded. A term may be
// extended freely if it was long enough by the law of the convention's day; one that is
// shortened or moved meets the minimum of the amendment's day.
func (a *act) holdsTerm(place int, least int) Outcome {
	was := least
	if v := a.of.version(place); v != nil {
		was = v.Demand.Term.AtLeast
	}
	old, now := a.before.Term, a.working.Term
	enough := old.Covers(was)
	switch {
	case !a.knewBefore(TermSection), old.IsZero() && !a.knows(TermSection):
		switch {
		case now.Covers(least):
			return Satisfied
		case now.Covers(was):
			return Undecided
		}
		return Breached
	case now == old && enough, enough && !now.Start.After(old.Start) && now.End.After(old.End), now != old && now.Covers(least):
		return Satisfied
	}
	return Breached
}

// namesBody compares a name with that of the body of the text, as titles are compared.
func (w *working) namesBody(name string) bool {
	if name == w.Body.Name {
		return true
	}
	if w.bodyName == "" {
		w.bodyName = fold.Title(w.Body.Name)
	}
	return fold.Title(name) == w.bodyName
}

// sameBody compares the bodies.
func (a *act) sameBody() (Outcome, []lapse) {
	want, have := &a.before.Body, &a.Body
	switch {
	case have.Code != 0 && have.Code == want.Code && a.namesBody(have.Name):
		return Satisfied, nil
	case a.Partial && (have.Code == 0 || want.Code == 0 && !a.knows(BodySection)):
		return Undecided, nil
	}
	l := lapse{required: []law.Value{want.value()}}
	if want.Code == 0 {
		l.required[0] = law.Text{FR: "un organisme qui n’est pas nommé", EN: "a body that is not named"}
	}
	if have.Code != 0 {
		l.seen = []law.Value{have.value()}
	}
	return Breached, []lapse{l}
}

// departs tells whether a relation that is observed does not hold for the amendment, and
// the place in it, where that is not the entry's own. Where an archive does not tell all,
// it is observed only if what is there proves it.
func (a *act) departs(v *statute.Version) *lapse {
	switch v.Demand.Relation {
	case statute.WhileItRuns:
		return a.outOfTime()
	case statute.ProvidedReason:
		return a.otherReason()
	case statute.SharesDays:
		if !a.knowsNow(ConsistentWithSection) || !a.knowsNow(TermSection) {
			return nil
		}
	}
	return a.signed.departs(v)
}

// knewBefore reports whether the section is known as it stood before the amendment. In an
// archive an earlier amendment may have changed it unseen: unless the section is known in
// full, there is none, or the one just before wrote it.
func (a *act) knewBefore(s Section) bool {
	facts := s.facts()
	return a.knows(s) || a.Number == 1 || facts.Meets(&a.writtenBefore)
}

// knowsNow reports whether the section is known as the amendment leaves it: it stood so
// before, or the amendment has written it.
func (a *act) knowsNow(s Section) bool {
	facts := s.facts()
	return a.knewBefore(s) || facts.Meets(&a.written)
}

// outOfTime compares the day of the amendment with the conclusion and the term.
func (a *act) outOfTime() *lapse {
	on, b := a.Concluded, a.before
	early := b.Concluded.IsValid() && on.Before(b.Concluded)
	late := b.Term.End.IsValid() && on.After(b.Term.End) && a.knewBefore(TermSection)
	if b.Concluded.IsZero() && !b.Partial { // a draft, which does not run yet
		late = false
	}
	if !on.IsValid() || !early && !late {
		return nil
	}
	return observed(on, running{b.Concluded, b.Term})
}

// running names the days a convention may be amended on.
type running struct {
	concluded law.Day
	term      Term
}

func (r running) In(l law.Language) string {
	switch {
	case r.term.IsZero():
		return law.Textf("conclue le %s", "concluded on %s", r.concluded).In(l)
	case r.concluded.IsZero():
		return law.Textf("elle court jusqu’au %s", "it runs until %s", r.term.End).In(l)
	}
	return law.Textf("conclue le %s, elle court jusqu’au %s", "concluded on %s, it runs until %s", r.concluded, r.term.End).In(l)
}

// otherReason compares the reason with the triggers of the clause that stands before the
// amendment, or that it writes. An amendment that a duty of the law itself calls for needs
// none, nor does one under a clause that has settled a procedure only.
func (a *act) otherReason() *lapse {
	before, now := a.before.AmendmentConditions, a.AmendmentConditions
	switch {
	case a.called || before.ProcedureOnly() || now.ProcedureOnly():
		return nil
	case !a.knows(AmendmentConditionsSection), a.Partial && a.Reason == nil:
		return nil
	case a.Reason != nil && (a.reasonsOf(before).has(*a.Reason) || a.reasonsOf(now).has(*a.Reason)):
		return nil
	}
	l := &lapse{required: a.reasonsOf(now).provided}
	if l.required == nil {
		l.required = []law.Value{law.Text{FR: "aucun motif", EN: "no reason"}}
	}
	if a.Reason != nil {
		l.seen = []law.Value{*a.Reason}
	}
	return l
}
