package cog_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/internal/jury"
	"github.com/coglaw/coglaw/law"
)

// A listing holds by hand one version of an open norm or of a duty: listed, with its
// citations, on its first and last day; the day before and the first day no longer it is
// not, or is by another version, with other citations.
type listing struct {
	rule          law.Rule
	scopes        string
	from, to      string
	before, after listed
	cites         string
}

type listed int

const (
	never     listed = iota // not listed
	otherwise               // listed, with other citations
	onward                  // in force: there is no day after
)

// What the law demands and no document can show.
func openNorms() []listing {
	return []listing{
		{law.FinancingActs, allGeneral, "1997-01-01", "", never, onward, "L227-1, I, al. 1"},
		{law.FinancingActs, "rsi", "2006-01-28", "2018-01-01", never, never, "L611-7, I"},
		{law.ConsistentOrientations, "rsi", "2006-01-28", "2018-01-01", never, never, "R611-18, II"},
		{law.FrameworkConvention, allGeneral, "2011-12-23", "", never, onward, "L114-23, III"},
		{law.FrameworkConvention, "rsi", "2011-12-23", "2018-01-01", never, never, "L114-23, III"},
	}
}

// What conclusion starts.
func dutiesOfConventions() []listing {
	return []listing{
		{law.InformSupervisoryCouncil, allButAutonomy, "1997-01-01", "2011-12-23", never, never, "L227-1, III; L228-1"},
		{law.TransmitToParliament, allButAutonomy, "2004-12-21", "2005-08-03", never, otherwise, "L227-1, III; L111-9"},
		{law.TransmitToParliament, allButAutonomy, "2005-08-03", "", otherwise, onward, "L227-1, III; LO111-9"},
		{law.TransmitToParliament, "autonomy", "2021-01-01", "", never, onward, "L227-1, III; LO111-9"},
		{law.TransmitToParliament, "rsi", "2006-01-28", "2018-01-01", never, never, "R611-18, III"},
		{law.AnnualSicknessAmendment, "sickness", "1997-01-01", "2009-05-14", never, never, "L227-1, II; L162-1-8"},
	}
}

// What an amendment starts: of these duties the one. The decree keeps R. 611-18 for the
// amendments of two years more.
func dutiesOfAmendments() []listing {
	return []listing{
		{law.TransmitToParliament, allButAutonomy, "2004-12-21", "2005-08-03", never, otherwise, "L227-1, III; L111-9"},
		{law.TransmitToParliament, allButAutonomy, "2005-08-03", "", otherwise, onward, "L227-1, III; LO111-9"},
		{law.TransmitToParliament, "autonomy", "2021-01-01", "", never, onward, "L227-1, III; LO111-9"},
		{law.TransmitToParliament, "rsi", "2006-01-28", "2020-01-01", never, never, "R611-18, III"},
	}
}

func dutiesIn(r cog.Report) (list []remark) {
	for d := range r.Duties() {
		list = append(list, remark{d.Rule, "", citesOf(d.Citations)})
	}
	return list
}

// test looks at a list on both sides of both days.
func (l listing) test(t testing.TB, scope string, list func(day string) []remark) {
	t.Helper()
	from, before := l.from, l.before
	if first := proofScopes[scope].first; from < first {
		from, before = first, never
	}
	for day, want := range map[string]listed{from: -1, lastBefore(l.to): -1, eve(from): before, l.to: l.after} {
		if day == "" {
			continue
		}
		got := slices.DeleteFunc(list(day), func(r remark) bool { return r.rule != l.rule })
		switch want {
		case never:
			assert.Empty(t, got, "%s on %s", l.rule, day)
		case otherwise:
			if assert.Len(t, got, 1, "%s on %s", l.rule, day) {
				assert.NotEqual(t, l.cites, got[0].cites, "%s on %s", l.rule, day)
			}
		default:
			assert.Equal(t, []remark{{l.rule, "", l.cites}}, got, "%s on %s", l.rule, day)
		}
	}
}

func TestOpenNormsAndDutiesAreListedOnTheirDays(t *testing.T) { proveOpenNormsAndDuties(t) }

func proveOpenNormsAndDuties(t testing.TB) {
	for _, rows := range []struct {
		list []listing
		in   func(cog.Report) []remark
	}{{openNorms(), openIn}, {dutiesOfConventions(), dutiesIn}} {
		for _, l := range rows.list {
			onEachScope(t, l.rule, " "+l.from, l.scopes, func(t testing.TB, scope string) {
				l.test(t, scope, func(day string) []remark { return rows.in(judged(t, scope, day)) })
				// They are there whether or not the convention is lawful, and judge nothing.
				l.test(t, scope, func(day string) []remark {
					report := judged(t, scope, day, `{"means": null}`)
					assert.Equal(t, cog.NotApplicable, report.Outcome(l.rule))
					return rows.in(report)
				})
			})
		}
	}
}

func TestAnAmendmentStartsTheDutyToTransmitItAndNoOther(t *testing.T) { proveDutiesOfAmendments(t) }

func proveDutiesOfAmendments(t testing.TB) {
	for _, l := range dutiesOfAmendments() {
		for _, scope := range strings.Fields(l.scopes) {
			jury.Run(t, l.from+" "+scope, func(t testing.TB) {
				l.test(t, scope, func(day string) []remark {
					report := amended(t, scope, lastDayOf(scope, day), `{}`, day, `{}`)
					for _, duty := range dutiesIn(report) {
						assert.Equal(t, law.TransmitToParliament, duty.rule, day)
					}
					assert.Empty(t, openIn(report), day)
					return dutiesIn(report)
				})
			})
		}
	}
}

// A duty is that of a convention: a draft, and an amendment still to be concluded, have none.
func TestWhatIsNotConcludedStartsNoDuty(t *testing.T) { proveDrafts(t) }

func proveDrafts(t testing.TB) {
	for scope, s := range proofScopes {
		for _, day := range boundaryDays {
			if !covered(scope, day) {
				continue
			}
			draft := concluded(t, scope, day, `{"concluded": null}`)
			report := bench.court.Assess(&draft, law.MustParseDay(day)).Convention
			assert.Empty(t, dutiesIn(report), "%s on %s", scope, day)
			assert.ElementsMatch(t, openIn(judged(t, scope, day)), openIn(report), "the demands are those of the day: %s on %s", scope, day)
			assert.Empty(t, dutiesIn(amended(t, scope, s.first, `{}`, day, `{"concluded": null}`)), "%s on %s", scope, day)
		}
	}
}

func TestWhatBindsSomeScopesIsNotListedOfOthers(t *testing.T) { proveScopesOfDuties(t) }

func proveScopesOfDuties(t testing.TB) {
	for scope := range proofScopes {
		for _, day := range boundaryDays {
			if !covered(scope, day) {
				continue
			}
			report := judged(t, scope, day)
			for _, r := range append(dutiesIn(report), openIn(report)...) {
				switch r.rule {
				case law.AnnualSicknessAmendment:
					assert.Equal(t, "sickness", scope, day)
				case law.ConsistentOrientations:
					assert.Equal(t, "rsi", scope, day)
				case law.InformSupervisoryCouncil:
					assert.Contains(t, strings.Fields(allButAutonomy), scope, day)
				}
			}
		}
	}
}
