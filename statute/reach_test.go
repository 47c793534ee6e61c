package statute_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

func period(from, to string) (p law.Period) {
	if from != "" {
		p.From = law.MustParseDay(from)
	}
	if to != "" {
		p.To = law.MustParseDay(to)
	}
	return p
}

func TestAScopeIsAdmittedFromItsDayOn(t *testing.T) {
	general, rsi := statute.General(), statute.RSI()
	for _, row := range []struct {
		scope    branch.Scope
		from, to string
		want     bool
	}{
		{branch.Sickness, "1997-01-01", "1997-01-02", true},
		{branch.Family, "1997-01-01", "", true},
		{branch.Family, "1990-01-01", "1997-01-01", false},
		{branch.WorkAccidents, "1997-01-01", "2002-12-24", false},
		{branch.WorkAccidents, "1997-01-01", "2002-12-25", true},
		{branch.WorkAccidents, "2002-12-24", "2004-08-17", true},
		{branch.Autonomy, "1997-01-01", "2021-01-01", false},
		{branch.Autonomy, "2020-08-09", "2021-01-02", true},
		{branch.Autonomy, "2021-01-01", "", true},
		{branch.SelfEmployed, "1997-01-01", "", false},
	} {
		assert.Equal(t, row.want, general.Admits(row.scope, period(row.from, row.to)), "%v %s %s", row.scope, row.from, row.to)
	}
	assert.True(t, rsi.Admits(branch.SelfEmployed, period("1990-01-01", "")), "one convention covers the whole scheme")
}

// autonomy before 2021 and work accidents before 24 December 2002 are bound by nothing.
func TestAProvisionNamesTheScopesThatCouldHaveAConvention(t *testing.T) {
	names := func(rule law.Rule, day string) (list []string) {
		for p := range statute.All().Provisions(rule) {
			if p.Regime.Regime == law.General && p.Period.Contains(law.MustParseDay(day)) {
				for _, s := range p.Scopes() {
					list = append(list, s.String())
				}
			}
		}
		return list
	}
	for _, row := range []struct {
		rule law.Rule
		day  string
		want []string
	}{
		{law.CoveredScope, "2002-12-23", []string{"sickness", "old-age", "family", "collection"}},
		{law.CoveredScope, "2002-12-24", []string{"sickness", "work-accidents", "old-age", "family", "collection"}},
		{law.CoveredScope, "2021-01-01", []string{"sickness", "work-accidents", "old-age", "family", "autonomy", "collection"}},
		{law.BodySignatories, "2002-12-24", []string{"sickness", "old-age", "family", "collection", "work-accidents"}},
		{law.BudgetRules, "2020-12-31", []string{"sickness", "work-accidents", "old-age", "family", "collection"}},
		{law.SocialActionObjectives, "2020-12-31", []string{"sickness", "work-accidents", "old-age", "family", "collection"}},
		{law.SelfEmployedCommitments, "2018-01-01", []string{"sickness", "old-age", "collection"}},
	} {
		assert.Equal(t, row.want, names(row.rule, row.day), "%s on %s", row.rule, row.day)
	}
}

func TestTheVersionNearestToADay(t *testing.T) {
	general := statute.General()
	for _, row := range []struct {
		rule      law.Rule
		scope     branch.Scope
		day, from string
	}{
		{law.MinimumTerm, branch.Family, "1990-01-01", "1997-01-01"}, // the first, where none had begun
		{law.MinimumTerm, branch.Family, "2004-12-20", "1997-01-01"},
		{law.MinimumTerm, branch.Family, "2004-12-21", "2004-12-21"},
		{law.ControlPlan, branch.Sickness, "2020-01-01", "2003-12-19"}, // the last that had begun
		{law.ControlPlan, branch.Family, "2005-01-01", ""},             // never of the family branch
		{law.BodySignatories, branch.Autonomy, "2022-05-13", "2021-01-01"},
		{law.BodySignatories, branch.Autonomy, "2022-05-14", "2022-05-14"},
		{law.NetworkExclusion, nil, "2022-05-14", ""},
	} {
		v := general.Entry(row.rule).Nearest(row.scope, law.MustParseDay(row.day))
		if row.from == "" {
			assert.Nil(t, v, row)
			continue
		}
		require.NotNil(t, v, row)
		assert.Equal(t, row.from, v.Period.From.String(), row)
	}
}

