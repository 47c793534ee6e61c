package cog_test

import (
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/jury"
	"github.com/coglaw/coglaw/law"
)

// The evergreen convention: it has all that any version of the law has ever asked of
// any scope, and nothing that any forbids, so that it is lawful on every day on which
// its scope can have a convention. Every document of the proofs is a small change to it.
//
// {D} is the day of conclusion, {D+10} ten days later; {Y} the year of conclusion, {Y-1}
// the year before; in an amendment {A} is its own day. So the convention runs for four
// years from the first of January after its conclusion.
const evergreen = `{
	"format": "coglaw/1",
	"regime": "general",
	"concluded": "{D}",
	"term": {"start": "{Y+1}-01-01", "end": "{Y+4}-12-31"},
	"state": {"signatories": [{"capacity": "minister"}]},
	"body": {"signatories": [
		{"capacity": "board-chair"}, {"capacity": "council-chair"}, {"capacity": "atmp-committee-chair"},
		{"capacity": "director"}, {"capacity": "director-general"}
	]},
	"objectives": [
		{"id": "I", "categories": ["implementation"], "title": "Payer à bon droit"},
		{"id": "Q", "categories": ["service-quality"], "title": "Répondre vite"},
		{"id": "P", "categories": ["productivity"], "title": "Regrouper la paie"},
		{"id": "C", "categories": ["coordination"], "title": "Réunir ceux qui aident"},
		{"id": "S", "categories": ["social-action"], "title": "Aller vers les plus démunis"},
		{"id": "X", "categories": ["other"], "title": "Servir les indépendants", "selfEmployed": true, "actions": [
			{"by": "state", "title": "Fixer les textes", "selfEmployed": true},
			{"by": "body", "title": "Ouvrir un guichet", "selfEmployed": true}
		]}
	],
	"means": [{"kind": "staff", "title": "Effectifs"}],
	"commitments": [{"by": "state", "title": "Associer la caisse"}, {"by": "body", "title": "Rendre compte"}],
	"budgets": [
		{"kind": "management", "computation": "Base", "evolution": "Taux"},
		{"kind": "medical-control", "computation": "Base", "evolution": "Taux"},
		{"kind": "social-action", "computation": "Base", "evolution": "Taux"},
		{"kind": "prevention", "computation": "Base", "evolution": "Taux"},
		{"kind": "autonomy-support", "computation": "Base", "evolution": "Taux"},
		{"kind": "intervention", "computation": "Base", "evolution": "Taux"}
	],
	"amendmentConditions": {"triggers": [{"kind": "financing-act"}, {"kind": "workload-change"}]},
	"evaluationProcess": {"heard": ["state", "body"]},
	"orientations": [
		{"domain": "public-health", "title": "Dépister"}, {"domain": "medical-demography", "title": "Répartir"},
		{"domain": "medicines", "title": "Prescrire moins"}, {"domain": "access-to-care", "title": "Ouvrir les soins"}
	],
	"controlPlan": {"title": "Contrôler les prestations servies"}
}`

// The scopes: what makes the evergreen convention one about them, the first day on which
// they can have a convention, and the first day on which they no longer can.
var proofScopes = map[string]struct{ patch, first, end string }{
	"sickness":       {`{"scope": "sickness", "body": {"code": "cnam"}}`, "1997-01-01", ""},
	"work-accidents": {`{"scope": "work-accidents", "body": {"code": "cnam"}}`, "2002-12-24", ""},
	"old-age":        {`{"scope": "old-age", "body": {"code": "cnav"}}`, "1997-01-01", ""},
	"family":         {`{"scope": "family", "body": {"code": "cnaf"}}`, "1997-01-01", ""},
	"autonomy":       {`{"scope": "autonomy", "body": {"code": "cnsa"}}`, "2021-01-01", ""},
	"collection":     {`{"scope": "collection", "body": {"code": "acoss"}}`, "1997-01-01", ""},
	"rsi":            {`{"regime": "rsi", "body": {"code": "cnrsi"}, "consistentWith": {"body": "cnam"}}`, "2006-01-28", "2018-01-01"},
}

// The lists of scopes that rows name, in the order of L. 200-2.
const (
	allGeneral     = "sickness work-accidents old-age family autonomy collection"
	allButAutonomy = "sickness work-accidents old-age family collection"
	since1997      = "sickness old-age family collection"
	withBoards     = "old-age family collection"
	forIndependent = "sickness old-age collection"
)

// lastRead is the day up to which the texts were read: the last on which what is still
// in force is proven.
const lastRead = "2023-12-06"

