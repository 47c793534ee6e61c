package law

// A Place is where in an article a citation points. The zero Place is the article
// as a whole.
type Place struct {
	Division string // "I", "III"
	List     int    // of the division's lists of numbered items, where it has two: 2 for the second
	Item     string // "1°", "2° bis"
}

// String returns the canonical form, the one of the JSON report: "I, 2° bis", "I,
// 1° (second list)".
func (p Place) String() string { return p.In(English) }

// In returns the place as one reads it aloud.
func (p Place) In(l Language) string {
	s := p.Division
	if s != "" && p.Item != "" {
		s += ", "
	}
	s += p.Item
	if p.List == 2 {
		s += Text{" (seconde liste)", " (second list)"}.In(l)
	}
	return s
}

// A Citation points to a place in an article: "L227-1, I, 1°".
type Citation struct {
	Article Article
	Place   Place
}

// String returns the canonical form, the one of the JSON report.
func (c Citation) String() string { return c.at(c.Article.String(), English) }

// In returns the citation as one reads it aloud: "article L. 227-1, I, 2° bis".
func (c Citation) In(l Language) string { return c.at(c.Article.In(l), l) }

func (c Citation) at(article string, l Language) string {
	if c.Place == (Place{}) {
		return article
	}
	return article + ", " + c.Place.In(l)
}

// MarshalText writes the canonical form.
func (c Citation) MarshalText() ([]byte, error) { return []byte(c.String()), nil }
