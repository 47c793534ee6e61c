package wire

import (
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/internal/scan"
)

// ProvisionFields are those of a clause that another text than L. 227-1 asks for.
var ProvisionFields = []scan.Field[clause.Provision]{
	{Key: "kind", Required: true, Read: func(s *scan.Scanner, p *clause.Provision) { s.Word(&p.Kind) }},
	{Key: "title", Required: true, Read: func(s *scan.Scanner, p *clause.Provision) { p.Title = s.Text() }},
}

// EndowmentFields are those of an endowment.
var EndowmentFields = []scan.Field[clause.Endowment]{
	{Key: "title", Required: true, Read: func(s *scan.Scanner, e *clause.Endowment) { e.Title = s.Text() }},
}

// ProvisionJSON is such a clause.
type ProvisionJSON struct {
	Kind  clause.ProvisionKind `json:"kind"`
	Title string               `json:"title"`
}

// EndowmentJSON is an endowment.
type EndowmentJSON struct {
	Title string `json:"title"`
}

// WriteProvision writes such a clause.
func WriteProvision(p clause.Provision) ProvisionJSON { return ProvisionJSON(p) }

// WriteEndowment writes an endowment.
func WriteEndowment(e clause.Endowment) EndowmentJSON { return EndowmentJSON(e) }
