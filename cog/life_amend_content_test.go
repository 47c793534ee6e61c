package cog_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

func lifeTerm(start, end string) cog.SetTerm {
	return cog.SetTerm{Term: cog.Term{Start: lifeDay(start), End: lifeDay(end)}}
}

func TestATermIsShortenedDownToTheMinimumOfTheAmendmentsDay(t *testing.T) {
	family := lifeConvention(t, "family") // 2023 to 2027
	of2003 := lifeOf2003(t)               // 2003 to 2005, three years
	long := lifeOf2003(t, lifeRunning("2003-05-05", 2003, 2007))
	for _, row := range []struct {
		name   string
		c      *cog.Convention
		on     string
		change cog.Change
		want   []string
	}{
		{"five years to four", family, "2024-03-01", lifeTerm("2023-01-01", "2026-12-31"), nil},
		{"a day under four", family, "2024-03-01", lifeTerm("2023-01-01", "2026-12-30"), []string{"minimum-term /changes/0"}},
		{"a later start, a day under", family, "2024-03-01", lifeTerm("2023-01-02", "2026-12-31"), []string{"minimum-term /changes/0"}},
		{"longer", family, "2024-03-01", lifeTerm("2023-01-01", "2030-06-30"), nil},
		{"the same", family, "2024-03-01", lifeTerm("2023-01-01", "2027-12-31"), nil},

		{"until 2004-12-21 three are enough", long, "2004-12-20", lifeTerm("2003-01-01", "2005-12-31"), nil},
		{"a day under three", long, "2004-12-20", lifeTerm("2003-01-01", "2005-12-30"), []string{"minimum-term /changes/0"}},
		{"from then on four are asked, even of an older convention", long, "2004-12-21", lifeTerm("2003-01-01", "2005-12-31"), []string{"minimum-term /changes/0"}},
		{"four", long, "2005-06-01", lifeTerm("2003-01-01", "2006-12-31"), nil},
		{"a day under four, of an older convention", long, "2005-06-01", lifeTerm("2003-01-01", "2006-12-30"), []string{"minimum-term /changes/0"}},
		{"three rewritten to four", of2003, "2005-06-01", lifeTerm("2003-01-01", "2006-12-31"), nil},
		{"three rewritten to three", of2003, "2005-06-01", lifeTerm("2003-01-01", "2005-12-31"), nil},
		{"three rewritten to three, a day under", of2003, "2005-06-01", lifeTerm("2003-01-01", "2005-12-30"), []string{"minimum-term /changes/0"}},
		{"three moved, a day longer", of2003, "2005-06-01", lifeTerm("2003-01-02", "2006-01-02"), []string{"minimum-term /changes/0"}},
		{"three extended, though not to four", of2003, "2005-06-01", lifeTerm("2003-01-01", "2006-06-30"), nil},
	} {
		t.Run(row.name, func(t *testing.T) {
			assert.Equal(t, row.want, lifeSaid(lifeTry(t, row.c, lifeAmendment(1, row.on, branch.Cnaf, row.change))))
		})
	}
}

func TestWhatNoAmendmentTouchesStaysUnderItsOwnLaw(t *testing.T) {
	c := lifeOf2003(t) // has nothing on productivity, which the law asks since 2004-12-21
	require.Empty(t, lifeTry(t, c, lifeAmendment(1, "2005-06-01", branch.Cnaf,
		cog.AddMeans{Means: clause.Means{Title: "Postes", Kind: clause.Staff}}, cog.RemoveMeans{Title: "Postes"},
		cog.AddObjective{Objective: lifeObjective("O8", objective.Implementation)})))

	// What the law began to demand in between no amendment brings in: what it put there it may take out.
	added := lifeAmend(t, c, lifeAmendment(1, "2005-06-01", branch.Cnaf,
		cog.AddObjective{Objective: lifeObjective("O3", objective.Productivity)},
		cog.ReplaceMeans{Title: "Trajectoire d’effectifs", Means: clause.Means{Title: "Postes", Kind: clause.Staff}}))
	assert.Empty(t, lifeTry(t, added, lifeAmendment(2, "2005-07-01", branch.Cnaf, cog.RemoveObjective{ID: "O3"})))

	report := added.Life().Amendments[0]
	const untouched = "the amendment does not touch it, or the convention was not held to it"
	for rule, want := range map[law.Rule]cog.Outcome{
		law.MinimumTerm: cog.NotApplicable, law.ProductivityObjectives: cog.NotApplicable, law.ActionsByEachParty: cog.Satisfied,
		law.OperatingMeans: cog.Satisfied, law.StateParty: cog.Satisfied,
	} {
		assert.Equal(t, want, report.Outcome(rule), rule)
		if want == cog.NotApplicable {
			assert.Equal(t, untouched, report.Why(rule).EN, rule)
		}
	}
	assert.Equal(t, "it sets the operating means", report.Why(law.OperatingMeans).EN)
	assert.Contains(t, report.Why(law.CoordinationObjectives).EN, "does not bind")
	assert.Equal(t, "is not of the general scheme", report.Why(law.DelegatedFundsTerm).EN)
}

