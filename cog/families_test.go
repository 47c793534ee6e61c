package cog_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// foreign is a document with every key and every word that other texts than L. 227-1 have
// brought into the format.
const foreign = `{
  "format": "coglaw/1", "regime": "general", "scope": "family", "concluded": "2024-03-01",
  "state": {"signatories": [
    {"capacity": "minister", "portfolios": ["social-security", "budget", "agriculture", "transport"]},
    {"name": "A", "capacity": "state-delegate", "signedOn": "2024-02-01", "portfolios": ["sea", "justice", "mines", "other"]}
  ]},
  "body": {"code": "other", "name": "Caisse A", "signatories": [
    {"capacity": "orientation-council-chair"}, {"capacity": "executive-committee-chair"}
  ]},
  "manager": {"code": "cdc", "signatories": [{"name": "M", "capacity": "director-general", "signedOn": "2024-03-01"}]},
  "objectives": [{"id": "O", "title": "O", "categories": ["scheme-management", "benefits", "collection", "priority",
      "local-authorities", "performance", "financial-management", "occupational-prevention"],
    "actions": [{"by": "manager", "title": "A"}]}],
  "commitments": [{"by": "manager", "title": "C"}],
  "amendmentConditions": {"triggers": [{"kind": "conventions-renewal"}, {"kind": "conventions-renewal", "title": "2023"}]},
  "evaluationProcess": {"heard": ["manager", "state", "body"]},
  "orientations": [{"domain": "missions", "title": "D"}],
  "endowments": [{"title": "E1"}, {"title": "E1"}],
  "clauses": [
    {"kind": "social-action-rules", "title": "1"}, {"kind": "evaluation-criteria", "title": "2"},
    {"kind": "operations-covered", "title": "3"}, {"kind": "solidarity-allowance-terms", "title": "4"},
    {"kind": "prevention-orientations", "title": "5"}, {"kind": "data-exchange-annex", "title": "6"}
  ],
  "boardResolution": "2024-04-01",
  "first": false,
  "missions": ["social-action", "prevention", "network"],
  "amendments": [{"number": 1, "concluded": "2025-03-01", "changes": [
    {"kind": "set-endowments", "endowments": [{"title": "E2"}]},
    {"kind": "set-clauses", "clauses": [{"kind": "operations-covered", "title": "C2"}]},
    {"kind": "set-manager", "manager": {"code": "other", "name": "Caisse B", "signatories": [{"capacity": "director", "signedOn": "2025-03-01"}]}},
    {"kind": "set-missions", "missions": ["network"]}
  ]}]
}`

func decodeForeign(t testing.TB) cog.Document {
	t.Helper()
	d, err := cog.Decode([]byte(foreign))
	require.NoError(t, err)
	return d
}

func TestTheWordsOfOtherFamiliesAreWrittenAsTheyAreRead(t *testing.T) {
	d := decodeForeign(t)
	require.NoError(t, d.Check())
	encoded, err := json.Marshal(d)
	require.NoError(t, err)
	assert.Equal(t, generic(t, []byte(foreign)), generic(t, encoded))
	again, err := cog.Decode(encoded)
	require.NoError(t, err)
	assert.Equal(t, d, again)
}

func TestEveryBodyOfTheFormatIsRead(t *testing.T) {
	for _, code := range branch.Bodies() {
		name := ""
		if code == branch.OtherBody {
			name = `, "name": "Caisse A"`
		}
		for _, regime := range []string{`"general", "scope": "old-age"`, `"rsi"`} {
			d, err := cog.Decode([]byte(`{"format": "coglaw/1", "regime": ` + regime + `, "body": {"code": "` + code.String() + `"` + name + `}}`))
			require.NoError(t, err, code)
			assert.Equal(t, code, d.Body.Code)
		}
	}
}

