package form

import (
	"strings"

	"github.com/coglaw/coglaw/law"
)

// The faults that more than one part may have.
var (
	Blank     = law.NewFault(law.BlankText, "texte vide", "blank text")
	EmptyWord = law.NewFault(law.UnknownWord, "mot vide", "empty word")
	Nul       = law.NewFault(law.NulInText, "le texte contient le caractère U+0000", "the text holds the character U+0000")
	NotUTF8   = law.NewFault(law.NotJSON, "ce n’est pas de l’UTF-8", "not UTF-8")
	NotYear   = law.NewFault(law.OutOfRange, "ce n’est pas une année à quatre chiffres", "not a year of four digits")
	Answer    = law.NewFault(law.NotAllowed, "une réponse s’écrit et ne se relit pas", "an answer is written, and not read back")
	NoSuchDay = law.NewFault(law.NoSuchDay, "cette date n’existe pas", "there is no such date")
)

// IsMissing says that a required member is.
func IsMissing(key string) law.Fault {
	return law.NewFault(law.MissingKey, "il manque « %s »", "`%s` is missing", key)
}

// IsUsedTwice says that an id is.
func IsUsedTwice(id string) law.Fault {
	return law.NewFault(law.UsedTwice, "l’identifiant « %s » sert deux fois", "id `%s` is used twice", id)
}

// IsListedTwice says that a word is, in a list where each stands once.
func IsListedTwice(word string) law.Fault {
	return law.NewFault(law.UsedTwice, "« %s » figure deux fois", "`%s` is listed twice", word)
}

// IsBlank reports whether a text says nothing.
func IsBlank(text string) bool { return strings.TrimSpace(text) == "" }

// HasNul reports whether a text holds the character U+0000.
func HasNul(text string) bool { return strings.IndexByte(text, 0) >= 0 }

// IsYear reports whether y is a year of four digits.
func IsYear(y int) bool { return y >= 1000 && y <= 9999 }

// Years is a set of years of four digits.
type Years [(9999-1000)/64 + 1]uint64

// Add puts a year in the set, and reports whether it was there already.
func (s *Years) Add(y int) (twice bool) {
	word, bit := &s[(y-1000)/64], uint64(1)<<((y-1000)%64)
	twice = *word&bit != 0
	*word |= bit
	return twice
}
