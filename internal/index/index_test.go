package index_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/internal/index"
)

// part is a thing with a key and something to tell it from others.
type part struct {
	key string
	n   int
}

func keyOf(p *part) string { return p.key }

func list(order index.Order, keys ...string) index.List[string, part] {
	var parts []part
	for n, key := range keys {
		parts = append(parts, part{key, n})
	}
	return index.NewList(order, keyOf, parts)
}

func TestOfPartsThatShareAKeyTheFirstOrTheLastIsMeant(t *testing.T) {
	first, last := list(index.First, "a", "b", "a", "a"), list(index.Last, "a", "b", "a", "a")
	place, ok := first.Find("a")
	assert.True(t, ok)
	assert.Equal(t, 0, place)
	place, ok = last.Find("a")
	assert.True(t, ok)
	assert.Equal(t, 3, place)
	_, ok = last.Find("c")
	assert.False(t, ok)
}

func TestAPartKeepsItsPlaceWhateverIsTakenAwayBeforeIt(t *testing.T) {
	l := list(index.Last, "a", "b", "c")
	l.Remove(0)
	place, ok := l.Find("c")
	require.True(t, ok)
	assert.Equal(t, 2, place)
	assert.Equal(t, part{"c", 2}, *l.At(place))
	assert.False(t, l.Has(0))
	assert.True(t, l.Has(1))
	assert.Equal(t, 2, l.Len())
	assert.Equal(t, []part{{"b", 1}, {"c", 2}}, l.Parts())
	_, ok = l.Find("a")
	assert.False(t, ok)
	assert.Equal(t, 3, l.Add(part{"a", 9}))
	place, _ = l.Find("a")
	assert.Equal(t, 3, place)
}

func TestAPartThatGetsAnotherKeyIsFoundByThatOne(t *testing.T) {
	l := list(index.Last, "a", "b", "b")
	_, _ = l.Find("a")
	l.Set(1, part{"a", 7})
	for key, want := range map[string]int{"a": 1, "b": 2} {
		place, ok := l.Find(key)
		assert.True(t, ok)
		assert.Equal(t, want, place, key)
	}
	l.Set(1, part{"b", 8})
	place, _ := l.Find("a")
	assert.Equal(t, 0, place)
	place, _ = l.Find("b")
	assert.Equal(t, 2, place)
}

func TestOneCanWalkPartOfTheWay(t *testing.T) {
	l := list(index.First, "a", "b", "c", "d")
	l.Remove(1)
	l.Remove(2)
	for range 2 { // the second walk takes the short way
		var seen []string
		for place, p := range l.All() {
			if seen = append(seen, fmt.Sprint(place, p.key)); len(seen) == 2 {
				break
			}
		}
		assert.Equal(t, []string{"0a", "3d"}, seen)
	}
	l.Remove(0)
	l.Remove(3)
	for range l.All() {
		assert.Fail(t, "there is nothing left")
	}
	assert.Empty(t, l.Parts())
}

func TestOfAListThatHasLostEveryPartNothingIsLeft(t *testing.T) {
	l := list(index.First, "a", "b", "c")
	for place := range 3 {
		l.Remove(place)
	}
	for range l.All() {
		assert.Fail(t, "there is nothing left")
	}
	assert.Equal(t, 0, l.Len())
}

func TestPartsThatGrowDoNotOverwriteTheListGiven(t *testing.T) {
	given := make([]part, 1, 2)
	l := index.NewList(index.First, keyOf, given)
	l.Add(part{"b", 1})
	assert.Equal(t, part{}, given[:2][1])
	taken := l.Parts()
	_ = append(taken, part{"c", 2})
	l.Add(part{"d", 3})
	assert.Equal(t, []part{{}, {"b", 1}, {"d", 3}}, l.Parts())
}

// Whoever made them once need not do so again because no part has a key.
func TestPlacesOfNoKeysAreMadeAllTheSame(t *testing.T) {
	var p index.Places[string]
	assert.False(t, p.Made())
	p = index.NewPlaces[string](index.First, 0)
	_, ok := p.Find("a", func(int) bool { return true })
	assert.False(t, ok)
	assert.True(t, p.Made())
}

func TestPlacesThatHoldNoMoreAreForgotten(t *testing.T) {
	for order, want := range map[index.Order][]int{index.First: {1, 4, 7}, index.Last: {7, 4, 1}} {
		p := index.NewPlaces[string](order, 0)
		for _, place := range []int{4, 1, 7, 4, 1} {
			p.Put("a", place)
		}
		gone := map[int]bool{}
		var found []int
		for {
			place, ok := p.Find("a", func(place int) bool { return !gone[place] })
			if !ok {
				break
			}
			found, gone[place] = append(found, place), true
		}
		assert.Equal(t, want, found)
		p.Put("a", 4)
		place, ok := p.Find("a", func(int) bool { return true })
		assert.True(t, ok)
		assert.Equal(t, 4, place)
	}
}

// A list does what a slice does that is walked.
func TestAListDoesWhatASliceDoes(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		order := []index.Order{index.First, index.Last}[rng.IntN(2)]
		var slice []part
		for n := range rng.IntN(5) {
			slice = append(slice, part{string(rune('a' + rng.IntN(3))), n})
		}
		l := index.NewList(order, keyOf, slices.Clone(slice))
		for n := range 40 {
			key := string(rune('a' + rng.IntN(3)))
			at := slices.IndexFunc(slice, func(p part) bool { return p.key == key })
			for i := range slice {
				if order == index.Last && slice[i].key == key {
					at = i
				}
			}
			place, ok := l.Find(key)
			require.Equal(t, at >= 0, ok)
			if ok {
				require.Equal(t, slice[at], *l.At(place))
			}
			switch with := (part{string(rune('a' + rng.IntN(3))), 100 + n}); rng.IntN(3) {
			case 0:
				slice = append(slice, with)
				l.Add(with)
			case 1:
				if ok {
					slice = slices.Delete(slice, at, at+1)
					l.Remove(place)
				}
			default:
				if ok {
					slice[at] = with
					l.Set(place, with)
				}
			}
			require.Equal(t, len(slice), l.Len())
			require.True(t, slices.Equal(slice, l.Parts()), "%v, not %v", slice, l.Parts())
			i := 0
			for _, p := range l.All() {
				require.Equal(t, slice[i], *p)
				i++
			}
			require.Equal(t, len(slice), i)
		}
	}
}

func TestWalkingPastWhatIsGoneIsPaidOnce(t *testing.T) {
	l := list(index.First, slices.Repeat([]string{"x"}, 100_000)...)
	for place := range 100_000 - 1 {
		l.Remove(place)
	}
	for range 100_000 { // each past a hundred thousand parts would never end
		for place := range l.All() {
			if place != 99_999 {
				require.Equal(t, 99_999, place)
			}
			break
		}
	}
}

func TestAPlaceThatHeldNothingIsForgotten(t *testing.T) {
	p := index.NewPlaces[string](index.First, 1)
	p.Put("a", 3)
	_, ok := p.Find("a", func(int) bool { return false })
	assert.False(t, ok)
	_, ok = p.Find("a", func(int) bool { return true })
	assert.False(t, ok)
}
