package cog_test

import (
	"fmt"
	"iter"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/cog/cogtest"
	"github.com/coglaw/coglaw/internal/jury"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// The kit for tests is held against courts that are blind in one entry of the law: what it
// makes and what it asserts has to tell, for each entry of each scheme.
func TestTheKitCatchesACourtThatIsBlindInOneEntry(t *testing.T) {
	jury.Alone(t)
	counts := map[string]int{}
	for i, r := range statute.All() {
		for j, e := range r.Entries {
			counts[r.Regime.String()+" "+e.Kind.String()]++
			book := statute.All()
			blind(&book[i].Entries[j])
			name := r.Regime.String() + " " + e.Rule.String()
			assert.True(t, kitFails(&r, &e, cog.NewCourt(book)), "%s: the kit does not catch a court that is blind in it", name)
			assert.False(t, kitFails(&r, &e, cog.NewCourt(statute.All())), "%s: the kit fails by the law as it is", name)
		}
	}
	assert.Equal(t, map[string]int{
		"general rule": 24, "general observation": 6, "general open-norm": 2, "general duty": 3,
		"rsi rule": 20, "rsi observation": 7, "rsi open-norm": 3, "rsi duty": 1,
	}, counts)
}

// blind takes an entry out of the law. What founds an act cannot be taken out: it is there on
// every day.
func blind(e *statute.Entry) {
	for i := range e.Versions {
		if e.Versions[i].Demand.Relation == statute.Founded {
			e.Versions[i].Period = law.Period{}
			return
		}
	}
	e.Versions = nil
}

// A bystander is a test that remembers whether it failed.
type bystander struct {
	testing.TB
	failed bool
}

func (b *bystander) Helper()               {}
func (b *bystander) Name() string          { return "" }
func (b *bystander) Errorf(string, ...any) { b.failed = true }

// kitFails reports whether the kit finds something wrong with a court, asked of one entry.
func kitFails(r *statute.Regime, e *statute.Entry, court cog.Court) bool {
	t := &bystander{}
	for scope, on := range cogtest.Cases() {
		if scope.Regime() != r.Regime {
			continue
		}
		smallest, life := keptDocument("draft", scope, on), keptDocument("life", scope, on)
		cogtest.Lawful(t, court.Assess(&smallest, law.Day{}))
		cogtest.Observed(t, court.Assess(&life, law.Day{}))
		from := smallest
		if e.About != statute.Convention {
			from = life
		}
		if broken, ok := keptWithout(from, e.Rule, fmt.Sprint(scope, on, e.Rule)); ok && e.Kind == statute.Rule {
			cogtest.Breaches(t, court.Assess(&broken, law.Day{}), e.Rule)
		} else if ok {
			cogtest.Observed(t, court.Assess(&broken, law.Day{}), e.Rule)
		}
	}
	for _, row := range openNormsByHand {
		if row.scope.Regime() == r.Regime {
			d := keptDocument("draft", row.scope, lifeDay(row.on))
			cogtest.Open(t, court.Assess(&d, law.Day{}).Convention, row.want...)
		}
	}
	for _, row := range duesByHand {
		if row.scope.Regime() == r.Regime {
			cogtest.Outstanding(t, inCourt{court, keptDocument(row.of, row.scope, lifeDay(row.on))}, lifeDay(row.day), row.want...)
		}
	}
	return t.failed
}

var openNormsByHand = []struct {
	scope branch.Scope
	on    string
	want  []law.Rule
}{
	{branch.Family, "2023-07-10", []law.Rule{law.FinancingActs, law.FrameworkConvention}},
	{branch.SelfEmployed, "2012-05-01", []law.Rule{law.FinancingActs, law.ConsistentOrientations, law.FrameworkConvention}},
}

var duesByHand = []struct {
	of    string
	scope branch.Scope
	on    string // conclusion
	day   string // on which it is owed
	want  []cogtest.Owed
}{
	{"draft", branch.Family, "2010-06-01", "2010-06-01", []cogtest.Owed{
		{Rule: law.InformSupervisoryCouncil, To: branch.SupervisoryCouncil},
		{Rule: law.TransmitToParliament, To: branch.AssemblyCommission}, {Rule: law.TransmitToParliament, To: branch.SenateCommission}}},
	{"life", branch.Sickness, "2005-05-01", "2005-12-25", []cogtest.Owed{{Rule: law.AnnualSicknessAmendment, Year: 2006}}},
	{"draft", branch.SelfEmployed, "2012-05-01", "2012-05-01", []cogtest.Owed{
		{Rule: law.TransmitToParliament, To: branch.AssemblyCommission}, {Rule: law.TransmitToParliament, To: branch.SenateCommission}}},
}

// An inCourt document is told by a court what is outstanding.
type inCourt struct {
	court cog.Court
	cog.Document
}

func (c inCourt) Outstanding(day law.Day) iter.Seq[cog.Due] {
	return slices.Values(slices.DeleteFunc(c.court.Dues(&c.Document, day), func(due cog.Due) bool { return !due.Outstanding() }))
}

// keptDocument is the smallest draft, or a life, made once.
func keptDocument(of string, scope branch.Scope, on law.Day) cog.Document {
	return once(func() cog.Document {
		if of == "life" {
			return cogtest.Life(scope, on)
		}
		return cog.Document{Draft: cogtest.Draft(scope, on)}
	}, "kit", of, scope.String(), on.String())
}

// keptWithout is a document without a rule, made once; ok is false where the kit says that none
// can be made.
func keptWithout(d cog.Document, rule law.Rule, name string) (broken cog.Document, ok bool) {
	broken = once(func() (broken cog.Document) {
		defer func() { _ = recover() }()
		return cogtest.Without(d, rule)
	}, "kit without", name)
	return broken, broken.Scope != nil
}
