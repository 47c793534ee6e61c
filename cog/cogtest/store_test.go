package cogtest_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/cog/cogtest"
)

// A shelf keeps documents in memory, with whatever is wrong with it.
type shelf struct {
	kept map[string][]byte
	in   func([]byte) []byte // what is kept of what is put; nil: a copy
	out  func([]byte) []byte // what is handed out of what is kept; nil: a copy
}

var errAbsent = errors.New("absent")

func (s *shelf) put(id string, document []byte) error {
	if s.in == nil {
		document = bytes.Clone(document)
	} else {
		document = s.in(document)
	}
	s.kept[id] = document
	return nil
}

func (s *shelf) get(id string) ([]byte, error) {
	document, ok := s.kept[id]
	if !ok {
		return nil, errAbsent
	}
	if s.out == nil {
		return bytes.Clone(document), nil
	}
	return s.out(document), nil
}

func tried(s shelf) string {
	s.kept = map[string][]byte{}
	if err := cogtest.TestStore(s.put, s.get); err != nil {
		return err.Error()
	}
	return ""
}

// small is a change to all but the largest documents, which take time.
func small(change func([]byte) []byte) func([]byte) []byte {
	return func(document []byte) []byte {
		if len(document) > 1<<18 {
			return bytes.Clone(document)
		}
		return change(document)
	}
}

// patch changes a document by a JSON merge patch.
func patch(patch string) func([]byte) []byte {
	return small(func(document []byte) []byte { return cogtest.PatchJSON(document, patch) })
}

func replace(from, to string) func([]byte) []byte {
	return func(document []byte) []byte { return bytes.ReplaceAll(document, []byte(from), []byte(to)) }
}

// through keeps a document as a database may that knows JSON: keys in another order, spaces.
func through(v any) func([]byte) []byte {
	return func(document []byte) []byte {
		dec := json.NewDecoder(bytes.NewReader(document))
		if v == nil {
			dec.UseNumber()
		}
		var value any
		if err := dec.Decode(&value); err != nil {
			panic(err)
		}
		text, err := json.MarshalIndent(value, "", "  ")
		if err != nil {
			panic(err)
		}
		return text
	}
}

func TestAStoreThatKeepsWhatDocumentsSayPasses(t *testing.T) {
	assert.Empty(t, tried(shelf{}))
	used := shelf{kept: map[string][]byte{"": []byte("{}"), "1": nil}}
	assert.NoError(t, cogtest.TestStore(used.put, used.get), "what it keeps already is its own")
	assert.Equal(t, "{}", string(used.kept[""]))
	assert.Empty(t, tried(shelf{in: small(through(nil))}), "white space and the order of keys are the store's own")
}

func TestAStoreFailsForWhateverItLoses(t *testing.T) {
	for name, row := range map[string]struct {
		shelf shelf
		want  string
	}{
		"figures as floats":   {shelf{in: small(through(0.0))}, "get cogtest-figures, figures: /objectives/0/indicators/0/baseline/value was 85.0 and is 85"},
		"letters by the byte": {shelf{in: replace("𝄞", "?")}, "get cogtest-letters, letters: /title was \"L’œuvre"},
		"a key":               {shelf{in: replace(`"source":`, `"title":`)}, "get cogtest-large, large: what comes back is malformed"},
		"amendments":          {shelf{out: patch(`{"amendments": null, "transmissions": null, "evaluations": null}`)}, "get cogtest-life, life: /amendments is lost"},
		"a title of its own":  {shelf{out: patch(`{"source": "ours"}`)}, "get cogtest-partial, partial: /source has come in"},
		"one commitment":      {shelf{out: patch(`{"commitments": [{"by": "state", "title": "A"}]}`)}, "get cogtest-family, family: /commitments/0/title was"},
		"all but the first":   {shelf{in: small(dropLastCommitment)}, " elements and has "},
		"the end":             {shelf{in: func(document []byte) []byte { return bytes.Clone(document[:min(len(document), 1<<16)]) }}, "get cogtest-large, large: what comes back is malformed"},
		"the slice put":       {shelf{in: func(document []byte) []byte { return document }}, "after the slice that was put has changed: what comes back is malformed"},
		"the slice got":       {shelf{out: func(document []byte) []byte { return document }}, "after the slice that was got has changed: what comes back is malformed"},
	} {
		assert.Contains(t, tried(row.shelf), row.want, name)
	}
}

