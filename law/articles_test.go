package law_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

// The days of each article, copied by hand from the files of the consolidated
// code and from nothing else: the first day of each wording, the first day
// without the article, a day on which its number bore another text.
var days = []struct {
	article  string
	wordings []string
	repealed string
	other    string
}{
	{"L111-9", []string{"2001-12-26"}, "2005-08-03", ""},
	{"L200-2", []string{"1994-07-27", "2001-12-26", "2018-01-01", "2020-08-09"}, "", ""},
	{"L224-10", []string{"1994-07-27", "1997-01-01", "2004-08-17", "2007-12-22", "2018-06-14", "2022-05-14"}, "", ""},
	{"L227-1", []string{
		"1997-01-01", "1998-07-31", "1999-12-30", "2001-12-26", "2002-12-24", "2003-12-19", "2004-12-21", "2005-08-03",
		"2006-12-22", "2007-12-22", "2008-12-19", "2009-05-14", "2011-12-23", "2018-01-01", "2018-06-14", "2021-01-01",
	}, "", ""},
	{"L227-2", []string{"1997-01-01", "2002-12-24", "2004-08-17", "2018-06-14"}, "", ""},
	{"L228-1", []string{"1996-04-25", "2002-12-24", "2004-08-17", "2004-12-21"}, "2011-12-23", ""},
	{"L611-2", []string{"2005-12-09", "2017-01-01"}, "2018-01-01", "2005-07-19"},
	{"L611-7", []string{"2005-12-09"}, "2018-01-01", ""},
	{"LO111-9", []string{"2005-08-03", "2022-03-16"}, "", ""},
	{"R611-18", []string{"2006-01-28"}, "2018-01-01", ""},
	{"R611-19", []string{"2006-01-28"}, "2018-01-01", ""},
	{"décret 2018-174, art. 17", []string{"2018-01-01"}, "", ""},
}

func TestTheWordingsBeginOnTheDaysOfTheConsolidatedCode(t *testing.T) {
	for _, c := range days {
		a, err := law.ParseArticle(c.article)
		require.NoError(t, err)
		var got []string
		var end law.Day
		for v := range a.Versions() {
			got = append(got, v.Period.From.String())
			end = v.Period.To
		}
		assert.Equal(t, c.wordings, got, c.article)
		assert.Equal(t, c.repealed, end.String(), c.article)
	}
}

func TestANumberBoreAnotherTextOnTheDayOfThatText(t *testing.T) {
	for _, c := range days {
		if c.other == "" {
			continue
		}
		a, err := law.ParseArticle(c.article)
		require.NoError(t, err)
		assert.Equal(t, law.OtherText, a.On(day(c.other)).State, c.article)
	}
}

func TestL227_1HasSixteenVersions(t *testing.T) {
	n := 0
	for range law.L227_1.Versions() {
		n++
	}
	assert.Equal(t, 16, n)
}

func TestEverySubjectIsSaidInBothLanguages(t *testing.T) {
	for a := range law.Articles() {
		assert.NotEmpty(t, a.Subject().FR, a)
		assert.NotEmpty(t, a.Subject().EN, a)
	}
}

func TestEveryChangeIsSaidInBothLanguagesOrNotAtAll(t *testing.T) {
	for a := range law.Articles() {
		for v := range a.Versions() {
			assert.Equal(t, v.Change.FR == "", v.Change.EN == "", "%s %s", a, v.Period)
		}
	}
}

func TestEveryStatusIsSaidInBothLanguages(t *testing.T) {
	for a := range law.Articles() {
		for y := 1990; y < 2025; y++ {
			s := a.On(law.Date(y, 6, 15))
			fr, en := s.In(law.French), s.In(law.English)
			assert.NotEqual(t, fr, en)
			// A note in one language alone would add a parenthesis to that one.
			assert.Equal(t, strings.Count(fr, "("), strings.Count(en, "("), "%s in %d", a, y)
		}
	}
}
