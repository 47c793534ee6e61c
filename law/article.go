package law

import "iter"

// An Article is an article of a code or of an act outside the codes, in the sense
// in which this library uses it: R611_18 is the article on the convention of the
// self-employed scheme, not the text that bore the number before 2006. The zero
// Article is none.
type Article uint16 // the code in the high byte, the place in its table in the low one; no article stands in place 0

// text is the life of one article: its wordings in order, its end, and what
// else its number has meant.
type text struct {
	number     string
	about      Text
	wordings   []wording
	repealed   Day      // first day without it; zero if in force
	repealedBy string   // the act that ended it
	repealNote Text     // what to know of that end
	savedUntil Day      // first day no longer kept alive for savedFor
	savedFor   Text     // whom
	savedBy    Citation // what keeps it alive
	others     []otherText
}

type wording struct {
	since  Day
	act    string
	change Text
}

type otherText struct {
	period Period
	about  Text
}

// text returns what the tables hold of a, an empty text for what is no article.
func (a Article) text() *text {
	code, place := int(a>>8), int(a&0xff)
	if code >= len(codes) || place >= len(codes[code].articles) {
		return &text{}
	}
	return &codes[code].articles[place]
}

// Articles yields every article known here: those of the codes in the order of
// their numbers, then those of acts.
func Articles() iter.Seq[Article] {
	return func(yield func(Article) bool) {
		for code := range codes {
			for place := 1; place < len(codes[code].articles); place++ {
				if !yield(Article(code<<8 | place)) {
					return
				}
			}
		}
	}
}

// String returns the number as citations write it: "L227-1", "L14-10-3 (action
// sociale)", "décret 2018-174, art. 17".
func (a Article) String() string { return a.cited(Place{}) }

// In returns the number as lawyers write it: "article L. 227-1", "article L. 14-10-3
// du Code de l’action sociale et des familles", "décret n° 2018-174, art. 17".
func (a Article) In(l Language) string { return a.named(Place{}, l) }

// MarshalText writes what String returns, "" of the zero Article; what is no article is an error.
func (a Article) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads the number of an article as [ParseArticle] does; empty text is the zero
// Article.
func (a *Article) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*a = 0
		return nil
	}
	v, err := ParseArticle(string(text))
	if err == nil {
		*a = v
	}
	return err
}

// Subject says in a few words what the article is about.
func (a Article) Subject() Text { return a.text().about }

// Versions yields the article's successive wordings, the oldest first.
func (a Article) Versions() iter.Seq[Version] {
	return func(yield func(Version) bool) {
		t := a.text()
		for i, w := range t.wordings {
			v := Version{Article: a, Period: Period{w.since, t.repealed}, Act: w.act, Change: w.change}
			if i+1 < len(t.wordings) {
				v.Period.To = t.wordings[i+1].since
			}
			if !yield(v) {
				return
			}
		}
	}
}

// RepealedBy names the act that repealed the article, from the day on which its last wording
// ends: "loi n° 2017-1836, art. 15"; "" while it is in force.
func (a Article) RepealedBy() string { return a.text().repealedBy }

// A Version is one wording of an article and the days it was in force. The zero Version is
// none, and says nothing.
type Version struct {
	Article Article `json:"article"` // which article
	Period  Period  `json:"period"`  // the days this wording was in force
	Act     string  `json:"act"`     // the act that made this wording
	Change  Text    `json:"change"`  // what it changed for a convention, in our words; may be empty
}

// In names the wording and its days: "article L. 225-3 (ordonnance n° 2018-470),
// depuis le 1er janvier 2019".
func (v Version) In(l Language) string {
	if v == (Version{}) {
		return ""
	}
	return Textf("%s (%s), %s", "%s (%s), %s", v.Article, v.Act, v.Period).In(l)
}

// String names the wording and its days in English.
func (v Version) String() string { return v.In(English) }
