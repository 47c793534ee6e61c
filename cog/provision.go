package cog

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

// A Provision is what one rule asked of certain conventions over certain days:
// one version of the rule, as data.
type Provision struct {
	Rule      law.Rule
	Binds     []branch.Scope
	Period    law.Period
	Citations []law.Citation
	Demands   law.Text // what is asked, in our words
}

// Provisions yields every version of a rule or duty: those of the general
// scheme in the order of time, then those of the self-employed scheme.
func Provisions(rule law.Rule) iter.Seq[Provision] {
	return func(yield func(Provision) bool) {
		e := entryOf(rule)
		if e == nil {
			return
		}
		for i := range e.versions {
			if !yield(provision(e.rule, &e.versions[i])) {
				return
			}
		}
	}
}

// InForce yields what the law asks on a day, duties included, in the order of
// the articles. On a day when no law governs it yields nothing, and [law.Regime.On]
// tells why.
func InForce(day law.Day) iter.Seq[Provision] {
	return func(yield func(Provision) bool) {
		for rule := range Rules() {
			for p := range Provisions(rule) {
				if p.Period.Contains(day) && !yield(p) {
					return
				}
			}
		}
	}
}

func provision(rule law.Rule, v *version) Provision {
	return Provision{rule, v.binds.list(), v.period, slices.Clone(v.cites), v.demands}
}

// Rules yields every rule and duty: those about a convention in the order of the
// articles, then those about its amendments and evaluations.
func Rules() iter.Seq[law.Rule] {
	return func(yield func(law.Rule) bool) {
		for _, list := range [][]entry{catalogue, lifeRules} {
			for i := range list {
				if !yield(list[i].rule) {
					return
				}
			}
		}
	}
}

// Reading returns the choice made where the text of a rule leaves a question
// open, empty where it is plain.
func Reading(rule law.Rule) law.Text {
	if e := entryOf(rule); e != nil {
		return e.reading
	}
	return law.Text{}
}

// An Example is a change to a model convention, written as a JSON merge patch
// (RFC 7386), that a rule accepts or refuses.
type Example struct{ Model, Patch string }

// An ExamplePair is one example of each kind.
type ExamplePair struct{ Accepted, Refused Example }

// Examples returns what a rule accepts and refuses; a duty has none.
func Examples(rule law.Rule) (ExamplePair, bool) {
	e := entryOf(rule)
	if e == nil || e.accepted.Model == "" {
		return ExamplePair{}, false
	}
	return ExamplePair{Example(e.accepted), Example(e.refused)}, true
}
