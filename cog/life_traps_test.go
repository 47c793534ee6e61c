package cog_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func TestNothingComesOfTheZeroConvention(t *testing.T) {
	var c cog.Convention
	day := lifeDay("2024-01-01")
	next, err := c.Amend(lifeAmendment(1, "2024-01-01", branch.Cnaf))
	assert.Nil(t, next)
	assert.ErrorIs(t, err, cog.ErrNotConcluded)
	next, err = c.At(day)
	assert.Nil(t, next)
	assert.ErrorIs(t, err, cog.ErrNotConcluded)
	next, err = c.Transmit(cog.Transmission{To: branch.SenateCommission, On: day})
	assert.Nil(t, next)
	assert.ErrorIs(t, err, cog.ErrNotConcluded)
	next, err = c.Evaluate(evaluation.Record{Opened: day})
	assert.Nil(t, next)
	assert.ErrorIs(t, err, cog.ErrNotConcluded)
	changes, err := c.Changes(day, day)
	assert.Nil(t, changes)
	assert.ErrorIs(t, err, cog.ErrNotConcluded)
	assert.Empty(t, slices.Collect(c.Outstanding(day)))
	assert.Empty(t, slices.Collect(c.Evaluations()))
}

func TestTheZeroDecoderReadsAnEmptyStream(t *testing.T) {
	var dec cog.Decoder
	var life cog.Life
	dec.Locate(&life)
	_, err := dec.Decode()
	assert.EqualError(t, err, "malformed: line 1, column 1: there is no document")
	dec.Locate(&life)
}

func TestTheSameTransmissionIsNotRecordedTwice(t *testing.T) {
	sent := cog.Transmission{To: branch.SenateCommission, On: lifeDay("2023-08-01")}
	c, err := lifeConvention(t, "family").Transmit(sent)
	require.NoError(t, err)
	_, err = c.Transmit(sent)
	assert.EqualError(t, err, "malformed: this transmission is on record already (commission of the Senate, on 1 August 2023)")
	again := sent
	again.On = sent.On.AddDays(1)
	c, err = c.Transmit(again)
	require.NoError(t, err, "sent once more on another day")

	d := c.Document()
	d.Transmissions = append(d.Transmissions, again, sent, again)
	assert.Equal(t, []string{
		"/transmissions/2: this transmission is on record already (commission of the Senate, on 2 August 2023)",
		"/transmissions/3: this transmission is on record already (commission of the Senate, on 1 August 2023)",
		"/transmissions/4: this transmission is on record already (commission of the Senate, on 2 August 2023)",
	}, lifeFaults(t, d.Check()))
}

func TestACopyOfADocumentSharesNothing(t *testing.T) {
	reason := amendment.WorkloadChangeFrom("Décret")
	d := cog.Document{
		Draft:         lifeModel(t, "family"),
		Amendments:    []cog.Amendment{lifeAmendment(1, "2024-01-01", branch.Cnaf, cog.SetOrientations{Orientations: []clause.Orientation{{Title: "T"}}})},
		Transmissions: []cog.Transmission{{To: branch.SenateCommission}},
		Evaluations:   []evaluation.Record{{Objectives: []string{"O1"}}},
	}
	d.Amendments[0].Reason = &reason
	before := fmt.Sprintf("%#v", d.Objectives) + lifeJSON(t, d)
	c, draft := d.Clone(), d.Draft.Clone()
	assert.Equal(t, d, c)
	assert.Equal(t, d.Draft, draft)
	for _, of := range []*cog.Draft{&c.Draft, &draft} {
		of.Objectives[0] = objective.Objective{}
		of.State[0].Name, of.Body.Signatories[0].Name = "x", "x"
		of.AmendmentConditions.Triggers[0].Title = "x"
		of.EvaluationProcess.Heard[0] = branch.Manager
	}
	c.Amendments[0].Reason.Title = "x"
	c.Amendments[0].Changes[0].(cog.SetOrientations).Orientations[0].Title = "x"
	c.Transmissions[0].Amendment = 7
	c.Evaluations[0].Objectives[0] = "x"
	assert.Equal(t, before, fmt.Sprintf("%#v", d.Objectives)+lifeJSON(t, d))
}

