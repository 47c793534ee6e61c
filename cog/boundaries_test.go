package cog_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// The general scheme's scopes, and those of them that some rules single out.
var (
	general        = []branch.Scope{branch.Sickness, branch.WorkAccidents, branch.OldAge, branch.Family, branch.Autonomy, branch.Collection}
	rsi            = []branch.Scope{branch.SelfEmployed}
	sickness       = []branch.Scope{branch.Sickness}
	workAccidents  = []branch.Scope{branch.WorkAccidents}
	autonomy       = []branch.Scope{branch.Autonomy}
	from1997       = []branch.Scope{branch.Sickness, branch.OldAge, branch.Family, branch.Collection}
	networked      = []branch.Scope{branch.Sickness, branch.WorkAccidents, branch.OldAge, branch.Family, branch.Collection}
	selfEmployedIn = []branch.Scope{branch.Sickness, branch.OldAge, branch.Collection}
	selfEmployedUn = []branch.Scope{branch.WorkAccidents, branch.Family, branch.Autonomy}
	notSickness    = []branch.Scope{branch.WorkAccidents, branch.OldAge, branch.Family, branch.Autonomy, branch.Collection}
	notWork        = []branch.Scope{branch.Sickness, branch.OldAge, branch.Family, branch.Autonomy, branch.Collection}
)

const (
	na   = cog.NotApplicable
	ok   = cog.Satisfied
	bad  = cog.Breached
	open = cog.Undecided
)

// A boundary is a day on which the law of a rule changes, or does not, for some
// scopes: how the rule stands the day before and on the day itself.
type boundary struct {
	rule       law.Rule
	day        string
	scopes     []branch.Scope
	what       string // what is changed in a draft that has everything
	change     func(*cog.Draft)
	before, on cog.Outcome
}

func (b boundary) test(t *testing.T) {
	day := law.MustParseDay(b.day)
	for _, scope := range b.scopes {
		t.Run(b.rule.String()+" "+b.day+" "+scope.String()+" "+b.what, func(t *testing.T) {
			d := everything(scope)
			if b.change != nil {
				b.change(&d)
			}
			d.Concluded = day.AddDays(-1)
			assert.Equal(t, b.before, d.Judge(today).Outcome(b.rule), "the day before")
			d.Concluded = day
			assert.Equal(t, b.on, d.Judge(today).Outcome(b.rule), "on the day")
			// A draft is judged by the day asked for exactly as if it were concluded on it.
			d.Concluded = law.Day{}
			assert.Equal(t, b.on, d.Judge(day).Outcome(b.rule), "as a draft")
		})
	}
}

