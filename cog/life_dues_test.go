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
)

// lifeDues says each due on a day, with what it rests on first.
func lifeDues(d cog.Document, day string) []string {
	var said []string
	for u := range d.Dues(lifeDay(day)) {
		said = append(said, u.Since.String()+" "+u.In(law.English))
	}
	return said
}

func lifeSaidDues(t testing.TB, d cog.Document, day string) []string {
	t.Helper()
	var said []string
	for u := range d.Outstanding(lifeDay(day)) {
		assert.Zero(t, u.Done)
		said = append(said, u.In(law.English))
	}
	return said
}

// lifeFamilyOf is a family convention, partial, concluded on a day for four years
// from the first of that year.
func lifeFamilyOf(t testing.TB, concluded string) cog.Document {
	t.Helper()
	on := lifeDay(concluded)
	return cog.Document{Draft: lifeModel(t, "family", lifeRunning(concluded, on.Year(), on.Year()+3), lifePartial)}
}

func TestConclusionStartsTheDutiesOfItsDay(t *testing.T) {
	const (
		council  = "convention to communicate: supervisory council"
		former   = "convention to transmit: parliamentary commission of L. 111-9"
		assembly = "convention to transmit: commission of the National Assembly"
		senate   = "convention to transmit: commission of the Senate"
		lapsed   = " — lapsed since 23 December 2011"
	)
	for _, row := range []struct {
		concluded string
		then, now []string // outstanding on that day, and all there is in 2040
		since     string   // of those to the assemblies
	}{
		{"1996-12-31", nil, nil, ""},
		{"1997-01-01", []string{council}, []string{council + lapsed}, ""},
		{"2004-12-20", []string{council}, []string{council + lapsed}, ""},
		{"2004-12-21", []string{council, former}, []string{council + lapsed, assembly, senate}, "2005-08-03"},
		{"2005-08-02", []string{council, former}, []string{council + lapsed, assembly, senate}, "2005-08-03"},
		{"2005-08-03", []string{council, assembly, senate}, []string{council + lapsed, assembly, senate}, "2005-08-03"},
		{"2011-12-22", []string{council, assembly, senate}, []string{council + lapsed, assembly, senate}, "2011-12-22"},
		{"2011-12-23", []string{assembly, senate}, []string{assembly, senate}, "2011-12-23"},
		{"2023-07-10", []string{assembly, senate}, []string{assembly, senate}, "2023-07-10"},
	} {
		d := lifeFamilyOf(t, row.concluded)
		assert.Equal(t, row.then, lifeSaidDues(t, d, row.concluded), row.concluded)
		assert.Empty(t, lifeSaidDues(t, d, lifeDay(row.concluded).AddDays(-1).String()), row.concluded)
		var now []string
		for u := range d.Dues(lifeDay("2040-01-01")) {
			now = append(now, u.In(law.English))
			since := row.concluded
			if u.Rule == law.TransmitToParliament {
				since = row.since
			}
			assert.Equal(t, since, u.Since.String(), row.concluded)
			assert.True(t, isDuty(u.Rule))
			assert.NotEmpty(t, u.Citations)
			assert.NotEmpty(t, u.Demands.FR)
		}
		assert.Equal(t, row.now, now, row.concluded)
	}
}

// The duty to inform the supervisory council ends with the councils; what was sent to it by
// then is done.
func TestADutyLapsesWithThoseItIsOwedTo(t *testing.T) {
	for _, row := range []struct{ sent, day, want string }{
		{"", "2011-12-22", ""},
		{"", "2011-12-23", "convention to communicate: supervisory council — lapsed since 23 December 2011"},
		{"2011-12-22", "2011-12-23", "convention to communicate: supervisory council — done on 22 December 2011"},
		{"2011-12-23", "2012-01-01", "convention to communicate: supervisory council — lapsed since 23 December 2011"},
		{"2011-12-22", "2011-12-21", ""},
	} {
		d := lifeFamilyOf(t, "2009-04-01")
		if row.sent != "" {
			d.Transmissions = []cog.Transmission{{To: branch.SupervisoryCouncil, On: lifeDay(row.sent)}}
		}
		outstanding := slices.Contains(lifeSaidDues(t, d, row.day), "convention to communicate: supervisory council")
		assert.Equal(t, row.want == "", outstanding, "%+v", row)
		if row.want != "" {
			assert.Equal(t, "2009-04-01 "+row.want, lifeDues(d, row.day)[0], "%+v", row)
		}
	}
}