// foreignCases change one thing of the document above: what it comes to, and the faults,
// each as code and place; none where it is well formed.
var foreignCases = []struct{ name, from, to, want string }{
	{"an unknown portfolio", `"budget", "agriculture"`, `"health", "agriculture"`, "unknown-word /state/signatories/0/portfolios/1"},
	{"a portfolio twice", `"budget", "agriculture"`, `"transport", "agriculture"`, "used-twice /state/signatories/0/portfolios/3"},
	{"two of one unknown portfolio", `["social-security", "budget",`, `["x", "x",`, "unknown-word /state/signatories/0/portfolios/0; unknown-word /state/signatories/0/portfolios/1"},
	{"no portfolio", `["social-security", "budget", "agriculture", "transport"]`, `[]`, ""},
	{"a portfolio that is no list", `["social-security", "budget", "agriculture", "transport"]`, `"budget"`, "wrong-type /state/signatories/0/portfolios"},
	{"portfolios of who signs for the body", `{"capacity": "orientation-council-chair"}`, `{"capacity": "director", "portfolios": []}`, "unknown-key /body/signatories/0/portfolios"},

	{"an unknown body", `"code": "other", "name": "Caisse A"`, `"code": "msa"`, "unknown-word /body/code"},
	{"an unknown body with a name", `"code": "other", "name": "Caisse A"`, `"code": "msa", "name": "MSA"`, "unknown-word /body/code"},
	{"another body without its name", `"code": "other", "name": "Caisse A"`, `"code": "other"`, "missing /body"},
	{"a blank name", `"name": "Caisse A"`, `"name": " "`, "blank /body/name"},
	{"a name of a body that has its own", `"code": "other", "name": "Caisse A"`, `"code": "enim", "name": "Enim"`, "not-allowed /body/name"},
	{"a name without a code", `"code": "other", "name": "Caisse A"`, `"name": "Enim"`, "not-allowed /body/name"},
	{"a capacity of the State", `"executive-committee-chair"`, `"minister"`, "unknown-word /body/signatories/1/capacity"},

	{"a manager that runs nothing for others", `"manager": {"code": "cdc",`, `"manager": {"code": "cnam",`, "unknown-word /manager/code"},
	{"another manager", `"manager": {"code": "cdc",`, `"manager": {"code": "other", "name": "X",`, ""},
	{"another manager without a name", `"manager": {"code": "cdc",`, `"manager": {"code": "other",`, "missing /manager"},
	{"a name of the Caisse des dépôts", `"manager": {"code": "cdc",`, `"manager": {"code": "cdc", "name": "X",`, "not-allowed /manager/name"},
	{"a manager without a code", `"manager": {"code": "cdc",`, `"manager": {`, ""},
	{"a manager that is no object", `"manager": {"code": "cdc", "signatories": [{"name": "M", "capacity": "director-general", "signedOn": "2024-03-01"}]}`, `"manager": "cdc"`, "wrong-type /manager"},
	{"a minister for the manager", `"M", "capacity": "director-general"`, `"M", "capacity": "minister"`, "unknown-word /manager/signatories/0/capacity"},
	{"a manager that signs after the conclusion", `"director-general", "signedOn": "2024-03-01"`, `"director-general", "signedOn": "2024-03-02"`, "out-of-order /manager/signatories/0/signedOn"},

	{"an unknown category", `"local-authorities"`, `"regions"`, "unknown-word /objectives/0/categories/4"},
	{"a category twice", `"local-authorities"`, `"benefits"`, "used-twice /objectives/0/categories/4"},
	{"an action by a third nobody knows", `"actions": [{"by": "manager"`, `"actions": [{"by": "cdc"`, "unknown-word /objectives/0/actions/0/by"},
	{"a commitment by a third nobody knows", `"commitments": [{"by": "manager"`, `"commitments": [{"by": "cdc"`, "unknown-word /commitments/0/by"},
	{"a third nobody knows is heard", `"heard": ["manager"`, `"heard": ["cdc"`, "unknown-word /evaluationProcess/heard/0"},
	{"an unknown trigger", `{"kind": "conventions-renewal"}`, `{"kind": "renewal"}`, "unknown-word /amendmentConditions/triggers/0/kind"},
	{"a blank title of a trigger", `"title": "2023"`, `"title": " "`, "blank /amendmentConditions/triggers/1/title"},
	{"an unknown domain", `"domain": "missions"`, `"domain": "mission"`, "unknown-word /orientations/0/domain"},

	{"an endowment of nothing", `"endowments": [{"title": "E1"}`, `"endowments": [{}`, "missing /endowments/0"},
	{"an endowment of a kind", `"endowments": [{"title": "E1"}`, `"endowments": [{"title": "E1", "kind": "x"}`, "unknown-key /endowments/0/kind"},
	{"a blank endowment", `"endowments": [{"title": "E1"}`, `"endowments": [{"title": " "}`, "blank /endowments/0/title"},
	{"an unknown clause", `"operations-covered", "title": "3"`, `"operations", "title": "3"`, "unknown-word /clauses/2/kind"},
	{"a clause without a title", `"operations-covered", "title": "3"`, `"operations-covered"`, "missing /clauses/2"},
	{"a clause of no kind", `"kind": "operations-covered", "title": "3"`, `"title": "3"`, "missing /clauses/2"},
	{"a clause twice", `"data-exchange-annex"`, `"evaluation-criteria"`, "used-twice /clauses/5"},
	{"a resolution on no day", `"2024-04-01"`, `"2024-02-30"`, "no-such-day /boardResolution"},
	{"a resolution that is no day", `"2024-04-01"`, `true`, "wrong-type /boardResolution"},
	{"first that is no truth", `"first": false`, `"first": "no"`, "wrong-type /first"},
	{"an unknown mission", `"prevention", "network"`, `"health", "network"`, "unknown-word /missions/1"},
	{"a mission twice", `"prevention", "network"`, `"social-action", "network"`, "used-twice /missions/1"},

	{"an unknown reason", `"2025-03-01", "changes"`, `"2025-03-01", "reason": {"kind": "conventions-renewal", "title": "T"}, "changes"`, "unknown-word /amendments/0/reason/kind"},
	{"another body without its name signs an amendment", `"2025-03-01", "changes"`, `"2025-03-01", "body": {"code": "other"}, "changes"`, "missing /amendments/0/body"},
	{"endowments that are none", `"endowments": [{"title": "E2"}]`, `"endowments": [{}]`, "missing /amendments/0/changes/0/endowments/0"},
	{"a blank endowment is set", `"E2"`, `" "`, "blank /amendments/0/changes/0/endowments/0/title"},
	{"endowments of another change", `"kind": "set-endowments"`, `"kind": "set-clauses"`, "not-allowed /amendments/0/changes/0/endowments"},
	{"a clause twice is set", `"title": "C2"}`, `"title": "C2"}, {"kind": "operations-covered", "title": "C3"}`, "used-twice /amendments/0/changes/1/clauses/1"},
	{"a manager that runs nothing is set", `{"code": "other", "name": "Caisse B",`, `{"code": "cnaf",`, "unknown-word /amendments/0/changes/2/manager/code"},
	{"a manager without its name is set", `{"code": "other", "name": "Caisse B",`, `{"code": "other",`, "missing /amendments/0/changes/2/manager"},
	{"a manager signs after the amendment", `"director", "signedOn": "2025-03-01"`, `"director", "signedOn": "2025-03-02"`, "out-of-order /amendments/0/changes/2/manager/signatories/0/signedOn"},
	{"no manager to set", `"set-manager", "manager": {"code": "other", "name": "Caisse B", "signatories": [{"capacity": "director", "signedOn": "2025-03-01"}]}`, `"set-manager"`, "missing /amendments/0/changes/2"},
	{"nothing said of the manager set", `{"code": "other", "name": "Caisse B", "signatories": [{"capacity": "director", "signedOn": "2025-03-01"}]}`, `{}`, ""},
	{"a mission twice is set", `"missions": ["network"]`, `"missions": ["network", "network"]`, "used-twice /amendments/0/changes/3/missions/1"},
	{"an unknown mission is set", `"missions": ["network"]`, `"missions": ["health"]`, "unknown-word /amendments/0/changes/3/missions/0"},
	{"no mission is set", `"missions": ["network"]`, `"missions": []`, ""},
	{"no missions are named", `"set-missions", "missions": ["network"]`, `"set-missions"`, ""},
}

