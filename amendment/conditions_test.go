package amendment_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/law"
)

func clause(kinds ...amendment.TriggerKind) amendment.Clause {
	var c amendment.Clause
	for _, k := range kinds {
		c.Triggers = append(c.Triggers, amendment.Trigger{Kind: k, Title: "the event"})
	}
	return c
}

const (
	act      = amendment.FinancingAct
	workload = amendment.WorkloadChange
	other    = amendment.Other
)

var combinations = []struct {
	has, missing []amendment.TriggerKind
}{
	{nil, []amendment.TriggerKind{act, workload}},
	{[]amendment.TriggerKind{other}, []amendment.TriggerKind{act, workload}},
	{[]amendment.TriggerKind{act}, []amendment.TriggerKind{workload}},
	{[]amendment.TriggerKind{act, act, other}, []amendment.TriggerKind{workload}},
	{[]amendment.TriggerKind{workload}, []amendment.TriggerKind{act}},
	{[]amendment.TriggerKind{other, workload}, []amendment.TriggerKind{act}},
	{[]amendment.TriggerKind{act, workload}, nil},
	{[]amendment.TriggerKind{other, workload, act, other}, nil},
}

func TestAClauseMissesTheTriggersItDoesNotProvideFor(t *testing.T) {
	for _, c := range combinations {
		has := clause(c.has...)
		assert.Equal(t, c.missing, has.Missing(), c.has)
	}
}

func TestConditionsProvideForBothTriggers(t *testing.T) {
	for _, c := range combinations {
		conditions, err := amendment.NewConditions(clause(c.has...))
		if c.missing == nil {
			require.NoError(t, err)
			assert.Equal(t, clause(c.has...), conditions.Clause())
			continue
		}
		assert.Zero(t, conditions)
		require.ErrorIs(t, err, law.AmendmentConditions)
		var u *law.Unlawful
		require.ErrorAs(t, err, &u)
		var missing []amendment.TriggerKind
		for b := range u.Breaches() {
			assert.Len(t, b.Seen, len(c.has))
			require.Len(t, b.Required, 1, "one breach a trigger that is missing")
			missing = append(missing, b.Required[0].(amendment.TriggerKind))
		}
		assert.Equal(t, c.missing, missing)
	}
}

func TestAnAbsentClauseMissesBothTriggers(t *testing.T) {
	var none *amendment.Clause
	assert.Equal(t, []amendment.TriggerKind{act, workload}, none.Missing())
	assert.Nil(t, none.Provided())
	assert.False(t, none.ProcedureOnly())
	assert.False(t, none.ProvidesFor(amendment.Reason{Kind: act}))
}

func TestAnUnknownKindCountsAsNoTrigger(t *testing.T) {
	c := clause(4, 5, 6, 0)
	assert.Equal(t, []amendment.TriggerKind{act, workload}, c.Missing())
}

func TestABreachSaysWhatTheClauseHasAndLacks(t *testing.T) {
	for _, c := range []struct {
		clause amendment.Clause
		fr, en string
	}{
		{clause(act, other),
			"la clause sur les avenants ne prévoit pas les fortes variations de charge liées à l’évolution des textes ; elle prévoit : les lois de financement et « the event »",
			"the clause on amendments does not provide for important changes of workload that come from a change of law; it provides for: the financing acts and `the event`"},
		{amendment.Clause{Procedure: "By letter"},
			"la convention ne prévoit pas de conclure d’avenant pour les lois de financement\n" +
				"la convention ne prévoit pas de conclure d’avenant pour les fortes variations de charge liées à l’évolution des textes",
			"the convention does not provide for amendments for the financing acts\n" +
				"the convention does not provide for amendments for important changes of workload that come from a change of law"},
	} {
		_, err := amendment.NewConditions(c.clause)
		var u *law.Unlawful
		require.ErrorAs(t, err, &u)
		assert.Equal(t, c.fr, u.In(law.French))
		assert.Equal(t, c.en, u.In(law.English))
		for b := range u.Breaches() {
			assert.Equal(t, []law.Citation{
				{Article: law.L227_1, Place: law.Place{Division: "I", Paragraph: 13, Item: "1°"}},
				{Article: law.R611_18, Place: law.Place{Division: "I", Paragraph: 10, Item: "1°"}},
			}, b.Citations)
			assert.Empty(t, b.Pointer)
		}
	}
}

func TestEachFaultOfAClauseIsPointedAt(t *testing.T) {
	for want, triggers := range map[string][]amendment.Trigger{
		"malformed: /triggers/0: `kind` is missing":  {{Title: "the event"}},
		"malformed: /triggers/1: `kind` is missing":  {{Kind: act}, {Kind: 9}},
		"malformed: /triggers/0: `title` is missing": {{Kind: other}},
		"malformed: /triggers/0/title: blank text":   {{Kind: other, Title: " "}},
		"malformed: /triggers/1/title: blank text":   {{Kind: act}, {Kind: workload, Title: " "}},
	} {
		c := amendment.Clause{Triggers: triggers}
		assert.EqualError(t, c.Check(), want)
	}
	c := amendment.Clause{Procedure: "\n"}
	assert.EqualError(t, c.Check(), "malformed: /procedure: blank text")
}

func TestAllFaultsOfAClauseAreReportedAtOnceBeforeTheLaw(t *testing.T) {
	_, err := amendment.NewConditions(amendment.Clause{Triggers: []amendment.Trigger{{Kind: other}, {}}, Procedure: " "})
	assert.EqualError(t, err, "malformed: /triggers/0: `title` is missing\n/triggers/1: `kind` is missing\n/procedure: blank text")
	assert.NotErrorIs(t, err, law.AmendmentConditions)
}

func TestConditionsProvideForTheirTriggersOnly(t *testing.T) {
	c, err := amendment.NewConditions(amendment.Clause{Procedure: "By letter",
		Triggers: []amendment.Trigger{{Kind: act}, {Kind: workload}}})
	require.NoError(t, err)
	assert.True(t, c.Provides(act) && c.Provides(workload))
	assert.False(t, c.Provides(other))
	assert.Equal(t, "By letter", c.Procedure())
	assert.Equal(t, []amendment.Trigger{{Kind: act}, {Kind: workload}}, slices.Collect(c.Triggers()))
}

func TestConditionsCannotBeChanged(t *testing.T) {
	given := clause(act, workload)
	c, err := amendment.NewConditions(given)
	require.NoError(t, err)
	given.Triggers[0].Kind = other
	c.Clause().Triggers[0].Kind = other
	assert.Equal(t, clause(act, workload), c.Clause())
}

func TestAnAbsentClauseHasNoFault(t *testing.T) {
	var none *amendment.Clause
	assert.NoError(t, none.Check())
}

func TestATriggerAndAReasonShareTheirGround(t *testing.T) {
	assert.Equal(t, amendment.Trigger{Kind: other, Title: "Évolution  du réseau"}.Ground(), amendment.OwnTrigger("evolution DU réseau").Ground())
	assert.NotEqual(t, amendment.Trigger{Kind: other, Title: "Réseau"}.Ground(), amendment.OwnTrigger("Autre").Ground())
	assert.Equal(t, amendment.Trigger{Kind: act, Title: "any"}.Ground(), amendment.FinancingActOf(2024).Ground())
	assert.NotEqual(t, amendment.Trigger{Kind: workload}.Ground(), amendment.FinancingActOf(2024).Ground())
	assert.Zero(t, amendment.Reason{}.Ground())
}
