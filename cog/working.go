package cog

import (
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

// working is a text being amended: a draft of its own, and what each change so far has
// written of all that the law asks after.
type working struct {
	Draft
	change int             // the one being applied
	writes []statute.Facts // by change; none of one that made no sense
	taken  bool            // a change has only taken away
	gone   statute.Facts   // what is known not to be there any more

	writtenBefore statute.Facts // what the amendment before wrote

	named bool // a part has brought an id
}

func newWorking(d *Draft) *working { return &working{Draft: d.clone()} }

// begin forgets what earlier amendments wrote, for one of so many changes.
func (w *working) begin(changes int) {
	w.writtenBefore = statute.Facts{}
	for _, s := range w.writes {
		w.writtenBefore = w.writtenBefore.Or(s)
	}
	w.writes = append(w.writes[:0], make([]statute.Facts, changes)...)
	w.taken, w.named = false, false
}

// write notes what the change being applied writes.
func (w *working) write(s statute.Facts) { w.writes[w.change] = w.writes[w.change].Or(s) }

// takeAway notes what the change being applied takes away, and puts nothing in its place.
func (w *working) takeAway(s statute.Facts) {
	w.write(s)
	w.taken = true
}

// wrote returns the last change that writes something of the facts, -1 where there is
// none.
func (w *working) wrote(facts *statute.Facts) int {
	for i := len(w.writes) - 1; i >= 0; i-- {
		if w.writes[i].Meets(facts) {
			return i
		}
	}
	return -1
}

// only reports whether each change sets something, and all of them nothing but facts.
func (w *working) only(facts *statute.Facts) bool {
	for i := range w.writes {
		if w.writes[i].IsZero() || !w.writes[i].Within(facts) {
			return false
		}
	}
	return len(w.writes) > 0 && !w.taken
}

// ofObjective is what an objective shows that comes, goes or changes.
func ofObjective(o objective.Objective) (s statute.Facts) {
	s.AddObjectives(o.Summary().Bits())
	return s
}

func ofAction(a objective.Action) (s statute.Facts) {
	s.AddObjectives(objective.SummaryOf(a).Bits())
	return s
}

func nonsense(code law.Code, pointer, fr, en string, args ...any) *law.Fault {
	return at(pointer, law.NewFault(code, fr, en, args...))
}

func at(pointer string, f law.Fault) *law.Fault {
	f = f.At(pointer)
	return &f
}

func notThere(pointer, what string) *law.Fault {
	return nonsense(law.NotThere, pointer, "« %s » n’est pas dans la convention", "`%s` is not in the convention", what)
}
