package evaluation

// A chain is a list that never changes: with returns a longer one that shares all of it.
// nil is the empty list.
type chain[T any] struct {
	before *chain[T]
	last   []T
	n      int // of all
}

// with takes items over.
func (c *chain[T]) with(items []T) *chain[T] {
	if len(items) == 0 {
		return c
	}
	return &chain[T]{c, items, c.len() + len(items)}
}

func (c *chain[T]) len() int {
	if c == nil {
		return 0
	}
	return c.n
}

// all returns the list, a copy.
func (c *chain[T]) all() []T {
	list := make([]T, c.len())
	for ; c != nil; c = c.before {
		copy(list[c.n-len(c.last):], c.last)
	}
	return list
}

// A tree holds values by number, from 0, and never changes: with returns one that shares
// all but the way to what is new. nil holds the zero value everywhere.
type tree[V any] struct {
	value V
	below [8]*tree[V]
}

func (t *tree[V]) at(n int) (value V) {
	for ; t != nil; t, n = t.below[(n-1)%8], (n-1)/8 {
		if n == 0 {
			return t.value
		}
	}
	return value
}

func (t *tree[V]) with(n int, value V) *tree[V] {
	next := new(tree[V])
	if t != nil {
		*next = *t
	}
	if n == 0 {
		next.value = value
		return next
	}
	way := &next.below[(n-1)%8]
	*way = (*way).with((n-1)/8, value)
	return next
}
