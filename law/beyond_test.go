package law_test

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/law"
)

// What comes right after the last of a list is as much none of it as what is far beyond.
func TestWhatComesAfterTheLastOfAListIsNoneOfIt(t *testing.T) {
	articles := slices.Collect(law.Articles())
	nextCode := articles[len(articles)-1]&0xff00 + 0x100
	for i, a := range append(articles, nextCode) {
		next := a + 1
		if i+1 < len(articles) && articles[i+1] == next {
			continue // not the last of its code
		}
		assert.Empty(t, next.String(), int(next))
		assert.Empty(t, next.In(law.English), int(next))
	}
	assert.Empty(t, nextCode.String()+nextCode.In(law.French))

	assert.Empty(t, (law.Code(len(slices.Collect(law.Codes()))) + 1).String())
	assert.Empty(t, (law.Rule(len(slices.Collect(law.Rules()))) + 1).String())
	assert.Equal(t, law.General.ReadUntil(), (law.RSI + 1).ReadUntil(), "what is no scheme counts as the general one")
}

func TestAFaultOnTheFirstLineIsToldWithItsPlace(t *testing.T) {
	f := law.NewFault(law.WrongType, "faux", "wrong")
	f.Line, f.Column = 1, 2
	assert.Equal(t, "line 1, column 2: wrong", f.In(law.English))
	assert.Equal(t, "ligne 1, colonne 2, /term : faux", f.At("/term").In(law.French))
}

func TestWhatIsReadBackHasItsKeys(t *testing.T) {
	for want, into := range map[string]json.Unmarshaler{
		"malformed: `breaches` is missing": &law.Unlawful{},
		"malformed: `errors` is missing":   &law.Malformed{},
		"malformed: `article` is missing\n`period` is missing\n`act` is missing\n`change` is missing": &law.Version{},
	} {
		assert.EqualError(t, into.UnmarshalJSON([]byte("{}")), want)
	}
	_, err := (law.RSI + 1).MarshalText()
	assert.Error(t, err)
	_, err = law.ParseDay("2024-01-1/")
	assert.Error(t, err)
}

func TestWhatHasNoPointerIsTheSameAnywhere(t *testing.T) {
	err := fmt.Errorf("a: %w", fmt.Errorf("b: %w", io.EOF))
	assert.True(t, law.At("/x", err) == err)
	breach := law.NewBreach(law.MinimumTerm, law.Text{FR: "f", EN: "e"}, "/term", nil, nil)
	moved := law.At("/x", fmt.Errorf("a: %w", &breach))
	var b *law.Breach
	require.ErrorAs(t, moved, &b)
	assert.Equal(t, "/x/term", b.Pointer)
}
