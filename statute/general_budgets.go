package statute

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

// generalBudgets is L. 227-1, I, 4°: of which budgets the rules are due. The article names
// management and, "where there is one", others: medical control until 2007-12-22, support
// for autonomy from 2021-01-01. Which there are, the article on the body's funds says; for
// autonomy L. 227-1 alone.
func generalBudgets() []Version {
	const (
		management = branch.Management
		control    = branch.MedicalControl
		social     = branch.SocialAction
		prevention = branch.Prevention
		autonomy   = branch.AutonomySupport
	)
	type kinds = []branch.BudgetKind
	v1 := until("1997-01-01", "2007-12-22")
	v2 := until("2007-12-22", "2021-01-01")
	v3 := since("2021-01-01")
	return []Version{
		// The body runs the first; the others are due where the convention has them.
		budgetVersion(branch.Sickness, v1, law.R251_1, kinds{management, control, social, prevention}, nil),
		budgetVersion(branch.Sickness, v2, law.R251_1, kinds{management, social, prevention}, nil),
		budgetVersion(branch.Sickness, v3, law.R251_1, kinds{management, social, prevention}, kinds{autonomy}),

		budgetVersion(branch.WorkAccidents, v1, law.R251_1, kinds{management, prevention}, kinds{control, social}),
		budgetVersion(branch.WorkAccidents, v2, law.R251_1, kinds{management, prevention}, kinds{social}),
		budgetVersion(branch.WorkAccidents, v3, law.R251_1, kinds{management, prevention}, kinds{social, autonomy}),

		budgetVersion(branch.OldAge, v1, law.R251_14, kinds{management, social}, kinds{control, prevention}),
		budgetVersion(branch.OldAge, v2, law.R251_14, kinds{management, social}, kinds{prevention}),
		budgetVersion(branch.OldAge, v3, law.R251_14, kinds{management, social}, kinds{prevention, autonomy}),

		budgetVersion(branch.Family, v1, law.R251_24, kinds{management, social}, kinds{control, prevention}),
		budgetVersion(branch.Family, v2, law.R251_24, kinds{management, social}, kinds{prevention}),
		budgetVersion(branch.Family, v3, law.R251_24, kinds{management, social}, kinds{prevention, autonomy}),

		budgetVersion(branch.Collection, v1, law.R251_32, kinds{management}, kinds{control, social, prevention}),
		budgetVersion(branch.Collection, v2, law.R251_32, kinds{management}, kinds{social, prevention}),
		budgetVersion(branch.Collection, v3, law.R251_32, kinds{management}, kinds{social, prevention, autonomy}),

		budgetVersion(branch.Autonomy, v3, 0, kinds{management, autonomy}, kinds{social, prevention}),
	}
}

func budgetVersion(s branch.Scope, p law.Period, funds law.Article, run, others []branch.BudgetKind) Version {
	v := Version{When: on(s), Period: p, Cites: cites(at(law.L227_1, "I", "4°")), Demand: budgetsOf(run...).orListed(others...), Asks: rulesOf(run, others)}
	if funds != 0 {
		v.Cites = append(v.Cites, whole(funds))
	}
	return v
}

// rulesOf says of which budgets the rules are due.
func rulesOf(run, others []branch.BudgetKind) law.Text {
	t := law.Textf("les règles de calcul et d’évolution %s", "the rules of computation and evolution of %s", together(run))
	switch len(others) {
	case 0:
		return t
	case 1:
		return law.Textf("%s ; s’il figure à la convention, %s", "%s; where the convention has it, of %s", t, together(others))
	}
	return law.Textf("%s ; s’ils figurent à la convention, %s", "%s; where the convention has them, of %s", t, together(others))
}

// together names budgets in one phrase: "du budget de gestion et du budget d’action sanitaire et sociale".
type together []branch.BudgetKind

func (list together) In(l law.Language) string {
	values := make([]law.Value, len(list))
	for i, k := range list {
		values[i] = law.Textf("du %s", "the %s", k)
	}
	return law.Join(l, values)
}
