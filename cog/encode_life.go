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
	if err := d.scopeFault(); err != nil {
		return nil, err
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
	p := new(parts)
	if k := kindOf(c); k != nil {
		k.parts(c, p)
	}
	return changeJSON{
		Kind: c.Kind(), ID: p.id, Of: p.of, By: p.by.String(), Title: p.title, Year: p.year, Term: wireTerm(p.term),
		Objective:           optional(p.objective, wireObjective),
		Indicator:           optional(p.indicator, wireIndicator),
		Action:              optional(p.action, wireAction),
		Means:               optional(p.means, wireMeans),
		Budget:              optional(p.budget, wireBudget),
		Targets:             figuresJSON(p.targets),
		Network:             wireNetwork(p.network),
		AmendmentConditions: wireConditions(p.conditions),
		EvaluationProcess:   wireProcess(p.process),
		Forecast:            optional(p.forecast, wireForecast),
	}
}

func optional[T, W any](part *T, wire func(T) W) *W {
	if part == nil {
		return nil
	}
	return ptr(wire(*part))
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
