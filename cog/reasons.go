package cog

import (
	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/law"
)

// reasons are those that a clause on amendments provides for, as
// [amendment.Clause.ProvidesFor] has it: read once, however many amendments invoke one. The
// zero reasons are those of no clause.
type reasons struct {
	of       *amendment.Clause
	grounds  map[amendment.Ground]bool
	provided []law.Value // as [amendment.Clause.Provided] has it, as far as a sentence names them
}

// reasonsOf reads a clause of the text, as it stands or as it stood before the amendment.
func (w *working) reasonsOf(c *amendment.Clause) *reasons {
	for i := range w.provided {
		if w.provided[i].of == c {
			return &w.provided[i]
		}
	}
	w.provided[1] = w.provided[0]
	r := &w.provided[0]
	*r = reasons{of: c, grounds: map[amendment.Ground]bool{}, provided: few(c.Provided())}
	for _, t := range c.Triggers {
		r.grounds[t.Ground()] = true
	}
	return r
}

func (r *reasons) has(reason amendment.Reason) bool { return r.grounds[reason.Ground()] }
