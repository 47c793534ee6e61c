package cog_test

import (
	"strings"
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
		assert.Empty(t, observationsIn(a.Report))
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
	life = d.Assess(law.Day{})
	assert.Equal(t, []string{"minimum-term /term"}, lifeSaid(lifeCollect(life)))
	assert.Equal(t, []remark{{law.AmendmentInTerm, "/amendments/0/concluded", "L227-1, I, al. 12 (1°)"}}, observationsIn(life.Amendments[0].Report),
		"the day after the term there was nothing left to extend")
}

func TestInAPartialDocumentOnlyWhatIsKnownIsHeldAgainstAnAmendment(t *testing.T) {
	other := amendment.OwnTrigger("Un motif")
	mine := amendment.FinancingActOf(2025)
	oneTrigger := &amendment.Clause{Triggers: []amendment.Trigger{{Kind: amendment.FinancingAct}}}
	parties := []law.Rule{law.StateParty, law.BodySignatories, law.AmendmentSameBody}
	for _, row := range []struct {
		name               string
		known              func(*cog.Draft)
		a                  cog.Amendment
		breaches, observed []string
		undecided          []law.Rule
	}{
		{"nothing known", func(d *cog.Draft) { d.Concluded, d.Term = law.Day{}, cog.Term{} }, cog.Amendment{}, nil, nil, []law.Rule{law.AmendmentBasis}},
		{"too late, the day of conclusion not known", func(d *cog.Draft) { d.Concluded, d.Term = law.Day{}, cog.Years(2019, 2023) }, cog.Amendment{}, nil, nil, []law.Rule{law.AmendmentBasis}},
		{"the days known", func(d *cog.Draft) {}, cog.Amendment{}, nil, nil, parties},
		{"the term not known", func(d *cog.Draft) { d.Term = cog.Term{} }, cog.Amendment{}, nil, nil, parties},
		{"too late", func(d *cog.Draft) { d.Term = cog.Years(2019, 2023) }, cog.Amendment{}, nil, []string{"amendment-in-term /concluded"}, parties},
		{"too early, the term not known", func(d *cog.Draft) { d.Concluded, d.Term = lifeDay("2025-04-02"), cog.Term{} }, cog.Amendment{}, nil, []string{"amendment-in-term /concluded"}, parties},
		{"the same body", func(d *cog.Draft) { d.Body.Code = branch.Cnaf }, cog.Amendment{Body: cog.Body{Code: branch.Cnaf}}, nil, nil, parties[:2]},
		{"another body", func(d *cog.Draft) { d.Body.Code = branch.Cnaf }, cog.Amendment{Body: cog.Body{Code: branch.Cnav}},
			[]string{"amendment-same-body /body/code"}, nil, parties[:2]},
		{"a body where the convention's is not known", func(d *cog.Draft) {}, cog.Amendment{Body: cog.Body{Code: branch.Cnav}}, nil, nil, parties},
		{"a body where the convention is known to name none", func(d *cog.Draft) { d.Known = []cog.Section{cog.BodySection} }, cog.Amendment{Body: cog.Body{Code: branch.Cnav}},
			[]string{"amendment-same-body /body/code"}, nil, parties[:2]},
		{"the body's known, the amendment's not", func(d *cog.Draft) { d.Body.Code = branch.Cnaf }, cog.Amendment{}, nil, nil, parties},
		{"a trigger that is known", func(d *cog.Draft) { d.AmendmentConditions = oneTrigger }, cog.Amendment{Reason: &mine}, nil, nil, parties},
		{"one that is not, which may well be there", func(d *cog.Draft) { d.AmendmentConditions = oneTrigger }, cog.Amendment{Reason: &other}, nil, nil, parties},
		{"one that is not, and is known not to be there", func(d *cog.Draft) {
			d.AmendmentConditions, d.Known = oneTrigger, []cog.Section{cog.AmendmentConditionsSection}
		}, cog.Amendment{Reason: &other}, nil, []string{"amendment-trigger /reason"}, parties},
		{"no reason that is known, though the clause is", func(d *cog.Draft) {
			d.AmendmentConditions, d.Known = oneTrigger, []cog.Section{cog.AmendmentConditionsSection}
		}, cog.Amendment{}, nil, nil, parties},
		{"signatures that are known", func(d *cog.Draft) {}, cog.Amendment{State: []branch.StateSignatory{{Capacity: branch.Minister}},
			Body: cog.Body{Signatories: lifeSignatures(branch.Director, branch.BoardChair)}}, nil, nil, parties[2:]},
		{"one of two signatures", func(d *cog.Draft) {}, cog.Amendment{Body: cog.Body{Signatories: lifeSignatures(branch.Director)}}, nil, nil, parties},
		{"what is known of the convention's parties is not of the amendment's", func(d *cog.Draft) { d.Known = []cog.Section{cog.StateSection, cog.BodySection} }, cog.Amendment{}, nil, nil, parties},
		{"a term too short", func(d *cog.Draft) {}, cog.Amendment{Changes: []cog.Change{lifeTerm("2023-01-01", "2025-12-31")}},
			[]string{"minimum-term /changes/0"}, nil, parties},
		{"the only objective known, gone", func(d *cog.Draft) {
			d.Objectives = []objective.Objective{lifeObjective("O1", objective.SocialAction)}
		}, cog.Amendment{Changes: []cog.Change{cog.RemoveObjective{ID: "O1"}}}, nil, nil, append(parties, law.SocialActionObjectives, law.ActionsByEachParty)},
		{"the only one that there is, gone", func(d *cog.Draft) {
			d.Objectives, d.Known = []objective.Objective{lifeObjective("O1", objective.SocialAction)}, []cog.Section{cog.ObjectivesSection}
		}, cog.Amendment{Changes: []cog.Change{cog.RemoveObjective{ID: "O1"}}},
			[]string{"actions-by-each-party /changes/0", "actions-by-each-party /changes/0", "social-action-objectives /changes/0"}, nil, parties},
	} {
		t.Run(row.name, func(t *testing.T) {
			d := cog.Document{Draft: lifeModel(t, "family", lifePartial, row.known), Amendments: []cog.Amendment{row.a}}
			d.Amendments[0].Number, d.Amendments[0].Concluded = 1, lifeDay("2025-04-01")
			require.NoError(t, d.Check())
			report := d.Assess(law.Day{}).Amendments[0]
			var got []law.Rule
			for rule := range report.With(cog.Undecided) {
				got = append(got, rule)
				want := "the document lacks: "
				if rule == law.AmendmentBasis {
					want = "the document does not say on which day the convention was concluded"
				}
				assert.Contains(t, report.Why(rule).EN, want)
			}
			assert.ElementsMatch(t, row.undecided, got)
			var said, observed []string
			for b := range report.Breaches() {
				said = append(said, b.Rule.String()+" "+strings.TrimPrefix(b.Pointer, "/amendments/0"))
			}
			for o := range report.Observations() {
				observed = append(observed, o.Rule.String()+" "+strings.TrimPrefix(o.Pointer, "/amendments/0"))
			}
			assert.ElementsMatch(t, row.breaches, said)
			assert.Equal(t, row.observed, observed)
		})
	}
}

