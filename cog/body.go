package cog

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
)

// A Body is the national body as a party: which one, and who signs for it. So is the
// manager, a third party that other texts than L. 227-1 know. The zero Body is none.
type Body struct {
	Code        branch.Body            `json:"code,omitempty"`        // which body; zero: not said
	Name        string                 `json:"name,omitempty"`        // of branch.OtherBody, which has no other; else empty
	Signatories []branch.BodySignatory `json:"signatories,omitempty"` // who signs for it, each in a capacity
}

// IsZero reports whether nothing is said of the body.
func (b *Body) IsZero() bool { return b.Code == 0 && b.Name == "" && len(b.Signatories) == 0 }

// value returns the body as it is told: by the name it has here, or that of its code.
func (b *Body) value() law.Value {
	if b.Name != "" {
		return law.Text{FR: b.Name, EN: b.Name}
	}
	return b.Code
}

func (b *Body) clone() Body { return Body{b.Code, b.Name, cloneSignatories(b.Signatories)} }

var onlyOtherIsNamed = law.NewFault(law.NotAllowed, "seul un autre organisme (« other ») porte ici son nom",
	"only another body (`other`) bears its name here")

// check reports what is wrong with the form of the body at a place.
func (b *Body) check(c *form.Checker, at string) {
	if b.Code.String() == "" && b.Code != 0 {
		c.Add(at+"/code", law.NewFault(law.UnknownWord, "organisme inconnu", "unknown body"))
	}
	c.Optional(at+"/name", b.Name)
	switch named := b.Name != ""; {
	case b.Code == branch.OtherBody && !named:
		c.Add(at, form.IsMissing("name"))
	case b.Code != branch.OtherBody && named:
		c.Add(at+"/name", onlyOtherIsNamed)
	}
	checkEach(c, at+"/signatories/", b.Signatories)
}

// managers are the bodies that can run a scheme for another.
var managers = [...]branch.Body{branch.Cdc, branch.OtherBody}

// checkManager reports what is wrong with the form of the manager at a place.
func (b *Body) checkManager(c *form.Checker, at string) {
	if b.Code.String() != "" && b.Code != managers[0] && b.Code != managers[1] {
		c.Add(at+"/code", law.NewFault(law.UnknownWord, "%s ne gère pas de régime pour un autre organisme",
			"%s runs no scheme for another body", b.Code))
	}
	b.check(c, at)
}

var bodyFields = []scan.Field[Body]{
	{Key: "code", Read: func(s *scan.Scanner, b *Body) { b.Code = scan.Among(s, branch.ParseBody, branch.Bodies) }},
	{Key: "name", Read: func(s *scan.Scanner, b *Body) { b.Name = s.Text() }},
	{Key: "signatories", Read: func(s *scan.Scanner, b *Body) { scan.Parts(s, &b.Signatories) }},
}

var managerFields = append([]scan.Field[Body]{
	{Key: "code", Read: func(s *scan.Scanner, b *Body) {
		if i := scan.OneOf(s, managers[:]...); i > 0 {
			b.Code = managers[i-1]
		}
	}},
}, bodyFields[1:]...)

// ReadJSON reads it as part of a document being read; [Decode] calls it.
func (b *Body) ReadJSON(s *scan.Scanner) { readBody(s, "body", bodyFields, b) }

// UnmarshalJSON reads the body as a document has it. Its error is *law.Malformed.
func (b *Body) UnmarshalJSON(data []byte) error { return scan.Unmarshal(data, b) }

func readManager(s *scan.Scanner, b *Body) { readBody(s, "manager", managerFields, b) }

// readBody reads a body by its table; another has its name, and it alone.
func readBody(s *scan.Scanner, name string, fields []scan.Field[Body], b *Body) {
	found := scan.Object(s, name, fields, b)
	found.Where(b.Code == branch.OtherBody, "code", "other").Requires("name")
	told := b.Code == 0 && found.Has("code") // what is wrong with the code
	found.Unless(b.Code == branch.OtherBody || told, "code", "other").Refuses("name", onlyOtherIsNamed)
}