// What was not sent to the commission of L. 111-9 by 2 August 2005 goes on to those of
// LO. 111-9, from the day after; what was sent to these before that day does not count.
func TestADutyGoesOnToTheSuccessors(t *testing.T) {
	const (
		former   = "2005-03-01 convention to transmit: parliamentary commission of L. 111-9"
		assembly = "2005-08-03 convention to transmit: commission of the National Assembly"
		senate   = "2005-08-03 convention to transmit: commission of the Senate"
	)
	sent := func(to branch.Recipient, on string) cog.Transmission {
		return cog.Transmission{To: to, On: lifeDay(on)}
	}
	for name, row := range map[string]struct {
		day  string
		sent []cog.Transmission
		want []string
	}{
		"not sent, on the eve":         {"2005-08-02", nil, []string{former}},
		"not sent":                     {"2005-08-03", nil, []string{assembly, senate}},
		"sent in time":                 {"2005-08-03", []cog.Transmission{sent(branch.ParliamentCommission, "2005-08-02")}, []string{former + " — done on 2 August 2005"}},
		"sent too late":                {"2005-09-01", []cog.Transmission{sent(branch.ParliamentCommission, "2005-08-03")}, []string{assembly, senate}},
		"sent to the successors early": {"2005-09-01", []cog.Transmission{sent(branch.SenateCommission, "2005-08-02")}, []string{assembly, senate}},
		"sent to one of them":          {"2005-09-01", []cog.Transmission{sent(branch.SenateCommission, "2005-08-03")}, []string{assembly, senate + " — done on 3 August 2005"}},
		"sent to them, seen before":    {"2005-08-02", []cog.Transmission{sent(branch.SenateCommission, "2005-08-03")}, []string{former}},
	} {
		d := lifeFamilyOf(t, "2005-03-01")
		d.Transmissions = row.sent
		assert.Equal(t, row.want, lifeDues(d, row.day)[1:], name)
		for u := range d.Dues(lifeDay(row.day)) {
			if u.To == branch.AssemblyCommission {
				assert.Equal(t, "L227-1, III; LO111-9", citesOf(u.Citations), name)
				assert.Contains(t, u.Demands.EN, "both assemblies", name)
			}
		}
	}
	// So with an amendment.
	d := lifeFamilyOf(t, "2003-05-05")
	d.Amendments = []cog.Amendment{{Number: 1, Concluded: lifeDay("2005-03-01")}}
	assert.Equal(t, []string{"2005-08-03 amendment no. 1 to transmit: commission of the National Assembly", "2005-08-03 amendment no. 1 to transmit: commission of the Senate"},
		lifeDues(d, "2005-12-31")[1:])
}

func TestADraftOwesNothing(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family"), Amendments: []cog.Amendment{lifeAmendment(1, "2024-01-01", branch.Cnaf)}}
	d.Concluded, d.Amendments[0].Concluded = law.Day{}, law.Day{}
	assert.Empty(t, lifeDues(d, "2040-01-01"))
	d.Scope = nil
	assert.Empty(t, lifeDues(d, "2040-01-01"))
}

func TestTheSelfEmployedOweItToBothAssemblies(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "rsi")}
	assert.Equal(t, []string{"convention to transmit: commission of the National Assembly", "convention to transmit: commission of the Senate"},
		lifeSaidDues(t, d, "2012-03-20"))
	for u := range d.Dues(lifeDay("2012-03-20")) {
		assert.Equal(t, "R611-18, III", u.Citations[0].String())
		assert.Equal(t, law.TransmitToParliament, u.Rule)
	}
}

