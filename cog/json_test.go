package cog_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/evaluation"
	"github.com/coglaw/coglaw/internal/wire/wiretest"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func TestATermIsAnObjectInADocumentAndAnIntervalInAText(t *testing.T) {
	term := cog.Years(2023, 2027)
	wiretest.Both(t, `{"start":"2023-01-01","end":"2027-12-31"}`, term)
	wiretest.Zero(t, `{}`, term)
	wiretest.Text(t, "2023-01-01/2027-12-31", term)
	wiretest.Text(t, "", cog.Term{})
	wiretest.Refused(t, `{"start":"2023-01-01"}`, "`end` is missing", term)
	wiretest.Refused(t, `{"start":"2023-01-02","end":"2023-01-01"}`, "/end: the end (1 January 2023) is before the start (2 January 2023)", term)

	for text, want := range map[string]string{
		"2023-01-01":            "`2023-01-01` is no term: two days are expected, with `/` between them",
		"2023-02-30/2027-12-31": "`2023-02-30` is not a calendar date",
		"2023-01-01/2027":       "`2027` is not a calendar date",
		"2023-01-02/2023-01-01": "the end (1 January 2023) is before the start (2 January 2023)",
		"":                      "`` is no term",
	} {
		got, err := cog.ParseTerm(text)
		assert.ErrorContains(t, err, want)
		assert.Zero(t, got)
		if text != "" {
			there := term
			assert.Error(t, there.UnmarshalText([]byte(text)))
			assert.Equal(t, term, there)
		}
	}
	for _, none := range []cog.Term{{Start: law.Date(2023, 2, 30), End: law.Date(2027, 12, 31)}, {Start: law.Date(2023, 1, 1)}} {
		_, err := none.MarshalText()
		assert.ErrorContains(t, err, "there is no such date")
	}
	_, err := json.Marshal(cog.Term{Start: law.Date(2023, 2, 30)})
	assert.ErrorContains(t, err, "there is no such date")
}

func TestABodyAndASicknessConventionAreWrittenAndReadAsADocumentHasThem(t *testing.T) {
	other := cog.Body{Code: branch.OtherBody, Name: "B", Signatories: []branch.BodySignatory{{Capacity: branch.Director}}}
	wiretest.Both(t, `{"code":"other","name":"B","signatories":[{"capacity":"director"}]}`, other)
	wiretest.Both(t, `{"code":"cnaf"}`, cog.Body{Code: branch.Cnaf})
	wiretest.Zero(t, `{}`, other)
	wiretest.Refused(t, `{"code":"other"}`, "`name` is missing", other)
	wiretest.Refused(t, `{"code":""}`, "/code: `` is not a national body", other)
	wiretest.Refused(t, `{"code":"cnaf","name":"B"}`, "/name: only another body (`other`) bears its name here", other)

	with := cog.SicknessConvention{Body: branch.Cnam, Term: cog.Years(2023, 2027)}
	wiretest.Both(t, `{"body":"cnam","term":{"start":"2023-01-01","end":"2027-12-31"}}`, with)
	wiretest.Zero(t, `{}`, with)
	wiretest.Refused(t, `{"body":"cnaf"}`, "/body: unknown value `cnaf`; expected one of cnam", with)
}

func TestATransmissionIsWrittenAndReadAsADocumentHasIt(t *testing.T) {
	sent := cog.Transmission{Amendment: 2, To: branch.SenateCommission, On: law.Date(2024, 3, 9)}
	wiretest.Both(t, `{"amendment":2,"to":"senate-commission","on":"2024-03-09"}`, sent)
	wiretest.Zero(t, `{}`, sent)
	wiretest.Refused(t, `{"to":"senate-commission"}`, "`on` is missing", sent)
	_, err := json.Marshal(cog.Transmission{To: branch.SenateCommission, On: law.Date(2024, 2, 30)})
	assert.ErrorContains(t, err, "there is no such date")
}

func TestAnAmendmentIsWrittenAndReadAsADocumentHasIt(t *testing.T) {
	reason := amendment.FinancingActOf(2024)
	full := cog.Amendment{Number: 2, Title: "T", Source: "S", Concluded: law.Date(2024, 3, 1),
		State: []branch.StateSignatory{{Capacity: branch.Minister}}, Body: cog.Body{Code: branch.Cnaf}, Reason: &reason,
		Changes: []cog.Change{cog.SetTerm{Term: cog.Years(2023, 2028)}, cog.RemoveNetwork{}}}
	wiretest.Both(t, `{"number":2,"title":"T","source":"S","concluded":"2024-03-01","state":{"signatories":[{"capacity":"minister"}]},`+
		`"body":{"code":"cnaf"},"reason":{"kind":"financing-act","year":2024},`+
		`"changes":[{"kind":"set-term","term":{"start":"2023-01-01","end":"2028-12-31"}},{"kind":"remove-network"}]}`, full)
	wiretest.Both(t, `{"number":1}`, cog.Amendment{Number: 1})
	wiretest.Zero(t, `{}`, full)
	wiretest.Refused(t, `{"number":1,"changes":[{"kind":"set-term"}]}`, "/changes/0: `term` is missing", full)
	wiretest.Refused(t, `{"title":"T"}`, "`number` is missing", full)
	_, err := json.Marshal(cog.Amendment{Number: 1, Changes: []cog.Change{nil}})
	assert.ErrorContains(t, err, "/changes/0: empty change")
}

