package branch

import "github.com/coglaw/coglaw/law"

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

// String returns "state" or "body", "" for the zero Party.
func (p Party) String() string {
	switch p {
	case State:
		return "state"
	case NationalBody:
		return "body"
	}
	return ""
}

// MarshalText writes "state" or "body".
func (p Party) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads "state" or "body".
func (p *Party) UnmarshalText(text []byte) error {
	switch string(text) {
	case "state":
		*p = State
	case "body":
		*p = NationalBody
	default:
		return law.Malformed1("", law.Textf("« %s » n’est ni state ni body", "`%s` is neither state nor body", string(text)))
	}
	return nil
}

// In names the party: "l’État", "the national body".
func (p Party) In(l law.Language) string {
	switch p {
	case State:
		return law.Text{FR: "l’État", EN: "the State"}.In(l)
	case NationalBody:
		return law.Text{FR: "l’organisme national", EN: "the national body"}.In(l)
	}
	return ""
}

// Other returns the other party.
func (p Party) Other() Party {
	switch p {
	case State:
		return NationalBody
	case NationalBody:
		return State
	}
	return 0
}
