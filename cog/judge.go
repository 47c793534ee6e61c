package cog

import (
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// Judge tells everything the law has for and against the draft: each rule of the
// catalogue is breached, satisfied, undecided or not applicable. The law is that
// of the day of conclusion; a draft not yet concluded is judged under the law of
// the day at, which is not looked at otherwise.
//
// Judge takes the draft as it stands and says nothing of its form: [Draft.Check]
// does, and [Decode] and [New] see to both. The report is read from the draft's
// own values, so it does not change when the draft does. Judging a lawful draft
// allocates no memory.
func (d *Draft) Judge(at law.Day) Report {
	r := Report{on: d.Concluded, concluded: true, scope: d.Scope}
	if r.on.IsZero() {
		r.on, r.concluded = at, false
	}
	if !branch.IsScope(d.Scope) {
		r.scope = branch.Sickness // nothing applies without a scope; see below
	}
	r.era = eraOf(r.scope, r.on)
	if !branch.IsScope(d.Scope) || !r.on.IsValid() {
		r.concluded = false
		r.outcomes[law.LegalBasis] = Undecided
		return r
	}
	if r.era.versions[law.LegalBasis] == nil {
		r.outcomes[law.LegalBasis] = Breached
		r.breaches = []law.Breach{noBasis(entryOf(law.LegalBasis), r.scope, r.on, "/concluded")}
		return r
	}
	f := facts{d, summarize(d.Objectives)}
	plan := r.era.plan
	for i := range plan {
		p := &plan[i]
		if p.needs != nil {
			if o := r.needs(p.needs); o != Satisfied {
				r.outcomes[p.rule] = o
				continue
			}
		}
		outcome, lapses := p.test(f)
		r.outcomes[p.rule] = outcome
		if lapses != nil {
			r.add(p, lapses)
		}
	}
	return r
}

// summarize adds up what the rules ask of the objectives.
func summarize(list []objective.Objective) (sum objective.Summary) {
	for i := range list {
		sum = sum.Plus(list[i].Summary())
	}
	return sum
}

// add records the breaches of a rule.
func (r *Report) add(p *planned, lapses []lapse) {
	for _, l := range lapses {
		r.breaches = append(r.breaches, breach(p.entry, p.version, l, r.on))
	}
}

// needs tells how a rule stands that presupposes others: satisfied if it is now
// for its own test to say.
func (r *Report) needs(rules []law.Rule) Outcome {
	outcome := Satisfied
	for _, rule := range rules {
		switch r.outcomes[rule] {
		case Breached, NotApplicable:
			return NotApplicable
		case Undecided:
			outcome = Undecided
		}
	}
	return outcome
}

// breach words a lapse of the given day.
func breach(e *entry, v *version, l lapse, on law.Day) law.Breach {
	if l.worded != nil {
		return l.worded(slices.Clone(v.cites)...).At(e.pointer)
	}
	if l.pointer == "" {
		l.pointer = e.pointer
	}
	return law.NewBreach(e.rule, e.sentence, l.pointer, named(l.seen, on), named(l.required, on), slices.Clone(v.cites)...)
}

// named gives bodies the name they had on a day.
func named(values []law.Value, on law.Day) []law.Value {
	for i, v := range values {
		if b, ok := v.(branch.Body); ok {
			values[i] = branch.Named{Body: b, On: on}
		}
	}
	return values
}

// An era is a stretch of days over which nothing changes for a scope: which
// version of each rule binds it, and the rules to test, in order.
type era struct {
	from     law.Day
	versions [law.NumRules]*version // nil: the rule does not bind the scope then
	plan     []planned
}

type planned struct {
	test    test
	needs   []law.Rule
	rule    law.Rule
	entry   *entry
	version *version
}

// eraOf returns the era of a day, the first for a day before all law.
func eraOf(scope branch.Scope, on law.Day) *era {
	eras := book[scope.Index()]
	i := len(eras) - 1
	for i > 0 && on.Before(eras[i].from) {
		i--
	}
	return &eras[i]
}

// book is the catalogue laid out by scope and era, the earliest first, so that
// judging need not search it.
var book = layOut(slices.Concat(catalogue, lifeRules))

func layOut(entries []entry) (book [7][]era) {
	days := []law.Day{{}}
	for _, e := range entries {
		for _, v := range e.versions {
			days = append(days, v.period.From)
			if !v.period.To.IsZero() {
				days = append(days, v.period.To)
			}
		}
	}
	slices.SortFunc(days, law.Day.Compare)
	days = slices.Compact(days)
	for _, scope := range branch.Scopes() {
		for _, day := range days {
			book[scope.Index()] = append(book[scope.Index()], layOutEra(entries, scope, day))
		}
	}
	return book
}

func layOutEra(entries []entry, scope branch.Scope, from law.Day) era {
	s := era{from: from}
	for i := range entries {
		e := &entries[i]
		for j := range e.versions {
			v := &e.versions[j]
			if !v.binds.has(scope) || !v.period.Contains(from) {
				continue
			}
			s.versions[e.rule] = v
			if v.test != nil {
				s.plan = append(s.plan, planned{v.test, e.needs, e.rule, e, v})
			}
		}
	}
	return s
}
