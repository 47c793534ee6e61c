package cog

import (
	"encoding/json"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
)

// MarshalJSON writes the document; what is empty is left out, which says the
// same, and figures are written as they were read. A document without a scope
// cannot be written.
func (d Document) MarshalJSON() ([]byte, error) {
	if d.Scope == nil {
		return d.Draft.MarshalJSON()
	}
	w := wireDocument(&d.Draft)
	w.Amendments = each(d.Amendments, wireAmendment)
	w.Transmissions = each(d.Transmissions, func(t Transmission) transmissionJSON { return transmissionJSON(t) })
	w.Evaluations = each(d.Evaluations, wireRecord)
	return json.Marshal(w)
}

type (
	amendmentJSON struct {
		Number    int          `json:"number"`
		Title     string       `json:"title,omitempty"`
		Source    string       `json:"source,omitempty"`
		Concluded string       `json:"concluded,omitempty"`
		State     *stateJSON   `json:"state,omitempty"`
		Body      *bodyJSON    `json:"body,omitempty"`
		Reason    *reasonJSON  `json:"reason,omitempty"`
		Changes   []changeJSON `json:"changes,omitempty"`
	}
	reasonJSON struct {
		Kind  amendment.TriggerKind `json:"kind"`
		Year  int                   `json:"year,omitempty"`
		Title string                `json:"title,omitempty"`
	}
	changeJSON struct {
		Kind                string          `json:"kind"`
		ID                  string          `json:"id,omitempty"`
		Of                  string          `json:"of,omitempty"`
		By                  string          `json:"by,omitempty"`
		Title               string          `json:"title,omitempty"`
		Year                int             `json:"year,omitempty"`
		Term                *termJSON       `json:"term,omitempty"`
		Objective           *objectiveJSON  `json:"objective,omitempty"`
		Indicator           *indicatorJSON  `json:"indicator,omitempty"`
		Action              *actionJSON     `json:"action,omitempty"`
		Means               *meansJSON      `json:"means,omitempty"`
		Budget              *budgetJSON     `json:"budget,omitempty"`
		Targets             figuresJSON     `json:"targets,omitempty"`
		Network             *networkJSON    `json:"network,omitempty"`
		AmendmentConditions *conditionsJSON `json:"amendmentConditions,omitempty"`
		EvaluationProcess   *processJSON    `json:"evaluationProcess,omitempty"`
		Forecast            *forecastJSON   `json:"forecast,omitempty"`
	}
	forecastJSON struct {
		figureJSON
		Unit string `json:"unit"`
	}
	transmissionJSON struct {
		Amendment int              `json:"amendment,omitempty"`
		To        branch.Recipient `json:"to"`
		On        law.Day          `json:"on"`
	}
	recordJSON struct {
		Title   string           `json:"title,omitempty"`
		Opened  law.Day          `json:"opened"`
		Closed  string           `json:"closed,omitempty"`
		Results []resultFigsJSON `json:"results,omitempty"`
		Views   []viewJSON       `json:"views,omitempty"`
		Silent  []silenceJSON    `json:"silent,omitempty"`
	}
	resultFigsJSON struct {
		Indicator string      `json:"indicator"`
		Figures   figuresJSON `json:"figures,omitempty"`
	}
	viewJSON struct {
		Objective string             `json:"objective"`
		By        branch.Party       `json:"by"`
		Finding   evaluation.Finding `json:"finding"`
		Comment   string             `json:"comment,omitempty"`
	}
	silenceJSON struct {
		By      branch.Party `json:"by"`
		Invited law.Day      `json:"invited"`
	}
)

func wireForecast(f clause.Forecast) forecastJSON {
	return forecastJSON{figureJSON{f.Year, f.Value}, f.Unit}
}

func wireAmendment(a Amendment) amendmentJSON {
	w := amendmentJSON{Number: a.Number, Title: a.Title, Source: a.Source, Concluded: a.Concluded.String(),
		State: wireState(a.State), Body: wireBody(a.Body), Changes: each(a.Changes, wireChange)}
	if a.Reason != nil {
		r := reasonJSON(*a.Reason)
		w.Reason = &r
	}
	return w
}

func wireChange(c Change) changeJSON {
	w := changeJSON{Kind: c.Kind()}
	switch c := c.(type) {
	case SetTerm:
		w.Term = wireTerm(c.Term)
	case AddObjective:
		w.Objective = ptr(wireObjective(c.Objective))
	case ReplaceObjective:
		w.Objective = ptr(wireObjective(c.Objective))
	case RemoveObjective:
		w.ID = c.ID
	case AddIndicator:
		w.Of, w.Indicator = c.Objective, ptr(wireIndicator(c.Indicator))
	case ReplaceIndicator:
		w.Indicator = ptr(wireIndicator(c.Indicator))
	case RemoveIndicator:
		w.ID = c.ID
	case SetTargets:
		w.ID, w.Targets = c.Indicator, figuresJSON(c.Targets)
	case AddAction:
		w.Of, w.Action = c.Objective, ptr(actionJSON(c.Action))
	case ReplaceAction:
		w.Of, w.By, w.Title, w.Action = c.Objective, c.By.String(), c.Title, ptr(actionJSON(c.Action))
	case RemoveAction:
		w.Of, w.By, w.Title = c.Objective, c.By.String(), c.Title
	case AddMeans:
		w.Means = ptr(meansJSON(c.Means))
	case ReplaceMeans:
		w.Title, w.Means = c.Title, ptr(meansJSON(c.Means))
	case RemoveMeans:
		w.Title = c.Title
	case SetBudget:
		w.Budget = ptr(budgetJSON(c.Budget))
	case RemoveBudget:
		w.ID = c.Name.String()
	case SetNetwork:
		w.Network = wireNetwork(c.Network)
	case SetAmendmentConditions:
		w.AmendmentConditions = wireConditions(&c.Clause)
	case SetEvaluationProcess:
		w.EvaluationProcess = wireProcess(&c.Clause)
	case SetForecast:
		w.Forecast = ptr(wireForecast(c.Forecast))
	case RemoveForecast:
		w.Year = c.Year
	}
	return w
}

func ptr[T any](v T) *T { return &v }

func wireRecord(r evaluation.Record) recordJSON {
	return recordJSON{
		Title: r.Title, Opened: r.Opened, Closed: r.Closed.String(),
		Results: each(r.Results, func(r evaluation.Result) resultFigsJSON {
			return resultFigsJSON{r.Indicator, figuresJSON(r.Figures)}
		}),
		Views:  each(r.Views, func(v evaluation.View) viewJSON { return viewJSON(v) }),
		Silent: each(r.Silent, func(s evaluation.Silence) silenceJSON { return silenceJSON(s) }),
	}
}
