package cog

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/internal/scan"
)

// fieldsOf is the keys of a table, each with whether it is required.
func fieldsOf[T any](fields []scan.Field[T]) map[string]bool {
	keys := map[string]bool{}
	for _, f := range fields {
		keys[f.Key] = f.Required
	}
	return keys
}

// tagsOf is the keys of a wire type, each with whether it is always written.
func tagsOf(t reflect.Type) map[string]bool {
	keys := map[string]bool{}
	for _, f := range reflect.VisibleFields(t) {
		if key, option, _ := strings.Cut(f.Tag.Get("json"), ","); !f.Anonymous {
			keys[key] = option == ""
		}
	}
	return keys
}

func TestWhatIsWrittenIsWhatIsReadAndWhatIsRequiredIsAlwaysWritten(t *testing.T) {
	for _, part := range []struct {
		read map[string]bool
		wire any
	}{
		{fieldsOf(documentFields), documentJSON{}},
		{fieldsOf(termFields), termJSON{}},
		{fieldsOf(stateFields), stateJSON{}},
		{fieldsOf(bodyFields), bodyJSON{}},
		{fieldsOf(stateSignatoryFields), signatoryJSON{}},
		{fieldsOf(bodySignatoryFields), signatoryJSON{}},
		{fieldsOf(objectiveFields), objectiveJSON{}},
		{fieldsOf(actionFields), actionJSON{}},
		{fieldsOf(indicatorFields), indicatorJSON{}},
		{fieldsOf(figureFields), figureJSON{}},
		{fieldsOf(meansFields), meansJSON{}},
		{fieldsOf(commitmentFields), commitmentJSON{}},
		{fieldsOf(budgetFields), budgetJSON{}},
		{fieldsOf(networkFields), networkJSON{}},
		{fieldsOf(conditionFields), conditionJSON{}},
		{fieldsOf(conditionsFields), conditionsJSON{}},
		{fieldsOf(triggerFields), triggerJSON{}},
		{fieldsOf(processFields), processJSON{}},
		{fieldsOf(orientationFields), domainJSON{}},
		{fieldsOf(planFields), planJSON{}},
		{fieldsOf(sicknessFields), sicknessJSON{}},
		{fieldsOf(forecastFields), forecastJSON{}},
		{fieldsOf(amendmentFields), amendmentJSON{}},
		{fieldsOf(reasonFields), reasonJSON{}},
		{fieldsOf(changeFields), changeJSON{}},
		{fieldsOf(transmissionFields), transmissionJSON{}},
		{fieldsOf(recordFields), recordJSON{}},
		{fieldsOf(resultFields), resultFigsJSON{}},
		{fieldsOf(viewFields), viewJSON{}},
		{fieldsOf(silenceFields), silenceJSON{}},
	} {
		assert.Equal(t, tagsOf(reflect.TypeOf(part.wire)), part.read, "%T", part.wire)
	}
}
