package plot

import (
	"strings"
	"unicode"
)

// textWidth estimates how wide a text is when drawn: a little more than it is in
// any usual sans serif, so that what is laid out by it fits.
func textWidth(s string, size float64, bold bool) float64 {
	w := 0.0
	for _, r := range s {
		switch {
		case unicode.In(r, unicode.Mn, unicode.Me):
		case strings.ContainsRune("iljI.,:;'’|!()[] \u00a0\u202f", r):
			w += 0.38
		case strings.ContainsRune("mwMW%@–—", r), r >= 0x1100:
			w += 1
		case unicode.IsUpper(r):
			w += 0.73
		default:
			w += 0.63
		}
	}
	if bold {
		w *= 1.09
	}
	return w * size
}

// wrap breaks a text into lines no wider than width, between words where it can.
func wrap(text string, width, size float64, bold bool) []string {
	var lines []string
	line := ""
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '\n' || r == '\t' }) {
		if line != "" && textWidth(line+" "+word, size, bold) > width {
			lines, line = append(lines, line), ""
		}
		if line != "" {
			line += " "
		}
		for _, r := range word {
			if line != "" && textWidth(line+string(r), size, bold) > width {
				lines, line = append(lines, line), ""
			}
			line += string(r)
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}
