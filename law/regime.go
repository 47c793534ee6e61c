package law

import (
	"strings"
	"time"
)

// A Regime is one of the two schemes whose conventions the law describes. The
// zero Regime is the general scheme.
type Regime uint8

// The two schemes.
const (
	General Regime = iota // régime général: L. 227-1
	RSI                   // régime social des indépendants: L. 611-7 and R. 611-18
)

// regime is what there is to say of one scheme.
type regime struct {
	slug     string
	name     Text
	settles  Article // the article that says what the convention contains
	founds   Article // the one that founds it, where that is another
	awaiting Text    // said while founds is in force and settles is not yet
	kept     Text    // what is kept alive, said while settles is and founds is not
	read     Day     // up to which its texts were read
}

// codesRead is where the copies of the codes end. Those of decrees outside the codes end on
// 1 January 2020, but none of them founds a scheme here.
var codesRead = Date(2023, time.December, 6)

var regimes = [...]regime{
	General: {slug: "general", name: Text{"régime général", "general scheme"}, settles: L227_1, read: codesRead},
	RSI: {
		slug: "rsi", name: Text{"régime social des indépendants", "self-employed scheme"},
		settles: R611_18, founds: L611_7,
		kept: Text{
			"le décret n’est maintenu que pour les avenants des caisses déléguées",
			"the decree is kept alive for amendments of the delegated funds alone",
		},
		awaiting: Text{
			"L. 611-7 est en vigueur depuis le 9 décembre 2005, mais le contenu de la convention attend le décret",
			"L. 611-7 is in force from 9 December 2005, but what the convention contains awaits the decree",
		},
		read: codesRead,
	},
}

// Regimes returns the schemes, the general one first.
func Regimes() []Regime {
	list := make([]Regime, len(regimes))
	for i := range list {
		list[i] = Regime(i)
	}
	return list
}

// ParseRegime reads "general" or "rsi".
func ParseRegime(s string) (Regime, error) {
	var slugs []string
	for i, row := range regimes {
		if row.slug == s {
			return Regime(i), nil
		}
		slugs = append(slugs, row.slug)
	}
	last := len(slugs) - 1
	return 0, NewMalformed(NewFault(UnknownWord, "régime inconnu « %s » ; attendu : %s", "unknown regime `%s`; expected %s", s, Text{
		FR: strings.Join(slugs, ", "), EN: strings.Join(slugs[:last], ", ") + " or " + slugs[last]}))
}

// row returns the scheme's row; what is no scheme counts as the general one.
func (r Regime) row() *regime {
	if int(r) >= len(regimes) {
		r = General
	}
	return &regimes[r]
}

// String returns "general" or "rsi".
func (r Regime) String() string { return r.row().slug }

// MarshalText writes "general" or "rsi"; what is no scheme is an error.
func (r Regime) MarshalText() ([]byte, error) {
	if int(r) >= len(regimes) {
		return nil, noValue(uint64(r))
	}
	return []byte(r.String()), nil
}

// UnmarshalText reads "general" or "rsi".
func (r *Regime) UnmarshalText(text []byte) error {
	v, err := ParseRegime(string(text))
	if err == nil {
		*r = v
	}
	return err
}

// In names the scheme.
func (r Regime) In(l Language) string { return r.row().name.In(l) }

// ReadUntil returns the day up to which the texts of the scheme were read. What was
// published later is not known here, even where it changes the law of an earlier day.
func (r Regime) ReadUntil() Day { return r.row().read }

// On tells whether a convention of the scheme could be founded on d.
//
// For the RSI both the article that founds the convention (L. 611-7) and the
// decree that settles its content (R. 611-18) must be in force. From 1 January
// 2018 the decree is Saved for the delegated funds until they are dissolved:
// since L. 611-7 is repealed and not saved with it, what is left serves the
// amendments and duties of the convention already there, not a new one.
func (r Regime) On(d Day) Status {
	row := r.row()
	s := row.settles.On(d)
	if s.State == OtherText { // the number's, not the scheme's
		s.State, s.Period, s.note = NotYet, Period{To: row.settles.text().wordings[0].since}, Text{}
	}
	switch founds := row.founds.On(d).State; {
	case s.State == NotYet && founds == InForce:
		s.note = row.awaiting
	case s.State == Saved && founds != Saved:
		s.note = row.kept
	}
	s.what, s.founds = regimeConvention(r), true
	return s
}

type regimeConvention Regime

func (r regimeConvention) In(l Language) string {
	return Text{"le fondement de la convention du ", "the basis of the convention of the "}.In(l) + Regime(r).In(l)
}
