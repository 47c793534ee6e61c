package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A convention of 2004 that was transmitted to nobody, with an amendment after its term.
const sickness2004 = `{
	"format": "coglaw/1", "regime": "general", "scope": "sickness", "concluded": "2004-12-21",
	"term": {"start": "2004-01-01", "end": "2007-12-31"}, "objectives": [{"id": "O", "title": "O", "categories": ["other"]}],
	"amendments": [
		{"number": 1, "title": "Prévision pour 2006", "concluded": "2006-01-04", "changes": [
			{"kind": "set-forecast", "forecast": {"year": 2006, "value": 66.1, "unit": "milliards d’euros"}}]},
		{"number": 2, "concluded": "2008-01-02"}
	],
	"transmissions": [{"to": "national-assembly-commission", "on": "2005-09-01"}],
	"evaluations": [{"title": "Bilan", "opened": "2007-10-01", "closed": "2007-12-01"}]
}`

func timelineOf(t *testing.T, document, day string) (line map[string]any) {
	t.Helper()
	status, stdout, stderr := invoke(document, "timeline", "-format", "json", "-at", day)
	require.Equal(t, exitOK, status)
	require.Empty(t, stderr)
	require.Equal(t, 1, strings.Count(stdout, "\n"), "one line a document")
	require.NoError(t, json.Unmarshal([]byte(stdout), &line))
	return line
}

func TestATimelineIsWrittenAsALine(t *testing.T) {
	line := timelineOf(t, sickness2004, "2005-12-31")
	events, err := json.Marshal(line["events"])
	require.NoError(t, err)
	assert.JSONEq(t, `[
		{"on": "2004-01-01", "kind": "term-start"},
		{"on": "2004-12-21", "kind": "conclusion"},
		{"on": "2005-09-01", "kind": "transmission"},
		{"on": "2006-01-04", "kind": "amendment", "number": 1, "title": "Prévision pour 2006"},
		{"on": "2007-10-01", "kind": "evaluation-opened", "title": "Bilan"},
		{"on": "2007-12-01", "kind": "evaluation-closed", "title": "Bilan"},
		{"on": "2007-12-31", "kind": "term-end"},
		{"on": "2008-01-02", "kind": "amendment", "number": 2}
	]`, string(events))
	delete(line, "events")
	text, err := json.Marshal(line)
	require.NoError(t, err)
	assert.JSONEq(t, `{"source": "-", "document": 1, "on": "2005-12-31", "verdict": "unlawful",
		"outstanding": [
			{"rule": "inform-supervisory-council", "act": 0, "to": "supervisory-council", "since": "2004-12-21", "citations": ["L227-1, III", "L228-1"]},
			{"rule": "transmit-to-parliament", "act": 0, "to": "senate-commission", "since": "2005-08-03", "citations": ["L227-1, III", "LO111-9"]},
			{"rule": "annual-sickness-amendment", "act": 0, "year": 2006, "since": "2005-12-20", "citations": ["L227-1, II", "L162-1-8"]}
		],
		"lapsed": []}`, string(text), "the act for 2005 was published on the day of conclusion, not after it")
}

func TestWhatIsOwedOnATimelineIsDoneOrLapses(t *testing.T) {
	rules := func(line map[string]any, list string) (names []string) {
		for _, due := range line[list].([]any) {
			d := due.(map[string]any)
			name := d["rule"].(string)
			if lapsed, ok := d["lapsed"]; ok {
				name += " " + lapsed.(string)
			}
			names = append(names, name)
		}
		return names
	}
	line := timelineOf(t, sickness2004, "2011-12-23")
	assert.Equal(t, []string{"transmit-to-parliament", "transmit-to-parliament", "transmit-to-parliament", "transmit-to-parliament", "transmit-to-parliament"},
		rules(line, "outstanding"), "of the convention to the Senate, of each amendment to both")
	assert.Equal(t, []string{"inform-supervisory-council 2011-12-23", "annual-sickness-amendment 2007-01-07", "annual-sickness-amendment 2008-01-06"},
		rules(line, "lapsed"), "2006 was set in time, 2009 is after the term")
	assert.Empty(t, rules(timelineOf(t, sickness2004, "2004-12-20"), "outstanding"), "nothing yet")

	partial := strings.Replace(sickness2004, "{", `{"partial": true,`, 1)
	line = timelineOf(t, partial, "2011-12-23")
	for _, list := range []string{"outstanding", "lapsed"} {
		require.NotEmpty(t, line[list])
		for _, due := range line[list].([]any) {
			assert.Equal(t, false, due.(map[string]any)["onRecord"], "it may have been done")
		}
	}
	_, text, _ := invoke(partial, "timeline", "-lang", "en", "-at", "2011-12-23")
	assert.Contains(t, text, "Not on record on 23 December 2011:\n")
	assert.Contains(t, text, "Lapsed, not on record:\n")
	assert.NotContains(t, text, "Outstanding")
	_, text, _ = invoke(sickness2004, "timeline", "-at", "2011-12-23")
	assert.Contains(t, text, "Reste à faire le 23 décembre 2011 :\n")
	assert.Contains(t, text, "Caduc sans avoir été fait :\n")
}

func TestATimelineOfWhatIsMalformedIsTheLineOfCheck(t *testing.T) {
	status, stdout, _ := invoke(`{"format": "coglaw/1"}`, "timeline", "-format", "json")
	_, want, _ := invoke(`{"format": "coglaw/1"}`, "check", "-format", "json")
	assert.Equal(t, exitTrouble, status)
	assert.JSONEq(t, want, stdout)
}
