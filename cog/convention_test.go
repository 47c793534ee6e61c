package cog_test

import (
	"encoding/json"
	"errors"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

func TestNewAcceptsEveryLawfulModel(t *testing.T) {
	accepted := 0
	for _, name := range models {
		d := decodeModel(t, name)
		if d.Judge(today).Verdict() != cog.VerdictLawful {
			continue
		}
		c, err := cog.New(d)
		require.NoError(t, err, name)
		assert.Equal(t, d, c.Draft(), name)
		assert.Equal(t, cog.VerdictLawful, c.Report().Verdict(), name)
		assert.NoError(t, c.Report().Err(), name)
		assert.NotEmpty(t, slices.Collect(c.Report().Duties()), name)

		parsed, err := cog.Parse(readModel(t, name))
		require.NoError(t, err, name)
		assert.Equal(t, c, parsed, name)
		accepted++
	}
	assert.Equal(t, len(models)-1, accepted)
}

func TestNewRefusesWhatIsPartialOrNotConcluded(t *testing.T) {
	d := decodeModel(t, "family")
	d.Partial = true
	_, err := cog.New(d)
	assert.Equal(t, "/partial", faultsOf(t, err)[0].Pointer)

	d = decodeModel(t, "family")
	d.Concluded = law.Day{}
	_, err = cog.New(d)
	assert.Equal(t, "", faultsOf(t, err)[0].Pointer)
	assert.Contains(t, err.Error(), "conclusion")
}

func TestNewRefusesFaultsOfFormBeforeItAsksTheLaw(t *testing.T) {
	c, err := cog.New(cog.Draft{})
	assert.Nil(t, c)
	faultsOf(t, err)
	d := decodeModel(t, "autonomy-unlawful")
	d.Title = " "
	_, err = cog.New(d)
	assert.Equal(t, []string{"/title"}, pointersOf(faultsOf(t, err)))
	var u *cog.Unlawful
	assert.False(t, errors.As(err, &u))
}

func TestNewRefusesTheUnlawfulWithEveryBreach(t *testing.T) {
	c, err := cog.New(decodeModel(t, "autonomy-unlawful"))
	assert.Nil(t, c)
	for _, rule := range []law.Rule{law.CoordinationObjectives, law.NetworkExclusion, law.MinimumTerm} {
		assert.ErrorIs(t, err, rule)
	}
	for _, rule := range []law.Rule{law.StateParty, law.LegalBasis, law.ProductivityObjectives} {
		assert.NotErrorIs(t, err, rule)
	}
	var unlawful *cog.Unlawful
	require.ErrorAs(t, err, &unlawful)
	assert.Equal(t, 3, unlawful.Len())
	var rules []law.Rule
	for b := range unlawful.Breaches() {
		rules = append(rules, b.Rule)
	}
	assert.ElementsMatch(t, []law.Rule{law.CoordinationObjectives, law.NetworkExclusion, law.MinimumTerm}, rules)
	var breach law.Breach
	require.ErrorAs(t, err, &breach)
	var malformed *cog.Malformed
	assert.False(t, errors.As(err, &malformed))

	_, err = cog.Parse(readModel(t, "autonomy-unlawful"))
	assert.ErrorIs(t, err, law.NetworkExclusion)
	_, err = cog.Parse([]byte("{"))
	faultsOf(t, err)
}

func TestMustReturnsAConventionOrPanics(t *testing.T) {
	assert.NotPanics(t, func() { cog.Must(decodeModel(t, "family")) })
	assert.Panics(t, func() { cog.Must(decodeModel(t, "autonomy-unlawful")) })
	assert.Panics(t, func() { cog.Must(cog.Draft{}) })
}

func TestAConventionAnswersForItsParts(t *testing.T) {
	d := decodeModel(t, "family")
	c := cog.Must(d)
	assert.Equal(t, branch.Scope(branch.Family), c.Scope())
	assert.Equal(t, law.General, c.Regime())
	assert.Equal(t, "Famille 2023-2027 (modèle)", c.Title())
	assert.Equal(t, "2023-07-10", c.Concluded().String())
	assert.Equal(t, cog.Years(2023, 2027), c.Term())
	assert.Equal(t, branch.Cnaf, c.Body())
	assert.Equal(t, d.State, slices.Collect(c.StateSignatories()))
	assert.Equal(t, d.Body.Signatories, slices.Collect(c.BodySignatories()))
	assert.Equal(t, d.Objectives, slices.Collect(c.Objectives()))
	assert.Equal(t, d.Means, slices.Collect(c.Means()))
	assert.Equal(t, d.Commitments, slices.Collect(c.Commitments()))
	assert.Equal(t, d.Budgets, slices.Collect(c.Budgets()))
	assert.False(t, c.Network().IsZero())
	assert.Equal(t, []clause.Condition{{Kind: clause.Evolution, Title: "Une caisse par département"}}, slices.Collect(c.Network().Conditions()))
	assert.True(t, c.AmendmentConditions().Provides(amendment.FinancingAct))
	assert.Len(t, slices.Collect(c.AmendmentConditions().Triggers()), 3)
	assert.Equal(t, []branch.Party{branch.State, branch.NationalBody}, slices.Collect(c.EvaluationProcess().Heard()))
	encoded, err := json.Marshal(c)
	require.NoError(t, err)
	assert.Equal(t, generic(t, readModel(t, "family")), generic(t, encoded))

	r := cog.Must(decodeModel(t, "rsi"))
	assert.Equal(t, law.RSI, r.Regime())
	assert.Equal(t, branch.Scope(branch.SelfEmployed), r.Scope())
	assert.True(t, r.Network().IsZero())
}

// scribble overwrites all that can be reached of a draft.
func scribble(d *cog.Draft) {
	d.Scope, d.Title, d.Concluded, d.Term = branch.Autonomy, "X", law.Day{}, cog.Term{}
	d.State[0], d.Body.Signatories[0] = branch.StateSignatory{}, branch.BodySignatory{}
	d.Objectives[0], d.Means[0], d.Commitments[0] = objective.Objective{}, clause.Means{}, clause.Commitment{}
	d.Budgets[0], d.Body.Code = clause.Budget{}, 0
	d.AmendmentConditions.Triggers[0], d.AmendmentConditions.Procedure = amendment.Trigger{}, "X"
	d.EvaluationProcess.Heard[0], d.EvaluationProcess.Procedure = 0, "X"
	if d.ConsistentWith != nil {
		*d.ConsistentWith = cog.SicknessConvention{}
	}
	if len(d.Orientations) > 0 {
		d.Orientations[0] = clause.Orientation{}
	}
}

func TestNothingChangesAConvention(t *testing.T) {
	for _, name := range []string{"family", "rsi"} {
		t.Run(name, func(t *testing.T) {
			given := decodeModel(t, name)
			c := cog.Must(given)
			before, err := json.Marshal(c)
			require.NoError(t, err)
			same := func(why string) {
				t.Helper()
				after, err := json.Marshal(c)
				require.NoError(t, err)
				assert.Equal(t, string(before), string(after), why)
				assert.Equal(t, cog.VerdictLawful, c.Report().Verdict(), why)
			}
			scribble(&given)
			same("the draft it was made from")
			got := c.Draft()
			scribble(&got)
			same("the draft it gives")

			slices.Collect(c.StateSignatories())[0] = branch.StateSignatory{}
			slices.Collect(c.BodySignatories())[0] = branch.BodySignatory{}
			slices.Collect(c.Objectives())[0] = objective.Objective{}
			slices.Collect(c.Means())[0] = clause.Means{}
			slices.Collect(c.Commitments())[0] = clause.Commitment{}
			slices.Collect(c.Budgets())[0] = clause.Budget{}
			slices.Collect(c.AmendmentConditions().Triggers())[0] = amendment.Trigger{}
			slices.Collect(c.EvaluationProcess().Heard())[0] = 0
			for o := range c.Objectives() {
				spec := o.Spec()
				spec.Categories[0] = objective.Other
			}
			clause := c.AmendmentConditions().Clause()
			clause.Triggers[0] = amendment.Trigger{}
			process := c.EvaluationProcess().Clause()
			process.Heard[0] = 0
			same("what it yields")
			assert.Equal(t, amendment.FinancingAct, slices.Collect(c.AmendmentConditions().Triggers())[0].Kind)
			assert.Equal(t, branch.State, slices.Collect(c.EvaluationProcess().Heard())[0])
		})
	}
}

func TestAReportDoesNotChangeWithItsDraft(t *testing.T) {
	d := decodeModel(t, "autonomy-unlawful")
	report := d.Judge(today)
	before, err := json.Marshal(report)
	require.NoError(t, err)
	scribble(&d)
	for b := range report.Breaches() {
		b.Citations[0] = law.Citation{}
	}
	for duty := range report.Duties() {
		duty.Citations[0] = law.Citation{}
	}
	for p := range statute.All().Provisions(law.MinimumTerm) {
		p.Cites[0], p.Demand.Term.AtLeast, p.Asks = law.Citation{}, 0, law.Text{}
	}
	after, err := json.Marshal(report)
	require.NoError(t, err)
	assert.Equal(t, string(before), string(after))
}

func TestManyReadersOfOneConventionAndManyJudgesOfOneDraft(t *testing.T) {
	c := cog.Must(decodeModel(t, "family"))
	d := decodeModel(t, "autonomy-unlawful")
	want := d.Judge(today).Err().Error()
	document := readModel(t, "rsi")
	var wg sync.WaitGroup
	for range 32 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 20 {
				assert.Equal(t, want, d.Judge(today).Err().Error())
				got := c.Draft()
				scribble(&got)
				_, err := json.Marshal(c)
				assert.NoError(t, err)
				assert.Len(t, slices.Collect(c.Report().Duties()), 1)
				assert.NotEmpty(t, c.Report().Why(law.MinimumTerm).FR)
				for range statute.All().InForce(today) {
				}
				_, err = cog.Parse(document)
				assert.NoError(t, err)
			}
		}()
	}
	wg.Wait()
}

