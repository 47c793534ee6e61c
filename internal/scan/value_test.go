package scan_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/objective"
)

func TestAnUnknownKeyIsPassedWithItsValue(t *testing.T) {
	for _, value := range []string{`1`, `-1.5e3`, `"a"`, `"\""`, `true`, `false`, `null`, `{}`, `{"a": {"b": [1]}}`, `[]`, `[1, [2], {}]`} {
		assert.Equal(t, "line 1, column 2, /other: unknown key `other`", fault(`{"other": `+value+`, "year": 2023}`), value)
	}
}

func TestAKeyInAnotherCaseIsUnknownAndTheRightOneNamed(t *testing.T) {
	assert.Equal(t, "line 1, column 2, /Year: unknown key `Year`; case counts: `year`", fault(`{"Year": 2023}`))
}

func TestAKeyThatComesTwiceIsAFault(t *testing.T) {
	assert.Equal(t, "line 1, column 16, /year: key `year` comes twice", fault(`{"year": 2023, "year": 1}`))
	assert.Equal(t, "line 1, column 16, /year: key `year` comes twice", fault(`{"year": 2023, "\u0079ear": 2024}`), "however it is written")
	assert.Equal(t, "line 1, column 19, /free/a: key `a` comes twice", fault(`{"free": {"a": 1, "a": 2}}`))
}

func TestAFreeKeyThatComesTwiceIsFoundAmongMany(t *testing.T) {
	for _, n := range []int{2, 15, 16, 17, 18, 40} {
		var members []string
		for i := 0; i < n; i++ {
			members = append(members, fmt.Sprintf(`"k%d": %d`, i, i))
		}
		assert.NotContains(t, fault(`{"free": {`+strings.Join(members, ",")+`}}`), "twice")
		for i := 0; i < n; i++ {
			twice := append(members[:n:n], fmt.Sprintf(`"k%d": 0`, i))
			assert.Contains(t, fault(`{"free": {`+strings.Join(twice, ",")+`}}`), fmt.Sprintf("/free/k%d: key `k%d` comes twice", i, i))
		}
	}
}

func TestAValueOfTheWrongTypeIsPassedAndNamed(t *testing.T) {
	wanted := map[string]string{"text": "a text", "bool": "a boolean", "party": "a text", "slug": "a text", "day": "a text",
		"decimal": "a number", "year": "a year", "count": "a number", "list": "a list", "free": "an object", "object": "an object"}
	found := map[string]string{`{"a": 1}`: "an object", `[1]`: "a list", `"2"`: "a text", `7`: "a number", `-7`: "a number",
		`true`: "a boolean", `false`: "a boolean", `null`: "null"}
	for key, want := range wanted {
		for value, is := range found {
			if is == want || is == "a number" && want == "a year" {
				continue
			}
			assert.Equal(t, fmt.Sprintf("line 1, column %d, /%s: %s in place of %s", len(key)+6, key, is, want),
				fault(`{"`+key+`": `+value+`}`))
		}
	}
}

func TestAValueThatItsTypeRefusesIsAFault(t *testing.T) {
	for value, want := range map[string]string{
		`"text": ""`:                    "/text: blank text",
		`"text": " \t\u00a0"`:           "/text: blank text",
		`"list": ["a", "\n"]`:           "/list/1: blank text",
		`"party": "union"`:              "/party: `union` is neither state, body nor manager",
		`"slug": "three"`:               "/slug: unknown value `three`; expected one of one, two",
		`"slug": ""`:                    "/slug: unknown value ``; expected one of one, two",
		`"day": "2023-02-29"`:           "/day: `2023-02-29` is not a calendar date YYYY-MM-DD",
		`"decimal": 01`:                 "/decimal: not a number",
		`"decimal": 1.2.3`:              "/decimal: not a number",
		`"decimal": 1e99`:               "/decimal: number beyond the range of 10^-30 to 10^30",
		`"year": 999`:                   "/year: `999` is not a year of four digits",
		`"year": 02023`:                 "/year: `02023` is not a year of four digits",
		`"year": 0999`:                  "/year: `0999` is not a year of four digits",
		`"year": -999`:                  "/year: `-999` is not a year of four digits",
		`"year": 2e10`:                  "/year: `2e10` is not a whole number",
		`"year": 2E3`:                   "/year: `2E3` is not a whole number",
		`"year": 2023.0`:                "/year: `2023.0` is not a whole number",
		`"count": 0`:                    "/count: a whole number from 1 is expected",
		`"count": -1`:                   "/count: a whole number from 1 is expected",
		`"count": 1.0`:                  "/count: `1.0` is not a whole number",
		`"count": 01`:                   "/count: a whole number from 1 is expected",
		`"count": 1000001`:              "/count: a whole number from 1 is expected",
		`"count": 99999999999999999999`: "/count: a whole number from 1 is expected",
	} {
		_, got, _ := strings.Cut(fault("{"+value+"}"), ", /")
		assert.Equal(t, want, "/"+got)
	}
}

func TestEveryFaultOfADocumentIsReported(t *testing.T) {
	assert.Equal(t, "line 1, column 10, /year: a text in place of a year\n"+
		"line 1, column 14, /other: unknown key `other`\n"+
		"line 1, column 35, /text: blank text\n"+
		"line 1, column 39, /year: key `year` comes twice", fault(`{"year": "", "other": [], "text": "", "year": 1}`))
}

func TestAYearHasFourDigits(t *testing.T) {
	for text, ok := range map[string]bool{"1000": true, "2023": true, "9999": true, "": false, "999": false, "0999": false,
		"10000": false, "+999": false, "-999": false, " 999": false, "2_23": false, "20e1": false} {
		_, got := scan.ParseYear(text)
		assert.Equal(t, ok, got, text)
	}
}

