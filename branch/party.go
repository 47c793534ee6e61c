package branch

import (
	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/law"
)

// A Party is one of the two sides of a convention: the State and the national
// body. Where the law speaks of each signatory (chacun des signataires) it means
// the party, not the persons who sign. The zero Party is none.
//
// Some texts beside L. 227-1 know a third, who runs the scheme for the body. It may
// act, commit itself and be heard like the other two, and counts for neither.
type Party uint8

// The two parties, and the third.
const (
	_            Party = iota
	State              // l'État
	NationalBody       // l'organisme national
	Manager            // le gestionnaire: the body that runs the scheme for another
)

// Parties returns the two parties of L. 227-1, the State first.
func Parties() [2]Party { return [2]Party{State, NationalBody} }

// AllParties returns the two parties and the third.
func AllParties() [3]Party { return [3]Party{State, NationalBody, Manager} }

var parties = enum.Table[Party]{
	State:        {Slug: "state", Label: law.Text{FR: "l’État", EN: "the State"}},
	NationalBody: {Slug: "body", Label: law.Text{FR: "l’organisme national", EN: "the national body"}},
	Manager:      {Slug: "manager", Label: law.Text{FR: "le gestionnaire", EN: "the manager"}},
}

// String returns "state", "body" or "manager", "" for the zero Party.
func (p Party) String() string { return parties.Slug(p) }

// In names the party: "l’État", "the national body".
func (p Party) In(l law.Language) string { return parties.In(p, l) }

// MarshalText writes "state", "body" or "manager".
func (p Party) MarshalText() ([]byte, error) { return parties.Marshal(p) }

// UnmarshalText reads "state", "body" or "manager".
func (p *Party) UnmarshalText(text []byte) error {
	if parties.Unmarshal(p, text) != nil {
		return law.NewMalformed(law.NewFault(law.UnknownWord, "« %s » n’est ni state, ni body, ni manager", "`%s` is neither state, body nor manager", string(text)))
	}
	return nil
}

// IsSide reports whether p is one of the two parties of L. 227-1.
func (p Party) IsSide() bool { return p == State || p == NationalBody }

// Other returns the other of the two parties.
func (p Party) Other() Party {
	if !p.IsSide() {
		return 0
	}
	return State + NationalBody - p
}
