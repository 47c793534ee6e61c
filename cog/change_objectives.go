package cog

import (
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

// The changes of objectives, of their indicators and of their actions.

// ofObjective is what an objective shows that comes, goes or changes.
func ofObjective(sum objective.Summary) (s statute.Facts) {
	s.AddObjectives(sum.Bits())
	return s
}

func ofAction(a objective.Action) statute.Facts { return ofObjective(objective.SummaryOf(a)) }

func (c AddObjective) apply(w *working) *law.Fault {
	id := c.Objective.ID()
	if id == "" {
		return at("", form.IsMissing("objective"))
	}
	if _, used := w.objectives.Find(id); used {
		return nonsense(law.UsedTwice, "/objective/id", "l’identifiant « %s » sert déjà", "id `%s` is in use", id)
	}
	w.enter(w.objectives.Add(subject{Objective: c.Objective}))
	w.write(ofObjective(c.Objective.Summary()))
	return nil
}

func (c ReplaceObjective) apply(w *working) *law.Fault {
	place, ok := w.objectiveAt(c.Objective.ID())
	if !ok {
		return notThere("/objective/id", c.Objective.ID())
	}
	s := w.objectives.At(place)
	w.write(ofObjective(s.summary().Plus(c.Objective.Summary())))
	w.leave(s)
	*s = subject{Objective: c.Objective}
	w.enter(place)
	return nil
}

func (c RemoveObjective) apply(w *working) *law.Fault {
	place, ok := w.objectiveAt(c.ID)
	if !ok {
		return notThere("/id", c.ID)
	}
	s := w.objectives.At(place)
	w.takeAway(ofObjective(s.summary()))
	w.leave(s)
	w.objectives.Remove(place)
	return nil
}

func (c AddIndicator) apply(w *working) *law.Fault {
	place, ok := w.objectiveAt(c.Objective)
	switch {
	case !ok:
		return notThere("/of", c.Objective)
	case c.Indicator.ID() == "":
		return at("", form.IsMissing("indicator"))
	}
	w.edit(w.objectives.At(place), func(o *opened) {
		o.indicators.Add(c.Indicator)
		o.sums.add(ofIndicator, 1)
	})
	if w.indicators.Made() {
		w.indicators.Put(c.Indicator.ID(), place)
	}
	w.name(c.Indicator.ID(), 1)
	w.write(statute.Of(statute.Indicator))
	return nil
}

func (c ReplaceIndicator) apply(w *working) *law.Fault {
	o, i := w.indicatorOf(c.Indicator.ID())
	if o == nil {
		return notThere("/indicator/id", c.Indicator.ID())
	}
	o.open.indicators.Set(i, c.Indicator)
	w.write(statute.Of(statute.Indicator))
	return nil
}

func (c RemoveIndicator) apply(w *working) *law.Fault {
	s, i := w.indicatorOf(c.ID)
	if s == nil {
		return notThere("/id", c.ID)
	}
	w.edit(s, func(o *opened) {
		o.indicators.Remove(i)
		o.sums.add(ofIndicator, -1)
	})
	w.name(c.ID, -1)
	w.takeAway(statute.Of(statute.Indicator))
	return nil
}

func (c SetTargets) apply(w *working) *law.Fault {
	o, i := w.indicatorOf(c.Indicator)
	if o == nil {
		return notThere("/id", c.Indicator)
	}
	q, ok := o.open.indicators.At(i).Spec().(objective.Quantitative)
	if !ok {
		return nonsense(law.NotAllowed, "/id", "« %s » est qualitatif : il n’a pas de cible", "`%s` is qualitative: it has no targets", c.Indicator)
	}
	q.Targets = c.Targets
	with, err := objective.NewIndicator(q)
	if f := firstOf(err); f != nil {
		return f
	}
	o.open.indicators.Set(i, with)
	w.write(statute.Of(statute.Indicator))
	return nil
}

func (c AddAction) apply(w *working) *law.Fault {
	place, ok := w.objectiveAt(c.Objective)
	if !ok {
		return notThere("/of", c.Objective)
	}
	if f := checkAction(c.Action); f != nil {
		return f
	}
	w.edit(w.objectives.At(place), func(o *opened) { o.actions.Add(c.Action); w.act(o, c.Action, 1) })
	return nil
}

func (c ReplaceAction) apply(w *working) *law.Fault {
	s, i, f := w.actionOf(c.Objective, c.By, c.Title)
	if f == nil {
		f = checkAction(c.Action)
	}
	if f != nil {
		return f
	}
	w.edit(s, func(o *opened) {
		w.act(o, *o.actions.At(i), -1)
		w.act(o, c.Action, 1)
		o.actions.Set(i, c.Action)
	})
	return nil
}

func (c RemoveAction) apply(w *working) *law.Fault {
	s, i, f := w.actionOf(c.Objective, c.By, c.Title)
	if f != nil {
		return f
	}
	w.edit(s, func(o *opened) {
		w.act(o, *o.actions.At(i), -1)
		o.actions.Remove(i)
	})
	w.taken = true
	return nil
}

// act notes that an action of an objective has come or, for -1, gone.
func (w *working) act(o *opened, a objective.Action, n int) {
	o.sums.add(objective.SummaryOf(a), n)
	w.name(a.ID, n)
	w.write(ofAction(a))
}

// actionOf finds the last action of a party and a title in an objective.
func (w *working) actionOf(id string, by branch.Party, title string) (s *subject, i int, f *law.Fault) {
	place, ok := w.objectiveAt(id)
	if !ok {
		return nil, -1, notThere("/of", id)
	}
	s = w.objectives.At(place)
	if i, ok = s.parts().actions.Find(doing{by, title}); !ok {
		return nil, -1, notThere("/title", title)
	}
	return s, i, nil
}

// checkAction reports the first fault of form of an action, at the action itself.
func checkAction(a objective.Action) *law.Fault {
	f := firstOf(a.Check())
	if f != nil {
		f.Pointer = "/action"
	}
	return f
}

// firstOf returns the first of the faults that err carries, nil where it carries none.
func firstOf(err error) *law.Fault {
	if m, ok := err.(*law.Malformed); ok {
		for f := range m.Faults() {
			return &f
		}
	}
	return nil
}
