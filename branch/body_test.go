package branch_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

var bodies = []branch.Body{branch.Cnam, branch.Cnav, branch.Cnaf, branch.Cnsa, branch.Acoss, branch.Cnrsi,
	branch.Ucanss, branch.Ccmsa, branch.Cnbf, branch.Cleiss, branch.Canam, branch.Cancava, branch.Organic, branch.Crpn, branch.Cnieg,
	branch.Crpratp, branch.Cprpsncf, branch.Enim, branch.Crpcen, branch.Canssm, branch.Cdc, branch.Cnracl, branch.Ircantec,
	branch.Fiphfp, branch.Erafp, branch.En3s, branch.OtherBody}

func TestTheBodiesAreListed(t *testing.T) {
	assert.Equal(t, bodies, branch.Bodies())
	branch.Bodies()[0] = 0
	assert.Equal(t, bodies, branch.Bodies())
}

func TestABodyIsReadAsItIsWritten(t *testing.T) { proveCodes(t) }

func proveCodes(t testing.TB) {
	codes := []string{"cnam", "cnav", "cnaf", "cnsa", "acoss", "cnrsi", "ucanss", "ccmsa", "cnbf", "cleiss", "canam", "cancava",
		"organic", "crpn", "cnieg", "crpratp", "cprpsncf", "enim", "crpcen", "canssm", "cdc", "cnracl", "ircantec", "fiphfp", "erafp",
		"en3s", "other"}
	require.Len(t, codes, len(bodies))
	for i, code := range codes {
		b, err := branch.ParseBody(code)
		require.NoError(t, err)
		assert.Equal(t, bodies[i], b)
		text, err := b.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, code, string(text))
	}
}

func TestThereIsNoOtherBody(t *testing.T) {
	for _, s := range []string{"", "CNAM", "cnamts", "rsi", "msa", "OTHER"} {
		b, err := branch.ParseBody(s)
		assert.EqualError(t, err, "malformed: `"+s+"` is not a national body")
		assert.Zero(t, b)
	}
}

func TestABodyGoesByTheNameOfTheDay(t *testing.T) { proveNames(t) }

func proveNames(t testing.TB) {
	for _, c := range []struct {
		body        branch.Body
		day         string
		full, short string
	}{
		{branch.Cnam, "1997-01-01", "Caisse nationale de l’assurance maladie des travailleurs salariés", "CNAMTS"},
		{branch.Cnam, "2018-06-13", "Caisse nationale de l’assurance maladie des travailleurs salariés", "CNAMTS"},
		{branch.Cnam, "2018-06-14", "Caisse nationale de l’assurance maladie", "Cnam"},
		{branch.Cnav, "2018-06-13", "Caisse nationale d’assurance vieillesse des travailleurs salariés", "CNAVTS"},
		{branch.Cnav, "2018-06-14", "Caisse nationale d’assurance vieillesse", "Cnav"},
		{branch.Cnaf, "1997-01-01", "Caisse nationale des allocations familiales", "Cnaf"},
		{branch.Cnsa, "2021-01-01", "Caisse nationale de solidarité pour l’autonomie", "CNSA"},
		{branch.Acoss, "2020-12-31", "Agence centrale des organismes de sécurité sociale", "ACOSS"},
		{branch.Acoss, "2021-01-01", "Urssaf Caisse nationale", "Urssaf CN"},
		{branch.Cnrsi, "2017-12-31", "Caisse nationale du régime social des indépendants", "RSI"},
		{branch.Ucanss, "2007-12-22", "Union des caisses nationales de sécurité sociale", "Ucanss"},
		{branch.Ccmsa, "2024-01-01", "Caisse centrale de la mutualité sociale agricole", "CCMSA"},
		{branch.Cnbf, "2018-06-14", "Caisse nationale des barreaux français", "CNBF"},
		{branch.Cleiss, "2015-03-01", "Centre des liaisons européennes et internationales de sécurité sociale", "Cleiss"},
		{branch.Canam, "1997-01-01", "Caisse nationale d’assurance maladie et maternité des travailleurs non salariés des professions non agricoles", "Canam"},
		{branch.Cancava, "1997-01-01", "Caisse autonome nationale de compensation de l’assurance vieillesse artisanale", "Cancava"},
		{branch.Organic, "1997-01-01", "Caisse de compensation de l’organisation autonome nationale de l’industrie et du commerce", "Organic"},
		{branch.Crpn, "2013-01-02", "Caisse de retraite du personnel navigant professionnel de l’aéronautique civile", "CRPN"},
		{branch.Cnieg, "2004-12-11", "Caisse nationale des industries électriques et gazières", "CNIEG"},
		{branch.Crpratp, "2006-01-01", "Caisse de retraites du personnel de la Régie autonome des transports parisiens", "CRPRATP"},
		{branch.Cprpsncf, "2007-06-30", "Caisse de prévoyance et de retraite du personnel de la Société nationale des chemins de fer français", "CPRPSNCF"},
		{branch.Enim, "2010-11-01", "Établissement national des invalides de la marine", "Enim"},
		{branch.Crpcen, "2006-05-05", "Caisse de retraite et de prévoyance des clercs et employés de notaires", "CRPCEN"},
		{branch.Canssm, "2004-11-04", "Caisse autonome nationale de la sécurité sociale dans les mines", "CANSSM"},
		{branch.Cdc, "2011-09-01", "Caisse des dépôts et consignations", "Caisse des dépôts"},
		{branch.Cnracl, "2007-02-10", "Caisse nationale de retraites des agents des collectivités locales", "CNRACL"},
		{branch.Ircantec, "2009-01-01", "Institution de retraite complémentaire des agents non titulaires de l’État et des collectivités publiques", "Ircantec"},
		{branch.Fiphfp, "2010-11-02", "Fonds pour l’insertion des personnes handicapées dans la fonction publique", "FIPHFP"},
		{branch.Erafp, "2004-06-19", "Établissement de retraite additionnelle de la fonction publique", "ERAFP"},
		{branch.En3s, "2013-07-18", "École nationale supérieure de sécurité sociale", "EN3S"},
		{branch.OtherBody, "2013-07-18", "autre organisme", "autre organisme"},
		{branch.Cnrsi, "2018-01-01", "Caisse nationale déléguée pour la sécurité sociale des travailleurs indépendants", "CNDSSTI"},
	} {
		full, short := c.body.Name(law.MustParseDay(c.day))
		assert.Equal(t, c.full, full, c.day)
		assert.Equal(t, c.short, short, c.day)
	}
}

