package law_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

func TestAStateHasItsWord(t *testing.T) { proveStates(t) }

func proveStates(t testing.TB) {
	for i, c := range []struct{ word, fr, en string }{
		{"unknown", "inconnu", "unknown"},
		{"not-yet", "pas encore en vigueur", "not yet in force"},
		{"in-force", "en vigueur", "in force"},
		{"saved", "abrogé, maintenu pour certains", "repealed, kept alive for some"},
		{"repealed", "abrogé", "repealed"},
		{"other-text", "autre texte sous le même numéro", "another text under the same number"},
	} {
		s := law.State(i)
		assert.Equal(t, c.word, fmt.Sprint(s))
		assert.Equal(t, c.fr, s.In(law.French))
		assert.Equal(t, c.en, s.In(law.English))
		text, err := json.Marshal(s)
		require.NoError(t, err)
		assert.Equal(t, `"`+c.word+`"`, string(text))
		got := law.OtherText - s
		require.NoError(t, json.Unmarshal(text, &got))
		assert.Equal(t, s, got)
	}
}

func TestThereIsNoSeventhState(t *testing.T) {
	for _, s := range []law.State{6, 255} {
		assert.Empty(t, s.String()+s.In(law.French)+s.In(law.English))
		_, err := s.MarshalText()
		assert.EqualError(t, err, fmt.Sprintf("malformed: there is no value no. %d", s))
	}
	s := law.Saved
	for _, word := range []string{"", "Saved", "in force"} {
		err := s.UnmarshalText([]byte(word))
		assert.EqualError(t, err, "malformed: no state is called `"+word+"`")
		assert.Equal(t, "aucun état ne s’appelle « "+word+" »", malformed(t, err).In(law.French))
		assert.Equal(t, law.Saved, s, "left where it fails")
	}
}

func TestAStatusOfNothingSaysItsState(t *testing.T) {
	assert.Equal(t, "inconnu", law.Status{}.In(law.French))
	assert.Equal(t, "unknown", fmt.Sprint(law.Status{}))
	assert.Equal(t, "in force", fmt.Sprint(law.Status{State: law.InForce}))
}

func TestAStatusIsWrittenInWords(t *testing.T) {
	for want, s := range map[string]law.Status{
		`{"day":"","state":"unknown","period":{},"says":{"fr":"inconnu","en":"unknown"}}`: {},
		`{"day":"2015-12-31","state":"repealed","period":{"from":"2011-12-23"},"says":{"fr":"article L. 228-1 : abrogé le 23 décembre 2011",` +
			`"en":"article L. 228-1: repealed on 23 December 2011"}}`: law.L228_1.On(day("2015-12-31")),
		`{"day":"2020-01-01","state":"in-force","period":{"from":"2019-01-01"},"version":{"article":"L225-3","period":{"from":"2019-01-01"},` +
			`"act":"ordonnance n° 2018-470","change":{"fr":"","en":""}},"says":{"fr":"article L. 225-3 : en vigueur le 1er janvier 2020 (version du 1er janvier 2019)",` +
			`"en":"article L. 225-3: in force on 1 January 2020 (wording of 1 January 2019)"}}`: law.L225_3.On(day("2020-01-01")),
	} {
		text, err := json.Marshal(s)
		require.NoError(t, err)
		assert.Equal(t, want, string(text))
	}
}

func TestAVersionIsSaidAndGoesThroughJSON(t *testing.T) {
	v := law.L225_3.On(day("2020-01-01")).Version
	assert.Equal(t, "article L. 225-3 (ordonnance n° 2018-470), depuis le 1er janvier 2019", v.In(law.French))
	assert.Equal(t, "article L. 225-3 (ordonnance n° 2018-470), since 1 January 2019", fmt.Sprintf("%v", v))
	assert.Empty(t, law.Version{}.In(law.French)+law.Version{}.String())
	for _, v := range []law.Version{v, {}, law.R611_18.On(day("2010-01-01")).Version} {
		text, err := json.Marshal(v)
		require.NoError(t, err)
		var got law.Version
		require.NoError(t, json.Unmarshal(text, &got))
		assert.Equal(t, v, got)
	}
}

func TestAStatusIsNotRead(t *testing.T) {
	text, err := json.Marshal(law.L227_1.On(day("2020-01-01")))
	require.NoError(t, err)
	assert.EqualError(t, json.Unmarshal(text, new(law.Status)), "malformed: a status is asked for, and not read")
}

func TestTheStatesAreListedInTheirOrder(t *testing.T) {
	assert.Equal(t, []law.State{law.Unknown, law.NotYet, law.InForce, law.Saved, law.Repealed, law.OtherText}, law.States())
}
