package cog_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

func gapsOf(r cog.Report) map[law.Rule]cog.Gap {
	gaps := map[law.Rule]cog.Gap{}
	for g := range r.Gaps() {
		gaps[g.Rule] = g
	}
	return gaps
}

// An undecided rule says where it would be decided, and what is missing for it.
func TestWhatIsMissingIsSaidWithItsPlace(t *testing.T) {
	nothing := func(*cog.Draft) {}
	const now, then = "2023-07-10", "2005-06-01"
	for _, row := range []struct {
		rule        law.Rule
		scope       branch.Scope
		on          string
		change      func(*cog.Draft)
		pointer, en string
	}{
		{law.EntitledBody, branch.Family, now, nothing, "/body/code", "the document lacks: the name of the body"},
		{law.BodyOfScope, branch.Family, now, nothing, "/body/code", "the document lacks: the name of the body"},
		{law.StateParty, branch.Family, now, nothing, "/state", "the document lacks: a signature for the State"},
		{law.BodySignatories, branch.Family, now, nothing, "/body/signatories",
			"the document lacks: a signature for the body (chair of the board); a signature for the body (director-general or director)"},
		{law.BodySignatories, branch.Family, now, signed(branch.Director), "/body/signatories", "the document lacks: a signature for the body (chair of the board)"},
		{law.ReciprocalCommitments, branch.Family, now, nothing, "/commitments", "the document lacks: a commitment by the State; a commitment by the national body"},
		{law.ReciprocalCommitments, branch.Family, now, commitsOnly(branch.State), "/commitments", "the document lacks: a commitment by the national body"},
		{law.OperatingMeans, branch.Family, now, nothing, "/means", "the document lacks: operating means"},
		{law.ActionsByEachParty, branch.Family, now, nothing, "/objectives", "the document lacks: an action by the State; an action by the national body"},
		{law.SocialActionObjectives, branch.Family, now, nothing, "/objectives", "the document lacks: an objective in the category `social action, prevention and the fight against exclusion`"},
		{law.BudgetRules, branch.Family, now, nothing, "/budgets", "the document lacks: the rules of the management budget; the rules of the social-action budget"},
		{law.NetworkExclusion, branch.Autonomy, now, nothing, "/network", "the document does not say whether the convention has a network clause"},
		{law.SelfEmployedCommitments, branch.Sickness, now, nothing, "/objectives", "the document lacks: a dedicated objective for self-employed workers; a dedicated action for self-employed workers"},
		{law.AmendmentConditions, branch.Family, now, func(d *cog.Draft) {
			d.AmendmentConditions = &amendment.Clause{Triggers: []amendment.Trigger{{Kind: amendment.FinancingAct}}}
		}, "/amendmentConditions", "the document lacks: a clause on amendments for important changes of workload that come from a change of law"},
		{law.EvaluationProcess, branch.Family, now, nothing, "/evaluationProcess", "the document lacks: the hearing of the State; the hearing of the national body"},
		{law.SicknessOrientations, branch.Sickness, then, func(d *cog.Draft) {
			d.Orientations = []clause.Orientation{{Domain: clause.PublicHealth, Title: "O"}, {Domain: clause.Medicines, Title: "O"}, {Domain: clause.AccessToCare, Title: "O"}}
		}, "/orientations", "the document lacks: an orientation for sickness (medical demography)"},
		{law.ControlPlan, branch.Sickness, then, nothing, "/controlPlan", "the document lacks: a plan for checking benefits"},
		{law.MinimumTerm, branch.Family, now, nothing, "/term", "the document lacks: a term"},
	} {
		d := known(row.scope, row.on)
		row.change(&d)
		report := d.Judge(today)
		g, found := gapsOf(report)[row.rule]
		require.True(t, found, row.rule)
		assert.Equal(t, row.pointer, g.Pointer, row.rule)
		assert.Equal(t, row.en, g.In(law.English), row.rule)
		assert.NotEmpty(t, g.In(law.French))
		assert.NotEqual(t, g.In(law.French), g.In(law.English))
		assert.Equal(t, g.Missing, report.Why(row.rule))
	}
	d := known(branch.Family, now)
	assert.Equal(t, "il manque au document : un engagement de l’État ; un engagement de l’organisme national", gapsOf(d.Judge(today))[law.ReciprocalCommitments].In(law.French))
	d = known(branch.Autonomy, now)
	assert.Equal(t, "le document ne dit pas si la convention comporte une clause de réseau", gapsOf(d.Judge(today))[law.NetworkExclusion].In(law.French))
}

