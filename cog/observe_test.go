package cog_test

import (
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// lasting gives the draft a term, ending in the same draft.
func lasting(start, end string) func(*cog.Draft) {
	return func(d *cog.Draft) { d.Term = cog.Term{Start: lifeDay(start), End: lifeDay(end)} }
}

// signing has one sign for the State and one for the body, each on a day, "" for none.
func signing(state, body string) func(*cog.Draft) {
	on := func(day string) law.Day {
		if day == "" {
			return law.Day{}
		}
		return lifeDay(day)
	}
	return func(d *cog.Draft) {
		d.State = []branch.StateSignatory{{Capacity: branch.Minister, SignedOn: on(state)}}
		d.Body.Signatories = []branch.BodySignatory{{Capacity: branch.BoardChair, SignedOn: on(body)}, {Capacity: branch.Director, SignedOn: on(body)}}
	}
}

// each returns what makes all of the changes.
func each(edits ...func(*cog.Draft)) func(*cog.Draft) {
	return func(d *cog.Draft) {
		for _, edit := range edits {
			edit(d)
		}
	}
}

func notConcluded(d *cog.Draft) { d.Concluded = law.Day{} }

func partly(sections ...cog.Section) func(*cog.Draft) {
	return func(d *cog.Draft) { d.Partial, d.Known = true, sections }
}

// Each relation that is observed, on both its sides: what is said, "" for nothing.
func TestWhatIsObservedOfAConventionIsSaidAndWhatIsNotIsNot(t *testing.T) {
	const on = "2013-07-16" // of conclusion
	with := func(start, end string) func(*cog.Draft) {
		return func(d *cog.Draft) {
			d.ConsistentWith = &cog.SicknessConvention{Body: branch.Cnam, Term: cog.Term{Start: lifeDay(start), End: lifeDay(end)}}
		}
	}
	for _, row := range []struct {
		name    string
		rule    law.Rule
		scope   branch.Scope
		change  func(*cog.Draft)
		message string
	}{
		{"before 1 January", law.LateSignature, branch.Family, lasting("2014-01-01", "2017-12-31"), ""},
		{"after it", law.LateSignature, branch.Family, lasting("2013-01-01", "2016-12-31"),
			"the convention was not signed before 1 January 2013 but on 16 July 2013: the decisions taken under it come under paragraph 1, and take effect only if the State does not oppose them within the time set by decree"},
		{"in the same year, before the term", law.LateSignature, branch.Family, lasting("2013-09-01", "2017-08-31"),
			"the convention was not signed before 1 January 2013 but on 16 July 2013: the decisions taken under it come under paragraph 1, and take effect only if the State does not oppose them within the time set by decree"},
		{"without a term", law.LateSignature, branch.Family, func(d *cog.Draft) { d.Term = cog.Term{} }, ""},
		{"not concluded", law.LateSignature, branch.Family, each(lasting("2013-01-01", "2016-12-31"), notConcluded), ""},

		{"ends on the day", law.RetroactiveTerm, branch.Family, lasting("2009-01-01", "2013-07-16"), ""},
		{"ended the day before", law.RetroactiveTerm, branch.Family, lasting("2009-01-01", "2013-07-15"),
			"the term ends on 15 July 2013, before the act that sets it is concluded (16 July 2013)"},
		{"ended, in part of a document", law.RetroactiveTerm, branch.Family, each(lasting("2009-01-01", "2013-07-15"), partly()),
			"the term ends on 15 July 2013, before the act that sets it is concluded (16 July 2013)"},
		{"ended, not concluded", law.RetroactiveTerm, branch.Family, each(lasting("2009-01-01", "2013-07-15"), notConcluded), ""},
		{"no term", law.RetroactiveTerm, branch.Family, func(d *cog.Draft) { d.Term = cog.Term{} }, ""},

		{"signed that day", law.SignatureDays, branch.Family, signing("2013-07-10", "2013-07-16"), ""},
		{"signed that day by the State", law.SignatureDays, branch.Family, signing("2013-07-16", "2013-07-10"), ""},
		{"signed before", law.SignatureDays, branch.Family, signing("2013-07-10", "2013-07-15"),
			"the act is said to be concluded on 16 July 2013; its last signature is of 15 July 2013"},
		{"one without a day", law.SignatureDays, branch.Family, signing("", "2013-07-15"), ""},
		{"the others without", law.SignatureDays, branch.Family, signing("2013-07-15", ""), ""},
		{"signed before, not concluded", law.SignatureDays, branch.Family, each(signing("2013-07-10", "2013-07-15"), notConcluded), ""},
		{"nobody signs", law.SignatureDays, branch.Family, func(d *cog.Draft) { d.State, d.Body.Signatories = nil, nil }, ""},
		{"one side alone", law.SignatureDays, branch.Family, each(signing("2013-07-10", ""), func(d *cog.Draft) { d.Body.Signatories = nil }),
			"the act is said to be concluded on 16 July 2013; its last signature is of 10 July 2013"},
		{"in part", law.SignatureDays, branch.Family, each(signing("2013-07-10", "2013-07-15"), partly()), ""},
		{"one side known", law.SignatureDays, branch.Family, each(signing("2013-07-10", "2013-07-15"), partly(cog.StateSection)), ""},
		{"the other side known", law.SignatureDays, branch.Family, each(signing("2013-07-10", "2013-07-15"), partly(cog.BodySection)), ""},
		{"both known", law.SignatureDays, branch.Family, each(signing("2013-07-10", "2013-07-15"), partly(cog.StateSection, cog.BodySection)),
			"the act is said to be concluded on 16 July 2013; its last signature is of 15 July 2013"},

		{"a day in common", law.ConsistentConvention, branch.SelfEmployed, each(lasting("2012-01-01", "2015-12-31"), with("2008-01-01", "2012-01-01")), ""},
		{"the last day in common", law.ConsistentConvention, branch.SelfEmployed, each(lasting("2012-01-01", "2015-12-31"), with("2015-12-31", "2019-12-31")), ""},
		{"none in common", law.ConsistentConvention, branch.SelfEmployed, each(lasting("2012-01-01", "2015-12-31"), with("2008-01-01", "2011-12-31")),
			"the sickness convention named runs 1 January 2008 to 31 December 2011, this one 1 January 2012 to 31 December 2015: they have no day in common"},
		{"none in common, later", law.ConsistentConvention, branch.SelfEmployed, each(lasting("2012-01-01", "2015-12-31"), with("2016-01-01", "2019-12-31"), notConcluded),
			"the sickness convention named runs 1 January 2016 to 31 December 2019, this one 1 January 2012 to 31 December 2015: they have no day in common"},
		{"a convention without a term", law.ConsistentConvention, branch.SelfEmployed, func(d *cog.Draft) { d.ConsistentWith = &cog.SicknessConvention{Body: branch.Cnam} }, ""},
		{"no convention", law.ConsistentConvention, branch.SelfEmployed, func(d *cog.Draft) { d.ConsistentWith = nil }, ""},
		{"of the general scheme", law.ConsistentConvention, branch.Sickness, each(lasting("2012-01-01", "2015-12-31"), with("2008-01-01", "2011-12-31")), ""},
	} {
		t.Run(row.rule.String()+" "+row.name, func(t *testing.T) {
			d := everything(row.scope)
			d.Concluded, d.Term = lifeDay(on), cog.Years(2014, 2018)
			row.change(&d)
			report := d.Judge(lifeDay(on))
			said := ""
			for o := range report.Observations() {
				if o.Rule == row.rule {
					assert.Empty(t, said, "once")
					said = o.In(law.English)
					assert.NotEqual(t, said, o.In(law.French))
				}
			}
			assert.Equal(t, row.message, said)
			assert.NotErrorIs(t, report.Err(), row.rule, "an observation makes nothing unlawful")
			assert.Equal(t, na, report.Outcome(row.rule))
		})
	}
}

// Late signature is of a convention: an amendment has none, whatever it writes. The sickness
// convention that is named is looked at again where an amendment writes it, or the term.
func TestLateSignatureIsNotObservedOfAnAmendment(t *testing.T) {
	apart := cog.SetConsistentWith{Convention: cog.SicknessConvention{Body: branch.Cnam, Term: cog.Years(2016, 2019)}}
	c := lifeConvention(t, "rsi", lifeRunning("2012-03-20", 2012, 2015))
	assert.Equal(t, []string{"late-signature"}, ruleNames(observationsIn(c.Report())))
	for _, row := range []struct {
		name     string
		changes  []cog.Change
		observed string
	}{
		{"the term", []cog.Change{lifeTerm("2012-01-01", "2015-12-31")}, ""},
		{"another convention, apart", []cog.Change{apart}, "consistent-convention /changes/0"},
		{"the same, and a term that meets it", []cog.Change{apart, lifeTerm("2012-01-01", "2016-12-31")}, ""},
		{"a term that leaves it", []cog.Change{lifeTerm("2014-01-01", "2017-12-31")}, "consistent-convention /changes/0"},
		{"neither", nil, ""},
	} {
		var want []string
		if row.observed != "" {
			want = []string{row.observed}
		}
		assert.ElementsMatch(t, want, lifeObserve(t, c, lifeAmendment(1, "2013-01-10", branch.Cnrsi, row.changes...)), row.name)
	}
	d := lifeModel(t, "rsi", lifeRunning("2012-03-20", 2012, 2015), func(d *cog.Draft) { d.ConsistentWith = &apart.Convention })
	assert.ElementsMatch(t, []string{"consistent-convention", "late-signature"}, ruleNames(observationsIn(d.Judge(law.Day{}))))
}

// In an archive it is observed of an amendment only where both terms are known as the
// amendment leaves them.
func TestInAnArchiveBothTermsHaveToBeKnown(t *testing.T) {
	apart := cog.SetConsistentWith{Convention: cog.SicknessConvention{Body: branch.Cnam, Term: cog.Years(2016, 2019)}}
	for _, row := range []struct {
		name     string
		known    []cog.Section
		second   []cog.Change
		observed bool
	}{
		{"the term may have changed", nil, []cog.Change{apart}, false},
		{"the term is known", []cog.Section{cog.TermSection}, []cog.Change{apart}, true},
		{"both are written", nil, []cog.Change{apart, lifeTerm("2012-01-01", "2015-12-31")}, true},
	} {
		d := cog.Document{Draft: lifeModel(t, "rsi", lifeRunning("2012-03-20", 2012, 2015))}
		d.Partial, d.Known = true, row.known
		d.Amendments = []cog.Amendment{lifeAmendment(1, "2013-01-10", branch.Cnrsi), lifeAmendment(2, "2013-02-10", branch.Cnrsi, row.second...)}
		rules := ruleNames(observationsIn(d.Assess(law.Day{}).Amendments[1].Report))
		assert.Equal(t, row.observed, slices.Contains(rules, "consistent-convention"), row.name)
	}
}

// One that is given where none is needed is not observed.
func TestAReasonThatIsNotNeededMayBeAny(t *testing.T) {
	c := lifeConvention(t, "family", func(d *cog.Draft) {
		d.AmendmentConditions.Triggers = append(d.AmendmentConditions.Triggers, amendment.Trigger{Kind: amendment.Other, Title: "Réforme de l’État"})
	})
	for title, want := range map[string][]string{
		"Réforme de l’État":        nil,
		" REFORME de  l'etat ":     nil,
		"Re\u0301forme de l‘Etat":  nil,
		"Réformes de l’État":       lifeTriggerObserved,
		"Réforme de l’État, suite": lifeTriggerObserved,
	} {
		reason := amendment.OwnTrigger(title)
		a := lifeAmendment(1, "2024-03-01", branch.Cnaf)
		a.Reason = &reason
		assert.Equal(t, want, lifeObserve(t, c, a), title)
	}
	a := lifeAmendment(1, "2024-03-01", branch.Cnaf, cog.SetAmendmentConditions{Clause: amendment.Clause{Procedure: "P"}})
	other := amendment.OwnTrigger("Autre")
	a.Reason = &other
	assert.Empty(t, lifeObserved(t, c, a), "the clause that it writes settles a procedure only")
}

// A signature of an amendment is of its own day.
func TestTheDaysOfAnAmendmentAreItsOwn(t *testing.T) {
	c := lifeConvention(t, "family")
	signedOn := func(state, body string) cog.Amendment {
		a := lifeAmendment(1, "2024-03-01", branch.Cnaf)
		a.State[0].SignedOn = lifeDay(state)
		for i := range a.Body.Signatories {
			a.Body.Signatories[i].SignedOn = lifeDay(body)
		}
		return a
	}
	assert.Empty(t, lifeObserve(t, c, signedOn("2024-02-28", "2024-03-01")))
	assert.Equal(t, []string{"signature-days /concluded"}, lifeObserve(t, c, signedOn("2024-02-28", "2024-02-29")))
	a := signedOn("2024-02-28", "2024-02-29")
	d := c.Document()
	d.Partial, d.Known, d.Amendments = true, cog.Sections(), []cog.Amendment{a}
	assert.Empty(t, observationsIn(d.Assess(law.Day{}).Amendments[0].Report), "in an archive another may have signed later")
}

// That an amendment comes after the term is proven without the day of the convention, where
// an archive does not know it; in a draft, which does not run yet, it is not.
func TestAnAmendmentAfterTheTermIsObservedOfAnArchiveWithoutADay(t *testing.T) {
	const text = `{"format": "coglaw/1", "regime": "general", "scope": "sickness", "partial": true, "term": {"start": "2013-01-01", "end": "2014-12-31"},
		"amendments": [{"number": 1, "concluded": "2015-01-01"}]}`
	d, err := cog.Decode([]byte(text))
	require.NoError(t, err)
	at := law.MustParseDay("2018-06-01")
	observations := slices.Collect(d.Assess(at).Amendments[0].Observations())
	require.Len(t, observations, 1)
	assert.Equal(t, law.AmendmentInTerm, observations[0].Rule)
	assert.Equal(t, "l’avenant est conclu le 1er janvier 2015, hors du temps où la convention court : elle court jusqu’au 31 décembre 2014", observations[0].In(law.French))
	assert.Equal(t, "the amendment is concluded on 1 January 2015, outside the time the convention runs: it runs until 31 December 2014", observations[0].In(law.English))

	d.Amendments[0].Concluded = law.MustParseDay("2014-12-31")
	assert.Empty(t, slices.Collect(d.Assess(at).Amendments[0].Observations()))

	d.Partial, d.Amendments[0].Concluded = false, law.MustParseDay("2015-01-01")
	for o := range d.Assess(at).Amendments[0].Observations() {
		assert.NotEqual(t, law.AmendmentInTerm, o.Rule)
	}
}

// A sentence names eight things, or seven and how many others.
func TestASentenceDoesNotListWithoutEnd(t *testing.T) {
	for n, want := range map[int]string{
		8:  "`1`, `2`, `3`, `4`, `5`, `6`, `7` and `8`",
		9:  "`1`, `2`, `3`, `4`, `5`, `6`, `7` and 2 others",
		99: "`1`, `2`, `3`, `4`, `5`, `6`, `7` and 92 others",
	} {
		d := cog.Document{Draft: decodeModel(t, "family")}
		d.AmendmentConditions = &amendment.Clause{}
		for i := range n {
			d.AmendmentConditions.Triggers = append(d.AmendmentConditions.Triggers, amendment.Trigger{Kind: amendment.Other, Title: strconv.Itoa(i + 1)})
		}
		d.Amendments = []cog.Amendment{lifeAmendment(1, "2024-01-01", branch.Cnaf)}
		reason := amendment.OwnTrigger("0")
		d.Amendments[0].Reason = &reason
		var said string
		for o := range d.Assess(law.Day{}).Amendments[0].Observations() {
			said = o.In(law.English)
		}
		assert.Equal(t, "the amendment invokes a reason, `0`, that the convention does not provide for; it provides for: "+want, said)
	}
}
