package cog_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/enum/enumtest"
	"github.com/coglaw/coglaw/law"
)

func TestTheSectionsOfTheFormat(t *testing.T) {
	sections := cog.Sections()
	want := []string{"budgets", "objectives", "means", "commitments", "network", "state", "body", "amendmentConditions", "evaluationProcess",
		"orientations", "controlPlan", "consistentWith", "term", "manager", "clauses", "endowments", "boardResolution", "missions", "first"}
	require.Len(t, sections, len(want))
	assert.Equal(t, cog.BudgetsSection, sections[0])
	assert.Equal(t, cog.FirstSection, sections[len(sections)-1])
	for i, s := range sections {
		text, err := s.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, want[i], string(text))
		assert.Equal(t, want[i], s.String())
		var back cog.Section
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, s, back)
		assert.NotEmpty(t, s.In(law.French))
		assert.NotEmpty(t, s.In(law.English))
	}
	enumtest.Nameless(t, cog.Section(0), cog.Section(99))
	var s cog.Section
	assert.Error(t, s.UnmarshalText([]byte("Budgets")), "case counts")
}

// What absence says where it is silent and where the section is known: each rule that is
// undecided in the one is breached in the other, or satisfied where the law forbids.
func TestAbsenceSpeaksInTheSectionsThatAreKnown(t *testing.T) {
	for _, row := range []struct {
		section cog.Section
		scope   branch.Scope
		on      string
		decided map[law.Rule]cog.Outcome
	}{
		{cog.BudgetsSection, branch.Family, "2023-07-10", map[law.Rule]cog.Outcome{law.BudgetRules: bad}},
		{cog.ObjectivesSection, branch.Family, "2023-07-10", map[law.Rule]cog.Outcome{
			law.ImplementationObjectives: bad, law.ServiceQualityObjectives: bad, law.ProductivityObjectives: bad, law.SocialActionObjectives: bad, law.ActionsByEachParty: bad}},
		{cog.ObjectivesSection, branch.Sickness, "2023-07-10", map[law.Rule]cog.Outcome{law.SelfEmployedCommitments: bad,
			law.ImplementationObjectives: bad, law.ServiceQualityObjectives: bad, law.ProductivityObjectives: bad, law.SocialActionObjectives: bad, law.ActionsByEachParty: bad}},
		{cog.MeansSection, branch.Family, "2023-07-10", map[law.Rule]cog.Outcome{law.OperatingMeans: bad}},
		{cog.CommitmentsSection, branch.Family, "2023-07-10", map[law.Rule]cog.Outcome{law.ReciprocalCommitments: bad}},
		{cog.NetworkSection, branch.Autonomy, "2023-07-10", map[law.Rule]cog.Outcome{law.NetworkExclusion: ok}},
		{cog.StateSection, branch.Family, "2023-07-10", map[law.Rule]cog.Outcome{law.StateParty: bad}},
		{cog.BodySection, branch.Family, "2023-07-10", map[law.Rule]cog.Outcome{law.EntitledBody: bad, law.BodyOfScope: na, law.BodySignatories: bad}},
		{cog.AmendmentConditionsSection, branch.Family, "2023-07-10", map[law.Rule]cog.Outcome{law.AmendmentConditions: bad}},
		{cog.EvaluationProcessSection, branch.Family, "2023-07-10", map[law.Rule]cog.Outcome{law.EvaluationProcess: bad}},
		{cog.OrientationsSection, branch.Sickness, "2005-06-01", map[law.Rule]cog.Outcome{law.SicknessOrientations: bad}},
		{cog.ControlPlanSection, branch.Sickness, "2005-06-01", map[law.Rule]cog.Outcome{law.ControlPlan: bad}},
		{cog.ConsistentWithSection, branch.SelfEmployed, "2012-03-20", nil},
		{cog.TermSection, branch.Family, "2023-07-10", map[law.Rule]cog.Outcome{law.MinimumTerm: bad}},
		{cog.ManagerSection, branch.Family, "2023-07-10", nil}, // what only other texts ask after
		{cog.FirstSection, branch.Family, "2023-07-10", nil},
	} {
		t.Run(row.section.String()+" "+row.scope.String(), func(t *testing.T) {
			d := known(row.scope, row.on)
			silent := d.Judge(today)
			d.Known = []cog.Section{row.section}
			require.NoError(t, d.Check())
			speaks := d.Judge(today)
			for rule, outcome := range speaks.Rules() {
				want, decided := row.decided[rule]
				if !decided {
					assert.Equal(t, silent.Outcome(rule), outcome, rule)
					continue
				}
				assert.Equal(t, open, silent.Outcome(rule), rule)
				assert.Equal(t, want, outcome, rule)
			}
		})
	}
}

