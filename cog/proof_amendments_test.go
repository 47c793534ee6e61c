package cog_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/jury"
	"github.com/coglaw/coglaw/law"
)

// The evergreen amendment: signed by all who have ever had to, for a reason that the
// evergreen convention provides for, and changing nothing. {A} is its day.
const evergreenAmendment = `{
	"number": 1,
	"concluded": "{A}",
	"state": {"signatories": [{"capacity": "minister"}]},
	"body": {"signatories": [
		{"capacity": "board-chair"}, {"capacity": "council-chair"}, {"capacity": "atmp-committee-chair"},
		{"capacity": "director"}, {"capacity": "director-general"}
	]},
	"reason": {"kind": "workload-change", "title": "Réforme des aides"}
}`

// An amendmentProof holds by hand one version of a rule as amendments are held to it: an
// amendment that it accepts and one that it refuses, changes to the evergreen one, on the
// version's first and last day, and the refused one on the day before and the first day
// no longer. The convention is the evergreen one, concluded the same day where its scope
// is covered then: on the other side of a boundary it is of the version's own side, so
// that there the two acts are under two versions.
type amendmentProof struct {
	rule              law.Rule
	scopes            string
	from, to          string
	accepted, refused string
	before, after     cog.Outcome // noLaw: amendment-basis is breached, and the rule not applicable
	pointer, cites    string      // the pointer under /amendments/0
}

// amended is the report on an amendment to the evergreen convention about a scope.
func amended(t testing.TB, scope, concluded, convention, day, amendment string) cog.Report {
	t.Helper()
	d := withAmendment(t, scope, concluded, convention, day, amendment)
	life := bench.court.Assess(&d, law.MustParseDay(day))
	require.Len(t, life.Amendments, 1)
	return life.Amendments[0].Report
}

func withAmendment(t testing.TB, scope, concluded, convention, day, amendment string) cog.Document {
	t.Helper()
	return once(func() cog.Document {
		document := patched(t, scope, convention)
		body := map[string]any{"body": map[string]any{"code": patched(t, scope)["body"].(map[string]any)["code"]}}
		document["amendments"] = []any{mergePatch(mergePatch(parsed(t, evergreenAmendment), body), parsed(t, amendment))}
		return decodeFilled(t, document, concluded, day)
	}, "amended", scope, concluded, convention, day, amendment)
}

// lastDayOf is a day on which a convention on the scope can be concluded: this one, or else the nearest.
func lastDayOf(scope, day string) string {
	s := proofScopes[scope]
	return max(s.first, min(day, lastBefore(s.end)))
}

// amendmentProofs are all of them. An amendment is signed as a convention of its day, so
// that the general scheme's rows on signatures serve it too.
var amendmentProofs = sync.OnceValue(func() []amendmentProof {
	list := slices.Concat(proofsOfAmendments(), proofsOfChanges(), proofsOfChangedBudgets(), proofsOfChangesRSI())
	for _, p := range slices.Concat(proofsOfParties(), proofsOfSignatories()) {
		if p.rule == law.StateParty || p.rule == law.BodySignatories {
			if p.before == noLaw && p.from != "1997-01-01" {
				p.before = na // there was a law to amend by, but no convention on the scope
			}
			list = append(list, amendmentProof(p))
		}
	}
	return list
})

