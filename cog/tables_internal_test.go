package cog

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/internal/scan"
)

// fieldsOf is the keys of a table, each with whether it is required.
func fieldsOf[T any](fields []scan.Field[T]) map[string]bool {
	keys := map[string]bool{}
	for _, f := range fields {
		keys[f.Key] = f.Required
	}
	return keys
}

// tagsOf is the keys of a wire type, each with whether it is always written.
func tagsOf(t reflect.Type) map[string]bool {
	keys := map[string]bool{}
	for _, f := range reflect.VisibleFields(t) {
		if key, option, _ := strings.Cut(f.Tag.Get("json"), ","); !f.Anonymous {
			keys[key] = option == ""
		}
	}
	return keys
}

func TestWhatIsWrittenIsWhatIsReadAndWhatIsRequiredIsAlwaysWritten(t *testing.T) {
	for _, part := range []struct {
		read map[string]bool
		wire any
	}{
		{fieldsOf(documentFields), documentJSON{}},
		{fieldsOf(termFields), termJSON{}},
		{fieldsOf(bodyFields), bodyJSON{}},
		{fieldsOf(sicknessFields), sicknessJSON{}},
		{fieldsOf(amendmentFields), amendmentJSON{}},
		{fieldsOf(changeFields), changeJSON{}},
		{fieldsOf(transmissionFields), transmissionJSON{}},
	} {
		assert.Equal(t, tagsOf(reflect.TypeOf(part.wire)), part.read, "%T", part.wire)
	}
}
