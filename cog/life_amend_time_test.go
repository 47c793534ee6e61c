package cog_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

func TestWhatIsConcludedOutsideTheTimeTheConventionRunsIsObserved(t *testing.T) {
	family := lifeConvention(t, "family") // concluded on 2023-07-10 for 2023 to 2027
	early := lifeConvention(t, "family", lifeRunning("2022-11-03", 2023, 2027))
	extended := lifeAmend(t, family, lifeAmendment(1, "2027-12-31", branch.Cnaf, cog.SetTerm{Term: cog.Years(2023, 2028)}))
	twice := lifeAmend(t, extended, lifeAmendment(2, "2028-12-31", branch.Cnaf, cog.SetTerm{Term: cog.Years(2023, 2029)}))
	shortened := lifeAmend(t, family, lifeAmendment(1, "2024-01-01", branch.Cnaf, cog.SetTerm{Term: cog.Years(2023, 2026)}))
	for _, row := range []struct {
		name string
		c    *cog.Convention
		on   string
		ok   bool
	}{
		{"the day before conclusion", family, "2023-07-09", false},
		{"the day of conclusion", family, "2023-07-10", true},
		{"on the way", family, "2025-02-28", true},
		{"the last day", family, "2027-12-31", true},
		{"the day after the last", family, "2028-01-01", false},
		{"years after", family, "2040-01-01", false},
		{"concluded but not yet begun", early, "2022-11-03", true},
		{"before the conclusion of one not yet begun", early, "2022-11-02", false},
		{"after the first term of one extended", extended, "2028-01-01", true},
		{"the last day of the extension", extended, "2028-12-31", true},
		{"the day after the extension", extended, "2029-01-01", false},
		{"the last day of the second extension", twice, "2029-12-31", true},
		{"the day after the second extension", twice, "2030-01-01", false},
		{"the last day of one shortened", shortened, "2026-12-31", true},
		{"in the years cut off", shortened, "2027-01-01", false},
	} {
		t.Run(row.name, func(t *testing.T) {
			n := len(row.c.Document().Amendments) + 1
			a := lifeAmendment(n, row.on, branch.Cnaf)
			said := lifeObserve(t, row.c, a)
			if row.ok {
				assert.Empty(t, said)
				return
			}
			require.Equal(t, []string{"amendment-in-term /concluded"}, said)
			o := lifeObserved(t, row.c, a)[0]
			assert.Equal(t, "L227-1, I, al. 13 (1°)", o.Citations[0].String())
			assert.Equal(t, []law.Value{lifeDay(row.on)}, o.Seen)
		})
	}
}

func TestTheObservationTellsTheDaysTheConventionRuns(t *testing.T) {
	o := lifeObserved(t, lifeConvention(t, "family"), lifeAmendment(1, "2028-01-01", branch.Cnaf))[0]
	assert.Equal(t, "the amendment is concluded on 1 January 2028, outside the time the convention runs: "+
		"concluded on 10 July 2023, it runs until 31 December 2027", o.In(law.English))
	assert.Equal(t, "l’avenant est conclu le 1er janvier 2028, hors du temps où la convention court : "+
		"conclue le 10 juillet 2023, elle court jusqu’au 31 décembre 2027", o.In(law.French))

	d := cog.Document{Draft: lifeModel(t, "family")}
	d.Term = cog.Term{}
	d.Amendments = []cog.Amendment{lifeAmendment(1, "2023-07-09", branch.Cnaf)}
	for o := range d.Assess(law.Day{}).Amendments[0].Observations() {
		assert.True(t, strings.HasSuffix(o.In(law.English), ": concluded on 10 July 2023"), "a term that is not there is not told")
	}
	assert.Len(t, observationsIn(d.Assess(law.Day{}).Amendments[0].Report), 1)
}

func TestAnAmendmentIsConcludedByTheSameParties(t *testing.T) {
	family := lifeConvention(t, "family")
	for _, row := range []struct {
		name string
		edit func(*cog.Amendment)
		want []string
	}{
		{"the same body", func(a *cog.Amendment) {}, nil},
		{"another body", func(a *cog.Amendment) { a.Body.Code = branch.Cnav }, []string{"amendment-same-body /body/code"}},
		{"no body", func(a *cog.Amendment) { a.Body.Code = 0 }, []string{"amendment-same-body /body/code"}},
		{"no State", func(a *cog.Amendment) { a.State = nil }, []string{"state-party /state"}},
		{"a delegate of the State", func(a *cog.Amendment) { a.State[0].Capacity = branch.StateDelegate }, nil},
		{"nobody for the body", func(a *cog.Amendment) { a.Body.Signatories = nil },
			[]string{"body-signatories /body/signatories", "body-signatories /body/signatories"}},
		{"nobody at all", func(a *cog.Amendment) { a.State, a.Body = nil, cog.Body{} },
			[]string{"amendment-same-body /body/code", "state-party /state",
				"body-signatories /body/signatories", "body-signatories /body/signatories"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			a := lifeAmendment(1, "2024-03-01", branch.Cnaf)
			row.edit(&a)
			assert.Equal(t, row.want, lifeSaid(lifeTry(t, family, a)))
		})
	}
}

