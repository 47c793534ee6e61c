package cog

import (
	"slices"
	"strings"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// An entry is one rule, whole: what it is about, the readings taken where the
// text leaves a question open, what is said of a breach, an example of each
// kind, and its versions. The article's next version is one more line here.
type entry struct {
	rule     law.Rule
	pointer  string
	needs    []law.Rule // applies only where these are satisfied
	reading  law.Text   // the choice made where the text is open; zero if it is plain
	sentence law.Text   // of a breach, with {seen} and {required}
	accepted example
	refused  example
	versions []version
}

// A version is what one rule asked, of whom, from when until when.
type version struct {
	binds   scopeSet
	period  law.Period
	cites   []law.Citation
	demands law.Text
	test    test // nil for a duty
}

// An example is a small change (a JSON merge patch, RFC 7386) to one of the model
// documents of the tests, which run every example.
type example struct{ Model, Patch string }

// A test tells how a rule stands, and for a breach every lapse behind it.
type test func(facts) (Outcome, []lapse)

// A lapse is one place where a rule is breached.
type lapse struct {
	pointer        string // empty: the rule's own
	seen, required []law.Value
	worded         func(...law.Citation) law.Breach // a part that words its own breach
}

// Facts are what the tests ask of a draft. They are small enough to pass by
// value, so that judging a lawful draft allocates nothing.
type facts struct {
	*Draft
	sum objective.Summary // of all objectives
}

// A scopeSet is a set of scopes, bit i for the scope of index i.
type scopeSet uint8

func scopes(list ...branch.Scope) scopeSet {
	var s scopeSet
	for _, scope := range list {
		s |= 1 << scope.Index()
	}
	return s
}

func (s scopeSet) has(scope branch.Scope) bool { return s>>scope.Index()&1 == 1 }

func (s scopeSet) list() []branch.Scope {
	return slices.DeleteFunc(branch.Scopes(), func(scope branch.Scope) bool { return !s.has(scope) })
}

// Whom a version binds.
var (
	general  = scopes(branch.Sickness, branch.WorkAccidents, branch.OldAge, branch.Family, branch.Autonomy, branch.Collection)
	rsi      = scopes(branch.SelfEmployed)
	sickness = scopes(branch.Sickness)
	autonomy = scopes(branch.Autonomy)
	atmp     = scopes(branch.WorkAccidents)
)

// since is the period from a day on, until one from a day on until another.
func since(from string) law.Period { return law.Period{From: law.MustParseDay(from)} }
func until(from, to string) law.Period {
	return law.Period{From: law.MustParseDay(from), To: law.MustParseDay(to)}
}

// rsiDays are those on which both L. 611-7 and the decree were in force.
var rsiDays = until("2006-01-28", "2018-01-01")

// at cites a place written as citations print it: "I, 1° (second list)".
func at(a law.Article, place string) []law.Citation {
	place, second := strings.CutSuffix(place, " (second list)")
	p := law.Place{}
	p.Division, p.Item, _ = strings.Cut(place, ", ")
	if second {
		p.List = 2
	}
	return []law.Citation{{Article: a, Place: p}}
}

// catalogue is every rule and every duty, in the order of the law: what reaches a
// convention and what it contains as L. 227-1 goes, who signs it (L. 227-2). Each
// general rule is followed by its twin of the self-employed scheme.
var catalogue = slices.Concat(l227_1_I, l227_1_II, l227_1_III, l227_2)

func entryOf(r law.Rule) *entry {
	for _, list := range [][]entry{catalogue, lifeRules} {
		for i := range list {
			if list[i].rule == r {
				return &list[i]
			}
		}
	}
	return nil
}

// citesFor returns the articles of a rule that stands in one place for a scope's
// scheme, whatever the day; none without a scope.
func (e *entry) citesFor(scope branch.Scope) []law.Citation {
	for i := range e.versions {
		if branch.IsScope(scope) && e.versions[i].binds.has(scope) {
			return slices.Clone(e.versions[i].cites)
		}
	}
	return nil
}
