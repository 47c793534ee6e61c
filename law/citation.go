package law

import "strconv"

// A Place is where in an article a citation points. The zero Place is the article
// as a whole.
//
// A paragraph is counted as lawyers count it: from 1, in its division or else in
// the article, every numbered item being one of its own. An item goes by its number; what
// bears none, and an item of a second list, which has no name, by its paragraph.
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

// A Citation points to a place in an article: "L227-1, I, 1°".
type Citation struct {
	Article Article
	Place   Place
}

// String returns the canonical form, the one of the JSON report: "L227-1, I, al. 1",
// and "L14-10-3, II (action sociale)" where the article is of another code.
func (c Citation) String() string { return c.Article.cited(c.Place) }

// In returns the citation as lawyers write it: "article L. 227-1, I, 2° bis".
func (c Citation) In(l Language) string { return c.Article.named(c.Place, l) }

// MarshalText writes the canonical form.
func (c Citation) MarshalText() ([]byte, error) { return []byte(c.String()), nil }
