package law

import "fmt"

// marshal writes the word of a value, "" of the zero value; what has no word and is not the
// zero value is an error.
func marshal[T interface {
	~uint8 | ~uint16
	fmt.Stringer
}](v T) ([]byte, error) {
	word := v.String()
	if word == "" && v != 0 {
		return nil, noValue(uint64(v))
	}
	return []byte(word), nil
}

// noValue says that there is no value of a number, which can be said of no word.
func noValue(n uint64) error {
	return NewMalformed(NewFault(UnknownWord, "il n’y a pas de valeur n° %d", "there is no value no. %d", n))
}
