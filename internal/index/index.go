// Package index keeps lists whose parts are found by their keys, added, replaced and taken
// away, each at a cost that does not grow with the list: what amendments change of a
// convention (L. 227-1, I) is made of them, and may be as long as whoever wrote it liked.
package index

import "container/heap"

// An Order tells which of the parts that share a key is meant.
type Order int

// The orders.
const (
	First Order = 1
	Last  Order = -1
)

// Places are where the parts of each key stand. They may name a place that its part has left:
// whoever asks says which of them still hold. [NewPlaces] makes them.
type Places[K comparable] struct {
	order Order
	at    map[K]spot
}

// A spot is the place that is meant, and the others, the next to be meant on top.
type spot struct {
	place  int
	others *heaped
}

// NewPlaces returns places for about n keys.
func NewPlaces[K comparable](order Order, n int) Places[K] {
	return Places[K]{order, make(map[K]spot, n)}
}

// Put notes that a part of the key stands at a place.
func (p *Places[K]) Put(key K, place int) {
	s, ok := p.at[key]
	switch {
	case !ok:
		s.place = place
	case place != s.place:
		if s.others == nil {
			s.others = new(heaped)
		}
		if s.others.order = p.order; p.order.before(place, s.place) {
			s.place, place = place, s.place
		}
		heap.Push(s.others, place)
	}
	p.at[key] = s
}

// Find returns the place that is meant of those that still hold, and forgets those before it
// that do not.
func (p *Places[K]) Find(key K, holds func(place int) bool) (place int, ok bool) {
	s, ok := p.at[key]
	if !ok || holds(s.place) {
		return s.place, ok
	}
	for range s.others.Len() {
		if s.place = heap.Pop(s.others).(int); holds(s.place) {
			p.at[key] = s
			return s.place, true
		}
	}
	delete(p.at, key)
	return 0, false
}

// Made reports whether [NewPlaces] made them: there may be no key all the same.
func (p *Places[K]) Made() bool { return p.at != nil }

func (o Order) before(a, b int) bool { return a*int(o) < b*int(o) }

// heaped is a heap of places, the one that comes first in the order on top; nil has none.
type heaped struct {
	order  Order
	places []int
}

func (h *heaped) Less(i, j int) bool { return h.order.before(h.places[i], h.places[j]) }
func (h *heaped) Swap(i, j int)      { h.places[i], h.places[j] = h.places[j], h.places[i] }
func (h *heaped) Push(place any)     { h.places = append(h.places, place.(int)) }

func (h *heaped) Len() int {
	if h == nil {
		return 0
	}
	return len(h.places)
}

func (h *heaped) Pop() any {
	last := len(h.places) - 1
	place := h.places[last]
	h.places = h.places[:last]
	return place
}
