package cog

import (
	"slices"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// A Court judges by a law of the test's own: the proofs are held against a law in which
// something is wrong, to see that they tell. The zero Court judges by the law as it is.
type Court struct{ regimes []*regime }

// NewCourt returns a court that judges by a book.
func NewCourt(book statute.Book) Court { return Court{newRegimes(book)} }

func (c Court) regime(d *Document) *regime {
	switch {
	case c.regimes == nil:
		return regimeOf(d.Scope)
	case d.Scope == nil:
		return c.regimes[law.General]
	}
	return c.regimes[d.Scope.Regime()]
}

// Assess is [Document.Assess] by the law of the court.
func (c Court) Assess(d *Document, at law.Day) Life { return d.assess(c.regime(d), at) }

// Dues is [Document.Dues] by the law of the court.
func (c Court) Dues(d *Document, day law.Day) []Due { return slices.Collect(d.dues(c.regime(d), day)) }