func TestTheWordsOfOtherFamiliesAreReadStrictly(t *testing.T) {
	for _, row := range foreignCases {
		t.Run(row.name, func(t *testing.T) {
			require.Equal(t, 1, strings.Count(foreign, row.from), "where to put it is not plain")
			d, err := cog.Decode([]byte(strings.Replace(foreign, row.from, row.to, 1)))
			if row.want == "" {
				require.NoError(t, err)
				require.NoError(t, d.Check())
				return
			}
			var got []string
			for _, f := range faultsOf(t, err) {
				got = append(got, f.Code.String()+" "+f.Pointer)
				assert.Positive(t, f.Line)
				assert.NotEqual(t, f.Message.FR, f.Message.EN)
			}
			assert.Equal(t, row.want, strings.Join(got, "; "))
		})
	}
}

// What a program builds is held to the same form as what is read.
func TestTheWordsOfOtherFamiliesAreCheckedInLiterals(t *testing.T) {
	nowhere := law.Date(2024, 2, 30)
	chair := branch.BodySignatory{Capacity: branch.OrientationCouncilChair}
	for want, spoil := range map[string]func(*cog.Document){
		"": func(d *cog.Document) { d.Manager = cog.Body{Signatories: []branch.BodySignatory{chair}} },
		"/state/signatories/0/portfolios/1: `sea` is listed twice": func(d *cog.Document) {
			d.State[0].Portfolios = []branch.Portfolio{branch.SeaPortfolio, branch.SeaPortfolio}
		},
		"/body: `name` is missing":                                    func(d *cog.Document) { d.Body.Name = "" },
		"/body/name: only another body (`other`) bears its name here": func(d *cog.Document) { d.Body.Code = branch.Cnaf },
		"/body/name: blank text":                                      func(d *cog.Document) { d.Body.Name = "\t" },
		"/body/signatories/0: `capacity` is missing":                  func(d *cog.Document) { d.Body.Signatories[0].Capacity = 0 },
		"/manager/code: Cnam runs no scheme for another body":         func(d *cog.Document) { d.Manager.Code = branch.Cnam },
		"/manager: `name` is missing":                                 func(d *cog.Document) { d.Manager.Code = branch.OtherBody },
		"/manager/signatories/0: `capacity` is missing":               func(d *cog.Document) { d.Manager.Signatories[0].Capacity = 99 },
		"/manager/signatories/0/signedOn: there is no such date":      func(d *cog.Document) { d.Manager.Signatories[0].SignedOn = nowhere },
		"/endowments/1: `title` is missing":                           func(d *cog.Document) { d.Endowments[1] = clause.Endowment{} },
		"/clauses/1: `kind` is missing":                               func(d *cog.Document) { d.Clauses[1].Kind = 99 },
		"/clauses/1: `social-action-rules` is listed twice":           func(d *cog.Document) { d.Clauses[1].Kind = clause.SocialActionRules },
		"/boardResolution: there is no such date":                     func(d *cog.Document) { d.BoardResolution = nowhere },
		"/missions/2: `prevention` is listed twice":                   func(d *cog.Document) { d.Missions[2] = clause.PreventionMission },
		"/missions/0: unknown value":                                  func(d *cog.Document) { d.Missions[0] = 99 },
		"/amendments/0/body: `name` is missing":                       func(d *cog.Document) { d.Amendments[0].Body.Code = branch.OtherBody },
		"/amendments/0/changes/0/endowments/0: `title` is missing": func(d *cog.Document) {
			d.Amendments[0].Changes[0] = cog.SetEndowments{Endowments: []clause.Endowment{{}}}
		},
		"/amendments/0/changes/1/clauses/0: `kind` is missing": func(d *cog.Document) {
			d.Amendments[0].Changes[1] = cog.SetClauses{Clauses: []clause.Provision{{Title: "T"}}}
		},
		"/amendments/0/changes/2/manager/code: Cnaf runs no scheme for another body": func(d *cog.Document) {
			d.Amendments[0].Changes[2] = cog.SetManager{Manager: cog.Body{Code: branch.Cnaf}}
		},
		"/amendments/0/changes/3/missions/0: unknown value": func(d *cog.Document) {
			d.Amendments[0].Changes[3] = cog.SetMissions{Missions: []clause.Mission{0}}
		},
	} {
		d := decodeForeign(t)
		if spoil(&d); want == "" {
			assert.NoError(t, d.Check())
			continue
		}
		faults := faultsOf(t, d.Check())
		require.Len(t, faults, 1, want)
		assert.Equal(t, want, faults[0].In(law.English))
	}
}

