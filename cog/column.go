package cog

import (
	"database/sql/driver"
	"fmt"
)

// Value writes the document to a column of a database, as the text that [Document.MarshalJSON]
// writes.
func (d Document) Value() (driver.Value, error) {
	text, err := d.MarshalJSON()
	if err != nil {
		return nil, err
	}
	return string(text), nil
}

// Scan reads a document from a column, as [Decode] does. Anything but a text is an error, NULL
// among it.
func (d *Document) Scan(src any) error {
	var text []byte
	switch src := src.(type) {
	case string:
		text = []byte(src)
	case []byte:
		text = src
	default:
		return fmt.Errorf("%T in a column where a document is expected", src)
	}
	read, err := Decode(text)
	if err == nil {
		*d = read
	}
	return err
}
