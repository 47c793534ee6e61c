package branch

import (
	"time"

	"github.com/coglaw/coglaw/law"
)

// A Body is a national body (organisme national) that concludes conventions with
// the State. It is the same body whatever its name on a day. The zero Body is
// none.
//
// L. 227-1 names five, L. 611-7 one; the others conclude theirs under other texts.
type Body uint8

// The national bodies of L. 227-1 and L. 611-7.
const (
	_     Body = iota
	Cnam       // Caisse nationale de l'assurance maladie, formerly CNAMTS
	Cnav       // Caisse nationale d'assurance vieillesse, formerly CNAVTS
	Cnaf       // Caisse nationale des allocations familiales
	Cnsa       // Caisse nationale de solidarité pour l'autonomie
	Acoss      // Agence centrale des organismes de sécurité sociale, known as Urssaf Caisse nationale
	Cnrsi      // Caisse nationale du régime social des indépendants
)

// The bodies of other texts.
const (
	Ucanss    Body = Cnrsi + 1 + iota // Union des caisses nationales de sécurité sociale
	Ccmsa                             // mutualité sociale agricole
	Cnbf                              // barristers
	Cleiss                            // European and international liaison
	Canam                             // sickness of the self-employed, until the RSI
	Cancava                           // old age of craftsmen, until the RSI
	Organic                           // old age of shopkeepers and manufacturers, until the RSI
	Crpn                              // civil aircrew
	Cnieg                             // electricity and gas
	Crpratp                           // Paris transport
	Cprpsncf                          // railways
	Enim                              // seafarers
	Crpcen                            // notaries' clerks
	Canssm                            // mines
	Cdc                               // Caisse des dépôts et consignations
	Cnracl                            // local and hospital civil servants
	Ircantec                          // public employees who are no civil servants
	Fiphfp                            // disabled people in the civil service
	Erafp                             // additional pension of civil servants
	En3s                              // the school of social security
	OtherBody                         // any other, which has to be named
)

// Bodies returns the national bodies, those of L. 227-1 and L. 611-7 first; OtherBody
// is the last.
func Bodies() []Body {
	list := make([]Body, 0, OtherBody)
	for b := Cnam; b <= OtherBody; b++ {
		list = append(list, b)
	}
	return list
}

// ParseBody returns the body with the given code: "cnam", "ucanss", "other".
func ParseBody(s string) (Body, error) {
	for b := Cnam; b <= OtherBody; b++ {
		if bodies[b].code == s {
			return b, nil
		}
	}
	return 0, law.NewMalformed(law.NewFault(law.UnknownWord, "« %s » n’est pas un organisme national", "`%s` is not a national body", s))
}

// String returns the code, "" for the zero Body.
func (b Body) String() string {
	return bodies[b.row()].code
}

// In returns the short name the body goes by today. That of OtherBody is no proper name, and is in
// either language.
func (b Body) In(l law.Language) string {
	if b == OtherBody {
		return bodies[b].said.In(l)
	}
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
	Body Body    // which one
	On   law.Day // the day of whose name it bears; zero: the first it had
}

// In names the body as a sentence does: in French with its article, "la CNAMTS". The agency
// that L. 227-1 calls ACOSS to this day goes by that name.
func (n Named) In(l law.Language) string {
	_, short := n.Body.Name(n.On)
	switch said := bodies[n.Body.row()].said; {
	case short == "":
		return ""
	case said != law.Text{}:
		return said.In(l)
	}
	return law.Text{FR: "la ", EN: ""}.In(l) + short
}

func (b Body) names() []bodyName { return bodies[b.row()].names }

// row returns the number of the body's row, 0, which is empty, for what is no body.
func (b Body) row() int {
	if int(b) >= len(bodies) {
		return 0
	}
	return int(b)
}

type bodyName struct {
	since       law.Day
	full, short string
}

