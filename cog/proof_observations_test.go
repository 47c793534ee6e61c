package cog_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// A sighting holds by hand one version of an observation: documents about which it is
// made and about which it is not, both on the first and on the last day; and how it is
// with the first of them on the day before and on the first day no longer. What it is
// made about is lawful: an observation never touches the verdict.
type sighting struct {
	rule           law.Rule
	scopes         string
	from, to       string
	first          string // on which it can be made at all, "" for from
	before, after  listed
	pointer, cites string
	made, unmade   []lives
}

// lives are changes to the evergreen convention and to the evergreen amendment; without
// the second the convention has none.
type lives [2]string

// unsaid: before a scope was covered no convention can tell.
const unsaid listed = 100

// What is observed of a convention.
var sightings = sync.OnceValue(func() []sighting {
	const signed = "/concluded"
	late := []lives{{term("{Y}-01-01", "{Y+3}-12-31")}, {term("{Y}-12-31", "{Y+4}-12-30")}}
	notLate := []lives{{`{}`}, {`{"term": null}`}}
	retroactive := []lives{{term("{Y-5}-01-01", "{Y-1}-12-31")}, {term("{Y-5}-01-01", "{D-1}")}}
	notRetroactive := []lives{{`{}`}, {term("{Y-5}-01-01", "{D}")}}
	otherDays := []lives{{signedOn("{D-1}", "{D-1}")}, {signedOn("{D-30}", "{D-1}")}}
	itsDay := []lives{{`{}`}, {signedOn("{D-1}", "{D}")}, {signedOn("{D}", "{D-30}")}, {signedOn("{D-1}", "")}, {signedOn("", "{D-1}")}}
	return []sighting{
		{law.LateSignature, allButAutonomy, "1997-01-01", "", "", never, onward, signed, "L224-10, al. 3", late, notLate},
		// The first 1 January on which the article named the CNSA.
		{law.LateSignature, "autonomy", "2022-05-14", "", "2023-01-01", never, onward, signed, "L224-10, al. 3", late, notLate},
		{law.LateSignature, "rsi", "2006-01-28", "2018-01-01", "", never, never, signed, "L224-10, al. 3; L611-5, al. 2", late, notLate},

		{law.RetroactiveTerm, allGeneral, "1997-01-01", "", "", never, onward, "/term", "", retroactive, notRetroactive},
		{law.RetroactiveTerm, "rsi", "2006-01-28", "2018-01-01", "", never, never, "/term", "", retroactive, notRetroactive},
		{law.SignatureDays, allGeneral, "1997-01-01", "", "", never, onward, signed, "", otherDays, itsDay},
		{law.SignatureDays, "rsi", "2006-01-28", "2018-01-01", "", never, never, signed, "", otherDays, itsDay},

		{law.ConsistentConvention, "rsi", "2006-01-28", "2018-01-01", "", never, never, "/consistentWith/term", "R611-18, II",
			[]lives{{consistent("{Y+5}-01-01", "{Y+8}-12-31")}, {consistent("{Y-3}-01-01", "{Y}-12-31")}},
			[]lives{{`{}`}, {consistent("{Y-3}-01-01", "{Y+1}-01-01")}, {consistent("{Y+4}-12-31", "{Y+8}-12-31")}, {`{"consistentWith": null}`}}},
	}
})

