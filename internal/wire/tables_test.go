package wire

import (
	"testing"

	"github.com/coglaw/coglaw/internal/scan/scantest"
)

func TestWhatIsWrittenIsWhatIsReadAndWhatIsRequiredIsAlwaysWritten(t *testing.T) {
	scantest.ReadsAsWritten(t, StateFields, StateJSON{})
	scantest.ReadsAsWritten(t, stateSignatoryFields, stateSignatoryJSON{})
	scantest.ReadsAsWritten(t, BodySignatoryFields, SignatoryJSON{})
	scantest.ReadsAsWritten(t, ObjectiveFields, ObjectiveJSON{})
	scantest.ReadsAsWritten(t, ActionFields, ActionJSON{})
	scantest.ReadsAsWritten(t, indicatorFields, IndicatorJSON{})
	scantest.ReadsAsWritten(t, figureFields, figureJSON{})
	scantest.ReadsAsWritten(t, MeansFields, MeansJSON{})
	scantest.ReadsAsWritten(t, CommitmentFields, CommitmentJSON{})
	scantest.ReadsAsWritten(t, BudgetFields, BudgetJSON{})
	scantest.ReadsAsWritten(t, networkFields, NetworkJSON{})
	scantest.ReadsAsWritten(t, conditionFields, conditionJSON{})
	scantest.ReadsAsWritten(t, ConditionsFields, ConditionsJSON{})
	scantest.ReadsAsWritten(t, triggerFields, triggerJSON{})
	scantest.ReadsAsWritten(t, ProcessFields, ProcessJSON{})
	scantest.ReadsAsWritten(t, OrientationFields, OrientationJSON{})
	scantest.ReadsAsWritten(t, PlanFields, PlanJSON{})
	scantest.ReadsAsWritten(t, ForecastFields, ForecastJSON{})
	scantest.ReadsAsWritten(t, ProvisionFields, ProvisionJSON{})
	scantest.ReadsAsWritten(t, EndowmentFields, EndowmentJSON{})
	scantest.ReadsAsWritten(t, reasonFields, ReasonJSON{})
	scantest.ReadsAsWritten(t, RecordFields, RecordJSON{})
	scantest.ReadsAsWritten(t, resultFields, resultFigsJSON{})
	scantest.ReadsAsWritten(t, viewFields, viewJSON{})
	scantest.ReadsAsWritten(t, silenceFields, silenceJSON{})
}
