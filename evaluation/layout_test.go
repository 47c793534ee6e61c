package evaluation

import (
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
)

// taken returns how many bytes f takes from memory.
func taken(f func()) float64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return float64(after.TotalAlloc - before.TotalAlloc)
}

func TestATextIsLaidOutAtACostInProportionToItsLength(t *testing.T) {
	for name, piece := range map[string]string{
		"one word":          "mot",
		"many words":        "mot ",
		"marks set off":     ": ",
		"words and marks":   "mot ? ",
		"marks over marks":  "\u0301",
		"wide letters":      "語",
		"spaces":            "    ",
		"what joins":        "e\u200d",
		"no-break spaces":   "mot\u00a0",
		"lines":             "mot\n",
		"control":           "\x1b",
		"not in any script": "\U0010fffd",
	} {
		layOut := func(n int) float64 {
			text := strings.Repeat(piece, n)
			return taken(func() {
				p := &page{width: 80, language: law.French}
				p.underlined(text, "=")
				p.paragraph("", "  ", text)
				p.table("  ", table{head: []string{"id", "objectif"}, numbers: make([]bool, 2), rows: [][]string{{text, text}}})
				p.table("  ", table{head: []string{"id", "objectif"}, numbers: []bool{true, false}, rows: [][]string{{text, text}}})
			})
		}
		layOut(10)
		few, many := layOut(2000), layOut(8000)
		assert.Less(t, many, 6*few, name)
		assert.Less(t, many, 8000*4096.0, name)
	}
}

func TestWhatALetterTakes(t *testing.T) {
	for s, want := range map[string]int{
		"": 0, "a": 1, "a\u0300": 1, "\u02ff": 1, "é": 1, "e\u0301": 1, "\u0301": 0, "a\u20dd": 1, "’": 1, "–": 1, "語": 2, "ア": 2, "한": 2, "！": 2,
		"🙂": 2, "𠀀": 2, "א": 1, "\u202f": 1, "a\u200bb": 2, "\u200d": 0, "a\u2060b\ufeff": 2, "\u200a": 1, "\u200e": 1,
	} {
		assert.Equal(t, want, columns(s), "%q", s)
	}
}

func TestLettersOfWideBlocksTakeTwoColumns(t *testing.T) {
	for _, block := range [][2]rune{{0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0xa4cf}, {0xa960, 0xa97c}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
		{0xfe30, 0xfe6f}, {0xff01, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd}} {
		for _, r := range []rune{block[0], block[0] + 1, block[1]} {
			assert.Equal(t, 2, columnsOf(r), "%U", r)
		}
		for _, r := range []rune{block[0] - 1, block[1] + 1} {
			assert.Less(t, columnsOf(r), 2, "%U", r)
		}
	}
}

func TestWordsKeepTheMarksThatFollowThem(t *testing.T) {
	for text, want := range map[string][]string{
		"":                  {""},
		" ":                 {""},
		"mot":               {"mot"},
		"un mot":            {"un", "mot"},
		"mot : fin":         {"mot :", "fin"},
		"« mot » !":         {"«", "mot » !"},
		": : :":             {": : :"},
		"a ? ! b : c; d %":  {"a ? !", "b :", "c;", "d %"},
		"a :b ::":           {"a", ":b", "::"},
		"10\u00a0% de a":    {"10\u00a0%", "de", "a"},
		" a \t\n: \u2028 b": {"a :", "b"},
	} {
		assert.Equal(t, want, words(text), "%q", text)
	}
}

func TestLinesAreBrokenBetweenWordsWhereTheyCanBe(t *testing.T) {
	for _, tt := range []struct {
		text  string
		width int
		want  []string
	}{
		{"", 5, []string{""}},
		{"un deux trois", 7, []string{"un deux", "trois"}},
		{"un deux trois", 6, []string{"un", "deux", "trois"}},
		{"un deux trois", 4, []string{"un", "deux", "troi", "s"}},
		{"abcdefghij", 4, []string{"abcd", "efgh", "ij"}},
		{"a abcdefgh i", 4, []string{"a", "abcd", "efgh", "i"}},
		{"a abcdefg hi", 4, []string{"a", "abcd", "efg", "hi"}},
		{"a abcdef i", 4, []string{"a", "abcd", "ef i"}},
		{"mot :", 5, []string{"mot :"}},
		{"un mot :", 6, []string{"un", "mot :"}},
		{"a mot :", 5, []string{"a", "mot :"}},
		{"語\u0301", 1, []string{"語\u0301"}},
		{"mot : :", 4, []string{"mot", ": :"}},
		{"ab\u0301\u0301cd", 2, []string{"ab\u0301\u0301", "cd"}},
		{"\u0301\u0301ab", 1, []string{"\u0301\u0301a", "b"}},
		{"\u0301 ab", 3, []string{"\u0301 ab"}},
		{"\u0301 ab", 2, []string{"\u0301", "ab"}},
		{"語語語", 4, []string{"語語", "語"}},
		{"語語語", 3, []string{"語", "語", "語"}},
		{"語a語", 1, []string{"語", "a", "語"}},
		{"a語", 2, []string{"a", "語"}},
		{"10\u00a0% de plus", 4, []string{"10\u00a0%", "de", "plus"}},
	} {
		assert.Equal(t, tt.want, wrap(tt.text, tt.width), "%q in %d", tt.text, tt.width)
	}
}

