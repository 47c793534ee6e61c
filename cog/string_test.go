package cog_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

func TestAnActIsOneLineForPeople(t *testing.T) {
	c := lifeFamily(t)
	d := c.Document()
	d.Title = "COG\nfamille\u202e"
	for want, v := range map[string]any{
		"Famille 2023-2027 (modèle), Cnaf, 2023-01-01/2029-12-31, concluded on 2023-07-10, 3 amendments, 3 transmissions, 2 evaluations": c,
		"COG famille\ufffd, Cnaf, 2023-01-01/2027-12-31, concluded on 2023-07-10":                                                        d.Draft,
		"COG famille\ufffd, Cnaf, 2023-01-01/2027-12-31, concluded on 2023-07-10, 3 amendments, 3 transmissions, 2 evaluations":          &d,
		"autonomy":    cog.Draft{Scope: branch.Autonomy},
		"CNSA":        cog.Body{Code: branch.Cnsa},
		"Agence":      &cog.Body{Code: branch.OtherBody, Name: "Agence"},
		"amendment 2": cog.Amendment{Number: 2},
		"amendment 3, Avenant n° 3, concluded on 2024-03-01, 1 change": cog.Amendment{Number: 3, Title: "Avenant n° 3", Concluded: lifeDay("2024-03-01"), Changes: []cog.Change{cog.RemoveNetwork{}}},
		"convention to senate-commission on 2024-03-09":                cog.Transmission{To: branch.SenateCommission, On: lifeDay("2024-03-09")},
		"amendment 2 to senate-commission":                             &cog.Transmission{Amendment: 2, To: branch.SenateCommission},
	} {
		assert.Equal(t, want, fmt.Sprint(v))
	}
	assert.Equal(t, fmt.Sprint(c), fmt.Sprint(*c))
	for _, nothing := range []any{cog.Convention{}, cog.Document{}, cog.Draft{}, cog.Body{}} {
		assert.Empty(t, fmt.Sprint(nothing))
	}
}

func TestWhatIsSaidOfAnActIsOneLineForPeople(t *testing.T) {
	d := decodeModel(t, "family")
	d.Means = nil
	assert.Equal(t, "unlawful, law in force on 2023-07-10, 1 breach, 1 observation", d.Judge(lifeDay("2023-07-10")).String())
	d.Commitments, d.Concluded = nil, lifeDay("2023-07-10")
	assert.Contains(t, d.Judge(law.Day{}).String(), "unlawful, law in force on 2023-07-10, 3 breaches")
	d.Partial = true
	assert.Contains(t, d.Judge(lifeDay("2023-07-10")).String(), "rules undecided")
	assert.Equal(t, "undetermined", cog.Report{}.String())

	life := lifeFamily(t).Life()
	assert.Equal(t, "lawful, law in force on 2023-07-10, 3 amendments, 2 evaluations", life.String())
	assert.Equal(t, "amendment 1: lawful, law in force on 2024-03-01", life.Amendments[0].String())
	assert.Equal(t, "evaluation opened on 2024-02-29", life.Evaluations[0].String())
	whole := lifeFamily(t).Document()
	whole.Amendments[1].State = nil
	whole.Evaluations[1].Closed = lifeDay("2026-06-01")
	life = whole.Assess(law.Day{})
	assert.Equal(t, "unlawful, law in force on 2023-07-10, 1 breach, 3 amendments, 2 evaluations", life.String())
	assert.Equal(t, "evaluation opened on 2026-05-04, closed on 2026-06-01, 1 observation", life.Evaluations[1].String())
}

func TestWhatIsUndeterminedHasNoErrorAndIsNotLawful(t *testing.T) {
	d := decodeModel(t, "family")
	report := d.Judge(d.Concluded)
	assert.True(t, report.Lawful())
	d.Partial, d.Means = true, nil
	report = d.Judge(d.Concluded)
	assert.NoError(t, report.Err())
	assert.False(t, report.Lawful())
	d.Partial = false
	report = d.Judge(d.Concluded)
	assert.Error(t, report.Err())
	assert.False(t, report.Lawful())
	assert.False(t, cog.Report{}.Lawful())

	whole := lifeFamily(t).Document()
	assert.True(t, whole.Assess(law.Day{}).Lawful())
	whole.Partial, whole.Commitments = true, nil
	assert.NoError(t, whole.Assess(law.Day{}).Err())
	assert.False(t, whole.Assess(law.Day{}).Lawful())
}
