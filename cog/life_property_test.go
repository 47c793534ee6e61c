package cog_test

import (
	"encoding/json"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

const lifeSeed = 0x227_1

// lifeSequences is how many pasts a property is held against: the same on every machine, for
// one or two seconds.
const lifeSequences = 400

// lifeEach runs a property on many pasts, thrown anew. The numbers of a failure throw it
// again.
func lifeEach(t *testing.T, property func(*testing.T, lifeDice, lifePast)) {
	t.Helper()
	t.Parallel()
	c := lifeSmall(t)
	amended := 0
	for n := range uint64(lifeSequences) {
		dice := newLifeDice(lifeSeed, n)
		past := dice.past(t, c)
		amended += len(past) - 1
		property(t, dice, past)
		require.False(t, t.Failed(), "seed %#x, sequence %d", lifeSeed, n)
	}
	assert.Greater(t, amended, lifeSequences, "most of what is thrown is lawful")
	t.Logf("%d amendments", amended)
}

func TestWhatWasAmendedLawfullyIsLawful(t *testing.T) {
	lifeEach(t, func(t *testing.T, _ lifeDice, past lifePast) {
		life := past.last().Life()
		assert.NoError(t, life.Err())
		assert.Equal(t, cog.VerdictLawful, life.Verdict())
		for i, report := range life.Amendments {
			// What the amendment touched stands in the text as the law of its day has it.
			text := past[i+1].Draft()
			text.Concluded = report.On()
			whole := text.Judge(law.Day{})
			for rule, outcome := range report.Rules() {
				assert.NotEqual(t, cog.Breached, outcome)
				if outcome == cog.Satisfied && rule <= law.MinimumTerm && rule != law.BodySignatories {
					assert.Equal(t, cog.Satisfied, whole.Outcome(rule), "%s", rule)
				}
			}
		}
	})
}

func TestTheTextOfADayIsThatOfAllAmendmentsUntilThen(t *testing.T) {
	lifeEach(t, func(t *testing.T, _ lifeDice, past lifePast) {
		last := past.last().Document()
		for i := range past {
			if i+1 < len(past) && past.day(i+1) == past.day(i) {
				continue // the text is that of the end of the day
			}
			text, err := last.At(past.day(i))
			require.NoError(t, err)
			want := past[i].Draft()
			assert.True(t, lifeJSON(t, want) == lifeJSON(t, text), "after amendment %d", i)
		}
		whole, err := last.Convention()
		require.NoError(t, err)
		assert.True(t, lifeJSON(t, whole.Draft()) == lifeJSON(t, past.last().Draft()))
	})
}

func TestTheDifferenceOfTwoTextsMakesTheLaterOfTheEarlier(t *testing.T) {
	lifeEach(t, func(t *testing.T, r lifeDice, past lifePast) {
		i := r.IntN(len(past))
		j := i + r.IntN(len(past)-i)
		a, err := past.last().At(past.day(i))
		require.NoError(t, err)
		b, err := past.last().At(past.day(j))
		require.NoError(t, err)
		changes, err := past.last().Changes(past.day(i), past.day(j))
		require.NoError(t, err)
		assert.True(t, lifeJSON(t, b.Draft()) == lifeJSON(t, lifeApply(t, a.Draft(), changes)),
			"from %d to %d: %s\nwritten as %s", i, j, lifeKinds(changes), lifeJSON(t, past.last()))
	})
}

func TestALifeIsReadAsItWasWritten(t *testing.T) {
	lifeEach(t, func(t *testing.T, _ lifeDice, past lifePast) {
		d := past.last().Document()
		written := lifeJSON(t, d)
		read, err := cog.Decode([]byte(written))
		require.NoError(t, err)
		assert.Equal(t, written, lifeJSON(t, read))
		assert.NoError(t, read.Check())
		assert.Equal(t, d.Amendments, read.Amendments)
		var again cog.Document
		require.NoError(t, json.Unmarshal([]byte(written), &again))
		assert.Equal(t, read, again)
		c, err := read.Convention()
		require.NoError(t, err)
		assert.Equal(t, written, lifeJSON(t, c))
		assert.Equal(t, lifeJSON(t, past.last().Life()), lifeJSON(t, read.Assess(law.Day{})))
	})
}

// What is thrown here mostly makes no sense: changes of two texts ago, numbers and
// days in disorder, transmissions and evaluations of anything.
func TestADocumentIsRefusedWhenReadWhereItsCheckRefusesIt(t *testing.T) {
	refused := 0
	lifeEach(t, func(t *testing.T, r lifeDice, past lifePast) {
		d := past.last().Document()
		text := past[0].Draft()
		for range r.IntN(3) {
			a := r.amendment(t, past.last())
			a.Number = len(d.Amendments) + 1 + r.IntN(8)/7
			a.Changes = append(a.Changes, r.changes(t, &text)...)
			d.Amendments = append(d.Amendments, a)
		}
		for range r.IntN(3) {
			d.Transmissions = append(d.Transmissions, cog.Transmission{Amendment: r.IntN(len(d.Amendments) + 1), To: branch.Recipient(1 + r.IntN(4)),
				On: d.Concluded.AddDays(r.IntN(400) - 20)})
		}
		if r.one(2) {
			d.Evaluations = append(d.Evaluations, r.record(d.Concluded))
		}
		d.Partial = r.one(2)
		err := d.Check()
		read, readErr := cog.Decode([]byte(lifeJSON(t, d)))
		life := d.Assess(law.Day{})
		if err != nil {
			refused++
			assert.Error(t, readErr, "%v", err)
			return
		}
		require.NoError(t, readErr)
		assert.Equal(t, lifeJSON(t, d), lifeJSON(t, read))
		assert.Equal(t, lifeJSON(t, life), lifeJSON(t, read.Assess(law.Day{})))
		c, err := d.Convention()
		if assert.Equal(t, err == nil, life.Err() == nil && !d.Partial, "%v, %v", err, life.Err()) && err == nil {
			assert.Equal(t, lifeJSON(t, d), lifeJSON(t, c))
		}
	})
	assert.Positive(t, refused)
}

func TestAmendingChangesNothingHandedOut(t *testing.T) {
	lifeEach(t, func(t *testing.T, r lifeDice, past lifePast) {
		c := past.last()
		document, draft, life := c.Document(), c.Draft(), c.Life()
		text, err := document.At(past.day(len(past) - 1))
		require.NoError(t, err)
		snapshot := func() string {
			return lifeJSON(t, []any{past[0], c, document, draft, life, text})
		}
		before := snapshot()
		for range 3 {
			a := r.amendment(t, c)
			written := lifeJSON(t, cog.Document{Draft: draft, Amendments: []cog.Amendment{a}})
			next, err := c.Amend(a)
			assert.True(t, written == lifeJSON(t, cog.Document{Draft: draft, Amendments: []cog.Amendment{a}}), "nor the amendment itself")
			if err == nil {
				lifeSpoil(next)
			}
			lifeSpoil(c)
		}
		assert.True(t, before == snapshot())
	})
}

// lifeSpoil writes into everything that a convention hands out.
func lifeSpoil(c *cog.Convention) {
	d, text := c.Document(), c.Draft()
	for _, draft := range []*cog.Draft{&d.Draft, &text} {
		clear(draft.State)
		clear(draft.Body.Signatories)
		clear(draft.Objectives)
		clear(draft.Means)
		clear(draft.Commitments)
		clear(draft.Budgets)
		clear(draft.Orientations)
		clear(draft.Forecasts)
		clear(draft.AmendmentConditions.Triggers)
		clear(draft.EvaluationProcess.Heard)
		draft.AmendmentConditions.Procedure, draft.EvaluationProcess.Procedure = "", ""
	}
	for a := range c.Amendments() {
		d.Amendments = append(d.Amendments, a)
	}
	for _, a := range d.Amendments {
		clear(a.State)
		clear(a.Body.Signatories)
		if a.Reason != nil {
			a.Reason.Year = 0
		}
		for _, ch := range a.Changes {
			switch ch := ch.(type) {
			case cog.SetTargets:
				clear(ch.Targets)
			case cog.SetAmendmentConditions:
				clear(ch.Clause.Triggers)
			case cog.SetEvaluationProcess:
				clear(ch.Clause.Heard)
			}
		}
		clear(a.Changes)
	}
	clear(d.Amendments)
	clear(d.Transmissions)
	clear(d.Evaluations)
}

func TestAConventionMayBeAmendedFromManySidesAtOnce(t *testing.T) {
	c := newLifeDice(lifeSeed, 1).past(t, lifeSmall(t)).last()
	document := c.Document()
	before := lifeJSON(t, []any{c, document, c.Life()})
	var all sync.WaitGroup
	for n := range 16 {
		all.Add(1)
		go func() {
			defer all.Done()
			dice := newLifeDice(lifeSeed, uint64(1000+n))
			for range 8 {
				past := dice.past(t, c)
				lifeSpoil(c)
				lifeSpoil(past.last())
				_ = past.last().Life()
				_, err := past.last().Changes(c.Concluded(), past.day(len(past)-1))
				assert.NoError(t, err)
				_, err = document.At(past.day(len(past) - 1))
				assert.NoError(t, err)
				for range c.Outstanding(law.Date(2010, 1, 1)) {
				}
				_ = lifeJSON(t, c)
			}
		}()
	}
	all.Wait()
	assert.True(t, before == lifeJSON(t, []any{c, document, c.Life()}))
}