func TestTheLawChangesOnItsDaysForTheParties(t *testing.T) {
	for _, b := range []boundary{
		{law.LegalBasis, "1997-01-01", general, "", nil, bad, ok},
		{law.LegalBasis, "2005-12-09", rsi, "L. 611-7 alone", nil, bad, bad},
		{law.LegalBasis, "2006-01-28", rsi, "", nil, bad, ok},
		{law.LegalBasis, "2018-01-01", rsi, "", nil, ok, bad},
		{law.LegalBasis, "2020-01-01", rsi, "the decree kept alive", nil, bad, bad},

		{law.CoveredScope, "1997-01-01", from1997, "", nil, na, ok},
		{law.CoveredScope, "1997-01-01", workAccidents, "", nil, na, bad},
		{law.CoveredScope, "1997-01-01", autonomy, "", nil, na, bad},
		{law.CoveredScope, "2002-12-24", workAccidents, "", nil, bad, ok},
		{law.CoveredScope, "2002-12-24", autonomy, "", nil, bad, bad},
		{law.CoveredScope, "2020-08-09", autonomy, "a branch of L. 200-2 only", nil, bad, bad},
		{law.CoveredScope, "2021-01-01", autonomy, "", nil, bad, ok},
		{law.CoveredScope, "2021-01-01", networked, "", nil, ok, ok},
		{law.CoveredScope, "2012-01-01", rsi, "", nil, na, na},

		{law.EntitledBody, "1997-01-01", from1997, "", nil, na, ok},
		{law.EntitledBody, "2021-01-01", general, "with CNSA", with(branch.Cnsa), bad, ok},
		{law.EntitledBody, "2021-01-01", general, "with the RSI", with(branch.Cnrsi), bad, bad},
		{law.EntitledBody, "2021-01-01", general, "with nobody", with(0), bad, bad},
		{law.EntitledBody, "2006-01-28", rsi, "", nil, na, ok},
		{law.EntitledBody, "2006-01-28", rsi, "with Cnam", with(branch.Cnam), na, bad},
		{law.EntitledBody, "2018-01-01", rsi, "", nil, ok, na},

		{law.BodyOfScope, "1997-01-01", from1997, "", nil, na, ok},
		{law.BodyOfScope, "2002-12-24", workAccidents, "", nil, na, ok},
		{law.BodyOfScope, "2018-01-01", networked, "", nil, ok, ok},
		{law.BodyOfScope, "2021-01-01", autonomy, "", nil, na, ok},
		{law.BodyOfScope, "2021-01-01", networked, "with CNSA", with(branch.Cnsa), na, bad},
		{law.BodyOfScope, "2022-05-14", autonomy, "", nil, ok, ok},
		{law.BodyOfScope, "2022-05-14", autonomy, "with Cnaf", with(branch.Cnaf), bad, bad},
		{law.BodyOfScope, "2012-01-01", rsi, "", nil, na, na},

		{law.StateParty, "1997-01-01", general, "", nil, na, ok},
		{law.StateParty, "1997-01-01", general, "unsigned", func(d *cog.Draft) { d.State = nil }, na, bad},
		{law.StateParty, "2006-01-28", rsi, "", nil, na, ok},
		{law.StateParty, "2018-01-01", rsi, "unsigned", func(d *cog.Draft) { d.State = nil }, bad, na},

		{law.BodySignatories, "1997-01-01", general, "board and director", signed(branch.BoardChair, branch.Director), na, ok},
		{law.BodySignatories, "2002-12-24", workAccidents, "board and director", signed(branch.BoardChair, branch.Director), ok, bad},
		{law.BodySignatories, "2002-12-24", workAccidents, "committee and director", signed(branch.ATMPCommitteeChair, branch.Director), bad, ok},
		{law.BodySignatories, "2002-12-24", notWork, "board and director", signed(branch.BoardChair, branch.Director), ok, ok},
		{law.BodySignatories, "2002-12-24", notWork, "committee and director", signed(branch.ATMPCommitteeChair, branch.Director), bad, bad},
		{law.BodySignatories, "2004-08-17", notWork, "board and director", signed(branch.BoardChair, branch.Director), ok, ok},
		{law.BodySignatories, "2004-08-17", notWork, "council and director", signed(branch.CouncilChair, branch.Director), bad, ok},
		{law.BodySignatories, "2004-08-17", notWork, "board and director-general", signed(branch.BoardChair, branch.DirectorGeneral), bad, ok},
		{law.BodySignatories, "2004-08-17", notWork, "council and director-general", signed(branch.CouncilChair, branch.DirectorGeneral), bad, ok},
		{law.BodySignatories, "2004-08-17", notWork, "both chairs", signed(branch.CouncilChair, branch.BoardChair), bad, bad},
		{law.BodySignatories, "2004-08-17", workAccidents, "committee and director", signed(branch.ATMPCommitteeChair, branch.Director), ok, bad},
		{law.BodySignatories, "2004-08-17", workAccidents, "committee and director-general", signed(branch.ATMPCommitteeChair, branch.DirectorGeneral), bad, ok},
		{law.BodySignatories, "2004-08-17", workAccidents, "council and director-general", signed(branch.CouncilChair, branch.DirectorGeneral), bad, bad},
		{law.BodySignatories, "2006-01-28", rsi, "board and director-general", signed(branch.BoardChair, branch.DirectorGeneral), na, ok},
		{law.BodySignatories, "2006-01-28", rsi, "council and director-general", signed(branch.CouncilChair, branch.DirectorGeneral), na, bad},
		{law.BodySignatories, "2006-01-28", rsi, "board and director", signed(branch.BoardChair, branch.Director), na, bad},
		{law.BodySignatories, "2018-01-01", rsi, "board and director", signed(branch.BoardChair, branch.Director), bad, na},

		{law.ReciprocalCommitments, "1997-01-01", general, "", nil, na, ok},
		{law.ReciprocalCommitments, "1997-01-01", general, "the State's only", commitsOnly(branch.State), na, bad},
		{law.ReciprocalCommitments, "2006-01-28", rsi, "the body's only", commitsOnly(branch.NationalBody), na, bad},
		{law.ReciprocalCommitments, "2018-01-01", rsi, "", nil, ok, na},
		{law.ActionsByEachParty, "1997-01-01", general, "", nil, na, ok},
		{law.ActionsByEachParty, "1997-01-01", general, "the State's only", actsOnly(branch.State), na, bad},
		{law.ActionsByEachParty, "2006-01-28", rsi, "the body's only", actsOnly(branch.NationalBody), na, bad},
		{law.ActionsByEachParty, "2018-01-01", rsi, "", nil, ok, na},
	} {
		b.test(t)
	}
}

