package cog_test

import "strings"

// A bigPart is one part of a text that has n elements, in a lawful convention: by itself, and
// under lives of as many amendments as it has elements.
type bigPart struct {
	name  string
	parts func(n int) []string // of the convention
	own   string               // a change to that part, numbered
}

func big(key, element string) func(n int) []string {
	return func(n int) []string { return []string{key, list(n, element, within(key)...)} }
}

// within is what a lawful convention has in a list, without the brackets.
func within(key string) []string {
	for _, part := range lawfulParts {
		if part[0] == key {
			return []string{strings.Trim(part[1], "[]")}
		}
	}
	return nil
}

// in puts a list into an object of the document.
func in(key, before, element, after string, first ...string) func(n int) []string {
	return func(n int) []string { return []string{key, before + list(n, element, first...) + after} }
}

// after has parts beside those of another sort of convention.
func after(others []string, parts func(n int) []string) func(n int) []string {
	return func(n int) []string { return append(others[:len(others):len(others)], parts(n)...) }
}

// gauge is an indicator, numbered.
const gauge = `{"id":"g#","label":"L","kind":"quantitative","unit":"%","direction":"at-least","targets":{"2024":1}}`

// dozen puts n elements into objectives, twelve in each, numbered throughout.
func dozens(key, element string) func(n int) []string {
	return func(n int) []string {
		var aims []string
		for i := 0; i < n; i += 12 {
			var in []string
			for j := i; j < min(n, i+12); j++ {
				in = append(in, number(j, n, element))
			}
			aims = append(aims, number(i/12, n, `{"id":"d#","title":"T","categories":["other"],"`)+key+`":[`+strings.Join(in, ",")+"]}")
		}
		return []string{"objectives", "[" + strings.Join(append([]string{anAim}, aims...), ",") + "]"}
	}
}

func bigParts() []bigPart {
	return []bigPart{
		{"objectives", big("objectives", `{"id":"o#","title":"T","categories":["other"]}`), `{"kind":"replace-objective","objective":{"id":"o#","title":"U","categories":["other"]}}`},
		{"actions in one objective", in("objectives", `[{"id":"o","title":"T","categories":["other"],"actions":`, `{"by":"body","title":"T#"}`, "},"+anAim+"]"),
			`{"kind":"replace-action","of":"o","by":"body","title":"T#","action":{"by":"state","title":"U"}}`},
		{"indicators in one objective", in("objectives", `[{"id":"o","title":"T","categories":["other"],"indicators":`, gauge, "},"+anAim+"]"), `{"kind":"set-targets","id":"g#","targets":{"2025":2}}`},
		{"actions in many objectives", dozens("actions", `{"by":"body","title":"T#"}`), `{"kind":"add-action","of":"d0","action":{"by":"body","title":"U#"}}`},
		{"indicators in many objectives", dozens("indicators", gauge), `{"kind":"replace-indicator","indicator":` + gauge + `}`},
		{"means", big("means", `{"title":"T#","kind":"other"}`), `{"kind":"replace-means","title":"T@","means":{"title":"U#","kind":"staff"}}`},
		{"commitments", big("commitments", `{"id":"c#","by":"body","title":"T#"}`), `{"kind":"replace-commitment","by":"body","title":"T@","commitment":{"by":"state","title":"U"}}`},
		{"triggers", in("amendmentConditions", `{"triggers":`, `{"kind":"other","title":"T#"}`, "}", aTrigger), `{"kind":"set-evaluation-process","evaluationProcess":{"heard":["state","body"]}}`},
		{"conditions on the network", in("network", `{"conditions":`, `{"kind":"evolution","title":"T#"}`, "}"), `{"kind":"set-network","network":{"conditions":[{"kind":"evolution","title":"U"}]}}`},
		{"State signatories", in("state", `{"signatories":`, `{"capacity":"minister","name":"N#","signedOn":"2023-01-10","portfolios":["budget","sea"]}`, "}"), `{"kind":"set-term","term":{"start":"2023-01-01","end":"2028-12-31"}}`},
		{"body signatories", in("body", `{"code":"cnaf","signatories":`, `{"capacity":"director","name":"N#","signedOn":"2023-01-10"}`, "}", aSigner), `{"kind":"set-term","term":{"start":"2023-01-01","end":"2028-12-31"}}`},
		{"orientations", after(sickly, big("orientations", `{"domain":"other","title":"T#"}`)), `{"kind":"set-orientations","orientations":[{"domain":"other","title":"U#"}]}`},
		{"endowments", big("endowments", `{"title":"T#"}`), `{"kind":"set-endowments","endowments":[{"title":"U#"}]}`},
	}
}

