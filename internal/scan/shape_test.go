package scan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// told is what a reader tells of what it reads.
func told(read func(*scan.Scanner)) scan.Shape { return *scan.Describe(read) }

// unnamed are words that have no name.
func unnamed(slugs ...string) (list []scan.Named) {
	for _, s := range slugs {
		list = append(list, scan.Named{Slug: s})
	}
	return list
}

func TestAReaderTellsOfWhatSortAValueIs(t *testing.T) {
	for want, read := range map[scan.Sort]func(*scan.Scanner){
		scan.AText:   func(s *scan.Scanner) { assert.Empty(t, s.Text()) },
		scan.ABool:   func(s *scan.Scanner) { assert.False(t, s.Bool()) },
		scan.ADay:    func(s *scan.Scanner) { assert.Zero(t, scan.Day(s)) },
		scan.AYear:   func(s *scan.Scanner) { assert.Zero(t, s.Year()) },
		scan.ACount:  func(s *scan.Scanner) { assert.Zero(t, s.Count()) },
		scan.AFigure: func(s *scan.Scanner) { assert.Zero(t, scan.Number(s, objective.ParseDecimal)) },
	} {
		assert.Equal(t, scan.Shape{Sort: want}, told(read))
	}
	assert.Equal(t, scan.Shape{Sort: scan.AText}, told(func(s *scan.Scanner) { scan.Parsed(s, law.ParseDay) }), "of what it makes of a text it tells nothing")
	assert.Equal(t, scan.Shape{}, told(func(*scan.Scanner) {}))
}

// edge is a list whose last word has the last number there is.
type edge uint8

func (e edge) String() string { return map[edge]string{1: "first", 255: "last"}[e] }

func (e *edge) UnmarshalText(text []byte) error {
	*e = map[string]edge{"first": 1, "last": 255}[string(text)]
	return nil
}

func TestAListMayHaveAWordOfTheLastNumber(t *testing.T) {
	assert.Equal(t, unnamed("first", "last"), told(func(s *scan.Scanner) { scan.Word(s, new(edge)) }).Words)
}

func TestAReaderIsAskedForTheFirstElementAndForNoYear(t *testing.T) {
	var asked []int
	told(func(s *scan.Scanner) { s.Array(func(i int) { asked = append(asked, i) }) })
	told(func(s *scan.Scanner) { s.Years(func(year int) { asked = append(asked, year) }) })
	assert.Equal(t, []int{0, 0}, asked)
}

func TestAReaderTellsTheWordsOfAList(t *testing.T) {
	month := func(s *scan.Scanner) { scan.Word(s, new(month)) }
	assert.Equal(t, scan.Shape{Sort: scan.AWord, Words: unnamed("may", "june")}, told(month))
	assert.Equal(t, scan.Shape{Sort: scan.AWord, Words: unnamed("one", "two")}, told(func(s *scan.Scanner) { assert.Zero(t, scan.OneOf(s, slugs...)) }))
	assert.Equal(t, scan.Shape{Sort: scan.AWord, Words: []scan.Named{
		{Slug: "state", Title: law.Text{FR: "l’État", EN: "the State"}},
		{Slug: "body", Title: law.Text{FR: "l’organisme national", EN: "the national body"}},
		{Slug: "manager", Title: law.Text{FR: "le gestionnaire", EN: "the manager"}},
	}}, told(func(s *scan.Scanner) { scan.Word(s, new(branch.Party)) }), "by what they are called")
	assert.Equal(t, scan.Shape{Sort: scan.AWord, Words: []scan.Named{
		{Slug: "general", Title: law.Text{FR: "régime général", EN: "general scheme"}},
		{Slug: "rsi", Title: law.Text{FR: "régime social des indépendants", EN: "self-employed scheme"}},
	}}, told(func(s *scan.Scanner) { scan.Word(s, new(law.Regime)) }), "the zero value too, where it is one")
	among := func(s *scan.Scanner) {
		scan.Among(s, func(text string) (slug, error) {
			if text == "three" {
				return "", law.NewMalformed(law.NewFault(law.UnknownWord, "non", "no"))
			}
			return slug(text), nil
		}, func() []slug { return []slug{"one", "three", "two"} })
	}
	assert.Equal(t, scan.Shape{Sort: scan.AWord, Words: unnamed("one", "two")}, told(among), "those that can be read")
}

func TestOneOfAListIsReadAmongAll(t *testing.T) {
	all := func() []slug { t.Error("what there is to choose from is asked for only to tell"); return nil }
	s := on(t, `["two", 2]`)
	var read []slug
	scan.List(s, &read, func(s *scan.Scanner, v *slug) {
		*v = scan.Among(s, func(text string) (slug, error) { return slug(text), nil }, all)
	})
	assert.Equal(t, []slug{"two", ""}, read)
	assert.EqualError(t, s.Done(), "malformed: line 1, column 9, /1: a number in place of a text")
}

func TestAReaderTellsWhatAListIsOf(t *testing.T) {
	text, may := scan.Shape{Sort: scan.AText}, scan.Shape{Sort: scan.AWord, Words: unnamed("may", "june")}
	var list []string
	assert.Equal(t, scan.Shape{Sort: scan.AList, Of: &text}, told(func(s *scan.Scanner) {
		scan.List(s, &list, func(s *scan.Scanner, v *string) { *v = s.Text() })
	}))
	assert.Equal(t, scan.Shape{Sort: scan.AList, Of: &may, Once: true}, told(func(s *scan.Scanner) { scan.Words[month](s) }))
	assert.Equal(t, scan.Shape{Sort: scan.ByYear, Of: &text}, told(func(s *scan.Scanner) { s.Years(func(int) { s.Text() }) }))
	assert.Equal(t, scan.Shape{Sort: scan.AList, Of: &scan.Shape{Sort: scan.AList, Of: &text}}, told(func(s *scan.Scanner) {
		s.Array(func(int) { s.Array(func(int) { s.Text() }) })
	}))
}

