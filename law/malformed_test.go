package law_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

var blank = law.Text{FR: "texte vide", EN: "blank text"}

func TestAFaultIsSaidWithItsPlace(t *testing.T) {
	for _, c := range []struct {
		fault  law.Fault
		fr, en string
	}{
		{law.Fault{Message: blank}, "texte vide", "blank text"},
		{law.Fault{Message: blank, Pointer: "/title"}, "/title : texte vide", "/title: blank text"},
		{law.Fault{Message: blank, Line: 3, Column: 14}, "ligne 3, colonne 14 : texte vide", "line 3, column 14: blank text"},
		{law.Fault{Message: blank, Line: 3, Column: 14, Pointer: "/title"},
			"ligne 3, colonne 14, /title : texte vide", "line 3, column 14, /title: blank text"},
		{law.Fault{Message: blank, Citations: []law.Citation{termPlace, {Article: law.L611_7}}},
			"texte vide (L227-1, III; L611-7)", "blank text (L227-1, III; L611-7)"},
	} {
		assert.Equal(t, c.fr, c.fault.In(law.French))
		assert.Equal(t, c.en, c.fault.In(law.English))
		assert.EqualError(t, c.fault, c.en)
	}
}

func TestWithoutFaultsNothingIsMalformed(t *testing.T) {
	assert.NoError(t, law.NewMalformed())
}

func malformed(t *testing.T, err error) *law.Malformed {
	t.Helper()
	var m *law.Malformed
	require.ErrorAs(t, err, &m)
	return m
}

func TestMalformedIsFoundWithinAnotherError(t *testing.T) {
	faults := []law.Fault{{Pointer: "/title", Message: blank}, {Pointer: "/source", Message: blank}}
	m := malformed(t, fmt.Errorf("reading: %w", law.NewMalformed(faults...)))
	assert.Equal(t, 2, m.Len())
	assert.Equal(t, faults, slices.Collect(m.Faults()))
}

func TestErrorsAsFindsTheFirstFault(t *testing.T) {
	var f law.Fault
	first := law.NewFault(law.BlankText, blank.FR, blank.EN).At("/title")
	require.True(t, errors.As(law.NewMalformed(first, law.Fault{}), &f))
	assert.Equal(t, law.Fault{Code: law.BlankText, Pointer: "/title", Message: blank}, f)
}

func TestMalformedSaysEveryFaultOneALine(t *testing.T) {
	m := malformed(t, law.NewMalformed(law.Fault{Pointer: "/title", Message: blank}, law.Fault{Message: blank}))
	assert.Equal(t, "/title : texte vide\ntexte vide", m.In(law.French))
	assert.EqualError(t, m, "malformed: /title: blank text\nblank text")
}

func TestChangingAFaultChangesNoError(t *testing.T) {
	given := law.Fault{Message: blank, Citations: []law.Citation{termPlace}}
	err := law.NewMalformed(given)
	given.Citations[0] = law.Citation{}
	for f := range malformed(t, err).Faults() {
		f.Citations[0] = law.Citation{}
	}
	var f law.Fault
	require.ErrorAs(t, err, &f)
	f.Citations[0] = law.Citation{}
	assert.EqualError(t, err, "malformed: blank text (L227-1, III)")
}

func TestFaultsCanBeLeftHalfWay(t *testing.T) {
	for f := range malformed(t, law.NewMalformed(law.Fault{Pointer: "/title"}, law.Fault{})).Faults() {
		assert.Equal(t, "/title", f.Pointer)
		break
	}
}

func TestAPointerEscapesAsRFC6901Has(t *testing.T) {
	for want, tokens := range map[string][]any{
		"":                    nil,
		"/":                   {""},
		"/objectives/3/title": {"objectives", 3, "title"},
		"/a~1b/m~0n":          {"a/b", "m~n"},
		"/~01":                {"~1"},
		"/é /\"":              {"é ", `"`},
	} {
		assert.Equal(t, want, law.Pointer(tokens...))
	}
}

// manyFaults are so many faults, each with a pointer of its own.
func manyFaults(n int) (list []law.Fault) {
	for i := range n {
		list = append(list, law.NewFault(law.WrongType, "non", "no").At(law.Pointer(i)))
	}
	return list
}