func TestTheBreachNamesBothBodies(t *testing.T) {
	b := lifeTry(t, lifeConvention(t, "family"), lifeAmendment(1, "2024-03-01", branch.Cnav))[0]
	assert.Equal(t, "the amendment is concluded with Cnav, the convention with Cnaf", b.In(law.English))
	assert.Equal(t, "l’avenant est conclu avec la Cnav, la convention avec la Cnaf", b.In(law.French))
	assert.Equal(t, "L227-1, I, al. 1", b.Citations[0].String())
}

func TestAnAmendmentUnderWhichNoLawStandsIsToldSoAndNothingElse(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family", lifeRunning("1996-05-05", 1996, 1999))}
	d.Amendments = []cog.Amendment{lifeAmendment(1, "1996-12-31", branch.Cnav), lifeAmendment(2, "1997-01-01", branch.Cnaf)}
	life := d.Assess(law.Day{})
	before, after := life.Amendments[0], life.Amendments[1]
	require.ErrorContains(t, before.Err(), "no text allows an amendment on 31 December 1996")
	assert.Equal(t, []string{"amendment-basis /amendments/0/concluded"}, lifeSaid(lifeBreaches(t, before.Err())))
	assert.Equal(t, cog.Satisfied, after.Outcome(law.AmendmentBasis))
	assert.Equal(t, "no text governs the convention on that day", before.Why(law.AmendmentSameBody).EN)
}

func TestAnAmendmentToWhatIsNotConcludedIsOutsideNoTime(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family")}
	d.Concluded = law.Day{}
	d.Amendments = []cog.Amendment{lifeAmendment(1, "2024-03-01", branch.Cnaf)}
	require.NoError(t, d.Check())
	life := d.Assess(lifeDay("2023-01-01"))
	assert.NoError(t, life.Err())
	assert.Empty(t, observationsIn(life.Amendments[0].Report))
}

func TestADraftAmendmentIsJudgedUnderTheLawOfTheDayAsked(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family")}
	a := lifeAmendment(1, "2024-03-01", branch.Cnaf)
	a.Concluded = law.Day{}
	d.Amendments = []cog.Amendment{a}
	require.NoError(t, d.Check())
	for day, want := range map[string][]string{
		"1996-12-31": {"amendment-basis /amendments/0/concluded"}, "2023-07-09": nil, "2023-07-10": nil, "2028-01-01": nil,
		"2004-08-16": {"body-signatories /amendments/0/body/signatories"}, // the director, then
	} {
		life := d.Assess(lifeDay(day))
		assert.Equal(t, lifeDay(day), life.Amendments[0].On())
		assert.Equal(t, want, lifeSaid(lifeCollect(life)), day)
		assert.Empty(t, observationsIn(life.Amendments[0].Report), "what turns on the day of conclusion waits for it")
		for range life.Amendments[0].Duties() {
			t.Error("a draft starts no duty")
		}
	}
	_, err := d.Convention()
	assert.Equal(t, []string{"/amendments/0: `concluded` is missing"}, lifeFaults(t, err))
}

func TestADayThatDoesNotExistLeavesAnAmendmentUndecided(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family"), Amendments: []cog.Amendment{lifeAmendment(1, "2024-03-01", branch.Cnaf)}}
	d.Amendments[0].Concluded = law.Date(2024, 2, 30)
	assert.Equal(t, cog.VerdictUndetermined, d.Assess(law.Day{}).Amendments[0].Verdict())
	d.Amendments[0].Concluded, d.Scope = lifeDay("2024-03-01"), nil
	report := d.Assess(law.Day{}).Amendments[0]
	assert.Equal(t, cog.Undecided, report.Outcome(law.AmendmentBasis))
	assert.NoError(t, report.Err())
	for range report.Law() {
		t.Error("no law without a scope")
	}
}

// lifeCollect returns every breach of a life.
func lifeCollect(l cog.Life) (list []law.Breach) {
	for b := range l.Breaches() {
		list = append(list, b)
	}
	return list
}