func TestAnAmendmentKeepsWhatTheLawOfItsDayRequires(t *testing.T) {
	spec := func(o objective.Objective, edit func(*objective.Spec)) objective.Objective {
		s := o.Spec()
		edit(&s)
		return objective.Must(s)
	}
	family, autonomy := lifeConvention(t, "family"), lifeConvention(t, "autonomy")
	rsi, sickness := lifeConvention(t, "rsi"), lifeConvention(t, "sickness-1997", lifeRunning("2019-02-01", 2019, 2022), func(d *cog.Draft) {
		d.Objectives = append(d.Objectives, lifeObjective("O3", objective.Productivity), objective.Must(objective.Spec{
			ID: "O7", Title: "Indépendants", SelfEmployed: true, Categories: []objective.Category{objective.Other},
			Actions: []objective.Action{{By: branch.State, Title: "Act", SelfEmployed: true}}}))
	}, lifeSigned(branch.CouncilChair, branch.DirectorGeneral))
	o4 := family.Draft().Objectives[3]
	for _, row := range []struct {
		name    string
		c       *cog.Convention
		changes []cog.Change
		want    []string
	}{
		{"the last objective of a category", family, []cog.Change{cog.RemoveObjective{ID: "O4"}}, []string{"social-action-objectives /changes/0"}},
		{"put back in the same amendment", family, []cog.Change{cog.RemoveObjective{ID: "O4"}, cog.AddObjective{Objective: o4}}, nil},
		{"not the last", family, []cog.Change{cog.AddObjective{Objective: lifeObjective("O8", objective.SocialAction)}, cog.RemoveObjective{ID: "O4"}}, nil},
		{"given another category", family, []cog.Change{cog.ReplaceObjective{Objective: spec(o4, func(s *objective.Spec) {
			s.Categories = []objective.Category{objective.Other}
		})}}, []string{"social-action-objectives /changes/0"}},
		{"every category", family, []cog.Change{cog.RemoveObjective{ID: "O1"}, cog.RemoveObjective{ID: "O2"}, cog.RemoveObjective{ID: "O3"}},
			[]string{"implementation-objectives /changes/0", "service-quality-objectives /changes/1", "productivity-objectives /changes/2"}},
		{"coordination", autonomy, []cog.Change{cog.RemoveObjective{ID: "O6"}}, []string{"coordination-objectives /changes/0"}},
		{"productivity, not asked of autonomy", autonomy, []cog.Change{cog.AddObjective{Objective: lifeObjective("O8", objective.Productivity)}, cog.RemoveObjective{ID: "O8"}}, nil},
		{"the last actions of a party", family, []cog.Change{
			cog.RemoveAction{Objective: "O1", By: branch.State, Title: "Stabiliser les textes six mois avant leur entrée en vigueur"},
			cog.RemoveAction{Objective: "O4", By: branch.State, Title: "Ouvrir les échanges de données utiles"}}, []string{"actions-by-each-party /changes/1"}},
		{"the last action, by another's", family, []cog.Change{
			cog.RemoveAction{Objective: "O1", By: branch.State, Title: "Stabiliser les textes six mois avant leur entrée en vigueur"},
			cog.ReplaceAction{Objective: "O4", By: branch.State, Title: "Ouvrir les échanges de données utiles",
				Action: objective.Action{By: branch.NationalBody, Title: "Ouvrir"}}}, []string{"actions-by-each-party /changes/1"}},
		{"all means", family, []cog.Change{cog.RemoveMeans{Title: "Trajectoire d’effectifs"}, cog.RemoveMeans{Title: "Budget de gestion pluriannuel"}},
			[]string{"operating-means /changes/1"}},
		{"the rules of the management budget", family, []cog.Change{cog.SetBudget{Budget: clause.Budget{Kind: branch.Management}}}, []string{"budget-rules /changes/0"}},
		{"the management budget", family, []cog.Change{cog.RemoveBudget{Name: branch.Management}}, []string{"budget-rules /changes/0"}},
		{"one rule of a budget listed", family, []cog.Change{cog.SetBudget{Budget: clause.Budget{Kind: branch.Prevention, Evolution: "+2 %"}}}, []string{"budget-rules /changes/0"}},
		{"the social-action budget, which the family branch runs", family, []cog.Change{cog.RemoveBudget{Name: branch.SocialAction}}, []string{"budget-rules /changes/0"}},
		{"a budget that it does not run, taken out again", family, []cog.Change{
			cog.SetBudget{Budget: clause.Budget{Kind: branch.Prevention}}, cog.RemoveBudget{Name: branch.Prevention}}, nil},
		{"a budget no law names", family, []cog.Change{cog.SetBudget{Budget: clause.Budget{Kind: branch.MedicalControl}}}, nil},
		{"the intervention budget of the self-employed", rsi, []cog.Change{cog.RemoveBudget{Name: branch.Intervention}}, []string{"budget-rules /changes/0"}},
		{"a network for autonomy", autonomy, []cog.Change{cog.SetNetwork{Network: lifeNetwork(t, "A")}}, []string{"network-exclusion /changes/0"}},
		{"a network for autonomy, taken back", autonomy, []cog.Change{cog.SetNetwork{Network: lifeNetwork(t, "A")}, cog.RemoveNetwork{}}, nil},
		{"a network that states nothing, for autonomy", autonomy, []cog.Change{cog.SetNetwork{}}, nil},
		{"a network for the family", family, []cog.Change{cog.SetNetwork{Network: lifeNetwork(t, "A")}}, nil},
		{"conditions without a trigger", family, []cog.Change{cog.SetAmendmentConditions{Clause: amendment.Clause{
			Triggers: []amendment.Trigger{{Kind: amendment.FinancingAct}}}}}, []string{"amendment-conditions /changes/0"}},
		{"conditions without any", family, []cog.Change{cog.SetAmendmentConditions{}}, []string{"amendment-conditions /changes/0", "amendment-conditions /changes/0"}},
		{"a process that is not adversarial", family, []cog.Change{cog.SetEvaluationProcess{Clause: evaluation.Clause{
			Heard: []branch.Party{branch.State}}}}, []string{"evaluation-process /changes/0"}},
		{"the last commitment of a party", family, removeCommitments(family, branch.State), []string{"reciprocal-commitments /changes/0"}},
		{"a commitment of the other", family, []cog.Change{cog.ReplaceCommitment{By: branch.State, Title: titleOf(family, branch.State),
			Commitment: clause.Commitment{By: branch.NationalBody, Title: "Rendre compte"}}}, []string{"reciprocal-commitments /changes/0"}},
		{"one more", family, []cog.Change{cog.AddCommitment{Commitment: clause.Commitment{By: branch.State, Title: "Associer"}}}, nil},
		{"orientations and a plan, of which the law says nothing any more", family, []cog.Change{cog.SetOrientations{}, cog.SetControlPlan{Title: "P"}}, nil},
		{"what is for the self-employed", sickness, []cog.Change{cog.RemoveObjective{ID: "O7"}}, []string{"self-employed-commitments /changes/0", "self-employed-commitments /changes/0"}},
		{"the action for the self-employed", sickness, []cog.Change{cog.RemoveAction{Objective: "O7", By: branch.State, Title: "Act"}}, []string{"self-employed-commitments /changes/0"}},
		{"the last change that touches a rule is the one pointed to", family, []cog.Change{cog.RemoveObjective{ID: "O4"},
			cog.AddObjective{Objective: lifeObjective("O8", objective.SocialAction)}, cog.RemoveObjective{ID: "O8"}}, []string{"social-action-objectives /changes/2"}},
		{"indicators, which no rule asks for", family, []cog.Change{cog.RemoveIndicator{ID: "I1"}, cog.SetTargets{Indicator: "I2"}}, nil},
	} {
		t.Run(row.name, func(t *testing.T) {
			a := lifeAmendment(1, row.c.Term().End.String(), row.c.Body(), row.changes...)
			assert.Equal(t, row.want, lifeSaid(lifeTry(t, row.c, a)))
		})
	}
}

