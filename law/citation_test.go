package law_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

func TestACitationIsWrittenAndSaid(t *testing.T) {
	for _, c := range []struct {
		citation     law.Citation
		text, fr, en string
	}{
		{law.Citation{Article: law.L227_2}, "L227-2", "article L. 227-2", "article L. 227-2"},
		{law.Citation{Article: law.L227_1, Place: law.Place{Division: "III"}}, "L227-1, III",
			"article L. 227-1, III", "article L. 227-1, III"},
		{law.Citation{Article: law.L200_2, Place: law.Place{Item: "5°"}}, "L200-2, 5°",
			"article L. 200-2, 5°", "article L. 200-2, 5°"},
		{law.Citation{Article: law.L227_1, Place: law.Place{Division: "I", Item: "2° bis"}}, "L227-1, I, 2° bis",
			"article L. 227-1, I, 2° bis", "article L. 227-1, I, 2° bis"},
		{law.Citation{Article: law.R611_18, Place: law.Place{Division: "I", List: 2, Item: "1°"}}, "R611-18, I, 1° (second list)",
			"article R. 611-18, I, 1° (seconde liste)", "article R. 611-18, I, 1° (second list)"},
	} {
		assert.Equal(t, c.text, c.citation.String())
		assert.Equal(t, c.fr, c.citation.In(law.French))
		assert.Equal(t, c.en, c.citation.In(law.English))
		text, err := json.Marshal(c.citation)
		require.NoError(t, err)
		assert.Equal(t, `"`+c.text+`"`, string(text))
	}
}

func TestAPlaceIsWrittenAndSaid(t *testing.T) {
	for text, place := range map[string]law.Place{
		"":                    {},
		"III":                 {Division: "III"},
		"5°":                  {Item: "5°"},
		"I, 2° bis":           {Division: "I", Item: "2° bis"},
		"I, 1° (second list)": {Division: "I", List: 2, Item: "1°"},
	} {
		assert.Equal(t, text, place.String())
		assert.Equal(t, text, place.In(law.English))
	}
	assert.Equal(t, "I, 1° (seconde liste)", law.Place{Division: "I", List: 2, Item: "1°"}.In(law.French))
}

func TestTheSameItemOfTwoListsIsTwoPlaces(t *testing.T) {
	cited := map[law.Citation]int{}
	for _, list := range []int{0, 2, 2} {
		cited[law.Citation{Article: law.L227_1, Place: law.Place{Division: "I", List: list, Item: "1°"}}]++
	}
	assert.Len(t, cited, 2)
}