func TestAWordIsLeftAsItWasWhereItIsRefused(t *testing.T) {
	for _, input := range []string{`"union"`, `""`, `1`, `"sta`} {
		s := scan.New([]byte(input))
		assert.True(t, s.Next())
		p := branch.NationalBody
		scan.Word(s, &p)
		assert.Equal(t, branch.NationalBody, p)
		assert.Error(t, s.Done())
	}
}

func TestAnEmptyWordIsOfNoList(t *testing.T) {
	assert.Equal(t, "line 1, column 11, /party: empty word", fault(`{"party": ""}`))
	assert.Equal(t, "line 1, column 10, /slug: unknown value ``; expected one of one, two", fault(`{"slug": ""}`))
}

func TestYearsAreKeysOfFourDigitsThatComeOnce(t *testing.T) {
	years := func(input string) (said []int, err error) {
		s := scan.New([]byte(input))
		require.True(t, s.Next())
		s.Years(func(year int) { said = append(said, year); scan.Number(s, objective.ParseDecimal) })
		return said, s.Done()
	}
	said, err := years(`{"2023": 1, "2021": 2}`)
	require.NoError(t, err)
	assert.Equal(t, []int{2023, 2021}, said)
	for input, fault := range map[string]string{
		`{"2023": 1, "2023": 2}`: "malformed: line 1, column 13, /2023: key `2023` comes twice",
		`{"23": {"a": 1}}`:       "malformed: line 1, column 2, /23: `23` is not a year of four digits",
		`[2023]`:                 "malformed: line 1, column 1: a list in place of an object",
		`{"2023" 1}`:             "malformed: line 1, column 9, /2023: a colon is expected",
		`{"2023`:                 "malformed: line 1, column 7: the text is not closed",
	} {
		_, err := years(input)
		assert.EqualError(t, err, fault)
	}
}

func TestANumberEndsWhereItsCharactersDo(t *testing.T) {
	for _, key := range []string{"decimal", "year", "count"} {
		for _, number := range []string{"1", "9"} {
			assert.NotContains(t, fault(`{"`+key+`": `+number+`}`), "in place of")
			for _, next := range []string{"/", ":", "*"} {
				assert.Contains(t, fault(`{"`+key+`": `+number+next+`2}`), "a comma or a closing brace is expected")
			}
		}
		for _, first := range []string{"/", ":", "+", "."} {
			assert.Equal(t, fmt.Sprintf("line 1, column %d, /%s: not JSON", len(key)+6, key), fault(`{"`+key+`": `+first+`1}`))
		}
	}
	assert.Equal(t, "decimal=9 year=9999 count=9 ", fault(`{"decimal": 9, "year": 9999, "count": 9}`))
}

func TestACountGoesFromOneToAMillion(t *testing.T) {
	assert.Equal(t, "count=1 ", fault(`{"count": 1}`))
	assert.Equal(t, "count=1000000 ", fault(`{"count": 1000000}`))
	for _, n := range []string{"0", "-0", "-1", "1000001"} {
		assert.Equal(t, "line 1, column 11, /count: a whole number from 1 is expected", fault(`{"count": `+n+`}`))
	}
}

// A word of JSON may be the last of the input.
func TestAWordOfJSONIsReadToItsEnd(t *testing.T) {
	for text, want := range map[string]string{
		"true": "", "false": "", "null": "malformed: line 1, column 1: null in place of a boolean",
		"t": "malformed: line 1, column 2: not JSON", "tru": "malformed: line 1, column 4: not JSON",
		"truE": "malformed: line 1, column 4: not JSON", "fxlse": "malformed: line 1, column 2: not JSON",
		"nul": "malformed: line 1, column 4: not JSON", "truex": "malformed: line 1, column 5: there is more after the value",
	} {
		got := ""
		if err := scan.Alone([]byte(text), func(s *scan.Scanner) { s.Bool() }); err != nil {
			got = err.Error()
		}
		assert.Equal(t, want, got, text)
	}
}

func TestWhatIsRefusedIsReadAsNothing(t *testing.T) {
	for name, read := range map[string]func(*scan.Scanner) any{
		"a slug":   func(s *scan.Scanner) any { return scan.OneOf(s, slugs...) },
		"a year":   func(s *scan.Scanner) any { return s.Year() },
		"a count":  func(s *scan.Scanner) any { return s.Count() },
		"a bool":   func(s *scan.Scanner) any { return s.Bool() },
		"a text":   func(s *scan.Scanner) any { return s.Text() },
		"a day":    func(s *scan.Scanner) any { return scan.Day(s) },
		"a number": func(s *scan.Scanner) any { return scan.Number(s, objective.ParseDecimal) },
	} {
		for _, input := range []string{`{}`, `["x"]`, `null`, `"`, `"\u00`, `!`} {
			s := on(t, input)
			assert.Zero(t, read(s), "%s: %s", name, input)
			assert.Error(t, s.Done(), "%s: %s", name, input)
		}
	}
	s := on(t, `"three"`)
	assert.Zero(t, scan.OneOf(s, slugs...))
	s = on(t, `0`)
	assert.Zero(t, s.Count())
}

func TestABareControlCharacterIsAFaultWhereverItStands(t *testing.T) {
	for at, text := range map[int]string{12: "a\x1fb", 18: "\\u00e9a\x1f", 11: "\x00"} {
		assert.Equal(t, fmt.Sprintf("line 1, column %d, /text: bare control character", at), strings.Split(fault(`{"text": "`+text+`"}`), "\n")[0])
	}
	assert.Equal(t, "line 1, column 10, /text: not UTF-8", fault("{\"text\": \"\x80\"}"), "no bit beside the highest")
}
