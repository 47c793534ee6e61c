// Package wiretest tests that a value alone is written and read as a document has it.
package wiretest

import (
	"encoding"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Both asserts that the value is written as the text, in whatever it stands, that the text is
// read as the value, that null changes nothing and that what is refused changes nothing.
func Both[T any](t *testing.T, text string, v T) {
	t.Helper()
	written, err := json.Marshal(struct {
		Value   T
		Pointer *T
	}{v, &v})
	require.NoError(t, err)
	assert.Equal(t, `{"Value":`+text+`,"Pointer":`+text+`}`, string(written), "%T", v)

	var read T
	require.NoError(t, json.Unmarshal([]byte(text), &read), "%T", v)
	assert.Equal(t, v, read)
	require.NoError(t, json.Unmarshal([]byte(` null `), &read), "%T", v)
	assert.Equal(t, v, read, "null")
	for _, wrong := range []string{`[[]]`, `true`, `{"unheard-of": 1}`} {
		require.Error(t, json.Unmarshal([]byte(wrong), &read), "%T %s", v, wrong)
		assert.Equal(t, v, read, wrong)
	}
}

// Zero asserts that the zero value is written as the text, and the text read as the zero
// value, whatever was there.
func Zero[T any](t *testing.T, text string, other T) {
	t.Helper()
	var zero T
	written, err := json.Marshal(zero)
	require.NoError(t, err)
	assert.Equal(t, text, string(written), "%T", zero)
	require.NotEqual(t, zero, other)
	require.NoError(t, json.Unmarshal([]byte(" "+text+"\n"), &other), "%T", zero)
	assert.Equal(t, zero, other)
}

// Refused asserts that reading the text fails, that the error tells so, and that a value
// already there stays.
func Refused[T any](t *testing.T, text, want string, there T) {
	t.Helper()
	read := there
	assert.ErrorContains(t, json.Unmarshal([]byte(text), &read), want, "%T %s", there, text)
	assert.Equal(t, there, read, text)
}

// Text asserts that the value is written as the text, and the text read as the value.
func Text[T encoding.TextMarshaler, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, text string, v T) {
	t.Helper()
	written, err := v.MarshalText()
	require.NoError(t, err)
	assert.Equal(t, text, string(written))
	var read T
	require.NoError(t, P(&read).UnmarshalText([]byte(text)))
	assert.Equal(t, v, read)
}
