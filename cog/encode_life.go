package cog

import (
	"encoding/json"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/internal/wire"
	"github.com/coglaw/coglaw/law"
)

// MarshalJSON writes the document; what is empty is left out, which says the
// same, and figures are written as they were read. A document without a scope
// cannot be written, nor can one with an empty change.
func (d Document) MarshalJSON() ([]byte, error) {
	if err := d.scopeFault(); err != nil {
		return nil, err
	}
	var c form.Checker
	for i := range d.Amendments {
		checkKindsOf(&c, law.Pointer("amendments", i), d.Amendments[i].Changes)
	}
	if err := c.Err(); err != nil {
		return nil, err
	}
	w := wireDocument(&d.Draft)
	w.Amendments = wire.Each(d.Amendments, wireAmendment)
	w.Transmissions = wire.Each(d.Transmissions, func(t Transmission) transmissionJSON { return transmissionJSON(t) })
	w.Evaluations = wire.Each(d.Evaluations, wire.WriteRecord)
	return json.Marshal(w)
}

type (
	amendmentJSON struct {
		Number    int              `json:"number"`
		Title     string           `json:"title,omitempty"`
		Source    string           `json:"source,omitempty"`
		Concluded string           `json:"concluded,omitempty"`
		State     *wire.StateJSON  `json:"state,omitempty"`
		Body      *bodyJSON        `json:"body,omitempty"`
		Reason    *wire.ReasonJSON `json:"reason,omitempty"`
		Changes   []changeJSON     `json:"changes,omitempty"`
	}
	changeJSON struct {
		Kind                string               `json:"kind"`
		ID                  string               `json:"id,omitempty"`
		Of                  string               `json:"of,omitempty"`
		By                  string               `json:"by,omitempty"`
		Title               string               `json:"title,omitempty"`
		Year                int                  `json:"year,omitempty"`
		Term                *termJSON            `json:"term,omitempty"`
		Objective           *wire.ObjectiveJSON  `json:"objective,omitempty"`
		Indicator           *wire.IndicatorJSON  `json:"indicator,omitempty"`
		Action              *wire.ActionJSON     `json:"action,omitempty"`
		Means               *wire.MeansJSON      `json:"means,omitempty"`
		Budget              *wire.BudgetJSON     `json:"budget,omitempty"`
		Targets             wire.FiguresJSON     `json:"targets,omitempty"`
		Network             *wire.NetworkJSON    `json:"network,omitempty"`
		AmendmentConditions *wire.ConditionsJSON `json:"amendmentConditions,omitempty"`
		EvaluationProcess   *wire.ProcessJSON    `json:"evaluationProcess,omitempty"`
		Forecast            *wire.ForecastJSON   `json:"forecast,omitempty"`
		Commitment          *wire.CommitmentJSON `json:"commitment,omitempty"`

		Orientations   []wire.OrientationJSON `json:"orientations,omitempty"`
		ControlPlan    *wire.PlanJSON         `json:"controlPlan,omitempty"`
		ConsistentWith *sicknessJSON          `json:"consistentWith,omitempty"`

		Endowments []wire.EndowmentJSON `json:"endowments,omitempty"`
		Clauses    []wire.ProvisionJSON `json:"clauses,omitempty"`
		Manager    *bodyJSON            `json:"manager,omitempty"`
		Missions   []clause.Mission     `json:"missions,omitempty"`
	}
	transmissionJSON struct {
		Amendment int              `json:"amendment,omitempty"`
		To        branch.Recipient `json:"to"`
		On        law.Day          `json:"on"`
	}
)

func wireAmendment(a Amendment) amendmentJSON {
	return amendmentJSON{Number: a.Number, Title: a.Title, Source: a.Source, Concluded: a.Concluded.String(),
		State: wire.WriteState(a.State), Body: wire.Optional(said(&a.Body), wireBody), Reason: wire.Optional(a.Reason, wire.WriteReason),
		Changes: wire.Each(a.Changes, wireChange)}
}

func wireChange(c Change) changeJSON {
	p := kindOf(c).partsOf(c)
	return changeJSON{
		Kind: c.Kind(), ID: p.id, Of: p.of, By: p.by.String(), Title: p.title, Year: p.year, Term: wireTerm(p.term),
		Objective:           wire.Optional(p.objective, wire.WriteObjective),
		Indicator:           wire.Optional(p.indicator, wire.WriteIndicator),
		Action:              wire.Optional(p.action, wire.WriteAction),
		Means:               wire.Optional(p.means, wire.WriteMeans),
		Budget:              wire.Optional(p.budget, wire.WriteBudget),
		Targets:             wire.FiguresJSON(p.targets),
		Network:             wire.Optional(p.network, wire.WriteNetwork),
		AmendmentConditions: wire.Optional(p.conditions, wire.WriteConditions),
		EvaluationProcess:   wire.Optional(p.process, wire.WriteProcess),
		Forecast:            wire.Optional(p.forecast, wire.WriteForecast),
		Commitment:          wire.Optional(p.commitment, wire.WriteCommitment),
		Orientations:        wire.Each(p.orientations, func(o clause.Orientation) wire.OrientationJSON { return wire.OrientationJSON(o) }),
		ControlPlan:         wirePlan(p.plan),
		ConsistentWith:      wire.Optional(p.consistent, wireSickness),
		Endowments:          wire.Each(p.endowments, wire.WriteEndowment),
		Clauses:             wire.Each(p.provisions, wire.WriteProvision),
		Manager:             wire.Optional(p.manager, wireBody),
		Missions:            p.missions,
	}
}
