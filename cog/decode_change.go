package cog

import (
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/internal/wire"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// A writtenChange is one as it is read.
type writtenChange struct {
	parts
	kind int // from 1, in changeKinds
}

var changeFields = []scan.Field[writtenChange]{
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, c *writtenChange) { c.kind = s.Slug(changeKinds().slugs...) }},
	{Key: "id", Read: func(s *scan.Scanner, c *writtenChange) { c.id = s.Text() }},
	{Key: "of", Read: func(s *scan.Scanner, c *writtenChange) { c.of = s.Text() }},
	{Key: "by", Read: func(s *scan.Scanner, c *writtenChange) { s.Word(&c.by) }},
	{Key: "title", Read: func(s *scan.Scanner, c *writtenChange) { c.title = s.Text() }},
	{Key: "year", Read: func(s *scan.Scanner, c *writtenChange) { c.year = s.Year() }},
	{Key: "term", Read: func(s *scan.Scanner, c *writtenChange) { readTerm(s, &c.term) }},
	{Key: "objective", Read: func(s *scan.Scanner, c *writtenChange) {
		c.objective = wire.Ptr(wire.ReadObjective(s, new(objective.Spec)))
	}},
	{Key: "indicator", Read: func(s *scan.Scanner, c *writtenChange) {
		c.indicator = wire.Ptr(wire.ReadIndicator(s, new(wire.WrittenIndicator)))
	}},
	{Key: "action", Read: func(s *scan.Scanner, c *writtenChange) { c.action = readNew(s, wire.ReadAction) }},
	{Key: "means", Read: func(s *scan.Scanner, c *writtenChange) { c.means = scan.NewObject(s, wire.MeansFields) }},
	{Key: "budget", Read: func(s *scan.Scanner, c *writtenChange) { c.budget = scan.NewObject(s, wire.BudgetFields) }},
	{Key: "targets", Read: func(s *scan.Scanner, c *writtenChange) { c.targets = wire.Figures(s) }},
	{Key: "network", Read: func(s *scan.Scanner, c *writtenChange) { c.network = wire.Ptr(wire.ReadNetwork(s)) }},
	{Key: "amendmentConditions", Read: func(s *scan.Scanner, c *writtenChange) { c.conditions = scan.NewObject(s, wire.ConditionsFields) }},
	{Key: "evaluationProcess", Read: func(s *scan.Scanner, c *writtenChange) { c.process = scan.NewObject(s, wire.ProcessFields) }},
	{Key: "forecast", Read: func(s *scan.Scanner, c *writtenChange) { c.forecast = scan.NewObject(s, wire.ForecastFields) }},
	{Key: "commitment", Read: func(s *scan.Scanner, c *writtenChange) { c.commitment = readNew(s, wire.ReadCommitment) }},
	{Key: "orientations", Read: func(s *scan.Scanner, c *writtenChange) { scan.Objects(s, &c.orientations, wire.OrientationFields) }},
	{Key: "controlPlan", Read: func(s *scan.Scanner, c *writtenChange) { scan.Object(s, wire.PlanFields, &c.plan) }},
	{Key: "consistentWith", Read: func(s *scan.Scanner, c *writtenChange) { c.consistent = scan.NewObject(s, sicknessFields) }},
	{Key: "endowments", Read: func(s *scan.Scanner, c *writtenChange) { scan.Objects(s, &c.endowments, wire.EndowmentFields) }},
	{Key: "clauses", Read: func(s *scan.Scanner, c *writtenChange) { scan.Objects(s, &c.provisions, wire.ProvisionFields) }},
	{Key: "manager", Read: func(s *scan.Scanner, c *writtenChange) {
		c.manager = readNew(s, func(s *scan.Scanner, b *Body) { readBody(s, managerFields, b) })
	}},
	{Key: "missions", Read: func(s *scan.Scanner, c *writtenChange) { c.missions = wire.Words[clause.Mission](s) }},
}

// readNew reads a part into room of its own.
func readNew[T any](s *scan.Scanner, read func(*scan.Scanner, *T)) *T {
	v := new(T)
	read(s, v)
	return v
}

// readChange reads a change; one at fault is none.
func readChange(s *scan.Scanner, c *Change) {
	var w writtenChange
	before := s.Faults()
	found := scan.Object(s, changeFields, &w)
	if !found.OK || w.kind == 0 {
		return
	}
	kind := changeKinds().list[w.kind-1]
	found.Hold(kind.requires, kind.may, func(key string) law.Fault {
		return law.NewFault(law.NotAllowed, "« %s » n’a pas de « %s »", "`%s` takes no `%s`", kind.slug, key)
	})
	if _, ok := kind.zero.(RemoveBudget); ok && w.id != "" {
		s.AddUnder(law.At("/id", w.name.UnmarshalText([]byte(w.id))))
	}
	if s.Faults() == before {
		*c = kind.make(&w.parts)
	}
}
