package schema_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/amendment"
	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/internal/schema"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// rule returns what a schema says of a rule.
func rule(t *testing.T, text []byte, name string) string {
	t.Helper()
	return at(t, text, "$defs", "law", "$defs", name)
}

func TestTheDayIsTheLastWhoseLawWasRead(t *testing.T) {
	assert.Equal(t, law.Date(2023, 12, 6), schema.Day(regime(law.General)))
	assert.Equal(t, law.Date(2017, 12, 31), schema.Day(regime(law.RSI)), "the last on which it could have a convention")
	founded := func(periods ...law.Period) *statute.Regime {
		e := statute.Entry{Kind: statute.Rule}
		for _, p := range periods {
			e.Versions = append(e.Versions, statute.Version{Period: p, Demand: statute.Demand{Relation: statute.Founded}})
		}
		return &statute.Regime{Regime: law.General, Entries: []statute.Entry{e}}
	}
	a, b, c := law.Date(2001, 1, 1), law.Date(2003, 1, 1), law.Date(2005, 1, 1)
	assert.Equal(t, law.Date(2004, 12, 31), schema.Day(founded(law.Period{From: b, To: c}, law.Period{From: a, To: b})))
	assert.Equal(t, law.Date(2004, 12, 31), schema.Day(founded(law.Period{From: a, To: b}, law.Period{From: b, To: c})))
}

func TestTheLawStandsApartFromTheForm(t *testing.T) {
	text := schema.Under(regime(law.General), law.Date(2023, 12, 6))
	comment := at(t, text, "$defs", "law", "$comment")
	assert.Contains(t, comment, "Ce n’est plus la forme : c’est le droit en vigueur le 6 décembre 2023, tiré ")
	assert.Contains(t, comment, "règles de ce jour qu’il ne dit pas, ou pas en entier : minimum-term.")
	assert.Contains(t, comment, "This is no longer form: it is the law in force on 6 December 2023, made ")
	assert.Contains(t, comment, "rules of that day that it does not say, or not whole: minimum-term.")
	assert.JSONEq(t, `{"required": ["regime"], "properties": {"regime": {"const": "general"}, "partial": {"const": false}}}`, at(t, text, "$defs", "law", "if"))
	assert.Contains(t, at(t, text, "$defs", "law", "then"), `{"$ref": "#/$defs/law/$defs/network-exclusion"}`)
	assert.JSONEq(t, `{"allOf": [{"$ref": "#/$defs/law/$defs/budget-rules"}]}`, at(t, schema.Under(only(statute.Demand{Needs: []statute.Facts{statute.Of(statute.Means)}}), law.Date(2012, 1, 1)), "$defs", "law", "then"))
	assert.NotContains(t, at(t, text, "$defs", "law", "then"), "late-signature", "which is no rule")
	assert.NotContains(t, at(t, text, "$defs", "law", "then"), "amendment-same-body", "which is of amendments")
	assert.Contains(t, at(t, schema.Under(regime(law.General), law.Date(2003, 1, 1)), "$defs", "law", "$comment"), "not whole: minimum-term.", "three years then")
}

// Of a day that nobody has read up to, the law is told as it was read.
func TestOfALaterDayTheLawIsThatWhichWasRead(t *testing.T) {
	text := schema.Under(regime(law.General), law.Date(2023, 12, 7))
	assert.JSONEq(t, `"coglaw/1, general scheme, law applicable on 7 December 2023, as read on 6 December 2023"`, at(t, text, "title"))
	assert.Contains(t, at(t, text, "description"), "régime général, droit applicable le 7 décembre 2023, tel que lu au 6 décembre 2023\\n")
	comment := at(t, text, "$defs", "law", "$comment")
	assert.Contains(t, comment, "c’est le droit applicable le 7 décembre 2023, tel que lu au 6 décembre 2023, tiré ")
	assert.Contains(t, comment, "it is the law applicable on 7 December 2023, as read on 6 December 2023, made ")
}

