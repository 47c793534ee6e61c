package cog

import "github.com/coglaw/coglaw/branch"

// A Body is the national body as a party: which one, and who signs for it.
type Body struct {
	Code        branch.Body
	Signatories []branch.BodySignatory
}

// A SicknessConvention names the general scheme's convention with which an RSI
// convention is consistent (R. 611-18, II, second paragraph).
type SicknessConvention struct {
	Body branch.Body // Cnam, or zero if not named
	Term Term        // may be zero
}
