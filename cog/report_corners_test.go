package cog_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func TestAReportSaysUpToWhenTheLawWasReadOnlyOfALaterDay(t *testing.T) {
	d := decodeModel(t, "family")
	d.Concluded = law.Day{}
	for day, want := range map[string]string{"2023-12-05": "", "2023-12-06": "", "2023-12-07": "2023-12-06", "1996-01-01": ""} {
		assert.Equal(t, want, d.Judge(lifeDay(day)).ReadUntil().String(), day)
	}
	assert.Zero(t, cog.Report{}.ReadUntil())
	d.Scope = nil
	assert.Zero(t, d.Judge(law.Day{}).ReadUntil())
}

func TestTheLawOfAReportIsWhatItsDayCites(t *testing.T) {
	articles := func(d *cog.Draft) (list []string) {
		for v := range d.Judge(law.Day{}).Law() {
			list = append(list, v.Article.String())
		}
		return list
	}
	d := lifeFamilyOf(t, "2005-03-01")
	assert.Contains(t, articles(&d.Draft), "L111-9", "the first of all articles")
	d = lifeFamilyOf(t, "2023-03-01")
	now := articles(&d.Draft)
	assert.NotContains(t, now, "L111-9")
	assert.Contains(t, now, "L227-1")
	assert.NotContains(t, now, "")
	text, err := json.Marshal(d.Judge(law.Day{}))
	require.NoError(t, err)
	assert.Contains(t, string(text), `"articles":[{"article":"`)
	assert.Contains(t, string(text), `{"article":"L227-1","since":"2021-01-01"}`)
}

func TestARuleAtTheTopOfTheBookIsOfItsScheme(t *testing.T) {
	life := lifeFamily(t).Life()
	assert.Equal(t, "the amendment does not touch it, or the convention was not held to it", life.Amendments[0].Why(law.LegalBasis).EN)
}

func TestFaultsOfAResultAreToldInTheirMessageAlone(t *testing.T) {
	_, err := cog.NewTerm(law.Date(2024, 2, 30), law.Date(2025, 1, 1))
	require.Error(t, err)
	text, err := json.Marshal(cog.Result{Source: "s", Document: 1, Err: err})
	require.NoError(t, err)
	assert.NotContains(t, string(text), "citations")
	assert.NotContains(t, string(text), "more")
}

func TestASectionIsKnownOnce(t *testing.T) {
	for _, s := range cog.Sections() {
		d := cog.Draft{Scope: branch.Family, Partial: true, Known: []cog.Section{s, s}}
		assert.EqualError(t, d.Check(), "malformed: /known/1: `"+s.String()+"` is listed twice")
	}
	d := cog.Draft{Scope: branch.Family, Partial: true, Known: []cog.Section{0, 0}}
	assert.EqualError(t, d.Check(), "malformed: /known/0: unknown section\n/known/1: unknown section")
}

func TestFaultsOfADraftPointToThePartTheyAreOf(t *testing.T) {
	d := decodeModel(t, "family")
	d.Schema = "\t"
	d.Network = clause.WrittenNetwork(clause.Condition{Kind: clause.Evolution})
	assert.EqualError(t, d.Check(), "malformed: /$schema: blank text\n/network/conditions/0: `title` is missing")
}

func TestAHalfTermCoversNothing(t *testing.T) {
	whole := cog.Years(2023, 2027)
	assert.True(t, whole.Covers(4))
	assert.False(t, cog.Term{Start: whole.Start}.Covers(0))
	assert.False(t, cog.Term{End: whole.End}.Covers(0))
	first := cog.Term{Start: law.Date(1, 1, 1), End: law.Date(1, 12, 31)}
	assert.True(t, first.Covers(-1), "what began before the calendar")
	assert.True(t, first.Covers(1))
	assert.False(t, first.Covers(2))
}

func TestAnEmptyTextEmptiesATerm(t *testing.T) {
	term := cog.Years(2023, 2027)
	require.NoError(t, term.UnmarshalText(nil))
	assert.Zero(t, term)
}

func TestARankThatIsNoneIsRefused(t *testing.T) {
	var r cog.Rank
	assert.ErrorContains(t, r.UnmarshalText([]byte("third")), "third")
}

