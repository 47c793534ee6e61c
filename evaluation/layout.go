package evaluation

import (
	"strings"
	"unicode"

	"github.com/coglaw/coglaw/law"
)

// page is text of at most so many columns, being written.
type page struct {
	strings.Builder
	width    int
	language law.Language
}

// paragraph writes a text in lines, the first and the others indented.
func (p *page) paragraph(first, others, text string) {
	for i, line := range wrap(text, p.width-max(columns(first), columns(others))) {
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
	widths, ok := t.widths(p.width - columns(indent))
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
	for _, w := range widths {
		total += w
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
	for _, word := range strings.Split(clean(text), " ") {
		if list != nil && strings.Contains(": ; ? ! % »", word) {
			list[len(list)-1] += " " + word
			continue
		}
		list = append(list, word)
	}
	return list
}

// wrap breaks a text into lines of at most so many columns, between words where
// it can. No-break spaces are no place to break.
func wrap(text string, width int) []string {
	var lines []string
	line := ""
	for _, word := range words(text) {
		if line != "" && columns(line)+1+columns(word) > width {
			lines, line = append(lines, line), ""
		}
		for columns(word) > width {
			head := cut(word, width)
			lines, word = append(lines, head), word[len(head):]
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	return append(lines, line)
}

// cut returns the beginning of a word that fills the width.
func cut(word string, width int) string {
	end, n := len(word), 0
	for i, r := range word {
		if n += columns(string(r)); n > width {
			end = i
			break
		}
	}
	return word[:end]
}

// columns counts the columns a text takes: a mark over a letter takes none.
func columns(s string) int {
	n := 0
	for _, r := range s {
		if !unicode.In(r, unicode.Mn, unicode.Me) {
			n++
		}
	}
	return n
}