// An event tells a change that is nobody else's.
func TestADetailOfTheTimelineSharesNothing(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family"),
		Amendments: []cog.Amendment{lifeAmendment(1, "2024-01-01", branch.Cnaf, cog.SetOrientations{Orientations: []clause.Orientation{{Title: "T"}}})}}
	for e := range d.Timeline() {
		for _, detail := range e.Details {
			if c, ok := detail.(cog.SetOrientations); ok {
				c.Orientations[0].Title = "x"
			}
		}
	}
	assert.Equal(t, "T", d.Amendments[0].Changes[0].(cog.SetOrientations).Orientations[0].Title)
}

func TestAFaultOfTheTextHidesNoneOfWhatFollows(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family", func(d *cog.Draft) { d.Title = " " }),
		Amendments:    []cog.Amendment{lifeAmendment(2, "2024-01-01", branch.Cnaf, cog.RemoveObjective{ID: "X"})},
		Transmissions: []cog.Transmission{{To: branch.SenateCommission}},
		Evaluations:   []evaluation.Record{{Opened: lifeDay("2024-02-01"), Objectives: []string{"Y"}}}}
	assert.Equal(t, []string{
		"/title: blank text",
		"/amendments/0/number: amendment number 1 expected",
		"/amendments/0/changes/0/id: `X` is not in the convention",
		"/evaluations/0/objectives/0: no objective is called `Y`",
		"/transmissions/0/on: there is no such date",
	}, lifeFaults(t, d.Check()))
}

// What one amendment brings twice is told of that one, not of those after it.
func TestAnIDUsedTwiceIsToldOfTheAmendmentThatBringsIt(t *testing.T) {
	id := func(id string) cog.Change {
		return cog.AddCommitment{Commitment: clause.Commitment{ID: id, By: branch.State, Title: id}}
	}
	d := cog.Document{Draft: lifeModel(t, "family"), Amendments: []cog.Amendment{
		lifeAmendment(1, "2024-01-01", branch.Cnaf, id("A"), id("B"), id("A"), id("A")),
		lifeAmendment(2, "2024-01-02", branch.Cnaf, id("C")),
		lifeAmendment(3, "2024-01-03", branch.Cnaf, id("B"), cog.RemoveCommitment{By: branch.State, Title: "B"}),
		lifeAmendment(4, "2024-01-04", branch.Cnaf, id("A")),
	}}
	assert.Equal(t, []string{
		"/amendments/0/changes: in the text as amended, id `A` is used twice",
		"/amendments/0/changes: in the text as amended, id `A` is used twice",
		"/amendments/3/changes: in the text as amended, id `A` is used twice",
	}, lifeFaults(t, d.Check()))
}

// Neither a breach nor an observation quotes a document without end.
func TestWhatALongDocumentHoldsIsToldInShort(t *testing.T) {
	long := strings.Repeat("é", 5_000)
	d := cog.Document{Draft: lifeModel(t, "family", func(d *cog.Draft) {
		d.Body = cog.Body{Code: branch.OtherBody, Name: long, Signatories: d.Body.Signatories}
		for range 50 {
			d.AmendmentConditions.Triggers = append(d.AmendmentConditions.Triggers, amendment.Trigger{Kind: amendment.Other, Title: long})
		}
	})}
	reason := amendment.OwnTrigger(long + "!")
	a := lifeAmendment(1, "2024-01-01", branch.Cnaf)
	a.Body.Code, a.Body.Name, a.Reason = branch.OtherBody, long+"x", &reason
	d.Amendments = []cog.Amendment{a}
	life := d.Assess(law.Day{})
	said := 0
	for b := range life.Breaches() {
		assert.Less(t, len(b.In(law.French)), 1_200, b.Rule)
		said++
	}
	for o := range life.Amendments[0].Observations() {
		assert.Less(t, len(o.In(law.French)), 4_000, o.Rule)
		assert.Contains(t, o.In(law.French), "é…")
		said++
	}
	assert.Equal(t, 3, said, "two breaches, and the reason")
}

