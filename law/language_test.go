package law_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

var languages = []law.Language{law.French, law.English}

func TestTheZeroLanguageIsFrench(t *testing.T) {
	var l law.Language
	assert.Equal(t, law.French, l)
}

func TestALanguageIsReadAsItIsWritten(t *testing.T) {
	for _, l := range languages {
		got, err := law.ParseLanguage(l.String())
		require.NoError(t, err)
		assert.Equal(t, l, got)
		text, err := json.Marshal(l)
		require.NoError(t, err)
		assert.Equal(t, `"`+l.String()+`"`, string(text))
		got = law.English - l // the other one
		require.NoError(t, json.Unmarshal(text, &got))
		assert.Equal(t, l, got)
	}
}

func TestTheLanguagesAreTwoAndFrenchIsTheFirst(t *testing.T) {
	assert.Equal(t, []law.Language{law.French, law.English}, law.Languages())
}

func TestALanguageIsNamedInEither(t *testing.T) {
	assert.Equal(t, law.Text{FR: "français", EN: "French"}, law.Say(law.French))
	assert.Equal(t, law.Text{FR: "anglais", EN: "English"}, law.Say(law.English))
}

func TestALanguageIsReadFromATagOfWhateverRegion(t *testing.T) {
	for tag, want := range map[string]law.Language{
		"FR": law.French, "fr-FR": law.French, "fr-ca": law.French, "Fr-Latn-CH-1990": law.French, "fr-x-abcdefgh": law.French,
		"EN": law.English, "en-GB": law.English, "en-US-09az": law.English, "en-GB-oxendict": law.English,
	} {
		got, err := law.ParseLanguage(tag)
		require.NoError(t, err, tag)
		assert.Equal(t, want, got, tag)
	}
}

func TestThereIsNoThirdLanguage(t *testing.T) {
	for _, s := range []string{"", "de", "fra", "french", "f", "fr_FR", "fr-", "-fr", "fr--FR", "fr-FR-", "fr-é", "fr- ", " fr", "x-fr", "de-fr", "*",
		"en-abcdefghi", "en-/", "en-:", "en-@", "en-[", "en-`", "en-{"} {
		_, err := law.ParseLanguage(s)
		assert.EqualError(t, err, "malformed: `"+s+"` is neither fr nor en")
		assert.Equal(t, "« "+s+" » n’est ni fr ni en", malformed(t, err).In(law.French))
	}
	_, err := law.ParseLanguage("en-AZaz09")
	assert.NoError(t, err, "the ends of the alphabets")
}

// A document, a column or a flag has one word for each language.
func TestAsATextALanguageIsOneWord(t *testing.T) {
	for _, s := range []string{"", "FR", "de", "fr-FR"} {
		l := law.English
		assert.EqualError(t, l.UnmarshalText([]byte(s)), "malformed: `"+s+"` is neither fr nor en")
		assert.Equal(t, law.English, l, "left where it fails")
	}
	_, err := law.Language(2).MarshalText()
	assert.EqualError(t, err, "malformed: there is no value no. 2")
}

func TestATextIsSaidInEitherLanguage(t *testing.T) {
	text := law.Text{FR: "l’État", EN: "the State"}
	assert.Equal(t, "l’État", text.In(law.French))
	assert.Equal(t, "the State", text.In(law.English))
	assert.Equal(t, "the State", text.String())
}

func TestATextIsWrittenInBothLanguages(t *testing.T) {
	text, err := json.Marshal(law.Text{FR: "un", EN: "one"})
	require.NoError(t, err)
	assert.JSONEq(t, `{"fr":"un","en":"one"}`, string(text))
}

func TestTextfNamesEachValueInTheLanguageOfItsSentence(t *testing.T) {
	text := law.Textf("%s, %d fois, le %s", "%s, %d times, on %s", law.Text{FR: "famille", EN: "family"}, 2, day("2023-07-01"))
	assert.Equal(t, law.Text{FR: "famille, 2 fois, le 1er juillet 2023", EN: "family, 2 times, on 1 July 2023"}, text)
}

func TestYearsAreSaidInWords(t *testing.T) {
	for n, want := range map[law.Years]law.Text{
		-1: {FR: "-1 ans", EN: "-1 years"},
		1:  {FR: "un an", EN: "one year"},
		2:  {FR: "2 ans", EN: "2 years"},
		3:  {FR: "trois ans", EN: "three years"},
		4:  {FR: "quatre ans", EN: "four years"},
		5:  {FR: "5 ans", EN: "5 years"},
	} {
		assert.Equal(t, want, law.Text{FR: n.In(law.French), EN: n.In(law.English)})
		assert.Equal(t, want.EN, fmt.Sprint(n))
	}
}

func TestJoinSetsTheLastValueOff(t *testing.T) {
	values := []law.Value{law.Years(3), law.Years(4), day("2023-07-01")}
	for n, want := range []law.Text{
		{},
		{FR: "trois ans", EN: "three years"},
		{FR: "trois ans et quatre ans", EN: "three years and four years"},
		{FR: "trois ans, quatre ans et 1er juillet 2023", EN: "three years, four years and 1 July 2023"},
	} {
		assert.Equal(t, want.FR, law.Join(law.French, values[:n]))
		assert.Equal(t, want.EN, law.Join(law.English, values[:n]))
	}
}

func TestSayGivesWhatAValueSaysInBothLanguages(t *testing.T) {
	assert.Equal(t, law.Text{FR: "quatre ans", EN: "four years"}, law.Say(law.Years(4)))
	text := law.Text{FR: "un", EN: "one"}
	assert.Equal(t, text, law.Say(text))
}
