package cog_test

import "github.com/coglaw/coglaw/law"

// The budgets: L. 227-1, I, 4°, and the articles of the code that say which of them a
// body runs. In the evergreen convention their places are 0 management, 1 medical-control,
// 2 social-action, 3 prevention, 4 autonomy-support, 5 intervention.
func proofsOfBudgets() []proof {
	const item = "L227-1, I, 4°"
	return []proof{
		// Sickness: management, social action, prevention; medical control until 2007-12-22.
		{law.BudgetRules, "sickness", "1997-01-01", "2007-12-22", unlisted("autonomy-support"), unlisted("management"), noLaw, bad, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "sickness", "1997-01-01", "2007-12-22", half("autonomy-support", "evolution"), unlisted("medical-control"), noLaw, ok, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "sickness", "1997-01-01", "2007-12-22", unlisted("intervention"), unlisted("social-action"), noLaw, bad, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "sickness", "1997-01-01", "2007-12-22", half("intervention", "evolution"), unlisted("prevention"), noLaw, bad, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "sickness", "1997-01-01", "2007-12-22", `{}`, half("management", "evolution"), noLaw, bad, "/budgets/0", item + "; R251-1"},
		{law.BudgetRules, "sickness", "2007-12-22", "2021-01-01", unlisted("medical-control"), unlisted("management"), bad, bad, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "sickness", "2007-12-22", "2021-01-01", half("medical-control", "evolution"), unlisted("social-action"), bad, bad, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "sickness", "2007-12-22", "2021-01-01", unlisted("autonomy-support"), unlisted("prevention"), bad, bad, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "sickness", "2007-12-22", "2021-01-01", half("autonomy-support", "evolution"), half("social-action", "computation"), bad, bad, "/budgets/2", item + "; R251-1"},
		{law.BudgetRules, "sickness", "2021-01-01", "", unlisted("autonomy-support"), unlisted("management"), bad, still, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "sickness", "2021-01-01", "", unlisted("medical-control"), unlisted("social-action"), bad, still, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "sickness", "2021-01-01", "", half("medical-control", "evolution"), unlisted("prevention"), bad, still, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "sickness", "2021-01-01", "", unlisted("intervention"), half("autonomy-support", "computation"), ok, still, "/budgets/4", item + "; R251-1"},
		{law.BudgetRules, "sickness", "2021-01-01", "", half("intervention", "evolution"), half("prevention", "evolution"), bad, still, "/budgets/3", item + "; R251-1"},

		// Work accidents: management, prevention.
		{law.BudgetRules, "work-accidents", "1997-01-01", "2007-12-22", unlisted("medical-control"), unlisted("management"), noLaw, bad, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "1997-01-01", "2007-12-22", unlisted("social-action"), unlisted("prevention"), noLaw, bad, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "1997-01-01", "2007-12-22", unlisted("autonomy-support"), half("medical-control", "evolution"), noLaw, ok, "/budgets/1", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "1997-01-01", "2007-12-22", half("autonomy-support", "evolution"), half("social-action", "computation"), noLaw, bad, "/budgets/2", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "1997-01-01", "2007-12-22", unlisted("intervention"), half("prevention", "evolution"), noLaw, bad, "/budgets/3", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "2007-12-22", "2021-01-01", unlisted("social-action"), unlisted("management"), bad, bad, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "2007-12-22", "2021-01-01", unlisted("medical-control"), unlisted("prevention"), bad, bad, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "2007-12-22", "2021-01-01", half("medical-control", "evolution"), half("social-action", "evolution"), bad, bad, "/budgets/2", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "2007-12-22", "2021-01-01", unlisted("autonomy-support"), half("management", "computation"), bad, bad, "/budgets/0", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "2021-01-01", "", unlisted("social-action"), unlisted("management"), bad, still, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "2021-01-01", "", unlisted("autonomy-support"), unlisted("prevention"), bad, still, "/budgets", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "2021-01-01", "", unlisted("medical-control"), half("social-action", "evolution"), bad, still, "/budgets/2", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "2021-01-01", "", half("medical-control", "evolution"), half("autonomy-support", "computation"), ok, still, "/budgets/4", item + "; R251-1"},
		{law.BudgetRules, "work-accidents", "2021-01-01", "", unlisted("intervention"), half("prevention", "evolution"), bad, still, "/budgets/3", item + "; R251-1"},

		// Old age: management, social action.
		{law.BudgetRules, "old-age", "1997-01-01", "2007-12-22", unlisted("medical-control"), unlisted("management"), noLaw, bad, "/budgets", item + "; R251-14"},
		{law.BudgetRules, "old-age", "1997-01-01", "2007-12-22", unlisted("prevention"), unlisted("social-action"), noLaw, bad, "/budgets", item + "; R251-14"},
		{law.BudgetRules, "old-age", "1997-01-01", "2007-12-22", unlisted("autonomy-support"), half("medical-control", "evolution"), noLaw, ok, "/budgets/1", item + "; R251-14"},
		{law.BudgetRules, "old-age", "1997-01-01", "2007-12-22", half("autonomy-support", "evolution"), half("prevention", "computation"), noLaw, bad, "/budgets/3", item + "; R251-14"},
		{law.BudgetRules, "old-age", "1997-01-01", "2007-12-22", unlisted("intervention"), half("management", "evolution"), noLaw, bad, "/budgets/0", item + "; R251-14"},
		{law.BudgetRules, "old-age", "2007-12-22", "2021-01-01", unlisted("prevention"), unlisted("management"), bad, bad, "/budgets", item + "; R251-14"},
		{law.BudgetRules, "old-age", "2007-12-22", "2021-01-01", unlisted("medical-control"), unlisted("social-action"), bad, bad, "/budgets", item + "; R251-14"},
		{law.BudgetRules, "old-age", "2007-12-22", "2021-01-01", half("medical-control", "evolution"), half("prevention", "evolution"), bad, bad, "/budgets/3", item + "; R251-14"},
		{law.BudgetRules, "old-age", "2007-12-22", "2021-01-01", unlisted("autonomy-support"), half("social-action", "computation"), bad, bad, "/budgets/2", item + "; R251-14"},
		{law.BudgetRules, "old-age", "2021-01-01", "", unlisted("prevention"), unlisted("management"), bad, still, "/budgets", item + "; R251-14"},
		{law.BudgetRules, "old-age", "2021-01-01", "", unlisted("autonomy-support"), unlisted("social-action"), bad, still, "/budgets", item + "; R251-14"},
		{law.BudgetRules, "old-age", "2021-01-01", "", unlisted("medical-control"), half("prevention", "evolution"), bad, still, "/budgets/3", item + "; R251-14"},
		{law.BudgetRules, "old-age", "2021-01-01", "", half("medical-control", "evolution"), half("autonomy-support", "computation"), ok, still, "/budgets/4", item + "; R251-14"},
		{law.BudgetRules, "old-age", "2021-01-01", "", unlisted("intervention"), half("management", "evolution"), bad, still, "/budgets/0", item + "; R251-14"},

		// Family: the same.
		{law.BudgetRules, "family", "1997-01-01", "2007-12-22", unlisted("medical-control"), unlisted("management"), noLaw, bad, "/budgets", item + "; R251-24"},
		{law.BudgetRules, "family", "1997-01-01", "2007-12-22", unlisted("prevention"), unlisted("social-action"), noLaw, bad, "/budgets", item + "; R251-24"},
		{law.BudgetRules, "family", "1997-01-01", "2007-12-22", unlisted("autonomy-support"), half("medical-control", "evolution"), noLaw, ok, "/budgets/1", item + "; R251-24"},
		{law.BudgetRules, "family", "1997-01-01", "2007-12-22", half("autonomy-support", "evolution"), half("prevention", "computation"), noLaw, bad, "/budgets/3", item + "; R251-24"},
		{law.BudgetRules, "family", "1997-01-01", "2007-12-22", unlisted("intervention"), half("social-action", "evolution"), noLaw, bad, "/budgets/2", item + "; R251-24"},
		{law.BudgetRules, "family", "2007-12-22", "2021-01-01", unlisted("prevention"), unlisted("management"), bad, bad, "/budgets", item + "; R251-24"},
		{law.BudgetRules, "family", "2007-12-22", "2021-01-01", unlisted("medical-control"), unlisted("social-action"), bad, bad, "/budgets", item + "; R251-24"},
		{law.BudgetRules, "family", "2007-12-22", "2021-01-01", half("medical-control", "evolution"), half("prevention", "evolution"), bad, bad, "/budgets/3", item + "; R251-24"},
		{law.BudgetRules, "family", "2007-12-22", "2021-01-01", unlisted("autonomy-support"), half("management", "computation"), bad, bad, "/budgets/0", item + "; R251-24"},
		{law.BudgetRules, "family", "2021-01-01", "", unlisted("prevention"), unlisted("management"), bad, still, "/budgets", item + "; R251-24"},
		{law.BudgetRules, "family", "2021-01-01", "", unlisted("autonomy-support"), unlisted("social-action"), bad, still, "/budgets", item + "; R251-24"},
		{law.BudgetRules, "family", "2021-01-01", "", unlisted("medical-control"), half("prevention", "evolution"), bad, still, "/budgets/3", item + "; R251-24"},
		{law.BudgetRules, "family", "2021-01-01", "", half("medical-control", "evolution"), half("autonomy-support", "computation"), ok, still, "/budgets/4", item + "; R251-24"},
		{law.BudgetRules, "family", "2021-01-01", "", unlisted("intervention"), half("social-action", "evolution"), bad, still, "/budgets/2", item + "; R251-24"},

		// Collection: management only.
		{law.BudgetRules, "collection", "1997-01-01", "2007-12-22", unlisted("medical-control"), unlisted("management"), noLaw, bad, "/budgets", item + "; R251-32"},
		{law.BudgetRules, "collection", "1997-01-01", "2007-12-22", unlisted("social-action"), half("medical-control", "computation"), noLaw, ok, "/budgets/1", item + "; R251-32"},
		{law.BudgetRules, "collection", "1997-01-01", "2007-12-22", unlisted("prevention"), half("social-action", "evolution"), noLaw, bad, "/budgets/2", item + "; R251-32"},
		{law.BudgetRules, "collection", "1997-01-01", "2007-12-22", unlisted("autonomy-support"), half("prevention", "computation"), noLaw, bad, "/budgets/3", item + "; R251-32"},
		{law.BudgetRules, "collection", "1997-01-01", "2007-12-22", half("autonomy-support", "evolution"), half("management", "evolution"), noLaw, bad, "/budgets/0", item + "; R251-32"},
		{law.BudgetRules, "collection", "2007-12-22", "2021-01-01", unlisted("social-action"), unlisted("management"), bad, bad, "/budgets", item + "; R251-32"},
		{law.BudgetRules, "collection", "2007-12-22", "2021-01-01", unlisted("prevention"), half("social-action", "computation"), bad, bad, "/budgets/2", item + "; R251-32"},
		{law.BudgetRules, "collection", "2007-12-22", "2021-01-01", unlisted("medical-control"), half("prevention", "evolution"), bad, bad, "/budgets/3", item + "; R251-32"},
		{law.BudgetRules, "collection", "2007-12-22", "2021-01-01", half("medical-control", "evolution"), half("management", "computation"), bad, bad, "/budgets/0", item + "; R251-32"},
		{law.BudgetRules, "collection", "2021-01-01", "", unlisted("social-action"), unlisted("management"), bad, still, "/budgets", item + "; R251-32"},
		{law.BudgetRules, "collection", "2021-01-01", "", unlisted("prevention"), half("social-action", "computation"), bad, still, "/budgets/2", item + "; R251-32"},
		{law.BudgetRules, "collection", "2021-01-01", "", unlisted("autonomy-support"), half("prevention", "evolution"), bad, still, "/budgets/3", item + "; R251-32"},
		{law.BudgetRules, "collection", "2021-01-01", "", unlisted("medical-control"), half("autonomy-support", "computation"), ok, still, "/budgets/4", item + "; R251-32"},
		{law.BudgetRules, "collection", "2021-01-01", "", half("medical-control", "evolution"), half("management", "evolution"), bad, still, "/budgets/0", item + "; R251-32"},

		// Autonomy: management, support for autonomy.
		{law.BudgetRules, "autonomy", "2021-01-01", "", unlisted("social-action"), unlisted("management"), noLaw, still, "/budgets", item},
		{law.BudgetRules, "autonomy", "2021-01-01", "", unlisted("prevention"), unlisted("autonomy-support"), noLaw, still, "/budgets", item},
		{law.BudgetRules, "autonomy", "2021-01-01", "", unlisted("medical-control"), half("social-action", "evolution"), noLaw, still, "/budgets/2", item},
		{law.BudgetRules, "autonomy", "2021-01-01", "", half("medical-control", "evolution"), half("prevention", "computation"), noLaw, still, "/budgets/3", item},
		{law.BudgetRules, "autonomy", "2021-01-01", "", unlisted("intervention"), half("autonomy-support", "evolution"), noLaw, still, "/budgets/4", item},
	}
}