func TestADraftIsNotReadFromADocumentThatLived(t *testing.T) {
	c := lifeFamily(t).Document()
	c.Amendments, c.Transmissions, c.Evaluations = c.Amendments[:1], c.Transmissions[:1], c.Evaluations[:1]
	text, err := json.Marshal(c)
	require.NoError(t, err)
	var d cog.Draft
	assert.EqualError(t, json.Unmarshal(text, &d), "malformed: /amendments: a draft does not hold `amendments`\n"+
		"/transmissions: a draft does not hold `transmissions`\n/evaluations: a draft does not hold `evaluations`")
}

func TestOneIsSaidOfOne(t *testing.T) {
	whole := lifeFamily(t).Document()
	one := whole
	one.Amendments, one.Transmissions, one.Evaluations = one.Amendments[:1], one.Transmissions[:1], one.Evaluations[:1]
	assert.True(t, strings.HasSuffix(fmt.Sprint(one), ", 1 amendment, 1 transmission, 1 evaluation"), fmt.Sprint(one))
	assert.True(t, strings.HasSuffix(fmt.Sprint(whole), ", 3 amendments, 3 transmissions, 2 evaluations"))
	assert.True(t, strings.HasSuffix(fmt.Sprint(one.Assess(law.Day{})), ", 1 amendment, 1 evaluation"), fmt.Sprint(one.Assess(law.Day{})))
	a := lifeAmendment(1, "2024-03-01", branch.Cnaf, cog.RemoveNetwork{}, cog.RemoveNetwork{})
	assert.True(t, strings.HasSuffix(fmt.Sprint(a), ", 2 changes"))
	assert.Equal(t, "amendment 1 to senate-commission", fmt.Sprint(cog.Transmission{Amendment: 1, To: branch.SenateCommission}))

	d := decodeModel(t, "family")
	d.Concluded = law.Day{}
	d.Partial, d.Known = true, cog.Sections()
	d.Known = slices.DeleteFunc(d.Known, func(s cog.Section) bool { return s == cog.MeansSection })
	d.Means = nil
	assert.Equal(t, "undetermined, law in force on 2022-12-01, 1 rule undecided", d.Judge(lifeDay("2022-12-01")).String())
	d.Known = slices.DeleteFunc(d.Known, func(s cog.Section) bool { return s == cog.CommitmentsSection })
	d.Commitments = nil
	assert.Contains(t, d.Judge(lifeDay("2022-12-01")).String(), ", 2 rules undecided")

	d = decodeModel(t, "family")
	d.State[0].SignedOn, d.Body.Signatories[0].SignedOn, d.Body.Signatories[1].SignedOn = lifeDay("2023-07-10"), lifeDay("2023-07-10"), lifeDay("2023-07-11")
	d.State = d.State[:1]
	assert.Contains(t, d.Judge(law.Day{}).String(), ", 2 observations")
	whole.Amendments[1].State, whole.Amendments[0].State = nil, nil
	assert.Contains(t, fmt.Sprint(whole.Assess(law.Day{})), ", 2 breaches, ")
	whole.Evaluations[0].Closed = lifeDay("2026-06-01")
	assert.Contains(t, fmt.Sprint(whole.Assess(law.Day{}).Evaluations[0]), ", 1 observation")
}

func TestTheFirstAmendmentIsToldInItsTimeline(t *testing.T) {
	d := lifeFamily(t).Document()
	d.Transmissions = []cog.Transmission{{Amendment: 1, To: branch.SenateCommission, On: lifeDay("2024-05-04")}}
	var told []string
	for e := range d.Timeline() {
		if e.Kind == cog.Transmitted {
			told = append(told, e.What.EN)
		}
	}
	assert.Equal(t, []string{"amendment no. 1 transmitted: commission of the Senate"}, told)
}

func TestEachAmendmentIsOwedToEachAssembly(t *testing.T) {
	d := lifeFamily(t).Document()
	d.Transmissions = nil
	assert.Equal(t, []string{
		"convention to transmit: commission of the National Assembly", "convention to transmit: commission of the Senate",
		"amendment no. 1 to transmit: commission of the National Assembly", "amendment no. 1 to transmit: commission of the Senate",
		"amendment no. 2 to transmit: commission of the National Assembly", "amendment no. 2 to transmit: commission of the Senate",
	}, lifeSaidDues(t, d, "2024-12-31"))
	d.Partial, d.Concluded = true, law.Day{}
	assert.Empty(t, lifeDues(d, "2024-12-31"))
}

