package law

import (
	"fmt"
	"slices"
	"strings"
)

// A Language is one of the two this library speaks. The zero value is French,
// the language of the law.
type Language uint8

// The two languages.
const (
	French  Language = iota // the language of the law
	English                 // written by hand beside it
)

// Languages returns the two languages, French first.
func Languages() []Language { return []Language{French, English} }

// ParseLanguage reads a language tag (BCP 47) of French or of English: "fr", "fr-FR", "en-GB".
// Case does not count; of what follows the language itself the form alone is looked at.
func ParseLanguage(tag string) (Language, error) {
	subtags := strings.Split(tag, "-")
	for _, l := range Languages() {
		if strings.EqualFold(subtags[0], l.String()) && !slices.ContainsFunc(subtags, isNoSubtag) {
			return l, nil
		}
	}
	return 0, noLanguage(tag)
}

// isNoSubtag reports whether s is not one to eight letters and digits.
func isNoSubtag(s string) bool {
	return s == "" || len(s) > 8 || strings.ContainsFunc(s, func(c rune) bool {
		return (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z')
	})
}

func noLanguage(word string) error {
	return NewMalformed(NewFault(UnknownWord, "« %s » n’est ni fr ni en", "`%s` is neither fr nor en", word))
}

// String returns "fr" or "en".
func (l Language) String() string {
	if l == English {
		return "en"
	}
	return "fr"
}

// MarshalText writes "fr" or "en"; what is neither is an error.
func (l Language) MarshalText() ([]byte, error) {
	if l > English {
		return nil, noValue(uint64(l))
	}
	return []byte(l.String()), nil
}

// UnmarshalText reads "fr" or "en", as String returns them, and no other tag.
func (l *Language) UnmarshalText(text []byte) error {
	for _, v := range Languages() {
		if v.String() == string(text) {
			*l = v
			return nil
		}
	}
	return noLanguage(string(text))
}

// In names the language: "français", "French".
func (l Language) In(in Language) string {
	if l == English {
		return Text{"anglais", "English"}.In(in)
	}
	return Text{"français", "French"}.In(in)
}

// A Value can be named in either language: a day, a body, a branch, a number
// of years. Breaches carry Values, and put them into words late.
type Value interface {
	In(Language) string // the name in a language
}

// A Text is one sentence or phrase in both languages, each written by hand.
// The zero Text is empty in both.
type Text struct {
	FR string `json:"fr"` // in French, the language of the law
	EN string `json:"en"` // in English
}

// In returns the text in l.
func (t Text) In(l Language) string {
	if l == English {
		return t.EN
	}
	return t.FR
}

// String returns the English, the language of Go's errors.
func (t Text) String() string { return t.EN }

// Say returns what a value says in both languages.
func Say(v Value) Text { return Text{FR: v.In(French), EN: v.In(English)} }

// Textf formats both sentences with the same arguments. A Value among them is
// named in the language of the sentence it stands in.
func Textf(fr, en string, args ...any) Text {
	return Text{FR: fmt.Sprintf(fr, inLanguage(French, args)...), EN: fmt.Sprintf(en, inLanguage(English, args)...)}
}

func inLanguage(l Language, args []any) []any {
	said := make([]any, len(args))
	for i, a := range args {
		if v, ok := a.(Value); ok {
			a = v.In(l)
		}
		said[i] = a
	}
	return said
}

// Years is a number of years, a Value: "quatre ans", "four years". In JSON it is a number.
type Years int

var yearWords = [...]Text{3: {"trois ans", "three years"}, 4: {"quatre ans", "four years"}}

// In returns the number of years in words.
func (y Years) In(l Language) string {
	switch {
	case y > 0 && int(y) < len(yearWords) && yearWords[y].EN != "":
		return yearWords[y].In(l)
	case y == 1:
		return Text{"un an", "one year"}.In(l)
	}
	return Textf("%d ans", "%d years", int(y)).In(l)
}

// String returns the number of years in English.
func (y Years) String() string { return y.In(English) }

// Join names values one after another, with the last set off by "et" or "and".
func Join(l Language, values []Value) string {
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = v.In(l)
	}
	if n := len(words); n > 1 {
		return strings.Join(words[:n-1], ", ") + Text{" et ", " and "}.In(l) + words[n-1]
	}
	return strings.Join(words, "")
}
