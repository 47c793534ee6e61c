package law

import (
	"iter"
	"strings"
)

// An Article is an article of a code or of an act outside the codes, in the sense
// in which this library uses it: R611_18 is the article on the convention of the
// self-employed scheme, not the text that bore the number before 2006. The zero
// Article is none.
type Article uint16 // the code in the high byte, the place in its table in the low one; no article stands in place 0

// The codes, and last what stands in none.
const (
	css Article = iota << 8 // Code de la sécurité sociale
	acts
)

var codes = [...]struct {
	articles        []text
	before, between string              // what In puts before a number, and between its word and its figures
	plain           func(string) string // a number without what its spellings differ in
}{
	css >> 8:  {cssArticles[:], "article ", ". ", plain},
	acts >> 8: {actArticles[:], "", "n° ", plainAct},
}

// text is the life of one article: its wordings in order, its end, and what
// else its number has meant.
type text struct {
	number     string
	about      Text
	wordings   []wording
	repealed   Day      // first day without it; zero if in force
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

// ParseArticle reads the number of an article, however it is usually spelt:
// L227-1, L. 227-1, l.227-1, LO. 111-9; décret n° 2018-174, art. 17.
func ParseArticle(s string) (Article, error) {
	for a := range Articles() {
		if bare := codes[a>>8].plain; bare(a.String()) == bare(s) {
			return a, nil
		}
	}
	return 0, NewMalformed(NewFault(UnknownWord, "l’article « %s » n’est pas connu d’ici", "article `%s` is not known here", s))
}

func plain(s string) string {
	return strings.NewReplacer(".", "", " ", "", "_", "-", "\u00a0", "", "\u202f", "").Replace(strings.ToUpper(s))
}

func plainAct(s string) string {
	return strings.NewReplacer("É", "E", "E\u0301", "E", "N°", "", "Nº", "", ",", "", "ARTICLE", "ART").Replace(plain(s))
}

// String returns the number as citations write it: "L227-1", "décret 2018-174,
// art. 17".
func (a Article) String() string { return a.text().number }

// In returns the number as lawyers write it: "article L. 227-1", "décret n°
// 2018-174, art. 17".
func (a Article) In(Language) string {
	n := a.String()
	i := strings.IndexAny(n, "0123456789")
	if i < 0 {
		return ""
	}
	c := &codes[a>>8]
	return c.before + n[:i] + c.between + n[i:]
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

// A Version is one wording of an article and the days it was in force.
type Version struct {
	Article Article
	Period  Period
	Act     string // the act that made this wording
	Change  Text   // what it changed for a convention, in our words; may be empty
}

// A State tells how an article, or a scheme, stands on a day.
type State uint8

// The ways an article can stand on a day.
const (
	Unknown   State = iota // before anything this library has read
	NotYet                 // not yet in force
	InForce                // in force
	Saved                  // repealed, but kept alive for some
	Repealed               // in force no longer
	OtherText              // the number bears an unrelated text
)

// A Status is the answer to "what of this article on that day?". Where the
// article is not in force it still says why, and from when or until when.
type Status struct {
	Day     Day
	State   State
	Period  Period  // the days this state lasts, as far as known
	Version Version // the wording that applies; zero unless InForce or Saved

	what Value
	note Text
	by   Citation // what keeps it alive, where Saved
}

// In says the status in l.
func (s Status) In(l Language) string {
	what := s.what.In(l)
	var t Text
	switch s.State {
	case InForce:
		t = Textf("%s : en vigueur le %s (version du %s)", "%s: in force on %s (wording of %s)", what, s.Day, s.Version.Period.From)
	case Saved:
		t = Textf("%s : abrogé le %s, maintenu jusqu’au %s", "%s: repealed on %s, kept alive until %s",
			what, s.Period.From, s.Period.To.AddDays(-1))
	case Repealed:
		t = Textf("%s : abrogé le %s", "%s: repealed on %s", what, s.Period.From)
	case NotYet:
		t = Textf("%s : pas encore en vigueur le %s ; le sera le %s", "%s: not yet in force on %s; in force from %s", what, s.Day, s.Period.To)
	case OtherText:
		t = Textf("%s : ce numéro désigne alors un autre texte", "%s: the number then bears another text", what)
	default:
		t = Textf("%s : inconnu le %s", "%s: unknown on %s", what, s.Day)
	}
	note := s.note.In(l)
	if s.State == Saved {
		note += Text{" : ", ": "}.In(l) + s.by.In(l)
	}
	if note != "" {
		note = " (" + note + ")"
	}
	return t.In(l) + note
}

// On tells how the article stands on d. The answer is never empty: a day
// before the article, after it, or when its number bore another text, gets
// that very answer.
func (a Article) On(d Day) Status {
	s := Status{Day: d, what: a}
	t := a.text()
	if len(t.wordings) == 0 || !d.IsValid() {
		return s
	}
	for v := range a.Versions() {
		if v.Period.Contains(d) {
			s.State, s.Period, s.Version = InForce, v.Period, v
			return s
		}
	}
	for _, o := range t.others {
		if o.period.Contains(d) {
			s.State, s.Period, s.note = OtherText, o.period, o.about
			return s
		}
	}
	switch first, last := t.wordings[0], t.wordings[len(t.wordings)-1]; {
	case d.Before(first.since):
		s.State, s.Period = NotYet, Period{To: first.since}
	case d.Before(t.savedUntil):
		s.State, s.Period, s.note, s.by = Saved, Period{t.repealed, t.savedUntil}, t.savedFor, t.savedBy
		s.Version = Version{Article: a, Period: Period{last.since, t.repealed}, Act: last.act, Change: last.change}
	default:
		s.State, s.Period, s.note = Repealed, Period{From: t.repealed}, t.repealNote
	}
	return s
}
