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
		written, err := json.Marshal(place)
		require.NoError(t, err)
		assert.Equal(t, `"`+text+`"`, string(written))
		read := law.Place{Item: "9°"}
		require.NoError(t, json.Unmarshal(written, &read))
		assert.Equal(t, place, read)
	}
	p := law.Place{Item: "9°"}
	err := p.UnmarshalText([]byte(", I"))
	assert.EqualError(t, err, "malformed: `, I` is no place in an article")
	assert.Equal(t, "« , I » n’est pas un endroit d’un article", malformed(t, err).In(law.French))
	assert.Equal(t, law.Place{Item: "9°"}, p, "left where it fails")
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
		{0, law.Place{}, "", "", ""},
	} {
		citation := law.Citation{Article: c.article, Place: c.place}
		assert.Equal(t, c.text, citation.String())
		assert.Equal(t, c.fr, citation.In(law.French))
		assert.Equal(t, c.en, citation.In(law.English))
		text, err := json.Marshal(citation)
		require.NoError(t, err)
		assert.Equal(t, `"`+c.text+`"`, string(text))
		read := law.Citation{Article: law.LO111_9}
		require.NoError(t, json.Unmarshal(text, &read))
		assert.Equal(t, citation, read)
	}
}

// places are those that the law cites and more of their kind.
var places = []law.Place{{}, {Division: "III"}, {Division: "I bis"}, {Item: "5°"}, {Item: "a)"}, {Division: "A", Item: "2° bis"}, {Paragraph: 3},
	{Division: "I", Paragraph: 1}, {Division: "I", Paragraph: 13, Item: "1°"}, {Paragraph: 10, Item: "2° bis (a)"}, {Item: "2°, a"}, {Division: "I", Item: "1°, b"}}

func TestACitationIsReadAsItIsWritten(t *testing.T) {
	for a := range law.Articles() {
		for _, p := range places {
			c := law.Citation{Article: a, Place: p}
			got, err := law.ParseCitation(c.String())
			require.NoError(t, err)
			assert.Equal(t, c, got)
		}
	}
}

func TestNothingElseIsACitation(t *testing.T) {
	for _, s := range []string{"", " ", "L. 227-1", "L227-1,", "L227-1, ", "L227-1 , I", "L227-1,I", "L227-1, I, ", "L227-1, I,1°", "L227-1I", "L227-11", "L227-1, al. ",
		"L227-1, al. 0", "L227-1, al. -1", "L227-1, al. 01", "L227-1, al. 1 ()", "L227-1, al. 1 (1°", "L227-1, al. 1 1°", "L227-1, I, II", "L227-1, °", "L227-1, I (action sociale)",
		"L14-10-3", "L14-10-3, I", "L14-10-3 (action sociale), I", "L14-10-3 (sécurité sociale)", "L300-1", "loi 2017-1836"} {
		c, err := law.ParseCitation(s)
		assert.EqualError(t, err, "malformed: `"+s+"` cites no article known here")
		assert.Equal(t, "« "+s+" » ne renvoie à aucun article connu d’ici", malformed(t, err).In(law.French))
		assert.Zero(t, c)
		if s != "" {
			c = law.Citation{Article: law.LO111_9}
			assert.Error(t, c.UnmarshalText([]byte(s)))
			assert.Equal(t, law.Citation{Article: law.LO111_9}, c, "left where it fails")
		}
	}
}

// What would be read as another citation, or as none, is not written.
func TestACitationOfNothingIsNotWritten(t *testing.T) {
	for _, place := range []law.Place{{Division: "5°"}, {Item: "I"}, {Paragraph: -1}, {Division: "I, 1°"}, {Division: "I (1°)"}, {Item: "al. 3"}} {
		text, err := law.Citation{Article: law.L227_1, Place: place}.MarshalText()
		assert.Nil(t, text, place)
		assert.EqualError(t, err, "malformed: this place in an article cannot be written")
		assert.Equal(t, "cet endroit d’un article ne peut s’écrire", malformed(t, err).In(law.French))
	}
	for _, c := range []law.Citation{{Article: 255}, {Place: law.Place{Division: "I"}}} {
		text, err := c.MarshalText()
		assert.Nil(t, text, c)
		assert.EqualError(t, err, "malformed: this citation is of no article known here")
		assert.Equal(t, "cette citation n’est d’aucun article connu d’ici", malformed(t, err).In(law.French))
	}
}

func TestTheSameItemOfTwoListsIsTwoPlaces(t *testing.T) {
	cited := map[law.Citation]int{}
	for _, paragraph := range []int{0, 13, 13} {
		cited[law.Citation{Article: law.L227_1, Place: law.Place{Division: "I", Paragraph: paragraph, Item: "1°"}}]++
	}
	assert.Len(t, cited, 2)
}

// A division begins with a capital, an item with a figure or a small letter, and nothing
// beside them does.
func TestAPlaceBeginsWithALetterOrAFigure(t *testing.T) {
	for _, begins := range []string{"A", "Z", "I, 0°", "I, 9°", "a)", "z", "I, a", "I, z)", "1", "I, b"} {
		c, err := law.ParseCitation("L227-1, " + begins)
		assert.NoError(t, err, begins)
		assert.Equal(t, "L227-1, "+begins, c.String())
	}
	for _, other := range []string{"@", "[", "I, /", "I, :", "I, `", "I, {", "/", ":", "`", "{", "I, A"} {
		_, err := law.ParseCitation("L227-1, " + other)
		assert.Error(t, err, other)
	}
}
