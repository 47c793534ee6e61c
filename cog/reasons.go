package cog

import (
	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/internal/fold"
	"github.com/coglaw/coglaw/law"
)

// reasons are those that a clause on amendments provides for, as
// [amendment.Clause.ProvidesFor] has it: read once, however many amendments invoke one.
type reasons struct {
	of       *amendment.Clause
	kinds    map[amendment.TriggerKind]bool
	own      map[string]bool // the titles of the convention's own triggers, folded
	provided []law.Value     // as [amendment.Clause.Provided] has it, as far as a sentence names them
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
	*r = reasons{of: c, kinds: map[amendment.TriggerKind]bool{}, own: map[string]bool{}, provided: few(c.Provided())}
	for _, t := range c.Triggers {
		if t.Kind == amendment.Other {
			r.own[fold.Title(t.Title)] = true
		} else {
			r.kinds[t.Kind] = true
		}
	}
	return r
}

func (r *reasons) has(reason amendment.Reason) bool {
	if reason.Kind == amendment.Other {
		return r.own[fold.Title(reason.Title)]
	}
	return r.kinds[reason.Kind]
}
