package cog_test

import (
	"encoding/json"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// A proof holds one version of one rule by hand, from the texts: a document that it
// accepts and one that it refuses, each a change to the evergreen convention, both on
// the version's first and on its last day; how the refused document stands on the day
// before and on the first day no longer; where the breach points and what it cites.
//
// A refused document breaches its rule and no other. Where a version is older than the
// first day on which a scope can have a convention, that day is the first for the scope.
type proof struct {
	rule              law.Rule
	scopes            string
	from, to          string // to: first day no longer in force, "" while it is
	accepted, refused string // JSON merge patches
	before, after     cog.Outcome
	pointer, cites    string
}

const (
	noLaw cog.Outcome = 100 // legal-basis or covered-scope is breached, and the rule is not applicable
	still cog.Outcome = 101 // in force: there is no day after
)

// unbreakable says that no document can be refused: the words of the format know no
// value that the version excludes.
const unbreakable = ""

// proofs are all of them, in the order of the law.
var proofs = sync.OnceValue(func() []proof {
	return slices.Concat(proofsOfParties(), proofsOfSignatories(), proofsOfContent(), proofsOfBudgets(), proofsOfSickness(), proofsOfTerm(), proofsOfRSI())
})

func TestEveryVersionAcceptsAndRefusesOnBothItsDays(t *testing.T) { proveConventions(t) }

func proveConventions(t testing.TB) {
	for _, p := range proofs() {
		onEachScope(t, p.rule, " "+p.from, p.scopes, p.test)
	}
}

func (p proof) test(t testing.TB, scope string) {
	from, before := p.from, p.before
	if first := proofScopes[scope].first; from < first {
		from, before = first, noLaw
	}
	last := lastBefore(p.to)
	require.LessOrEqual(t, from, last, "the scope was never bound")
	for _, day := range []string{from, last} {
		report := judged(t, scope, day, p.accepted)
		assert.Equal(t, cog.Satisfied, report.Outcome(p.rule), "the accepted one on %s", day)
		assert.Empty(t, breachesOf(report), "the accepted one on %s", day)
	}
	if p.refused == unbreakable {
		return
	}
	for _, day := range []string{from, last} {
		report := judged(t, scope, day, p.refused)
		assert.Equal(t, []string{p.rule.String()}, breachedRules(report), "the refused one on %s", day)
		for b := range report.Breaches() {
			assert.Equal(t, p.pointer, b.Pointer, "on %s", day)
			assert.Equal(t, p.cites, citesOf(b.Citations), "on %s", day)
		}
	}
	stands(t, judged(t, scope, eve(from), p.refused), p.rule, before, "the refused one on "+eve(from))
	if p.to != "" {
		stands(t, judged(t, scope, p.to, p.refused), p.rule, p.after, "the refused one on "+p.to)
	}
}

func stands(t testing.TB, report cog.Report, rule law.Rule, want cog.Outcome, what string) {
	t.Helper()
	if want == noLaw {
		assert.True(t, report.Outcome(law.LegalBasis) == cog.Breached || report.Outcome(law.CoveredScope) == cog.Breached, what+": there is law")
		want = cog.NotApplicable
	}
	assert.Equal(t, want, report.Outcome(rule), what)
}

// The day is the one thing about which legal-basis and covered-scope can be wrong, and
// nothing else is judged then.
func TestNoOtherRuleAppliesWhereThereIsNoLaw(t *testing.T) { proveNoLaw(t) }

func proveNoLaw(t testing.TB) {
	for _, c := range []struct{ scopes, day, rule, pointer, cites string }{
		{allGeneral, "1996-12-31", "legal-basis", "/concluded", "L227-1, I"},
		{"work-accidents autonomy", "1997-01-01", "covered-scope", "/scope", "L227-1, I"},
		{"work-accidents autonomy", "2002-12-23", "covered-scope", "/scope", "L227-1, I"},
		{"autonomy", "2002-12-24", "covered-scope", "/scope", "L227-1, I"},
		{"autonomy", "2020-08-09", "covered-scope", "/scope", "L227-1, I"}, // the branch of L. 200-2 is there, L. 227-1 does not admit it yet
		{"autonomy", "2020-12-31", "covered-scope", "/scope", "L227-1, I"},
		{"rsi", "2005-12-08", "legal-basis", "/concluded", "L611-7, I; R611-18"},
		{"rsi", "2005-12-09", "legal-basis", "/concluded", "L611-7, I; R611-18"}, // the founding article alone
		{"rsi", "2006-01-27", "legal-basis", "/concluded", "L611-7, I; R611-18"},
		{"rsi", "2018-01-01", "legal-basis", "/concluded", "L611-7, I; R611-18"},
		{"rsi", "2019-12-31", "legal-basis", "/concluded", "L611-7, I; R611-18"}, // the decree, kept for what is concluded
		{"rsi", "2020-01-01", "legal-basis", "/concluded", "L611-7, I; R611-18"},
	} {
		for _, scope := range strings.Fields(c.scopes) {
			// A document that says nothing breaches nothing else either.
			for _, patch := range []string{`{}`, `{"body": null, "state": null, "objectives": null, "means": null, "budgets": null, "term": null}`} {
				report := judged(t, scope, c.day, patch)
				assert.Equal(t, []string{c.rule}, breachedRules(report), "%s on %s", scope, c.day)
				for b := range report.Breaches() {
					assert.Equal(t, c.pointer, b.Pointer, "%s on %s", scope, c.day)
					assert.Equal(t, c.cites, citesOf(b.Citations), "%s on %s", scope, c.day)
				}
				for rule, outcome := range report.Rules() {
					switch {
					case rule.String() == c.rule:
					case rule == law.LegalBasis:
						assert.Equal(t, cog.Satisfied, outcome, "%s on %s", scope, c.day)
					default:
						assert.Equal(t, cog.NotApplicable, outcome, "%s: %s on %s", rule, scope, c.day)
					}
				}
				assert.Empty(t, duties(report), "%s on %s", scope, c.day)
				assert.Empty(t, openIn(report), "%s on %s", scope, c.day)
				assert.Empty(t, observationsIn(report), "%s on %s", scope, c.day)
			}
		}
	}
}

// A rule that binds some scopes does not reach the others, on any day: the document
// that it refuses is nothing to it.
func TestARuleDoesNotReachTheScopesItDoesNotName(t *testing.T) { proveReach(t) }

func proveReach(t testing.TB) {
	for _, c := range []struct {
		rule    law.Rule
		scopes  string
		refused string
	}{
		{law.ProductivityObjectives, "autonomy", less("productivity")},
		{law.CoordinationObjectives, allButAutonomy + " rsi", less("coordination")},
		{law.NetworkExclusion, allButAutonomy + " rsi", onNetwork},
		{law.SelfEmployedCommitments, "work-accidents family autonomy rsi", dedicates(false, false)},
		{law.SicknessOrientations, "work-accidents old-age family autonomy collection", `{"orientations": null}`},
		{law.ControlPlan, "work-accidents old-age family autonomy collection", `{"controlPlan": null}`},
		{law.CoveredScope, "rsi", `{}`},
		{law.BodyOfScope, "rsi", `{}`},
	} {
		if !asked(c.rule) {
			continue
		}
		for _, scope := range strings.Fields(c.scopes) {
			for _, day := range boundaryDays {
				if covered(scope, day) {
					report := judged(t, scope, day, c.refused)
					assert.Equal(t, cog.NotApplicable, report.Outcome(c.rule), "%s: %s on %s", c.rule, scope, day)
					assert.Empty(t, breachesOf(report), "%s: %s on %s", c.rule, scope, day)
				}
			}
		}
	}
}

// Changes to the evergreen convention that many rows make.

// onNetwork adds a condition on the network of local bodies.
const onNetwork = `{"network": {"conditions": [{"kind": "evolution", "title": "Une caisse par département"}]}}`

// by has the body sign through these and no other.
func by(capacities ...string) string { return `{"body": ` + signatories(capacities...) + `}` }

func signatories(capacities ...string) string {
	return `{"signatories": [{"capacity": "` + strings.Join(capacities, `"}, {"capacity": "`) + `"}]}`
}

// The domains of the orientations, as the documents say them.
const health, demography, medicines, access = "public-health", "medical-demography", "medicines", "access-to-care"

// oriented leaves orientations in these domains alone.
func oriented(domains ...string) string {
	return `{"orientations": [{"title": "O", "domain": "` + strings.Join(domains, `"}, {"title": "O", "domain": "`) + `"}]}`
}

// dedicates tells what of the objective "X" is dedicated to the self-employed: it, or its actions.
func dedicates(objective, actions bool) string {
	return rewritten("objectives", func(o map[string]any) bool {
		if o["id"] == "X" {
			o["selfEmployed"] = objective
			for _, a := range o["actions"].([]any) {
				a.(map[string]any)["selfEmployed"] = actions
			}
		}
		return true
	})
}

// less leaves out the objective of a category.
func less(category string) string {
	return rewritten("objectives", func(o map[string]any) bool { return !slices.Contains(o["categories"].([]any), any(category)) })
}

// unlisted leaves out a budget.
func unlisted(kind string) string {
	return rewritten("budgets", func(b map[string]any) bool { return b["kind"] != kind })
}

// half takes one of its two rules from a budget: "computation" or "evolution".
func half(kind, rule string) string {
	return rewritten("budgets", func(b map[string]any) bool {
		if b["kind"] == kind {
			delete(b, rule)
		}
		return true
	})
}

// rewritten is a patch that writes a list of the evergreen convention anew, without what keep refuses.
func rewritten(key string, keep func(map[string]any) bool) string {
	var document map[string]any
	if err := json.Unmarshal([]byte(evergreen), &document); err != nil {
		panic(err)
	}
	list := slices.DeleteFunc(document[key].([]any), func(v any) bool { return !keep(v.(map[string]any)) })
	text, err := json.Marshal(map[string]any{key: list})
	if err != nil {
		panic(err)
	}
	return string(text)
}