// boundaryDays are the days on which a text about conventions was made, changed or repealed.
var boundaryDays = strings.Fields("1997-01-01 1998-07-31 1999-12-30 2001-12-26 2002-12-24 2003-12-19 2004-08-17 2004-12-21 2005-08-03 " +
	"2005-12-09 2006-01-28 2006-12-22 2007-12-22 2008-12-19 2009-05-14 2011-12-23 2018-01-01 2018-06-14 2018-09-01 2020-01-01 2020-08-09 " +
	"2021-01-01 2022-05-14 2023-12-06")

// covered reports whether the scope can have a convention on the day.
func covered(scope, day string) bool {
	s := proofScopes[scope]
	return day >= s.first && (s.end == "" || day < s.end)
}

func eve(day string) string { return law.MustParseDay(day).AddDays(-1).String() }

// lastBefore is the last day before one, or the last that was read where there is none.
func lastBefore(to string) string {
	if to == "" {
		return lastRead
	}
	return eve(to)
}

var placeholder = regexp.MustCompile(`\{([YDA])([+-]\d+)?\}`)

// fill puts days into a text: that of conclusion and that of the amendment.
func fill(text, concluded, amended string) string {
	return placeholder.ReplaceAllStringFunc(text, func(mark string) string {
		parts := placeholder.FindStringSubmatch(mark)
		n, _ := strconv.Atoi(parts[2])
		switch parts[1] {
		case "Y":
			year, _ := strconv.Atoi(concluded[:4])
			return strconv.Itoa(year + n)
		case "A":
			return law.MustParseDay(amended).AddDays(n).String()
		}
		return law.MustParseDay(concluded).AddDays(n).String()
	})
}

// patched is the evergreen convention about a scope, changed by JSON merge patches.
func patched(t testing.TB, scope string, patches ...string) map[string]any {
	t.Helper()
	var document any
	for _, text := range append([]string{evergreen, proofScopes[scope].patch}, patches...) {
		document = mergePatch(document, parsed(t, text))
	}
	return document.(map[string]any)
}

func parsed(t testing.TB, text string) (v any) {
	t.Helper()
	require.NoError(t, json.Unmarshal([]byte(text), &v), text)
	return v
}

// decodeFilled writes a document with its days filled in, and reads it.
func decodeFilled(t testing.TB, document any, concluded, amended string) cog.Document {
	t.Helper()
	text, err := json.Marshal(document)
	require.NoError(t, err)
	d, err := cog.Decode([]byte(fill(string(text), concluded, amended)))
	require.NoError(t, err)
	return d
}

// concluded is the evergreen convention about a scope, concluded on a day, with changes.
func concluded(t testing.TB, scope, day string, patches ...string) cog.Document {
	t.Helper()
	return once(func() cog.Document {
		return decodeFilled(t, patched(t, scope, patches...), day, day)
	}, append([]string{"concluded", scope, day}, patches...)...)
}

// judged is the report on it.
func judged(t testing.TB, scope, day string, patches ...string) cog.Report {
	t.Helper()
	d := concluded(t, scope, day, patches...)
	return bench.court.Assess(&d, law.MustParseDay(day)).Convention
}

func citesOf(list []law.Citation) string {
	said := make([]string, len(list))
	for i, c := range list {
		said[i] = c.String()
	}
	return strings.Join(said, "; ")
}

// breachedRules names the rules breached, each once.
func breachedRules(r cog.Report) (list []string) {
	for b := range r.Breaches() {
		if !slices.Contains(list, b.Rule.String()) {
			list = append(list, b.Rule.String())
		}
	}
	return list
}

func TestTheEvergreenConventionIsLawfulOnEveryDayItsScopeIsCovered(t *testing.T) { proveEvergreen(t) }

func proveEvergreen(t testing.TB) {
	judgements := 0
	for scope := range proofScopes {
		jury.Run(t, scope, func(t testing.TB) {
			for _, boundary := range boundaryDays {
				for _, day := range []string{eve(boundary), boundary, law.MustParseDay(boundary).AddDays(1).String()} {
					report := judged(t, scope, day)
					if covered(scope, day) {
						assert.Empty(t, breachesOf(report), day)
						assert.Equal(t, cog.VerdictLawful, report.Verdict(), day)
						assert.Empty(t, observationsIn(report), day)
						judgements++
					} else {
						assert.Equal(t, cog.VerdictUnlawful, report.Verdict(), day)
					}
				}
			}
		})
	}
	assert.Greater(t, judgements, 250)
	t.Log(judgements, "lawful judgements")
}
