package index

import (
	"iter"
	"slices"
)

// A List is a list in which a part keeps its place whatever is taken away before it.
// [NewList] makes one.
type List[K comparable, T any] struct {
	key    func(*T) K
	order  Order
	parts  []T       // in their places, with those that were taken away
	gone   []int     // by place: 0 for a part that is there, else how far the next may be; nil: none is gone
	taken  int       // how many are gone
	places Places[K] // of no keys until one is looked for
}

// NewList returns a list of parts, which it takes over. Of those that share a key the first or
// the last is meant.
func NewList[K comparable, T any](order Order, key func(*T) K, parts []T) List[K, T] {
	return List[K, T]{key: key, order: order, parts: slices.Clip(parts)}
}

// Len returns how many parts there are.
func (l *List[K, T]) Len() int { return len(l.parts) - l.taken }

// Find returns the place of the part of a key that is meant.
func (l *List[K, T]) Find(key K) (place int, ok bool) {
	if l.places.at == nil {
		l.places = NewPlaces[K](l.order, len(l.parts))
		for place := range l.parts {
			l.places.Put(l.key(&l.parts[place]), place)
		}
	}
	return l.places.Find(key, func(place int) bool { return l.Has(place) && l.key(&l.parts[place]) == key })
}

// Has reports whether there is a part at a place, and not one that was taken away.
func (l *List[K, T]) Has(place int) bool { return l.gone == nil || l.gone[place] == 0 }

// At returns the part at a place, which may be changed as long as its key stays.
func (l *List[K, T]) At(place int) *T { return &l.parts[place] }

// Add puts a part at the end, and returns its place.
func (l *List[K, T]) Add(part T) int {
	place := len(l.parts)
	l.parts = append(l.parts, part)
	if l.gone != nil {
		l.gone = append(l.gone, 0)
	}
	l.note(place)
	return place
}

// Set puts a part in the place of another.
func (l *List[K, T]) Set(place int, part T) {
	l.parts[place] = part
	l.note(place)
}

func (l *List[K, T]) note(place int) {
	if l.places.at != nil {
		l.places.Put(l.key(&l.parts[place]), place)
	}
}

// Remove takes away the part at a place.
func (l *List[K, T]) Remove(place int) {
	if l.gone == nil {
		l.gone = make([]int, len(l.parts), cap(l.parts))
	}
	var none T
	l.parts[place], l.gone[place] = none, 1
	l.taken++
}

// All yields the parts in order, with their places.
func (l *List[K, T]) All() iter.Seq2[int, *T] {
	return func(yield func(int, *T) bool) {
		for place := l.from(0); place < len(l.parts); place = l.from(place + 1) {
			if !yield(place, &l.parts[place]) {
				return
			}
		}
	}
}

// from returns the first place from one on where there is a part. What was found to be gone
// is passed in one step the next time, however often one walks.
func (l *List[K, T]) from(place int) int {
	there := place
	for ; there < len(l.parts) && !l.Has(there); there += l.gone[there] {
	}
	if there > place { // who walks comes by the first of those that are gone, and by no other
		l.gone[place] = there - place
	}
	return there
}

// Parts returns the parts in order. They are the list's own until the next change.
func (l *List[K, T]) Parts() []T {
	if l.taken == 0 {
		return slices.Clip(l.parts)
	}
	parts := make([]T, 0, l.Len())
	for _, part := range l.All() {
		parts = append(parts, *part)
	}
	return parts
}