// every changes each value, the innermost first, in the document that has everything and in the
// partial one: the others take time.
func every(change func(any) any) func([]byte) []byte {
	return func(document []byte) []byte {
		if !bytes.Contains(document, []byte("Tout ce qu’un document peut dire")) && !bytes.Contains(document, []byte(`"partial"`)) {
			return bytes.Clone(document)
		}
		dec := json.NewDecoder(bytes.NewReader(document))
		dec.UseNumber()
		var whole any
		if err := dec.Decode(&whole); err != nil {
			panic(err)
		}
		var walk func(any) any
		walk = func(v any) any {
			switch v := v.(type) {
			case map[string]any:
				for key := range v {
					v[key] = walk(v[key])
				}
			case []any:
				for i := range v {
					v[i] = walk(v[i])
				}
			}
			return change(v)
		}
		text, err := json.Marshal(walk(whole))
		if err != nil {
			panic(err)
		}
		return text
	}
}

// A column that nobody made: each key that the schema knows is noticed where it is gone.
func TestAStoreFailsForAnyKeyThatItDoesNotKnow(t *testing.T) {
	text, err := os.ReadFile("../../schema/coglaw-1.schema.json")
	require.NoError(t, err)
	var schema any
	require.NoError(t, json.Unmarshal(text, &schema))
	keys := map[string]bool{}
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if properties, ok := v["properties"].(map[string]any); ok {
				for key := range properties {
					keys[key] = true
				}
			}
			for _, part := range v {
				walk(part)
			}
		case []any:
			for _, part := range v {
				walk(part)
			}
		}
	}
	walk(schema)
	delete(keys, "$schema") // is for an editor; no document says anything by it
	assert.Greater(t, len(keys), 80)
	for key := range keys {
		without := every(func(v any) any {
			if object, ok := v.(map[string]any); ok {
				delete(object, key)
			}
			return v
		})
		assert.NotEmpty(t, tried(shelf{out: without}), key)
	}
}

// everyChange is one of each kind.
var everyChange = []cog.Change{
	cog.SetTerm{}, cog.AddObjective{}, cog.ReplaceObjective{}, cog.RemoveObjective{}, cog.AddIndicator{}, cog.ReplaceIndicator{},
	cog.RemoveIndicator{}, cog.SetTargets{}, cog.AddAction{}, cog.ReplaceAction{}, cog.RemoveAction{}, cog.AddMeans{}, cog.ReplaceMeans{},
	cog.RemoveMeans{}, cog.AddCommitment{}, cog.ReplaceCommitment{}, cog.RemoveCommitment{}, cog.SetBudget{}, cog.RemoveBudget{},
	cog.SetNetwork{}, cog.RemoveNetwork{}, cog.SetAmendmentConditions{}, cog.SetEvaluationProcess{}, cog.SetOrientations{},
	cog.SetControlPlan{}, cog.SetConsistentWith{}, cog.SetEndowments{}, cog.SetClauses{}, cog.SetManager{}, cog.SetMissions{},
	cog.SetForecast{}, cog.RemoveForecast{},
}

// A table of amendments that has a column for some kinds of change only.
func TestAStoreFailsForAnyKindOfChangeThatItDoesNotKnow(t *testing.T) {
	for _, known := range everyChange {
		without := every(func(v any) any {
			if list, ok := v.([]any); ok {
				return slices.DeleteFunc(list, func(v any) bool {
					object, ok := v.(map[string]any)
					return ok && object["kind"] == known.Kind()
				})
			}
			return v
		})
		assert.Contains(t, tried(shelf{out: without}), "get cogtest-everything", known.Kind())
	}
}

// Rows that come back in the order of a column, or the other way round.
func TestAStoreFailsForListsInAnOrderOfItsOwn(t *testing.T) {
	for _, key := range []string{"id", "title", "name", "kind", "by", "capacity", "domain", "year", "on", "opened", "concluded", "objective", "indicator", "to", ""} {
		sorted := func(sign int) func([]byte) []byte {
			return every(func(v any) any {
				if list, ok := v.([]any); ok {
					slices.SortStableFunc(list, func(a, b any) int {
						if m, ok := a.(map[string]any); ok {
							return sign * strings.Compare(fmt.Sprint(m[key]), fmt.Sprint(b.(map[string]any)[key]))
						}
						return sign * strings.Compare(fmt.Sprint(a), fmt.Sprint(b))
					})
				}
				return v
			})
		}
		assert.Contains(t, tried(shelf{out: sorted(1)}), "get cogtest-everything", key)
		assert.Contains(t, tried(shelf{out: sorted(-1)}), "get cogtest-everything", key)
	}
}