// What is observed of an amendment.
var sightingsOfAmendments = sync.OnceValue(func() []sighting {
	const own = `{"amendmentConditions": {"triggers": [{"kind": "other", "title": "Clause de revoyure : l’été"}]}}`
	const procedure = `{"amendmentConditions": {"triggers": null, "procedure": "À la demande d’une partie"}}`
	const one = `{"amendmentConditions": {"triggers": [{"kind": "financing-act"}]}}`
	outside := []lives{{term("{Y-5}-01-01", "{D-1}"), `{}`}, {term("{Y-5}-01-01", "{Y-1}-12-31"), addMeans}}
	inside := []lives{{`{}`, `{}`}, {`{"term": null}`, `{}`}}
	noTrigger := []lives{{`{}`, because("other", "Imprévu")}, {`{}`, `{"reason": null}`}, {one, `{}`}, {own, because("other", "Clause de revoyure")}}
	trigger := []lives{{`{}`, `{}`}, {own, because("other", "Clause de revoyure : l’été")}, {own, because("other", "CLAUSE de revoyure: l'ete")},
		{procedure, `{"reason": null}`}, {procedure, because("other", "Imprévu")},
		{one, `{"changes": [{"kind": "set-amendment-conditions", "amendmentConditions": {"triggers": [{"kind": "financing-act"}, {"kind": "workload-change"}]}}]}`}}
	retroactive := []lives{{`{}`, setTerm("{Y-6}-01-01", "{A-1}")}, {`{}`, setTerm("{Y-6}-01-01", "{Y-1}-12-31")}}
	notRetroactive := []lives{{`{}`, `{}`}, {`{}`, setTerm("{Y-6}-01-01", "{A}")}, {term("{Y-6}-01-01", "{Y-1}-12-31"), addMeans}}
	otherDays := []lives{{`{}`, signedOn("{A-1}", "{A-1}")}, {`{}`, signedOn("{A-30}", "{A-2}")}}
	itsDay := []lives{{`{}`, `{}`}, {`{}`, signedOn("{A-1}", "{A}")}, {`{}`, signedOn("{A}", "{A}")}, {`{}`, signedOn("{A-1}", "")}, {signedOn("{D-1}", "{D-1}"), `{}`}}
	return []sighting{
		{law.AmendmentInTerm, allButAutonomy, "1997-01-01", "2004-12-21", "", never, otherwise, "/concluded", "L227-1, I, al. 11 (1°)", outside, inside},
		{law.AmendmentInTerm, allButAutonomy, "2004-12-21", "2018-01-01", "", otherwise, otherwise, "/concluded", "L227-1, I, al. 12 (1°)", outside, inside},
		{law.AmendmentInTerm, allButAutonomy, "2018-01-01", "", "", otherwise, onward, "/concluded", "L227-1, I, al. 13 (1°)", outside, inside},
		{law.AmendmentInTerm, "autonomy", "2021-01-01", "", "", unsaid, onward, "/concluded", "L227-1, I, al. 13 (1°)", outside, inside},
		{law.AmendmentInTerm, "rsi", "2006-01-28", "2020-01-01", "", never, never, "/concluded", "R611-18, I, al. 10 (1°)", outside, inside},

		{law.AmendmentTrigger, allButAutonomy, "1997-01-01", "", "", never, onward, "/reason", "", noTrigger, trigger},
		{law.AmendmentTrigger, "autonomy", "2021-01-01", "", "", unsaid, onward, "/reason", "", noTrigger, trigger},
		{law.AmendmentTrigger, "rsi", "2006-01-28", "2020-01-01", "", never, never, "/reason", "", noTrigger, trigger},

		{law.RetroactiveTerm, allButAutonomy, "1997-01-01", "", "", never, onward, "/changes/0", "", retroactive, notRetroactive},
		{law.RetroactiveTerm, "autonomy", "2021-01-01", "", "", unsaid, onward, "/changes/0", "", retroactive, notRetroactive},
		{law.RetroactiveTerm, "rsi", "2006-01-28", "2020-01-01", "", never, never, "/changes/0", "", retroactive, notRetroactive},
		{law.SignatureDays, allButAutonomy, "1997-01-01", "", "", never, onward, "/concluded", "", otherDays, itsDay},
		{law.SignatureDays, "autonomy", "2021-01-01", "", "", unsaid, onward, "/concluded", "", otherDays, itsDay},
		{law.SignatureDays, "rsi", "2006-01-28", "2020-01-01", "", never, never, "/concluded", "", otherDays, itsDay},
	}
})

