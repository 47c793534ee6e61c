package law_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

func TestAnArticleIsReadAsItIsWritten(t *testing.T) {
	for a := range law.Articles() {
		for _, s := range []string{a.String(), strings.TrimPrefix(a.In(law.French), "article ")} {
			got, err := law.ParseArticle(s)
			require.NoError(t, err)
			assert.Equal(t, a, got)
		}
	}
}

func TestAnArticleIsReadHoweverItIsSpelt(t *testing.T) {
	for s, want := range map[string]law.Article{
		"L227-1": law.L227_1, "L. 227-1": law.L227_1, "l.227-1": law.L227_1, "L 227-1": law.L227_1, "L.\u00a0227-1": law.L227_1,
		"L.\u202f227-1": law.L227_1, "l227_1": law.L227_1, "LO. 111-9": law.LO111_9, "lo111-9": law.LO111_9,
		"L.O. 111-9": law.LO111_9, "R. 611-18": law.R611_18,
		"décret n° 2018-174, art. 17": law.D2018_174_17, "décret 2018-174, art. 17": law.D2018_174_17,
		"decret 2018-174 art 17": law.D2018_174_17, "Décret n°\u00a02018-174, article\u00a017": law.D2018_174_17,
		"DE\u0301CRET nº2018-174 ART.17": law.D2018_174_17,
	} {
		got, err := law.ParseArticle(s)
		require.NoError(t, err)
		assert.Equal(t, want, got, s)
	}
}

func TestNoOtherArticleIsKnown(t *testing.T) {
	for _, s := range []string{"", "227-1", "L227-3", "L2271", "R227-1", "LO111-9-1", "L227-1,", "2018-174", "décret n° 2018-174, art. 1"} {
		a, err := law.ParseArticle(s)
		assert.EqualError(t, err, "malformed: article `"+s+"` is not known here")
		assert.Zero(t, a)
	}
}

func TestAnArticleIsNamedAsLawyersWriteIt(t *testing.T) {
	assert.Equal(t, "article L. 227-1", law.L227_1.In(law.French))
	assert.Equal(t, "article LO. 111-9", law.LO111_9.In(law.English))
	assert.Equal(t, "décret n° 2018-174, art. 17", law.D2018_174_17.In(law.French))
	assert.Equal(t, "décret n° 2018-174, art. 17", law.D2018_174_17.In(law.English))
	assert.Equal(t, "décret 2018-174, art. 17", law.D2018_174_17.String())
}

func TestWhatIsNoArticleHasNothing(t *testing.T) {
	for _, a := range []law.Article{0, 255, 1 << 8, 1<<8 | 255, 2 << 8, 1<<16 - 1} {
		assert.Empty(t, a.String())
		assert.Empty(t, a.In(law.French))
		assert.Zero(t, a.Subject())
		assert.Empty(t, slices.Collect(a.Versions()))
		assert.Equal(t, law.Unknown, a.On(day("2010-01-01")).State)
	}
}

func TestVersionsFollowOneAnotherWithoutGap(t *testing.T) {
	for a := range law.Articles() {
		versions := slices.Collect(a.Versions())
		require.NotEmpty(t, versions, a)
		for i, v := range versions {
			assert.Equal(t, a, v.Article)
			assert.NotEmpty(t, v.Act, "%s %s", a, v.Period)
			assert.True(t, v.Period.From.IsValid(), a)
			if i+1 < len(versions) {
				assert.Equal(t, versions[i+1].Period.From, v.Period.To, a)
			}
			assert.True(t, v.Period.To.IsZero() || v.Period.From.Before(v.Period.To), "%s %s", a, v.Period)
		}
	}
}

func TestIterationsCanBeLeftHalfWay(t *testing.T) {
	for a := range law.Articles() {
		assert.Equal(t, law.L111_9, a)
		break
	}
	for v := range law.L227_1.Versions() {
		assert.Equal(t, day("1997-01-01"), v.Period.From)
		break
	}
}

