package form_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/internal/form"
	"github.com/coglaw/coglaw/law"
)

type word uint8

func (w word) String() string {
	if w > 2 {
		return ""
	}
	return [...]string{"", "sea", "mines"}[w]
}

func TestAWordOfAListIsOneAndStandsOnce(t *testing.T) {
	var c form.Checker
	form.Words[word](&c, "/portfolios", nil)
	form.Words(&c, "/portfolios", []word{1, 2})
	assert.NoError(t, c.Err())
	form.Words(&c, "/portfolios", []word{2, 0, 2, 1, 3, 3, 2})
	assert.EqualError(t, c.Err(), "malformed: /portfolios/1: unknown value\n/portfolios/2: `mines` is listed twice\n"+
		"/portfolios/4: unknown value\n/portfolios/5: unknown value\n/portfolios/6: `mines` is listed twice")
}

// However long the list is, faults beyond the hundredth are not even made.
func TestWordsBeyondAHundredFaultsAreOnlyCounted(t *testing.T) {
	var c form.Checker
	form.Words(&c, "", make([]word, 100_000))
	assert.Equal(t, 100_000, c.Found())
	assert.Len(t, c.Faults(), law.MaxFaults+1)
}
