package cogtest

import (
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// Without returns a draft or a life changed as little as it takes for a rule to be breached, and
// no other that was not: something the rule needs is taken away, something it forbids is put
// in, the term is a day too short, another body concludes. Where the slug is that of an
// observation, that observation is made, and nothing else. Of two changes that break the rule it
// is the one of which nothing is observed beside it, if there is one. What the change is follows
// from what the law asks on the day of conclusion, or of the last amendment.
//
// It panics, and says why, where no change does that:
//
//   - the rule does not bind the scope on the day, or is about an amendment or an evaluation and
//     there is none;
//   - a duty or an open norm is not breached by any document;
//   - covered-scope, where every scope of the scheme is admitted on the day and this one has
//     been from the beginning; in a life also where its amendments could not be signed as they
//     are on another scope;
//   - late-signature, where the article does not name the body yet on the first of January of
//     the year of conclusion;
//   - delegated-funds-term, but of an amendment from 2018 on;
//   - retroactive-term, in a life: with the term over, its amendments come too late as well;
//   - the convention is partial or not concluded.
//
// [Breakable] yields the rules for which it does not panic.
func Without[F Form](f F, rule law.Rule) F {
	d, err := without(open(f), rule)
	if err != nil {
		panic(fmt.Sprintf("cogtest: without %s: %v", slug(rule), err))
	}
	return shut[F](d)
}

// Breakable yields the rules that [Without] can break in a draft or a life, in the order of the
// slugs; no observation is among them.
func Breakable[F Form](f F) iter.Seq[law.Rule] {
	return func(yield func(law.Rule) bool) {
		d := open(f)
		for rule := range law.Rules() {
			if e := entry(&d, rule); e != nil && e.Kind == statute.Rule {
				if _, err := without(d, rule); err == nil && !yield(rule) {
					return
				}
			}
		}
	}
}

// entry returns what the law of a document's regime says under a slug, nil if nothing.
func entry(d *cog.Document, rule law.Rule) *statute.Entry {
	r := regimeOf(d.Scope)
	return r.Entry(rule)
}

func without(d cog.Document, rule law.Rule) (cog.Document, error) {
	changes, err := changesAgainst(&d, rule)
	if err != nil {
		return d, err
	}
	before, kind := said(&d), entry(&d, rule).Kind
	louder, err := d, errors.New("no change breaks it alone") // by a change that is observed too
	for _, change := range changes {
		c := d.Clone()
		if change(&c); c.Check() != nil {
			continue
		}
		after := said(&c)
		if !after.adds(before, rule, kind) {
			continue
		}
		if kind == statute.Observation || slices.Equal(after.observed, before.observed) {
			return c, nil
		}
		if err != nil {
			louder, err = c, nil
		}
	}
	return louder, err
}

// A change is one way to break a rule, that may do so or not.
type change = func(*cog.Document)

// changesAgainst returns the changes that may do it, the smallest first.
func changesAgainst(d *cog.Document, rule law.Rule) ([]change, error) {
	e := entry(d, rule)
	switch {
	case e == nil:
		return nil, errors.New("the scheme has no such rule")
	case e.Kind == statute.Duty || e.Kind == statute.OpenNorm:
		return nil, fmt.Errorf("no document breaches it: %s", e.Kind.In(law.English))
	case !d.Concluded.IsValid() || d.Partial:
		return nil, errors.New("the convention is partial or not concluded")
	case e.About == statute.Evaluation:
		return againstEvaluation(d)
	case e.About == statute.Amendment:
		return againstAmendment(d, e)
	}
	return againstConvention(d, e)
}

// What is said of a life: the rules breached, the observations made.
type saying struct{ breached, observed []law.Rule }

func said(d *cog.Document) (s saying) {
	life := d.Assess(law.Day{})
	for b := range life.Breaches() {
		s.breached = insert(s.breached, b.Rule)
	}
	for o := range life.Observations() {
		s.observed = insert(s.observed, o.Rule)
	}
	return s
}

// insert keeps a list in order, each rule once.
func insert(list []law.Rule, rule law.Rule) []law.Rule {
	if i, found := slices.BinarySearch(list, rule); !found {
		list = slices.Insert(list, i, rule)
	}
	return list
}

// adds reports whether the rule has come in since before, and nothing else against it.
func (s saying) adds(before saying, rule law.Rule, kind statute.Kind) bool {
	if kind == statute.Observation {
		return slices.Equal(s.breached, before.breached) && !slices.Equal(s.observed, before.observed) &&
			slices.Equal(s.observed, insert(slices.Clone(before.observed), rule))
	}
	return !slices.Equal(s.breached, before.breached) && slices.Equal(s.breached, insert(slices.Clone(before.breached), rule))
}
