package cog

import "github.com/coglaw/coglaw/branch"

// A SicknessConvention names the general scheme's convention with which an RSI
// convention is consistent (R. 611-18, II, second paragraph).
type SicknessConvention struct {
	Body branch.Body // Cnam, or zero if not named
	Term Term        // may be zero
}

// IsZero reports whether no convention is named.
func (s *SicknessConvention) IsZero() bool { return s == nil || *s == SicknessConvention{} }

// said returns a clause, nil where it says nothing: an object that holds nothing says
// what an absent one says.
func said[T any, P interface {
	*T
	IsZero() bool
}](clause P) P {
	if clause.IsZero() {
		return nil
	}
	return clause
}