func TestRulesOfADay(t *testing.T) {
	text := schema.Under(regime(law.General), law.Date(2023, 12, 6))
	assert.JSONEq(t, `{"description": "une période d’au moins quatre ans\na term of at least four years", "$comment": "article L. 227-1, III", "required": ["term"]}`,
		rule(t, text, "minimum-term"), "how long, it cannot say")
	assert.JSONEq(t, `{
		"description": "elle fixe les moyens de fonctionnement\nit sets the operating means", "$comment": "article L. 227-1, I, al. 2",
		"required": ["means"], "properties": {"means": {"minItems": 1}}}`, rule(t, text, "operating-means"))
	assert.JSONEq(t, `{
		"description": "au moins un objectif de productivité et d’organisation territoriale du réseau\nat least one objective on the network’s productivity and territorial organisation",
		"$comment": "article L. 227-1, I, 2° bis",
		"if": {"properties": {"scope": {"enum": ["sickness", "work-accidents", "old-age", "family", "collection"]}}},
		"then": {"required": ["objectives"], "properties": {"objectives": {"contains":
			{"required": ["categories"], "properties": {"categories": {"contains": {"const": "productivity"}}}}}}}}`, rule(t, text, "productivity-objectives"))
	assert.JSONEq(t, `{
		"description": "pas de clause sur un réseau de caisses locales\nno clause on a network of local bodies", "$comment": "article L. 227-1, I, 5°",
		"if": {"properties": {"scope": {"const": "autonomy"}}},
		"then": {"not": {"required": ["network"], "properties": {"network": {"required": ["conditions"], "properties": {"conditions": {"minItems": 1}}}}}}}`,
		rule(t, text, "network-exclusion"))
	assert.JSONEq(t, `{
		"description": "au moins une signature pour l’État\nat least one signature for the State", "$comment": "article L. 227-1, I, al. 1",
		"required": ["state"], "properties": {"state": {"required": ["signatories"], "properties": {"signatories": {"minItems": 1}}}}}`, rule(t, text, "state-party"))
	assert.JSONEq(t, `{
		"description": "l’État conclut avec la Cnam, la Cnav, la Cnaf, la CNSA ou l’ACOSS\nthe State concludes with Cnam, Cnav, Cnaf, CNSA or ACOSS",
		"$comment": "article L. 227-1, I, al. 1",
		"required": ["body"], "properties": {"body": {"required": ["code"], "properties": {"code": {"enum": ["cnam", "cnav", "cnaf", "cnsa", "acoss"]}}}}}`,
		rule(t, text, "entitled-body"))
	assert.JSONEq(t, `{
		"description": "au moins un objectif et une action dédiés aux travailleurs indépendants\nat least one objective and one action dedicated to self-employed workers",
		"$comment": "article L. 227-1, I, al. 11",
		"if": {"properties": {"scope": {"enum": ["sickness", "old-age", "collection"]}}},
		"then": {"allOf": [
			{"required": ["objectives"], "properties": {"objectives": {"contains": {"required": ["selfEmployed"], "properties": {"selfEmployed": {"const": true}}}}}},
			{"required": ["objectives"], "properties": {"objectives": {"contains": {"required": ["actions"], "properties": {"actions": {"contains":
				{"required": ["selfEmployed"], "properties": {"selfEmployed": {"const": true}}}}}}}}}]}}`, rule(t, text, "self-employed-commitments"))
	assert.JSONEq(t, `{
		"description": "une évaluation des résultats où les deux parties sont entendues\nan evaluation of results in which both parties are heard",
		"$comment": "article L. 227-1, I, al. 14 (2°)", "allOf": [
			{"required": ["evaluationProcess"], "properties": {"evaluationProcess": {"required": ["heard"], "properties": {"heard": {"contains": {"const": "state"}}}}}},
			{"required": ["evaluationProcess"], "properties": {"evaluationProcess": {"required": ["heard"], "properties": {"heard": {"contains": {"const": "body"}}}}}}]}`,
		rule(t, text, "evaluation-process"))
	signs := rule(t, text, "body-signatories")
	assert.Contains(t, signs, `"properties": {"capacity": {"enum": ["director-general", "director"]}}`, "either")
	var bodies []json.RawMessage
	require.NoError(t, json.Unmarshal([]byte(at(t, []byte(rule(t, text, "body-of-scope")), "allOf")), &bodies))
	require.Len(t, bodies, 5)
	assert.JSONEq(t, `{
		"description": "elle est conclue avec la Cnam, qui gère la branche\nit is concluded with Cnam, which manages the branch",
		"$comment": "article L. 227-1, I ; article L. 221-1",
		"if": {"properties": {"scope": {"enum": ["sickness", "work-accidents"]}}},
		"then": {"properties": {"body": {"properties": {"code": {"const": "cnam"}}}}}}`, string(bodies[0]), "one body, of two branches")
}

