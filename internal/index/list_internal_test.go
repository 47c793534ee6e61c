package index

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWhatIsFoundToBeGoneIsPassedInOneStepTheNextTime(t *testing.T) {
	l := NewList(First, func(n *int) int { return *n }, []int{0, 1, 2, 3, 4, 5})
	for place := 1; place < 5; place++ {
		l.Remove(place)
	}
	for range l.All() {
	}
	assert.Equal(t, 4, l.gone[1])
	assert.Equal(t, 5, l.from(1))
}
