package wire

import (
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/internal/scan"
)

// MeansFields are those of operating means.
var MeansFields = []scan.Field[clause.Means]{
	{Key: "title", Required: true, Read: func(s *scan.Scanner, m *clause.Means) { m.Title = s.Text() }},
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, m *clause.Means) { s.Word(&m.Kind) }},
}

// CommitmentFields are those of a commitment.
var CommitmentFields = []scan.Field[clause.Commitment]{
	{Key: "id", Read: func(s *scan.Scanner, c *clause.Commitment) { c.ID = s.Text() }},
	{Key: "by", Required: true, Read: func(s *scan.Scanner, c *clause.Commitment) { s.Word(&c.By) }},
	{Key: "title", Required: true, Read: func(s *scan.Scanner, c *clause.Commitment) { c.Title = s.Text() }},
	{Key: "status", Read: func(s *scan.Scanner, c *clause.Commitment) { s.Word(&c.Progress.Status) }},
	{Key: "asOf", Read: func(s *scan.Scanner, c *clause.Commitment) { c.Progress.AsOf = Day(s) }},
}

// ReadCommitment reads a commitment.
func ReadCommitment(s *scan.Scanner, c *clause.Commitment) {
	needsStatus(s, scan.Object(s, CommitmentFields, c))
}

// BudgetFields are those of a budget.
var BudgetFields = []scan.Field[clause.Budget]{
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, b *clause.Budget) { s.Word(&b.Kind) }},
	{Key: "computation", Read: func(s *scan.Scanner, b *clause.Budget) { b.Computation = s.Text() }},
	{Key: "evolution", Read: func(s *scan.Scanner, b *clause.Budget) { b.Evolution = s.Text() }},
}

var networkFields = []scan.Field[[]clause.Condition]{
	{Key: "conditions", Read: func(s *scan.Scanner, list *[]clause.Condition) { scan.Objects(s, list, conditionFields) }},
}

var conditionFields = []scan.Field[clause.Condition]{
	{Key: "title", Required: true, Read: func(s *scan.Scanner, c *clause.Condition) { c.Title = s.Text() }},
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, c *clause.Condition) { s.Word(&c.Kind) }},
}

// ReadNetwork reads the clause on the network; one without conditions is none.
func ReadNetwork(s *scan.Scanner) clause.Network {
	return clause.WrittenNetwork(*scan.NewObject(s, networkFields)...)
}

// OrientationFields are those of an orientation.
var OrientationFields = []scan.Field[clause.Orientation]{
	{Key: "domain", Required: true, Read: func(s *scan.Scanner, o *clause.Orientation) { s.Word(&o.Domain) }},
	{Key: "title", Required: true, Read: func(s *scan.Scanner, o *clause.Orientation) { o.Title = s.Text() }},
}

// PlanFields are those of the control plan.
var PlanFields = []scan.Field[string]{
	{Key: "title", Required: true, Read: func(s *scan.Scanner, title *string) { *title = s.Text() }},
}

// ForecastFields are those of a forecast.
var ForecastFields = []scan.Field[clause.Forecast]{
	{Key: "year", Required: true, Read: func(s *scan.Scanner, f *clause.Forecast) { f.Year = s.Year() }},
	{Key: "value", Required: true, Read: func(s *scan.Scanner, f *clause.Forecast) { f.Value = figure(s) }},
	{Key: "unit", Required: true, Read: func(s *scan.Scanner, f *clause.Forecast) { f.Unit = s.Text() }},
}

// MeansJSON is operating means.
type MeansJSON struct {
	Title string           `json:"title"`
	Kind  clause.MeansKind `json:"kind"`
}

// CommitmentJSON is a commitment.
type CommitmentJSON struct {
	ID     string       `json:"id,omitempty"`
	By     branch.Party `json:"by"`
	Title  string       `json:"title"`
	Status string       `json:"status,omitempty"`
	AsOf   string       `json:"asOf,omitempty"`
}

// WriteCommitment writes a commitment.
func WriteCommitment(c clause.Commitment) CommitmentJSON {
	return CommitmentJSON{c.ID, c.By, c.Title, c.Progress.Status.String(), c.Progress.AsOf.String()}
}

// BudgetJSON is a budget.
type BudgetJSON struct {
	Kind        branch.BudgetKind `json:"kind"`
	Computation string            `json:"computation,omitempty"`
	Evolution   string            `json:"evolution,omitempty"`
}

type conditionJSON struct {
	Kind  clause.ConditionKind `json:"kind"`
	Title string               `json:"title"`
}

// NetworkJSON is the clause on the network.
type NetworkJSON struct {
	Conditions []conditionJSON `json:"conditions,omitempty"`
}

// OrientationJSON is an orientation.
type OrientationJSON struct {
	Domain clause.Domain `json:"domain"`
	Title  string        `json:"title"`
}

// PlanJSON is the control plan.
type PlanJSON struct {
	Title string `json:"title"`
}

// ForecastJSON is a forecast.
type ForecastJSON struct {
	figureJSON
	Unit string `json:"unit"`
}

// WriteMeans writes operating means.
func WriteMeans(m clause.Means) MeansJSON { return MeansJSON(m) }

// WriteBudget writes a budget.
func WriteBudget(b clause.Budget) BudgetJSON { return BudgetJSON(b) }

// WriteNetwork writes the clause on the network.
func WriteNetwork(n clause.Network) NetworkJSON {
	return NetworkJSON{Each(slices.Collect(n.Conditions()), func(c clause.Condition) conditionJSON { return conditionJSON(c) })}
}

// WriteForecast writes a forecast.
func WriteForecast(f clause.Forecast) ForecastJSON {
	return ForecastJSON{figureJSON{f.Year, f.Value}, f.Unit}
}