func TestRulesOfOtherDays(t *testing.T) {
	first := schema.Under(regime(law.General), law.Date(1997, 1, 1))
	assert.JSONEq(t, `{
		"description": "elle porte sur la maladie, la vieillesse, la famille ou le recouvrement\nit is about sickness, old age, family or collection",
		"$comment": "article L. 227-1, I", "required": ["scope"],
		"properties": {"scope": {"enum": ["sickness", "old-age", "family", "collection"]}}}`, rule(t, first, "covered-scope"))
	assert.NotContains(t, at(t, first, "$defs", "law", "then"), "productivity-objectives", "not yet")
	assert.Contains(t, rule(t, first, "body-of-scope"), `"if": {"properties": {"scope": {"const": "sickness"}}}`, "work accidents have no convention yet")
	var budgets []json.RawMessage
	require.NoError(t, json.Unmarshal([]byte(at(t, []byte(rule(t, first, "budget-rules")), "allOf")), &budgets))
	assert.Len(t, budgets, 4, "nor have they budgets: those of the four others")
	eve := schema.Under(regime(law.General), law.Date(2020, 12, 31))
	assert.NotContains(t, rule(t, eve, "productivity-objectives"), `"if"`, "it binds all, the day before there is autonomy")
	assert.NotContains(t, at(t, eve, "$defs", "law"), "coordination-objectives")
	last := schema.Under(regime(law.General), law.Date(2021, 1, 1))
	assert.Contains(t, rule(t, last, "budget-rules"), "du budget de gestion et du budget de soutien à l’autonomie", "which autonomy runs from that day on")
	rsi := schema.Under(regime(law.RSI), law.Date(2012, 1, 1))
	assert.JSONEq(t, `{"required": ["regime"], "properties": {"regime": {"const": "rsi"}, "partial": {"const": false}}}`, at(t, rsi, "$defs", "law", "if"))
	assert.NotContains(t, at(t, rsi, "$defs", "law", "$defs"), `"scope"`, "it names none")
	assert.Contains(t, at(t, rsi, "$defs", "law", "$defs", "control-plan"), `"required": ["controlPlan"]`)
}

func TestWhereBudgetsAreDueIfTheyAreListed(t *testing.T) {
	text := schema.Under(only(statute.Demand{Needs: []statute.Facts{
		statute.Of(statute.Budget(branch.Prevention), statute.Unlisted(branch.Prevention)),
		statute.Of(statute.Unlisted(branch.Prevention), statute.Unlisted(branch.Management)),
	}}), law.Date(2012, 1, 1))
	assert.JSONEq(t, `{"description": "A\nB", "$comment": "", "allOf": [
		{"anyOf": [
			{"required": ["budgets"], "properties": {"budgets": {"contains": {"required": ["kind", "computation", "evolution"], "properties": {"kind": {"const": "prevention"}}}}}},
			{"not": {"required": ["budgets"], "properties": {"budgets": {"contains": {"required": ["kind"], "properties": {"kind": {"const": "prevention"}}}}}}}]},
		{"anyOf": [
			{"not": {"required": ["budgets"], "properties": {"budgets": {"contains": {"required": ["kind"], "properties": {"kind": {"const": "management"}}}}}}},
			{"not": {"required": ["budgets"], "properties": {"budgets": {"contains": {"required": ["kind"], "properties": {"kind": {"const": "prevention"}}}}}}}]}]}`,
		rule(t, text, "budget-rules"))
}

// only is the RSI with a law of one demand.
func only(d statute.Demand) *statute.Regime {
	always := law.Period{From: law.Date(2000, 1, 1)}
	return &statute.Regime{Regime: law.RSI, Entries: []statute.Entry{
		{Rule: law.LegalBasis, Kind: statute.Rule, Versions: []statute.Version{{Period: always, Demand: statute.Demand{Relation: statute.Founded}}}},
		{Rule: law.BudgetRules, Kind: statute.Rule, Versions: []statute.Version{{Period: always, Asks: law.Text{FR: "A", EN: "B"}, Demand: d}}},
	}}
}

