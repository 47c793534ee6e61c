package amendment_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/internal/wire/wiretest"
)

func TestTheClauseOnAmendmentsIsWrittenAndReadAsADocumentHasIt(t *testing.T) {
	clause := amendment.Clause{Triggers: []amendment.Trigger{{Kind: amendment.FinancingAct}, {Kind: amendment.WorkloadChange}, {Kind: amendment.Other, Title: "T"}}, Procedure: "P"}
	const text = `{"triggers":[{"kind":"financing-act"},{"kind":"workload-change"},{"kind":"other","title":"T"}],"procedure":"P"}`
	conditions, err := amendment.NewConditions(clause)
	require.NoError(t, err)
	wiretest.Both(t, text, clause)
	wiretest.Both(t, text, conditions)
	wiretest.Both(t, `{"procedure":"P"}`, amendment.Clause{Procedure: "P"})
	wiretest.Zero(t, `{}`, clause)
	wiretest.Zero(t, `{}`, conditions)
	wiretest.Refused(t, `{"triggers":[{"kind":"other"}]}`, "/triggers/0: `title` is missing", clause)
	wiretest.Refused(t, `{"triggers":[{"kind":"other"}]}`, "/triggers/0: `title` is missing", conditions)
	wiretest.Refused(t, `{"triggers":[{"kind":"financing-act"}]}`, "does not provide for important changes of workload", conditions)
}

func TestATriggerIsWrittenAndReadAsADocumentHasIt(t *testing.T) {
	own := amendment.Trigger{Kind: amendment.Other, Title: "T"}
	wiretest.Both(t, `{"kind":"other","title":"T"}`, own)
	wiretest.Both(t, `{"kind":"conventions-renewal"}`, amendment.Trigger{Kind: amendment.ConventionsRenewal})
	wiretest.Zero(t, `{}`, own)
	wiretest.Refused(t, `{"kind":"other"}`, "`title` is missing", own)
}

func TestAReasonIsWrittenAndReadAsADocumentHasIt(t *testing.T) {
	act := amendment.Reason{Kind: amendment.FinancingAct, Year: 1997, Title: "Article 1"}
	wiretest.Both(t, `{"kind":"financing-act","year":1997,"title":"Article 1"}`, act)
	wiretest.Both(t, `{"kind":"workload-change","title":"Loi"}`, amendment.WorkloadChangeFrom("Loi"))
	wiretest.Both(t, `{"kind":"other","title":"T"}`, amendment.OwnTrigger("T"))
	wiretest.Zero(t, `{}`, act)
	wiretest.Refused(t, `{"kind":"financing-act","year":1996}`, "/year: the first financing act is that for 1997", act)
	wiretest.Refused(t, `{"kind":"conventions-renewal"}`, "/kind: unknown value `conventions-renewal`", act)
	wiretest.Refused(t, `{"year":1997}`, "`kind` is missing", act)
}
