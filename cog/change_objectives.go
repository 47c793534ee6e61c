package cog

import (
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

// The changes of objectives, of their indicators and of their actions.

func (w *working) objectiveAt(id string) int {
	if id == "" {
		return -1
	}
	return slices.IndexFunc(w.Objectives, func(o objective.Objective) bool { return o.ID() == id })
}

// indicatorAt finds an indicator by its id: in which objective, and where there.
func (w *working) indicatorAt(id string) (o, i int, ind objective.Indicator) {
	for o := range w.Objectives {
		if id == "" {
			break
		}
		i := 0
		for ind := range w.Objectives[o].Indicators() {
			if ind.ID() == id {
				return o, i, ind
			}
			i++
		}
	}
	return -1, -1, ind
}

// rewrite writes an objective anew from what edit makes of its parts, all of
// which have passed their own constructors.
func (w *working) rewrite(o int, edit func(*objective.Spec)) {
	s := w.Objectives[o].Spec()
	edit(&s)
	w.Objectives[o] = objective.Must(s)
}

func (c AddObjective) apply(w *working) *law.Fault {
	if c.Objective.ID() == "" {
		return at("", form.IsMissing("objective"))
	}
	if w.objectiveAt(c.Objective.ID()) >= 0 {
		return nonsense(law.UsedTwice, "/objective/id", "l’identifiant « %s » sert déjà", "id `%s` is in use", c.Objective.ID())
	}
	w.Objectives, w.named = append(w.Objectives, c.Objective), true
	w.write(ofObjective(c.Objective))
	return nil
}

func (c ReplaceObjective) apply(w *working) *law.Fault {
	i := w.objectiveAt(c.Objective.ID())
	if i < 0 {
		return notThere("/objective/id", c.Objective.ID())
	}
	w.write(ofObjective(w.Objectives[i]).Or(ofObjective(c.Objective)))
	w.Objectives[i], w.named = c.Objective, true
	return nil
}

func (c RemoveObjective) apply(w *working) *law.Fault {
	i := w.objectiveAt(c.ID)
	if i < 0 {
		return notThere("/id", c.ID)
	}
	w.takeAway(ofObjective(w.Objectives[i]))
	w.Objectives = slices.Delete(w.Objectives, i, i+1)
	return nil
}

func (c AddIndicator) apply(w *working) *law.Fault {
	o := w.objectiveAt(c.Objective)
	switch {
	case o < 0:
		return notThere("/of", c.Objective)
	case c.Indicator.ID() == "":
		return at("", form.IsMissing("indicator"))
	}
	w.rewrite(o, func(s *objective.Spec) { s.Indicators = append(s.Indicators, c.Indicator) })
	w.named = true
	w.write(statute.Of(statute.Indicator))
	return nil
}

func (c ReplaceIndicator) apply(w *working) *law.Fault {
	o, i, _ := w.indicatorAt(c.Indicator.ID())
	if i < 0 {
		return notThere("/indicator/id", c.Indicator.ID())
	}
	w.rewrite(o, func(s *objective.Spec) { s.Indicators[i] = c.Indicator })
	w.write(statute.Of(statute.Indicator))
	return nil
}

func (c RemoveIndicator) apply(w *working) *law.Fault {
	o, i, _ := w.indicatorAt(c.ID)
	if i < 0 {
		return notThere("/id", c.ID)
	}
	w.rewrite(o, func(s *objective.Spec) { s.Indicators = slices.Delete(s.Indicators, i, i+1) })
	w.takeAway(statute.Of(statute.Indicator))
	return nil
}

func (c SetTargets) apply(w *working) *law.Fault {
	o, i, ind := w.indicatorAt(c.Indicator)
	if i < 0 {
		return notThere("/id", c.Indicator)
	}
	q, ok := ind.Spec().(objective.Quantitative)
	if !ok {
		return nonsense(law.NotAllowed, "/id", "« %s » est qualitatif : il n’a pas de cible", "`%s` is qualitative: it has no targets", c.Indicator)
	}
	q.Targets = c.Targets
	with, err := objective.NewIndicator(q)
	if f := firstOf(err); f != nil {
		return f
	}
	w.rewrite(o, func(s *objective.Spec) { s.Indicators[i] = with })
	w.write(statute.Of(statute.Indicator))
	return nil
}

func (c AddAction) apply(w *working) *law.Fault {
	o := w.objectiveAt(c.Objective)
	if o < 0 {
		return notThere("/of", c.Objective)
	}
	if f := checkAction(c.Action); f != nil {
		return f
	}
	w.rewrite(o, func(s *objective.Spec) { s.Actions = append(s.Actions, c.Action) })
	w.named = w.named || c.Action.ID != ""
	w.write(ofAction(c.Action))
	return nil
}

func (c ReplaceAction) apply(w *working) *law.Fault {
	o, i, f := w.actionAt(c.Objective, c.By, c.Title)
	if f == nil {
		f = checkAction(c.Action)
	}
	if f != nil {
		return f
	}
	w.rewrite(o, func(s *objective.Spec) {
		w.write(ofAction(s.Actions[i]).Or(ofAction(c.Action)))
		s.Actions[i] = c.Action
	})
	w.named = w.named || c.Action.ID != ""
	return nil
}

func (c RemoveAction) apply(w *working) *law.Fault {
	o, i, f := w.actionAt(c.Objective, c.By, c.Title)
	if f != nil {
		return f
	}
	w.rewrite(o, func(s *objective.Spec) {
		w.takeAway(ofAction(s.Actions[i]))
		s.Actions = slices.Delete(s.Actions, i, i+1)
	})
	return nil
}

func (w *working) actionAt(id string, by branch.Party, title string) (o, i int, f *law.Fault) {
	if o = w.objectiveAt(id); o < 0 {
		return o, -1, notThere("/of", id)
	}
	i = -1
	n := 0
	for a := range w.Objectives[o].Actions() {
		if a.By == by && a.Title == title {
			i = n
		}
		n++
	}
	if i < 0 {
		return o, i, notThere("/title", title)
	}
	return o, i, nil
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