func TestAnArticleAnswersForEveryDay(t *testing.T) {
	for _, c := range []struct {
		article law.Article
		day     string
		state   law.State
		en      string
	}{
		{law.R611_18, "1990-06-15", law.OtherText, "article R. 611-18: the number then bears another text (the election of the former funds’ boards)"},
		{law.R611_18, "2005-06-01", law.NotYet, "article R. 611-18: not yet in force on 1 June 2005; in force from 28 January 2006"},
		{law.R611_18, "2006-01-27", law.NotYet, "article R. 611-18: not yet in force on 27 January 2006; in force from 28 January 2006"},
		{law.R611_18, "2006-01-28", law.InForce, "article R. 611-18: in force on 28 January 2006 (wording of 28 January 2006)"},
		{law.R611_18, "2017-12-31", law.InForce, "article R. 611-18: in force on 31 December 2017 (wording of 28 January 2006)"},
		{law.R611_18, "2018-01-01", law.Saved, "article R. 611-18: repealed on 1 January 2018, kept alive until 31 December 2019 (for the delegated funds of the self-employed, until they are dissolved: décret n° 2018-174, art. 17, II)"},
		{law.R611_18, "2019-12-31", law.Saved, "article R. 611-18: repealed on 1 January 2018, kept alive until 31 December 2019 (for the delegated funds of the self-employed, until they are dissolved: décret n° 2018-174, art. 17, II)"},
		{law.R611_18, "2020-01-01", law.Repealed, "article R. 611-18: repealed on 1 January 2018"},
		{law.L611_7, "2018-01-01", law.Repealed, "article L. 611-7: repealed on 1 January 2018 (nothing keeps it alive for the delegated funds: no new convention)"},
		{law.L227_1, "1996-12-31", law.NotYet, "article L. 227-1: not yet in force on 31 December 1996; in force from 1 January 1997"},
		{law.D2018_174_17, "2017-12-31", law.NotYet, "décret n° 2018-174, art. 17: not yet in force on 31 December 2017; in force from 1 January 2018"},
		{law.D2018_174_17, "2018-01-01", law.InForce, "décret n° 2018-174, art. 17: in force on 1 January 2018 (wording of 1 January 2018)"},
		{law.L228_1, "2016-01-01", law.OtherText, "article L. 228-1: the number then bears another text (a training institute)"},
	} {
		s := c.article.On(day(c.day))
		assert.Equal(t, c.state, s.State, "%s on %s", c.article, c.day)
		assert.Equal(t, c.en, s.In(law.English))
		assert.Equal(t, day(c.day), s.Day)
		assert.Equal(t, c.state == law.InForce || c.state == law.Saved, s.Version != law.Version{}, "%s on %s", c.article, c.day)
	}
}

func TestAStatusIsSaidInFrench(t *testing.T) {
	for s, want := range map[string]string{
		"2005-06-01": "article R. 611-18 : pas encore en vigueur le 1er juin 2005 ; le sera le 28 janvier 2006",
		"2010-01-01": "article R. 611-18 : en vigueur le 1er janvier 2010 (version du 28 janvier 2006)",
		"2020-01-01": "article R. 611-18 : abrogé le 1er janvier 2018",
	} {
		assert.Equal(t, want, law.R611_18.On(day(s)).In(law.French))
	}
	assert.Equal(t, "article R. 611-19 : abrogé le 1er janvier 2018, maintenu jusqu’au 31 décembre 2019 (pour les caisses "+
		"déléguées des indépendants, jusqu’à leur dissolution : décret n° 2018-174, art. 17, II)", law.R611_19.On(day("2019-12-31")).In(law.French))
	assert.Contains(t, law.R611_18.On(day("1990-06-15")).In(law.French), "ce numéro désigne alors un autre texte (")
}

func TestNothingIsKnownOfADateThatDoesNotExist(t *testing.T) {
	for _, d := range []law.Day{{}, law.Date(2023, time.February, 30)} {
		assert.Equal(t, law.Unknown, law.L227_1.On(d).State)
	}
	assert.Equal(t, "article L. 227-1: unknown on no-such-day", law.L227_1.On(law.Date(2023, 2, 30)).In(law.English))
	assert.Equal(t, "article L. 227-1 : inconnu le no-such-day", law.L227_1.On(law.Date(2023, 2, 30)).In(law.French))
}

func TestThePeriodOfAStatusHasItsDay(t *testing.T) {
	for a := range law.Articles() {
		for d := day("1990-01-01"); d.Before(day("2024-01-01")); d = d.AddDays(30) {
			require.True(t, a.On(d).Period.Contains(d), "%s on %s", a, d)
		}
	}
}

func TestAVersionIsInForceFromItsFirstDay(t *testing.T) {
	for a := range law.Articles() {
		for v := range a.Versions() {
			s := a.On(v.Period.From)
			assert.Equal(t, law.InForce, s.State)
			assert.Equal(t, v, s.Version)
			assert.Equal(t, v.Period, s.Period)
		}
	}
}