// The names follow L. 227-1, which renamed Cnam and Cnav on 2018-06-14 though
// neighbouring articles had done so before. For L. 227-1 the collecting agency is
// ACOSS to this day; Urssaf Caisse nationale is the name it uses since 2021. The
// bodies of other texts go by one name, which is that of their text.
var bodies = [...]struct {
	code  string
	names []bodyName
	said  law.Text // in a sentence; zero: the short name, which in French is feminine
}{
	Cnam: {code: "cnam", names: []bodyName{
		{law.Day{}, "Caisse nationale de l’assurance maladie des travailleurs salariés", "CNAMTS"},
		{law.Date(2018, time.June, 14), "Caisse nationale de l’assurance maladie", "Cnam"},
	}},
	Cnav: {code: "cnav", names: []bodyName{
		{law.Day{}, "Caisse nationale d’assurance vieillesse des travailleurs salariés", "CNAVTS"},
		{law.Date(2018, time.June, 14), "Caisse nationale d’assurance vieillesse", "Cnav"},
	}},
	Cnaf: {code: "cnaf", names: []bodyName{{law.Day{}, "Caisse nationale des allocations familiales", "Cnaf"}}},
	Cnsa: {code: "cnsa", names: []bodyName{{law.Day{}, "Caisse nationale de solidarité pour l’autonomie", "CNSA"}}},
	Acoss: {"acoss", []bodyName{
		{law.Day{}, "Agence centrale des organismes de sécurité sociale", "ACOSS"},
		{law.Date(2021, time.January, 1), "Urssaf Caisse nationale", "Urssaf CN"},
	}, law.Text{FR: "l’ACOSS", EN: "ACOSS"}},
	Cnrsi: {"cnrsi", []bodyName{
		{law.Day{}, "Caisse nationale du régime social des indépendants", "RSI"},
		{law.Date(2018, time.January, 1), "Caisse nationale déléguée pour la sécurité sociale des travailleurs indépendants", "CNDSSTI"},
	}, law.Text{FR: "la caisse nationale du RSI", EN: "the national fund of the RSI"}},
	Ucanss:    {"ucanss", oneName("Union des caisses nationales de sécurité sociale", "Ucanss"), law.Text{FR: "l’Ucanss", EN: "Ucanss"}},
	Ccmsa:     {code: "ccmsa", names: oneName("Caisse centrale de la mutualité sociale agricole", "CCMSA")},
	Cnbf:      {code: "cnbf", names: oneName("Caisse nationale des barreaux français", "CNBF")},
	Cleiss:    {"cleiss", oneName("Centre des liaisons européennes et internationales de sécurité sociale", "Cleiss"), law.Text{FR: "le Cleiss", EN: "Cleiss"}},
	Canam:     {code: "canam", names: oneName("Caisse nationale d’assurance maladie et maternité des travailleurs non salariés des professions non agricoles", "Canam")},
	Cancava:   {code: "cancava", names: oneName("Caisse autonome nationale de compensation de l’assurance vieillesse artisanale", "Cancava")},
	Organic:   {"organic", oneName("Caisse de compensation de l’organisation autonome nationale de l’industrie et du commerce", "Organic"), law.Text{FR: "l’Organic", EN: "Organic"}},
	Crpn:      {code: "crpn", names: oneName("Caisse de retraite du personnel navigant professionnel de l’aéronautique civile", "CRPN")},
	Cnieg:     {code: "cnieg", names: oneName("Caisse nationale des industries électriques et gazières", "CNIEG")},
	Crpratp:   {code: "crpratp", names: oneName("Caisse de retraites du personnel de la Régie autonome des transports parisiens", "CRPRATP")},
	Cprpsncf:  {code: "cprpsncf", names: oneName("Caisse de prévoyance et de retraite du personnel de la Société nationale des chemins de fer français", "CPRPSNCF")},
	Enim:      {"enim", oneName("Établissement national des invalides de la marine", "Enim"), law.Text{FR: "l’Enim", EN: "Enim"}},
	Crpcen:    {code: "crpcen", names: oneName("Caisse de retraite et de prévoyance des clercs et employés de notaires", "CRPCEN")},
	Canssm:    {code: "canssm", names: oneName("Caisse autonome nationale de la sécurité sociale dans les mines", "CANSSM")},
	Cdc:       {code: "cdc", names: oneName("Caisse des dépôts et consignations", "Caisse des dépôts")},
	Cnracl:    {code: "cnracl", names: oneName("Caisse nationale de retraites des agents des collectivités locales", "CNRACL")},
	Ircantec:  {"ircantec", oneName("Institution de retraite complémentaire des agents non titulaires de l’État et des collectivités publiques", "Ircantec"), law.Text{FR: "l’Ircantec", EN: "Ircantec"}},
	Fiphfp:    {"fiphfp", oneName("Fonds pour l’insertion des personnes handicapées dans la fonction publique", "FIPHFP"), law.Text{FR: "le FIPHFP", EN: "FIPHFP"}},
	Erafp:     {"erafp", oneName("Établissement de retraite additionnelle de la fonction publique", "ERAFP"), law.Text{FR: "l’ERAFP", EN: "ERAFP"}},
	En3s:      {"en3s", oneName("École nationale supérieure de sécurité sociale", "EN3S"), law.Text{FR: "l’EN3S", EN: "EN3S"}},
	OtherBody: {"other", oneName("autre organisme", "autre organisme"), law.Text{FR: "un autre organisme", EN: "another body"}},
}

func oneName(full, short string) []bodyName { return []bodyName{{law.Day{}, full, short}} }