// What is observed of an evaluation. Those that are observed are closed on the very day of
// conclusion, so that the law of either day is the same.
var sightingsOfEvaluations = sync.OnceValue(func() []sighting {
	const at = "/evaluations/0/views"
	made := []lives{
		{evaluated(`"closed": "{D}"`, views("I Q P C S X", "state"))},
		{evaluated(`"closed": "{D}", "silent": [{"by": "body", "invited": "{D}"}]`, views("I Q P C S X", "state"))},
		{evaluated(`"closed": "{D}"`, views("I Q P C S", "state", "body"))},
		{evaluated(`"closed": "{D}", "silent": [{"by": "state", "invited": "{D-1}"}, {"by": "body", "invited": "{D-1}"}]`, "")},
		{evaluated(`"closed": "{D}", "objectives": ["X", "S"]`, views("X S", "body"))},
		{evaluated(`"closed": "{D}"`, "")},
	}
	unmade := []lives{
		{evaluated(`"closed": "{D}"`, views("I Q P C S X", "state", "body"))},
		{evaluated(`"closed": "{D+10}", "silent": [{"by": "body", "invited": "{D+1}"}]`, views("I Q P C S X", "state"))},
		{evaluated(`"closed": "{D}", "objectives": ["X", "S"]`, views("X S", "state", "body"))},
		{evaluated(`"title": "Encore ouverte"`, "")},
		{`{}`},
	}
	return []sighting{
		{law.AdversarialEvaluation, allButAutonomy, "1997-01-01", "2004-12-21", "", never, otherwise, at, "L227-1, I, al. 12 (2°)", made, unmade},
		{law.AdversarialEvaluation, allButAutonomy, "2004-12-21", "2018-01-01", "", otherwise, otherwise, at, "L227-1, I, al. 13 (2°)", made, unmade},
		{law.AdversarialEvaluation, allButAutonomy, "2018-01-01", "", "", otherwise, onward, at, "L227-1, I, al. 14 (2°)", made, unmade},
		{law.AdversarialEvaluation, "autonomy", "2021-01-01", "", "", never, onward, at, "L227-1, I, al. 14 (2°)", made, unmade},
		{law.AdversarialEvaluation, "rsi", "2006-01-28", "2018-01-01", "", never, never, at, "R611-18, I, al. 11 (2°)", made, unmade},
	}
})

func TestObservationsAreMadeOrNotOnBothSidesOfBothDays(t *testing.T) { proveObservations(t) }

func proveObservations(t testing.TB) {
	for _, rows := range []struct {
		list    []sighting
		prefix  string
		observe func(t testing.TB, scope, day string, l lives) []remark
	}{
		{sightings(), "", observed},
		{sightingsOfAmendments(), "/amendments/0", observedOfAmendment},
		{sightingsOfEvaluations(), "", observedOfEvaluation},
	} {
		for _, s := range rows.list {
			onEachScope(t, s.rule, rows.prefix+" "+s.from, s.scopes, func(t testing.TB, scope string) {
				s.test(t, scope, rows.prefix, func(day string, l lives) []remark { return rows.observe(t, scope, day, l) })
			})
		}
	}
}

func (s sighting) test(t testing.TB, scope, prefix string, observe func(day string, l lives) []remark) {
	t.Helper()
	of := func(day string, l lives) []remark {
		return slices.DeleteFunc(observe(day, l), func(r remark) bool { return r.rule != s.rule })
	}
	from, before := max(s.from, s.first), s.before
	if first := proofScopes[scope].first; from < first {
		from, before = first, never
		if prefix != "" {
			before = unsaid
		}
	}
	last := lastBefore(s.to)
	want := []remark{{s.rule, prefix + s.pointer, s.cites}}
	for _, day := range []string{from, last} {
		for i, l := range s.made {
			assert.Equal(t, want, of(day, l), "made %d on %s", i, day)
		}
		for i, l := range s.unmade {
			assert.Empty(t, of(day, l), "unmade %d on %s", i, day)
		}
	}
	for day, how := range map[string]listed{eve(from): before, s.to: s.after} {
		switch {
		case day == "" || how == unsaid:
		case how == never:
			assert.Empty(t, of(day, s.made[0]), "on %s", day)
		default:
			if got := of(day, s.made[0]); assert.Len(t, got, 1, "on %s", day) {
				assert.NotEqual(t, s.cites, got[0].cites, "on %s", day)
			}
		}
	}
}