func TestNoMoreThanAHundredFaultsAreTold(t *testing.T) {
	for n, more := range map[int]int{1: 0, 99: 0, 100: 0, 101: 2, 1_000: 901} {
		m := malformed(t, law.NewMalformed(manyFaults(n)...))
		faults := slices.Collect(m.Faults())
		assert.Len(t, faults, m.Len())
		if more == 0 {
			assert.Equal(t, manyFaults(n), faults)
			continue
		}
		assert.Len(t, faults, law.MaxFaults)
		assert.Equal(t, manyFaults(99), faults[:99])
		last := faults[99]
		assert.Equal(t, law.Fault{Code: law.TooMany, More: more, Message: last.Message}, last)
		assert.Equal(t, fmt.Sprintf("%d more errors are not listed", more), last.In(law.English))
		assert.Equal(t, fmt.Sprintf("%d autres erreurs ne sont pas citées", more), last.In(law.French))
	}
}

func TestWhatIsOnlyCountedIsCountedOn(t *testing.T) {
	counted := law.More(5)
	counted.Line, counted.Column = 3, 7
	for _, faults := range [][]law.Fault{
		append(manyFaults(99), counted),
		append([]law.Fault{law.More(2), counted}, manyFaults(97)...),
		append(manyFaults(100), law.More(1), counted),
		{counted},
	} {
		var last law.Fault
		want := len(faults)
		told := 0
		for f := range malformed(t, law.NewMalformed(faults...)).Faults() {
			last = f
			told++
		}
		for _, f := range faults {
			if f.Code == law.TooMany {
				want += f.More - 1
			}
		}
		assert.Equal(t, law.TooMany, last.Code)
		assert.Equal(t, want, told-1+last.More)
		assert.Equal(t, [2]int{3, 7}, [2]int{last.Line, last.Column})
		assert.LessOrEqual(t, told, law.MaxFaults)
	}
	m := malformed(t, law.At("/means", law.NewMalformed(manyFaults(200)...)))
	faults := slices.Collect(m.Faults())
	assert.Equal(t, "/means/98", faults[98].Pointer)
	assert.Equal(t, law.More(101), faults[99], "what is of no place stays of none")
}

// The end of what is shown is a character of its own, and no half of an escape.
func TestALongPointerIsCut(t *testing.T) {
	for _, c := range []struct{ pointer, want string }{
		{"/" + strings.Repeat("a", 199), "/" + strings.Repeat("a", 199)},
		{"/" + strings.Repeat("a", 200), "/" + strings.Repeat("a", 198) + "…"},
		{"/" + strings.Repeat("é", 199), "/" + strings.Repeat("é", 199)},
		{"/" + strings.Repeat("😀", 200), "/" + strings.Repeat("😀", 198) + "…"},
		{"/" + strings.Repeat("a", 196) + "~0~1", "/" + strings.Repeat("a", 196) + "~0…"},
		{"/" + strings.Repeat("a", 197) + "~0~1", "/" + strings.Repeat("a", 197) + "…"},
		{"/" + strings.Repeat("a", 198) + "~0~1", "/" + strings.Repeat("a", 198) + "…"},
		{"/" + strings.Repeat("\xff", 1_000), "/" + strings.Repeat("\xff", 198) + "…"},
	} {
		for f := range malformed(t, law.NewMalformed(law.NewFault(law.UnknownKey, "non", "no").At(c.pointer))).Faults() {
			assert.Equal(t, c.want, f.Pointer)
			assert.LessOrEqual(t, utf8.RuneCountInString(f.Pointer), 200)
		}
	}
}

func TestALongQuotationIsCut(t *testing.T) {
	long, cut := strings.Repeat("é~", 150), strings.Repeat("é~", 99)+"é…"
	f := law.NewFault(law.UnknownWord, "« %s » : %s, %s", "`%s`: %s, %s", long, law.Text{FR: long, EN: long}, law.MustParseDay("2023-07-01"))
	assert.Equal(t, "`"+cut+"`: "+long+", 1 July 2023", f.Message.EN, "what is ours is said in full")
	args := []any{long}
	law.NewFault(law.UnknownWord, "%s", "%s", args...)
	assert.Equal(t, []any{long}, args, "what is given stays as it is")
}