func TestAnAmendmentIsTransmittedUnderTheLawOfItsOwnDay(t *testing.T) {
	for day, want := range map[string][]string{
		"2004-12-20": nil,
		"2004-12-21": {"amendment no. 1 to transmit: parliamentary commission of L. 111-9"},
		"2005-08-02": {"amendment no. 1 to transmit: parliamentary commission of L. 111-9"},
		"2005-08-03": {"amendment no. 1 to transmit: commission of the National Assembly", "amendment no. 1 to transmit: commission of the Senate"},
	} {
		d := lifeFamilyOf(t, "2003-05-05")
		d.Amendments = []cog.Amendment{{Number: 1, Concluded: lifeDay(day)}}
		council := []string{"convention to communicate: supervisory council"}
		assert.Equal(t, append(council, want...), lifeSaidDues(t, d, day), day)
		assert.Equal(t, council, lifeSaidDues(t, d, lifeDay(day).AddDays(-1).String()), "not before it is concluded")
		for u := range d.Dues(lifeDay(day)) {
			assert.Equal(t, u.Amendment == 1, u.Since == lifeDay(day))
		}
	}
	for day, want := range map[string]int{"2017-12-31": 4, "2018-01-01": 4, "2019-12-31": 4, "2020-01-01": 2} {
		d := cog.Document{Draft: lifeModel(t, "rsi", lifeRunning("2016-02-01", 2016, 2019), lifePartial)}
		d.Amendments = []cog.Amendment{{Number: 1, Concluded: lifeDay(day)}}
		assert.Len(t, lifeSaidDues(t, d, day), want, day)
	}
}

func TestWhatIsOnRecordByTheDayIsDone(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family", lifePartial), Amendments: []cog.Amendment{{Number: 1, Concluded: lifeDay("2024-03-01")}},
		Transmissions: []cog.Transmission{
			{To: branch.SenateCommission, On: lifeDay("2023-09-01")},
			{To: branch.SenateCommission, On: lifeDay("2023-08-01")}, // the first counts, in whatever order they are written
			{To: branch.SupervisoryCouncil, On: lifeDay("2023-08-01")},
			{Amendment: 1, To: branch.AssemblyCommission, On: lifeDay("2024-03-01")},
		}}
	require.NoError(t, d.Check())
	assembly, senate := "2023-07-10 convention to transmit: commission of the National Assembly", "2023-07-10 convention to transmit: commission of the Senate"
	assembly1, senate1 := "2024-03-01 amendment no. 1 to transmit: commission of the National Assembly", "2024-03-01 amendment no. 1 to transmit: commission of the Senate"
	for day, want := range map[string][]string{
		"2023-07-09": nil,
		"2023-07-31": {assembly, senate},
		"2023-08-01": {assembly, senate + " — done on 1 August 2023"},
		"2024-02-29": {assembly, senate + " — done on 1 August 2023"},
		"2024-03-01": {assembly, senate + " — done on 1 August 2023", assembly1 + " — done on 1 March 2024", senate1},
	} {
		assert.Equal(t, want, lifeDues(d, day), day)
	}
	assert.Equal(t, []string{assembly[11:], senate1[11:]}, lifeSaidDues(t, d, "2030-01-01"))
}

func TestTheConventionTellsWhatItsDocumentDoes(t *testing.T) {
	c := lifeAmend(t, lifeConvention(t, "family"), lifeAmendment(1, "2024-03-01", branch.Cnaf))
	c, err := c.Transmit(cog.Transmission{To: branch.SenateCommission, On: lifeDay("2023-09-01")})
	require.NoError(t, err)
	d := c.Document()
	assert.Equal(t, slices.Collect(d.Outstanding(lifeDay("2024-03-01"))), slices.Collect(c.Outstanding(lifeDay("2024-03-01"))))
	assert.Len(t, slices.Collect(c.Outstanding(lifeDay("2024-03-01"))), 3)
}

func TestDuesAreYieldedOneByOne(t *testing.T) {
	c := lifeSickness2006(t)
	d := c.Document()
	d.Amendments = []cog.Amendment{lifeAmendment(1, "2008-03-01", branch.Cnam)}
	all := slices.Collect(d.Dues(lifeDay("2008-12-31")))
	require.Len(t, all, 8)
	var outstanding []cog.Due
	for _, u := range all {
		if u.Outstanding() {
			outstanding = append(outstanding, u)
		}
	}
	require.Len(t, outstanding, 6)
	for n := range all {
		var got []cog.Due
		for u := range d.Dues(lifeDay("2008-12-31")) {
			got = append(got, u)
			if len(got) == n+1 {
				break
			}
		}
		assert.Equal(t, all[:n+1], got)
	}
	for n := range outstanding {
		var got []cog.Due
		for u := range d.Outstanding(lifeDay("2008-12-31")) {
			if got = append(got, u); len(got) == n+1 {
				break
			}
		}
		assert.Equal(t, outstanding[:n+1], got)
	}
}