func observed(t testing.TB, scope, day string, l lives) []remark {
	t.Helper()
	report := judged(t, scope, day, l[0])
	for _, r := range observationsIn(report) {
		assert.Equal(t, cog.NotApplicable, report.Outcome(r.rule), "an observation is in none of the four lists")
	}
	return observationsIn(report)
}

func observedOfAmendment(t testing.TB, scope, day string, l lives) []remark {
	t.Helper()
	report := amended(t, scope, lastDayOf(scope, day), l[0], day, l[1])
	for _, r := range observationsIn(report) {
		assert.Equal(t, cog.NotApplicable, report.Outcome(r.rule), "an observation is in none of the four lists")
		assert.Empty(t, breachesOf(report), "on %s", day)
	}
	return observationsIn(report)
}

func observedOfEvaluation(t testing.TB, scope, day string, l lives) (list []remark) {
	t.Helper()
	d := concluded(t, scope, day, l[0])
	for _, e := range bench.court.Assess(&d, law.MustParseDay(day)).Evaluations {
		list = append(list, observationsOn(e)...)
	}
	return list
}

// L. 224-10 speaks of the first of January of the first year, not of a day before it named the body.
func TestLateSignatureTurnsOnTheFirstOfJanuaryOfTheFirstYear(t *testing.T) { proveLateSignature(t) }

func proveLateSignature(t testing.TB) {
	for _, c := range []struct {
		scope, concluded, start, end string
		more                         string
		made                         bool
	}{
		{"family", "1997-01-02", "1996-07-01", "2000-06-30", `{}`, false}, // 1 January 1996: no article yet
		{"family", "1998-12-31", "1999-01-01", "2002-12-31", `{}`, false},
		{"family", "1999-01-01", "1999-01-01", "2002-12-31", `{}`, true},
		{"family", "2013-07-16", "2013-01-01", "2017-12-31", `{}`, true},
		{"family", "2014-07-16", "2013-01-01", "2017-12-31", `{}`, true},
		{"family", "2013-01-01", "2013-09-01", "2017-12-31", `{}`, true},                            // before the term starts, after its year does
		{"family", "2013-07-16", "2013-01-01", "2017-12-31", `{"body": {"code": "cnsa"}}`, true},    // whatever the body
		{"family", "2013-07-16", "2013-01-01", "2017-12-31", `{"body": null}`, true},                // or none
		{"work-accidents", "2005-02-25", "2004-01-01", "2007-12-31", `{}`, true},                    // the Cnam is named since 1997
		{"work-accidents", "2002-12-24", "1996-01-01", "2003-12-31", `{}`, false},                   // and was not in 1996
		{"autonomy", "2021-12-31", "2021-01-01", "2024-12-31", `{}`, false},                         // the CNSA is not named before 2022-05-14
		{"autonomy", "2022-05-13", "2022-01-01", "2026-12-31", `{}`, false},                         //
		{"autonomy", "2022-05-14", "2022-01-01", "2026-12-31", `{}`, false},                         // the first of January was before
		{"autonomy", "2023-06-01", "2022-01-01", "2026-12-31", `{}`, false},                         // it still was
		{"autonomy", "2023-06-01", "2022-01-01", "2026-12-31", `{"body": {"code": "cnam"}}`, false}, // whatever the body
		{"autonomy", "2022-12-31", "2023-01-01", "2026-12-31", `{}`, false},                         //
		{"autonomy", "2023-01-01", "2023-01-01", "2026-12-31", `{}`, true},                          //
		{"rsi", "2006-02-01", "2005-12-31", "2009-12-31", `{}`, false},                              // 1 January 2005: L. 611-5 did not refer to it
		{"rsi", "2006-02-01", "2006-01-01", "2009-12-31", `{}`, true},                               //
		{"rsi", "2012-03-20", "2012-01-01", "2015-12-31", `{}`, true},                               //
		{"rsi", "2011-12-31", "2012-01-01", "2015-12-31", `{}`, false},                              //
		{"family", "1996-12-31", "1996-01-01", "1999-12-31", `{}`, false},                           // no law
		{"work-accidents", "2002-12-23", "2002-01-01", "2005-12-31", `{}`, false},                   // no law on the scope
		{"autonomy", "2013-07-16", "2013-01-01", "2017-12-31", `{"body": {"code": "cnaf"}}`, false}, // the same
		{"rsi", "2018-01-01", "2018-01-01", "2021-12-31", `{}`, false},                              // no law any more
		{"collection", "2023-12-06", "2023-01-01", "2027-12-31", `{"concluded": null}`, false},      // a draft
		{"collection", "2023-12-06", "2023-01-01", "2027-12-31", `{"partial": true}`, true},         // a partial one, as what it shows proves it
		{"collection", "2023-12-06", "2023-01-01", "2027-12-31", `{"means": null}`, true},           // an unlawful one
	} {
		report := judged(t, c.scope, c.concluded, term(c.start, c.end), c.more)
		got := slices.DeleteFunc(observationsIn(report), func(r remark) bool { return r.rule != law.LateSignature })
		assert.Equal(t, c.made, len(got) == 1, "%s concluded on %s from %s, %s", c.scope, c.concluded, c.start, c.more)
	}
}

