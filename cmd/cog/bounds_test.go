package main

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// flood are documents of some 100 KB that are wrong all over.
func flood() map[string]string {
	const head = `{"format":"coglaw/1","regime":"general","scope":"family"`
	long := strings.Repeat("k", 1_000)
	var nested, deep, objectives, ids, unknown strings.Builder
	for range 80 {
		nested.WriteString(`{"` + long + `":`)
	}
	for i := range 1_000 {
		fmt.Fprintf(&deep, `{"a":%d,"a":1},`, i)
		fmt.Fprintf(&objectives, `{"id":"%s","title":" ","categories":["%s"],"indicators":[{"kind":"x"}]},`, long[:40], long[:20])
		fmt.Fprintf(&ids, `{"id":"O","title":"T","categories":["other"]},`)
		fmt.Fprintf(&unknown, `,"%s%d":0`, long[:90], i)
	}
	return map[string]string{
		"long keys above many faults": head + `,"x":` + nested.String() + "[" + deep.String() + "{}]" + strings.Repeat("}", 80) + "}",
		"objectives":                  head + `,"objectives":[` + objectives.String() + "{}]}",
		"an id a thousand times":      head + `,"objectives":[` + ids.String() + "{}]}",
		"unknown keys":                head + unknown.String() + "}",
		"one long key":                head + `,"` + strings.Repeat("\u202e/~", 30_000) + `":1}`,
		"one long word":               `{"format":"coglaw/1","regime":"` + strings.Repeat("é", 50_000) + `"}`,
		"one long day":                head + `,"concluded":"` + strings.Repeat("\x1b ", 50_000) + `"}`,
		"nested without end":          strings.Repeat(`{"a":[`, 17_000),
		"a page of text":              strings.Repeat("Une convention.\n", 6_000),
		"lines of nothing":            strings.Repeat("x\n", 50_000),
		"numbers":                     strings.Repeat("1, ", 33_000),
	}
}

// However much is wrong with a document, little is told of it, and little held.
func TestAMalformedDocumentMakesNoFlood(t *testing.T) {
	for name, text := range flood() {
		for command, list := range everyFormat() {
			for _, format := range list {
				var stdout, stderr bytes.Buffer
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				status := run([]string{command, "-format", format}, strings.NewReader(text), &stdout, &stderr, today, nil)
				runtime.ReadMemStats(&after)
				about := fmt.Sprint(name, ", ", command, " -format ", format)
				assert.Equal(t, exitTrouble, status, about)
				assert.Less(t, stdout.Len()+stderr.Len(), 1_000_000, about)
				assert.NotZero(t, stdout.Len()+stderr.Len(), about)
				assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(50_000_000), about)
				harmless(t, about, stdout.String(), stderr.String())
			}
		}
	}
}

// A stream of any length is judged in the memory of one document.
func TestAStreamIsJudgedInTheMemoryOfOneDocument(t *testing.T) {
	text := strings.Repeat(line(t, lawful)+"oops\n", 1_000)
	var before, after runtime.MemStats
	most := uint64(0)
	runtime.GC()
	runtime.ReadMemStats(&before)
	in := reads(func() {
		runtime.GC()
		runtime.ReadMemStats(&after)
		most = max(most, after.HeapAlloc)
	}, strings.NewReader(text))
	run([]string{"check", "-format", "json"}, in, io.Discard, io.Discard, today, nil)
	assert.Less(t, int64(most)-int64(before.HeapAlloc), int64(2_000_000), "of %d", len(text))
}

// reads calls do at each reading of r.
func reads(do func(), r io.Reader) io.Reader {
	return readFunc(func(p []byte) (int, error) { do(); return r.Read(p) })
}

type readFunc func([]byte) (int, error)

func (f readFunc) Read(p []byte) (int, error) { return f(p) }