// What a column is too short for, and what cleans a text.
func TestAStoreFailsForTextsThatItCutsOrCleans(t *testing.T) {
	all := func(titles [][]int) [][]int { return titles }
	first := func(titles [][]int) [][]int { return titles[:min(len(titles), 1)] }
	assert.Contains(t, tried(shelf{out: cut(all)}), "get cogtest-large, large: /objectives/0/title was")
	assert.Contains(t, tried(shelf{out: cut(first)}), "get cogtest-large, large: /title was")
	assert.Contains(t, tried(shelf{out: replace("<b>", "")}), "get cogtest-letters, letters: /title was")
}

// A value of more than sixty letters is cut, so that what is wrong stays on a line.
func TestWhatAStoreHasChangedIsShownShort(t *testing.T) {
	for title, shown := range map[string]string{
		strings.Repeat("é", 58): `"` + strings.Repeat("é", 58) + `"`,
		strings.Repeat("é", 59): `"` + strings.Repeat("é", 59) + "…",
		strings.Repeat("é", 70): `"` + strings.Repeat("é", 59) + "…",
	} {
		partial := shelf{out: func(document []byte) []byte {
			if !bytes.Contains(document, []byte(`"partial"`)) {
				return bytes.Clone(document)
			}
			return cogtest.PatchJSON(document, `{"title": "`+title+`"}`)
		}}
		assert.Contains(t, tried(partial), "/title was \"Famille 2023-2027 (modèle)\" and is "+shown+"\n")
	}
}

// cut cuts titles after 255 bytes, as a column may that was made for short ones.
func cut(some func([][]int) [][]int) func([]byte) []byte {
	long := regexp.MustCompile(`"title":"[^"]{255}([^"]*)`)
	return func(document []byte) []byte {
		document = bytes.Clone(document)
		for _, at := range slices.Backward(some(long.FindAllSubmatchIndex(document, -1))) {
			document = slices.Delete(document, at[2], at[3])
		}
		return document
	}
}

// dropLastCommitment loses the last of a list.
func dropLastCommitment(document []byte) []byte {
	var d map[string]json.RawMessage
	var list []json.RawMessage
	if json.Unmarshal(document, &d) != nil || json.Unmarshal(d["commitments"], &list) != nil || len(list) < 2 {
		return bytes.Clone(document)
	}
	d["commitments"], _ = json.Marshal(list[:len(list)-1])
	text, _ := json.Marshal(d)
	return text
}

func TestAStoreFailsForWhatItRefusesAndWhatItMakesUp(t *testing.T) {
	refused := errors.New("unlawful documents are not kept")
	s := shelf{kept: map[string][]byte{}}
	err := cogtest.TestStore(func(id string, document []byte) error {
		if strings.Contains(id, "unlawful") {
			return refused
		}
		return s.put(id, document)
	}, s.get)
	require.ErrorIs(t, err, refused)
	assert.Equal(t, "put cogtest-autonomy-unlawful, autonomy-unlawful: unlawful documents are not kept\n"+
		"get cogtest-autonomy-unlawful, autonomy-unlawful: absent", err.Error())

	first := shelf{kept: map[string][]byte{}} // what is there stays there
	err = cogtest.TestStore(func(id string, document []byte) error {
		if first.kept[id] != nil {
			return nil
		}
		return first.put(id, document)
	}, first.get)
	assert.ErrorContains(t, err, "get cogtest-large, a shorter document in place of a longer one: /objectives/0/title was")
	assert.ErrorContains(t, err, "get cogtest-family, a longer document in place of a shorter one: /objectives/0/title was")

	one := shelf{kept: map[string][]byte{}} // it looks at no id
	err = cogtest.TestStore(func(_ string, document []byte) error { return one.put("", document) }, func(string) ([]byte, error) { return one.get("") })
	assert.ErrorContains(t, err, "an id that was never put is no error: ")

	full := errors.New("full")
	err = cogtest.TestStore(func(string, []byte) error { return full }, func(string) ([]byte, error) { return nil, errAbsent })
	assert.ErrorContains(t, err, "put cogtest-shared: full")
}