func TestAChangeOfWhicheverKindIsReadAsAnAmendmentHasIt(t *testing.T) {
	c, err := cog.ParseChange([]byte(` {"kind": "remove-means", "title": "M"} `))
	require.NoError(t, err)
	assert.Equal(t, cog.RemoveMeans{Title: "M"}, c)
	for text, want := range map[string]string{
		`{"kind": "remove-means"}`:              "`title` is missing",
		`{"kind": "remove"}`:                    "/kind: unknown value `remove`",
		`{"kind": "set-network"} x`:             "there is more after the value",
		`{"kind": "remove-network", "id": "x"}`: "/id: `remove-network` takes no `id`",
		`null`:                                  "null in place of an object",
		``:                                      "there is no document",
	} {
		c, err := cog.ParseChange([]byte(text))
		assert.ErrorContains(t, err, want, text)
		assert.Nil(t, c)
	}
}

func TestAChangeOfOneKindRefusesTheOthers(t *testing.T) {
	set := cog.SetTerm{Term: cog.Years(2023, 2027)}
	wiretest.Both(t, `{"kind":"set-term","term":{"start":"2023-01-01","end":"2027-12-31"}}`, set)
	wiretest.Zero(t, `{"kind":"set-term"}`, set)
	wiretest.Refused(t, `{"kind":"remove-network"}`, "/kind: `remove-network` where `set-term` was expected", set)
	wiretest.Refused(t, `{"kind":"set-term","term":{}}`, "/term: `start` is missing", set)
	wiretest.Refused(t, `{"term":{"start":"2023-01-01","end":"2027-12-31"}}`, "`kind` is missing", set)
	wiretest.Refused(t, ` { } `, "`kind` is missing", set)
}

func TestAListOfChangesIsWrittenAndReadByItself(t *testing.T) {
	list := cog.Changes{cog.RemoveObjective{ID: "O1"}, cog.SetMissions{Missions: []clause.Mission{clause.NetworkMission}}}
	wiretest.Both(t, `[{"kind":"remove-objective","id":"O1"},{"kind":"set-missions","missions":["network"]}]`, list)
	wiretest.Zero(t, `[]`, list)
	wiretest.Refused(t, `[{"kind":"remove-network"},{"kind":"remove-objective"}]`, "/1: `id` is missing", list)
	wiretest.Refused(t, `{}`, "an object in place of a list", list)
	for _, none := range []cog.Change{nil, &cog.SetTerm{}} {
		_, err := json.Marshal(cog.Changes{cog.RemoveNetwork{}, none})
		assert.ErrorContains(t, err, "/1: empty change")
	}
}

func TestADraftIsReadWhereNothingFollowed(t *testing.T) {
	d := decodeModel(t, "family")
	text := lifeJSON(t, d)
	wiretest.Both(t, text, d)
	whole, _ := lifeEveryChange(t)
	assert.ErrorContains(t, json.Unmarshal([]byte(lifeJSON(t, whole)), &d), "malformed: /amendments: a draft does not hold `amendments`\n"+
		"/transmissions: a draft does not hold `transmissions`\n/evaluations: a draft does not hold `evaluations`")
	assert.Equal(t, text, lifeJSON(t, d), "and nothing is lost")
	wiretest.Refused(t, `{}`, "`format` is missing", d)
	wiretest.Both(t, lifeJSON(t, whole), whole)
}

func TestAConventionIsReadIntoTheZeroConventionAlone(t *testing.T) {
	c := lifeFamily(t)
	var read struct{ Value, Other cog.Convention }
	written := lifeJSON(t, struct{ Value, Other cog.Convention }{Value: *c})
	assert.Equal(t, `{"Value":`+lifeJSON(t, c)+`,"Other":null}`, written)
	require.NoError(t, json.Unmarshal([]byte(written), &read))
	assert.Equal(t, c.Document(), read.Value.Document())
	assert.Equal(t, c.Draft(), read.Value.Draft())
	assert.Zero(t, read.Other)

	err := json.Unmarshal([]byte(lifeJSON(t, c)), &read.Value)
	assert.EqualError(t, err, "malformed: nothing changes a convention: it is read into the zero Convention")
	require.NoError(t, json.Unmarshal([]byte("null"), &read.Value))
	assert.Equal(t, c.Document(), read.Value.Document())

	var unlawful *cog.Unlawful
	assert.ErrorAs(t, json.Unmarshal(readModel(t, "autonomy-unlawful"), &read.Other), &unlawful)
	var malformed *cog.Malformed
	assert.ErrorAs(t, json.Unmarshal([]byte(`{}`), &read.Other), &malformed)
	assert.Zero(t, read.Other)
}

