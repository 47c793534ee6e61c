package schema_test

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/internal/schema"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

func regime(r law.Regime) *statute.Regime { return &statute.All()[r] }

// at returns what stands in a schema under some keys, one below the other, as JSON.
func at(t *testing.T, text []byte, keys ...string) string {
	t.Helper()
	for _, key := range keys {
		var o map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(text, &o), key)
		require.Contains(t, o, key)
		text = o[key]
	}
	return string(text)
}

func TestTheSchemaSaysWhatItIsOf(t *testing.T) {
	form := schema.Form()
	assert.JSONEq(t, `"https://json-schema.org/draft/2020-12/schema"`, at(t, form, "$schema"))
	assert.JSONEq(t, `"https://github.com/coglaw/coglaw/schema/coglaw-1.schema.json"`, at(t, form, "$id"))
	assert.JSONEq(t, `"coglaw/1"`, at(t, form, "title"))
	assert.Contains(t, at(t, form, "description"), "Une convention d’objectifs et de gestion")
	assert.Contains(t, at(t, form, "$comment"), "La forme est le contrat du format")
	assert.Contains(t, at(t, form, "$comment"), "The form is the contract of the format")
	assert.JSONEq(t, `[{"$ref": "#/$defs/convention"}]`, at(t, form, "allOf"))
	assert.NotContains(t, string(form), `"law"`)

	under := schema.Under(regime(law.General), law.Date(2023, 12, 6))
	assert.Equal(t, at(t, form, "$schema"), at(t, under, "$schema"))
	assert.JSONEq(t, `"https://github.com/coglaw/coglaw/schema/coglaw-1-general-2023-12-06.schema.json"`, at(t, under, "$id"))
	assert.JSONEq(t, `"coglaw/1, general scheme, law in force on 6 December 2023"`, at(t, under, "title"))
	assert.JSONEq(t, `"coglaw/1, régime général, droit en vigueur le 6 décembre 2023\ncoglaw/1, general scheme, law in force on 6 December 2023"`, at(t, under, "description"))
	assert.JSONEq(t, `[{"$ref": "#/$defs/convention"}, {"$ref": "#/$defs/law"}]`, at(t, under, "allOf"))
	assert.Equal(t, at(t, form, "$comment"), at(t, under, "$comment"))
	assert.JSONEq(t, at(t, form, "$defs", "convention"), at(t, under, "$defs", "convention"), "the law changes nothing of the form")
}

