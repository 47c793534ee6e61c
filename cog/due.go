package cog

import (
	"encoding/json"
	"iter"
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/wire"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A Due is one thing that a duty has to be done: one transmission to one
// recipient, one year's amendment.
type Due struct {
	Duty                       // what calls for it
	Amendment int              // the amendment that started it; 0 for the convention
	Since     law.Day          // when it started
	To        branch.Recipient // of a transmission
	Year      int              // of an annual amendment
	Done      law.Day          // zero: not on record as done
	Lapsed    law.Day          // the first day on which, not done, it was owed no more; zero: it has not lapsed
}

// Outstanding reports whether the due is neither done nor lapsed.
func (u Due) Outstanding() bool { return u.Done.IsZero() && u.Lapsed.IsZero() }

// In says the due and, where it is done or has lapsed, when.
func (u Due) In(l law.Language) string {
	var t law.Text
	switch {
	case u.Year > 0:
		t = law.Textf("avenant annuel maladie pour %d", "annual sickness amendment for %d", u.Year)
	case u.To == branch.SupervisoryCouncil:
		t = law.Textf("convention à communiquer : %s", "convention to communicate: %s", u.To)
	case u.Amendment > 0:
		t = law.Textf("avenant n° %d à transmettre : %s", "amendment no. %d to transmit: %s", u.Amendment, u.To)
	default:
		t = law.Textf("convention à transmettre : %s", "convention to transmit: %s", u.To)
	}
	switch {
	case u.Done.IsValid():
		t = law.Textf("%s — fait le %s", "%s — done on %s", t, u.Done)
	case u.Lapsed.IsValid():
		t = law.Textf("%s — caduc depuis le %s", "%s — lapsed since %s", t, u.Lapsed)
	}
	return t.In(l)
}

// MarshalJSON writes the due as the timeline of a document has it, and when it was done.
func (u Due) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Rule      law.Rule         `json:"rule"`
		Act       int              `json:"act"` // 0: the convention
		To        branch.Recipient `json:"to,omitempty"`
		Year      int              `json:"year,omitempty"`
		Since     law.Day          `json:"since"`
		Citations []law.Citation   `json:"citations"`
		Done      *law.Day         `json:"done,omitempty"`
		Lapsed    *law.Day         `json:"lapsed,omitempty"`
	}{u.Rule, u.Amendment, u.To, u.Year, u.Since, u.Citations, wire.Said(u.Done), wire.Said(u.Lapsed)})
}

// Dues yields what the duties call for, as they stand at the end of a day: what
// each act concluded by then started, done or not as far as the document records.
// The duties are those of the law of the day the act was concluded. What no text sets a
// time for is owed until it is done; a duty lapses where there is nobody left to do it
// for, or where others have come to do it. In a partial document what is not on record
// may have been done.
func (d *Document) Dues(day law.Day) iter.Seq[Due] { return d.dues(regimeOf(d.Scope), day) }

func (d *Document) dues(by *regime, day law.Day) iter.Seq[Due] {
	return func(yield func(Due) bool) {
		if !d.Concluded.IsValid() || day.Before(d.Concluded) { // there is nothing yet that anything could be owed for
			return
		}
		r := d.onRecord(day)
		life := d.assess(by, day)
		owed := func(duty Duty, amendment int, on law.Day) bool {
			if on.After(day) {
				return true
			}
			if duty.version.Call.Yearly.IsZero() {
				return r.transmissionDues(by, duty, amendment, on, yield)
			}
			return r.yearlyDues(duty, yield)
		}
		for duty := range life.Convention.Duties() {
			if !owed(duty, 0, d.Concluded) {
				return
			}
		}
		for i, r := range life.Amendments {
			for duty := range r.Duties() {
				if !owed(duty, i+1, d.Amendments[i].Concluded) {
					return
				}
			}
		}
	}
}

// Outstanding yields what is due and neither recorded as done nor lapsed by the end of a
// day.
func (d *Document) Outstanding(day law.Day) iter.Seq[Due] {
	return func(yield func(Due) bool) {
		for u := range d.Dues(day) {
			if u.Outstanding() && !yield(u) {
				return
			}
		}
	}
}

// transmissionDues yields one due a recipient. Where the law that set the duty ends it may
// lapse, or go on to those whom the next version names: what was sent to these before does
// not count.
func (r *onRecord) transmissionDues(by *regime, duty Duty, amendment int, since law.Day, yield func(Due) bool) bool {
	v := duty.version
	end := v.Period.To
	if v.Call.AtEnd == statute.Stays || end.IsZero() || r.day.Before(end) {
		end = law.Day{}
	}
	for _, to := range v.Call.To {
		u := Due{Duty: duty, Amendment: amendment, Since: since, To: to, Done: r.firstSent(sending{amendment, to}, law.Period{From: since, To: end})}
		if u.Done.IsZero() && end.IsValid() {
			if v.Call.AtEnd == statute.GoesOn {
				return r.transmissionDues(by, by.succeeding(duty, r.Scope), amendment, end, yield)
			}
			u.Lapsed = end
		}
		if !yield(u) {
			return false
		}
	}
	return true
}

// succeeding returns the duty as the version has it that follows.
func (r *regime) succeeding(duty Duty, scope branch.Scope) Duty {
	v := r.eraOf(scope, duty.version.Period.To).era().binding[r.placeOf(duty.Rule)]
	return Duty{duty.Rule, slices.Clone(v.Cites), v.Asks, v}
}

// yearlyDues yields one due a financing act published after the conclusion, while the
// paragraph is in force and the term, as it stood, not over. The act's year is due from
// that day, within some days; afterwards others do it.
func (r *onRecord) yearlyDues(duty Duty, yield func(Due) bool) bool {
	for _, act := range statute.FinancingActs() {
		on := act.Published
		if on.After(r.day) || !on.After(r.Concluded) || !duty.version.Period.Contains(on) || r.over(on) {
			continue
		}
		last := on.AddDays(duty.version.Call.Within)
		u := Due{Duty: duty, Since: on, Year: act.Year}
		for _, a := range r.forecasts[act.Year] {
			if on := r.Amendments[a].Concluded; on.IsValid() && !on.Before(u.Since) && !on.After(last) && !on.After(r.day) {
				u.Done = on
				break
			}
		}
		if u.Done.IsZero() && r.day.After(last) {
			u.Lapsed = last.AddDays(1)
		}
		if !yield(u) {
			return false
		}
	}
	return true
}
