package repo

import (
	"encoding/hex"
	"encoding/json"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

// malformed returns the inputs of the list of malformed ones, each one thing changed.
func malformed(t *testing.T) (list []input) {
	text, err := os.ReadFile("cog/testdata/malformed.json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Document string
		Cases    []struct{ Name, Old, New, NewHex, Input, InputHex string }
	}
	if err := json.Unmarshal(text, &file); err != nil {
		t.Fatal(err)
	}
	unhex := func(s string) string {
		b, err := hex.DecodeString(s)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	for _, c := range file.Cases {
		whole := c.Input + unhex(c.InputHex)
		if c.Old != "" {
			whole = strings.Replace(file.Document, c.Old, c.New+unhex(c.NewHex), 1)
		}
		list = append(list, input{c.Name, []byte(whole)})
	}
	return list
}

// changed are the documents of which everything is changed, one thing at a time, or all that
// stands under some keys.
var changed = map[string][]string{
	"cog/cogtest/corpus/rsi.json":         nil,
	"cog/testdata/life/every-change.json": {"amendments", "transmissions", "evaluations", "known", "scope", "manager", "clauses"},
}

// changes returns the documents that are one change away from another: a value taken away, another
// put in its place, something put beside it.
func changes(t *testing.T, document string, under []string) (list []string) {
	dec := json.NewDecoder(strings.NewReader(document))
	dec.UseNumber()
	var whole map[string]any
	if err := dec.Decode(&whole); err != nil {
		t.Fatal(err)
	}
	write := func(v any) {
		text, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		if text[0] == '{' { // else it is no document of a stream
			list = append(list, string(text))
		}
	}
	if under == nil {
		vary(whole, write)
	}
	for _, key := range under {
		vary(whole[key], func(other any) {
			varied := maps.Clone(whole)
			varied[key] = other
			write(varied)
		})
	}
	return list
}

// vary calls with each variation of a value.
func vary(v any, with func(any)) {
	for _, other := range []any{nil, true, "\u00a0", "zzz", "other", 1.5, []any{}, map[string]any{}} {
		with(other)
	}
	switch v := v.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			less := maps.Clone(v)
			delete(less, key)
			with(less)
			vary(v[key], func(other any) {
				varied := maps.Clone(v)
				varied[key] = other
				with(varied)
			})
		}
		for _, key := range []string{"name", "title", "id", "asOf", "known"} {
			more := maps.Clone(v)
			more[key] = "zzz"
			with(more)
		}
	case []any:
		for i := range v {
			with(slices.Delete(slices.Clone(v), i, i+1))
			with(append(slices.Clone(v), v[i]))
			vary(v[i], func(other any) {
				varied := slices.Clone(v)
				varied[i] = other
				with(varied)
			})
		}
	}
}

// onEachDay returns a document as it would have been concluded on each day on which something of
// the law changes, and on the day before.
func onEachDay(t *testing.T, cog, document string) (list []string) {
	var book struct {
		Entries []struct{ Versions []struct{ From, To string } }
	}
	if err := json.Unmarshal([]byte(output(t, cog, "", "law")), &book); err != nil {
		t.Fatal(err)
	}
	days := map[string]bool{}
	for _, e := range book.Entries {
		for _, v := range e.Versions {
			for _, day := range []string{v.From, v.To} {
				if first, err := time.Parse(time.DateOnly, day); err == nil {
					days[day], days[first.AddDate(0, 0, -1).Format(time.DateOnly)] = true, true
				}
			}
		}
	}
	var whole map[string]any
	if err := json.Unmarshal([]byte(document), &whole); err != nil {
		t.Fatal(err)
	}
	for _, party := range []string{"state", "body"} { // of which none signs after the conclusion
		for _, s := range whole[party].(map[string]any)["signatories"].([]any) {
			delete(s.(map[string]any), "signedOn")
		}
	}
	for _, key := range []string{"amendments", "transmissions", "evaluations"} {
		delete(whole, key)
	}
	for _, day := range slices.Sorted(maps.Keys(days)) {
		whole["concluded"] = day
		text, err := json.Marshal(whole)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, string(text))
	}
	return list
}
