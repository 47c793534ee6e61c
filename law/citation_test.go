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
		{law.Citation{Article: law.L227_1, Place: "I, 2° bis"}, "L227-1, I, 2° bis",
			"article L. 227-1, I, 2° bis", "article L. 227-1, I, 2° bis"},
		{law.Citation{Article: law.R611_18, Place: "I, 1° (second list)"}, "R611-18, I, 1° (second list)",
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
