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
	for _, row := range []struct {
		concluded string
		want      []string
	}{
		{"1996-12-31", nil},
		{"1997-01-01", []string{"convention to transmit: supervisory council"}},
		{"2004-12-20", []string{"convention to transmit: supervisory council"}},
		{"2004-12-21", []string{"convention to transmit: supervisory council", "convention to transmit: parliamentary commission of L. 111-9"}},
		{"2005-08-02", []string{"convention to transmit: supervisory council", "convention to transmit: parliamentary commission of L. 111-9"}},
		{"2005-08-03", []string{"convention to transmit: supervisory council", "convention to transmit: commission of the National Assembly",
			"convention to transmit: commission of the Senate"}},
		{"2011-12-22", []string{"convention to transmit: supervisory council", "convention to transmit: commission of the National Assembly",
			"convention to transmit: commission of the Senate"}},
		{"2011-12-23", []string{"convention to transmit: commission of the National Assembly", "convention to transmit: commission of the Senate"}},
		{"2023-07-10", []string{"convention to transmit: commission of the National Assembly", "convention to transmit: commission of the Senate"}},
	} {
		d := lifeFamilyOf(t, row.concluded)
		assert.Equal(t, row.want, lifeSaidDues(t, d, row.concluded), row.concluded)
		assert.Equal(t, row.want, lifeSaidDues(t, d, "2040-01-01"), "no deadline, and a later law changes nothing: %s", row.concluded)
		assert.Empty(t, lifeSaidDues(t, d, lifeDay(row.concluded).AddDays(-1).String()), row.concluded)
		for u := range d.Dues(lifeDay("2040-01-01")) {
			assert.Equal(t, lifeDay(row.concluded), u.Since)
			assert.True(t, isDuty(u.Rule))
			assert.NotEmpty(t, u.Citations)
			assert.NotEmpty(t, u.Demands.FR)
		}
	}
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
		council := []string{"convention to transmit: supervisory council"}
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
	for n := range all {
		var got []cog.Due
		for u := range d.Dues(lifeDay("2008-12-31")) {
			got = append(got, u)
			if len(got) == n+1 {
				break
			}
		}
		assert.Equal(t, all[:n+1], got)
		got = nil
		for u := range d.Outstanding(lifeDay("2008-12-31")) {
			if got = append(got, u); len(got) == n+1 {
				break
			}
		}
		assert.Equal(t, all[:n+1], got)
	}
}

func TestTheSicknessAmendmentIsOwedEachYearUntil2009(t *testing.T) {
	c := lifeSickness2006(t) // 2006 to 2009
	forecast := func(year int) cog.Change {
		return cog.SetForecast{Forecast: lifeForecast(year, "70000")}
	}
	a1 := lifeAmendment(1, "2006-03-01", branch.Cnam, forecast(2006))
	a2 := lifeAmendment(2, "2008-04-01", branch.Cnam, forecast(2007), forecast(2008)) // 2007 late
	a3 := lifeAmendment(3, "2008-12-31", branch.Cnam, forecast(2008))
	for _, a := range []*cog.Amendment{&a1, &a2, &a3} {
		a.Reason = nil // the law's own
	}
	c = lifeAmend(t, lifeAmend(t, lifeAmend(t, c, a1), a2), a3)
	d := c.Document()
	annual := func(day string) (said []string) {
		for u := range d.Dues(lifeDay(day)) {
			if u.Rule == law.AnnualSicknessAmendment {
				said = append(said, u.Since.String()+" "+u.In(law.English))
				assert.Equal(t, "L227-1, II", u.Citations[0].String())
				assert.Zero(t, u.To)
			}
		}
		return said
	}
	due := func(year, done string) string {
		if done != "" {
			done = " — done on " + done
		}
		return year + "-01-01 annual sickness amendment for " + year + done
	}
	for day, want := range map[string][]string{
		"2006-01-31": nil, // not concluded
		"2006-02-01": {due("2006", "")},
		"2006-02-28": {due("2006", "")},
		"2006-03-01": {due("2006", "1 March 2006")},
		"2006-12-31": {due("2006", "1 March 2006")},
		"2007-01-01": {due("2006", "1 March 2006"), due("2007", "")},
		"2008-03-31": {due("2006", "1 March 2006"), due("2007", ""), due("2008", "")},
		"2008-04-01": {due("2006", "1 March 2006"), due("2007", "1 April 2008"), due("2008", "1 April 2008")},
		"2009-12-31": {due("2006", "1 March 2006"), due("2007", "1 April 2008"), due("2008", "1 April 2008")},
		"2020-12-31": {due("2006", "1 March 2006"), due("2007", "1 April 2008"), due("2008", "1 April 2008")},
	} {
		assert.Equal(t, want, annual(day), day)
	}
	assert.Equal(t, "avenant annuel maladie pour 2006 — fait le 1er mars 2006", slices.Collect(d.Dues(lifeDay("2006-03-01")))[3].In(law.French))
}

func TestTheYearlyAmendmentEndsWithTheTermAsItThenStands(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "sickness-1997")} // 1997 to 1999
	years := func(day string) (years []int) {
		for u := range d.Outstanding(lifeDay(day)) {
			if u.Year > 0 {
				years = append(years, u.Year)
			}
		}
		return years
	}
	assert.Equal(t, []int{1997, 1998, 1999}, years("2005-01-01"))
	d.Amendments = []cog.Amendment{{Number: 1, Concluded: lifeDay("1999-12-01"), Changes: []cog.Change{lifeTerm("1997-01-01", "2001-06-30")}}}
	assert.Equal(t, []int{1997, 1998, 1999, 2000, 2001}, years("2005-01-01"))
	assert.Equal(t, []int{1997, 1998, 1999}, years("1999-11-30"))
	d.Amendments, d.Term = nil, cog.Term{}
	assert.Empty(t, years("2005-01-01"), "years of a term that is not known are not told")
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
