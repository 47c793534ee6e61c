package wire

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/scan"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// again reads a part, writes it, and returns what was written or the faults, each with its
// code, its pointer and what it says.
func again(text string, read func(*scan.Scanner) any) string {
	s := scan.New([]byte(text))
	if !s.Next() {
		return "nothing"
	}
	w := read(s)
	if err := s.Done(); err != nil {
		var said []string
		for f := range err.(*law.Malformed).Faults() {
			said = append(said, f.Code.String()+" "+f.Pointer+" "+f.Message.EN)
		}
		return strings.Join(said, "; ")
	}
	out, err := json.Marshal(w)
	if err != nil {
		return err.Error()
	}
	return string(out)
}

func object[T any](fields []scan.Field[T], write func(T) any) func(*scan.Scanner) any {
	return func(s *scan.Scanner) any { return write(*scan.NewObject(s, fields)) }
}

// parts are those of a document, each to be read and written.
var parts = map[string]func(*scan.Scanner) any{
	"state":      object(StateFields, func(list []branch.StateSignatory) any { return WriteState(list) }),
	"body":       object(BodySignatoryFields, func(g branch.BodySignatory) any { return WriteSignatory(g) }),
	"objectives": func(s *scan.Scanner) any { return Each(Objectives(s), WriteObjective) },
	"action": func(s *scan.Scanner) any {
		var a objective.Action
		ReadAction(s, &a)
		return WriteAction(a)
	},
	"indicator": func(s *scan.Scanner) any {
		i := ReadIndicator(s, new(WrittenIndicator))
		if i.ID() == "" {
			return nil
		}
		return WriteIndicator(i)
	},
	"means": object(MeansFields, func(m clause.Means) any { return WriteMeans(m) }),
	"commitment": func(s *scan.Scanner) any {
		var c clause.Commitment
		ReadCommitment(s, &c)
		return WriteCommitment(c)
	},
	"budget":      object(BudgetFields, func(b clause.Budget) any { return WriteBudget(b) }),
	"network":     func(s *scan.Scanner) any { return WriteNetwork(ReadNetwork(s)) },
	"conditions":  object(ConditionsFields, func(c amendment.Clause) any { return WriteConditions(c) }),
	"process":     object(ProcessFields, func(c evaluation.Clause) any { return WriteProcess(c) }),
	"orientation": object(OrientationFields, func(o clause.Orientation) any { return OrientationJSON(o) }),
	"plan":        object(PlanFields, func(title string) any { return PlanJSON{title} }),
	"forecast":    object(ForecastFields, func(f clause.Forecast) any { return WriteForecast(f) }),
	"reason":      func(s *scan.Scanner) any { return Optional(ReadReason(s), WriteReason) },
	"provision":   object(ProvisionFields, func(p clause.Provision) any { return WriteProvision(p) }),
	"endowment":   object(EndowmentFields, func(e clause.Endowment) any { return WriteEndowment(e) }),
	"record":      object(RecordFields, func(r evaluation.Record) any { return WriteRecord(r) }),
}

func TestEveryPartIsWrittenAsItIsRead(t *testing.T) {
	seen := map[string]bool{}
	for _, row := range [][2]string{
		{"state", `{"signatories":[{"name":"Ministre","capacity":"minister","signedOn":"2023-07-10"},{"capacity":"state-delegate","portfolios":["budget","other"]}]}`},
		{"body", `{"name":"Directeur","capacity":"director","signedOn":"2023-07-09"}`},
		{"body", `{"capacity":"council-chair"}`},
		{"objectives", `[{"id":"O1","categories":["implementation","other"],"title":"T","selfEmployed":true,"actions":[{"by":"state","title":"A"}],` +
			`"indicators":[{"id":"I1","label":"L","kind":"qualitative"}]},{"id":"O2","categories":["productivity"],"title":"U"}]`},
		{"action", `{"id":"A1","by":"body","title":"A","selfEmployed":true,"status":"started","asOf":"2024-01-02"}`},
		{"action", `{"by":"state","title":"A","status":"abandoned"}`},
		{"indicator", `{"id":"I","label":"L","kind":"quantitative","unit":"%","direction":"at-most","baseline":{"year":2022,"value":1.50},"targets":{"2024":-3e2,"2023":0.1}}`},
		{"indicator", `{"id":"I","label":"L","kind":"quantitative","unit":"%","direction":"at-least"}`},
		{"indicator", `{"id":"I","label":"L","kind":"qualitative","expected":"E"}`},
		{"means", `{"title":"M","kind":"information-systems"}`},
		{"commitment", `{"id":"C","by":"state","title":"T","status":"done","asOf":"2024-01-02"}`},
		{"commitment", `{"by":"body","title":"T"}`},
		{"budget", `{"kind":"autonomy-support","computation":"C","evolution":"E"}`},
		{"budget", `{"kind":"management"}`},
		{"network", `{"conditions":[{"kind":"formation","title":"F"},{"kind":"evolution","title":"E"}]}`},
		{"network", `{}`},
		{"conditions", `{"triggers":[{"kind":"financing-act"},{"kind":"other","title":"T"}],"procedure":"P"}`},
		{"conditions", `{}`},
		{"process", `{"heard":["body","state"],"procedure":"P"}`},
		{"process", `{}`},
		{"orientation", `{"domain":"other","title":"T"}`},
		{"plan", `{"title":"T"}`},
		{"forecast", `{"year":2006,"value":270.0,"unit":"milliards"}`},
		{"reason", `{"kind":"financing-act","year":1997,"title":"Article 1"}`},
		{"reason", `{"kind":"workload-change","title":"Loi"}`},
		{"provision", `{"kind":"social-action-rules","title":"T"}`},
		{"endowment", `{"title":"T"}`},
		{"record", `{"title":"T","opened":"2024-01-01","closed":"2024-02-01","objectives":["O1"],"results":[{"indicator":"I1","figures":{"2023":1}},{"indicator":"I2"}],` +
			`"views":[{"objective":"O1","by":"state","finding":"partly","comment":"C"},{"objective":"O1","by":"body","finding":"reached"}],"silent":[{"by":"body","invited":"2024-01-15"}]}`},
		{"record", `{"opened":"2024-01-01"}`},
	} {
		seen[row[0]] = true
		assert.Equal(t, row[1], again(row[1], parts[row[0]]), row[0])
	}
	assert.Len(t, seen, len(parts))
}