// lifeAnnual says what is owed each year, with the day it is owed from.
func lifeAnnual(t testing.TB, d cog.Document, day string) (said []string) {
	t.Helper()
	for u := range d.Dues(lifeDay(day)) {
		if u.Rule == law.AnnualSicknessAmendment {
			said = append(said, u.Since.String()+" "+u.In(law.English))
			assert.Equal(t, "L227-1, II; L162-1-8", citesOf(u.Citations))
			assert.Zero(t, u.To)
		}
	}
	return said
}

// The acts for 2007, 2008 and 2009 were published on 22 December 2006, 21 December 2007
// and 18 December 2008; that for 2006 before the convention was concluded.
func TestTheSicknessAmendmentIsOwedWithinFifteenDaysOfEachFinancingAct(t *testing.T) {
	const (
		of2007 = "2006-12-22 annual sickness amendment for 2007"
		of2008 = "2007-12-21 annual sickness amendment for 2008"
		of2009 = "2008-12-18 annual sickness amendment for 2009"
	)
	forecast := func(years ...int) (changes []cog.Change) {
		for _, year := range years {
			changes = append(changes, cog.SetForecast{Forecast: lifeForecast(year, "70000")})
		}
		return changes
	}
	c := lifeSickness2006(t) // concluded on 2006-02-01, for 2006 to 2009
	for n, a := range []cog.Amendment{
		lifeAmendment(1, "2006-03-01", branch.Cnam, forecast(2006)...),              // of no act owed
		lifeAmendment(2, "2007-01-06", branch.Cnam, forecast(2007)...),              // the fifteenth day
		lifeAmendment(3, "2007-01-07", branch.Cnam, cog.RemoveForecast{Year: 2007}), // one taken back still did
		lifeAmendment(4, "2007-12-20", branch.Cnam, forecast(2008)...),              // before the publication
		lifeAmendment(5, "2008-01-06", branch.Cnam, forecast(2008)...),              // the sixteenth day
		lifeAmendment(6, "2008-12-18", branch.Cnam, forecast(2009)...),              // the very day
		lifeAmendment(7, "2008-12-31", branch.Cnam, forecast(2007, 2008, 2009)...),  // later ones change nothing
	} {
		require.Equal(t, n+1, a.Number)
		c = lifeAmend(t, c, a)
	}
	d := c.Document()
	const done2007, lapsed2008, done2009 = of2007 + " — done on 6 January 2007", of2008 + " — lapsed since 6 January 2008", of2009 + " — done on 18 December 2008"
	for day, want := range map[string][]string{
		"2006-01-31": nil, // not concluded
		"2006-12-21": nil,
		"2006-12-22": {of2007},
		"2007-01-05": {of2007},
		"2007-01-06": {done2007},
		"2007-12-20": {done2007},
		"2007-12-21": {done2007, of2008},
		"2008-01-05": {done2007, of2008},
		"2008-01-06": {done2007, lapsed2008},
		"2008-12-17": {done2007, lapsed2008},
		"2008-12-18": {done2007, lapsed2008, done2009},
		"2020-12-31": {done2007, lapsed2008, done2009},
	} {
		assert.Equal(t, want, lifeAnnual(t, d, day), day)
	}
	for u := range d.Outstanding(lifeDay("2020-12-31")) {
		assert.NotEqual(t, law.AnnualSicknessAmendment, u.Rule, "after the fifteen days the ministers set the forecast themselves")
	}
	assert.Equal(t, "avenant annuel maladie pour 2008 — caduc depuis le 6 janvier 2008", slices.Collect(d.Dues(lifeDay("2008-12-17")))[4].In(law.French))
	assert.Equal(t, "avenant annuel maladie pour 2007 — fait le 6 janvier 2007", slices.Collect(d.Dues(lifeDay("2008-12-17")))[3].In(law.French))
}