func lined(p *page) []string { return strings.Split(strings.TrimSuffix(p.String(), "\n"), "\n") }

func TestAParagraphIsIndentedAsFarAsThePageBearsIt(t *testing.T) {
	for width, want := range map[int][]string{
		11: {"  un deux", "    trois"},
		9:  {"  un", "    deux", "    trois"},
		8:  {"  un", "   deux", "   trois"},
		3:  {" un", " de", " ux", " tr", " oi", " s"},
		1:  {"u", "n", "d", "e", "u", "x", "t", "r", "o", "i", "s"},
	} {
		p := &page{width: width}
		p.paragraph("  ", "    ", "un deux trois")
		assert.Equal(t, want, lined(p), width)
	}
}

func TestAHeadingIsUnderlinedAsFarAsItsLongestLine(t *testing.T) {
	p := &page{width: 8}
	p.underlined("Un titre de plus", "=")
	assert.Equal(t, []string{"Un titre", "de plus", "========"}, lined(p))
	p = &page{width: 8}
	p.underlined("語e\u0301", "-")
	assert.Equal(t, []string{"語e\u0301", "---"}, lined(p))
	p = &page{width: 8}
	p.underlined("", "-")
	assert.Equal(t, []string{"", ""}, lined(p))
}

// The widest column of text gives way, down to fourteen columns or its longest word;
// numbers never do, and a page too narrow for them has a list.
func TestATableFitsThePage(t *testing.T) {
	small := table{head: []string{"an", "dit"}, numbers: []bool{true, false}, rows: [][]string{{"2009", "un deux"}, {"10", "un"}}}
	for width, want := range map[int][]string{
		80: {"    an  dit", "  ----  -------", "  2009  un deux", "    10  un"},
		15: {"    an  dit", "  ----  -------", "  2009  un deux", "    10  un"},
		14: {"    an  dit", "  ----  ------", "  2009  un", "        deux", "    10  un"},
		12: {"    an  dit", "  ----  ----", "  2009  un", "        deux", "    10  un"},
		11: {"  an :", "     2009", "    dit :", "     un", "     deux", "  an :", "     10", "    dit :", "     un"},
	} {
		p := &page{width: width, language: law.French}
		p.table("  ", small)
		assert.Equal(t, want, lined(p), width)
	}
	long := table{head: []string{"a", "b"}, numbers: make([]bool, 2), rows: [][]string{{strings.Repeat("x", 20), "un deux"}}}
	for width, want := range map[int][]string{
		29: {"a                     b", "--------------------  -------", strings.Repeat("x", 20) + "  un deux"},
		28: {"a                    b", "-------------------  -------", strings.Repeat("x", 19) + "  un deux", "x"},
		20: {"a               b", "--------------  ----", strings.Repeat("x", 14) + "  un", "xxxxxx          deux"},
	} {
		p := &page{width: width}
		p.table("", long)
		assert.Equal(t, want, lined(p), width)
	}
}

// seen is a text without the spaces where lines may be broken.
func seen(text string) string { return strings.NewReplacer(" ", "", "\n", "").Replace(text) }

// FuzzText lays texts out on pages of any width: no line is wider unless one letter alone
// is, nothing seen is lost, and what is written is in proportion to the text.
func FuzzText(f *testing.F) {
	for i, text := range append(texts, "", " ", ": : : :", strings.Repeat("a ", 200)) {
		f.Add(text, "–", i*17)
	}
	f.Fuzz(func(t *testing.T, text, other string, width int) {
		width = 1 + int(uint(width)%200)
		widest := width
		for _, r := range text + other {
			widest = max(widest, columnsOf(r))
		}
		check := func(write func(*page), want string) {
			p := &page{width: width, language: law.French}
			write(p)
			for _, line := range strings.Split(p.String(), "\n") {
				if columns(line) > widest {
					t.Fatalf("%q has %d columns of %d", line, columns(line), width)
				}
				if strings.HasSuffix(line, " ") && strings.TrimSpace(line) != "" {
					t.Fatalf("%q ends in a space", line)
				}
			}
			if got := seen(p.String()); want != "" && got != want {
				t.Fatalf("%q, not %q", got, want)
			}
			if most := 40*(width+10)*(len(text)+len(other)+10) + 400; p.Len() > most {
				t.Fatalf("%d bytes of %d", p.Len(), len(text))
			}
		}
		is := seen(clean(text))
		check(func(p *page) { p.paragraph("", "  ", text) }, is)
		check(func(p *page) { p.paragraph("  ", "    ", text) }, is)
		check(func(p *page) { p.underlined(text, "=") }, "")
		check(func(p *page) { p.list("  ", table{head: []string{"a"}, rows: [][]string{{text}}}) }, "a:"+is)
		both := table{head: []string{"id", text, "no"}, numbers: []bool{false, false, true}, rows: [][]string{{text, other, "1"}, {other, text, "12345"}}}
		check(func(p *page) { p.table("", both) }, "")
		check(func(p *page) { p.table("  ", both) }, "")
	})
}
