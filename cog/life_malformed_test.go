package cog_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// lifeDocument is the family model with more members, and the only amendment of
// one with one more change.
func lifeDocument(t testing.TB, members string) string {
	t.Helper()
	data, err := os.ReadFile("cogtest/corpus/family.json")
	require.NoError(t, err)
	return strings.TrimSuffix(strings.TrimSpace(string(data)), "}") + ", " + members + "}"
}

// Each row is what a document has beside the model: an amendment, a change of
// one, or members of its own; the pointers at fault; and what is said of the first.
var lifeMalformed = []struct{ name, kind, json, pointers, says string }{
	{"no list of amendments", "", `"amendments": {"number": 1}`, "/amendments", "an object in place of a list"},
	{"null for amendments", "", `"amendments": null`, "/amendments", "null in place of a list"},
	{"amendments twice", "", `"amendments": [], "amendments": []`, "/amendments", "comes twice"},
	{"null for one", "", `"amendments": [null]`, "/amendments/0", "null in place of an object"},
	{"no number", "", `"amendments": [{}]`, "/amendments/0", "`number` is missing"},
	{"a key unknown", "amendment", `"day": "2024-01-01"`, "/amendments/0/day", "unknown key `day`"},
	{"a key in the wrong case", "amendment", `"Title": "T"`, "/amendments/0/Title", "case counts: `title`"},
	{"number 0", "", `"amendments": [{"number": 0}]`, "/amendments/0/number", "a whole number from 1 is expected"},
	{"number -1", "", `"amendments": [{"number": -1}]`, "/amendments/0/number", "a whole number from 1 is expected"},
	{"number 1.5", "", `"amendments": [{"number": 1.5}]`, "/amendments/0/number", "`1.5` is not a whole number"},
	{"number 1e0", "", `"amendments": [{"number": 1e0}]`, "/amendments/0/number", "`1e0` is not a whole number"},
	{"number beyond measure", "", `"amendments": [{"number": 99999999999999999999}]`, "/amendments/0/number", "a whole number from 1 is expected"},
	{"a number in quotes", "", `"amendments": [{"number": "1"}]`, "/amendments/0/number", "a text in place of a number"},
	{"a gap", "", `"amendments": [{"number": 1, "concluded": "2024-01-01"}, {"number": 3}]`, "/amendments/1/number", "amendment number 2 expected"},
	{"out of order", "", `"amendments": [{"number": 1, "concluded": "2024-01-02"}, {"number": 2, "concluded": "2024-01-01"}]`, "/amendments/1/concluded", "before the amendment before it"},
	{"one not concluded before another", "", `"amendments": [{"number": 1}, {"number": 2}]`, "/amendments/0", "only the last amendment"},
	{"a day that does not exist", "amendment", `"concluded": "2024-02-30"`, "/amendments/0/concluded", "`2024-02-30` is not a calendar date"},
	{"a blank title", "amendment", `"title": " "`, "/amendments/0/title", "blank text"},
	{"a source that is no text", "amendment", `"source": 1`, "/amendments/0/source", "a number in place of a text"},
	{"a minister for the body", "amendment", `"body": {"signatories": [{"capacity": "minister"}]}`, "/amendments/0/body/signatories/0/capacity", "unknown value `minister`"},
	{"signed too late", "amendment", `"concluded": "2024-01-01", "state": {"signatories": [{"capacity": "minister", "signedOn": "2024-01-02"}]}`, "/amendments/0/state/signatories/0/signedOn", "after the conclusion"},

	{"no reason but null", "amendment", `"reason": null`, "/amendments/0/reason", "null in place of an object"},
	{"a reason of no kind", "amendment", `"reason": {"year": 2024}`, "/amendments/0/reason", "`kind` is missing"},
	{"a reason of an unknown kind", "amendment", `"reason": {"kind": "crisis"}`, "/amendments/0/reason/kind", "expected one of financing-act, workload-change, other"},
	{"a financing act without its year", "amendment", `"reason": {"kind": "financing-act"}`, "/amendments/0/reason", "`year` is missing"},
	{"a year that is none", "amendment", `"reason": {"kind": "financing-act", "year": 24}`, "/amendments/0/reason/year", "`24` is not a year of four digits"},
	{"a financing act before there was any", "amendment", `"reason": {"kind": "financing-act", "year": 1996}`, "/amendments/0/reason/year", "the first financing act is that for 1997"},
	{"a year in quotes", "amendment", `"reason": {"kind": "financing-act", "year": "2024"}`, "/amendments/0/reason/year", "a text in place of a year"},
	{"a workload change without its title", "amendment", `"reason": {"kind": "workload-change"}`, "/amendments/0/reason", "`title` is missing"},
	{"a workload change with a year", "amendment", `"reason": {"kind": "workload-change", "title": "T", "year": 2024}`, "/amendments/0/reason/year", "only a financing act has a year"},
	{"an own trigger without its title", "amendment", `"reason": {"kind": "other"}`, "/amendments/0/reason", "`title` is missing"},
	{"a reason with a key unknown", "amendment", `"reason": {"kind": "other", "title": "T", "of": 1}`, "/amendments/0/reason/of", "unknown key"},

	{"changes that are no list", "amendment", `"changes": {}`, "/amendments/0/changes", "an object in place of a list"},
	{"a change that is no object", "amendment", `"changes": ["set-term"]`, "/amendments/0/changes/0", "a text in place of an object"},
	{"a change of no kind", "change", `"id": "O1"`, "/amendments/0/changes/0", "`kind` is missing"},
	{"a change of an unknown kind", "change", `"kind": "drop-objective", "id": "O1"`, "/amendments/0/changes/0/kind", "expected one of set-term, add-objective, "},
	{"a kind that is no text", "change", `"kind": 1`, "/amendments/0/changes/0/kind", "a number in place of a text"},
	{"a key unknown in a change", "change", `"kind": "remove-network", "why": "T"`, "/amendments/0/changes/0/why", "unknown key"},
	{"a key of another kind", "change", `"kind": "remove-objective", "id": "O4", "title": "T"`, "/amendments/0/changes/0/title", "`remove-objective` takes no `title`"},
	{"keys of three other kinds", "change", `"kind": "set-term", "term": {"start": "2023-01-01", "end": "2027-12-31"}, "id": "O4", "by": "state", "year": 2023`,
		"/amendments/0/changes/0/id /amendments/0/changes/0/by /amendments/0/changes/0/year", "`set-term` takes no `id`"},
	{"a key that its kind needs", "change", `"kind": "set-term"`, "/amendments/0/changes/0", "`term` is missing"},
	{"three keys that its kind needs", "change", `"kind": "replace-action", "title": "T"`, "/amendments/0/changes/0 /amendments/0/changes/0 /amendments/0/changes/0", "`of` is missing"},
	{"targets for another kind", "change", `"kind": "remove-indicator", "id": "I1", "targets": {}`, "/amendments/0/changes/0/targets", "`remove-indicator` takes no `targets`"},
	{"half a term", "change", `"kind": "set-term", "term": {"start": "2023-01-01"}`, "/amendments/0/changes/0/term", "`end` is missing"},
	{"a term that ends before it starts", "change", `"kind": "set-term", "term": {"start": "2023-01-01", "end": "2022-01-01"}`, "/amendments/0/changes/0/term/end", "is before the start"},
	{"an objective without a title", "change", `"kind": "add-objective", "objective": {"id": "O9", "categories": ["other"]}`, "/amendments/0/changes/0/objective", "`title` is missing"},
	{"an objective there already", "change", `"kind": "add-objective", "objective": {"id": "O1", "categories": ["other"], "title": "T"}`, "/amendments/0/changes/0/objective/id", "id `O1` is in use"},
	{"an objective not there", "change", `"kind": "remove-objective", "id": "O9"`, "/amendments/0/changes/0/id", "`O9` is not in the convention"},
	{"an indicator with an id twice", "change", `"kind": "add-indicator", "of": "O3", "indicator": {"id": "O1", "label": "L", "kind": "qualitative"}`, "/amendments/0/changes", "in the text as amended, id `O1` is used twice"},
	{"an indicator of a kind with a key of the other", "change", `"kind": "replace-indicator", "indicator": {"id": "I3", "label": "L", "kind": "qualitative", "unit": "%"}`, "/amendments/0/changes/0/indicator/unit", "has no `unit`"},
	{"targets of no year", "change", `"kind": "set-targets", "id": "I1", "targets": {"23": 1}`, "/amendments/0/changes/0/targets/23", "not a year of four digits"},
	{"targets twice for a year", "change", `"kind": "set-targets", "id": "I1", "targets": {"2023": 1, "2023": 2}`, "/amendments/0/changes/0/targets/2023", "comes twice"},
	{"targets that are no numbers", "change", `"kind": "set-targets", "id": "I1", "targets": {"2023": null}`, "/amendments/0/changes/0/targets/2023", "null in place of a number"},
	{"targets of a qualitative indicator", "change", `"kind": "set-targets", "id": "I3", "targets": {"2023": 1}`, "/amendments/0/changes/0/id", "is qualitative"},
	{"an action by nobody known", "change", `"kind": "add-action", "of": "O1", "action": {"by": "cnaf", "title": "T"}`, "/amendments/0/changes/0/action/by", "neither state, body nor manager"},
	{"an action removed by nobody known", "change", `"kind": "remove-action", "of": "O1", "by": "cnaf", "title": "T"`, "/amendments/0/changes/0/by", "neither state, body nor manager"},
	{"means of an unknown kind", "change", `"kind": "add-means", "means": {"title": "T", "kind": "money"}`, "/amendments/0/changes/0/means/kind", "unknown value `money`"},
	{"a budget of no kind", "change", `"kind": "set-budget", "budget": {"computation": "C"}`, "/amendments/0/changes/0/budget", "`kind` is missing"},
	{"a budget not there", "change", `"kind": "remove-budget", "id": "prevention"`, "/amendments/0/changes/0/id", "`prevention` is not in the convention"},
	{"a budget unknown", "change", `"kind": "remove-budget", "id": "petty-cash"`, "/amendments/0/changes/0/id", "`petty-cash`"},
	{"a network of an unknown kind", "change", `"kind": "set-network", "network": {"conditions": [{"kind": "end", "title": "T"}]}`, "/amendments/0/changes/0/network/conditions/0/kind", "unknown value `end`"},
	{"a trigger of its own without a title", "change", `"kind": "set-amendment-conditions", "amendmentConditions": {"triggers": [{"kind": "other"}]}`, "/amendments/0/changes/0/amendmentConditions/triggers/0", "`title` is missing"},
	{"a process that hears nobody known", "change", `"kind": "set-evaluation-process", "evaluationProcess": {"heard": ["igas"]}`, "/amendments/0/changes/0/evaluationProcess/heard/0", "neither state, body nor manager"},
	{"a forecast without a unit", "change", `"kind": "set-forecast", "forecast": {"year": 2023, "value": 1}`, "/amendments/0/changes/0/forecast", "`unit` is missing"},
	{"a forecast for the family", "change", `"kind": "set-forecast", "forecast": {"year": 2023, "value": 1, "unit": "€"}`, "/amendments/0/changes/0", "only the sickness convention"},
	{"a forecast removed of no year", "change", `"kind": "remove-forecast", "year": 0`, "/amendments/0/changes/0/year", "`0` is not a year of four digits"},

	{"forecasts of one year twice", "", `"forecasts": [{"year": 2023, "value": 1, "unit": "€"}, {"year": 2023, "value": 2, "unit": "€"}]`, "/forecasts /forecasts/1/year", "only the sickness convention"},
	{"a forecast of nothing", "", `"forecasts": [{}]`, "/forecasts/0 /forecasts/0 /forecasts/0 /forecasts", "`year` is missing"},

	{"a transmission of nothing", "", `"transmissions": [{}]`, "/transmissions/0 /transmissions/0", "`to` is missing"},
	{"a transmission to somebody unknown", "", `"transmissions": [{"to": "senate", "on": "2024-01-01"}]`, "/transmissions/0/to", "unknown value `senate`"},
	{"a transmission of amendment 0", "", `"transmissions": [{"amendment": 0, "to": "senate-commission", "on": "2024-01-01"}]`, "/transmissions/0/amendment", "a whole number from 1 is expected"},
	{"a transmission of an amendment not there", "", `"transmissions": [{"amendment": 1, "to": "senate-commission", "on": "2024-01-01"}]`, "/transmissions/0/amendment", "there is no amendment number 1"},
	{"a transmission before conclusion", "", `"transmissions": [{"to": "senate-commission", "on": "2023-07-09"}]`, "/transmissions/0/on", "before the conclusion (10 July 2023)"},
	{"a transmission with a key unknown", "", `"transmissions": [{"to": "senate-commission", "on": "2024-01-01", "by": "state"}]`, "/transmissions/0/by", "unknown key"},

	{"an evaluation never opened", "", `"evaluations": [{}]`, "/evaluations/0", "`opened` is missing"},
	{"an evaluation opened before conclusion", "evaluation", `"opened": "2023-07-09"`, "/evaluations/0/opened", "was not concluded"},
	{"an evaluation closed before it was opened", "evaluation", `"opened": "2024-01-02", "closed": "2024-01-01"`, "/evaluations/0/closed", "before it was opened"},
	{"a key unknown in an evaluation", "evaluation", `"opened": "2024-01-02", "finding": "reached"`, "/evaluations/0/finding", "unknown key"},
	{"an objective that is no text", "evaluation", `"opened": "2024-01-02", "objectives": ["O1", 2]`, "/evaluations/0/objectives/1", "in place of a text"},
	{"a blank objective", "evaluation", `"opened": "2024-01-02", "objectives": [" "]`, "/evaluations/0/objectives/0", "blank text"},
	{"objectives that are no list", "evaluation", `"opened": "2024-01-02", "objectives": "O1"`, "/evaluations/0/objectives", "in place of a list"},
	{"an evaluation of an objective not there", "evaluation", `"opened": "2024-01-02", "objectives": ["O1", "O9"]`, "/evaluations/0/objectives/1", "no objective is called `O9`"},
	{"an evaluation of an objective twice", "evaluation", `"opened": "2024-01-02", "objectives": ["O1", "O2", "O1"]`, "/evaluations/0/objectives/2", "`O1` is named twice"},
	{"a view of an objective not covered", "evaluation", `"opened": "2024-01-02", "objectives": ["O1"], "views": [{"objective": "O2", "by": "state", "finding": "reached"}]`, "/evaluations/0/views/0/objective", "does not cover objective `O2`"},
	{"a result of an objective not covered", "evaluation", `"opened": "2024-01-02", "objectives": ["O2"], "results": [{"indicator": "I1"}]`, "/evaluations/0/results/0/indicator", "does not cover objective `O1`"},
	{"an invitation after the closing", "evaluation", `"opened": "2024-01-02", "closed": "2024-02-01", "silent": [{"by": "state", "invited": "2024-02-02"}]`, "/evaluations/0/silent/0/invited", "after the evaluation was closed"},
	{"a result of nothing", "evaluation", `"opened": "2024-01-02", "results": [{}]`, "/evaluations/0/results/0", "`indicator` is missing"},
	{"a result of an indicator not there", "evaluation", `"opened": "2024-01-02", "results": [{"indicator": "O1"}]`, "/evaluations/0/results/0/indicator", "no indicator is called `O1`"},
	{"a result of a qualitative indicator", "evaluation", `"opened": "2024-01-02", "results": [{"indicator": "I3"}]`, "/evaluations/0/results/0/indicator", "is qualitative"},
	{"a figure for no year", "evaluation", `"opened": "2024-01-02", "results": [{"indicator": "I1", "figures": {"x": 1}}]`, "/evaluations/0/results/0/figures/x", "not a year of four digits"},
	{"a view of nothing", "evaluation", `"opened": "2024-01-02", "views": [{}]`, "/evaluations/0/views/0 /evaluations/0/views/0 /evaluations/0/views/0", "`objective` is missing"},
	{"a view of an objective not there", "evaluation", `"opened": "2024-01-02", "views": [{"objective": "O9", "by": "state", "finding": "reached"}]`, "/evaluations/0/views/0/objective", "no objective is called `O9`"},
	{"an unknown finding", "evaluation", `"opened": "2024-01-02", "views": [{"objective": "O1", "by": "state", "finding": "good"}]`, "/evaluations/0/views/0/finding", "unknown value `good`"},
	{"a silence without a day", "evaluation", `"opened": "2024-01-02", "silent": [{"by": "state"}]`, "/evaluations/0/silent/0", "`invited` is missing"},
	{"a silence of the manager", "evaluation", `"opened": "2024-01-02", "silent": [{"by": "manager", "invited": "2024-01-02"}]`, "/evaluations/0/silent/0/by", "unknown value `manager`; expected one of state, body"},
	{"a view of the manager", "evaluation", `"opened": "2024-01-02", "views": [{"objective": "O1", "by": "manager", "finding": "reached"}]`, "/evaluations/0/views/0/by", "unknown value `manager`; expected one of state, body"},
	{"a silence of nobody known", "evaluation", `"opened": "2024-01-02", "silent": [{"by": "senate", "invited": "2024-01-02"}]`, "/evaluations/0/silent/0/by", "expected one of state, body"},
	{"evaluations that are no list", "", `"evaluations": true`, "/evaluations", "a boolean in place of a list"},
}