// textShapes are texts alone: every list, and every text at any length.
func textShapes() (all []shape) {
	for _, p := range bigParts() {
		s := shape{name: "text of " + p.name, of: func(n int) string { return written(p.parts(n)...) }}
		if p.name == "orientations" {
			s.status = 1 // the four domains are not there
		}
		all = append(all, s)
	}
	long := func(before, letter, after string) func(n int) string {
		return func(n int) string { return before + strings.Repeat(letter, n) + after }
	}
	for _, s := range []struct {
		name         string
		status       int
		key          string
		before, text string
		after        string
	}{
		{"long title", 0, "title", `"`, "t", `"`},
		{"long title of escapes", 0, "title", `"`, `\u00e9`, `"`},
		{"long title of pairs", 0, "title", `"`, `\ud83d\ude00`, `"`},
		{"long title of quotes", 0, "title", `"`, `\"\\\n`, `"`},
		{"long title of control characters", 0, "title", `"`, `\u001b[2K\u202e`, `"`},
		{"long title of spaces", 0, "title", `"x`, " ", `x"`},
		{"long source", 0, "source", `"`, "é", `"`},
		{"long plan", 0, "controlPlan", `{"title":"`, "p ", `"}`},
		{"long procedure of amendment", 0, "amendmentConditions", `{"triggers":[` + aTrigger + `],"procedure":"`, "p ", `"}`},
		{"long procedure of evaluation", 0, "evaluationProcess", `{"heard":["state","body"],"procedure":"`, "p", `"}`},
		{"long id", 0, "objectives", "[" + anAim + `,{"id":"`, "i", `","title":"T","categories":["other"]}]`},
		{"long title of an objective", 0, "objectives", "[" + anAim + `,{"id":"o","title":"`, "t ", `","categories":["other"]}]`},
		{"long unit and label", 0, "objectives", "[" + anAim + `,{"id":"o","title":"T","categories":["other"],"indicators":[{"id":"i","label":"L","kind":"quantitative","direction":"at-least","unit":"`, "u", `"}]}]`},
		{"long expectation", 0, "objectives", "[" + anAim + `,{"id":"o","title":"T","categories":["other"],"indicators":[{"id":"i","label":"L","kind":"qualitative","expected":"`, "e ", `"}]}]`},
		{"long rule of a budget", 1, "budgets", `[{"kind":"management","computation":"`, "c", `"}]`},
		{"long name of a signatory", 0, "state", `{"signatories":[{"capacity":"minister","name":"`, "n", `"}]}`},
		{"long name of the body", 1, "body", `{"code":"other","name":"`, "n", `","signatories":[` + aSigner + `]}`},
		{"long name of the manager", 0, "manager", `{"code":"other","name":"`, "n", `"}`},
		{"long schema", 0, "$schema", `"`, "s", `"`},
	} {
		text := long(s.before, s.text, s.after)
		all = append(all, shape{name: s.name, status: s.status, of: func(n int) string { return written(s.key, text(n)) }})
	}
	figures := func(n int, from int) string { // of as many years as there are, from one on
		var b strings.Builder
		for i := range min(n, 9999-from) {
			b.WriteString(number(from+i, 0, `,"#":1`))
		}
		return "{" + strings.TrimPrefix(b.String(), ",") + "}"
	}
	return append(all,
		shape{name: "targets of many years", of: func(n int) string { // a hundred for each indicator
			return written("objectives", list(n, `{"id":"o#","title":"T","categories":["other"],"indicators":[`+
				`{"id":"i#","label":"L","kind":"quantitative","unit":"%","direction":"at-most","targets":`+figures(100, 2000)+"}]}", anAim))
		}},
		shape{name: "forecasts of many years", of: func(n int) string {
			return written(append(sickly[:len(sickly):len(sickly)], "forecasts", years(n, `{"year":#,"value":1.5,"unit":"F"}`, nil))...)
		}},
		shape{name: "objectives of all categories", of: func(n int) string {
			return written("objectives", list(n, `{"id":"o#",`+allAims+"}"))
		}},
		shape{name: "indicators out of order of years", of: func(n int) string {
			return written("objectives", list(n, `{"id":"o#","title":"T","categories":["other"],"indicators":[`+
				`{"id":"i#","label":"L","kind":"quantitative","unit":"%","direction":"at-most","targets":{"9999":1,"1000":-2e9,"5000":0.25,"2999":3,"1001":1}}]}`, anAim))
		}},
		shape{name: "partial text of objectives", of: func(n int) string {
			return written("partial", "true", "known", `["means","objectives"]`, "budgets", "", "objectives", list(n, `{"id":"o#","title":"T","categories":["other"]}`, anAim))
		}},
		shape{name: "unlawful text of nothing but objectives", status: 1, of: func(n int) string {
			return `{"format":"coglaw/1","regime":"rsi","concluded":"2012-01-01","objectives":` + list(n, `{"id":"o#","title":"T","categories":["coordination"]}`) + "}"
		}})
}

// years is a list with an element for each year from 1000 on, of which there are only so
// many: what is more is one long unit.
func years(n int, element string, before []string) string {
	const all = 8_000
	for i := range min(n, all) {
		before = append(before, number(1000+i, 0, element))
	}
	if n > all {
		before[0] = strings.Replace(before[0], `"F"`, `"`+strings.Repeat("F", (n-all)*len(element))+`"`, 1)
	}
	return "[" + strings.Join(before, ",") + "]"
}
