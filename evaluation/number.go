package evaluation

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// A Fraction is a count out of another, as counted: 2/4 stays 2/4. The zero
// Fraction is none.
type Fraction struct {
	Num int // how many
	Den int // out of how many; 0 in the zero Fraction alone
}

// Rat returns the fraction as a number, nil for the zero Fraction.
func (f Fraction) Rat() *big.Rat {
	if f.Den == 0 {
		return nil
	}
	return big.NewRat(int64(f.Num), int64(f.Den))
}

// String returns "3/4", "" for the zero Fraction.
func (f Fraction) String() string {
	if f.Den == 0 {
		return ""
	}
	return strconv.Itoa(f.Num) + "/" + strconv.Itoa(f.Den)
}

// In returns the fraction with its percentage, rounded to one decimal: "3/4,
// 75.0 %".
func (f Fraction) In(l law.Language) string {
	if f.Den == 0 {
		return ""
	}
	percent := new(big.Rat).Mul(f.Rat(), big.NewRat(100, 1))
	return f.String() + ", " + mark(l, percent.FloatString(1)) + " %"
}

// figure writes a figure as it was stated, an exponent written out.
func figure(l law.Language, d objective.Decimal) string {
	s := d.String()
	if strings.ContainsAny(s, "eE") {
		s = plain(d.Rat())
	}
	return mark(l, s)
}

// number writes a number exactly. It is a sum of Decimals, so it has an end.
func number(l law.Language, r *big.Rat) string { return mark(l, plain(r)) }

// gap is number with its sign.
func gap(l law.Language, r *big.Rat) string {
	if r.Sign() > 0 {
		return "+" + number(l, r)
	}
	return number(l, r)
}

func plain(r *big.Rat) string {
	places, _ := r.FloatPrec()
	return r.FloatString(places)
}

// mark gives a number the decimal mark of the language, and sets off thousands
// from four digits on: 2 500,5 in French, with narrow no-break spaces, and
// 2,500.5 in English.
func mark(l law.Language, s string) string {
	whole, fraction, hasFraction := strings.Cut(s, ".")
	separator, point := "\u202f", ","
	if l == law.English {
		separator, point = ",", "."
	}
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	var b strings.Builder
	b.WriteString(sign)
	for i, c := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteString(separator)
		}
		b.WriteRune(c)
	}
	if hasFraction {
		b.WriteString(point + fraction)
	}
	return b.String()
}