// Each evaluation is shown with all objectives: many of both are refused, and the limit holds
// for both together, wherever the objectives come from.
func TestManyEvaluationsOfALongTextAreNotShownTogether(t *testing.T) {
	objectives := func(n int) string {
		var list []string
		for i := range n {
			list = append(list, fmt.Sprintf(`{"id":"O%d","categories":["other"],"title":"T","indicators":[{"id":"I%d","label":"L","kind":"qualitative"}]}`, i, i))
		}
		return strings.Join(list, ",")
	}
	document := func(n, added, evaluations int) string {
		var changes []string
		for i := range added {
			changes = append(changes, fmt.Sprintf(`{"kind":"add-objective","objective":{"id":"N%d","categories":["other"],"title":"T"}}`, i))
		}
		return `{"format":"coglaw/1","regime":"general","scope":"family","concluded":"2023-07-10","objectives":[` + objectives(n) + `],` +
			`"amendments":[{"number":1,"concluded":"2023-07-10","changes":[` + strings.Join(changes, ",") + `]}],` +
			`"evaluations":[` + strings.TrimSuffix(strings.Repeat(`{"opened":"2024-01-01"},`, evaluations), ",") + `]}`
	}
	for name, refused := range map[string]string{
		"of the text":       document(2_000, 0, 100),
		"of what was added": document(1, 4_000, 100),
	} {
		status, out, told := invoke(refused, "evaluation", "-lang", "en")
		assert.Equal(t, exitTrouble, status, name)
		assert.Empty(t, out)
		assert.Contains(t, told, "/evaluations: 100 evaluations of a text of this length are not shown")
		for _, format := range []string{"markdown", "svg"} {
			status, out, _ = invoke(refused, "evaluation", "-format", format)
			assert.Equal(t, exitTrouble, status, name)
			assert.Empty(t, out)
		}
		status, out, told = invoke(refused, "evaluation", "-format", "json")
		assert.Equal(t, exitTrouble, status, name)
		assert.Empty(t, told)
		assert.Contains(t, out, `"errors":[{"code":"out-of-range","pointer":"/evaluations",`)
		assert.NotContains(t, out, `"evaluations":[`)
	}
	for name, shown := range map[string]string{
		"one of a long text":  document(2_000, 0, 1),
		"many of a short one": document(2, 0, 300),
		"some of a text":      document(100, 10, 20),
	} {
		status, out, _ := invoke(shown, "evaluation")
		assert.Equal(t, exitOK, status, name)
		assert.NotEmpty(t, out)
	}
}

// A text may be short and what is shown of it long: each target of an indicator is a row, and
// each row bears the names of what it is of.
func TestEvaluationsOfATextThatIsLongWhenShownAreNotShown(t *testing.T) {
	long := strings.Repeat("l", 40_000)
	years := func(n int) string {
		var list []string
		for i := range n {
			list = append(list, fmt.Sprintf(`"%d":1`, 1000+i))
		}
		return "{" + strings.Join(list, ",") + "}"
	}
	gauge := func(label, targets string) string {
		return `{"id":"I","label":"` + label + `","kind":"quantitative","unit":"u","direction":"at-least","targets":` + targets + `}`
	}
	aim := func(id, indicators string) string {
		return `{"id":"` + id + `","categories":["other"],"title":"T","indicators":[` + indicators + `]}`
	}
	document := func(aim, changes, evaluations string) string {
		return `{"format":"coglaw/1","regime":"general","scope":"family","concluded":"2023-07-10","objectives":[` + aim + `],` +
			`"amendments":[{"number":1,"concluded":"2023-07-10","changes":[` + changes + `]}],"evaluations":[` + evaluations + `]}`
	}
	const once = `{"opened":"2024-01-01"}`
	often := once + strings.Repeat(","+once, 99)
	for name, refused := range map[string]string{
		"many targets":                     document(aim("O", gauge("L", years(4_000))), "", often),
		"many targets of a long label":     document(aim("O", gauge(long, years(900))), "", once),
		"many targets of a long objective": document(aim(long, gauge("L", years(900))), "", once),
		"an indicator that was added":      document(aim("O", ""), `{"kind":"add-indicator","of":"O","indicator":`+gauge(long, years(900))+`}`, once),
		"an indicator that was replaced": document(aim(long, gauge("L", years(1))),
			`{"kind":"replace-indicator","indicator":`+gauge("L", years(900))+`}`, once),
		"an objective that was replaced": document(aim("O", ""), `{"kind":"replace-objective","objective":`+aim("O", gauge(long, years(900)))+`}`, once),
		"targets that were set":          document(aim("O", gauge(long, years(1))), `{"kind":"set-targets","id":"I","targets":`+years(900)+`}`, once),
		"many figures of a long label": document(aim("O", gauge(long, years(1))), "",
			`{"opened":"2024-01-01","results":[{"indicator":"I","figures":`+years(900)+`}]}`),
	} {
		status, out, told := invoke(refused, "evaluation", "-format", "markdown", "-lang", "en")
		assert.Equal(t, exitTrouble, status, name)
		assert.Empty(t, out, name)
		assert.Contains(t, told, "of a text of this length are not shown", name)
	}
	for name, shown := range map[string]string{
		"many targets once":      document(aim("O", gauge("L", years(4_000))), "", once),
		"few of a long label":    document(aim(long, gauge(long, years(5))), "", once),
		"without any evaluation": document(aim("O", gauge(long, years(900))), "", ""),
	} {
		status, _, told := invoke(shown, "evaluation", "-format", "markdown")
		assert.Equal(t, exitOK, status, name+told)
	}
	status, _, _ := invoke(document(aim("O", gauge("L", years(100))), "", often), "evaluation")
	assert.Equal(t, exitOK, status, "of text")
	status, out, _ := invoke(document(aim("O", gauge("L", years(900))), "", often), "evaluation", "-format", "svg")
	assert.Equal(t, exitTrouble, status, "a point of a plot takes more than a row")
	assert.Empty(t, out)
}
