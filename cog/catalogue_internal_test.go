package cog

import (
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

// wordedElsewhere are the rules whose sentence stands with the part they are about.
var wordedElsewhere = []law.Rule{law.AmendmentConditions, law.EvaluationProcess}

// entries are those about a convention and what its conclusion starts.
func entries() []entry {
	return slices.DeleteFunc(slices.Clone(catalogue), func(e entry) bool { return e.rule > law.AnnualSicknessAmendment })
}

var mark = regexp.MustCompile(`\{[a-z]*\}`)

func marks(s string) []string {
	found := mark.FindAllString(s, -1)
	slices.Sort(found)
	return found
}

func TestTheCatalogueHasEveryRuleOnce(t *testing.T) {
	seen := map[law.Rule]int{}
	rules, listed := 0, 0
	for _, e := range entries() {
		seen[e.rule]++
		if !e.rule.IsDuty() {
			rules++
		}
	}
	for rule := law.LegalBasis; rule <= law.AnnualSicknessAmendment; rule++ {
		assert.Equal(t, 1, seen[rule], rule.String())
	}
	assert.Equal(t, 23, rules)
	for rule := range Rules() {
		if rule <= law.AnnualSicknessAmendment {
			listed++
		}
	}
	assert.Equal(t, 26, listed)
}

func TestEverySentenceSaysTheSameInBothLanguages(t *testing.T) {
	for _, e := range entries() {
		name := e.rule.String()
		assert.Equal(t, e.reading.FR == "", e.reading.EN == "", name)
		if e.rule.IsDuty() || slices.Contains(wordedElsewhere, e.rule) {
			assert.Zero(t, e.sentence, name)
			continue
		}
		require.NotEmpty(t, e.sentence.FR, name)
		require.NotEmpty(t, e.sentence.EN, name)
		assert.NotEqual(t, e.sentence.FR, e.sentence.EN, name)
		assert.Equal(t, marks(e.sentence.FR), marks(e.sentence.EN), name)
		for _, m := range marks(e.sentence.FR) {
			assert.Contains(t, []string{"{seen}", "{required}"}, m, name)
		}
	}
}

func TestEveryVersionDemandsSomethingInBothLanguages(t *testing.T) {
	for _, e := range entries() {
		for _, v := range e.versions {
			assert.NotEmpty(t, v.demands.FR, e.rule.String())
			assert.NotEmpty(t, v.demands.EN, e.rule.String())
			assert.NotEqual(t, v.demands.FR, v.demands.EN, e.rule.String())
			assert.Equal(t, e.rule.IsDuty(), v.test == nil, "%s: a duty has no test, a rule has one", e.rule)
			assert.NotEmpty(t, v.binds.list(), e.rule.String())
		}
	}
}

func TestEveryVersionCitesArticlesInForceFromItsFirstDayToItsLast(t *testing.T) {
	for _, e := range entries() {
		for _, v := range e.versions {
			require.NotEmpty(t, v.cites, e.rule.String())
			days := []law.Day{v.period.From}
			if !v.period.To.IsZero() {
				days = append(days, v.period.To.AddDays(-1))
			}
			for _, day := range days {
				for _, c := range v.cites {
					assert.Equal(t, law.InForce, c.Article.On(day).State, "%s cites %s on %s", e.rule, c, day)
				}
			}
		}
	}
}

func TestVersionsOfARuleNeverOverlapForAScope(t *testing.T) {
	for _, e := range entries() {
		for _, scope := range branch.Scopes() {
			var last law.Period
			for _, v := range e.versions {
				if !v.binds.has(scope) {
					continue
				}
				require.True(t, v.period.To.IsZero() || v.period.From.Before(v.period.To), "%s: %s", e.rule, v.period)
				if last != (law.Period{}) {
					require.False(t, last.To.IsZero(), "%s for %s goes on without end", e.rule, scope)
					assert.False(t, v.period.From.Before(last.To), "%s for %s: %s and %s", e.rule, scope, last, v.period)
				}
				last = v.period
			}
		}
	}
}

// An end without a next version is an end of the rule, and only the law's own.
func TestARuleEndsOnlyWhereTheLawEndsIt(t *testing.T) {
	ends := map[law.Rule]string{
		law.SicknessOrientations: "2009-05-14", law.ControlPlan: "2009-05-14",
		law.InformSupervisoryCouncil: "2011-12-23", law.AnnualSicknessAmendment: "2009-05-14",
	}
	for _, e := range entries() {
		for _, scope := range branch.Scopes() {
			var last *version
			for i := range e.versions {
				if v := &e.versions[i]; v.binds.has(scope) {
					if last != nil {
						assert.Equal(t, last.period.To, v.period.From, "%s for %s has a gap", e.rule, scope)
					}
					last = v
				}
			}
			switch {
			case last == nil:
			case scope == branch.SelfEmployed:
				assert.Equal(t, "2018-01-01", last.period.To.String(), e.rule.String())
			default:
				assert.Equal(t, ends[e.rule], last.period.To.String(), "%s for %s", e.rule, scope)
			}
		}
	}
}

func TestNeedsComeBeforeWhatNeedsThem(t *testing.T) {
	judged := map[law.Rule]bool{}
	for _, e := range entries() {
		for _, need := range e.needs {
			assert.True(t, judged[need], "%s needs %s", e.rule, need)
		}
		judged[e.rule] = true
	}
}

func TestExamplesPointersAndReadingsStandWhereTheyBelong(t *testing.T) {
	for _, e := range entries() {
		if e.rule.IsDuty() {
			assert.Empty(t, e.pointer, e.rule.String())
			continue
		}
		assert.Regexp(t, `^(/[a-zA-Z]+)+$`, e.pointer, e.rule.String())
		for _, ex := range []example{e.accepted, e.refused} {
			assert.FileExists(t, "testdata/spec/"+ex.Model+".json", e.rule.String())
		}
	}
}
