package cog

import (
	"bytes"
	"encoding/json"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/form"
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
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, c *writtenChange) { c.kind = scan.OneOf(s, changeKinds().list...) }},
	{Key: "id", Read: func(s *scan.Scanner, c *writtenChange) { c.id = s.Text() }},
	{Key: "of", Read: func(s *scan.Scanner, c *writtenChange) { c.of = s.Text() }},
	{Key: "by", Read: func(s *scan.Scanner, c *writtenChange) { scan.Word(s, &c.by) }},
	{Key: "title", Read: func(s *scan.Scanner, c *writtenChange) { c.title = s.Text() }},
	{Key: "year", Read: func(s *scan.Scanner, c *writtenChange) { c.year = s.Year() }},
	{Key: "term", Read: func(s *scan.Scanner, c *writtenChange) { c.term.ReadJSON(s) }},
	{Key: "objective", Read: func(s *scan.Scanner, c *writtenChange) { c.objective = scan.NewPart[objective.Objective](s) }},
	{Key: "indicator", Read: func(s *scan.Scanner, c *writtenChange) { c.indicator = scan.NewPart[objective.Indicator](s) }},
	{Key: "action", Read: func(s *scan.Scanner, c *writtenChange) { c.action = scan.NewPart[objective.Action](s) }},
	{Key: "means", Read: func(s *scan.Scanner, c *writtenChange) { c.means = scan.NewPart[clause.Means](s) }},
	{Key: "budget", Read: func(s *scan.Scanner, c *writtenChange) { c.budget = scan.NewPart[clause.Budget](s) }},
	{Key: "targets", Read: func(s *scan.Scanner, c *writtenChange) { (*objective.Figures)(&c.targets).ReadJSON(s) }},
	{Key: "network", Read: func(s *scan.Scanner, c *writtenChange) { c.network = scan.NewPart[clause.Network](s) }},
	{Key: "amendmentConditions", Read: func(s *scan.Scanner, c *writtenChange) { c.conditions = scan.NewPart[amendment.Clause](s) }},
	{Key: "evaluationProcess", Read: func(s *scan.Scanner, c *writtenChange) { c.process = scan.NewPart[evaluation.Clause](s) }},
	{Key: "forecast", Read: func(s *scan.Scanner, c *writtenChange) { c.forecast = scan.NewPart[clause.Forecast](s) }},
	{Key: "commitment", Read: func(s *scan.Scanner, c *writtenChange) { c.commitment = scan.NewPart[clause.Commitment](s) }},
	{Key: "orientations", Read: func(s *scan.Scanner, c *writtenChange) { scan.Parts(s, &c.orientations) }},
	{Key: "controlPlan", Read: func(s *scan.Scanner, c *writtenChange) { scan.Object(s, "controlPlan", planFields, &c.plan) }},
	{Key: "consistentWith", Read: func(s *scan.Scanner, c *writtenChange) { c.consistent = scan.NewPart[SicknessConvention](s) }},
	{Key: "endowments", Read: func(s *scan.Scanner, c *writtenChange) { scan.Parts(s, &c.endowments) }},
	{Key: "clauses", Read: func(s *scan.Scanner, c *writtenChange) { readKinds(s, &c.provisions) }},
	{Key: "manager", Read: func(s *scan.Scanner, c *writtenChange) { c.manager = new(Body); readManager(s, c.manager) }},
	{Key: "missions", Read: func(s *scan.Scanner, c *writtenChange) { c.missions = scan.Words[clause.Mission](s) }},
}

type changeJSON struct {
	Kind                string               `json:"kind"`
	ID                  string               `json:"id,omitempty"`
	Of                  string               `json:"of,omitempty"`
	By                  branch.Party         `json:"by,omitempty"`
	Title               string               `json:"title,omitempty"`
	Year                int                  `json:"year,omitempty"`
	Term                *Term                `json:"term,omitempty"`
	Objective           *objective.Objective `json:"objective,omitempty"`
	Indicator           *objective.Indicator `json:"indicator,omitempty"`
	Action              *objective.Action    `json:"action,omitempty"`
	Means               *clause.Means        `json:"means,omitempty"`
	Budget              *clause.Budget       `json:"budget,omitempty"`
	Targets             objective.Figures    `json:"targets,omitempty"`
	Network             *clause.Network      `json:"network,omitempty"`
	AmendmentConditions *amendment.Clause    `json:"amendmentConditions,omitempty"`
	EvaluationProcess   *evaluation.Clause   `json:"evaluationProcess,omitempty"`
	Forecast            *clause.Forecast     `json:"forecast,omitempty"`
	Commitment          *clause.Commitment   `json:"commitment,omitempty"`

	Orientations   []clause.Orientation `json:"orientations,omitempty"`
	ControlPlan    *planJSON            `json:"controlPlan,omitempty"`
	ConsistentWith *SicknessConvention  `json:"consistentWith,omitempty"`

	Endowments []clause.Endowment `json:"endowments,omitempty"`
	Clauses    []clause.Provision `json:"clauses,omitempty"`
	Manager    *Body              `json:"manager,omitempty"`
	Missions   []clause.Mission   `json:"missions,omitempty"`
}