// What the law asks of the amendment itself. What amendment-basis refuses has its own
// day, and stands as it does on every other.
func proofsOfAmendments() []amendmentProof {
	const decree, dissolution = "décret 2018-174, art. 17, II", "loi 2017-1836, art. 15"
	return []amendmentProof{
		{law.AmendmentBasis, since1997, "1997-01-01", "2004-12-21", `{}`, `{"concluded": "1996-12-31"}`, bad, bad, "/concluded", "L227-1, I, al. 11 (1°)"},
		{law.AmendmentBasis, "work-accidents", "2002-12-24", "2004-12-21", `{}`, `{"concluded": "1996-12-31"}`, bad, bad, "/concluded", "L227-1, I, al. 11 (1°)"},
		{law.AmendmentBasis, allButAutonomy, "2004-12-21", "2018-01-01", `{}`, unbreakable, na, na, "/concluded", "L227-1, I, al. 12 (1°)"},
		{law.AmendmentBasis, allGeneral, "2018-01-01", "", `{}`, unbreakable, na, still, "/concluded", "L227-1, I, al. 13 (1°)"},
		{law.AmendmentBasis, "rsi", "2006-01-28", "2018-01-01", `{}`, `{"concluded": "2006-01-27"}`, bad, bad, "/concluded", "R611-18, I, al. 10 (1°)"},
		{law.AmendmentBasis, "rsi", "2018-01-01", "2020-01-01", `{}`, `{"concluded": "2020-01-01"}`, bad, bad, "/concluded", "R611-18, I, al. 10 (1°); " + decree},

		// Another scope's law does not keep an amendment from being its body's: see the rows on days before a scope was covered.
		{law.AmendmentSameBody, since1997, "1997-01-01", "", `{}`, `{"body": {"code": "cnrsi"}}`, noLaw, still, "/body/code", "L227-1, I, al. 1"},
		{law.AmendmentSameBody, "work-accidents", "2002-12-24", "", `{}`, `{"body": {"code": null}}`, bad, still, "/body/code", "L227-1, I, al. 1"},
		{law.AmendmentSameBody, "autonomy", "2021-01-01", "", `{}`, `{"body": {"code": "cnam"}}`, bad, still, "/body/code", "L227-1, I, al. 1"},
		{law.AmendmentSameBody, "rsi", "2006-01-28", "2018-01-01", `{}`, `{"body": {"code": "cnam"}}`, noLaw, bad, "/body/code", "L611-7, I"},
		{law.AmendmentSameBody, "rsi", "2018-01-01", "2020-01-01", `{}`, `{"body": {"code": "cnam"}}`, bad, noLaw, "/body/code", "R611-18"},

		{law.DelegatedFundsTerm, "rsi", "2018-01-01", "2020-01-01", setTerm("2018-01-01", "2019-12-31"), setTerm("2018-01-01", "2020-01-01"), na, noLaw, "/changes/0", decree + "; " + dissolution},

		{law.StateParty, "rsi", "2006-01-28", "2018-01-01", `{}`, `{"state": null}`, noLaw, bad, "/state", "L611-7, I"},
		{law.StateParty, "rsi", "2018-01-01", "2020-01-01", `{}`, `{"state": null}`, bad, noLaw, "/state", "R611-18"},
		{law.BodySignatories, "rsi", "2006-01-28", "2020-01-01", by("board-chair", "director-general"), by("board-chair", "director"), noLaw, noLaw, "/body/signatories", "R611-19"},
	}
}