func TestWhatBindsAConventionAndWhatBindsAnAmendment(t *testing.T) {
	rsi, general := statute.RSI(), statute.General()
	state := rsi.Entry(law.StateParty).Versions
	for name, row := range map[string]struct {
		version statute.Version
		days    map[string][2]bool // the convention of that day, the amendment of that day
	}{
		"the decree is kept for amendments": {rsi.Entry(law.BudgetRules).Versions[0], map[string][2]bool{
			"2006-01-27": {false, false}, "2006-01-28": {true, true}, "2017-12-31": {true, true},
			"2018-01-01": {false, true}, "2019-12-31": {false, true}, "2020-01-01": {false, false}}},
		"L. 611-7 is not": {rsi.Entry(law.MinimumTerm).Versions[0], map[string][2]bool{
			"2017-12-31": {true, true}, "2018-01-01": {false, false}}},
		"the State signs conventions": {state[0], map[string][2]bool{
			"2006-01-28": {true, true}, "2017-12-31": {true, true}, "2018-01-01": {false, false}}},
		"and then amendments": {state[1], map[string][2]bool{
			"2017-12-31": {false, false}, "2018-01-01": {false, true}, "2019-12-31": {false, true}, "2020-01-01": {false, false}}},
		"an end is an end": {general.Entry(law.ControlPlan).Versions[0], map[string][2]bool{
			"2009-05-13": {true, true}, "2009-05-14": {false, false}}},
	} {
		for day, want := range row.days {
			d := law.MustParseDay(day)
			assert.Equal(t, want, [2]bool{row.version.Concludes(d), row.version.Amends(d)}, "%s: %s", name, day)
		}
	}
}

// The acts published while L. 227-1 had its II are the thirteen for 1997 to 2009; those by
// which the article itself changed stand in its wordings: on the day of publication until
// 2006, on the day after since.
func TestTheFinancingActsAndTheWordingsTheyMade(t *testing.T) {
	acts := statute.FinancingActs()
	require.Len(t, acts, 13)
	published := map[int]law.Day{}
	for i, act := range acts {
		assert.Equal(t, 1997+i, act.Year)
		assert.Equal(t, act.Year-1, act.Published.Year())
		assert.Equal(t, "12", act.Published.String()[5:7], "each of a December")
		published[act.Year] = act.Published
	}
	made := map[string]int{
		"loi n° 99-1140": 2000, "loi n° 2001-1246": 2002, "loi n° 2002-1487": 2003, "loi n° 2003-1199": 2004,
		"loi n° 2004-1370": 2005, "loi n° 2006-1640": 2007, "loi n° 2007-1786": 2008, "loi n° 2008-1330": 2009,
	}
	for wording := range law.L227_1.Versions() {
		year, ok := made[wording.Act]
		if !ok {
			continue
		}
		delete(made, wording.Act)
		want := published[year]
		if year >= 2008 {
			want = want.AddDays(1)
		}
		assert.Equal(t, want, wording.Period.From, "the act for %d", year)
	}
	assert.Empty(t, made)
	assert.Equal(t, "1996-12-29", published[1997].String())
	assert.Equal(t, "1997-12-23", published[1998].String())
	assert.Equal(t, "1998-12-27", published[1999].String())
	assert.Equal(t, "2000-12-24", published[2001].String())
	assert.Equal(t, "2005-12-20", published[2006].String())
	acts[0].Year = 0
	assert.Equal(t, 1997, statute.FinancingActs()[0].Year, "what a caller does with the list changes no other")
}

func TestAProvisionNamesTheScopesOfADay(t *testing.T) {
	for p := range statute.All().Provisions(law.CoveredScope) {
		if !p.Period.Contains(law.MustParseDay("2021-01-01")) {
			continue
		}
		assert.Len(t, p.ScopesOn(law.MustParseDay("2021-01-01")), 6)
	}
	for p := range statute.All().Provisions(law.MinimumTerm) { // of four years, since 2004-12-21
		if p.Demand.Term.AtLeast != 4 || p.Regime.Regime != law.General {
			continue
		}
		assert.Len(t, p.ScopesOn(law.MustParseDay("2020-12-31")), 5, "all but autonomy")
		assert.Len(t, p.ScopesOn(law.MustParseDay("2021-01-01")), 6)
		assert.Equal(t, p.Scopes(), p.ScopesOn(law.MustParseDay("1997-01-01")), "outside its own days: on some of them")
	}
}

// Where another text founded the convention on that day, the refusal says so; nothing else
// is said beside a breach.
func TestWhatIsSaidOfABreach(t *testing.T) {
	general := statute.General()
	term := general.Entry(law.MinimumTerm)
	day := law.MustParseDay("2023-07-10")
	assert.Equal(t, term.Says, term.Sentence(branch.Family, day, true))
	assert.Equal(t, term.SaysOfNone, term.Sentence(branch.Family, day, false))
	plan := general.Entry(law.ControlPlan)
	assert.Equal(t, plan.Says, plan.Sentence(branch.Sickness, day, false), "one sentence serves both")

	scope := general.Entry(law.CoveredScope)
	for on, more := range map[string]bool{"2005-02-11": false, "2005-02-12": true, "2020-12-31": true, "2021-01-01": false} {
		said := scope.Sentence(branch.Autonomy, law.MustParseDay(on), true)
		if !more {
			assert.Equal(t, scope.Says, said, on)
			continue
		}
		assert.Equal(t, scope.Says.EN+"; CNSA then concluded on another basis: L. 14-10-1, II of the Code de l’action sociale et des familles", said.EN, on)
		assert.Equal(t, scope.Says.FR+" ; la CNSA concluait alors sur un autre fondement : L. 14-10-1, II du Code de l’action sociale et des familles", said.FR, on)
	}
	assert.Equal(t, scope.Says, scope.Sentence(branch.WorkAccidents, law.MustParseDay("2002-12-23"), true))
}
