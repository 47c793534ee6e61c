package evaluation

import (
	"encoding/json"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/scan"
)

var clauseFields = []scan.Field[Clause]{
	{Key: "heard", Read: func(s *scan.Scanner, c *Clause) {
		scan.List(s, &c.Heard, func(s *scan.Scanner, p *branch.Party) { scan.Word(s, p) })
	}},
	{Key: "procedure", Read: func(s *scan.Scanner, c *Clause) { c.Procedure = s.Text() }},
}

// ReadJSON reads it as part of a document being read; the decoder of package cog calls it.
func (c *Clause) ReadJSON(s *scan.Scanner) { scan.Object(s, "evaluationProcess", clauseFields, c) }

// UnmarshalJSON reads the clause as a document has it. Its error is *law.Malformed.
func (c *Clause) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, c) }

// UnmarshalJSON reads the process as a document has its clause on evaluation. Its error is that
// of [NewProcess], or *law.Malformed for what is no such clause.
func (p *Process) UnmarshalJSON(data []byte) error {
	clause := p.clause // as it stays where there is null
	if err := clause.UnmarshalJSON(data); err != nil {
		return err
	}
	if clause.IsZero() {
		*p = Process{}
		return nil
	}
	read, err := NewProcess(clause)
	if err == nil {
		*p = read
	}
	return err
}

// MarshalJSON writes the process as a document has its clause on evaluation.
func (p Process) MarshalJSON() ([]byte, error) { return json.Marshal(p.clause) }
