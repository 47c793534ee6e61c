package cog_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// A tape has dice fall as the fuzzer wrote it, a byte a throw; past its end they fall as if
// nobody had written anything.
type tape struct {
	bytes []byte
	rest  *rand.PCG
}

func (t *tape) Uint64() uint64 {
	rest := t.rest.Uint64()
	if len(t.bytes) == 0 {
		return rest
	}
	first := uint64(t.bytes[0])
	t.bytes = t.bytes[1:]
	return first<<56 | rest>>8
}

func taped(data []byte) lifeDice {
	return lifeDice{rand.New(&tape{data, rand.NewPCG(lifeSeed, 0)})}
}

// life throws a document: a convention of one sort or another, lawful amendments, maybe some
// of which nothing is known, transmissions, evaluations; maybe only what an archive has of it.
func (r lifeDice) life(t testing.TB) cog.Document {
	small := lifeSmall(t)
	past := r.past(t, lifePick(r, []*cog.Convention{small, small, lifeConvention(t, "family"), lifeConvention(t, "rsi"), lifeConvention(t, "autonomy")}))
	d, text := past.last().Document(), past.last().Draft()
	// What makes no sense is mostly taken back.
	add := func(write func(*cog.Document)) {
		before := d
		if write(&d); !r.one(8) && d.Check() != nil {
			d = before
		}
	}
	for range r.IntN(3) {
		a := r.amendment(t, past.last())
		a.Number = len(d.Amendments) + 1
		a.Changes = append(a.Changes, r.changes(t, &text)...)
		add(func(d *cog.Document) { d.Amendments = append(slices.Clip(d.Amendments), a) })
	}
	for range r.IntN(4) {
		sent := cog.Transmission{Amendment: r.IntN(len(d.Amendments) + 1), To: lifePick(r, branch.Recipients()), On: d.Concluded.AddDays(r.IntN(500))}
		add(func(d *cog.Document) { d.Transmissions = append(slices.Clip(d.Transmissions), sent) })
	}
	for range r.IntN(3) {
		record := r.record(d.Concluded)
		add(func(d *cog.Document) { d.Evaluations = append(slices.Clip(d.Evaluations), record) })
	}
	if r.one(3) {
		r.forget(&d)
	}
	return d
}

// forget leaves of a document what an archive has of it.
func (r lifeDice) forget(d *cog.Document) {
	d.Partial = true
	for _, s := range cog.Sections() {
		if r.one(4) {
			d.Known = append(d.Known, s)
		}
	}
	for _, gone := range []func(){
		func() { d.Means = nil }, func() { d.Budgets = nil }, func() { d.Commitments = nil }, func() { d.State = nil },
		func() { d.Body = cog.Body{} }, func() { d.AmendmentConditions = nil }, func() { d.EvaluationProcess = nil },
		func() { d.Term = cog.Term{} }, func() { d.Orientations = nil }, func() { d.ControlPlan = "" },
	} {
		if r.one(4) {
			gone()
		}
	}
	for i := range d.Amendments {
		if r.one(3) {
			d.Amendments[i].Concluded = law.Day{}
		}
	}
}

// FuzzLife throws lives. What is well formed is read as it was written; the text of a day and
// the differences of texts fit together; what is judged at once is judged as it is amendment
// by amendment; every report holds together.
func FuzzLife(f *testing.F) {
	f.Add([]byte{})
	for n := range uint64(40) {
		seed, dice := make([]byte, 200), newLifeDice(lifeSeed, n)
		for i := range seed {
			seed[i] = byte(dice.Uint32())
		}
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		d := taped(data).life(t)
		whole := d.Assess(law.Day{})
		soundLife(t, whole)
		for day := range dayStones(&d) {
			for range d.Dues(day) {
			}
		}
		read, readErr := cog.Decode([]byte(lifeJSON(t, d)))
		if err := d.Check(); err != nil {
			require.Error(t, readErr, "Check says: %v", err)
			return
		}
		require.NoError(t, readErr)
		require.Equal(t, lifeJSON(t, d), lifeJSON(t, read))
		require.Equal(t, lifeJSON(t, whole), lifeJSON(t, read.Assess(law.Day{})))
		onePathIsTheOther(t, &d, whole)
		differencesAdd(t, &d)
		for range d.Timeline() {
		}
		for _, e := range d.Evaluated() {
			_ = e.Lacks()
		}
	})
}

