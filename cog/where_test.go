package cog_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
	"github.com/coglaw/coglaw/statute"
)

// twofold has two of everything that the law asks after, where there may be two.
const twofold = `{"format": "coglaw/1", "regime": "general", "scope": "sickness", "concluded": "2005-03-01",
	"term": {"start": "2005-01-01", "end": "2008-12-31"},
	"state": {"signatories": [{"capacity": "minister"}, {"capacity": "minister"}]},
	"body": {"code": "cnam", "signatories": [{"capacity": "council-chair"}, {"capacity": "director-general"}]},
	"objectives": [
		{"id": "O1", "title": "O1", "categories": ["implementation", "service-quality"], "actions": [{"by": "state", "title": "A"}, {"by": "body", "title": "B", "selfEmployed": true}]},
		{"id": "O2", "title": "O2", "categories": ["implementation"], "selfEmployed": true, "actions": [{"by": "body", "title": "C"}],
		 "indicators": [{"id": "I1", "label": "L", "kind": "qualitative"}, {"id": "I2", "label": "L", "kind": "qualitative"}]}],
	"means": [{"kind": "staff", "title": "M1"}, {"kind": "staff", "title": "M2"}],
	"commitments": [{"by": "body", "title": "C1"}, {"by": "state", "title": "C2"}, {"by": "body", "title": "C3"}],
	"budgets": [{"kind": "management", "computation": "C"}, {"kind": "prevention", "computation": "C", "evolution": "E"}],
	"network": {"conditions": [{"kind": "evolution", "title": "N"}]},
	"amendmentConditions": {"triggers": [{"kind": "workload-change"}, {"kind": "financing-act"}]},
	"evaluationProcess": {"heard": ["body", "state"]},
	"orientations": [{"domain": "medicines", "title": "D"}, {"domain": "public-health", "title": "E"}],
	"controlPlan": {"title": "P"},
	"consistentWith": {"body": "cnam", "term": {"start": "2005-01-01", "end": "2008-12-31"}},
	"forecasts": [{"year": 2005, "value": 1, "unit": "F"}, {"year": 2006, "value": 1, "unit": "F"}]}`

func TestEveryFactIsFoundWhereTheDocumentShowsIt(t *testing.T) {
	d, err := cog.Decode([]byte(twofold))
	require.NoError(t, err)
	for _, c := range []struct {
		facts []statute.Fact
		want  string
	}{
		{[]statute.Fact{statute.Scope(branch.Sickness)}, "/scope"},
		{[]statute.Fact{statute.Scope(branch.Family)}, ""},
		{[]statute.Fact{statute.Term}, "/term"},
		{[]statute.Fact{statute.StateSignature}, "/state/signatories/0 /state/signatories/1"},
		{[]statute.Fact{statute.Body(branch.Cnam)}, "/body/code"},
		{[]statute.Fact{statute.Body(branch.Cnaf)}, ""},
		{[]statute.Fact{statute.Signature(branch.CouncilChair)}, "/body/signatories/0"},
		{[]statute.Fact{statute.Signature(branch.DirectorGeneral)}, "/body/signatories/1"},
		{[]statute.Fact{statute.Objective(objective.Implementation)}, "/objectives/0 /objectives/1"},
		{[]statute.Fact{statute.Objective(objective.ServiceQuality)}, "/objectives/0"},
		{[]statute.Fact{statute.SelfEmployedObjective}, "/objectives/1"},
		{[]statute.Fact{statute.Action(branch.State)}, "/objectives/0/actions/0"},
		{[]statute.Fact{statute.Action(branch.NationalBody)}, "/objectives/0/actions/1 /objectives/1/actions/0"},
		{[]statute.Fact{statute.SelfEmployedAction}, "/objectives/0/actions/1"},
		{[]statute.Fact{statute.Indicator}, "/objectives/1/indicators/0 /objectives/1/indicators/1"},
		{[]statute.Fact{statute.Means}, "/means/0 /means/1"},
		{[]statute.Fact{statute.Commitment(branch.NationalBody)}, "/commitments/0 /commitments/2"},
		{[]statute.Fact{statute.Commitment(branch.State)}, "/commitments/1"},
		{[]statute.Fact{statute.Budget(branch.Prevention)}, "/budgets/1"},
		{[]statute.Fact{statute.Budget(branch.Management)}, ""},
		{[]statute.Fact{statute.Unlisted(branch.SocialAction)}, ""},
		{[]statute.Fact{statute.Network}, "/network"},
		{[]statute.Fact{statute.Trigger(amendment.FinancingAct)}, "/amendmentConditions/triggers/1"},
		{[]statute.Fact{statute.Heard(branch.State)}, "/evaluationProcess/heard/1"},
		{[]statute.Fact{statute.Orientation(clause.Medicines)}, "/orientations/0"},
		{[]statute.Fact{statute.ControlPlan}, "/controlPlan"},
		{[]statute.Fact{statute.SicknessConvention}, "/consistentWith"},
		{[]statute.Fact{statute.Forecast}, "/forecasts/0 /forecasts/1"},
		{[]statute.Fact{statute.Term, statute.ControlPlan, statute.Commitment(branch.State)}, "/term /commitments/1 /controlPlan"},
		{nil, ""},
	} {
		assert.Equal(t, c.want, strings.Join(d.Where(statute.Of(c.facts...)), " "), "%v", c.facts)
	}
	assert.Empty(t, new(cog.Draft).Where(statute.Open(statute.Facts{})), "a draft without anything shows none")
}

