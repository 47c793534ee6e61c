package excerpt_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/internal/excerpt"
)

func TestALongTextIsCutBetweenTwoCharacters(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{"Trajectoire", "Trajectoire"},
		{strings.Repeat("a", 200), strings.Repeat("a", 200)},
		{strings.Repeat("é", 200), strings.Repeat("é", 200)},
		{strings.Repeat("a", 201), strings.Repeat("a", 199) + "…"},
		{strings.Repeat("é", 201), strings.Repeat("é", 199) + "…"},
		{strings.Repeat("é", 100_000), strings.Repeat("é", 199) + "…"},
	} {
		assert.Equal(t, c.want, excerpt.Of(c.text), len(c.text))
	}
}
