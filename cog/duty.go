package cog

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// A Transmission records that the convention, or one of its amendments, was sent
// to a recipient on a day.
type Transmission struct {
	Amendment int // its number; 0 for the convention itself
	To        branch.Recipient
	On        law.Day
}

func (d *Document) checkTransmissions(c *form.Checker) {
	for i := range d.Transmissions {
		if f := d.transmissionFault(d.Transmissions[i]); f != nil {
			f.Pointer = law.Pointer("transmissions", i) + f.Pointer
			c.Faults = append(c.Faults, *f)
		}
	}
}

func (d *Document) transmissionFault(t Transmission) *law.Fault {
	concluded := d.Concluded
	if t.Amendment < 0 || t.Amendment > len(d.Amendments) {
		return nonsense("/amendment", "il n’y a pas d’avenant n° %d", "there is no amendment number %d", t.Amendment)
	}
	if t.Amendment > 0 {
		concluded = d.Amendments[t.Amendment-1].Concluded
	}
	if concluded.IsZero() && !d.Partial {
		return nonsense("", "ce qui n’est pas conclu ne se transmet pas", "what is not concluded is not transmitted")
	}
	switch {
	case t.To.String() == "":
		return nonsense("", "il manque « to »", "`to` is missing")
	case !t.On.IsValid():
		return nonsense("/on", form.NoSuchDay.FR, form.NoSuchDay.EN)
	case t.On.Before(concluded):
		return nonsense("/on", "transmis le %s, avant la conclusion (%s)", "transmitted on %s, before the conclusion (%s)", t.On, concluded)
	}
	return nil
}