// What the changes of an amendment write is held to the demands of its day.
func proofsOfChanges() []amendmentProof {
	const at = "/changes/0"
	return []amendmentProof{
		{law.ReciprocalCommitments, allGeneral, "1997-01-01", "", replaceCommitment, removeCommitment, noLaw, still, at, "L227-1, I, al. 1"},
		{law.ActionsByEachParty, allGeneral, "1997-01-01", "", addAction, removeAction, noLaw, still, at, "L227-1, I, al. 2"},
		{law.OperatingMeans, allGeneral, "1997-01-01", "", addMeans, removeMeans, noLaw, still, at, "L227-1, I, al. 2"},
		{law.ImplementationObjectives, allGeneral, "1997-01-01", "", replaceObjective("I", "implementation"), removeObjective("I"), noLaw, still, at, "L227-1, I, 1°"},
		{law.ServiceQualityObjectives, allGeneral, "1997-01-01", "", replaceObjective("Q", "service-quality"), removeObjective("Q"), noLaw, still, at, "L227-1, I, 2°"},
		{law.ProductivityObjectives, allButAutonomy, "2004-12-21", "", replaceObjective("P", "productivity"), replaceObjective("P", "other"), na, still, at, "L227-1, I, 2° bis"},
		{law.CoordinationObjectives, "autonomy", "2021-01-01", "", replaceObjective("C", "coordination"), removeObjective("C"), na, still, at, "L227-1, I, 2° bis"},
		{law.SocialActionObjectives, allButAutonomy, "1998-07-31", "2021-01-01", replaceObjective("S", "social-action"), removeObjective("S"), na, bad, at, "L227-1, I, 3°"},
		{law.SocialActionObjectives, allButAutonomy, "2021-01-01", "", replaceObjective("S", "social-action"), replaceObjective("S", "other"), bad, still, at, "L227-1, I, 3°"},
		{law.SocialActionObjectives, "autonomy", "2021-01-01", "", replaceObjective("S", "social-action"), removeObjective("S"), na, still, at, "L227-1, I, 3°"},

		{law.NetworkExclusion, "autonomy", "2021-01-01", "", changes(`{"kind": "set-network", "network": {}}`), setNetwork, na, still, at, "L227-1, I, 5°"},
		{law.SelfEmployedCommitments, forIndependent, "2018-01-01", "", replaceDedicated(true, true), replaceDedicated(true, false), na, still, at, "L227-1, I, al. 11"},
		{law.SelfEmployedCommitments, forIndependent, "2018-01-01", "", replaceDedicated(true, true), replaceDedicated(false, true), na, still, at, "L227-1, I, al. 11"},

		{law.AmendmentConditions, allButAutonomy, "1997-01-01", "2004-12-21", setConditions("financing-act", "workload-change"), setConditions("workload-change"), noLaw, bad, at, "L227-1, I, al. 11 (1°)"},
		{law.AmendmentConditions, allButAutonomy, "2004-12-21", "2018-01-01", setConditions("financing-act", "workload-change"), setConditions("workload-change"), bad, bad, at, "L227-1, I, al. 12 (1°)"},
		{law.AmendmentConditions, allButAutonomy, "2018-01-01", "", setConditions("financing-act", "workload-change"), setConditions("workload-change"), bad, still, at, "L227-1, I, al. 13 (1°)"},
		{law.AmendmentConditions, "autonomy", "2021-01-01", "", setConditions("financing-act", "workload-change"), setConditions("workload-change"), na, still, at, "L227-1, I, al. 13 (1°)"},
		{law.EvaluationProcess, allButAutonomy, "1997-01-01", "2004-12-21", setProcess(`"state", "body"`), setProcess(`"body"`), noLaw, bad, at, "L227-1, I, al. 12 (2°)"},
		{law.EvaluationProcess, allButAutonomy, "2004-12-21", "2018-01-01", setProcess(`"state", "body"`), setProcess(`"state"`), bad, bad, at, "L227-1, I, al. 13 (2°)"},
		{law.EvaluationProcess, allButAutonomy, "2018-01-01", "", setProcess(`"state", "body"`), setProcess(``), bad, still, at, "L227-1, I, al. 14 (2°)"},
		{law.EvaluationProcess, "autonomy", "2021-01-01", "", setProcess(`"state", "body"`), setProcess(`"body"`), na, still, at, "L227-1, I, al. 14 (2°)"},

		{law.SicknessOrientations, "sickness", "1997-01-01", "1998-07-31", setOriented(health, demography, medicines), setOriented(health, medicines), noLaw, bad, at, "L227-1, II"},
		{law.SicknessOrientations, "sickness", "1998-07-31", "2009-05-14", setOriented(health, demography, medicines, access), setOriented(health, demography, medicines), ok, na, at, "L227-1, II"},
		// No change takes the plan away: to write it is to have one.
		{law.ControlPlan, "sickness", "2003-12-19", "2009-05-14", setPlan, unbreakable, na, na, at, "L227-1, II"},

		{law.MinimumTerm, allButAutonomy, "1997-01-01", "2004-12-21", setTerm("{Y+1}-01-01", "{Y+3}-12-31"), setTerm("{Y+1}-01-01", "{Y+3}-12-30"), noLaw, bad, at, "L227-1, III"},
		{law.MinimumTerm, allButAutonomy, "2004-12-21", "", setTerm("{Y+2}-01-01", "{Y+5}-12-31"), setTerm("{Y+1}-01-01", "{Y+3}-12-31"), ok, still, at, "L227-1, III"},
		{law.MinimumTerm, "autonomy", "2021-01-01", "", setTerm("{Y+2}-01-01", "{Y+5}-12-31"), setTerm("{Y+1}-01-01", "{Y+4}-12-30"), na, still, at, "L227-1, III"},
	}
}

