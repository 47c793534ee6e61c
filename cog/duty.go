package cog

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

// A Transmission records that the convention, or one of its amendments, was sent
// to a recipient on a day.
type Transmission struct {
	Amendment int              // its number; 0 for the convention itself
	To        branch.Recipient // who received it; required
	On        law.Day          // the day it was sent; required
}

func (d *Document) checkTransmissions(c *form.Checker) {
	seen := make(map[Transmission]bool, len(d.Transmissions))
	for i, t := range d.Transmissions {
		f := d.transmissionFault(t)
		if f == nil && seen[t] {
			f = t.isRecorded()
		}
		if seen[t] = true; f != nil {
			c.Find(func() law.Fault { return f.At(law.Pointer("transmissions", i)) })
		}
	}
}

// isRecorded says that the transmission is on record already.
func (t Transmission) isRecorded() *law.Fault {
	return nonsense(law.UsedTwice, "", "cette transmission est déjà consignée (%s, le %s)", "this transmission is on record already (%s, on %s)", t.To, t.On)
}

func (d *Document) transmissionFault(t Transmission) *law.Fault {
	concluded := d.Concluded
	if t.Amendment < 0 || t.Amendment > len(d.Amendments) {
		return nonsense(law.NotThere, "/amendment", "il n’y a pas d’avenant n° %d", "there is no amendment number %d", t.Amendment)
	}
	if t.Amendment > 0 {
		concluded = d.Amendments[t.Amendment-1].Concluded
	}
	if concluded.IsZero() && !d.Partial {
		return nonsense(law.OutOfOrder, "", "ce qui n’est pas conclu ne se transmet pas", "what is not concluded is not transmitted")
	}
	switch {
	case t.To.String() == "":
		return at("", form.IsMissing("to"))
	case !t.On.IsValid():
		return at("/on", form.NoSuchDay)
	case t.On.Before(concluded):
		return nonsense(law.OutOfOrder, "/on", "transmis le %s, avant la conclusion (%s)", "transmitted on %s, before the conclusion (%s)", t.On, concluded)
	}
	return nil
}