func TestTheLawChangesOnItsDaysForTheContent(t *testing.T) {
	for _, b := range []boundary{
		{law.OperatingMeans, "1997-01-01", general, "without", noMeans, na, bad},
		{law.OperatingMeans, "2006-01-28", rsi, "without", noMeans, na, bad},
		{law.OperatingMeans, "2018-01-01", rsi, "", nil, ok, na},
		{law.ImplementationObjectives, "1997-01-01", general, "", nil, na, ok},
		{law.ImplementationObjectives, "1997-01-01", general, "without", without(objective.Implementation), na, bad},
		{law.ImplementationObjectives, "2006-01-28", rsi, "without", without(objective.Implementation), na, bad},
		{law.ServiceQualityObjectives, "1997-01-01", general, "", nil, na, ok},
		{law.ServiceQualityObjectives, "1997-01-01", general, "without", without(objective.ServiceQuality), na, bad},
		{law.ServiceQualityObjectives, "2018-01-01", rsi, "without", without(objective.ServiceQuality), bad, na},
		{law.ProductivityObjectives, "2004-12-21", networked, "without", without(objective.Productivity), na, bad},
		{law.ProductivityObjectives, "2004-12-21", networked, "", nil, na, ok},
		{law.ProductivityObjectives, "2004-12-21", autonomy, "without", without(objective.Productivity), na, na},
		{law.ProductivityObjectives, "2021-01-01", autonomy, "without", without(objective.Productivity), na, na},
		{law.ProductivityObjectives, "2021-01-01", networked, "coordination does not stand in", without(objective.Productivity), bad, bad},
		{law.ProductivityObjectives, "2006-01-28", rsi, "without", without(objective.Productivity), na, bad},
		{law.CoordinationObjectives, "2021-01-01", autonomy, "", nil, na, ok},
		{law.CoordinationObjectives, "2021-01-01", autonomy, "without", without(objective.Coordination), na, bad},
		{law.CoordinationObjectives, "2021-01-01", networked, "without", without(objective.Coordination), na, na},
		{law.CoordinationObjectives, "2012-01-01", rsi, "without", without(objective.Coordination), na, na},
		{law.SocialActionObjectives, "1997-01-01", general, "without", without(objective.SocialAction), na, na},
		{law.SocialActionObjectives, "1998-07-31", general, "without", without(objective.SocialAction), na, bad},
		{law.SocialActionObjectives, "1998-07-31", general, "", nil, na, ok},
		{law.SocialActionObjectives, "2006-01-28", rsi, "without", without(objective.SocialAction), na, bad},

		{law.BudgetRules, "1997-01-01", general, "no budget", noBudget(), na, bad},
		{law.BudgetRules, "1997-01-01", general, "", nil, na, ok},
		{law.BudgetRules, "2007-12-22", general, "medical control without rules", halfBudget(branch.MedicalControl), bad, ok},
		{law.BudgetRules, "2007-12-22", general, "social action without rules", halfBudget(branch.SocialAction), bad, bad},
		{law.BudgetRules, "2007-12-22", general, "no medical control", noBudget(branch.MedicalControl), ok, ok},
		{law.BudgetRules, "2021-01-01", general, "autonomy support without rules", halfBudget(branch.AutonomySupport), ok, bad},
		{law.BudgetRules, "2021-01-01", general, "prevention without rules", halfBudget(branch.Prevention), bad, bad},
		{law.BudgetRules, "2021-01-01", general, "no autonomy support", noBudget(branch.AutonomySupport), ok, ok},
		{law.BudgetRules, "2021-01-01", general, "intervention without rules", halfBudget(branch.Intervention), ok, ok},
		{law.BudgetRules, "2006-01-28", rsi, "", nil, na, ok},
		{law.BudgetRules, "2006-01-28", rsi, "no intervention", noBudget(branch.Intervention), na, bad},
		{law.BudgetRules, "2006-01-28", rsi, "social action without rules", halfBudget(branch.SocialAction), na, ok},
		{law.BudgetRules, "2018-01-01", rsi, "no management", noBudget(branch.Management), bad, na},

		{law.NetworkExclusion, "2021-01-01", autonomy, "", nil, na, ok},
		{law.NetworkExclusion, "2021-01-01", autonomy, "with the clause", withNetwork, na, bad},
		{law.NetworkExclusion, "2021-01-01", networked, "with the clause", withNetwork, na, na},
		{law.NetworkExclusion, "2012-01-01", rsi, "with the clause", withNetwork, na, na},
		{law.SelfEmployedCommitments, "2018-01-01", selfEmployedIn, "", nil, na, ok},
		{law.SelfEmployedCommitments, "2018-01-01", selfEmployedIn, "nothing dedicated", dedicated(false, false), na, bad},
		{law.SelfEmployedCommitments, "2018-01-01", selfEmployedIn, "no dedicated action", dedicated(true, false), na, bad},
		{law.SelfEmployedCommitments, "2018-01-01", selfEmployedIn, "no dedicated objective", dedicated(false, true), na, bad},
		{law.SelfEmployedCommitments, "2018-01-01", selfEmployedUn, "nothing dedicated", dedicated(false, false), na, na},
		{law.SelfEmployedCommitments, "2021-01-01", autonomy, "nothing dedicated", dedicated(false, false), na, na},
		{law.SelfEmployedCommitments, "2018-01-01", rsi, "nothing dedicated", dedicated(false, false), na, na},

		{law.AmendmentConditions, "1997-01-01", general, "", nil, na, ok},
		{law.AmendmentConditions, "1997-01-01", general, "no clause", func(d *cog.Draft) { d.AmendmentConditions = nil }, na, bad},
		{law.AmendmentConditions, "2006-01-28", rsi, "no clause", func(d *cog.Draft) { d.AmendmentConditions = nil }, na, bad},
		{law.EvaluationProcess, "1997-01-01", general, "", nil, na, ok},
		{law.EvaluationProcess, "1997-01-01", general, "no clause", func(d *cog.Draft) { d.EvaluationProcess = nil }, na, bad},
		{law.EvaluationProcess, "2018-01-01", rsi, "no clause", func(d *cog.Draft) { d.EvaluationProcess = nil }, bad, na},

		{law.SicknessOrientations, "1997-01-01", sickness, "three", orientations(3), na, ok},
		{law.SicknessOrientations, "1997-01-01", sickness, "two", orientations(2), na, bad},
		{law.SicknessOrientations, "1998-07-31", sickness, "three", orientations(3), ok, bad},
		{law.SicknessOrientations, "1998-07-31", sickness, "four", orientations(4), ok, ok},
		{law.SicknessOrientations, "2009-05-14", sickness, "none", orientations(0), bad, na},
		{law.SicknessOrientations, "2009-05-14", sickness, "four", orientations(4), ok, na},
		{law.SicknessOrientations, "1998-07-31", notSickness, "none", orientations(0), na, na},
		{law.SicknessOrientations, "2006-01-28", rsi, "three", orientations(3), na, bad},
		{law.SicknessOrientations, "2009-05-14", rsi, "three", orientations(3), bad, bad},
		{law.SicknessOrientations, "2018-01-01", rsi, "four", orientations(4), ok, na},
		{law.ControlPlan, "2003-12-19", sickness, "", nil, na, ok},
		{law.ControlPlan, "2003-12-19", sickness, "without", func(d *cog.Draft) { d.ControlPlan = "" }, na, bad},
		{law.ControlPlan, "2009-05-14", sickness, "without", func(d *cog.Draft) { d.ControlPlan = "" }, bad, na},
		{law.ControlPlan, "2003-12-19", notSickness, "without", func(d *cog.Draft) { d.ControlPlan = "" }, na, na},
		{law.ControlPlan, "2006-01-28", rsi, "without", func(d *cog.Draft) { d.ControlPlan = "" }, na, bad},
		{law.ControlPlan, "2018-01-01", rsi, "without", func(d *cog.Draft) { d.ControlPlan = "" }, bad, na},
		{law.ConsistentOrientations, "2006-01-28", rsi, "", nil, na, ok},
		{law.ConsistentOrientations, "2006-01-28", rsi, "without", func(d *cog.Draft) { d.ConsistentWith = nil }, na, bad},
		{law.ConsistentOrientations, "2018-01-01", rsi, "without", func(d *cog.Draft) { d.ConsistentWith = nil }, bad, na},
		{law.ConsistentOrientations, "2006-01-28", general, "without", func(d *cog.Draft) { d.ConsistentWith = nil }, na, na},
	} {
		b.test(t)
	}
}

