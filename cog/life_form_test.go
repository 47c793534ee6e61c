package cog_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
)

func TestTheFormOfAnAmendmentIsCheckedBeforeTheLaw(t *testing.T) {
	family := lifeConvention(t, "family")
	never := law.Date(2024, 2, 30)
	for _, row := range []struct {
		name string
		edit func(*cog.Amendment)
		want []string
	}{
		{"number 0", func(a *cog.Amendment) { a.Number = 0 }, []string{"/number: amendment number 1 expected"}},
		{"a number left out", func(a *cog.Amendment) { a.Number = 2 }, []string{"/number: amendment number 1 expected"}},
		{"a blank title and source", func(a *cog.Amendment) { a.Title, a.Source = " ", "\n" }, []string{"/title: blank text", "/source: blank text"}},
		{"no day", func(a *cog.Amendment) { a.Concluded = law.Day{} }, []string{": `concluded` is missing"}},
		{"no such day", func(a *cog.Amendment) { a.Concluded = never }, []string{"/concluded: there is no such date"}},
		{"a signatory in no capacity", func(a *cog.Amendment) { a.State = make([]branch.StateSignatory, 1) }, []string{"/state/signatories/0: `capacity` is missing"}},
		{"a blank name", func(a *cog.Amendment) { a.State[0].Name = " " }, []string{"/state/signatories/0/name: blank text"}},
		{"the body's in no capacity", func(a *cog.Amendment) { a.Body.Signatories[1].Capacity = 9 }, []string{"/body/signatories/1: `capacity` is missing"}},
		{"signed too late for the State", func(a *cog.Amendment) { a.State[0].SignedOn = lifeDay("2024-03-02") },
			[]string{"/state/signatories/0/signedOn: signed on 2 March 2024, after the conclusion (1 March 2024)"}},
		{"signed too late for the body", func(a *cog.Amendment) { a.Body.Signatories[1].SignedOn = lifeDay("2024-03-02") },
			[]string{"/body/signatories/1/signedOn: signed on 2 March 2024, after the conclusion (1 March 2024)"}},
		{"signed on no day", func(a *cog.Amendment) { a.Body.Signatories[0].SignedOn = never }, []string{"/body/signatories/0/signedOn: there is no such date"}},
		{"a reason of no kind", func(a *cog.Amendment) { a.Reason = &amendment.Reason{} }, []string{"/reason: `kind` is missing"}},
		{"a financing act of no year", func(a *cog.Amendment) { a.Reason.Year = 0 }, []string{"/reason: `year` is missing"}},
		{"all at once", func(a *cog.Amendment) {
			*a = cog.Amendment{Title: " ", Changes: []cog.Change{nil, cog.RemoveNetwork{}}}
		}, []string{"/title: blank text", "/changes/0: empty change", "/number: amendment number 1 expected", ": `concluded` is missing"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			a := lifeAmendment(1, "2024-03-01", branch.Cnaf)
			row.edit(&a)
			_, err := family.Amend(a)
			assert.Equal(t, row.want, lifeFaults(t, err))
			d := family.Document()
			d.Amendments = []cog.Amendment{a}
			_, err = d.Convention()
			said := lifeFaults(t, err)
			assert.Subset(t, lifeUnder("/amendments/0", row.want), said)
		})
	}
}

func TestAmendmentsAreNumberedWithoutGapsInTheOrderOfDays(t *testing.T) {
	family := lifeConvention(t, "family")
	for _, row := range []struct {
		name    string
		numbers []int
		days    []string
		want    []string
	}{
		{"in order", []int{1, 2, 3}, []string{"2024-01-01", "2024-01-01", "2025-01-01"}, nil},
		{"one left out", []int{1, 3}, []string{"2024-01-01", "2025-01-01"}, []string{"/amendments/1/number: amendment number 2 expected"}},
		{"one twice", []int{1, 1}, []string{"2024-01-01", "2025-01-01"}, []string{"/amendments/1/number: amendment number 2 expected"}},
		{"turned round", []int{2, 1}, []string{"2024-01-01", "2025-01-01"},
			[]string{"/amendments/0/number: amendment number 1 expected", "/amendments/1/number: amendment number 2 expected"}},
		{"days turned round", []int{1, 2, 3}, []string{"2025-01-01", "2024-12-31", "2024-12-30"}, []string{
			"/amendments/1/concluded: concluded before the amendment before it (1 January 2025)",
			"/amendments/2/concluded: concluded before the amendment before it (31 December 2024)"}},
		{"the last still to be concluded", []int{1, 2}, []string{"2024-01-01", ""}, nil},
		{"one before the last still to be concluded", []int{1, 2, 3}, []string{"2024-01-01", "", "2023-12-31"}, []string{
			"/amendments/1: only the last amendment may be still to be concluded",
			"/amendments/2/concluded: concluded before the amendment before it (1 January 2024)"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			d := family.Document()
			for i, n := range row.numbers {
				a := lifeAmendment(n, "2000-01-01", branch.Cnaf)
				a.Concluded = law.Day{}
				if row.days[i] != "" {
					a.Concluded = lifeDay(row.days[i])
				}
				d.Amendments = append(d.Amendments, a)
			}
			if row.want == nil {
				assert.NoError(t, d.Check())
				return
			}
			assert.Equal(t, row.want, lifeFaults(t, d.Check()))
		})
	}
	next := lifeAmend(t, family, lifeAmendment(1, "2024-06-01", branch.Cnaf))
	_, err := next.Amend(lifeAmendment(1, "2024-05-31", branch.Cnaf))
	assert.Equal(t, []string{"/number: amendment number 2 expected",
		"/concluded: concluded before the amendment before it (1 June 2024)"}, lifeFaults(t, err))
}

