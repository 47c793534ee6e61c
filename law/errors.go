package law

// Errors returns every [Breach] and every [Fault] that err carries, in their order, however it
// wraps or joins them; none where it carries none. Written as JSON the list tells of each its
// pointer and its message in both languages, of a breach its rule and its citations too, of a
// fault its code: what an answer over HTTP has under "errors" (RFC 9457).
func Errors(err error) (list []error) {
	switch err := err.(type) {
	case Breach, *Breach, Fault, *Fault:
		return []error{err}
	case interface{ Unwrap() error }:
		return Errors(err.Unwrap())
	case interface{ Unwrap() []error }:
		for _, e := range err.Unwrap() {
			list = append(list, Errors(e)...)
		}
	}
	return list
}
