package form

import (
	"math/bits"
	"unicode/utf8"
)

// IsUTF8 is utf8.ValidString for texts such as these, whose letters beyond ASCII stand far
// apart and are mostly of two bytes: it takes half the time, and every text that is read is asked
// of twice, as it stands and as what it has become.
func IsUTF8[T string | []byte](text T) bool {
	i := 0
	for len(text)-i > 8 {
		const high = 0x8080808080808080
		eight := text[i : i+8]
		beyond := high & (uint64(eight[0]) | uint64(eight[1])<<8 | uint64(eight[2])<<16 | uint64(eight[3])<<24 |
			uint64(eight[4])<<32 | uint64(eight[5])<<40 | uint64(eight[6])<<48 | uint64(eight[7])<<56)
		if beyond == 0 {
			i += 8
			continue
		}
		i += bits.TrailingZeros64(beyond) / 8
		size := 2
		if c := text[i]; c < 0xc2 || c >= 0xe0 || text[i+1]&0xc0 != 0x80 {
			var r rune
			r, size = utf8.DecodeRuneInString(string(text[i:min(i+utf8.UTFMax, len(text))]))
			if r == utf8.RuneError && size == 1 {
				return false
			}
		}
		i += size
	}
	return utf8.ValidString(string(text[i:]))
}
