package schema

import (
	"iter"
	"maps"
	"slices"
)

// Objects and Keys are what is told by hand, for the test that nothing is told in vain.
func Objects() []string { return slices.Collect(maps.Keys(objects)) }
func Keys() []string    { return slices.Collect(maps.Keys(keys)) }

// Kinds are the words named by hand, each behind its object.
func Kinds() iter.Seq[string] { return maps.Keys(kinds) }
