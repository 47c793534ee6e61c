package scan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
)

// A visit is a part, for these tests.
type visit struct {
	to string
	on law.Day
	by []visit
}

func (v *visit) ReadJSON(s *scan.Scanner) {
	scan.Object(s, "visit", []scan.Field[visit]{
		{Key: "to", Required: true, Read: func(s *scan.Scanner, v *visit) { v.to = s.Text() }},
		{Key: "on", Read: func(s *scan.Scanner, v *visit) { v.on = scan.Day(s) }},
		{Key: "by", Read: func(s *scan.Scanner, v *visit) { scan.Parts(s, &v.by) }},
		{Key: "next", Read: func(s *scan.Scanner, v *visit) { v.by = append(v.by, *scan.NewPart[visit](s)) }},
	}, v)
}

func TestAPartAloneIsReadWhole(t *testing.T) {
	v := visit{to: "there"}
	require.NoError(t, scan.Unmarshal([]byte("\n{\"to\": \"a\", \"on\": \"2024-02-29\", \"by\": [{\"to\": \"b\"}, {\"to\": \"c\"}], \"next\": {\"to\": \"d\"}}\t"), &v))
	assert.Equal(t, visit{"a", law.Date(2024, 2, 29), []visit{{to: "b"}, {to: "c"}, {to: "d"}}}, v, "and nothing is left of what was there")
}

func TestNullChangesNothingAndAnEmptyObjectSaysNothing(t *testing.T) {
	v := visit{to: "there"}
	require.NoError(t, scan.Unmarshal([]byte(" null\n"), &v))
	assert.Equal(t, visit{to: "there"}, v)
	for _, empty := range []string{"{}", " { \n} "} {
		v = visit{to: "there"}
		require.NoError(t, scan.Unmarshal([]byte(empty), &v))
		assert.Zero(t, v)
	}
}

func TestAPartIsWrittenOnlyIfAllWentWell(t *testing.T) {
	for text, want := range map[string]string{
		"":                                     "malformed: line 1, column 1: there is no document",
		" \n":                                  "malformed: line 1, column 1: there is no document",
		"{}{}":                                 "malformed: line 1, column 1: `to` is missing\nline 1, column 3: there is more after the value",
		`{"to": "a"} x`:                        "malformed: line 1, column 13: there is more after the value",
		`{"to": "a"`:                           "malformed: line 1, column 11: the document ends half-way",
		`{`:                                    "malformed: line 1, column 2: the document ends half-way",
		`}`:                                    "malformed: line 1, column 1: not JSON",
		`{"to": "a", "next":  {}}`:             "malformed: line 1, column 22, /next: `to` is missing",
		`[]`:                                   "malformed: line 1, column 1: a list in place of an object",
		`{"on": "2024-02-30", "by": [{}, {}]}`: "malformed: line 1, column 8, /on: `2024-02-30` is not a calendar date YYYY-MM-DD\nline 1, column 29, /by/0: `to` is missing\nline 1, column 33, /by/1: `to` is missing\nline 1, column 1: `to` is missing",
	} {
		v := visit{to: "there"}
		err := scan.Unmarshal([]byte(text), &v)
		assert.EqualError(t, err, want, text)
		assert.Equal(t, visit{to: "there"}, v, text)
	}
}

// A word is one of a closed list that has a zero value, written as the empty text.
type month uint8

func (m month) String() string {
	if m > 2 {
		return ""
	}
	return [...]string{"", "may", "june"}[m]
}

func (m *month) UnmarshalText(text []byte) error {
	for i := range month(3) {
		if i.String() == string(text) {
			*m = i
			return nil
		}
	}
	return law.NewMalformed(law.NewFault(law.UnknownWord, "« %s » n’est pas un mois", "`%s` is no month", string(text)))
}

func TestAWordStandsOnceAndIsNeverTheEmptyText(t *testing.T) {
	for text, want := range map[string]string{
		`["june","may"]`:        "",
		`[]`:                    "",
		`["june","may","june"]`: "malformed: line 1, column 15, /2: `june` is listed twice",
		`["july","july"]`:       "malformed: line 1, column 2, /0: `july` is no month\nline 1, column 9, /1: `july` is no month",
		`["",""]`:               "malformed: line 1, column 2, /0: empty word\nline 1, column 5, /1: empty word",
	} {
		var list []month
		err := scan.Alone([]byte(text), func(s *scan.Scanner) { list = scan.Words[month](s) })
		if want == "" {
			assert.NoError(t, err)
		} else {
			assert.EqualError(t, err, want)
		}
		if text == `["june","may"]` {
			assert.Equal(t, []month{2, 1}, list)
		}
	}
}

func TestADayOfAStatusNeedsTheStatus(t *testing.T) {
	fields := []scan.Field[[2]string]{
		{Key: "status", Read: func(s *scan.Scanner, v *[2]string) { v[0] = s.Text() }},
		{Key: "asOf", Read: func(s *scan.Scanner, v *[2]string) { v[1] = s.Text() }},
	}
	for text, want := range map[string]string{
		`{}`:                           "",
		`{"status": "a"}`:              "",
		`{"status": "a", "asOf": "b"}`: "",
		`{"asOf": "b"}`:                "malformed: line 1, column 10, /asOf: `asOf` dates a `status`, which is missing",
		`[]`:                           "malformed: line 1, column 1: a list in place of an object",
	} {
		var v [2]string
		err := scan.Alone([]byte(text), func(s *scan.Scanner) { scan.Object(s, "status", fields, &v).DateStatus() })
		if want == "" {
			assert.NoError(t, err)
		} else {
			assert.EqualError(t, err, want)
		}
	}
}
