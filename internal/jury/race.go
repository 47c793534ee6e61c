//go:build race

package jury

// Raced is whether the race detector is on: it makes allocations of its own, and drops what
// is kept in pools.
const Raced = true
