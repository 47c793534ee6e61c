package cog

import (
	"slices"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/law"
)

// A Rank tells whether a convention is the first of its body, on which the exact length
// of a convention of the CNRACL turns. The zero Rank does not tell.
type Rank uint8

// The ranks.
const (
	_               Rank = iota
	FirstConvention      // no other of the body came before it
	LaterConvention      // it follows another of the body
)

var ranks = enum.Table[Rank]{
	FirstConvention: {Slug: "first", Label: law.Text{FR: "première convention", EN: "first convention"}},
	LaterConvention: {Slug: "later", Label: law.Text{FR: "convention qui en suit une autre", EN: "convention that follows another"}},
}

// Ranks returns the ranks in the order of their constants.
func Ranks() []Rank { return slices.Collect(ranks.All()) }

// String returns "first" or "later", "" for the zero Rank. A document has a boolean instead:
// "first".
func (r Rank) String() string { return ranks.Slug(r) }

// In says the rank, "" where it is not told.
func (r Rank) In(l law.Language) string { return ranks.In(r, l) }

// MarshalText writes "first" or "later".
func (r Rank) MarshalText() ([]byte, error) { return ranks.Marshal(r) }

// UnmarshalText reads "first" or "later".
func (r *Rank) UnmarshalText(text []byte) error { return ranks.Unmarshal(r, text) }

// rankOf is the rank of a convention that is or is not the first.
func rankOf(first bool) Rank {
	if first {
		return FirstConvention
	}
	return LaterConvention
}

// first tells the rank as a document has it, nil where it is not told.
func (r Rank) first() *bool {
	if !ranks.Has(r) {
		return nil
	}
	first := r == FirstConvention
	return &first
}