func TestPartsOfTheForm(t *testing.T) {
	form := schema.Form()
	assert.JSONEq(t, `{
		"title": "La période\nThe term", "type": "object",
		"properties": {
			"start": {"description": "Son premier jour.\nIts first day.", "$ref": "#/$defs/day"},
			"end": {"description": "Son dernier jour, compris.\nIts last day, included.", "$ref": "#/$defs/day"}},
		"required": ["start", "end"], "additionalProperties": false}`, at(t, form, "$defs", "term"))
	assert.JSONEq(t, `{
		"title": "Un motif d’avenant\nA trigger of amendments", "type": "object",
		"properties": {
			"kind": {"description": "De quelle sorte il est.\nOf which kind it is.", "oneOf": [
				{"const": "financing-act", "description": "les lois de financement\nthe financing acts"},
				{"const": "workload-change", "description": "les fortes variations de charge liées à l’évolution des textes\nimportant changes of workload that come from a change of law"},
				{"const": "conventions-renewal", "description": "le renouvellement des conventions des branches\nthe renewal of the branches’ conventions"},
				{"const": "other", "description": "un autre motif\nanother ground"}]},
			"title": {"description": "L’intitulé, nécessaire à un motif propre aux parties.\nThe title, which a ground of the parties’ own needs.", "$ref": "#/$defs/text"}},
		"required": ["kind"], "additionalProperties": false,
		"allOf": [{"if": {"required": ["kind"], "properties": {"kind": {"const": "other"}}}, "then": {"required": ["title"]}}]}`, at(t, form, "$defs", "trigger"))
	assert.JSONEq(t, `[
		{"if": {"required": ["kind"], "properties": {"kind": {"const": "quantitative"}}}, "then": {"required": ["unit", "direction"], "properties": {"expected": false}}},
		{"if": {"required": ["kind"], "properties": {"kind": {"const": "qualitative"}}},
			"then": {"properties": {"unit": false, "direction": false, "baseline": false, "targets": false}}}]`, at(t, form, "$defs", "indicator", "allOf"))
	assert.JSONEq(t, `{"description": "De quelle sorte il est, ce dont dépendent ses autres clés.\nOf which kind it is, on which its other keys depend.", "oneOf": [
		{"const": "quantitative", "description": "quantitatif\nquantitative"},
		{"const": "qualitative", "description": "qualitatif\nqualitative"}]}`, at(t, form, "$defs", "indicator", "properties", "kind"))
	assert.JSONEq(t, `{"description": "Un chiffre pour chaque année.\nA figure for each year.", "type": "object",
		"patternProperties": {"^[1-9][0-9]{3}$": {"$ref": "#/$defs/number"}}, "additionalProperties": false}`, at(t, form, "$defs", "indicator", "properties", "targets"))
	assert.JSONEq(t, `[{"if": {"required": ["status"]}, "else": {"properties": {"asOf": false}}}]`, at(t, form, "$defs", "commitment", "allOf"))
	assert.JSONEq(t, `[
		{"if": {"required": ["code"], "properties": {"code": {"const": "other"}}}, "then": {"required": ["name"]}},
		{"if": {"required": ["code"], "properties": {"code": {"const": "other"}}}, "else": {"properties": {"name": false}}}]`, at(t, form, "$defs", "body", "allOf"))
	assert.JSONEq(t, `[
		{"if": {"required": ["regime"], "properties": {"regime": {"const": "general"}}}, "then": {"required": ["scope"]}},
		{"if": {"required": ["regime"], "properties": {"regime": {"const": "rsi"}}}, "then": {"properties": {"scope": false}}},
		{"if": {"required": ["partial"], "properties": {"partial": {"const": true}}}, "else": {"properties": {"known": {"maxItems": 0}}}},
		{"if": {"required": ["scope"], "properties": {"scope": {"const": "sickness"}}}, "else": {"properties": {"forecasts": {"maxItems": 0},
			"amendments": {"items": {"properties": {"changes": {"items": {"properties": {"kind": {"not": {"enum": ["set-forecast", "remove-forecast"]}}}}}}}}}}}]`,
		at(t, form, "$defs", "convention", "allOf"))
	assert.JSONEq(t, `["format", "regime"]`, at(t, form, "$defs", "convention", "required"))
	assert.JSONEq(t, `{"description": "Le format et sa version.\nThe format and its version.", "enum": ["coglaw/1"]}`, at(t, form, "$defs", "convention", "properties", "format"))
	assert.JSONEq(t, `{"description": "Si c’est la première convention de l’organisme.\nWhether it is the body’s first convention.", "type": "boolean"}`,
		at(t, form, "$defs", "convention", "properties", "first"))
	assert.JSONEq(t, `"array"`, at(t, form, "$defs", "objective", "properties", "categories", "type"))
	assert.JSONEq(t, `1`, at(t, form, "$defs", "objective", "properties", "categories", "minItems"))
	assert.JSONEq(t, `true`, at(t, form, "$defs", "objective", "properties", "categories", "uniqueItems"))
	assert.JSONEq(t, `{"description": "Les dotations de la section de gestion, une par section.\nThe budget endowments of the administration section, one a section.",
		"type": "array", "items": {"$ref": "#/$defs/endowment"}}`, at(t, form, "$defs", "convention", "properties", "endowments"))
	assert.JSONEq(t, `{"description": "Son rang : 1 pour le premier, puis sans lacune.\nIts rank: 1 for the first, then without gaps.", "type": "integer", "minimum": 1, "maximum": 1000000}`,
		at(t, form, "$defs", "amendment", "properties", "number"))
	assert.JSONEq(t, `{"description": "L’année de la loi de financement.\nThe year of the financing act.", "type": "integer", "minimum": 1997, "maximum": 9999}`,
		at(t, form, "$defs", "reason", "properties", "year"))
	assert.JSONEq(t, `{"description": "L’année, de quatre chiffres.\nThe year, of four digits.", "type": "integer", "minimum": 1000, "maximum": 9999}`,
		at(t, form, "$defs", "forecast", "properties", "year"))
	var budgets []json.RawMessage
	require.NoError(t, json.Unmarshal([]byte(at(t, form, "$defs", "convention", "properties", "budgets", "allOf")), &budgets))
	require.Len(t, budgets, 6)
	assert.JSONEq(t, `{"contains": {"required": ["kind"], "properties": {"kind": {"const": "prevention"}}}, "minContains": 0, "maxContains": 1}`, string(budgets[3]))
	assert.JSONEq(t, `true`, at(t, form, "$defs", "convention", "properties", "transmissions", "uniqueItems"))
	assert.JSONEq(t, `[{"contains": {"required": ["by"], "properties": {"by": {"const": "state"}}}, "minContains": 0, "maxContains": 1},
		{"contains": {"required": ["by"], "properties": {"by": {"const": "body"}}}, "minContains": 0, "maxContains": 1}]`,
		at(t, form, "$defs", "evaluation", "properties", "silent", "allOf"))
	var changes []json.RawMessage
	require.NoError(t, json.Unmarshal([]byte(at(t, form, "$defs", "change", "allOf")), &changes))
	assert.Contains(t, string(changes[len(changes)-1]), `"medical-control"`, "the id of a budget is its kind")
}

