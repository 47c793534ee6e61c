package cog_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// known is what is left of a convention of which only subject and day are known.
func known(scope branch.Scope, on string) cog.Draft {
	return cog.Draft{Scope: scope, Partial: true, Concluded: law.MustParseDay(on)}
}

func TestAbsenceInAPartialDocumentLeavesEveryRuleUndecided(t *testing.T) {
	for _, on := range []string{"1997-01-01", "1998-07-31", "2003-12-19", "2004-12-21", "2006-01-28", "2012-01-01", "2018-01-01", "2021-01-01", "2023-07-10"} {
		for _, scope := range branch.Scopes() {
			full := everything(scope)
			full.Concluded = law.MustParseDay(on)
			if full.Judge(today).Verdict() == cog.VerdictUnlawful {
				continue // no law reaches the scope on that day, which is a breach and no question
			}
			want := []string{}
			for _, slug := range slugs(full.Judge(today), cog.Satisfied) {
				if slug != "legal-basis" && slug != "covered-scope" {
					want = append(want, slug)
				}
			}
			d := known(scope, on)
			report := d.Judge(today)
			assert.ElementsMatch(t, want, slugs(report, cog.Undecided), "%s on %s", scope, on)
			assert.Empty(t, slugs(report, cog.Breached), "%s on %s", scope, on)
		}
	}
}

func TestAFullDocumentThatSaysNothingBreachesWhatAPartialOneLeavesOpen(t *testing.T) {
	for _, scope := range branch.Scopes() {
		on := "2023-07-10"
		if scope == branch.SelfEmployed {
			on = "2012-03-20"
		}
		d := known(scope, on)
		open := slugs(d.Judge(today), cog.Undecided)
		d.Partial = false
		breached := slugs(d.Judge(today), cog.Breached)
		for _, slug := range open {
			switch slug {
			case "network-exclusion": // silence keeps the exclusion
				assert.Contains(t, slugs(d.Judge(today), cog.Satisfied), slug)
			case "body-of-scope": // without a body that is entitled it is not asked
				assert.Contains(t, slugs(d.Judge(today), cog.NotApplicable), slug)
			default:
				assert.Contains(t, breached, slug, scope.String())
			}
		}
	}
}

