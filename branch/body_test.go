package branch_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

var bodies = []branch.Body{branch.Cnam, branch.Cnav, branch.Cnaf, branch.Cnsa, branch.Acoss, branch.Cnrsi}

func TestTheBodiesAreListed(t *testing.T) {
	assert.Equal(t, bodies, branch.Bodies())
	branch.Bodies()[0] = 0
	assert.Equal(t, bodies, branch.Bodies())
}

func TestABodyIsReadAsItIsWritten(t *testing.T) {
	for i, code := range []string{"cnam", "cnav", "cnaf", "cnsa", "acoss", "cnrsi"} {
		b, err := branch.ParseBody(code)
		require.NoError(t, err)
		assert.Equal(t, bodies[i], b)
		text, err := b.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, code, string(text))
	}
}

func TestThereIsNoOtherBody(t *testing.T) {
	for _, s := range []string{"", "CNAM", "cnamts", "rsi", "ccmsa"} {
		b, err := branch.ParseBody(s)
		assert.EqualError(t, err, "malformed: `"+s+"` is not a national body")
		assert.Zero(t, b)
	}
}

func TestABodyGoesByTheNameOfTheDay(t *testing.T) {
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
}

func TestWhatIsNoBodyHasNoName(t *testing.T) {
	for _, b := range []branch.Body{0, 255} {
		full, short := b.Name(law.MustParseDay("2023-07-01"))
		assert.Empty(t, full+short+b.String()+b.In(law.French))
	}
}

func TestABodyIsNamedByTheDayOfWhatIsSaid(t *testing.T) {
	assert.Equal(t, "CNAMTS", branch.Named{Body: branch.Cnam, On: law.MustParseDay("2004-01-01")}.In(law.French))
	assert.Equal(t, "Cnam", branch.Named{Body: branch.Cnam, On: law.MustParseDay("2024-01-01")}.In(law.English))
}
