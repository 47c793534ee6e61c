package wire_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

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
