package cog_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// The décret n° 2018-174 (article 17, II) keeps the RSI's rules alive for the
// delegated funds until they were dissolved, at the end of 2019.
func TestTheSelfEmployedAmendTheirConventionUntilTheirFundsAreDissolved(t *testing.T) {
	to2019 := lifeConvention(t, "rsi", lifeRunning("2016-02-01", 2016, 2019))
	to2020 := lifeConvention(t, "rsi", lifeRunning("2016-02-01", 2016, 2020))
	to2018 := lifeConvention(t, "rsi", lifeRunning("2015-02-01", 2015, 2018))
	touches := cog.AddMeans{Means: clause.Means{Title: "Postes", Kind: clause.Staff}}
	for _, row := range []struct {
		name   string
		c      *cog.Convention
		on     string
		change cog.Change
		want   []string
	}{
		{"the last day of the scheme", to2019, "2017-12-31", touches, nil},
		{"the first day of the delegated funds", to2019, "2018-01-01", touches, nil},
		{"their last day", to2019, "2019-12-31", touches, nil},
		{"the day after", to2019, "2020-01-01", touches, []string{"amendment-basis /concluded"}},
		{"the day after, though the term runs on", to2020, "2020-01-01", touches, []string{"amendment-basis /concluded"}},

		{"extended to the end of the funds", to2018, "2018-12-31", lifeTerm("2015-01-01", "2019-12-31"), nil},
		{"a day beyond", to2018, "2018-12-31", lifeTerm("2015-01-01", "2020-01-01"), []string{"delegated-funds-term /changes/0"}},
		{"a year beyond", to2018, "2018-12-31", lifeTerm("2015-01-01", "2020-12-31"), []string{"delegated-funds-term /changes/0"}},
		{"a year beyond, before the funds", to2018, "2017-12-31", lifeTerm("2015-01-01", "2020-12-31"), nil},
		{"a year beyond, the funds' first day", to2018, "2018-01-01", lifeTerm("2015-01-01", "2020-12-31"), []string{"delegated-funds-term /changes/0"}},
		{"a long term left alone", to2020, "2018-06-01", touches, nil},
		{"a long term shortened, not enough", to2020, "2018-06-01", lifeTerm("2016-01-01", "2020-06-30"), []string{"delegated-funds-term /changes/0"}},
		{"a long term shortened to four years", to2020, "2018-06-01", lifeTerm("2016-01-01", "2019-12-31"), nil},
		{"shortened below four years, of which L. 611-7 is gone", to2020, "2018-06-01", lifeTerm("2016-01-01", "2019-12-30"), nil},
		{"shortened below four years, while it was there", to2020, "2017-12-31", lifeTerm("2016-01-01", "2019-12-30"), []string{"minimum-term /changes/0"}},
		{"too short and too late", to2020, "2018-06-01", lifeTerm("2017-01-02", "2020-12-31"), []string{"delegated-funds-term /changes/0"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			breaches := lifeTry(t, row.c, lifeAmendment(1, row.on, branch.Cnrsi, row.change))
			assert.Equal(t, row.want, lifeSaid(breaches))
			for _, b := range breaches {
				want := map[law.Rule]string{
					law.AmendmentBasis:     "R611-18, I, al. 10 (1°); décret 2018-174, art. 17, II",
					law.DelegatedFundsTerm: "décret 2018-174, art. 17, II; loi 2017-1836, art. 15",
					law.MinimumTerm:        "L611-7, I",
				}
				assert.Equal(t, want[b.Rule], citesOf(b.Citations))
				assert.NotContains(t, b.In(law.English), "{")
			}
		})
	}
}

func TestInTheTailTheContentStaysUnderTheLastWordingOfTheDecree(t *testing.T) {
	c := lifeConvention(t, "rsi", lifeRunning("2016-02-01", 2016, 2019))
	for on, parties := range map[string]string{"2017-12-31": "L611-7, I", "2018-06-01": "R611-18"} {
		a := lifeAmendment(1, on, branch.Cnrsi, cog.RemoveObjective{ID: "O3"}, cog.RemoveBudget{Name: branch.Intervention},
			cog.SetAmendmentConditions{}, cog.SetEvaluationProcess{})
		a.State, a.Reason, a.Body = nil, nil, cog.Body{Code: branch.Cnam, Signatories: lifeSignatures(branch.CouncilChair, branch.Director)}
		var said []string
		for _, b := range lifeTry(t, c, a) {
			said = append(said, b.Rule.String()+" "+b.Pointer+" ["+b.Citations[0].String()+"]")
		}
		assert.Equal(t, []string{
			"amendment-same-body /body/code [" + parties + "]",
			"state-party /state [" + parties + "]",
			"productivity-objectives /changes/0 [R611-18, I, 3°]",
			"budget-rules /changes/1 [R611-18, I, 5°]",
			"amendment-conditions /changes/2 [R611-18, I, al. 10 (1°)]",
			"amendment-conditions /changes/2 [R611-18, I, al. 10 (1°)]",
			"evaluation-process /changes/3 [R611-18, I, al. 11 (2°)]",
			"evaluation-process /changes/3 [R611-18, I, al. 11 (2°)]",
			"body-signatories /body/signatories [R611-19]",
			"body-signatories /body/signatories [R611-19]",
		}, said, on)
	}
}

