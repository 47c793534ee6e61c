package scan

// A Set is a set of the keys of a table, each by its number there.
type Set uint64

// MaxKeys is how many keys a table may have.
const MaxKeys = 64

// Has reports whether key i is in the set.
func (s Set) Has(i int) bool { return s>>uint(i)&1 == 1 }

// Add puts key i in the set.
func (s *Set) Add(i int) { *s |= 1 << uint(i) }

// fits panics where a set cannot hold n keys: whoever reads a table once, in a test,
// learns that it has grown too long.
func fits(n int) {
	if n > MaxKeys {
		panic("scan: a table of more than 64 keys")
	}
}
