package plot

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// textWidth estimates how wide a text is when drawn: a little more than it is in
// any usual sans serif, so that what is laid out by it fits.
func textWidth(s string, size float64, bold bool) float64 {
	w := 0.0
	for _, r := range s {
		w += letterWidth(r)
	}
	return w * em(size, bold)
}

// em is the unit in which letters are measured.
func em(size float64, bold bool) float64 {
	if bold {
		return 1.09 * size
	}
	return size
}

func letterWidth(r rune) float64 {
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me):
		return 0
	case strings.ContainsRune("iljI.,:;'’|!()[] \u00a0\u202f", r):
		return 0.38
	case strings.ContainsRune("mwMW%@–—", r), r >= 0x1100:
		return 1
	case unicode.IsUpper(r):
		return 0.73
	}
	return 0.63
}

// wrap breaks a text into lines no wider than width, between words where it can.
func wrap(text string, width, size float64, bold bool) []string {
	var lines []string
	var line []byte
	room, space, used := width/em(size, bold), textWidth(" ", 1, false), 0.0
	end := func() {
		lines = append(lines, string(line))
		line, used = line[:0], 0
	}
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '\n' || r == '\t' }) {
		wide := textWidth(word, 1, false)
		if len(line) > 0 && used+space+wide > room {
			end()
		}
		if len(line) > 0 {
			line = append(line, ' ')
			used += space
		}
		if used+wide <= room {
			line = append(line, word...)
			used += wide
			continue
		}
		for _, r := range word {
			w := letterWidth(r)
			if used+w > room {
				end()
			}
			line = utf8.AppendRune(line, r)
			used += w
		}
	}
	if len(line) > 0 {
		end()
	}
	return lines
}
