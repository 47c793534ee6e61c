// Package enumtest tests the closed lists of the document format where they are defined.
package enumtest

import (
	"encoding"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

// A Value is one of a closed list.
type Value interface {
	fmt.Stringer
	law.Value
	encoding.TextMarshaler
}

// A List is one of the closed lists, and how a value of it is read.
type List struct {
	values []Value
	slugs  []string
	read   func(string) (Value, error)
}

// Of returns the list of the values, whose slugs are expected to be those given.
func Of[T Value, P interface {
	*T
	encoding.TextUnmarshaler
}](values []T, slugs ...string) List {
	l := List{slugs: slugs, read: func(s string) (Value, error) {
		v := values[len(values)-1]
		err := P(&v).UnmarshalText([]byte(s))
		return v, err
	}}
	for _, v := range values {
		l.values = append(l.values, v)
	}
	return l
}

// Named asserts that every value has its slug, and a name in both languages.
func (l List) Named(t *testing.T) {
	t.Helper()
	assert.Len(t, l.values, len(l.slugs))
	for i, v := range l.values {
		assert.Equal(t, l.slugs[i], v.String())
		assert.NotEmpty(t, v.In(law.French), v.String())
		assert.NotEmpty(t, v.In(law.English), v.String())
	}
}

// ReadAsWritten asserts that every value is read as it is written, and the empty text as none,
// unless the zero value is one of them.
func (l List) ReadAsWritten(t *testing.T) {
	t.Helper()
	for _, v := range l.values {
		text, err := v.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, v.String(), string(text))
		again, err := l.read(string(text))
		require.NoError(t, err)
		assert.Equal(t, v, again)
	}
	none, err := l.read("")
	if reflect.ValueOf(l.values[0]).IsZero() { // it has a word of its own
		assert.Error(t, err)
		return
	}
	require.NoError(t, err)
	assert.NotContains(t, l.values, none)
	text, err := none.MarshalText()
	require.NoError(t, err)
	assert.Empty(t, string(text))
}

// Closed asserts that nothing else is read, and that the error says what is.
func (l List) Closed(t *testing.T) {
	t.Helper()
	last := l.values[len(l.values)-1]
	for _, wrong := range []string{"x", strings.ToUpper(last.String()), " " + last.String()} {
		got, err := l.read(wrong)
		assert.EqualError(t, err, "malformed: unknown value `"+wrong+"`; expected one of "+strings.Join(l.slugs, ", "))
		assert.Equal(t, last, got, "left where it fails")
	}
}

// Nameless asserts that what is in no list has no name; it is not written, but for the zero
// value, which is so as the empty text.
func Nameless(t *testing.T, values ...Value) {
	t.Helper()
	require.NotEmpty(t, values)
	for _, v := range values {
		assert.Empty(t, v.String()+v.In(law.French)+v.In(law.English))
		text, err := v.MarshalText()
		assert.Empty(t, text)
		if !reflect.ValueOf(v).IsZero() {
			var f law.Fault
			require.ErrorAs(t, err, &f)
			assert.Equal(t, law.UnknownWord, f.Code)
		}
	}
}