func removeCommitments(c *cog.Convention, by branch.Party) (list []cog.Change) {
	for m := range c.Commitments() {
		if m.By == by {
			list = append(list, cog.RemoveCommitment{By: by, Title: m.Title})
		}
	}
	return list
}

func titleOf(c *cog.Convention, by branch.Party) string {
	return removeCommitments(c, by)[0].(cog.RemoveCommitment).Title
}

func TestEveryBreachOfAnAmendmentIsToldAtOnce(t *testing.T) {
	c := lifeConvention(t, "family")
	first := lifeAmend(t, c, lifeAmendment(1, "2024-01-01", branch.Cnaf))
	a := lifeAmendment(2, "2028-06-01", branch.Cnav, lifeTerm("2023-01-01", "2026-06-30"), cog.RemoveObjective{ID: "O4"},
		cog.RemoveBudget{Name: branch.Management}, cog.SetAmendmentConditions{}, cog.SetEvaluationProcess{})
	reason := amendment.OwnTrigger("Un motif")
	a.State, a.Body.Signatories, a.Reason = nil, nil, &reason
	breaches := lifeTry(t, first, a)
	var said []string
	for _, b := range breaches {
		said = append(said, b.Rule.String()+" "+b.Pointer+" ["+b.Citations[0].String()+"]")
		assert.NotEmpty(t, b.In(law.French))
		assert.NotEmpty(t, b.In(law.English))
	}
	assert.Equal(t, []string{
		"amendment-same-body /body/code [L227-1, I, al. 1]",
		"state-party /state [L227-1, I, al. 1]",
		"social-action-objectives /changes/1 [L227-1, I, 3°]",
		"budget-rules /changes/2 [L227-1, I, 4°]",
		"amendment-conditions /changes/3 [L227-1, I, al. 13 (1°)]",
		"amendment-conditions /changes/3 [L227-1, I, al. 13 (1°)]",
		"evaluation-process /changes/4 [L227-1, I, al. 14 (2°)]",
		"evaluation-process /changes/4 [L227-1, I, al. 14 (2°)]",
		"minimum-term /changes/0 [L227-1, III]",
		"body-signatories /body/signatories [L227-2]",
		"body-signatories /body/signatories [L227-2]",
	}, said)
	said = nil
	for _, o := range lifeObserved(t, first, a) {
		said = append(said, o.Rule.String()+" "+o.Pointer)
	}
	assert.ElementsMatch(t, []string{"amendment-in-term /concluded", "amendment-trigger /reason", "retroactive-term /changes/0"}, said, "what is observed beside")
	_, err := first.Amend(a)
	for _, b := range breaches {
		assert.ErrorIs(t, err, b.Rule)
	}
	d := first.Document()
	d.Amendments = append(d.Amendments, a)
	_, err = d.Convention()
	for _, b := range lifeBreaches(t, err) {
		assert.Regexp(t, `^/amendments/1/(body/|state|changes/[0-4])`, b.Pointer)
	}
}