// Nor does a key that nobody knows, wherever it stands, or one that comes twice.
func TestAKeyThatHasNoPlaceHidesNothing(t *testing.T) {
	_, err := cog.Decode(patchModel(t, "family", `{"x": {}, "amendments": [{"number": 2, "y": 1, "concluded": "2024-01-01",
		"reason": {"kind": "financing-act", "year": 2024, "z": 1}, "changes": [
		{"kind": "remove-objective", "id": "X", "z": 1},
		{"kind": "set-term", "term": {"start": "2023-01-01", "end": "2028-12-31", "z": 1}},
		{"kind": "add-objective", "objective": {"id": "N", "title": "T", "categories": ["other"], "z": 1,
			"indicators": [{"id": "M", "label": "L", "kind": "qualitative", "z": 1}]}},
		{"kind": "remove-indicator", "id": "M"},
		{"kind": "remove-indicator", "id": "M"}]}],
		"evaluations": [{"opened": "2024-02-01", "objectives": ["N", "Y"], "z": 1}],
		"transmissions": [{"to": "senate-commission", "on": "2001-01-01", "z": 1}]}`))
	said := map[string]bool{}
	for _, f := range lifeFaults(t, err) {
		said[f] = true
	}
	assert.Equal(t, map[string]bool{
		"/x: unknown key `x`":                                                                      true,
		"/amendments/0/y: unknown key `y`":                                                         true,
		"/amendments/0/reason/z: unknown key `z`":                                                  true,
		"/amendments/0/changes/0/z: unknown key `z`":                                               true,
		"/amendments/0/changes/1/term/z: unknown key `z`":                                          true,
		"/amendments/0/changes/2/objective/z: unknown key `z`":                                     true,
		"/amendments/0/changes/2/objective/indicators/0/z: unknown key `z`":                        true,
		"/evaluations/0/z: unknown key `z`":                                                        true,
		"/transmissions/0/z: unknown key `z`":                                                      true,
		"/amendments/0/number: amendment number 1 expected":                                        true,
		"/amendments/0/changes/0/id: `X` is not in the convention":                                 true,
		"/amendments/0/changes/4/id: `M` is not in the convention":                                 true,
		"/evaluations/0/objectives/1: no objective is called `Y`":                                  true,
		"/transmissions/0/on: transmitted on 1 January 2001, before the conclusion (10 July 2023)": true,
	}, said)
}

// What is lost in reading is not held against what follows: of what is not there because it
// could not be read nobody says that it is not there.
func TestWhatIsLostInReadingIsNotMissedLater(t *testing.T) {
	_, err := cog.Decode(patchModel(t, "family", `{"objectives": [{"id": "O1", "title": 7}],
		"amendments": [{"number": 1, "concluded": "2024-01-01", "changes": [{"kind": "remove-objective", "id": "O1"}]}]}`))
	for _, f := range lifeFaults(t, err) {
		assert.NotContains(t, f, "amendments")
	}
}

// What is malformed is no evaluation, and hides none of the others.
func TestOnlyWhatIsWellFormedIsEvaluated(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family"), Evaluations: []evaluation.Record{
		{Opened: lifeDay("2001-01-01"), Title: "before the conclusion"},
		{Opened: lifeDay("2024-01-01"), Title: "of what is not there", Objectives: []string{"X"}},
		{Opened: lifeDay("2025-01-01"), Title: "of the later text"},
		{Opened: lifeDay("2024-01-01"), Title: "of the earlier text"},
		{Title: "without a day"},
	}, Amendments: []cog.Amendment{lifeAmendment(1, "2024-06-01", branch.Cnaf, cog.RemoveObjective{ID: "O4"})}}
	var said []string
	for i, e := range d.Evaluated() {
		said = append(said, fmt.Sprint(i, " ", e.Title(), ": ", len(slices.Collect(e.Objectives()))))
	}
	assert.Equal(t, []string{"2 of the later text: 3", "3 of the earlier text: 4"}, said)
	for i := range d.Evaluated() {
		assert.Equal(t, 2, i)
		break
	}
}