// sign is what signFields read, as they tell it.
var signShape = scan.Shape{Sort: scan.AnObject, Name: "sign", Members: []scan.Member{
	{Key: "name", Required: true, Shape: &scan.Shape{Sort: scan.AText}},
	{Key: "year", Shape: &scan.Shape{Sort: scan.AYear}},
	{Key: "lit", Required: true, Shape: &scan.Shape{Sort: scan.ABool}},
	{Key: "colour", Shape: &scan.Shape{Sort: scan.AText}},
}}

func TestAnObjectTellsItsTable(t *testing.T) {
	assert.Equal(t, signShape, told(func(s *scan.Scanner) {
		assert.False(t, scan.Object(s, "sign", signFields, new(sign)).OK, "nothing is read")
	}))
	assert.Equal(t, signShape, told(func(s *scan.Scanner) { scan.NewObject(s, "sign", signFields) }))
}

func TestAnObjectTellsItsCases(t *testing.T) {
	odd := law.NewFault(law.NotAllowed, "bizarre", "odd")
	want := signShape
	want.Cases = []scan.Case{
		{Key: "colour", Is: "red", Requires: []string{"year"}},
		{Key: "year", Refuses: []string{"colour"}},
		{Unless: true, Key: "lit", Is: true, Requires: []string{"name", "year"}, Refuses: []string{"colour"}},
	}
	assert.Equal(t, want, told(func(s *scan.Scanner) {
		keys := scan.Object(s, "sign", signFields, new(sign))
		keys.Where(true, "colour", "red").Requires("year")
		keys.Where(false, "year", nil).Refuses("colour", odd)
		w := keys.Unless(true, "lit", true)
		w.Requires("name")
		w.Requires("year")
		w.Refuses("colour", odd)
	}))
	want.Cases = []scan.Case{{Unless: true, Key: "status", Refuses: []string{"asOf"}}}
	assert.Equal(t, want, told(func(s *scan.Scanner) { scan.Object(s, "sign", signFields, new(sign)).DateStatus() }))
	want.Cases = []scan.Case{
		{Key: "kind", Is: "old", Requires: []string{"year"}},
		{Key: "kind", Is: "new", Refuses: []string{"year", "colour"}},
		{Key: "kind", Is: "any", Refuses: []string{"year"}},
	}
	assert.Equal(t, want, told(func(s *scan.Scanner) {
		scan.Object(s, "sign", signFields, new(sign)).Hold([]scan.Kind{
			{Slug: "old", Requires: []string{"year"}, May: []string{"colour"}}, {Slug: "new"}, {Slug: "any", May: []string{"colour"}}}, 1, nil)
	}))
}

func TestACaseAsksOnlyOfAnObjectThatIsInIt(t *testing.T) {
	odd := law.NewFault(law.NotAllowed, "bizarre", "odd")
	for input, want := range map[string]string{
		`{"name": "A", "lit": true, "colour": "red"}`:               "malformed: line 1, column 1: `year` is missing",
		`{"name": "A", "lit": true, "year": 2023}`:                  "malformed: line 1, column 36, /year: odd",
		`{"name": "A", "lit": true, "colour": "red", "year": 2023}`: "",
		`{"name": "A", "lit": true}`:                                "",
		`{"name": "A", "lit": true, "colour": "red", "size": [}`:    "malformed: line 1, column 45, /size: unknown key `size`\nline 1, column 54, /size/0: not JSON",
		`[]`: "malformed: line 1, column 1: a list in place of an object",
	} {
		s := on(t, input)
		var v sign
		keys := scan.Object(s, "sign", signFields, &v)
		keys.Where(v.colour == "red", "colour", "red").Requires("year")
		keys.Unless(v.colour == "red", "colour", "red").Refuses("year", odd)
		if err := s.Done(); want == "" {
			assert.NoError(t, err, input)
		} else {
			assert.EqualError(t, err, want, input)
		}
	}
}

func TestAnObjectOfNoKindIsHeldToNone(t *testing.T) {
	for input, kind := range map[string]int{`{"name": "A", "lit": true, "year": 2023}`: 0, `{"name": "A", "lit": true, "year": 2023`: 1} {
		s := on(t, input)
		scan.Object(s, "sign", signFields, new(sign)).Hold([]scan.Kind{{Slug: "new"}}, kind, func(string) law.Fault {
			t.Error(input)
			return law.Fault{}
		})
	}
}

// What makes something of what was read sees that nothing was.
func TestWhatIsToldOfIsLost(t *testing.T) {
	scan.Describe(func(s *scan.Scanner) {
		require.Zero(t, s.Lost())
		s.Text()
		assert.Positive(t, s.Lost())
	})
}

func TestAWordIsAddedToWhatIsTold(t *testing.T) {
	note := func(v *scan.Shape) { v.Least = 7 }
	assert.Equal(t, scan.Shape{Sort: scan.AYear, Least: 7}, told(func(s *scan.Scanner) { s.Year(); s.Note(note) }))
	s := on(t, `2023`)
	s.Note(func(*scan.Shape) { t.Error("where a document is read, nothing is told") })
	assert.Equal(t, 2023, s.Year())
	assert.Zero(t, s.Lost())
	assert.NoError(t, s.Done())
}
