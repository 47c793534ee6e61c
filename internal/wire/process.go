package wire

import (
	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/scan"
)

// ConditionsFields are those of the clause on amendments.
var ConditionsFields = []scan.Field[amendment.Clause]{
	{Key: "triggers", Read: func(s *scan.Scanner, c *amendment.Clause) { scan.List(s, &c.Triggers, readTrigger) }},
	{Key: "procedure", Read: func(s *scan.Scanner, c *amendment.Clause) { c.Procedure = s.Text() }},
}

var triggerFields = []scan.Field[amendment.Trigger]{
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, t *amendment.Trigger) { s.Word(&t.Kind) }},
	{Key: "title", Read: func(s *scan.Scanner, t *amendment.Trigger) { t.Title = s.Text() }},
}

// readTrigger reads a trigger; one of the convention's own needs its title.
func readTrigger(s *scan.Scanner, t *amendment.Trigger) {
	if found := scan.Object(s, triggerFields, t); found.OK && t.Kind == amendment.Other {
		found.Require("title")
	}
}

// ProcessFields are those of the clause on evaluation.
var ProcessFields = []scan.Field[evaluation.Clause]{
	{Key: "heard", Read: func(s *scan.Scanner, c *evaluation.Clause) {
		scan.List(s, &c.Heard, func(s *scan.Scanner, p *branch.Party) { s.Word(p) })
	}},
	{Key: "procedure", Read: func(s *scan.Scanner, c *evaluation.Clause) { c.Procedure = s.Text() }},
}

var reasonFields = []scan.Field[amendment.Reason]{
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, r *amendment.Reason) { r.Kind = reasonKind(s) }},
	{Key: "year", Read: func(s *scan.Scanner, r *amendment.Reason) { r.Year = s.Year() }},
	{Key: "title", Read: func(s *scan.Scanner, r *amendment.Reason) { r.Title = s.Text() }},
}

// reasonKinds are the kinds of trigger that a reason can invoke.
var reasonKinds = [...]amendment.TriggerKind{amendment.FinancingAct, amendment.WorkloadChange, amendment.Other}

func reasonKind(s *scan.Scanner) (k amendment.TriggerKind) {
	if i := s.Slug(reasonKinds[0].String(), reasonKinds[1].String(), reasonKinds[2].String()); i > 0 {
		k = reasonKinds[i-1]
	}
	return k
}

// ReadReason reads the reason of an amendment.
func ReadReason(s *scan.Scanner) *amendment.Reason {
	before := s.Faults()
	r := scan.NewObject(s, reasonFields)
	if s.Faults() == before {
		s.AddUnder(r.Check())
	}
	return r
}

type triggerJSON struct {
	Kind  amendment.TriggerKind `json:"kind"`
	Title string                `json:"title,omitempty"`
}

// ConditionsJSON is the clause on amendments.
type ConditionsJSON struct {
	Triggers  []triggerJSON `json:"triggers,omitempty"`
	Procedure string        `json:"procedure,omitempty"`
}

// ProcessJSON is the clause on evaluation.
type ProcessJSON struct {
	Heard     []branch.Party `json:"heard,omitempty"`
	Procedure string         `json:"procedure,omitempty"`
}

// ReasonJSON is the reason of an amendment.
type ReasonJSON struct {
	Kind  amendment.TriggerKind `json:"kind"`
	Year  int                   `json:"year,omitempty"`
	Title string                `json:"title,omitempty"`
}

// WriteConditions writes the clause on amendments.
func WriteConditions(c amendment.Clause) ConditionsJSON {
	return ConditionsJSON{Each(c.Triggers, func(t amendment.Trigger) triggerJSON { return triggerJSON(t) }), c.Procedure}
}

// WriteProcess writes the clause on evaluation.
func WriteProcess(c evaluation.Clause) ProcessJSON { return ProcessJSON{c.Heard, c.Procedure} }

// WriteReason writes the reason of an amendment.
func WriteReason(r amendment.Reason) ReasonJSON { return ReasonJSON(r) }
