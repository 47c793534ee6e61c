package objective_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func TestTheCategoriesFollowTheArticle(t *testing.T) {
	var slugs []string
	for _, c := range objective.Categories() {
		slugs = append(slugs, c.String())
	}
	assert.Equal(t, []string{"implementation", "service-quality", "productivity", "coordination", "social-action",
		"scheme-management", "benefits", "collection", "priority", "local-authorities", "performance", "financial-management",
		"occupational-prevention", "other"}, slugs)
	assert.Equal(t, []objective.Category{objective.Implementation, objective.ServiceQuality, objective.Productivity, objective.Coordination,
		objective.SocialAction, objective.SchemeManagement, objective.Benefits, objective.Collection, objective.Priority, objective.LocalAuthorities,
		objective.Performance, objective.FinancialManagement, objective.OccupationalPrevention, objective.Other}, objective.Categories())
}

func TestACategoryGoesThroughJSON(t *testing.T) {
	text, err := json.Marshal(objective.Categories())
	require.NoError(t, err)
	var got []objective.Category
	require.NoError(t, json.Unmarshal(text, &got))
	assert.Equal(t, objective.Categories(), got)
}

func TestThereIsNoOtherCategory(t *testing.T) {
	c := objective.Productivity
	assert.EqualError(t, c.UnmarshalText([]byte("efficiency")), "malformed: unknown value `efficiency`; expected one of "+
		"implementation, service-quality, productivity, coordination, social-action, "+
		"scheme-management, benefits, collection, priority, local-authorities, performance, financial-management, "+
		"occupational-prevention, other")
	assert.Equal(t, objective.Productivity, c, "left where it fails")
}

func TestACategoryIsNamedInBothLanguages(t *testing.T) {
	for _, c := range objective.Categories() {
		assert.NotEmpty(t, c.In(law.French), c)
		assert.NotEmpty(t, c.In(law.English), c)
		assert.NotEqual(t, c.In(law.French), c.In(law.English), c)
	}
	assert.Empty(t, objective.Category(0).In(law.French))
}

func TestADirectionGoesThroughJSON(t *testing.T) {
	for d, slug := range map[objective.Direction]string{objective.AtLeast: `"at-least"`, objective.AtMost: `"at-most"`} {
		text, err := json.Marshal(d)
		require.NoError(t, err)
		assert.Equal(t, slug, string(text))
		var got objective.Direction
		require.NoError(t, json.Unmarshal(text, &got))
		assert.Equal(t, d, got)
		assert.Equal(t, slug, `"`+d.String()+`"`)
	}
}

func TestThereIsNoOtherDirection(t *testing.T) {
	d := objective.AtMost
	assert.EqualError(t, d.UnmarshalText([]byte("about")), "malformed: unknown value `about`; expected one of at-least, at-most")
	assert.Equal(t, objective.AtMost, d, "left where it fails")
}

func TestADirectionIsNamedInBothLanguages(t *testing.T) {
	assert.Equal(t, "au moins", objective.AtLeast.In(law.French))
	assert.Equal(t, "at most", objective.AtMost.In(law.English))
}
