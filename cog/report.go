package cog

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

// An Outcome is how a rule stands for a draft. The zero Outcome is
// NotApplicable.
type Outcome uint8

// The outcomes.
const (
	NotApplicable Outcome = iota // the rule does not reach this convention on that day
	Satisfied
	Breached
	Undecided // what would decide it is not known
)

// String returns "not applicable", "satisfied", "breached" or "undecided".
func (o Outcome) String() string { return o.In(law.English) }

// In names the outcome.
func (o Outcome) In(l law.Language) string {
	switch o {
	case Satisfied:
		return law.Text{FR: "respectée", EN: "satisfied"}.In(l)
	case Breached:
		return law.Text{FR: "enfreinte", EN: "breached"}.In(l)
	case Undecided:
		return law.Text{FR: "indécise", EN: "undecided"}.In(l)
	}
	return law.Text{FR: "sans objet", EN: "not applicable"}.In(l)
}

// A Verdict sums a report up. The zero Verdict is VerdictUndetermined.
type Verdict uint8

// The verdicts.
const (
	VerdictUndetermined Verdict = iota // no breach, but some rule is undecided
	VerdictLawful                      // every rule that applies is satisfied
	VerdictUnlawful                    // some rule is breached
)

// String returns the verdict as the wire format has it: "lawful", "unlawful" or
// "undetermined".
func (v Verdict) String() string { return v.In(law.English) }

// In names the verdict.
func (v Verdict) In(l law.Language) string {
	switch v {
	case VerdictLawful:
		return law.Text{FR: "licite", EN: "lawful"}.In(l)
	case VerdictUnlawful:
		return law.Text{FR: "illicite", EN: "unlawful"}.In(l)
	}
	return law.Text{FR: "indéterminé", EN: "undetermined"}.In(l)
}

// A Report is everything the law of one day says of one convention. It is
// immutable. The zero Report is about nothing: no rule applies.
type Report struct {
	on        law.Day
	concluded bool
	scope     branch.Scope
	era       *era
	fallback  *era // whose rules an amendment meets where its own day has none; nil: none
	earliest  *era // of the first day an amendment can be of, where an archive does not tell; nil: it is known
	amendment bool
	outcomes  [law.NumRules]Outcome
	breaches  []law.Breach
}

// On returns the day whose law was applied.
func (r Report) On() law.Day { return r.on }

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
	if r.era == nil {
		return VerdictUndetermined
	}
	return verdict
}

// Outcome tells how a rule stands. A duty is never breached by a convention:
// its outcome is NotApplicable; see [Report.Duties].
func (r Report) Outcome(rule law.Rule) Outcome {
	if int(rule) >= law.NumRules {
		return NotApplicable
	}
	return r.outcomes[rule]
}

// concerns reports whether the rule is one for the report to tell of: every rule
// about a convention and, for an amendment, those about amendments too.
func (r Report) concerns(rule law.Rule) bool {
	return rule <= law.MinimumTerm || r.amendment && rule >= law.AmendmentBasis && rule < law.AdversarialEvaluation
}

// version returns the version of a rule that binds on the day of the report.
func (r Report) version(rule law.Rule) *version {
	if v := r.era.versions[rule]; v != nil || r.fallback == nil {
		return v
	}
	return r.fallback.versions[rule]
}

// Rules yields every rule that is not a duty and how it stands, in the order of
// the catalogue.
func (r Report) Rules() iter.Seq2[law.Rule, Outcome] {
	return func(yield func(law.Rule, Outcome) bool) {
		for rule := law.LegalBasis; int(rule) < law.NumRules; rule++ {
			if r.concerns(rule) && !yield(rule, r.outcomes[rule]) {
				return
			}
		}
	}
}

// With yields the rules that stand so, in the order of the catalogue.
func (r Report) With(o Outcome) iter.Seq[law.Rule] {
	return func(yield func(law.Rule) bool) {
		for rule, outcome := range r.Rules() {
			if outcome == o && !yield(rule) {
				return
			}
		}
	}
}

// Breaches yields every breach; a rule breached in several places has several.
func (r Report) Breaches() iter.Seq[law.Breach] {
	return law.Breaches(r.breaches)
}

