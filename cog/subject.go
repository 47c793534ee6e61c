package cog

import (
	"iter"
	"slices"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/index"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

// A subject is an objective of a text being amended. It stays as it was finished until a
// change of its parts opens it.
type subject struct {
	objective.Objective
	open *opened
}

// opened are the parts of an objective that change.
type opened struct {
	actions    index.List[doing, objective.Action]
	indicators index.List[string, objective.Indicator]
	sums       tally
}

// doing is what an action goes by.
type doing struct {
	by    branch.Party
	title string
}

func subjectID(s *subject) string { return s.ID() }

// ofIndicator is what an indicator adds to the summary of its objective.
var ofIndicator = objective.Summary(statute.Of(statute.Indicator)[0])

// parts opens the objective.
func (s *subject) parts() *opened {
	if s.open == nil {
		spec := s.Spec()
		s.open = &opened{
			actions:    index.NewList(index.Last, func(a *objective.Action) doing { return doing{a.By, a.Title} }, spec.Actions),
			indicators: index.NewList(index.First, func(i *objective.Indicator) string { return i.ID() }, spec.Indicators),
		}
		for _, a := range spec.Actions {
			s.open.sums.add(objective.SummaryOf(a), 1)
		}
		s.open.sums.add(ofIndicator, len(spec.Indicators))
	}
	return s.open
}

// summary returns what the law asks of the objective, as it stands.
func (s *subject) summary() objective.Summary {
	if s.open == nil {
		return s.Summary()
	}
	return s.Summary().Own().Plus(s.open.sums.any())
}

// finish returns the objective as it stands, all of whose parts have passed their own
// constructors.
func (s *subject) finish() objective.Objective {
	if s.open == nil {
		return s.Objective
	}
	spec := s.Spec()
	spec.Actions, spec.Indicators = s.open.actions.Parts(), s.open.indicators.Parts()
	return objective.Must(spec)
}

// finished returns the objectives of the text as they stand.
func (w *working) finished() []objective.Objective {
	list := make([]objective.Objective, 0, w.objectives.Len())
	for _, s := range w.objectives.All() {
		list = append(list, s.finish())
	}
	return slices.Clip(list)
}

// objectiveAt finds an objective by its id.
func (w *working) objectiveAt(id string) (place int, ok bool) {
	if id == "" {
		return 0, false
	}
	return w.objectives.Find(id)
}

// edit changes the parts of an objective, and keeps up what the text shows.
func (w *working) edit(s *subject, change func(*opened)) {
	parts, before := s.parts(), s.summary()
	change(parts)
	w.sums.add(before, -1)
	w.sums.add(s.summary(), 1)
}

// indicatorOf finds an indicator by its id, with its objective and where it stands there;
// nil where there is none.
func (w *working) indicatorOf(id string) (o *subject, at int) {
	if id == "" {
		return nil, 0
	}
	if !w.indicators.Made() {
		w.indicators = index.NewPlaces[string](index.First, w.objectives.Len())
		for place, s := range w.objectives.All() {
			w.place(s, place)
		}
	}
	place, ok := w.indicators.Find(id, func(place int) (has bool) {
		if has = w.objectives.Has(place); has {
			at, has = w.objectives.At(place).parts().indicators.Find(id)
		}
		return has
	})
	if !ok {
		return nil, 0
	}
	return w.objectives.At(place), at
}

// place notes where the indicators of an objective are.
func (w *working) place(s *subject, place int) {
	for ind := range s.indicators() {
		w.indicators.Put(ind.ID(), place)
	}
}

// indicators yields the indicators as they stand.
func (s *subject) indicators() iter.Seq[objective.Indicator] {
	if s.open == nil {
		return s.Indicators()
	}
	return slices.Values(s.open.indicators.Parts())
}

// actions yields the actions as they stand.
func (s *subject) actions() iter.Seq[objective.Action] {
	if s.open == nil {
		return s.Actions()
	}
	return slices.Values(s.open.actions.Parts())
}

// enter notes what the objective at a place shows, which is new there.
func (w *working) enter(place int) {
	s := w.objectives.At(place)
	w.sums.add(s.summary(), 1)
	if w.indicators.Made() {
		w.place(s, place)
	}
	w.nameAll(s, 1)
}

// leave takes what an objective shows out of the text, before it goes or another comes in its
// place.
func (w *working) leave(s *subject) {
	w.sums.add(s.summary(), -1)
	w.nameAll(s, -1)
}
