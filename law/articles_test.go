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

var stateWords = [...]string{
	law.Unknown: "unknown", law.NotYet: "not yet", law.InForce: "in force",
	law.Saved: "saved", law.Repealed: "repealed", law.OtherText: "another text",
}

func TestEveryArticleHasItsLifeByHand(t *testing.T) { proveNumbers(t) }

func proveNumbers(t testing.TB) {
	var numbers []string
	for _, life := range lives {
		numbers = append(numbers, life.article)
	}
	var known []string
	for a := range law.Articles() {
		known = append(known, a.String())
	}
	assert.Equal(t, numbers, known)
}

func TestTheWordingsBeginOnTheDaysOfTheConsolidatedCode(t *testing.T) { proveWordings(t) }

func proveWordings(t testing.TB) {
	for i, a := range slices.Collect(law.Articles()) {
		var got []string
		for v := range a.Versions() {
			got = append(got, v.Period.From.String()+" "+v.Act)
		}
		assert.Equal(t, lives[i].wordings, got, a)
	}
}

// Day after day: an article turns on the days written by hand, and on no other.
func TestAnArticleTurnsOnTheDaysOfItsLife(t *testing.T) {
	for i, a := range slices.Collect(law.Articles()) {
		state := law.NotYet
		var turns []string
		for d := time.Date(1985, 1, 1, 0, 0, 0, 0, time.UTC); d.Year() < 2027; d = d.AddDate(0, 0, 1) {
			s := a.On(law.DayOf(d))
			if s.State != state {
				state = s.State
				turns = append(turns, s.Day.String()+" "+stateWords[state])
			}
			require.True(t, s.Period.Contains(s.Day), "%s on %s", a, s.Day)
		}
		assert.Equal(t, lives[i].states, strings.Join(turns, ", "), a)
	}
}

func TestAnArticleEndsOnTheDayOfItsRepeal(t *testing.T) { proveRepeals(t) }

func proveRepeals(t testing.TB) {
	ends := map[string]string{
		"L111-9": "2005-08-03", "L162-1-8": "2009-05-14", "L228-1": "2011-12-23", "L611-2": "2018-01-01", "L611-5": "2018-01-01",
		"L611-7": "2018-01-01", "R611-18": "2018-01-01", "R611-19": "2018-01-01", "L14-10-3 (action sociale)": "2022-05-14",
	}
	acts := map[string]string{
		"L111-9": "loi organique n° 2005-881", "L162-1-8": "loi n° 2009-526, art. 91", "L228-1": "loi n° 2011-1906, art. 110",
		"L611-2": "loi n° 2017-1836, art. 15", "L611-5": "loi n° 2017-1836, art. 15", "L611-7": "loi n° 2017-1836, art. 15",
		"R611-18": "décret n° 2018-174, art. 15", "R611-19": "décret n° 2018-174, art. 15",
		"L14-10-3 (action sociale)": "ordonnance n° 2021-1554, art. 2",
	}
	for a := range law.Articles() {
		versions := slices.Collect(a.Versions())
		assert.Equal(t, ends[a.String()], versions[len(versions)-1].Period.To.String(), a)
		assert.Equal(t, acts[a.String()], a.RepealedBy(), a)
	}
}

// What the number means meanwhile, on both sides of each of its boundaries.
func TestANumberBearsAnotherTextFromOneDayUntilAnother(t *testing.T) { proveOtherTexts(t) }

func proveOtherTexts(t testing.TB) {
	for _, c := range []struct {
		article  law.Article
		from, to string
		about    string
	}{
		{law.L162_1_8, "2013-12-25", "", "la hiérarchisation de certains actes médicaux"},
		{law.L228_1, "2016-01-01", "", "un institut de formation"},
		{law.L611_2, "1985-12-21", "2005-12-09", "les anciennes caisses des non-salariés"},
		{law.L611_5, "1985-12-21", "2005-12-09", "la représentation de l’ancienne caisse nationale par son directeur"},
		{law.L611_7, "1985-12-21", "2005-12-09", "les caisses mutuelles régionales"},
		{law.R611_18, "1985-12-21", "2005-04-21", "le coût de l’élection du conseil de l’ancienne caisse nationale"},
		{law.R611_19, "1985-12-21", "2005-04-21", "le contentieux de l’élection du conseil de l’ancienne caisse nationale"},
	} {
		first := day(c.from)
		assert.NotEqual(t, law.OtherText, c.article.On(first.AddDays(-1)).State, c.article)
		s := c.article.On(first)
		assert.Equal(t, law.OtherText, s.State, c.article)
		assert.Equal(t, c.article.In(law.French)+" : ce numéro désigne alors un autre texte ("+c.about+")", s.In(law.French))
		assert.Equal(t, law.Period{From: first, To: until(c.to)}, s.Period)
		if c.to != "" {
			assert.Equal(t, s.Period, c.article.On(day(c.to).AddDays(-1)).Period)
			assert.NotEqual(t, law.OtherText, c.article.On(day(c.to)).State, c.article)
		}
	}
}

func until(s string) law.Day {
	if s == "" {
		return law.Day{}
	}
	return day(s)
}

func TestL227_1HasSixteenVersions(t *testing.T) {
	assert.Len(t, slices.Collect(law.L227_1.Versions()), 16)
}

func TestEverySubjectIsSaidInBothLanguages(t *testing.T) {
	for a := range law.Articles() {
		assert.NotEmpty(t, a.Subject().FR, a)
		assert.NotEmpty(t, a.Subject().EN, a)
	}
}

func TestEveryChangeIsSaidInBothLanguagesOrNotAtAll(t *testing.T) { proveBothLanguages(t) }

func proveBothLanguages(t testing.TB) {
	for a := range law.Articles() {
		for v := range a.Versions() {
			assert.Equal(t, v.Change.FR == "", v.Change.EN == "", "%s %s", a, v.Period)
		}
	}
}

// French as it is printed: typographic apostrophes, and a space before what is high.
func TestSentencesAreWrittenAsTheyArePrinted(t *testing.T) {
	for a := range law.Articles() {
		texts := []law.Text{a.Subject()}
		for v := range a.Versions() {
			texts = append(texts, v.Change)
		}
		for _, s := range texts {
			assert.NotRegexp(t, `'|[^ ][;:]`, s.FR, a)
			assert.NotRegexp(t, `'| [;:]`, s.EN, a)
		}
	}
}

func TestEveryStatusIsSaidInBothLanguages(t *testing.T) { proveStatuses(t) }

func proveStatuses(t testing.TB) {
	for a := range law.Articles() {
		for y := 1984; y < 2027; y++ {
			s := a.On(law.Date(y, 6, 15))
			fr, en := s.In(law.French), s.In(law.English)
			assert.NotEqual(t, fr, en)
			// A note in one language alone would add a parenthesis to that one.
			assert.Equal(t, strings.Count(fr, "("), strings.Count(en, "("), "%s in %d", a, y)
		}
	}
}