// Err returns the breaches as one error, *law.Unlawful, nil where there are none.
func (r Report) Err() error { return law.NewUnlawful(r.breaches...) }

// Why says in a sentence why a rule stands as it does.
func (r Report) Why(rule law.Rule) law.Text {
	e := entryOf(rule)
	if e == nil || r.era == nil {
		return law.Text{}
	}
	v := r.version(rule)
	switch r.Outcome(rule) {
	case Satisfied:
		return v.demands
	case Breached:
		t := law.Text{}
		for b := range r.Breaches() {
			if b.Rule == rule {
				t = law.Textf("%s%s\n", "%s%s\n", t, b)
			}
		}
		return law.Text{FR: t.FR[:len(t.FR)-1], EN: t.EN[:len(t.EN)-1]}
	case Undecided:
		if v == nil {
			return law.Text{FR: "ni matière ni jour pour en juger", EN: "no scope or no day to judge by"}
		}
		return law.Textf("le document ne permet pas de dire si : %s", "the document does not allow to tell whether: %s", v.demands)
	}
	return r.whyNot(e, v)
}

func (r Report) whyNot(e *entry, v *version) law.Text {
	switch {
	case e.rule.IsDuty() && v != nil:
		return v.demands
	case e.rule == law.AdversarialEvaluation:
		return law.Text{FR: "porte sur les évaluations", EN: "is about evaluations"}
	case !e.rule.IsDuty() && !r.concerns(e.rule):
		return law.Text{FR: "porte sur les avenants", EN: "is about amendments"}
	case r.amendment && v != nil && r.outcomes[law.AmendmentBasis] == Satisfied:
		return law.Text{FR: "l’avenant n’y touche pas", EN: "the amendment does not touch it"}
	case !r.amendment && r.outcomes[law.LegalBasis] != Satisfied, r.amendment && r.outcomes[law.AmendmentBasis] != Satisfied:
		return law.Text{FR: "aucune loi ne régit la convention ce jour-là", EN: "no law governs the convention on that day"}
	case v != nil:
		return law.Textf("suppose d’abord %s", "presupposes %s", law.Text{FR: names(e.needs), EN: names(e.needs)})
	}
	var days []law.Value
	for _, v := range e.versions {
		if v.binds.has(r.scope) {
			days = append(days, v.period)
		}
	}
	if days == nil {
		return law.Textf("ne lie pas : %s", "does not bind: %s", r.scope)
	}
	return law.Text{
		FR: "n’est en vigueur que " + law.Join(law.French, days),
		EN: "in force only " + law.Join(law.English, days),
	}
}

func names(rules []law.Rule) string {
	s := ""
	for i, r := range rules {
		if i > 0 {
			s += ", "
		}
		s += r.String()
	}
	return s
}

// A Duty is something that conclusion starts. Neglecting it does not touch the
// convention.
type Duty struct {
	Rule      law.Rule
	Citations []law.Citation
	Demands   law.Text
}

// Duties yields the duties that conclusion started under the law of its day; none
// for a draft not yet concluded. An amendment is transmitted to Parliament too; it
// is not for the supervisory council.
func (r Report) Duties() iter.Seq[Duty] {
	return func(yield func(Duty) bool) {
		if !r.concluded || r.era == nil {
			return
		}
		for rule := law.InformSupervisoryCouncil; rule.IsDuty(); rule++ {
			if r.amendment && rule != law.TransmitToParliament {
				continue
			}
			if v := r.version(rule); v != nil && !yield(Duty{rule, slices.Clone(v.cites), v.demands}) {
				return
			}
		}
	}
}

// Law yields the articles, in the wording in force on the day, by which the
// convention was judged.
func (r Report) Law() iter.Seq[law.Version] {
	return func(yield func(law.Version) bool) {
		if r.era == nil || !r.on.IsValid() {
			return
		}
		cited := map[law.Article]bool{}
		for rule := range law.NumRules {
			rule := law.Rule(rule)
			if v := r.version(rule); v != nil && (r.concerns(rule) || rule.IsDuty()) {
				for _, c := range v.cites {
					cited[c.Article] = true
				}
			}
		}
		for a := range law.Articles() {
			if !cited[a] {
				continue
			}
			if s := a.On(r.on); s.Version.Article != 0 && !yield(s.Version) {
				return
			}
		}
	}
}
