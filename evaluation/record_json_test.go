package evaluation_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/wire/wiretest"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func TestARecordIsWrittenAndReadAsADocumentHasIt(t *testing.T) {
	record := evaluation.Record{Title: "T", Opened: day(2024, 1, 1), Closed: day(2024, 2, 1), Objectives: []string{"O1"},
		Results: []evaluation.Result{{Indicator: "I1", Figures: []objective.Figure{{Year: 2023, Value: objective.MustParseDecimal("1.0")}}}, {Indicator: "I2"}},
		Views: []evaluation.View{{Objective: "O1", By: branch.State, Finding: evaluation.Partly, Comment: "C"},
			{Objective: "O1", By: branch.NationalBody, Finding: evaluation.Reached}},
		Silent: []evaluation.Silence{{By: branch.NationalBody, Invited: day(2024, 1, 15)}}}
	wiretest.Both(t, `{"title":"T","opened":"2024-01-01","closed":"2024-02-01","objectives":["O1"],`+
		`"results":[{"indicator":"I1","figures":{"2023":1.0}},{"indicator":"I2"}],`+
		`"views":[{"objective":"O1","by":"state","finding":"partly","comment":"C"},{"objective":"O1","by":"body","finding":"reached"}],`+
		`"silent":[{"by":"body","invited":"2024-01-15"}]}`, record)
	wiretest.Both(t, `{"opened":"2024-01-01"}`, evaluation.Record{Opened: day(2024, 1, 1)})
	wiretest.Both(t, `{"objective":"O1","by":"state","finding":"partly","comment":"C"}`, record.Views[0])
	wiretest.Both(t, `{"indicator":"I1","figures":{"2023":1.0}}`, record.Results[0])
	wiretest.Both(t, `{"by":"body","invited":"2024-01-15"}`, record.Silent[0])
	wiretest.Zero(t, `{}`, record)
	wiretest.Zero(t, `{}`, record.Views[0])
	wiretest.Zero(t, `{}`, record.Results[0])
	wiretest.Zero(t, `{}`, record.Silent[0])
	wiretest.Refused(t, `{"opened":"2024-01-01","silent":[{"by":"body"}]}`, "/silent/0: `invited` is missing", record)
	wiretest.Refused(t, `{"closed":"2024-01-01"}`, "`opened` is missing", record)
	wiretest.Refused(t, `{"figures":{"2023":1}}`, "`indicator` is missing", record.Results[0])
	wiretest.Refused(t, `{"by":"state","finding":"partly"}`, "`objective` is missing", record.Views[0])
	wiretest.Refused(t, `{"objective":"O1","finding":"partly"}`, "`by` is missing", record.Views[0])
	wiretest.Refused(t, `{"objective":"O1","by":"state"}`, "`finding` is missing", record.Views[0])
	wiretest.Refused(t, `{"invited":"2024-01-15"}`, "`by` is missing", record.Silent[0])
	wiretest.Refused(t, `{"objective":"O1","by":"manager","finding":"partly"}`, "/by: unknown value `manager`", record.Views[0])
	wiretest.Refused(t, `{"indicator":"I","figures":{"2023":1,"2023":1}}`, "/figures/2023: key `2023` comes twice", record.Results[0])
}

func TestADayThatDoesNotExistIsNotWritten(t *testing.T) {
	never := law.Date(2024, 2, 30)
	for _, v := range []any{evaluation.Record{Opened: never}, evaluation.Record{Opened: day(2024, 1, 1), Closed: never}, evaluation.Silence{Invited: never},
		evaluation.Record{Silent: []evaluation.Silence{{Invited: never}}}} {
		_, err := json.Marshal(v)
		assert.ErrorContains(t, err, "there is no such date")
	}
}

func TestTheClauseOnEvaluationIsWrittenAndReadAsADocumentHasIt(t *testing.T) {
	clause := evaluation.Clause{Heard: []branch.Party{branch.NationalBody, branch.State}, Procedure: "P"}
	process, err := evaluation.NewProcess(clause)
	require.NoError(t, err)
	wiretest.Both(t, `{"heard":["body","state"],"procedure":"P"}`, clause)
	wiretest.Both(t, `{"heard":["body","state"],"procedure":"P"}`, process)
	wiretest.Both(t, `{"heard":["manager"]}`, evaluation.Clause{Heard: []branch.Party{branch.Manager}})
	wiretest.Zero(t, `{}`, clause)
	wiretest.Zero(t, `{}`, process)
	wiretest.Refused(t, `{"heard":["council"]}`, "/heard/0: `council` is neither state, body nor manager", clause)
	wiretest.Refused(t, `{"heard":["council"]}`, "/heard/0: `council` is neither state, body nor manager", process)
	wiretest.Refused(t, `{"heard":["body"]}`, "nothing provides for hearing the State", process)
}

func TestAnEvaluationIsOneLineForPeople(t *testing.T) {
	e := must(t, evaluation.Record{Opened: day(2024, 1, 1)}, family())
	assert.Equal(t, "evaluation, opened on 2024-01-01", e.String())
	e = must(t, evaluation.Record{Title: "À\nmi-parcours", Opened: day(2024, 1, 1), Closed: day(2024, 2, 1)}, family())
	assert.Equal(t, "À mi-parcours, opened on 2024-01-01, closed on 2024-02-01", e.String())
	assert.Equal(t, "À\nmi-parcours", e.Title())
}
