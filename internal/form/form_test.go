package form_test

import (
	"errors"
	"iter"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

func TestARequiredTextIsThereAndSaysSomething(t *testing.T) {
	var c form.Checker
	c.Required("/term/start", "start", "2023-07-01")
	assert.NoError(t, c.Err())
	c.Required("/term/start", "start", "")
	c.Required("/title", "title", "")
	c.Required("/title", "title", " \u00a0\u202f\t\n")
	assert.EqualError(t, c.Err(), "malformed: /term: `start` is missing\n`title` is missing\n/title: blank text")
}

func TestAnOptionalTextMayBeAbsentButNotBlank(t *testing.T) {
	var c form.Checker
	c.Optional("/source", "")
	c.Optional("/source", "JO")
	assert.NoError(t, c.Err())
	c.Optional("/source", " ")
	assert.EqualError(t, c.Err(), "malformed: /source: blank text")
}

func TestAPartMayLackAMember(t *testing.T) {
	var c form.Checker
	c.Missing("kind")
	c.Add("/year", form.NotYear)
	assert.EqualError(t, c.Err(), "malformed: `kind` is missing\n/year: not a year of four digits")
}

func TestTheFaultsOfAPartAreAddedUnderItsPlace(t *testing.T) {
	var c form.Checker
	c.AddAt("/objectives/3", law.NewMalformed(form.Blank.At("/title"), form.IsMissing("id")))
	c.AddAt("/objectives/4", nil)
	c.AddAt("/objectives/5", errors.New("disk full"))
	assert.EqualError(t, c.Err(), "malformed: /objectives/3/title: blank text\n/objectives/3: `id` is missing")
}

func TestFaultsCiteTheArticleOfTheirPart(t *testing.T) {
	var c form.Checker
	assert.NoError(t, c.ErrCiting(law.Citation{Article: law.L227_2}))
	c.Add("", form.Blank)
	c.Add("/year", form.NotYear)
	assert.EqualError(t, c.ErrCiting(law.Citation{Article: law.L227_2}), "malformed: blank text (L227-2)\n/year: not a year of four digits (L227-2)")
}

func TestATextIsUnicodeWithoutNul(t *testing.T) {
	for text, want := range map[string]string{
		"":           "",
		"é":          "",
		"a\x00":      "malformed: /title: the text holds the character U+0000",
		"\x00":       "malformed: /title: the text holds the character U+0000",
		" \u2003\n ": "malformed: /title: blank text",
		"\u2003":     "malformed: /title: blank text",
		"\u2003 É":   "",
		"\xff":       "malformed: /title: not UTF-8",
		" \xe9":      "malformed: /title: not UTF-8",
		"R\xe9duire": "malformed: /title: not UTF-8",
	} {
		var c form.Checker
		if c.Optional("/title", text); want == "" {
			assert.NoError(t, c.Err())
		} else {
			assert.EqualError(t, c.Err(), want)
		}
	}
}

// What is UTF-8 is told wherever in a text it stands, by what the standard library says.
func TestWhatIsNotUTF8IsFoundWhereverItStands(t *testing.T) {
	for _, bytes := range []string{"é", "’", "😀", "\ufffd", "\x7f", "\xff", "\xe9", "\xc3", "\xc1\xbf", "\xc3\xc3", "\xe2\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80"} {
		for before := range 18 {
			for after := range 18 {
				text := strings.Repeat("a", before) + bytes + strings.Repeat("b", after)
				var c form.Checker
				c.Optional("/title", text)
				if utf8.ValidString(text) {
					assert.NoError(t, c.Err(), "%q", text)
				} else {
					assert.EqualError(t, c.Err(), "malformed: /title: not UTF-8", "%q", text)
				}
			}
		}
	}
}

// However many faults there are, a hundred are kept, and those beyond are not even made.
func TestFaultsBeyondAHundredAreOnlyCounted(t *testing.T) {
	var c form.Checker
	made := 0
	for i := range 250 {
		assert.Equal(t, i >= law.MaxFaults, c.Full())
		if i%2 == 0 {
			c.Add("/title", form.Blank)
		} else {
			c.Find(func() law.Fault { made++; return form.NotYear.At("/year") })
		}
	}
	assert.Equal(t, 250, c.Found())
	assert.Equal(t, 50, made)
	assert.Len(t, c.Faults(), law.MaxFaults+1)

	var whole form.Checker
	whole.Add("/source", form.Blank)
	whole.AddAt("/means/0", c.Err())
	whole.AddAt("/means/1", c.Err())
	assert.Equal(t, 501, whole.Found())
	faults := slices.Collect(faultsOf(t, whole.Err()))
	assert.Equal(t, form.Blank.At("/source"), faults[0])
	assert.Equal(t, form.NotYear.At("/means/0/year"), faults[2])
	assert.Equal(t, law.More(402), faults[law.MaxFaults-1])
	assert.Len(t, faults, law.MaxFaults)

	whole.Reset()
	assert.Zero(t, whole.Found())
	assert.NoError(t, whole.Err())
}

func faultsOf(t *testing.T, err error) iter.Seq[law.Fault] {
	t.Helper()
	var m *law.Malformed
	require.ErrorAs(t, err, &m)
	return m.Faults()
}

func TestAnIDStandsOnce(t *testing.T) {
	var c form.Checker
	ids := form.IDs{}
	for i, id := range []string{"A", "B", "A"} {
		ids.Add(&c, id, func() string { return law.Pointer("means", i, "id") })
	}
	assert.EqualError(t, c.Err(), "malformed: /means/2/id: id `A` is used twice")
}

func TestYearsAreKept(t *testing.T) {
	var years form.Years
	for y := 1000; y <= 9999; y++ {
		assert.False(t, years.Add(y), y)
	}
	assert.True(t, years.Add(1000) && years.Add(1063) && years.Add(1064) && years.Add(9999))
}

func TestAYearHasFourDigits(t *testing.T) {
	for y, ok := range map[int]bool{-2023: false, 0: false, 999: false, 1000: true, 2023: true, 9999: true, 10000: false} {
		assert.Equal(t, ok, form.IsYear(y), y)
	}
}