func TestTheReportOfTheTailTellsTheArticlesKeptAlive(t *testing.T) {
	c := lifeAmend(t, lifeConvention(t, "rsi", lifeRunning("2016-02-01", 2016, 2019)), lifeAmendment(1, "2018-06-01", branch.Cnrsi))
	report := c.Life().Amendments[0]
	var articles []law.Article
	for v := range report.Law() {
		articles = append(articles, v.Article)
	}
	assert.ElementsMatch(t, []law.Article{law.R611_18, law.R611_19, law.D2018_174_17, law.L2017_1836_15}, articles, "L. 611-7 is not saved")
	assert.Equal(t, cog.NotApplicable, report.Outcome(law.DelegatedFundsTerm))
	assert.Equal(t, "the amendment does not touch it, or the convention was not held to it", report.Why(law.DelegatedFundsTerm).EN)
	assert.Equal(t, cog.Satisfied, report.Outcome(law.BodySignatories))
	assert.Contains(t, report.Why(law.BodySignatories).EN, "national fund")
	duties := slices.Collect(report.Duties())
	require.Len(t, duties, 1)
	assert.Equal(t, "R611-18, III", duties[0].Citations[0].String())
}

func TestNoNewConventionIsConcludedInTheTail(t *testing.T) {
	for _, on := range []string{"2018-01-01", "2019-12-31", "2020-01-01"} {
		_, err := cog.New(lifeModel(t, "rsi", lifeRunning(on, 2018, 2021)))
		assert.Equal(t, []string{"legal-basis /concluded"}, lifeSaid(lifeBreaches(t, err)), on)
	}
	_, err := cog.New(lifeModel(t, "rsi", lifeRunning("2017-12-31", 2018, 2021)))
	assert.NoError(t, err)
}

func TestTheRefusalOfAnAmendmentTellsWhatBecameOfTheScheme(t *testing.T) {
	c := lifeConvention(t, "rsi", lifeRunning("2016-02-01", 2016, 2019))
	b := lifeTry(t, c, lifeAmendment(1, "2020-01-01", branch.Cnrsi))[0]
	assert.Contains(t, b.In(law.English), "no text allows an amendment on 1 January 2020: ")
	assert.Contains(t, b.In(law.French), "aucun texte ne permet un avenant le 1er janvier 2020 : ")
	assert.Equal(t, "R611-18, I, al. 10 (1°); décret 2018-174, art. 17, II", citesOf(b.Citations))
	report := (&cog.Document{Draft: c.Draft(), Amendments: []cog.Amendment{lifeAmendment(1, "2020-01-01", branch.Cnrsi)}}).Assess(law.Day{}).Amendments[0]
	assert.Contains(t, report.Why(law.AmendmentBasis).EN, "no text allows an amendment")
	for range report.Duties() {
		t.Error("no duty without a law")
	}
}

// The general scheme knows no end: the same amendment is judged by the law of the
// branch.
func TestWhatIsForTheSelfEmployedIsNotAskedOfAnybodyElse(t *testing.T) {
	c := lifeConvention(t, "sickness-1997", lifeRunning("2016-02-01", 2016, 2019), func(d *cog.Draft) {
		d.Objectives = append(d.Objectives, lifeObjective("O3", objective.Productivity))
	}, lifeSigned(branch.CouncilChair, branch.DirectorGeneral))
	assert.Empty(t, lifeTry(t, c, lifeAmendment(1, "2018-06-01", branch.Cnam, lifeTerm("2016-01-01", "2021-12-31"))))
	marked := objective.Must(objective.Spec{ID: "O7", Title: "Indépendants", SelfEmployed: true,
		Categories: []objective.Category{objective.Other}, Actions: []objective.Action{{By: branch.State, Title: "Act"}}})
	add := cog.AddObjective{Objective: marked}
	assert.Empty(t, lifeTry(t, c, lifeAmendment(1, "2017-12-31", branch.Cnam, add)))
	assert.Empty(t, lifeTry(t, c, lifeAmendment(1, "2018-01-01", branch.Cnam, add)), "one of 2016 need not have its action too: it does more than it must")
	assert.Empty(t, lifeTry(t, c, lifeAmendment(1, "2018-01-01", branch.Cnam, add,
		cog.AddAction{Objective: "O7", Action: objective.Action{By: branch.State, Title: "Former", SelfEmployed: true}})))
}