// A section that is known and shows what is asked is satisfied as ever; one that is not
// there is an absence as in a full document.
func TestADocumentKnownInFullIsJudgedAsAFullOne(t *testing.T) {
	for scope := range proofScopes {
		for _, boundary := range boundaryDays {
			for _, patch := range []string{`{}`, `{"means": null, "state": null}`, `{"budgets": null, "objectives": null, "term": null}`, onNetwork, `{"body": null}`} {
				d := concluded(t, scope, boundary, patch)
				full := d.Judge(law.Day{})
				d.Partial, d.Known = true, cog.Sections()
				whole := d.Judge(law.Day{})
				for rule, outcome := range full.Rules() {
					assert.Equal(t, outcome, whole.Outcome(rule), "%s on %s: %s", scope, boundary, rule)
				}
				assert.Equal(t, breachesOf(full), breachesOf(whole))
				assert.Equal(t, observationsIn(full), observationsIn(whole))
			}
		}
	}
}

func TestWhatIsKnownIsToldOnceAndOfPartialDocumentsAlone(t *testing.T) {
	for _, row := range []struct {
		members, pointer, says string
		code                   law.Code
	}{
		{`"known": ["means"]`, "/known", "only a partial document says what is known of it in full", law.NotAllowed},
		{`"partial": false, "known": ["means"]`, "/known", "only a partial document", law.NotAllowed},
		{`"partial": true, "known": ["means", "budgets", "means"]`, "/known/2", "`means` is listed twice", law.UsedTwice},
		{`"partial": true, "known": ["title"]`, "/known/0", "unknown value `title`", law.UnknownWord},
		{`"partial": true, "known": ["means", "Budgets"]`, "/known/1", "unknown value `Budgets`", law.UnknownWord},
		{`"partial": true, "known": "means"`, "/known", "", law.WrongType},
		{`"partial": true, "known": [1]`, "/known/0", "", law.WrongType},
		{`"partial": true, "known": null`, "/known", "", law.WrongType},
	} {
		_, err := cog.Decode([]byte(`{"format": "coglaw/1", "regime": "general", "scope": "family", ` + row.members + `}`))
		faults := faultsOf(t, err)
		require.Len(t, faults, 1, row.members)
		assert.Equal(t, row.pointer, faults[0].Pointer, row.members)
		assert.Equal(t, row.code.String(), faults[0].Code.String(), row.members)
		assert.Contains(t, faults[0].Message.EN, row.says, row.members)
		assert.NotEmpty(t, faults[0].Message.FR)
	}
	for _, members := range []string{`"known": []`, `"partial": true, "known": []`, `"partial": true, "known": ["first", "means"]`} {
		_, err := cog.Decode([]byte(`{"format": "coglaw/1", "regime": "general", "scope": "family", ` + members + `}`))
		assert.NoError(t, err, members)
	}
	// So in Go.
	for want, d := range map[string]cog.Draft{
		"/known: only a partial document says what is known of it in full": {Scope: branch.Family, Known: []cog.Section{cog.MeansSection}},
		"/known/1: `means` is listed twice":                                {Scope: branch.Family, Partial: true, Known: []cog.Section{cog.MeansSection, cog.MeansSection}},
		"/known/0: unknown section":                                        {Scope: branch.Family, Partial: true, Known: []cog.Section{99}},
		"/known/1: unknown section":                                        {Scope: branch.Family, Partial: true, Known: []cog.Section{cog.MeansSection, 0}},
	} {
		assert.Equal(t, []string{want}, lifeFaults(t, d.Check()))
	}
	d := known(branch.Family, "2023-07-10")
	d.Known = []cog.Section{99, 0}
	assert.NotPanics(t, func() { d.Judge(today) }, "a section that is none holds nothing")
}

func TestWhatIsKnownIsReadAsItIsWritten(t *testing.T) {
	d := known(branch.Family, "2023-07-10")
	d.Known = []cog.Section{cog.TermSection, cog.BudgetsSection}
	written, err := json.Marshal(d)
	require.NoError(t, err)
	assert.Contains(t, string(written), `"partial":true,"known":["term","budgets"]`)
	again, err := cog.Decode(written)
	require.NoError(t, err)
	assert.Equal(t, d, again.Draft)
}

// What is known of the text is not of what an amendment brings by itself; what one writes
// is known to stand there.
func TestWhatIsKnownOfATextHoldsForItAsAmended(t *testing.T) {
	d := cog.Document{Draft: known(branch.Family, "2023-07-10"), Amendments: []cog.Amendment{{Number: 1, Concluded: lifeDay("2024-03-01"),
		Changes: []cog.Change{cog.AddMeans{Means: clause.Means{Title: "Postes", Kind: clause.Staff}}, cog.RemoveMeans{Title: "Postes"}}}}}
	require.NoError(t, d.Check())
	assert.Equal(t, open, d.Assess(law.Day{}).Amendments[0].Outcome(law.OperatingMeans))
	d.Known = []cog.Section{cog.MeansSection, cog.StateSection}
	report := d.Assess(law.Day{}).Amendments[0]
	assert.Equal(t, bad, report.Outcome(law.OperatingMeans))
	assert.Equal(t, open, report.Outcome(law.StateParty), "who signs the amendment is not known")
	text, err := d.At(lifeDay("2024-03-01"))
	require.NoError(t, err)
	assert.Equal(t, d.Known, text.Known)
}