// Whether a convention is the first is said, denied or not said.
func TestTheRankOfAConventionIsSaidDeniedOrNotSaid(t *testing.T) {
	for text, want := range map[string]struct {
		rank   cog.Rank
		fr, en string
	}{
		`"first": false`: {cog.LaterConvention, "convention qui en suit une autre", "convention that follows another"},
		`"first": true`:  {cog.FirstConvention, "première convention", "first convention"},
		`"title": "T"`:   {},
	} {
		d, err := cog.Decode([]byte(strings.Replace(foreign, `"first": false`, text, 1)))
		require.NoError(t, err)
		assert.Equal(t, want.rank, d.Rank)
		assert.Equal(t, want.fr, d.Rank.In(law.French))
		assert.Equal(t, want.en, d.Rank.In(law.English))
		encoded, err := json.Marshal(d)
		require.NoError(t, err)
		assert.Equal(t, want.rank != 0, strings.Contains(string(encoded), strings.ReplaceAll(text, " ", "")) && strings.Contains(string(encoded), `"first"`))
	}
	assert.Empty(t, cog.Rank(9).In(law.French))
}

func TestTheSectionsOfOtherFamiliesAreAmended(t *testing.T) {
	d := decodeForeign(t)
	text, err := d.At(law.MustParseDay("2025-03-01"))
	require.NoError(t, err)
	assert.Equal(t, []clause.Endowment{{Title: "E2"}}, text.Endowments)
	assert.Equal(t, []clause.Provision{{Kind: clause.OperationsCovered, Title: "C2"}}, text.Clauses)
	assert.Equal(t, cog.Body{Code: branch.OtherBody, Name: "Caisse B",
		Signatories: []branch.BodySignatory{{Capacity: branch.Director, SignedOn: law.MustParseDay("2025-03-01")}}}, text.Manager)
	assert.Equal(t, []clause.Mission{clause.NetworkMission}, text.Missions)

	changes, err := d.Changes(law.MustParseDay("2024-03-01"), law.MustParseDay("2025-03-01"))
	require.NoError(t, err)
	assert.Equal(t, d.Amendments[0].Changes, changes)

	// What is taken away is a change too.
	d.Amendments[0].Changes = []cog.Change{cog.SetEndowments{}, cog.SetClauses{}, cog.SetManager{}, cog.SetMissions{}}
	require.NoError(t, d.Check())
	roundTrip(t, d)
	text, err = d.At(law.MustParseDay("2025-03-01"))
	require.NoError(t, err)
	assert.True(t, text.Manager.IsZero())
	assert.Empty(t, text.Endowments)
	assert.Empty(t, text.Clauses)
	assert.Empty(t, text.Missions)
	changes, err = d.Changes(law.MustParseDay("2024-03-01"), law.MustParseDay("2025-03-01"))
	require.NoError(t, err)
	assert.Equal(t, d.Amendments[0].Changes, changes)
}