// Of the budgets those kinds alone are judged that the amendment writes; one of which the
// law of its day says nothing touches nothing.
func proofsOfChangedBudgets() []amendmentProof {
	const at, item = "/changes/0", "L227-1, I, 4°"
	var list []amendmentProof
	for _, b := range []struct{ scope, first, cites, first1997 string }{
		{"sickness", "1997-01-01", item + "; R251-1", removeBudget("medical-control")},
		{"work-accidents", "2002-12-24", item + "; R251-1", setHalf("medical-control")},
		{"old-age", "1997-01-01", item + "; R251-14", setHalf("medical-control")},
		{"family", "1997-01-01", item + "; R251-24", setHalf("medical-control")},
		{"collection", "1997-01-01", item + "; R251-32", setHalf("medical-control")},
	} {
		before := noLaw
		if b.first != "1997-01-01" {
			before = na // no convention on the scope, yet a law to amend others by
		}
		list = append(list,
			amendmentProof{law.BudgetRules, b.scope, b.first, "2007-12-22", setBudget("medical-control"), b.first1997, before, na, at, b.cites},
			amendmentProof{law.BudgetRules, b.scope, b.first, "2007-12-22", setBudget("management"), setHalf("prevention"), before, bad, at, b.cites},
			amendmentProof{law.BudgetRules, b.scope, "2007-12-22", "2021-01-01", setBudget("social-action"), removeBudget("management"), bad, bad, at, b.cites},
			amendmentProof{law.BudgetRules, b.scope, "2021-01-01", "", setBudget("prevention"), setHalf("autonomy-support"), na, still, at, b.cites},
		)
	}
	return append(list,
		amendmentProof{law.BudgetRules, "sickness work-accidents", "2007-12-22", "2021-01-01", setBudget("management"), removeBudget("prevention"), bad, bad, at, item + "; R251-1"},
		amendmentProof{law.BudgetRules, "old-age", "2007-12-22", "2021-01-01", removeBudget("prevention"), removeBudget("social-action"), bad, bad, at, item + "; R251-14"},
		amendmentProof{law.BudgetRules, "family", "2007-12-22", "2021-01-01", removeBudget("prevention"), removeBudget("social-action"), bad, bad, at, item + "; R251-24"},
		amendmentProof{law.BudgetRules, "autonomy", "2021-01-01", "", removeBudget("social-action"), removeBudget("autonomy-support"), na, still, at, item},
		amendmentProof{law.BudgetRules, "autonomy", "2021-01-01", "", setBudget("management"), setHalf("prevention"), na, still, at, item},
	)
}

// The self-employed scheme. What L. 611-7 demands ends with it; what R. 611-18 demands
// the decree keeps for the amendments of 2018 and 2019.
func proofsOfChangesRSI() []amendmentProof {
	const at, founded, kept = "/changes/0", "2018-01-01", "2020-01-01"
	var list []amendmentProof
	for _, r := range []struct {
		rule                  law.Rule
		to, accepted, refused string
		after                 cog.Outcome
		cites                 string
	}{
		{law.ReciprocalCommitments, founded, replaceCommitment, removeCommitment, na, "L611-7, I"},
		{law.ActionsByEachParty, founded, addAction, removeAction, na, "L611-7, I"},
		{law.OperatingMeans, founded, addMeans, removeMeans, na, "L611-7, I"},
		{law.MinimumTerm, founded, setTerm("{Y+2}-01-01", "{Y+5}-12-31"), setTerm("{Y+1}-01-01", "{Y+4}-12-30"), na, "L611-7, I"},
		{law.ImplementationObjectives, kept, replaceObjective("I", "implementation"), removeObjective("I"), noLaw, "R611-18, I, 1°"},
		{law.ServiceQualityObjectives, kept, replaceObjective("Q", "service-quality"), removeObjective("Q"), noLaw, "R611-18, I, 2°"},
		{law.ProductivityObjectives, kept, replaceObjective("P", "productivity"), replaceObjective("P", "other"), noLaw, "R611-18, I, 3°"},
		{law.SocialActionObjectives, kept, replaceObjective("S", "social-action"), removeObjective("S"), noLaw, "R611-18, I, 4°"},
		{law.BudgetRules, kept, setBudget("management"), removeBudget("intervention"), noLaw, "R611-18, I, 5°"},
		{law.BudgetRules, kept, setBudget("intervention"), setHalf("management"), noLaw, "R611-18, I, 5°"},
		{law.AmendmentConditions, kept, setConditions("financing-act", "workload-change"), setConditions("workload-change"), noLaw, "R611-18, I, al. 10 (1°)"},
		{law.EvaluationProcess, kept, setProcess(`"state", "body"`), setProcess(`"body"`), noLaw, "R611-18, I, al. 11 (2°)"},
		{law.SicknessOrientations, kept, setOriented(health, demography, medicines, access), setOriented(health, demography, medicines), noLaw, "R611-18, II"},
		{law.ControlPlan, kept, setPlan, unbreakable, noLaw, "R611-18, II"},
	} {
		list = append(list, amendmentProof{r.rule, "rsi", "2006-01-28", r.to, r.accepted, r.refused, noLaw, r.after, at, r.cites})
	}
	return list
}

