package law

import "strings"

// AcceptLanguage returns the language that an Accept-Language header of HTTP prefers, by its
// quality values (RFC 9110, 12.5.4): "de, en-GB;q=0.8, fr;q=0.5" prefers English. Of two that
// are preferred alike it is the one named first. It is French, the language of the law, where
// neither is preferred: where there is no header, and where it asks for others only. What is not
// written as the header should be is passed over.
func AcceptLanguage(header string) Language {
	const unsaid = -1
	asked, others := [...]int{French: unsaid, English: unsaid}, 0
	first := French
	for _, element := range strings.Split(header, ",") {
		tag, quality, ok := weighted(element)
		l, err := ParseLanguage(tag)
		switch {
		case !ok:
		case tag == "*":
			others = max(others, quality)
		case err == nil:
			if asked[French] == unsaid && asked[English] == unsaid {
				first = l
			}
			asked[l] = max(asked[l], quality)
		}
	}
	for l, quality := range asked {
		if quality == unsaid {
			asked[l] = others
		}
	}
	if fr, en := asked[French], asked[English]; en > fr || en == fr && en > 0 && first == English {
		return English
	}
	return French
}

// weighted returns the tag of an element of the header and how much it is wanted, in thousandths;
// ok is false where the weight is none.
func weighted(element string) (tag string, quality int, ok bool) {
	tag, weight, has := strings.Cut(element, ";")
	quality, ok = 1000, true
	if has {
		name, value, _ := strings.Cut(strings.Trim(weight, " \t"), "=")
		quality, ok = thousandths(value)
		ok = ok && strings.EqualFold(name, "q")
	}
	return strings.Trim(tag, " \t"), quality, ok
}

// thousandths reads a quality value, from 0 to 1 with three decimals at most.
func thousandths(value string) (n int, ok bool) {
	whole, decimals, _ := strings.Cut(value, ".")
	if whole != "0" && whole != "1" || len(decimals) > 3 {
		return n, false
	}
	for _, digit := range whole + (decimals + "000")[:3] {
		if digit < '0' || digit > '9' {
			return n, false
		}
		n = 10*n + int(digit-'0')
	}
	return n, n <= 1000
}
