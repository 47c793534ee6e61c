package cog_test

import "github.com/coglaw/coglaw/law"

// The budgets: L. 227-1, I, 4°, and the articles of the code that say which of them a
// body runs. In the evergreen convention their places are 0 management, 1 medical-control,
// 2 social-action, 3 prevention, 4 autonomy-support, 5 intervention.
func proofsOfBudgets() []proof {
	const item = "L227-1, I, 4°"
	return []proof{
		// Sickness: management, social action, prevention; medical control until 2007-12-22.
		{law.BudgetRules, "sickness", "1997-01-01", "2007-12-22", unlisted("autonomy-support"), unlisted("medical-control"), noLaw, ok, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "sickness", "1997-01-01", "2007-12-22", half("autonomy-support", "evolution"), half("medical-control", "evolution"), noLaw, ok, "/budgets/1", item + "; R251-1"},
		{law.BudgetRules, "sickness", "1997-01-01", "2007-12-22", half("intervention", "evolution"), unlisted("prevention"), noLaw, bad, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "sickness", "2007-12-22", "2021-01-01", unlisted("medical-control"), unlisted("management"), bad, bad, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "sickness", "2007-12-22", "2021-01-01", half("medical-control", "evolution"), half("social-action", "computation"), bad, bad, "/budgets/2", item + "; R251-1"},
		{law.BudgetRules, "sickness", "2007-12-22", "2021-01-01", half("autonomy-support", "computation"), unlisted("social-action"), bad, bad, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "sickness", "2021-01-01", "", unlisted("autonomy-support"), half("autonomy-support", "evolution"), ok, still, "/budgets/4", item + "; R251-1"},
		{law.BudgetRules, "sickness", "2021-01-01", "", half("medical-control", "computation"), unlisted("prevention"), bad, still, "/budgets", item + "; R251-1"},

		// Work accidents: management, prevention.
		{law.BudgetRules, "work-accidents", "1997-01-01", "2007-12-22", unlisted("medical-control"), half("medical-control", "evolution"), noLaw, ok, "/budgets/1", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "1997-01-01", "2007-12-22", unlisted("social-action"), unlisted("prevention"), noLaw, bad, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "2007-12-22", "2021-01-01", half("medical-control", "evolution"), unlisted("management"), bad, bad, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "2007-12-22", "2021-01-01", half("autonomy-support", "evolution"), half("social-action", "evolution"), bad, bad, "/budgets/2", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "2021-01-01", "", unlisted("autonomy-support"), half("autonomy-support", "computation"), ok, still, "/budgets/4", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "2021-01-01", "", unlisted("social-action"), unlisted("prevention"), bad, still, "/budgets", item + "; R251-1"},

		// Old age and family: management, social action.
		{law.BudgetRules, "old-age", "1997-01-01", "2007-12-22", unlisted("medical-control"), half("medical-control", "evolution"), noLaw, ok, "/budgets/1", item + "; R251-14"},
		{law.BudgetRules, "old-age", "1997-01-01", "2007-12-22", unlisted("prevention"), unlisted("social-action"), noLaw, bad, "/budgets", item + "; R251-14"},
		{law.BudgetRules, "old-age", "2007-12-22", "2021-01-01", half("medical-control", "evolution"), unlisted("management"), bad, bad, "/budgets", item + "; R251-14"},
		{law.BudgetRules, "old-age", "2007-12-22", "2021-01-01", half("autonomy-support", "evolution"), half("prevention", "evolution"), bad, bad, "/budgets/3", item + "; R251-14"},
		{law.BudgetRules, "old-age", "2021-01-01", "", unlisted("autonomy-support"), half("autonomy-support", "computation"), ok, still, "/budgets/4", item + "; R251-14"},
		{law.BudgetRules, "old-age", "2021-01-01", "", unlisted("prevention"), unlisted("social-action"), bad, still, "/budgets", item + "; R251-14"},

		{law.BudgetRules, "family", "1997-01-01", "2007-12-22", unlisted("medical-control"), half("medical-control", "computation"), noLaw, ok, "/budgets/1", item + "; R251-24"},
		{law.BudgetRules, "family", "1997-01-01", "2007-12-22", unlisted("prevention"), unlisted("social-action"), noLaw, bad, "/budgets", item + "; R251-24"},
		{law.BudgetRules, "family", "2007-12-22", "2021-01-01", half("medical-control", "computation"), half("management", "evolution"), bad, bad, "/budgets/0", item + "; R251-24"},
		{law.BudgetRules, "family", "2007-12-22", "2021-01-01", half("autonomy-support", "evolution"), half("prevention", "computation"), bad, bad, "/budgets/3", item + "; R251-24"},
		{law.BudgetRules, "family", "2021-01-01", "", unlisted("autonomy-support"), half("autonomy-support", "evolution"), ok, still, "/budgets/4", item + "; R251-24"},
		{law.BudgetRules, "family", "2021-01-01", "", unlisted("prevention"), unlisted("social-action"), bad, still, "/budgets", item + "; R251-24"},

		// Collection: management only.
		{law.BudgetRules, "collection", "1997-01-01", "2007-12-22", unlisted("social-action"), half("medical-control", "evolution"), noLaw, ok, "/budgets/1", item + "; R251-32"},
		{law.BudgetRules, "collection", "1997-01-01", "2007-12-22", unlisted("prevention"), unlisted("management"), noLaw, bad, "/budgets", item + "; R251-32"},
		{law.BudgetRules, "collection", "2007-12-22", "2021-01-01", half("medical-control", "evolution"), unlisted("management"), bad, bad, "/budgets", item + "; R251-32"},
		{law.BudgetRules, "collection", "2007-12-22", "2021-01-01", half("autonomy-support", "evolution"), half("social-action", "evolution"), bad, bad, "/budgets/2", item + "; R251-32"},
		{law.BudgetRules, "collection", "2021-01-01", "", unlisted("autonomy-support"), half("autonomy-support", "evolution"), ok, still, "/budgets/4", item + "; R251-32"},
		{law.BudgetRules, "collection", "2021-01-01", "", unlisted("social-action"), unlisted("management"), bad, still, "/budgets", item + "; R251-32"},

		// Autonomy: management, support for autonomy.
		{law.BudgetRules, "autonomy", "2021-01-01", "", unlisted("social-action"), unlisted("autonomy-support"), noLaw, still, "/budgets", item},
		{law.BudgetRules, "autonomy", "2021-01-01", "", half("medical-control", "evolution"), half("social-action", "evolution"), noLaw, still, "/budgets/2", item},
		{law.BudgetRules, "autonomy", "2021-01-01", "", unlisted("prevention"), unlisted("management"), noLaw, still, "/budgets", item},
	}
}
