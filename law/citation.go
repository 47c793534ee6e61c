package law

import "strconv"

// A Place is where in an article a citation points: a division, an unnumbered paragraph
// of it, a numbered item. The zero Place is the article as a whole.
type Place struct {
	Division  string // "I", "III"
	Paragraph int    // "al. 3" is 3
	Item      string // "1°", "2° bis"
}

// String returns the place as citations write it, the same in every language: "I,
// 2° bis", "I, al. 1", "I, al. 13 (1°)".
func (p Place) String() string {
	s := p.Division
	add := func(part string) {
		if s != "" {
			s += ", "
		}
		s += part
	}
	switch {
	case p.Paragraph > 0 && p.Item != "":
		add("al. " + strconv.Itoa(p.Paragraph) + " (" + p.Item + ")")
	case p.Paragraph > 0:
		add("al. " + strconv.Itoa(p.Paragraph))
	case p.Item != "":
		add(p.Item)
	}
	return s
}

// A Citation points to a place in an article: "L227-1, I, 1°".
type Citation struct {
	Article Article
	Place   Place
}

// String returns the canonical form, the one of the JSON report.
func (c Citation) String() string { return c.at(c.Article.String()) }

// In returns the citation as one reads it aloud: "article L. 227-1, I, 2° bis".
func (c Citation) In(l Language) string { return c.at(c.Article.In(l)) }

func (c Citation) at(article string) string {
	if c.Place == (Place{}) {
		return article
	}
	return article + ", " + c.Place.String()
}

// MarshalText writes the canonical form.
func (c Citation) MarshalText() ([]byte, error) { return []byte(c.String()), nil }
