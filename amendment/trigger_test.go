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
		amendment.FinancingAct: `"financing-act"`, amendment.WorkloadChange: `"workload-change"`, amendment.Other: `"other"`,
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
		"malformed: unknown value `crisis`; expected one of financing-act, workload-change, other")
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
	assert.Equal(t, []amendment.TriggerKind{amendment.FinancingAct, amendment.WorkloadChange, amendment.Other}, amendment.TriggerKinds())
}
