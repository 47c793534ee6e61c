package wire_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/internal/wire"
	"github.com/coglaw/coglaw/law"
)

func TestWhatSaysNothingIsLeftOut(t *testing.T) {
	assert.Nil(t, wire.Said(""))
	assert.Nil(t, wire.Said(law.Day{}))
	assert.Equal(t, 3, *wire.Said(3))
	assert.Nil(t, wire.Each([]int{}, func(int) string { return "x" }))
	assert.Equal(t, []string{"1.", "2."}, wire.Each([]int{1, 2}, func(i int) string { return string(rune('0'+i)) + "." }))
}

func TestADatabaseHasTheTextOfAValue(t *testing.T) {
	v, err := wire.Value(law.Date(2024, 2, 29))
	require.NoError(t, err)
	assert.Equal(t, "2024-02-29", v)
	v, err = wire.Value(law.Day{})
	require.NoError(t, err)
	assert.Nil(t, v, "NULL where there is nothing to say")
	_, err = wire.Value(law.Date(2024, 2, 30))
	assert.Error(t, err)
}

func TestAValueIsReadFromWhatADatabaseGives(t *testing.T) {
	var d law.Day
	require.NoError(t, wire.Scan("2024-02-29", &d))
	assert.Equal(t, law.Date(2024, 2, 29), d)
	require.NoError(t, wire.Scan([]byte("2024-03-01"), &d))
	assert.Equal(t, law.Date(2024, 3, 1), d)
	assert.Error(t, wire.Scan("2024-02-30", &d))
	assert.EqualError(t, wire.Scan(3.0, &d), "malformed: the database gives something other than a text")
	assert.Equal(t, law.Date(2024, 3, 1), d)
	require.NoError(t, wire.Scan(nil, &d))
	assert.Zero(t, d)
}
