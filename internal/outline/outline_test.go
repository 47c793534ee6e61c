package outline_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/jury"
	"github.com/coglaw/coglaw/internal/outline"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// The first day on which each scope can have a convention, and the first on which it no
// longer can.
var covered = map[branch.Scope]struct{ first, end string }{
	branch.Sickness:      {"1997-01-01", ""},
	branch.WorkAccidents: {"2002-12-24", ""},
	branch.OldAge:        {"1997-01-01", ""},
	branch.Family:        {"1997-01-01", ""},
	branch.Autonomy:      {"2021-01-01", ""},
	branch.Collection:    {"1997-01-01", ""},
	branch.SelfEmployed:  {"2006-01-28", "2018-01-01"},
}

func admits(s branch.Scope, day law.Day) bool {
	c := covered[s]
	return day.String() >= c.first && (c.end == "" || day.String() < c.end)
}

// days are the first and the last day of every version of every entry, and those around.
func days() (list []law.Day) {
	for _, r := range statute.All() {
		for _, e := range r.Entries {
			for _, v := range e.Versions {
				for _, day := range []law.Day{v.Period.From, v.Period.To, v.KeptUntil} {
					if day.IsValid() {
						list = append(list, day.AddDays(-2), day.AddDays(-1), day, day.AddDays(1))
					}
				}
			}
		}
	}
	slices.SortFunc(list, law.Day.Compare)
	return slices.Compact(list)
}

func pointer(p outline.Part) string { return p.Pointer }

// drafted returns the outline as a document, where there can be one.
func drafted(t *testing.T, s branch.Scope, day law.Day) cog.Draft {
	t.Helper()
	o, err := outline.Of(statute.All()[s.Regime()], s, day)
	require.NoError(t, err, "%s on %s", s, day)
	d, err := o.Draft(pointer)
	require.NoError(t, err, "%s on %s", s, day)
	return d
}

func TestTheOutlineIsLawfulOnEveryDayAroundEveryChangeOfTheLaw(t *testing.T) {
	jury.Alone(t)
	lawful := 0
	for _, s := range branch.Scopes() {
		for _, day := range days() {
			if !admits(s, day) {
				continue
			}
			d := drafted(t, s, day)
			report := d.Judge(law.Day{})
			require.Equal(t, cog.VerdictLawful, report.Verdict(), "%s on %s: %v", s, day, report.Err())
			require.Empty(t, slices.Collect(report.Gaps()), "%s on %s", s, day)
			require.Empty(t, slices.Collect(report.Observations()), "%s on %s", s, day)
			text, err := json.Marshal(d)
			require.NoError(t, err)
			read, err := cog.Decode(text)
			require.NoError(t, err, "%s", text)
			require.Equal(t, d, read.Draft)
			again, err := json.Marshal(read)
			require.NoError(t, err)
			require.Equal(t, string(text), string(again))
			lawful++
		}
	}
	assert.Greater(t, lawful, 300)
}

func TestTakingAnyPartOfTheOutlineAwayBreaksARule(t *testing.T) {
	jury.Alone(t)
	taken := 0
	for _, s := range branch.Scopes() {
		for i, day := range days() {
			if !admits(s, day) || i%2 == 0 { // every other one: a day before and a day after each change
				continue
			}
			d := drafted(t, s, day)
			text, err := json.Marshal(d)
			require.NoError(t, err)
			for where, less := range lessOnePart(t, text) {
				read, err := cog.Decode(less)
				if err != nil {
					continue // a part cannot be without it
				}
				taken++
				require.Equal(t, cog.VerdictUnlawful, read.Judge(day).Verdict(), "%s on %s without %s", s, day, where)
			}
		}
	}
	assert.Greater(t, taken, 5000)
}

// lessOnePart returns the document without each of its parts in turn, by their pointers.
// The day of conclusion is none: it tells which law it is.
func lessOnePart(t *testing.T, text []byte) map[string][]byte {
	t.Helper()
	var whole any
	require.NoError(t, json.Unmarshal(text, &whole))
	out := map[string][]byte{}
	note := func(where string) {
		if where != "/concluded" {
			less, err := json.Marshal(whole)
			require.NoError(t, err)
			out[where] = less
		}
	}
	var walk func(at string, v any, put func(any))
	walk = func(at string, v any, put func(any)) {
		switch v := v.(type) {
		case map[string]any:
			for key, part := range v {
				delete(v, key)
				note(at + "/" + key)
				v[key] = part
				walk(at+"/"+key, part, func(other any) { v[key] = other })
			}
		case []any:
			for i, part := range v {
				put(slices.Delete(slices.Clone(v), i, i+1))
				note(law.Pointer(strings.TrimPrefix(at, "/"), i))
				put(v)
				walk(law.Pointer(strings.TrimPrefix(at, "/"), i), part, func(other any) { v[i] = other })
			}
		}
	}
	walk("", whole, nil)
	return out
}