func TestWhatIsAtFaultInAPartIsToldWhereItIs(t *testing.T) {
	for _, row := range [][3]string{
		{"state", `{"signatories":[{"capacity":"director"}]}`, "unknown-word /signatories/0/capacity"},
		{"state", `{"signatories":[{"capacity":"minister","portfolios":["budget","sea","budget"]}]}`, "used-twice /signatories/0/portfolios/2"},
		{"state", `{"signatories":[{"capacity":"minister","portfolios":["defence"]}]}`, "unknown-word /signatories/0/portfolios/0"},
		{"objectives", `[{"id":"O","categories":[],"title":"T"}]`, "missing /0/categories at least one category is expected"},
		{"objectives", `[{"id":"O","categories":["other","other"],"title":"T"}]`, "used-twice /0/categories/1"},
		{"objectives", `[{"id":"O","categories":["other"]}]`, "missing /0 `title` is missing"},
		{"action", `{"by":"state","title":"A","asOf":"2024-01-02"}`, "not-allowed /asOf `asOf` dates a `status`, which is missing"},
		{"action", `{"by":"state","title":"A","asOf":"2024-02-30","status":"done"}`, "no-such-day /asOf"},
		{"action", `{"by":"state","title":"A","status":"finished"}`, "unknown-word /status"},
		{"commitment", `{"by":"state","title":"C","asOf":"2024-01-02"}`, "not-allowed /asOf"},
		{"commitment", `{"title":"C","status":"done"}`, "missing  `by` is missing"},
		{"indicator", `{"id":"I","label":"L","kind":"qualitative","unit":"%"}`, "not-allowed /unit an indicator of this kind has no `unit`"},
		{"indicator", `{"id":"I","label":"L","kind":"quantitative","unit":"%"}`, "missing  `direction` is missing"},
		{"indicator", `{"id":"I","label":"L","kind":"other"}`, "unknown-word /kind"},
		{"indicator", `{"id":"I","label":"L","kind":"quantitative","unit":"%","direction":"at-most","targets":{"23":1}}`, " /targets/23"},
		{"conditions", `{"triggers":[{"kind":"other"}]}`, "missing /triggers/0 `title` is missing"},
		{"process", `{"heard":["council"]}`, "unknown-word /heard/0"},
		{"forecast", `{"year":2006,"value":"1","unit":"€"}`, "wrong-type /value"},
		{"reason", `{"kind":"financing-act","year":1996}`, "out-of-range /year"},
		{"reason", `{"kind":"none"}`, "unknown-word /kind"},
		{"record", `{"opened":"2024-01-01","silent":[{"by":"body"}]}`, "missing /silent/0 `invited` is missing"},
	} {
		assert.Contains(t, again(row[1], parts[row[0]]), row[2], row[0])
	}
}

func TestNobodyAndNothingAreLeftOut(t *testing.T) {
	assert.Nil(t, WriteState(nil))
	assert.Nil(t, Optional[amendment.Reason](nil, WriteReason))
	assert.Nil(t, Each(nil, WriteMeans))
	assert.Equal(t, 3, *Ptr(3))
	require.Equal(t, "nothing", again(" ", parts["means"]))
}
