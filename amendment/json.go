package amendment

import (
	"encoding/json"
	"slices"

	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
)

var clauseFields = []scan.Field[Clause]{
	{Key: "triggers", Read: func(s *scan.Scanner, c *Clause) { scan.Parts(s, &c.Triggers) }},
	{Key: "procedure", Read: func(s *scan.Scanner, c *Clause) { c.Procedure = s.Text() }},
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (c *Clause) ReadJSON(s *scan.Scanner) { scan.Object(s, "amendmentConditions", clauseFields, c) }

// UnmarshalJSON reads the clause as a document has it. Its error is *law.Malformed.
func (c *Clause) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, c) }

// UnmarshalJSON reads the conditions as a document has its clause on amendments. Its error is
// that of [NewConditions], or *law.Malformed for what is no such clause.
func (c *Conditions) UnmarshalJSON(data []byte) error {
	clause := c.clause // as it stays where there is null
	if err := clause.UnmarshalJSON(data); err != nil {
		return err
	}
	if clause.IsZero() {
		*c = Conditions{}
		return nil
	}
	read, err := NewConditions(clause)
	if err == nil {
		*c = read
	}
	return err
}

// MarshalJSON writes the conditions as a document has its clause on amendments.
func (c Conditions) MarshalJSON() ([]byte, error) { return json.Marshal(c.clause) }

var triggerFields = []scan.Field[Trigger]{
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, t *Trigger) { scan.Word(s, &t.Kind) }},
	{Key: "title", Read: func(s *scan.Scanner, t *Trigger) { t.Title = s.Text() }},
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it. A
// trigger of the convention's own needs its title.
func (t *Trigger) ReadJSON(s *scan.Scanner) {
	scan.Object(s, "trigger", triggerFields, t).Where(t.Kind == Other, "kind", "other").Requires("title")
}

// UnmarshalJSON reads the trigger as a document has it. Its error is *law.Malformed.
func (t *Trigger) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, t) }

var reasonFields = []scan.Field[Reason]{
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, r *Reason) { r.Kind = reasonKind(s) }},
	{Key: "year", Read: func(s *scan.Scanner, r *Reason) {
		r.Year = s.Year()
		s.Note(func(v *scan.Shape) { v.Least = firstFinancingAct })
	}},
	{Key: "title", Read: func(s *scan.Scanner, r *Reason) { r.Title = s.Text() }},
}

// reasonKinds are the kinds of trigger that a reason can invoke.
var reasonKinds = [...]TriggerKind{FinancingAct, WorkloadChange, Other}

// keysOfReasons are the keys of a reason of each, beside its kind.
var keysOfReasons = []scan.Kind{
	{Slug: "financing-act", Requires: []string{"year"}, May: []string{"title"}},
	{Slug: "workload-change", Requires: []string{"title"}},
	{Slug: "other", Requires: []string{"title"}},
}

func reasonKind(s *scan.Scanner) (k TriggerKind) {
	if i := scan.OneOf(s, reasonKinds[:]...); i > 0 {
		k = reasonKinds[i-1]
	}
	return k
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (r *Reason) ReadJSON(s *scan.Scanner) {
	before := s.Lost()
	found := scan.Object(s, "reason", reasonFields, r)
	found.Hold(keysOfReasons, 1+slices.Index(reasonKinds[:], r.Kind), func(string) law.Fault { return onlyActsHaveYears })
	if s.Lost() == before {
		s.AddUnder(r.Check())
	}
}

// UnmarshalJSON reads the reason as a document has it. Its error is *law.Malformed.
func (r *Reason) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, r) }
