package cogtest_test

import (
	"encoding/json"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/cog/cogtest"
	"github.com/coglaw/coglaw/law"
)

func day(s string) law.Day { return law.MustParseDay(s) }

func marshal(t testing.TB, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	require.NoError(t, err)
	return string(text)
}

// What the law asked of a convention on the family branch in July 2023, and nothing else.
const familyOf2023 = `{
	"format": "coglaw/1", "regime": "general", "scope": "family", "concluded": "2023-07-10",
	"term": {"start": "2024-01-01", "end": "2027-12-31"},
	"state": {"signatories": [{"capacity": "minister"}]},
	"body": {"code": "cnaf", "signatories": [{"capacity": "board-chair"}, {"capacity": "director-general"}]},
	"objectives": [
		{"id": "O1", "categories": ["implementation"], "title": "Un objectif de la catégorie « mise en œuvre des textes »", "actions": [
			{"by": "state", "title": "Une action de l’État"}, {"by": "body", "title": "Une action de l’organisme national"}]},
		{"id": "O2", "categories": ["service-quality"], "title": "Un objectif de la catégorie « qualité du service aux usagers »"},
		{"id": "O3", "categories": ["productivity"], "title": "Un objectif de la catégorie « productivité et organisation du réseau »"},
		{"id": "O4", "categories": ["social-action"], "title": "Un objectif de la catégorie « action sociale, prévention et lutte contre l’exclusion »"}
	],
	"means": [{"title": "Des moyens de fonctionnement", "kind": "staff"}],
	"commitments": [{"by": "state", "title": "Un engagement de l’État"}, {"by": "body", "title": "Un engagement de l’organisme national"}],
	"budgets": [
		{"kind": "management", "computation": "Les règles du budget de gestion", "evolution": "Les règles du budget de gestion"},
		{"kind": "social-action", "computation": "Les règles du budget d’action sanitaire et sociale", "evolution": "Les règles du budget d’action sanitaire et sociale"}
	],
	"amendmentConditions": {"triggers": [{"kind": "financing-act"}, {"kind": "workload-change"}]},
	"evaluationProcess": {"heard": ["state", "body"]}
}`

func TestTheSmallestDraftIsWhatTheLawOfTheDayAsks(t *testing.T) {
	assert.JSONEq(t, familyOf2023, marshal(t, cogtest.Draft(branch.Family, day("2023-07-10"))))
}

func TestEveryCaseHasALawfulDraftAConventionAndALife(t *testing.T) {
	cases := 0
	for scope, on := range cogtest.Cases() {
		cases++
		d := cogtest.Draft(scope, on)
		cogtest.Lawful(t, d.Judge(law.Day{}))
		cogtest.Observed(t, d.Judge(law.Day{}))
		assert.JSONEq(t, marshal(t, d), marshal(t, cogtest.Convention(scope, on)))

		life := cogtest.Life(scope, on)
		require.NoError(t, life.Check(), "%s on %s", scope, on)
		cogtest.Lawful(t, life.Assess(law.Day{}))
		cogtest.Observed(t, life.Assess(law.Day{}))
		assert.Len(t, life.Amendments, 1)
		require.Len(t, life.Evaluations, 1)
		assert.True(t, life.Evaluations[0].Closed.IsValid())
		for due := range life.Outstanding(day("9999-01-01")) {
			assert.Equal(t, law.TransmitToParliament, due.Rule, "%s on %s: what went on to the successors of the commission of L. 111-9", scope, on)
		}
		c, err := life.Convention()
		require.NoError(t, err)
		assert.JSONEq(t, marshal(t, life), marshal(t, c))
	}
	assert.Equal(t, 110, cases)
}

// What is owed each December, until 2009, is not done in a life, and lapses.
func TestTheAnnualAmendmentsOfSicknessLapseInALife(t *testing.T) {
	life := cogtest.Life(branch.Sickness, day("2004-09-01"))
	var lapsed []string
	for due := range life.Dues(day("2010-01-01")) {
		if due.Rule == law.AnnualSicknessAmendment {
			lapsed = append(lapsed, due.In(law.English))
		}
	}
	assert.Equal(t, []string{
		"annual sickness amendment for 2005 — lapsed since 6 January 2005", "annual sickness amendment for 2006 — lapsed since 5 January 2006",
		"annual sickness amendment for 2007 — lapsed since 7 January 2007", "annual sickness amendment for 2008 — lapsed since 6 January 2008",
	}, lapsed)
	cogtest.Outstanding(t, &life, day("2010-01-01"))
}

func TestFixturesAreFreshAtEachCall(t *testing.T) {
	d := cogtest.Life(branch.Family, day("2023-07-10"))
	d.Means[0].Title, d.Amendments[0].Body.Signatories[0].Name, d.Evaluations[0].Views[0].Comment = "autre", "autre", "autre"
	assert.NotContains(t, marshal(t, cogtest.Life(branch.Family, day("2023-07-10"))), "autre")
	for _, text := range cogtest.Models() {
		clear(text)
	}
	assert.NotZero(t, cogtest.Model("family").Scope)
}

func TestAFixtureThatCannotBeMadePanicsAndSaysWhy(t *testing.T) {
	assert.PanicsWithValue(t, "cogtest: no convention on autonomy on 2020-12-31: covered-scope at /scope: the article admits no convention on `autonomy`; it admits: "+
		"sickness, work accidents, old age, family and collection; CNSA then concluded on another basis: L. 14-10-1, II of the Code de l’action sociale et des familles (L227-1, I)",
		func() { cogtest.Draft(branch.Autonomy, day("2020-12-31")) })
	assert.PanicsWithValue(t, "cogtest: <nil> is no scope", func() { cogtest.Draft(nil, day("2020-12-31")) })
	assert.PanicsWithValue(t, "cogtest: 0x63 is no scope", func() { cogtest.Admits(branch.Networked(99), day("2020-12-31")) })
	assert.PanicsWithValue(t, `cogtest: no model is called "gone"`, func() { cogtest.Model("gone") })
	assert.Panics(t, func() { cogtest.Life(branch.Family, law.Day{}) })
	assert.Panics(t, func() { cogtest.Convention(branch.SelfEmployed, day("2018-01-01")) })
}