// codes are those of the sentences above.
var codes = []struct {
	said string
	code law.Code
}{
	{" in place of |is not a whole number$", law.WrongType},
	{"^unknown key ", law.UnknownKey},
	{"^key .* comes twice$", law.DuplicateKey},
	{" takes no |^the evaluation does not cover |has no `|has no targets$|is qualitative|only a financing act has a year|^only the sickness convention", law.NotAllowed},
	{"is missing$", law.MissingKey},
	{"^blank text$", law.BlankText},
	{"^unknown value |is neither |is not a national body", law.UnknownWord},
	{"is not a calendar date", law.NoSuchDay},
	{"not a year of four digits$|^a whole number from 1|^the first financing act", law.OutOfRange},
	{"number [0-9]+ expected$|^only the last amendment| before | after |was not concluded$", law.OutOfOrder},
	{"is in use$|is used twice$|is named twice$|^two ", law.UsedTwice},
	{"is not in the convention$|^there is no amendment|is called ", law.NotThere},
}

func codeOf(t *testing.T, said string) law.Code {
	for _, c := range codes {
		if regexp.MustCompile(c.said).MatchString(said) {
			return c.code
		}
	}
	assert.Fail(t, said)
	return 0
}

func TestWhatFollowsAConventionIsReadStrictly(t *testing.T) {
	for _, row := range lifeMalformed {
		t.Run(row.name, func(t *testing.T) {
			members := row.json
			switch row.kind {
			case "amendment":
				members = `"amendments": [{"number": 1, ` + row.json + `}]`
			case "change":
				members = `"amendments": [{"number": 1, "concluded": "2024-01-01", "changes": [{` + row.json + `}]}]`
			case "evaluation":
				members = `"evaluations": [{` + row.json + `}]`
			}
			d, err := cog.Decode([]byte(lifeDocument(t, members)))
			assert.Zero(t, d)
			var m *law.Malformed
			require.ErrorAs(t, err, &m)
			var pointers, said []string
			for f := range m.Faults() {
				pointers = append(pointers, f.Pointer)
				said = append(said, f.Message.EN)
				assert.Positive(t, f.Line, f.Pointer)
				assert.NotEmpty(t, f.Message.FR)
				assert.Equal(t, codeOf(t, f.Message.EN).String(), f.Code.String(), f.Message.EN)
			}
			assert.Equal(t, row.pointers, strings.Join(pointers, " "))
			assert.Contains(t, said[0], row.says)
		})
	}
}

func TestAFaultBeyondTheTextIsToldByLineToo(t *testing.T) {
	_, err := cog.Decode([]byte("{\"format\": \"coglaw/1\", \"regime\": \"rsi\",\n \"amendments\": [\n  {\"number\": 1},\n  {\"number\":\n   3}]}"))
	var m *law.Malformed
	require.ErrorAs(t, err, &m)
	var lines []string
	for f := range m.Faults() {
		lines = append(lines, f.Error())
	}
	assert.Equal(t, []string{
		"line 3, column 3, /amendments/0: only the last amendment may be still to be concluded",
		"line 5, column 4, /amendments/1/number: amendment number 2 expected"}, lines)
}
