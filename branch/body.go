package branch

import (
	"time"

	"github.com/coglaw/coglaw/law"
)

// A Body is a national body (organisme national) that concludes conventions with
// the State. It is the same body whatever its name on a day. The zero Body is
// none.
type Body uint8

// The national bodies.
const (
	_     Body = iota
	Cnam       // Caisse nationale de l'assurance maladie, formerly CNAMTS
	Cnav       // Caisse nationale d'assurance vieillesse, formerly CNAVTS
	Cnaf       // Caisse nationale des allocations familiales
	Cnsa       // Caisse nationale de solidarité pour l'autonomie
	Acoss      // Agence centrale des organismes de sécurité sociale, known as Urssaf Caisse nationale
	Cnrsi      // Caisse nationale du régime social des indépendants
)

// Bodies returns the national bodies.
func Bodies() []Body { return []Body{Cnam, Cnav, Cnaf, Cnsa, Acoss, Cnrsi} }

// ParseBody returns the body with the given code: "cnam", "cnav", "cnaf",
// "cnsa", "acoss" or "cnrsi".
func ParseBody(s string) (b Body, err error) {
	err = b.UnmarshalText([]byte(s))
	return b, err
}

// String returns the code, "" for the zero Body.
func (b Body) String() string {
	if int(b) >= len(bodies) {
		return ""
	}
	return bodies[b].code
}

// MarshalText writes the code.
func (b Body) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText reads a code.
func (b *Body) UnmarshalText(text []byte) error {
	for v := Cnam; v <= Cnrsi; v++ {
		if bodies[v].code == string(text) {
			*b = v
			return nil
		}
	}
	return law.NewMalformed(law.NewFault(law.UnknownWord, "« %s » n’est pas un organisme national", "`%s` is not a national body", string(text)))
}

// In returns the short name the body goes by today.
func (b Body) In(law.Language) string {
	if names := b.names(); len(names) > 0 {
		return names[len(names)-1].short
	}
	return ""
}

// Name returns the body's full and short names on a day, in French: they are
// proper names. A day before the first known name gets that first name.
func (b Body) Name(on law.Day) (full, short string) {
	for i, n := range b.names() {
		if i == 0 || !on.Before(n.since) {
			full, short = n.full, n.short
		}
	}
	return full, short
}

// A Named is a body by the name of a day, a Value for what is said of that day.
type Named struct {
	Body Body
	On   law.Day
}

// In returns the short name the body had on the day.
func (n Named) In(law.Language) string {
	_, short := n.Body.Name(n.On)
	return short
}

func (b Body) names() []bodyName {
	if int(b) >= len(bodies) {
		return nil
	}
	return bodies[b].names
}

type bodyName struct {
	since       law.Day
	full, short string
}

// The names follow L. 227-1, which renamed Cnam and Cnav on 2018-06-14 though
// neighbouring articles had done so before. For L. 227-1 the collecting agency is
// ACOSS to this day; Urssaf Caisse nationale is the name it uses since 2021.
var bodies = [...]struct {
	code  string
	names []bodyName
}{
	Cnam: {"cnam", []bodyName{
		{law.Day{}, "Caisse nationale de l’assurance maladie des travailleurs salariés", "CNAMTS"},
		{law.Date(2018, time.June, 14), "Caisse nationale de l’assurance maladie", "Cnam"},
	}},
	Cnav: {"cnav", []bodyName{
		{law.Day{}, "Caisse nationale d’assurance vieillesse des travailleurs salariés", "CNAVTS"},
		{law.Date(2018, time.June, 14), "Caisse nationale d’assurance vieillesse", "Cnav"},
	}},
	Cnaf: {"cnaf", []bodyName{{law.Day{}, "Caisse nationale des allocations familiales", "Cnaf"}}},
	Cnsa: {"cnsa", []bodyName{{law.Day{}, "Caisse nationale de solidarité pour l’autonomie", "CNSA"}}},
	Acoss: {"acoss", []bodyName{
		{law.Day{}, "Agence centrale des organismes de sécurité sociale", "ACOSS"},
		{law.Date(2021, time.January, 1), "Urssaf Caisse nationale", "Urssaf CN"},
	}},
	Cnrsi: {"cnrsi", []bodyName{
		{law.Day{}, "Caisse nationale du régime social des indépendants", "RSI"},
		{law.Date(2018, time.January, 1), "Caisse nationale déléguée pour la sécurité sociale des travailleurs indépendants", "CNDSSTI"},
	}},
}