func TestADraftThatIsTooLittleToJudgeIsUndecided(t *testing.T) {
	for name, d := range map[string]cog.Draft{
		"no scope":                   {Concluded: law.MustParseDay("2023-07-10")},
		"nothing":                    {},
		"a day that does not exist":  {Scope: branch.Family, Concluded: law.Date(2023, 2, 30)},
		"no day to judge a draft by": {Scope: branch.Family},
	} {
		t.Run(name, func(t *testing.T) {
			report := d.Judge(law.Day{})
			assert.Equal(t, cog.VerdictUndetermined, report.Verdict())
			assert.Equal(t, []string{"legal-basis"}, slugs(report, cog.Undecided))
			assert.Len(t, slugs(report, cog.NotApplicable), 21)
			assert.NotEmpty(t, report.Why(law.LegalBasis).FR)
			assert.NotEmpty(t, report.Why(law.MinimumTerm).EN)
			assert.Empty(t, duties(report))
			assert.NoError(t, report.Err())
		})
	}
}

func TestTheZeroConventionIsNone(t *testing.T) {
	var c cog.Convention
	assert.Nil(t, c.Scope())
	assert.Zero(t, c.Regime())
	assert.True(t, c.Concluded().IsZero())
	assert.Empty(t, c.Title())
	assert.Empty(t, slices.Collect(c.Objectives()))
	report := c.Report()
	assert.Equal(t, cog.VerdictUndetermined, report.Verdict())
}
