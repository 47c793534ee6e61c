package cog_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/objective"
)

func withIDs(id string, indicators, actions []string) objective.Objective {
	s := objective.Spec{ID: id, Title: "T", Categories: []objective.Category{objective.Other}}
	for _, i := range indicators {
		s.Indicators = append(s.Indicators, objective.MustIndicator(objective.Qualitative{ID: i, Label: "L"}))
	}
	for _, a := range actions {
		s.Actions = append(s.Actions, objective.Action{ID: a, By: branch.State, Title: "A" + a})
	}
	return objective.Must(s)
}

func TestAnIDStandsOnceInADocument(t *testing.T) {
	d := decodeModel(t, "family")
	d.Objectives = []objective.Objective{withIDs("O", []string{"I", "J"}, []string{"A", "", "B"}), {}, {},
		withIDs("I", []string{"K", "L", "J", "P"}, []string{"", "C", "A"}), withIDs("Q", []string{"R", "O"}, []string{"S", "", "B"})}
	d.Commitments = []clause.Commitment{{By: branch.State, Title: "C"}, {ID: "Z", By: branch.State, Title: "D"}, {ID: "B", By: branch.NationalBody, Title: "C"}}
	assert.EqualError(t, d.Check(), "malformed: /objectives/1: `id` is missing\n/objectives/2: `id` is missing\n"+
		"/objectives/3/id: id `I` is used twice\n/objectives/3/indicators/2/id: id `J` is used twice\n"+
		"/objectives/3/actions/2/id: id `A` is used twice\n"+
		"/objectives/4/indicators/1/id: id `O` is used twice\n/objectives/4/actions/2/id: id `B` is used twice\n"+
		"/commitments/2/id: id `B` is used twice")
}

// An amendment is told of the ids it brings, not of those that stood in the text, nor of
// one that went before it came again.
func TestAnAmendmentIsToldOfTheIDsItBringsTwice(t *testing.T) {
	ind := func(id string) objective.Indicator {
		return objective.MustIndicator(objective.Qualitative{ID: id, Label: "L"})
	}
	check := func(objectives []objective.Objective, changes ...cog.Change) string {
		d := cog.Document{Draft: decodeModel(t, "family")}
		d.Objectives = objectives
		d.Amendments = []cog.Amendment{lifeAmendment(1, "2024-03-01", branch.Cnaf, changes...)}
		if err := d.Check(); err != nil {
			return err.Error()
		}
		return ""
	}
	once := []objective.Objective{withIDs("O", []string{"I"}, nil), withIDs("P", nil, nil)}
	assert.Empty(t, check(once, cog.RemoveIndicator{ID: "I"}, cog.AddIndicator{Objective: "P", Indicator: ind("I")}))
	assert.Equal(t, "malformed: /amendments/0/changes: in the text as amended, id `I` is used twice",
		check(once, cog.RemoveIndicator{ID: "I"}, cog.AddIndicator{Objective: "P", Indicator: ind("I")}, cog.AddIndicator{Objective: "O", Indicator: ind("I")}))
	assert.Equal(t, "malformed: /amendments/0/changes: in the text as amended, id `P` is used twice",
		check(once, cog.RemoveObjective{ID: "P"}, cog.AddObjective{Objective: withIDs("P", nil, nil)}, cog.AddIndicator{Objective: "O", Indicator: ind("P")}))

	thrice := []objective.Objective{withIDs("O", []string{"I", "J"}, nil), withIDs("P", []string{"I"}, nil), withIDs("Q", []string{"I", "K"}, nil)}
	assert.Equal(t, "malformed: /objectives/1/indicators/0/id: id `I` is used twice\n/objectives/2/indicators/0/id: id `I` is used twice",
		check(thrice, cog.RemoveIndicator{ID: "I"}))
}
