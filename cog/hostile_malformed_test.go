package cog_test

import (
	"strings"
)

// malformedShapes are no conventions: what is wrong with them grows with n, or how it is
// said. Each is one document.
func malformedShapes() (all []shape) {
	add := func(name string, of func(n int) string) {
		all = append(all, shape{name: "malformed: " + name, status: 2, of: of})
	}
	key := func(name string, value func(n int) string) {
		add(name, func(n int) string { return strings.TrimSuffix(written(), "}") + "," + value(n) + "}" })
	}
	part := func(name, at, element string) {
		add(name, func(n int) string { return written(at, list(n, element)) })
	}
	long := strings.Repeat

	key("unknown keys", func(n int) string { return numbered(n, `"k#":0`) })
	key("long unknown keys", func(n int) string { return numbered(n, `"k#`+long("k", 2_000)+`":0`) })
	key("unknown keys to escape", func(n int) string { return numbered(n, `"k#`+long("~/", 150)+`":0`) })
	key("one long unknown key", func(n int) string { return `"` + long("k", n) + `":0` })
	key("unknown keys, one in another", func(n int) string { return long(`"k":{`, 90) + numbered(n, `"#":0`) + long("}", 90) })
	key("deep lists", func(n int) string { return `"x":` + long("[", n) })
	key("deep objects", func(n int) string { return `"x":` + long(`{"k":`, n) })
	key("deep lists again and again", func(n int) string { return `"x":` + list(n, long("[", 80)+long("]", 80)) })
	key("a key twice, many times", func(n int) string { return numbered(n, `"title":"T"`) })
	key("keys twice under a long key", func(n int) string { return `"` + long("k", 20*n) + `":{` + numbered(n, `"a":0`) + "}" })
	key("keys twice under deep keys", func(n int) string {
		return long(`"`+long("k", 500)+`":{`, 40) + numbered(n, `"a":0`) + long("}", 40)
	})
	key("many keys, each twice", func(n int) string { return `"x":{` + numbered(n, `"a#":0,"a#":0`) + "}" })
	part("elements of a wrong type", "means", `0`)
	part("elements that are null", "objectives", `null`)
	part("empty elements", "objectives", `{}`)
	part("elements with an unknown key each", "commitments", `{"by":"state","title":"T","k#":0}`)
	part("elements with a long unknown key each", "commitments", `{"by":"state","title":"T","k#`+long("k", 1_000)+`":0}`)
	part("elements with every key twice", "means", `{"title":"T","title":"T","kind":"staff","kind":"staff"}`)
	part("blank texts", "means", `{"title":" ","kind":"staff"}`)
	part("texts that hold U+0000", "means", `{"title":"a\u0000","kind":"staff"}`)
	part("unknown words", "means", `{"title":"T","kind":"k#"}`)
	part("long unknown words", "means", `{"title":"T","kind":"`+long("k", 1_000)+`"}`)
	part("days that do not exist", "evaluations", `{"opened":"2023-02-30","closed":"#"}`)
	part("lone surrogates", "means", `{"title":"\ud800","kind":"staff"}`)
	part("escapes that are none", "means", `{"title":"\q","kind":"staff"}`)
	part("years that are none", "forecasts", `{"year":#e9,"value":1,"unit":"F"}`)
	part("numbers out of range", "forecasts", `{"year":2007,"value":1e999999999,"unit":"F"}`)
	part("numbers of many digits", "forecasts", `{"year":2007,"value":`+long("9", 500)+`,"unit":"F"}`)
	part("budgets listed again", "budgets", `{"kind":"management","computation":"C#"}`)
	part("clauses listed again", "clauses", `{"kind":"operations-covered","title":"T"}`)
	part("words listed again", "known", `"means"`)
	part("missions listed again", "missions", `"prevention"`)
	part("ids used again", "objectives", `{"id":"o","title":"T","categories":["other"]}`)
	part("ids used again by all", "objectives", `{"id":"o","title":"T","categories":["other"],"actions":[{"id":"o","by":"state","title":"T"}],"indicators":[{"id":"o","label":"L","kind":"qualitative"}]}`)
	part("ids used twice", "commitments", `{"id":"c#","by":"state","title":"T"},{"id":"c#","by":"state","title":"T"}`)
	part("long ids used again", "commitments", `{"id":"`+long("c", 1_000)+`","by":"state","title":"T"}`)
	part("forecasts outside sickness", "forecasts", `{"year":2007,"value":1,"unit":"F"}`)
	part("signatures after the act", "evaluations", `{"opened":"2024-01-01","closed":"2023-01-01"}`)
	part("transmissions of nothing", "transmissions", `{"amendment":9#,"to":"senate-commission","on":"2023-02-01"}`)
	part("transmissions before the act", "transmissions", `{"to":"senate-commission","on":"2022-02-01"}`)
	add("categories listed again", func(n int) string {
		return written("objectives", `[{"id":"o","title":"T","categories":`+list(n, `"other"`)+`}]`)
	})
	add("targets of a year again", func(n int) string {
		return written("objectives", `[{"id":"o","title":"T","categories":["other"],"indicators":[{"id":"i","label":"L","kind":"quantitative","unit":"%","direction":"at-most","targets":{`+numbered(n, `"2024":#`)+"}}]}]")
	})
	add("targets of what is no year", func(n int) string {
		return written("objectives", `[{"id":"o","title":"T","categories":["other"],"indicators":[{"id":"i","label":"L","kind":"quantitative","unit":"%","direction":"at-most","targets":{`+numbered(n, `"y#":{"a":[0]}`)+"}}]}]")
	})
	add("a long unknown scope", func(n int) string { return written("scope", `"`+long("s", n)+`"`) })
	add("a long number", func(n int) string { return written("forecasts", `[{"year":2007,"value":`+long("9", n)+`,"unit":"F"}]`) })
	add("a long fraction", func(n int) string {
		return written("forecasts", `[{"year":2007,"value":0.`+long("0", n)+`1,"unit":"F"}]`)
	})
	add("a long exponent", func(n int) string {
		return written("forecasts", `[{"year":2007,"value":1e`+long("1", n)+`,"unit":"F"}]`)
	})
	add("a long year", func(n int) string { return written("forecasts", `[{"year":`+long("2", n)+`,"value":1,"unit":"F"}]`) })
	add("a long day", func(n int) string { return written("concluded", `"`+long("2", n)+`"`) })
	add("a text without end", func(n int) string { return `{"format":"coglaw/1","title":"` + long("t", n) })
	add("a text without end, of escapes", func(n int) string { return `{"format":"coglaw/1","title":"` + long(`\"`, n) })
	add("a list without end", func(n int) string { return `{"format":"coglaw/1","means":[` + numbered(n, `{"title":"T"}`) })
	add("binary", func(n int) string { return long("\x00\xff\xfe\x80{", n) })
	add("one long line", func(n int) string { return long("x", n) })
	add("one number", func(n int) string { return long("1", n) })
	add("one text", func(n int) string { return `"` + long("x", n) + `"` })
	add("brackets alone", func(n int) string { return long("[", n) })
	add("white space alone", func(n int) string { return long(" \n\t", n) })
	add("a document in UTF-16", func(n int) string { return "\xff\xfe" + long("{\x00\"\x00", n) })

	life := func(name string, of func(n int) []string) { add(name, func(n int) string { return written(of(n)...) }) }
	life("amendments that all name what is not there", func(n int) []string {
		return amending(n, `{"kind":"remove-objective","id":"x#"}`, bigParts()[0].parts(n)...)
	})
	life("one amendment that names what is not there", func(n int) []string {
		return amendingBy(1, func(int) string { return numbered(n, `{"kind":"set-targets","id":"x#","targets":{"2025":2}}`) }, bigParts()[4].parts(n)...)
	})
	life("changes that name actions that are not there", func(n int) []string {
		return amendingBy(1, func(int) string { return numbered(n, `{"kind":"remove-action","of":"o","by":"state","title":"T#"}`) }, bigParts()[1].parts(n)...)
	})
	life("changes that name a long thing", func(n int) []string {
		return amendingBy(1, func(int) string { return numbered(n, `{"kind":"remove-means","title":"`+long("t", 500)+`"}`) })
	})
	life("changes that name indicators where there are none", func(n int) []string {
		return amendingBy(1, func(int) string { return numbered(n, `{"kind":"remove-indicator","id":"x#"}`) },
			"objectives", list(n, `{"id":"o#","title":"T","categories":["other"]}`))
	})
	life("results of indicators where there are none", func(n int) []string {
		return evaluating(1, func(i int) string { return opening(i, `,"results":`+list(n, `{"indicator":"x#"}`)) },
			"objectives", list(n, `{"id":"o#","title":"T","categories":["other"]}`))
	})
	life("unknown kinds of change", func(n int) []string {
		return amendingBy(1, func(int) string { return numbered(n, `{"kind":"k#","a":0}`) })
	})
	life("changes with keys of another", func(n int) []string {
		return amending(n, `{"kind":"remove-network","id":"a","title":"T"}`)
	})
	life("amendments with many faults each", func(n int) []string { return amending(n, `0,{},{"kind":null},{"kind":"add-means","means":{}}`) })
	life("evaluations with many faults each", func(n int) []string {
		return []string{"evaluations", list(n, `{"closed":1,"views":[{},0],"results":[{"figures":{"a":1}}]}`)}
	})
	life("ids used again by amendments", func(n int) []string {
		return amending(n, `{"kind":"add-commitment","commitment":{"id":"aim","by":"body","title":"T"}}`, bigParts()[0].parts(n)...)
	})
	life("ids used again by amendments of a long text", func(n int) []string {
		return amending(n, `{"kind":"add-objective","objective":{"id":"n#","title":"T","categories":["other"],"actions":[{"id":"first","by":"body","title":"T"}]}}`, bigParts()[4].parts(n)...)
	})
	life("days that go back", func(n int) []string {
		parts := amending(n, "")
		return append(parts[:1], strings.ReplaceAll(parts[1], `"2023-02-01"`, `"2029-02-01"`))
	})
	life("numbers out of order", func(n int) []string {
		parts := amending(n, "")
		return append(parts[:1], strings.ReplaceAll(parts[1], `"number":`, `"number":1`))
	})
	life("undated amendments of a full document", func(n int) []string {
		parts := amending(n, "", bigParts()[0].parts(n)...)
		return append(parts[:len(parts)-1], strings.ReplaceAll(parts[len(parts)-1], `"concluded":"2023-`, `"title":"2023-`))
	})
	life("evaluations of what is not there", func(n int) []string {
		return evaluating(n, func(i int) string {
			return opening(i, `,"objectives":["x"],"views":[{"objective":"y","by":"state","finding":"reached"}]`)
		}, bigParts()[0].parts(n)...)
	})
	life("views of what is not there", func(n int) []string {
		return evaluating(1, func(i int) string {
			return opening(i, `,"views":`+list(n, `{"objective":"x#","by":"state","finding":"reached"}`))
		}, bigParts()[0].parts(n)...)
	})
	life("views said again", func(n int) []string {
		return evaluating(1, func(i int) string {
			return opening(i, `,"views":`+list(n, `{"objective":"aim","by":"state","finding":"reached"}`))
		})
	})
	life("silences said again", func(n int) []string {
		return evaluating(1, func(i int) string { return opening(i, `,"silent":`+list(n, `{"by":"state","invited":"2023-02-01"}`)) })
	})
	life("results said again", func(n int) []string {
		return evaluating(1, func(i int) string {
			return opening(i, `,"results":`+list(n, `{"indicator":"first","figures":{"2024":1}}`))
		})
	})
	life("evaluations before the conclusion", func(n int) []string {
		return []string{"evaluations", list(n, `{"opened":"2022-01-01"}`)}
	})
	return all
}