func TestDutiesStartAndEndOnTheirDays(t *testing.T) {
	const inform, transmit, annual = "inform-supervisory-council", "transmit-to-parliament", "annual-sickness-amendment"
	for _, c := range []struct {
		day        string
		scopes     []branch.Scope
		before, on []string
	}{
		{"1997-01-01", sickness, []string{}, []string{inform, annual}},
		{"1997-01-01", notSickness, []string{}, []string{inform}},
		{"2004-12-21", sickness, []string{inform, annual}, []string{inform, transmit, annual}},
		{"2004-12-21", notSickness, []string{inform}, []string{inform, transmit}},
		{"2005-08-03", notSickness, []string{inform, transmit}, []string{inform, transmit}},
		{"2009-05-14", sickness, []string{inform, transmit, annual}, []string{inform, transmit}},
		{"2011-12-23", general, []string{inform, transmit}, []string{transmit}},
		{"2006-01-28", rsi, []string{}, []string{transmit}},
		{"2018-01-01", rsi, []string{transmit}, []string{}},
	} {
		for _, scope := range c.scopes {
			d := everything(scope)
			d.Concluded = law.MustParseDay(c.day).AddDays(-1)
			assert.ElementsMatch(t, c.before, duties(d.Judge(today)), "%s, the eve of %s", scope, c.day)
			d.Concluded = law.MustParseDay(c.day)
			assert.ElementsMatch(t, c.on, duties(d.Judge(today)), "%s, on %s", scope, c.day)
			d.Concluded = law.Day{}
			assert.Empty(t, duties(d.Judge(law.MustParseDay(c.day))), "a draft has none")
		}
	}
}

