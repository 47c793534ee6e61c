package enum_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/internal/enum"
	"github.com/coglaw/coglaw/law"
)

var sides = enum.Table[uint8]{
	1: {Slug: "left", Label: law.Text{FR: "gauche", EN: "left"}},
	2: {Slug: "right", Label: law.Text{FR: "droite", EN: "right"}},
}

func TestAValueIsReadAsItIsWritten(t *testing.T) {
	for i := uint8(1); i <= 2; i++ {
		text, err := sides.Marshal(i)
		require.NoError(t, err)
		assert.Equal(t, sides.Slug(i), string(text))
		var got uint8
		require.NoError(t, sides.Unmarshal(&got, text))
		assert.Equal(t, i, got)
	}
}

func TestAnUnknownSlugIsRefusedWithTheKnownOnes(t *testing.T) {
	for _, slug := range []string{"Left", "up", " "} {
		i := uint8(2)
		assert.EqualError(t, sides.Unmarshal(&i, []byte(slug)), "malformed: unknown value `"+slug+"`; expected one of left, right")
		assert.Equal(t, uint8(2), i, "left where it fails")
	}
}

func TestTheZeroValueIsReadAsItIsWritten(t *testing.T) {
	text, err := sides.Marshal(0)
	require.NoError(t, err)
	assert.Empty(t, text)
	i := uint8(2)
	require.NoError(t, sides.Unmarshal(&i, text))
	assert.Zero(t, i)
}

func TestWhatIsNotInTheListIsNotWritten(t *testing.T) {
	for value, want := range map[uint8]law.Text{
		3:   {FR: "il n’y a pas de valeur n° 3 ; attendu : left, right", EN: "there is no value no. 3; expected one of left, right"},
		255: {FR: "il n’y a pas de valeur n° 255 ; attendu : left, right", EN: "there is no value no. 255; expected one of left, right"},
	} {
		text, err := sides.Marshal(value)
		assert.Nil(t, text)
		var f law.Fault
		require.ErrorAs(t, err, &f)
		assert.Equal(t, law.Fault{Code: law.UnknownWord, Message: want}, f)
	}
}

func TestAValueIsNamedInBothLanguages(t *testing.T) {
	assert.Equal(t, "gauche", sides.In(1, law.French))
	assert.Equal(t, "right", sides.In(2, law.English))
}

func TestWhatIsNotInTheListHasNoName(t *testing.T) {
	for _, i := range []uint8{0, 3, 255} {
		assert.False(t, sides.Has(i))
		assert.Empty(t, sides.Slug(i))
		assert.Empty(t, sides.In(i, law.French))
	}
	assert.True(t, sides.Has(1) && sides.Has(2))
}

func TestTheValuesOfTheListAreYieldedInOrder(t *testing.T) {
	require.Equal(t, []uint8{1, 2}, slices.Collect(sides.All()))
	for range sides.All() {
		break
	}
	assert.Empty(t, slices.Collect(enum.Table[uint8]{}.All()))
}
