package cog

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
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
		Format              string           `json:"format"`
		Regime              law.Regime       `json:"regime"`
		Scope               string           `json:"scope,omitempty"`
		Partial             bool             `json:"partial,omitempty"`
		Title               string           `json:"title,omitempty"`
		Source              string           `json:"source,omitempty"`
		Concluded           string           `json:"concluded,omitempty"`
		Term                *termJSON        `json:"term,omitempty"`
		State               *stateJSON       `json:"state,omitempty"`
		Body                *bodyJSON        `json:"body,omitempty"`
		Objectives          []objectiveJSON  `json:"objectives,omitempty"`
		Means               []meansJSON      `json:"means,omitempty"`
		Commitments         []commitmentJSON `json:"commitments,omitempty"`
		Budgets             []budgetJSON     `json:"budgets,omitempty"`
		Network             *networkJSON     `json:"network,omitempty"`
		AmendmentConditions *conditionsJSON  `json:"amendmentConditions,omitempty"`
		EvaluationProcess   *processJSON     `json:"evaluationProcess,omitempty"`
		Orientations        []domainJSON     `json:"orientations,omitempty"`
		ControlPlan         *planJSON        `json:"controlPlan,omitempty"`
		ConsistentWith      *sicknessJSON    `json:"consistentWith,omitempty"`

		Forecasts     []forecastJSON     `json:"forecasts,omitempty"`
		Amendments    []amendmentJSON    `json:"amendments,omitempty"`
		Transmissions []transmissionJSON `json:"transmissions,omitempty"`
		Evaluations   []recordJSON       `json:"evaluations,omitempty"`
	}
	termJSON struct {
		Start law.Day `json:"start"`
		End   law.Day `json:"end"`
	}
	signatoryJSON struct {
		Name     string `json:"name,omitempty"`
		Capacity string `json:"capacity"`
		SignedOn string `json:"signedOn,omitempty"`
	}
	stateJSON struct {
		Signatories []signatoryJSON `json:"signatories,omitempty"`
	}
	bodyJSON struct {
		Code        string          `json:"code,omitempty"`
		Signatories []signatoryJSON `json:"signatories,omitempty"`
	}
	objectiveJSON struct {
		ID           string               `json:"id"`
		Categories   []objective.Category `json:"categories"`
		Title        string               `json:"title"`
		SelfEmployed bool                 `json:"selfEmployed,omitempty"`
		Actions      []actionJSON         `json:"actions,omitempty"`
		Indicators   []indicatorJSON      `json:"indicators,omitempty"`
	}
	actionJSON struct {
		By           branch.Party `json:"by"`
		Title        string       `json:"title"`
		SelfEmployed bool         `json:"selfEmployed,omitempty"`
	}
	indicatorJSON struct {
		ID        string      `json:"id"`
		Label     string      `json:"label"`
		Kind      string      `json:"kind"`
		Unit      string      `json:"unit,omitempty"`
		Direction string      `json:"direction,omitempty"`
		Baseline  *figureJSON `json:"baseline,omitempty"`
		Targets   figuresJSON `json:"targets,omitempty"`
		Expected  string      `json:"expected,omitempty"`
	}
	figureJSON struct {
		Year  int               `json:"year"`
		Value objective.Decimal `json:"value"`
	}
	meansJSON struct {
		Title string           `json:"title"`
		Kind  clause.MeansKind `json:"kind"`
	}
	commitmentJSON struct {
		By    branch.Party `json:"by"`
		Title string       `json:"title"`
	}
	budgetJSON struct {
		Kind        branch.BudgetKind `json:"kind"`
		Computation string            `json:"computation,omitempty"`
		Evolution   string            `json:"evolution,omitempty"`
	}
	conditionJSON struct {
		Kind  clause.ConditionKind `json:"kind"`
		Title string               `json:"title"`
	}
	networkJSON struct {
		Conditions []conditionJSON `json:"conditions,omitempty"`
	}
	triggerJSON struct {
		Kind  amendment.TriggerKind `json:"kind"`
		Title string                `json:"title,omitempty"`
	}
	conditionsJSON struct {
		Triggers  []triggerJSON `json:"triggers,omitempty"`
		Procedure string        `json:"procedure,omitempty"`
	}
	processJSON struct {
		Heard     []branch.Party `json:"heard,omitempty"`
		Procedure string         `json:"procedure,omitempty"`
	}
	domainJSON struct {
		Domain clause.Domain `json:"domain"`
		Title  string        `json:"title"`
	}
	planJSON struct {
		Title string `json:"title"`
	}
	sicknessJSON struct {
		Body string    `json:"body,omitempty"`
		Term *termJSON `json:"term,omitempty"`
	}
)

