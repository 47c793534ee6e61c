package cog

import (
	"slices"
	"strconv"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// cloneSignatories returns a copy that shares nothing that can be changed.
func cloneSignatories[C branch.Capacity](list []branch.Signatory[C]) []branch.Signatory[C] {
	list = slices.Clone(list)
	for i := range list {
		list[i] = list[i].Clone()
	}
	return list
}

// checkSigned sees that each signatory of the list at prefix signed by the day of
// conclusion.
func checkSigned[C branch.Capacity](c *form.Checker, prefix string, list []branch.Signatory[C], concluded law.Day) {
	for i, s := range list {
		switch on := s.SignedOn; {
		case on.IsZero():
		case !on.IsValid():
			c.Add(prefix+strconv.Itoa(i)+"/signedOn", form.NoSuchDay)
		case concluded.IsValid() && on.After(concluded):
			c.Add(prefix+strconv.Itoa(i)+"/signedOn", law.NewFault(law.OutOfOrder,
				"signature le %s, après la conclusion (%s)", "signed on %s, after the conclusion (%s)", on, concluded))
		}
	}
}
