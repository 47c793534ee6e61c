package cog_test

import (
	"fmt"
	"strings"
)

// pairShapes multiply: n amendments on a text of n elements, of which each amendment writes
// none or one; n evaluations between n amendments.
func pairShapes() (all []shape) {
	for _, p := range bigParts() {
		status := 0
		if p.name == "orientations" {
			status = 1
		}
		all = append(all,
			shape{name: "amendments of nothing on many " + p.name, status: status, of: func(n int) string {
				return written(amending(n, "", p.parts(n)...)...)
			}},
			shape{name: "amendments of many " + p.name, status: status, of: func(n int) string { return written(amending(n, p.own, p.parts(n)...)...) }},
			shape{name: "amendments with names and many " + p.name, status: status, of: func(n int) string {
				return written(amending(n, `{"kind":"add-commitment","commitment":{"id":"new#","by":"body","title":"T"}}`, p.parts(n)...)...)
			}})
	}
	return all
}

// A changing is one kind of change made n times, or several that go together, to a text that
// was made for it: in one amendment, and in as many as there are changes.
type changing struct {
	name    string
	parts   func(n int) []string
	changes string
}

func changings() []changing {
	const aims, gauges = `{"id":"o#","title":"T","categories":["other"]}`, `{"id":"g#","label":"L","kind":"qualitative"}`
	of := func(name string) func(n int) []string {
		for _, p := range bigParts() {
			if p.name == name {
				return p.parts
			}
		}
		panic(name)
	}
	sameActions := in("objectives", `[{"id":"o","title":"T","categories":["other"],"actions":`, `{"by":"body","title":"T"}`, "},"+anAim+"]")
	none := func(int) []string { return nil }
	sick := func(int) []string { return sickly[:len(sickly):len(sickly)] }
	return []changing{
		{"add-objective", none, `{"kind":"add-objective","objective":` + aims + `}`},
		{"add-objective, with indicators", none, `{"kind":"add-objective","objective":{"id":"o#","title":"T","categories":["other"],"indicators":[` + gauges + `]}}`},
		{"replace-objective", of("objectives"), `{"kind":"replace-objective","objective":` + aims + `}`},
		{"replace-objective, the same", none, `{"kind":"replace-objective","objective":{"id":"aim",` + allAims + `}}`},
		{"remove-objective from the front", of("objectives"), `{"kind":"remove-objective","id":"o#"}`},
		{"remove-objective from the back", of("objectives"), `{"kind":"remove-objective","id":"o@"}`},
		{"remove-objective and add-objective", of("objectives"), `{"kind":"remove-objective","id":"o#"},{"kind":"add-objective","objective":` + aims + `}`},
		{"add-indicator to one", none, `{"kind":"add-indicator","of":"aim","indicator":` + gauges + `}`},
		{"add-indicator to many", of("objectives"), `{"kind":"add-indicator","of":"o@","indicator":` + gauges + `}`},
		{"replace-indicator of one", of("indicators in one objective"), `{"kind":"replace-indicator","indicator":` + gauges + `}`},
		{"replace-indicator of many", of("indicators in many objectives"), `{"kind":"replace-indicator","indicator":` + gauges + `}`},
		{"remove-indicator from the front", of("indicators in one objective"), `{"kind":"remove-indicator","id":"g#"}`},
		{"remove-indicator from the back", of("indicators in one objective"), `{"kind":"remove-indicator","id":"g@"}`},
		{"remove-indicator from many", of("indicators in many objectives"), `{"kind":"remove-indicator","id":"g@"}`},
		{"indicators moved", of("indicators in one objective"), `{"kind":"remove-indicator","id":"g#"},{"kind":"add-indicator","of":"aim","indicator":` + gauge + `}`},
		{"set-targets of one", of("indicators in one objective"), `{"kind":"set-targets","id":"g@","targets":{"2025":2,"2024":1}}`},
		{"set-targets of many", of("indicators in many objectives"), `{"kind":"set-targets","id":"g#","targets":{"2025":2}}`},
		{"set-targets, the same", none, `{"kind":"set-targets","id":"first","targets":{"2025":2.5,"2026":3,"2027":4}}`},
		{"add-action to one", none, `{"kind":"add-action","of":"aim","action":{"by":"body","title":"T#"}}`},
		{"add-action to one, with names", none, `{"kind":"add-action","of":"aim","action":{"id":"a#","by":"body","title":"T"}}`},
		{"add-action to many", of("objectives"), `{"kind":"add-action","of":"o@","action":{"by":"body","title":"T"}}`},
		{"replace-action from the front", of("actions in one objective"), `{"kind":"replace-action","of":"o","by":"body","title":"T#","action":{"by":"body","title":"U"}}`},
		{"replace-action from the back", of("actions in one objective"), `{"kind":"replace-action","of":"o","by":"body","title":"T@","action":{"by":"body","title":"U"}}`},
		{"replace-action of one title", sameActions, `{"kind":"replace-action","of":"o","by":"body","title":"T","action":{"by":"body","title":"U"}}`},
		{"replace-action by itself", sameActions, `{"kind":"replace-action","of":"o","by":"body","title":"T","action":{"by":"body","title":"T"}}`},
		{"remove-action from the front", of("actions in one objective"), `{"kind":"remove-action","of":"o","by":"body","title":"T#"}`},
		{"remove-action from the back", of("actions in one objective"), `{"kind":"remove-action","of":"o","by":"body","title":"T@"}`},
		{"remove-action of one title", sameActions, `{"kind":"remove-action","of":"o","by":"body","title":"T"}`},
		{"add-means", none, `{"kind":"add-means","means":{"title":"T","kind":"staff"}}`},
		{"replace-means from the front", of("means"), `{"kind":"replace-means","title":"T#","means":{"title":"U","kind":"staff"}}`},
		{"replace-means of one title", big("means", `{"title":"T","kind":"staff"}`), `{"kind":"replace-means","title":"T","means":{"title":"U","kind":"staff"}}`},
		{"remove-means from the front", of("means"), `{"kind":"remove-means","title":"T#"}`},
		{"remove-means from the back", of("means"), `{"kind":"remove-means","title":"T@"}`},
		{"add-commitment", none, `{"kind":"add-commitment","commitment":{"by":"body","title":"T"}}`},
		{"add-commitment, with names", none, `{"kind":"add-commitment","commitment":{"id":"c#","by":"body","title":"T"}}`},
		{"replace-commitment from the front", of("commitments"), `{"kind":"replace-commitment","by":"body","title":"T#","commitment":{"by":"state","title":"U"}}`},
		{"replace-commitment of one title", big("commitments", `{"by":"body","title":"T"}`), `{"kind":"replace-commitment","by":"body","title":"T","commitment":{"by":"state","title":"U"}}`},
		{"remove-commitment from the front", of("commitments"), `{"kind":"remove-commitment","by":"body","title":"T#"}`},
		{"remove-commitment from the back", of("commitments"), `{"kind":"remove-commitment","by":"body","title":"T@"}`},
		{"set-budget", none, `{"kind":"set-budget","budget":{"kind":"management","computation":"C#","evolution":"E"}}`},
		{"set-budget and remove-budget", none, `{"kind":"set-budget","budget":{"kind":"prevention","computation":"C#","evolution":"E"}},{"kind":"remove-budget","id":"prevention"}`},
		{"set-forecast and remove-forecast", sick, `{"kind":"set-forecast","forecast":{"year":2007,"value":#,"unit":"F"}},{"kind":"remove-forecast","year":2007}`},
		{"set-forecast among many", func(int) []string {
			return append(sick(0), "forecasts", years(8_000, `{"year":#,"value":1,"unit":"F"}`, nil))
		},
			`{"kind":"set-forecast","forecast":{"year":8999,"value":#,"unit":"F"}}`},
		{"set-term", none, `{"kind":"set-term","term":{"start":"2023-01-01","end":"2028-12-31"}}`},
		{"set-network and remove-network", none, `{"kind":"set-network","network":{"conditions":[{"kind":"evolution","title":"T#"}]}},{"kind":"remove-network"}`},
		{"set-amendment-conditions", none, `{"kind":"set-amendment-conditions","amendmentConditions":{"triggers":[` + aTrigger + `],"procedure":"P#"}}`},
		{"set-evaluation-process", none, `{"kind":"set-evaluation-process","evaluationProcess":{"heard":["state","body"],"procedure":"P#"}}`},
		{"set-orientations", none, `{"kind":"set-orientations","orientations":[{"domain":"medicines","title":"T#"}]}`},
		{"set-orientations beside many triggers", of("triggers"), `{"kind":"set-orientations","orientations":[]}`},
		{"set-evaluation-process beside many orientations", func(n int) []string {
			return big("orientations", `{"domain":"other","title":"T"}`)(n)
		}, `{"kind":"set-evaluation-process","evaluationProcess":{"heard":["state","body"]}}`},
		{"set-control-plan", none, `{"kind":"set-control-plan","controlPlan":{"title":"T#"}}`},
		{"set-consistent-with", none, `{"kind":"set-consistent-with","consistentWith":{"body":"cnam","term":{"start":"2023-01-01","end":"2027-12-31"}}}`},
		{"set-endowments", none, `{"kind":"set-endowments","endowments":[{"title":"T#"}]}`},
		{"set-clauses", none, `{"kind":"set-clauses","clauses":[{"kind":"operations-covered","title":"T#"}]}`},
		{"set-manager", none, `{"kind":"set-manager","manager":{"code":"other","name":"N#","signatories":[{"capacity":"director"}]}}`},
		{"set-missions", none, `{"kind":"set-missions","missions":["prevention"]}`},
	}
}

