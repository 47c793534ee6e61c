package cog_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// The work-accident convention of 25 February 2005 was concluded for three years,
// after four had become the minimum, and extended twice by one year.
func lifeAccidents2005(t testing.TB) cog.Document {
	return cog.Document{
		Draft: lifeModel(t, "work-accidents", lifeRunning("2005-02-25", 2004, 2006), lifePartial),
		Amendments: []cog.Amendment{
			{Number: 1, Concluded: lifeDay("2006-12-20"), Changes: []cog.Change{lifeTerm("2004-01-01", "2007-12-31")}},
			{Number: 2, Concluded: lifeDay("2007-12-21"), Changes: []cog.Change{lifeTerm("2004-01-01", "2008-12-31")}},
		},
	}
}

func TestAConventionOfThreeYearsIsExtendedTwiceByOne(t *testing.T) {
	d := lifeAccidents2005(t)
	require.NoError(t, d.Check())
	life := d.Assess(law.Day{})
	assert.Equal(t, []string{"minimum-term /term"}, lifeSaid(lifeCollect(life)), "the law has something against the first term only")
	assert.Equal(t, cog.VerdictUnlawful, life.Verdict())
	for i, a := range life.Amendments {
		assert.Equal(t, i+1, a.Number)
		assert.Equal(t, cog.VerdictUndetermined, a.Verdict())
		assert.Equal(t, cog.Satisfied, a.Outcome(law.MinimumTerm))
		assert.Equal(t, cog.Satisfied, a.Outcome(law.AmendmentInTerm))
		assert.Equal(t, cog.Undecided, a.Outcome(law.AmendmentTrigger))
		assert.Equal(t, cog.Undecided, a.Outcome(law.StateParty))
		assert.Equal(t, cog.Undecided, a.Outcome(law.BodySignatories))
	}
	for day, want := range map[string]cog.Term{"2005-02-25": cog.Years(2004, 2006), "2006-12-19": cog.Years(2004, 2006),
		"2006-12-20": cog.Years(2004, 2007), "2007-12-20": cog.Years(2004, 2007), "2007-12-21": cog.Years(2004, 2008)} {
		text, err := d.At(lifeDay(day))
		require.NoError(t, err)
		assert.Equal(t, want, text.Term, day)
	}
	d.Amendments[0].Concluded = lifeDay("2007-01-01")
	assert.Equal(t, []string{"minimum-term /term", "amendment-in-term /amendments/0/concluded"}, lifeSaid(lifeCollect(d.Assess(law.Day{}))),
		"the day after the term there is nothing left to extend")
}