func TestAmendmentsAreHeldToWhatTheyWriteOnBothSidesOfBothDays(t *testing.T) { proveAmendments(t) }

func proveAmendments(t testing.TB) {
	for _, p := range amendmentProofs() {
		onEachScope(t, p.rule, " "+p.from, p.scopes, p.test)
	}
}

func (p amendmentProof) test(t testing.TB, scope string) {
	from, before := p.from, p.before
	if first := proofScopes[scope].first; from < first {
		from, before = first, na
	}
	last := lastBefore(p.to)
	require.LessOrEqual(t, from, last, "the scope was never bound")
	for _, day := range []string{from, last} {
		report := amended(t, scope, lastDayOf(scope, day), `{}`, day, p.accepted)
		assert.Equal(t, cog.Satisfied, report.Outcome(p.rule), "the accepted one on %s", day)
		assert.Empty(t, breachesOf(report), "the accepted one on %s", day)
	}
	if p.refused == unbreakable {
		return
	}
	for _, day := range []string{from, last} {
		report := amended(t, scope, lastDayOf(scope, day), `{}`, day, p.refused)
		assert.Equal(t, []string{p.rule.String()}, breachedRules(report), "the refused one on %s", day)
		for b := range report.Breaches() {
			assert.Equal(t, "/amendments/0"+p.pointer, b.Pointer, "on %s", day)
			assert.Equal(t, p.cites, citesOf(b.Citations), "on %s", day)
		}
	}
	standsAmended(t, amended(t, scope, from, `{}`, eve(from), p.refused), p.rule, before, "the refused one on "+eve(from))
	if p.to != "" {
		standsAmended(t, amended(t, scope, lastDayOf(scope, last), `{}`, p.to, p.refused), p.rule, p.after, "the refused one on "+p.to)
	}
}

func standsAmended(t testing.TB, report cog.Report, rule law.Rule, want cog.Outcome, what string) {
	t.Helper()
	if rule != law.AmendmentBasis {
		basis := cog.Satisfied
		if want == noLaw {
			basis, want = cog.Breached, cog.NotApplicable
		}
		assert.Equal(t, basis, report.Outcome(law.AmendmentBasis), what+": the basis")
	}
	assert.Equal(t, want, report.Outcome(rule), what)
}

func TestNothingElseAppliesToAnAmendmentWithoutBasis(t *testing.T) { proveNoBasis(t) }

func proveNoBasis(t testing.TB) {
	for _, c := range []struct{ scopes, concluded, amended, cites string }{
		{since1997, "1997-01-01", "1996-12-31", "L227-1, I, al. 11 (1°)"},
		{"rsi", "2006-01-28", "2006-01-27", "R611-18, I, al. 10 (1°)"},
		{"rsi", "2017-12-31", "2020-01-01", "R611-18, I, al. 10 (1°); décret 2018-174, art. 17, II"},
	} {
		for _, scope := range strings.Fields(c.scopes) {
			for _, patch := range []string{`{}`, `{"body": null, "state": null, "reason": null}`, removeObjective("I"), setTerm("2019-01-01", "2019-01-01")} {
				report := amended(t, scope, c.concluded, `{}`, c.amended, patch)
				assert.Equal(t, []string{"amendment-basis"}, breachedRules(report), scope)
				for b := range report.Breaches() {
					assert.Equal(t, "/amendments/0/concluded", b.Pointer, scope)
					assert.Equal(t, c.cites, citesOf(b.Citations), scope)
				}
				for rule, outcome := range report.Rules() {
					if rule != law.AmendmentBasis {
						assert.Equal(t, cog.NotApplicable, outcome, "%s: %s", scope, rule)
					}
				}
				assert.Empty(t, dutiesIn(report), scope)
				assert.Empty(t, observationsIn(report), scope)
			}
		}
	}
}

// What else there is to know of the version an amendment is held to: each row a life.
func TestWhichDemandsReachAnAmendment(t *testing.T) { proveWhichDemands(t) }

