package amendment_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/law"
)

func TestATriggerKindGoesThroughJSON(t *testing.T) {
	for k, text := range map[amendment.TriggerKind]string{
		amendment.FinancingAct: `"financing-act"`, amendment.WorkloadChange: `"workload-change"`,
		amendment.ConventionsRenewal: `"conventions-renewal"`, amendment.Other: `"other"`,
	} {
		written, err := json.Marshal(k)
		require.NoError(t, err)
		assert.Equal(t, text, string(written))
		assert.Equal(t, text, `"`+k.String()+`"`)
		var got amendment.TriggerKind
		require.NoError(t, json.Unmarshal(written, &got))
		assert.Equal(t, k, got)
	}
}

func TestThereIsNoOtherTriggerKind(t *testing.T) {
	k := amendment.Other
	assert.EqualError(t, k.UnmarshalText([]byte("crisis")),
		"malformed: unknown value `crisis`; expected one of financing-act, workload-change, conventions-renewal, other")
	assert.Equal(t, amendment.Other, k, "left where it fails")
}

func TestATriggerKindIsNamedInBothLanguages(t *testing.T) {
	for k := amendment.FinancingAct; k <= amendment.Other; k++ {
		assert.NotEmpty(t, k.In(law.French), k)
		assert.NotEmpty(t, k.In(law.English), k)
		assert.NotEqual(t, k.In(law.French), k.In(law.English), k)
	}
	assert.Empty(t, amendment.TriggerKind(0).In(law.French))
}

func TestTheKindsOfTriggerInTheOrderOfTheArticles(t *testing.T) {
	assert.Equal(t, []amendment.TriggerKind{amendment.FinancingAct, amendment.WorkloadChange, amendment.ConventionsRenewal, amendment.Other}, amendment.TriggerKinds())
}

// The trigger of Ucanss needs no title; a clause that has it provides for what it has, and
// for neither of the two that L. 227-1 names.
func TestTheRenewalOfConventionsIsATriggerAndNoReason(t *testing.T) {
	c := &amendment.Clause{Triggers: []amendment.Trigger{{Kind: amendment.ConventionsRenewal}, {Kind: amendment.ConventionsRenewal, Title: "2023"}}}
	assert.NoError(t, c.Check())
	assert.Equal(t, []amendment.TriggerKind{amendment.FinancingAct, amendment.WorkloadChange}, c.Missing())
	assert.False(t, c.ProvidesFor(amendment.FinancingActOf(2024)))

	blank := &amendment.Clause{Triggers: []amendment.Trigger{{Kind: amendment.ConventionsRenewal, Title: " "}}}
	assert.EqualError(t, blank.Check(), "malformed: /triggers/0/title: blank text")
	reason := amendment.Reason{Kind: amendment.ConventionsRenewal, Title: "2023"}
	assert.EqualError(t, reason.Check(), "malformed: /kind: an amendment does not invoke the renewal of the branches’ conventions")
}
