package amendment_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/internal/scan/scantest"
)

func TestAReasonTellsWhatItsKindsHold(t *testing.T) {
	read := new(amendment.Reason).ReadJSON
	reason := scan.Describe(read)
	assert.Equal(t, "reason", reason.Name)
	assert.Equal(t, []scan.Case{
		{Key: "kind", Is: "financing-act", Requires: []string{"year"}},
		{Key: "kind", Is: "workload-change", Requires: []string{"title"}, Refuses: []string{"year"}},
		{Key: "kind", Is: "other", Requires: []string{"title"}, Refuses: []string{"year"}},
	}, reason.Cases)
	assert.Equal(t, "financing-act workload-change other", scantest.Words(scantest.Shape(t, read, "kind")))
	assert.Equal(t, scan.Shape{Sort: scan.AYear, Least: 1997}, scantest.Shape(t, read, "year"))
}

func TestATriggerTellsWhatItsKindsHold(t *testing.T) {
	read := new(amendment.Clause).ReadJSON
	assert.Equal(t, "amendmentConditions", scan.Describe(read).Name)
	trigger := scantest.Shape(t, read, "triggers").Of
	assert.Equal(t, "trigger", trigger.Name)
	assert.Equal(t, []scan.Case{{Key: "kind", Is: "other", Requires: []string{"title"}}}, trigger.Cases)
	assert.Equal(t, "financing-act workload-change conventions-renewal other", scantest.Words(scantest.Shape(t, read, "triggers", "kind")))
}

// All that is wrong with a reason is told, whichever key it is.
func TestAReasonIsHeldToItsKind(t *testing.T) {
	for text, want := range map[string]string{
		`{"kind": "workload-change", "year": 2023}`: "malformed: line 1, column 37, /year: only a financing act has a year\nline 1, column 1: `title` is missing",
		`{"kind": "other", "year": "A"}`:            "malformed: line 1, column 27, /year: a text in place of a year\nline 1, column 27, /year: only a financing act has a year\nline 1, column 1: `title` is missing",
		`{"kind": "financing-act"}`:                 "malformed: line 1, column 1: `year` is missing",
		`{"kind": "financing-act", "year": 1996}`:   "malformed: line 1, column 35, /year: the first financing act is that for 1997",
		`{"year": 2023}`:                            "malformed: line 1, column 1: `kind` is missing",
		`{"kind": "conventions-renewal"}`:           "malformed: line 1, column 10, /kind: unknown value `conventions-renewal`; expected one of financing-act, workload-change, other",
	} {
		assert.EqualError(t, new(amendment.Reason).UnmarshalJSON([]byte(text)), want)
	}
}
