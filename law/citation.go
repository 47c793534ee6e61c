package law

import (
	"strconv"
	"strings"
)

// A Place is where in an article a citation points. The zero Place is the article
// as a whole.
//
// A paragraph is counted as lawyers count it: from 1, in its division or else in
// the article, every numbered item being one of its own. An item goes by its number; what
// bears none, and an item of a second list, which has no name, by its paragraph. A division
// begins with a capital, an item with a figure or a small letter: that tells them apart where
// one stands alone.
type Place struct {
	Division  string // "I", "III"
	Paragraph int    // 1 for the first; 0 where the item, or the division, is enough
	Item      string // "1°", "2° bis"
}

// String returns the place as citations write it, the same in every language: "I",
// "I, 2° bis", "I, al. 1", "al. 3", "I, al. 13 (1°)".
func (p Place) String() string {
	in := p.Item
	if p.Paragraph != 0 {
		in = "al. " + strconv.Itoa(p.Paragraph)
		if p.Item != "" {
			in += " (" + p.Item + ")"
		}
	}
	if p.Division != "" && in != "" {
		return p.Division + ", " + in
	}
	return p.Division + in
}

// parsePlace reads a place if it is written in the one way in which it is.
func parsePlace(s string) (p Place, ok bool) {
	rest := s
	if rest != "" && rest[0] >= 'A' && rest[0] <= 'Z' {
		p.Division, rest, _ = strings.Cut(rest, ", ")
	}
	if number, is := strings.CutPrefix(rest, "al. "); is {
		number, rest, _ = strings.Cut(number, " (")
		p.Paragraph, _ = strconv.Atoi(number)
		rest = strings.TrimSuffix(rest, ")")
	}
	p.Item = rest
	begins := rest == "" || rest[0] >= '0' && rest[0] <= '9' || rest[0] >= 'a' && rest[0] <= 'z'
	return p, begins && p.Paragraph >= 0 && !strings.ContainsAny(p.Division, ",()") && p.String() == s
}

// MarshalText writes what String returns. A place that would be read as another is an error.
func (p Place) MarshalText() ([]byte, error) {
	s := p.String()
	if read, ok := parsePlace(s); !ok || read != p {
		return nil, NewMalformed(NewFault(UnknownWord, "cet endroit d’un article ne peut s’écrire", "this place in an article cannot be written"))
	}
	return []byte(s), nil
}

// UnmarshalText reads what String returns; empty text is the zero Place.
func (p *Place) UnmarshalText(text []byte) error {
	v, ok := parsePlace(string(text))
	if !ok {
		return NewMalformed(NewFault(UnknownWord, "« %s » n’est pas un endroit d’un article", "`%s` is no place in an article", string(text)))
	}
	*p = v
	return nil
}

// A Citation points to a place in an article: "L227-1, I, 1°".
type Citation struct {
	Article Article // which article; zero: the Citation is none
	Place   Place   // where in it; zero: the article as a whole
}

// String returns the canonical form, the one of the JSON report: "L227-1, I, al. 1",
// and "L14-10-3, II (action sociale)" where the article is of another code.
func (c Citation) String() string { return c.Article.cited(c.Place) }

// In returns the citation as lawyers write it: "article L. 227-1, I, 2° bis".
func (c Citation) In(l Language) string { return c.Article.named(c.Place, l) }

// ParseCitation reads what [Citation.String] writes, and nothing else.
func ParseCitation(s string) (Citation, error) {
	for a := range Articles() {
		rest, is := strings.CutPrefix(s, a.text().number)
		if c := a.code(); is && !c.understood {
			rest, is = strings.CutSuffix(rest, " ("+c.short+")")
		}
		place, follows := strings.CutPrefix(rest, ", ")
		if p, ok := parsePlace(place); is && ok && follows == (place != "") {
			return Citation{a, p}, nil
		}
	}
	return Citation{}, NewMalformed(NewFault(UnknownWord, "« %s » ne renvoie à aucun article connu d’ici", "`%s` cites no article known here", s))
}

// MarshalText writes the canonical form, "" of the zero Citation. A citation of no article, and
// one whose place is not written, is an error.
func (c Citation) MarshalText() ([]byte, error) {
	if _, err := c.Place.MarshalText(); err != nil {
		return nil, err
	}
	s := c.String()
	if s == "" && c != (Citation{}) {
		return nil, NewMalformed(NewFault(UnknownWord, "cette citation n’est d’aucun article connu d’ici", "this citation is of no article known here"))
	}
	return []byte(s), nil
}

// UnmarshalText reads the canonical form; empty text is the zero Citation.
func (c *Citation) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = Citation{}
		return nil
	}
	v, err := ParseCitation(string(text))
	if err == nil {
		*c = v
	}
	return err
}
