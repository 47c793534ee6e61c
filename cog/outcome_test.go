package cog_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/enum/enumtest"
	"github.com/coglaw/coglaw/internal/wire/wiretest"
)

func TestVerdictsOutcomesAndRanksAreWords(t *testing.T) {
	for name, list := range map[string]enumtest.List{
		"verdicts": enumtest.Of([]cog.Verdict{cog.VerdictUndetermined, cog.VerdictLawful, cog.VerdictUnlawful}, "undetermined", "lawful", "unlawful"),
		"outcomes": enumtest.Of([]cog.Outcome{cog.NotApplicable, cog.Satisfied, cog.Breached, cog.Undecided}, "not-applicable", "satisfied", "breached", "undecided"),
		"ranks":    enumtest.Of([]cog.Rank{cog.FirstConvention, cog.LaterConvention}, "first", "later"),
	} {
		t.Run(name, func(t *testing.T) {
			list.Named(t)
			list.ReadAsWritten(t)
		})
	}
	wiretest.Zero(t, `"undetermined"`, cog.VerdictLawful)
	wiretest.Zero(t, `"not-applicable"`, cog.Satisfied)
	wiretest.Refused(t, `"legal"`, "unknown value `legal`; expected one of undetermined, lawful, unlawful", cog.VerdictLawful)
	wiretest.Refused(t, `"met"`, "unknown value `met`; expected one of not-applicable, satisfied, breached, undecided", cog.Satisfied)
}

func TestWhatIsNoVerdictAndNoOutcomeHasNoWord(t *testing.T) {
	enumtest.Nameless(t, cog.Verdict(3), cog.Verdict(255), cog.Outcome(4), cog.Outcome(255), cog.Rank(0), cog.Rank(3))
	_, err := json.Marshal(cog.Verdict(3))
	assert.ErrorContains(t, err, "the number 3 has no word")
	_, err = json.Marshal(cog.Outcome(4))
	assert.ErrorContains(t, err, "the number 4 has no word")
}

func TestALogHasTheWordOfAVerdictAndOfAnOutcome(t *testing.T) {
	var log bytes.Buffer
	for _, h := range []slog.Handler{slog.NewJSONHandler(&log, nil), slog.NewTextHandler(&log, nil)} {
		slog.New(h).Info("judged", "verdict", cog.VerdictUnlawful, "outcome", cog.NotApplicable)
	}
	assert.Contains(t, log.String(), `"verdict":"unlawful","outcome":"not-applicable"}`)
	assert.Contains(t, log.String(), `verdict=unlawful outcome=not-applicable`)
}

func TestADatabaseHasTheWordOfAVerdict(t *testing.T) {
	v, err := cog.VerdictLawful.Value()
	require.NoError(t, err)
	assert.Equal(t, "lawful", v)
	var read cog.Verdict
	require.NoError(t, read.Scan("unlawful"))
	assert.Equal(t, cog.VerdictUnlawful, read)
	assert.Error(t, read.Scan(nil), "no verdict is no undetermined one")
	assert.Error(t, read.Scan(int64(1)))
	assert.Equal(t, cog.VerdictUnlawful, read)
}
