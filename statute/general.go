package statute

import (
	"slices"

	"github.com/coglaw/coglaw/law"
)

// General returns the law of the general scheme: L. 227-1 in its order, then L. 227-2,
// then what the life of a convention brings. What other articles add (L. 200-2, L. 221-1
// and those beside it, L. 228-1, LO. 111-9) is cited by the entry that it completes.
func General() Regime {
	return Regime{
		Regime:  law.General,
		Entries: slices.Concat(generalI(), generalII(), generalIII(), generalSigning(), generalLife()),
	}
}