// An act counts that is published after the conclusion and not after the end of the term
// as it then stood.
func TestTheYearlyAmendmentEndsWithTheTermAsItThenStands(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "sickness-1997")} // concluded on 1997-04-30, 1997 to 1999
	years := func(day string) (years []int) {
		for u := range d.Dues(lifeDay(day)) {
			if u.Year > 0 {
				years = append(years, u.Year)
			}
		}
		return years
	}
	assert.Equal(t, []int{1998, 1999, 2000}, years("2005-01-01"), "the act for 2000 is of 30 December 1999")
	d.Term.End = lifeDay("1999-12-30")
	assert.Equal(t, []int{1998, 1999, 2000}, years("2005-01-01"))
	d.Term.End = lifeDay("1999-12-29")
	assert.Equal(t, []int{1998, 1999}, years("2005-01-01"))
	d.Amendments = []cog.Amendment{{Number: 1, Concluded: lifeDay("1999-12-01"), Changes: []cog.Change{lifeTerm("1997-01-01", "2001-06-30")}}}
	assert.Equal(t, []int{1998, 1999, 2000, 2001}, years("2005-01-01"))
	assert.Equal(t, []int{1998, 1999}, years("1999-11-30"))
	d.Amendments[0].Concluded = lifeDay("2000-01-15") // the act for 2000 came in between
	assert.Equal(t, []int{1998, 1999, 2001}, years("2005-01-01"))
	d.Amendments, d.Term = nil, cog.Term{}
	assert.Equal(t, []int{1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009}, years("2020-01-01"), "without a term every act counts")
	d.Concluded = lifeDay("1997-12-23")
	assert.Equal(t, 1999, years("2020-01-01")[0], "one published on the day of conclusion is not published after it")
	d = cog.Document{Draft: lifeModel(t, "sickness-1997", lifeRunning("2009-05-14", 2006, 2009))}
	assert.Empty(t, years("2020-01-01"), "concluded once the paragraph was repealed")
}

func TestForecastsAreSetAndKeptByYear(t *testing.T) {
	c := lifeConvention(t, "sickness-1997")
	a := lifeAmendment(1, "1998-02-01", branch.Cnam, cog.SetForecast{Forecast: lifeForecast(1998, "2.5")},
		cog.SetForecast{Forecast: lifeForecast(1997, "1")}, cog.SetForecast{Forecast: lifeForecast(1998, "2.50")})
	a.Reason, a.Body.Signatories = nil, lifeSignatures(branch.BoardChair, branch.Director)
	require.Empty(t, lifeTry(t, c, a))
	next := lifeAmend(t, c, a)
	assert.Equal(t, []clause.Forecast{lifeForecast(1998, "2.50"), lifeForecast(1997, "1")}, next.Draft().Forecasts)
	b := lifeAmendment(2, "1998-03-01", branch.Cnam, cog.RemoveForecast{Year: 1998})
	b.Body = a.Body
	assert.Equal(t, []clause.Forecast{lifeForecast(1997, "1")}, lifeAmend(t, next, b).Draft().Forecasts)
}

func TestAForecastIsOfAYearAndInAUnit(t *testing.T) {
	c := lifeConvention(t, "sickness-1997")
	_, err := c.Amend(lifeAmendment(1, "1998-02-01", branch.Cnam, cog.SetForecast{Forecast: clause.Forecast{Year: 98, Unit: " "}}))
	assert.Equal(t, []string{"/changes/0/forecast/year: not a year of four digits",
		"/changes/0/forecast/unit: blank text"}, lifeFaults(t, err))
	d := c.Draft()
	d.Forecasts = []clause.Forecast{lifeForecast(1998, "1"), lifeForecast(1998, "2"), {Year: 1999}}
	assert.Equal(t, []string{"/forecasts/2: `unit` is missing", "/forecasts/1/year: two forecasts for 1998"}, lifeFaults(t, d.Check()))
}

func TestARecipientIsReadAsItIsWritten(t *testing.T) {
	for r := branch.SupervisoryCouncil; r <= branch.SenateCommission; r++ {
		text, err := r.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, r.String(), string(text))
		var back branch.Recipient
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, r, back)
		assert.NotEmpty(t, r.In(law.French))
		assert.NotEqual(t, r.In(law.French), r.In(law.English))
	}
	assert.Empty(t, branch.Recipient(0).String())
	assert.Empty(t, branch.Recipient(9).In(law.French))
	var r branch.Recipient
	assert.ErrorContains(t, r.UnmarshalText([]byte("Senate-commission")), "expected one of supervisory-council, parliament-commission, ")
	assert.Zero(t, r)
}
