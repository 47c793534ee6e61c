package law_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

func TestAnArticleIsNamedAsLawyersWriteIt(t *testing.T) { proveNames(t) }

func proveNames(t testing.TB) {
	for _, life := range lives {
		a, err := law.ParseArticle(life.article)
		require.NoError(t, err)
		assert.Equal(t, life.article, a.String())
		assert.Equal(t, life.said, a.In(law.French))
		assert.Equal(t, strings.Replace(life.said, " du Code", " of the Code", 1), a.In(law.English))
	}
}

func TestAnArticleIsReadAsItIsWritten(t *testing.T) {
	for a := range law.Articles() {
		for _, s := range []string{a.String(), a.In(law.French), a.In(law.English), strings.TrimPrefix(a.In(law.French), "article ")} {
			got, err := law.ParseArticle(s)
			require.NoError(t, err)
			assert.Equal(t, a, got)
		}
	}
}

func TestAnArticleGoesThroughJSON(t *testing.T) {
	for a := range law.Articles() {
		text, err := json.Marshal(map[law.Article]law.Article{a: a})
		require.NoError(t, err)
		assert.Equal(t, `{"`+a.String()+`":"`+a.String()+`"}`, string(text))
		var got map[law.Article]law.Article
		require.NoError(t, json.Unmarshal(text, &got))
		assert.Equal(t, map[law.Article]law.Article{a: a}, got)
	}
	a := law.L227_1
	assert.EqualError(t, a.UnmarshalText([]byte("L1")), "malformed: article `L1` is not known here")
	assert.Equal(t, law.L227_1, a, "left where it fails")
	require.NoError(t, a.UnmarshalText(nil))
	assert.Zero(t, a)
	text, err := a.MarshalText()
	require.NoError(t, err)
	assert.Empty(t, text)
	_, err = law.Article(255).MarshalText()
	assert.EqualError(t, err, "malformed: there is no value no. 255")
}

func TestAnArticleIsReadHoweverItIsSpelt(t *testing.T) { proveSpellings(t) }

func proveSpellings(t testing.TB) {
	for want, spellings := range map[law.Article][]string{
		law.L227_1: {"L227-1", "L. 227-1", "l.227-1", "L 227-1", "L.\u00a0227-1", "L.\u202f227-1", "l227_1",
			"art. L. 227-1", "Article L227-1", "L. 227-1 CSS", "CSS L227-1", "L. 227-1 du Code de la sécurité sociale",
			"article L. 227-1 du code de la Se\u0301curite\u0301 sociale", "L227-1 (sécurité sociale)"},
		law.LO111_9:  {"LO. 111-9", "lo111-9", "L.O. 111-9"},
		law.R611_18:  {"R. 611-18", "R611-18 CSS"},
		law.L162_1_8: {"L. 162-1-8", "l162_1_8"},
		law.L14_10_3: {"L14-10-3", "L. 14-10-3", "L. 14-10-3 CASF", "CASF L14-10-3", "art. L. 14-10-3 (action sociale)",
			"L. 14-10-3 du code de l'action sociale et des familles", "L14-10-3 of the Code de l’action sociale et des familles"},
		law.D2018_174_17: {"décret n° 2018-174, art. 17", "décret 2018-174, art. 17", "decret 2018-174 art 17",
			"Décret n°\u00a02018-174, article\u00a017", "DE\u0301CRET nº2018-174 ART.17"},
		law.L2017_1836_15: {"loi n° 2017-1836, art. 15", "loi 2017-1836, article 15", "LOI n°2017-1836 art. 15"},
	} {
		for _, s := range spellings {
			got, err := law.ParseArticle(s)
			require.NoError(t, err)
			assert.Equal(t, want, got, s)
		}
	}
}

func TestNoOtherArticleIsKnown(t *testing.T) {
	for _, s := range []string{"", "227-1", "L227-3", "L2271", "R227-1", "LO111-9-1", "L227-1,", "L227-1 CASF", "L14-10-3 CSS",
		"CASF", "article", "L227-1 ()", "2018-174", "décret n° 2018-174, art. 1", "loi 2018-174, art. 17", "loi 2017-1836"} {
		a, err := law.ParseArticle(s)
		assert.EqualError(t, err, "malformed: article `"+s+"` is not known here")
		assert.Equal(t, "l’article « "+s+" » n’est pas connu d’ici", malformed(t, err).In(law.French))
		assert.Zero(t, a)
	}
}