func proveWhichDemands(t testing.TB) {
	threeYears := func(first, last string) string {
		return `{"term": {"start": "` + first + `-01-01", "end": "` + last + `-12-31"}}`
	}
	const network = `{"network": {"conditions": [{"kind": "evolution", "title": "Une caisse"}]}}`
	for _, c := range []struct {
		why               string
		rule              law.Rule
		scope             string
		concluded, base   string
		amended, amending string
		want              cog.Outcome
	}{
		// What the law began to demand after the convention is not brought in.
		{"no productivity in 2003", law.ProductivityObjectives, "family", "2003-05-05", `{}`, "2010-01-04", removeObjective("P"), na},
		{"nor if it is written", law.ProductivityObjectives, "family", "2003-05-05", less("productivity"), "2010-01-04", changes(objectiveOf("add-objective", "N", "productivity")), na},
		{"no action for the self-employed in 2014", law.SelfEmployedCommitments, "old-age", "2014-04-30", dedicates(false, false), "2018-06-01", changes(`{"kind": "add-objective", "objective": {"id": "N", "categories": ["other"], "title": "Servir", "selfEmployed": true}}`), na},
		{"no control plan in 2002", law.ControlPlan, "sickness", "2002-05-06", `{}`, "2004-02-02", setPlan, na},
		{"social action was optional in 1997", law.SocialActionObjectives, "family", "1997-05-14", `{}`, "1999-03-01", removeObjective("S"), na},
		// A demand that bound the convention binds its amendment in the version of the amendment's day.
		{"three orientations in 1997, four in 1999", law.SicknessOrientations, "sickness", "1997-04-30", `{}`, "1999-03-01", setOriented(health, demography, medicines), bad},
		{"and four will do", law.SicknessOrientations, "sickness", "1997-04-30", `{}`, "1999-03-01", setOriented(health, demography, medicines, access), ok},
		{"no longer demanded", law.SicknessOrientations, "sickness", "2006-07-12", `{}`, "2009-05-14", setOriented(health), na},
		{"still demanded the day before", law.SicknessOrientations, "sickness", "2006-07-12", `{}`, "2009-05-13", setOriented(health), bad},
		// To a convention without law no demand is brought, but a prohibition is.
		{"autonomy in 2020, coordination", law.CoordinationObjectives, "autonomy", "2020-06-01", `{}`, "2021-06-01", removeObjective("C"), na},
		{"autonomy in 2020, means", law.OperatingMeans, "autonomy", "2020-06-01", `{}`, "2021-06-01", removeMeans, na},
		{"autonomy in 2020, the network", law.NetworkExclusion, "autonomy", "2020-06-01", `{}`, "2021-06-01", setNetwork, bad},
		{"autonomy in 2020, the State", law.StateParty, "autonomy", "2020-06-01", `{}`, "2021-06-01", `{"state": null}`, bad},
		{"autonomy in 2020, the State in 2020", law.StateParty, "autonomy", "2020-06-01", `{}`, "2020-12-31", `{"state": null}`, na},
		{"autonomy in 2020, who signs in 2020", law.BodySignatories, "autonomy", "2020-06-01", `{}`, "2020-12-31", `{"body": {"signatories": null}}`, na},
		// The network: a clause taken out, and one without conditions, are none.
		{"the network taken out", law.NetworkExclusion, "autonomy", "2021-03-01", network, "2022-03-01", changes(`{"kind": "remove-network"}`), ok},
		{"the network emptied", law.NetworkExclusion, "autonomy", "2021-03-01", network, "2022-03-01", changes(`{"kind": "set-network", "network": {"conditions": []}}`), ok},
		{"the network of another scope", law.NetworkExclusion, "family", "2021-03-01", `{}`, "2022-03-01", setNetwork, na},
		// Budgets that the law of the day says nothing of.
		{"medical control since 2007", law.BudgetRules, "sickness", "2006-07-12", `{}`, "2007-12-22", setHalf("medical-control"), na},
		{"intervention in general", law.BudgetRules, "family", "2009-04-01", `{}`, "2010-04-01", setHalf("intervention"), na},
		{"social action in the RSI", law.BudgetRules, "rsi", "2012-03-20", `{}`, "2013-03-20", setHalf("social-action"), na},
		{"one kind left bad does not spoil another", law.BudgetRules, "family", "2009-04-01", half("social-action", "evolution"), "2010-04-01", setBudget("management"), ok},
		// The term: extended freely if it was long enough by the law of the convention's day.
		{"three years of 2003, half a year more", law.MinimumTerm, "family", "2003-05-05", threeYears("2003", "2005"), "2005-03-01", setTerm("2003-01-01", "2006-06-30"), ok},
		{"three years of 2003, written again", law.MinimumTerm, "family", "2003-05-05", threeYears("2003", "2005"), "2005-03-01", setTerm("2003-01-01", "2005-12-31"), ok},
		{"three years of 2003, begun earlier", law.MinimumTerm, "family", "2003-05-05", threeYears("2003", "2005"), "2005-03-01", setTerm("2002-07-01", "2006-03-31"), ok},
		{"three years of 2003, moved", law.MinimumTerm, "family", "2003-05-05", threeYears("2003", "2005"), "2005-03-01", setTerm("2003-07-01", "2006-12-31"), bad},
		{"three years of 2005, written again", law.MinimumTerm, "family", "2005-01-03", threeYears("2005", "2007"), "2005-03-01", setTerm("2005-01-01", "2007-12-31"), bad},
		{"three years of 2005, half a year more", law.MinimumTerm, "family", "2005-01-03", threeYears("2005", "2007"), "2005-03-01", setTerm("2005-01-01", "2008-06-30"), bad},
		{"three years of 2005, one more", law.MinimumTerm, "family", "2005-01-03", threeYears("2005", "2007"), "2005-03-01", setTerm("2005-01-01", "2008-12-31"), ok},
		{"six years of 2000, cut to three in 2004", law.MinimumTerm, "family", "2000-01-03", `{"term": {"start": "2000-01-01", "end": "2005-12-31"}}`, "2004-12-20", setTerm("2000-01-01", "2002-12-31"), ok},
		{"six years of 2000, cut to three a day later", law.MinimumTerm, "family", "2000-01-03", `{"term": {"start": "2000-01-01", "end": "2005-12-31"}}`, "2004-12-21", setTerm("2000-01-01", "2002-12-31"), bad},
		{"the last of two terms counts", law.MinimumTerm, "family", "2009-04-01", `{}`, "2010-04-01", changes(termOf("2010-01-01", "2010-12-31"), termOf("2010-01-01", "2013-12-31")), ok},
		// The RSI of 2018 and 2019 may be cut to the end of the funds; what L. 611-7 demanded is gone.
		{"the RSI cut short", law.MinimumTerm, "rsi", "2016-06-01", threeYears("2016", "2019"), "2018-06-01", setTerm("2016-01-01", "2018-12-31"), na},
		{"the RSI cut short, in the term of the funds", law.DelegatedFundsTerm, "rsi", "2016-06-01", threeYears("2016", "2019"), "2018-06-01", setTerm("2016-01-01", "2018-12-31"), ok},
		{"the RSI without means", law.OperatingMeans, "rsi", "2016-06-01", `{}`, "2018-06-01", removeMeans, na},
		{"an amendment that writes no term", law.DelegatedFundsTerm, "rsi", "2016-06-01", `{}`, "2018-06-01", `{}`, na},
		// What it leaves alone stays under the law of the convention's day.
		{"nothing on productivity", law.ProductivityObjectives, "family", "2009-04-01", less("productivity"), "2010-04-01", removeObjective("C"), na},
		{"nothing on the term", law.MinimumTerm, "family", "2009-04-01", `{"term": null}`, "2010-04-01", addMeans, na},
	} {
		if !asked(c.rule) {
			continue
		}
		jury.Run(t, c.why, func(t testing.TB) {
			report := amended(t, c.scope, c.concluded, c.base, c.amended, c.amending)
			assert.Equal(t, c.want, report.Outcome(c.rule), c.why)
			if c.want != bad {
				assert.Empty(t, breachesOf(report), c.why)
			}
		})
	}
}

