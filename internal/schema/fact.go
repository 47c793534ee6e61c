package schema

import (
	"strings"

	"github.com/coglaw/coglaw/statute"
)

// showsOneOf returns the schema of a document that shows one of some facts. Those of one section
// are told together, but not those that something is not there.
func showsOneOf(facts []statute.Fact) object {
	var sections []string
	values := map[string]list{}
	for _, f := range facts {
		key := f.Section().Key
		if values[key] == nil || key == unlisted {
			sections = append(sections, key)
		}
		values[key] = append(values[key], value(f))
	}
	var any []object
	for _, key := range sections {
		of := values[key]
		if key == unlisted {
			of, values[key] = of[:1], of[1:]
		}
		any = append(any, shows(key, of...))
	}
	return join("anyOf", any)
}

// shows returns the schema of a document that shows a fact of a section, of one of the values.
func shows(section string, values ...any) object { return showing[section](among(values)) }

// value returns what tells a fact from the others of its section.
func value(f statute.Fact) any {
	_, value, _ := strings.Cut(f.String(), ":")
	return value
}

const unlisted = "unlisted"

// showing tells for each section of facts how a document shows one, given its value.
var showing = map[string]func(value object) object{
	"objective":               func(v object) object { return anObjective(has("categories", contains(v))) },
	"action":                  func(v object) object { return anAction(has("by", v)) },
	"self-employed-objective": func(object) object { return anObjective(has("selfEmployed", constant(true))) },
	"self-employed-action":    func(object) object { return anAction(has("selfEmployed", constant(true))) },
	"indicator":               func(object) object { return anObjective(some("indicators")) },
	"commitment":              func(v object) object { return has("commitments", contains(has("by", v))) },
	"heard":                   func(v object) object { return has("evaluationProcess", has("heard", contains(v))) },
	"trigger":                 func(v object) object { return has("amendmentConditions", has("triggers", contains(has("kind", v)))) },
	"orientation":             func(v object) object { return has("orientations", contains(has("domain", v))) },
	"signature":               func(v object) object { return has("body", has("signatories", contains(has("capacity", v)))) },
	"budget": func(v object) object {
		return has("budgets", contains(object{{"required", list{"kind", "computation", "evolution"}}, {"properties", object{{"kind", v}}}}))
	},
	unlisted:              func(v object) object { return not(has("budgets", contains(has("kind", v)))) },
	"body":                func(v object) object { return has("body", has("code", v)) },
	"scope":               func(v object) object { return has("scope", v) },
	"state-signature":     func(object) object { return has("state", some("signatories")) },
	"means":               func(object) object { return some("means") },
	"network":             func(object) object { return has("network", some("conditions")) },
	"control-plan":        func(object) object { return object{{"required", list{"controlPlan"}}} },
	"sickness-convention": func(object) object { return has("consistentWith", object{{"required", list{"body"}}}) },
	"term":                func(object) object { return object{{"required", list{"term"}}} },
	"forecast":            func(object) object { return some("forecasts") },
}

func anObjective(o object) object { return has("objectives", contains(o)) }
func anAction(a object) object    { return anObjective(has("actions", contains(a))) }

// some is that a list is there and holds something.
func some(key string) object { return has(key, object{{"minItems", 1}}) }