func TestABudgetListedTwiceIsShownNowhereUnlessBothHaveTheirRules(t *testing.T) {
	d := cog.Draft{Budgets: []clause.Budget{{Kind: branch.Management, Computation: "C", Evolution: "E"}, {Kind: branch.Management}}}
	assert.Empty(t, d.Where(statute.Of(statute.Budget(branch.Management))))
	d.Budgets[1] = d.Budgets[0]
	assert.Equal(t, []string{"/budgets/0", "/budgets/1"}, d.Where(statute.Of(statute.Budget(branch.Management))))
}

func TestAReportTellsWhatARuleReads(t *testing.T) {
	d := decodeModel(t, "family")
	r := d.Judge(today)
	for rule, want := range map[law.Rule]struct {
		facts   statute.Facts
		pointer string
	}{
		law.StateParty:           {statute.Of(statute.StateSignature), "/state"},
		law.MinimumTerm:          {statute.Of(statute.Term), "/term"},
		law.LegalBasis:           {statute.Facts{}, "/concluded"},
		law.EvaluationProcess:    {statute.Of(statute.Heard(branch.State), statute.Heard(branch.NationalBody)), "/evaluationProcess"},
		law.NetworkExclusion:     {}, // binds autonomy alone
		law.SicknessOrientations: {}, // not in force any more
		law.ControlPlan:          {},
		0:                        {},
		law.Rule(250):            {},
	} {
		facts, pointer := r.Reads(rule)
		assert.Equal(t, want.facts, facts, rule.String())
		assert.Equal(t, want.pointer, pointer, rule.String())
	}
	facts, pointer := cog.Report{}.Reads(law.StateParty)
	assert.True(t, facts.IsZero())
	assert.Empty(t, pointer)
}

// What an amendment writes is what its changes write, each by itself.
func TestADocumentTellsWhatEachChangeWrites(t *testing.T) {
	d, err := cog.Decode([]byte(strings.TrimSuffix(twofold, "}") + `, "amendments": [
		{"number": 1, "concluded": "2005-06-01", "changes": [{"kind": "add-means", "means": {"kind": "staff", "title": "M3"}},
			{"kind": "set-term", "term": {"start": "2005-01-01", "end": "2009-12-31"}}]},
		{"number": 2, "concluded": "2005-07-01", "changes": []}, {"number": 3, "concluded": "2005-08-01", "changes": [{"kind": "remove-means", "title": "M1"}]}]}`))
	require.NoError(t, err)
	means, term := statute.Of(statute.Means), statute.Of(statute.Term)
	want := [][]statute.Facts{{means, term}, {}, {means}}
	n := 0
	for i, writes := range d.Writes() {
		assert.Equal(t, n, i)
		assert.Equal(t, want[i], append([]statute.Facts{}, writes...))
		n++
	}
	assert.Equal(t, 3, n)
	for range d.Writes() {
		n++
		break
	}
	assert.Equal(t, 4, n, "one may be enough")
}

func TestADecoderFindsThePlacesOfPointers(t *testing.T) {
	dec := cog.NewDecoder(strings.NewReader("\n" + twofold))
	assert.Nil(t, new(cog.Decoder).Places([]string{"/term"}))
	_, err := dec.Decode()
	require.NoError(t, err)
	assert.Equal(t, []cog.Place{{3, 10}, {2, 54}, {2, 1}, {4, 28}}, dec.Places([]string{"/term", "/scope", "/nothing", "/state/signatories/0"}))
	assert.Empty(t, dec.Places(nil))
}

// An error that is said in both languages is written in both.
func TestWhatIsUnreadableIsToldInBothLanguagesWhereItCan(t *testing.T) {
	line, err := cog.Result{Source: "d", Document: 1, Err: spoken{"rien", "nothing"}}.MarshalJSON()
	require.NoError(t, err)
	assert.Equal(t, `{"source":"d","document":1,"errors":[{"code":"unreadable","pointer":"","message":{"fr":"rien","en":"nothing"}}]}`, string(line))
}

type spoken law.Text

func (s spoken) Error() string            { return s.EN }
func (s spoken) In(l law.Language) string { return law.Text(s).In(l) }