func TestANetworkClauseForAutonomyIsABreachInAPartialDocumentToo(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "autonomy", lifePartial), Amendments: []cog.Amendment{
		{Number: 1, Concluded: lifeDay("2024-01-01"), Changes: []cog.Change{cog.SetNetwork{Network: lifeNetwork(t, "A")}}},
		{Number: 2, Concluded: lifeDay("2024-01-02"), Changes: []cog.Change{cog.RemoveNetwork{}}},
		{Number: 3, Concluded: lifeDay("2024-01-03"), Changes: []cog.Change{cog.SetNetwork{}}}}}
	life := d.Assess(law.Day{})
	assert.Equal(t, cog.Breached, life.Amendments[0].Outcome(law.NetworkExclusion))
	assert.Equal(t, cog.Satisfied, life.Amendments[1].Outcome(law.NetworkExclusion), "taken away there is none")
	assert.Equal(t, cog.Undecided, life.Amendments[2].Outcome(law.NetworkExclusion), "one without conditions proves nothing")
	assert.Equal(t, cog.VerdictUndetermined, life.Convention.Verdict())
	assert.Equal(t, cog.VerdictUnlawful, life.Verdict())
	d.Known = []cog.Section{cog.NetworkSection}
	life = d.Assess(law.Day{})
	assert.Equal(t, cog.Satisfied, life.Amendments[2].Outcome(law.NetworkExclusion), "but where the section is known in full")
	assert.Equal(t, cog.Satisfied, life.Convention.Outcome(law.NetworkExclusion))
}

// A full document that names no body has none: the amendment of any is of another.
func TestInAFullDocumentWhatIsNotSaidIsNotThere(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family"), Amendments: []cog.Amendment{lifeAmendment(1, "2025-04-01", branch.Cnaf)}}
	d.Term, d.Body.Code = cog.Term{}, 0
	report := d.Assess(law.Day{}).Amendments[0]
	assert.Empty(t, observationsIn(report.Report), "no term to be outside of")
	assert.Equal(t, cog.Breached, report.Outcome(law.AmendmentSameBody))
	assert.Equal(t, "the amendment is concluded with Cnaf, the convention with a body that is not named", report.Why(law.AmendmentSameBody).EN)
	d.Amendments[0].Body.Code = 0
	assert.Equal(t, "the amendment does not name the body; the convention is concluded with a body that is not named", d.Assess(law.Day{}).Amendments[0].Why(law.AmendmentSameBody).EN)
}
