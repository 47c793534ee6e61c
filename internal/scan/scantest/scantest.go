// Package scantest tests that what is read by a table of fields is what a wire type writes.
package scantest

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/internal/scan"
)

// ReadsAsWritten asserts that the table has the keys of the wire type and no other, and
// that it requires those that are always written.
func ReadsAsWritten[T any](t *testing.T, fields []scan.Field[T], wire any) {
	t.Helper()
	read := map[string]bool{}
	for _, f := range fields {
		read[f.Key] = f.Required
	}
	assert.Equal(t, tagsOf(reflect.TypeOf(wire)), read, "%T", wire)
}

// tagsOf returns the keys of a wire type, each with whether it is always written.
func tagsOf(t reflect.Type) map[string]bool {
	keys := map[string]bool{}
	for _, f := range reflect.VisibleFields(t) {
		if key, option, _ := strings.Cut(f.Tag.Get("json"), ","); !f.Anonymous {
			keys[key] = option == ""
		}
	}
	return keys
}
