package cog_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// Three years were enough in 2003: three and a half are no less, though four are
// asked of a convention of 2005.
func TestATermThatWasLongEnoughIsExtendedFreely(t *testing.T) {
	of2003 := lifeOf2003(t)
	assert.Empty(t, lifeTry(t, of2003, lifeAmendment(1, "2005-06-01", branch.Cnaf, lifeTerm("2003-01-01", "2006-06-30"))))
	assert.Equal(t, []string{"minimum-term /changes/0"},
		lifeSaid(lifeTry(t, of2003, lifeAmendment(1, "2005-06-01", branch.Cnaf, lifeTerm("2003-02-01", "2006-06-30")))), "it begins later")

	unknown := cog.Document{Draft: cog.Draft{Scope: branch.Family, Partial: true}, Amendments: []cog.Amendment{
		{Number: 1, Concluded: lifeDay("2005-06-01"), Changes: []cog.Change{lifeTerm("2003-01-01", "2006-06-30")}}}}
	assert.Equal(t, cog.NotApplicable, unknown.Assess(law.Day{}).Amendments[0].Outcome(law.MinimumTerm), "nobody knows by which law")
	for concluded, ends := range map[string]map[string]cog.Outcome{
		"2003-05-05": {"2005-12-30": cog.Breached, "2005-12-31": cog.Undecided, "2006-12-30": cog.Undecided, "2006-12-31": cog.Satisfied},
		"2005-01-03": {"2005-12-31": cog.Breached, "2006-12-30": cog.Breached, "2006-12-31": cog.Satisfied},
	} {
		for end, want := range ends { // under the minimum of the convention's day, between, from that of the amendment's
			unknown.Amendments[0].Changes = []cog.Change{lifeTerm("2003-01-01", end)}
			assert.Equal(t, want, unknown.Assess(lifeDay(concluded)).Amendments[0].Outcome(law.MinimumTerm), "%s to %s", concluded, end)
		}
	}
	unknown.Known = []cog.Section{cog.TermSection} // there was none
	unknown.Amendments[0].Changes = []cog.Change{lifeTerm("2003-01-01", "2005-12-31")}
	assert.Equal(t, cog.Breached, unknown.Assess(lifeDay("2003-05-05")).Amendments[0].Outcome(law.MinimumTerm))
}

// An amendment whose day is not known is judged by the law of the day of the next, by which
// it was concluded.
func TestAnAmendmentOfUnknownDayIsJudgedByTheLawOfTheNextOnesDay(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family", lifeRunning("2003-05-05", 2003, 2007), lifePartial), Amendments: []cog.Amendment{
		{Number: 1, Changes: []cog.Change{lifeTerm("2003-01-01", "2005-12-31")}},
		{Number: 2, Concluded: lifeDay("2005-06-01")}}}
	for next, want := range map[string]cog.Outcome{"2004-12-20": cog.Satisfied, "2004-12-21": cog.Breached, "2005-06-01": cog.Breached} {
		d.Amendments[1].Concluded = lifeDay(next)
		report := d.Assess(law.Day{}).Amendments[0]
		assert.Equal(t, want, report.Outcome(law.MinimumTerm), next)
		assert.Equal(t, lifeDay(next), report.On())
		for range report.Duties() {
			t.Error("no duty of an amendment whose day is not known")
		}
	}
}

func TestWhatIsNotConcludedIsNotTransmitted(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family"), Transmissions: []cog.Transmission{{To: branch.SenateCommission, On: lifeDay("2024-01-01")}}}
	assert.NoError(t, d.Check())
	d.Concluded = law.Day{}
	assert.Equal(t, []string{"/transmissions/0: what is not concluded is not transmitted"}, lifeFaults(t, d.Check()))
	d.Partial = true
	assert.NoError(t, d.Check(), "an archive may not tell the day")
}

func TestOnlySicknessHasForecasts(t *testing.T) {
	d := lifeModel(t, "family")
	d.Forecasts = []clause.Forecast{lifeForecast(2023, "1")}
	assert.Equal(t, []string{"/forecasts: only the sickness convention sets a forecast of ambulatory care"}, lifeFaults(t, d.Check()))
}

func TestAClauseWithoutProcedureIsSaidWithoutOne(t *testing.T) {
	c := cog.SetAmendmentConditions{Clause: amendment.Clause{Triggers: []amendment.Trigger{{Kind: amendment.FinancingAct}}}}
	assert.Equal(t, "clause on amendments: the financing acts", c.In(law.English))
	c.Clause.Procedure = "On request"
	assert.Equal(t, "clause on amendments: the financing acts — On request", c.In(law.English))
}
