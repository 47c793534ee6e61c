package branch

import (
	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/law"
)

// A Party is one of the two sides of a convention: the State and the national
// body. Where the law speaks of each signatory (chacun des signataires) it means
// the party, not the persons who sign. The zero Party is none.
type Party uint8

// The two parties.
const (
	_            Party = iota
	State              // l'État
	NationalBody       // l'organisme national
)

// Parties returns both, the State first.
func Parties() [2]Party { return [2]Party{State, NationalBody} }

var parties = enum.Table[Party]{
	State:        {Slug: "state", Label: law.Text{FR: "l’État", EN: "the State"}},
	NationalBody: {Slug: "body", Label: law.Text{FR: "l’organisme national", EN: "the national body"}},
}

// String returns "state" or "body", "" for the zero Party.
func (p Party) String() string { return parties.Slug(p) }

// In names the party: "l’État", "the national body".
func (p Party) In(l law.Language) string { return parties.In(p, l) }

// MarshalText writes "state" or "body".
func (p Party) MarshalText() ([]byte, error) { return parties.Marshal(p) }

// UnmarshalText reads "state" or "body".
func (p *Party) UnmarshalText(text []byte) error {
	if parties.Unmarshal(p, text) != nil {
		return law.NewMalformed(law.NewFault(law.UnknownWord, "« %s » n’est ni state ni body", "`%s` is neither state nor body", string(text)))
	}
	return nil
}

// Other returns the other party.
func (p Party) Other() Party {
	if !parties.Has(p) {
		return 0
	}
	return State + NationalBody - p
}