// figuresJSON is an object of figures by year, in the order they were written.
type figuresJSON []objective.Figure

// MarshalJSON writes the figures.
func (f figuresJSON) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	for i, t := range f {
		b.WriteString(map[bool]string{true: "{\"", false: ",\""}[i == 0])
		b.WriteString(strconv.Itoa(t.Year) + "\":" + t.Value.String())
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

func wireDocument(d *Draft) documentJSON {
	w := documentJSON{
		Format: Format, Regime: d.Scope.Regime(), Partial: d.Partial, Title: d.Title, Source: d.Source,
		Concluded: d.Concluded.String(), Term: wireTerm(d.Term),
		Objectives:          each(d.Objectives, wireObjective),
		Means:               each(d.Means, wireMeans),
		Commitments:         each(d.Commitments, func(c clause.Commitment) commitmentJSON { return commitmentJSON(c) }),
		Budgets:             each(d.Budgets, wireBudget),
		Orientations:        each(d.Orientations, func(o clause.Orientation) domainJSON { return domainJSON(o) }),
		State:               wireState(d.State),
		Body:                wireBody(d.Body),
		Network:             wireNetwork(d.Network),
		AmendmentConditions: wireConditions(d.AmendmentConditions),
		EvaluationProcess:   wireProcess(d.EvaluationProcess),
		Forecasts:           each(d.Forecasts, wireForecast),
	}
	if w.Regime == law.General {
		w.Scope = d.Scope.String()
	}
	if d.ControlPlan != "" {
		w.ControlPlan = &planJSON{d.ControlPlan}
	}
	if s := d.ConsistentWith; s != nil {
		w.ConsistentWith = &sicknessJSON{s.Body.String(), wireTerm(s.Term)}
	}
	return w
}

func each[T, W any](list []T, wire func(T) W) []W {
	var out []W
	for _, v := range list {
		out = append(out, wire(v))
	}
	return out
}

func wireTerm(t Term) *termJSON {
	if t.IsZero() {
		return nil
	}
	return &termJSON{t.Start, t.End}
}

func wireSignatory[C branch.Capacity](s branch.Signatory[C]) signatoryJSON {
	return signatoryJSON{s.Name, s.Capacity.String(), s.SignedOn.String()}
}

func wireState(list []branch.StateSignatory) *stateJSON {
	if len(list) == 0 {
		return nil
	}
	return &stateJSON{each(list, wireSignatory[branch.StateCapacity])}
}

func wireBody(b Body) *bodyJSON {
	if b.Code == 0 && len(b.Signatories) == 0 {
		return nil
	}
	return &bodyJSON{b.Code.String(), each(b.Signatories, wireSignatory[branch.BodyCapacity])}
}

func wireMeans(m clause.Means) meansJSON       { return meansJSON(m) }
func wireBudget(b clause.Budget) budgetJSON    { return budgetJSON(b) }
func wireAction(a objective.Action) actionJSON { return actionJSON(a) }

func wireNetwork(n clause.Network) *networkJSON {
	if n.IsZero() {
		return nil
	}
	return &networkJSON{each(slices.Collect(n.Conditions()), func(c clause.Condition) conditionJSON { return conditionJSON(c) })}
}

func wireConditions(c *amendment.Clause) *conditionsJSON {
	if c == nil {
		return nil
	}
	return &conditionsJSON{each(c.Triggers, func(t amendment.Trigger) triggerJSON { return triggerJSON(t) }), c.Procedure}
}

func wireProcess(c *evaluation.Clause) *processJSON {
	if c == nil {
		return nil
	}
	return &processJSON{c.Heard, c.Procedure}
}

func wireObjective(o objective.Objective) objectiveJSON {
	s := o.Spec()
	return objectiveJSON{s.ID, s.Categories, s.Title, s.SelfEmployed,
		each(s.Actions, wireAction), each(s.Indicators, wireIndicator)}
}

func wireIndicator(i objective.Indicator) indicatorJSON {
	switch s := i.Spec().(type) {
	case objective.Quantitative:
		w := indicatorJSON{ID: s.ID, Label: s.Label, Kind: indicatorKinds.Slug(quantitative), Unit: s.Unit, Direction: s.Direction.String(), Targets: figuresJSON(s.Targets)}
		if s.Baseline != nil {
			w.Baseline = &figureJSON{s.Baseline.Year, s.Baseline.Value}
		}
		return w
	default:
		q := s.(objective.Qualitative)
		return indicatorJSON{ID: q.ID, Label: q.Label, Kind: indicatorKinds.Slug(qualitative), Expected: q.Expected}
	}
}