func TestTheValuesOfTheForm(t *testing.T) {
	form := schema.Form()
	assert.JSONEq(t, `{"type": "number", "anyOf": [{"const": 0}, {"minimum": 1e-30, "maximum": 1e30}, {"minimum": -1e30, "maximum": -1e-30}]}`, at(t, form, "$defs", "number"))
	var day struct{ Type, Format, Pattern string }
	require.NoError(t, json.Unmarshal([]byte(at(t, form, "$defs", "day")), &day))
	assert.Equal(t, []string{"string", "date"}, []string{day.Type, day.Format})
	isDay := regexp.MustCompile(day.Pattern)
	for _, text := range []string{"0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "0004-02-29", "1900-02-28", "2023-04-30", "2023-10-31"} {
		assert.True(t, isDay.MatchString(text), text)
	}
	for _, text := range []string{"", "0000-01-01", "1900-02-29", "2023-02-29", "2100-02-29", "2024-02-30", "2023-04-31", "2023-11-31", "2023-00-01", "2023-13-01",
		"2023-01-00", "2023-01-32", "2023-1-1", "12023-01-01", "2023-01-01T00:00", "x2023-01-01", "2023-01-011"} {
		assert.False(t, isDay.MatchString(text), text)
	}
	assert.JSONEq(t, `"string"`, at(t, form, "$defs", "text", "type"))
	text := at(t, form, "$defs", "text", "pattern")
	assert.Equal(t, `"^[\u0009\n\u000b\u000c\u000d \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000]*[^\u0000\u0009\n\u000b\u000c\u000d \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000][^\u0000]*$"`, text)
}

// Each key and each word that has no other name is told in both languages, and nothing else is.
func TestEveryKeyAndWordIsTold(t *testing.T) {
	var form struct {
		Defs map[string]struct {
			Title      string
			Type       string
			Properties map[string]struct {
				Description string
				Enum        []string
			}
		} `json:"$defs"`
	}
	require.NoError(t, json.Unmarshal(schema.Form(), &form))
	told := func(text string) bool {
		fr, en, ok := strings.Cut(text, "\n")
		return ok && fr != "" && en != ""
	}
	var objects, keys []string
	for name, def := range form.Defs {
		if def.Type != "object" {
			continue
		}
		objects = append(objects, name)
		assert.True(t, told(def.Title), name)
		for key, p := range def.Properties {
			keys = append(keys, name+"."+key)
			assert.True(t, told(p.Description), "%s.%s", name, key)
			assert.LessOrEqual(t, len(p.Enum), 1, "%s.%s: words without a name", name, key)
		}
	}
	for word := range schema.Kinds() {
		object, slug, _ := strings.Cut(word, ".")
		assert.Contains(t, at(t, schema.Form(), "$defs", object, "properties", "kind"), `"const": "`+slug+`"`)
	}
	assert.ElementsMatch(t, schema.Objects(), objects)
	assert.ElementsMatch(t, schema.Keys(), keys)
}

// What editors read is the committed file: .ci/update writes it anew.
func TestTheCommittedFileIsTheForm(t *testing.T) {
	committed, err := os.ReadFile("../../schema/coglaw-1.schema.json")
	require.NoError(t, err)
	assert.Equal(t, string(committed), string(schema.Form()))
}

func TestTheFormIsWrittenInLinesThatCanBeRead(t *testing.T) {
	form := string(schema.Form())
	assert.True(t, strings.HasPrefix(form, "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"))
	assert.True(t, strings.HasSuffix(form, "}\n"))
	assert.Contains(t, form, "\n        \"format\": {\"description\": \"Le format et sa version.\\nThe format and its version.\", \"enum\": [\"coglaw/1\"]},\n")
	assert.Contains(t, form, "\n        \"body\": {\n          \"description\": ", "what is longer than a line")
	r := only(statute.Demand{Needs: []statute.Facts{statute.Of(statute.Means)}})
	r.Entries[1].Versions[0].Asks = law.Text{FR: "\"\\!~\x1f", EN: "\u00a0é\u2028"}
	assert.Contains(t, string(schema.Under(r, law.Date(2012, 1, 1))), `"description": "\u0022\u005c!~\u001f\n\u00a0é\u2028"`, "spaces that are not seen stand in escapes")
}
