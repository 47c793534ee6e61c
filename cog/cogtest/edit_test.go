package cogtest_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/cog/cogtest"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// The table of RFC 7396, appendix A.
func TestAPatchIsThatOfRFC7396(t *testing.T) {
	for _, row := range [][3]string{
		{`{"a":"b"}`, `{"a":"c"}`, `{"a":"c"}`},
		{`{"a":"b"}`, `{"b":"c"}`, `{"a":"b","b":"c"}`},
		{`{"a":"b"}`, `{"a":null}`, `{}`},
		{`{"a":"b","b":"c"}`, `{"a":null}`, `{"b":"c"}`},
		{`{"a":["b"]}`, `{"a":"c"}`, `{"a":"c"}`},
		{`{"a":"c"}`, `{"a":["b"]}`, `{"a":["b"]}`},
		{`{"a":{"b":"c"}}`, `{"a":{"b":"d","c":null}}`, `{"a":{"b":"d"}}`},
		{`{"a":[{"b":"c"}]}`, `{"a":[1]}`, `{"a":[1]}`},
		{`["a","b"]`, `["c","d"]`, `["c","d"]`},
		{`{"a":"b"}`, `["c"]`, `["c"]`},
		{`{"a":"foo"}`, `null`, `null`},
		{`{"a":"foo"}`, `"bar"`, `"bar"`},
		{`{"e":null}`, `{"a":1}`, `{"a":1,"e":null}`},
		{`[1,2]`, `{"a":"b","c":null}`, `{"a":"b"}`},
		{`{}`, `{"a":{"bb":{"ccc":null}}}`, `{"a":{"bb":{}}}`},
		{`{"a":85.0}`, `{"b":1e3}`, `{"a":85.0,"b":1e3}`},
		{`{"a":"<b>&é"}`, ` {} `, `{"a":"<b>&é"}`},
	} {
		assert.Equal(t, row[2], string(cogtest.PatchJSON([]byte(row[0]), row[1])))
	}
	assert.Panics(t, func() { cogtest.PatchJSON([]byte(`{`), `{}`) })
	for _, patch := range []string{``, `no`, `{} {}`, `{} no`, `{}}`} {
		assert.Panics(t, func() { cogtest.PatchJSON([]byte(`{}`), patch) }, patch)
	}
	assert.PanicsWithValue(t, "cogtest: no JSON: there is more behind it: {}, {}", func() { cogtest.PatchJSON([]byte(`{}`), `{}, {}`) })
}

func TestAPatchGivesBackTheFormItWasGiven(t *testing.T) {
	draft := cogtest.Draft(branch.Family, day("2023-07-10"))
	patched := cogtest.Patch(draft, `{"title": "Autre", "means": null}`)
	assert.Equal(t, "Autre", patched.Title)
	cogtest.Breaches(t, patched.Judge(law.Day{}), law.OperatingMeans)
	assert.Empty(t, draft.Title)
	assert.Len(t, draft.Means, 1)

	life := cogtest.Patch(cogtest.Life(branch.Family, day("2023-07-10")), `{"title": "Autre"}`)
	assert.Equal(t, "Autre", life.Title)
	assert.Len(t, life.Amendments, 1)

	assert.Panics(t, func() { cogtest.Patch(draft, `{"term": {"start": "2023-02-30"}}`) })
	assert.Panics(t, func() { cogtest.Patch(draft, `{"transmissions": [{"to": "senate-commission", "on": "2023-07-11"}]}`) }, "a draft holds no transmission")
	assert.Panics(t, func() { cogtest.Patch(cog.Draft{}, `{}`) }, "a draft about nothing has no document")
	for _, patch := range []string{`null`, `[]`, `"family"`, `1`} {
		assert.Panics(t, func() { cogtest.Patch(draft, patch) }, patch)
		assert.Panics(t, func() { cogtest.Patch(life, patch) }, patch)
	}
}

func TestObjectivesAreEditedOneByOne(t *testing.T) {
	life := cogtest.Life(branch.Family, day("2023-07-10"))
	edited := cogtest.EditObjectives(life, func(s *objective.Spec) bool {
		s.Title = "Titre de " + s.ID
		return s.ID != "O3"
	})
	var titles []string
	for _, o := range edited.Objectives {
		titles = append(titles, o.Title())
	}
	assert.Equal(t, []string{"Titre de O1", "Titre de O2", "Titre de O4"}, titles)
	assert.Len(t, life.Objectives, 4)
	assert.Panics(t, func() {
		cogtest.EditObjectives(life, func(s *objective.Spec) bool {
			s.Title = ""
			return true
		})
	})
}

func TestAPartialDraftKeepsTheSectionsThatAreKnown(t *testing.T) {
	draft := cogtest.Draft(branch.Family, day("2023-07-10"))
	draft.Title, draft.Source = "Famille 2024-2027", "Archives"
	partial := cogtest.Partial(draft, cog.TermSection, cog.BodySection, cog.StateSection)
	require.NoError(t, partial.Check())
	assert.JSONEq(t, `{"format": "coglaw/1", "regime": "general", "scope": "family", "partial": true, "known": ["term", "body", "state"],
		"title": "Famille 2024-2027", "source": "Archives",
		"concluded": "2023-07-10", "term": {"start": "2024-01-01", "end": "2027-12-31"}, "state": {"signatories": [{"capacity": "minister"}]},
		"body": {"code": "cnaf", "signatories": [{"capacity": "board-chair"}, {"capacity": "director-general"}]}}`, marshal(t, partial))
	cogtest.Undecided(t, partial.Judge(law.Day{}), law.ReciprocalCommitments, law.OperatingMeans, law.ActionsByEachParty,
		law.ImplementationObjectives, law.ServiceQualityObjectives, law.ProductivityObjectives, law.SocialActionObjectives, law.BudgetRules,
		law.AmendmentConditions, law.EvaluationProcess)
	assert.False(t, draft.Partial)
	bare := cogtest.Partial(draft)
	assert.Nil(t, bare.Known)
	cogtest.Breaches(t, bare.Judge(law.Day{}))
}