func TestTheChangesOfOtherFamiliesAreSaidInBothLanguages(t *testing.T) {
	director := branch.BodySignatory{Capacity: branch.Director}
	for _, row := range []struct {
		change       cog.Change
		kind, fr, en string
	}{
		{cog.SetEndowments{Endowments: []clause.Endowment{{Title: "A"}, {Title: "B"}}}, "set-endowments",
			"dotations de gestion administrative : A et B", "endowments for administration: A and B"},
		{cog.SetEndowments{}, "set-endowments", "plus de dotation de gestion administrative", "no more endowment for administration"},
		{cog.SetClauses{Clauses: []clause.Provision{{Kind: clause.DataExchangeAnnex, Title: "A"}}}, "set-clauses",
			"clauses propres à l’organisme : A (annexe sur les échanges de données)", "clauses of the body’s own: A (annex on the exchange of data)"},
		{cog.SetClauses{}, "set-clauses", "plus de clause propre à l’organisme", "no more clauses of the body’s own"},
		{cog.SetManager{Manager: cog.Body{Code: branch.Cdc}}, "set-manager", "gestionnaire : Caisse des dépôts", "manager: Caisse des dépôts"},
		{cog.SetManager{Manager: cog.Body{Code: branch.OtherBody, Name: "Caisse B", Signatories: []branch.BodySignatory{director, {Name: "M", Capacity: branch.Director}}}},
			"set-manager", "gestionnaire : Caisse B ; signature : directeur et M (directeur)", "manager: Caisse B; signed by: director and M (director)"},
		{cog.SetManager{Manager: cog.Body{Signatories: []branch.BodySignatory{director}}}, "set-manager",
			"gestionnaire ; signature : directeur", "manager; signed by: director"},
		{cog.SetManager{}, "set-manager", "plus de gestionnaire", "no more manager"},
		{cog.SetMissions{Missions: []clause.Mission{clause.SocialActionMission, clause.NetworkMission}}, "set-missions",
			"missions de l’organisme : action sociale et animation d’un réseau", "missions of the body: social action and heading a network"},
		{cog.SetMissions{}, "set-missions", "plus de mission déclarée", "no more missions stated"},
		{cog.SetOrientations{Orientations: []clause.Orientation{{Domain: clause.MissionsDomain, Title: "A"}}}, "set-orientations",
			"orientations pluriannuelles : A (missions de l’organisme)", "multi-year orientations: A (missions of the body)"},
		{cog.SetOrientations{}, "set-orientations", "plus d’orientations pluriannuelles", "no more multi-year orientations"},
	} {
		assert.Equal(t, row.kind, row.change.Kind())
		assert.Equal(t, row.fr, row.change.In(law.French))
		assert.Equal(t, row.en, row.change.In(law.English))
	}
}

