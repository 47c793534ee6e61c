package cog

import (
	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// An Amendment (avenant) changes a convention while it runs. It is written as a
// literal; [Convention.Amend] concludes it.
type Amendment struct {
	Number    int                     // from 1, without gaps
	Title     string                  // what it is called or about; optional
	Source    string                  // where the facts come from; optional
	Concluded law.Day                 // the day of signature; zero: not concluded yet, or not known
	State     []branch.StateSignatory // who signs for the State
	Body      Body                    // the same as the convention's
	Reason    *amendment.Reason       // which of the convention's triggers it invokes
	Changes   []Change                // applied in order
}

// check reports the faults of form of the amendment itself, under at; whether its
// changes make sense for the text is found by applying them.
func (a *Amendment) check(c *form.Checker, at string) {
	c.Optional(at+"/title", a.Title)
	c.Optional(at+"/source", a.Source)
	if !a.Concluded.IsZero() && !a.Concluded.IsValid() {
		c.Add(at+"/concluded", form.NoSuchDay)
	}
	checkEach(c, at+"/state/signatories/", a.State)
	a.Body.check(c, at+"/body")
	if a.Reason != nil {
		c.AddAt(at+"/reason", a.Reason.Check())
	}
	checkKindsOf(c, at, a.Changes)
}

// checkOrder reports what is wrong with an amendment among others: its number, its
// day after the one before, its signatories' days.
//
// Reading: no article numbers amendments. The numbers are the document's, and a
// gap means that one is missing from it; hence a fault of form.
func (a *Amendment) checkOrder(c *form.Checker, at string, i int, before law.Day) {
	if a.Number != i+1 {
		c.Add(at+"/number", law.NewFault(law.OutOfOrder, "avenant n° %d attendu", "amendment number %d expected", i+1))
	}
	if a.Concluded.IsValid() && a.Concluded.Before(before) {
		c.Add(at+"/concluded", law.NewFault(law.OutOfOrder, "conclu avant l’avenant précédent (%s)", "concluded before the amendment before it (%s)", before))
	}
	checkSigned(c, at+"/state/signatories/", a.State, a.Concluded)
	checkSigned(c, at+"/body/signatories/", a.Body.Signatories, a.Concluded)
	for i, ch := range a.Changes {
		if set, ok := ch.(SetManager); ok {
			checkSigned(c, at+law.Pointer("changes", i, "manager", "signatories")+"/", set.Manager.Signatories, a.Concluded)
		}
	}
}

func (a *Amendment) clone() Amendment {
	c := *a
	c.State, c.Body = cloneSignatories(a.State), a.Body.clone()
	c.Changes = cloneChanges(a.Changes)
	if a.Reason != nil {
		r := *a.Reason
		c.Reason = &r
	}
	return c
}