func TestTheSidesOfTheOtherObservations(t *testing.T) { proveSidesOfObservations(t) }

func proveSidesOfObservations(t testing.TB) {
	day := "2013-07-16"
	alone := `{"state": null, "body": {"signatories": [{"capacity": "board-chair", "signedOn": "{D-3}"}, {"capacity": "director", "signedOn": "{D-2}"}]}}`
	for _, c := range []struct {
		why, scope, patch string
		rule              law.Rule
		made              bool
	}{
		{"a side without signatories does not prevent it", "family", alone, law.SignatureDays, true},
		{"a draft has no day to differ from", "family", `{"concluded": null, "state": {"signatories": [{"capacity": "minister", "signedOn": "2013-07-01"}]}, "body": null}`, law.SignatureDays, false},
		{"nobody signs", "family", `{"state": null, "body": {"signatories": null}}`, law.SignatureDays, false},
		{"a partial document, its parties unknown", "family", `{"partial": true, "state": {"signatories": [{"capacity": "minister", "signedOn": "2013-07-01"}]}, "body": null}`, law.SignatureDays, false},
		{"a partial document, both known", "family", `{"partial": true, "known": ["state", "body"], "state": {"signatories": [{"capacity": "minister", "signedOn": "2013-07-01"}]}, "body": {"signatories": null}}`, law.SignatureDays, true},
		{"a draft is not behind itself", "family", `{"concluded": null, "term": {"start": "2005-01-01", "end": "2009-12-31"}}`, law.RetroactiveTerm, false},
		{"a partial one may be", "family", `{"partial": true, "term": {"start": "2005-01-01", "end": "2009-12-31"}}`, law.RetroactiveTerm, true},
		{"two terms that never meet, in a draft", "rsi", `{"concluded": null, "term": {"start": "2014-01-01", "end": "2017-12-31"}, "consistentWith": {"term": {"start": "2010-01-01", "end": "2013-12-31"}}}`, law.ConsistentConvention, true},
		{"and in a partial one", "rsi", `{"partial": true, "consistentWith": {"term": {"start": "2010-01-01", "end": "2013-12-31"}}}`, law.ConsistentConvention, true},
		{"not in general", "sickness", `{"consistentWith": {"body": "cnam", "term": {"start": "2000-01-01", "end": "2003-12-31"}}}`, law.ConsistentConvention, false},
		{"nor without a term of its own", "rsi", `{"term": null, "consistentWith": {"term": {"start": "2010-01-01", "end": "2013-12-31"}}}`, law.ConsistentConvention, false},
	} {
		if !asked(c.rule) {
			continue
		}
		report := judged(t, c.scope, day, c.patch)
		got := slices.DeleteFunc(observationsIn(report), func(r remark) bool { return r.rule != c.rule })
		assert.Equal(t, c.made, len(got) == 1, c.why)
	}
}

func TestTheSidesOfWhatIsObservedOfAmendments(t *testing.T) { proveSidesOfObservedAmendments(t) }

