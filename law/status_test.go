package law_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
)

func TestAStatusIsSaid(t *testing.T) { proveStatusesSaid(t) }

func proveStatusesSaid(t testing.TB) {
	const (
		dissolved = "pour les caisses déléguées des indépendants, jusqu’à leur dissolution : décret n° 2018-174, art. 17, II"
		until     = "for the delegated funds of the self-employed, until they are dissolved: décret n° 2018-174, art. 17, II"
	)
	for _, c := range []struct {
		article law.Article
		day     string
		state   law.State
		fr, en  string
	}{
		{law.R611_18, "1985-12-20", law.NotYet,
			"article R. 611-18 : pas encore en vigueur le 20 décembre 1985 ; le sera le 28 janvier 2006",
			"article R. 611-18: not yet in force on 20 December 1985; in force from 28 January 2006"},
		{law.R611_18, "1990-06-15", law.OtherText,
			"article R. 611-18 : ce numéro désigne alors un autre texte (le coût de l’élection du conseil de l’ancienne caisse nationale)",
			"article R. 611-18: the number then bears another text (the cost of electing the board of the former national fund)"},
		{law.R611_18, "2006-01-27", law.NotYet,
			"article R. 611-18 : pas encore en vigueur le 27 janvier 2006 ; le sera le 28 janvier 2006",
			"article R. 611-18: not yet in force on 27 January 2006; in force from 28 January 2006"},
		{law.R611_18, "2006-01-28", law.InForce,
			"article R. 611-18 : en vigueur le 28 janvier 2006 (version du 28 janvier 2006)",
			"article R. 611-18: in force on 28 January 2006 (wording of 28 January 2006)"},
		{law.R611_18, "2017-12-31", law.InForce,
			"article R. 611-18 : en vigueur le 31 décembre 2017 (version du 28 janvier 2006)",
			"article R. 611-18: in force on 31 December 2017 (wording of 28 January 2006)"},
		{law.R611_18, "2018-01-01", law.Saved,
			"article R. 611-18 : abrogé le 1er janvier 2018, maintenu jusqu’au 31 décembre 2019 (" + dissolved + ")",
			"article R. 611-18: repealed on 1 January 2018, kept alive until 31 December 2019 (" + until + ")"},
		{law.R611_19, "2019-12-31", law.Saved,
			"article R. 611-19 : abrogé le 1er janvier 2018, maintenu jusqu’au 31 décembre 2019 (" + dissolved + ")",
			"article R. 611-19: repealed on 1 January 2018, kept alive until 31 December 2019 (" + until + ")"},
		{law.R611_18, "2020-01-01", law.Repealed,
			"article R. 611-18 : abrogé le 1er janvier 2018, maintenu jusqu’au 31 décembre 2019",
			"article R. 611-18: repealed on 1 January 2018, kept alive until 31 December 2019"},
		{law.R611_19, "2020-01-01", law.Repealed,
			"article R. 611-19 : abrogé le 1er janvier 2018, maintenu jusqu’au 31 décembre 2019",
			"article R. 611-19: repealed on 1 January 2018, kept alive until 31 December 2019"},
		{law.L611_2, "2018-01-01", law.Repealed, "article L. 611-2 : abrogé le 1er janvier 2018", "article L. 611-2: repealed on 1 January 2018"},
		{law.L611_5, "2018-01-01", law.Repealed, "article L. 611-5 : abrogé le 1er janvier 2018", "article L. 611-5: repealed on 1 January 2018"},
		{law.L228_1, "2011-12-23", law.Repealed, "article L. 228-1 : abrogé le 23 décembre 2011", "article L. 228-1: repealed on 23 December 2011"},
		{law.L611_7, "2018-01-01", law.Repealed,
			"article L. 611-7 : abrogé le 1er janvier 2018 (rien ne le maintient pour les caisses déléguées : plus de convention nouvelle)",
			"article L. 611-7: repealed on 1 January 2018 (nothing keeps it alive for the delegated funds: no new convention)"},
		{law.L111_9, "2005-08-03", law.Repealed,
			"article L. 111-9 : abrogé le 3 août 2005 (LO. 111-9 a pris la suite)",
			"article L. 111-9: repealed on 3 August 2005 (LO. 111-9 took over)"},
		{law.L162_1_8, "2009-05-14", law.Repealed,
			"article L. 162-1-8 : abrogé le 14 mai 2009 (avec l’avenant annuel ; le texte que porte ensuite ce numéro, jusqu’en 2013, n’a pu être lu)",
			"article L. 162-1-8: repealed on 14 May 2009 (with the annual amendment; the text that then bears the number, until 2013, could not be read)"},
		{law.L228_1, "2016-01-01", law.OtherText,
			"article L. 228-1 : ce numéro désigne alors un autre texte (un institut de formation)",
			"article L. 228-1: the number then bears another text (a training institute)"},
		{law.L14_10_3, "2022-05-13", law.InForce,
			"article L. 14-10-3 du Code de l’action sociale et des familles : en vigueur le 13 mai 2022 (version du 22 mars 2015)",
			"article L. 14-10-3 of the Code de l’action sociale et des familles: in force on 13 May 2022 (wording of 22 March 2015)"},
		{law.L14_10_3, "2022-05-14", law.Repealed,
			"article L. 14-10-3 du Code de l’action sociale et des familles : abrogé le 14 mai 2022 (L. 223-7 du Code de la sécurité sociale a pris la suite)",
			"article L. 14-10-3 of the Code de l’action sociale et des familles: repealed on 14 May 2022 (L. 223-7 of the Code de la sécurité sociale took over)"},
		{law.D2018_174_17, "2017-12-31", law.NotYet,
			"décret n° 2018-174, art. 17 : pas encore en vigueur le 31 décembre 2017 ; le sera le 1er janvier 2018",
			"décret n° 2018-174, art. 17: not yet in force on 31 December 2017; in force from 1 January 2018"},
	} {
		s := c.article.On(day(c.day))
		assert.Equal(t, c.state, s.State, "%s on %s", c.article, c.day)
		assert.Equal(t, c.fr, s.In(law.French))
		assert.Equal(t, c.en, s.In(law.English))
		assert.Equal(t, day(c.day), s.Day)
		assert.Equal(t, c.state == law.InForce || c.state == law.Saved, s.Version != law.Version{}, "%s on %s", c.article, c.day)
	}
}

func TestNothingIsKnownOfADateThatDoesNotExist(t *testing.T) {
	for _, d := range []law.Day{{}, law.Date(2023, time.February, 30)} {
		assert.Equal(t, law.Unknown, law.L227_1.On(d).State)
	}
	s := law.L227_1.On(law.Date(2023, time.February, 30))
	assert.Equal(t, "article L. 227-1: unknown on no-such-day", s.In(law.English))
	assert.Equal(t, "article L. 227-1 : inconnu le no-such-day", s.In(law.French))
}

// What is kept alive is the last wording, with its own days.
func TestWhatIsKeptAliveIsTheLastWording(t *testing.T) {
	saved, lived := law.R611_19.On(day("2019-07-01")), law.R611_19.On(day("2017-12-31"))
	assert.Equal(t, lived.Version, saved.Version)
	assert.Equal(t, law.Period{From: day("2018-01-01"), To: day("2020-01-01")}, saved.Period)
	assert.Equal(t, law.Period{From: day("2018-01-01")}, law.R611_19.On(day("2020-01-01")).Period)
	assert.Equal(t, law.Period{To: day("2006-01-28")}, law.R611_19.On(day("2006-01-27")).Period)
}
