package law_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

func TestAPlaceIsWritten(t *testing.T) {
	for text, place := range map[string]law.Place{
		"":                {},
		"III":             {Division: "III"},
		"5°":              {Item: "5°"},
		"I, 2° bis":       {Division: "I", Item: "2° bis"},
		"al. 3":           {Paragraph: 3},
		"I, al. 1":        {Division: "I", Paragraph: 1},
		"I, al. 13 (1°)":  {Division: "I", Paragraph: 13, Item: "1°"},
		"al. 10 (2° bis)": {Paragraph: 10, Item: "2° bis"},
	} {
		assert.Equal(t, text, place.String())
	}
}

func TestACitationIsWrittenAndSaid(t *testing.T) { proveCitations(t) }

func proveCitations(t testing.TB) {
	const code = "du Code de l’action sociale et des familles"
	for _, c := range []struct {
		article      law.Article
		place        law.Place
		text, fr, en string
	}{
		{law.L227_2, law.Place{}, "L227-2", "article L. 227-2", "article L. 227-2"},
		{law.L227_1, law.Place{Division: "III"}, "L227-1, III", "article L. 227-1, III", "article L. 227-1, III"},
		{law.L200_2, law.Place{Item: "5°"}, "L200-2, 5°", "article L. 200-2, 5°", "article L. 200-2, 5°"},
		{law.L227_1, law.Place{Division: "I", Item: "2° bis"}, "L227-1, I, 2° bis",
			"article L. 227-1, I, 2° bis", "article L. 227-1, I, 2° bis"},
		{law.L227_1, law.Place{Division: "I", Paragraph: 13, Item: "1°"}, "L227-1, I, al. 13 (1°)",
			"article L. 227-1, I, al. 13 (1°)", "article L. 227-1, I, al. 13 (1°)"},
		{law.L224_10, law.Place{Paragraph: 3}, "L224-10, al. 3", "article L. 224-10, al. 3", "article L. 224-10, al. 3"},
		{law.L14_10_3, law.Place{}, "L14-10-3 (action sociale)", "article L. 14-10-3 " + code,
			"article L. 14-10-3 of the Code de l’action sociale et des familles"},
		{law.L14_10_3, law.Place{Division: "III", Item: "1°"}, "L14-10-3, III, 1° (action sociale)",
			"article L. 14-10-3, III, 1°, " + code, "article L. 14-10-3, III, 1°, of the Code de l’action sociale et des familles"},
		{law.D2018_174_17, law.Place{Division: "II"}, "décret 2018-174, art. 17, II",
			"décret n° 2018-174, art. 17, II", "décret n° 2018-174, art. 17, II"},
		{law.L2017_1836_15, law.Place{}, "loi 2017-1836, art. 15", "loi n° 2017-1836, art. 15", "loi n° 2017-1836, art. 15"},
		{0, law.Place{Division: "I"}, "", "", ""},
	} {
		citation := law.Citation{Article: c.article, Place: c.place}
		assert.Equal(t, c.text, citation.String())
		assert.Equal(t, c.fr, citation.In(law.French))
		assert.Equal(t, c.en, citation.In(law.English))
		text, err := json.Marshal(citation)
		require.NoError(t, err)
		assert.Equal(t, `"`+c.text+`"`, string(text))
	}
}

func TestTheSameItemOfTwoListsIsTwoPlaces(t *testing.T) {
	cited := map[law.Citation]int{}
	for _, paragraph := range []int{0, 13, 13} {
		cited[law.Citation{Article: law.L227_1, Place: law.Place{Division: "I", Paragraph: paragraph, Item: "1°"}}]++
	}
	assert.Len(t, cited, 2)
}
