package repo

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// documents runs the json blocks of the pages, every one. What stands behind "json" says
// what a block is:
//
//	(nothing)    a document, or a part of one: its keys stand in front of those of the model
//	             and in place of those of the same name. It is lawful, or undetermined
//	unlawful     the same, but it has a breach
//	malformed    the same, but it is malformed; an answer that follows tells the errors
//	model        a whole document, the model of the parts on every page
//	answer       what the command answers about the last document: keys may be left out of an
//	             object, and of a list the elements for which "…" stands
//	line         what it answers, whole
//
// "in FILE" takes the model from a file under examples. Behind answer and line stand the
// command and its flags, check by default.
func documents(tree fs.FS, names []string, cog string) (r report) {
	var model string
	check := []string{"check"}
	pages := map[string][][]string{}
	for _, name := range names {
		pages[name] = fence.FindAllStringSubmatch(page(tree, name), -1)
		for _, block := range pages[name] {
			if strings.TrimSpace(block[1]) == "json model" {
				model = block[2]
			}
		}
	}
	for _, name := range names {
		var last string // the document that answers are about
		owed := false   // a malformed document has not been answered yet
		for _, block := range pages[name] {
			words := strings.Fields(block[1])
			if len(words) == 0 || words[0] != "json" {
				continue
			}
			r.count++
			kind, more := "", words[1:]
			if len(more) > 0 && more[0] != "in" {
				kind, more = more[0], more[1:]
			}
			wrong := func(format string, args ...any) {
				r.fault("%s: %s\n%s", name, fmt.Sprintf(format, args...), block[2])
			}
			if kind == "answer" || kind == "line" {
				owed = false
				if len(more) == 0 {
					more = check
				}
				got, _ := ask(cog, more, last)
				if where := differs(block[2], got, kind == "line"); where != "" {
					wrong("not what cog %s answers%s\n%s\ninstead of", strings.Join(more, " "), where, got)
				}
				continue
			}
			if owed {
				wrong("the malformed document before it is not answered:")
			}
			last = block[2]
			if !strings.Contains(last, `"format"`) {
				base := model
				if len(more) == 2 {
					text, err := fs.ReadFile(tree, "examples/"+more[1]+".json")
					if err != nil {
						wrong("%v", err)
					}
					base = string(text)
				}
				var err error
				if last, err = within(last, base); err != nil {
					wrong("%v", err)
				}
			}
			answer, status := ask(cog, check, last)
			if want, ok := map[string]int{"": 0, "model": 0, "unlawful": 1, "malformed": 2}[kind]; !ok || status != want {
				wrong("%q, but it is not, exit status %d:\n%s\n", strings.Join(words, " "), status, answer)
			}
			owed = kind == "malformed"
		}
		if owed {
			r.fault("%s: the last malformed document is not answered", name)
		}
	}
	return r
}

// ask returns what the command answers about a document, and its exit status.
func ask(cog string, args []string, document string) (string, int) {
	cmd := exec.Command(cog, append([]string{args[0], "-format", "json"}, args[1:]...)...)
	cmd.Stdin = strings.NewReader(document)
	out, err := cmd.Output()
	if err != nil && cmd.ProcessState == nil {
		return err.Error(), -1
	}
	return string(out), cmd.ProcessState.ExitCode()
}

// within puts a part of a document in front of the rest of a whole one: lines and columns
// of the part stay what they are, whatever is wrong with it. An empty part is the whole one.
func within(part, whole string) (string, error) {
	replaced, err := keys(part)
	if err != nil || len(replaced) == 0 {
		return whole, err
	}
	rest, err := keys(whole)
	if err != nil {
		return "", err
	}
	text := strings.TrimSuffix(strings.TrimSpace(part), "}")
	for _, k := range rest {
		if !slices.ContainsFunc(replaced, func(r member) bool { return r.key == k.key }) {
			text += fmt.Sprintf(", %q: %s", k.key, k.value)
		}
	}
	return text + "}\n", nil
}

type member struct {
	key   string
	value json.RawMessage
}

// keys returns the members of an object, in their order.
func keys(object string) (list []member, err error) {
	dec := json.NewDecoder(strings.NewReader(object))
	if _, err := dec.Token(); err != nil {
		return nil, err
	}
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return nil, err
		}
		m := member{key: fmt.Sprint(key)}
		if err := dec.Decode(&m.value); err != nil {
			return nil, err
		}
		list = append(list, m)
	}
	_, err = dec.Token()
	return list, err
}