func TestAReportOnAnAmendmentNamesEveryRuleOnce(t *testing.T) {
	c := lifeAmend(t, lifeConvention(t, "family"), lifeAmendment(1, "2024-01-01", branch.Cnaf, cog.RemoveIndicator{ID: "I1"}))
	report := c.Life().Amendments[0]
	for rule := range statute.All().Rules() {
		assert.NotEmpty(t, report.Why(rule).FR, rule)
		assert.NotEmpty(t, report.Why(rule).EN, rule)
	}
	listed := map[law.Rule]bool{}
	for rule := range report.Rules() {
		assert.False(t, listed[rule], rule)
		listed[rule] = true
	}
	assert.Len(t, listed, 22+2, "those about a convention and those about an amendment")
	assert.True(t, listed[law.AmendmentBasis] && listed[law.AmendmentSameBody])
	assert.Equal(t, 1, report.Number)
}

func TestWhyIsAWholeSentenceForEveryRule(t *testing.T) {
	c := lifeAmend(t, lifeConvention(t, "family"), lifeAmendment(1, "2024-01-01", branch.Cnaf))
	for rule := range statute.All().Rules() {
		for _, report := range []cog.Report{c.Report(), c.Life().Amendments[0].Report} {
			for _, said := range []string{report.Why(rule).FR, report.Why(rule).EN} {
				assert.NotEmpty(t, said, rule)
				assert.Equal(t, strings.TrimSpace(said), said, rule)
			}
		}
	}
}
