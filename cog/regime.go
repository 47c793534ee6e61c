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

	once    sync.Once
	eras    [][]*held // by scope; laid out when first asked for
	nowhere *held     // the era of what has no scope or no day: no law at all
}

// regimes is the law as the statute has it, by the number of the regime.
var regimes = sync.OnceValue(func() []*regime { return newRegimes(statute.All()) })

func newRegimes(book statute.Book) []*regime {
	list := make([]*regime, len(book))
	for i := range book {
		list[i] = newRegime(book[i])
	}
	return list
}

func newRegime(s statute.Regime) *regime {
	r := &regime{Regime: s, founds: []int{statute.Convention: -1, statute.Amendment: -1, statute.Evaluation: -1}}
	for i := range s.Entries {
		e := &s.Entries[i]
		for len(r.place) <= int(e.Rule) {
			r.place = append(r.place, -1)
		}
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
// the rules to judge a convention by, in order, and what is observed of one; and all that
// the rules ask, added up.
type era struct {
	regime   *regime
	from     law.Day
	binding  []*statute.Version // nil: the entry does not bind the scope then
	amending []*statute.Version
	reads    []statute.Facts // what those of an amendment read
	plan     []planned
	observed []planned
	barred   int // the place of the entry by which the scope can have no convention then; -1: it can have one
	all      sum
	met      []Outcome // where every rule of the plan is met

	// The articles cited by what binds a convention and by what binds an amendment, in the
	// order of the slugs.
	cited, citedOfAmendment []law.Article
}

// A planned entry is one to judge a convention by.
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
	days = append(slices.Compact(days), law.Day{}) // the last era has no end
	r.eras = make([][]*held, len(branch.Scopes()))
	for _, scope := range r.Scopes() {
		for i, day := range days[:len(days)-1] {
			r.eras[scope.Index()] = append(r.eras[scope.Index()], hold(r.layOutEra(scope, law.Period{From: day, To: days[i+1]})))
		}
	}
	r.nowhere = hold(r.emptyEra(law.Day{}))
}

func (r *regime) emptyEra(from law.Day) *era {
	n := len(r.Entries)
	return &era{regime: r, from: from, binding: make([]*statute.Version, n), amending: make([]*statute.Version, n),
		reads: make([]statute.Facts, n), barred: -1, met: make([]Outcome, n)}
}

func (r *regime) layOutEra(scope branch.Scope, over law.Period) *era {
	s := r.emptyEra(over.From)
	admitted := r.Admits(scope, over)
	founded := r.inForce(statute.Convention, scope, s.from)
	for i := range r.Entries {
		e := &r.Entries[i]
		for j := range e.Versions {
			v := &e.Versions[j]
			if !v.Binds(scope) {
				continue
			}
			if v.Concludes(s.from) && founded && (admitted || e.Reach) {
				s.binding[i] = v
			}
			if v.Amends(s.from) && (admitted || e.About == statute.Amendment) {
				s.amending[i], s.reads[i] = v, v.Demand.Reads()
			}
		}
		if s.binding[i] != nil && e.About == statute.Convention {
			s.planFor(i, admitted)
		}
	}
	s.cited = r.citedBy(s.binding, statute.Convention)
	s.citedOfAmendment = r.citedBy(s.amending, statute.Convention, statute.Amendment)
	return s
}

// inForce reports whether the entry that founds acts of a kind is in force for the scope on
// a day.
func (r *regime) inForce(act statute.Act, scope branch.Scope, day law.Day) bool {
	for i := range r.Entries[r.founds[act]].Versions {
		if v := &r.Entries[r.founds[act]].Versions[i]; v.Binds(scope) && v.Period.Contains(day) {
			return true
		}
	}
	return false
}

// planFor plans to judge conventions by the version that binds at a place.
func (s *era) planFor(place int, admitted bool) {
	e, p := &s.regime.Entries[place], planned{place: place, version: s.binding[place]}
	switch e.Kind {
	case statute.Observation:
		s.observed = append(s.observed, p)
	case statute.Rule:
		if e.Reach && !admitted && p.version.Demand.Relation == 0 {
			s.barred = place
		}
		for _, rule := range e.Presupposes {
			before := s.regime.placeOf(rule)
			if before < 0 || s.met[before] != Satisfied { // what it presupposes does not bind
				return
			}
			p.after = append(p.after, before)
		}
		s.plan = append(s.plan, p)
		s.all.add(&p.version.Demand)
		s.met[place] = Satisfied
	}
}

// citedBy returns the articles that versions cite, by their places, in entries about some
// acts.
func (r *regime) citedBy(versions []*statute.Version, about ...statute.Act) (list []law.Article) {
	for _, i := range r.place {
		if i < 0 {
			continue
		}
		v := versions[i]
		if v == nil || !slices.Contains(about, r.Entries[i].About) {
			continue
		}
		for _, c := range v.Cites {
			if !slices.Contains(list, c.Article) {
				list = append(list, c.Article)
			}
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
