package repo

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// A judgement is what the command says of a document.
type judgement struct {
	Verdict string
	Law     struct{ On string }
	Errors  []struct{ Code, Pointer string }
	Breaches,
	Undecided []struct{ Rule string }
}

// schemas are those that the command writes, each compiled once.
type schemas struct {
	t    *testing.T
	cog  string
	done map[string]*jsonschema.Schema
}

// of returns the schema that `cog schema` writes given some arguments.
func (s *schemas) of(args ...string) *jsonschema.Schema {
	key := strings.Join(args, " ")
	if s.done[key] == nil {
		s.done[key] = compiled(s.t, output(s.t, s.cog, "", append([]string{"schema"}, args...)...))
	}
	return s.done[key]
}

// under returns that of the law of the day by which a document was judged.
func (s *schemas) under(document any, j judgement) *jsonschema.Schema {
	regime, _ := document.(map[string]any)["regime"].(string)
	return s.of("-at", j.Law.On, regime)
}

func compiled(t *testing.T, text string) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// valid validates a document. A number that no validator should have to hold breaks this one.
func valid(schema *jsonschema.Schema, document any) (err error) {
	defer func() {
		if broken := recover(); broken != nil {
			err = fmt.Errorf("the validator: %v", broken)
		}
	}()
	return schema.Validate(document)
}

// output returns what the command writes, whatever its status.
func output(t *testing.T, cog, stdin string, args ...string) string {
	t.Helper()
	cmd := exec.Command(cog, args...)
	cmd.Stdin = strings.NewReader(stdin)
	out, err := cmd.Output()
	if err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return string(out)
}

// judged returns what the command says of each document, a draft under the law of the last day
// that was read.
func judged(t *testing.T, cog string, documents []string) (list []judgement) {
	t.Helper()
	out := output(t, cog, strings.Join(documents, "\n"), "check", "-format", "json", "-at", "2023-12-06")
	dec := json.NewDecoder(strings.NewReader(out))
	for dec.More() {
		var j judgement
		if err := dec.Decode(&j); err != nil {
			t.Fatal(err)
		}
		list = append(list, j)
	}
	if len(list) != len(documents) {
		t.Fatalf("%d answers about %d documents", len(list), len(documents))
	}
	return list
}

// beyond are the rules that a schema cannot express where there is a term: they compare days.
var beyond = []string{"minimum-term", "delegated-funds-term"}

// breached reports whether a document breaches a rule in a way that a schema can express.
func breached(document any, j judgement) bool {
	_, hasTerm := document.(map[string]any)["term"]
	return slices.ContainsFunc(j.Breaches, func(b struct{ Rule string }) bool { return !hasTerm || !slices.Contains(beyond, b.Rule) })
}

// seen are the codes of faults that the schema of the form sees, wherever they are.
var seen = []string{"wrong-type", "unknown-key", "missing", "blank", "nul", "unknown-word"}

// A standing counts how documents stand by the schemas.
type standing struct {
	wellFormed, malformed, lawful, unlawful, exempt int
}

// hold holds each document to the schemas, against what the command says of it: what is well
// formed passes that of the form, what has a fault that it sees does not; what is full passes that
// of the law of its day if and only if it breaches no rule that a schema can express.
func (s *schemas) hold(r *report, name string, documents []string) (n standing) {
	form := s.of()
	for i, j := range judged(s.t, s.cog, documents) {
		r.count++
		document, err := jsonschema.UnmarshalJSON(strings.NewReader(documents[i]))
		if err != nil {
			r.fault("%s: %v\n%s", name, err, documents[i])
			continue
		}
		err = valid(form, document)
		if j.Verdict == "" {
			n.malformed++
			if i := slices.IndexFunc(j.Errors, func(e struct{ Code, Pointer string }) bool { return slices.Contains(seen, e.Code) }); i >= 0 && err == nil {
				r.fault("%s: %v is not seen by the schema\n%s", name, j.Errors[i], documents[i])
			}
			continue
		}
		if n.wellFormed++; err != nil {
			r.fault("%s: %v, but it is well formed\n%s", name, err, documents[i])
			continue
		}
		if partial, _ := document.(map[string]any)["partial"].(bool); partial || j.Law.On == "" {
			n.exempt++
			continue
		}
		switch err := valid(s.under(document, j), document); {
		case breached(document, j) && err == nil:
			r.fault("%s: the schema of the law of %s passes it, but it breaches %v\n%s", name, j.Law.On, j.Breaches, documents[i])
		case breached(document, j):
			n.unlawful++
		case err != nil:
			r.fault("%s: %v, but the law of %s is kept\n%s", name, err, j.Law.On, documents[i])
		default:
			n.lawful++
		}
	}
	r.say("%s: %d well formed, %d malformed; by the law of their day %d pass and %d fail, %d are partial or of no day",
		name, n.wellFormed, n.malformed, n.lawful, n.unlawful, n.exempt)
	return n
}