func proveSidesOfObservedAmendments(t testing.TB) {
	forecast := `{"reason": null, "changes": [{"kind": "set-forecast", "forecast": {"year": 2004, "value": 61, "unit": "milliards d’euros"}}]}`
	and := `{"reason": null, "changes": [{"kind": "set-forecast", "forecast": {"year": 2004, "value": 61, "unit": "milliards d’euros"}}, {"kind": "remove-means", "title": "Effectifs"}]}`
	forecastAndMeans := strings.Replace(forecast, `"changes": [`, `"changes": [{"kind": "add-means", "means": {"kind": "staff", "title": "Contrôleurs"}}, `, 1)
	given := `{"reason": {"kind": "other", "title": "Imprévu"}, "changes": [{"kind": "set-forecast", "forecast": {"year": 2004, "value": 61, "unit": "milliards d’euros"}}]}`
	runs := `{"term": {"start": "2003-01-01", "end": "2006-12-31"}}`
	for _, c := range []struct {
		why, scope, concluded, base, day, amendment string
		rule                                        law.Rule
		made                                        bool
	}{
		{"the annual amendment needs no reason", "sickness", "2004-01-12", `{}`, "2004-01-12", forecast, law.AmendmentTrigger, false},
		{"and may give one", "sickness", "2004-01-12", `{}`, "2004-01-12", given, law.AmendmentTrigger, false},
		{"until the law no longer has it", "sickness", "2006-01-12", `{}`, "2009-05-13", forecast, law.AmendmentTrigger, false},
		{"then it needs one", "sickness", "2006-01-12", `{}`, "2009-05-14", forecast, law.AmendmentTrigger, true},
		{"one that sets something else needs one", "sickness", "2004-01-12", `{}`, "2004-01-12", forecastAndMeans, law.AmendmentTrigger, true},
		{"one that does more needs one", "sickness", "2004-01-12", `{}`, "2004-01-12", and, law.AmendmentTrigger, true},
		{"one still to be concluded does too", "family", "2004-01-12", `{}`, "2004-02-12", `{"concluded": null, "reason": null}`, law.AmendmentTrigger, true},

		{"on the last day of the term", "family", "2003-05-05", runs, "2006-12-31", `{}`, law.AmendmentInTerm, false},
		{"the day after", "family", "2003-05-05", runs, "2007-01-01", `{}`, law.AmendmentInTerm, true},
		{"the day after, though it extends the term", "family", "2003-05-05", runs, "2007-01-01", setTerm("2003-01-01", "2007-12-31"), law.AmendmentInTerm, true},
		{"on the day of conclusion", "family", "2003-05-05", runs, "2003-05-05", `{}`, law.AmendmentInTerm, false},
		{"the day before", "family", "2003-05-05", runs, "2003-05-04", `{}`, law.AmendmentInTerm, true},
		{"one still to be concluded", "family", "2003-05-05", runs, "2010-01-01", `{"concluded": null}`, law.AmendmentInTerm, false},

		{"a term that ends the day before", "family", "2003-05-05", runs, "2005-03-02", setTerm("2001-01-01", "2005-03-01"), law.RetroactiveTerm, true},
		{"a term that ends that day", "family", "2003-05-05", runs, "2005-03-02", setTerm("2001-01-01", "2005-03-02"), law.RetroactiveTerm, false},
		{"one still to be concluded ends no term behind itself", "family", "2003-05-05", runs, "2005-03-02", `{"concluded": null, "changes": [` + termOf("2001-01-01", "2005-03-01") + `]}`, law.RetroactiveTerm, false},

		{"to a convention without law, its time", "autonomy", "2020-06-01", term("2010-01-01", "2014-12-31"), "2021-06-01", `{}`, law.AmendmentInTerm, false},
		{"to a convention without law, its reason", "autonomy", "2020-06-01", `{}`, "2021-06-01", `{"reason": null}`, law.AmendmentTrigger, false},
		{"to a convention without law, its days", "autonomy", "2020-06-01", `{}`, "2021-06-01", signedOn("2021-05-01", "2021-05-01"), law.SignatureDays, false},
		{"to a convention without law, its term", "autonomy", "2020-06-01", `{}`, "2021-06-01", setTerm("2010-01-01", "2014-12-31"), law.RetroactiveTerm, false},
		{"in a partial document, its days", "family", "2003-05-05", `{"partial": true}`, "2005-03-02", signedOn("2005-03-01", "2005-03-01"), law.SignatureDays, false},
	} {
		if !asked(c.rule) {
			continue
		}
		report := amended(t, c.scope, c.concluded, c.base, c.day, c.amendment)
		got := slices.DeleteFunc(observationsIn(report), func(r remark) bool { return r.rule != c.rule })
		assert.Equal(t, c.made, len(got) == 1, c.why)
	}
}

