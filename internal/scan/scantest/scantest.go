// Package scantest tests that what is read by a table of fields is what a wire type writes.
package scantest

import (
	"reflect"
	"slices"
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

// Shape tells what a reader reads under the keys given, one below the other; of a list, each
// element.
func Shape(t *testing.T, read func(*scan.Scanner), keys ...string) scan.Shape {
	t.Helper()
	shape := scan.Describe(read)
	for _, key := range keys {
		for shape.Of != nil {
			shape = shape.Of
		}
		i := slices.IndexFunc(shape.Members, func(m scan.Member) bool { return m.Key == key })
		if i < 0 {
			t.Fatalf("%s has no %s", shape.Name, key)
		}
		shape = shape.Members[i].Shape
	}
	return *shape
}

// Words are the words of a closed list, with a space between them.
func Words(list scan.Shape) string {
	slugs := make([]string, len(list.Words))
	for i, w := range list.Words {
		slugs[i] = w.Slug
	}
	return strings.Join(slugs, " ")
}
