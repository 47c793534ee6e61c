// Package excerpt cuts what is quoted from a document about a convention (L. 227-1): whoever
// wrote it may have made it as long as they liked.
package excerpt

// Max is how many characters of a text are shown at most, the mark of what was cut included.
const Max = 200

// Of cuts a long text between two characters.
func Of(s string) string {
	if len(s) <= Max { // which is in bytes
		return s
	}
	n, end := 0, 0
	for i := range s {
		switch n++; n {
		case Max:
			end = i
		case Max + 1:
			return s[:end] + "…"
		}
	}
	return s
}
