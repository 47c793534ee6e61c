package statute_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

func TestHowADemandStands(t *testing.T) {
	means, network := statute.Of(statute.Means), statute.Of(statute.Network)
	social := statute.Of(statute.Budget(branch.SocialAction), statute.Unlisted(branch.SocialAction))
	listed := statute.Of(statute.Unlisted(branch.SocialAction))
	none := statute.Facts{}
	for name, row := range map[string]struct {
		demand        statute.Demand
		seen, unknown statute.Facts
		met, open     bool
	}{
		"nothing asked":              {statute.Demand{}, none, none, true, false},
		"nothing asked, all unknown": {statute.Demand{}, none, means.Or(network), true, false},
		"needed and seen":            {statute.Demand{Needs: []statute.Facts{means}}, means, none, true, false},
		"needed and not there":       {statute.Demand{Needs: []statute.Facts{means}}, none, none, false, false},
		"needed and not known":       {statute.Demand{Needs: []statute.Facts{means}}, none, means, false, true},
		"one of two is enough":       {statute.Demand{Needs: []statute.Facts{social}}, listed, none, true, false},
		"one group of two is there":  {statute.Demand{Needs: []statute.Facts{means, social}}, means, none, false, false},
		"one there, one not known":   {statute.Demand{Needs: []statute.Facts{means, social}}, means, social, false, true},
		"one not there, one unknown": {statute.Demand{Needs: []statute.Facts{means, social}}, none, means, false, false},
		"forbidden and seen":         {statute.Demand{Forbids: network}, network, none, false, false},
		"forbidden and not there":    {statute.Demand{Forbids: network}, none, none, true, false},
		"forbidden and not known":    {statute.Demand{Forbids: network}, none, network, false, true},
		"seen, though not known":     {statute.Demand{Forbids: network}, network, network, false, false},
	} {
		met, open := row.demand.Stands(&row.seen, &row.unknown)
		assert.Equal(t, row.met, met, name)
		assert.Equal(t, row.open, open, name)
	}
}

func TestWhatADemandReads(t *testing.T) {
	d := statute.Demand{
		Needs:   []statute.Facts{statute.Of(statute.Means), statute.Of(statute.ControlPlan, statute.Forecast)},
		Forbids: statute.Of(statute.Network),
		Term:    statute.Bounds{AtLeast: 4},
	}
	assert.Equal(t, statute.Of(statute.Means, statute.ControlPlan, statute.Forecast, statute.Network, statute.Term), d.Reads())
	assert.True(t, d.Prohibits())
	d = statute.Demand{Relation: statute.Managed}
	assert.Equal(t, statute.In("/scope").Or(statute.In("/body/code")), d.Reads())
	assert.False(t, d.Prohibits())
	for relation, want := range map[statute.Relation]statute.Facts{
		statute.EachHeard:     {},
		statute.Founded:       {},
		statute.EndsLater:     statute.Of(statute.Term),
		statute.LastSignature: statute.Of(statute.StateSignature).Or(statute.In("/body/signatories")),
		statute.SharesDays:    statute.Of(statute.SicknessConvention, statute.Term),

		statute.SharesDays + 1: {},
	} {
		d = statute.Demand{Relation: relation}
		assert.Equal(t, want, d.Reads(), relation)
	}
	d = statute.Demand{Term: statute.Bounds{EndsBy: law.MustParseDay("2019-12-31")}}
	assert.True(t, d.Prohibits(), "what leaves the term alone cannot be against it")
	assert.True(t, statute.Bounds{}.IsZero())
	assert.False(t, d.Term.IsZero())
}

// What is judged kind by kind is asked of an amendment for the kinds it writes alone.
func TestWhatADemandAsksOfAnAmendment(t *testing.T) {
	management, social := statute.Of(statute.Budget(branch.Management)), statute.Of(statute.Budget(branch.SocialAction), statute.Unlisted(branch.SocialAction))
	d := statute.Demand{Needs: []statute.Facts{management, social, statute.Of(statute.Means)}}
	written := statute.Of(statute.Unlisted(branch.SocialAction))
	assert.Equal(t, []statute.Facts{social, statute.Of(statute.Means)}, d.Of(&written).Needs)
	assert.Len(t, d.Needs, 3, "the demand itself is as it was")
	written = statute.Of(statute.Term)
	assert.Equal(t, []statute.Facts{statute.Of(statute.Means)}, d.Of(&written).Needs)

	written = statute.Of(statute.Budget(branch.Management), statute.Unlisted(branch.SocialAction))
	assert.Same(t, &d, d.Of(&written), "nothing is left out")

	d = statute.Demand{Needs: []statute.Facts{statute.Of(statute.Unlisted(branch.Prevention)), statute.Of(statute.Budget(branch.Management))}}
	assert.Empty(t, d.Of(&statute.Facts{}).Needs, "each fact of a budget is of its kind")
}