func TestADayThatDoesNotExistIsNeverWritten(t *testing.T) {
	never := law.Date(2024, 2, 30)
	for name, edit := range map[string]func(*cog.Document){
		"concluded":       func(d *cog.Document) { d.Concluded = never },
		"boardResolution": func(d *cog.Document) { d.BoardResolution = never },
		"term":            func(d *cog.Document) { d.Term.End = never },
		"consistentWith":  func(d *cog.Document) { d.ConsistentWith = &cog.SicknessConvention{Term: cog.Term{Start: never}} },
		"signedOn":        func(d *cog.Document) { d.State = []branch.StateSignatory{{Capacity: branch.Minister, SignedOn: never}} },
		"asOf": func(d *cog.Document) {
			d.Commitments = []clause.Commitment{{Progress: objective.Progress{Status: 1, AsOf: never}}}
		},
		"amendment": func(d *cog.Document) { d.Amendments = []cog.Amendment{{Number: 1, Concluded: never}} },
		"change": func(d *cog.Document) {
			d.Amendments = []cog.Amendment{{Changes: []cog.Change{cog.SetTerm{Term: cog.Term{End: never}}}}}
		},
		"transmission": func(d *cog.Document) { d.Transmissions = []cog.Transmission{{On: never}} },
		"opened":       func(d *cog.Document) { d.Evaluations = []evaluation.Record{{Opened: never}} },
		"closed":       func(d *cog.Document) { d.Evaluations = []evaluation.Record{{Closed: never}} },
		"invited": func(d *cog.Document) {
			d.Evaluations = []evaluation.Record{{Silent: []evaluation.Silence{{Invited: never}}}}
		},
	} {
		d := cog.Document{Draft: cog.Draft{Scope: branch.Family}}
		edit(&d)
		_, err := json.Marshal(d)
		assert.ErrorContains(t, err, "there is no such date", name)
	}
}

func TestASelfEmployedScopeIsNotNamedInADocument(t *testing.T) {
	_, err := cog.Decode([]byte(`{"format": "coglaw/1", "regime": "general", "scope": "self-employed"}`))
	assert.EqualError(t, err, "malformed: line 1, column 54, /scope: `self-employed` is neither a branch nor collection")
}

// What a report, a timeline and what is owed hold is written alone as it is written there, and
// is not taken for read.
func TestAnAnswerIsWrittenAloneAsItsListHasIt(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family", func(d *cog.Draft) { d.Partial, d.Means = true, nil })}
	report := d.Judge(law.Day{})
	var whole struct{ Undecided, Open, Duties []json.RawMessage }
	require.NoError(t, json.Unmarshal([]byte(lifeJSON(t, report)), &whole))
	for g := range report.Gaps() {
		assert.JSONEq(t, string(whole.Undecided[0]), lifeJSON(t, g))
		assert.Contains(t, lifeJSON(t, g), `"rule":"operating-means","pointer":"/means","missing":{"fr":"`)
	}
	for o := range report.Open() {
		assert.JSONEq(t, string(whole.Open[0]), lifeJSON(t, o))
		assert.Contains(t, lifeJSON(t, o), `"rule":"financing-acts","citations":["L227-1, I, al. 1"],"demand":{"fr":"`)
		break
	}
	for duty := range report.Duties() {
		assert.JSONEq(t, string(whole.Duties[0]), lifeJSON(t, duty))
		assert.Contains(t, lifeJSON(t, duty), `"rule":"transmit-to-parliament","citations":["L227-1, III","LO111-9"],"message":{"fr":"`)
	}
	d.Transmissions = []cog.Transmission{{To: branch.SenateCommission, On: lifeDay("2023-08-01")}}
	var dues []string
	for u := range d.Dues(lifeDay("2024-01-01")) {
		dues = append(dues, lifeJSON(t, u))
	}
	assert.Equal(t, []string{
		`{"rule":"transmit-to-parliament","act":0,"to":"national-assembly-commission","since":"2023-07-10","citations":["L227-1, III","LO111-9"]}`,
		`{"rule":"transmit-to-parliament","act":0,"to":"senate-commission","since":"2023-07-10","citations":["L227-1, III","LO111-9"],"done":"2023-08-01"}`,
	}, dues)
	for e := range d.Timeline() {
		assert.Equal(t, `{"on":"2023-01-01","kind":"term-start"}`, lifeJSON(t, e))
		break
	}
	for _, into := range []any{new(cog.Gap), new(cog.OpenNorm), new(cog.Duty), new(cog.Due), new(cog.Event)} {
		assert.ErrorAs(t, json.Unmarshal([]byte(`{}`), into), new(*law.Malformed), "%T", into)
	}
}