func TestADocumentMakesNoConventionWhereOneOfItsPartsIsRefused(t *testing.T) {
	family := lifeConvention(t, "family")
	d := family.Document()
	d.Partial = true
	_, err := d.Convention()
	assert.Equal(t, []string{"/partial: a partial document makes no convention; Judge says of it what can be said"}, lifeFaults(t, err))

	d = family.Document()
	d.Evaluations = []evaluation.Record{{Opened: lifeDay("2024-01-10"), Closed: lifeDay("2024-01-09")}}
	_, err = d.Convention()
	assert.Equal(t, []string{"/evaluations/0/closed: closed on 9 January 2024, before it was opened (10 January 2024)"}, lifeFaults(t, err))

	d = family.Document()
	d.Amendments = []cog.Amendment{lifeAmendment(1, "2024-01-01", branch.Cnaf)}
	d.Evaluations = []evaluation.Record{{Opened: lifeDay("2024-01-10"), Closed: lifeDay("2024-02-10")}} // not adversarial
	d.Transmissions = []cog.Transmission{{Amendment: 1, To: branch.SenateCommission, On: lifeDay("2024-01-01")}}
	c, err := d.Convention()
	require.NoError(t, err)
	assert.Equal(t, d, c.Document())
}

func TestATransmissionIsCheckedAgainstWhatItTransmits(t *testing.T) {
	c := lifeAmend(t, lifeConvention(t, "family"), lifeAmendment(1, "2024-03-01", branch.Cnaf))
	for _, row := range []struct {
		name string
		t    cog.Transmission
		want []string
	}{
		{"the convention, that day", cog.Transmission{To: branch.SenateCommission, On: lifeDay("2023-07-10")}, nil},
		{"the convention, years later", cog.Transmission{To: branch.AssemblyCommission, On: lifeDay("2043-07-10")}, nil},
		{"the amendment, that day", cog.Transmission{Amendment: 1, To: branch.SenateCommission, On: lifeDay("2024-03-01")}, nil},
		{"to one to whom nothing is due", cog.Transmission{To: branch.SupervisoryCouncil, On: lifeDay("2023-07-10")}, nil},
		{"the convention before it was concluded", cog.Transmission{To: branch.SenateCommission, On: lifeDay("2023-07-09")},
			[]string{"/on: transmitted on 9 July 2023, before the conclusion (10 July 2023)"}},
		{"the amendment before it was concluded", cog.Transmission{Amendment: 1, To: branch.SenateCommission, On: lifeDay("2024-02-29")},
			[]string{"/on: transmitted on 29 February 2024, before the conclusion (1 March 2024)"}},
		{"an amendment that is not there", cog.Transmission{Amendment: 2, To: branch.SenateCommission, On: lifeDay("2024-03-01")},
			[]string{"/amendment: there is no amendment number 2"}},
		{"an amendment below zero", cog.Transmission{Amendment: -1, To: branch.SenateCommission, On: lifeDay("2024-03-01")},
			[]string{"/amendment: there is no amendment number -1"}},
		{"to nobody", cog.Transmission{On: lifeDay("2024-03-01")}, []string{": `to` is missing"}},
		{"to somebody unknown", cog.Transmission{To: 9, On: lifeDay("2024-03-01")}, []string{": `to` is missing"}},
		{"on no day", cog.Transmission{To: branch.SenateCommission}, []string{"/on: there is no such date"}},
		{"on a day that does not exist", cog.Transmission{To: branch.SenateCommission, On: law.Date(2025, 2, 29)}, []string{"/on: there is no such date"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			snapshot := lifeJSON(t, c)
			next, err := c.Transmit(row.t)
			d := c.Document()
			d.Transmissions = []cog.Transmission{row.t}
			assert.True(t, snapshot == lifeJSON(t, c))
			if row.want != nil {
				assert.Nil(t, next)
				assert.Equal(t, row.want, lifeFaults(t, err))
				assert.Equal(t, lifeUnder("/transmissions/0", row.want), lifeFaults(t, d.Check()))
				return
			}
			require.NoError(t, err)
			assert.Equal(t, d, next.Document())
			assert.NoError(t, d.Check())
		})
	}
}

// What is wrong with the amendment itself hides nothing of what is wrong with its changes.
func TestAmendTellsEveryFaultAtOnce(t *testing.T) {
	c := lifeConvention(t, "family")
	a := lifeAmendment(2, "2024-03-01", branch.Cnaf, cog.RemoveObjective{ID: "O9"}, nil, cog.SetControlPlan{Title: " "})
	a.Title = " "
	_, err := c.Amend(a)
	assert.Equal(t, []string{"/title: blank text", "/changes/1: empty change", "/number: amendment number 1 expected",
		"/changes/0/id: `O9` is not in the convention", "/changes/2/controlPlan/title: blank text"}, lifeFaults(t, err))
	d := c.Document()
	d.Amendments = []cog.Amendment{a}
	assert.EqualError(t, law.Relative("/amendments/0", d.Check()), err.Error())
}
