// Package wire holds what the packages of L. 227-1 and R. 611-18 share to write their values:
// to JSON, where what is empty is left out, and to databases.
package wire

import (
	"database/sql/driver"
	"encoding"

	"github.com/coglaw/coglaw/law"
)

// Said returns a pointer to a value, nil for the zero value: omitempty then leaves out a
// struct that says nothing.
func Said[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

// Each writes every part of a list.
func Each[T, W any](list []T, write func(T) W) []W {
	var out []W
	for _, v := range list {
		out = append(out, write(v))
	}
	return out
}

// Value returns a value as a database has it: its text, NULL where that is empty.
func Value(v encoding.TextMarshaler) (driver.Value, error) {
	text, err := v.MarshalText()
	if err != nil || len(text) == 0 {
		return nil, err
	}
	return string(text), nil
}

// Scan reads a value from a database: from its text, empty where there is NULL.
func Scan(from any, into encoding.TextUnmarshaler) error {
	switch from := from.(type) {
	case nil:
		return into.UnmarshalText(nil)
	case string:
		return into.UnmarshalText([]byte(from))
	case []byte:
		return into.UnmarshalText(from)
	}
	return law.NewMalformed(law.NewFault(law.WrongType, "la base donne autre chose qu’un texte", "the database gives something other than a text"))
}