// Citations move with the law while slugs stay.
func TestCitationsFollowTheLaw(t *testing.T) {
	wrong := func(d *cog.Draft) { d.Body.Code = branch.Cnaf }
	for _, c := range []struct {
		on     string
		scope  branch.Scope
		change func(*cog.Draft)
		rule   law.Rule
		want   string
	}{
		{"2017-12-31", branch.Sickness, wrong, law.BodyOfScope, "L227-1, I; L200-2"},
		{"2018-01-01", branch.Sickness, wrong, law.BodyOfScope, "L227-1, I; L221-1"},
		{"2018-01-01", branch.WorkAccidents, wrong, law.BodyOfScope, "L227-1, I; L221-1"},
		{"2018-01-01", branch.OldAge, wrong, law.BodyOfScope, "L227-1, I; L222-1"},
		{"2018-01-01", branch.Family, with(branch.Cnav), law.BodyOfScope, "L227-1, I; L223-1"},
		{"2018-01-01", branch.Collection, wrong, law.BodyOfScope, "L227-1, I"},
		{"2022-05-13", branch.Autonomy, wrong, law.BodyOfScope, "L227-1, I"},
		{"2022-05-14", branch.Autonomy, wrong, law.BodyOfScope, "L227-1, I; L223-5"},
		{"2020-12-31", branch.Autonomy, wrong, law.CoveredScope, "L227-1, I"},
		{"1996-12-31", branch.Family, nil, law.LegalBasis, "L227-1, I"},
		{"2018-01-01", branch.SelfEmployed, nil, law.LegalBasis, "L611-7, I; R611-18"},
		{"2012-01-01", branch.SelfEmployed, noMeans, law.OperatingMeans, "L611-7, I"},
		{"2012-01-01", branch.SelfEmployed, signed(), law.BodySignatories, "R611-19"},
		{"2012-01-01", branch.SelfEmployed, without(objective.Productivity), law.ProductivityObjectives, "R611-18, I, 3°"},
		{"2012-01-01", branch.Family, without(objective.Productivity), law.ProductivityObjectives, "L227-1, I, 2° bis"},
	} {
		d := everything(c.scope)
		d.Concluded = law.MustParseDay(c.on)
		if c.change != nil {
			c.change(&d)
		}
		found := ""
		for b := range d.Judge(today).Breaches() {
			if b.Rule == c.rule {
				found = citationsOf(b)
			}
		}
		assert.Equal(t, c.want, found, "%s for %s on %s", c.rule, c.scope, c.on)
	}
}

func citationsOf(b law.Breach) string {
	s := ""
	for i, c := range b.Citations {
		if i > 0 {
			s += "; "
		}
		s += c.String()
	}
	return s
}
