package law_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

func TestAConventionOfTheRSICouldBeFoundedFrom2006To2017(t *testing.T) {
	for _, c := range []struct {
		day   string
		state law.State
		en    string
	}{
		{"1990-06-15", law.NotYet, "not yet in force on 15 June 1990; in force from 28 January 2006"},
		{"2005-12-08", law.NotYet, "not yet in force on 8 December 2005; in force from 28 January 2006"},
		{"2005-12-09", law.NotYet, "not yet in force on 9 December 2005; in force from 28 January 2006" +
			" (L. 611-7 is in force from 9 December 2005, but what the convention contains awaits the decree)"},
		{"2006-01-27", law.NotYet, "not yet in force on 27 January 2006; in force from 28 January 2006" +
			" (L. 611-7 is in force from 9 December 2005, but what the convention contains awaits the decree)"},
		{"2006-01-28", law.InForce, "in force on 28 January 2006 (wording of 28 January 2006)"},
		{"2017-12-31", law.InForce, "in force on 31 December 2017 (wording of 28 January 2006)"},
		{"2018-01-01", law.Saved, "repealed on 1 January 2018, kept alive until 31 December 2019" +
			" (for the delegated funds of the self-employed, until they are dissolved: décret n° 2018-174, art. 17, II)"},
		{"2020-01-01", law.Repealed, "repealed on 1 January 2018"},
	} {
		s := law.RSI.On(day(c.day))
		assert.Equal(t, c.state, s.State, c.day)
		assert.Equal(t, "basis of the convention of the self-employed scheme: "+c.en, s.In(law.English))
	}
}

func TestAConventionOfTheGeneralSchemeCanBeFoundedSince1997(t *testing.T) {
	assert.Equal(t, law.NotYet, law.General.On(day("1996-12-31")).State)
	assert.Equal(t, law.InForce, law.General.On(day("1997-01-01")).State)
	assert.Equal(t, "fondement de la convention du régime général : en vigueur le 1er juillet 2023 (version du 1er janvier 2021)",
		law.General.On(day("2023-07-01")).In(law.French))
}

func TestNoConventionIsFoundedOnADateThatDoesNotExist(t *testing.T) {
	for _, d := range []law.Day{{}, law.Date(2023, time.February, 30)} {
		assert.Equal(t, law.Unknown, law.General.On(d).State)
		assert.Equal(t, law.Unknown, law.RSI.On(d).State)
	}
}

func TestARegimeGoesThroughJSON(t *testing.T) {
	for r, text := range map[law.Regime]string{law.General: `"general"`, law.RSI: `"rsi"`} {
		written, err := json.Marshal(r)
		require.NoError(t, err)
		assert.Equal(t, text, string(written))
		read := law.RSI - r // the other one
		require.NoError(t, json.Unmarshal(written, &read))
		assert.Equal(t, r, read)
	}
}

func TestThereIsNoThirdRegime(t *testing.T) {
	r := law.RSI
	for _, s := range []string{"", "RSI", "agricole"} {
		assert.EqualError(t, r.UnmarshalText([]byte(s)), "malformed: unknown regime `"+s+"`; expected general or rsi")
		assert.Equal(t, law.RSI, r, "left where it fails")
	}
}

func TestARegimeIsNamedInBothLanguages(t *testing.T) {
	assert.Equal(t, "régime général", law.General.In(law.French))
	assert.Equal(t, "general scheme", law.General.In(law.English))
	assert.Equal(t, "régime social des indépendants", law.RSI.In(law.French))
	assert.Equal(t, "self-employed scheme", law.RSI.In(law.English))
}