// A convention of the general scheme or of the RSI gets the verdict it had, in all its
// parts, whatever words of other families are in it besides.
func TestWhatOtherFamiliesHaveChangesNoVerdict(t *testing.T) {
	for _, name := range models {
		for _, partial := range []bool{false, true} {
			plain := decodeModel(t, name)
			plain.Partial = partial
			d := plain
			with := decodeForeign(t)
			d.Manager, d.Endowments, d.Clauses, d.Missions = with.Manager, with.Endowments, with.Clauses, with.Missions
			d.BoardResolution, d.Rank = with.BoardResolution, with.Rank
			d.Objectives = append([]objective.Objective{with.Objectives[0]}, d.Objectives...)
			d.Commitments = append([]clause.Commitment{with.Commitments[0]}, d.Commitments...)
			d.Orientations = append([]clause.Orientation{with.Orientations[0]}, d.Orientations...)
			d.Body.Signatories = append([]branch.BodySignatory{with.Body.Signatories[0]}, d.Body.Signatories...)
			want, err := json.Marshal(plain.Judge(today))
			require.NoError(t, err)
			got, err := json.Marshal(d.Judge(today))
			require.NoError(t, err)
			if !strings.Contains(string(want), `"breaches":[{`) { // what is seen is told in a breach
				assert.JSONEq(t, string(want), string(got), "%s, partial %t", name, partial)
			}
			assert.Equal(t, slugs(plain.Judge(today), cog.Breached), slugs(d.Judge(today), cog.Breached), name)
		}
	}
}

