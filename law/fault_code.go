package law

import "iter"

// A Code says of which kind a [Fault] is, for programs: the sentence beside it is for
// people, and may be worded anew. The list is closed and its slugs are a public
// contract, as those of the rules are. The zero Code is none.
type Code uint8

// The codes. Each names what whoever wrote the document has to put right.
const (
	_            Code = iota
	NotJSON           // no JSON in UTF-8 (RFC 8259): broken, cut short, followed by more, nested without end, not there
	WrongType         // a value of another type than is expected, null among them
	UnknownKey        // the format has no such key; case counts
	DuplicateKey      // a key that comes again in its object
	NotAllowed        // something known, mostly a key, that has no place here
	MissingKey        // something required is not there; the pointer is that of what lacks it
	BlankText         // a text that says nothing
	NulInText         // a text that holds the character U+0000
	UnknownWord       // a word that is not in its closed list
	NoSuchDay         // a text that is no day of the calendar, written YYYY-MM-DD
	OutOfRange        // a year, a figure or a number beyond the bounds of the format
	OutOfOrder        // days or numbers that do not follow one another
	UsedTwice         // an id, a kind or a year that may stand once stands again
	NotThere          // a name of something that the text does not hold
	Unreadable        // the input could not be read; no document has this fault
	TooMany           // there are more faults than are told
)

var faultCodes = [...]string{
	NotJSON: "not-json", WrongType: "wrong-type",
	UnknownKey: "unknown-key", DuplicateKey: "duplicate-key", NotAllowed: "not-allowed", MissingKey: "missing",
	BlankText: "blank", NulInText: "nul", UnknownWord: "unknown-word", NoSuchDay: "no-such-day",
	OutOfRange: "out-of-range", OutOfOrder: "out-of-order", UsedTwice: "used-twice", NotThere: "not-there",
	Unreadable: "unreadable", TooMany: "too-many",
}

// whatIsWrong says in a few words what each code stands for.
var whatIsWrong = [...]Text{
	NotJSON: {"pas du JSON", "no JSON"}, WrongType: {"valeur d’un autre type", "value of another type"},
	UnknownKey: {"clé inconnue", "unknown key"}, DuplicateKey: {"clé répétée", "repeated key"},
	NotAllowed: {"pas à sa place", "not allowed here"}, MissingKey: {"élément manquant", "something missing"},
	BlankText: {"texte vide", "blank text"}, NulInText: {"caractère nul", "null character"},
	UnknownWord: {"mot inconnu", "unknown word"}, NoSuchDay: {"jour inexistant", "no such day"},
	OutOfRange: {"hors limites", "out of range"}, OutOfOrder: {"ordre non respecté", "out of order"},
	UsedTwice: {"employé deux fois", "used twice"}, NotThere: {"absent du texte", "not in the text"},
	Unreadable: {"lecture impossible", "unreadable"}, TooMany: {"trop d’erreurs", "too many faults"},
}

// Codes yields every code, in the order of the constants above.
func Codes() iter.Seq[Code] {
	return func(yield func(Code) bool) {
		for c := NotJSON; int(c) < len(faultCodes); c++ {
			if !yield(c) {
				return
			}
		}
	}
}

// String returns the slug, "" for the zero Code.
func (c Code) String() string {
	if int(c) < len(faultCodes) {
		return faultCodes[c]
	}
	return ""
}

// In says in a few words what is wrong, whatever it is wrong with: "clé inconnue", "unknown key";
// "" for what is no code. [Fault.In] says it of the very thing.
func (c Code) In(l Language) string {
	if int(c) < len(whatIsWrong) {
		return whatIsWrong[c].In(l)
	}
	return ""
}

// MarshalText writes the slug, "" of the zero Code; what is no code is an error.
func (c Code) MarshalText() ([]byte, error) { return marshal(c) }

// UnmarshalText reads a slug; empty text is the zero Code.
func (c *Code) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = 0
		return nil
	}
	for v := range Codes() {
		if v.String() == string(text) {
			*c = v
			return nil
		}
	}
	return NewMalformed(NewFault(UnknownWord, "aucun code ne s’appelle « %s »", "no code is called `%s`", string(text)))
}