func TestABodyIsCalledByItsFirstNameBeforeAnyDay(t *testing.T) {
	_, short := branch.Acoss.Name(law.Day{})
	assert.Equal(t, "ACOSS", short)
	_, short = branch.Acoss.Name(law.Date(2023, 2, 30))
	assert.Equal(t, "ACOSS", short)
}

func TestABodyIsNamedAsItIsToday(t *testing.T) {
	for i, name := range []string{"Cnam", "Cnav", "Cnaf", "CNSA", "Urssaf CN", "CNDSSTI"} {
		assert.Equal(t, name, bodies[i].In(law.French))
		assert.Equal(t, name, bodies[i].In(law.English))
	}
	assert.Equal(t, "un autre organisme", branch.OtherBody.In(law.French))
	assert.Equal(t, "another body", branch.OtherBody.In(law.English))
}

func TestWhatIsNoBodyHasNoName(t *testing.T) {
	for _, b := range []branch.Body{0, branch.OtherBody + 1, 255} {
		full, short := b.Name(law.MustParseDay("2023-07-01"))
		assert.Empty(t, full+short+b.String()+b.In(law.French))
	}
}

func TestASentenceNamesABodyByTheDayOfWhatItSays(t *testing.T) {
	for _, row := range []struct {
		body        branch.Body
		day, fr, en string
	}{
		{branch.Cnam, "2018-06-13", "la CNAMTS", "CNAMTS"}, {branch.Cnam, "2018-06-14", "la Cnam", "Cnam"},
		{branch.Cnav, "2018-06-13", "la CNAVTS", "CNAVTS"}, {branch.Cnav, "2018-06-14", "la Cnav", "Cnav"},
		{branch.Cnaf, "1997-01-01", "la Cnaf", "Cnaf"}, {branch.Cnsa, "2021-01-01", "la CNSA", "CNSA"},
		{branch.Acoss, "2020-12-31", "l’ACOSS", "ACOSS"}, {branch.Acoss, "2024-01-01", "l’ACOSS", "ACOSS"},
		{branch.Cnrsi, "2017-12-31", "la caisse nationale du RSI", "the national fund of the RSI"},
		{branch.Cnrsi, "2018-01-01", "la caisse nationale du RSI", "the national fund of the RSI"},
		{branch.Cleiss, "2020-01-01", "le Cleiss", "Cleiss"}, {branch.Fiphfp, "2020-01-01", "le FIPHFP", "FIPHFP"},
		{branch.En3s, "2020-01-01", "l’EN3S", "EN3S"}, {branch.Cdc, "2020-01-01", "la Caisse des dépôts", "Caisse des dépôts"},
		{branch.OtherBody, "2020-01-01", "un autre organisme", "another body"},
		{0, "2020-01-01", "", ""}, {255, "2020-01-01", "", ""},
	} {
		named := branch.Named{Body: row.body, On: law.MustParseDay(row.day)}
		assert.Equal(t, row.fr, named.In(law.French), row)
		assert.Equal(t, row.en, named.In(law.English), row)
	}
}
