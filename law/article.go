package law

import (
	"iter"
	"strings"
)

// An Article is an article of the Code de la sécurité sociale, in the sense in
// which this library uses it: R611_18 is the article on the convention of the
// self-employed scheme, not the text that bore the number before 2006. The
// zero Article is none.
type Article uint8

// The articles that found, shape or surround a convention.
const (
	_ Article = iota
	L111_9
	L200_2
	L221_1
	L222_1
	L223_1
	L223_5
	L224_10
	L227_1
	L227_2
	L228_1
	L611_2
	L611_5
	L611_7
	LO111_9
	R611_18
	R611_19

	endOfArticles
)

// Articles yields every article known here, in the order of their numbers.
func Articles() iter.Seq[Article] {
	return func(yield func(Article) bool) {
		for a := L111_9; a < endOfArticles; a++ {
			if !yield(a) {
				return
			}
		}
	}
}

// ParseArticle reads the number of an article, however it is usually spelt:
// L227-1, L. 227-1, l.227-1, LO. 111-9.
func ParseArticle(s string) (Article, error) {
	number := strings.NewReplacer(".", "", " ", "", "_", "-", "\u00a0", "", "\u202f", "").Replace(strings.ToUpper(s))
	for a := range Articles() {
		if a.String() == number {
			return a, nil
		}
	}
	return 0, Malformed1("", Textf("l’article « %s » n’est pas connu d’ici", "article `%s` is not known here", s))
}

// String returns the number as citations write it: "L227-1".
func (a Article) String() string {
	if a >= endOfArticles {
		return ""
	}
	return texts[a].number
}

// In returns the number as lawyers write it: "article L. 227-1".
func (a Article) In(l Language) string {
	n := a.String()
	i := strings.IndexAny(n, "0123456789")
	if i < 0 {
		return ""
	}
	return "article " + n[:i] + ". " + n[i:]
}

// Subject says in a few words what the article is about.
func (a Article) Subject() Text {
	if a >= endOfArticles {
		return Text{}
	}
	return texts[a].about
}

// Versions yields the article's successive wordings, the oldest first.
func (a Article) Versions() iter.Seq[Version] {
	return func(yield func(Version) bool) {
		if a >= endOfArticles {
			return
		}
		t := texts[a]
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
	if note := s.note.In(l); note != "" {
		return t.In(l) + " (" + note + ")"
	}
	return t.In(l)
}

// On tells how the article stands on d. The answer is never empty: a day
// before the article, after it, or when its number bore another text, gets
// that very answer.
func (a Article) On(d Day) Status {
	s := Status{Day: d, what: a}
	if a == 0 || a >= endOfArticles || !d.IsValid() {
		return s
	}
	t := texts[a]
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
		s.State, s.Period, s.note = Saved, Period{t.repealed, t.savedUntil}, t.savedFor
		s.Version = Version{Article: a, Period: Period{last.since, t.repealed}, Act: last.act, Change: last.change}
	default:
		s.State, s.Period, s.note = Repealed, Period{From: t.repealed}, t.repealNote
	}
	return s
}

// A Regime is one of the two schemes whose conventions the law describes. The
// zero Regime is the general scheme.
type Regime uint8

// The two schemes.
const (
	General Regime = iota // régime général: L. 227-1
	RSI                   // régime social des indépendants: L. 611-7 and R. 611-18
)

// String returns "general" or "rsi".
func (r Regime) String() string {
	if r == RSI {
		return "rsi"
	}
	return "general"
}

// MarshalText writes "general" or "rsi".
func (r Regime) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads "general" or "rsi".
func (r *Regime) UnmarshalText(text []byte) error {
	switch string(text) {
	case "general":
		*r = General
	case "rsi":
		*r = RSI
	default:
		return Malformed1("", Textf("régime inconnu « %s » ; attendu : general, rsi", "unknown regime `%s`; expected general or rsi", string(text)))
	}
	return nil
}

// In names the scheme.
func (r Regime) In(l Language) string {
	if r == RSI {
		return Text{"régime social des indépendants", "self-employed scheme"}.In(l)
	}
	return Text{"régime général", "general scheme"}.In(l)
}

// On tells whether a convention of the scheme could be founded on d.
//
// For the RSI both the article that founds the convention (L. 611-7) and the
// decree that settles its content (R. 611-18) must be in force. From 1 January
// 2018 the decree is Saved for the delegated funds until they are dissolved:
// since L. 611-7 is repealed and not saved with it, what is left serves the
// amendments and duties of the convention already there, not a new one.
func (r Regime) On(d Day) Status {
	s := L227_1.On(d)
	if r == RSI {
		s = R611_18.On(d)
		if s.State == OtherText {
			s.State, s.Period, s.note = NotYet, Period{To: texts[R611_18].wordings[0].since}, Text{}
		}
		if s.State == NotYet && L611_7.On(d).State == InForce {
			s.note = awaitingDecree
		}
	}
	s.what = regimeConvention(r)
	return s
}

var awaitingDecree = Text{
	FR: "L. 611-7 est en vigueur depuis le 9 décembre 2005, mais le contenu de la convention attend le décret",
	EN: "L. 611-7 is in force from 9 December 2005, but what the convention contains awaits the decree",
}

type regimeConvention Regime

func (r regimeConvention) In(l Language) string {
	return Text{"fondement de la convention du ", "basis of the convention of the "}.In(l) + Regime(r).In(l)
}
