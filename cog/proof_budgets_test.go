package cog_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
)

// The budgets by hand: those a body runs for a scope, whose rules are due, and those that
// the law of the day names beside, whose rules are due where they are listed. Of any other
// nothing is asked.
type budgetsOf struct {
	scope    string
	from, to string
	runs     string
	named    string
}

func budgetsByHand() []budgetsOf {
	const first, control, autonomy = "1997-01-01", "2007-12-22", "2021-01-01"
	return []budgetsOf{
		{"sickness", first, control, "management medical-control social-action prevention", ""},
		{"sickness", control, autonomy, "management social-action prevention", ""},
		{"sickness", autonomy, "", "management social-action prevention", "autonomy-support"},
		{"work-accidents", first, control, "management prevention", "medical-control social-action"},
		{"work-accidents", control, autonomy, "management prevention", "social-action"},
		{"work-accidents", autonomy, "", "management prevention", "social-action autonomy-support"},
		{"old-age", first, control, "management social-action", "medical-control prevention"},
		{"old-age", control, autonomy, "management social-action", "prevention"},
		{"old-age", autonomy, "", "management social-action", "prevention autonomy-support"},
		{"family", first, control, "management social-action", "medical-control prevention"},
		{"family", control, autonomy, "management social-action", "prevention"},
		{"family", autonomy, "", "management social-action", "prevention autonomy-support"},
		{"collection", first, control, "management", "medical-control social-action prevention"},
		{"collection", control, autonomy, "management", "social-action prevention"},
		{"collection", autonomy, "", "management", "social-action prevention autonomy-support"},
		{"autonomy", autonomy, "", "management autonomy-support", "social-action prevention"},
		{"rsi", "2006-01-28", "2018-01-01", "management intervention", ""},
	}
}

var kindsOfBudget = strings.Fields("management medical-control social-action prevention autonomy-support intervention")

func TestTheRulesOfEachBudgetAreDueWhereItIsRunOrNamed(t *testing.T) { proveBudgets(t) }

func proveBudgets(t testing.TB) {
	if !asked(law.BudgetRules) {
		return
	}
	for _, c := range budgetsByHand() {
		runs, named := strings.Fields(c.runs), strings.Fields(c.named)
		for _, day := range []string{max(c.from, proofScopes[c.scope].first), lastBefore(c.to)} {
			lacking := func(patch string) (list []string) {
				for _, b := range breachesOf(judged(t, c.scope, day, patch)) {
					list = append(list, b.Pointer+" "+b.In(law.English))
				}
				return list
			}
			due := func(but string) (list []string) {
				for _, kind := range runs {
					if kind != but {
						list = append(list, "/budgets the convention has no rules for the "+kind+" budget")
					}
				}
				return list
			}
			assert.ElementsMatch(t, due(""), lacking(`{"budgets": null}`), "%s on %s without budgets", c.scope, day)
			for _, kind := range kindsOfBudget {
				whole := lacking(`{"budgets": [{"kind": "` + kind + `", "computation": "Base", "evolution": "Taux"}]}`)
				assert.ElementsMatch(t, due(kind), whole, "%s on %s with %s alone", c.scope, day, kind)
				want := due(kind)
				if slices.Contains(runs, kind) || slices.Contains(named, kind) {
					want = append(want, "/budgets/0 "+kind+" budget: it lacks a rule of evolution")
				}
				assert.ElementsMatch(t, want, lacking(`{"budgets": [{"kind": "`+kind+`", "computation": "Base"}]}`), "%s on %s with half of %s", c.scope, day, kind)
			}
		}
	}
}
