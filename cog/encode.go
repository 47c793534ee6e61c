package cog

import (
	"encoding/json"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/internal/wire"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// MarshalJSON writes the draft as a document. What is empty is left out, which
// says the same; figures are written as they were read. A draft without a scope
// cannot be written, nor can a day that does not exist.
func (d Draft) MarshalJSON() ([]byte, error) { return Document{Draft: d}.MarshalJSON() }

// MarshalJSON writes the document; what is empty is left out, which says the
// same, and figures are written as they were read. A document without a scope
// cannot be written, nor can one with an empty change or a day that does not exist.
func (d Document) MarshalJSON() ([]byte, error) {
	if err := d.scopeFault(); err != nil {
		return nil, err
	}
	if _, err := d.Rank.MarshalText(); err != nil { // a document has but a boolean, and no place for it
		return nil, law.At("/first", err)
	}
	var c form.Checker
	for i := range d.Amendments {
		checkKindsOf(&c, law.Pointer("amendments", i), d.Amendments[i].Changes)
	}
	if err := c.Err(); err != nil {
		return nil, err
	}
	return json.Marshal(d.wire())
}

// MarshalJSON writes the convention as a document, the zero Convention as null.
func (c Convention) MarshalJSON() ([]byte, error) {
	if c.isZero() {
		return []byte("null"), nil
	}
	return c.doc.MarshalJSON()
}

// documentJSON gives each part its key, in the order of the format's page.
type documentJSON struct {
	Format              string                `json:"format"`
	Regime              law.Regime            `json:"regime"`
	Scope               string                `json:"scope,omitempty"`
	Schema              string                `json:"$schema,omitempty"`
	Partial             bool                  `json:"partial,omitempty"`
	Known               []Section             `json:"known,omitempty"`
	Title               string                `json:"title,omitempty"`
	Source              string                `json:"source,omitempty"`
	Concluded           *law.Day              `json:"concluded,omitempty"`
	Term                *Term                 `json:"term,omitempty"`
	State               *stateJSON            `json:"state,omitempty"`
	Body                *Body                 `json:"body,omitempty"`
	Manager             *Body                 `json:"manager,omitempty"`
	Objectives          []objective.Objective `json:"objectives,omitempty"`
	Means               []clause.Means        `json:"means,omitempty"`
	Commitments         []clause.Commitment   `json:"commitments,omitempty"`
	Budgets             []clause.Budget       `json:"budgets,omitempty"`
	Network             *clause.Network       `json:"network,omitempty"`
	AmendmentConditions *amendment.Clause     `json:"amendmentConditions,omitempty"`
	EvaluationProcess   *evaluation.Clause    `json:"evaluationProcess,omitempty"`
	Orientations        []clause.Orientation  `json:"orientations,omitempty"`
	ControlPlan         *planJSON             `json:"controlPlan,omitempty"`
	ConsistentWith      *SicknessConvention   `json:"consistentWith,omitempty"`

	Forecasts       []clause.Forecast  `json:"forecasts,omitempty"`
	Endowments      []clause.Endowment `json:"endowments,omitempty"`
	Clauses         []clause.Provision `json:"clauses,omitempty"`
	BoardResolution *law.Day           `json:"boardResolution,omitempty"`
	First           *bool              `json:"first,omitempty"`
	Missions        []clause.Mission   `json:"missions,omitempty"`

	Amendments    []amendmentJSON     `json:"amendments,omitempty"`
	Transmissions []Transmission      `json:"transmissions,omitempty"`
	Evaluations   []evaluation.Record `json:"evaluations,omitempty"`
}

type (
	stateJSON struct {
		Signatories []branch.StateSignatory `json:"signatories,omitempty"`
	}
	planJSON struct {
		Title string `json:"title"`
	}
)

func (d *Document) wire() documentJSON {
	w := documentJSON{
		Format: Format, Regime: d.Scope.Regime(), Schema: d.Schema, Partial: d.Partial, Known: d.Known, Title: d.Title, Source: d.Source,
		Concluded: wire.Said(d.Concluded), Term: wire.Said(d.Term), State: wireState(d.State), Body: said(&d.Body), Manager: said(&d.Manager),
		Objectives: d.Objectives, Means: d.Means, Commitments: d.Commitments, Budgets: d.Budgets, Network: said(&d.Network),
		AmendmentConditions: said(d.AmendmentConditions), EvaluationProcess: said(d.EvaluationProcess),
		Orientations: d.Orientations, ControlPlan: wire.Said(planJSON{d.ControlPlan}), ConsistentWith: said(d.ConsistentWith),
		Forecasts: d.Forecasts, Endowments: d.Endowments, Clauses: d.Clauses,
		BoardResolution: wire.Said(d.BoardResolution), First: d.Rank.first(), Missions: d.Missions,
		Amendments: wire.Each(d.Amendments, Amendment.wire), Transmissions: d.Transmissions, Evaluations: d.Evaluations,
	}
	if w.Regime == law.General {
		w.Scope = d.Scope.String()
	}
	return w
}

func wireState(list []branch.StateSignatory) *stateJSON {
	if len(list) == 0 {
		return nil
	}
	return &stateJSON{list}
}