func TestSchema(t *testing.T) {
	var r, wrong report
	s := &schemas{t, built(t), map[string]*jsonschema.Schema{}}

	// Schemas that pass everything, and that pass nothing.
	const regime, at = `{"format": "coglaw/1", "regime": "rsi"`, "-at 2023-12-06 rsi"
	anything, nothing := compiled(t, "true"), compiled(t, "false")
	loose := &schemas{t, s.cog, map[string]*jsonschema.Schema{"": anything, at: anything}}
	loose.hold(&wrong, "loose", []string{regime + `}`, regime + `, "zzz": 1}`, regime + `, "partial": true}`})
	strict := &schemas{t, s.cog, map[string]*jsonschema.Schema{"": nothing}}
	strict.hold(&wrong, "strict", []string{regime + `}`, regime + `, "zzz": 1}`})
	wrong.expect(t, 5, "loose: the schema of the law of 2023-12-06 passes it", "loose: {unknown-key /zzz} is not seen", "strict: jsonschema")

	// The one that is committed is the one that is written.
	file := "schema/coglaw-1.schema.json"
	if text, err := os.ReadFile(file); err != nil || string(text) != output(t, s.cog, "", "schema") {
		r.fault("%s is not what cog schema writes (%v): run .ci/update", file, err)
	}

	// Every document that the project has, then what becomes of a few when they are changed.
	names := tracked(t)
	files := documentsIn(t, s.cog, names)
	s.hold(&r, "files", slices.Collect(maps.Values(files)))
	shown, broken := blocks(t, s.cog, names)
	s.hold(&r, "pages", shown)
	for _, name := range slices.Sorted(maps.Keys(changed)) {
		if n := s.hold(&r, name+", changed", changes(t, files[name], changed[name])); n.wellFormed == 0 || n.malformed == 0 {
			r.fault("%s: changes of it show nothing", name)
		}
	}
	var models []string
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if path.Dir(name) == "cog/cogtest/corpus" {
			models = append(models, onEachDay(t, s.cog, files[name])...)
		}
	}
	if n := s.hold(&r, "models, on each day on which the law changes", models); n.lawful == 0 || n.unlawful == 0 {
		r.fault("of the models none passes, or none fails")
	}

	// What is malformed fails, but for what is listed.
	passed := map[string]bool{}
	inputs := append(malformed(t), broken...)
	lost := 0
	for _, in := range inputs {
		r.count++
		document, err := jsonschema.UnmarshalJSON(bytes.NewReader(in.text))
		switch {
		case err != nil:
			lost++
		case valid(s.of(), document) == nil:
			passed[in.name] = true
		}
	}
	r.say("malformed inputs: %d fail the schema, %d are no JSON, %d pass", len(inputs)-lost-len(passed), lost, len(passed))
	for name := range passed {
		if unseen[name] == "" {
			r.fault("%s: malformed, but the schema passes it", name)
		}
	}
	for name := range unseen {
		if !passed[name] {
			r.fault("%s: listed as what a schema cannot see, but the schema does, or there is no such input", name)
		}
	}
	slices.Sort(r.wrong)
	r.tell(t)
}

// documentsIn returns the documents among the files, those that hold one and are well formed.
func documentsIn(t *testing.T, cog string, names []string) map[string]string {
	found := map[string]string{}
	for _, name := range names {
		if path.Ext(name) != ".json" {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, status := ask(cog, []string{"check"}, string(text)); status < 2 {
			found[name] = string(text)
		}
	}
	return found
}

// An input is a malformed one, of a name.
type input struct {
	name string
	text []byte
}

// firstFault names what the command finds first in an input: its code and where it is.
func firstFault(t *testing.T, cog, text string) string {
	out := output(t, cog, text, "check", "-format", "json")
	for line := range strings.Lines(out) {
		var j judgement
		if err := json.Unmarshal([]byte(line), &j); err != nil {
			t.Fatal(err)
		}
		for _, e := range j.Errors {
			return strings.TrimSpace(e.Code + " " + e.Pointer)
		}
	}
	return "none"
}

// blocks returns the documents that the pages show, and the malformed ones.
func blocks(t *testing.T, cog string, names []string) (documents []string, broken []input) {
	tree := os.DirFS(".")
	model := ""
	pages := map[string][][]string{}
	for _, name := range names {
		pages[name] = fence.FindAllStringSubmatch(page(tree, name), -1)
		for _, b := range pages[name] {
			if strings.TrimSpace(b[1]) == "json model" {
				model = b[2]
			}
		}
	}
	for _, name := range names {
		for _, b := range pages[name] {
			words := strings.Fields(b[1])
			if len(words) == 0 || words[0] != "json" || slices.Contains(words, "answer") || slices.Contains(words, "line") {
				continue
			}
			whole := model
			if i := slices.Index(words, "in"); i > 0 {
				text, err := os.ReadFile("examples/" + words[i+1] + ".json")
				if err != nil {
					t.Fatal(err)
				}
				whole = string(text)
			}
			text := b[2]
			if !strings.Contains(text, `"format"`) {
				var err error
				if text, err = within(text, whole); err != nil {
					t.Fatal(err)
				}
			}
			if slices.Contains(words, "malformed") {
				broken = append(broken, input{name + ": " + firstFault(t, cog, text), []byte(text)})
			} else {
				documents = append(documents, text)
			}
		}
	}
	return documents, broken
}