func TestEveryUndecidedRuleHasAGapAndNoOther(t *testing.T) {
	for name, report := range reports(t) {
		var gaps []law.Rule
		for g := range report.Gaps() {
			gaps = append(gaps, g.Rule)
			assert.NotEmpty(t, g.Pointer, name)
			assert.Zero(t, g.Line, "there is no text")
		}
		assert.ElementsMatch(t, slices.Collect(report.With(cog.Undecided)), gaps, name)
	}
}

func TestWhatHasNoDayOrNoScopeIsUndecidedForWantOfIt(t *testing.T) {
	for _, row := range []struct {
		d           cog.Draft
		at          string
		pointer, en string
	}{
		{cog.Draft{Scope: branch.Family, Partial: true}, "", "/concluded", "the document does not say on which day the convention was concluded"},
		{cog.Draft{Scope: branch.Family}, "", "/concluded", "the document does not say on which day the convention was concluded"},
		{cog.Draft{Concluded: law.MustParseDay("2023-07-10")}, "", "/concluded", "the document does not say what the convention is about"},
		{cog.Draft{}, "2023-07-10", "/concluded", "the document does not say what the convention is about"},
	} {
		day := law.Day{}
		if row.at != "" {
			day = lifeDay(row.at)
		}
		report := row.d.Judge(day)
		assert.Equal(t, map[law.Rule]cog.Gap{law.LegalBasis: {Rule: law.LegalBasis, Pointer: row.pointer, Missing: report.Why(law.LegalBasis)}}, gapsOf(report))
		assert.Equal(t, row.en, report.Why(law.LegalBasis).EN)
	}
}

func TestWhatIsMissingOfAnAmendmentPointsIntoIt(t *testing.T) {
	d := cog.Document{Draft: known(branch.Family, "2023-07-10"), Amendments: []cog.Amendment{{Number: 1, Concluded: lifeDay("2024-03-01"),
		Changes: []cog.Change{cog.SetBudget{Budget: clause.Budget{Kind: branch.Management}}, cog.AddMeans{Means: clause.Means{Title: "Postes", Kind: clause.Staff}},
			cog.AddCommitment{Commitment: clause.Commitment{By: branch.State, Title: "C"}}}}}}
	gaps := gapsOf(d.Assess(law.Day{}).Amendments[0].Report)
	for rule, want := range map[law.Rule][2]string{
		law.StateParty:            {"/amendments/0/state", "the document lacks: a signature for the State"},
		law.AmendmentSameBody:     {"/amendments/0/body/code", "the document lacks: the name of the body"},
		law.BudgetRules:           {"/amendments/0/changes/0", "the document lacks: the rules of the management budget"},
		law.ReciprocalCommitments: {"/amendments/0/changes/2", "the document lacks: a commitment by the national body"},
	} {
		require.Contains(t, gaps, rule)
		assert.Equal(t, want, [2]string{gaps[rule].Pointer, gaps[rule].In(law.English)}, rule)
	}
	assert.NotContains(t, gaps, law.OperatingMeans)

	// An amendment that archives know nothing of, to a convention whose day they do not tell.
	d.Concluded = law.Day{}
	report := d.Assess(law.Day{}).Amendments[0]
	assert.Equal(t, []law.Rule{law.AmendmentBasis}, slices.Collect(report.With(cog.Undecided)))
	assert.Equal(t, "/amendments/0/concluded", gapsOf(report.Report)[law.AmendmentBasis].Pointer)
	assert.Empty(t, report.On())
}

func TestAReportWritesItsGapsWithTheirPlace(t *testing.T) {
	line, err := json.Marshal((&cog.Draft{Scope: branch.Family, Partial: true}).Judge(law.Day{}))
	require.NoError(t, err)
	var got struct {
		Verdict              string
		Law                  map[string]any
		Breaches, Satisfied  []any
		Observations, Duties []any
		Open                 []any
		NotApplicable        []string
		Undecided            []struct {
			Rule, Pointer string
			Missing       law.Text
		}
	}
	require.NoError(t, json.Unmarshal(line, &got))
	assert.Equal(t, "undetermined", got.Verdict)
	assert.NotContains(t, got.Law, "on")
	require.Len(t, got.Undecided, 1)
	assert.Equal(t, "legal-basis", got.Undecided[0].Rule)
	assert.Equal(t, "/concluded", got.Undecided[0].Pointer)
	assert.Equal(t, "the document does not say on which day the convention was concluded", got.Undecided[0].Missing.EN)
	assert.Len(t, got.NotApplicable, 21)
	for name, list := range map[string][]any{"breaches": got.Breaches, "satisfied": got.Satisfied, "observations": got.Observations, "duties": got.Duties, "open": got.Open} {
		assert.NotNil(t, list, "%s: lists are written empty, not left out", name)
		assert.Empty(t, list, name)
	}
}
