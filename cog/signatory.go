package cog

import (
	"strconv"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// checkSigned sees that signatory i of the list at prefix signed by the day of
// conclusion.
func checkSigned(c *form.Checker, prefix string, i int, signed, concluded law.Day) {
	switch at := prefix + strconv.Itoa(i) + "/signedOn"; {
	case signed.IsZero():
	case !signed.IsValid():
		c.Add(at, form.NoSuchDay)
	case concluded.IsValid() && signed.After(concluded):
		c.Add(at, law.Textf("signature le %s, après la conclusion (%s)", "signed on %s, after the conclusion (%s)", signed, concluded))
	}
}
