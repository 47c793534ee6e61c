package law

import "strings"

// The codes, and last what stands in none.
const (
	css  Article = iota << 8 // Code de la sécurité sociale
	casf                     // Code de l’action sociale et des familles
	acts
)

// A code is what its articles have in common: the ways in which they are written.
type code struct {
	articles   []text
	name       string // in full, as In has it; none for the acts outside the codes, which name themselves
	short      string // as String has it
	initials   string // as a reader may have it
	understood bool   // neither String nor In says it: social security goes without saying here
}

var codes = [...]code{
	css >> 8:  {cssArticles[:], "Code de la sécurité sociale", "sécurité sociale", "CSS", true},
	casf >> 8: {casfArticles[:], "Code de l’action sociale et des familles", "action sociale", "CASF", false},
	acts >> 8: {articles: actArticles[:], understood: true},
}

// code returns that of a, an empty one for what is no article.
func (a Article) code() *code {
	if int(a>>8) >= len(codes) {
		return &code{}
	}
	return &codes[a>>8]
}

// cited returns the canonical form of a place in the article.
func (a Article) cited(p Place) string {
	c, number := a.code(), a.text().number
	switch {
	case number == "":
		return ""
	case c.understood:
		return number + after(p)
	}
	return number + after(p) + " (" + c.short + ")"
}

// named returns the form in which lawyers write it.
func (a Article) named(p Place, l Language) string {
	c, number := a.code(), a.text().number
	i := strings.IndexAny(number, "0123456789")
	switch {
	case i < 0:
		return ""
	case c.name == "":
		return number[:i] + "n° " + number[i:] + after(p)
	}
	s := "article " + number[:i] + ". " + number[i:] + after(p)
	if c.understood {
		return s
	}
	if p != (Place{}) {
		s += ","
	}
	return s + Text{" du ", " of the "}.In(l) + c.name
}

func after(p Place) string {
	if p == (Place{}) {
		return ""
	}
	return ", " + p.String()
}

// ParseArticle reads the number of an article, however it is usually spelt:
// L227-1, L. 227-1, l.227-1, art. LO. 111-9; L. 14-10-3 CASF, L14-10-3 (action
// sociale); décret n° 2018-174, art. 17. A number without its code is one of social
// security if it can be.
func ParseArticle(s string) (Article, error) {
	for i := range codes {
		c := &codes[i]
		wanted := c.bare(s)
		for place := 1; place < len(c.articles); place++ {
			if c.bare(c.articles[place].number) == wanted {
				return Article(i<<8 | place), nil
			}
		}
	}
	return 0, NewMalformed(NewFault(UnknownWord, "l’article « %s » n’est pas connu d’ici", "article `%s` is not known here", s))
}

// bare returns a number without what its spellings differ in.
func (c *code) bare(s string) string {
	s = plain.Replace(strings.ToUpper(s))
	if c.name == "" {
		return plainAct.Replace(s)
	}
	for _, name := range []string{"du " + c.name, "of the " + c.name, "(" + c.short + ")", c.initials} {
		name = plain.Replace(strings.ToUpper(name))
		s = strings.TrimSuffix(strings.TrimPrefix(s, name), name)
	}
	return strings.TrimPrefix(strings.TrimPrefix(s, "ARTICLE"), "ART")
}

var (
	plain = strings.NewReplacer(".", "", " ", "", "\u00a0", "", "\u202f", "", "_", "-",
		"’", "", "'", "", "É", "E", "E\u0301", "E")
	plainAct = strings.NewReplacer("N°", "", "Nº", "", ",", "", "ARTICLE", "ART")
)