func TestWhatIsSeenInAPartialDocumentSatisfiesItsRule(t *testing.T) {
	objectiveIn := func(c objective.Category) func(*cog.Draft) {
		return func(d *cog.Draft) {
			d.Objectives = []objective.Objective{objective.Must(objective.Spec{ID: "O", Title: "O", Categories: []objective.Category{c}})}
		}
	}
	budget := func(list ...clause.Budget) func(*cog.Draft) { return func(d *cog.Draft) { d.Budgets = list } }
	conditions := func(kinds ...amendment.TriggerKind) func(*cog.Draft) {
		return func(d *cog.Draft) {
			d.AmendmentConditions = &amendment.Clause{}
			for _, k := range kinds {
				d.AmendmentConditions.Triggers = append(d.AmendmentConditions.Triggers, amendment.Trigger{Kind: k})
			}
		}
	}
	heard := func(list ...branch.Party) func(*cog.Draft) {
		return func(d *cog.Draft) { d.EvaluationProcess = &evaluation.Clause{Heard: list} }
	}
	domains := func(list ...clause.Domain) func(*cog.Draft) {
		return func(d *cog.Draft) {
			for _, domain := range list {
				d.Orientations = append(d.Orientations, clause.Orientation{Domain: domain, Title: "O"})
			}
		}
	}
	management := clause.Budget{Kind: branch.Management, Computation: "C", Evolution: "E"}
	social := clause.Budget{Kind: branch.SocialAction, Computation: "C", Evolution: "E"}
	intervention := clause.Budget{Kind: branch.Intervention, Computation: "C", Evolution: "E"}

	const now, then = "2023-07-10", "2005-06-01"
	for _, c := range []struct {
		rule   law.Rule
		scope  branch.Scope
		on     string
		what   string
		change func(*cog.Draft)
		want   cog.Outcome
	}{
		{law.EntitledBody, branch.Family, now, "a body", with(branch.Cnaf), ok},
		{law.BodyOfScope, branch.Family, now, "its body", with(branch.Cnaf), ok},
		{law.StateParty, branch.Family, now, "a minister", func(d *cog.Draft) { d.State = []branch.StateSignatory{{Capacity: branch.Minister}} }, ok},
		{law.BodySignatories, branch.Family, now, "both offices", signed(branch.BoardChair, branch.Director), ok},
		{law.BodySignatories, branch.Family, now, "one office", signed(branch.BoardChair), open},
		{law.BodySignatories, branch.WorkAccidents, now, "offices that do not count", signed(branch.CouncilChair, branch.Director), open},
		{law.ReciprocalCommitments, branch.Family, now, "one party's", commitsOnly(branch.State), open},
		{law.ReciprocalCommitments, branch.Family, now, "both", func(d *cog.Draft) { d.Commitments = everything(d.Scope).Commitments }, ok},
		{law.ActionsByEachParty, branch.Family, now, "an objective without actions", objectiveIn(objective.Other), open},
		{law.ActionsByEachParty, branch.Family, now, "both", func(d *cog.Draft) { d.Objectives = everything(d.Scope).Objectives }, ok},
		{law.OperatingMeans, branch.Family, now, "means", func(d *cog.Draft) { d.Means = everything(d.Scope).Means }, ok},
		{law.ImplementationObjectives, branch.Family, now, "its category", objectiveIn(objective.Implementation), ok},
		{law.ImplementationObjectives, branch.Family, now, "another", objectiveIn(objective.Productivity), open},
		{law.ServiceQualityObjectives, branch.Family, now, "its category", objectiveIn(objective.ServiceQuality), ok},
		{law.ProductivityObjectives, branch.Family, now, "its category", objectiveIn(objective.Productivity), ok},
		{law.ProductivityObjectives, branch.Family, now, "coordination", objectiveIn(objective.Coordination), open},
		{law.CoordinationObjectives, branch.Autonomy, now, "its category", objectiveIn(objective.Coordination), ok},
		{law.CoordinationObjectives, branch.Autonomy, now, "productivity", objectiveIn(objective.Productivity), open},
		{law.SocialActionObjectives, branch.Family, now, "its category", objectiveIn(objective.SocialAction), ok},
		{law.BudgetRules, branch.Family, now, "management alone", budget(management), open},
		{law.BudgetRules, branch.Family, now, "both that it runs", budget(management, social), ok},
		{law.BudgetRules, branch.Family, now, "management with one rule", budget(clause.Budget{Kind: branch.Management, Evolution: "E"}, social), open},
		{law.BudgetRules, branch.Family, now, "prevention without rules", budget(management, social, clause.Budget{Kind: branch.Prevention}), open},
		{law.BudgetRules, branch.Family, now, "intervention without rules", budget(management, social, clause.Budget{Kind: branch.Intervention}), ok},
		{law.BudgetRules, branch.Collection, now, "management alone", budget(management), ok},
		{law.BudgetRules, branch.SelfEmployed, "2012-03-20", "management only", budget(management), open},
		{law.BudgetRules, branch.SelfEmployed, "2012-03-20", "both", budget(management, intervention), ok},
		{law.NetworkExclusion, branch.Autonomy, now, "everything but a network", func(d *cog.Draft) { *d = everything(d.Scope); d.Partial = true }, open},
		{law.SelfEmployedCommitments, branch.Sickness, now, "an objective, no action", objectiveIn(objective.Other), open},
		{law.SelfEmployedCommitments, branch.Sickness, now, "both", func(d *cog.Draft) { d.Objectives = everything(d.Scope).Objectives }, ok},
		{law.AmendmentConditions, branch.Family, now, "an empty clause", conditions(), open},
		{law.AmendmentConditions, branch.Family, now, "one trigger", conditions(amendment.WorkloadChange), open},
		{law.AmendmentConditions, branch.Family, now, "both", conditions(amendment.WorkloadChange, amendment.FinancingAct), ok},
		{law.EvaluationProcess, branch.Family, now, "an empty clause", heard(), open},
		{law.EvaluationProcess, branch.Family, now, "the State alone", heard(branch.State), open},
		{law.EvaluationProcess, branch.Family, now, "both", heard(branch.NationalBody, branch.State), ok},
		{law.SicknessOrientations, branch.Sickness, then, "three domains", domains(clause.PublicHealth, clause.Medicines, clause.AccessToCare), open},
		{law.SicknessOrientations, branch.Sickness, then, "four", domains(clause.PublicHealth, clause.Medicines, clause.AccessToCare, clause.MedicalDemography), ok},
		{law.ControlPlan, branch.Sickness, then, "a plan", func(d *cog.Draft) { d.ControlPlan = "P" }, ok},
		{law.MinimumTerm, branch.Family, now, "five years", func(d *cog.Draft) { d.Term = cog.Years(2023, 2027) }, ok},
	} {
		t.Run(c.rule.String()+" with "+c.what, func(t *testing.T) {
			d := known(c.scope, c.on)
			c.change(&d)
			assert.Equal(t, c.want, d.Judge(today).Outcome(c.rule))
		})
	}
}

