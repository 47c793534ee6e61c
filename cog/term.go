package cog

import (
	"time"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A Term is the period a convention is concluded for (période), from its first
// day to its last, both included. The zero Term is none.
type Term struct {
	Start law.Day // the first day of it
	End   law.Day // the last day of it, not the day after
}

// Years returns the term from 1 January of first to 31 December of last.
func Years(first, last int) Term {
	return Term{law.Date(first, time.January, 1), law.Date(last, time.December, 31)}
}

// NewTerm returns the term from start to end. Its error is *law.Malformed for a
// day that does not exist or an end before the start, or *law.Unlawful, matching
// law.MinimumTerm, for less than the three years that even the oldest version of
// L. 227-1, III asks. Whether three are enough depends on the day of conclusion:
// [New] and [Draft.Judge] tell.
func NewTerm(start, end law.Day) (Term, error) {
	t := Term{start, end}
	if err := t.check(); err != nil {
		return Term{}, err
	}
	if e, v := leastTerm(regimeOf(nil)); !t.within(v.Demand.Term) {
		return Term{}, law.NewUnlawful(law.NewBreach(e.Rule, e.Says, "",
			[]law.Value{t}, []law.Value{law.Years(v.Demand.Term.AtLeast)}, v.Cites...))
	}
	return t, nil
}

// leastTerm returns the shortest term that the law has ever asked, and the entry.
func leastTerm(r *regime) (entry *statute.Entry, least *statute.Version) {
	for i := range r.Entries {
		for j := range r.Entries[i].Versions {
			v := &r.Entries[i].Versions[j]
			if n := v.Demand.Term.AtLeast; n > 0 && (least == nil || n < least.Demand.Term.AtLeast) {
				entry, least = &r.Entries[i], v
			}
		}
	}
	return entry, least
}

var termPlace = law.Citation{Article: law.L227_1, Place: law.Place{Division: "III"}}

// check reports the faults of form of the two days: *law.Malformed.
func (t Term) check() error {
	var c form.Checker
	if !t.Start.IsValid() {
		c.Add("/start", form.NoSuchDay)
	}
	if !t.End.IsValid() {
		c.Add("/end", form.NoSuchDay)
	}
	if t.Start.IsValid() && t.End.IsValid() && t.End.Before(t.Start) {
		c.Add("/end", law.NewFault(law.OutOfOrder, "la fin (%s) précède le début (%s)", "the end (%s) is before the start (%s)", t.End, t.Start))
	}
	return c.ErrCiting(termPlace)
}

// IsZero reports whether t is no term at all.
func (t Term) IsZero() bool { return t == Term{} }

// Covers reports whether the term lasts at least n years, counted from date to
// date: its last day is on or after the day before the n-th anniversary of its
// first. 1 January 2009 to 31 December 2012 is four years.
func (t Term) Covers(n int) bool {
	if !t.Start.IsValid() || !t.End.IsValid() {
		return false
	}
	if anniversary := t.Start.AddYears(n); anniversary.IsValid() {
		return !t.End.Before(anniversary.AddDays(-1))
	}
	// The anniversary lies before the calendar, or after it: of those only 1 January 10000
	// follows on a day.
	return n < 0 || t.Start.AddYears(n-1) == law.Date(9999, time.January, 1) && t.End == law.Date(9999, time.December, 31)
}

// Contains reports whether day d lies in the term.
func (t Term) Contains(d law.Day) bool {
	return !t.IsZero() && !d.Before(t.Start) && !d.After(t.End)
}

// String returns the term as "2023-01-01/2027-12-31", the interval of ISO 8601.
func (t Term) String() string {
	if t.IsZero() {
		return ""
	}
	return t.Start.String() + "/" + t.End.String()
}

// In returns the term in words.
func (t Term) In(l law.Language) string {
	if t.IsZero() {
		return ""
	}
	return law.Textf("du %s au %s", "%s to %s", t.Start, t.End).In(l)
}