// dayStones are the days on which something happens, those around them, and the ends of time.
func dayStones(d *cog.Document) map[law.Day]bool {
	days := map[law.Day]bool{law.Date(1, 1, 1): true, law.Date(9999, 12, 31): true}
	for _, a := range append(slices.Clone(d.Amendments), cog.Amendment{Concluded: d.Concluded}) {
		for by := -1; a.Concluded.IsValid() && by <= 1; by++ {
			days[a.Concluded.AddDays(by)] = true
		}
	}
	return days
}

// onePathIsTheOther judges a document amendment by amendment, as far as the law lets it, and
// by what it was before each: the outcome is that of the whole.
func onePathIsTheOther(t *testing.T, d *cog.Document, whole cog.Life) {
	t.Helper()
	dated := !slices.ContainsFunc(d.Amendments, func(a cog.Amendment) bool { return a.Concluded.IsZero() })
	for i := range d.Amendments {
		if until := (cog.Document{Draft: d.Draft, Amendments: d.Amendments[:i+1]}); dated {
			require.Equal(t, lifeJSON(t, whole.Amendments[:i+1]), lifeJSON(t, until.Assess(law.Day{}).Amendments), "up to amendment %d", i+1)
		}
	}
	c, err := cog.New(d.Draft)
	for i := 0; err == nil && i < len(d.Amendments); i++ {
		before := c
		if c, err = c.Amend(d.Amendments[i]); err != nil {
			require.Equal(t, law.At(law.Pointer("amendments", i), err), whole.Amendments[i].Err())
			require.NotNil(t, before)
		}
	}
	lawful := whole.Verdict() == cog.VerdictLawful && !d.Partial
	require.Equal(t, lawful, err == nil, "%v", err)
	again, err := d.Convention()
	require.Equal(t, lawful, err == nil, "%v", err)
	if lawful {
		require.Equal(t, lifeJSON(t, d), lifeJSON(t, again))
		require.Equal(t, lifeJSON(t, c.Draft()), lifeJSON(t, again.Draft()))
	}
}

// differencesAdd applies what changed between any two days to the text of the first: it gives
// that of the second.
func differencesAdd(t *testing.T, d *cog.Document) {
	t.Helper()
	days := slices.SortedFunc(func(yield func(law.Day) bool) {
		for day := range dayStones(d) {
			if !yield(day) {
				return
			}
		}
	}, law.Day.Compare)
	for i, from := range days {
		before, err := d.At(from)
		if err != nil {
			require.ErrorIs(t, err, cog.ErrNotConcluded)
			continue
		}
		for _, to := range days[i:] {
			after, err := d.At(to)
			require.NoError(t, err)
			changes, err := d.Changes(from, to)
			require.NoError(t, err)
			step := cog.Document{Draft: before, Amendments: []cog.Amendment{{Number: 1, Concluded: to, Changes: changes}}}
			require.NoError(t, step.Check(), "%s to %s: %s", from, to, lifeKinds(changes))
			made, err := step.At(to)
			require.NoError(t, err)
			require.Equal(t, lifeJSON(t, after), lifeJSON(t, made), "%s to %s: %s", from, to, lifeKinds(changes))
		}
	}
}

func soundLife(t *testing.T, life cog.Life) {
	t.Helper()
	sound(t, life.Convention)
	for i, r := range life.Amendments {
		sound(t, r.Report)
		for b := range r.Breaches() {
			require.True(t, strings.HasPrefix(b.Pointer, law.Pointer("amendments", i)), b.Pointer)
		}
	}
	for _, r := range life.Evaluations {
		for o := range r.Observations() {
			require.Regexp(t, wellFormed, o.Pointer)
			require.NotEmpty(t, o.In(law.French)+o.In(law.English))
		}
	}
}
