// Package scantest tests that what is read by a table of fields is what a wire type writes.
package scantest

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/internal/scan"
)

// ReadsAsWritten asserts that the table has the keys of the wire type and no other.
func ReadsAsWritten[T any](t *testing.T, fields []scan.Field[T], wire any) {
	t.Helper()
	var read []string
	for _, f := range fields {
		read = append(read, f.Key)
	}
	assert.ElementsMatch(t, keysOf(reflect.TypeOf(wire)), read, "%T", wire)
}

// keysOf returns the keys of a wire type.
func keysOf(t reflect.Type) (keys []string) {
	for _, f := range reflect.VisibleFields(t) {
		if key, _, _ := strings.Cut(f.Tag.Get("json"), ","); key != "" {
			keys = append(keys, key)
		}
	}
	return keys
}
