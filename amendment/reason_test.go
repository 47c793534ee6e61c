package amendment_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/law"
)

func TestTheFormOfAReasonFollowsItsKind(t *testing.T) {
	for _, row := range []struct {
		name   string
		reason amendment.Reason
		faults string
	}{
		{"a financing act", amendment.FinancingActOf(2024), ""},
		{"an article of one", amendment.Reason{Kind: act, Year: 2024, Title: "Article 12"}, ""},
		{"a change of workload", amendment.WorkloadChangeFrom("Réforme du RSA"), ""},
		{"a trigger of its own", amendment.OwnTrigger("Crise sanitaire"), ""},
		{"the first of all financing acts", amendment.FinancingActOf(1997), ""},
		{"the last of years", amendment.FinancingActOf(9999), ""},

		{"none", amendment.Reason{}, "`kind` is missing"},
		{"an unknown kind", amendment.Reason{Kind: 9, Title: "T"}, "`kind` is missing"},
		{"a financing act of no year", amendment.FinancingActOf(0), "`year` is missing"},
		{"a year of three digits", amendment.FinancingActOf(999), "/year: not a year of four digits"},
		{"a year of five digits", amendment.FinancingActOf(10000), "/year: not a year of four digits"},
		{"a financing act before the first", amendment.FinancingActOf(1996), "/year: the first financing act is that for 1997"},
		{"a year below zero", amendment.FinancingActOf(-2024), "/year: not a year of four digits"},
		{"a blank title", amendment.Reason{Kind: act, Year: 2024, Title: " "}, "/title: blank text"},
		{"all of it", amendment.Reason{Kind: act, Title: "\t"}, "`year` is missing\n/title: blank text"},
		{"a change of workload from nothing", amendment.WorkloadChangeFrom(""), "`title` is missing"},
		{"a change of workload of a year", amendment.Reason{Kind: workload, Title: "T", Year: 2024}, "/year: only a financing act has a year"},
		{"a trigger without a title", amendment.OwnTrigger(""), "`title` is missing"},
		{"a blank trigger of a year", amendment.Reason{Kind: other, Title: "\n", Year: 2024}, "/title: blank text\n/year: only a financing act has a year"},
	} {
		t.Run(row.name, func(t *testing.T) {
			err := row.reason.Check()
			if row.faults == "" {
				assert.NoError(t, err)
				return
			}
			var m *law.Malformed
			require.ErrorAs(t, err, &m)
			assert.Equal(t, row.faults, m.In(law.English))
			assert.NotEmpty(t, m.In(law.French))
		})
	}
}

func TestAReasonIsSaidInBothLanguages(t *testing.T) {
	for _, row := range []struct {
		reason amendment.Reason
		fr, en string
	}{
		{amendment.FinancingActOf(2024), "loi de financement pour 2024", "financing act for 2024"},
		{amendment.Reason{Kind: act, Year: 2024, Title: "article 12"}, "loi de financement pour 2024 (article 12)", "financing act for 2024 (article 12)"},
		{amendment.WorkloadChangeFrom("Réforme du RSA"), "Réforme du RSA", "Réforme du RSA"},
		{amendment.OwnTrigger("Crise sanitaire"), "Crise sanitaire", "Crise sanitaire"},
	} {
		assert.Equal(t, row.fr, row.reason.In(law.French))
		assert.Equal(t, row.en, row.reason.In(law.English))
	}
}

func TestAClauseProvidesForTheReasonsOfItsTriggers(t *testing.T) {
	both := &amendment.Clause{Triggers: []amendment.Trigger{{Kind: act}, {Kind: workload, Title: "Toute réforme"}, {Kind: other, Title: "Crise"}, {Kind: other, Title: "Revoyure"}}}
	for _, row := range []struct {
		name   string
		clause *amendment.Clause
		reason amendment.Reason
		want   bool
	}{
		{"a financing act", both, amendment.FinancingActOf(2024), true},
		{"of any year", both, amendment.FinancingActOf(1997), true},
		{"a change of workload of another name", both, amendment.WorkloadChangeFrom("Réforme du RSA"), true},
		{"its own trigger", both, amendment.OwnTrigger("Crise"), true},
		{"its other own trigger", both, amendment.OwnTrigger("Revoyure"), true},
		{"one it does not have", both, amendment.OwnTrigger("Grève"), false},
		{"one in another case", both, amendment.OwnTrigger("crise"), true},
		{"one with other spaces and accents", both, amendment.OwnTrigger(" CRÎSE\u00a0"), true},
		{"one whose title begins alike", both, amendment.OwnTrigger("Crises"), false},
		{"no reason", both, amendment.Reason{}, false},
		{"an act by the title of a trigger", &amendment.Clause{Triggers: []amendment.Trigger{{Kind: other, Title: "Loi"}}}, amendment.Reason{Kind: act, Year: 2024, Title: "Loi"}, false},
		{"nothing provided for", &amendment.Clause{}, amendment.FinancingActOf(2024), false},
		{"no clause", nil, amendment.FinancingActOf(2024), false},
	} {
		t.Run(row.name, func(t *testing.T) {
			assert.Equal(t, row.want, row.clause.ProvidesFor(row.reason))
		})
	}
}

func TestAClauseThatSaysNothingIsNone(t *testing.T) {
	var none *amendment.Clause
	assert.True(t, none.IsZero())
	assert.True(t, (&amendment.Clause{Triggers: []amendment.Trigger{}}).IsZero())
	assert.False(t, (&amendment.Clause{Triggers: []amendment.Trigger{{}}}).IsZero())
	assert.False(t, (&amendment.Clause{Procedure: "P"}).IsZero())
}

func TestAClauseOfAProcedureAloneSaysHowAndNotWhen(t *testing.T) {
	assert.True(t, (&amendment.Clause{Procedure: "P"}).ProcedureOnly())
	assert.False(t, (&amendment.Clause{}).ProcedureOnly())
	assert.False(t, (&amendment.Clause{Triggers: []amendment.Trigger{{Kind: act}}}).ProcedureOnly())
	assert.False(t, (&amendment.Clause{Triggers: []amendment.Trigger{{Kind: act}}, Procedure: "P"}).ProcedureOnly())
}

func TestAnAbsentClauseHasNoFaultOfForm(t *testing.T) {
	var none *amendment.Clause
	assert.NoError(t, none.Check())
	assert.False(t, none.ProvidesFor(amendment.OwnTrigger("Crise")))
}
