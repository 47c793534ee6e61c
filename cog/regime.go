package cog

import (
	"slices"
	"sync"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A regime is the law of a regime as it is judged by: the entries of the statute, and
// where each stands; for every scope, the eras of its law.
type regime struct {
	statute.Regime
	place  []int // of a rule in Entries, by its number; -1 where the regime has none
	founds []int // which entry founds an act of each kind, -1 where none does
	named  []named

	once    sync.Once
	eras    [][]*held // by scope; laid out when first asked for
	nowhere *held     // the era of what has no scope or no day: no law at all
}

// A named is a rule that a report names, though it may be one that another regime has
// and this has not: it is then not applicable.
type named struct {
	rule  law.Rule
	kind  statute.Kind
	about statute.Act
}

// regimes is the law as the statute has it, by the number of the regime.
var regimes = sync.OnceValue(func() []*regime { return newRegimes(statute.All()) })

func newRegimes(book statute.Book) []*regime {
	var all []named
	for rule, e := range book.Listed() {
		all = append(all, named{rule, e.Kind, e.About})
	}
	list := make([]*regime, len(book))
	for i := range book {
		list[i] = newRegime(book[i], all)
	}
	return list
}

func newRegime(s statute.Regime, all []named) *regime {
	r := &regime{Regime: s, named: all, founds: []int{statute.Convention: -1, statute.Amendment: -1, statute.Evaluation: -1}}
	for _, n := range all {
		for len(r.place) <= int(n.rule) {
			r.place = append(r.place, -1)
		}
	}
	for i := range s.Entries {
		e := &s.Entries[i]
		r.place[e.Rule] = i
		for j := range e.Versions {
			if e.Versions[j].Demand.Relation == statute.Founded {
				r.founds[e.About] = i
			}
		}
	}
	return r
}

// regimeOf returns the regime of a scope; without one, that of the zero Regime.
func regimeOf(scope branch.Scope) *regime {
	if !branch.IsScope(scope) {
		return regimes()[0]
	}
	return regimes()[scope.Regime()]
}

// placeOf returns where the entry of a rule stands, -1 if there is none.
func (r *regime) placeOf(rule law.Rule) int {
	if int(rule) >= len(r.place) {
		return -1
	}
	return r.place[rule]
}

// An era is a stretch of days over which nothing changes for a scope: which version of
// each entry, by its place, binds a convention concluded then, and which an amendment;
// the rules to judge a convention by, in order; and all that these ask, added up.
type era struct {
	regime   *regime
	from     law.Day
	binding  []*statute.Version // nil: the entry does not bind the scope then
	amending []*statute.Version
	reads    []statute.Facts // what those of an amendment read
	plan     []planned
	all      sum
	met      []Outcome // where every rule of the plan is met

	// The articles cited by what a report on a convention tells of, and by what one on an
	// amendment does, in the order of law.Articles.
	cited, citedOfAmendment []law.Article
}

// A planned rule is one to judge a convention by.
type planned struct {
	place   int
	version *statute.Version
	after   []int // the places of what it presupposes
}

// A held era is one that a report leads to without showing it: whatever prints a
// report whole, as the diff of a failing test does, would print the law whole.
type held struct{ era func() *era }

func hold(e *era) *held { return &held{func() *era { return e }} }

// eraOf returns the era of a day, the first for a day before all law.
func (r *regime) eraOf(scope branch.Scope, on law.Day) *held {
	r.once.Do(r.layOut)
	if !branch.IsScope(scope) || !on.IsValid() {
		return r.nowhere
	}
	eras := r.eras[scope.Index()]
	i := len(eras) - 1
	for i > 0 && on.Before(eras[i].era().from) {
		i--
	}
	return eras[i]
}

// layOut cuts the law of each scope at every day on which something of it changes.
func (r *regime) layOut() {
	days := []law.Day{{}}
	for i := range r.Entries {
		for _, v := range r.Entries[i].Versions {
			for _, day := range []law.Day{v.Period.From, v.Period.To, v.KeptUntil} {
				if day.IsValid() {
					days = append(days, day)
				}
			}
		}
	}
	slices.SortFunc(days, law.Day.Compare)
	days = slices.Compact(days)
	r.eras = make([][]*held, len(branch.Scopes()))
	for _, scope := range r.Scopes() {
		for _, day := range days {
			r.eras[scope.Index()] = append(r.eras[scope.Index()], hold(r.layOutEra(scope, day)))
		}
	}
	r.nowhere = hold(r.emptyEra(law.Day{}))
}

func (r *regime) emptyEra(from law.Day) *era {
	n := len(r.Entries)
	return &era{regime: r, from: from, binding: make([]*statute.Version, n), amending: make([]*statute.Version, n),
		reads: make([]statute.Facts, n), met: make([]Outcome, n)}
}

func (r *regime) layOutEra(scope branch.Scope, from law.Day) *era {
	s := r.emptyEra(from)
	for i := range r.Entries {
		e := &r.Entries[i]
		for j := range e.Versions {
			v := &e.Versions[j]
			if !v.Binds(scope) {
				continue
			}
			if v.Period.Contains(from) {
				s.binding[i] = v
			}
			if v.Amends(from) {
				s.amending[i], s.reads[i] = v, v.Demand.Reads()
			}
		}
		if v := s.binding[i]; v != nil && e.Kind == statute.Rule && e.About == statute.Convention {
			p := planned{place: i, version: v}
			applies := true
			for _, rule := range e.Presupposes {
				place := r.placeOf(rule)
				p.after = append(p.after, place)
				applies = applies && place >= 0 && s.met[place] == Satisfied
			}
			if !applies { // what it presupposes does not bind
				continue
			}
			s.plan = append(s.plan, p)
			s.all.add(&v.Demand)
			s.met[i] = Satisfied
		}
	}
	s.cited = r.citedBy(s.binding, func(about statute.Act) bool { return about == statute.Convention })
	s.citedOfAmendment = r.citedBy(s.amending, func(about statute.Act) bool { return about != statute.Evaluation })
	return s
}

// citedBy returns the articles that the versions cite, by their places, of duties and of
// entries about some acts.
func (r *regime) citedBy(versions []*statute.Version, about func(statute.Act) bool) (list []law.Article) {
	cited := map[law.Article]bool{}
	for i, v := range versions {
		if e := &r.Entries[i]; v != nil && (e.Kind == statute.Duty || about(e.About)) {
			for _, c := range v.Cites {
				cited[c.Article] = true
			}
		}
	}
	for a := range law.Articles() {
		if cited[a] {
			list = append(list, a)
		}
	}
	return list
}

// A sum is what several demands ask together.
type sum struct {
	each, forbids statute.Facts
	oneOf         []statute.Facts
	rest          []*statute.Demand // those with bounds or relations
}

func (s *sum) add(d *statute.Demand) {
	s.forbids = s.forbids.Or(d.Forbids)
	for _, group := range d.Needs {
		if group.Len() == 1 {
			s.each = s.each.Or(group)
		} else {
			s.oneOf = append(s.oneOf, group)
		}
	}
	if !d.Term.IsZero() || d.Relation != 0 {
		s.rest = append(s.rest, d)
	}
}
