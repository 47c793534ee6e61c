package law_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

func TestAConventionOfTheRSICouldBeFoundedFrom2006To2017(t *testing.T) { proveRSI(t) }

func proveRSI(t testing.TB) {
	for _, c := range []struct {
		day   string
		state law.State
		en    string
	}{
		{"1990-06-15", law.NotYet, "is not yet in force on 15 June 1990; it will be from 28 January 2006"},
		{"2005-12-08", law.NotYet, "is not yet in force on 8 December 2005; it will be from 28 January 2006"},
		{"2005-12-09", law.NotYet, "is not yet in force on 9 December 2005; it will be from 28 January 2006" +
			" (L. 611-7 is in force from 9 December 2005, but what the convention contains awaits the decree)"},
		{"2006-01-27", law.NotYet, "is not yet in force on 27 January 2006; it will be from 28 January 2006" +
			" (L. 611-7 is in force from 9 December 2005, but what the convention contains awaits the decree)"},
		{"2006-01-28", law.InForce, "is in force on 28 January 2006 (wording of 28 January 2006)"},
		{"2017-12-31", law.InForce, "is in force on 31 December 2017 (wording of 28 January 2006)"},
		{"2018-01-01", law.Saved, "is repealed since 1 January 2018; until 31 December 2019 " +
			"the decree is kept alive for amendments of the delegated funds alone (décret n° 2018-174, art. 17, II)"},
		{"2019-12-31", law.Saved, "is repealed since 1 January 2018; until 31 December 2019 " +
			"the decree is kept alive for amendments of the delegated funds alone (décret n° 2018-174, art. 17, II)"},
		{"2020-01-01", law.Repealed, "is repealed since 1 January 2018, and was kept alive for amendments until 31 December 2019 only"},
	} {
		s := law.RSI.On(day(c.day))
		assert.Equal(t, c.state, s.State, c.day)
		assert.Equal(t, "the basis of the convention of the self-employed scheme "+c.en, s.In(law.English))
	}
}

func TestWhatIsAwaitedIsSaidInFrench(t *testing.T) { proveAwaited(t) }

func proveAwaited(t testing.TB) {
	assert.Equal(t, "le fondement de la convention du régime social des indépendants n’est pas encore en vigueur le 27 janvier 2006 ; "+
		"il le sera le 28 janvier 2006 (L. 611-7 est en vigueur depuis le 9 décembre 2005, mais le contenu de la convention "+
		"attend le décret)", law.RSI.On(day("2006-01-27")).In(law.French))
	assert.Equal(t, "le fondement de la convention du régime social des indépendants est abrogé depuis le 1er janvier 2018 ; jusqu’au 31 décembre 2019, "+
		"le décret n’est maintenu que pour les avenants des caisses déléguées ("+
		"décret n° 2018-174, art. 17, II)", law.RSI.On(day("2019-12-31")).In(law.French))
}

// The days for which the answer holds are those of the scheme, not of the other
// text that bore the decree's number.
func TestThePeriodOfASchemeHasItsDay(t *testing.T) {
	for _, r := range law.Regimes() {
		for d := day("1990-01-01"); d.Before(day("2024-01-01")); d = d.AddDays(30) {
			require.True(t, r.On(d).Period.Contains(d), "%s on %s", r, d)
		}
	}
	assert.Equal(t, law.Period{To: day("2006-01-28")}, law.RSI.On(day("1990-06-15")).Period)
}

func TestAConventionOfTheGeneralSchemeCanBeFoundedSince1997(t *testing.T) { proveGeneral(t) }

func proveGeneral(t testing.TB) {
	assert.Equal(t, law.NotYet, law.General.On(day("1996-12-31")).State)
	assert.Equal(t, law.InForce, law.General.On(day("1997-01-01")).State)
	assert.Equal(t, "le fondement de la convention du régime général est en vigueur le 1er juillet 2023 (version du 1er janvier 2021)",
		law.General.On(day("2023-07-01")).In(law.French))
}