// differs tells where an answer is not what is shown of it, "" if it is.
func differs(shown, got string, whole bool) string {
	a, err := values(shown)
	b, err2 := values(got)
	switch {
	case err != nil || err2 != nil:
		return fmt.Sprint(": ", errors.Join(err, err2))
	case len(a) != len(b):
		return fmt.Sprintf(": %d documents", len(b))
	}
	for i := range a {
		if where := apart("", a[i], b[i], whole); where != "" {
			return where
		}
	}
	return ""
}

// values decodes what stands in a text, one value or several.
func values(text string) (list []any, err error) {
	dec := json.NewDecoder(strings.NewReader(text))
	dec.UseNumber()
	for err == nil {
		var v any
		if err = dec.Decode(&v); err == nil {
			list = append(list, v)
		}
	}
	if err == io.EOF && len(list) > 0 {
		err = nil
	}
	return list, err
}

func apart(at string, shown, got any, whole bool) string {
	switch shown := shown.(type) {
	case map[string]any:
		got, ok := got.(map[string]any)
		if !ok || whole && len(got) != len(shown) {
			return " at " + at + "/"
		}
		for _, key := range slices.Sorted(maps.Keys(shown)) {
			if where := apart(at+"/"+key, shown[key], got[key], whole); where != "" {
				return where
			}
		}
		return ""
	case []any:
		got, ok := got.([]any)
		if !ok || !lines(shown, got, whole) {
			return " at " + at
		}
		return ""
	}
	if shown != got {
		return fmt.Sprintf(" at %s, which is %v", at, got)
	}
	return ""
}

// lines reports whether a list is as shown, "…" standing for any elements.
func lines(shown, got []any, whole bool) bool {
	switch {
	case len(shown) == 0:
		return len(got) == 0
	case shown[0] == "…" && !whole:
		return lines(shown[1:], got, whole) || len(got) > 0 && lines(shown, got[1:], whole)
	}
	return len(got) > 0 && apart("", shown[0], got[0], whole) == "" && lines(shown[1:], got[1:], whole)
}

// built builds the command into a folder of its own.
func built(t *testing.T) string {
	t.Helper()
	cog := filepath.Join(t.TempDir(), "cog")
	if out, err := exec.Command("go", "build", "-o", cog, "./cmd/cog").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return cog
}

func TestDocuments(t *testing.T) {
	cog := built(t)
	const (
		partial = `{"format": "coglaw/1", "regime": "general", "scope": "family", "partial": true}` + "\n```\n"
		answer  = "```json answer\n"
	)
	tree, names := madeUp(map[string]string{
		"a.md": "```json model\n" + partial + answer + "{\"source\": \"-\", \"breaches\": []}\n```\n" +
			answer + "{\"undecided\": [{\"rule\": \"legal-basis\"}], \"notApplicable\": [\"…\", \"state-party\", \"…\"]}\n```\n" +
			answer + "{\"notApplicable\": [\"state-party\", \"…\"]}\n```\n" + answer + "{\"document\": 2}\n```\n" +
			"```json line\n{\"source\": \"-\"}\n```\n" + "```json answer law\n{\"entries\": [\"…\", {\"rule\": \"control-plan\"}, \"…\"]}\n```\n" +
			"```json unlawful\n" + partial + "```text\nfree\n```\n",
		"b.md": "```json malformed\n{\"format\": 2}\n```\n```json\n{\"scope\": \"autonomy\"}\n```\n" +
			"```json malformed\n{\n  \"scope\": \"family\", \"scope\": \"family\"}\n```\n" +
			answer + "{\"errors\": [{\"code\": \"duplicate-key\", \"line\": 2, \"column\": 22}]}\n```\n```json in x\n{}\n```\n```json\n{\n```\n",
		"c.md":            "```json malformed\n{\"format\": 2}\n```\n",
		"examples/x.json": `{"format": "coglaw/1", "regime": "rsi", "partial": true}`,
	})
	documents(tree, names, cog).expect(t, 15, "a.md: not what cog check answers at /notApplicable\n", "a.md: not what cog check answers at /document, which is 1",
		"a.md: not what cog check answers at /\n", `a.md: "json unlawful", but it is not, exit status 0:`,
		"b.md: the malformed document before it is not answered", "b.md: EOF",
		"c.md: the last malformed document is not answered")
	documents(os.DirFS("."), tracked(t), cog).tell(t)
}