func TestAnAmendmentComesNotBetweenAnEvaluationAndItsText(t *testing.T) {
	c := lifeConvention(t, "family")
	c, err := c.Evaluate(evaluation.Record{Opened: lifeDay("2025-01-01"), Objectives: []string{"O1"}})
	require.NoError(t, err)
	_, err = c.Amend(lifeAmendment(1, "2024-03-01", branch.Cnaf, cog.RemoveObjective{ID: "O1"}, cog.AddObjective{Objective: objective.Must(objective.Spec{
		ID: "N", Title: "N", Categories: []objective.Category{objective.Implementation, objective.ServiceQuality, objective.Productivity, objective.SocialAction},
		Actions: []objective.Action{{By: branch.State, Title: "A"}, {By: branch.NationalBody, Title: "B"}}})}))
	assert.EqualError(t, err, "malformed: /concluded: an evaluation was opened on 1 January 2025 on the text without this amendment")
}

func TestAnEvaluationIsHeldAgainstTheTextAsAmended(t *testing.T) {
	c := lifeAmend(t, lifeConvention(t, "family"), lifeAmendment(1, "2024-03-01", branch.Cnaf, cog.AddObjective{Objective: objective.Must(objective.Spec{
		ID: "N", Title: "N", Categories: []objective.Category{objective.Other}})}))
	_, err := c.Evaluate(evaluation.Record{Opened: lifeDay("2025-01-01"), Objectives: []string{"N"}})
	assert.NoError(t, err)
	_, err = c.Evaluate(evaluation.Record{Opened: lifeDay("2024-02-28"), Objectives: []string{"N"}})
	assert.ErrorContains(t, err, "no objective is called `N`")
}

// Each budget taken away is told at the change that took it.
func TestEachBreachOfAnAmendmentPointsToItsChange(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family")}
	d.Amendments = []cog.Amendment{lifeAmendment(1, "2024-03-01", branch.Cnaf,
		cog.RemoveBudget{Name: branch.Management}, cog.RemoveBudget{Name: branch.SocialAction})}
	var told []string
	for b := range d.Assess(law.Day{}).Breaches() {
		told = append(told, b.Pointer+" "+b.Rule.String())
	}
	assert.Equal(t, []string{"/amendments/0/changes/0 budget-rules", "/amendments/0/changes/1 budget-rules"}, told)
}

// Reports of a life that was copied before are as they were.
func TestALifeIsLocatedInListsOfItsOwn(t *testing.T) {
	document := lifeFamily(t).Document()
	document.Means, document.Title = nil, "T"
	document.Evaluations[1].Closed = lifeDay("2026-06-01")
	text, err := json.Marshal(document)
	require.NoError(t, err)
	dec := cog.NewDecoder(strings.NewReader("\n" + string(text)))
	d, err := dec.Decode()
	require.NoError(t, err)
	life := d.Assess(law.Day{})
	copied, evaluations := life.Convention, slices.Clone(life.Evaluations)
	dec.Locate(&life)
	for b := range life.Convention.Breaches() {
		assert.Equal(t, 2, b.Line)
	}
	for b := range copied.Breaches() {
		assert.Zero(t, b.Line)
	}
	for o := range copied.Observations() {
		assert.Zero(t, o.Line)
	}
	for o := range life.Evaluations[1].Observations() {
		assert.Equal(t, 2, o.Line)
	}
	for o := range evaluations[1].Observations() {
		assert.Zero(t, o.Line)
	}
}

// That one budget goes does not show that it is nowhere, where not all are known.
func TestABudgetTakenFromWhatIsKnownInPartMayStillBeThere(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family")}
	d.Amendments = []cog.Amendment{lifeAmendment(1, "2024-03-01", branch.Cnaf, cog.RemoveBudget{Name: branch.SocialAction})}
	assert.Equal(t, cog.Breached, d.Assess(law.Day{}).Amendments[0].Outcome(law.BudgetRules))
	d.Partial = true
	assert.Equal(t, cog.Undecided, d.Assess(law.Day{}).Amendments[0].Outcome(law.BudgetRules))
}