func TestWhatIsKeptOfASchemeIsSaidInFrench(t *testing.T) {
	const basis = "le fondement de la convention du régime social des indépendants est abrogé depuis le 1er janvier 2018"
	assert.Equal(t, basis+" ; jusqu’au 31 décembre 2019, le décret n’est maintenu que pour les avenants des caisses déléguées (décret n° 2018-174, art. 17, II)",
		law.RSI.On(day("2019-12-31")).In(law.French))
	assert.Equal(t, basis+", et n’a été maintenu pour les avenants que jusqu’au 31 décembre 2019", law.RSI.On(day("2020-01-01")).In(law.French))
	assert.Equal(t, "le fondement de la convention du régime général est inconnu le no-such-day", law.General.On(law.Date(2023, time.February, 30)).In(law.French))
}

func TestNoConventionIsFoundedOnADateThatDoesNotExist(t *testing.T) {
	for _, d := range []law.Day{{}, law.Date(2023, time.February, 30)} {
		assert.Equal(t, law.Unknown, law.General.On(d).State)
		assert.Equal(t, law.Unknown, law.RSI.On(d).State)
	}
}

func TestARegimeGoesThroughJSON(t *testing.T) { proveJSON(t) }

func proveJSON(t testing.TB) {
	for i, text := range []string{`"general"`, `"rsi"`} {
		r := law.Regimes()[i]
		written, err := json.Marshal(r)
		require.NoError(t, err)
		assert.Equal(t, text, string(written))
		read := law.RSI - r // the other one
		require.NoError(t, json.Unmarshal(written, &read))
		assert.Equal(t, r, read)
		read, err = law.ParseRegime(r.String())
		require.NoError(t, err)
		assert.Equal(t, r, read)
	}
	assert.Equal(t, []law.Regime{law.General, law.RSI}, law.Regimes())
}

func TestThereIsNoThirdRegime(t *testing.T) {
	r := law.RSI
	for _, s := range []string{"", "RSI", "agricole", "%s"} {
		err := r.UnmarshalText([]byte(s))
		assert.EqualError(t, err, "malformed: unknown regime `"+s+"`; expected general or rsi")
		assert.Equal(t, "régime inconnu « "+s+" » ; attendu : general, rsi", malformed(t, err).In(law.French))
		assert.Equal(t, law.RSI, r, "left where it fails")
		got, parsed := law.ParseRegime(s)
		assert.Equal(t, err, parsed)
		assert.Zero(t, got)
	}
}

func TestWhatIsNoRegimeIsNotWritten(t *testing.T) {
	_, err := law.Regime(7).MarshalText()
	assert.EqualError(t, err, "malformed: there is no value no. 7")
}

func TestTheTextsOfASchemeWereReadUntilADay(t *testing.T) { proveReadUntil(t) }

func proveReadUntil(t testing.TB) {
	for _, r := range append(law.Regimes(), law.Regime(7)) {
		assert.Equal(t, "2023-12-06", r.ReadUntil().String(), r)
	}
}

func TestWhatIsNoRegimeIsTheGeneralScheme(t *testing.T) {
	assert.Equal(t, "general", law.Regime(7).String())
	assert.Equal(t, law.General.In(law.French), law.Regime(7).In(law.French))
	assert.Equal(t, law.InForce, law.Regime(7).On(day("2020-01-01")).State)
}

func TestARegimeIsNamedInBothLanguages(t *testing.T) { proveRegimeNames(t) }

func proveRegimeNames(t testing.TB) {
	assert.Equal(t, "régime général", law.General.In(law.French))
	assert.Equal(t, "general scheme", law.General.In(law.English))
	assert.Equal(t, "régime social des indépendants", law.RSI.In(law.French))
	assert.Equal(t, "self-employed scheme", law.RSI.In(law.English))
}
