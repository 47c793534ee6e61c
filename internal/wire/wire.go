// Package wire holds what the packages of L. 227-1 and R. 611-18 share to write their values:
// to JSON, where what is empty is left out.
package wire

// Said returns a pointer to a value, nil for the zero value: omitempty then leaves out a
// struct that says nothing.
func Said[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

// Each writes every part of a list.
func Each[T, W any](list []T, write func(T) W) []W {
	var out []W
	for _, v := range list {
		out = append(out, write(v))
	}
	return out
}
