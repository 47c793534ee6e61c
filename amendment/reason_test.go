package amendment_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/law"
)

func TestAReasonIsSaidInBothLanguages(t *testing.T) {
	for _, c := range []struct {
		reason amendment.Reason
		fr, en string
	}{
		{amendment.FinancingActOf(2024), "loi de financement pour 2024", "financing act for 2024"},
		{amendment.Reason{Kind: act, Year: 2024, Title: "loi n° 2023-1250"},
			"loi de financement pour 2024 (loi n° 2023-1250)", "financing act for 2024 (loi n° 2023-1250)"},
		{amendment.WorkloadChangeFrom("loi n° 2021-1754, art. 100"), "loi n° 2021-1754, art. 100", "loi n° 2021-1754, art. 100"},
		{amendment.OwnTrigger("Change of premises"), "Change of premises", "Change of premises"},
	} {
		assert.NoError(t, c.reason.Check())
		assert.Equal(t, c.fr, c.reason.In(law.French))
		assert.Equal(t, c.en, c.reason.In(law.English))
	}
}

func TestEachFaultOfAReasonIsPointedAt(t *testing.T) {
	for reason, want := range map[amendment.Reason]string{
		{}:                                    "`kind` is missing",
		{Kind: 9, Title: "a"}:                 "`kind` is missing",
		{Kind: act}:                           "`year` is missing",
		{Kind: act, Year: 24}:                 "/year: not a year of four digits",
		{Kind: act, Year: 2024, Title: " "}:   "/title: blank text",
		{Kind: workload}:                      "`title` is missing",
		{Kind: other, Title: " "}:             "/title: blank text",
		{Kind: other, Title: "a", Year: 2024}: "/year: only a financing act has a year",
		{Kind: workload, Title: "\t", Year: 2024}: "/title: blank text\n/year: only a financing act has a year",
	} {
		assert.EqualError(t, reason.Check(), "malformed: "+want)
	}
}

func TestAClauseProvidesForReasonsOfItsKindsAndForItsOwnByTitle(t *testing.T) {
	c := &amendment.Clause{Triggers: []amendment.Trigger{{Kind: act}, {Kind: other, Title: "Change of premises"}}}
	var none *amendment.Clause
	for reason, provided := range map[amendment.Reason]bool{
		amendment.FinancingActOf(2024):             true,
		amendment.WorkloadChangeFrom("a new act"):  false,
		amendment.OwnTrigger("Change of premises"): true,
		amendment.OwnTrigger("Change of director"): false,
	} {
		assert.Equal(t, provided, c.ProvidesFor(reason), reason)
		assert.False(t, none.ProvidesFor(reason))
	}
}