func TestTheBreachPointsToTheLastChangeThatWritesWhatTheRuleReads(t *testing.T) { proveLastChange(t) }

func proveLastChange(t testing.TB) {
	for _, c := range []struct {
		rule     law.Rule
		pointer  string
		amending string
	}{
		{law.OperatingMeans, "/amendments/0/changes/1", changes(objectiveOf("add-objective", "N", "other"), `{"kind": "remove-means", "title": "Effectifs"}`, termOf("{Y+1}-01-01", "{Y+5}-12-31"))},
		{law.MinimumTerm, "/amendments/0/changes/2", changes(termOf("{Y+1}-01-01", "{Y+5}-12-31"), `{"kind": "add-means", "means": {"kind": "staff", "title": "N"}}`, termOf("{Y+1}-01-01", "{Y+1}-12-31"))},
		{law.BudgetRules, "/amendments/0/changes/0", changes(`{"kind": "remove-budget", "id": "management"}`, `{"kind": "set-budget", "budget": {"kind": "intervention"}}`)},
	} {
		report := amended(t, "family", "2009-04-01", `{}`, "2010-04-01", c.amending)
		assert.Equal(t, []string{c.rule.String()}, breachedRules(report))
		for b := range report.Breaches() {
			assert.Equal(t, c.pointer, b.Pointer)
		}
	}
}

