package objective

import (
	"math/big"
	"strings"

	"github.com/coglaw/coglaw/law"
)

// A Decimal is an exact decimal number, kept as it was written: 85.0 stays 85.0
// and equals 85. It has at most 30 significant digits, lies within 10^30 and
// 10^-30 and is written in 100 characters at most. Compare Decimals with Cmp,
// not ==.
//
// The zero Decimal is the number 0.
type Decimal struct{ text string }

// ParseDecimal reads a number in the notation of JSON (RFC 8259).
func ParseDecimal(s string) (Decimal, error) {
	if f := checkDecimal(s); f != nil {
		return Decimal{}, law.NewMalformed(*f)
	}
	if s == "0" { // as the zero Decimal is written
		return Decimal{}, nil
	}
	return Decimal{s}, nil
}

// MustParseDecimal is ParseDecimal for tests and package variables; it panics
// where ParseDecimal fails.
func MustParseDecimal(s string) Decimal {
	d, err := ParseDecimal(s)
	if err != nil {
		panic(err)
	}
	return d
}

// maxDigits and maxExponent bound what a figure may be, maxLength how it may be
// written: far beyond any budget in cents, near enough that arithmetic on hostile
// input stays cheap.
const (
	maxDigits   = 30
	maxExponent = 30
	maxLength   = 100
)

// notNumber says that a text is no number as JSON has them.
var notNumber = law.NewFault(law.NotJSON, "ce n’est pas un nombre", "not a number")

func outOfRange(fr, en string, args ...any) *law.Fault {
	f := law.NewFault(law.OutOfRange, fr, en, args...)
	return &f
}

// checkDecimal says what is wrong with s as a number, nil if nothing.
func checkDecimal(s string) *law.Fault {
	i := 0
	if i < len(s) && s[i] == '-' {
		i++
	}
	whole := digits(s[i:])
	if whole == 0 || whole > 1 && s[i] == '0' {
		return &notNumber
	}
	start := i
	i += whole
	fraction := 0
	if i < len(s) && s[i] == '.' {
		if fraction = digits(s[i+1:]); fraction == 0 {
			return &notNumber
		}
		i += 1 + fraction
	}
	end := i
	exponent := 0
	if i < len(s) && (s[i] == 'e' || s[i] == 'E') {
		i++
		sign := 1
		if i < len(s) && (s[i] == '+' || s[i] == '-') {
			if s[i] == '-' {
				sign = -1
			}
			i++
		}
		n := digits(s[i:])
		if n == 0 {
			return &notNumber
		}
		for _, c := range s[i : i+n] {
			exponent = min(exponent*10+int(c-'0'), 1<<20)
		}
		exponent *= sign
		i += n
	}
	if i != len(s) {
		return &notNumber
	}
	if len(s) <= maxDigits && exponent == 0 {
		return nil // too short to be out of bounds
	}
	if len(s) > maxLength {
		return outOfRange("nombre d’une écriture démesurée", "number written beyond measure")
	}
	significant := strings.TrimLeft(strings.Replace(s[start:end], ".", "", 1), "0")
	trailing := len(significant) - len(strings.TrimRight(significant, "0"))
	significant = significant[:len(significant)-trailing]
	if significant == "" {
		if exponent > maxExponent || exponent < -maxExponent || fraction > maxExponent {
			return outOfRange("zéro d’une écriture démesurée", "zero written beyond measure")
		}
		return nil
	}
	if len(significant) > maxDigits {
		return outOfRange("plus de %d chiffres significatifs", "over %d significant digits", maxDigits)
	}
	// The number is significant × 10^scale, below 10^(len+scale).
	scale := exponent - fraction + trailing
	top := len(significant) + scale
	if top > maxExponent+1 || top == maxExponent+1 && significant != "1" || top-1 < -maxExponent {
		return outOfRange("nombre hors de l’intervalle de 10^-%d à 10^%d", "number beyond the range of 10^-%d to 10^%d", maxExponent, maxExponent)
	}
	return nil
}

func digits(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

// String returns the number as it was written.
func (d Decimal) String() string {
	if d.text == "" {
		return "0"
	}
	return d.text
}

// In returns the number with the decimal mark of the language.
func (d Decimal) In(l law.Language) string {
	if l == law.French {
		return strings.Replace(d.String(), ".", ",", 1)
	}
	return d.String()
}

// Rat returns the number as an exact fraction, a new one each time.
func (d Decimal) Rat() *big.Rat {
	r, _ := new(big.Rat).SetString(d.String()) // a Decimal always parses
	return r
}

// Cmp returns -1, 0 or +1 as d is less than, equal to or greater than e.
func (d Decimal) Cmp(e Decimal) int { return d.Rat().Cmp(e.Rat()) }
