package clause_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/internal/wire/wiretest"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

func TestEachPartIsWrittenAndReadAsADocumentHasIt(t *testing.T) {
	wiretest.Both(t, `{"title":"M","kind":"information-systems"}`, clause.Means{Title: "M", Kind: clause.InformationSystems})
	wiretest.Both(t, `{"id":"C","by":"state","title":"T","status":"done","asOf":"2024-01-02"}`, clause.Commitment{ID: "C", By: branch.State, Title: "T",
		Progress: objective.Progress{Status: objective.Done, AsOf: law.Date(2024, 1, 2)}})
	wiretest.Both(t, `{"by":"body","title":"T"}`, clause.Commitment{By: branch.NationalBody, Title: "T"})
	wiretest.Both(t, `{"kind":"autonomy-support","computation":"C","evolution":"E"}`, clause.Budget{Kind: branch.AutonomySupport, Computation: "C", Evolution: "E"})
	wiretest.Both(t, `{"kind":"management"}`, clause.Budget{Kind: branch.Management})
	wiretest.Both(t, `{"kind":"formation","title":"F"}`, clause.Condition{Kind: clause.Formation, Title: "F"})
	wiretest.Both(t, `{"conditions":[{"kind":"formation","title":"F"},{"kind":"evolution","title":"E"}]}`,
		clause.WrittenNetwork(clause.Condition{Kind: clause.Formation, Title: "F"}, clause.Condition{Kind: clause.Evolution, Title: "E"}))
	wiretest.Both(t, `{"domain":"other","title":"T"}`, clause.Orientation{Domain: clause.OtherDomain, Title: "T"})
	wiretest.Both(t, `{"year":2006,"value":270.0,"unit":"milliards"}`, clause.Forecast{Year: 2006, Value: objective.MustParseDecimal("270.0"), Unit: "milliards"})
	wiretest.Both(t, `{"year":2006,"value":0,"unit":"milliards"}`, clause.Forecast{Year: 2006, Unit: "milliards"})
	wiretest.Both(t, `{"kind":"social-action-rules","title":"T"}`, clause.Provision{Kind: clause.SocialActionRules, Title: "T"})
	wiretest.Both(t, `{"title":"T"}`, clause.Endowment{Title: "T"})
}

func TestAPartThatSaysNothingIsWrittenAsNothing(t *testing.T) {
	wiretest.Zero(t, `{}`, clause.Means{Title: "M"})
	wiretest.Zero(t, `{}`, clause.Commitment{Title: "T"})
	wiretest.Zero(t, `{}`, clause.Budget{Evolution: "E"})
	wiretest.Zero(t, `{}`, clause.Condition{Title: "T"})
	wiretest.Zero(t, `{}`, clause.WrittenNetwork(clause.Condition{Title: "T"}))
	wiretest.Zero(t, `{}`, clause.Orientation{Title: "T"})
	wiretest.Zero(t, `{}`, clause.Forecast{Year: 2006})
	wiretest.Zero(t, `{}`, clause.Provision{Title: "T"})
	wiretest.Zero(t, `{}`, clause.Endowment{Title: "T"})
}

func TestWhatIsAtFaultInAPartIsToldWhereItIs(t *testing.T) {
	wiretest.Refused(t, `{"title":"M","kind":"gold"}`, "/kind: unknown value `gold`", clause.Means{Title: "there"})
	wiretest.Refused(t, `{"title":"M","kind":""}`, "/kind: empty word", clause.Means{Title: "there"})
	wiretest.Refused(t, `{"by":"state","title":"C","asOf":"2024-01-02"}`, "/asOf: `asOf` dates a `status`, which is missing", clause.Commitment{Title: "there"})
	wiretest.Refused(t, `{"title":"C","status":"done"}`, "`by` is missing", clause.Commitment{Title: "there"})
	wiretest.Refused(t, `{"kind":"management","evolution":" "}`, "/evolution: blank text", clause.Budget{Evolution: "there"})
	wiretest.Refused(t, `{"conditions":[{"kind":"formation","title":"F"},{"kind":"formation"}]}`, "/conditions/1: `title` is missing",
		clause.WrittenNetwork(clause.Condition{Title: "there"}))
	wiretest.Refused(t, `{"year":2006,"value":"1","unit":"€"}`, "/value: a text in place of a number", clause.Forecast{Year: 1999})
	wiretest.Refused(t, `{"title":"T","Title":"T"}`, "/Title: unknown key `Title`; case counts: `title`", clause.Endowment{Title: "there"})
}

func TestADayThatDoesNotExistIsNotWritten(t *testing.T) {
	_, err := json.Marshal(clause.Commitment{By: branch.State, Title: "T", Progress: objective.Progress{Status: objective.Done, AsOf: law.Date(2024, 2, 30)}})
	assert.ErrorContains(t, err, "there is no such date")
}