func TestWhatIsAgainstTheLawIsABreachInAPartialDocumentToo(t *testing.T) {
	for _, c := range []struct {
		rule   law.Rule
		scope  branch.Scope
		on     string
		change func(*cog.Draft)
	}{
		{law.LegalBasis, branch.Family, "1996-12-31", nil},
		{law.LegalBasis, branch.SelfEmployed, "2018-01-01", nil},
		{law.CoveredScope, branch.Autonomy, "2020-12-31", nil},
		{law.CoveredScope, branch.WorkAccidents, "2002-12-23", nil},
		{law.EntitledBody, branch.Family, "2020-12-31", with(branch.Cnsa)},
		{law.BodyOfScope, branch.Family, "2023-07-10", with(branch.Cnav)},
		{law.NetworkExclusion, branch.Autonomy, "2023-07-10", withNetwork},
		{law.MinimumTerm, branch.Family, "2023-07-10", func(d *cog.Draft) { d.Term = cog.Years(2023, 2025) }},
		{law.MinimumTerm, branch.SelfEmployed, "2012-03-20", func(d *cog.Draft) { d.Term = cog.Years(2012, 2014) }},
	} {
		d := known(c.scope, c.on)
		if c.change != nil {
			c.change(&d)
		}
		report := d.Judge(today)
		assert.Equal(t, []string{c.rule.String()}, slugs(report, cog.Breached), "%s on %s", c.scope, c.on)
		assert.Equal(t, cog.VerdictUnlawful, report.Verdict())
	}
}

func TestWhoseBodyIsNotAskedOfABranchOrABodyBeyondTheLaw(t *testing.T) {
	d := known(branch.Autonomy, "2020-12-31")
	assert.Equal(t, na, d.Judge(today).Outcome(law.BodyOfScope), "the branch is not covered, the body unknown")
	d = known(branch.Family, "2023-07-10")
	assert.Equal(t, open, d.Judge(today).Outcome(law.BodyOfScope), "the body is unknown")
	d.Body.Code = branch.Cnrsi
	assert.Equal(t, na, d.Judge(today).Outcome(law.BodyOfScope), "the body is not entitled")
}

func TestAPartialDocumentWithEverythingIsLawfulButForTheSilenceOnNetworks(t *testing.T) {
	for _, scope := range branch.Scopes() {
		d := everything(scope)
		d.Partial, d.Concluded = true, law.MustParseDay("2023-07-10")
		want := cog.VerdictLawful
		switch scope {
		case branch.SelfEmployed:
			d.Concluded = law.MustParseDay("2012-03-20")
		case branch.Autonomy:
			want = cog.VerdictUndetermined
		}
		assert.Equal(t, want, d.Judge(today).Verdict(), scope.String())
	}
}
