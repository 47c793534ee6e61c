package column_test

import (
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/internal/column"
)

var errTorn = errors.New("torn")

// label is a text that is torn where it says so.
type label string

func (l label) MarshalText() ([]byte, error) {
	if l == "torn" {
		return []byte("to"), errTorn
	}
	return []byte(l), nil
}

func (l *label) UnmarshalText(text []byte) error {
	if string(text) == "torn" {
		return errTorn
	}
	*l = label(text)
	return nil
}

func TestAColumnIsReadAsTheTextItHolds(t *testing.T) {
	for _, c := range []struct {
		src  any
		want label
	}{{"green", "green"}, {[]byte("green"), "green"}, {"", ""}, {[]byte{}, ""}, {nil, ""}} {
		l := label("red")
		require.NoError(t, column.Scan(c.src, &l))
		assert.Equal(t, c.want, l)
	}
	l := label("red")
	assert.Equal(t, errTorn, column.Scan("torn", &l))
	assert.Equal(t, label("red"), l)
}

// full has no zero value.
type full struct{}

func (full) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		return errTorn
	}
	return nil
}

func TestWhatTheTextIsRefusedForIsTold(t *testing.T) {
	for _, src := range []any{"", []byte{}, nil} {
		assert.Equal(t, errTorn, column.Scan(src, full{}))
	}
	assert.NoError(t, column.Scan("a", full{}))
}

func TestAColumnOfSomethingElseIsRefused(t *testing.T) {
	for src, want := range map[any]string{
		int64(3):    "int64 in a column where a text is expected",
		true:        "bool in a column where a text is expected",
		time.Time{}: "time.Time in a column where a text is expected",
	} {
		l := label("red")
		assert.EqualError(t, column.Scan(src, &l), want)
		assert.Equal(t, label("red"), l)
	}
}

func TestAValueIsWrittenAsItsTextAndNothingAsNull(t *testing.T) {
	v, err := column.Value(label("green"))
	require.NoError(t, err)
	assert.Equal(t, "green", v)
	v, err = column.Value(label(""))
	require.NoError(t, err)
	assert.Nil(t, v)
	v, err = column.Value(label("torn"))
	assert.Equal(t, errTorn, err)
	assert.Nil(t, v)
}
