package cog

import (
	"slices"
	"strconv"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// The changes of the term, the means, the budgets, the clauses and the forecasts.

func (c SetTerm) apply(w *working) *law.Fault {
	if f := firstOf(c.Term.check()); f != nil {
		return at("/term", *f)
	}
	w.Term = c.Term
	w.write(statute.Of(statute.Term))
	return nil
}

func (c AddMeans) apply(w *working) *law.Fault {
	w.means.Add(c.Means)
	w.write(statute.Of(statute.Means))
	return nil
}

func (c ReplaceMeans) apply(w *working) *law.Fault {
	place, ok := w.means.Find(c.Title)
	if !ok {
		return notThere("/title", c.Title)
	}
	w.means.Set(place, c.Means)
	w.write(statute.Of(statute.Means))
	return nil
}

func (c RemoveMeans) apply(w *working) *law.Fault {
	place, ok := w.means.Find(c.Title)
	if !ok {
		return notThere("/title", c.Title)
	}
	w.means.Remove(place)
	w.takeAway(statute.Of(statute.Means))
	return nil
}

func (w *working) budgetAt(k branch.BudgetKind) int {
	return slices.IndexFunc(w.Budgets, func(b clause.Budget) bool { return b.Kind == k })
}

func (c SetBudget) apply(w *working) *law.Fault {
	if i := w.budgetAt(c.Budget.Kind); i >= 0 {
		w.Budgets[i] = c.Budget
	} else {
		w.Budgets = append(w.Budgets, c.Budget)
	}
	w.write(ofBudget(c.Budget.Kind))
	return nil
}

func (c RemoveBudget) apply(w *working) *law.Fault {
	i := w.budgetAt(c.Name)
	if i < 0 {
		return notThere("/id", c.Name.String())
	}
	w.Budgets = slices.Delete(w.Budgets, i, i+1)
	w.takeAway(ofBudget(c.Name))
	return nil
}

// ofBudget is what a budget shows that comes, goes or changes.
func ofBudget(k branch.BudgetKind) statute.Facts {
	return statute.Of(statute.Budget(k), statute.Unlisted(k))
}

func (c SetNetwork) apply(w *working) *law.Fault {
	w.Network = c.Network
	w.write(statute.Of(statute.Network))
	w.gone = statute.Facts{}
	return nil
}

func (c RemoveNetwork) apply(w *working) *law.Fault {
	if w.Network.IsZero() && !w.Partial {
		return nonsense(law.NotThere, "", "la convention n’a pas de clause de réseau", "the convention has no network clause")
	}
	w.Network = clause.Network{}
	w.takeAway(statute.Of(statute.Network))
	w.gone = statute.Of(statute.Network)
	return nil
}

func (c SetAmendmentConditions) apply(w *working) *law.Fault {
	w.AmendmentConditions = cloneConditions(said(&c.Clause))
	relist(&w.triggers, w.Draft.addTriggers)
	w.write(statute.In("/amendmentConditions"))
	return nil
}

func (c SetEvaluationProcess) apply(w *working) *law.Fault {
	w.EvaluationProcess = cloneProcess(said(&c.Clause))
	relist(&w.heard, w.Draft.addHeard)
	w.write(statute.In("/evaluationProcess"))
	return nil
}

func (c SetForecast) apply(w *working) *law.Fault {
	if !w.setsForecasts() {
		return at("", onlySickness)
	}
	if place, ok := w.forecasts.Find(c.Forecast.Year); ok {
		w.forecasts.Set(place, c.Forecast)
	} else {
		w.forecasts.Add(c.Forecast)
	}
	w.write(statute.Of(statute.Forecast))
	return nil
}

// setsForecasts reports whether the convention may set a forecast: it is on sickness, or on nothing
// that is known, of which another fault tells.
func (d *Draft) setsForecasts() bool { return !branch.IsScope(d.Scope) || d.Scope == branch.Sickness }

var onlySickness = law.NewFault(law.NotAllowed,
	"seule la convention maladie fixe une prévision de soins de ville",
	"only the sickness convention sets a forecast of ambulatory care")

func (c RemoveForecast) apply(w *working) *law.Fault {
	place, ok := w.forecasts.Find(c.Year)
	if !ok {
		return notThere("/year", strconv.Itoa(c.Year))
	}
	w.forecasts.Remove(place)
	w.takeAway(statute.Of(statute.Forecast))
	return nil
}