// streamShapes are many documents, or what a reader of many may stumble over.
func streamShapes() []shape {
	one := written() + "\n"
	stream := func(name string, status int, of func(n int) string) shape {
		return shape{name: "stream: " + name, status: status, of: of}
	}
	return []shape{
		stream("tiny documents", 2, func(n int) string { return strings.Repeat("{}\n", n) }),
		stream("tiny documents on one line", 2, func(n int) string { return strings.Repeat("{}", n) }),
		stream("small documents", 0, func(n int) string { return strings.Repeat(one, n) }),
		stream("a huge document before tiny ones", 2, func(n int) string {
			return written("title", `"`+strings.Repeat("t", 30*n)+`"`) + "\n" + strings.Repeat("{}\n", n)
		}),
		stream("a huge malformed document before tiny ones", 2, func(n int) string { return `{"x` + strings.Repeat("t", 30*n) + "\n" + strings.Repeat("{}\n", n) }),
		stream("lines of rubbish", 2, func(n int) string { return strings.Repeat("rubbish\n", n) }),
		stream("lines of brackets", 2, func(n int) string { return strings.Repeat("}{][\n", n) }),
		stream("lines of texts", 2, func(n int) string { return strings.Repeat("\"x\"\n", n) }),
		stream("a byte-order mark before a document of many lines", 2, func(n int) string {
			return "\ufeff" + strings.ReplaceAll(written("means", list(n, `{"title":"T","kind":"staff"}`)), ",", ",\n")
		}),
		stream("a document of many lines, broken in the first", 2, func(n int) string {
			return "x" + strings.ReplaceAll(written("means", list(n, `{"title":"T","kind":"staff"}`)), ",", ",\n")
		}),
		stream("documents that end too soon", 2, func(n int) string { return strings.Repeat(`{"format":"coglaw/1","means":[`+"\n", n) }),
	}
}