func TestWhereThereCanBeNoConventionTheErrorTellsWhy(t *testing.T) {
	for _, row := range []struct {
		scope  branch.Scope
		day    string
		rule   law.Rule
		fr, en string
	}{
		{branch.Family, "1996-12-31", law.LegalBasis,
			"aucun texte ne fonde une convention conclue le 31 décembre 1996 : le fondement de la convention du régime général n’est pas encore en vigueur le 31 décembre 1996 ; il le sera le 1er janvier 1997",
			"no text founds a convention concluded on 31 December 1996: the basis of the convention of the general scheme is not yet in force on 31 December 1996; it will be from 1 January 1997"},
		{branch.WorkAccidents, "2002-12-23", law.CoveredScope,
			"l’article n’admet pas de convention sur la matière « accidents du travail et maladies professionnelles » ; il admet : maladie, vieillesse, famille et recouvrement",
			"the article admits no convention on `work accidents`; it admits: sickness, old age, family and collection"},
		{branch.Autonomy, "2020-12-31", law.CoveredScope,
			"l’article n’admet pas de convention sur la matière « autonomie » ; il admet : maladie, accidents du travail et maladies professionnelles, vieillesse, famille et recouvrement ; la CNSA concluait alors sur un autre fondement : L. 14-10-1, II du Code de l’action sociale et des familles",
			"the article admits no convention on `autonomy`; it admits: sickness, work accidents, old age, family and collection; CNSA then concluded on another basis: L. 14-10-1, II of the Code de l’action sociale et des familles"},
		{branch.SelfEmployed, "2018-01-01", law.LegalBasis,
			"aucun texte ne fonde une convention conclue le 1er janvier 2018 : le fondement de la convention du régime social des indépendants est abrogé depuis le 1er janvier 2018 ; jusqu’au 31 décembre 2019, le décret n’est maintenu que pour les avenants des caisses déléguées (décret n° 2018-174, art. 17, II)",
			"no text founds a convention concluded on 1 January 2018: the basis of the convention of the self-employed scheme is repealed since 1 January 2018; until 31 December 2019 the decree is kept alive for amendments of the delegated funds alone (décret n° 2018-174, art. 17, II)"},
	} {
		_, err := outline.Of(statute.All()[row.scope.Regime()], row.scope, law.MustParseDay(row.day))
		var b law.Breach
		require.ErrorAs(t, err, &b, row.day)
		assert.ErrorIs(t, err, row.rule)
		assert.Equal(t, row.fr, b.In(law.French))
		assert.Equal(t, row.en, b.In(law.English))
		assert.NotEmpty(t, b.Citations)

		// It is what the judge says of such a convention.
		judged := cog.Draft{Scope: row.scope, Concluded: law.MustParseDay(row.day)}
		said := slices.Collect(judged.Judge(law.Day{}).Breaches())
		require.Len(t, said, 1)
		assert.Equal(t, said[0].Error(), b.Error())
	}
}

// The sentence is that of what is seen, a scope, and the rule one that tells how far the law
// reaches, wherever it stands in the book.
func TestTheRuleByWhichThereIsNoneIsFoundWhereverItStands(t *testing.T) {
	r := statute.General()
	slices.Reverse(r.Entries)
	r.Entry(law.CoveredScope).SaysOfNone = law.Text{FR: "aucune", EN: "none"}
	_, err := outline.Of(r, branch.WorkAccidents, law.MustParseDay("2002-12-23"))
	assert.EqualError(t, err, "covered-scope at /scope: the article admits no convention on `work accidents`; it admits: sickness, old age, family and collection (L227-1, I)")
	_, err = outline.Of(r, branch.WorkAccidents, law.MustParseDay("2002-12-24"))
	assert.NoError(t, err)
}

func TestThereIsAnOutlineExactlyWhereTheLawAdmitsAConvention(t *testing.T) {
	for _, s := range branch.Scopes() {
		for _, day := range days() {
			_, err := outline.Of(statute.All()[s.Regime()], s, day)
			assert.Equal(t, admits(s, day), err == nil, "%s on %s: %v", s, day, err)
			bound := 0
			for range outline.Binding(statute.All()[s.Regime()], s, day) {
				break // whoever has seen enough may stop
			}
			for range outline.Binding(statute.All()[s.Regime()], s, day) {
				bound++
			}
			assert.Equal(t, admits(s, day), bound > 0, "%s on %s", s, day)
		}
	}
}

func TestAnOutlineNeedsADayAndAScopeOfItsRegime(t *testing.T) {
	day := law.MustParseDay("2023-07-10")
	for _, row := range []struct {
		scope branch.Scope
		day   law.Day
		want  string
	}{
		{branch.Family, law.Day{}, "malformed: /concluded: there is no such date"},
		{branch.Family, law.Date(2023, 2, 30), "malformed: /concluded: there is no such date"},
		{branch.SelfEmployed, day, "malformed: /scope: a convention of this scheme is about something else"},
		{nil, day, "malformed: /scope: a convention of this scheme is about something else"},
	} {
		_, err := outline.Of(statute.General(), row.scope, row.day)
		var m *law.Malformed
		require.ErrorAs(t, err, &m)
		assert.Equal(t, row.want, err.Error())
	}
}