// The models, and their verdicts, by hand: autonomy-unlawful is.
func TestTheModelsAreThoseOfTheCorpus(t *testing.T) {
	var names []string
	for name, text := range cogtest.Models() {
		names = append(names, name)
		file, err := fs.ReadFile(cogtest.Corpus(), name+".json")
		require.NoError(t, err)
		assert.Equal(t, text, file)
		d := cogtest.Model(name)
		want := cog.VerdictLawful
		if name == "autonomy-unlawful" {
			want = cog.VerdictUnlawful
		}
		assert.Equal(t, want, d.Judge(law.Day{}).Verdict(), name)
	}
	assert.Equal(t, []string{"autonomy-unlawful", "autonomy", "collection", "family", "old-age", "rsi", "sickness-1997", "sickness", "work-accidents"}, names)
	for range cogtest.Models() {
		break
	}
	var verdicts map[string]any
	text, err := fs.ReadFile(cogtest.Corpus(), "verdicts.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &verdicts))
	assert.Len(t, verdicts, len(names))
}

func TestNoTwoDocumentsShareAName(t *testing.T) {
	published, err := filepath.Glob("../../examples/*/*.json")
	require.NoError(t, err)
	conventions, err := filepath.Glob("../../examples/conventions/*/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, conventions)
	for _, file := range slices.Concat(published, conventions) {
		_, err := fs.Stat(cogtest.Corpus(), filepath.Base(file))
		assert.Error(t, err, "%s has the name of a model", file)
	}
}

func TestTheExamplesOfARuleAreADocumentItAcceptsAndOneItRefuses(t *testing.T) {
	rules := 0
	for rule := range law.Rules() {
		accepted, refused, ok := cogtest.Examples(rule)
		if !ok {
			continue
		}
		rules++
		cogtest.Lawful(t, accepted.Assess(law.Day{}))
		cogtest.Breaches(t, refused.Assess(law.Day{}), rule)
	}
	assert.Equal(t, 22, rules)
	_, _, ok := cogtest.Examples(law.TransmitToParliament)
	assert.False(t, ok)
}

func TestAdmitsTellsWhetherAScopeCanHaveAConvention(t *testing.T) {
	for _, row := range []struct {
		scope branch.Scope
		day   string
		want  bool
	}{
		{branch.Family, "1996-12-31", false}, {branch.Family, "1997-01-01", true}, {branch.Family, "2050-01-01", true},
		{branch.WorkAccidents, "2002-12-23", false}, {branch.WorkAccidents, "2002-12-24", true},
		{branch.Autonomy, "2020-12-31", false}, {branch.Autonomy, "2021-01-01", true},
		{branch.SelfEmployed, "2006-01-27", false}, {branch.SelfEmployed, "2006-01-28", true},
		{branch.SelfEmployed, "2017-12-31", true}, {branch.SelfEmployed, "2018-01-01", false},
	} {
		assert.Equal(t, row.want, cogtest.Admits(row.scope, day(row.day)), "%s on %s", row.scope, row.day)
	}
	assert.False(t, cogtest.Admits(branch.Family, law.Day{}))
	assert.False(t, cogtest.Admits(branch.Family, law.Date(2023, 2, 30)))
}

func TestTheBoundariesAreTheDaysOnWhichTheLawOfAScopeChanges(t *testing.T) {
	const since1997 = "1997-01-01 1998-07-31 2002-12-24 2004-08-17 2004-12-21 2005-08-03 2007-12-22 2011-12-23 2018-01-01 2021-01-01"
	for scope, want := range map[branch.Scope]string{
		branch.Sickness:      "1997-01-01 1998-07-31 2002-12-24 2003-12-19 2004-08-17 2004-12-21 2005-08-03 2007-12-22 2009-05-14 2011-12-23 2018-01-01 2018-09-01 2021-01-01",
		branch.WorkAccidents: "2002-12-24 2004-08-17 2004-12-21 2005-08-03 2007-12-22 2011-12-23 2018-01-01 2021-01-01",
		branch.OldAge:        since1997,
		branch.Family:        since1997,
		branch.Collection:    since1997,
		branch.Autonomy:      "2021-01-01 2022-05-14",
		branch.SelfEmployed:  "2006-01-28 2011-12-23 2018-01-01",
	} {
		var got []string
		for on := range cogtest.Boundaries(scope) {
			got = append(got, on.String())
		}
		assert.Equal(t, want, strings.Join(got, " "), scope)
	}
	for on := range cogtest.Boundaries(branch.Family) {
		assert.Equal(t, "1997-01-01", on.String())
		break
	}
}

func TestTheCasesAreTheFirstAndTheLastDayOfEachStretch(t *testing.T) {
	got := map[string]string{}
	for scope, on := range cogtest.Cases() {
		got[scope.String()] += on.String() + " "
		assert.True(t, cogtest.Admits(scope, on))
	}
	assert.Len(t, got, 7)
	assert.Equal(t, "2021-01-01 2022-05-13 2022-05-14 2023-12-06 ", got["autonomy"])
	assert.Equal(t, "2006-01-28 2011-12-22 2011-12-23 2017-12-31 ", got["self-employed"])
	for scope, on := range cogtest.Cases() {
		assert.Equal(t, "sickness 1997-01-01", scope.String()+" "+on.String())
		break
	}
}