// Changes that many rows make.

func changes(list ...string) string { return `{"changes": [` + strings.Join(list, ", ") + `]}` }

const (
	replaceCommitment = `{"changes": [{"kind": "replace-commitment", "by": "state", "title": "Associer la caisse", "commitment": {"by": "state", "title": "Consulter la caisse"}}]}`
	removeCommitment  = `{"changes": [{"kind": "remove-commitment", "by": "state", "title": "Associer la caisse"}]}`
	addAction         = `{"changes": [{"kind": "add-action", "of": "I", "action": {"by": "body", "title": "Former"}}]}`
	removeAction      = `{"changes": [{"kind": "remove-action", "of": "X", "by": "state", "title": "Fixer les textes"}]}`
	addMeans          = `{"changes": [{"kind": "add-means", "means": {"kind": "property", "title": "Un siège"}}]}`
	removeMeans       = `{"changes": [{"kind": "remove-means", "title": "Effectifs"}]}`
	setNetwork        = `{"changes": [{"kind": "set-network", "network": {"conditions": [{"kind": "formation", "title": "Une caisse"}]}}]}`
	setPlan           = `{"changes": [{"kind": "set-control-plan", "controlPlan": {"title": "Contrôler davantage"}}]}`
)

func objectiveOf(kind, id, category string) string {
	return `{"kind": "` + kind + `", "objective": {"id": "` + id + `", "categories": ["` + category + `"], "title": "Nouveau"}}`
}

func replaceObjective(id, category string) string {
	return changes(objectiveOf("replace-objective", id, category))
}

func removeObjective(id string) string {
	return changes(`{"kind": "remove-objective", "id": "` + id + `"}`)
}

func setBudget(kind string) string {
	return changes(`{"kind": "set-budget", "budget": {"kind": "` + kind + `", "computation": "Autre base", "evolution": "Autre taux"}}`)
}

func setHalf(kind string) string {
	return changes(`{"kind": "set-budget", "budget": {"kind": "` + kind + `", "computation": "Autre base"}}`)
}

func removeBudget(kind string) string {
	return changes(`{"kind": "remove-budget", "id": "` + kind + `"}`)
}

func termOf(start, end string) string {
	return `{"kind": "set-term", "term": {"start": "` + start + `", "end": "` + end + `"}}`
}

func setTerm(start, end string) string { return changes(termOf(start, end)) }

func setConditions(triggers ...string) string {
	return changes(`{"kind": "set-amendment-conditions", "amendmentConditions": {"triggers": [{"kind": "` + strings.Join(triggers, `"}, {"kind": "`) + `"}]}}`)
}

func setProcess(heard string) string {
	return changes(`{"kind": "set-evaluation-process", "evaluationProcess": {"heard": [` + heard + `]}}`)
}

func setOriented(domains ...string) string {
	return changes(`{"kind": "set-orientations", ` + strings.TrimPrefix(oriented(domains...), "{"))
}

// replaceDedicated writes the objective "X" anew: it, or its actions, dedicated to the self-employed.
func replaceDedicated(objective, actions bool) string {
	said := map[bool]string{true: "true", false: "false"}
	return changes(`{"kind": "replace-objective", "objective": {"id": "X", "categories": ["other"], "title": "Servir", "selfEmployed": ` + said[objective] + `, "actions": [` +
		`{"by": "state", "title": "Fixer", "selfEmployed": ` + said[actions] + `}, {"by": "body", "title": "Ouvrir", "selfEmployed": ` + said[actions] + `}]}}`)
}
