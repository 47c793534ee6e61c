package cog

import (
	"encoding/json"

	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/internal/wire"
	"github.com/coglaw/coglaw/law"
)

// MarshalJSON writes the draft as a document. What is empty is left out, which
// says the same; figures are written as they were read. A draft without a scope
// cannot be written.
func (d Draft) MarshalJSON() ([]byte, error) {
	if err := d.scopeFault(); err != nil {
		return nil, err
	}
	return json.Marshal(wireDocument(&d))
}

// MarshalJSON writes the convention as a document.
func (c *Convention) MarshalJSON() ([]byte, error) { return c.doc.MarshalJSON() }

// The wire types give each part its keys, in the order of the format's page.
type (
	documentJSON struct {
		Format              string                 `json:"format"`
		Regime              law.Regime             `json:"regime"`
		Scope               string                 `json:"scope,omitempty"`
		Schema              string                 `json:"$schema,omitempty"`
		Partial             bool                   `json:"partial,omitempty"`
		Known               []Section              `json:"known,omitempty"`
		Title               string                 `json:"title,omitempty"`
		Source              string                 `json:"source,omitempty"`
		Concluded           string                 `json:"concluded,omitempty"`
		Term                *termJSON              `json:"term,omitempty"`
		State               *wire.StateJSON        `json:"state,omitempty"`
		Body                *bodyJSON              `json:"body,omitempty"`
		Manager             *bodyJSON              `json:"manager,omitempty"`
		Objectives          []wire.ObjectiveJSON   `json:"objectives,omitempty"`
		Means               []wire.MeansJSON       `json:"means,omitempty"`
		Commitments         []wire.CommitmentJSON  `json:"commitments,omitempty"`
		Budgets             []wire.BudgetJSON      `json:"budgets,omitempty"`
		Network             *wire.NetworkJSON      `json:"network,omitempty"`
		AmendmentConditions *wire.ConditionsJSON   `json:"amendmentConditions,omitempty"`
		EvaluationProcess   *wire.ProcessJSON      `json:"evaluationProcess,omitempty"`
		Orientations        []wire.OrientationJSON `json:"orientations,omitempty"`
		ControlPlan         *wire.PlanJSON         `json:"controlPlan,omitempty"`
		ConsistentWith      *sicknessJSON          `json:"consistentWith,omitempty"`

		Forecasts       []wire.ForecastJSON  `json:"forecasts,omitempty"`
		Endowments      []wire.EndowmentJSON `json:"endowments,omitempty"`
		Clauses         []wire.ProvisionJSON `json:"clauses,omitempty"`
		BoardResolution string               `json:"boardResolution,omitempty"`
		First           *bool                `json:"first,omitempty"`
		Missions        []clause.Mission     `json:"missions,omitempty"`

		Amendments    []amendmentJSON    `json:"amendments,omitempty"`
		Transmissions []transmissionJSON `json:"transmissions,omitempty"`
		Evaluations   []wire.RecordJSON  `json:"evaluations,omitempty"`
	}
	termJSON struct {
		Start law.Day `json:"start"`
		End   law.Day `json:"end"`
	}
	sicknessJSON struct {
		Body string    `json:"body,omitempty"`
		Term *termJSON `json:"term,omitempty"`
	}
)

func wireDocument(d *Draft) documentJSON {
	w := documentJSON{
		Format: Format, Regime: d.Scope.Regime(), Schema: d.Schema, Partial: d.Partial, Known: d.Known, Title: d.Title, Source: d.Source,
		Concluded: d.Concluded.String(), Term: wireTerm(d.Term),
		Objectives:          wire.Each(d.Objectives, wire.WriteObjective),
		Means:               wire.Each(d.Means, wire.WriteMeans),
		Commitments:         wire.Each(d.Commitments, wire.WriteCommitment),
		Budgets:             wire.Each(d.Budgets, wire.WriteBudget),
		Orientations:        wire.Each(d.Orientations, func(o clause.Orientation) wire.OrientationJSON { return wire.OrientationJSON(o) }),
		State:               wire.WriteState(d.State),
		Body:                wire.Optional(said(&d.Body), wireBody),
		Manager:             wire.Optional(said(&d.Manager), wireBody),
		Network:             wire.Optional(said(&d.Network), wire.WriteNetwork),
		AmendmentConditions: wire.Optional(said(d.AmendmentConditions), wire.WriteConditions),
		EvaluationProcess:   wire.Optional(said(d.EvaluationProcess), wire.WriteProcess),
		ControlPlan:         wirePlan(d.ControlPlan),
		ConsistentWith:      wire.Optional(said(d.ConsistentWith), wireSickness),
		Forecasts:           wire.Each(d.Forecasts, wire.WriteForecast),
		Endowments:          wire.Each(d.Endowments, wire.WriteEndowment),
		Clauses:             wire.Each(d.Clauses, wire.WriteProvision),
		BoardResolution:     d.BoardResolution.String(),
		First:               d.Rank.first(),
		Missions:            d.Missions,
	}
	if w.Regime == law.General {
		w.Scope = d.Scope.String()
	}
	return w
}

func wireTerm(t Term) *termJSON {
	if t.IsZero() {
		return nil
	}
	return &termJSON{t.Start, t.End}
}

func wirePlan(title string) *wire.PlanJSON {
	if title == "" {
		return nil
	}
	return &wire.PlanJSON{Title: title}
}

func wireSickness(s SicknessConvention) sicknessJSON {
	return sicknessJSON{s.Body.String(), wireTerm(s.Term)}
}
