package evaluation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/coglaw/coglaw/law"
)

// page is text of at most so many columns, being written.
type page struct {
	strings.Builder
	width    int
	language law.Language
}

// paragraph writes a text in lines, the first and the others indented as far as the page
// bears it.
func (p *page) paragraph(first, others, text string) {
	most := (p.width - 1) / 2
	first, others = first[:min(len(first), most)], others[:min(len(others), most)]
	for i, line := range wrap(text, p.width-max(len(first), len(others))) {
		if i > 0 {
			first = others
		}
		p.WriteString(first + line + "\n")
	}
}

// underlined writes a heading.
func (p *page) underlined(text, with string) {
	longest := 0
	for _, line := range wrap(text, p.width) {
		p.WriteString(line + "\n")
		longest = max(longest, columns(line))
	}
	p.WriteString(strings.Repeat(with, longest) + "\n")
}

// table is rows of cells under a head. Numbers are set to the right and never
// broken; texts are wrapped where there is no room.
type table struct {
	head    []string
	numbers []bool // which columns hold numbers
	rows    [][]string
}

const (
	gutter   = 2
	narrowed = 14 // how far a column of text gives way before its words are broken
)

// table writes t, as a list where the page is too narrow for its numbers.
func (p *page) table(indent string, t table) {
	widths, ok := t.widths(p.width - len(indent))
	if !ok {
		p.list(indent, t)
		return
	}
	rule := make([]string, len(widths))
	for i, w := range widths {
		rule[i] = strings.Repeat("-", w)
	}
	p.row(indent, t, widths, t.head)
	p.row(indent, t, widths, rule)
	for _, r := range t.rows {
		p.row(indent, t, widths, r)
	}
}

// widths shares out the room: each column gets what it needs, and the widest of
// those that can give way gives way until all fit.
func (t table) widths(room int) ([]int, bool) {
	widths, least := make([]int, len(t.head)), make([]int, len(t.head))
	total := gutter * (len(t.head) - 1)
	for _, row := range append([][]string{t.head}, t.rows...) {
		for i, cell := range row {
			widths[i] = max(widths[i], columns(clean(cell)))
			for _, word := range words(cell) {
				n := columns(word)
				if !t.numbers[i] {
					n = min(n, narrowed)
				}
				least[i] = max(least[i], n)
			}
		}
	}
	for i, w := range widths {
		widths[i] = min(w, max(room, least[i])) // one that is wider than all gives way first
		total += widths[i]
	}
	for ; total > room; total-- {
		widest := -1
		for i, w := range widths {
			if w > least[i] && (widest < 0 || w > widths[widest]) {
				widest = i
			}
		}
		if widest < 0 {
			return nil, false
		}
		widths[widest]--
	}
	return widths, true
}

func (p *page) row(indent string, t table, widths []int, cells []string) {
	lines := make([][]string, len(cells))
	height := 0
	for i, c := range cells {
		lines[i] = wrap(c, widths[i])
		height = max(height, len(lines[i]))
	}
	for n := range height {
		var b strings.Builder
		b.WriteString(indent)
		for i, w := range widths {
			cell := ""
			if n < len(lines[i]) {
				cell = lines[i][n]
			}
			blank := strings.Repeat(" ", w-columns(cell))
			if t.numbers[i] {
				cell = blank + cell
			} else {
				cell += blank
			}
			b.WriteString(cell + strings.Repeat(" ", gutter))
		}
		p.WriteString(strings.TrimRight(b.String(), " ") + "\n")
	}
}

func (p *page) list(indent string, t table) {
	for _, r := range t.rows {
		for i, cell := range r {
			first := indent + "  "
			if i == 0 {
				first = indent
			}
			p.paragraph(first, indent+"    ", t.head[i]+colon(p.language)+cell)
		}
	}
}

// words splits a text where a line may be broken: French sets its marks off by a space
// and never begins a line with one.
func words(text string) (list []string) {
	text = clean(text)
	for begin := 0; begin <= len(text); {
		end := wordEnd(text, begin)
		for end < len(text) {
			next := wordEnd(text, end+1)
			if !strings.Contains(": ; ? ! % »", text[end+1:next]) {
				break
			}
			end = next
		}
		list = append(list, text[begin:end])
		begin = end + 1
	}
	return list
}

func wordEnd(text string, begin int) int {
	if n := strings.IndexByte(text[begin:], ' '); n >= 0 {
		return begin + n
	}
	return len(text)
}

// wrap breaks a text into lines of at most so many columns, between words where
// it can. No-break spaces are no place to break.
func wrap(text string, width int) []string {
	l := lines{width: width}
	for _, word := range words(text) {
		if columns(word) <= width {
			l.add(word)
			continue
		}
		for _, part := range strings.Split(word, " ") { // marks are of no use to a word that is broken
			l.add(part)
		}
	}
	l.end()
	return l.ended
}

// lines are lines being filled.
type lines struct {
	width int
	ended []string
	line  []byte
	used  int // columns of line
}

func (l *lines) end() {
	l.ended = append(l.ended, string(l.line))
	l.line, l.used = l.line[:0], 0
}

// add adds a word, on a new line if there is no room, and breaks one that is wider than a
// line. A mark stays on the letter it is over.
func (l *lines) add(word string) {
	if len(l.line) > 0 {
		if l.used+1+columns(word) > l.width {
			l.end()
		} else {
			l.line = append(l.line, ' ')
			l.used++
		}
	}
	for _, r := range word {
		w := columnsOf(r)
		if w > 0 && l.used > 0 && l.used+w > l.width {
			l.end()
		}
		l.line = utf8.AppendRune(l.line, r)
		l.used += w
	}
}

// columns counts the columns a text takes.
func columns(s string) (n int) {
	for _, r := range s {
		n += columnsOf(r)
	}
	return n
}

// columnsOf tells how many columns a letter takes: none for a mark over another and for
// what joins two, two for those that are as wide as they are high.
func columnsOf(r rune) int {
	switch {
	case r < 0x300:
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me), r >= 0x200b && r <= 0x200d, r == 0x2060, r == 0xfeff:
		return 0
	case unicode.Is(wide, r):
		return 2
	}
	return 1
}

// wide are the blocks whose letters are wide by annex 11 of Unicode.
var wide = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0x1100, 0x115f, 1}, {0x2e80, 0x303e, 1}, {0x3041, 0xa4cf, 1}, {0xa960, 0xa97c, 1},
		{0xac00, 0xd7a3, 1}, {0xf900, 0xfaff, 1}, {0xfe30, 0xfe6f, 1}, {0xff01, 0xff60, 1}, {0xffe0, 0xffe6, 1},
	},
	R32: []unicode.Range32{{0x1f300, 0x1f64f, 1}, {0x1f680, 0x1f6ff, 1}, {0x1f900, 0x1f9ff, 1}, {0x20000, 0x3fffd, 1}},
}
