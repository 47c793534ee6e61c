package evaluation

import (
	"iter"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// A Text is what a record is held against: the objectives of a convention as it stood on
// a day, found by their ids. It has each id once and does not change while it is asked.
type Text interface {
	Len() int                                                          // how many objectives there are
	Objectives() iter.Seq[string]                                      // their ids, in order
	Objective(id string) (place int, ok bool)                          // where it stands: a greater number stands later
	Indicator(id string) (ind objective.Indicator, of string, ok bool) // with the id of its objective
}

// listed is the Text of a list of objectives, of none if zero.
type listed struct {
	objectives []objective.Objective
	places     map[string]int
	indicators map[string]placed
}

// placed is an indicator with the id of its objective, and its number from 1.
type placed struct {
	objective.Indicator
	of     string
	number int
}

// list takes the objectives over: nobody else may hold them.
func list(objectives []objective.Objective) listed {
	t := listed{objectives, make(map[string]int, len(objectives)), make(map[string]placed)}
	for i, o := range objectives {
		t.places[o.ID()] = i
		for ind := range o.Indicators() {
			t.indicators[ind.ID()] = placed{ind, o.ID(), len(t.indicators) + 1}
		}
	}
	return t
}

func (t listed) Len() int { return len(t.objectives) }

func (t listed) Objectives() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, o := range t.objectives {
			if !yield(o.ID()) {
				return
			}
		}
	}
}

func (t listed) Objective(id string) (int, bool) {
	place, ok := t.places[id]
	return place, ok
}

func (t listed) Indicator(id string) (objective.Indicator, string, bool) {
	ind, ok := t.indicators[id]
	return ind.Indicator, ind.of, ok
}

// nothing says that there is no objective.
var nothing = law.NewFault(law.NotThere, "aucun objectif auquel rapporter des résultats", "no objective to set results against")

// checkObjectives sees that what is evaluated is there and that each id stands
// once. The documents that hold evaluations have seen to it; literals may not.
func checkObjectives(objectives []objective.Objective) error {
	var c form.Checker
	if len(objectives) == 0 {
		c.Add("", nothing)
	}
	ids := form.IDs{}
	for i, o := range objectives {
		if o.ID() == "" {
			c.Add(law.Pointer("objectives", i), form.IsMissing("id"))
			continue
		}
		ids.Add(&c, o.ID(), func() string { return law.Pointer("objectives", i, "id") })
		j := 0
		for ind := range o.Indicators() {
			ids.Add(&c, ind.ID(), func() string { return law.Pointer("objectives", i, "indicators", j, "id") })
			j++
		}
	}
	return c.Err()
}