func TestInAPartialDocumentOnlyWhatIsKnownIsHeldAgainstAnAmendment(t *testing.T) {
	other := amendment.OwnTrigger("Un motif")
	mine := amendment.FinancingActOf(2025)
	undecided := []law.Rule{law.StateParty, law.BodySignatories}
	for _, row := range []struct {
		name      string
		known     func(*cog.Draft)
		a         cog.Amendment
		breaches  []string
		undecided []law.Rule
	}{
		{"nothing known", func(d *cog.Draft) { d.Concluded, d.Term = law.Day{}, cog.Term{} }, cog.Amendment{}, nil,
			append(undecided, law.AmendmentInTerm, law.AmendmentSameBody, law.AmendmentTrigger)},
		{"the days known", func(d *cog.Draft) {}, cog.Amendment{}, nil, append(undecided, law.AmendmentSameBody, law.AmendmentTrigger)},
		{"the term not known", func(d *cog.Draft) { d.Term = cog.Term{} }, cog.Amendment{}, nil,
			append(undecided, law.AmendmentInTerm, law.AmendmentSameBody, law.AmendmentTrigger)},
		{"too late, the day of conclusion not known", func(d *cog.Draft) { d.Concluded, d.Term = law.Day{}, cog.Years(2019, 2023) }, cog.Amendment{},
			[]string{"amendment-in-term /amendments/0/concluded"}, append(undecided, law.AmendmentSameBody, law.AmendmentTrigger)},
		{"too early, the term not known", func(d *cog.Draft) { d.Concluded, d.Term = lifeDay("2025-04-02"), cog.Term{} }, cog.Amendment{},
			[]string{"amendment-in-term /amendments/0/concluded"}, append(undecided, law.AmendmentSameBody, law.AmendmentTrigger)},
		{"the same body", func(d *cog.Draft) { d.Body.Code = branch.Cnaf }, cog.Amendment{Body: cog.Body{Code: branch.Cnaf}}, nil,
			append(undecided, law.AmendmentTrigger)},
		{"another body", func(d *cog.Draft) { d.Body.Code = branch.Cnaf }, cog.Amendment{Body: cog.Body{Code: branch.Cnav}},
			[]string{"amendment-same-body /amendments/0/body/code"}, append(undecided, law.AmendmentTrigger)},
		{"a body where the convention's is not known", func(d *cog.Draft) {}, cog.Amendment{Body: cog.Body{Code: branch.Cnav}}, nil,
			append(undecided, law.AmendmentSameBody, law.AmendmentTrigger)},
		{"the body's known, the amendment's not", func(d *cog.Draft) { d.Body.Code = branch.Cnaf }, cog.Amendment{}, nil,
			append(undecided, law.AmendmentSameBody, law.AmendmentTrigger)},
		{"a trigger that is known", func(d *cog.Draft) {
			d.AmendmentConditions = &amendment.Clause{Triggers: []amendment.Trigger{{Kind: amendment.FinancingAct}}}
		}, cog.Amendment{Reason: &mine}, nil, append(undecided, law.AmendmentSameBody)},
		{"one that is not, which may well be there", func(d *cog.Draft) {
			d.AmendmentConditions = &amendment.Clause{Triggers: []amendment.Trigger{{Kind: amendment.FinancingAct}}}
		}, cog.Amendment{Reason: &other}, nil, append(undecided, law.AmendmentSameBody, law.AmendmentTrigger)},
		{"signatures that are known", func(d *cog.Draft) {}, cog.Amendment{State: []branch.StateSignatory{{Capacity: branch.Minister}},
			Body: cog.Body{Signatories: lifeSignatures(branch.Director, branch.CouncilChair)}}, nil, []law.Rule{law.AmendmentSameBody, law.AmendmentTrigger}},
		{"one of two signatures", func(d *cog.Draft) {}, cog.Amendment{Body: cog.Body{Signatories: lifeSignatures(branch.Director)}}, nil,
			append(undecided, law.AmendmentSameBody, law.AmendmentTrigger)},
		{"a term too short", func(d *cog.Draft) {}, cog.Amendment{Changes: []cog.Change{lifeTerm("2023-01-01", "2025-12-31")}},
			[]string{"minimum-term /amendments/0/changes/0"}, append(undecided, law.AmendmentSameBody, law.AmendmentTrigger)},
		{"the only objective known, gone", func(d *cog.Draft) {
			d.Objectives = []objective.Objective{lifeObjective("O1", objective.SocialAction)}
		}, cog.Amendment{Changes: []cog.Change{cog.RemoveObjective{ID: "O1"}}}, nil,
			append(undecided, law.AmendmentSameBody, law.AmendmentTrigger, law.SocialActionObjectives, law.ActionsByEachParty)},
	} {
		t.Run(row.name, func(t *testing.T) {
			d := cog.Document{Draft: lifeModel(t, "family", lifePartial, row.known), Amendments: []cog.Amendment{row.a}}
			d.Amendments[0].Number, d.Amendments[0].Concluded = 1, lifeDay("2025-04-01")
			report := d.Assess(law.Day{}).Amendments[0]
			var got []law.Rule
			for rule := range report.With(cog.Undecided) {
				got = append(got, rule)
				assert.Contains(t, report.Why(rule).EN, "does not allow to tell")
			}
			assert.ElementsMatch(t, row.undecided, got)
			var said []string
			for b := range report.Breaches() {
				said = append(said, b.Rule.String()+" "+b.Pointer)
			}
			assert.Equal(t, row.breaches, said)
		})
	}
}

func TestANetworkClauseForAutonomyIsABreachInAPartialDocumentToo(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "autonomy", lifePartial), Amendments: []cog.Amendment{
		{Number: 1, Concluded: lifeDay("2024-01-01"), Changes: []cog.Change{cog.SetNetwork{Network: lifeNetwork(t, "A")}}},
		{Number: 2, Concluded: lifeDay("2024-01-02"), Changes: []cog.Change{cog.RemoveNetwork{}}}}}
	life := d.Assess(law.Day{})
	assert.Equal(t, cog.Breached, life.Amendments[0].Outcome(law.NetworkExclusion))
	assert.Equal(t, cog.Undecided, life.Amendments[1].Outcome(law.NetworkExclusion))
	assert.Equal(t, cog.VerdictUndetermined, life.Convention.Verdict())
	assert.Equal(t, cog.VerdictUnlawful, life.Verdict())
}

func TestAFullDocumentThatSaysNothingOfItsTermOrBodyLeavesTheseUndecided(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family"), Amendments: []cog.Amendment{lifeAmendment(1, "2025-04-01", branch.Cnaf)}}
	d.Term, d.Body.Code = cog.Term{}, 0
	report := d.Assess(law.Day{}).Amendments[0]
	assert.Equal(t, cog.Undecided, report.Outcome(law.AmendmentInTerm))
	assert.Equal(t, cog.Undecided, report.Outcome(law.AmendmentSameBody))
}
