package law_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

func TestTheErrorsOfAnErrorAreItsBreachesAndFaults(t *testing.T) {
	breach := law.NewBreach(law.MinimumTerm, law.Text{FR: "trop court", EN: "too short"}, "/term", nil, nil,
		law.Citation{Article: law.L227_1, Place: law.Place{Division: "III"}})
	other := law.NewBreach(law.StateParty, law.Text{FR: "non signé", EN: "not signed"}, "/state", nil, nil)
	fault := law.NewFault(law.BlankText, "texte vide", "blank text").At("/title")
	for name, err := range map[string]error{
		"each":    errors.Join(breach, other, fault),
		"both":    errors.Join(law.NewUnlawful(breach, other), law.NewMalformed(fault)),
		"wrapped": fmt.Errorf("posting: %w", errors.Join(fmt.Errorf("line 1: %w", law.NewUnlawful(breach, other)), errors.New("late"), fault)),
		"several": fmt.Errorf("%w and %w", errors.Join(&breach, &other), &fault),
	} {
		list := law.Errors(err)
		text, failed := json.Marshal(list)
		require.NoError(t, failed)
		assert.JSONEq(t, `[
			{"rule": "minimum-term", "pointer": "/term", "citations": ["L227-1, III"], "message": {"fr": "trop court", "en": "too short"}},
			{"rule": "state-party", "pointer": "/state", "citations": [], "message": {"fr": "non signé", "en": "not signed"}},
			{"code": "blank", "pointer": "/title", "message": {"fr": "texte vide", "en": "blank text"}}]`, string(text), name)
	}
}

func TestAnErrorThatCarriesNothingHasNoErrors(t *testing.T) {
	for _, err := range []error{nil, errors.New("late"), fmt.Errorf("very %w", errors.New("late")), law.MinimumTerm, &law.Malformed{}} {
		assert.Empty(t, law.Errors(err))
	}
}
