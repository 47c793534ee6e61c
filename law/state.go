package law

// A State tells how an article, or a scheme, stands on a day.
type State uint8

// The ways an article can stand on a day.
const (
	Unknown   State = iota // before anything this library has read
	NotYet                 // not yet in force
	InForce                // it applies
	Saved                  // repealed, but kept alive for some
	Repealed               // in force no longer
	OtherText              // the number bears an unrelated text
)

var states = [...]struct {
	word string
	name Text
}{
	Unknown:   {"unknown", Text{"inconnu", "unknown"}},
	NotYet:    {"not-yet", Text{"pas encore en vigueur", "not yet in force"}},
	InForce:   {"in-force", Text{"en vigueur", "in force"}},
	Saved:     {"saved", Text{"abrogé, maintenu pour certains", "repealed, kept alive for some"}},
	Repealed:  {"repealed", Text{"abrogé", "repealed"}},
	OtherText: {"other-text", Text{"autre texte sous le même numéro", "another text under the same number"}},
}

// States returns the states in the order of their constants.
func States() []State { return []State{Unknown, NotYet, InForce, Saved, Repealed, OtherText} }

// String returns "unknown", "not-yet", "in-force", "saved", "repealed" or "other-text", "" for
// what is no state.
func (s State) String() string {
	if int(s) < len(states) {
		return states[s].word
	}
	return ""
}

// In names the state, "" what is none: "pas encore en vigueur", "not yet in force".
func (s State) In(l Language) string {
	if int(s) < len(states) {
		return states[s].name.In(l)
	}
	return ""
}

// MarshalText writes the word that String returns; what is no state is an error.
func (s State) MarshalText() ([]byte, error) { return marshal(s) }

// UnmarshalText reads the word that String returns. The zero State has one: the empty text is
// no state.
func (s *State) UnmarshalText(text []byte) error {
	for i, row := range states {
		if row.word == string(text) {
			*s = State(i)
			return nil
		}
	}
	return NewMalformed(NewFault(UnknownWord, "aucun état ne s’appelle « %s »", "no state is called `%s`", string(text)))
}
