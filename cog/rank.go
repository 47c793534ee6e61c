package cog

import "github.com/coglaw/coglaw/law"

// A Rank tells whether a convention is the first of its body, on which the exact length
// of a convention of the CNRACL turns. The zero Rank does not tell.
type Rank uint8

// The ranks.
const (
	_ Rank = iota
	FirstConvention
	LaterConvention
)

// In says the rank, "" where it is not told.
func (r Rank) In(l law.Language) string {
	switch r {
	case FirstConvention:
		return law.Text{FR: "première convention", EN: "first convention"}.In(l)
	case LaterConvention:
		return law.Text{FR: "convention qui en suit une autre", EN: "convention that follows another"}.In(l)
	}
	return ""
}

// rankOf is the rank of a convention that is or is not the first.
func rankOf(first bool) Rank {
	if first {
		return FirstConvention
	}
	return LaterConvention
}

// first tells the rank as a document has it, nil where it is not told.
func (r Rank) first() *bool {
	if r != FirstConvention && r != LaterConvention {
		return nil
	}
	first := r == FirstConvention
	return &first
}