// What each fact is in a document.
func TestEachFactIsShown(t *testing.T) {
	for fact, want := range map[statute.Fact]string{
		statute.Action(branch.State):              `{"required": ["objectives"], "properties": {"objectives": {"contains": {"required": ["actions"], "properties": {"actions": {"contains": {"required": ["by"], "properties": {"by": {"const": "state"}}}}}}}}}`,
		statute.Indicator:                         `{"required": ["objectives"], "properties": {"objectives": {"contains": {"required": ["indicators"], "properties": {"indicators": {"minItems": 1}}}}}}`,
		statute.Commitment(branch.NationalBody):   `{"required": ["commitments"], "properties": {"commitments": {"contains": {"required": ["by"], "properties": {"by": {"const": "body"}}}}}}`,
		statute.Signature(branch.Director):        `{"required": ["body"], "properties": {"body": {"required": ["signatories"], "properties": {"signatories": {"contains": {"required": ["capacity"], "properties": {"capacity": {"const": "director"}}}}}}}}`,
		statute.Trigger(amendment.WorkloadChange): `{"required": ["amendmentConditions"], "properties": {"amendmentConditions": {"required": ["triggers"], "properties": {"triggers": {"contains": {"required": ["kind"], "properties": {"kind": {"const": "workload-change"}}}}}}}}`,
		statute.Orientation(clause.Medicines):     `{"required": ["orientations"], "properties": {"orientations": {"contains": {"required": ["domain"], "properties": {"domain": {"const": "medicines"}}}}}}`,
		statute.ControlPlan:                       `{"required": ["controlPlan"]}`,
		statute.SicknessConvention:                `{"required": ["consistentWith"], "properties": {"consistentWith": {"required": ["body"]}}}`,
		statute.Term:                              `{"required": ["term"]}`,
		statute.Forecast:                          `{"required": ["forecasts"], "properties": {"forecasts": {"minItems": 1}}}`,
		statute.Scope(branch.Family):              `{"required": ["scope"], "properties": {"scope": {"const": "family"}}}`,
	} {
		text := schema.Under(only(statute.Demand{Forbids: statute.Of(fact)}), law.Date(2012, 1, 1))
		assert.JSONEq(t, `{"description": "A\nB", "$comment": "", "not": `+want+`}`, rule(t, text, "budget-rules"), fact)
	}
}

func TestWhatComparesIsNotTold(t *testing.T) {
	for _, d := range []statute.Demand{{Term: statute.Bounds{EndsBy: law.Date(2019, 12, 31)}}, {Relation: statute.SignedInTime}} {
		text := schema.Under(only(d), law.Date(2012, 1, 1))
		assert.Contains(t, at(t, text, "$defs", "law", "$comment"), "not whole: budget-rules.")
		assert.NotContains(t, at(t, text, "$defs", "law"), `"$defs"`)
	}
	year := schema.Under(only(statute.Demand{Term: statute.Bounds{AtLeast: 1}}), law.Date(2012, 1, 1))
	assert.JSONEq(t, `{"description": "A\nB", "$comment": "", "required": ["term"]}`, rule(t, year, "budget-rules"), "a term of a year is one, too")
	two := only(statute.Demand{Relation: statute.SignedInTime})
	two.Entries = append(two.Entries, statute.Entry{Rule: law.MinimumTerm, Kind: statute.Rule, Versions: two.Entries[1].Versions})
	assert.Contains(t, at(t, schema.Under(two, law.Date(2012, 1, 1)), "$defs", "law", "$comment"), "not whole: budget-rules, minimum-term.")
	text := schema.Under(only(statute.Demand{Needs: []statute.Facts{statute.Of(statute.Means)}}), law.Date(2012, 1, 1))
	assert.Contains(t, at(t, text, "$defs", "law", "$comment"), "pas en entier : aucune.")
	assert.Contains(t, at(t, text, "$defs", "law", "$comment"), "not whole: none.")
}

// On a day on which no text founds a convention of the regime, none that is whole can be.
func TestOfNoLawNoConvention(t *testing.T) {
	for _, text := range [][]byte{schema.Under(regime(law.RSI), law.Date(2018, 1, 1)), schema.Under(regime(law.General), law.Date(1996, 12, 31))} {
		assert.JSONEq(t, `false`, at(t, text, "$defs", "law", "then"))
		assert.NotContains(t, at(t, text, "$defs", "law"), `"$defs"`)
	}
}

func TestTheBodyIsToldOfEachScope(t *testing.T) {
	always := law.Period{From: law.Date(2000, 1, 1)}
	r := &statute.Regime{Regime: law.General, Entries: []statute.Entry{
		{Rule: law.LegalBasis, Kind: statute.Rule, Versions: []statute.Version{{Period: always, Demand: statute.Demand{Relation: statute.Founded}}}},
		{Rule: law.BodyOfScope, Kind: statute.Rule, Versions: []statute.Version{{Period: always, When: statute.Of(statute.Scope(branch.Family), statute.Scope(branch.OldAge)),
			Demand: statute.Demand{Relation: statute.Managed}}}},
	}}
	assert.JSONEq(t, `{"description": "\n", "$comment": "", "if": {"properties": {"scope": {"enum": ["old-age", "family"]}}}, "then": {"allOf": [
		{"if": {"properties": {"scope": {"const": "old-age"}}}, "then": {"properties": {"body": {"properties": {"code": {"const": "cnav"}}}}}},
		{"if": {"properties": {"scope": {"const": "family"}}}, "then": {"properties": {"body": {"properties": {"code": {"const": "cnaf"}}}}}}]}}`,
		rule(t, schema.Under(r, law.Date(2012, 1, 1)), "body-of-scope"))
}
