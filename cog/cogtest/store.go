package cogtest

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// TestStore tries whatever keeps documents under an id, as fstest.TestFS tries a file system:
// put keeps a document, in place of one that was kept under the id; get hands it out again. It
// returns every trouble found, nil if there is none:
//
//	if err := cogtest.TestStore(db.Put, db.Get); err != nil {
//		t.Error(err)
//	}
//
// What comes back has to say what went in, byte for byte of what a document can say: white space
// and the order of keys are the store's own, the order of lists, every letter and every digit,
// those of 85.0 too, are not. Each key of the format is tried, and each kind of change. Unlawful
// and partial documents are kept like others, and one of a megabyte. What was never put is an
// error. Neither shares a slice with the caller.
//
// The store should be empty, but for ids that do not begin with "cogtest-".
func TestStore(put func(id string, document []byte) error, get func(id string) ([]byte, error)) error {
	s := store{put: put, get: get}
	kept := storable()
	for _, name := range slices.Sorted(maps.Keys(kept)) {
		s.keeps("cogtest-"+name, name, kept[name])
	}
	for _, name := range slices.Sorted(maps.Keys(kept)) { // one put later has not touched it
		s.has("cogtest-"+name, name, kept[name])
	}
	s.keeps("cogtest-large", "a shorter document in place of a longer one", kept["family"])
	s.keeps("cogtest-family", "a longer document in place of a shorter one", kept["large"])
	s.sharesNothing("cogtest-shared", kept["rsi"])
	if got, err := get("cogtest-absent"); err == nil {
		s.wrong("an id that was never put is no error: %d bytes", len(got))
	}
	return errors.Join(s.errs...)
}

// everything has each key of the format once, and each kind of change; its lists are in an order
// that nobody would put them in.
//
//go:embed everything.json
var everything []byte

// storable are documents of every sort, by names.
var storable = sync.OnceValue(func() map[string][]byte {
	all := maps.Collect(Models())
	all["everything"] = everything
	family := Model("family")
	all["life"] = encode(Life(family.Scope, family.Concluded))
	all["partial"] = encode(Partial(family.Draft, cog.TermSection))
	all["figures"] = PatchJSON(all["family"], `{"objectives": [{"id": "O", "title": "O", "categories": ["other"], "indicators": [
		{"id": "I", "kind": "quantitative", "label": "L", "unit": "%", "direction": "at-least", "baseline": {"year": 2022, "value": 85.0},
		"targets": {"2023": 0.10, "2024": 12345678901234567890.123456789, "2025": -0.000000000001, "2026": 1e3}}]}]}`)
	all["letters"] = PatchJSON(all["family"], `{"title": "L’œuvre — « été » 𝄞 e\u0301 <b>&amp;</b> \" \\ \n\t \u2028 %s ' ; --"}`)
	title := strings.Repeat("Un titre plus long qu’une colonne. ", 20)
	large := EditObjectives(family, func(s *objective.Spec) bool {
		s.Title = title
		return true
	})
	large.Title = title
	large.Source = strings.Repeat("Une très longue source. ", 1<<20/25)
	all["large"] = encode(large)
	return all
})

// A store under test, with what is wrong with it.
type store struct {
	put  func(string, []byte) error
	get  func(string) ([]byte, error)
	errs []error
}

func (s *store) wrong(format string, args ...any) {
	s.errs = append(s.errs, fmt.Errorf(format, args...))
}

// keeps puts a document and sees that it is there.
func (s *store) keeps(id, name string, document []byte) {
	if err := s.put(id, bytes.Clone(document)); err != nil {
		s.wrong("put %s, %s: %w", id, name, err)
		return
	}
	s.has(id, name, document)
}

// has sees that the store hands a document out as it was put.
func (s *store) has(id, name string, document []byte) {
	got, err := s.get(id)
	if err != nil {
		s.wrong("get %s, %s: %w", id, name, err)
		return
	}
	if bytes.Equal(got, document) {
		return
	}
	d, err := cog.Decode(got)
	if err != nil {
		s.wrong("get %s, %s: what comes back is malformed: %w", id, name, err)
		return
	}
	want := must(cog.Decode(document))
	if where := apart("", parse(encode(want)), parse(encode(d))); where != "" {
		s.wrong("get %s, %s: %s", id, name, where)
	}
}

// sharesNothing changes what it has put, and what it has got, and sees that the store does not.
func (s *store) sharesNothing(id string, document []byte) {
	put := bytes.Clone(document)
	if err := s.put(id, put); err != nil {
		s.wrong("put %s: %w", id, err)
		return
	}
	clear(put)
	s.has(id, "after the slice that was put has changed", document)
	if got, err := s.get(id); err == nil {
		clear(got)
	}
	s.has(id, "after the slice that was got has changed", document)
}

// apart tells where two values of JSON differ first, "" if they do not. Numbers are compared
// as they are written.
func apart(at string, want, got any) string {
	switch w := want.(type) {
	case map[string]any:
		if g, ok := got.(map[string]any); ok {
			return membersApart(at, w, g)
		}
	case []any:
		if g, ok := got.([]any); ok {
			return elementsApart(at, w, g)
		}
	default:
		if want == got {
			return ""
		}
	}
	return fmt.Sprintf("%s was %s and is %s", at, short(want), short(got))
}

func membersApart(at string, want, got map[string]any) string {
	for _, key := range slices.Sorted(maps.Keys(want)) {
		if _, there := got[key]; !there {
			return at + law.Pointer(key) + " is lost"
		}
		if where := apart(at+law.Pointer(key), want[key], got[key]); where != "" {
			return where
		}
	}
	for _, key := range slices.Sorted(maps.Keys(got)) {
		if _, there := want[key]; !there {
			return at + law.Pointer(key) + " has come in"
		}
	}
	return ""
}

func elementsApart(at string, want, got []any) string {
	for i := range min(len(want), len(got)) {
		if where := apart(at+law.Pointer(i), want[i], got[i]); where != "" {
			return where
		}
	}
	if len(want) != len(got) {
		return fmt.Sprintf("%s had %d elements and has %d", at, len(want), len(got))
	}
	return ""
}

// short writes a value in few letters.
func short(v any) string {
	text := []rune(string(encode(v)))
	if len(text) > 60 {
		return string(text[:60]) + "…"
	}
	return string(text)
}