// No evaluation of a convention without law is observed, nor one in a partial document.
func TestEvaluationsWithoutLawOrInPartAreNotObserved(t *testing.T) { proveEvaluations(t) }

func proveEvaluations(t testing.TB) {
	alone := evaluated(`"closed": "{D}"`, views("I Q P C S X", "state"))
	for _, c := range []struct {
		scope, day, patch string
		made              bool
	}{
		{"family", "2009-04-01", `{}`, true},
		{"family", "2009-04-01", `{"partial": true}`, false},
		{"family", "1996-12-31", `{}`, false},
		{"autonomy", "2020-12-31", `{}`, false},
		{"rsi", "2018-01-01", `{}`, false},
	} {
		d := concluded(t, c.scope, c.day, alone, c.patch)
		list := observationsOn(bench.court.Assess(&d, law.MustParseDay(c.day)).Evaluations[0])
		assert.Equal(t, c.made, len(list) == 1, "%s on %s", c.scope, c.day)
	}
}

// An observation makes nothing unlawful.
func TestAnObservationNeverTouchesTheVerdict(t *testing.T) { proveVerdicts(t) }

func proveVerdicts(t testing.TB) {
	for _, s := range slices.Concat(sightings(), sightingsOfEvaluations()) {
		if !asked(s.rule) {
			continue
		}
		for _, scope := range strings.Fields(s.scopes) {
			day := lastBefore(s.to)
			for _, l := range s.made {
				d := concluded(t, scope, day, l[0])
				assert.Equal(t, cog.VerdictLawful, bench.court.Assess(&d, law.MustParseDay(day)).Verdict(), "%s: %s", s.rule, scope)
			}
		}
	}
	for _, s := range sightingsOfAmendments() {
		if !asked(s.rule) {
			continue
		}
		for _, scope := range strings.Fields(s.scopes) {
			day := lastBefore(s.to)
			for _, l := range s.made {
				report := amended(t, scope, lastDayOf(scope, day), l[0], day, l[1])
				assert.Equal(t, cog.VerdictLawful, report.Verdict(), "%s: %s", s.rule, scope)
			}
		}
	}
}

// Changes that many rows make.

func term(start, end string) string {
	return `{"term": {"start": "` + start + `", "end": "` + end + `"}}`
}

func consistent(start, end string) string {
	return `{"consistentWith": {"body": "cnam", "term": {"start": "` + start + `", "end": "` + end + `"}}}`
}

func because(kind, title string) string {
	return `{"reason": {"kind": "` + kind + `", "title": "` + title + `"}}`
}

// signedOn gives each signatory of either side a day of its own, "" for none.
func signedOn(state, body string) string {
	on := func(capacity, day string) string {
		if day != "" {
			day = `, "signedOn": "` + day + `"`
		}
		return `{"capacity": "` + capacity + `"` + day + `}`
	}
	return `{"state": {"signatories": [` + on("minister", state) + `]}, "body": {"signatories": [` + strings.Join([]string{
		on("board-chair", body), on("council-chair", body), on("atmp-committee-chair", body), on("director", body), on("director-general", body)}, ", ") + `]}}`
}

// evaluated adds an evaluation opened on the day of conclusion.
func evaluated(members, views string) string {
	return `{"evaluations": [{"opened": "{D}", ` + members + `, "views": [` + views + `]}]}`
}

// views has each of the parties speak of each of the objectives.
func views(objectives string, parties ...string) string {
	var list []string
	for _, o := range strings.Fields(objectives) {
		for _, p := range parties {
			list = append(list, `{"objective": "`+o+`", "by": "`+p+`", "finding": "reached"}`)
		}
	}
	return strings.Join(list, ", ")
}