// The manager stands in for neither party, and another body for none of L. 227-1.
func TestTheManagerCountsForNeitherParty(t *testing.T) {
	for patch, want := range map[string]string{
		`{"commitments": [{"by": "state", "title": "A"}, {"by": "manager", "title": "B"}]}`:                                          "reciprocal-commitments",
		`{"commitments": [{"by": "manager", "title": "A"}, {"by": "body", "title": "B"}]}`:                                           "reciprocal-commitments",
		`{"evaluationProcess": {"heard": ["manager", "body"]}}`:                                                                      "evaluation-process",
		`{"body": {"code": "ucanss"}}`:                                                                                               "entitled-body",
		`{"body": {"code": "other", "name": "Cnaf"}}`:                                                                                "entitled-body",
		`{"amendmentConditions": {"triggers": [{"kind": "conventions-renewal", "title": "A"}]}}`:                                     "amendment-conditions",
		`{"body": {"signatories": []}, "manager": {"signatories": [{"capacity": "board-chair"}, {"capacity": "director-general"}]}}`: "body-signatories",
		`{"objectives": [{"id": "O", "title": "O", "categories": ["implementation", "service-quality", "productivity", "social-action"],
			"actions": [{"by": "state", "title": "A"}, {"by": "manager", "title": "B"}]}]}`: "actions-by-each-party",
	} {
		d, err := cog.Decode(patchModel(t, "family", patch))
		require.NoError(t, err)
		assert.Contains(t, slugs(d.Judge(today), cog.Breached), want, patch)
	}
	d, err := cog.Decode(patchModel(t, "family", `{"body": {"code": "other", "name": "Caisse A"}}`))
	require.NoError(t, err)
	said := ""
	for b := range d.Judge(today).Breaches() {
		said += b.In(law.French)
	}
	assert.Contains(t, said, "Caisse A")
}

// Two other bodies are the same where their names are, however they are written.
func TestAnAmendmentIsConcludedByTheBodyOfThatName(t *testing.T) {
	for name, want := range map[string]cog.Outcome{
		`{"code": "other", "name": "Caisse A"}`:  cog.Satisfied,
		`{"code": "other", "name": "CAISSE  A"}`: cog.Satisfied,
		`{"code": "other", "name": "Caisse B"}`:  cog.Breached,
		`{"code": "cnaf"}`:                       cog.Breached,
	} {
		d, err := cog.Decode([]byte(strings.Replace(foreign, `"2025-03-01", "changes"`, `"2025-03-01", "body": `+name+`, "changes"`, 1)))
		require.NoError(t, err)
		report := d.Assess(today).Amendments[0]
		assert.Equal(t, want, report.Outcome(law.AmendmentSameBody), name)
		for b := range report.Breaches() {
			if b.Rule == law.AmendmentSameBody {
				assert.Contains(t, b.In(law.French), "Caisse A")
			}
		}
	}
}

func TestAConventionHandsOutNoPortfolioThatCouldBeChanged(t *testing.T) {
	d := decodeModel(t, "family")
	d.State[0].Portfolios = []branch.Portfolio{branch.SocialSecurityPortfolio}
	c := cog.Must(d)
	d.State[0].Portfolios[0] = branch.SeaPortfolio
	for s := range c.StateSignatories() {
		if len(s.Portfolios) > 0 {
			assert.Equal(t, branch.SocialSecurityPortfolio, s.Portfolios[0])
			s.Portfolios[0] = branch.SeaPortfolio
		}
	}
	assert.Equal(t, branch.SocialSecurityPortfolio, c.Draft().State[0].Portfolios[0])
}