// readChange reads a change; one at fault is none.
func readChange(s *scan.Scanner, c *Change) {
	var w writtenChange
	before := s.Lost()
	found, kinds := scan.Object(s, "change", changeFields, &w), changeKinds()
	found.Hold(kinds.keys, w.kind, func(key string) law.Fault {
		return law.NewFault(law.NotAllowed, "« %s » n’a pas de « %s »", "`%s` takes no `%s`", kinds.list[w.kind-1].slug, key)
	})
	s.Note(namesABudget)
	if !found.OK || w.kind == 0 {
		return
	}
	kind := kinds.list[w.kind-1]
	if _, ok := kind.zero.(RemoveBudget); ok && w.id != "" {
		s.AddUnder(law.At("/id", w.name.UnmarshalText([]byte(w.id))))
	}
	if s.Lost() == before {
		*c = kind.make(&w.parts)
	}
}

// namesABudget notes that the id of a budget is its kind.
func namesABudget(change *scan.Shape) {
	kind := scan.Describe(func(s *scan.Scanner) { scan.Word(s, new(branch.BudgetKind)) })
	change.Cases = append(change.Cases, scan.Case{Key: "kind", Is: RemoveBudget{}.Kind(), Narrows: map[string]*scan.Shape{"id": kind}})
}

func wireChange(c Change) changeJSON {
	p := kindOf(c).partsOf(c)
	return changeJSON{
		c.Kind(), p.id, p.of, p.by, p.title, p.year, wire.Said(p.term), p.objective, p.indicator, p.action, p.means, p.budget,
		p.targets, p.network, p.conditions, p.process, p.forecast, p.commitment,
		p.orientations, wire.Said(planJSON{p.plan}), p.consistent, p.endowments, p.provisions, p.manager, p.missions,
	}
}

// ParseChange reads a change as an amendment in a document has it, of whichever kind. Its
// error is *law.Malformed.
func ParseChange(data []byte) (c Change, err error) {
	err = scan.Alone(data, func(s *scan.Scanner) { readChange(s, &c) })
	if err != nil {
		return nil, err
	}
	return c, nil
}

// Changes are a list of changes that can be read and written by itself: those of an
// [Amendment], or what [Document.Changes] found.
type Changes []Change

// UnmarshalJSON reads a list of changes as an amendment in a document has it; null changes
// nothing. Its error is *law.Malformed.
func (c *Changes) UnmarshalJSON(data []byte) error {
	if isNull(data) {
		return nil
	}
	var list []Change
	err := scan.Alone(data, func(s *scan.Scanner) { scan.List(s, &list, readChange) })
	if err == nil {
		*c = list
	}
	return err
}

// MarshalJSON writes the list as an amendment in a document has it. An empty change cannot be
// written.
func (c Changes) MarshalJSON() ([]byte, error) {
	for i, ch := range c {
		if kindOf(ch) == nil {
			return nil, law.NewMalformed(emptyChange.At(law.Pointer(i)))
		}
	}
	if len(c) == 0 {
		return []byte("[]"), nil
	}
	return json.Marshal(wire.Each(c, wireChange))
}

// checkKindsOf reports what is none of the changes of this package.
func checkKindsOf(c *form.Checker, at string, list []Change) {
	for i, ch := range list {
		if kindOf(ch) == nil {
			c.Add(at+law.Pointer("changes", i), emptyChange)
		}
	}
}

var emptyChange = law.NewFault(law.MissingKey, "modification vide", "empty change")

// writeChange writes a change of a type of this package.
func writeChange(c Change) ([]byte, error) { return json.Marshal(wireChange(c)) }

// unmarshalChange reads a change of one kind into the type of that kind. What the zero change
// is written as is read as the zero change, though an amendment would not hold it.
func unmarshalChange[C Change](data []byte, into *C) error {
	var zero C
	var compact bytes.Buffer
	if written, _ := writeChange(zero); json.Compact(&compact, data) == nil && bytes.Equal(compact.Bytes(), written) {
		*into = zero
		return nil
	}
	if isNull(data) {
		return nil
	}
	var read C
	err := scan.Alone(data, func(s *scan.Scanner) {
		var c Change
		if readChange(s, &c); c == nil {
			return
		}
		ok := false
		if read, ok = c.(C); !ok {
			s.AddUnder(law.NewMalformed(law.NewFault(law.NotAllowed, "« %s » est lu là où « %s » était attendu",
				"`%s` where `%s` was expected", c.Kind(), zero.Kind()).At("/kind")))
		}
	})
	if err == nil {
		*into = read
	}
	return err
}