func changeShapes() (all []shape) {
	for _, c := range changings() {
		all = append(all,
			shape{name: "one amendment, " + c.name, of: func(n int) string {
				return written(amendingBy(1, func(int) string { return numbered(n, c.changes) }, c.parts(n)...)...)
			}},
			shape{name: "many amendments, " + c.name, of: func(n int) string { return written(amending(n, c.changes, c.parts(n)...)...) }})
	}
	return all
}

// evaluating is the parts with n evaluations, numbered.
func evaluating(n int, evaluation func(i int) string, parts ...string) []string {
	var list []string
	for i := range n {
		list = append(list, evaluation(i))
	}
	return append(parts[:len(parts):len(parts)], "evaluations", "["+strings.Join(list, ",")+"]")
}

// opening is evaluation i, opened on the day of amendment i.
func opening(i int, keys string) string { return fmt.Sprintf(`{"opened":"%s"%s}`, dayOf(i), keys) }

func lifeShapes() (all []shape) {
	const years = `"figures":{"2017":1,"2018":2,"2019":3,"2020":4,"2021":5,"2022":6,"2023":7}`
	closed := func(i int) string { return `,"closed":"` + dayOf(i+14) + `"` }
	aims := bigParts()[0].parts
	gauges := bigParts()[4].parts
	add := func(name string, status int, of func(n int) []string) {
		all = append(all, shape{name: "life: " + name, status: status, of: func(n int) string { return written(of(n)...) }})
	}
	for _, e := range []struct {
		name string
		keys func(i, n int) string
	}{
		{"open", func(int, int) string { return "" }},
		{"closed", func(i, _ int) string { return closed(i) }},
		{"closed, of one", func(i, n int) string { return closed(i) + number(i, n, `,"objectives":["o@"]`) }},
		{"closed, heard on one", func(i, n int) string {
			return closed(i) + number(i, n, `,"views":[{"objective":"o#","by":"state","finding":"reached","comment":"C"}]`)
		}},
		{"closed, both silent", func(i, _ int) string {
			return closed(i) + `,"silent":[{"by":"state","invited":"2023-01-20"},{"by":"body","invited":"2023-01-20"}]`
		}},
		{"closed, with a figure", func(i, _ int) string { return closed(i) + `,"results":[{"indicator":"first",` + years + `}]` }},
	} {
		add("evaluations of many objectives, "+e.name, 0, func(n int) []string {
			return evaluating(n, func(i int) string { return opening(i, e.keys(i, n)) }, aims(n)...)
		})
		add("evaluations between amendments of many objectives, "+e.name, 0, func(n int) []string {
			return evaluating(n, func(i int) string { return opening(i, e.keys(i, n)) }, amending(n, `{"kind":"add-means","means":{"title":"T","kind":"staff"}}`, aims(n)...)...)
		})
	}
	one := func(name string, parts func(n int) []string, keys func(n int) string) {
		add(name, 0, func(n int) []string {
			return evaluating(1, func(int) string { return opening(0, closed(0)+keys(n)) }, parts(n)...)
		})
	}
	one("evaluation with views of each party on many", aims, func(n int) string {
		return `,"views":` + list(n, `{"objective":"o#","by":"state","finding":"reached"},{"objective":"o#","by":"body","finding":"partly","comment":"C"}`)
	})
	one("evaluation that names many objectives", aims, func(n int) string { return `,"objectives":` + list(n, `"o@"`) })
	one("evaluation with results of many indicators", gauges, func(n int) string { return `,"results":` + list(n, `{"indicator":"g@",`+years+`}`) })
	one("evaluation with a long comment", aims, func(n int) string {
		return `,"views":[{"objective":"aim","by":"state","finding":"reached","comment":"` + strings.Repeat("c ", 20*n) + `"}]`
	})
	add("evaluations of one long title", 0, func(n int) []string {
		return evaluating(1, func(int) string { return opening(0, closed(0)+`,"title":"`+strings.Repeat("t", n)+`"`) })
	})

	add("amendments whose reason is the last of many", 0, func(n int) []string {
		return withReason(amending(n, "", bigParts()[7].parts(n)...), number(n-1, n, `{"kind":"other","title":"T#"}`))
	})
	add("amendments whose reason is none of many", 0, func(n int) []string {
		return withReason(amending(n, "", bigParts()[7].parts(n)...), `{"kind":"other","title":"None"}`)
	})
	add("amendments whose reason is none of one long", 0, func(n int) []string {
		return withReason(amending(n, "", "amendmentConditions", `{"triggers":[`+aTrigger+`,{"kind":"other","title":"`+strings.Repeat("t", 99*n)+`"}]}`), `{"kind":"other","title":"None"}`)
	})
	add("amendments of a long reason", 0, func(n int) []string {
		return amendingBy(2, func(int) string { return "" }, "title", `"`+strings.Repeat("t", n)+`"`)
	})
	other := func(length int) string { return `{"code":"other","name":"` + strings.Repeat("N", length) + `"` }
	add("amendments by another body, of a long name", 1, func(n int) []string {
		parts := amending(n, "", "body", other(99*n)+`,"signatories":[`+aSigner+`]}`)
		return append(parts[:len(parts)-1], strings.ReplaceAll(parts[len(parts)-1], `{"code":"cnaf"`, other(40)))
	})
	add("amendments that each breach five rules", 1, func(n int) []string {
		return withoutSignature(amending(n, `{"kind":"set-budget","budget":{"kind":"management"}},{"kind":"set-term","term":{"start":"2023-01-01","end":"2023-12-31"}},{"kind":"set-evaluation-process","evaluationProcess":{}}`))
	})
	add("amendments that take away and give back", 1, func(n int) []string {
		return amendingBy(n, func(i int) string {
			return []string{`{"kind":"remove-objective","id":"aim"}`, `{"kind":"add-objective","objective":` + anAim + `}`}[i%2]
		}, aims(n)...)
	})
	partial := []string{"partial", "true", "means", "", "budgets", "", "state", ""}
	undated := func(n int, last string, parts ...string) []string {
		parts = amending(n, `{"kind":"add-means","means":{"title":"T","kind":"staff"}}`, append(partial[:len(partial):len(partial)], parts...)...)
		list := strings.Split(parts[len(parts)-1], `"concluded":"`)
		for i := 1; i < len(list); i++ {
			list[i] = list[i][len(`2023-01-01",`):]
		}
		list[len(list)-1] = last + list[len(list)-1]
		return append(parts[:len(parts)-1], strings.Join(list, ""))
	}
	add("undated amendments", 0, func(n int) []string { return undated(n, "", aims(n)...) })
	add("undated amendments before a dated one", 0, func(n int) []string { return undated(n, `"concluded":"2023-02-01",`, aims(n)...) })
	add("undated amendments with names", 0, func(n int) []string {
		parts := undated(n, "", aims(n)...)
		parts[len(parts)-1] = strings.ReplaceAll(parts[len(parts)-1], `"add-means","means":{`, `"add-commitment","commitment":{"by":"body",`)
		parts[len(parts)-1] = strings.ReplaceAll(parts[len(parts)-1], `,"kind":"staff"`, "")
		return parts
	})
	add("undated amendments and evaluations", 0, func(n int) []string {
		return evaluating(n, func(i int) string { return opening(i, closed(i)) }, undated(n, `"concluded":"2023-02-01",`, aims(n)...)...)
	})

	send := func(n int, of string) string {
		var sent []string
		for i := range n {
			sent = append(sent, fmt.Sprintf(`{%s"to":"%s-commission","on":"%s"}`, number(i+1, n, of), []string{"senate", "national-assembly"}[i%2], dayOf(7*i+14)))
		}
		return "[" + strings.Join(sent, ",") + "]"
	}
	add("transmissions of the convention", 0, func(n int) []string { return []string{"transmissions", send(n, "")} })
	add("transmissions of many amendments", 0, func(n int) []string { return amending(n, "", "transmissions", send(n, `"amendment":#,`)) })
	add("transmissions of one amendment of many", 0, func(n int) []string { return amending(n, "", "transmissions", send(n, `"amendment":1,`)) })
	add("annual amendments", 0, func(n int) []string {
		return amending(n, `{"kind":"set-forecast","forecast":{"year":2007,"value":#,"unit":"F"}}`, sickly...)
	})
	add("titles of amendments", 0, func(n int) []string { return withTitle(amending(n, ""), strings.Repeat("t", 200)) })
	return all
}

// withReason gives each amendment another reason.
func withReason(parts []string, reason string) []string {
	return append(parts[:len(parts)-1], strings.ReplaceAll(parts[len(parts)-1], `{"kind":"financing-act","year":2007}`, reason))
}

func withoutSignature(parts []string) []string {
	return append(parts[:len(parts)-1], strings.ReplaceAll(parts[len(parts)-1], `{"capacity":"minister"}`, ""))
}

func withTitle(parts []string, title string) []string {
	return append(parts[:len(parts)-1], strings.ReplaceAll(parts[len(parts)-1], `{"number"`, `{"title":"`+title+`","number"`))
}
