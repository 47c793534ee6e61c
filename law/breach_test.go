package law_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

var (
	termSentence = law.Text{FR: "la durée est de {seen} ; il faut {required}", EN: "the term is {seen}; {required} are needed"}
	termPlace    = law.Citation{Article: law.L227_1, Place: law.Place{Division: "III"}}
)

func shortTerm() law.Breach {
	return law.NewBreach(law.MinimumTerm, termSentence, "/term", []law.Value{law.Years(3)}, []law.Value{law.Years(4)}, termPlace)
}

func noState() law.Breach {
	return law.NewBreach(law.StateParty, law.Text{FR: "signé par {seen}", EN: "signed by {seen}"}, "", nil, nil)
}

func TestABreachFillsInItsValues(t *testing.T) {
	assert.Equal(t, "la durée est de trois ans ; il faut quatre ans", shortTerm().In(law.French))
	assert.Equal(t, "the term is three years; four years are needed", shortTerm().In(law.English))
}

func TestABreachThatSawNothingSaysSo(t *testing.T) {
	assert.Equal(t, "signé par rien", noState().In(law.French))
	assert.Equal(t, "signed by nothing", noState().In(law.English))
}

func TestTheErrorOfABreachNamesRulePlaceAndArticle(t *testing.T) {
	assert.EqualError(t, shortTerm(), "minimum-term at /term: the term is three years; four years are needed (L227-1, III)")
	assert.EqualError(t, noState(), "state-party at the document: signed by nothing ()")
}

func TestAtPutsABreachUnderThePlaceOfItsPart(t *testing.T) {
	b := shortTerm()
	assert.Equal(t, "/amendments/0/term", b.At("/amendments/0").Pointer)
	assert.Equal(t, "/term", b.Pointer, "the breach itself stays")
}

func logged(t *testing.T, v any) map[string]any {
	t.Helper()
	var out bytes.Buffer
	slog.New(slog.NewJSONHandler(&out, nil)).Info("judged", "err", v)
	var line struct{ Err map[string]any }
	require.NoError(t, json.Unmarshal(out.Bytes(), &line))
	return line.Err
}

func TestABreachIsLoggedByItsFields(t *testing.T) {
	assert.Equal(t, map[string]any{
		"rule": "minimum-term", "pointer": "/term", "citations": "L227-1, III",
		"message": "the term is three years; four years are needed",
	}, logged(t, shortTerm()))
}

func TestUnlawfulIsLoggedByItsBreaches(t *testing.T) {
	line := logged(t, law.NewUnlawful(shortTerm(), noState()))
	assert.Len(t, line, 2)
	assert.Equal(t, logged(t, shortTerm()), line["minimum-term"])
	assert.Equal(t, logged(t, noState()), line["state-party"])
}

func TestWithoutBreachesNothingIsUnlawful(t *testing.T) {
	assert.NoError(t, law.NewUnlawful())
	assert.NoError(t, law.NewUnlawful([]law.Breach{}...))
}

func unlawful(t *testing.T, err error) *law.Unlawful {
	t.Helper()
	var u *law.Unlawful
	require.ErrorAs(t, err, &u)
	return u
}

func TestUnlawfulIsFoundWithinAnotherError(t *testing.T) {
	u := unlawful(t, fmt.Errorf("reading: %w", law.NewUnlawful(shortTerm(), noState())))
	assert.Equal(t, 2, u.Len())
	assert.Equal(t, []law.Breach{shortTerm(), noState()}, slices.Collect(u.Breaches()))
}

func TestErrorsAsFindsTheFirstBreach(t *testing.T) {
	var b law.Breach
	require.True(t, errors.As(law.NewUnlawful(shortTerm(), noState()), &b))
	assert.Equal(t, shortTerm(), b)
}

func TestUnlawfulSaysEveryBreachOneALine(t *testing.T) {
	u := unlawful(t, law.NewUnlawful(shortTerm(), noState()))
	assert.Equal(t, "la durée est de trois ans ; il faut quatre ans\nsigné par rien", u.In(law.French))
	assert.Equal(t, "the term is three years; four years are needed\nsigned by nothing", u.In(law.English))
	assert.EqualError(t, u, "unlawful: "+shortTerm().Error()+"\n"+noState().Error())
}

func spoil(b law.Breach) {
	b.Citations[0] = law.Citation{}
	b.Seen[0] = law.Years(99)
	b.Required[0] = law.Years(99)
}

func TestChangingABreachChangesNoError(t *testing.T) {
	given := shortTerm()
	err := law.NewUnlawful(given)
	spoil(given)
	for b := range unlawful(t, err).Breaches() {
		spoil(b)
	}
	var b law.Breach
	require.ErrorAs(t, err, &b)
	spoil(b)
	assert.EqualError(t, err, "unlawful: "+shortTerm().Error())
}

func TestChangingABreachChangesNoList(t *testing.T) {
	list := []law.Breach{shortTerm()}
	for b := range law.Breaches(list) {
		spoil(b)
	}
	assert.Equal(t, []law.Breach{shortTerm()}, list)
	assert.Empty(t, slices.Collect(law.Breaches(nil)))
}

func TestABreachIsCopiedOnce(t *testing.T) {
	list := []law.Breach{shortTerm()}
	assert.Less(t, testing.AllocsPerRun(100, func() {
		for range law.Breaches(list) {
		}
	}), 6.0, "a copy has three parts: its citations, what was seen, what is required")
}

func TestBreachesCanBeLeftHalfWay(t *testing.T) {
	for b := range unlawful(t, law.NewUnlawful(shortTerm(), noState())).Breaches() {
		assert.Equal(t, law.MinimumTerm, b.Rule)
		break
	}
}

func TestOnlyTheMarksOfASentenceAreFilledIn(t *testing.T) {
	hostile := law.Text{FR: "{required}", EN: "{seen} {"}
	b := law.NewBreach(law.StateParty, law.Text{FR: "{ {seen}, {other} {required}", EN: "{required}{seen}"}, "",
		[]law.Value{hostile}, []law.Value{law.Years(4)})
	assert.Equal(t, "{ {required}, {other} quatre ans", b.In(law.French))
	assert.Equal(t, "four years{seen} {", b.In(law.English))
}
