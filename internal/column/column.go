// Package column has the values of the law stand in the columns of a database as they stand
// in text: in the words of L. 227-1 and R. 611-18 as they are written on the wire, with
// NULL for the zero value.
package column

import (
	"database/sql/driver"
	"encoding"
	"fmt"
)

// Scan reads what a column holds into a value, which reads it from text: a string or bytes as
// they are, NULL as the empty text, which is the zero value of whatever has one. What is
// neither is an error.
func Scan(src any, into encoding.TextUnmarshaler) error {
	switch src := src.(type) {
	case nil:
		return into.UnmarshalText(nil)
	case string:
		return into.UnmarshalText([]byte(src))
	case []byte:
		return into.UnmarshalText(src)
	}
	return fmt.Errorf("%T in a column where a text is expected", src)
}

// Value returns the text of v for a column, NULL where it is empty.
func Value(v encoding.TextMarshaler) (driver.Value, error) {
	text, err := v.MarshalText()
	if err != nil || len(text) == 0 {
		return nil, err
	}
	return string(text), nil
}
