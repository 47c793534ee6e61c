package cog

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A Report is everything the law of one day says of one convention. It is
// immutable. The zero Report is about nothing: no rule applies.
type Report struct {
	on           law.Day
	concluded    bool
	amendment    bool
	reached      bool // the law reaches the convention: it founds one on that scope
	scope        branch.Scope
	held         *held     // the law applied
	outcomes     []Outcome // of the entries of the regime, by their place; may be shared, and is then not written
	breaches     []law.Breach
	gaps         []gap
	observations []law.Observation
}

// On returns the day whose law was applied, zero where none is known.
func (r Report) On() law.Day { return r.on }

// ReadUntil returns the day up to which the texts were read, where the law applied is that
// of a later day: the report then tells the law as it was read, and what was made since may
// have changed it. It is zero for a day up to that one.
func (r Report) ReadUntil() law.Day {
	if r.held == nil {
		return law.Day{}
	}
	if day := r.regime().Regime.Regime.ReadUntil(); r.on.After(day) {
		return day
	}
	return law.Day{}
}

// Verdict sums the report up.
func (r Report) Verdict() Verdict {
	verdict := VerdictLawful
	for _, o := range r.outcomes {
		if o == Breached {
			return VerdictUnlawful
		}
		if o == Undecided {
			verdict = VerdictUndetermined
		}
	}
	if r.held == nil {
		return VerdictUndetermined
	}
	return verdict
}

// Outcome tells how a rule stands. A duty is never breached by a convention:
// its outcome is NotApplicable; see [Report.Duties].
func (r Report) Outcome(rule law.Rule) Outcome {
	return r.outcome(r.regime().placeOf(rule))
}

// era returns the era whose law was applied.
func (r *Report) era() *era { return r.held.era() }

// regime returns the regime that the report names the rules of.
func (r *Report) regime() *regime {
	if r.held == nil {
		return regimeOf(nil)
	}
	return r.era().regime
}

func (r *Report) outcome(place int) Outcome {
	if place < 0 || place >= len(r.outcomes) {
		return NotApplicable
	}
	return r.outcomes[place]
}

func (r *Report) set(place int, o Outcome) {
	if r.outcomes == nil {
		r.outcomes = make([]Outcome, len(r.regime().Entries))
	}
	r.outcomes[place] = o
}

// concerns reports whether the report tells how an entry stands: every rule about a
// convention is told of and, for an amendment, those about amendments too.
func (r *Report) concerns(e *statute.Entry) bool {
	return e.Kind == statute.Rule && (e.About == statute.Convention || e.About == statute.Amendment && r.amendment)
}

// version returns the version of the entry at a place that binds on the day of the
// report, nil if none does.
func (r *Report) version(place int) *statute.Version {
	switch {
	case place < 0 || r.held == nil:
		return nil
	case r.amendment:
		return r.era().amending[place]
	}
	return r.era().binding[place]
}

// Rules yields every rule of the regime and how it stands, in the order of the slugs.
func (r Report) Rules() iter.Seq2[law.Rule, Outcome] {
	return func(yield func(law.Rule, Outcome) bool) {
		for place, e := range r.entries() {
			if r.concerns(e) && !yield(e.Rule, r.outcome(place)) {
				return
			}
		}
	}
}

// entries yields the entries of the regime by their places, in the order of the slugs.
func (r *Report) entries() iter.Seq2[int, *statute.Entry] {
	return func(yield func(int, *statute.Entry) bool) {
		by := r.regime()
		for _, place := range by.place {
			if place >= 0 && !yield(place, &by.Entries[place]) {
				return
			}
		}
	}
}

// With yields the rules that stand so, in the order of the slugs.
func (r Report) With(o Outcome) iter.Seq[law.Rule] {
	return func(yield func(law.Rule) bool) {
		for rule, outcome := range r.Rules() {
			if outcome == o && !yield(rule) {
				return
			}
		}
	}
}

// Breaches yields every breach, in the order of the statute; a rule has as many as things
// are missing.
func (r Report) Breaches() iter.Seq[law.Breach] {
	return law.Breaches(r.breaches)
}

// Observations yields what a lawyer would point out and that makes nothing unlawful.
func (r Report) Observations() iter.Seq[law.Observation] { return law.Observations(r.observations) }

// Lawful reports whether every rule that applies is satisfied.
func (r Report) Lawful() bool { return r.Verdict() == VerdictLawful }

// Err returns the breaches as one error, *law.Unlawful, nil where there are none. It is nil of
// an undetermined report too: no breach is known, which is not lawfulness; see [Report.Lawful].
func (r Report) Err() error { return law.NewUnlawful(r.breaches...) }

// A Duty is something that conclusion starts. Neglecting it does not touch the
// convention.
type Duty struct {
	Rule      law.Rule       `json:"rule"`      // its slug
	Citations []law.Citation `json:"citations"` // the articles that set it
	Demands   law.Text       `json:"message"`   // what is to be done, in our words

	version *statute.Version
}

// Duties yields the duties that conclusion started under the law of its day; none
// for a draft not yet concluded. An amendment starts those that reach amendments.
func (r Report) Duties() iter.Seq[Duty] {
	return func(yield func(Duty) bool) {
		for v, e := range r.asked(statute.Duty) {
			if !r.concluded || r.amendment && !v.Call.Amendments {
				continue
			}
			if !yield(Duty{e.Rule, slices.Clone(v.Cites), v.Asks, v}) {
				return
			}
		}
	}
}

// An OpenNorm is something that the law demands and no document can show: it is never
// decided, and never touches the verdict.
type OpenNorm struct {
	Rule      law.Rule       `json:"rule"`      // its slug
	Citations []law.Citation `json:"citations"` // the articles that state it
	Demands   law.Text       `json:"demand"`    // what is demanded, in our words
}

// Open yields the open norms that bind the convention; none for an amendment.
func (r Report) Open() iter.Seq[OpenNorm] {
	return func(yield func(OpenNorm) bool) {
		for v, e := range r.asked(statute.OpenNorm) {
			if r.amendment || !yield(OpenNorm{e.Rule, slices.Clone(v.Cites), v.Asks}) {
				return
			}
		}
	}
}

// asked yields the versions that bind the act of the entries of a kind; none where the law
// does not reach the convention.
func (r *Report) asked(kind statute.Kind) iter.Seq2[*statute.Version, *statute.Entry] {
	return func(yield func(*statute.Version, *statute.Entry) bool) {
		for place, e := range r.entries() {
			if v := r.version(place); r.reached && e.Kind == kind && v != nil && !yield(v, e) {
				return
			}
		}
	}
}

// Law yields the articles, in the wording in force on the day, cited by what binds such an
// act that day.
func (r Report) Law() iter.Seq[law.Version] {
	return func(yield func(law.Version) bool) {
		if r.held == nil {
			return
		}
		articles := r.era().cited
		if r.amendment {
			articles = r.era().citedOfAmendment
		}
		for _, a := range articles {
			if s := a.On(r.on); s.Version.Article != 0 && !yield(s.Version) {
				return
			}
		}
	}
}
