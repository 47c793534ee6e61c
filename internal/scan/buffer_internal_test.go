package scan

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// moved reads a stream of documents of the given lengths, and returns how many bytes were
// moved on the way.
func moved(t *testing.T, lengths ...int) (total int) {
	t.Helper()
	sum := 0
	for _, n := range lengths {
		sum += n
	}
	b := buffer{r: strings.NewReader(strings.Repeat("x", sum))}
	for _, n := range lengths {
		for len(b.buf) < n {
			held, at := len(b.buf), first(b.buf)
			require.True(t, b.read())
			if at != nil && at != first(b.buf) {
				total += held
			}
		}
		rest := b.buf[n:]
		b.drop(n)
		if len(rest) > 0 && first(rest) != first(b.buf) {
			total += len(rest)
		}
	}
	require.False(t, b.read(), "read to its end")
	return total
}

func first(b []byte) *byte {
	if len(b) == 0 {
		return nil
	}
	return &b[0]
}

func times(n, length int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = length
	}
	return list
}

func TestEachByteOfAStreamIsMovedAFewTimesAtMost(t *testing.T) {
	for name, lengths := range map[string][]int{
		"small":               times(100_000, 100),
		"one long":            {10 << 20},
		"long, then small":    append([]int{10 << 20}, times(100_000, 100)...),
		"just over a read":    times(100, readSize+1),
		"half a read":         times(300, readSize/2+1),
		"long and small":      append(append(times(1_000, 100), 1<<20, 100, 1<<20), times(1_000, 100)...),
		"growing":             {1 << 10, 1 << 12, 1 << 14, 1 << 16, 1 << 18, 1 << 20, 1 << 22},
		"as long as it holds": times(20, 2*readSize),
	} {
		sum := 0
		for _, n := range lengths {
			sum += n
		}
		assert.LessOrEqual(t, moved(t, lengths...), 2*sum, name)
	}
	assert.Less(t, moved(t, times(100_000, 100)...), 100_000, "of small ones next to nothing is")
}

type silent struct{}

func (silent) Read([]byte) (int, error) { return 0, nil }

func TestAReaderThatGivesNothingHasNoMore(t *testing.T) {
	b := buffer{r: silent{}}
	assert.False(t, b.read())
	assert.Equal(t, io.ErrNoProgress, b.err)
}

// holding is a buffer of a size that is full, of which so much is held.
func holding(size, held int) *buffer {
	all := make([]byte, size)
	return &buffer{r: strings.NewReader("x"), all: all, buf: all[size-held:]}
}

func TestABufferIsDoubledWhereHalfOfItIsHeld(t *testing.T) {
	for _, tt := range []struct{ size, held, want int }{
		{0, 0, 64 << 10},
		{128 << 10, 64 << 10, 256 << 10},
		{128 << 10, 64<<10 - 1, 128 << 10},
		{1 << 20, 1 << 20, 2 << 20},
	} {
		b := holding(tt.size, tt.held)
		require.True(t, b.read())
		assert.Len(t, b.all, tt.want, tt)
		assert.Len(t, b.buf, tt.held+1, tt)
	}
}

func TestABufferIsLetGoOfWhereOverEightTimesTheNeedIsFree(t *testing.T) {
	const held = 1_000
	const need = 2*held + 64<<10
	for size, want := range map[int]int{8 * need: 8 * need, 8*need + 1: need} {
		b := holding(size, held+1)
		b.drop(1)
		assert.Len(t, b.all, want, size)
		assert.Len(t, b.buf, held, size)
	}
}
